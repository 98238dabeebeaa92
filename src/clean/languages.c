/* The language of a stretch of text, by its script and its function words. */
#include "clean/languages.h"

#include <string.h>

#include "base/utf8.h"
#include "base/words.h"

enum {
  LANGUAGE_WORDS = 12,     /* fewer words do not tell a language */
  KAZAKH_PART = 20,        /* one Cyrillic letter in so many is Kazakh's own in Kazakh texts */
  FUNCTION_WORD_PART = 10, /* one word in so many must be a known function word or verb */
  MIXED_WORDS = 2          /* small words of each script make a paragraph a mixed one */
};

typedef struct word_count {
  uint32_t words, known;
} word_count;

static void note_function_word(void *context, const sg_match *match) {
  static const sg_class telling[] = {
      SG_CLASS_DETERMINER,     SG_CLASS_PREPOSITION, SG_CLASS_CONJUNCTION, SG_CLASS_BE,
      SG_CLASS_PRONOUN_PERSON, SG_CLASS_WILL,        SG_CLASS_MODAL,       SG_CLASS_VERB};
  for (size_t i = 0; i < sizeof telling / sizeof *telling; i++)
    if (match->length == 1 && match->sense.language &&
        match->sense.class_id == (uint32_t)telling[i])
      *(bool *)context = true;
}

static word_count count_words(sg_arena *arena, const sg_lexicon *lexicon, const char *text,
                              uint32_t start, uint32_t end) {
  word_count count = {0};
  sg_word word;
  for (uint32_t at = start; sg_word_next(text, end, at, &word); at = word.end) {
    if (word.kind != SG_WORD)
      continue;
    sg_match_word m = {sg_lexicon_word(lexicon, sg_word_form(arena, text, &word)), false};
    bool known = false;
    sg_lexicon_match(lexicon, 0, &m, 1, note_function_word, &known);
    count.words++;
    count.known += known;
  }
  return count;
}

/* Letters that Kazakh has and Russian has not. */
static bool is_kazakh(uint32_t code) {
  static const uint32_t own[] = {0x4D8, 0x4D9, 0x492, 0x493, 0x49A, 0x49B, 0x4A2, 0x4A3, 0x4E8,
                                 0x4E9, 0x4B0, 0x4B1, 0x4AE, 0x4AF, 0x4BA, 0x4BB, 0x406, 0x456};
  for (size_t i = 0; i < sizeof own / sizeof *own; i++)
    if (own[i] == code)
      return true;
  return false;
}

/* Counts the words of each script that start with a small letter: names in other letters have
 * capitals, "Geely купила Lotus Cars". */
static void count_small_words(const char *text, uint32_t start, uint32_t end,
                              uint32_t words[SG_SCRIPT_OTHER + 1]) {
  sg_word word;
  for (uint32_t at = start; sg_word_next(text, end, at, &word); at = word.end) {
    uint32_t first;
    sg_utf8_decode(text + word.start, word.end - word.start, &first);
    words[sg_script_of(first)] += word.kind == SG_WORD && !word.capital;
  }
}

uint32_t sg_language_of(sg_arena *arena, const sg_lexicon *lexicon, const char *text,
                        uint32_t start, uint32_t end) {
  uint32_t letters[SG_SCRIPT_OTHER + 1] = {0}, words[SG_SCRIPT_OTHER + 1] = {0};
  uint32_t letters_of_kazakh = 0;
  count_small_words(text, start, end, words);
  for (uint32_t at = start; at < end;) {
    uint32_t code;
    at += sg_utf8_decode(text + at, end - at, &code);
    letters[sg_script_of(code)]++;
    letters_of_kazakh += is_kazakh(code);
  }
  static const char *const of_script[SG_SCRIPT_OTHER + 1] = {
      [SG_SCRIPT_LATIN] = "en", [SG_SCRIPT_CYRILLIC] = "ru"};
  const uint32_t *count_of = words[SG_SCRIPT_CYRILLIC] != words[SG_SCRIPT_LATIN] ? words : letters;
  sg_script script = count_of[SG_SCRIPT_CYRILLIC] > count_of[SG_SCRIPT_LATIN] ? SG_SCRIPT_CYRILLIC
                                                                              : SG_SCRIPT_LATIN;
  if (letters[SG_SCRIPT_OTHER] >= letters[script] || !letters[script])
    return 0;
  word_count count = count_words(arena, lexicon, text, start, end);
  if (count.words >= LANGUAGE_WORDS && count.known * FUNCTION_WORD_PART < count.words)
    return 0;
  bool kazakh = script == SG_SCRIPT_CYRILLIC && letters_of_kazakh * KAZAKH_PART > letters[script];
  return sg_language_index(kazakh ? "kk" : of_script[script]);
}

/* --- paragraphs in two languages ------------------------------------------------------------- */

static uint32_t code_at(const char *text, uint32_t at, uint32_t end, uint32_t *step) {
  uint32_t code = 0;
  *step = at < end ? sg_utf8_decode(text + at, end - at, &code) : 1;
  return code;
}

static bool closes(uint32_t code) {
  return code == '"' || code == ')' || code == ']' || code == 0x201D || code == 0xBB ||
         code == 0x2019;
}

/* Where the sentence that starts at `at` ends, and the blanks behind it; `end` for the last. */
static uint32_t sentence_end(const char *text, uint32_t at, uint32_t end) {
  uint32_t step;
  while (at < end) {
    uint32_t code = code_at(text, at, end, &step);
    at += step;
    if (code != '.' && code != '!' && code != '?' && code != 0x2026)
      continue;
    while (closes(code_at(text, at, end, &step)))
      at += step;
    if (!sg_is_space(code_at(text, at, end, &step)))
      continue;
    at += step;
    uint32_t next = code_at(text, at, end, &step);
    if (sg_is_upper(next) || next == 0xAB || next == 0x201C || next == '"')
      return at;
  }
  return end;
}

static sg_script script_of_sentence(const char *text, uint32_t start, uint32_t end) {
  uint32_t words[SG_SCRIPT_OTHER + 1] = {0};
  count_small_words(text, start, end, words);
  if (words[SG_SCRIPT_CYRILLIC] == words[SG_SCRIPT_LATIN])
    return SG_SCRIPT_NONE;
  return words[SG_SCRIPT_CYRILLIC] > words[SG_SCRIPT_LATIN] ? SG_SCRIPT_CYRILLIC : SG_SCRIPT_LATIN;
}

uint32_t sg_same_script_end(const char *text, uint32_t start, uint32_t end) {
  uint32_t words[SG_SCRIPT_OTHER + 1] = {0};
  count_small_words(text, start, end, words);
  if (words[SG_SCRIPT_CYRILLIC] < MIXED_WORDS || words[SG_SCRIPT_LATIN] < MIXED_WORDS)
    return end;
  sg_script script = SG_SCRIPT_NONE;
  for (uint32_t at = start; at < end;) {
    uint32_t next = sentence_end(text, at, end);
    sg_script own = script_of_sentence(text, at, next);
    if (own != SG_SCRIPT_NONE && script != SG_SCRIPT_NONE && own != script)
      return at;
    script = own == SG_SCRIPT_NONE ? script : own;
    at = next;
  }
  return end;
}
