/* Compiles the entries of actors. */
#include <stdlib.h>
#include <string.h>

#include "base/translit.h"
#include "base/utf8.h"
#include "lexicon/build.h"
#include "lexicon/inflect.h"

static uint32_t capital_form(const char *name) {
  bool any_lower = false, first = true, capital = false;
  unsigned letters = 0;
  for (size_t at = 0, n = strlen(name); at < n;) {
    uint32_t code;
    at += sg_utf8_decode(name + at, n - at, &code);
    if (!sg_is_letter(code))
      continue;
    if (first)
      capital = sg_is_upper(code);
    first = false;
    any_lower = any_lower || !sg_is_upper(code);
    letters++;
  }
  if (!any_lower && letters <= 5)
    return SG_FORM_ALL_CAPITALS;
  return capital ? SG_FORM_CAPITAL : 0;
}

typedef struct name_context {
  sg_builder *b;
  sg_sense sense;
} name_context;

static void add_name_form(void *context, const char *form, uint32_t features) {
  const name_context *c = context;
  sg_sense sense = c->sense;
  sense.form |= features | capital_form(form);
  sg_build_phrase(c->b, form, &sense);
}

static sg_inflection inflection_of(sg_class class_id, uint32_t type) {
  if (class_id == SG_CLASS_DEMONYM)
    return SG_INFLECT_ADJECTIVE;
  return type == SG_OFFICIAL ? SG_INFLECT_PERSON : SG_INFLECT_NAME;
}

/* Adds a name in all its forms and returns its dictionary form. */
static const char *actor_name(sg_builder *b, sg_class class_id, uint32_t language, uint32_t actor,
                              uint32_t type, const char *name) {
  name_context context = {b, {.class_id = class_id, .language = language, .value = actor}};
  const sg_morphology *morphology = sg_morphology_of(sg_language_code(language));
  sg_inflection inflection = inflection_of(class_id, type);
  if (*name == '~') {
    name++;
    context.sense.form |= SG_FORM_NICKNAME;
  }
  if (class_id == SG_CLASS_ACTOR)
    context.sense.language = 0;
  morphology->inflect(b->arena, name, inflection, add_name_form, &context);
  if (type == SG_OFFICIAL)
    sg_build_phrase(b, sg_name_skeleton(b->arena, name),
                    &(sg_sense){.class_id = SG_CLASS_SKELETON, .value = actor});
  return morphology->lemma(b->arena, name, inflection);
}

/* "Kazakhstan, Republic of Kazakhstan; adj Kazakh; capital Astana" */
static sg_status actor_names(sg_builder *b, const sg_field *field, uint32_t actor,
                             sg_actor_entry *entry) {
  uint32_t language = sg_language_index(field->key);
  const char *groups = field->value;
  for (const char *group; (group = sg_build_next(b, &groups, ';'));) {
    sg_class class_id = SG_CLASS_ACTOR;
    if (strncmp(group, "adj ", 4) == 0)
      class_id = SG_CLASS_DEMONYM;
    else if (strncmp(group, "capital ", 8) == 0)
      class_id = SG_CLASS_CAPITAL;
    const char *names = class_id == SG_CLASS_ACTOR ? group : strchr(group, ' ');
    for (const char *name; (name = sg_build_next(b, &names, ','));) {
      const char *lemma = actor_name(b, class_id, language, actor, entry->type, name);
      if (!entry->label && class_id == SG_CLASS_ACTOR)
        entry->label = sg_build_text(b, lemma);
      if (!entry->labels[language] && class_id == SG_CLASS_ACTOR)
        entry->labels[language] = sg_build_text(b, lemma);
    }
  }
  return SG_OK;
}

static uint32_t date_number(const char *text) {
  unsigned year = (unsigned)strtoul(text, NULL, 10), month = 0, day = 0;
  const char *dash = strchr(text, '-');
  if (dash) {
    month = (unsigned)strtoul(dash + 1, NULL, 10);
    dash = strchr(dash + 1, '-');
  }
  if (dash)
    day = (unsigned)strtoul(dash + 1, NULL, 10);
  return year * 10000 + month * 100 + day;
}

/* What stands behind "of" in "president of KZ 2019-03-20..", or NULL. */
static const char *office_body(const sg_field *field) {
  const char *of = strstr(field->value, " of ");
  return of ? of + strlen(" of ") : NULL;
}

static sg_status add_office(sg_builder *b, const sg_field *field, const char *title,
                            const char *body, const char *dates, sg_actor_entry *entry) {
  const char *dots = dates ? strstr(dates, "..") : NULL;
  if (dates && !dots)
    return sg_build_mistake(b, field, (size_t)(strstr(field->value, dates) - field->value),
                            "expected dates as 2019-03-20.. or 2013..2019");
  sg_office_entry office = {.title = sg_build_text(b, title), .body = sg_build_text(b, body)};
  if (dots) {
    office.from = date_number(dates);
    office.to = date_number(dots + 2);
  }
  *(sg_office_entry *)sg_array_push(b->arena, &b->section[SG_SECTION_OFFICES], sizeof office) =
      office;
  entry->office_count++;
  return SG_OK;
}

/* "president of KZ 2019-03-20..2026-01-01" */
static sg_status actor_office(sg_builder *b, const sg_field *field, sg_actor_entry *entry) {
  const char *of = office_body(field);
  if (!of)
    return sg_build_mistake(b, field, 0, "expected \"TITLE of BODY FROM..TO\"");
  const char *title =
      sg_arena_copy(b->arena, field->value, (size_t)(of - strlen(" of ") - field->value));
  const char *rest = of;
  const char *body = sg_build_next(b, &rest, ' ');
  return add_office(b, field, title, body, sg_build_next(b, &rest, ' '), entry);
}

static sg_status actor_field(sg_builder *b, const sg_field *field, uint32_t actor,
                             sg_actor_entry *entry) {
  if (sg_language_index(field->key))
    return actor_names(b, field, actor, entry);
  if (strcmp(field->key, "office") == 0)
    return actor_office(b, field, entry);
  if (strcmp(field->key, "country") == 0)
    entry->country = sg_build_text(b, field->value);
  else if (strcmp(field->key, "owned-by") == 0)
    entry->owner = sg_build_text(b, field->value);
  else if (strcmp(field->key, "part-of") == 0)
    entry->parent = sg_build_text(b, field->value);
  else
    return sg_build_mistake(b, field, 0,
                            sg_arena_format(b->arena,
                                            "expected a language, office, country, owned-by or "
                                            "part-of instead of %s",
                                            field->key));
  return SG_OK;
}

sg_status sg_build_actor(sg_builder *b, const sg_block *block, sg_actor_type type) {
  sg_array *actors = &b->section[SG_SECTION_ACTORS];
  if (sg_map_find(&b->actor_of, block->id))
    return sg_build_mistake(b, NULL, 0, "an actor with this name stands above already");
  uint32_t index = actors->count;
  sg_actor_entry entry = {.id = sg_build_text(b, block->id),
                          .source = sg_build_text(b, block->source->path),
                          .line = block->line,
                          .type = type,
                          .first_office = b->section[SG_SECTION_OFFICES].count};
  if (type == SG_COUNTRY)
    entry.country = entry.id;
  for (uint32_t i = 0; i < block->field_count; i++) {
    sg_status status = actor_field(b, &block->fields[i], index, &entry);
    if (status)
      return status;
  }
  if (!entry.label)
    return sg_build_mistake(b, NULL, 0, "an actor needs a name");
  *sg_map_put(b->arena, &b->actor_of, block->id) = index;
  *(sg_actor_entry *)sg_array_push(b->arena, actors, sizeof entry) = entry;
  return SG_OK;
}

/* --- lists: an actor a line ---------------------------------------------------------------- */

/* "official/joe-biden" */
static const char *list_id(sg_builder *b, const char *type, const char *label) {
  char *id =
      sg_arena_format(b->arena, "%s/%s", type, sg_normal_form(b->arena, label, strlen(label)));
  for (char *c = id; *c; c++)
    if (*c == ' ')
      *c = '-';
  return id;
}

/* "president 2021-01-20..2025-01-20" in the list's state */
static sg_status list_office(sg_builder *b, const sg_field *field, const char *group,
                             const char *country, sg_actor_entry *entry) {
  const char *blank = strrchr(group, ' ');
  bool dated = blank && strstr(blank, "..");
  const char *title = dated ? sg_arena_copy(b->arena, group, (size_t)(blank - group)) : group;
  return add_office(b, field, title, country, dated ? blank + 1 : NULL, entry);
}

/* "Joe Biden, ~Biden; ru Джо Байден; president 2021-01-20..2025-01-20" */
static sg_status list_actor(sg_builder *b, const sg_field *field, sg_actor_type type,
                            const char *country) {
  sg_array *actors = &b->section[SG_SECTION_ACTORS];
  uint32_t index = actors->count;
  sg_actor_entry entry = {.type = type,
                          .source = sg_build_text(b, b->block->source->path),
                          .line = field->line,
                          .country = sg_build_text(b, country),
                          .first_office = b->section[SG_SECTION_OFFICES].count};
  const char *groups = field->value;
  uint32_t language = sg_language_index(field->key);
  for (const char *group; (group = sg_build_next(b, &groups, ';'));) {
    const char *blank = strchr(group, ' ');
    const char *key = blank ? sg_arena_copy(b->arena, group, (size_t)(blank - group)) : "";
    bool translated = entry.label && sg_language_index(key);
    if (entry.label && !translated) {
      sg_status status = list_office(b, field, group, country, &entry);
      if (status)
        return status;
      continue;
    }
    sg_field names = *field;
    names.key = translated ? key : field->key;
    names.value = translated ? blank + 1 : group;
    actor_names(b, &names, index, &entry);
  }
  const char *label = ((const char *)b->strings.items) + entry.label;
  const char *id = list_id(b, sg_actor_type_name(type), label);
  if (!language || sg_map_find(&b->actor_of, id))
    return sg_build_mistake(b, field, 0,
                            language ? "an actor with this name stands above already"
                                     : "a line of a list starts with a language");
  entry.id = sg_build_text(b, id);
  *sg_map_put(b->arena, &b->actor_of, id) = index;
  *(sg_actor_entry *)sg_array_push(b->arena, actors, sizeof entry) = entry;
  return SG_OK;
}

sg_status sg_build_list(sg_builder *b, const sg_block *block) {
  const char *words = block->id;
  const char *type_name = sg_build_next(b, &words, ' ');
  const char *country = sg_build_next(b, &words, ' ');
  int type = sg_actor_type_named(type_name);
  if (type < 0)
    return sg_build_mistake(b, NULL, 0, "expected \"list TYPE [COUNTRY]\"");
  for (uint32_t i = 0; i < block->field_count; i++) {
    sg_status status =
        list_actor(b, &block->fields[i], (sg_actor_type)type, country ? country : "");
    if (status)
      return status;
  }
  return SG_OK;
}

static bool is_country(const sg_builder *b, uint32_t index) {
  const sg_actor_entry *entry = (const sg_actor_entry *)b->section[SG_SECTION_ACTORS].items + index;
  return entry->type == SG_COUNTRY;
}

sg_status sg_check_list(sg_builder *b, const sg_block *block) {
  const char *country = strchr(block->id, ' ');
  const uint32_t *actor = country ? sg_map_find(&b->actor_of, country + 1) : NULL;
  if (!country || (actor && is_country(b, *actor)))
    return SG_OK;
  return sg_build_mistake(b, NULL, 0, "no country has this name");
}

sg_status sg_check_actor(sg_builder *b, const sg_block *block) {
  for (uint32_t i = 0; i < block->field_count; i++) {
    const sg_field *field = &block->fields[i];
    bool country = strcmp(field->key, "country") == 0, office = strcmp(field->key, "office") == 0;
    if (!country && !office && strcmp(field->key, "owned-by") != 0 &&
        strcmp(field->key, "part-of") != 0)
      continue;
    const char *at = office ? office_body(field) : field->value, *rest = at;
    const char *id = sg_build_next(b, &rest, ' ');
    const uint32_t *actor = sg_map_find(&b->actor_of, id);
    if (!actor || (country && !is_country(b, *actor)))
      return sg_build_mistake(b, field, (size_t)(at - field->value),
                              country ? "no country has this name" : "no actor has this name");
  }
  return SG_OK;
}
