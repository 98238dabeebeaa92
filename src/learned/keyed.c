#include "learned/keyed.h"

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
  for (uint32_t i = sg_keyed_slot(key, table->slots);; i = i + 1 == table->slots ? 0 : i + 1) {
    uint32_t entry = table->entries[i];
    if (!entry)
      return 0;
    if (entry >> SG_PACKED_BITS == (key & 0xFFFFF))
      return entry & SG_PACKED_MOST;
  }
}

static void add_block(const int8_t *restrict block, int32_t *restrict scores) {
  for (uint32_t i = 0; i < SG_BLOCK; i++) {
    int16_t root = (int16_t)block[i];
    scores[i] += (int16_t)(root < 0 ? -root * root : root * root);
  }
}

void sg_weights_add(const sg_weights *weights, const uint32_t *keys, uint32_t count,
                    int32_t scores[SG_CLASSES_MOST]) {
  const sg_keyed *table = &weights->keys;
  for (uint32_t i = 0; i < count; i++)
    __builtin_prefetch(&table->marks[sg_keyed_slot(keys[i], table->slots)]);
  for (uint32_t i = 0; i < count; i++) {
    uint32_t value = sg_keyed_find(table, keys[i]);
    if (!value)
      continue;
    const int8_t *block = weights->blocks + (size_t)(value & 0xFFFFFFF) * SG_BLOCK;
    for (uint32_t b = 0; b < SG_BLOCKS_MOST; b++)
      if (value & 1U << (28 + b)) {
        add_block(block, scores + (size_t)b * SG_BLOCK);
        block += SG_BLOCK;
      }
  }
}
