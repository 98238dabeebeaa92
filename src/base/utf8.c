#include "base/utf8.h"

#include <string.h>
#include <utf8proc.h>

uint32_t sg_utf8_decode(const char *text, size_t length, uint32_t *code) {
  unsigned char first = (unsigned char)*text;
  if (first < 0x80) {
    *code = first;
    return 1;
  }
  utf8proc_int32_t value = -1;
  utf8proc_ssize_t used = utf8proc_iterate((const utf8proc_uint8_t *)text,
                                           (utf8proc_ssize_t)(length > 4 ? 4 : length), &value);
  if (used <= 0 || value < 0) {
    *code = 0xFFFD;
    return 1;
  }
  *code = (uint32_t)value;
  return (uint32_t)used;
}

uint32_t sg_utf8_encode(uint32_t code, char *out) {
  return (uint32_t)utf8proc_encode_char((utf8proc_int32_t)code, (utf8proc_uint8_t *)out);
}

size_t sg_utf8_invalid(const char *text, size_t length) {
  size_t at = 0;
  while (at < length) {
    uint32_t code;
    uint32_t used = sg_utf8_decode(text + at, length - at, &code);
    if (code == 0xFFFD && used == 1)
      return at;
    at += used;
  }
  return length;
}

bool sg_is_upper(uint32_t code) {
  if (code < 0x80)
    return code >= 'A' && code <= 'Z';
  return utf8proc_category((utf8proc_int32_t)code) == UTF8PROC_CATEGORY_LU;
}

bool sg_is_letter(uint32_t code) {
  if (code < 0x80)
    return (code >= 'A' && code <= 'Z') || (code >= 'a' && code <= 'z');
  utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)code);
  return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO) ||
         category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_MC;
}

bool sg_is_digit(uint32_t code) {
  return code >= '0' && code <= '9';
}

bool sg_is_space(uint32_t code) {
  if (code < 0x80)
    return code == ' ' || (code >= '\t' && code <= '\r');
  return code == 0x85 || code == 0xFEFF || code == 0x200B ||
         utf8proc_category((utf8proc_int32_t)code) == UTF8PROC_CATEGORY_ZS;
}

sg_script sg_script_of(uint32_t code) {
  if (!sg_is_letter(code))
    return SG_SCRIPT_NONE;
  if (code < 0x250 || (code >= 0x1E00 && code < 0x1F00) || (code >= 0x300 && code < 0x370))
    return SG_SCRIPT_LATIN;
  if (code >= 0x400 && code < 0x530)
    return SG_SCRIPT_CYRILLIC;
  return SG_SCRIPT_OTHER;
}

static uint32_t folded(uint32_t code) {
  switch (code) {
  case 0x2018: /* typographic apostrophes and the Arabic ones of transliteration */
  case 0x2019:
  case 0x02BC:
  case 0x02BB:
    return '\'';
  case 0x2010: /* hyphens, also the one that does not break a line */
  case 0x2011:
    return '-';
  case 0x0131: /* dotless i, which has no decomposition */
    return 'i';
  default:
    return code;
  }
}

static char *ascii_form(sg_arena *arena, const char *text, size_t length) {
  char *form = sg_arena_copy(arena, text, length);
  for (size_t i = 0; i < length; i++)
    if (form[i] >= 'A' && form[i] <= 'Z')
      form[i] = (char)(form[i] - 'A' + 'a');
  return form;
}

char *sg_normal_form(sg_arena *arena, const char *text, size_t length) {
  bool ascii = true;
  for (size_t i = 0; i < length && ascii; i++)
    ascii = (unsigned char)text[i] < 0x80;
  if (ascii)
    return ascii_form(arena, text, length);
  const utf8proc_option_t options = UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD |
                                    UTF8PROC_STRIPMARK | UTF8PROC_IGNORE;
  utf8proc_int32_t small[64], *codes = small;
  utf8proc_ssize_t room = 64;
  utf8proc_ssize_t count = utf8proc_decompose((const utf8proc_uint8_t *)text,
                                              (utf8proc_ssize_t)length, codes, room, options);
  if (count > room) {
    room = count;
    codes = sg_arena_alloc(arena, (size_t)room * sizeof *codes);
    count = utf8proc_decompose((const utf8proc_uint8_t *)text, (utf8proc_ssize_t)length, codes,
                               room, options);
  }
  if (count < 0)
    return sg_arena_copy(arena, text, length);
  char *form = sg_arena_alloc(arena, (size_t)count * 4 + 1);
  size_t used = 0;
  for (utf8proc_ssize_t i = 0; i < count; i++)
    used += sg_utf8_encode(folded((uint32_t)codes[i]), form + used);
  return form;
}

char *sg_small_letters(sg_arena *arena, const char *text) {
  size_t length = strlen(text), used = 0;
  char *small = sg_arena_alloc(arena, length * 4 + 1);
  for (size_t at = 0; at < length;) {
    uint32_t code;
    at += sg_utf8_decode(text + at, length - at, &code);
    used += sg_utf8_encode((uint32_t)utf8proc_tolower((utf8proc_int32_t)code), small + used);
  }
  return small;
}
