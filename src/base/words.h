/* Where words, numbers and marks begin and end in a text of any language. */
#ifndef SG_BASE_WORDS_H
#define SG_BASE_WORDS_H

#include <stdbool.h>

#include "base/arena.h"

typedef enum sg_word_kind { SG_WORD, SG_NUMBER, SG_MARK } sg_word_kind;

typedef struct sg_word {
  uint32_t start, end; /* byte offsets */
  sg_word_kind kind;
  bool capital;      /* starts with a capital letter */
  bool all_capitals; /* two or more letters, all capital */
  bool initials;     /* letters with full stops: "U.S.", "К.К." */
} sg_word;

/**
 * Finds the next word at or after `at`. A hyphen stays inside a word unless both sides start with a
 * capital ("China-Kazakhstan" is three); "'s" is a word of its own. False at the end of the text.
 */
bool sg_word_next(const char *text, uint32_t length, uint32_t at, sg_word *word);

/** Whether a mark is a hyphen or dash, which phrases leave out. */
bool sg_is_dash(const char *form);

/** The normal form of a word (see sg_normal_form); "U.S." becomes "us". */
const char *sg_word_form(sg_arena *arena, const char *text, const sg_word *word);

#endif
