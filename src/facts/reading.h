/* A document read up to its predications, for what looks at the stages from outside. */
#ifndef SG_FACTS_READING_H
#define SG_FACTS_READING_H

#include "clauses/clauses.h"

typedef struct sg_reading {
  const sg_document *document;
  sg_prose prose;
  sg_tokens tokens;
  sg_mentions mentions;
  sg_tags tags;
  const sg_tree *trees;  /* one for each sentence */
  sg_array predications; /* sg_predication */
} sg_reading;

/** Reads a document. All of it lives in `arena`. */
void sg_read_document(sg_arena *arena, const sg_lexicon *lexicon, const sg_document *document,
                      sg_reading *reading);

/** Where a token stands in the original file. */
sg_position sg_reading_position(const sg_reading *reading, uint32_t token);

#endif
