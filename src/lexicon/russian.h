/* What Russian endings tell of words that no lexicon has. */
#ifndef SG_LEXICON_RUSSIAN_H
#define SG_LEXICON_RUSSIAN_H

#include <stdbool.h>

#include "base/arena.h"
#include "lexicon/classes.h"

enum {
  SG_RUSSIAN_CASES = 6,
  SG_RUSSIAN_FEMININE = SG_FORM_SINGULAR /* with cases: the name is a woman's */
};

/** The cases (SG_FORM_NOMINATIVE ...) that a noun or adjective with this ending may stand in; the
 * word as it is written, because the normal form has "и" for "й". */
uint32_t sg_russian_cases(const char *word);

/** Whether the word is declined like an adjective. */
bool sg_russian_is_adjective(const char *word);

/** Whether the word looks like a verb with a subject ("договорились") or an infinitive. */
bool sg_russian_is_verb(const char *word);

/** Whether the word looks like an adverb: "активно". */
bool sg_russian_is_adverb(const char *word);

/** An adjective in the nominative, to agree with the noun `head` (a lemma): "Государственным",
 * "управление" → "Государственное". `text` is as written; the capital is kept. */
const char *sg_russian_agree(sg_arena *arena, const char *text, const char *head);

/** A person's name of one word in the nominative, when it stands in one of `cases`: "Токаевым" →
 * "Токаев". As it is when the ending does not tell. */
const char *sg_russian_person(sg_arena *arena, const char *text, uint32_t cases);

/** The normal form of a word without its case ending, by which the forms of a name are compared. */
const char *sg_russian_stem(sg_arena *arena, const char *form);

#endif
