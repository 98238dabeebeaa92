/* Markdown (CommonMark) as far as its marks stand in the way of reading: headings, emphasis, links,
 * code. What is left keeps its place, so that evidence points into the file. */
#include <string.h>

#include "source/charset.h"
#include "source/readers.h"

enum { SIGNS = 2 /* lines or links of Markdown that make a text one */ };

typedef struct page {
  sg_arena *arena;
  sg_array text, spans;
  const char *source;
} page;

static bool starts(const char *line, size_t length, const char *mark) {
  size_t n = strlen(mark);
  return length >= n && memcmp(line, mark, n) == 0;
}

/* "## " and the like: the length of the mark of a heading, or 0. */
static size_t heading_mark(const char *line, size_t length) {
  size_t n = 0;
  while (n < length && n < 6 && line[n] == '#')
    n++;
  return n && n < length && line[n] == ' ' ? n + 1 : 0;
}

static bool is_fence(const char *line, size_t length) {
  return starts(line, length, "```") || starts(line, length, "~~~");
}

static bool recognises(const char *bytes, size_t length) {
  unsigned signs = 0;
  for (size_t at = 0; at < length && signs < SIGNS;) {
    const char *end = memchr(bytes + at, '\n', length - at);
    size_t line = end ? (size_t)(end - bytes) - at : length - at;
    const char *link = memchr(bytes + at, ']', line);
    bool linked = link && (size_t)(link - bytes) + 5 < at + line && memcmp(link, "](http", 6) == 0;
    signs += heading_mark(bytes + at, line) || is_fence(bytes + at, line) || linked;
    at += line + 1;
  }
  return signs >= SIGNS;
}

static void put(page *p, size_t from, size_t length) {
  *(sg_source_span *)sg_array_push(p->arena, &p->spans, sizeof(sg_source_span)) =
      (sg_source_span){p->text.count, (uint32_t)from};
  sg_source_put(p->arena, &p->text, p->source + from, length);
}

/* The end of "[words](address)" that opens at `at`, and where its words end; `at` when it is no
 * link. */
static size_t link_end(const char *source, size_t at, size_t end, size_t *words_end) {
  const char *close = memchr(source + at, ']', end - at);
  if (!close || (size_t)(close - source) + 1 >= end || close[1] != '(')
    return at;
  const char *address = memchr(close, ')', end - (size_t)(close - source));
  *words_end = (size_t)(close - source);
  return address ? (size_t)(address - source) + 1 : at;
}

static bool is_emphasis(const char *source, size_t at, size_t start, size_t end) {
  char mark = source[at];
  if (mark == '`')
    return true;
  if (mark != '*' && mark != '_')
    return false;
  bool before = at > start && source[at - 1] != ' ' && source[at - 1] != mark;
  bool behind = at + 1 < end && source[at + 1] != ' ' && source[at + 1] != mark;
  return mark == '*' ? before || behind : before != behind; /* "snake_case" keeps its own */
}

static void put_line(page *p, size_t at, size_t end) {
  size_t start = at, plain = at, words_end = 0;
  while (at < end) {
    bool image = p->source[at] == '!' && at + 1 < end && p->source[at + 1] == '[';
    size_t bracket = at + image;
    size_t behind =
        p->source[bracket] == '[' ? link_end(p->source, bracket, end, &words_end) : bracket;
    if (behind == bracket && !is_emphasis(p->source, at, start, end)) {
      at++;
      continue;
    }
    put(p, plain, at - plain);
    if (behind > bracket && !image)
      put_line(p, bracket + 1, words_end);
    at = plain = behind > bracket ? behind : at + 1;
  }
  put(p, plain, end - plain);
}

static void put_page(page *p, size_t length) {
  bool code = false;
  for (size_t at = 0; at < length;) {
    const char *newline = memchr(p->source + at, '\n', length - at);
    size_t end = newline ? (size_t)(newline - p->source) : length;
    const char *line = p->source + at;
    size_t mark = heading_mark(line, end - at);
    bool fence = is_fence(line, end - at);
    if (mark)
      sg_source_end_paragraph(p->arena, &p->text);
    if (starts(line, end - at, "> "))
      mark = 2;
    if (!fence && !code)
      put_line(p, at + mark, end);
    put(p, end, end < length);
    if (heading_mark(line, end - at))
      sg_source_put(p->arena, &p->text, "\n", 1);
    code = code != fence;
    at = end + 1;
  }
}

static sg_status read_markdown(sg_arena *arena, const char *bytes, size_t length,
                               sg_source_text *made, sg_error *error) {
  char *source;
  size_t source_length;
  sg_status status =
      sg_charset_convert(arena, bytes, length, NULL, &source, &source_length, &made->note, error);
  if (status)
    return status;
  page p = {.arena = arena, .source = source};
  put_page(&p, source_length);
  sg_source_finish(arena, &p.text, made);
  made->original = source;
  made->original_length = source_length;
  made->spans = p.spans;
  return SG_OK;
}

const sg_source_reader sg_reader_markdown = {"markdown", recognises, read_markdown};
