/* silkgraph review: a page in which one decides what of a network is right. */
#include <string.h>

#include "cli/cli.h"

static int write_page(const sg_options *options, const sg_lexicon *lexicon,
                      const sg_decisions *decisions, sg_network *network) {
  sg_error error = {0};
  sg_export_options how = {.style = options->style};
  if (options->title && sg_network_set_title(network, options->title, &error))
    return sg_exit_after(&error, SG_EXIT_OUTPUT);
  const char *path = options->output_count ? options->outputs[0] : "review.html";
  if (!sg_review_write(network, lexicon, decisions, path, &how, &error))
    return SG_EXIT_OK;
  if (!*error.file)
    strncpy(error.file, path, SG_FILE_MAX - 1);
  return sg_exit_after(&error, SG_EXIT_OUTPUT);
}

static int review(const sg_options *options, const sg_lexicon *lexicon) {
  sg_decisions *decisions;
  sg_network *network = NULL;
  int code = sg_read_decisions(options, &decisions);
  if (!code)
    code = sg_read_undecided(options, lexicon, options->inputs, options->input_count, &network);
  if (network) {
    int written = write_page(options, lexicon, decisions, network);
    code = written ? written : code;
  }
  sg_network_free(network);
  sg_decisions_free(decisions);
  return code;
}

int sg_command_review(int argc, char **argv) {
  sg_options options;
  int code;
  if (!sg_options_read(argc, argv, &options, &code))
    return code;
  if ((!options.input_count && !options.from_list) || options.output_count > 1) {
    fputs("usage: silkgraph review DOCUMENT... [--decisions FILE]... [-o review.html]\n", stderr);
    sg_options_free(&options);
    return SG_EXIT_USAGE;
  }
  const sg_lexicon *lexicon = sg_options_lexicon(&options);
  code = lexicon ? review(&options, lexicon) : SG_EXIT_LEXICON;
  if (lexicon)
    sg_options_lexicon_free(&options, lexicon);
  sg_options_free(&options);
  return code;
}
