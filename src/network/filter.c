#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lexicon/tables.h"
#include "network/backbone.h"
#include "network/graph.h"
#include "network/network.h"
#include "network/parts.h"
#include "silkgraph/text.h"

typedef struct filter_request {
  const sg_network *from;
  const sg_filter *filter;
  sg_network *to;
  bool *keep_actor, *keep_tie; /* malloc'd by the caller */
} filter_request;

/* A family, a relation of the lexicon, or one that a lexicon of the user's own gave a tie. */
static bool known_only(const sg_network *network, const char *name) {
  if (sg_family_named(name) >= 0 ||
      sg_lexicon_relation_named(sg_lexicon_builtin(), name) != UINT32_MAX)
    return true;
  for (unsigned i = 0; i < sg_network_ties(network); i++)
    if (strcmp(sg_network_tie(network, i)->relation, name) == 0)
      return true;
  return false;
}

static bool knows_confidence(const sg_network *network) {
  for (unsigned i = 0; i < network->ties.count; i++)
    if (sg_network_tie(network, i)->confidence > 0)
      return true;
  return false;
}

/* Types are called in figures as readers call them. */
static int type_named(const char *name) {
  if (strcmp(name, "state") == 0)
    return SG_COUNTRY;
  if (strcmp(name, "organ of state") == 0 || strcmp(name, "organ") == 0)
    return SG_MINISTRY;
  return sg_actor_type_named(name);
}

static const char type_names[] = "country (or state), ministry (or organ), company, official, "
                                 "agreement, organization, initiative, event";

static sg_status unknown_type(const char *name, sg_error *error) {
  char like[SG_MESSAGE_MAX];
  bool found = sg_most_like(name,
                            "state organ country ministry company official agreement "
                            "organization initiative event",
                            like, sizeof like);
  return sg_fail(error, SG_ERROR_ARGUMENT, "unknown type \"%s\"; %s%s%sthe types are %s", name,
                 found ? "did you mean " : "", found ? like : "", found ? "? " : "", type_names);
}

static sg_status unknown_relation(const char *name, sg_error *error) {
  char names[SG_MESSAGE_MAX] = "", like[SG_MESSAGE_MAX];
  sg_family family;
  const char *relation;
  size_t used = 0;
  for (int i = 0; i < SG_FAMILIES; i++)
    used +=
        (size_t)snprintf(names + used, sizeof names - used, "%s ", sg_family_name((sg_family)i));
  for (unsigned i = 0; (relation = sg_lexicon_relation_name(sg_lexicon_builtin(), i, &family)) &&
                       used < sizeof names;
       i++)
    used += (size_t)snprintf(names + used, sizeof names - used, "%s ", relation);
  bool found = sg_most_like(name, names, like, sizeof like);
  return sg_fail(error, SG_ERROR_ARGUMENT,
                 "no family or relation \"%s\"; %s%s%sthe families are structure, institution, "
                 "cooperation, conflict, and silkgraph --help lists the relations",
                 name, found ? "did you mean " : "", found ? like : "", found ? "? " : "");
}

static sg_status check(const sg_network *network, const sg_filter *filter, sg_error *error) {
  for (unsigned i = 0; i < filter->type_count; i++)
    if (type_named(filter->types[i]) < 0)
      return unknown_type(filter->types[i], error);
  for (unsigned i = 0; i < filter->only_count + filter->except_count; i++) {
    const char *name =
        i < filter->only_count ? filter->only[i] : filter->except[i - filter->only_count];
    if (!known_only(network, name))
      return unknown_relation(name, error);
  }
  const char *const states[] = {filter->left, filter->right};
  for (size_t i = 0; i < 2; i++) {
    int index = states[i] ? sg_network_find(network, states[i]) : 0;
    if (states[i] && (index < 0 || sg_network_actor(network, (unsigned)index)->type != SG_COUNTRY))
      return sg_fail(error, SG_ERROR_ARGUMENT, "no state \"%s\" in the network", states[i]);
  }
  if (filter->min_confidence > 0 && network->ties.count && !knows_confidence(network))
    return sg_fail(error, SG_ERROR_ARGUMENT, "the network was written without confidence");
  if (filter->only_reviewed && !network->reviewed)
    return sg_fail(error, SG_ERROR_ARGUMENT,
                   "nothing was reviewed; decisions come with --decisions");
  if (filter->ego && sg_network_find(network, filter->ego) < 0)
    return sg_fail(error, SG_ERROR_ARGUMENT, "no actor \"%s\" in the network", filter->ego);
  return SG_OK;
}

static bool wanted_type(const sg_filter *filter, sg_actor_type type) {
  for (unsigned i = 0; i < filter->type_count; i++)
    if (type_named(filter->types[i]) == (int)type)
      return true;
  return filter->type_count == 0;
}

static bool is_named(const char *const *names, unsigned count, const sg_tie *tie) {
  for (unsigned i = 0; i < count; i++)
    if (strcmp(names[i], tie->relation) == 0 || sg_family_named(names[i]) == (int)tie->family)
      return true;
  return false;
}

/* Says the source's own label or office what the tie says? */
static bool is_folded(const sg_network *network, const sg_tie *tie) {
  const sg_actor *source = sg_network_actor(network, tie->source);
  const sg_actor *target = sg_network_actor(network, tie->target);
  if (tie->modality != SG_ACTUAL || tie->change)
    return false;
  if (strcmp(tie->relation, "holds_office") == 0)
    return *source->role != 0;
  return strcmp(tie->relation, "part_of") == 0 && target->type == SG_COUNTRY && *source->country &&
         strcmp(source->country, target->country) == 0;
}

static bool wanted_tie(const sg_filter *filter, const sg_tie *tie) {
  bool named = filter->only_count == 0 || is_named(filter->only, filter->only_count, tie);
  return named && !is_named(filter->except, filter->except_count, tie) &&
         tie->weight >= filter->min_weight && tie->confidence >= filter->min_confidence &&
         (!filter->only_reviewed || tie->reviewed) &&
         !(filter->no_prospective && tie->modality == SG_PROSPECTIVE);
}

static void keep_plain(filter_request *r) {
  for (unsigned i = 0; i < r->from->actors.count; i++)
    r->keep_actor[i] = wanted_type(r->filter, sg_network_actor(r->from, i)->type);
  for (unsigned i = 0; i < r->from->ties.count; i++) {
    const sg_tie *tie = sg_network_tie(r->from, i);
    r->keep_tie[i] =
        wanted_tie(r->filter, tie) && r->keep_actor[tie->source] && r->keep_actor[tie->target];
  }
}

static void drop_ties_of_dropped(filter_request *r) {
  for (unsigned i = 0; i < r->from->ties.count; i++) {
    const sg_tie *tie = sg_network_tie(r->from, i);
    r->keep_tie[i] = r->keep_tie[i] && r->keep_actor[tie->source] && r->keep_actor[tie->target];
  }
}

/* Whom the ties that are left reach from the ego in `radius` steps. */
static void keep_ego(filter_request *r) {
  unsigned ego = (unsigned)sg_network_find(r->from, r->filter->ego);
  unsigned count = r->from->actors.count, radius = r->filter->radius ? r->filter->radius : 1;
  unsigned *distance = sg_arena_alloc(r->to->arena, (count + 1) * sizeof *distance);
  distance[ego] = 1;
  for (unsigned step = 1; step <= radius; step++)
    for (unsigned i = 0; i < r->from->ties.count; i++) {
      const sg_tie *tie = sg_network_tie(r->from, i);
      if (!r->keep_tie[i])
        continue;
      if (distance[tie->source] == step && !distance[tie->target])
        distance[tie->target] = step + 1;
      if (distance[tie->target] == step && !distance[tie->source])
        distance[tie->source] = step + 1;
    }
  for (unsigned i = 0; i < count; i++)
    r->keep_actor[i] = distance[i] > 0;
  drop_ties_of_dropped(r);
}

/* Which of the two states an actor is of: 1, 2, or 0 for neither. */
static int side_of(const filter_request *r, unsigned actor) {
  const char *const states[] = {r->filter->left, r->filter->right};
  const char *country = sg_network_actor(r->from, actor)->country;
  for (int i = 0; i < 2; i++) {
    unsigned state = (unsigned)sg_network_find(r->from, states[i]);
    if (actor == state ||
        (*country && strcmp(country, sg_network_actor(r->from, state)->country) == 0))
      return i + 1;
  }
  return 0;
}

/* Actors of the two states that are tied across, and what is tied to both sides. */
static void keep_between(filter_request *r) {
  unsigned count = r->from->actors.count;
  int *side = sg_arena_alloc(r->to->arena, (count + 1) * sizeof *side);
  int *seen = sg_arena_alloc(r->to->arena, (count + 1) * sizeof *seen); /* sides tied to, as bits */
  for (unsigned i = 0; i < count; i++)
    side[i] = side_of(r, i);
  for (unsigned i = 0; i < r->from->ties.count; i++) {
    const sg_tie *tie = sg_network_tie(r->from, i);
    if (r->keep_tie[i]) {
      seen[tie->source] |= side[tie->target];
      seen[tie->target] |= side[tie->source];
    }
  }
  for (unsigned i = 0; i < count; i++)
    r->keep_actor[i] = r->keep_actor[i] && (side[i] || seen[i] == 3);
  drop_ties_of_dropped(r);
}

/* What labels tell leaves the picture; when wanted, not the lines without which it falls apart. */
static void fold(filter_request *r) {
  bool *spare = sg_arena_alloc(r->to->arena, r->from->ties.count + 1);
  for (unsigned i = 0; i < r->from->ties.count; i++) {
    spare[i] = r->keep_tie[i] && is_folded(r->from, sg_network_tie(r->from, i));
    r->keep_tie[i] = r->keep_tie[i] && !spare[i];
  }
  if (r->filter->bridges)
    sg_parts_bridge(r->to->arena, r->from, spare, r->keep_actor, r->keep_tie);
}

typedef struct ranked {
  unsigned actor, ties;
} ranked;

static int by_ties(const void *left, const void *right) {
  const ranked *l = left, *r = right;
  if (l->ties != r->ties)
    return l->ties > r->ties ? -1 : 1;
  return l->actor < r->actor ? -1 : l->actor > r->actor;
}

static void keep_top(filter_request *r) {
  unsigned count = r->from->actors.count;
  ranked *order = sg_arena_alloc(r->to->arena, (count + 1) * sizeof *order);
  for (unsigned i = 0; i < count; i++)
    order[i].actor = i;
  for (unsigned i = 0; i < r->from->ties.count; i++)
    if (r->keep_tie[i]) {
      order[sg_network_tie(r->from, i)->source].ties++;
      order[sg_network_tie(r->from, i)->target].ties++;
    }
  qsort(order, count, sizeof *order, by_ties);
  for (unsigned i = r->filter->top; i < count; i++)
    r->keep_actor[order[i].actor] = false;
  drop_ties_of_dropped(r);
}

static bool is_reviewed(const filter_request *r, unsigned actor) {
  return r->filter->only_reviewed && sg_network_actor(r->from, actor)->reviewed;
}

static void drop_isolated(filter_request *r) {
  bool *tied = sg_arena_alloc(r->to->arena, r->from->actors.count + 1);
  for (unsigned i = 0; i < r->from->ties.count; i++)
    if (r->keep_tie[i])
      tied[sg_network_tie(r->from, i)->source] = tied[sg_network_tie(r->from, i)->target] = true;
  for (unsigned i = 0; i < r->from->actors.count; i++)
    r->keep_actor[i] = r->keep_actor[i] && (tied[i] || is_reviewed(r, i));
}

/* Of a reviewed tie only the sentences that were decided are kept, and counted. */
static void copy_evidence(filter_request *r, sg_tie *copy, const sg_tie *tie) {
  unsigned reviewed = 0;
  for (unsigned k = 0; k < tie->evidence_count; k++)
    reviewed += tie->evidence[k].reviewed != SG_UNREVIEWED;
  bool all = !r->filter->only_reviewed || !reviewed; /* GraphML does not say which were decided */
  for (unsigned k = 0; k < tie->evidence_count; k++)
    if (all || tie->evidence[k].reviewed)
      sg_network_push_evidence(r->to, copy, &tie->evidence[k]);
  if (all || reviewed == tie->evidence_count)
    copy->weight = tie->weight;
  if (all)
    copy->confidence = tie->confidence;
}

static void copy_tie(filter_request *r, const uint32_t *new_index, unsigned index) {
  sg_tie tie = *sg_network_tie(r->from, index);
  tie.source = new_index[tie.source];
  tie.target = new_index[tie.target];
  sg_tie *copy = sg_network_push_tie(r->to, &tie);
  copy->change = tie.change;
  copy->old_weight = tie.old_weight;
  copy_evidence(r, copy, &tie);
}

static void copy_ties(filter_request *r, const uint32_t *new_index) {
  bool first = r->filter->unreviewed_first;
  for (unsigned pass = 0; pass < (first ? 2U : 1U); pass++)
    for (unsigned i = 0; i < r->from->ties.count; i++) {
      bool reviewed = sg_network_tie(r->from, i)->reviewed != SG_UNREVIEWED;
      if (r->keep_tie[i] && (!first || reviewed == (pass == 1)))
        copy_tie(r, new_index, i);
    }
}

static void copy_kept(filter_request *r) {
  uint32_t *new_index =
      sg_arena_alloc(r->to->arena, (r->from->actors.count + 1) * sizeof(uint32_t));
  for (unsigned i = 0; i < r->from->documents.count; i++)
    *(const char **)sg_array_push(r->to->arena, &r->to->documents, sizeof(const char *)) =
        sg_arena_string(r->to->arena, sg_network_document(r->from, i));
  r->to->structure = r->from->structure;
  r->to->reviewed = r->from->reviewed;
  sg_network_unfiltered(r->from, &r->to->all_actors, &r->to->all_ties);
  r->to->title = sg_arena_string(r->to->arena, r->from->title);
  for (unsigned i = 0; i < r->from->actors.count; i++)
    if (r->keep_actor[i]) {
      const sg_actor *actor = sg_network_actor(r->from, i);
      new_index[i] = sg_network_push_actor(r->to, actor);
      sg_actor *copy = (sg_actor *)r->to->actors.items + new_index[i];
      copy->id = sg_arena_string(r->to->arena, actor->id); /* ids do not change by filtering */
      copy->measures = (sg_measures){0};
    }
  copy_ties(r, new_index);
}

static sg_status filter_network(sg_arena *arena, void *context, sg_error *error) {
  (void)arena;
  (void)error;
  filter_request *r = context;
  const sg_filter *f = r->filter;
  keep_plain(r);
  if (f->left && f->right)
    keep_between(r);
  if (f->ego)
    keep_ego(r);
  if (f->fold)
    fold(r);
  if (f->top)
    keep_top(r);
  if (f->parts) {
    sg_parts_keep(r->to->arena, r->from, f->parts, r->keep_actor);
    drop_ties_of_dropped(r);
  }
  if (f->backbone) {
    sg_backbone(r->to->arena, r->from, f->backbone, r->keep_actor, r->keep_tie);
    drop_ties_of_dropped(r);
  }
  bool filtered = f->only_count || f->except_count || f->backbone || f->fold || f->left ||
                  f->min_weight > 1 || f->min_confidence > 0 || f->no_prospective || f->ego ||
                  f->top || f->only_reviewed;
  if (filtered && !f->keep_isolated)
    drop_isolated(r);
  copy_kept(r);
  return SG_OK;
}

sg_network *sg_network_filter(const sg_network *network, const sg_filter *filter, sg_error *error) {
  if (check(network, filter, error))
    return NULL;
  filter_request request = {.from = network,
                            .filter = filter,
                            .to = sg_network_make(error),
                            .keep_actor = calloc(network->actors.count + 1, sizeof(bool)),
                            .keep_tie = calloc(network->ties.count + 1, sizeof(bool))};
  sg_status status = request.to && request.keep_actor && request.keep_tie
                         ? sg_arena_run(request.to->arena, filter_network, &request, error)
                         : sg_fail(error, SG_ERROR_MEMORY, "out of memory");
  free(request.keep_actor);
  free(request.keep_tie);
  if (!status)
    return request.to;
  sg_network_free(request.to);
  return NULL;
}
