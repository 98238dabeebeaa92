#include "review/actors.h"

#include <string.h>

#include "base/visible.h"

typedef struct link {
  uint32_t actor, next; /* next: + 1 */
} link;

static sg_actor *actor_at(const sg_roster *roster, uint32_t index) {
  return (sg_actor *)roster->network->actors.items + index;
}

static link *link_at(const sg_roster *roster, uint32_t index) {
  return (link *)roster->chain.items + index;
}

/* --- names ---------------------------------------------------------------------------------- */

/* Puts an actor before those that have the name already. */
static void add_name(sg_roster *r, sg_map *map, const char *name, uint32_t actor) {
  uint32_t *slot = sg_map_put(r->arena, map, name);
  link *made = sg_array_push(r->arena, &r->chain, sizeof *made);
  *made = (link){actor, *slot};
  *slot = r->chain.count;
}

/* Takes the actor out of those that have the name. */
static void take_name(const sg_roster *r, const sg_map *map, const char *name, uint32_t actor) {
  const uint32_t *slot = sg_map_find(map, name);
  for (uint32_t at = slot ? *slot : 0; at; at = link_at(r, at - 1)->next)
    if (link_at(r, at - 1)->actor == actor)
      link_at(r, at - 1)->actor = SG_NOBODY;
}

static void add_key(sg_roster *r, const char *name, uint32_t actor) {
  const char *key = sg_name_key(r->arena, name);
  if (*key)
    add_name(r, &r->by_key, key, actor);
}

static void add_new_name(sg_roster *r, const char *name, uint32_t actor) {
  add_name(r, &r->by_text, sg_arena_string(r->arena, name), actor);
  if (r->has_keys)
    add_key(r, name, actor);
}

/* Adds ids, aliases and labels, so that a label is found before an alias, and the first actor of a
 * name before others. */
static void add_names(sg_roster *r, void (*add)(sg_roster *r, const char *name, uint32_t actor)) {
  uint32_t count = r->network->actors.count;
  for (uint32_t i = count; i-- > 0;)
    add(r, actor_at(r, i)->id, i);
  for (uint32_t i = count; i-- > 0;)
    for (unsigned k = actor_at(r, i)->alias_count; k-- > 0;)
      add(r, actor_at(r, i)->aliases[k], i);
  for (uint32_t i = count; i-- > 0;)
    add(r, actor_at(r, i)->label, i);
}

static void add_text(sg_roster *r, const char *name, uint32_t actor) {
  add_name(r, &r->by_text, name, actor);
}

static void add_actor(sg_roster *r, uint32_t index) {
  *(uint32_t *)sg_array_push(r->arena, &r->into, sizeof index) = index;
  *(bool *)sg_array_push(r->arena, &r->gone, sizeof(bool)) = false;
}

void sg_roster_make(sg_arena *arena, sg_network *network, const sg_spots *spots,
                    sg_roster *roster) {
  *roster = (sg_roster){.arena = arena, .network = network, .spots = spots};
  for (uint32_t i = 0; i < network->actors.count; i++)
    add_actor(roster, i);
  add_names(roster, add_text);
}

/* --- finding -------------------------------------------------------------------------------- */

uint32_t sg_roster_root(const sg_roster *roster, uint32_t actor) {
  const uint32_t *into = roster->into.items;
  while (into[actor] != actor)
    actor = into[actor];
  return actor;
}

bool sg_roster_is_gone(const sg_roster *roster, uint32_t actor) {
  return ((const bool *)roster->gone.items)[sg_roster_root(roster, actor)];
}

static bool is_spoken_of(const sg_roster *r, uint32_t actor, const sg_spot *spot) {
  const sg_stated *stated = r->spots->stated.items;
  for (uint32_t at = spot->first_stated; at; at = stated[at - 1].next) {
    const sg_tie *tie = sg_network_tie(r->network, stated[at - 1].tie);
    if (tie->source == actor || tie->target == actor)
      return true;
  }
  for (unsigned i = 0; spot->sentence && i < spot->sentence->naming_count; i++)
    if (spot->sentence->namings[i].actor == actor)
      return true;
  return false;
}

/* The likeliest of a chain. */
static uint32_t choose(const sg_roster *r, uint32_t first, uint32_t spot) {
  uint32_t found = SG_NOBODY;
  for (uint32_t at = first; at; at = link_at(r, at - 1)->next) {
    uint32_t actor = link_at(r, at - 1)->actor;
    if (actor == SG_NOBODY)
      continue;
    if (spot != SG_NO_SPOT && is_spoken_of(r, actor, sg_spot_at(r->spots, spot)))
      return sg_roster_root(r, actor);
    found = found == SG_NOBODY ? sg_roster_root(r, actor) : found;
  }
  return found;
}

uint32_t sg_roster_find(sg_roster *roster, const char *name, uint32_t spot) {
  const uint32_t *slot = sg_map_find(&roster->by_text, name);
  if (!slot || !*slot) {
    if (!roster->has_keys)
      add_names(roster, add_key);
    roster->has_keys = true;
    slot = sg_map_find(&roster->by_key, sg_name_key(roster->arena, name));
  }
  return slot ? choose(roster, *slot, spot) : SG_NOBODY;
}

static bool is_named(const sg_roster *r, const sg_evidence *e, sg_words words, const char *key) {
  const char *name =
      sg_arena_copy(r->arena, e->sentence + words.start, (size_t)(words.end - words.start));
  return words.end > words.start && strcmp(sg_name_key(r->arena, name), key) == 0;
}

uint32_t sg_roster_end(const sg_roster *roster, uint32_t actor, const sg_evidence *evidence,
                       sg_words words) {
  const sg_split *splits = roster->splits.items;
  for (uint32_t i = 0; i < roster->splits.count; i++) {
    const sg_split *s = &splits[i];
    bool placed = *s->document || *s->sentence;
    if (s->from == actor && (!*s->document || strcmp(s->document, evidence->document) == 0) &&
        (!*s->sentence || strcmp(s->sentence, evidence->sentence) == 0) &&
        (placed || is_named(roster, evidence, words, s->key)))
      return sg_roster_root(roster, s->to);
  }
  return sg_roster_root(roster, actor);
}

/* --- changing ------------------------------------------------------------------------------- */

void sg_roster_review(sg_roster *roster, uint32_t actor, sg_review review, const char *coder) {
  sg_actor *a = actor_at(roster, actor);
  if (a->reviewed < review && a->reviewed != SG_ADDED_BY_HAND)
    a->reviewed = review;
  a->coder = sg_join_list(roster->network->arena, a->coder, coder, true);
}

static uint32_t push_actor(sg_roster *r, const char *label, sg_actor_type type) {
  sg_actor actor = {.label = label, .type = type};
  uint32_t index = sg_network_push_actor(r->network, &actor);
  add_actor(r, index);
  add_new_name(r, label, index);
  return index;
}

static const char *add(sg_roster *r, const sg_decision *d, uint32_t spot) {
  uint32_t known = sg_roster_find(r, d->source, spot);
  bool same =
      known != SG_NOBODY && actor_at(r, known)->type == (sg_actor_type)sg_actor_type_named(d->type);
  if (!same)
    known = push_actor(r, d->source, (sg_actor_type)sg_actor_type_named(d->type));
  if (!same)
    actor_at(r, known)->mentions = 1;
  sg_roster_review(r, known, same ? SG_ACCEPTED : SG_ADDED_BY_HAND, d->coder);
  return NULL;
}

static void take_alias(sg_roster *r, uint32_t from, const char *name) {
  sg_actor *actor = actor_at(r, from);
  const char *key = sg_name_key(r->arena, name);
  const char **kept = sg_arena_alloc(r->network->arena, (actor->alias_count + 1) * sizeof *kept);
  unsigned count = 0;
  for (unsigned i = 0; i < actor->alias_count; i++)
    if (strcmp(sg_name_key(r->arena, actor->aliases[i]), key) != 0)
      kept[count++] = actor->aliases[i];
  actor->aliases = kept;
  actor->alias_count = count;
}

static const char *split(sg_roster *r, const sg_decision *d, uint32_t spot, uint32_t from) {
  if (strcmp(actor_at(r, from)->label, d->to_source) == 0)
    return "an actor is not split from itself";
  sg_actor_type type =
      *d->type ? (sg_actor_type)sg_actor_type_named(d->type) : actor_at(r, from)->type;
  const char *country = actor_at(r, from)->country;
  take_alias(r, from, d->to_source);
  take_name(r, &r->by_text, d->to_source, from);
  take_name(r, &r->by_key, sg_name_key(r->arena, d->to_source), from);
  uint32_t made = push_actor(r, d->to_source, type);
  actor_at(r, made)->country = country;
  actor_at(r, made)->mentions = 1;
  const sg_spot *at = spot == SG_NO_SPOT ? NULL : sg_spot_at(r->spots, spot);
  *(sg_split *)sg_array_push(r->arena, &r->splits, sizeof(sg_split)) =
      (sg_split){from, made, at ? sg_spot_document_name(r->spots, at) : d->document,
                 at ? at->text : "", sg_name_key(r->arena, d->to_source)};
  sg_roster_review(r, from, SG_CORRECTED, d->coder);
  sg_roster_review(r, made, SG_CORRECTED, d->coder);
  return NULL;
}

static const char *merge(sg_roster *r, const sg_decision *d, uint32_t spot, uint32_t from) {
  uint32_t into = sg_roster_find(r, d->to_source, spot);
  if (into == SG_NOBODY)
    return "there is no actor of the name in to_source";
  if (into == from)
    return NULL; /* they have met already */
  sg_arena *arena = r->network->arena;
  sg_actor *kept = actor_at(r, into), *given = actor_at(r, from);
  kept->mentions += given->mentions;
  kept->role = sg_join_list(arena, kept->role, given->role, false);
  if (!*kept->country)
    kept->country = given->country;
  const char *coder = sg_visible(arena, *d->coder ? d->coder : "a coder");
  kept->merges = sg_arena_format(arena, "%s%s: merged by %s, %s:%u\n", kept->merges, given->label,
                                 coder, sg_visible(arena, d->file), d->line);
  sg_network_add_alias(r->network, into, given->label);
  for (unsigned i = 0; i < given->alias_count; i++)
    sg_network_add_alias(r->network, into, given->aliases[i]);
  ((uint32_t *)r->into.items)[from] = into;
  sg_roster_review(r, into, SG_CORRECTED, d->coder);
  return NULL;
}

static const char *rename_actor(sg_roster *r, const sg_decision *d, uint32_t index) {
  sg_actor *actor = actor_at(r, index);
  const char *before = actor->label;
  actor->label = sg_visible(r->network->arena, d->to_source);
  take_alias(r, index, d->to_source);
  sg_network_add_alias(r->network, index, before);
  add_new_name(r, d->to_source, index);
  sg_roster_review(r, index, SG_CORRECTED, d->coder);
  return NULL;
}

const char *sg_roster_apply(sg_roster *roster, const sg_decision *decision, uint32_t spot) {
  if (decision->kind == SG_ADD)
    return add(roster, decision, spot);
  uint32_t actor = sg_roster_find(roster, decision->source, spot);
  if (actor == SG_NOBODY)
    return "there is no actor of the name in source";
  switch (decision->kind) {
  case SG_MERGE:
    return merge(roster, decision, spot, actor);
  case SG_SPLIT:
    return split(roster, decision, spot, actor);
  case SG_RENAME:
    return rename_actor(roster, decision, actor);
  case SG_RETYPE:
    actor_at(roster, actor)->type = (sg_actor_type)sg_actor_type_named(decision->type);
    sg_roster_review(roster, actor, SG_CORRECTED, decision->coder);
    return NULL;
  case SG_REJECT:
    ((bool *)roster->gone.items)[actor] = true;
    return NULL;
  default:
    sg_roster_review(roster, actor, SG_ACCEPTED, decision->coder);
    return NULL;
  }
}
