/* From a document's text to its prose: without adverts, running heads, page numbers, citations
 * and lists of references, with the words made whole that the layout broke. */
#ifndef SG_CLEAN_PROSE_H
#define SG_CLEAN_PROSE_H

#include "lexicon/tables.h"
#include "source/document.h"

/** A paragraph or headline of the prose. */
typedef struct sg_passage {
  uint32_t start, end; /* in the prose */
  uint32_t language;   /* see sg_language_index; never 0 */
  bool heading;
  bool item; /* of a list with marks */
} sg_passage;

/** prose[prose_start ...] stands at document[source_start ...] up to the next span. */
typedef struct sg_span {
  uint32_t prose_start, source_start;
} sg_span;

/** Something that was left out, why, and how many bytes of text it has. */
typedef struct sg_clean_note {
  uint32_t source_start, size;
  const char *reason;
} sg_clean_note;

typedef struct sg_prose {
  const char *text;
  uint32_t length;
  const sg_span *spans;
  uint32_t span_count;
  const sg_passage *passages;
  uint32_t passage_count;
  const sg_clean_note *notes;
  uint32_t note_count;
} sg_prose;

/** Cleans a document. All of `prose` lives in `arena`. */
void sg_clean(sg_arena *arena, const sg_lexicon *lexicon, const sg_document *document,
              sg_prose *prose);

/** Where in the document the prose's byte `offset` comes from. */
uint32_t sg_prose_source(const sg_prose *prose, uint32_t offset);

#endif
