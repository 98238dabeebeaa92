/* Everything behind this compares characters, so that what looks alike must be alike. The table
 * below is the place for a new one. */
#include "source/characters.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#include "base/utf8.h"

enum {
  LONGEST_CLUSTER = 32, /* a letter and the accents behind it */
  LONGEST_ENTITY = 10,  /* "&laquo;" */
  LONGEST_ESCAPE = 16,  /* the codes that colour a terminal */
  SHORT_UNIT = 2        /* "km²": a raised digit behind so few small letters is a power */
};

typedef struct writer {
  sg_arena *arena;
  const char *text;
  size_t length;
  sg_array out;
  sg_array *spans;
  bool low_quote; /* a „ is open, which “ closes */
} writer;

/* --- what characters become ------------------------------------------------------------------ */

/* Characters in [first, last] become `as`; the empty string leaves them out. */
typedef struct replacement {
  uint32_t first, last;
  const char *as;
} replacement;

/* In the order of the codes. */
static const replacement replacements[] = {
    {0x00, 0x08, ""},
    {0x0B, 0x0B, "\n"}, /* a line's end within a paragraph, in word processors */
    {0x0E, 0x1D, ""},
    {0x1F, 0x1F, ""},
    {0x7F, 0x7F, ""},
    /* what Windows-1252 has where ISO 8859-1 has control characters */
    {0x80, 0x84, ""},
    {0x85, 0x85, "\n"},
    {0x86, 0x90, ""},
    {0x91, 0x91, "\u2018"},
    {0x92, 0x92, "\u2019"},
    {0x93, 0x93, "\u201C"},
    {0x94, 0x94, "\u201D"},
    {0x95, 0x95, "\u2022"},
    {0x96, 0x96, "\u2013"},
    {0x97, 0x97, "\u2014"},
    {0x98, 0x9F, ""},
    {0xA0, 0xA0, " "},
    {0x34F, 0x34F, ""},
    {0x61C, 0x61C, ""},
    {0x1680, 0x1680, " "},
    {0x180E, 0x180E, ""},
    {0x2000, 0x200A, " "},
    {0x200B, 0x200F, ""},
    {0x2010, 0x2011, "-"},
    {0x2012, 0x2012, "\u2013"},
    {0x2015, 0x2015, "\u2014"},
    {0x201A, 0x201B, "\u2018"},
    {0x201F, 0x201F, "\u201C"},
    {0x2020, 0x2021, ""}, /* daggers mark footnotes */
    {0x2028, 0x2028, "\n"},
    {0x2029, 0x2029, "\n\n"},
    {0x202A, 0x202E, ""},
    {0x202F, 0x202F, " "},
    {0x2032, 0x2032, "\u2019"},
    {0x2033, 0x2033, "\""},
    {0x2035, 0x2035, "\u2018"},
    {0x2036, 0x2036, "\""},
    {0x2039, 0x2039, "\u00AB"},
    {0x203A, 0x203A, "\u00BB"},
    {0x205F, 0x205F, " "},
    {0x2060, 0x2064, ""},
    {0x2066, 0x206F, ""},
    {0x2212, 0x2212, "-"},
    {0x275B, 0x275B, "\u2018"},
    {0x275C, 0x275C, "\u2019"},
    {0x275D, 0x275D, "\u201C"},
    {0x275E, 0x275E, "\u201D"},
    {0x276E, 0x276E, "\u00AB"},
    {0x276F, 0x276F, "\u00BB"},
    {0x2E3A, 0x2E3B, "\u2014"},
    {0x3000, 0x3000, " "},
    {0x300A, 0x300A, "\u00AB"},
    {0x300B, 0x300B, "\u00BB"},
    {0x300C, 0x300C, "\u201C"},
    {0x300D, 0x300D, "\u201D"},
    {0x300E, 0x300E, "\u201C"},
    {0x300F, 0x300F, "\u201D"},
    {0x301D, 0x301D, "\u201C"},
    {0x301E, 0x301F, "\u201D"},
    {0xFE00, 0xFE0F, ""},
    {0xFE58, 0xFE58, "\u2014"},
    {0xFE63, 0xFE63, "-"},
    {0xFEFF, 0xFEFF, ""},
    {0xFFF9, 0xFFFC, ""},
    {0xE0000, 0xE0FFF, ""},
};

static const char *replaced(uint32_t code) {
  size_t low = 0, high = sizeof replacements / sizeof *replacements;
  while (low < high) {
    size_t middle = (low + high) / 2;
    if (replacements[middle].last < code)
      low = middle + 1;
    else
      high = middle;
  }
  bool inside = low < sizeof replacements / sizeof *replacements && replacements[low].first <= code;
  return inside ? replacements[low].as : NULL;
}

/* Letters and digits that are others in a special shape: fullwidth, ligatures, mathematical,
 * Roman numerals. */
static bool is_shape(uint32_t code) {
  return (code >= 0xFF01 && code <= 0xFF5E) || (code >= 0xFB00 && code <= 0xFB06) ||
         (code >= 0x1D400 && code <= 0x1D7FF) || (code >= 0x2160 && code <= 0x217F) ||
         (code >= 0x2080 && code <= 0x2089) || (code >= 0x132 && code <= 0x133) ||
         (code >= 0x1C4 && code <= 0x1CC);
}

/* --- writing with the way back --------------------------------------------------------------- */

static void put(writer *w, const char *bytes, size_t length, size_t from) {
  const sg_source_span *last =
      w->spans->count ? (const sg_source_span *)w->spans->items + w->spans->count - 1 : NULL;
  if (!last || from - last->source != w->out.count - last->start)
    *(sg_source_span *)sg_array_push(w->arena, w->spans, sizeof *last) =
        (sg_source_span){w->out.count, (uint32_t)from};
  sg_source_put(w->arena, &w->out, bytes, length);
}

static uint32_t code_at(const writer *w, size_t at, size_t *step) {
  uint32_t code = 0;
  *step = at < w->length ? sg_utf8_decode(w->text + at, w->length - at, &code) : 0;
  return code;
}

/* The character that was written last; 0 at the beginning. */
static uint32_t before(const writer *w) {
  const char *out = w->out.items;
  uint32_t start = w->out.count, code;
  if (!start)
    return 0;
  do
    start--;
  while (start && ((unsigned char)out[start] & 0xC0) == 0x80);
  sg_utf8_decode(out + start, w->out.count - start, &code);
  return code;
}

static bool is_word_character(uint32_t code) {
  return code && (sg_is_letter(code) || sg_is_digit(code));
}

static bool ends_line(uint32_t code) {
  return code == '\n' || code == '\r' || code == 0x2028 || code == 0x2029;
}

/* --- kinds of characters ---------------------------------------------------------------------
 *
 * Each function writes what stands at `at` when it is of its kind, and returns its length; else 0.
 */

/* "И" and a breve above are one letter. */
static size_t put_composed(writer *w, size_t at) {
  size_t step, mark, end;
  code_at(w, at, &step);
  end = at + step;
  while (end - at < LONGEST_CLUSTER) {
    uint32_t code = code_at(w, end, &mark);
    if (code < 0x300 || !utf8proc_get_property((utf8proc_int32_t)code)->combining_class ||
        end + mark - at > LONGEST_CLUSTER)
      break;
    end += mark;
  }
  if (end == at + step)
    return 0;
  utf8proc_int32_t codes[LONGEST_CLUSTER];
  const utf8proc_option_t options = UTF8PROC_COMPOSE | UTF8PROC_STABLE;
  utf8proc_ssize_t count =
      utf8proc_decompose((const utf8proc_uint8_t *)w->text + at, (utf8proc_ssize_t)(end - at),
                         codes, LONGEST_CLUSTER, options);
  if (count <= 0 || count > LONGEST_CLUSTER)
    return 0;
  count = utf8proc_normalize_utf32(codes, count, options);
  for (utf8proc_ssize_t i = 0; i < count; i++) {
    char bytes[4];
    put(w, bytes, sg_utf8_encode((uint32_t)codes[i], bytes), at);
  }
  return end - at;
}

static size_t put_shape(writer *w, size_t at) {
  size_t step;
  uint32_t code = code_at(w, at, &step);
  if (!is_shape(code))
    return 0;
  utf8proc_int32_t codes[8];
  utf8proc_ssize_t count = utf8proc_decompose_char((utf8proc_int32_t)code, codes, 8,
                                                   UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT, NULL);
  for (utf8proc_ssize_t i = 0; i < count && i < 8; i++) {
    char bytes[4];
    put(w, bytes, sg_utf8_encode((uint32_t)codes[i], bytes), at);
  }
  return step;
}

/* A soft hyphen is a hyphen where a line ends with it, and Word's optional and unbreakable ones are
 * 1F and 1E. */
static size_t put_hyphen(writer *w, size_t at) {
  size_t step, next_step;
  uint32_t code = code_at(w, at, &step), next = code_at(w, at + step, &next_step);
  if (code != 0xAD && code != 0x1E)
    return 0;
  bool visible = code == 0xAD ? ends_line(next) && sg_is_letter(before(w))
                              : is_word_character(before(w)) && is_word_character(next);
  if (visible)
    put(w, "-", 1, at);
  return step;
}

static uint32_t raised_digit(uint32_t code) {
  if (code == 0xB9)
    return '1';
  if (code == 0xB2 || code == 0xB3)
    return '0' + code - 0xB0;
  return code == 0x2070 || (code >= 0x2074 && code <= 0x2079) ? '0' + code - 0x2070 : 0;
}

/* Is what was written last a number or a unit such as "km"? */
static bool takes_power(const writer *w) {
  const char *out = w->out.items;
  uint32_t end = w->out.count, start = end, letters = 0;
  while (start && (unsigned char)out[start - 1] > ' ' && letters <= SHORT_UNIT) {
    start--;
    letters += ((unsigned char)out[start] & 0xC0) != 0x80;
  }
  if (start == end || letters > SHORT_UNIT)
    return start < end && sg_is_digit((unsigned char)out[end - 1]);
  uint32_t code;
  sg_utf8_decode(out + start, end - start, &code);
  return !sg_is_upper(code);
}

/* Raised digits are powers behind numbers and units, and marks of footnotes elsewhere. */
static size_t put_raised(writer *w, size_t at) {
  size_t step, end = at;
  uint32_t code;
  while ((code = code_at(w, end, &step)) != 0 && raised_digit(code))
    end += step;
  if (end == at)
    return 0;
  uint32_t last = before(w);
  if (last && last != ' ' && last != '\n' && takes_power(w))
    put(w, w->text + at, end - at, at);
  return end - at;
}

/* „low“ quotation marks close with what opens others. */
static size_t put_quote(writer *w, size_t at) {
  size_t step, next_step;
  uint32_t code = code_at(w, at, &step), next = code_at(w, at + step, &next_step);
  if (code == 0x201E || code == 0x2E42) {
    w->low_quote = true;
    put(w, "\u201C", 3, at);
    return step;
  }
  if (code == 0x201C && w->low_quote) {
    w->low_quote = false;
    put(w, "\u201D", 3, at);
    return step;
  }
  w->low_quote = w->low_quote && code != '\n' && code != 0x201D;
  /* typed with what a keyboard has: <<name>>, ``name'' */
  bool twice = code == next && (code == '<' || code == '>' || code == '`' || code == '\'');
  if (!twice)
    return 0;
  put(w,
      code == '<'   ? "\u00AB"
      : code == '>' ? "\u00BB"
      : code == '`' ? "\u201C"
                    : "\u201D",
      code == '<' || code == '>' ? 2 : 3, at);
  return 2;
}

/* An accent that stands between letters is an apostrophe: "Xi`an". */
static size_t put_apostrophe(writer *w, size_t at) {
  size_t step, next_step;
  uint32_t code = code_at(w, at, &step);
  bool inside = (code == '`' || code == 0xB4 || code == 0x2018 || code == 0x201B) &&
                sg_is_letter(before(w)) && sg_is_letter(code_at(w, at + step, &next_step));
  if (!inside)
    return 0;
  put(w, "\u2019", 3, at);
  return step;
}

/* "--" is a dash. Longer rows of hyphens are rules. */
static size_t put_dash(writer *w, size_t at) {
  size_t end = at;
  while (end < w->length && w->text[end] == '-')
    end++;
  if (end - at != 2 && !(end - at == 3 && before(w) != '\n' && before(w) != 0))
    return 0;
  put(w, "\u2014", 3, at);
  return end - at;
}

/* "Huawei*": an asterisk right behind a word, and no other behind it, marks a footnote. */
static size_t put_asterisk(writer *w, size_t at) {
  size_t step;
  bool mark = w->text[at] == '*' && sg_is_letter(before(w)) &&
              !is_word_character(code_at(w, at + 1, &step));
  return mark ? 1 : 0;
}

/* What is left of a page that was escaped twice: "AT&amp;T", "Kazakhstan&#39;s". */
static size_t put_entity(writer *w, size_t at) {
  static const struct {
    const char *name, *as;
  } known[] = {{"amp", "&"},        {"quot", "\""},      {"apos", "'"},       {"lt", "<"},
               {"gt", ">"},         {"nbsp", " "},       {"laquo", "\u00AB"}, {"raquo", "\u00BB"},
               {"ldquo", "\u201C"}, {"rdquo", "\u201D"}, {"lsquo", "\u2018"}, {"rsquo", "\u2019"},
               {"bdquo", "\u201C"}, {"ndash", "\u2013"}, {"mdash", "\u2014"}, {"hellip", "\u2026"},
               {"shy", ""},         {"ensp", " "},       {"emsp", " "},       {"thinsp", " "}};
  if (w->text[at] != '&')
    return 0;
  size_t room = w->length - at < LONGEST_ENTITY ? w->length - at : LONGEST_ENTITY;
  const char *name = w->text + at + 1, *end = memchr(name, ';', room - 1);
  if (!end)
    return 0;
  size_t length = (size_t)(end - name);
  for (size_t i = 0; i < sizeof known / sizeof *known; i++)
    if (strlen(known[i].name) == length && memcmp(known[i].name, name, length) == 0) {
      put(w, known[i].as, strlen(known[i].as), at);
      return length + 2;
    }
  if (*name != '#')
    return 0;
  bool hexadecimal = name[1] == 'x' || name[1] == 'X';
  char *stop = NULL;
  unsigned long code = strtoul(name + 1 + hexadecimal, &stop, hexadecimal ? 16 : 10);
  if (stop != end || code < 0x20 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
    return 0;
  char bytes[4];
  const char *as = replaced((uint32_t)code);
  put(w, as ? as : bytes, as ? strlen(as) : sg_utf8_encode((uint32_t)code, bytes), at);
  return length + 2;
}

/* The codes that colour a terminal: ESC [ 31 m. */
static size_t skip_escape(const writer *w, size_t at) {
  if (w->text[at] != 0x1B)
    return 0;
  size_t end = at + 1;
  if (end < w->length && w->text[end] == '[')
    while (++end < w->length && end - at < LONGEST_ESCAPE && w->text[end] < 0x40)
      ;
  return end < w->length && end > at + 1 ? end + 1 - at : 1;
}

static size_t put_replaced(writer *w, size_t at) {
  size_t step;
  const char *as = replaced(code_at(w, at, &step));
  if (!as)
    return 0;
  if (*as)
    put(w, as, strlen(as), at);
  return step;
}

static size_t put_special(writer *w, size_t at) {
  static size_t (*const kinds[])(writer *, size_t) = {
      put_composed, put_hyphen, put_quote,    put_apostrophe, put_raised,
      put_entity,   put_dash,   put_asterisk, put_shape,      put_replaced};
  size_t used = skip_escape(w, at);
  for (size_t i = 0; !used && i < sizeof kinds / sizeof *kinds; i++)
    used = kinds[i](w, at);
  return used;
}

/* Plain letters, digits, blanks and marks, which are most of any text, need no second look. */
static bool is_plain(const writer *w, size_t at) {
  unsigned char c = (unsigned char)w->text[at], next = (unsigned char)w->text[at + 1];
  bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                c == ' ' || c == '.' || c == ',' || c == '\r';
  /* an accent may follow a letter */
  return letter && next < 0x80;
}

const char *sg_characters_normal(sg_arena *arena, const char *text, size_t length,
                                 size_t *normal_length, sg_array *spans) {
  writer w = {.arena = arena, .text = text, .length = length, .spans = spans};
  bool changed = false;
  for (size_t at = 0; at < length;) {
    size_t used = is_plain(&w, at) ? 0 : put_special(&w, at);
    changed = changed || used;
    if (!used) {
      size_t step;
      code_at(&w, at, &step);
      put(&w, text + at, step, at);
      used = step;
    }
    at += used;
  }
  if (!changed) {
    spans->count = 0;
    *normal_length = length;
    return text;
  }
  sg_source_put(arena, &w.out, "", 1);
  *normal_length = w.out.count - 1;
  return w.out.items;
}
