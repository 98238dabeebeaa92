/* The actors of a network by the names that decisions call them, and what decisions make of them.
 */
#ifndef SG_REVIEW_ACTORS_H
#define SG_REVIEW_ACTORS_H

#include "base/map.h"
#include "network/network.h"
#include "review/spots.h"

#define SG_NOBODY UINT32_MAX

/** Sentences in which an actor is another one. */
typedef struct sg_split {
  uint32_t from, to;
  const char *document, *sentence, *key; /* "": any; the name as it is compared */
} sg_split;

typedef struct sg_roster {
  sg_arena *arena;
  sg_network *network;
  const sg_spots *spots;
  sg_array chain;  /* of actors that share a name, the likeliest first */
  sg_map by_text;  /* ids, labels and aliases as they are written → place in the chain + 1 */
  sg_map by_key;   /* the same as they are compared */
  bool has_keys;   /* by_key is made once a name is not found as it is written */
  sg_array into;   /* uint32_t: the actor that each was merged into, itself when into none */
  sg_array gone;   /* bool: rejected */
  sg_array splits; /* sg_split */
} sg_roster;

void sg_roster_make(sg_arena *arena, sg_network *network, const sg_spots *spots, sg_roster *roster);

/** The actor of that name, SG_NOBODY for none; of several the one that the sentence `spot`
 * (SG_NO_SPOT: any) speaks of. Those that were merged are found as what they became. */
uint32_t sg_roster_find(sg_roster *roster, const char *name, uint32_t spot);

/** What became of an actor. */
uint32_t sg_roster_root(const sg_roster *roster, uint32_t actor);
bool sg_roster_is_gone(const sg_roster *roster, uint32_t actor);

/** The actor that a tie ends in by that evidence: another one where it was split. `words` are those
 * of the sentence that name it. */
uint32_t sg_roster_end(const sg_roster *roster, uint32_t actor, const sg_evidence *evidence,
                       sg_words words);

/** Does what a decision on an actor says; NULL, or why it cannot be done. */
const char *sg_roster_apply(sg_roster *roster, const sg_decision *decision, uint32_t spot);

/** Notes that a coder looked at an actor. */
void sg_roster_review(sg_roster *roster, uint32_t actor, sg_review review, const char *coder);

#endif
