#include <stdlib.h>
#include <string.h>

#include "training.h"
#include "trees/beam.h"
#include "trees/nodes.h"

/* Features that are seen less often are not learned. The first rounds show which are worth their
 * place, the next ones give the search weights to start from. */
enum { LEAST_SEEN = 4, FIRST_ROUNDS = 3, GREEDY_ROUNDS = 4 };

/* A sentence as words of the parser, with the heads that they should get. */
typedef struct exercise {
  sg_parse_word *words;
  uint8_t *heads, *deprels; /* SG_NO_WORD: the root */
  uint32_t count;
} exercise;

typedef struct teacher {
  sg_arena *arena;
  const treebank *corpus;
  const sg_tags *tags;
  const sg_array *lessons;
  trained *out;
  sg_array exercises;
  uint8_t class_of[SG_MOVE_KINDS][SG_DEP_COUNT]; /* + 1; 0: too rare to be a move */
  sg_model_move moves[SG_CLASSES_MOST];
  uint32_t move_count;
  uint32_t random;
} teacher;

static uint32_t text_index(const teacher *t, const passage *text) {
  return (uint32_t)(text - (const passage *)t->corpus->texts.items);
}

/* --- exercises ------------------------------------------------------------------------------- */

/* Only one token of [first, end) may have its head outside: which one, or SG_ROOT. */
static uint32_t only_head(const passage *text, uint32_t first, uint32_t end) {
  uint32_t found = SG_ROOT;
  for (uint32_t i = first; i < end; i++) {
    uint32_t head = text->gold[i].head;
    if (head != SG_ROOT && head >= first && head < end)
      continue;
    if (found != SG_ROOT)
      return SG_ROOT;
    found = i;
  }
  return found;
}

static void add_exercise(teacher *t, const passage *text, const sg_sentence *s) {
  const sg_tags *tags = &t->tags[text_index(t, text)];
  uint32_t length = s->end - s->first, count = 0;
  uint32_t *node_of = sg_arena_alloc(t->arena, length * sizeof *node_of);
  uint32_t *main = sg_arena_alloc(t->arena, length * sizeof *main);
  exercise e = {sg_arena_alloc(t->arena, length * sizeof *e.words),
                sg_arena_alloc(t->arena, length), sg_arena_alloc(t->arena, length), 0};
  for (uint32_t at = s->first; at < s->end;) {
    const sg_mention *mention = text->running ? sg_mention_at(&text->mentions, at) : NULL;
    uint32_t end = at + 1, head = at;
    if (mention && mention->first == at && mention->end > end && mention->end <= s->end &&
        only_head(text, at, mention->end) != SG_ROOT)
      end = mention->end;
    if (end > at + 1)
      head = sg_head_token(&t->out->model, tags, at, end);
    sg_node node = sg_node_of(&text->mentions, mention, tags, at, end, head);
    e.words[count] = sg_node_word(&text->mentions, tags, &node, head);
    main[count] = end > at + 1 ? only_head(text, at, end) : at;
    for (; at < end; at++)
      node_of[at - s->first] = count;
    count++;
  }
  e.count = count;
  for (uint32_t i = 0; i < count && count <= SG_PARSE_MOST; i++) {
    const gold_word *gold = &text->gold[main[i]];
    e.heads[i] = gold->head == SG_ROOT ? SG_NO_WORD : (uint8_t)node_of[gold->head - s->first];
    e.deprels[i] = gold->deprel;
  }
  if (count <= SG_PARSE_MOST)
    *(exercise *)sg_array_push(t->arena, &t->exercises, sizeof e) = e;
}

/* The commonest moves become the classes, in this order, so that the first block has most of what
 * a feature says. */
static void choose_moves(teacher *t) {
  uint32_t seen[SG_MOVE_KINDS][SG_DEP_COUNT] = {{0}};
  const exercise *e = t->exercises.items;
  for (uint32_t i = 0; i < t->exercises.count; i++)
    for (uint32_t w = 0; w < e[i].count; w++) {
      seen[SG_MOVE_SHIFT][0]++;
      if (e[i].heads[w] != SG_NO_WORD)
        seen[e[i].heads[w] > w ? SG_MOVE_LEFT : SG_MOVE_RIGHT][e[i].deprels[w]]++;
    }
  while (t->move_count < SG_CLASSES_MOST) {
    uint32_t kind = 0, deprel = 0;
    for (uint32_t k = 0; k < SG_MOVE_KINDS; k++)
      for (uint32_t d = 0; d < SG_DEP_COUNT; d++)
        if (seen[k][d] > seen[kind][deprel]) {
          kind = k;
          deprel = d;
        }
    if (!seen[kind][deprel])
      break;
    seen[kind][deprel] = 0;
    t->moves[t->move_count] = (sg_model_move){(uint8_t)kind, (uint8_t)deprel};
    t->class_of[kind][deprel] = (uint8_t)++t->move_count;
  }
}

/* --- the oracle (Goldberg and Nivre 2013) ---------------------------------------------------- */

/* How many gold arcs a move makes impossible. */
static void costs_of(const sg_parse *p, const exercise *e, uint32_t cost[SG_MOVE_KINDS]) {
  uint32_t next = p->next, s0 = p->depth ? p->stack[p->depth - 1] : SG_NO_WORD;
  uint32_t s1 = p->depth > 1 ? p->stack[p->depth - 2] : SG_NO_WORD;
  memset(cost, 0, SG_MOVE_KINDS * sizeof *cost);
  if (next < e->count) {
    for (uint32_t i = 0; i < p->depth; i++) {
      cost[SG_MOVE_SHIFT] += e->heads[p->stack[i]] == next;
      cost[SG_MOVE_SHIFT] += i + 1 < p->depth && e->heads[next] == p->stack[i];
    }
  }
  if (s0 == SG_NO_WORD)
    return;
  uint32_t lost = e->heads[s0] == SG_NO_WORD; /* the root must stay */
  for (uint32_t i = next; i < e->count; i++)
    lost += e->heads[i] == s0;
  uint32_t head = e->heads[s0];
  bool ahead = head != SG_NO_WORD && head >= next;
  cost[SG_MOVE_LEFT] = lost + (ahead && head != next) + (head == s1 && s1 != SG_NO_WORD);
  cost[SG_MOVE_RIGHT] = lost + ahead;
}

/* The relation that a move of no cost should give; SG_DEP_COUNT: any. */
static uint32_t right_deprel(const sg_parse *p, const exercise *e, sg_move_kind kind) {
  if (kind == SG_MOVE_SHIFT)
    return 0;
  uint32_t s0 = p->stack[p->depth - 1];
  uint32_t head = kind == SG_MOVE_LEFT ? p->next : p->stack[p->depth - 2];
  return e->heads[s0] == head ? e->deprels[s0] : SG_DEP_COUNT;
}

static uint32_t best_class(const teacher *t, const sg_parse *p, const int32_t *scores) {
  uint32_t best = UINT32_MAX;
  for (uint32_t i = 0; i < t->move_count; i++)
    if (sg_parse_allows(p, (sg_move_kind)t->moves[i].kind) &&
        (best == UINT32_MAX || scores[i] > scores[best]))
      best = i;
  return best;
}

static uint32_t best_right_class(const teacher *t, const sg_parse *p, const exercise *e,
                                 const int32_t *scores) {
  uint32_t cost[SG_MOVE_KINDS], best = UINT32_MAX, least = UINT32_MAX;
  costs_of(p, e, cost);
  for (uint32_t k = 0; k < SG_MOVE_KINDS; k++)
    if (sg_parse_allows(p, (sg_move_kind)k) && cost[k] < least)
      least = cost[k];
  for (uint32_t i = 0; i < t->move_count; i++) {
    sg_move_kind kind = (sg_move_kind)t->moves[i].kind;
    if (!sg_parse_allows(p, kind) || cost[kind] != least)
      continue;
    uint32_t deprel = right_deprel(p, e, kind);
    bool fits = deprel == SG_DEP_COUNT || !t->class_of[kind][deprel] || kind == SG_MOVE_SHIFT ||
                deprel == t->moves[i].deprel;
    if (fits && (best == UINT32_MAX || scores[i] > scores[best]))
      best = i;
  }
  return best;
}

static uint32_t draw(teacher *t) {
  t->random = t->random * 1664525U + 1013904223U;
  return t->random >> 16;
}

static void start_parse(const teacher *t, sg_parse *parse, const exercise *e) {
  sg_parse_start(parse, e->words, e->count, t->out->model.groups.slots > 0);
}

static void learn_exercise(teacher *t, learner *l, const exercise *e, bool counting, bool explore) {
  sg_parse parse;
  start_parse(t, &parse, e);
  while (!sg_parse_done(&parse)) {
    uint32_t keys[SG_PARSE_FEATURES], rows[SG_PARSE_FEATURES];
    uint32_t count = sg_parse_features(&parse, keys);
    int32_t scores[SG_CLASSES_MOST] = {0};
    if (counting) {
      learner_count(l, keys, count);
    } else {
      learner_rows(l, keys, count, rows);
      learner_score(l, rows, count, scores);
    }
    uint32_t right = best_right_class(t, &parse, e, scores), move = right;
    if (!counting) {
      uint32_t chosen = best_class(t, &parse, scores);
      if (scores[chosen] > scores[right] || (chosen != right && scores[chosen] == scores[right])) {
        uint32_t cost_class = right;
        learner_update(l, rows, count, cost_class, 1);
        learner_update(l, rows, count, chosen, -1);
      }
      if (explore && draw(t) % 10 < 9)
        move = chosen;
    }
    sg_parse_move(&parse, (sg_move_kind)t->moves[move].kind, (sg_deprel)t->moves[move].deprel);
  }
  l->clock++;
}

static void shuffle(sg_array *exercises, uint32_t round) {
  exercise *e = exercises->items;
  uint32_t state = round * 2654435761U + 12345;
  for (uint32_t i = exercises->count; i-- > 1;) {
    state = state * 1664525U + 1013904223U;
    uint32_t j = (uint32_t)(((uint64_t)state * (i + 1)) >> 32);
    exercise swapped = e[i];
    e[i] = e[j];
    e[j] = swapped;
  }
}

/* --- with a beam ----------------------------------------------------------------------------- */

/* A narrower search than the parser's learns as well, in less time. */
enum { MOVES_MOST = 2 * SG_PARSE_MOST, LESSON_BEAM = 4 };

typedef struct way {
  sg_parse parse;
  int64_t score;
  uint8_t moves[MOVES_MOST];
} way;

static void score_state(const learner *l, const sg_parse *parse, int32_t scores[SG_CLASSES_MOST]) {
  uint32_t keys[SG_PARSE_FEATURES], rows[SG_PARSE_FEATURES];
  uint32_t count = sg_parse_features(parse, keys);
  learner_rows(l, keys, count, rows);
  learner_score(l, rows, count, scores);
}

static void go(const teacher *t, sg_parse *parse, uint32_t move) {
  sg_parse_move(parse, (sg_move_kind)t->moves[move].kind, (sg_deprel)t->moves[move].deprel);
}

/* Changes the weights of the moves [from, end) of a way. */
static void learn_way(const teacher *t, learner *l, const exercise *e, const uint8_t *moves,
                      uint32_t from, uint32_t end, int32_t by) {
  sg_parse parse;
  start_parse(t, &parse, e);
  for (uint32_t i = 0; i < end; i++) {
    if (i >= from) {
      uint32_t keys[SG_PARSE_FEATURES], rows[SG_PARSE_FEATURES];
      uint32_t count = sg_parse_features(&parse, keys);
      learner_rows(l, keys, count, rows);
      learner_update(l, rows, count, moves[i], by);
    }
    go(t, &parse, moves[i]);
  }
}

/* The search as the parser does it, beside the right way. */
typedef struct search {
  way ways[2][LESSON_BEAM], right;
  bool is_right[2][LESSON_BEAM]; /* so far */
  uint32_t now, count, length;
  int32_t right_scores[SG_CLASSES_MOST];
  uint8_t wrong[MOVES_MOST]; /* the best way where it was most ahead of the right one */
  uint32_t wrong_length;
  int64_t most;
} search;

static void start_search(const teacher *t, search *s, const exercise *e) {
  start_parse(t, &s->right.parse, e);
  s->right.score = 0;
  s->now = s->length = s->wrong_length = 0;
  s->count = 1;
  s->most = -1;
  s->ways[0][0] = s->right;
  s->is_right[0][0] = true;
}

static sg_steps next_steps(const teacher *t, const learner *l, const search *s) {
  const sg_model model = {.moves = t->moves, .move_count = t->move_count};
  sg_steps steps = {.most = LESSON_BEAM};
  for (uint32_t i = 0; i < s->count; i++) {
    const way *w = &s->ways[s->now][i];
    int32_t scores[SG_CLASSES_MOST];
    if (!s->is_right[s->now][i])
      score_state(l, &w->parse, scores);
    sg_steps_offer(&steps, &model, &w->parse, i, w->score,
                   s->is_right[s->now][i] ? s->right_scores : scores);
  }
  return steps;
}

/* Returns whether the right way is among the best. */
static bool follow_steps(const teacher *t, search *s, const sg_steps *steps, uint32_t right) {
  bool found = false;
  for (uint32_t i = 0; i < steps->count; i++) {
    const sg_step *step = &steps->best[i];
    way *w = &s->ways[!s->now][i];
    *w = s->ways[s->now][step->from];
    w->score = step->score;
    w->moves[s->length] = step->move;
    go(t, &w->parse, step->move);
    s->is_right[!s->now][i] = s->is_right[s->now][step->from] && step->move == right;
    found = found || s->is_right[!s->now][i];
  }
  s->count = steps->count;
  s->now = !s->now;
  return found;
}

static void take_right_move(const teacher *t, search *s, uint32_t right) {
  s->right.moves[s->length++] = (uint8_t)right;
  s->right.score += s->right_scores[right];
  go(t, &s->right.parse, right);
}

static void note_mistake(search *s, bool found) {
  const way *best = &s->ways[s->now][0];
  int64_t ahead = best->score - s->right.score;
  bool mistake = !found || (sg_parse_done(&s->right.parse) && !s->is_right[s->now][0]);
  if (!mistake || ahead <= s->most)
    return;
  s->most = ahead;
  s->wrong_length = s->length;
  memcpy(s->wrong, best->moves, s->length);
}

/* Where the best way is ahead of the right one by most, the right moves up to there become better
 * and those of the best way worse (Huang, Fayong and Guo 2012). */
static void learn_with_beam(teacher *t, learner *l, search *s, const exercise *e) {
  start_search(t, s, e);
  while (!sg_parse_done(&s->right.parse)) {
    score_state(l, &s->right.parse, s->right_scores);
    uint32_t right = best_right_class(t, &s->right.parse, e, s->right_scores);
    sg_steps steps = next_steps(t, l, s);
    bool found = follow_steps(t, s, &steps, right);
    take_right_move(t, s, right);
    note_mistake(s, found);
  }
  uint32_t from = 0;
  while (from < s->wrong_length && s->right.moves[from] == s->wrong[from])
    from++;
  learn_way(t, l, e, s->right.moves, from, s->wrong_length, 1);
  learn_way(t, l, e, s->wrong, from, s->wrong_length, -1);
  l->clock++;
}

static void study_with_beam(teacher *t, learner *l, uint32_t rounds) {
  const exercise *e = t->exercises.items;
  search *s = sg_arena_alloc(t->arena, sizeof *s);
  for (uint32_t round = 0; round < rounds; round++) {
    shuffle(&t->exercises, round);
    for (uint32_t i = 0; i < t->exercises.count; i++)
      learn_with_beam(t, l, s, &e[i]);
  }
}

static void study(teacher *t, learner *l, uint32_t rounds) {
  const exercise *e = t->exercises.items;
  for (uint32_t round = 0; round < rounds; round++) {
    shuffle(&t->exercises, round);
    for (uint32_t i = 0; i < t->exercises.count; i++)
      learn_exercise(t, l, &e[i], false, round > 0);
  }
}

/* How many bytes of the model trees may have, and how many features and blocks go into them: a
 * feature has a slot of a table that is four fifths full, and about four blocks for three. */
static size_t bytes_left(const trained *out) {
  size_t used = model_size(out);
  return used < MODEL_BYTES ? MODEL_BYTES - used : 0;
}

static const size_t slot_bytes = (sizeof(uint32_t) + sizeof(uint16_t)) * 5 / 4;

static uint32_t rows_of(size_t bytes) {
  size_t rows = bytes / (slot_bytes + SG_BLOCK * 4 / 3);
  return rows < TREE_ROWS ? (uint32_t)rows : TREE_ROWS;
}

static uint32_t blocks_of(size_t bytes) {
  size_t blocks = (bytes - rows_of(bytes) * slot_bytes) / SG_BLOCK;
  return blocks < TREE_BLOCKS ? (uint32_t)blocks : TREE_BLOCKS;
}

void train_trees(sg_arena *arena, const treebank *corpus, const sg_tags *tags,
                 const sg_array *lessons, uint32_t rounds, trained *out) {
  teacher t = {.arena = arena, .corpus = corpus, .tags = tags, .lessons = lessons, .out = out};
  learner l = {0};
  const lesson *all = lessons->items;
  for (uint32_t i = 0; i < lessons->count; i++)
    add_exercise(&t, all[i].text, all[i].sentence);
  choose_moves(&t);
  const exercise *e = t.exercises.items;
  for (uint32_t i = 0; i < t.exercises.count; i++)
    learn_exercise(&t, &l, &e[i], true, false);
  learner_start(&l, LEAST_SEEN);
  fprintf(stderr, "trees: %u exercises, %u moves, %u features\n", t.exercises.count, t.move_count,
          l.row_count);
  study(&t, &l, FIRST_ROUNDS);
  learner_keep(&l, rows_of(bytes_left(out)));
  study(&t, &l, GREEDY_ROUNDS);
  learner_restart(&l);
  study_with_beam(&t, &l, rounds);
  packed_weights packed = learner_pack(&l, blocks_of(bytes_left(out)));
  sg_model_move *moves = sg_arena_alloc(arena, sizeof t.moves);
  memcpy(moves, t.moves, sizeof t.moves);
  out->model.moves = moves;
  out->model.move_count = t.move_count;
  out->model.tree_weights =
      (sg_weights){{packed.marks, packed.values, packed.slots}, packed.blocks};
  out->tree_block_count = packed.block_count;
  learner_free(&l);
}
