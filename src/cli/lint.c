/* silkgraph lint: checks a lexicon and runs the examples of its frames. */
#include "cli/cli.h"

static void print_finding(void *context, const sg_error *finding) {
  (void)context;
  sg_complain(finding);
}

int sg_command_lint(int argc, char **argv) {
  sg_options options;
  int code;
  bool read = sg_options_read(argc, argv, &options, &code);
  if (!read || options.input_count > 1) {
    fputs("usage: silkgraph lint [LEXICON-FOLDER]\n", stderr);
    if (read)
      sg_options_free(&options);
    return SG_EXIT_USAGE;
  }
  if (options.input_count)
    options.lexicon_folder = options.inputs[0];
  const sg_lexicon *lexicon = sg_options_lexicon(&options);
  sg_options_free(&options);
  if (!lexicon)
    return SG_EXIT_LEXICON;
  sg_lint result;
  sg_error error = {0};
  sg_status status = sg_lexicon_lint(lexicon, print_finding, NULL, &result, &error);
  if (status)
    sg_complain(&error);
  else
    printf("%u frames, %u examples, %u findings\n", result.frames, result.examples, result.failed);
  sg_options_lexicon_free(&options, lexicon);
  return status || result.failed ? SG_EXIT_LEXICON : SG_EXIT_OK;
}
