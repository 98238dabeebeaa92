/* Joining and comparing networks: their actors meet as those of documents do. */
#include <string.h>

#include "base/error.h"
#include "base/utf8.h"
#include "network/merge.h"
#include "silkgraph/diff.h"

/* An actor of a network as one of a document. What is only described is written in small letters; a
 * network keeps no other sign of it. */
static sg_document_actor as_document_actor(const sg_actor *actor) {
  uint32_t first;
  sg_utf8_decode(actor->label, strlen(actor->label), &first);
  return (sg_document_actor){.type = actor->type,
                             .label = actor->label,
                             .names = actor->aliases,
                             .name_count = actor->alias_count,
                             .country = *actor->country ? actor->country : NULL,
                             .role = *actor->role ? actor->role : NULL,
                             .mentions = actor->mentions,
                             .described = actor->type == SG_AGREEMENT && !sg_is_upper(first)};
}

/* A network that was read from a file does not know its actors by name yet. */
static void register_all(sg_network *network) {
  for (uint32_t i = network->apart.count; i < network->actors.count; i++) {
    sg_document_actor actor = as_document_actor(sg_network_actor(network, i));
    *(const char **)sg_array_push(network->arena, &network->apart, sizeof(const char *)) = NULL;
    *(uint32_t *)sg_array_push(network->arena, &network->named_in, sizeof(uint32_t)) = 0;
    sg_merge_register(network, &actor, i);
  }
}

static void add_documents(sg_network *network, const sg_network *other) {
  network->additions++;
  for (unsigned i = 0; i < sg_network_documents(other); i++) {
    const char *name = sg_network_document(other, i);
    bool known = false;
    for (unsigned k = 0; k < sg_network_documents(network) && !known; k++)
      known = strcmp(sg_network_document(network, k), name) == 0;
    if (!known)
      *(const char **)sg_array_push(network->arena, &network->documents, sizeof name) =
          sg_arena_string(network->arena, name);
  }
}

static void add_evidence(sg_network *network, sg_tie *tie, const sg_tie *from) {
  for (unsigned i = 0; i < from->evidence_count; i++)
    sg_network_push_evidence(network, tie, &from->evidence[i]);
}

/* A tie of both networks is reviewed when it is in one of them. */
static void add_review(sg_network *network, sg_tie *tie, const sg_tie *from) {
  if (tie->reviewed == SG_UNREVIEWED)
    tie->reviewed = from->reviewed;
  tie->coder = sg_join_list(network->arena, tie->coder, from->coder, true);
}

/* --- joining -------------------------------------------------------------------------------- */

typedef struct pair_of_networks {
  sg_network *made;
  const sg_network *one, *other;
} pair_of_networks;

/* What has to be found again and again while networks are joined. Numbers are + 1, 0: none. */
typedef struct join_index {
  uint32_t *first_tie; /* of each actor of the other network */
  sg_map stated; /* "relation place label" → actor of the first tie of the made network that is
                    stated there and has an actor of that label */
} join_index;

static const char *stated_key(sg_arena *arena, const sg_tie *tie, const sg_evidence *e,
                              const char *label) {
  return sg_arena_format(arena, "%s %u %u %u %s | %s", tie->relation, e->position.line,
                         e->position.column, e->position.page, e->document, label);
}

static void note_stated(sg_arena *arena, join_index *index, const sg_network *network,
                        const sg_tie *tie, const sg_evidence *e) {
  const unsigned ends[] = {tie->target, tie->source};
  for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
    const char *label = sg_network_actor(network, ends[i])->label;
    uint32_t *slot = sg_map_put(arena, &index->stated, stated_key(arena, tie, e, label));
    if (!*slot)
      *slot = ends[i] + 1;
  }
}

static void make_index(sg_arena *arena, const pair_of_networks *p, join_index *index) {
  index->first_tie =
      sg_arena_alloc(arena, (sg_network_actors(p->other) + 1) * sizeof *index->first_tie);
  for (unsigned i = sg_network_ties(p->other); i-- > 0;) {
    index->first_tie[sg_network_tie(p->other, i)->source] = i + 1;
    index->first_tie[sg_network_tie(p->other, i)->target] = i + 1;
  }
  for (unsigned i = 0; i < sg_network_ties(p->made); i++) {
    const sg_tie *tie = sg_network_tie(p->made, i);
    for (unsigned k = 0; k < tie->evidence_count; k++)
      note_stated(arena, index, p->made, tie, &tie->evidence[k]);
  }
}

/* The same described agreement, + 1, when both networks were read from its document: it has the
 * same label, and a tie that is stated at the same place; else 0. */
static uint32_t of_same_place(sg_arena *arena, const pair_of_networks *p, const join_index *index,
                              unsigned actor) {
  uint32_t number = index->first_tie[actor];
  const sg_tie *tie = number ? sg_network_tie(p->other, number - 1) : NULL;
  const sg_actor *wanted = sg_network_actor(p->other, actor);
  if (!tie) { /* it says nothing that could tell it from its namesake */
    int untied = sg_network_find(p->made, wanted->id);
    return untied < 0 ? 0 : (uint32_t)untied + 1;
  }
  if (!tie->evidence_count)
    return 0;
  const uint32_t *same =
      sg_map_find(&index->stated, stated_key(arena, tie, &tie->evidence[0], wanted->label));
  return same ? *same : 0;
}

/* Puts the tie between the actors that its own became. False: they became one. */
static bool move_tie(sg_tie *tie, const uint32_t *index) {
  tie->source = index[tie->source];
  tie->target = index[tie->target];
  return tie->source != tie->target;
}

static sg_status join(sg_arena *arena, void *context, sg_error *error) {
  (void)error;
  const pair_of_networks *p = context;
  join_index known = {0};
  unsigned count = sg_network_actors(p->other);
  uint32_t *index = sg_arena_alloc(arena, (count + 1) * sizeof *index);
  const char *from = sg_network_documents(p->other) ? sg_network_document(p->other, 0) : "network";
  register_all(p->made);
  add_documents(p->made, p->other);
  make_index(arena, p, &known);
  for (unsigned i = 0; i < count; i++) {
    sg_document_actor actor = as_document_actor(sg_network_actor(p->other, i));
    uint32_t same = actor.described ? of_same_place(arena, p, &known, i) : 0;
    index[i] = same ? same - 1 : sg_merge_actor(p->made, &actor, from);
  }
  for (unsigned i = 0; i < sg_network_ties(p->other); i++) {
    const sg_tie *from_tie = sg_network_tie(p->other, i);
    sg_tie tie = *from_tie;
    if (!move_tie(&tie, index))
      continue;
    sg_tie *made = sg_network_push_tie(p->made, &tie);
    uint32_t number = (uint32_t)(made - (const sg_tie *)p->made->ties.items);
    made->years = sg_join_list(arena, made->years, from_tie->years, true);
    made->amounts =
        sg_network_add_to_list(p->made, SG_TEXT_AMOUNTS, number, made->amounts, from_tie->amounts);
    add_evidence(p->made, made, from_tie);
    add_review(p->made, made, from_tie);
  }
  p->made->reviewed = p->made->reviewed || p->other->reviewed;
  return SG_OK;
}

sg_status sg_network_join(sg_network *network, const sg_network *other, sg_error *error) {
  if (network->decided)
    return sg_fail(error, SG_ERROR_ARGUMENT, "decisions come after all documents");
  pair_of_networks pair = {.made = network, .other = other};
  return sg_arena_run(network->arena, join, &pair, error);
}

/* --- comparing ------------------------------------------------------------------------------ */

static sg_actor *actor_at(sg_network *network, uint32_t index) {
  return (sg_actor *)network->actors.items + index;
}

/* The new network's actor of the same id and type, + 1; ids are made from labels, in order. */
static uint32_t of_same_id(const sg_map *ids, const sg_network *network, const sg_actor *actor) {
  const uint32_t *slot = sg_map_find(ids, actor->id);
  return slot && *slot && sg_network_actor(network, *slot - 1)->type == actor->type ? *slot : 0;
}

/* The actors of both; returns where those of the old network are. */
static uint32_t *unite_actors(sg_arena *arena, const pair_of_networks *p) {
  unsigned count = sg_network_actors(p->other), old_count = sg_network_actors(p->one);
  uint32_t *index = sg_arena_alloc(arena, (old_count + 1) * sizeof *index);
  bool *met = sg_arena_alloc(arena, count + old_count + 1);
  sg_map ids = {0};
  for (unsigned i = 0; i < count; i++) {
    const sg_actor *actor = sg_network_actor(p->other, i);
    uint32_t at = sg_network_push_actor(p->made, actor);
    actor_at(p->made, at)->id = sg_arena_string(arena, actor->id);
    *sg_map_put(arena, &ids, actor_at(p->made, at)->id) = at + 1;
  }
  register_all(p->made);
  for (unsigned i = 0; i < old_count; i++) {
    const sg_actor *actor = sg_network_actor(p->one, i);
    uint32_t same = of_same_id(&ids, p->made, actor);
    sg_document_actor from = as_document_actor(actor);
    index[i] = same ? same - 1 : sg_merge_actor(p->made, &from, "the old network");
    if (index[i] < count)
      met[index[i]] = true;
    else
      actor_at(p->made, index[i])->change = SG_GONE;
  }
  for (unsigned i = 0; i < count; i++)
    actor_at(p->made, i)->change = met[i] ? SG_UNCHANGED : SG_ADDED;
  return index;
}

static void add_new_ties(const pair_of_networks *p) {
  for (unsigned i = 0; i < sg_network_ties(p->other); i++) {
    const sg_tie *tie = sg_network_tie(p->other, i);
    sg_tie *made = sg_network_push_tie(p->made, tie);
    add_evidence(p->made, made, tie);
    made->weight = tie->weight;
    made->change = SG_ADDED;
  }
}

static void add_old_ties(const pair_of_networks *p, const uint32_t *index) {
  for (unsigned i = 0; i < sg_network_ties(p->one); i++) {
    const sg_tie *old = sg_network_tie(p->one, i);
    uint32_t before = p->made->ties.count;
    sg_tie tie = *old;
    if (!move_tie(&tie, index))
      continue;
    sg_tie *made = sg_network_push_tie(p->made, &tie);
    if (p->made->ties.count > before) {
      add_evidence(p->made, made, old);
      made->weight = old->weight;
      made->change = SG_GONE;
    } else if (made->change == SG_ADDED) {
      made->old_weight = old->weight;
      made->change = made->weight == old->weight ? SG_UNCHANGED : SG_ALTERED;
    }
  }
}

static sg_status diff(sg_arena *arena, void *context, sg_error *error) {
  (void)error;
  const pair_of_networks *p = context;
  add_documents(p->made, p->one);
  add_documents(p->made, p->other);
  p->made->title = sg_arena_string(arena, sg_network_title(p->other));
  p->made->reviewed = p->one->reviewed || p->other->reviewed;
  const uint32_t *index = unite_actors(arena, p);
  add_new_ties(p);
  add_old_ties(p, index);
  return SG_OK;
}

sg_network *sg_network_diff(const sg_network *old, const sg_network *new_one, sg_error *error) {
  pair_of_networks pair = {sg_network_make(error), old, new_one};
  if (!pair.made)
    return NULL;
  if (!sg_arena_run(pair.made->arena, diff, &pair, error))
    return pair.made;
  sg_network_free(pair.made);
  return NULL;
}
