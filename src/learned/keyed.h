/* Tables in a model file: numbers and rows of weights under 32-bit keys. A key is told from others
 * by 16 bits only, so that a table is small; one unknown key in 65,000 is taken for a known one. */
#ifndef SG_LEARNED_KEYED_H
#define SG_LEARNED_KEYED_H

#include <stddef.h>
#include <stdint.h>

/** An open hash table, read in place; a mark of 0 is an empty slot. */
typedef struct sg_keyed {
  const uint16_t *marks;
  const uint32_t *values;
  uint32_t slots;
} sg_keyed;

/** Where the search for a key starts, and what stands there for it. */
static inline uint32_t sg_keyed_slot(uint32_t key, uint32_t slots) {
  return (uint32_t)(((uint64_t)key * slots) >> 32);
}

static inline uint16_t sg_keyed_mark(uint32_t key) {
  return (uint16_t)((key & 0xFFFF) ? key & 0xFFFF : 1);
}

/** The value of a key, or 0. */
uint32_t sg_keyed_find(const sg_keyed *table, uint32_t key);

/** A table of small values, 1 to SG_PACKED_MOST; a slot has 20 bits of the key and 12 of the value.
 */
typedef struct sg_packed {
  const uint32_t *entries;
  uint32_t slots;
} sg_packed;

enum { SG_PACKED_BITS = 12, SG_PACKED_MOST = (1 << SG_PACKED_BITS) - 1 };

/** The value of a key, or 0. */
uint32_t sg_packed_find(const sg_packed *table, uint32_t key);

enum {
  SG_BLOCK = 16,      /* weights of a block */
  SG_BLOCKS_MOST = 4, /* blocks of a row */
  SG_CLASSES_MOST = SG_BLOCK * SG_BLOCKS_MOST
};

/** Rows of weights, one for each feature: those blocks of its classes that are not all zero. A byte
 * is the root of its weight, since a few weights are a thousand times as large as most. A value of
 * `keys` has a bit for each block from bit 28 on, and below them the number of the first. */
typedef struct sg_weights {
  sg_keyed keys;
  const int8_t *blocks;
} sg_weights;

/** Adds the weights of the features `keys` to the scores of the classes. */
void sg_weights_add(const sg_weights *weights, const uint32_t *keys, uint32_t count,
                    int32_t scores[SG_CLASSES_MOST]);

/** Mixes numbers into a key: the same numbers give the same key, on every machine. */
static inline uint32_t sg_mix(uint32_t a, uint32_t b) {
  uint32_t h = (a * 0x9E3779B1U ^ b) * 0x85EBCA77U;
  h = (h ^ h >> 15) * 0xC2B2AE3DU;
  return h ^ h >> 13;
}

static inline uint32_t sg_mix3(uint32_t a, uint32_t b, uint32_t c) {
  return sg_mix(sg_mix(a, b), c);
}

#endif
