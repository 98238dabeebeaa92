/* The way between two words of a tree, for people. */
#ifndef SG_TREES_PATH_H
#define SG_TREES_PATH_H

#include "trees/trees.h"

/** The way in the tree from node `from` over their lowest common head to node `to`, such as
 * "Huawei ←nsubj signed obl→ Kazakhtelecom": an arrow points from a word to the one that depends on
 * it, and bears the relation. "" when a node is not in the tree. The text lives in `arena`. */
const char *sg_tree_path(sg_arena *arena, const sg_tokens *tokens, const sg_tree *tree,
                         uint32_t from, uint32_t to);

#endif
