/* The averaged perceptron. All of it counts in whole numbers, so that the same data give the same
 * bytes everywhere. */
#ifndef TRAINING_LEARNER_H
#define TRAINING_LEARNER_H

#include <stdbool.h>
#include <stdio.h>

#include "learned/model.h"

typedef struct learner {
  uint32_t *keys, *rows; /* an open hash table; row + 1, while counting how often it was seen */
  uint32_t capacity, count;
  int32_t *weights; /* of a row: those of the classes */
  int64_t *sums;    /* of each weight, its changes times when they were made */
  uint32_t row_count;
  int64_t clock;
} learner;

enum { NO_ROW = UINT32_MAX };

/** Counts features, until learner_start makes rows for those seen at least `least` times. */
void learner_count(learner *l, const uint32_t *keys, uint32_t count);
void learner_start(learner *l, uint32_t least);

/** Keeps the `most` features with the largest weights, and starts again with them. */
void learner_keep(learner *l, uint32_t most);

/** Goes on from the weights as they are: what came before is not part of the average. */
void learner_restart(learner *l);

/** The rows of features, NO_ROW for those without. */
void learner_rows(const learner *l, const uint32_t *keys, uint32_t count, uint32_t *rows);

void learner_score(const learner *l, const uint32_t *rows, uint32_t count,
                   int32_t scores[SG_CLASSES_MOST]);

/** Adds `by` to the weights of a class. */
void learner_update(learner *l, const uint32_t *rows, uint32_t count, uint32_t class_id,
                    int32_t by);

/** A section of a model: what a keyed table and its blocks are made of. */
typedef struct packed_weights {
  uint32_t slots, block_count;
  uint32_t *values;
  uint16_t *marks;
  int8_t *blocks;
} packed_weights;

/** Averages, makes bytes of the weights, and leaves out the least ones until at most `most` blocks
 * are left.
 */
packed_weights learner_pack(const learner *l, uint32_t most);

void learner_free(learner *l);

/** A keyed table of `count` keys with values that are not 0. Free its arrays. */
sg_keyed make_keyed(const uint32_t *keys, const uint32_t *values, uint32_t count);

/** A packed table of `count` keys with values from 1 to SG_PACKED_MOST. Free its entries. */
sg_packed make_packed(const uint32_t *keys, const uint32_t *values, uint32_t count);

#endif
