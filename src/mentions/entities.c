/* One node for one actor: finding, making and merging the entities of a document. */
#include <string.h>

#include "base/utf8.h"
#include "lexicon/firm.h"
#include "mentions/reader.h"

const char *sg_name_of_key(sg_arena *arena, const char *name) {
  const char *form = sg_normal_form(arena, name, strlen(name));
  if (strncmp(form, "the ", 4) == 0)
    form += 4;
  char *key = sg_arena_string(arena, form);
  for (char *c = key; *c; c++)
    if (*c == '-')
      *c = ' ';
  return key;
}

static const char *key_of(const sg_reader *r, const char *name) {
  return sg_name_of_key(r->arena, name);
}

uint32_t sg_entity_find(const sg_reader *r, const char *name) {
  return sg_entity_by_key(r, SG_KEY_NAME, key_of(r, name));
}

uint32_t sg_entity_new(sg_reader *r, sg_actor_type type, const char *label) {
  uint32_t index = sg_entities_seen(r);
  sg_entity *entity = sg_entity_change(r, index);
  *entity =
      (sg_entity){.type = type, .label = label, .actor = SG_NO_ACTOR, .first_token = UINT32_MAX};
  return index;
}

void sg_entity_register(sg_reader *r, uint32_t entity, const char *name) {
  sg_propose_key(r, SG_KEY_NAME, key_of(r, name), entity);
}

void sg_entity_add_name(sg_reader *r, uint32_t index, const char *name, bool lookup) {
  if (lookup)
    sg_entity_register(r, index, name);
  if (strcmp(sg_entity_seen(r, index)->label, name) != 0)
    sg_propose_text(r, index, false, name);
}

void sg_entity_add_role(sg_reader *r, uint32_t index, const char *role) {
  sg_propose_text(r, index, true, role);
}

/* The lexicon's actor with exactly this name, or SG_NO_ACTOR: "Parliament of Latvia". */
static uint32_t lexicon_actor(const sg_reader *r, const char *name) {
  const sg_sense *sense = sg_lexicon_sense_of(r->arena, r->lexicon, name, SG_CLASS_ACTOR);
  return sense ? sense->value : SG_NO_ACTOR;
}

uint32_t sg_entity_named(sg_reader *r, sg_actor_type type, const char *name) {
  if (type == SG_COMPANY)
    return sg_entity_of_firm(r, name);
  uint32_t known = sg_entity_find(r, name);
  if (known != SG_NO_ACTOR && sg_entity_seen(r, known)->type == type)
    return known;
  uint32_t entity = sg_entity_new(r, type, name);
  sg_entity_register(r, entity, name);
  return entity;
}

static void register_firm(sg_reader *r, uint32_t entity, const char *name) {
  const char *core = sg_firm_core(r->arena, r->lexicon, name, false);
  const char *group = sg_firm_core(r->arena, r->lexicon, name, true);
  if (core)
    sg_propose_key(r, SG_KEY_FIRM, core, entity);
  if (group)
    sg_propose_key(r, SG_KEY_GROUP, group, entity);
}

/* A group and a firm of one name are two where one sentence speaks of both. */
static bool is_beside(const sg_reader *r, uint32_t entity) {
  uint32_t at = sg_entity_seen(r, entity)->last_token;
  return at >= r->sentence->first && at < r->sentence->end;
}

/* The firm that the text, or the lexicon, knows by a variant of the name. */
static uint32_t known_variant(sg_reader *r, const char *name) {
  const char *core = sg_firm_core(r->arena, r->lexicon, name, false);
  const char *group = sg_firm_core(r->arena, r->lexicon, name, true);
  uint32_t known = core ? sg_entity_by_key(r, SG_KEY_FIRM, core) : SG_NO_ACTOR;
  if (known == SG_NO_ACTOR && group) {
    known = sg_entity_by_key(r, SG_KEY_GROUP, group);
    if (known != SG_NO_ACTOR && is_beside(r, known))
      return SG_NO_ACTOR;
  }
  uint32_t actor = core && known == SG_NO_ACTOR ? lexicon_actor(r, core) : SG_NO_ACTOR;
  if (actor != SG_NO_ACTOR && sg_lexicon_actor(r->lexicon, actor)->type == SG_COMPANY)
    known = sg_entity_of_actor(r, actor);
  return known;
}

uint32_t sg_entity_of_firm(sg_reader *r, const char *name) {
  uint32_t known = sg_entity_find(r, name);
  if (known == SG_NO_ACTOR || sg_entity_seen(r, known)->type != SG_COMPANY)
    known = known_variant(r, name);
  if (known == SG_NO_ACTOR || sg_entity_seen(r, known)->type != SG_COMPANY) {
    known = sg_entity_new(r, SG_COMPANY, name);
    sg_entity_register(r, known, name);
    register_firm(r, known, name);
    return known;
  }
  const char *label = sg_entity_seen(r, known)->label;
  bool longer = sg_entity_seen(r, known)->actor == SG_NO_ACTOR && strlen(name) > strlen(label);
  if (longer) {
    sg_entity_change(r, known)->label = name; /* the fullest name is the label */
    sg_entity_register(r, known, name);
  }
  sg_entity_add_name(r, known, longer ? label : name, true);
  return known;
}

/* Its own, or for an official that of the first office. */
static const char *country_of_actor(const sg_reader *r, const sg_actor_entry *entry) {
  if (!entry->country && entry->office_count) {
    const sg_office_entry *office = sg_lexicon_office(r->lexicon, entry->first_office);
    uint32_t body = sg_lexicon_actor_named(r->lexicon, sg_lexicon_text(r->lexicon, office->body));
    entry = sg_lexicon_actor(r->lexicon, body);
  }
  return entry->country ? sg_lexicon_text(r->lexicon, entry->country) : NULL;
}

uint32_t sg_entity_of_actor(sg_reader *r, uint32_t actor) {
  uint32_t known = sg_entity_by_actor(r, actor);
  if (known != SG_NO_ACTOR)
    return known;
  const sg_actor_entry *entry = sg_lexicon_actor(r->lexicon, actor);
  uint32_t own = entry->labels[r->language];
  const char *label = sg_lexicon_text(r->lexicon, own ? own : entry->label);
  uint32_t entity = sg_entity_new(r, (sg_actor_type)entry->type, label);
  sg_entity *e = sg_entity_change(r, entity);
  e->actor = actor;
  e->country = country_of_actor(r, entry);
  sg_entity_register(r, entity, label);
  if (own && own != entry->label)
    sg_entity_add_name(r, entity, sg_lexicon_text(r->lexicon, entry->label), true);
  if (entry->type == SG_COMPANY)
    register_firm(r, entity, label);
  if (entry->type == SG_OFFICIAL)
    sg_person_register(r, entity, label);
  return entity;
}

/* "..2012" includes the year. */
static bool in_office(const sg_office_entry *office, uint32_t date) {
  uint32_t to = office->to % 10000 ? office->to : office->to + 1231;
  return office->from && office->from <= date && (!office->to || date <= to);
}

/* Other words for the offices that the lexicon dates. */
static const char *usual_title(const char *title) {
  if (strcmp(title, "premier") == 0 || strcmp(title, "head of government") == 0)
    return "prime minister";
  return strcmp(title, "head of state") == 0 ? "president" : title;
}

uint32_t sg_entity_in_office(sg_reader *r, const char *title, const char *country) {
  title = usual_title(title);
  for (uint32_t i = 0; r->date && i < r->lexicon->count[SG_SECTION_ACTORS]; i++) {
    const sg_actor_entry *actor = sg_lexicon_actor(r->lexicon, i);
    for (uint32_t k = 0; k < actor->office_count; k++) {
      const sg_office_entry *office = sg_lexicon_office(r->lexicon, actor->first_office + k);
      if (strcmp(sg_lexicon_text(r->lexicon, office->body), country) == 0 &&
          strcmp(usual_title(sg_lexicon_text(r->lexicon, office->title)), title) == 0 &&
          in_office(office, r->date))
        return sg_entity_of_actor(r, i);
    }
  }
  return SG_NO_ACTOR;
}

uint32_t sg_entity_of_country(sg_reader *r, const char *code) {
  uint32_t actor = sg_lexicon_actor_named(r->lexicon, code);
  return actor == UINT32_MAX ? SG_NO_ACTOR : sg_entity_of_actor(r, actor);
}

/* "Creditor Committee", "Regulatory Council": such a body is often of several states, or of an
 * organization, so that the state named last says nothing of it. */
static bool may_be_of_several(const sg_reader *r, const char *base) {
  static const char *const heads[] = {"committee", "council", "commission"};
  const char *key = key_of(r, base), *space = strrchr(key, ' ');
  for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) {
    size_t length = strlen(heads[i]);
    bool first = strncmp(key, heads[i], length) == 0 && strncmp(key + length, " of ", 4) == 0;
    if (first || strcmp(space ? space + 1 : key, heads[i]) == 0)
      return true;
  }
  return false;
}

uint32_t sg_entity_of_body(sg_reader *r, const char *base, const char *country, const char *label) {
  uint32_t known = sg_body_called(r, base, country);
  if (known != SG_NO_ACTOR && (!country || sg_entity_seen(r, known)->country))
    return known;
  if (!country && !may_be_of_several(r, base)) {
    uint32_t state = sg_context_state(r);
    country = state == SG_NO_ACTOR ? NULL : sg_entity_seen(r, state)->country;
  }
  if (!label)
    label = base;
  if (country && label == base) {
    uint32_t actor = sg_lexicon_actor_named(r->lexicon, country);
    label =
        sg_arena_format(r->arena, "%s of %s", base,
                        sg_lexicon_text(r->lexicon, sg_lexicon_actor(r->lexicon, actor)->label));
  }
  uint32_t actor = country ? lexicon_actor(r, label) : SG_NO_ACTOR;
  uint32_t entity =
      actor != SG_NO_ACTOR ? sg_entity_of_actor(r, actor) : sg_entity_named(r, SG_MINISTRY, label);
  sg_entity_change(r, entity)->country = country;
  sg_entity_add_name(r, entity, base, false);
  return entity;
}

uint32_t sg_entity_of_person(sg_reader *r, const char *name) {
  uint32_t known = sg_entity_find(r, name);
  if (known == SG_NO_ACTOR || sg_entity_seen(r, known)->type != SG_OFFICIAL)
    known = sg_person_called(r, name);
  if (known == SG_NO_ACTOR) {
    known = sg_entity_new(r, SG_OFFICIAL, name);
    sg_person_register(r, known, name);
    return known;
  }
  const sg_entity *entity = sg_entity_seen(r, known);
  const char *other = name;
  if (entity->actor == SG_NO_ACTOR && strlen(name) > strlen(entity->label)) {
    other = entity->label;
    sg_entity_change(r, known)->label = name; /* the fullest name of the text is the label */
  }
  sg_entity_add_name(r, known, other, true);
  sg_person_register(r, known, name);
  return known;
}

static bool is_quotation_mark(const char *form) {
  return strcmp(form, "\"") == 0 || strcmp(form, "\u201C") == 0 || strcmp(form, "\u201D") == 0 ||
         strcmp(form, "\u00AB") == 0 || strcmp(form, "\u00BB") == 0;
}

const char *sg_plain_text(const sg_reader *r, uint32_t first, uint32_t end) {
  sg_array text = {0};
  const char *prose = r->tokens->prose->text;
  bool blank = false;
  for (uint32_t i = first; i < end; i++) {
    const sg_token *token = sg_token_at(r->tokens, i);
    blank = blank || token->blank_before;
    if (is_quotation_mark(token->form))
      continue;
    if (blank && text.count)
      *(char *)sg_array_push(r->arena, &text, 1) = ' ';
    blank = false;
    for (uint32_t b = token->start, step; b < token->end; b += step) {
      uint32_t code;
      step = sg_utf8_decode(prose + b, token->end - b, &code);
      bool hyphen = code == 0x2010 || code == 0x2011; /* of typographers */
      for (uint32_t k = 0; k < (hyphen ? 1 : step); k++)
        *(char *)sg_array_push(r->arena, &text, 1) = hyphen ? '-' : prose[b + k];
    }
  }
  *(char *)sg_array_push(r->arena, &text, 1) = 0;
  return text.items;
}
