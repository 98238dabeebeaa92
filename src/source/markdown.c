/* Markdown: md4c tells its marks from the text, and where in the file each piece of that stands.
 * Code, comments and what is struck out are not read. */
#include <ctype.h>
#include <md4c.h>
#include <string.h>

#include "base/utf8.h"
#include "source/charset.h"
#include "source/readers.h"

enum { SIGNS = 2 /* marks of Markdown that make a text one */ };

/* --- is it Markdown? ------------------------------------------------------------------------ */

static bool starts(const char *line, size_t length, const char *mark) {
  size_t n = strlen(mark);
  return length >= n && memcmp(line, mark, n) == 0;
}

static bool is_heading(const char *line, size_t length) {
  size_t n = 0;
  while (n < length && n < 6 && line[n] == '#')
    n++;
  return n && n < length && line[n] == ' ';
}

/* "|---|:--|" under the head of a table, "====" under a headline. */
static bool is_rule(const char *line, size_t length) {
  size_t bars = 0, dashes = 0, equals = 0;
  for (size_t i = 0; i < length; i++) {
    bars += line[i] == '|';
    dashes += line[i] == '-';
    equals += line[i] == '=';
    if (!strchr("|-:= \r", line[i]))
      return false;
  }
  return (bars && dashes > 2) || (equals > 3 && !dashes);
}

static bool has(const char *line, size_t length, const char *piece) {
  size_t n = strlen(piece);
  for (size_t i = 0; i + n <= length; i++)
    if (memcmp(line + i, piece, n) == 0)
      return true;
  return false;
}

/* "the people\\'s". */
static bool has_escape(const char *line, size_t length) {
  for (size_t i = 0; i + 1 < length; i++)
    if (line[i] == '\\' && ispunct((unsigned char)line[i + 1]))
      return true;
  return false;
}

static unsigned signs_in(const char *line, size_t length) {
  if (has(line, length, "<!--") || is_rule(line, length))
    return SIGNS;
  unsigned signs =
      is_heading(line, length) || starts(line, length, "```") || starts(line, length, "~~~");
  signs += has(line, length, "](") || has_escape(line, length);
  /* "**Oman** and" */
  for (size_t i = 0; i + 3 < length; i++)
    if (memcmp(line + i, "**", 2) == 0 && line[i + 2] != ' ' && line[i + 2] != '*' &&
        has(line + i + 3, length - i - 3, "**"))
      return signs + 1;
  return signs;
}

/* The lines between "---" and "---" at the top of a file say things about it. */
static size_t front_matter(const char *text, size_t length) {
  if (!starts(text, length, "---\n"))
    return 0;
  for (size_t at = 4; at + 4 <= length; at++)
    if (memcmp(text + at, "\n---", 4) == 0)
      return at + 4;
  return 0;
}

static bool recognises(const char *bytes, size_t length) {
  unsigned signs = front_matter(bytes, length) ? SIGNS : 0;
  for (size_t at = 0; at < length && signs < SIGNS;) {
    const char *end = memchr(bytes + at, '\n', length - at);
    size_t line = end ? (size_t)(end - bytes) - at : length - at;
    signs += signs_in(bytes + at, line);
    at += line + 1;
  }
  return signs >= SIGNS;
}

/* --- its text ------------------------------------------------------------------------------- */

typedef struct writer {
  sg_arena *arena;
  sg_array text;
  sg_source_text *made;
  const char *source;
  size_t length;
  unsigned unread;         /* open blocks and spans that are not read */
  bool in_tag, in_comment; /* of HTML */
  sg_error *error;
} writer;

/* Something that md4c found, put into the arena so that running out of memory comes back to md4c
 * and not past it. */
typedef struct event {
  writer *writer;
  const char *text;
  size_t length;
  bool paragraph;
} event;

static sg_status put_event(sg_arena *arena, void *context, sg_error *error) {
  (void)error;
  const event *e = context;
  writer *w = e->writer;
  if (e->paragraph)
    sg_source_end_paragraph(arena, &w->text);
  if (e->text >= w->source && e->text < w->source + w->length)
    *(sg_source_span *)sg_array_push(arena, &w->made->spans, sizeof(sg_source_span)) =
        (sg_source_span){w->text.count, (uint32_t)(e->text - w->source)};
  sg_source_put(arena, &w->text, e->text, e->length);
  return SG_OK;
}

static int put(writer *w, const char *text, size_t length, bool paragraph) {
  event e = {w, text, length, paragraph};
  return sg_arena_run(w->arena, put_event, &e, w->error) != SG_OK;
}

static bool is_unread_block(MD_BLOCKTYPE type) {
  return type == MD_BLOCK_CODE;
}

static bool is_unread_span(MD_SPANTYPE type) {
  return type == MD_SPAN_IMG || type == MD_SPAN_DEL;
}

static int enter_block(MD_BLOCKTYPE type, void *detail, void *context) {
  (void)detail;
  writer *w = context;
  w->unread += is_unread_block(type);
  const char *mark = type == MD_BLOCK_LI ? "\u2022 " : "";
  return put(w, mark, strlen(mark), true);
}

static int leave_block(MD_BLOCKTYPE type, void *detail, void *context) {
  (void)detail;
  writer *w = context;
  w->unread -= is_unread_block(type);
  w->in_tag = w->in_comment = false;
  return put(w, "", 0, true);
}

static int enter_span(MD_SPANTYPE type, void *detail, void *context) {
  (void)detail;
  ((writer *)context)->unread += is_unread_span(type);
  return 0;
}

static int leave_span(MD_SPANTYPE type, void *detail, void *context) {
  (void)detail;
  ((writer *)context)->unread -= is_unread_span(type);
  return 0;
}

/* HTML within Markdown without its tags and comments. */
static int put_html(writer *w, const char *text, size_t length) {
  int failed = 0;
  for (size_t at = 0; at < length && !failed;) {
    size_t left = length - at;
    if (w->in_comment && left >= 3 && memcmp(text + at, "-->", 3) == 0) {
      w->in_comment = false;
      at += 3;
    } else if (!w->in_comment && left >= 4 && memcmp(text + at, "<!--", 4) == 0) {
      w->in_comment = true;
      at += 4;
    } else {
      w->in_tag = !w->in_comment && (w->in_tag || text[at] == '<');
      if (!w->in_comment && !w->in_tag)
        failed = put(w, text + at, 1, false);
      w->in_tag = w->in_tag && text[at] != '>';
      at++;
    }
  }
  return failed;
}

static int put_text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE length, void *context) {
  writer *w = context;
  const char *all = w->text.items;
  bool hyphen = w->text.count && all[w->text.count - 1] == '-';
  if (w->unread)
    return 0;
  if (type == MD_TEXT_HTML)
    return put_html(w, text, length);
  if (type == MD_TEXT_SOFTBR)
    return put(w, hyphen ? "\n" : " ", 1, false);
  if (type == MD_TEXT_BR)
    return put(w, "\n", 1, false);
  if (type == MD_TEXT_NULLCHAR)
    return 0;
  return put(w, text, length, false);
}

static sg_status read_markdown(sg_arena *arena, const char *bytes, size_t length,
                               sg_source_text *made, sg_error *error) {
  char *source;
  size_t source_length;
  sg_status status =
      sg_charset_convert(arena, bytes, length, NULL, &source, &source_length, &made->note, error);
  if (status)
    return status;
  writer w = {
      .arena = arena, .made = made, .source = source, .length = source_length, .error = error};
  const MD_PARSER parser = {.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH |
                                     MD_FLAG_NOINDENTEDCODEBLOCKS,
                            .enter_block = enter_block,
                            .leave_block = leave_block,
                            .enter_span = enter_span,
                            .leave_span = leave_span,
                            .text = put_text};
  size_t skip = front_matter(source, source_length);
  int failed = md_parse(source + skip, (MD_SIZE)(source_length - skip), &parser, &w);
  if (failed)
    return sg_fail(error, SG_ERROR_MEMORY, "out of memory");
  sg_source_finish(arena, &w.text, made);
  made->original = source;
  made->original_length = source_length;
  return SG_OK;
}

const sg_source_reader sg_reader_markdown = {"markdown", recognises, read_markdown};
