#include "source/charset.h"

#include <errno.h>
#include <iconv.h>
#include <stdbool.h>
#include <string.h>

#include "base/utf8.h"

/* Text has no NUL and next to no other control characters. */
static bool is_binary(const char *bytes, size_t length) {
  size_t controls = 0;
  size_t seen = length < 65536 ? length : 65536;
  for (size_t i = 0; i < seen; i++) {
    unsigned char c = (unsigned char)bytes[i];
    if (c == 0)
      return true;
    controls += c < 32 && !strchr("\t\n\r\f\v\x1b", c);
  }
  return controls * 20 > seen;
}

/* Half the bytes of Western text in UTF-16 are NUL, all on the same side. */
static const char *utf16_guess(const char *bytes, size_t length) {
  size_t even = 0, odd = 0, seen = length < 4096 ? length : 4096;
  for (size_t i = 0; i + 1 < seen; i += 2) {
    even += bytes[i] == 0;
    odd += bytes[i + 1] == 0;
  }
  if (odd * 10 > seen && even * 20 < odd)
    return "UTF-16LE";
  if (even * 10 > seen && odd * 20 < even)
    return "UTF-16BE";
  return NULL;
}

/* Cyrillic words are runs of bytes above 0xBF; Western accents stand alone between ASCII. */
static const char *single_byte_guess(const char *bytes, size_t length) {
  size_t alone = 0, in_runs = 0;
  for (size_t i = 0; i < length; i++) {
    if ((unsigned char)bytes[i] < 0xC0)
      continue;
    bool before = i > 0 && (unsigned char)bytes[i - 1] >= 0xC0;
    bool after = i + 1 < length && (unsigned char)bytes[i + 1] >= 0xC0;
    if (before || after)
      in_runs++;
    else
      alone++;
  }
  return in_runs > alone ? "WINDOWS-1251" : "WINDOWS-1252";
}

/* Bytes that are no UTF-8 in a text that otherwise is become U+FFFD. */
static bool mostly_utf8(const char *bytes, size_t length, size_t *bad) {
  size_t good = 0;
  *bad = 0;
  for (size_t at = 0; at < length;) {
    uint32_t code;
    uint32_t step = sg_utf8_decode(bytes + at, length - at, &code);
    good += step > 1;
    *bad += step == 1 && code == 0xFFFD;
    at += step;
  }
  return *bad * 4 < good;
}

static char *repaired(sg_arena *arena, const char *bytes, size_t length, size_t bad,
                      size_t *text_length) {
  char *text = sg_arena_alloc(arena, length + bad * 2 + 1);
  size_t used = 0;
  for (size_t at = 0; at < length;) {
    uint32_t code;
    uint32_t step = sg_utf8_decode(bytes + at, length - at, &code);
    used += sg_utf8_encode(code, text + used);
    at += step;
  }
  *text_length = used;
  return text;
}

static sg_status with_iconv(sg_arena *arena, const char *charset, const char *bytes, size_t length,
                            char **text, size_t *text_length, sg_error *error) {
  size_t room = length * 3 + 4;
  *text = sg_arena_alloc(arena, room + 1);
  iconv_t conversion = iconv_open("UTF-8", charset);
  if (conversion == (iconv_t)-1)
    return sg_fail(error, SG_ERROR_LIBRARY, "this system cannot convert %s", charset);
  char *in = (char *)(uintptr_t)bytes, *out = *text;
  size_t left = length;
  while (left && iconv(conversion, &in, &left, &out, &room) == (size_t)-1) {
    if (errno == E2BIG || errno == EINVAL)
      break;
    if (room < 3)
      break;
    memcpy(out, "\xEF\xBF\xBD", 3); /* U+FFFD for what the charset does not have */
    out += 3;
    room -= 3;
    in++;
    left--;
  }
  iconv_close(conversion);
  *text_length = (size_t)(out - *text);
  *out = 0;
  return SG_OK;
}

sg_status sg_charset_convert(sg_arena *arena, const char *bytes, size_t length, char **text,
                             size_t *text_length, const char **note, sg_error *error) {
  const char *charset = NULL;
  size_t skip = 0, bad;
  *note = NULL;
  if (length >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0)
    skip = 3;
  else if (length >= 2 && memcmp(bytes, "\xFF\xFE", 2) == 0)
    charset = "UTF-16LE", skip = 2;
  else if (length >= 2 && memcmp(bytes, "\xFE\xFF", 2) == 0)
    charset = "UTF-16BE", skip = 2;
  else
    charset = utf16_guess(bytes, length);
  bytes += skip;
  length -= skip;
  if (!charset && is_binary(bytes, length))
    return sg_fail(error, SG_ERROR_FORMAT, "binary data, not a text");
  if (!charset && sg_utf8_invalid(bytes, length) == length) {
    *text = sg_arena_copy(arena, bytes, length);
    *text_length = length;
    return SG_OK;
  }
  if (!charset && mostly_utf8(bytes, length, &bad)) {
    *note = sg_arena_format(arena, "%zu bytes are not UTF-8 and were read as U+FFFD", bad);
    *text = repaired(arena, bytes, length, bad, text_length);
    return SG_OK;
  }
  if (!charset)
    charset = single_byte_guess(bytes, length);
  *note = sg_arena_format(arena, "read as %s", charset);
  return with_iconv(arena, charset, bytes, length, text, text_length, error);
}
