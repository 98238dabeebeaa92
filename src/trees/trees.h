/* Which word depends on which, in the terms of Universal Dependencies. */
#ifndef SG_TREES_TREES_H
#define SG_TREES_TREES_H

#include "mentions/mentions.h"
#include "tags/tags.h"

#define SG_ROOT UINT32_MAX /* the head of a root, and "no node" */

/** Universal relations, with those subtypes that the walk needs. Unknown subtypes become their
 * universal relation. */
typedef enum sg_deprel {
  SG_DEP_DEP,
  SG_DEP_ROOT,
  SG_DEP_ACL,
  SG_DEP_ACL_RELCL,
  SG_DEP_ADVCL,
  SG_DEP_ADVMOD,
  SG_DEP_AMOD,
  SG_DEP_APPOS,
  SG_DEP_AUX,
  SG_DEP_AUX_PASS,
  SG_DEP_CASE,
  SG_DEP_CC,
  SG_DEP_CCOMP,
  SG_DEP_CLF,
  SG_DEP_COMPOUND,
  SG_DEP_CONJ,
  SG_DEP_COP,
  SG_DEP_CSUBJ,
  SG_DEP_CSUBJ_PASS,
  SG_DEP_DET,
  SG_DEP_DISCOURSE,
  SG_DEP_DISLOCATED,
  SG_DEP_EXPL,
  SG_DEP_FIXED,
  SG_DEP_FLAT,
  SG_DEP_GOESWITH,
  SG_DEP_IOBJ,
  SG_DEP_LIST,
  SG_DEP_MARK,
  SG_DEP_NMOD,
  SG_DEP_NMOD_POSS,
  SG_DEP_NSUBJ,
  SG_DEP_NSUBJ_PASS,
  SG_DEP_NUMMOD,
  SG_DEP_OBJ,
  SG_DEP_OBL,
  SG_DEP_OBL_AGENT,
  SG_DEP_ORPHAN,
  SG_DEP_PARATAXIS,
  SG_DEP_PUNCT,
  SG_DEP_REPARANDUM,
  SG_DEP_VOCATIVE,
  SG_DEP_XCOMP,
  SG_DEP_COUNT
} sg_deprel;

/** A word of a tree: a token, or a mention of several tokens, which is one word to the grammar. */
typedef struct sg_node {
  uint32_t first, end; /* tokens */
  uint32_t mention;    /* index in sg_mentions.mentions, or SG_ROOT */
  uint32_t head;       /* node of the same tree, or SG_ROOT */
  sg_deprel deprel;
  sg_tag tag; /* of the token, or of the mention's head */
} sg_node;

/** The tree of one sentence; its nodes stand in the order of the text. */
typedef struct sg_tree {
  uint32_t sentence; /* of sg_tokens */
  const sg_node *nodes;
  uint32_t count;
} sg_tree;

/** The name of a relation ("nsubj:pass") and the relation of a name, its universal relation when
 * the subtype is unknown, SG_DEP_DEP when all of it is. */
const char *sg_deprel_name(sg_deprel deprel);
sg_deprel sg_deprel_named(const char *name);

/** Reads the tree of a sentence. Its nodes live in `arena`. Always gives a tree, in time linear in
 * the length of the sentence; without a model for the language all words depend on the first. */
sg_tree sg_read_tree(sg_arena *arena, const sg_mentions *mentions, const sg_tags *tags,
                     uint32_t sentence);

#endif
