/* A document's text and the way back from an offset to its place in the file. */
#ifndef SG_SOURCE_DOCUMENT_H
#define SG_SOURCE_DOCUMENT_H

#include "base/arena.h"
#include "silkgraph/document.h"
#include "source/readers.h"

struct sg_document {
  sg_arena *arena;
  const char *name;
  const char *note;
  uint32_t date;    /* yyyymmdd, 0: unknown */
  const char *text; /* UTF-8 */
  uint32_t length;
  /* What the text was made from, and the spans that say from where in it: the characters as they
   * were read for normal ones, the file for what a reader made of it. NULL for the last of them. */
  const struct sg_document *original;
  const sg_source_span *spans;
  uint32_t span_count;
  /* the places in the text where pages begin, for files with pages */
  const uint32_t *pages;
  uint32_t page_count;
  const sg_source_skip_entry *skipped;
  uint32_t skipped_count;
  const uint32_t *line_starts;
  uint32_t line_count;
  const uint32_t *characters_before; /* of every SG_CHARACTER_STEP-th byte, in the whole text */
};

enum { SG_CHARACTER_STEP = 1024 };

/** The place of the character at byte `offset` of the text. */
sg_position sg_document_position(const sg_document *document, uint32_t offset);

/** What sg_place writes, however long the document's name is. */
const char *sg_full_place(sg_arena *arena, const char *document, sg_position position);

/** The date "2015-05-09", "2015-05" or "2015" at the start of `text` as yyyymmdd; 0 when there is
 * none. */
uint32_t sg_date_number(const char *text);

#endif
