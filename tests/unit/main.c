#include <stdlib.h>

#include "suites.h"

int main(void) {
  SRunner *runner = srunner_create(base_suite());
  srunner_add_suite(runner, source_suite());
  srunner_add_suite(runner, lexicon_suite());
  srunner_add_suite(runner, clean_suite());
  srunner_add_suite(runner, tokens_suite());
  srunner_add_suite(runner, mentions_suite());
  srunner_add_suite(runner, network_suite());
  srunner_add_suite(runner, learned_suite());
  srunner_add_suite(runner, review_suite());
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
