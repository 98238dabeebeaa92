#include "lexicon/match.h"

#include <string.h>

#include "base/words.h"

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

const sg_sense *sg_lexicon_sense_of(sg_arena *arena, const sg_lexicon *lexicon, const char *name,
                                    sg_class class_id) {
  uint32_t state = 0, count = 0, length = (uint32_t)strlen(name);
  sg_word word;
  for (uint32_t at = 0; sg_word_next(name, length, at, &word); at = word.end) {
    const char *form = sg_word_form(arena, name, &word);
    if (word.kind == SG_MARK && sg_is_dash(form))
      continue;
    uint32_t number = sg_lexicon_word(lexicon, form);
    state = number ? sg_lexicon_step(lexicon, state, number) : 0;
    if (!state)
      return NULL;
  }
  const sg_sense *senses = state ? sg_lexicon_senses(lexicon, state, &count) : NULL;
  for (uint32_t i = 0; i < count; i++)
    if (senses[i].class_id == (uint32_t)class_id)
      return &senses[i];
  return NULL;
}
