#include "trees/beam.h"

static void insert(sg_steps *steps, sg_step step) {
  uint32_t at = steps->count;
  while (at > 0 && steps->best[at - 1].score < step.score)
    at--;
  if (at == steps->most)
    return;
  steps->count += steps->count < steps->most;
  for (uint32_t i = steps->count - 1; i > at; i--)
    steps->best[i] = steps->best[i - 1];
  steps->best[at] = step;
}

void sg_steps_offer(sg_steps *steps, const sg_model *model, const sg_parse *parse, uint32_t from,
                    int64_t score, const int32_t scores[SG_CLASSES_MOST]) {
  uint32_t best[SG_MOVE_KINDS] = {UINT32_MAX, UINT32_MAX, UINT32_MAX};
  for (uint32_t i = 0; i < model->move_count; i++) {
    uint32_t *known = &best[model->moves[i].kind];
    if (*known == UINT32_MAX || scores[i] > scores[*known])
      *known = i;
  }
  for (uint32_t kind = 0; kind < SG_MOVE_KINDS; kind++)
    if (best[kind] != UINT32_MAX && sg_parse_allows(parse, (sg_move_kind)kind))
      insert(steps, (sg_step){score + scores[best[kind]], (uint8_t)from, (uint8_t)best[kind]});
}

typedef struct way {
  sg_parse parse;
  int64_t score;
} way;

static void offer_way(const sg_model *model, const way *w, uint32_t from, sg_steps *steps) {
  uint32_t keys[SG_PARSE_FEATURES];
  int32_t scores[SG_CLASSES_MOST] = {0};
  sg_weights_add(&model->tree_weights, keys, sg_parse_features(&w->parse, keys), scores);
  sg_steps_offer(steps, model, &w->parse, from, w->score, scores);
}

static void follow(const sg_model *model, const way *ways, const sg_steps *steps, way *next) {
  for (uint32_t i = 0; i < steps->count; i++) {
    const sg_model_move *move = &model->moves[steps->best[i].move];
    next[i].parse = ways[steps->best[i].from].parse;
    next[i].score = steps->best[i].score;
    sg_parse_move(&next[i].parse, (sg_move_kind)move->kind, (sg_deprel)move->deprel);
  }
}

/* All ways need the same number of moves. */
void sg_beam_parse(const sg_model *model, const sg_parse_word *words, uint32_t count,
                   sg_parse *parse) {
  way ways[2][SG_BEAM];
  uint32_t now = 0, ways_count = 1;
  sg_parse_start(&ways[0][0].parse, words, count, model->groups.slots > 0);
  ways[0][0].score = 0;
  while (!sg_parse_done(&ways[now][0].parse)) {
    sg_steps steps = {.most = SG_BEAM};
    for (uint32_t i = 0; i < ways_count; i++)
      offer_way(model, &ways[now][i], i, &steps);
    follow(model, ways[now], &steps, ways[!now]);
    ways_count = steps.count;
    now = !now;
  }
  *parse = ways[now][0].parse;
}
