#include <stdlib.h>
#include <string.h>

#include "learned/languages.h"
#include "learned/model.h"
#include "suites.h"
#include "tags/looks.h"
#include "trees/beam.h"

enum { ROWS = 150, SLOTS = 256 };

/* Row i has the blocks 0 and 3, and its weights are the squares of i - 75, with its sign. */
static uint16_t marks[SLOTS];
static uint32_t values[SLOTS];
static int8_t blocks[ROWS * 2 * SG_BLOCK];

static sg_weights some_weights(uint32_t keys[ROWS]) {
  memset(marks, 0, sizeof marks);
  for (uint32_t i = 0; i < ROWS; i++) {
    keys[i] = sg_mix(11, i);
    uint32_t slot = sg_keyed_slot(keys[i], SLOTS);
    while (marks[slot])
      slot = (slot + 1) % SLOTS;
    marks[slot] = sg_keyed_mark(keys[i]);
    values[slot] = (i * 2) | 9U << 28;
    memset(blocks + (size_t)i * 2 * SG_BLOCK, (int)i - 75, (size_t)2 * SG_BLOCK);
  }
  return (sg_weights){{marks, values, SLOTS}, blocks};
}

START_TEST(weights_are_squares_and_sums) {
  uint32_t keys[ROWS];
  sg_weights weights = some_weights(keys);
  for (uint32_t count = 0; count <= ROWS; count++) {
    int32_t scores[SG_CLASSES_MOST] = {0}, expected = 0;
    for (int32_t i = 0; i < (int32_t)count; i++)
      expected += (i - 75) * abs(i - 75);
    sg_weights_add(&weights, keys, count, scores);
    for (uint32_t c = 0; c < SG_CLASSES_MOST; c++)
      ck_assert_int_eq(scores[c], c / SG_BLOCK == 0 || c / SG_BLOCK == 3 ? expected : 0);
  }
}
END_TEST

START_TEST(unknown_keys_add_nothing) {
  uint32_t keys[ROWS], other = sg_mix(12, 1);
  sg_weights weights = some_weights(keys);
  int32_t scores[SG_CLASSES_MOST] = {0};
  sg_weights_add(&weights, &other, 1, scores);
  for (uint32_t c = 0; c < SG_CLASSES_MOST; c++)
    ck_assert_int_eq(scores[c], 0);
}
END_TEST

START_TEST(a_packed_table_may_be_empty) {
  const sg_packed nothing = {NULL, 0};
  ck_assert_uint_eq(sg_packed_find(&nothing, 7), 0);
}
END_TEST

static uint32_t group_of_word(const sg_model *model, const char *word) {
  uint32_t letters[SG_LETTERS_MOST], shape = 0;
  sg_look look = {0};
  sg_look_hash(letters, sg_look_letters(word, (uint32_t)strlen(word), letters, &shape), &look);
  return sg_packed_find(&model->groups, sg_group_key(&look));
}

START_TEST(like_words_share_a_group) {
  sg_model model;
  ck_assert(sg_model_open(sg_learned_language_of(sg_language_index("en"))->model, &model));
  uint32_t fraud = group_of_word(&model, "fraud");
  ck_assert_uint_ge(fraud, 1U << SG_GROUP_BITS);
  ck_assert_uint_eq(fraud, group_of_word(&model, "bribery"));
  ck_assert_uint_ne(sg_group_of(fraud, 4), sg_group_of(group_of_word(&model, "nbc"), 4));
  ck_assert_uint_eq(group_of_word(&model, "Fraud"), fraud);
  ck_assert_uint_eq(group_of_word(&model, "zzxqv"), 0);
}
END_TEST

START_TEST(groups_are_numbered_as_a_tree) {
  ck_assert_uint_eq(sg_group_of(0, 4), 0);
  ck_assert_uint_eq(sg_group_of(2048 + 5, SG_GROUP_BITS), 2048 + 5);
  ck_assert_uint_eq(sg_group_of(2048 + 5, SG_GROUP_BITS - 1), 1024 + 2);
  ck_assert_uint_eq(sg_group_of(4095, 0), 1);
}
END_TEST

/* --- the search ------------------------------------------------------------------------------- */

static const sg_model_move moves[] = {{SG_MOVE_SHIFT, 0},
                                      {SG_MOVE_LEFT, SG_DEP_NSUBJ},
                                      {SG_MOVE_LEFT, SG_DEP_DET},
                                      {SG_MOVE_RIGHT, SG_DEP_OBJ}};

START_TEST(steps_are_the_best_of_each_kind) {
  const sg_model model = {.moves = moves, .move_count = 4};
  const sg_parse_word words[3] = {{0}};
  const int32_t scores[SG_CLASSES_MOST] = {5, 7, 9, 100};
  sg_steps steps = {.most = SG_BEAM};
  sg_parse parse;
  sg_parse_start(&parse, words, 3, false);
  sg_parse_move(&parse, SG_MOVE_SHIFT, SG_DEP_DEP);
  sg_steps_offer(&steps, &model, &parse, 1, 10, scores); /* no second word for a right arc */
  ck_assert_uint_eq(steps.count, 2);
  ck_assert_uint_eq(steps.best[0].move, 2);
  ck_assert_int_eq(steps.best[0].score, 19);
  ck_assert_uint_eq(steps.best[1].move, 0);
  ck_assert_uint_eq(steps.best[1].from, 1);
}
END_TEST

START_TEST(steps_are_few_and_in_order) {
  const sg_model model = {.moves = moves, .move_count = 4};
  const sg_parse_word words[3] = {{0}};
  const int32_t scores[SG_CLASSES_MOST] = {1};
  sg_steps steps = {.most = SG_BEAM};
  sg_parse parse;
  sg_parse_start(&parse, words, 3, false);
  for (uint32_t from = 0; from < SG_BEAM + 3; from++)
    sg_steps_offer(&steps, &model, &parse, from, from % 3, scores);
  ck_assert_uint_eq(steps.count, SG_BEAM);
  for (uint32_t i = 1; i < steps.count; i++) {
    ck_assert_int_ge(steps.best[i - 1].score, steps.best[i].score);
    if (steps.best[i - 1].score == steps.best[i].score) /* the first offered stays first */
      ck_assert_uint_lt(steps.best[i - 1].from, steps.best[i].from);
  }
}
END_TEST

Suite *learned_suite(void) {
  Suite *suite = suite_create("learned");
  ADD_TESTS(suite, "weights", weights_are_squares_and_sums, unknown_keys_add_nothing);
  ADD_TESTS(suite, "groups", a_packed_table_may_be_empty, groups_are_numbered_as_a_tree,
            like_words_share_a_group);
  ADD_TESTS(suite, "search", steps_are_the_best_of_each_kind, steps_are_few_and_in_order);
  return suite;
}
