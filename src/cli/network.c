/* silkgraph DOCUMENT...: the network of documents, summarised or written. */
#include <string.h>

#include "cli/cli.h"

static const char *last_extension(const char *name) {
  const char *dot = strrchr(name, '.');
  return dot ? dot + 1 : name;
}

/* --as speaks where the extension says nothing, or serves several formats ("csv"). */
static const sg_exporter *exporter_for(const sg_options *options, const char *path) {
  const sg_exporter *said = sg_exporter_for(path);
  const sg_exporter *asked = options->as ? sg_exporter_named(options->as) : NULL;
  bool fits =
      asked && (!said || strcmp(last_extension(path), last_extension(asked->extension)) == 0);
  return fits ? asked : said;
}

static int write_output(const sg_network *network, const sg_exporter *exporter, const char *path,
                        const sg_export_options *how) {
  sg_error error = {0};
  if (!sg_export(network, exporter, path, how, &error))
    return SG_EXIT_OK;
  if (!*error.file)
    strncpy(error.file, path, SG_FILE_MAX - 1);
  return sg_exit_after(&error, SG_EXIT_OUTPUT);
}

static int write_outputs(const sg_options *options, const sg_network *network) {
  int code = SG_EXIT_OK;
  sg_export_options how = {.quotes = options->quotes, .style = options->style};
  if (!options->output_count)
    code = write_output(network, sg_exporter_named(options->as ? options->as : "txt"), "-", &how);
  for (unsigned i = 0; i < options->output_count; i++) {
    const char *path = options->outputs[i];
    int written = write_output(network, exporter_for(options, path), path, &how);
    code = written ? written : code;
  }
  return code;
}

/* Puts the id of the actor that is meant into the place of what was typed. */
static bool resolve(const sg_network *network, int type, const char **name, sg_error *error) {
  int index = *name ? sg_network_look_up(network, *name, type, error) : 0;
  if (*name && index >= 0)
    *name = sg_network_actor(network, (unsigned)index)->id;
  return index >= 0;
}

static bool resolve_all(const sg_network *network, sg_options *options, sg_error *error) {
  sg_filter *filter = &options->filter;
  bool known = resolve(network, -1, &filter->ego, error) &&
               resolve(network, SG_COUNTRY, &filter->left, error) &&
               resolve(network, SG_COUNTRY, &filter->right, error);
  options->style.left = filter->left;
  options->style.right = filter->right;
  return known;
}

/* NULL when the options ask for something that there is not. */
static sg_network *filtered(const sg_network *network, sg_options *options, sg_error *error) {
  sg_network *shown = resolve_all(network, options, error)
                          ? sg_network_filter(network, &options->filter, error)
                          : NULL;
  if (shown && !sg_network_ties(shown) && sg_network_ties(network) && !options->quiet)
    fputs("silkgraph: no tie passes the filters; what is written is empty\n", stderr);
  return shown;
}

int sg_finish_network(const sg_options *given, sg_network *network) {
  sg_options own = *given, *options = &own;
  sg_error error = {0};
  sg_network *shown = network;
  if (options->title && sg_network_set_title(network, options->title, &error))
    goto failed;
  if (options->filtered && !(shown = filtered(network, options, &error)))
    goto failed;
  if (options->measure_structure)
    sg_measure_structure(shown);
  if (sg_measure(shown, &error))
    goto failed;
  int code = write_outputs(options, shown);
  if (shown != network)
    sg_network_free(shown);
  return code;
failed:
  if (shown != network)
    sg_network_free(shown);
  return sg_exit_after(&error, SG_EXIT_OUTPUT);
}

int sg_command_network(int argc, char **argv) {
  sg_options options;
  int code;
  if (!sg_options_read(argc, argv, &options, &code))
    return code;
  if (!options.input_count && !options.from_list) {
    fputs("silkgraph: no document given; see silkgraph --help\n", stderr);
    sg_options_free(&options);
    return SG_EXIT_USAGE;
  }
  const sg_lexicon *lexicon = sg_options_lexicon(&options);
  code = SG_EXIT_LEXICON;
  if (lexicon) {
    sg_network *network;
    code = sg_read_inputs(&options, lexicon, options.inputs, options.input_count, &network);
    if (network) {
      int finished = sg_finish_network(&options, network);
      code = finished ? finished : code;
    }
    sg_network_free(network);
    sg_options_lexicon_free(&options, lexicon);
  }
  sg_options_free(&options);
  return code;
}
