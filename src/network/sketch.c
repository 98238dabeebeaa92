#define _POSIX_C_SOURCE 200809L
#include "network/sketch.h"

#include <stdlib.h>
#include <string.h>

#include "base/map.h"
#include "network/network.h"

enum { SHINGLE = 2 /* words */ };

static const double alike = 0.78; /* share of shingles that copies have in common */

static int by_hash(const void *left, const void *right) {
  uint32_t l = *(const uint32_t *)left, r = *(const uint32_t *)right;
  return l < r ? -1 : l > r;
}

static uint32_t mixed(uint32_t hash, uint32_t more) {
  return (hash ^ more) * 16777619u;
}

static sg_script script_of(const char *text) {
  size_t length = strlen(text);
  unsigned latin = 0, cyrillic = 0;
  for (size_t i = 0; i < length;) {
    uint32_t code;
    i += sg_utf8_decode(text + i, length - i, &code);
    latin += sg_script_of(code) == SG_SCRIPT_LATIN;
    cyrillic += sg_script_of(code) == SG_SCRIPT_CYRILLIC;
  }
  return cyrillic > latin ? SG_SCRIPT_CYRILLIC : SG_SCRIPT_LATIN;
}

sg_sketch sg_sketch_of(sg_arena *arena, const char *sentence) {
  sg_sketch s = {.script = script_of(sentence)};
  uint32_t words[SG_SKETCH_WORDS];
  unsigned count = 0;
  char *key = sg_arena_string(arena, sg_name_key(arena, sentence)), *rest = key;
  for (char *word; (word = strtok_r(rest, " ", &rest)) && count < SG_SKETCH_WORDS;) {
    if (*word >= '0' && *word <= '9')
      s.digits = mixed(s.digits, sg_hash(word));
    words[count++] = sg_hash(word);
  }
  for (unsigned i = 0; i + SHINGLE <= count; i++)
    s.shingles[s.count++] = mixed(mixed(1, words[i]), words[i + 1]);
  if (!s.count && count)
    s.shingles[s.count++] = mixed(words[0], words[count - 1]);
  qsort(s.shingles, s.count, sizeof *s.shingles, by_hash);
  unsigned kept = 0;
  for (unsigned i = 0; i < s.count; i++)
    if (!kept || s.shingles[kept - 1] != s.shingles[i])
      s.shingles[kept++] = s.shingles[i];
  s.count = kept;
  return s;
}

unsigned sg_sketch_common(const sg_sketch *a, const sg_sketch *b) {
  unsigned common = 0;
  for (unsigned i = 0, k = 0; i < a->count && k < b->count;) {
    common += a->shingles[i] == b->shingles[k];
    if (a->shingles[i] <= b->shingles[k])
      i++;
    else
      k++;
  }
  return common;
}

/* Jaccard's measure of shingles (Broder 1997). */
bool sg_are_copies(const sg_sketch *a, const sg_sketch *b) {
  unsigned common = sg_sketch_common(a, b);
  return a->digits == b->digits && common >= alike * (a->count + b->count - common);
}
