#include <string.h>

#include "tags/tagging.h"
#include "training.h"
#include "trees/nodes.h"

typedef struct score_card {
  uint64_t words, pos, tags, lemmas, heads, deprels, tree_words;
} score_card;

static bool same_universal(uint32_t a, uint32_t b) {
  const char *x = sg_deprel_name((sg_deprel)a), *y = sg_deprel_name((sg_deprel)b);
  while (*x && *x != ':' && *x == *y) {
    x++;
    y++;
  }
  return (!*x || *x == ':') && (!*y || *y == ':');
}

static void count_tags(const passage *t, const sg_tags *tags, const sg_sentence *s,
                       score_card *score) {
  for (uint32_t i = s->first; i < s->end; i++) {
    const gold_word *gold = &t->gold[i];
    bool pos = gold->pos == tags->tags[i].pos;
    score->words++;
    score->pos += pos;
    score->tags += pos && gold->features == tags->tags[i].features;
    score->lemmas += strcmp(gold->lemma, tags->tags[i].lemma) == 0;
  }
}

/* Only where each token is a node. */
static void count_tree(const passage *t, const sg_tree *tree, const sg_sentence *s,
                       score_card *score) {
  for (uint32_t i = 0; i < tree->count; i++) {
    const sg_node *node = &tree->nodes[i];
    uint32_t head = t->gold[s->first + i].head;
    if (t->gold[s->first + i].pos == SG_POS_PUNCT)
      continue;
    bool right = node->head == (head == SG_ROOT ? SG_ROOT : head - s->first);
    score->tree_words++;
    score->heads += right;
    score->deprels += right && same_universal(node->deprel, t->gold[s->first + i].deprel);
  }
}

void evaluate(sg_arena *arena, const treebank *corpus, const sg_look *const *looks,
              const sg_model *model, const char *title) {
  score_card score = {0};
  const passage *texts = corpus->texts.items;
  for (uint32_t k = 0; k < corpus->texts.count; k++) {
    const passage *t = &texts[k];
    if (t->running)
      continue;
    sg_tags tags = {&t->tokens, sg_arena_alloc(arena, (t->tokens.count + 1) * sizeof(sg_tag)),
                    looks[k]};
    sg_mentions none = {.tokens = &t->tokens,
                        .mention_at = sg_arena_alloc(arena, (t->tokens.count + 1) * 4)};
    for (uint32_t i = 0; i < t->tokens.sentence_count; i++) {
      const sg_sentence *s = sg_sentence_number(&t->tokens, i);
      sg_tag_sentence(arena, model, &t->tokens, s, looks[k] + s->first, tags.tags + s->first);
      count_tags(t, &tags, s, &score);
      if (!model->move_count)
        continue;
      sg_tree tree = sg_parse_sentence(arena, model, &none, &tags, i);
      count_tree(t, &tree, s, &score);
    }
  }
  double words = (double)score.words / 100, tree_words = (double)score.tree_words / 100;
  printf("%-30s UPOS %.2f tag %.2f lemma %.2f UAS %.2f LAS %.2f\n", title,
         (double)score.pos / words, (double)score.tags / words, (double)score.lemmas / words,
         (double)score.heads / tree_words, (double)score.deprels / tree_words);
}
