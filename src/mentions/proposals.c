/* What an attempt at reading proposes: new entities, changes of known ones, keys and ties. Nothing
 * of it is true before it is settled, and dropping an attempt leaves no trace. */
#include <string.h>

#include "mentions/reader.h"

static sg_edit *propose(sg_reader *r) {
  sg_edit *edit = sg_arena_alloc(r->arena, sizeof *edit);
  edit->before = r->proposed;
  r->proposed = edit;
  return edit;
}

const sg_entity *sg_entity_seen(const sg_reader *r, uint32_t index) {
  for (const sg_edit *edit = r->proposed; edit; edit = edit->before)
    if (edit->kind == SG_EDIT_ENTITY && edit->entity == index)
      return &edit->state;
  return sg_entity_at(r->out, index);
}

uint32_t sg_entities_seen(const sg_reader *r) {
  uint32_t count = r->out->entities.count;
  for (const sg_edit *edit = r->proposed; edit; edit = edit->before)
    if (edit->kind == SG_EDIT_ENTITY && edit->entity >= count)
      count = edit->entity + 1;
  return count;
}

sg_entity *sg_entity_change(sg_reader *r, uint32_t index) {
  const sg_entity *seen = sg_entity_seen(r, index);
  sg_edit *edit = propose(r);
  edit->kind = SG_EDIT_ENTITY;
  edit->entity = index;
  edit->state = *seen;
  return &edit->state;
}

uint32_t sg_entity_by_key(const sg_reader *r, sg_key_kind keys, const char *key) {
  for (const sg_edit *edit = r->proposed; edit; edit = edit->before)
    if (edit->kind == SG_EDIT_KEY && edit->keys == keys && strcmp(edit->text, key) == 0)
      return edit->entity;
  const uint32_t *found = sg_map_find(&r->known->by_key[keys], key);
  return found && *found ? *found - 1 : SG_NO_ACTOR;
}

uint32_t sg_entity_by_actor(const sg_reader *r, uint32_t actor) {
  for (const sg_edit *edit = r->proposed; edit; edit = edit->before)
    if (edit->kind == SG_EDIT_ENTITY && edit->state.actor == actor)
      return edit->entity;
  return r->known->of_actor[actor] ? r->known->of_actor[actor] - 1 : SG_NO_ACTOR;
}

void sg_propose_key(sg_reader *r, sg_key_kind keys, const char *key, uint32_t entity) {
  if (sg_entity_by_key(r, keys, key) == SG_NO_ACTOR)
    sg_propose_another(r, keys, key, entity);
}

void sg_propose_another(sg_reader *r, sg_key_kind keys, const char *key, uint32_t entity) {
  sg_edit *edit = propose(r);
  edit->kind = SG_EDIT_KEY;
  edit->entity = entity;
  edit->keys = keys;
  edit->text = key;
}

/* --- names and roles: a list holds a text once ------------------------------------------------ */

enum { FEW = 8 }; /* longer lists are looked up in a map */

static const char *spelling_key(sg_arena *arena, uint32_t entity, bool role, const char *text) {
  return sg_arena_format(arena, "%u %s %s", entity, role ? "role" : "name", text);
}

static const sg_array *texts_of(const sg_mentions *out, uint32_t entity, bool role) {
  const sg_entity *e = sg_entity_at(out, entity);
  return role ? &e->roles : &e->names;
}

static bool has_text(const sg_reader *r, uint32_t entity, bool role, const char *text) {
  const sg_array *list = texts_of(r->out, entity, role);
  const char *const *texts = list->items;
  for (uint32_t i = 0; i < list->count && i < FEW; i++)
    if (strcmp(texts[i], text) == 0)
      return true;
  for (const sg_edit *edit = r->proposed; edit; edit = edit->before)
    if (edit->kind == (role ? SG_EDIT_ROLE : SG_EDIT_NAME) && edit->entity == entity &&
        strcmp(edit->text, text) == 0)
      return true;
  return list->count >= FEW &&
         sg_map_find(&r->known->spellings, spelling_key(r->arena, entity, role, text));
}

void sg_propose_text(sg_reader *r, uint32_t entity, bool role, const char *text) {
  if (has_text(r, entity, role, text))
    return;
  sg_edit *edit = propose(r);
  edit->kind = role ? SG_EDIT_ROLE : SG_EDIT_NAME;
  edit->entity = entity;
  edit->text = text;
}

/* --- links ----------------------------------------------------------------------------------- */

static bool is_same_link(const sg_link *a, const sg_link *b) {
  return a->source == b->source && a->target == b->target && a->first == b->first &&
         strcmp(a->relation, b->relation) == 0;
}

static void propose_link(sg_reader *r, const sg_link link) {
  if (link.source == link.target || link.source == SG_NO_ACTOR || link.target == SG_NO_ACTOR ||
      sg_link_known(r, &link))
    return;
  for (const sg_edit *edit = r->proposed; edit; edit = edit->before)
    if (edit->kind == SG_EDIT_LINK && is_same_link(&edit->link, &link))
      return;
  sg_edit *edit = propose(r);
  edit->kind = SG_EDIT_LINK;
  edit->link = link;
}

void sg_add_link(sg_reader *r, uint32_t source, const char *relation, uint32_t target,
                 uint32_t first, uint32_t end) {
  propose_link(
      r, (sg_link){
             .source = source, .target = target, .relation = relation, .first = first, .end = end});
}

void sg_add_ended_link(sg_reader *r, uint32_t source, const char *relation, uint32_t target,
                       uint32_t first, uint32_t end) {
  propose_link(r, (sg_link){.source = source,
                            .target = target,
                            .relation = relation,
                            .first = first,
                            .end = end,
                            .ended = true});
}

/* --- settling -------------------------------------------------------------------------------- */

static void settle_entity(sg_known *known, sg_arena *arena, const sg_edit *edit) {
  sg_array *entities = &known->out->entities;
  bool is_new = edit->entity == entities->count;
  if (is_new) {
    sg_array_push(arena, entities, sizeof(sg_entity));
    sg_recall_entity(known, arena);
  }
  sg_entity *entity = (sg_entity *)entities->items + edit->entity;
  const sg_entity old = *entity;
  *entity = edit->state;
  entity->names = old.names;
  entity->roles = old.roles;
  if (entity->actor != SG_NO_ACTOR)
    known->of_actor[entity->actor] = edit->entity + 1;
  if (is_new || old.type != entity->type || strcmp(old.label, entity->label) != 0)
    sg_note_label(known, arena, edit->entity);
}

static void settle_text(sg_known *known, sg_arena *arena, const sg_edit *edit) {
  bool role = edit->kind == SG_EDIT_ROLE;
  sg_entity *entity = sg_entity_at(known->out, edit->entity);
  sg_array *list = role ? &entity->roles : &entity->names;
  if (list->count >= FEW)
    *sg_map_put(arena, &known->spellings, spelling_key(arena, edit->entity, role, edit->text)) = 1;
  *(const char **)sg_array_push(arena, list, sizeof edit->text) = edit->text;
  if (!role)
    sg_note_name(known, arena, edit->entity, edit->text);
}

void sg_propose_surname(sg_reader *r, const char *surname, uint32_t person) {
  uint32_t walk = 0, other;
  while ((other = sg_next_of_surname(r, surname, &walk)) != SG_NO_ACTOR)
    if (other == person)
      return;
  sg_edit *edit = propose(r);
  edit->kind = SG_EDIT_SURNAME;
  edit->entity = person;
  edit->text = surname;
}

static void settle(sg_known *known, sg_arena *arena, const sg_edit *edit) {
  switch (edit->kind) {
  case SG_EDIT_ENTITY:
    settle_entity(known, arena, edit);
    break;
  case SG_EDIT_NAME:
  case SG_EDIT_ROLE:
    settle_text(known, arena, edit);
    break;
  case SG_EDIT_KEY:
    *sg_map_put(arena, &known->by_key[edit->keys], edit->text) = edit->entity + 1;
    break;
  case SG_EDIT_SURNAME:
    sg_note_surname(known, arena, edit->entity, edit->text);
    break;
  case SG_EDIT_LINK:
    *(sg_link *)sg_array_push(arena, &known->out->links, sizeof(sg_link)) = edit->link;
    sg_recall_link(known, arena);
    break;
  }
}

void sg_commit(sg_known *known, sg_reader *r) {
  sg_array edits = {0};
  for (const sg_edit *edit = r->proposed; edit; edit = edit->before)
    *(const sg_edit **)sg_array_push(r->arena, &edits, sizeof edit) = edit;
  for (uint32_t i = edits.count; i-- > 0;)
    settle(known, r->arena, ((const sg_edit **)edits.items)[i]);
  r->proposed = NULL;
}
