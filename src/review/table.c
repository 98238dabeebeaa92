#include "review/table.h"

#include <string.h>

#include "base/file.h"
#include "base/utf8.h"

typedef struct parser {
  sg_arena *arena;
  const char *at, *end;
  char separator;
  unsigned line;
} parser;

static char separator_of(const char *text, const char *end) {
  static const char all[] = ",;\t";
  unsigned counts[sizeof all] = {0}, best = 0;
  for (; text < end && *text && *text != '\n'; text++) {
    const char *which = strchr(all, *text);
    if (which)
      counts[which - all]++;
  }
  for (unsigned i = 1; all[i]; i++)
    best = counts[i] > counts[best] ? i : best;
  return all[best];
}

/* See exports/csv.c: what would begin like a formula has an apostrophe before it. */
static const char *without_guard(const char *cell) {
  const char *behind = cell + strspn(cell, "'");
  return behind > cell && *behind && strchr("=+-@\t\r", *behind) ? cell + 1 : cell;
}

static bool ends_cell(const parser *p) {
  return p->at == p->end || *p->at == p->separator || *p->at == '\n' ||
         (*p->at == '\r' && (p->at + 1 == p->end || p->at[1] == '\n'));
}

/* A cell in quotes; false when they are not closed, or something follows them. */
static bool quoted_cell(parser *p, char *out) {
  for (p->at++; p->at < p->end; p->at++) {
    p->line += *p->at == '\n';
    if (*p->at != '"') {
      *out++ = *p->at;
    } else if (p->at + 1 < p->end && p->at[1] == '"') {
      *out++ = *p->at++;
    } else {
      p->at++;
      return ends_cell(p);
    }
  }
  return false;
}

static bool read_cell(parser *p, const char **cell) {
  const char *start = p->at;
  bool good = true;
  if (p->at < p->end && *p->at == '"') {
    const char *close = p->at;
    for (bool inside = false; close < p->end; close++) {
      inside = inside != (*close == '"');
      if (!inside && (*close == p->separator || *close == '\n'))
        break;
    }
    char *out = sg_arena_alloc(p->arena, (size_t)(close - start) + 1);
    good = quoted_cell(p, out);
    *cell = without_guard(out);
    return good;
  }
  while (!ends_cell(p))
    p->at++;
  *cell = without_guard(sg_arena_copy(p->arena, start, (size_t)(p->at - start)));
  return good;
}

static void end_line(parser *p) {
  if (p->at < p->end && *p->at == '\r')
    p->at++;
  if (p->at < p->end) {
    p->at++;
    p->line++;
  }
}

static bool read_row(parser *p, sg_table_row *row) {
  sg_array cells = {0};
  *row = (sg_table_row){.line = p->line};
  for (;;) {
    const char *cell;
    if (!read_cell(p, &cell))
      return false;
    *(const char **)sg_array_push(p->arena, &cells, sizeof cell) = cell;
    if (p->at == p->end || *p->at != p->separator)
      break;
    p->at++;
  }
  end_line(p);
  row->cells = cells.items;
  row->count = cells.count;
  return true;
}

static bool is_empty(const sg_table_row *row) {
  for (uint32_t i = 0; i < row->count; i++)
    if (row->cells[i][strspn(row->cells[i], " ")])
      return false;
  return true;
}

static unsigned line_at(const char *text, size_t offset) {
  unsigned line = 1;
  for (size_t i = 0; i < offset; i++)
    line += text[i] == '\n';
  return line;
}

sg_status sg_table_parse(sg_arena *arena, const char *path, const char *text, size_t length,
                         sg_array *rows, sg_error *error) {
  static const char mark[] = "\xEF\xBB\xBF";
  size_t start = length >= 3 && memcmp(text, mark, 3) == 0 ? 3 : 0;
  size_t bad = sg_utf8_invalid(text, length);
  if (bad == length && memchr(text, 0, length))
    bad = strlen(text);
  if (bad < length) {
    sg_fail(error, SG_ERROR_FORMAT,
            "is no text in UTF-8; in a spreadsheet, save it as \"CSV UTF-8\"");
    return sg_fail_at(error, path, line_at(text, bad), 0);
  }
  parser p = {.arena = arena, .at = text + start, .end = text + length, .line = 1};
  p.separator = separator_of(p.at, p.end);
  while (p.at < p.end) {
    sg_table_row row;
    if (!read_row(&p, &row)) {
      sg_fail(error, SG_ERROR_FORMAT, "a quotation mark that begins or ends in the wrong place");
      return sg_fail_at(error, path, row.line, 0);
    }
    if (!is_empty(&row))
      *(sg_table_row *)sg_array_push(arena, rows, sizeof row) = row;
  }
  return SG_OK;
}

sg_status sg_table_read(sg_arena *arena, const char *path, sg_array *rows, sg_error *error) {
  char *text;
  size_t length;
  sg_status status = sg_file_read(arena, path, &text, &length, error);
  return status ? status : sg_table_parse(arena, path, text, length, rows, error);
}

bool sg_table_is(const char *cell, const char *word) {
  cell += strspn(cell, " ");
  for (; *word; cell++, word++)
    if ((*cell | 32) != (*word | 32) && !(*word == '_' && *cell == ' '))
      return false;
  return cell[strspn(cell, " ")] == 0;
}

uint32_t sg_table_column(const sg_table_row *head, const char *name) {
  for (uint32_t i = 0; i < head->count; i++)
    if (sg_table_is(head->cells[i], name))
      return i + 1;
  return 0;
}
