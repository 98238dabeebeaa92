/* The inside of a network. */
#ifndef SG_NETWORK_NETWORK_H
#define SG_NETWORK_NETWORK_H

#include "base/map.h"
#include "silkgraph/network.h"

struct sg_network {
  sg_arena *arena;
  const char *title;
  const char *language; /* of labels, or NULL: of the text */
  bool structure;       /* measures count offices and belongings too */
  sg_array documents;   /* const char * */
  sg_array actors;      /* sg_actor */
  sg_array ties;        /* sg_tie */
  sg_map ids;           /* id → 1 */
  sg_map by_lexicon;    /* lexicon id → actor + 1 */
  sg_map by_name;       /* "type/state/normal name" → actor + 1 */
  sg_map by_skeleton;   /* "type/skeleton of the name" → actor + 1 */
  sg_map by_same;       /* name of a `same` entry → actor + 1 */
  sg_array apart;       /* const char *, for each actor: its `distinct` entry or NULL */
  sg_map tie_of;        /* "source relation target modality" → tie + 1 */
  sg_map evidence_of;   /* see evidence.c: keys of what a tie has as evidence → index + 1 */
};

/** Adds an actor with an id made from its label; strings are copied. */
uint32_t sg_network_push_actor(sg_network *network, const sg_actor *actor);

/** The tie of that source, relation, target and modality, made when new; strings are copied. */
sg_tie *sg_network_push_tie(sg_network *network, const sg_tie *tie);

/** Adds evidence to a tie (strings copied), the first one of each sentence. What only repeats
 * another sentence is kept as its copy, and adds no weight. */
void sg_network_push_evidence(sg_network *network, sg_tie *tie, const sg_evidence *evidence);

/** Adds the parts of `more` ("2018 | 2021") that `list` lacks; sorted when `sorted`. */
const char *sg_join_list(sg_arena *arena, const char *list, const char *more, bool sorted);

/** The form under which names of actors are compared. */
const char *sg_name_key(sg_arena *arena, const char *name);

/** Adds an alias that the actor does not have yet. */
void sg_network_add_alias(sg_network *network, uint32_t actor, const char *alias);

/** A new network in an arena of its own, or NULL. */
sg_network *sg_network_make(sg_error *error);

#endif
