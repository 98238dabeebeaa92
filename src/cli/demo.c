/* silkgraph demo: the landscape from the brief embedded in the program. */
#include "cli/brief.h"
#include "cli/cli.h"

static const char title[] = "China and Kazakhstan: who works with whom on the Digital Silk Road";

static sg_network *read_brief(const sg_lexicon *lexicon, sg_error *error) {
  sg_document *document =
      sg_document_from_memory("brief.txt", sg_embedded_brief, sg_embedded_brief_length, error);
  sg_extraction *extraction = document ? sg_extract(lexicon, document, NULL, NULL, error) : NULL;
  sg_network *network = extraction ? sg_network_new(error) : NULL;
  if (network &&
      (sg_network_add(network, extraction, error) || sg_network_set_title(network, title, error))) {
    sg_network_free(network);
    network = NULL;
  }
  sg_extraction_free(extraction);
  sg_document_free(document);
  return network;
}

int sg_command_demo(int argc, char **argv) {
  sg_options options;
  int code;
  if (!sg_options_read(argc, argv, &options, &code))
    return code;
  if (options.input_count) {
    fputs("silkgraph: demo takes no documents\n", stderr);
    sg_options_free(&options);
    return SG_EXIT_USAGE;
  }
  const sg_lexicon *lexicon = sg_options_lexicon(&options);
  code = SG_EXIT_LEXICON;
  if (lexicon) {
    sg_error error = {0};
    sg_network *network = read_brief(lexicon, &error);
    code = network ? sg_finish_network(&options, network) : sg_exit_after(&error, SG_EXIT_INPUT);
    sg_network_free(network);
    sg_options_lexicon_free(&options, lexicon);
  }
  sg_options_free(&options);
  return code;
}
