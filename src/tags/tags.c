#include "tags/tags.h"

#include "tags/tagging.h"

void sg_tag_words(sg_arena *arena, const sg_tokens *tokens, sg_tags *tags) {
  *tags = (sg_tags){.tokens = tokens,
                    .tags = sg_arena_alloc(arena, (tokens->count + 1) * sizeof(sg_tag))};
  sg_look *looks = sg_arena_alloc(arena, (tokens->count + 1) * sizeof *looks);
  tags->looks = looks;
  for (uint32_t i = 0; i < tokens->count; i++)
    tags->tags[i].lemma = sg_token_at(tokens, i)->form;
  for (uint32_t i = 0; i < tokens->sentence_count; i++) {
    const sg_sentence *sentence = sg_sentence_number(tokens, i);
    sg_model model;
    if (!sg_model_of(sentence->language, &model))
      continue;
    sg_look_at(&model, tokens, sentence, looks + sentence->first);
    sg_tag_sentence(arena, &model, tokens, sentence, looks + sentence->first,
                    tags->tags + sentence->first);
  }
}
