/* The words of a tree: the tokens of a sentence, with each mention of several tokens as one. */
#ifndef SG_TREES_NODES_H
#define SG_TREES_NODES_H

#include "learned/model.h"
#include "trees/moves.h"

/** The token of [first, end) on which the others depend, as far as tags tell. */
uint32_t sg_head_token(const sg_model *model, const sg_tags *tags, uint32_t first, uint32_t end);

/** A node for the tokens [first, end), all of a mention (or NULL), with the tag of token `head`. */
sg_node sg_node_of(const sg_mentions *mentions, const sg_mention *mention, const sg_tags *tags,
                   uint32_t first, uint32_t end, uint32_t head);

/** What the parser sees of a node whose tag comes from token `head`. */
sg_parse_word sg_node_word(const sg_mentions *mentions, const sg_tags *tags, const sg_node *node,
                           uint32_t head);

/** sg_read_tree with that model, or NULL for none. */
sg_tree sg_parse_sentence(sg_arena *arena, const sg_model *model, const sg_mentions *mentions,
                          const sg_tags *tags, uint32_t sentence);

#endif
