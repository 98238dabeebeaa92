#include "lexicon/reader.h"

#include <string.h>

#include "base/utf8.h"

typedef struct line {
  const char *start;
  size_t length;
  unsigned number;
} line;

static bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\r';
}

/* Cuts a comment and the blanks at the end. */
static void trim(line *l) {
  bool quoted = false;
  for (size_t i = 0; i < l->length; i++) {
    if (l->start[i] == '"')
      quoted = !quoted;
    if (l->start[i] == '#' && !quoted && (i == 0 || is_blank(l->start[i - 1]))) {
      l->length = i;
      break;
    }
  }
  while (l->length && is_blank(l->start[l->length - 1]))
    l->length--;
}

static bool next_line(const char **at, line *l) {
  if (!**at)
    return false;
  const char *end = strchr(*at, '\n');
  l->start = *at;
  l->length = end ? (size_t)(end - *at) : strlen(*at);
  l->number++;
  *at = end ? end + 1 : *at + l->length;
  trim(l);
  return true;
}

static size_t skip(const line *l, size_t at, bool blanks) {
  while (at < l->length && is_blank(l->start[at]) == blanks)
    at++;
  return at;
}

static sg_status mistake(sg_error *error, const sg_lexicon_source *source, unsigned line_number,
                         size_t column, const char *message) {
  sg_fail(error, SG_ERROR_LEXICON, "%s", message);
  return sg_fail_at(error, source->path, line_number, (unsigned)column + 1);
}

static sg_status read_head(sg_arena *arena, const sg_lexicon_source *source, const line *l,
                           sg_block *block, sg_error *error) {
  size_t kind_end = skip(l, 0, false);
  size_t id = skip(l, kind_end, true);
  if (id == l->length)
    return mistake(error, source, l->number, kind_end,
                   "an entry starts with its kind and its name, as in \"company kz-kmg\"");
  block->source = source;
  block->line = l->number;
  block->kind = sg_arena_copy(arena, l->start, kind_end);
  block->id = sg_arena_copy(arena, l->start + id, l->length - id);
  return SG_OK;
}

static sg_status read_field(sg_arena *arena, const sg_lexicon_source *source, const line *l,
                            sg_array *fields, sg_error *error) {
  size_t key = skip(l, 0, true);
  size_t key_end = skip(l, key, false);
  size_t value = skip(l, key_end, true);
  if (value == l->length)
    return mistake(error, source, l->number, key_end, "this field has no value");
  sg_field *field = sg_array_push(arena, fields, sizeof *field);
  field->key = sg_arena_copy(arena, l->start + key, key_end - key);
  field->value = sg_arena_copy(arena, l->start + value, l->length - value);
  field->line = l->number;
  field->column = (unsigned)value + 1;
  return SG_OK;
}

static void close_block(sg_block *block, sg_array *fields) {
  if (block) {
    block->fields = fields->items;
    block->field_count = fields->count;
  }
  memset(fields, 0, sizeof *fields);
}

sg_status sg_lexicon_read(sg_arena *arena, const sg_lexicon_source *source, sg_array *blocks,
                          sg_error *error) {
  const char *at = source->text;
  size_t invalid = sg_utf8_invalid(at, strlen(at));
  if (at[invalid])
    return mistake(error, source, 1, 0, "not UTF-8");
  line l = {0};
  sg_block *block = NULL;
  sg_array fields = {0};
  while (next_line(&at, &l)) {
    sg_status status = SG_OK;
    if (!l.length)
      continue;
    if (!is_blank(l.start[0])) {
      close_block(block, &fields);
      block = sg_array_push(arena, blocks, sizeof *block);
      status = read_head(arena, source, &l, block, error);
    } else if (!block) {
      status = mistake(error, source, l.number, 0, "an indented field without an entry above it");
    } else {
      status = read_field(arena, source, &l, &fields, error);
    }
    if (status)
      return status;
  }
  close_block(block, &fields);
  return SG_OK;
}
