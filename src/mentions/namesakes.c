/* What bodies and firms may be called in short: "Ministry of Transport" for one of Transport and
 * Communications, "Adani" for Adani Ports. */
#include <string.h>

#include "mentions/reader.h"

/* An entity that may be called by a short name, and the number (+ 1) of the next one. */
typedef struct namesake {
  uint32_t entity, next;
} namesake;

static void add_namesake(sg_known *known, sg_arena *arena, const char *key, uint32_t entity) {
  uint32_t *slot = sg_map_put(arena, &known->called, key);
  const namesake *first = *slot ? (const namesake *)known->namesakes.items + *slot - 1 : NULL;
  if (first && first->entity == entity)
    return;
  *(namesake *)sg_array_push(arena, &known->namesakes, sizeof(namesake)) =
      (namesake){entity, *slot};
  *slot = known->namesakes.count;
}

/* The namesakes of a key one after the other; `*number` is 0 at first. SG_NO_ACTOR at the end. */
static uint32_t next_namesake(const sg_reader *r, const char *key, uint32_t *number) {
  const namesake *all = r->known->namesakes.items;
  const uint32_t *slot = *number ? &all[*number - 1].next : sg_map_find(&r->known->called, key);
  *number = slot ? *slot : 0;
  return *number ? all[*number - 1].entity : SG_NO_ACTOR;
}

static const char *body_key(sg_arena *arena, const char *name) {
  return sg_arena_format(arena, "body %s", sg_name_of_key(arena, name));
}

static void add_body_name(sg_known *known, sg_arena *arena, uint32_t entity, const char *name,
                          bool shortened) {
  const char *key = body_key(arena, name), *behind = "body ministry of ";
  add_namesake(known, arena, key, entity);
  if (!shortened || strncmp(key, behind, strlen(behind)) != 0)
    return;
  for (const char *at = key + strlen(behind); *at; at++)
    if (*at == ',' || strncmp(at, " and ", strlen(" and ")) == 0)
      add_namesake(known, arena, sg_arena_copy(arena, key, (size_t)(at - key)), entity);
}

static void add_firm_name(sg_known *known, sg_arena *arena, uint32_t entity, const char *label) {
  for (const char *at = strchr(label, ' '); at; at = strchr(at + 1, ' '))
    add_namesake(known, arena, sg_arena_format(arena, "firm %.*s", (int)(at - label), label),
                 entity);
}

void sg_note_label(sg_known *known, sg_arena *arena, uint32_t index) {
  const sg_entity *entity = sg_entity_at(known->out, index);
  if (entity->type == SG_MINISTRY)
    add_body_name(known, arena, index, entity->label, false);
  else if (entity->type == SG_COMPANY)
    add_firm_name(known, arena, index, entity->label);
}

void sg_note_name(sg_known *known, sg_arena *arena, uint32_t index, const char *name) {
  if (sg_entity_at(known->out, index)->type == SG_MINISTRY)
    add_body_name(known, arena, index, name, true);
}

static const char *surname_key(sg_arena *arena, const char *surname) {
  return sg_arena_format(arena, "person %s", surname);
}

void sg_note_surname(sg_known *known, sg_arena *arena, uint32_t entity, const char *surname) {
  add_namesake(known, arena, surname_key(arena, surname), entity);
}

uint32_t sg_next_of_surname(const sg_reader *r, const char *surname, uint32_t *walk) {
  return next_namesake(r, surname_key(r->arena, surname), walk);
}

uint32_t sg_entity_longer(const sg_reader *r, uint32_t index) {
  const char *label = sg_entity_seen(r, index)->label;
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

static bool may_be_of(const sg_entity *body, const char *country) {
  return body->type == SG_MINISTRY &&
         !(country && body->country && strcmp(country, body->country) != 0);
}

/* A body that this attempt proposes under the name. */
static uint32_t proposed_body(const sg_reader *r, const char *key, const char *country) {
  for (const sg_edit *edit = r->proposed; edit; edit = edit->before) {
    const char *name = edit->kind == SG_EDIT_ENTITY ? edit->state.label
                       : edit->kind == SG_EDIT_NAME ? edit->text
                                                    : NULL;
    if (name && may_be_of(sg_entity_seen(r, edit->entity), country) &&
        strcmp(body_key(r->arena, name), key) == 0)
      return edit->entity;
  }
  return SG_NO_ACTOR;
}

uint32_t sg_body_called(const sg_reader *r, const char *base, const char *country) {
  const char *key = body_key(r->arena, base);
  uint32_t number = 0, found, latest = proposed_body(r, key, country);
  while ((found = next_namesake(r, key, &number)) != SG_NO_ACTOR)
    if (may_be_of(sg_entity_seen(r, found), country) && (latest == SG_NO_ACTOR || found > latest))
      latest = found;
  return latest;
}
