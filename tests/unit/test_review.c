#include <math.h>
#include <string.h>

#include "review/statistics.h"
#include "review/table.h"
#include "suites.h"

enum { MANY = 64 };

/* Fills ratings with `count` times the same two categories. */
static uint32_t repeat(sg_rating *ratings, uint32_t at, uint32_t one, uint32_t other,
                       uint32_t count) {
  for (uint32_t i = 0; i < count; i++)
    ratings[at + i] = (sg_rating){one, other};
  return at + count;
}

/* Fifty grants: both yes 20, both no 15, 5 and 10 apart: kappa is .4. */
START_TEST(kappa) {
  sg_rating ratings[MANY];
  uint32_t n = repeat(ratings, 0, 1, 1, 20);
  n = repeat(ratings, n, 1, 0, 5);
  n = repeat(ratings, n, 0, 1, 10);
  n = repeat(ratings, n, 0, 0, 15);
  ck_assert_double_eq_tol(sg_cohen_kappa(ratings, n, 2), 0.4, 1e-12);
}
END_TEST

/* Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), example A: .095; example B, five
 * categories: .692. */
START_TEST(alpha) {
  static const uint32_t meg[] = {0, 1, 0, 0, 0, 0, 0, 0, 1, 0},
                        owen[] = {1, 1, 1, 0, 0, 1, 0, 0, 0, 0};
  sg_rating ratings[MANY];
  for (uint32_t i = 0; i < 10; i++)
    ratings[i] = (sg_rating){meg[i], owen[i]};
  ck_assert_double_eq_tol(sg_krippendorff_alpha(ratings, 10, 2), 0.095, 0.0005);
  static const char ben[] = "aabbdcccedda", gerry[] = "babbbccceddd";
  for (uint32_t i = 0; i < 12; i++)
    ratings[i] = (sg_rating){(uint32_t)(ben[i] - 'a'), (uint32_t)(gerry[i] - 'a')};
  ck_assert_double_eq_tol(sg_krippendorff_alpha(ratings, 12, 5), 0.692, 0.0005);
}
END_TEST

START_TEST(one_category_says_nothing) {
  sg_rating ratings[MANY];
  repeat(ratings, 0, 0, 0, 10);
  ck_assert(isnan(sg_cohen_kappa(ratings, 10, 1)));
  ck_assert(isnan(sg_krippendorff_alpha(ratings, 10, 1)));
  ck_assert(isnan(sg_cohen_kappa(ratings, 0, 0)));
  ck_assert(isnan(sg_krippendorff_alpha(ratings, 0, 0)));
}
END_TEST

/* Newcombe (1998), Two-sided confidence intervals for the single proportion, method 3. */
START_TEST(wilson) {
  static const struct {
    unsigned part, whole;
    double low, high;
  } cases[] = {{81, 263, 0.2553, 0.3662},
               {15, 148, 0.0624, 0.1605},
               {0, 20, 0, 0.1611},
               {1, 29, 0.0061, 0.1718}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    sg_estimate e = sg_wilson(cases[i].part, cases[i].whole);
    ck_assert_double_eq_tol(e.low, cases[i].low, 0.00006);
    ck_assert_double_eq_tol(e.high, cases[i].high, 0.00006);
  }
  ck_assert(isnan(sg_wilson(0, 0).value));
}
END_TEST

static double mean(const void *items, const uint32_t *sample, uint32_t count) {
  double sum = 0;
  for (uint32_t i = 0; i < count; i++)
    sum += ((const double *)items)[sample[i]];
  return sum / count;
}

/* The mean of 400 throws of a coin lies within .05 of the half. */
START_TEST(bootstrap) {
  static double coins[400];
  for (int i = 0; i < 400; i++)
    coins[i] = i % 2;
  sg_arena *arena = sg_arena_new();
  sg_estimate e = sg_bootstrap(arena, mean, coins, 400);
  ck_assert_double_eq(e.value, 0.5);
  ck_assert_double_eq_tol(e.low, 0.451, 0.006);
  ck_assert_double_eq_tol(e.high, 0.549, 0.006);
  sg_estimate again = sg_bootstrap(arena, mean, coins, 400);
  ck_assert_double_eq(e.low, again.low);
  ck_assert_double_eq(e.high, again.high);
  sg_arena_free(arena);
}
END_TEST

START_TEST(table) {
  static const char text[] = "a;b\r\n\"x;\"\"y\"\"\n2\";'=1\n\n;\n3;''=2";
  static const char *const cells[] = {"a", "b", "x;\"y\"\n2", "=1", "3", "'=2"};
  sg_arena *arena = sg_arena_new();
  sg_array rows = {0};
  ck_assert_int_eq(sg_table_parse(arena, "t.csv", text, strlen(text), &rows, NULL), SG_OK);
  const sg_table_row *all = rows.items;
  ck_assert_uint_eq(rows.count, 3);
  for (int i = 0; i < 6; i++)
    ck_assert_str_eq(all[i / 2].cells[i % 2], cells[i]);
  ck_assert_uint_eq(all[1].line, 2);
  ck_assert_uint_eq(all[2].line, 6);
  sg_arena_free(arena);
}
END_TEST

Suite *review_suite(void) {
  Suite *suite = suite_create("review");
  ADD_TESTS(suite, "statistics", kappa, alpha, one_category_says_nothing, wilson, bootstrap);
  ADD_TESTS(suite, "tables", table);
  return suite;
}
