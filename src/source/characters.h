/* One form for all the ways in which the same character is written. */
#ifndef SG_SOURCE_CHARACTERS_H
#define SG_SOURCE_CHARACTERS_H

#include "source/readers.h"

/**
 * Writes `text` anew with one character for all that mean the same: composed letters, plain
 * hyphens, blanks and line ends, a few kinds of quotation marks and dashes, no ligatures, no
 * characters that are invisible, no marks of footnotes. Adds to `spans` (sg_source_span) where each
 * stretch of it stands in `text`. Returns `text` itself, and no spans, when nothing had to change.
 */
const char *sg_characters_normal(sg_arena *arena, const char *text, size_t length,
                                 size_t *normal_length, sg_array *spans);

#endif
