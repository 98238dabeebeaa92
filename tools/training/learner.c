#include "learner.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static void *allocate(size_t count, size_t size) {
  void *memory = calloc(count ? count : 1, size);
  if (!memory) {
    fputs("train: out of memory\n", stderr);
    exit(1);
  }
  return memory;
}

static uint32_t slot_of(const learner *l, uint32_t key) {
  uint32_t mask = l->capacity - 1;
  uint32_t i = key * 0x9E3779B1U & mask;
  while (l->rows[i] && l->keys[i] != key)
    i = (i + 1) & mask;
  return i;
}

static void grow(learner *l) {
  learner old = *l;
  l->capacity = old.capacity ? old.capacity * 2 : 1U << 20;
  l->keys = allocate(l->capacity, sizeof *l->keys);
  l->rows = allocate(l->capacity, sizeof *l->rows);
  for (uint32_t i = 0; i < old.capacity; i++) {
    if (!old.rows[i])
      continue;
    uint32_t slot = slot_of(l, old.keys[i]);
    l->keys[slot] = old.keys[i];
    l->rows[slot] = old.rows[i];
  }
  free(old.keys);
  free(old.rows);
}

void learner_count(learner *l, const uint32_t *keys, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) {
    if ((l->count + 1) * 2ULL > l->capacity)
      grow(l);
    uint32_t slot = slot_of(l, keys[i]);
    l->count += !l->rows[slot];
    l->keys[slot] = keys[i];
    l->rows[slot]++;
  }
}

void learner_start(learner *l, uint32_t least) {
  learner old = *l;
  uint32_t kept = 0;
  for (uint32_t i = 0; i < old.capacity; i++)
    kept += old.rows[i] >= least;
  for (l->capacity = 1U << 12; l->capacity < kept * 2ULL;)
    l->capacity *= 2;
  l->keys = allocate(l->capacity, sizeof *l->keys);
  l->rows = allocate(l->capacity, sizeof *l->rows);
  for (uint32_t i = 0; i < old.capacity; i++) {
    if (old.rows[i] < least)
      continue;
    uint32_t slot = slot_of(l, old.keys[i]);
    l->keys[slot] = old.keys[i];
    l->rows[slot] = ++l->row_count;
  }
  free(old.keys);
  free(old.rows);
  l->weights = allocate((size_t)l->row_count * SG_CLASSES_MOST, sizeof *l->weights);
  l->sums = allocate((size_t)l->row_count * SG_CLASSES_MOST, sizeof *l->sums);
  l->clock = 1;
}

void learner_restart(learner *l) {
  memset(l->sums, 0, (size_t)l->row_count * SG_CLASSES_MOST * sizeof *l->sums);
  l->clock = 1;
}

void learner_rows(const learner *l, const uint32_t *keys, uint32_t count, uint32_t *rows) {
  for (uint32_t i = 0; i < count; i++)
    __builtin_prefetch(&l->rows[keys[i] * 0x9E3779B1U & (l->capacity - 1)]);
  for (uint32_t i = 0; i < count; i++) {
    rows[i] = l->rows[slot_of(l, keys[i])] - 1; /* 0 becomes NO_ROW */
    if (rows[i] != NO_ROW)
      __builtin_prefetch(l->weights + (size_t)rows[i] * SG_CLASSES_MOST);
  }
}

void learner_score(const learner *l, const uint32_t *rows, uint32_t count,
                   int32_t scores[SG_CLASSES_MOST]) {
  memset(scores, 0, SG_CLASSES_MOST * sizeof *scores);
  for (uint32_t i = 0; i < count; i++) {
    if (rows[i] == NO_ROW)
      continue;
    const int32_t *w = l->weights + (size_t)rows[i] * SG_CLASSES_MOST;
    for (uint32_t c = 0; c < SG_CLASSES_MOST; c++)
      scores[c] += w[c];
  }
}

void learner_update(learner *l, const uint32_t *rows, uint32_t count, uint32_t class_id,
                    int32_t by) {
  for (uint32_t i = 0; i < count; i++) {
    if (rows[i] == NO_ROW)
      continue;
    size_t at = (size_t)rows[i] * SG_CLASSES_MOST + class_id;
    l->weights[at] += by;
    l->sums[at] += by * l->clock;
  }
}

sg_keyed make_keyed(const uint32_t *keys, const uint32_t *values, uint32_t count) {
  uint32_t slots = (uint32_t)((uint64_t)count * 5 / 4 + 8) / 8 * 8;
  uint16_t *marks = allocate(slots, sizeof *marks);
  uint32_t *stored = allocate(slots, sizeof *stored);
  for (uint32_t i = 0; i < count; i++) {
    uint32_t slot = sg_keyed_slot(keys[i], slots);
    while (marks[slot])
      slot = slot + 1 == slots ? 0 : slot + 1;
    marks[slot] = sg_keyed_mark(keys[i]);
    stored[slot] = values[i];
  }
  return (sg_keyed){marks, stored, slots};
}

sg_packed make_packed(const uint32_t *keys, const uint32_t *values, uint32_t count) {
  uint32_t slots = (uint32_t)((uint64_t)count * 6 / 5 + 8) / 8 * 8;
  uint32_t *entries = allocate(slots, sizeof *entries);
  for (uint32_t i = 0; i < count; i++) {
    uint32_t slot = sg_keyed_slot(keys[i], slots);
    while (entries[slot])
      slot = slot + 1 == slots ? 0 : slot + 1;
    entries[slot] = keys[i] << SG_PACKED_BITS | values[i];
  }
  return (sg_packed){entries, slots};
}

/* --- packing --------------------------------------------------------------------------------- */

static int compare_magnitude(const void *left, const void *right) {
  int64_t a = *(const int64_t *)left, b = *(const int64_t *)right;
  return a < b ? -1 : a > b;
}

static int64_t average(const learner *l, uint32_t row, uint32_t class_id) {
  size_t at = (size_t)row * SG_CLASSES_MOST + class_id;
  return (int64_t)l->weights[at] * l->clock - l->sums[at];
}

static int64_t magnitude(int64_t value) {
  return value < 0 ? -value : value;
}

/* What becomes 127: all but one weight of some thousands are less. */
static int64_t full_scale(const learner *l) {
  size_t count = 0, room = (size_t)l->row_count * SG_CLASSES_MOST;
  int64_t *all = allocate(room, sizeof *all);
  for (uint32_t row = 0; row < l->row_count; row++)
    for (uint32_t c = 0; c < SG_CLASSES_MOST; c++) {
      int64_t value = magnitude(average(l, row, c));
      if (value)
        all[count++] = value;
    }
  qsort(all, count, sizeof *all, compare_magnitude);
  int64_t scale = count ? all[count - 1 - count / 100000] : 1;
  free(all);
  return scale;
}

static int8_t scaled(int64_t value, int64_t scale) {
  double root = sqrt((double)magnitude(value) / (double)scale) * 127 + 0.5;
  int32_t v = root > 127 ? 127 : (int32_t)root;
  return (int8_t)(value < 0 ? -v : v);
}

enum { WEIGHTS = 128 * 64 };

/* How much a block says: by its largest weight, then by the sum of all. */
static uint32_t weight_of(const int8_t *block) {
  uint32_t most = 0, sum = 0;
  for (uint32_t i = 0; i < SG_BLOCK; i++) {
    uint32_t value = (uint32_t)abs(block[i]);
    most = value > most ? value : most;
    sum += value;
  }
  return most * 64 + sum / 32; /* at most 16 * 127 / 32 = 63 */
}

static uint32_t least_weight(const int8_t *bytes, size_t blocks, uint32_t most) {
  size_t of_weight[WEIGHTS + 1] = {0}, kept = 0;
  for (size_t i = 0; i < blocks; i++)
    of_weight[weight_of(bytes + i * SG_BLOCK)]++;
  uint32_t least = WEIGHTS;
  while (least > 1 && kept + of_weight[least - 1] <= most)
    kept += of_weight[--least];
  return least;
}

static int64_t row_weight(const learner *l, uint32_t row) {
  int64_t most = 0;
  for (uint32_t c = 0; c < SG_CLASSES_MOST; c++) {
    int64_t value = magnitude(average(l, row, c));
    most = value > most ? value : most;
  }
  return most;
}

void learner_keep(learner *l, uint32_t most) {
  int64_t *of_row = allocate(l->row_count, sizeof *of_row);
  int64_t *sorted = allocate(l->row_count, sizeof *sorted);
  for (uint32_t row = 0; row < l->row_count; row++)
    sorted[row] = of_row[row] = row_weight(l, row);
  qsort(sorted, l->row_count, sizeof *sorted, compare_magnitude);
  int64_t least = l->row_count > most ? sorted[l->row_count - most] : 0;
  for (uint32_t i = 0; i < l->capacity; i++)
    if (l->rows[i])
      l->rows[i] = of_row[l->rows[i] - 1] > least ? 1 : 0;
  free(of_row);
  free(sorted);
  free(l->weights);
  free(l->sums);
  l->row_count = 0;
  learner_start(l, 1);
}

packed_weights learner_pack(const learner *l, uint32_t most) {
  int64_t scale = full_scale(l);
  size_t classes = (size_t)l->row_count * SG_CLASSES_MOST;
  int8_t *bytes = allocate(classes, 1);
  for (uint32_t row = 0; row < l->row_count; row++)
    for (uint32_t c = 0; c < SG_CLASSES_MOST; c++)
      bytes[(size_t)row * SG_CLASSES_MOST + c] = scaled(average(l, row, c), scale);
  uint32_t least = least_weight(bytes, classes / SG_BLOCK, most);
  uint32_t *keys = allocate(l->row_count, sizeof *keys);
  uint32_t *values = allocate(l->row_count, sizeof *values), count = 0;
  packed_weights packed = {.blocks = allocate((size_t)most + SG_BLOCKS_MOST, SG_BLOCK)};
  for (uint32_t slot = 0; slot < l->capacity; slot++) {
    if (!l->rows[slot])
      continue;
    const int8_t *row = bytes + (size_t)(l->rows[slot] - 1) * SG_CLASSES_MOST;
    uint32_t value = packed.block_count, mask = 0;
    for (uint32_t b = 0; b < SG_BLOCKS_MOST; b++) {
      if (weight_of(row + (size_t)b * SG_BLOCK) < least)
        continue;
      mask |= 1U << b;
      memcpy(packed.blocks + (size_t)packed.block_count++ * SG_BLOCK, row + (size_t)b * SG_BLOCK,
             SG_BLOCK);
    }
    if (!mask)
      continue;
    keys[count] = l->keys[slot];
    values[count++] = value | mask << 28;
  }
  sg_keyed keyed = make_keyed(keys, values, count);
  packed.slots = keyed.slots;
  packed.marks = (uint16_t *)(uintptr_t)keyed.marks;
  packed.values = (uint32_t *)(uintptr_t)keyed.values;
  free(bytes);
  free(keys);
  free(values);
  return packed;
}

void learner_free(learner *l) {
  free(l->keys);
  free(l->rows);
  free(l->weights);
  free(l->sums);
  *l = (learner){0};
}
