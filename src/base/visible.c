#include "base/visible.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"

enum { PICTURES = 0x2400, PICTURE_OF_DELETE = 0x2421, REPLACEMENT = 0xFFFD };

/* Embeddings, overrides and isolates: with them a sentence looks like another one. */
static bool turns_direction(uint32_t code) {
  return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

/* Never a character of any text, and none in XML. */
static bool is_no_character(uint32_t code) {
  return (code & 0xFFFE) == 0xFFFE || (code >= 0xFDD0 && code <= 0xFDEF);
}

static bool ends_line(uint32_t code) {
  return code == '\t' || code == '\n' || code == '\r' || code == 0x2028 || code == 0x2029;
}

static uint32_t shown(uint32_t code) {
  if (ends_line(code))
    return ' ';
  if (code < 0x20)
    return PICTURES + code;
  if (code == 0x7F)
    return PICTURE_OF_DELETE;
  return (code >= 0x80 && code < 0xA0) || turns_direction(code) || is_no_character(code)
             ? REPLACEMENT
             : code;
}

/* The character at `text` as it is shown, in `out`; returns how many bytes of the text it has. */
static uint32_t step(const char *text, size_t length, char out[4], uint32_t *written) {
  uint32_t code, used = sg_utf8_decode(text, length, &code);
  *written = sg_utf8_encode(shown(code), out);
  return used;
}

const char *sg_visible(sg_arena *arena, const char *text) {
  size_t length = strlen(text), size = sg_visible_offset(text, (unsigned)length);
  char *copy = sg_arena_alloc(arena, size + 1), *end = copy, character[4];
  for (size_t at = 0; at < length;) {
    uint32_t written;
    at += step(text + at, length - at, character, &written);
    memcpy(end, character, written);
    end += written;
  }
  return copy;
}

unsigned sg_visible_offset(const char *text, unsigned length) {
  unsigned offset = 0;
  for (unsigned at = 0; at < length;) {
    char character[4];
    uint32_t written;
    at += step(text + at, length - at, character, &written);
    offset += written;
  }
  return offset;
}

void sg_visible_into(char *out, size_t size, const char *text) {
  size_t length = strlen(text), used = 0;
  for (size_t at = 0; size && at < length;) {
    char character[4];
    uint32_t written;
    at += step(text + at, length - at, character, &written);
    if (used + written >= size)
      break;
    memcpy(out + used, character, written);
    used += written;
  }
  if (size)
    out[used] = 0;
}

void sg_print_visible(FILE *out, const char *text) {
  size_t length = strlen(text);
  for (size_t at = 0; at < length;) {
    char character[4];
    uint32_t written;
    at += step(text + at, length - at, character, &written);
    fwrite(character, 1, written, out);
  }
}

/* --- names ---------------------------------------------------------------------------------- */

static const char page_mark[] = "#page=";

const char *sg_safe_name(sg_arena *arena, const char *name) {
  size_t length = strlen(name);
  char *safe = sg_arena_alloc(arena, 3 * length + 1), *end = safe;
  for (size_t at = 0; at < length;) {
    uint32_t code, used = sg_utf8_decode(name + at, length - at, &code);
    bool invalid = code == REPLACEMENT && used == 1;
    bool kept = !invalid && shown(code) == code && code != '|' &&
                strncmp(name + at, page_mark, strlen(page_mark)) != 0;
    for (uint32_t i = 0; i < used; i++, at++)
      if (kept)
        *end++ = name[at];
      else
        end += sprintf(end, "%%%02X", (unsigned)(unsigned char)name[at]);
  }
  return safe;
}

/* --- lists ---------------------------------------------------------------------------------- */

/* A backslash means something only before a bar or at the end of a part: there it stands twice. */
const char *sg_list_part(sg_arena *arena, const char *text) {
  char *part = sg_arena_alloc(arena, 2 * strlen(text) + 1), *end = part;
  while (*text) {
    size_t slashes = strspn(text, "\\");
    bool meant = text[slashes] == '|' || !text[slashes];
    for (size_t i = 0; i < slashes * (meant ? 2 : 1); i++)
      *end++ = '\\';
    text += slashes;
    if (*text == '|')
      *end++ = '\\';
    if (*text)
      *end++ = *text++;
  }
  return part;
}

const char *sg_list_text(sg_arena *arena, const char *part, size_t length) {
  char *text = sg_arena_copy(arena, part, length), *end = text;
  for (const char *at = text; *at;) {
    size_t slashes = strspn(at, "\\");
    bool meant = at[slashes] == '|' || !at[slashes];
    for (size_t i = 0; i < (meant ? slashes / 2 : slashes); i++)
      *end++ = '\\';
    at += slashes;
    if (*at)
      *end++ = *at++;
  }
  *end = 0;
  return text;
}
