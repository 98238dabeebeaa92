/* Looking at the words of the sentence that is read. Positions past its end match nothing. */
#ifndef SG_MENTIONS_LOOK_H
#define SG_MENTIONS_LOOK_H

#include <string.h>

#include "lexicon/match.h"
#include "mentions/reader.h"

static inline const sg_token *token(const sg_reader *r, uint32_t at) {
  return sg_token_at(r->tokens, at);
}

/** Whether the word or mark at `at` has that normal form. */
static inline bool form_is(const sg_reader *r, uint32_t at, const char *form) {
  return at < r->sentence->end && sg_token_form(r->tokens, at, form);
}

/** The longest phrase of the class at `at`, or NULL. */
static inline const sg_match *match_at(const sg_reader *r, uint32_t at, sg_class class_id) {
  return at < r->sentence->end ? sg_token_match(r->tokens, at, r->sentence->end, class_id) : NULL;
}

/** Whether the single word at `at` is of the class. */
static inline bool is_at(const sg_reader *r, uint32_t at, sg_class class_id) {
  return at < r->sentence->end && sg_token_is(r->tokens, at, class_id);
}

static inline bool is_hyphen(const sg_reader *r, uint32_t at) {
  return form_is(r, at, "-") || form_is(r, at, "\u2013");
}

static inline bool is_quote(const sg_reader *r, uint32_t at) {
  return form_is(r, at, "\"") || form_is(r, at, "\u201C") || form_is(r, at, "\u201D");
}

/** "Russian-led", "Gulf-based": an adjective that begins with a name. */
static inline bool is_compound(const sg_reader *r, uint32_t at) {
  const char *hyphen = strrchr(token(r, at)->form, '-');
  return hyphen && sg_lexicon_sense_of(r->arena, r->lexicon, hyphen + 1, SG_CLASS_COMPOUND_TAIL);
}

/** "e-Governance" */
static inline bool is_electronic(const sg_reader *r, uint32_t at) {
  const sg_token *t = token(r, at);
  const char *word = r->tokens->prose->text + t->start;
  return t->end > t->start + 3 && strncmp(word, "e-", 2) == 0 && word[2] >= 'A' && word[2] <= 'Z';
}

/** A capitalised word. */
static inline bool is_name_word(const sg_reader *r, uint32_t at) {
  return at < r->sentence->end && (token(r, at)->capital || is_electronic(r, at)) &&
         token(r, at)->kind == SG_WORD && !token(r, at)->initials && !is_compound(r, at) &&
         !sg_is_running_word(r, at);
}

/** "in the field of", "in the area of". */
static inline bool is_in_field_of(const sg_reader *r, uint32_t at) {
  return form_is(r, at, "in") && form_is(r, at + 1, "the") && form_is(r, at + 3, "of") &&
         (form_is(r, at + 2, "field") || form_is(r, at + 2, "fields") ||
          form_is(r, at + 2, "area") || form_is(r, at + 2, "sphere"));
}

/** "president", "head", "minister", "ambassador". */
static inline bool is_office(const sg_reader *r, uint32_t at) {
  return match_at(r, at, SG_CLASS_OFFICE_STATE) || match_at(r, at, SG_CLASS_OFFICE_HEAD) ||
         match_at(r, at, SG_CLASS_OFFICE_MINISTER) || match_at(r, at, SG_CLASS_OFFICE_ENVOY);
}

/** Fills a candidate that stands for one entity: the tokens [first, end), the name itself
 * [name_first, name_end). */
static inline void take(sg_candidate *candidate, uint32_t name_first, uint32_t name_end,
                        uint32_t end, uint32_t entity, sg_mention_kind kind) {
  *candidate = (sg_candidate){.end = end,
                              .name_first = name_first,
                              .name_end = name_end,
                              .kind = kind,
                              .entities = {entity},
                              .count = 1};
}

#endif
