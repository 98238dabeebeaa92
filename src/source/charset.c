/* What a text is encoded in is seen from its byte-order mark, from whether it is valid UTF-8 or
 * UTF-16, and for all else told by uchardet, which knows how often letters of a language follow
 * each other. */
#include "source/charset.h"

#include <errno.h>
#include <iconv.h>
#include <stdbool.h>
#include <string.h>
#include <strings.h>
#include <uchardet/uchardet.h>

#include "base/utf8.h"

enum { SEEN = 1 << 16 /* bytes that are looked at to tell what a file is */ };

/* Text has next to no control characters. */
static bool is_binary(const char *bytes, size_t length) {
  size_t controls = 0;
  size_t seen = length < SEEN ? length : SEEN;
  for (size_t i = 0; i < seen; i++) {
    unsigned char c = (unsigned char)bytes[i];
    controls += c < 32 && (c == 0 || !strchr("\t\n\r\f\v\x1b", c));
  }
  return controls * 20 > seen;
}

/* --- UTF-16 and UTF-32 ---------------------------------------------------------------------- */

typedef struct mark {
  const char *bytes;
  size_t length;
  const char *charset; /* NULL: UTF-8 */
} mark;

static const mark *byte_order_mark(const char *bytes, size_t length) {
  static const mark marks[] = {{"\xEF\xBB\xBF", 3, NULL},
                               {"\xFF\xFE\0\0", 4, "UTF-32LE"},
                               {"\0\0\xFE\xFF", 4, "UTF-32BE"},
                               {"\xFF\xFE", 2, "UTF-16LE"},
                               {"\xFE\xFF", 2, "UTF-16BE"}};
  for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
    if (length >= marks[i].length && memcmp(bytes, marks[i].bytes, marks[i].length) == 0)
      return &marks[i];
  return NULL;
}

/* In UTF-16, every other byte of Latin letters is 0 and of Cyrillic ones 4. */
static const char *utf16_guess(const char *bytes, size_t length) {
  size_t high[2] = {0}, zeros = 0, seen = length < SEEN ? length : SEEN;
  for (size_t i = 0; i < seen; i++) {
    high[i % 2] += bytes[i] == 0 || bytes[i] == 4;
    zeros += bytes[i] == 0;
  }
  if (!zeros || high[0] + high[1] < seen / 3)
    return NULL;
  return high[1] > 4 * high[0] ? "UTF-16LE" : high[0] > 4 * high[1] ? "UTF-16BE" : NULL;
}

/* --- charsets of one byte a letter ----------------------------------------------------------- */

/* The letters of Western charsets are too much alike, and too few in an English text, to be told
 * apart by their frequency. */
static bool is_western(const char *charset) {
  static const char *const others[] = {"1251",   "KOI8", "IBM866", "IBM855", "8859-5", "CYRILLIC",
                                       "GB1803", "BIG5", "EUC",    "SHIFT",  "UHC",    "2022"};
  for (size_t i = 0; i < sizeof others / sizeof *others; i++)
    if (strstr(charset, others[i]))
      return false;
  return true;
}

/* Small letters are the same bytes on old Macs and in Windows-1251, and few words tell uchardet no
 * more; capitals are 80 to 9F there and C0 to DF here. */
static bool is_windows(const char *charset, const char *bytes, size_t length) {
  size_t mac = 0, windows = 0;
  for (size_t i = 0; i < length; i++) {
    unsigned char c = (unsigned char)bytes[i];
    mac += c >= 0x80 && c < 0xA0;
    windows += c >= 0xC0 && c < 0xE0;
  }
  return strcmp(charset, "MAC-CYRILLIC") == 0 && windows > mac;
}

/* `declared` when it is a charset that iconv knows and these bytes may be in. */
static const char *if_possible(const char *declared) {
  static const char *const not_it[] = {"utf-8", "utf8",       "us-ascii",
                                       "ascii", "iso-8859-1", "latin1"};
  if (!declared)
    return NULL;
  for (size_t i = 0; i < sizeof not_it / sizeof *not_it; i++)
    if (strcasecmp(declared, not_it[i]) == 0)
      return NULL;
  iconv_t conversion = iconv_open("UTF-8", declared);
  if (conversion == (iconv_t)-1)
    return NULL;
  iconv_close(conversion);
  return strncasecmp(declared, "utf-16", 6) == 0 ? NULL : declared;
}

static const char *detected(sg_arena *arena, const char *bytes, size_t length,
                            const char *declared) {
  uchardet_t detector = uchardet_new();
  const char *found = "";
  if (detector && uchardet_handle_data(detector, bytes, length) == 0) {
    uchardet_data_end(detector);
    found = uchardet_get_charset(detector);
  }
  char name[64] = "";
  strncpy(name, found, sizeof name - 1);
  if (detector)
    uchardet_delete(detector);
  if (is_windows(name, bytes, length))
    return "WINDOWS-1251";
  if (*name && !is_western(name))
    return sg_arena_string(arena, name);
  declared = if_possible(declared);
  return declared ? declared : "WINDOWS-1252";
}

/* The bytes that `charset` has no character for become U+FFFD. */
static void put_converted(iconv_t conversion, const char *bytes, size_t length, char **out) {
  size_t room = length * 3 + 4;
  char *in = (char *)(uintptr_t)bytes;
  size_t left = length;
  while (left && conversion != (iconv_t)-1 &&
         iconv(conversion, &in, &left, out, &room) == (size_t)-1) {
    if (errno == E2BIG || errno == EINVAL || room < 3)
      break;
    memcpy(*out, "\xEF\xBF\xBD", 3);
    *out += 3;
    room -= 3;
    in++;
    left--;
  }
}

static char *converted(sg_arena *arena, const char *charset, const char *bytes, size_t length,
                       size_t *text_length) {
  char *text = sg_arena_alloc(arena, length * 3 + 5), *end = text;
  iconv_t conversion = iconv_open("UTF-8", charset);
  put_converted(conversion, bytes, length, &end);
  if (conversion != (iconv_t)-1)
    iconv_close(conversion);
  *text_length = (size_t)(end - text);
  return text;
}

/* --- UTF-8 with lines in another charset ----------------------------------------------------- */

typedef struct line_reader {
  const char *bytes;
  size_t length, at;
} line_reader;

/* The next line with its end; false behind the last one. */
static bool next_line(line_reader *reader, const char **line, size_t *length) {
  if (reader->at >= reader->length)
    return false;
  *line = reader->bytes + reader->at;
  const char *end = memchr(*line, '\n', reader->length - reader->at);
  *length = end ? (size_t)(end - *line) + 1 : reader->length - reader->at;
  reader->at += *length;
  return true;
}

/* What is told of a line: its characters of several bytes, and the bytes that are no UTF-8. */
typedef struct line_look {
  size_t characters, bad;
} line_look;

static line_look look_at(const char *line, size_t length) {
  line_look look = {0};
  for (size_t at = 0; at < length; at++) {
    size_t end = at + sg_utf8_invalid(line + at, length - at);
    for (; at < end; at++)
      look.characters += (unsigned char)line[at] >= 0xC0;
    look.bad += at < length;
  }
  return look;
}

/* UTF-8, maybe with some bytes lost or cut off. */
static bool is_utf8(line_look look) {
  return look.bad * 3 <= look.characters;
}

/* The lines of a file that mostly is UTF-8. */
typedef struct mixed_lines {
  sg_array foreign; /* the bytes of those that are not */
  size_t good, damaged, others;
} mixed_lines;

static mixed_lines count_lines(sg_arena *arena, const char *bytes, size_t length) {
  line_reader reader = {bytes, length, 0};
  mixed_lines lines = {0};
  const char *line;
  size_t line_length;
  while (next_line(&reader, &line, &line_length)) {
    line_look look = look_at(line, line_length);
    lines.good += is_utf8(look) && look.characters;
    lines.damaged += is_utf8(look) && look.bad;
    lines.others += !is_utf8(look);
    for (size_t i = 0; !is_utf8(look) && i < line_length; i++)
      *(char *)sg_array_push(arena, &lines.foreign, 1) = line[i];
  }
  return lines;
}

static char *line_by_line(sg_arena *arena, const char *charset, const char *bytes, size_t length,
                          size_t *text_length) {
  char *text = sg_arena_alloc(arena, length * 3 + 5), *end = text;
  line_reader reader = {bytes, length, 0};
  const char *line;
  size_t line_length;
  iconv_t foreign = iconv_open("UTF-8", charset), own = iconv_open("UTF-8", "UTF-8");
  while (next_line(&reader, &line, &line_length))
    put_converted(is_utf8(look_at(line, line_length)) ? own : foreign, line, line_length, &end);
  if (foreign != (iconv_t)-1)
    iconv_close(foreign);
  if (own != (iconv_t)-1)
    iconv_close(own);
  *text_length = (size_t)(end - text);
  return text;
}

/* --- all of it ------------------------------------------------------------------------------ */

/* A byte that ends C strings has no place in a text; the cleaning of characters drops DEL. */
static void drop_nuls(char *text, size_t length, size_t *count) {
  *count = 0;
  for (size_t i = 0; i < length; i++)
    if (!text[i]) {
      text[i] = 0x7F;
      ++*count;
    }
}

static char *in_utf8(sg_arena *arena, const char *bytes, size_t length, const char *declared,
                     size_t *text_length, const char **note) {
  if (sg_utf8_invalid(bytes, length) == length) {
    *text_length = length;
    return sg_arena_copy(arena, bytes, length);
  }
  mixed_lines lines = count_lines(arena, bytes, length);
  if (lines.good && lines.good >= lines.others) {
    const char *charset =
        lines.others ? detected(arena, lines.foreign.items, lines.foreign.count, NULL) : "UTF-8";
    *note = lines.others
                ? sg_arena_format(arena, "%zu lines are not UTF-8 and were read as %s",
                                  lines.others, charset)
                : sg_arena_format(arena, "%zu lines have bytes that are not UTF-8", lines.damaged);
    return line_by_line(arena, charset, bytes, length, text_length);
  }
  const char *charset = detected(arena, bytes, length, declared);
  *note = sg_arena_format(arena, "read as %s", charset);
  return converted(arena, charset, bytes, length, text_length);
}

sg_status sg_charset_convert(sg_arena *arena, const char *bytes, size_t length,
                             const char *declared, char **text, size_t *text_length,
                             const char **note, sg_error *error) {
  const mark *found = byte_order_mark(bytes, length);
  const char *charset = found ? found->charset : utf16_guess(bytes, length);
  size_t skip = found ? found->length : 0, nuls;
  *note = NULL;
  bytes += skip;
  length -= skip;
  if (charset) {
    *note = sg_arena_format(arena, "read as %s", charset);
    *text = converted(arena, charset, bytes, length, text_length);
  } else if (is_binary(bytes, length)) {
    return sg_fail(error, SG_ERROR_FORMAT, "binary data, not a text");
  } else {
    *text = in_utf8(arena, bytes, length, declared, text_length, note);
  }
  drop_nuls(*text, *text_length, &nuls);
  if (nuls && !*note)
    *note = sg_arena_format(arena, "%zu NUL bytes were left out", nuls);
  return SG_OK;
}
