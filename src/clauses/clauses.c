#include "clauses/clauses.h"

#include <string.h>

static const sg_grammar *const grammars[] = {&sg_grammar_english};

static const sg_grammar *grammar_of(uint32_t language) {
  for (size_t i = 0; i < sizeof grammars / sizeof *grammars; i++)
    if (sg_language_index(grammars[i]->language) == language)
      return grammars[i];
  return NULL;
}

void sg_read_clauses(sg_arena *arena, const sg_mentions *mentions, sg_array *predications) {
  const sg_tokens *tokens = mentions->tokens;
  for (uint32_t i = 0; i < tokens->sentence_count; i++) {
    const sg_grammar *grammar = grammar_of(tokens->sentences[i].language);
    if (grammar && !tokens->sentences[i].capitals)
      grammar->read(arena, mentions, i, predications);
  }
}
