#include "chunks/predications.h"

#include <string.h>

static const sg_grammar *const grammars[] = {&sg_grammar_english, &sg_grammar_russian, NULL};

static const sg_grammar *grammar_of(uint32_t language) {
  const sg_grammar *const *grammar = grammars;
  while (*grammar && sg_language_index((*grammar)->language) != language)
    grammar++;
  return *grammar;
}

void sg_read_chunks(sg_arena *arena, const sg_mentions *mentions, sg_array *predications) {
  const sg_tokens *tokens = mentions->tokens;
  for (uint32_t i = 0; i < tokens->sentence_count; i++) {
    const sg_sentence *sentence = sg_sentence_number(tokens, i);
    const sg_grammar *grammar = grammar_of(sentence->language);
    if (grammar && !sentence->capitals)
      grammar->read(arena, mentions, i, predications);
  }
}
