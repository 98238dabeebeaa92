/* The parser's search: of the ways to read a sentence so far, the best few go on. Training uses the
 * same choice. */
#ifndef SG_TREES_BEAM_H
#define SG_TREES_BEAM_H

#include "trees/moves.h"

enum { SG_BEAM = 6 /* ways that go on */ };

/** A way one move on: the move, the way that it goes on from, and the score of both. */
typedef struct sg_step {
  int64_t score;
  uint8_t from, move;
} sg_step;

/** The best steps, best first, and how many at most. */
typedef struct sg_steps {
  sg_step best[SG_BEAM];
  uint32_t count, most;
} sg_steps;

/** Offers the possible moves of the way `from`, whose score is `score`: of each kind that with the
 * best relation, so that ways differ in more than in a relation. */
void sg_steps_offer(sg_steps *steps, const sg_model *model, const sg_parse *parse, uint32_t from,
                    int64_t score, const int32_t scores[SG_CLASSES_MOST]);

/** Parses words, at most SG_PARSE_MOST; `parse` is then done. */
void sg_beam_parse(const sg_model *model, const sg_parse_word *words, uint32_t count,
                   sg_parse *parse);

#endif
