/* silkgraph agreement: how far two coders agree, and the program with each, as a table. */
#include <math.h>

#include "cli/cli.h"

static void print_estimate(const sg_estimate *e) {
  if (isnan(e->value))
    printf(" | \u2013");
  else if (isnan(e->low))
    printf(" | %.2f", e->value);
  else
    printf(" | %.2f [%.2f, %.2f]", e->value, e->low, e->high);
}

static void print_agreement(const sg_agreement *a) {
  puts("| what | units | agreed | Cohen's kappa | Krippendorff's alpha |");
  puts("| --- | ---: | ---: | ---: | ---: |");
  for (int i = 0; i < SG_COMPARED; i++) {
    const sg_agreement_row *row = &a->rows[i];
    printf("| %s | %u | %u", sg_compared_name((sg_compared)i), row->units, row->agreed);
    if (row->units)
      printf(" (%.0f %%)", 100.0 * row->agreed / row->units);
    print_estimate(&row->kappa);
    print_estimate(&row->alpha);
    puts(" |");
  }
}

static void print_program(const sg_agreement *a) {
  puts("| the program, to | right | wrong | missed | precision | recall | F1 |");
  puts("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
  for (int i = 0; i < 2; i++) {
    const sg_coder_row *row = &a->coders[i];
    printf("| %s | %u | %u | %u", row->name, row->right, row->wrong, row->missed);
    print_estimate(&row->precision);
    print_estimate(&row->recall);
    print_estimate(&row->f1);
    puts(" |");
  }
}

static void print_all(const sg_agreement *a) {
  printf("%s decided %u ties, %s %u; %u sentence%s both.\n\n", a->coders[0].name,
         a->coders[0].decisions, a->coders[1].name, a->coders[1].decisions, a->sentences,
         a->sentences == 1 ? " has decisions of" : "s have decisions of");
  print_agreement(a);
  puts("");
  print_program(a);
  puts("\nIn brackets 95 % intervals: Wilson's of precision and recall, of the others percentiles "
       "of "
       "1,000\nbootstrap samples. What one coder did not decide is not compared; a tie that one "
       "added "
       "counts as\ndenied by the other in sentences that both decided. docs/review.md has the "
       "rest.");
}

static sg_status read_table(const char *path, sg_decisions **decisions, sg_error *error) {
  *decisions = sg_decisions_new(error);
  return *decisions ? sg_decisions_read(*decisions, path, error) : error->code;
}

static int agreement(const sg_options *options, const sg_lexicon *lexicon) {
  sg_error error = {0};
  sg_decisions *tables[2] = {NULL, NULL};
  sg_agreement result;
  sg_status status = SG_OK;
  for (int i = 0; i < 2 && !status; i++)
    status = read_table(options->inputs[i], &tables[i], &error);
  if (!status)
    status = sg_agreement_of(lexicon, tables[0], tables[1], &result, &error);
  if (!status)
    print_all(&result);
  sg_decisions_free(tables[0]);
  sg_decisions_free(tables[1]);
  return status ? sg_exit_after(&error, SG_EXIT_INPUT) : SG_EXIT_OK;
}

int sg_command_agreement(int argc, char **argv) {
  sg_options options;
  int code;
  if (!sg_options_read(argc, argv, &options, &code))
    return code;
  if (options.input_count != 2) {
    fputs("usage: silkgraph agreement A.csv B.csv   two tables of decisions\n", stderr);
    sg_options_free(&options);
    return SG_EXIT_USAGE;
  }
  const sg_lexicon *lexicon = sg_options_lexicon(&options);
  code = lexicon ? agreement(&options, lexicon) : SG_EXIT_LEXICON;
  if (lexicon)
    sg_options_lexicon_free(&options, lexicon);
  sg_options_free(&options);
  return code;
}
