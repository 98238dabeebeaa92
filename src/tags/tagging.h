/* The tagger: from left to right each word gets the best of the tags that it may have. Training
 * uses the same features and choices. */
#ifndef SG_TAGS_TAGGING_H
#define SG_TAGS_TAGGING_H

#include "learned/model.h"
#include "tags/looks.h"
#include "tags/tags.h"

enum { SG_TAG_FEATURES = 96 };

/** Keys of the features of word `at` of a sentence of `count` words; the words before it are
 * tagged. Returns how many. */
uint32_t sg_tag_features(const sg_model *model, const sg_look *looks, const sg_tag *tags,
                         uint32_t count, uint32_t at, uint32_t keys[SG_TAG_FEATURES]);

/** The keys of a word, of its ending of `length` letters, and of what the dictionary says it may
 * be, in the tables of choices. */
uint32_t sg_word_key(const sg_look *look);
uint32_t sg_suffix_key(const sg_look *look, uint32_t length);
uint32_t sg_reading_key(const sg_look *look);

/** The keys of the lemma rule for an ending with that tag (its number) or, when nothing is known of
 * it, part of speech. */
uint32_t sg_lemma_key(const sg_look *look, uint32_t length, uint32_t tag);
uint32_t sg_lemma_pos_key(const sg_look *look, uint32_t length, uint32_t pos);

/** The sum of the scores of a tag's parts. */
static inline int32_t sg_tag_score(const sg_model_tag *tag, const int32_t *scores) {
  int32_t sum = 0;
  for (uint32_t i = 0; i < tag->part_count; i++)
    sum += scores[tag->parts[i]];
  return sum;
}

/** Tags the words of one sentence; `tags` and `looks` are its first ones. Lemmas live in `arena`.
 */
void sg_tag_sentence(sg_arena *arena, const sg_model *model, const sg_tokens *tokens,
                     const sg_sentence *sentence, const sg_look *looks, sg_tag *tags);

#endif
