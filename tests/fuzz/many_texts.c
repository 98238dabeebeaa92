/* Reads many short texts in one process, from their bytes to a network, and prints how many:
 *   many_texts [--texts N] [--seed N] [--step N] KIND.. -- FILE..
 * KIND is "prefixes" (each beginning of each sentence and paragraph of the files, a place in N when
 * --step says so, with and without a full stop), "pieces" (pieces of the files put together anew)
 * or "words" (words of the lexicon one behind the other); N texts of each of the last two. Nearly
 * all that goes wrong goes wrong at an end of a text, so that what counts is how many ends are
 * seen, and not how many bytes. Built with sanitizers, it ends at the first mistake and shows the
 * text. */
#define _POSIX_C_SOURCE 200809L
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <unistd.h>

#include "lexicon/tables.h"
#include "silkgraph/silkgraph.h"

#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/common_interface_defs.h>
#endif

enum {
  LONGEST = 1 << 14,
  PIECES = 12,
  SECONDS_FOR_A_TEXT = 20 /* of the processor */,
  SUGGEST_EACH = 16
};

/* Marks and small words on which grammars turn. */
static const char *const glue[] = {
    " ",      " ",   " ",      ", ",     ". ",     " and ",  " of ", " the ", " (",
    ") ",     "\"",  "\u201C", "\u201D", "\u00AB", "\u00BB", "'s ",  "-",     " – ",
    "; ",     ": ",  "\n",     "\n\n",   " with ", " by ",   " in ", " who ", " its ",
    " to ",   " и ", " в ",    " с ",    " его ",  " $",     "1.",   " 5 ",   " not ",
    " will ", "!",   "?",      "\u2026", "J. ",    ".",      "",     "..."};

typedef struct campaign {
  char *source; /* all files, one behind the other */
  size_t length;
  uint64_t random, texts; /* texts: read so far */
  unsigned step;
  char text[LONGEST + 8];
  size_t used;
} campaign;

/* What is read just now, for the report of a sanitizer or of a text that takes too long. */
static const campaign *current;

static void show_text(void) {
  static const char title[] = "\nThe text was:\n";
  if (current &&
      (write(2, title, sizeof title - 1) < 0 || write(2, current->text, current->used) < 0))
    return;
}

static void took_too_long(int signal_number) {
  (void)signal_number;
  show_text();
  abort();
}

static uint32_t any(campaign *c, uint32_t below) {
  c->random ^= c->random << 13;
  c->random ^= c->random >> 7;
  c->random ^= c->random << 17;
  return (uint32_t)((c->random >> 32) % below);
}

static void ignore_reason(void *context, sg_position position, const char *sentence,
                          const char *reason) {
  (void)context;
  (void)position;
  (void)sentence;
  (void)reason;
}

/* The commands that look at the stages from outside. */
static void look_closer(const sg_document *document, const sg_extraction *extraction) {
  unsigned sentences;
  sg_suggestions *suggestions = sg_suggestions_new(NULL);
  if (suggestions)
    sg_suggestions_add(suggestions, sg_lexicon_builtin(), document, NULL);
  sg_suggestions_free(suggestions);
  unsigned count = sg_extraction_actors(extraction);
  if (count > 1)
    sg_why_not(sg_lexicon_builtin(), document, sg_extraction_actor(extraction, 0)->label,
               sg_extraction_actor(extraction, count - 1)->label, ignore_reason, NULL, &sentences,
               NULL);
}

static void read_text(campaign *c) {
  const struct itimerval limit = {.it_value = {.tv_sec = SECONDS_FOR_A_TEXT}};
  setitimer(ITIMER_PROF, &limit, NULL);
  current = c;
  sg_document *document = sg_document_from_memory("text", c->text, c->used, NULL);
  sg_extraction *extraction =
      document ? sg_extract(sg_lexicon_builtin(), document, NULL, NULL, NULL) : NULL;
  sg_network *network = extraction ? sg_network_new(NULL) : NULL;
  if (network)
    sg_network_add(network, extraction, NULL);
  if (extraction && c->texts % SUGGEST_EACH == 0)
    look_closer(document, extraction);
  sg_network_free(network);
  sg_extraction_free(extraction);
  sg_document_free(document);
  current = NULL;
  c->texts++;
}

static void add(campaign *c, const char *bytes, size_t length) {
  if (c->used + length > LONGEST)
    length = LONGEST - c->used;
  memcpy(c->text + c->used, bytes, length);
  c->used += length;
}

static bool starts_character(char byte) {
  return ((unsigned char)byte & 0xC0) != 0x80;
}

/* Each beginning of bytes [first, end) of the source that ends between two characters. */
static void read_prefixes_of(campaign *c, size_t first, size_t end, unsigned *turn) {
  if (end - first > LONGEST)
    end = first + LONGEST;
  for (size_t stop = first + 1; stop <= end; stop++) {
    if ((stop < c->length && !starts_character(c->source[stop])) || ++*turn % c->step)
      continue;
    c->used = 0;
    add(c, c->source + first, stop - first);
    read_text(c);
    add(c, ".", 1);
    read_text(c);
  }
}

static bool ends_paragraph(const campaign *c, size_t at) {
  return at >= c->length ||
         (c->source[at] == '\n' && (at + 1 >= c->length || c->source[at + 1] == '\n'));
}

static bool ends_sentence(const campaign *c, size_t at) {
  return ends_paragraph(c, at) ||
         (at > 0 && strchr(".!?", c->source[at - 1]) && c->source[at] == ' ');
}

static void read_prefixes(campaign *c) {
  unsigned turn = 0;
  for (size_t paragraph = 0, end; paragraph < c->length; paragraph = end + 1) {
    for (end = paragraph; !ends_paragraph(c, end);)
      end++;
    for (size_t sentence = paragraph, stop; sentence < end; sentence = stop + 1) {
      for (stop = sentence; !ends_sentence(c, stop);)
        stop++;
      if (sentence > paragraph)
        read_prefixes_of(c, sentence, stop, &turn);
    }
    read_prefixes_of(c, paragraph, end, &turn);
  }
}

/* One to six words of the source. */
static void add_piece(campaign *c) {
  size_t at = any(c, (uint32_t)c->length), end;
  while (at > 0 && !strchr(" \n", c->source[at - 1]))
    at--;
  end = at;
  for (uint32_t words = 1 + any(c, 6); words > 0 && end < c->length; words--)
    for (end++; end < c->length && !strchr(" \n", c->source[end]);)
      end++;
  add(c, c->source + at, end - at);
}

static void read_pieces(campaign *c, uint64_t texts) {
  for (uint64_t i = 0; i < texts; i++) {
    c->used = 0;
    for (uint32_t pieces = 1 + any(c, PIECES); pieces > 0; pieces--) {
      add_piece(c);
      const char *between = glue[any(c, sizeof glue / sizeof *glue)];
      if (pieces > 1 || any(c, 2))
        add(c, between, strlen(between));
    }
    read_text(c);
  }
}

/* A word that the lexicon has, as it stands there, or as a name is written. */
static void add_word(campaign *c) {
  const sg_lexicon *lexicon = sg_lexicon_builtin();
  const sg_vocabulary_slot *slots = lexicon->table[SG_SECTION_VOCABULARY], *slot;
  do
    slot = &slots[any(c, lexicon->count[SG_SECTION_VOCABULARY])];
  while (!slot->text);
  size_t first = c->used;
  const char *word = sg_lexicon_text(lexicon, slot->text);
  add(c, word, strlen(word));
  unsigned char *letter = (unsigned char *)c->text + first;
  if (any(c, 2) || c->used == first)
    return;
  if (*letter >= 'a' && *letter <= 'z')
    *letter = (unsigned char)(*letter - 'a' + 'A');
  else if (*letter == 0xD0 && letter[1] >= 0xB0) /* "а" to "п" */
    letter[1] = (unsigned char)(letter[1] - 0x20);
}

static void read_words(campaign *c, uint64_t texts) {
  for (uint64_t i = 0; i < texts; i++) {
    c->used = 0;
    for (uint32_t words = 1 + any(c, 3 * PIECES); words > 0; words--) {
      add_word(c);
      const char *between = any(c, 3) ? " " : glue[any(c, sizeof glue / sizeof *glue)];
      if (words > 1 || !any(c, 4))
        add(c, between, strlen(between));
    }
    read_text(c);
  }
}

static bool append_file(campaign *c, const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file)
    return false;
  char part[1 << 12];
  for (size_t got; (got = fread(part, 1, sizeof part, file)) > 0; c->length += got) {
    char *larger = realloc(c->source, c->length + got + 2);
    if (!larger)
      break;
    c->source = larger;
    memcpy(c->source + c->length, part, got);
  }
  c->source[c->length++] = '\n';
  c->source[c->length] = 0;
  return fclose(file) == 0;
}

static void run_kind(campaign *c, const char *kind, uint64_t texts) {
  uint64_t before = c->texts;
  if (strcmp(kind, "prefixes") == 0)
    read_prefixes(c);
  else if (strcmp(kind, "pieces") == 0)
    read_pieces(c, texts);
  else
    read_words(c, texts);
  printf("%s: %llu texts\n", kind, (unsigned long long)(c->texts - before));
  fflush(stdout);
}

int main(int count, char **arguments) {
  static campaign c = {.random = 88172645463325252U, .step = 1};
  uint64_t texts = 10000;
  int i = 1;
  for (; i + 1 < count && strncmp(arguments[i], "--", 3) > 0 && arguments[i][0] == '-'; i += 2) {
    uint64_t value = strtoull(arguments[i + 1], NULL, 10);
    if (strcmp(arguments[i], "--texts") == 0)
      texts = value;
    else if (strcmp(arguments[i], "--seed") == 0)
      c.random ^= (value + 1) * 2654435761U;
    else if (strcmp(arguments[i], "--step") == 0)
      c.step = value ? (unsigned)value : 1;
  }
  int kinds = i;
  while (i < count && strcmp(arguments[i], "--") != 0)
    i++;
  int files = i + 1;
  for (int f = files; f < count; f++)
    if (!append_file(&c, arguments[f])) {
      fprintf(stderr, "many_texts: cannot read %s\n", arguments[f]);
      return 2;
    }
  if (kinds == i || !c.length) {
    fprintf(stderr, "many_texts: see the head of tests/fuzz/many_texts.c\n");
    return 2;
  }
#ifdef __SANITIZE_ADDRESS__
  __sanitizer_set_death_callback(show_text);
#endif
  signal(SIGPROF, took_too_long);
  for (int k = kinds; k < i; k++)
    run_kind(&c, arguments[k], texts);
  printf("all: %llu texts\n", (unsigned long long)c.texts);
  free(c.source);
  return 0;
}
