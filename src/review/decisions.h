/* The columns of a table of decisions. */
#ifndef SG_REVIEW_DECISIONS_H
#define SG_REVIEW_DECISIONS_H

#include "base/arena.h"
#include "silkgraph/review.h"

typedef struct sg_decision_column {
  const char *name;
  size_t offset; /* of the text in sg_decision */
  bool needed;   /* a table without it is none */
} sg_decision_column;

/** All columns but `decision`, which is the first, with a NULL name behind the last. */
extern const sg_decision_column sg_decision_columns[];

/** The cell of a column. */
const char *sg_decision_cell(const sg_decision *decision, const sg_decision_column *column);

#endif
