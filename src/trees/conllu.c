#include "trees/conllu.h"

#include <stdlib.h>
#include <string.h>

enum { COLUMNS = 10 };

typedef struct reader {
  sg_arena *arena;
  sg_conllu *out;
  uint32_t first, first_line; /* of the open sentence */
  bool new_document;
  uint32_t range_end; /* in a range of words that are written as one: its last word */
  bool blank_after_range;
} reader;

static bool says(const char *misc, const char *what) {
  size_t length = strlen(what);
  for (const char *at = misc; (at = strstr(at, what)) != NULL; at += length)
    if ((at == misc || at[-1] == '|') && (!at[length] || at[length] == '|'))
      return true;
  return false;
}

static void keep_line(reader *r, const char *line) {
  sg_conllu_line *kept = sg_array_push(r->arena, &r->out->lines, sizeof *kept);
  *kept = (sg_conllu_line){.word = r->out->words.count, .text = line};
}

static void end_sentence(reader *r) {
  if (r->out->words.count > r->first) {
    sg_conllu_sentence *s = sg_array_push(r->arena, &r->out->sentences, sizeof *s);
    *s = (sg_conllu_sentence){.first = r->first,
                              .end = r->out->words.count,
                              .first_line = r->first_line,
                              .end_line = r->out->lines.count,
                              .new_document = r->new_document};
    r->new_document = false;
  }
  r->first = r->out->words.count;
  r->first_line = r->out->lines.count;
  r->range_end = 0;
}

/* Splits a line at its tabs. */
static uint32_t split(char *line, char *columns[COLUMNS]) {
  uint32_t count = 0;
  for (char *at = line; at && count < COLUMNS; count++) {
    columns[count] = at;
    at = strchr(at, '\t');
    if (at)
      *at++ = 0;
  }
  return count;
}

static sg_status read_word(reader *r, const char *line, sg_error *error) {
  char *columns[COLUMNS], *dash;
  if (split(sg_arena_string(r->arena, line), columns) < COLUMNS)
    return sg_fail(error, SG_ERROR_FORMAT, "a line of CoNLL-U has fewer than ten columns");
  uint32_t number = (uint32_t)strtoul(columns[0], &dash, 10);
  if (*dash == '-') {
    r->range_end = (uint32_t)strtoul(dash + 1, NULL, 10);
    r->blank_after_range = !says(columns[9], "SpaceAfter=No");
  }
  if (*dash) {
    keep_line(r, line);
    return SG_OK;
  }
  sg_conllu_word *word = sg_array_push(r->arena, &r->out->words, sizeof *word);
  *word = (sg_conllu_word){.form = columns[1],
                           .lemma = columns[2],
                           .upos = columns[3],
                           .xpos = columns[4],
                           .feats = columns[5],
                           .head = (uint32_t)strtoul(columns[6], NULL, 10),
                           .deprel = columns[7],
                           .deps = columns[8],
                           .misc = columns[9],
                           .blank_after = !says(columns[9], "SpaceAfter=No")};
  if (number <= r->range_end)
    word->blank_after = number == r->range_end && r->blank_after_range;
  return SG_OK;
}

sg_status sg_conllu_read(sg_arena *arena, const char *text, sg_conllu *conllu, sg_error *error) {
  *conllu = (sg_conllu){0};
  reader r = {.arena = arena, .out = conllu};
  sg_status status = SG_OK;
  while (*text && !status) {
    size_t length = strcspn(text, "\n");
    size_t end = length && text[length - 1] == '\r' ? length - 1 : length;
    const char *line = sg_arena_copy(arena, text, end);
    if (!end) {
      end_sentence(&r);
    } else if (*line == '#') {
      r.new_document = r.new_document || strncmp(line, "# newdoc", 8) == 0;
      keep_line(&r, line);
    } else {
      status = read_word(&r, line, error);
    }
    text += length;
    text += *text == '\n';
  }
  end_sentence(&r);
  return status;
}
