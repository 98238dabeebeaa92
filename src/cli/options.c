#define _GNU_SOURCE
#include <getopt.h>
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/cli.h"
#include "cli/help.h"

enum { OPTIONS_MAX = 64 };

/* The table of the help, as getopt wants it. */
static void getopt_tables(struct option *options, char *letters) {
  unsigned count = 0;
  *letters++ = ':'; /* tells a value that is missing from an option that is unknown */
  for (const sg_option_info *o = sg_option_table; o->name && count < OPTIONS_MAX - 1; o++) {
    options[count++] =
        (struct option){o->name, o->argument ? required_argument : no_argument, NULL, o->value};
    if (o->value >= 256)
      continue;
    *letters++ = (char)o->value;
    if (o->argument)
      *letters++ = ':';
  }
  options[count] = (struct option){0};
  *letters = 0;
}

static bool number(const char *option, const char *text, unsigned *value) {
  char *end;
  unsigned long n = strtoul(text, &end, 10);
  if (*end || end == text || *text == '-' || n == 0 || n > 1000000) {
    fprintf(stderr, "silkgraph: --%s takes a whole number from 1, not \"%s\"\n", option, text);
    return false;
  }
  *value = (unsigned)n;
  return true;
}

static bool share(const char *option, const char *text, double *value) {
  char *end;
  *value = strtod(text, &end);
  if (*end || end == text || !(*value >= 0 && *value <= 1)) {
    fprintf(stderr, "silkgraph: --%s takes a number from 0 to 1, not \"%s\"\n", option, text);
    return false;
  }
  return true;
}

static bool listed(const char *option, const char **list, unsigned *count, const char *value) {
  if (*count == SG_LIST_MAX) {
    fprintf(stderr, "silkgraph: more than %d times --%s\n", SG_LIST_MAX, option);
    return false;
  }
  list[(*count)++] = value;
  return true;
}

static bool copied(char **copy, const char *text) {
  free(*copy);
  *copy = strdup(text);
  if (!*copy)
    sg_complain(&(sg_error){.code = SG_ERROR_MEMORY, .message = "out of memory"});
  return *copy != NULL;
}

/* "China,Kazakhstan": two states, the first on the left of the diagram. */
static bool read_between(sg_options *options, const char *text) {
  if (!copied(&options->between_copy, text))
    return false;
  char *comma = strchr(options->between_copy, ',');
  if (!comma || comma == options->between_copy || !comma[1]) {
    fprintf(stderr, "silkgraph: --between takes two states, as in --between China,Kazakhstan\n");
    return false;
  }
  *comma = 0;
  options->filter.left = options->style.left = options->between_copy;
  options->filter.right = options->style.right = comma + 1 + strspn(comma + 1, " ");
  return true;
}

/* "Kazakhstan:2": the radius stands behind the last colon. */
static bool read_ego(sg_options *options, const char *text) {
  if (!copied(&options->ego_copy, text))
    return false;
  char *colon = strrchr(options->ego_copy, ':');
  options->filter.ego = options->ego_copy;
  if (!colon)
    return true;
  *colon = 0;
  return number("ego ACTOR:N", colon + 1, &options->filter.radius);
}

static void print_formats(FILE *out) {
  for (size_t i = 0; sg_exporters[i]; i++)
    fprintf(out, "%s.%s", i ? " " : "", sg_exporters[i]->extension);
}

/* "did you mean svg? " when a format is like what was typed. */
static void print_like_format(FILE *out, const char *word) {
  const char *best = NULL;
  unsigned least = UINT_MAX;
  for (size_t i = 0; sg_exporters[i]; i++) {
    const char *const names[] = {sg_exporters[i]->name, sg_exporters[i]->extension};
    for (size_t k = 0; k < 2; k++)
      if (sg_unlikeness(word, names[k]) < least) {
        least = sg_unlikeness(word, names[k]);
        best = names[k];
      }
  }
  if (best)
    fprintf(out, "did you mean %s? ", best);
}

static bool check_outputs(const sg_options *options) {
  if (options->as && !sg_exporter_named(options->as)) {
    fprintf(stderr, "silkgraph: unknown format \"%s\"; ", options->as);
    print_like_format(stderr, options->as);
    fputs("known are ", stderr);
    print_formats(stderr);
    fputs(" (without the dot)\n", stderr);
    return false;
  }
  for (unsigned i = 0; i < options->output_count; i++) {
    if (options->as || sg_exporter_for(options->outputs[i]))
      continue;
    const char *dot = strrchr(options->outputs[i], '.');
    fprintf(stderr, "silkgraph: %s: the extension says no known format; ", options->outputs[i]);
    print_like_format(stderr, dot ? dot + 1 : "");
    fputs("known are ", stderr);
    print_formats(stderr);
    fputs(", or name one with --as\n", stderr);
    return false;
  }
  return true;
}

/* Options that name something of the style; NULL for others. */
static const char **style_setting(sg_style *style, int option) {
  switch (option) {
  case SG_OPTION_LAYOUT:
    return &style->layout;
  case SG_OPTION_GROUP:
    return &style->group;
  case SG_OPTION_SIZE:
    return &style->size;
  case SG_OPTION_THEME:
    return &style->theme;
  case SG_OPTION_PAGE:
    return &style->page;
  case SG_OPTION_STRUCTURE:
    return &style->structure;
  case SG_OPTION_SUBTITLE:
    return &style->subtitle;
  case SG_OPTION_FONT:
    return &style->font;
  default:
    return NULL;
  }
}

static bool read_option(sg_options *o, int option) {
  sg_filter *f = &o->filter;
  const char **setting = style_setting(&o->style, option);
  o->filtered = o->filtered || (option >= SG_OPTION_ONLY && option <= SG_OPTION_NO_PROSPECTIVE);
  if (setting) {
    *setting = optarg;
    return true;
  }
  switch (option) {
  case 'o':
    return listed("output", o->outputs, &o->output_count, optarg);
  case 'v':
    return o->verbose = true;
  case 'q':
    return o->quiet = true;
  case SG_OPTION_AS:
    o->as = optarg;
    return true;
  case SG_OPTION_FROM:
  case SG_OPTION_DECISIONS:
    return listed("decisions", o->decisions, &o->decision_count, optarg);
  case SG_OPTION_ONLY_REVIEWED:
    return f->only_reviewed = true;
  case SG_OPTION_UNREVIEWED_FIRST:
    return f->unreviewed_first = true;
  case SG_OPTION_TITLE:
    o->title = optarg;
    return true;
  case SG_OPTION_ONLY:
    return listed("only", o->only, &f->only_count, optarg);
  case SG_OPTION_TYPE:
    return listed("type", o->types, &f->type_count, optarg);
  case SG_OPTION_MIN_WEIGHT:
    return number("min-weight", optarg, &f->min_weight);
  case SG_OPTION_MIN_CONFIDENCE:
    return share("min-confidence", optarg, &f->min_confidence);
  case SG_OPTION_EGO:
    return read_ego(o, optarg);
  case SG_OPTION_TOP:
    return number("top", optarg, &f->top);
  case SG_OPTION_EXCEPT:
    return listed("except", o->except, &f->except_count, optarg);
  case SG_OPTION_BETWEEN:
    return read_between(o, optarg);
  case SG_OPTION_NO_PROSPECTIVE:
    return f->no_prospective = true;
  case SG_OPTION_MOST:
    return number("most", optarg, &o->style.most);
  case SG_OPTION_MEASURE_STRUCTURE:
    return o->measure_structure = true;
  case SG_OPTION_ALL:
    return o->style.all = true;
  case SG_OPTION_CONFIG:
    o->config = optarg;
    return true;
  case SG_OPTION_QUOTES:
    return o->quotes = true;
  case SG_OPTION_LEXICON:
    o->lexicon_folder = optarg;
    return true;
  case SG_OPTION_RECURSIVE:
    return o->recursive = true;
  case SG_OPTION_WHY_NOT:
    return o->why_not = true;
  case SG_OPTION_TOKENS:
    return o->tokens = true;
  case SG_OPTION_DATE:
    o->date = optarg;
    return true;
  case SG_OPTION_LANG:
    o->language = optarg;
    return true;
  case SG_OPTION_FROM_LIST:
    o->from_list = optarg;
    return true;
  default:
    return false;
  }
}

/* An option that is none, has no value, or has one that it does not take. */
static bool complain_about(int option, const char *typed) {
  const char *word = typed + strspn(typed, "-");
  char names[2048] = "", like[64];
  size_t used = 0;
  for (const sg_option_info *o = sg_option_table; o->name && used < sizeof names; o++) {
    if (option == ':' && (o->value == optopt || strcmp(o->name, word) == 0))
      fprintf(stderr, "silkgraph: --%s needs a value: --%s %s\n", o->name, o->name,
              o->argument ? o->argument : "");
    used += (size_t)snprintf(names + used, sizeof names - used, "%s ", o->name);
  }
  if (option == ':')
    return false;
  fprintf(stderr, "silkgraph: no option \"%s\"", typed);
  if (sg_most_like(word, names, like, sizeof like))
    fprintf(stderr, "; did you mean --%s?", like);
  fputs(" See silkgraph --help\n", stderr);
  return false;
}

static bool read_options(int argc, char **argv, sg_options *options) {
  argv[0] = "silkgraph"; /* getopt's messages start with it */
  optind = 1;
  struct option long_options[OPTIONS_MAX];
  char letters[2 * OPTIONS_MAX + 1];
  getopt_tables(long_options, letters);
  opterr = 0; /* we complain ourselves */
  for (int option; (option = getopt_long(argc, argv, letters, long_options, NULL)) != -1;) {
    if (option == '?' || option == ':')
      return complain_about(option, argv[optind - 1]);
    if (!read_option(options, option))
      return false;
  }
  options->filter.only = options->only;
  options->filter.types = options->types;
  options->filter.except = options->except;
  options->inputs = argv + optind;
  options->input_count = (unsigned)(argc - optind);
  if (!check_outputs(options))
    return false;
  sg_error error = {0};
  sg_status status = sg_options_config(options, &error);
  options->style.language = options->language;
  if (!status && !sg_style_check(&options->style, &error))
    return true;
  sg_complain(&error);
  return false;
}

void sg_options_free(sg_options *options) {
  free(options->ego_copy);
  free(options->between_copy);
  free(options->config_text);
}

bool sg_options_read(int argc, char **argv, sg_options *options, int *code) {
  memset(options, 0, sizeof *options);
  *code = SG_EXIT_USAGE;
  bool read = read_options(argc, argv, options);
  if (!read)
    sg_options_free(options);
  return read;
}

const sg_lexicon *sg_options_lexicon(const sg_options *options) {
  if (!options->lexicon_folder)
    return sg_lexicon_builtin();
  sg_error error = {0};
  const sg_lexicon *lexicon = sg_lexicon_load(options->lexicon_folder, &error);
  if (!lexicon)
    sg_complain(&error);
  return lexicon;
}

void sg_options_lexicon_free(const sg_options *options, const sg_lexicon *lexicon) {
  if (options->lexicon_folder)
    sg_lexicon_free((sg_lexicon *)(uintptr_t)lexicon);
}

int sg_exit_after(const sg_error *error, int otherwise) {
  sg_complain(error);
  switch (error->code) {
  case SG_ERROR_ARGUMENT:
    return SG_EXIT_USAGE;
  case SG_ERROR_MEMORY:
    return SG_EXIT_MEMORY;
  default:
    return otherwise;
  }
}

void sg_complain(const sg_error *error) {
  char line[SG_MESSAGE_MAX + SG_FILE_MAX + 32];
  sg_error_print(error, line, sizeof line);
  fprintf(stderr, "silkgraph: %s\n", line);
}
