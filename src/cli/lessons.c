/* silkgraph suggest --from decisions.csv: lines of a lexicon that would have given what coders
 * decided. Each is tried: all decided sentences are read again with it. */
#define _GNU_SOURCE
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/cli.h"

enum { LINES_MAX = 2048, PATH_SIZE = 64, BASES = 4, WORD_MAX = 64 };

typedef struct lessons {
  const sg_decisions *decisions;
  const sg_lexicon *lexicon;
  bool *held;             /* whether each decision is read rightly as things are */
  char folder[PATH_SIZE]; /* of the lexicon with the lines that are tried */
  unsigned count;         /* of suggestions */
  sg_status status;
  sg_error error;
} lessons;

static bool holds(lessons *l, const sg_lexicon *lexicon, unsigned index) {
  bool right = false;
  const sg_decision *d = sg_decisions_at(l->decisions, index);
  if (*d->sentence && !l->status)
    l->status = sg_decision_holds(lexicon, d, &right, &l->error);
  return right;
}

static const char *language_of(const char *text) {
  for (; *text; text++)
    if ((unsigned char)*text == 0xD0 || (unsigned char)*text == 0xD1)
      return "ru";
  return "en";
}

/* --- trying --------------------------------------------------------------------------------- */

/* The lexicon with more lines; NULL when they are no lexicon. */
static sg_lexicon *with_lines(const lessons *l, const char *lines) {
  char path[PATH_SIZE + 16];
  bool frame = strncmp(lines, "frame", strlen("frame")) == 0;
  snprintf(path, sizeof path, "%s/tried.%s", l->folder, frame ? "frame" : "lex");
  FILE *file = fopen(path, "w");
  if (!file)
    return NULL;
  fputs(lines, file);
  sg_lexicon *lexicon = fclose(file) == 0 ? sg_lexicon_load(l->folder, NULL) : NULL;
  unlink(path);
  return lexicon;
}

static void print_rows(const lessons *l, const char *what, const bool *rows) {
  bool any = false;
  for (unsigned i = 0; i < sg_decisions_count(l->decisions); i++) {
    const sg_decision *d = sg_decisions_at(l->decisions, i);
    if (!rows[i])
      continue;
    printf("%s %s:%u", any ? "," : what, d->file, d->line);
    any = true;
  }
  if (any)
    putchar('\n');
}

static void print_lines(const char *lines) {
  char line[LINES_MAX];
  for (size_t length; *lines; lines += length + 1) {
    length = strcspn(lines, "\n");
    snprintf(line, sizeof line, "%.*s", (int)length, lines);
    sg_print_visible(stdout, line);
    putchar('\n');
  }
}

/* Prints the lines when they give what the decision `wanted` says. */
static bool offer(lessons *l, const char *lines, unsigned wanted) {
  unsigned count = sg_decisions_count(l->decisions);
  sg_lexicon *lexicon = with_lines(l, lines);
  bool *explained = calloc(count + 1, sizeof *explained),
       *broken = calloc(count + 1, sizeof *broken);
  bool good = lexicon && explained && broken && holds(l, lexicon, wanted);
  for (unsigned i = 0; good && i < count; i++) {
    bool now = holds(l, lexicon, i);
    explained[i] = now && !l->held[i];
    broken[i] = !now && l->held[i];
  }
  if (good) {
    puts("");
    print_rows(l, "# explains", explained);
    print_rows(l, "# would break", broken);
    print_lines(lines);
    l->count++;
  }
  free(explained);
  free(broken);
  sg_lexicon_free(lexicon);
  return good;
}

/* --- what to try ---------------------------------------------------------------------------- */

static void suggest_name(lessons *l, unsigned index) {
  const sg_decision *d = sg_decisions_at(l->decisions, index);
  char lines[LINES_MAX];
  if (l->held[index] || !*d->type || strpbrk(d->source, ",;\n#\\"))
    return;
  snprintf(lines, sizeof lines, "list %s\n  %s %s\n", d->type, language_of(d->source), d->source);
  offer(l, lines, index);
}

/* What the dictionary form of an English verb may be, the word itself last; returns how many. */
static unsigned bases_of(const sg_suggestion *verb, char bases[BASES][WORD_MAX]) {
  static const char *const endings[][2] = {{"ies", "y"}, {"es", ""},  {"s", ""},
                                           {"ied", "y"}, {"ed", "e"}, {"ed", ""}};
  size_t length = strlen(verb->text);
  unsigned count = 0;
  for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
    size_t ending = strlen(endings[i][0]);
    bool fits = strcmp(verb->language, "en") == 0 && length > ending + 2 && length < WORD_MAX - 1 &&
                strcmp(verb->text + length - ending, endings[i][0]) == 0;
    if (fits && count < BASES - 1)
      snprintf(bases[count++], WORD_MAX, "%.*s%s", (int)(length - ending), verb->text,
               endings[i][1]);
  }
  snprintf(bases[count++], WORD_MAX, "%s", verb->text);
  return count;
}

/* How the second actor may stand to the verb: as object, or behind a word that the sentence has. */
static bool may_stand(const char *function, const char *sentence) {
  char word[WORD_MAX];
  snprintf(word, sizeof word, " %.*s ", (int)strcspn(function, "/"), function);
  return strcmp(function, "object") == 0 || strstr(sentence, word);
}

static bool suggest_frame(lessons *l, unsigned index, const sg_suggestion *verb, const char *base) {
  static const char *const second[] = {"object", "with", "to", "in", "by", "for", "from", "on"};
  const sg_decision *d = sg_decisions_at(l->decisions, index);
  const char *relation = *d->to_relation ? d->to_relation : d->relation;
  const char *source = *d->to_source ? d->to_source : d->source;
  const char *target = *d->to_target ? d->to_target : d->target;
  for (size_t i = 0; i < 2 * sizeof second / sizeof *second; i++) {
    char lines[LINES_MAX];
    bool turned = i % 2;
    if (!may_stand(second[i / 2], d->sentence))
      continue;
    int length =
        snprintf(lines, sizeof lines,
                 "frame learned-%u\n  %s verb %s\n  agent subject\n  other %s\n"
                 "  gives %s %s %s\n  yes \"%s\" => %s %s %s\n"
                 "  # and a line no \"...\": a sentence with the verb that ties nobody so\n",
                 l->count + 1, verb->language, base, second[i / 2], turned ? "other" : "agent",
                 relation, turned ? "agent" : "other", d->sentence, source, relation, target);
    if (length < (int)sizeof lines && offer(l, lines, index))
      return true;
  }
  return false;
}

/* A verb as a frame, by the first of its possible forms that gives the tie. */
static bool suggest_verb(lessons *l, unsigned index, const sg_suggestion *verb) {
  char bases[BASES][WORD_MAX];
  unsigned count = bases_of(verb, bases);
  bool found = strpbrk(sg_decisions_at(l->decisions, index)->sentence, "\"\n") != NULL;
  for (unsigned i = 0; i < count && !found; i++)
    found = suggest_frame(l, index, verb, bases[i]);
  return found;
}

static void suggest_verbs(lessons *l, unsigned index) {
  const sg_decision *d = sg_decisions_at(l->decisions, index);
  sg_document *document =
      sg_document_from_memory("sentence", d->sentence, strlen(d->sentence), &l->error);
  sg_suggestions *unknown = document ? sg_suggestions_new(&l->error) : NULL;
  l->status =
      unknown ? sg_suggestions_add(unknown, l->lexicon, document, &l->error) : l->error.code;
  bool found = false;
  for (unsigned i = 0; !l->status && !found && i < sg_suggestions_count(unknown); i++)
    if (sg_suggestions_at(unknown, i)->kind == SG_UNKNOWN_VERB)
      found = suggest_verb(l, index, sg_suggestions_at(unknown, i));
  sg_suggestions_free(unknown);
  sg_document_free(document);
}

static void suggest_same(lessons *l, unsigned index) {
  const sg_decision *d = sg_decisions_at(l->decisions, index);
  if (strpbrk(d->source, ",\n#") || strpbrk(d->to_source, ",\n#"))
    return;
  printf("\n# explains %s:%u\nsame ", d->file, d->line);
  sg_print_visible(stdout, d->to_source);
  fputs("\n  names ", stdout);
  sg_print_visible(stdout, d->source);
  putchar('\n');
  l->count++;
}

static void suggest_from(lessons *l, unsigned index) {
  const sg_decision *d = sg_decisions_at(l->decisions, index);
  if (d->kind == SG_MERGE || d->kind == SG_RENAME)
    suggest_same(l, index);
  else if (!*d->relation && (d->kind == SG_ADD || d->kind == SG_RETYPE))
    suggest_name(l, index);
  else if (*d->relation && !l->held[index] && (d->kind == SG_ADD || d->kind == SG_CORRECT))
    suggest_verbs(l, index);
}

static void suggest_all(lessons *l) {
  unsigned count = sg_decisions_count(l->decisions), right = 0;
  for (unsigned i = 0; i < count && !l->status; i++)
    right += l->held[i] = holds(l, l->lexicon, i);
  printf("# Lines of a lexicon that give what coders decided: names and same entries for a .lex "
         "file,\n"
         "# frames for a .frame file, of a --lexicon folder. Each was tried on all %u decisions, "
         "of which\n"
         "# %u are read rightly without it, from their sentence alone.\n",
         count, right);
  for (unsigned i = 0; i < count && !l->status; i++)
    suggest_from(l, i);
  if (!l->count)
    puts("#\n# None of the decisions could be explained by a name or a verb.");
}

int sg_suggest_from_decisions(const sg_options *options, const sg_lexicon *lexicon) {
  lessons l = {.lexicon = lexicon, .folder = "/tmp/silkgraph-XXXXXX"};
  sg_decisions *decisions;
  int code = sg_read_decisions(options, &decisions);
  if (code)
    return code;
  l.decisions = decisions;
  l.held = calloc(sg_decisions_count(decisions) + 1, sizeof *l.held);
  if (!l.held || !mkdtemp(l.folder)) {
    l.status = l.error.code = l.held ? SG_ERROR_IO : SG_ERROR_MEMORY;
    snprintf(l.error.message, sizeof l.error.message, "%s", strerror(errno));
  } else {
    suggest_all(&l);
    rmdir(l.folder);
  }
  free(l.held);
  sg_decisions_free(decisions);
  return l.status ? sg_exit_after(&l.error, SG_EXIT_INPUT) : SG_EXIT_OK;
}
