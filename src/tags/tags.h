/* Part of speech, forms and lemma of each word, in the terms of Universal Dependencies. */
#ifndef SG_TAGS_TAGS_H
#define SG_TAGS_TAGS_H

#include "tokens/tokens.h"

/** Universal parts of speech; the names are those of https://universaldependencies.org/u/pos/. */
typedef enum sg_pos {
  SG_POS_X, /* other, unknown */
  SG_POS_ADJ,
  SG_POS_ADP,
  SG_POS_ADV,
  SG_POS_AUX,
  SG_POS_CCONJ,
  SG_POS_DET,
  SG_POS_INTJ,
  SG_POS_NOUN,
  SG_POS_NUM,
  SG_POS_PART,
  SG_POS_PRON,
  SG_POS_PROPN,
  SG_POS_PUNCT,
  SG_POS_SCONJ,
  SG_POS_SYM,
  SG_POS_VERB,
  SG_POS_COUNT
} sg_pos;

/** Universal features, as bits of sg_tag.features. No bit of a feature set: not said. */
enum {
  SG_CASE_NOM = 1 << 0,
  SG_CASE_GEN = 1 << 1,
  SG_CASE_DAT = 1 << 2,
  SG_CASE_ACC = 1 << 3,
  SG_CASE_INS = 1 << 4,
  SG_CASE_LOC = 1 << 5,
  SG_CASE_ABL = 1 << 6, /* Kazakh */
  SG_CASES = 0x7F,
  SG_NUMBER_SING = 1 << 7,
  SG_NUMBER_PLUR = 1 << 8,
  SG_VERBFORM_FIN = 1 << 9,
  SG_VERBFORM_INF = 1 << 10,
  SG_VERBFORM_PART = 1 << 11,
  SG_VERBFORM_CONV = 1 << 12,
  SG_VERBFORM_GER = 1 << 13,
  SG_VOICE_PASS = 1 << 14,
  SG_VOICE_MID = 1 << 15,
  SG_TENSE_PAST = 1 << 16,
  SG_TENSE_PRES = 1 << 17,
  SG_TENSE_FUT = 1 << 18,
  SG_MOOD_IMP = 1 << 19,
  SG_MOOD_CND = 1 << 20, /* also the subjunctive */
  SG_POLARITY_NEG = 1 << 21,
  SG_VARIANT_SHORT = 1 << 22,
  SG_GENDER_MASC = 1 << 23,
  SG_GENDER_FEM = 1 << 24,
  SG_GENDER_NEUT = 1 << 25,
  SG_ANIMATE = 1 << 26,
  SG_DEGREE_CMP = 1 << 27,
  SG_PRONTYPE_REL = 1 << 28, /* relative and interrogative */
  SG_POSS = 1 << 29,
  SG_PERSON_12 = 1 << 30
};

/** What is known of one word. */
typedef struct sg_tag {
  uint32_t pos; /* sg_pos */
  uint32_t features;
  const char *lemma; /* in small letters */
} sg_tag;

/** tags[i] belongs to sg_token_at(tokens, i)-> */
typedef struct sg_tags {
  const sg_tokens *tokens;
  sg_tag *tags;
  const struct sg_look *looks; /* what the learner sees of each word, which trees need again */
} sg_tags;

/** The name of a part of speech ("NOUN") and the part of speech of a name, SG_POS_X when unknown.
 */
const char *sg_pos_name(sg_pos pos);
sg_pos sg_pos_named(const char *name);

/** Features from and to the text of CoNLL-U ("Case=Nom|Number=Sing"); others are left out. "_" when
 * there is none. */
uint32_t sg_features_named(const char *text);
const char *sg_features_text(sg_arena *arena, uint32_t features);

/** Tags the words of the sentences that have a model for their language; the others get SG_POS_X.
 * All of it lives in `arena`. */
void sg_tag_words(sg_arena *arena, const sg_tokens *tokens, sg_tags *tags);

#endif
