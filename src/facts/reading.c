#include "facts/reading.h"

void sg_read_document(sg_arena *arena, const sg_lexicon *lexicon, const sg_document *document,
                      sg_reading *reading) {
  *reading = (sg_reading){.document = document};
  sg_clean(arena, lexicon, document, &reading->prose);
  sg_tokenize(arena, lexicon, &reading->prose, &reading->tokens);
  sg_find_mentions(arena, &reading->tokens, document->date, &reading->mentions);
  sg_read_clauses(arena, &reading->mentions, &reading->predications);
}

sg_position sg_reading_position(const sg_reading *reading, uint32_t token) {
  uint32_t offset = sg_token_at(&reading->tokens, token)->start;
  return sg_document_position(reading->document, sg_prose_source(&reading->prose, offset));
}
