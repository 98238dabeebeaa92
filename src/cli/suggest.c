/* silkgraph suggest: names and verbs that no lexicon entry or frame knows, most frequent first. */
#include "cli/cli.h"

typedef struct collector {
  const sg_lexicon *lexicon;
  sg_suggestions *suggestions;
} collector;

static sg_status collect(void *context, const sg_document *document, const char *path,
                         sg_error *error) {
  const collector *c = context;
  (void)path;
  return sg_suggestions_add(c->suggestions, c->lexicon, document, error);
}

static void print_kind(const sg_suggestions *suggestions, sg_suggestion_kind kind,
                       const char *heading) {
  bool any = false;
  for (unsigned i = 0; i < sg_suggestions_count(suggestions); i++) {
    const sg_suggestion *s = sg_suggestions_at(suggestions, i);
    if (s->kind != kind)
      continue;
    if (!any)
      puts(heading);
    any = true;
    printf("  %4u  %-30s  %s:%u:%u  %.90s\n", s->count, s->text, s->document, s->position.line,
           s->position.column, s->sentence);
  }
}

static int suggest(const sg_options *options, const sg_lexicon *lexicon) {
  sg_error error = {0};
  collector c = {lexicon, sg_suggestions_new(&error)};
  if (!c.suggestions) {
    sg_complain(&error);
    return SG_EXIT_INPUT;
  }
  int code = sg_each_document(options, options->inputs, options->input_count, collect, &c);
  sg_suggestions_sort(c.suggestions);
  print_kind(c.suggestions, SG_UNKNOWN_NAME, "Names that were read as no actor");
  print_kind(c.suggestions, SG_UNKNOWN_VERB, "Verbs between actors that no frame has");
  sg_suggestions_free(c.suggestions);
  return code;
}

int sg_command_suggest(int argc, char **argv) {
  sg_options options;
  int code;
  if (!sg_options_read(argc, argv, &options, &code)) {
    sg_options_free(&options);
    return code;
  }
  if (!options.input_count && !options.from_list) {
    fputs("usage: silkgraph suggest DOCUMENT...\n", stderr);
    sg_options_free(&options);
    return SG_EXIT_USAGE;
  }
  const sg_lexicon *lexicon = sg_options_lexicon(&options);
  code = lexicon ? suggest(&options, lexicon) : SG_EXIT_LEXICON;
  if (lexicon)
    sg_options_lexicon_free(&options, lexicon);
  sg_options_free(&options);
  return code;
}
