#include "trees/path.h"

static uint32_t depth(const sg_tree *tree, uint32_t node) {
  uint32_t steps = 0;
  while (tree->nodes[node].head != SG_ROOT && steps <= tree->count) {
    node = tree->nodes[node].head;
    steps++;
  }
  return steps;
}

static uint32_t common_head(const sg_tree *tree, uint32_t one, uint32_t other) {
  uint32_t a = depth(tree, one), b = depth(tree, other);
  while (one != other) {
    if (a >= b) {
      one = tree->nodes[one].head;
      a--;
    } else {
      other = tree->nodes[other].head;
      b--;
    }
    if (one == SG_ROOT || other == SG_ROOT)
      return SG_ROOT;
  }
  return one;
}

static const char *words(sg_arena *arena, const sg_tokens *tokens, const sg_node *node) {
  return sg_tokens_text(arena, tokens, node->first, node->end);
}

const char *sg_tree_path(sg_arena *arena, const sg_tokens *tokens, const sg_tree *tree,
                         uint32_t from, uint32_t to) {
  if (from >= tree->count || to >= tree->count)
    return "";
  uint32_t top = common_head(tree, from, to);
  const char *left = words(arena, tokens, &tree->nodes[from]), *right = "";
  for (uint32_t i = from; i != top && tree->nodes[i].head != SG_ROOT; i = tree->nodes[i].head)
    left = sg_arena_format(arena, "%s \u2190%s %s", left, sg_deprel_name(tree->nodes[i].deprel),
                           words(arena, tokens, &tree->nodes[tree->nodes[i].head]));
  for (uint32_t i = to; i != top && tree->nodes[i].head != SG_ROOT; i = tree->nodes[i].head)
    right = sg_arena_format(arena, " %s\u2192 %s%s", sg_deprel_name(tree->nodes[i].deprel),
                            words(arena, tokens, &tree->nodes[i]), right);
  return top == SG_ROOT ? "" : sg_arena_format(arena, "%s%s", left, right);
}
