/* silkgraph suggest: names and verbs that no lexicon entry or frame knows, most frequent first, as
 * lines of a lexicon. */
#define _DEFAULT_SOURCE
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "cli/cli.h"

enum { NAME_WIDTH = 32, SHOWN = 90 /* characters of a sentence */ };

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

/* The first characters of a text, filled up with blanks to `least`. */
static void print_start(const char *text, unsigned least, unsigned most) {
  unsigned count = 0;
  size_t length = 0;
  for (; text[length]; length++) {
    bool starts = ((unsigned char)text[length] & 0xC0) != 0x80;
    if (starts && count == most)
      break;
    count += starts;
  }
  char *start = strndup(text, length);
  sg_print_visible(stdout, start ? start : text);
  free(start);
  for (; count < least; count++)
    putchar(' ');
}

static void print_example(const sg_suggestion *s) {
  char place[SG_PLACE_MAX];
  printf("  # %u time%s, %s: ", s->count, s->count == 1 ? "" : "s",
         sg_place(s->document, s->position, place));
  print_start(s->sentence, 0, SHOWN);
  putchar('\n');
}

/* Names of a type as a list of the lexicon. */
static void print_names(const sg_suggestions *suggestions, sg_actor_type type) {
  bool any = false;
  for (unsigned i = 0; i < sg_suggestions_count(suggestions); i++) {
    const sg_suggestion *s = sg_suggestions_at(suggestions, i);
    if (s->kind != SG_UNKNOWN_NAME || s->type != type)
      continue;
    if (!any)
      printf("\nlist %s\n", sg_actor_type_name(type));
    any = true;
    printf("  %s ", s->language);
    print_start(s->text, NAME_WIDTH, UINT_MAX);
    print_example(s);
  }
}

static void print_verbs(const sg_suggestions *suggestions) {
  bool any = false;
  for (unsigned i = 0; i < sg_suggestions_count(suggestions); i++) {
    const sg_suggestion *s = sg_suggestions_at(suggestions, i);
    if (s->kind != SG_UNKNOWN_VERB)
      continue;
    if (!any)
      puts("\n# Verbs between actors that no frame has: add those that state a relation to a "
           "frame.");
    any = true;
    fputs("#   ", stdout);
    print_start(s->text, NAME_WIDTH, UINT_MAX);
    print_example(s);
  }
}

/* The output is a lexicon file: what is left of it after weeding goes into a --lexicon folder. */
static void print_lexicon(const sg_suggestions *suggestions) {
  static const sg_actor_type types[] = {SG_OFFICIAL, SG_COMPANY, SG_ORGANIZATION};
  puts("# Names that were read as no actor, most frequent first, under the type that their build\n"
       "# speaks for. Delete what is no actor, move what has another type, and keep the file in a\n"
       "# folder for --lexicon. \"list company KZ\" gives a list its state.");
  for (size_t i = 0; i < sizeof types / sizeof *types; i++)
    print_names(suggestions, types[i]);
  print_verbs(suggestions);
}

static int suggest(const sg_options *options, const sg_lexicon *lexicon) {
  sg_error error = {0};
  collector c = {lexicon, sg_suggestions_new(&error)};
  if (!c.suggestions) {
    return sg_exit_after(&error, SG_EXIT_INPUT);
  }
  int code = sg_each_document(options, options->inputs, options->input_count, collect, &c);
  if (code < SG_EXIT_USAGE) {
    sg_suggestions_sort(c.suggestions);
    print_lexicon(c.suggestions);
  }
  sg_suggestions_free(c.suggestions);
  return code;
}

int sg_command_suggest(int argc, char **argv) {
  sg_options options;
  int code;
  if (!sg_options_read(argc, argv, &options, &code))
    return code;
  if (!options.input_count && !options.from_list && !options.decision_count) {
    fputs("usage: silkgraph suggest DOCUMENT...\n"
          "       silkgraph suggest --from decisions.csv\n",
          stderr);
    sg_options_free(&options);
    return SG_EXIT_USAGE;
  }
  const sg_lexicon *lexicon = sg_options_lexicon(&options);
  int (*work)(const sg_options *, const sg_lexicon *) =
      options.decision_count ? sg_suggest_from_decisions : suggest;
  code = lexicon ? work(&options, lexicon) : SG_EXIT_LEXICON;
  if (lexicon)
    sg_options_lexicon_free(&options, lexicon);
  sg_options_free(&options);
  return code;
}
