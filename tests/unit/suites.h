/* The suites, one for each stage. */
#ifndef TESTS_UNIT_SUITES_H
#define TESTS_UNIT_SUITES_H

#include <check.h>

Suite *base_suite(void);
Suite *source_suite(void);
Suite *lexicon_suite(void);
Suite *clean_suite(void);
Suite *tokens_suite(void);
Suite *mentions_suite(void);
Suite *network_suite(void);
Suite *learned_suite(void);
Suite *review_suite(void);

/** A case of a suite with these tests. */
#define ADD_TESTS(suite, name, ...)                                                                \
  do {                                                                                             \
    const TTest *const tests[] = {__VA_ARGS__};                                                    \
    TCase *tcase = tcase_create(name);                                                             \
    for (size_t i = 0; i < sizeof tests / sizeof *tests; i++)                                      \
      tcase_add_test(tcase, tests[i]);                                                             \
    suite_add_tcase(suite, tcase);                                                                 \
  } while (0)

#endif
