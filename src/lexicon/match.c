#include "lexicon/match.h"

void sg_lexicon_match(const sg_lexicon *lexicon, uint32_t language, const sg_match_word *words,
                      uint32_t count, void (*found)(void *context, const sg_match *match),
                      void *context) {
  uint32_t state = 0;
  for (uint32_t i = 0; i < count; i++) {
    uint32_t next = words[i].word ? sg_lexicon_step(lexicon, state, words[i].word) : 0;
    if (!next && state && words[i].skippable)
      continue;
    if (!next)
      return;
    state = next;
    uint32_t senses;
    const sg_sense *sense = sg_lexicon_senses(lexicon, state, &senses);
    for (uint32_t s = 0; s < senses; s++) {
      if (language && sense[s].language && sense[s].language != language)
        continue;
      found(context, &(sg_match){sense[s], i + 1});
    }
  }
}
