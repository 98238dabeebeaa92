/* The syntax of lexicon files: blocks of a head line and indented fields. No meaning yet. */
#ifndef SG_LEXICON_READER_H
#define SG_LEXICON_READER_H

#include <stdbool.h>

#include "base/arena.h"

/** A file of the lexicon: its path below the lexicon's folder, and its text. */
typedef struct sg_lexicon_source {
  const char *path, *text;
  bool overlay; /* from --lexicon: may replace what the embedded files say */
} sg_lexicon_source;

/** "key value" on one indented line. */
typedef struct sg_field {
  const char *key, *value;
  unsigned line, column; /* of the value */
} sg_field;

/** "kind id" on an unindented line, and the fields below it. */
typedef struct sg_block {
  const sg_lexicon_source *source;
  const char *kind, *id;
  const sg_field *fields;
  uint32_t field_count;
  unsigned line;
} sg_block;

/**
 * Appends the blocks of `source` to `blocks` (items are sg_block). "#" at the start of a line or
 * after a blank starts a comment, except inside a quoted value.
 */
sg_status sg_lexicon_read(sg_arena *arena, const sg_lexicon_source *source, sg_array *blocks,
                          sg_error *error);

#endif
