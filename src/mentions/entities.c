/* One node for one actor: finding, making and merging the entities of a document. */
#include <string.h>

#include "base/utf8.h"
#include "mentions/reader.h"

static const char *key_of(const sg_reader *r, const char *name) {
  const char *form = sg_normal_form(r->arena, name, strlen(name));
  if (strncmp(form, "the ", 4) == 0)
    form += 4;
  char *key = sg_arena_string(r->arena, form);
  for (char *c = key; *c; c++)
    if (*c == '-')
      *c = ' ';
  return key;
}

uint32_t sg_entity_find(const sg_reader *r, const char *name) {
  const uint32_t *found = sg_map_find(&r->by_name, key_of(r, name));
  return found && *found ? *found - 1 : SG_NO_ACTOR;
}

/* --- short names of bodies and firms ---------------------------------------------------------- */

/* An entity that may be called by a short name, and the number (+ 1) of the next one. */
typedef struct namesake {
  uint32_t entity, next;
} namesake;

static void add_namesake(sg_reader *r, const char *key, uint32_t entity) {
  uint32_t *slot = sg_map_put(r->arena, &r->called, key);
  const namesake *first = *slot ? (const namesake *)r->namesakes.items + *slot - 1 : NULL;
  if (first && first->entity == entity)
    return;
  *(namesake *)sg_array_push(r->arena, &r->namesakes, sizeof(namesake)) = (namesake){entity, *slot};
  *slot = r->namesakes.count;
}

/* The namesakes of a key one after the other; `*number` is 0 at first. SG_NO_ACTOR at the end. */
static uint32_t next_namesake(const sg_reader *r, const char *key, uint32_t *number) {
  const namesake *all = r->namesakes.items;
  const uint32_t *slot = *number ? &all[*number - 1].next : sg_map_find(&r->called, key);
  *number = slot ? *slot : 0;
  return *number ? all[*number - 1].entity : SG_NO_ACTOR;
}

static const char *body_key(const sg_reader *r, const char *name) {
  return sg_arena_format(r->arena, "body %s", key_of(r, name));
}

/* "Ministry of Transport" is short for a "Ministry of Transport and Communications". */
static void add_body_name(sg_reader *r, uint32_t entity, const char *name, bool shortened) {
  const char *key = body_key(r, name);
  add_namesake(r, key, entity);
  const char *behind = "body ministry of ";
  if (!shortened || strncmp(key, behind, strlen(behind)) != 0)
    return;
  for (const char *at = key + strlen(behind); *at; at++)
    if (*at == ',' || strncmp(at, " and ", strlen(" and ")) == 0)
      add_namesake(r, sg_arena_copy(r->arena, key, (size_t)(at - key)), entity);
}

/* "Adani" is short for "Adani Ports". */
static void add_firm_name(sg_reader *r, uint32_t entity, const char *label) {
  for (const char *at = strchr(label, ' '); at; at = strchr(at + 1, ' '))
    add_namesake(r, sg_arena_format(r->arena, "firm %.*s", (int)(at - label), label), entity);
}

/* What the label is short for; the names are added as they come. */
static void add_label(sg_reader *r, uint32_t index) {
  const sg_entity *entity = sg_entity_at(r->out, index);
  if (entity->type == SG_MINISTRY)
    add_body_name(r, index, entity->label, false);
  else if (entity->type == SG_COMPANY)
    add_firm_name(r, index, entity->label);
}

void sg_entity_relabel(sg_reader *r, uint32_t index, const char *label) {
  sg_entity_at(r->out, index)->label = label;
  add_label(r, index);
}

void sg_entity_retype(sg_reader *r, uint32_t index, sg_actor_type type) {
  sg_entity_at(r->out, index)->type = type;
  add_label(r, index);
}

uint32_t sg_entity_longer(const sg_reader *r, uint32_t index) {
  const char *label = sg_entity_at(r->out, index)->label;
  const char *key = sg_arena_format(r->arena, "firm %s", label);
  uint32_t number = 0, found;
  size_t length = strlen(label);
  while ((found = next_namesake(r, key, &number)) != SG_NO_ACTOR) {
    const sg_entity *e = sg_entity_at(r->out, found);
    if (e->type == SG_COMPANY && e->mention_count && found != index &&
        e->last_token < r->sentence->first && /* "Gazprom Neft belongs to Gazprom" */
        strncmp(e->label, label, length) == 0 && e->label[length] == ' ')
      return found;
  }
  return SG_NO_ACTOR;
}

/* --- entities -------------------------------------------------------------------------------- */

uint32_t sg_entity_new(sg_reader *r, sg_actor_type type, const char *label) {
  sg_entity *entity = sg_array_push(r->arena, &r->out->entities, sizeof *entity);
  entity->type = type;
  entity->label = label;
  entity->actor = SG_NO_ACTOR;
  entity->first_token = UINT32_MAX;
  sg_recall_entity(r);
  add_label(r, r->out->entities.count - 1);
  return r->out->entities.count - 1;
}

void sg_entity_register(sg_reader *r, uint32_t entity, const char *name) {
  uint32_t *slot = sg_map_put(r->arena, &r->by_name, key_of(r, name));
  if (!*slot)
    *slot = entity + 1;
}

/* Adds a text to a list of an entity that lacks it; `kind` tells its lists apart. */
static bool add_once(sg_reader *r, sg_array *list, uint32_t entity, const char *kind,
                     const char *text) {
  enum { FEW = 8 };
  const char **texts = list->items;
  for (uint32_t i = 0; i < list->count && i < FEW; i++)
    if (strcmp(texts[i], text) == 0)
      return false;
  if (list->count >= FEW) {
    uint32_t *known = sg_map_put(r->arena, &r->spellings,
                                 sg_arena_format(r->arena, "%u %s %s", entity, kind, text));
    if ((*known)++)
      return false;
  }
  *(const char **)sg_array_push(r->arena, list, sizeof text) = text;
  return true;
}

void sg_entity_add_name(sg_reader *r, uint32_t index, const char *name, bool lookup) {
  sg_entity *entity = sg_entity_at(r->out, index);
  if (lookup)
    sg_entity_register(r, index, name);
  if (strcmp(entity->label, name) != 0 && add_once(r, &entity->names, index, "name", name) &&
      entity->type == SG_MINISTRY)
    add_body_name(r, index, name, true);
}

void sg_entity_add_role(sg_reader *r, uint32_t index, const char *role) {
  add_once(r, &sg_entity_at(r->out, index)->roles, index, "role", role);
}

uint32_t sg_entity_named(sg_reader *r, sg_actor_type type, const char *name) {
  uint32_t known = sg_entity_find(r, name);
  if (known != SG_NO_ACTOR && sg_entity_at(r->out, known)->type == type)
    return known;
  uint32_t entity = sg_entity_new(r, type, name);
  sg_entity_register(r, entity, name);
  return entity;
}

/* The surname of a two-part Chinese or Korean name comes first. */
static const char *surname_of(const sg_reader *r, const char *name) {
  const char *form = key_of(r, name), *blank = strchr(form, ' '), *last = strrchr(form, ' ');
  if (!blank)
    return form;
  const char *first = sg_arena_copy(r->arena, form, (size_t)(blank - form));
  uint32_t word = sg_lexicon_word(r->lexicon, first), count = 0;
  uint32_t state = word ? sg_lexicon_step(r->lexicon, 0, word) : 0;
  const sg_sense *senses = state ? sg_lexicon_senses(r->lexicon, state, &count) : NULL;
  for (uint32_t i = 0; i < count; i++)
    if (senses[i].class_id == SG_CLASS_FAMILY_NAME_FIRST)
      return first;
  return last + 1;
}

void sg_entity_register_surname(sg_reader *r, uint32_t entity, const char *surname) {
  uint32_t *slot = sg_map_put(r->arena, &r->by_surname, key_of(r, surname));
  if (!*slot)
    *slot = entity + 1;
}

uint32_t sg_entity_of_surname(const sg_reader *r, const char *surname) {
  const uint32_t *found = sg_map_find(&r->by_surname, key_of(r, surname));
  return found && *found ? *found - 1 : SG_NO_ACTOR;
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
  if (r->of_actor[actor])
    return r->of_actor[actor] - 1;
  const sg_actor_entry *entry = sg_lexicon_actor(r->lexicon, actor);
  uint32_t own = entry->labels[r->language];
  const char *label = sg_lexicon_text(r->lexicon, own ? own : entry->label);
  uint32_t entity = sg_entity_new(r, (sg_actor_type)entry->type, label);
  sg_entity *e = sg_entity_at(r->out, entity);
  e->actor = actor;
  e->country = country_of_actor(r, entry);
  r->of_actor[actor] = entity + 1;
  sg_entity_register(r, entity, label);
  if (own && own != entry->label)
    sg_entity_add_name(r, entity, sg_lexicon_text(r->lexicon, entry->label), true);
  if (e->type == SG_OFFICIAL)
    sg_entity_register_surname(r, entity, surname_of(r, label));
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

/* A body of the same base name that the text has named before, of that state or of any. */
static uint32_t known_body(const sg_reader *r, const char *base, const char *country) {
  const char *key = body_key(r, base);
  uint32_t number = 0, found, latest = SG_NO_ACTOR;
  while ((found = next_namesake(r, key, &number)) != SG_NO_ACTOR) {
    const sg_entity *e = sg_entity_at(r->out, found);
    bool other = country && e->country && strcmp(country, e->country) != 0;
    if (e->type == SG_MINISTRY && !other && (latest == SG_NO_ACTOR || found > latest))
      latest = found;
  }
  return latest;
}

/* The lexicon's actor with exactly this name, or SG_NO_ACTOR: "Parliament of Latvia". */
static uint32_t lexicon_actor(const sg_reader *r, const char *name) {
  const sg_sense *sense = sg_lexicon_sense_of(r->arena, r->lexicon, name, SG_CLASS_ACTOR);
  return sense ? sense->value : SG_NO_ACTOR;
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
  uint32_t known = known_body(r, base, country);
  if (known != SG_NO_ACTOR && (!country || sg_entity_at(r->out, known)->country))
    return known;
  if (!country && !may_be_of_several(r, base)) {
    uint32_t state = sg_context_state(r);
    country = state == SG_NO_ACTOR ? NULL : sg_entity_at(r->out, state)->country;
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
  sg_entity_at(r->out, entity)->country = country;
  sg_entity_add_name(r, entity, base, false);
  return entity;
}

/* "A. Mamin" and "Askar Mamin" may be one person, "A. Mamin" and "Bolat Mamin" are not. */
static bool initials_agree(const sg_reader *r, const char *one, const char *other) {
  const char *a = key_of(r, one), *b = key_of(r, other);
  bool single = !strchr(a, ' ') || !strchr(b, ' ');
  return single || *a == *b;
}

uint32_t sg_entity_of_person(sg_reader *r, uint32_t first, uint32_t end) {
  const char *name = sg_plain_text(r, first, end);
  uint32_t known = sg_entity_find(r, name);
  if (known == SG_NO_ACTOR) {
    known = sg_entity_of_surname(r, surname_of(r, name));
    if (known != SG_NO_ACTOR && !initials_agree(r, name, sg_entity_at(r->out, known)->label))
      known = SG_NO_ACTOR;
  }
  if (known == SG_NO_ACTOR || sg_entity_at(r->out, known)->type != SG_OFFICIAL) {
    known = sg_entity_new(r, SG_OFFICIAL, name);
    sg_entity_register(r, known, name);
    sg_entity_register_surname(r, known, surname_of(r, name));
    return known;
  }
  sg_entity *entity = sg_entity_at(r->out, known);
  if (entity->actor == SG_NO_ACTOR && strlen(name) > strlen(entity->label)) {
    const char *shorter = entity->label;
    sg_entity_relabel(r, known, name); /* the fullest name of the text is the label */
    sg_entity_register(r, known, name);
    name = shorter;
  }
  sg_entity_add_name(r, known, name, true);
  return known;
}

void sg_add_link(sg_reader *r, uint32_t source, const char *relation, uint32_t target,
                 uint32_t first, uint32_t end) {
  if (source == target || source == SG_NO_ACTOR || target == SG_NO_ACTOR)
    return;
  const sg_link made = {source, target, relation, first, end, 0, 0};
  if (sg_link_known(r, &made))
    return;
  *(sg_link *)sg_array_push(r->arena, &r->out->links, sizeof made) = made;
  if (!r->trying)
    sg_settle_links(r);
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
    for (uint32_t b = token->start; b < token->end; b++)
      *(char *)sg_array_push(r->arena, &text, 1) = prose[b];
  }
  *(char *)sg_array_push(r->arena, &text, 1) = 0;
  return text.items;
}
