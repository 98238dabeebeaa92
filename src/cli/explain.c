/* silkgraph explain: the sentences behind the ties of an actor, or between two. */
#define _DEFAULT_SOURCE
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/cli.h"

/* Words of the sentence that are marked, and how: on a terminal, and elsewhere. */
typedef struct mark {
  sg_words words;
  const char *colour, *open, *close;
} mark;

static bool use_colour(void) {
  return isatty(STDOUT_FILENO) && !getenv("NO_COLOR");
}

static int by_start(const void *left, const void *right) {
  const mark *l = left, *r = right;
  return l->words.start < r->words.start ? -1 : l->words.start > r->words.start;
}

static void print_sentence(const sg_evidence *e, bool colour) {
  mark marks[] = {{e->source_words, "\033[1;34m", "[", "]"},
                  {e->target_words, "\033[1;34m", "[", "]"},
                  {e->trigger, "\033[1;33m", "<", ">"},
                  {e->cue, "\033[1;35m", "~", "~"}};
  size_t count = sizeof marks / sizeof *marks;
  unsigned at = 0;
  qsort(marks, count, sizeof *marks, by_start);
  fputs("    ", stdout);
  for (size_t i = 0; i < count; i++) {
    if (marks[i].words.start == marks[i].words.end || marks[i].words.start < at)
      continue;
    printf("%.*s%s%.*s%s", (int)(marks[i].words.start - at), e->sentence + at,
           colour ? marks[i].colour : marks[i].open,
           (int)(marks[i].words.end - marks[i].words.start), e->sentence + marks[i].words.start,
           colour ? "\033[0m" : marks[i].close);
    at = marks[i].words.end;
  }
  printf("%s\n", e->sentence + at);
}

/* Where the same sentence is printed again. */
static void print_copies(const sg_tie *tie, unsigned original) {
  for (unsigned i = 0; i < tie->evidence_count; i++) {
    const sg_evidence *e = &tie->evidence[i];
    char place[SG_PLACE_MAX];
    if (e->copy_of == original + 1)
      printf("    the same in %s\n", sg_place(e->document, e->position, place));
  }
}

/* What read a sentence, and what coders decided of it. */
static void print_reader(const sg_evidence *e) {
  bool by_hand = strcmp(e->frame, "decision") == 0 || strcmp(e->frame, "coded") == 0;
  if (by_hand)
    fputs("  coded by hand", stdout);
  else if (*e->frame)
    printf("  read by %s%s", strcmp(e->frame, "name") ? "frame " : "the ", e->frame);
  if (e->reviewed)
    printf(", %s%s%s", sg_review_name(e->reviewed), *e->coder ? " by " : "", e->coder);
  puts("");
}

static void print_tie(const sg_network *network, const sg_tie *tie) {
  printf("%s -- %s -> %s   %s, %s%s%s\n", sg_network_actor(network, tie->source)->label,
         tie->relation, sg_network_actor(network, tie->target)->label,
         sg_modality_name(tie->modality), tie->directed ? "directed" : "either way",
         *tie->years ? ", " : "", tie->years);
  for (unsigned i = 0; i < tie->evidence_count; i++) {
    const sg_evidence *e = &tie->evidence[i];
    char place[SG_PLACE_MAX];
    if (e->copy_of)
      continue;
    printf("  %s", sg_place(e->document, e->position, place));
    print_reader(e);
    if (*e->sentence)
      print_sentence(e, use_colour());
    if (*e->path)
      printf("    %s\n", e->path);
    print_copies(tie, i);
  }
  puts("");
}

/* Why the actors of several documents are this one. */
static void print_merges(const char *merges) {
  while (*merges) {
    size_t length = strcspn(merges, "\n");
    printf("  merged: %.*s\n", (int)length, merges);
    merges += length + (merges[length] != 0);
  }
}

static void print_actor(const sg_actor *actor) {
  printf("%s: %s", actor->label, sg_actor_type_name(actor->type));
  if (*actor->country)
    printf(", %s", actor->country);
  if (*actor->role)
    printf(", %s", actor->role);
  printf("; mentioned %u time%s", actor->mentions, actor->mentions == 1 ? "" : "s");
  for (unsigned i = 0; i < actor->alias_count; i++)
    printf("%s%s", i ? ", " : "; also ", actor->aliases[i]);
  puts("");
  print_merges(actor->merges);
  puts("");
}

static int explain(const sg_network *network, const char *a, const char *b) {
  sg_error error = {0};
  int one = sg_network_look_up(network, a, -1, &error);
  int other = b && one >= 0 ? sg_network_look_up(network, b, -1, &error) : -1;
  unsigned shown = 0;
  if (one < 0 || (b && other < 0))
    return sg_exit_after(&error, SG_EXIT_USAGE);
  print_actor(sg_network_actor(network, (unsigned)one));
  if (b)
    print_actor(sg_network_actor(network, (unsigned)other));
  for (unsigned i = 0; i < sg_network_ties(network); i++) {
    const sg_tie *tie = sg_network_tie(network, i);
    bool at_one = (int)tie->source == one || (int)tie->target == one;
    bool at_other = (int)tie->source == other || (int)tie->target == other;
    if (!at_one || (b && !at_other))
      continue;
    print_tie(network, tie);
    shown++;
  }
  if (!shown)
    puts(b ? "No sentence ties the two." : "No sentence ties it to another actor.");
  return SG_EXIT_OK;
}

/* --- where a tie was dropped ---------------------------------------------------------------- */

typedef struct doubt {
  const sg_lexicon *lexicon;
  const char *a, *b, *document;
  unsigned sentences, documents; /* that name both actors */
  sg_error unknown;              /* of a document that names only one of them, or none */
} doubt;

static void print_reason(void *context, sg_position position, const char *sentence,
                         const char *reason) {
  const doubt *d = context;
  char place[SG_PLACE_MAX];
  printf("%s  ", sg_place(d->document, position, place));
  sg_print_visible(stdout, reason);
  fputs("\n    ", stdout);
  sg_print_visible(stdout, sentence);
  puts("");
}

static sg_status doubt_document(void *context, const sg_document *document, const char *path,
                                sg_error *error) {
  doubt *d = context;
  unsigned sentences;
  d->document = sg_document_name(document);
  sg_status status =
      sg_why_not(d->lexicon, document, d->a, d->b, print_reason, d, &sentences, error);
  d->sentences += sentences;
  d->documents += status == SG_OK;
  if (status != SG_ERROR_ARGUMENT)
    return status;
  d->unknown = *error; /* another document may know them */
  snprintf(d->unknown.file, sizeof d->unknown.file, "%s", path);
  return SG_OK;
}

/* The label of the actor that is meant; what was typed, and in `error` what comes near, when none
 * is. */
static const char *meant(const sg_network *network, const char *name, sg_error *error) {
  int index = sg_network_look_up(network, name, -1, error);
  return index < 0 ? name : sg_network_actor(network, (unsigned)index)->label;
}

static int doubt_all(const sg_options *options, const sg_lexicon *lexicon, unsigned files,
                     const sg_network *network) {
  sg_error near = {0};
  doubt d = {.lexicon = lexicon,
             .a = meant(network, options->inputs[files], &near),
             .b = meant(network, options->inputs[files + 1], &near)};
  int code = sg_each_document(options, options->inputs, files, doubt_document, &d);
  if (!code && !d.documents && d.unknown.code) {
    sg_complain(&d.unknown);
    if (near.code)
      sg_complain(&near);
    return SG_EXIT_USAGE;
  }
  if (!code && !d.sentences)
    puts("No sentence names both.");
  return code;
}

static int why_not(const sg_options *options, const sg_lexicon *lexicon, unsigned files) {
  sg_options quietly = *options;
  sg_network *network;
  quietly.quiet = true;
  quietly.verbose = false;
  int code = sg_read_inputs(&quietly, lexicon, options->inputs, files, &network);
  if (network)
    code = doubt_all(options, lexicon, files, network);
  sg_network_free(network);
  return code;
}

static bool is_file(const char *path) {
  struct stat info;
  return strcmp(path, "-") == 0 || stat(path, &info) == 0;
}

int sg_command_explain(int argc, char **argv) {
  sg_options options;
  int code;
  if (!sg_options_read(argc, argv, &options, &code))
    return code;
  unsigned files = 0;
  while (files < options.input_count && is_file(options.inputs[files]))
    files++;
  unsigned names = options.input_count - files;
  if (!files || names < 1 || names > 2 || (options.why_not && names != 2)) {
    fputs("usage: silkgraph explain DOCUMENT... ACTOR [ACTOR]\n"
          "       silkgraph explain --why-not DOCUMENT... ACTOR ACTOR\n"
          "       (the first argument that is no file is the first actor)\n",
          stderr);
    sg_options_free(&options);
    return SG_EXIT_USAGE;
  }
  const sg_lexicon *lexicon = sg_options_lexicon(&options);
  code = SG_EXIT_LEXICON;
  if (lexicon && options.why_not) {
    code = why_not(&options, lexicon, files);
    sg_options_lexicon_free(&options, lexicon);
  } else if (lexicon) {
    sg_network *network;
    code = sg_read_inputs(&options, lexicon, options.inputs, files, &network);
    if (network) {
      int explained =
          explain(network, options.inputs[files], names == 2 ? options.inputs[files + 1] : NULL);
      code = explained ? explained : code;
    }
    sg_network_free(network);
    sg_options_lexicon_free(&options, lexicon);
  }
  sg_options_free(&options);
  return code;
}
