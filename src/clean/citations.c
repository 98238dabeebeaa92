/* Marks in a text that point elsewhere: citations, and footnotes whose digits stand behind a word.
 */
#include "clean/citations.h"

#include <string.h>

#include "base/utf8.h"

enum {
  LONGEST_MARK = 3, /* digits */
  LEAST_WORD = 4,   /* letters of a word that digits right behind are a mark's */
  LEAST_LAST = 5    /* and of one before a full stop without a capital: "para.13" is none */
};

/* "[12]", "[3; 5, p. 7]": digits, marks and the letters of "pp." */
static uint32_t bracket_citation(const char *text, uint32_t length) {
  bool digits = false;
  for (uint32_t i = 1; i < length && i < 40; i++) {
    if (text[i] == ']')
      return digits ? i + 1 : 0;
    if (!strchr("0123456789,;.-– pPсC:", text[i]))
      return 0;
    digits = digits || sg_is_digit((unsigned char)text[i]);
  }
  return 0;
}

/* "(Taylor and Zajontz, 2020, p. 5; Smith 2019)": a capital first and a year inside, no verb. */
static uint32_t author_year(const char *text, uint32_t length) {
  unsigned digits = 0, words = 0;
  bool year = false;
  uint32_t code;
  if (length < 8 || !(sg_utf8_decode(text + 1, length - 1, &code), sg_is_upper(code)))
    return 0;
  for (uint32_t i = 1; i < length && i < 120; i++) {
    if (text[i] == ')')
      return year && words < 9 ? i + 1 : 0;
    if (text[i] == '(')
      return 0;
    words += text[i] == ' ';
    if (sg_is_digit((unsigned char)text[i])) {
      digits++;
    } else {
      year = year || (digits == 4 && words >= 1);
      digits = 0;
    }
    year = year || (digits == 4 && words >= 1 && text[i + 1] == ')' &&
                    (memchr(text, ',', i) || memchr(text, '&', i)));
  }
  return 0;
}

/* "Huawei(1)": a note's number without a blank before it. */
static uint32_t bracket_mark(const char *text, uint32_t at, uint32_t end) {
  uint32_t to = at + 1;
  while (to < end && to - at <= LONGEST_MARK && sg_is_digit((unsigned char)text[to]))
    to++;
  bool behind_word = at > 0 && (sg_is_letter((unsigned char)text[at - 1]) || (text[at - 1] & 0x80));
  return behind_word && to > at + 1 && to < end && text[to] == ')' ? to + 1 - at : 0;
}

uint32_t sg_citation_length(const char *text, uint32_t at, uint32_t end) {
  if (text[at] == '[')
    return bracket_citation(text + at, end - at);
  if (text[at] != '(')
    return 0;
  uint32_t length = author_year(text + at, end - at);
  return length ? length : bracket_mark(text, at, end);
}

/* Where the letters before `at` start. */
static uint32_t word_before(const char *text, uint32_t start, uint32_t at) {
  while (at > start) {
    uint32_t from = at - 1, code;
    while (from > start && ((unsigned char)text[from] & 0xC0) == 0x80)
      from--;
    sg_utf8_decode(text + from, at - from, &code);
    if (!sg_is_letter(code))
      break;
    at = from;
  }
  return at;
}

static uint32_t letters_in(const char *text, uint32_t start, uint32_t end) {
  uint32_t count = 0;
  for (uint32_t i = start; i < end; i++)
    count += ((unsigned char)text[i] & 0xC0) != 0x80;
  return count;
}

static bool is_known(sg_arena *arena, const sg_lexicon *lexicon, const char *text, uint32_t start,
                     uint32_t end) {
  return sg_lexicon_word(lexicon, sg_normal_form(arena, text + start, end - start)) != 0;
}

/* Do the digits [at, to) stand at the end of a sentence, behind its full stop? */
static bool behind_sentence(const char *text, uint32_t start, uint32_t at, uint32_t to,
                            uint32_t end) {
  uint32_t code = 0, stop = at - 1, word = word_before(text, start, stop);
  if (text[stop] != '.' || word == stop)
    return false;
  sg_utf8_decode(text + word, stop - word, &code);
  if (letters_in(text, word, stop) < (sg_is_upper(code) ? LEAST_WORD : LEAST_LAST))
    return false;
  if (to + 1 < end)
    sg_utf8_decode(text + to + 1, end - to - 1, &code);
  return to == end || (text[to] == ' ' && (to + 1 == end || sg_is_upper(code)));
}

uint32_t sg_footnote_digits(sg_arena *arena, const sg_lexicon *lexicon, const char *text,
                            uint32_t start, uint32_t at, uint32_t end) {
  uint32_t to = at, code;
  while (to < end && to - at <= LONGEST_MARK && sg_is_digit((unsigned char)text[to]))
    to++;
  if (at == start || to == at || to - at > LONGEST_MARK)
    return 0;
  if (behind_sentence(text, start, at, to, end))
    return to - at;
  uint32_t word = word_before(text, start, at);
  if (letters_in(text, word, at) < LEAST_WORD)
    return 0;
  uint32_t last = at - 1, last_code;
  while (((unsigned char)text[last] & 0xC0) == 0x80)
    last--;
  sg_utf8_decode(text + last, at - last, &last_code);
  sg_utf8_decode(text + word, at - word, &code);
  bool ends = to == end || strchr(" .,;:)!?", text[to]);
  return ends && sg_is_upper(code) && !sg_is_upper(last_code) &&
                 is_known(arena, lexicon, text, word, at) &&
                 !is_known(arena, lexicon, text, word, to)
             ? to - at
             : 0;
}
