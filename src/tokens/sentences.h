/* Where sentences end. */
#ifndef SG_TOKENS_SENTENCES_H
#define SG_TOKENS_SENTENCES_H

#include "tokens/tokens.h"

/** Appends the sentences of the tokens [first, end), which are one passage. */
void sg_split_sentences(sg_arena *arena, const sg_lexicon *lexicon, const sg_token *tokens,
                        uint32_t first, uint32_t end, const sg_passage *passage,
                        sg_array *sentences);

/** Whether most long words of the tokens [first, end) are in capitals. */
bool sg_all_capitals(const sg_token *tokens, uint32_t first, uint32_t end);

#endif
