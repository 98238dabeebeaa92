/* Marks in a text that point elsewhere. */
#ifndef SG_CLEAN_CITATIONS_H
#define SG_CLEAN_CITATIONS_H

#include "lexicon/match.h"

/** The length of the citation or mark in brackets that opens at `at`, or 0: "[12]", "(Smith,
 * 2020)",
 * "(1)" right behind a word. */
uint32_t sg_citation_length(const char *text, uint32_t at, uint32_t end);

/** The length of the digits at `at` when they are a footnote's that lost its raised place:
 * "Huawei12 signed", "with Oman.13 The"; else 0. The line starts at `start`. */
uint32_t sg_footnote_digits(sg_arena *arena, const sg_lexicon *lexicon, const char *text,
                            uint32_t start, uint32_t at, uint32_t end);

#endif
