/* The lines of a document and what each of them is. */
#ifndef SG_CLEAN_LINES_H
#define SG_CLEAN_LINES_H

#include "lexicon/tables.h"
#include "source/document.h"

typedef enum sg_line_kind {
  SG_LINE_BLANK,
  SG_LINE_TEXT,
  SG_LINE_FURNITURE, /* running heads, page numbers: the text goes on behind them */
  SG_LINE_NOISE      /* adverts, menus, credits, references */
} sg_line_kind;

typedef struct sg_line {
  uint32_t start, end; /* trimmed, in the document's text */
  sg_line_kind kind;
  uint32_t page;   /* on which it stands, 0 in files without pages */
  bool section;    /* a known section's headline */
  bool references; /* the headline of a list of sources */
} sg_line;

/** Finds and classifies the lines of `document`; `*count` of them. */
sg_line *sg_lines_read(sg_arena *arena, const sg_lexicon *lexicon, const sg_document *document,
                       uint32_t *count);

/** Whether a phrase of the class starts `text`; `*end` is the byte after it. */
bool sg_starts_with_class(sg_arena *arena, const sg_lexicon *lexicon, const char *text,
                          uint32_t length, sg_class class_id, uint32_t *end);

#endif
