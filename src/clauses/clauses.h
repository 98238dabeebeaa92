/* From trees to predications: a verb or event noun, and who stands to it in which grammatical
 * function. Which case or preposition of a language marks a function stands in its lexicon; a
 * predication says the same in all languages. */
#ifndef SG_CLAUSES_CLAUSES_H
#define SG_CLAUSES_CLAUSES_H

#include "clauses/functions.h"
#include "mentions/mentions.h"
#include "trees/trees.h"

/** An entity in a function. */
typedef struct sg_argument {
  uint32_t function; /* text of the lexicon, see functions.h */
  uint32_t entity;
  uint32_t first, end; /* its tokens */
  uint32_t node;       /* of the tree, or SG_ROOT */
} sg_argument;

/** The tokens [first, end). */
typedef struct sg_token_span {
  uint32_t first, end;
} sg_token_span;

/** Something stated: "A signed B with C", "the signing of B". */
typedef struct sg_predication {
  uint32_t sentence;
  bool from_chunks;    /* read without the tree */
  uint32_t node;       /* the trigger's, in the tree of the sentence, or SG_ROOT */
  uint32_t first, end; /* the trigger's tokens */
  uint32_t class_id;   /* SG_CLASS_VERB, SG_CLASS_NOUN or SG_CLASS_ADVERB */
  uint32_t lemma;      /* text of the lexicon; 0 when no frame has the word */
  sg_modality modality;
  uint32_t cue;       /* the token that says so (will, not), or UINT32_MAX */
  sg_array arguments; /* sg_argument */
  sg_array scope;     /* sg_token_span: where its dates and amounts may stand */
  sg_array front; /* sg_token_span: where its date stands when the scope has none: "In 2019, ..." */
} sg_predication;

/** Appends the predications of the trees (one for each sentence of the mentions' tokens) to
 * `predications` (items are sg_predication). All of it lives in `arena`. */
void sg_read_clauses(sg_arena *arena, const sg_mentions *mentions, const sg_tree *trees,
                     sg_array *predications);

/** The same for one sentence. */
void sg_read_clause(sg_arena *arena, const sg_mentions *mentions, const sg_tree *tree,
                    const sg_functions *functions, sg_array *predications);

#endif
