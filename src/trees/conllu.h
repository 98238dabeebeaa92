/* Sentences with their grammar in CoNLL-U, https://universaldependencies.org/format.html. */
#ifndef SG_TREES_CONLLU_H
#define SG_TREES_CONLLU_H

#include "base/arena.h"
#include "trees/trees.h"

/** A word with the columns of its line; "_" where nothing is said. */
typedef struct sg_conllu_word {
  const char *form, *lemma, *upos, *xpos, *feats, *deprel, *deps, *misc;
  uint32_t head; /* number of a word of the sentence from 1 on, 0 for the root */
  bool blank_after;
} sg_conllu_word;

typedef struct sg_conllu_sentence {
  uint32_t first, end; /* words */
  uint32_t first_line, end_line;
  bool new_document;
} sg_conllu_sentence;

/** A line that is no word: a comment, a range of words written as one, an empty node. */
typedef struct sg_conllu_line {
  uint32_t word; /* stands before this one */
  const char *text;
} sg_conllu_line;

typedef struct sg_conllu {
  sg_array words;     /* sg_conllu_word */
  sg_array sentences; /* sg_conllu_sentence */
  sg_array lines;     /* sg_conllu_line */
} sg_conllu;

/** Reads a file's text. All of it lives in `arena`. */
sg_status sg_conllu_read(sg_arena *arena, const char *text, sg_conllu *conllu, sg_error *error);

#endif
