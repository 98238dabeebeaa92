/* The inside of a network. */
#ifndef SG_NETWORK_NETWORK_H
#define SG_NETWORK_NETWORK_H

#include "base/map.h"
#include "silkgraph/network.h"

/** Texts of actors (roles, merges) and ties (amounts) that become longer with each document. */
typedef enum sg_growing_text {
  SG_TEXT_ROLES,
  SG_TEXT_MERGES,
  SG_TEXT_AMOUNTS,
  SG_GROWING_TEXTS
} sg_growing_text;

struct sg_network {
  sg_arena *arena;
  const char *title;
  const char *language;             /* of labels, or NULL: of the text */
  unsigned all_actors, all_ties;    /* of what it was filtered from; 0: it is whole */
  bool structure;                   /* measures count offices and belongings too */
  bool reviewed;                    /* see sg_network_is_reviewed */
  bool decided;                     /* decisions were applied: nothing can be added any more */
  sg_array sentences;               /* sg_text_sentence */
  sg_array documents;               /* const char * */
  sg_array actors;                  /* sg_actor */
  sg_array ties;                    /* sg_tie */
  sg_map ids;                       /* id → the last number that was put behind it, 1: none */
  sg_map by_lexicon;                /* lexicon id → actor + 1 */
  sg_map by_name;                   /* "type/state/normal name" → actor + 1 */
  sg_map by_skeleton;               /* "type/skeleton of the name" → actor + 1 */
  sg_map by_same;                   /* name of a `same` entry → actor + 1 */
  sg_array apart;                   /* const char *, for each actor: its `distinct` entry or NULL */
  uint32_t additions;               /* how many documents and networks were added */
  sg_array labels;                  /* sg_array of sg_label, for each actor of documents: what it
                                       is called in each language */
  sg_array named_in;                /* uint32_t, for each actor: the addition that last gave its
                                       label, counted from 1 */
  sg_map tie_of;                    /* "source relation target modality" → tie + 1 */
  sg_map evidence_of;               /* see evidence.c: keys of evidence → index + 1 */
  sg_map listed;                    /* what lists and aliases have → 1 */
  sg_array texts[SG_GROWING_TEXTS]; /* sg_array of bytes, for each actor or tie */
};

/** How many actors and ties there were before anything was filtered. */
void sg_network_unfiltered(const sg_network *network, unsigned *actors, unsigned *ties);

/** Adds an actor with an id made from its label; strings are copied. */
uint32_t sg_network_push_actor(sg_network *network, const sg_actor *actor);

/** The tie of that source, relation, target and modality, made when new; strings are copied. */
sg_tie *sg_network_push_tie(sg_network *network, const sg_tie *tie);

/** Adds evidence to a tie (strings copied), the first one of each sentence. What only repeats
 * another sentence is kept as its copy, and adds no weight. */
void sg_network_push_evidence(sg_network *network, sg_tie *tie, const sg_evidence *evidence);

/** Adds the parts of `more` ("2018 | 2021") that the short list lacks, at its end or all `sorted`;
 * `more` may be NULL. */
const char *sg_join_list(sg_arena *arena, const char *list, const char *more, bool sorted);

/** The list of actor or tie `index` with those parts of `more` that it lacks at its end; `more` may
 * be NULL. Lists of one kind may only grow by this function. */
const char *sg_network_add_to_list(sg_network *network, sg_growing_text kind, uint32_t index,
                                   const char *list, const char *more);

/** The lines of actor or tie `index` with one more. */
const char *sg_network_add_line(sg_network *network, sg_growing_text kind, uint32_t index,
                                const char *lines, const char *line);

/** The form under which names of actors are compared. */
const char *sg_name_key(sg_arena *arena, const char *name);

/** Adds an alias that the actor does not have yet. */
void sg_network_add_alias(sg_network *network, uint32_t actor, const char *alias);

/** A new network in an arena of its own, or NULL. */
sg_network *sg_network_make(sg_error *error);

#endif
