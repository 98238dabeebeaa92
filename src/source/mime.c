/* Letters (.eml) and saved pages (.mhtml): MIME, RFC 2045 to 2047. The text of all parts that are
 * shown is read, of alternatives the plain one; attachments are not. Places are lines of the text.
 */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/utf8.h"
#include "source/charset.h"
#include "source/document.h"
#include "source/html.h"

enum { HEAD = 8192, DEPTH = 8, PARTS = 1000, LONGEST_VALUE = 4096 };

typedef struct letter {
  sg_arena *arena;
  sg_array text;
  sg_source_text *made;
  unsigned parts;
} letter;

/* --- headers -------------------------------------------------------------------------------- */

/* Where the body starts behind the empty line. */
static size_t headers_end(const char *bytes, size_t length) {
  for (size_t at = 0; at < length;) {
    const char *newline = memchr(bytes + at, '\n', length - at);
    size_t line = newline ? (size_t)(newline - bytes) - at : length - at;
    bool empty = line == 0 || (line == 1 && bytes[at] == '\r');
    at += line + (newline != NULL);
    if (empty)
      return at;
  }
  return length;
}

/* The value of a header, its lines made one, in the arena; "" when there is none. */
static const char *header(sg_arena *arena, const char *bytes, size_t length, const char *name) {
  size_t n = strlen(name);
  for (size_t at = 0; at < length;) {
    const char *newline = memchr(bytes + at, '\n', length - at);
    size_t end = newline ? (size_t)(newline - bytes) : length;
    if (end - at > n && strncasecmp(bytes + at, name, n) == 0 && bytes[at + n] == ':') {
      while (end + 1 < length && (bytes[end + 1] == ' ' || bytes[end + 1] == '\t')) {
        newline = memchr(bytes + end + 1, '\n', length - end - 1);
        end = newline ? (size_t)(newline - bytes) : length;
      }
      size_t start = at + n + 1, size = end - start;
      return sg_arena_copy(arena, bytes + start, size < LONGEST_VALUE ? size : LONGEST_VALUE);
    }
    at = end + 1;
  }
  return "";
}

/* The value of "name=..." in a header, "" when there is none. */
static const char *parameter(sg_arena *arena, const char *value, const char *name) {
  size_t n = strlen(name);
  for (const char *at = value; (at = strchr(at, ';'));) {
    at += 1 + strspn(at + 1, " \t\r\n");
    if (strncasecmp(at, name, n) != 0 || at[n] != '=')
      continue;
    at += n + 1;
    size_t size = *at == '"' ? strcspn(at + 1, "\"") : strcspn(at, "; \t\r\n");
    return sg_arena_copy(arena, at + (*at == '"'), size);
  }
  return "";
}

static bool has_type(const char *value, const char *type) {
  value += strspn(value, " \t\r\n");
  return strncasecmp(value, type, strlen(type)) == 0;
}

/* "Tue, 5 May 2020 10:00:00 +0300" as yyyymmdd, or 0. */
static uint32_t date_of(const char *value) {
  static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
  const char *comma = strchr(value, ',');
  char *after;
  unsigned long day = strtoul(comma ? comma + 1 : value, &after, 10), year;
  after += strspn(after, " ");
  char name[4] = "";
  strncpy(name, after, 3);
  const char *month = strlen(name) == 3 ? strstr(months, name) : NULL;
  year = month ? strtoul(after + 3, &after, 10) : 0;
  if (!month || day < 1 || day > 31 || year < 1900 || year > 9999)
    return 0;
  return (uint32_t)(year * 10000 + ((size_t)(month - months) / 3 + 1) * 100 + day);
}

/* --- transfer encodings --------------------------------------------------------------------- */

static int hex_digit(char c) {
  if (c >= '0' && c <= '9')
    return c - '0';
  c = (char)(c & ~0x20);
  return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

static char *from_quoted_printable(sg_arena *arena, const char *bytes, size_t length,
                                   size_t *decoded) {
  char *out = sg_arena_alloc(arena, length + 1);
  size_t used = 0;
  for (size_t at = 0; at < length; at++) {
    bool escape = bytes[at] == '=' && at + 1 < length;
    size_t line_end = at + 1 + (at + 2 < length && bytes[at + 1] == '\r');
    if (escape && bytes[line_end] == '\n') {
      at = line_end;
    } else if (escape && at + 2 < length && hex_digit(bytes[at + 1]) >= 0 &&
               hex_digit(bytes[at + 2]) >= 0) {
      out[used++] = (char)(hex_digit(bytes[at + 1]) * 16 + hex_digit(bytes[at + 2]));
      at += 2;
    } else {
      out[used++] = bytes[at];
    }
  }
  *decoded = used;
  return out;
}

static char *from_base64(sg_arena *arena, const char *bytes, size_t length, size_t *decoded) {
  static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  char *out = sg_arena_alloc(arena, length + 1);
  size_t used = 0;
  uint32_t bits = 0, count = 0;
  for (size_t at = 0; at < length && bytes[at] != '='; at++) {
    const char *digit = bytes[at] ? strchr(digits, bytes[at]) : NULL;
    if (!digit)
      continue;
    bits = (bits << 6) | (uint32_t)(digit - digits);
    count += 6;
    if (count >= 8) {
      count -= 8;
      out[used++] = (char)(bits >> count);
    }
  }
  *decoded = used;
  return out;
}

/* --- parts ---------------------------------------------------------------------------------- */

static sg_status put_text(letter *l, const char *bytes, size_t length, const char *type,
                          const char *encoding, sg_error *error) {
  char *text;
  const char *note = NULL, *charset = parameter(l->arena, type, "charset");
  if (has_type(encoding, "quoted-printable"))
    bytes = from_quoted_printable(l->arena, bytes, length, &length);
  else if (has_type(encoding, "base64"))
    bytes = from_base64(l->arena, bytes, length, &length);
  bool page = has_type(type, "text/html");
  if (page && !*charset)
    charset = sg_charset_declared(l->arena, bytes, length);
  sg_status status = sg_charset_convert(
      l->arena, bytes, length, charset && *charset ? charset : NULL, &text, &length, &note, error);
  if (status)
    return status;
  l->made->note = note ? note : l->made->note;
  if (page) {
    status = sg_html_put(l->arena, text, length, &l->text, l->made, error);
    l->made->spans.count = 0;
  } else {
    for (size_t i = 0; i < length; i++)
      if (text[i] != '\r')
        sg_source_put(l->arena, &l->text, text + i, 1);
  }
  sg_source_end_paragraph(l->arena, &l->text);
  return status;
}

/* The start of the next line that is "--boundary", and in `*last` whether it ends the parts. */
static const char *next_boundary(const char *at, const char *end, const char *boundary,
                                 bool *last) {
  size_t n = strlen(boundary);
  while (at < end) {
    if ((size_t)(end - at) >= n + 2 && memcmp(at, "--", 2) == 0 &&
        memcmp(at + 2, boundary, n) == 0) {
      *last = (size_t)(end - at) >= n + 4 && memcmp(at + 2 + n, "--", 2) == 0;
      return at;
    }
    const char *newline = memchr(at, '\n', (size_t)(end - at));
    at = newline ? newline + 1 : end;
  }
  *last = true;
  return end;
}

static sg_status put_part(letter *l, const char *bytes, size_t length, unsigned depth,
                          sg_error *error);

/* Of alternatives only the first is shown that has text, which is the plainest. */
static sg_status put_parts(letter *l, const char *bytes, size_t length, const char *type,
                           unsigned depth, sg_error *error) {
  const char *boundary = parameter(l->arena, type, "boundary"), *end = bytes + length;
  bool last = false, alternative = has_type(type, "multipart/alternative");
  sg_status status = SG_OK;
  if (!*boundary || depth == DEPTH)
    return SG_OK;
  const char *at = next_boundary(bytes, end, boundary, &last);
  while (!status && !last) {
    const char *newline = memchr(at, '\n', (size_t)(end - at));
    const char *start = newline ? newline + 1 : end;
    uint32_t before = l->text.count;
    at = next_boundary(start, end, boundary, &last);
    if (++l->parts > PARTS)
      return sg_fail(error, SG_ERROR_LIMIT, "a letter of more than %d parts", PARTS);
    status = put_part(l, start, (size_t)(at - start), depth + 1, error);
    if (alternative && l->text.count > before)
      break;
  }
  return status;
}

static sg_status put_part(letter *l, const char *bytes, size_t length, unsigned depth,
                          sg_error *error) {
  size_t body = headers_end(bytes, length);
  const char *type = header(l->arena, bytes, body, "Content-Type");
  const char *disposition = header(l->arena, bytes, body, "Content-Disposition");
  if (has_type(disposition, "attachment")) {
    sg_source_skip(l->arena, l->made, "attachments of a letter", length - body);
    return SG_OK;
  }
  if (has_type(type, "multipart/"))
    return put_parts(l, bytes + body, length - body, type, depth, error);
  if (type[strspn(type, " \t")] && !has_type(type, "text/plain") && !has_type(type, "text/html"))
    return SG_OK; /* pictures and style sheets */
  return put_text(l, bytes + body, length - body, type,
                  header(l->arena, bytes, body, "Content-Transfer-Encoding"), error);
}

static sg_status read_letter(sg_arena *arena, const char *bytes, size_t length,
                             sg_source_text *made, sg_error *error) {
  letter l = {.arena = arena, .made = made};
  made->date = date_of(header(arena, bytes, headers_end(bytes, length), "Date"));
  sg_status status = put_part(&l, bytes, length, 0, error);
  if (!status)
    sg_source_finish(arena, &l.text, made);
  return status;
}

/* Headers from the first line on, among them one that only letters have. */
static bool recognises(const char *bytes, size_t length) {
  static const char *const own[] = {
      "mime-version:", "content-type:", "message-id:", "received:", "return-path:"};
  size_t n = length < HEAD ? length : HEAD, at = 0;
  bool found = false;
  while (at < n) {
    const char *newline = memchr(bytes + at, '\n', n - at);
    size_t end = newline ? (size_t)(newline - bytes) : n, name = at;
    if (end == at || (end == at + 1 && bytes[at] == '\r'))
      return found;
    while (name < end && (sg_is_letter((unsigned char)bytes[name]) || bytes[name] == '-' ||
                          sg_is_digit((unsigned char)bytes[name])))
      name++;
    bool folded = at && (bytes[at] == ' ' || bytes[at] == '\t');
    if (!folded && (name == at || name == end || bytes[name] != ':'))
      return false;
    for (size_t i = 0; i < sizeof own / sizeof *own; i++)
      found = found ||
              (end - at > strlen(own[i]) && strncasecmp(bytes + at, own[i], strlen(own[i])) == 0);
    at = end + 1;
  }
  return found;
}

const sg_source_reader sg_reader_mime = {"letter", recognises, read_letter};
