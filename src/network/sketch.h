/* Sentences as they are compared. */
#ifndef SG_NETWORK_SKETCH_H
#define SG_NETWORK_SKETCH_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/utf8.h"

enum { SG_SKETCH_WORDS = 96 /* more of a sentence need not be compared */ };

/** The words of a sentence without case, accents and punctuation. */
typedef struct sg_sketch {
  uint32_t shingles[SG_SKETCH_WORDS]; /* hashes of neighbouring words, sorted, each once */
  unsigned count;
  uint32_t digits; /* hash of all numbers: another year is another statement */
  sg_script script;
} sg_sketch;

sg_sketch sg_sketch_of(sg_arena *arena, const char *sentence);

/** How many shingles two sentences share. */
unsigned sg_sketch_common(const sg_sketch *a, const sg_sketch *b);

/** Whether one sentence repeats the other, but for a few words and no number. */
bool sg_are_copies(const sg_sketch *a, const sg_sketch *b);

#endif
