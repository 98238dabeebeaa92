/* Sentences with their grammar, as the program sees them. */
#ifndef TRAINING_CORPUS_H
#define TRAINING_CORPUS_H

#include "mentions/mentions.h"
#include "tags/tags.h"
#include "trees/conllu.h"

/** What a treebank says of a token. */
typedef struct gold_word {
  uint32_t pos, features;
  const char *lemma;
  uint32_t head; /* token of the text, or SG_ROOT */
  uint8_t deprel;
} gold_word;

/** Some sentences that are read together. */
typedef struct passage {
  sg_prose prose;
  sg_tokens tokens;
  sg_mentions mentions;
  gold_word *gold; /* of the tokens */
  bool *usable;    /* of the sentences: the gold is a tree */
  bool running;    /* split by the program, with mentions; else with the treebank's words */
} passage;

typedef struct treebank {
  sg_array texts; /* text */
} treebank;

/** Appends the texts of a treebank: with its own words and, when `running`, also as the program's
 * tokenizer splits them. */
sg_status corpus_read(sg_arena *arena, const sg_lexicon *lexicon, uint32_t language,
                      const char *path, bool running, treebank *corpus, sg_error *error);

#endif
