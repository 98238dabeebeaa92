#include "learned/keyed.h"

#include <string.h>

#define NO_SLOT UINT32_MAX

enum { AT_ONCE = 64 };

uint32_t sg_keyed_find(const sg_keyed *table, uint32_t key) {
  if (!table->slots)
    return 0;
  uint16_t mark = sg_keyed_mark(key);
  for (uint32_t i = sg_keyed_slot(key, table->slots);; i = i + 1 == table->slots ? 0 : i + 1) {
    if (!table->marks[i])
      return 0;
    if (table->marks[i] == mark)
      return table->values[i];
  }
}

uint32_t sg_packed_find(const sg_packed *table, uint32_t key) {
  if (!table->slots)
    return 0;
  for (uint32_t i = sg_keyed_slot(key, table->slots);; i = i + 1 == table->slots ? 0 : i + 1) {
    uint32_t entry = table->entries[i];
    if (!entry)
      return 0;
    if (entry >> SG_PACKED_BITS == (key & 0xFFFFF))
      return entry & SG_PACKED_MOST;
  }
}

/* The weights of a block, in steps of a whole block: compilers that see one weight at a time take
 * twice as long. */
typedef int8_t block_bytes __attribute__((vector_size(SG_BLOCK)));
typedef int16_t block_squares __attribute__((vector_size(SG_BLOCK * 2)));
typedef int32_t block_scores __attribute__((vector_size(SG_BLOCK * 4)));

static void add_block(const int8_t *block, int32_t *scores) {
  block_bytes bytes;
  block_scores sums;
  memcpy(&bytes, block, sizeof bytes);
  memcpy(&sums, scores, sizeof sums);
  block_squares root = __builtin_convertvector(bytes, block_squares), sign = root >> 15;
  sums += __builtin_convertvector(root * ((root ^ sign) - sign), block_scores);
  memcpy(scores, &sums, sizeof sums);
}

/* Where a key's row is, as a value of the table; 0 when it has none. */
static uint32_t slot_of(const sg_keyed *table, uint32_t key) {
  uint16_t mark = sg_keyed_mark(key);
  uint32_t i = sg_keyed_slot(key, table->slots);
  while (table->marks[i] && table->marks[i] != mark)
    i = i + 1 == table->slots ? 0 : i + 1;
  return table->marks[i] ? i : NO_SLOT;
}

static void add_row(const int8_t *block, uint32_t value, int32_t scores[SG_CLASSES_MOST]) {
  for (uint32_t b = 0; b < SG_BLOCKS_MOST; b++)
    if (value & 1U << (28 + b)) {
      add_block(block, scores + (size_t)b * SG_BLOCK);
      block += SG_BLOCK;
    }
}

static const int8_t *block_of(const sg_weights *weights, uint32_t value) {
  return weights->blocks + (size_t)(value & 0xFFFFFFF) * SG_BLOCK;
}

/* A model is larger than what a processor has at hand, so that most of the time is spent waiting:
 * in each step all that the next one needs is asked for at once. */
static void add_some(const sg_weights *weights, const uint32_t *keys, uint32_t count,
                     int32_t scores[SG_CLASSES_MOST]) {
  const sg_keyed *table = &weights->keys;
  uint32_t found[AT_ONCE], known = 0;
  for (uint32_t i = 0; i < count; i++)
    __builtin_prefetch(&table->marks[sg_keyed_slot(keys[i], table->slots)]);
  for (uint32_t i = 0; i < count; i++) {
    uint32_t slot = slot_of(table, keys[i]);
    if (slot == NO_SLOT)
      continue;
    __builtin_prefetch(&table->values[slot]);
    found[known++] = slot;
  }
  for (uint32_t i = 0; i < known; i++) {
    found[i] = table->values[found[i]];
    __builtin_prefetch(block_of(weights, found[i]));
  }
  for (uint32_t i = 0; i < known; i++)
    add_row(block_of(weights, found[i]), found[i], scores);
}

void sg_weights_add(const sg_weights *weights, const uint32_t *keys, uint32_t count,
                    int32_t scores[SG_CLASSES_MOST]) {
  for (uint32_t first = 0; first < count; first += AT_ONCE)
    add_some(weights, keys + first, count - first < AT_ONCE ? count - first : AT_ONCE, scores);
}
