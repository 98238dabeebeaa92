/* The parser's moves: arc-hybrid (Kuhlmann, Gómez-Rodríguez and Satta 2011). Words wait in a queue,
 * those whose head is not known yet lie on a stack. Training uses the same states and features. */
#ifndef SG_TREES_MOVES_H
#define SG_TREES_MOVES_H

#include "learned/model.h"
#include "tags/looks.h"
#include "trees/trees.h"

enum {
  SG_PARSE_MOST = 120, /* words that are parsed at once; longer sentences are cut */
  SG_PARSE_FEATURES = 192,
  SG_NO_WORD = 0xFF
};

typedef enum sg_move_kind {
  SG_MOVE_SHIFT, /* the next word goes onto the stack */
  SG_MOVE_LEFT,  /* the top of the stack depends on the next word */
  SG_MOVE_RIGHT, /* the top of the stack depends on the one below it */
  SG_MOVE_KINDS
} sg_move_kind;

/** What the parser sees of a word; hashes, but for `features`. */
typedef struct sg_parse_word {
  uint32_t word, tag, pos, lexicon, mention, lemma, group;
  uint32_t features;
} sg_parse_word;

/** A state of the parser. Words are numbered from 0; SG_NO_WORD is none. */
typedef struct sg_parse {
  const sg_parse_word *words;
  uint32_t count, next, depth;
  bool grouped;
  uint8_t stack[SG_PARSE_MOST];
  uint8_t heads[SG_PARSE_MOST], deprels[SG_PARSE_MOST];
  uint8_t left[SG_PARSE_MOST], left2[SG_PARSE_MOST];   /* outermost children, and the ones inside */
  uint8_t right[SG_PARSE_MOST], right2[SG_PARSE_MOST]; /* of them */
  uint8_t left_count[SG_PARSE_MOST], right_count[SG_PARSE_MOST];
  uint64_t left_set[SG_PARSE_MOST], right_set[SG_PARSE_MOST]; /* their relations, as bits */
  uint8_t marker[SG_PARSE_MOST]; /* the preposition, postposition or conjunction that it has */
} sg_parse;

/** Begins to parse; count is at most SG_PARSE_MOST. `grouped`: the model has groups of words. */
void sg_parse_start(sg_parse *parse, const sg_parse_word *words, uint32_t count, bool grouped);

/** Whether there is nothing left to decide: all words but one have a head. */
bool sg_parse_done(const sg_parse *parse);

/** Whether a move is possible. In each state that is not done one is. */
bool sg_parse_allows(const sg_parse *parse, sg_move_kind kind);

void sg_parse_move(sg_parse *parse, sg_move_kind kind, sg_deprel deprel);

/** The keys of the state's features. Returns how many. */
uint32_t sg_parse_features(const sg_parse *parse, uint32_t keys[SG_PARSE_FEATURES]);

/** What the parser sees of a word with that look and tag, which is (part of) a mention or not
 * (NULL).
 */
sg_parse_word sg_parse_word_of(const sg_look *look, const sg_tag *tag, const sg_mentions *mentions,
                               const sg_mention *mention);

#endif
