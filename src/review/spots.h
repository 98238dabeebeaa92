/* Where in a network's documents a decision belongs: which sentence it is about. */
#ifndef SG_REVIEW_SPOTS_H
#define SG_REVIEW_SPOTS_H

#include <stdbool.h>

#include "base/map.h"
#include "network/sketch.h"
#include "silkgraph/review.h"

#define SG_NO_SPOT UINT32_MAX

/** A sentence of a document: of its whole text, or, where a network was read without it, one that
 * states a tie. */
typedef struct sg_spot {
  uint32_t document;                /* of sg_spots */
  const char *text;                 /* "" in networks without sentences */
  sg_position position;             /* of its first character, or of its first trigger */
  const sg_text_sentence *sentence; /* or NULL */
  uint32_t first_stated;            /* + 1, of sg_spots.stated; 0: none */
  bool claimed;                     /* a decision has just this sentence */
} sg_spot;

/** That a sentence states a tie. */
typedef struct sg_stated {
  uint32_t tie, evidence;
  uint32_t next; /* + 1: another one of the sentence; 0: none */
} sg_stated;

/** A document: its sentences, and their forms that are compared once that is needed. */
typedef struct sg_spot_document {
  const char *name;
  sg_array spots; /* uint32_t */
  const sg_sketch *sketches;
  const char **keys;
} sg_spot_document;

typedef struct sg_spots {
  sg_arena *arena;
  sg_array all;       /* sg_spot */
  sg_array stated;    /* sg_stated */
  sg_array documents; /* sg_spot_document */
  sg_map by_name;     /* document → its number + 1 */
  sg_map by_text;     /* "document\nsentence" and "\nsentence" → spot + 1, the first one */
} sg_spots;

/** Where a decision was placed. */
typedef struct sg_placement {
  uint32_t spot;      /* SG_NO_SPOT: nowhere */
  const char *reason; /* why nowhere; NULL when the decision has no sentence */
  bool not_read;      /* its document is not among those of the network */
} sg_placement;

/** All sentences of a network. What is found lives in `arena`. Linear in their length. */
void sg_find_spots(sg_arena *arena, const sg_network *network, sg_spots *spots);

/** Places decisions, one placement for each: by the sentence as it stands, in its document or in
 * the one that holds most of the sentences that were decided in it; else by the sentence of that
 * document that is alike, when there is one that no other decision has and no second one as near.
 */
const sg_placement *sg_place_decisions(sg_spots *spots, const sg_decisions *decisions);

const sg_spot *sg_spot_at(const sg_spots *spots, uint32_t index);
const char *sg_spot_document_name(const sg_spots *spots, const sg_spot *spot);

#endif
