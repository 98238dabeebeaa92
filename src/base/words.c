#include "base/words.h"

#include <string.h>

#include "base/utf8.h"

static uint32_t peek(const char *text, uint32_t length, uint32_t at, uint32_t *step) {
  uint32_t code = 0;
  *step = 1;
  if (at < length)
    *step = sg_utf8_decode(text + at, length - at, &code);
  return code;
}

static bool is_apostrophe(uint32_t code) {
  return code == '\'' || code == 0x2019 || code == 0x02BC || code == 0x02BB || code == 0x2018;
}

static bool is_hyphen(uint32_t code) {
  return code == '-' || code == 0x2010 || code == 0x2011;
}

/* Is the text at `at` (an apostrophe) an English possessive "'s" that ends a word? */
static bool is_possessive(const char *text, uint32_t length, uint32_t at, uint32_t *end) {
  uint32_t step, next;
  if (!is_apostrophe(peek(text, length, at, &step)))
    return false;
  at += step;
  uint32_t code = peek(text, length, at, &step);
  if (code != 's' && code != 'S')
    return false;
  at += step;
  next = peek(text, length, at, &step);
  *end = at;
  return !sg_is_letter(next) && !sg_is_digit(next);
}

/* "U.S.", "H.E.", "К.К.": letters each followed by a full stop, two or more. */
static uint32_t initials_end(const char *text, uint32_t length, uint32_t at) {
  unsigned letters = 0;
  uint32_t end = at;
  for (;;) {
    uint32_t step, dot;
    if (!sg_is_letter(peek(text, length, at, &step)))
      break;
    at += step;
    if (peek(text, length, at, &dot) != '.')
      break;
    at += dot;
    letters++;
    end = at;
  }
  uint32_t step;
  bool open = sg_is_letter(peek(text, length, end, &step));
  return letters >= 2 && !open ? end : 0;
}

typedef struct scan {
  const char *text;
  uint32_t length, at;
  bool number;
} scan;

/* Decides whether the joint at s->at (hyphen, apostrophe, point in a number) stays inside. */
static bool joins(const scan *s, bool started_capital, uint32_t code, uint32_t step) {
  uint32_t after_step;
  uint32_t after = peek(s->text, s->length, s->at + step, &after_step);
  if (s->number && (code == '.' || code == ','))
    return sg_is_digit(after);
  if (is_apostrophe(code)) {
    uint32_t end;
    return sg_is_letter(after) && !is_possessive(s->text, s->length, s->at, &end);
  }
  if (is_hyphen(code))
    return (sg_is_letter(after) || sg_is_digit(after)) && !(started_capital && sg_is_upper(after));
  if (code == '&')
    return sg_is_letter(after);
  return code == 0xAD;
}

/* "al-Wazir", "эд-Дин": a name with the Arabic article before it is a name. */
static bool has_arabic_article(const char *word, uint32_t length) {
  static const char *const articles[] = {"al-",  "el-",  "as-",  "ash-", "ad-", "ed-", "ar-",
                                         "аль-", "эль-", "ас-",  "аш-",  "ад-", "эд-", "ар-",
                                         "ан-",  "эш-",  "уль-", "уд-",  "эр-", "ат-", "эт-"};
  for (size_t i = 0; i < sizeof articles / sizeof *articles; i++) {
    uint32_t n = (uint32_t)strlen(articles[i]), step;
    if (n < length && memcmp(word, articles[i], n) == 0)
      return sg_is_upper(peek(word, length, n, &step));
  }
  return false;
}

static uint32_t word_end(const char *text, uint32_t length, uint32_t at, sg_word *word) {
  scan s = {.text = text, .length = length, .at = at};
  unsigned letters = 0, capitals = 0;
  uint32_t step;
  uint32_t first = peek(text, length, at, &step);
  s.number = sg_is_digit(first);
  word->capital = sg_is_upper(first);
  while (s.at < length) {
    uint32_t code = peek(text, length, s.at, &step);
    if (sg_is_letter(code)) {
      letters++;
      capitals += sg_is_upper(code);
    } else if (!sg_is_digit(code) && !joins(&s, word->capital, code, step)) {
      break;
    }
    s.at += step;
  }
  word->kind = s.number ? SG_NUMBER : SG_WORD;
  word->all_capitals = letters >= 2 && capitals == letters;
  if (!word->capital && capitals)
    word->capital = has_arabic_article(text + at, s.at - at);
  return s.at;
}

bool sg_word_next(const char *text, uint32_t length, uint32_t at, sg_word *word) {
  uint32_t step, code;
  while (at < length && sg_is_space(peek(text, length, at, &step)))
    at += step;
  if (at >= length)
    return false;
  memset(word, 0, sizeof *word);
  word->start = at;
  code = peek(text, length, at, &step);
  uint32_t end;
  if (is_possessive(text, length, at, &end)) {
    word->kind = SG_WORD;
    word->end = end;
  } else if (sg_is_letter(code) && (end = initials_end(text, length, at)) != 0) {
    word->kind = SG_WORD;
    word->capital = word->all_capitals = sg_is_upper(code);
    word->initials = true;
    word->end = end;
  } else if (sg_is_letter(code) || sg_is_digit(code)) {
    word->end = word_end(text, length, at, word);
  } else {
    word->kind = SG_MARK;
    word->end = at + step;
  }
  return true;
}

const char *sg_word_form(sg_arena *arena, const char *text, const sg_word *word) {
  char *form = sg_normal_form(arena, text + word->start, word->end - word->start);
  if (!word->initials)
    return form;
  char *out = form;
  for (const char *in = form; *in; in++)
    if (*in != '.')
      *out++ = *in;
  *out = 0;
  return form;
}

bool sg_is_dash(const char *form) {
  return strcmp(form, "-") == 0 || strcmp(form, "\u2013") == 0 || strcmp(form, "\u2014") == 0;
}
