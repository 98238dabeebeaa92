/* From prose to words with their meanings in the lexicon, and sentences. */
#ifndef SG_TOKENS_TOKENS_H
#define SG_TOKENS_TOKENS_H

#include "base/words.h"
#include "clean/prose.h"
#include "lexicon/match.h"

/** A word, number or mark. */
typedef struct sg_token {
  uint32_t start, end; /* in the prose */
  const char *form;    /* normal form */
  const char *written; /* as it stands in the text, for languages whose endings need it */
  sg_word_kind kind;
  bool capital, all_capitals, initials;
  bool blank_before;
  bool quoted;                       /* inside quotation marks */
  uint32_t first_match, match_count; /* the lexicon's phrases that start here, shortest first */
} sg_token;

/** The tokens [first, end) are one sentence. */
typedef struct sg_sentence {
  uint32_t first, end;
  uint32_t paragraph_first; /* the first token of its paragraph */
  uint32_t language;
  bool heading;
  bool capitals; /* all in capitals, so that they say nothing of names */
  bool paragraph_start;
  bool item; /* starts an item of a list */
} sg_sentence;

/** Looked at through the functions below only: before the first token and behind the last one they
 * find "nothing", a mark without letters or meanings, which is no part of any sentence. */
typedef struct sg_tokens {
  const sg_prose *prose;
  const sg_lexicon *lexicon;
  sg_token *tokens; /* with nothing at -1 and at `count` */
  uint32_t count;
  const sg_match *matches;
  const sg_sentence *sentences; /* with an empty one at -1 and at `sentence_count` */
  uint32_t sentence_count;
} sg_tokens;

/** Splits the prose into tokens and sentences. All of it lives in `arena`. */
void sg_tokenize(sg_arena *arena, const sg_lexicon *lexicon, const sg_prose *prose,
                 sg_tokens *tokens);

/** A word that others split off. */
typedef struct sg_given_word {
  const char *form;
  bool blank_after;
} sg_given_word;

/** A prose of sentences whose words are given: sentence i ends before word ends[i] and is a
 * passage. All of it lives in `arena`. */
void sg_prose_of_words(sg_arena *arena, uint32_t language, const sg_given_word *words,
                       const uint32_t *ends, uint32_t sentence_count, sg_prose *prose);

/** Makes of those words the tokens of that prose, one of each, as they are. */
void sg_tokens_of_words(sg_arena *arena, const sg_lexicon *lexicon, const sg_prose *prose,
                        const sg_given_word *words, const uint32_t *ends, sg_tokens *tokens);

/** Token number `at`; nothing when there is none, also for a number that went below zero. */
static inline const sg_token *sg_token_at(const sg_tokens *tokens, uint32_t at) {
  return &tokens->tokens[at < tokens->count ? at : tokens->count];
}

/** Phrase number `i` of those that start at token `at`, shortest first; NULL behind the last. */
static inline const sg_match *sg_token_phrase(const sg_tokens *tokens, uint32_t at, uint32_t i) {
  const sg_token *token = sg_token_at(tokens, at);
  return i < token->match_count ? &tokens->matches[token->first_match + i] : NULL;
}

/** Sentence number `index`; an empty one behind the last token when there is none. */
static inline const sg_sentence *sg_sentence_number(const sg_tokens *tokens, uint32_t index) {
  return &tokens->sentences[index < tokens->sentence_count ? index : tokens->sentence_count];
}

/** The longest phrase of a class that starts at token `at` within `end`; NULL when none. */
const sg_match *sg_token_match(const sg_tokens *tokens, uint32_t at, uint32_t end,
                               sg_class class_id);

/** Whether the single token has a sense of the class. */
bool sg_token_is(const sg_tokens *tokens, uint32_t at, sg_class class_id);

/** Whether the token is the mark or word with that normal form; behind the last one none is. */
bool sg_token_form(const sg_tokens *tokens, uint32_t at, const char *form);

/** The number of the sentence that token `token` stands in, the last one behind its end. */
uint32_t sg_sentence_at(const sg_tokens *tokens, uint32_t token);

/** A copy of the prose from token `first` up to `end`, in the arena. */
char *sg_tokens_text(sg_arena *arena, const sg_tokens *tokens, uint32_t first, uint32_t end);

#endif
