/* Finding the phrases of the lexicon in running words. */
#ifndef SG_LEXICON_MATCH_H
#define SG_LEXICON_MATCH_H

#include "base/arena.h"
#include "lexicon/tables.h"

/** A sense that the words [start, start + length) have. */
typedef struct sg_match {
  sg_sense sense;
  uint32_t length;
} sg_match;

/** What the automaton needs to know of a word. */
typedef struct sg_match_word {
  uint32_t word;  /* sg_lexicon_word of its form */
  bool skippable; /* a quotation mark, or a hyphen without blanks: may be passed over */
} sg_match_word;

/**
 * Calls `found` for each sense of each phrase that starts at words[0], shortest first. Senses of
 * other languages than `language` (0: all) are left out.
 */
void sg_lexicon_match(const sg_lexicon *lexicon, uint32_t language, const sg_match_word *words,
                      uint32_t count, void (*found)(void *context, const sg_match *match),
                      void *context);

/**
 * The sense of that class that the whole of `name` has, whatever its language, or NULL. Scratch
 * memory comes from `arena`.
 */
const sg_sense *sg_lexicon_sense_of(sg_arena *arena, const sg_lexicon *lexicon, const char *name,
                                    sg_class class_id);

#endif
