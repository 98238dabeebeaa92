#include "clean/prose.h"

#include <string.h>

#include "base/map.h"
#include "base/utf8.h"
#include "base/words.h"
#include "clean/lines.h"
#include "lexicon/match.h"

/* Lengths in characters. */
enum {
  LONG_LINE = 100,        /* a line longer than this was not wrapped by hand */
  LONG_PARAGRAPH = 200,   /* from here on, text without a full stop goes on after a page break */
  SHORT_HEADING = 60,     /* up to which a line may be a numbered headline */
  HEADING_LENGTH = 140,   /* a paragraph without a full stop up to here is a headline */
  REPEATED_WORDS = 25,    /* a paragraph of so many words that comes twice is counted once */
  LANGUAGE_WORDS = 12,    /* fewer words do not tell a language */
  KAZAKH_PART = 20,       /* one Cyrillic letter in so many is Kazakh's own in Kazakh texts */
  FUNCTION_WORD_PART = 10 /* one word in so many must be a known function word or verb */
};

typedef struct cleaner {
  sg_arena *arena;
  const sg_lexicon *lexicon;
  const sg_document *document;
  const sg_line *lines;
  bool item; /* the paragraph is an item of a list */
  sg_array text, spans, passages, notes;
  sg_map paragraphs; /* letters of long paragraphs already seen */
  sg_map words;      /* words of the document, for hyphens left inside them */
} cleaner;

static void add_note(cleaner *c, uint32_t at, const char *message) {
  sg_clean_note *note = sg_array_push(c->arena, &c->notes, sizeof *note);
  *note = (sg_clean_note){at, message};
}

/* --- text with its origin ------------------------------------------------------------------- */

static void put(cleaner *c, const char *bytes, uint32_t length, uint32_t source) {
  const sg_span *last =
      c->spans.count ? (const sg_span *)c->spans.items + c->spans.count - 1 : NULL;
  if (!last || source - last->source_start != c->text.count - last->prose_start)
    *(sg_span *)sg_array_push(c->arena, &c->spans, sizeof(sg_span)) =
        (sg_span){c->text.count, source};
  for (uint32_t i = 0; i < length; i++)
    *(char *)sg_array_push(c->arena, &c->text, 1) = bytes[i];
}

static char last_byte(const cleaner *c) {
  return c->text.count ? ((const char *)c->text.items)[c->text.count - 1] : '\n';
}

static void put_blank(cleaner *c, uint32_t source) {
  if (last_byte(c) != ' ' && last_byte(c) != '\n')
    put(c, " ", 1, source);
}

/* --- citations ------------------------------------------------------------------------------ */

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

static uint32_t citation_length(const char *text, uint32_t length) {
  if (*text == '[')
    return bracket_citation(text, length);
  if (*text == '(')
    return author_year(text, length);
  return 0;
}

/* --- words broken by the layout ------------------------------------------------------------- */

/* A hyphen at `at`, letters around it; does the word exist in one piece elsewhere? */
static bool joined_word_known(cleaner *c, uint32_t at, uint32_t after) {
  const char *text = c->document->text;
  uint32_t from = at, to = after, code;
  while (from > 0 &&
         ((unsigned char)text[from - 1] >= 0x80 || sg_is_letter((unsigned char)text[from - 1])))
    from--;
  while (to < c->document->length) {
    uint32_t step = sg_utf8_decode(text + to, c->document->length - to, &code);
    if (!sg_is_letter(code))
      break;
    to += step;
  }
  const char *joined = sg_arena_format(c->arena, "%.*s%.*s", (int)(at - from), text + from,
                                       (int)(to - after), text + after);
  const char *form = sg_normal_form(c->arena, joined, strlen(joined));
  return sg_map_find(&c->words, form) || sg_lexicon_word(c->lexicon, form);
}

/* "Tleu-berdi" behind another capitalised word: a name that was broken at the end of a line. */
static bool broken_name(const cleaner *c, uint32_t at, uint32_t after) {
  const char *text = c->document->text;
  uint32_t from = at, end;
  while (from > 0 && sg_is_letter((unsigned char)text[from - 1]))
    from--;
  if (from < 3 || at - from < 3 || !sg_is_upper((unsigned char)text[from]) || text[from - 1] != ' ')
    return false;
  uint32_t before = from - 1;
  while (before > 0 && sg_is_letter((unsigned char)text[before - 1]))
    before--;
  bool name_before = sg_is_upper((unsigned char)text[before]) && from - 1 - before > 2;
  /* "High-end", "Dong-cheol": the first part is a word or name of its own */
  const char *form = sg_normal_form(c->arena, text + from, at - from);
  if (sg_map_find(&c->words, form) || sg_lexicon_word(c->lexicon, form))
    return false;
  return name_before &&
         !sg_starts_with_class(c->arena, c->lexicon, text + after,
                               c->document->length - after > 24 ? 24 : c->document->length - after,
                               SG_CLASS_JOINED_SUFFIX, &end);
}

/* Should the hyphen at `at` go, the next letter standing at `after`? */
static bool drop_hyphen(cleaner *c, uint32_t at, uint32_t after) {
  const char *text = c->document->text;
  uint32_t code;
  if (at == 0 || after >= c->document->length ||
      !((unsigned char)text[at - 1] >= 0x80 || sg_is_letter((unsigned char)text[at - 1])))
    return false;
  sg_utf8_decode(text + after, c->document->length - after, &code);
  if (!sg_is_letter(code) || sg_is_upper(code))
    return false;
  bool over_line = after > at + 1;
  /* at the end of a line the hyphen is the layout's */
  return over_line || joined_word_known(c, at, after) || broken_name(c, at, after);
}

/* "Kyrgyz-" at the end of a line and "Uzbek" in the next: one word with its hyphen. */
static bool hyphenated_pair(const cleaner *c, uint32_t at, uint32_t next_line) {
  const char *text = c->document->text;
  uint32_t code;
  if (at == 0 || next_line >= c->document->length || text[at - 1] == ' ' || text[at - 1] == '-')
    return false;
  sg_utf8_decode(text + next_line, c->document->length - next_line, &code);
  return sg_is_letter(code);
}

/* --- lines into the prose ------------------------------------------------------------------- */

static void put_line(cleaner *c, uint32_t start, uint32_t end, uint32_t next_line) {
  const char *text = c->document->text;
  for (uint32_t at = start; at < end;) {
    uint32_t code, step = sg_utf8_decode(text + at, end - at, &code);
    uint32_t citation = citation_length(text + at, end - at);
    bool last = at + step == end;
    if (citation) {
      step = citation;
      /* "the plan [3]." leaves no blank before the full stop */
      if (at + step < end && strchr(".,;:", text[at + step]) && last_byte(c) == ' ')
        c->text.count--;
    } else if (sg_is_space(code)) {
      put_blank(c, at);
    } else if (code == 0xAD || code == 0xFFFD) {
      /* soft hyphens are invisible */
    } else if (code == '-' && drop_hyphen(c, at, last ? next_line : at + step)) {
      if (last)
        return;
    } else {
      put(c, text + at, step, at);
      if (last && code == '-' && hyphenated_pair(c, at, next_line))
        return;
    }
    at += step;
  }
  put_blank(c, end);
}

static bool ends_sentence(const char *text, uint32_t start, uint32_t end) {
  while (end > start && strchr(" \"')]", text[end - 1]))
    end--;
  if (end >= start + 3 &&
      (memcmp(text + end - 3, "\u201D", 3) == 0 || memcmp(text + end - 3, "\u2019", 3) == 0))
    end -= 3;
  return end > start && strchr(".!?:;", text[end - 1]) != NULL;
}

static bool starts_lower(const char *text, uint32_t start, uint32_t end) {
  uint32_t code;
  if (start >= end)
    return false;
  sg_utf8_decode(text + start, end - start, &code);
  return sg_is_letter(code) && !sg_is_upper(code);
}

/* "IV." at the start of a headline: its length, or 0. */
static uint32_t roman_mark(const char *text, uint32_t start, uint32_t end) {
  uint32_t at = start;
  while (at < end && strchr("IVX", text[at]))
    at++;
  return at > start && at < end && text[at] == '.' && text[end - 1] != '.' ? at + 1 - start : 0;
}

/* "1. ", "2) ", "Q. ", "- ", "• ": the length of a list mark at the start of a line, or 0. */
static uint32_t list_mark(const char *text, uint32_t start, uint32_t end) {
  uint32_t at = start;
  if (end - start > 4 && memcmp(text + at, "\u2022", 3) == 0)
    at += 3;
  else if (text[at] == '-' || text[at] == '*')
    at++;
  else if (end - start > 3 && memcmp(text + at, "Q. ", 3) == 0)
    at += 2;
  else if (end - start < SHORT_HEADING && roman_mark(text, start, end))
    at = start + roman_mark(text, start, end);
  else {
    while (at < end && sg_is_digit((unsigned char)text[at]))
      at++;
    if (at == start || at - start > 2 || (text[at] != '.' && text[at] != ')'))
      return 0;
    at++;
  }
  if (at >= end || text[at] != ' ')
    return 0;
  return at + 1 - start;
}

/* The characters in the bytes [start, end): Cyrillic ones take two bytes. */
static uint32_t width(const char *text, uint32_t start, uint32_t end) {
  uint32_t count = 0;
  for (uint32_t i = start; i < end; i++)
    count += ((unsigned char)text[i] & 0xC0) != 0x80;
  return count;
}

/* "4. Companies" above "Samruk-Kazyna owns": the next word would have had room in the line. */
static bool is_numbered_heading(const char *text, const sg_line *line, const sg_line *next,
                                uint32_t longest) {
  uint32_t word = next->start;
  while (word < next->end && text[word] != ' ')
    word++;
  return list_mark(text, line->start, line->end) && text[line->end - 1] != ',' &&
         width(text, line->start, line->end) + 1 + width(text, next->start, word) <
             longest * 9 / 10;
}

static bool breaks_paragraph(const char *text, const sg_line *line, const sg_line *next,
                             uint32_t longest) {
  uint32_t length = width(text, line->start, line->end);
  if (list_mark(text, next->start, next->end))
    return true;
  if (starts_lower(text, next->start, next->end))
    return false;
  if (ends_sentence(text, line->start, line->end))
    return length > LONG_LINE || length * 10 < longest * 7;
  return length * 2 < longest || is_numbered_heading(text, line, next, longest);
}

/* --- languages ------------------------------------------------------------------------------ */

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

static word_count count_words(const cleaner *c, uint32_t start, uint32_t end) {
  word_count count = {0};
  sg_word word;
  const char *text = c->text.items;
  for (uint32_t at = start; sg_word_next(text, end, at, &word); at = word.end) {
    if (word.kind != SG_WORD)
      continue;
    sg_match_word m = {sg_lexicon_word(c->lexicon, sg_word_form(c->arena, text, &word)), false};
    bool known = false;
    sg_lexicon_match(c->lexicon, 0, &m, 1, note_function_word, &known);
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

/* The language of a stretch of prose, 0 when silkgraph has no grammar for it. */
static uint32_t language_of(const cleaner *c, uint32_t start, uint32_t end) {
  uint32_t letters[SG_SCRIPT_OTHER + 1] = {0}, words[SG_SCRIPT_OTHER + 1] = {0};
  uint32_t letters_of_kazakh = 0;
  const char *text = c->text.items;
  sg_word word;
  /* names in other letters have capitals: "Geely купила Lotus Cars" */
  for (uint32_t at = start; sg_word_next(text, end, at, &word); at = word.end) {
    uint32_t first;
    sg_utf8_decode(text + word.start, word.end - word.start, &first);
    words[sg_script_of(first)] += word.kind == SG_WORD && !word.capital;
  }
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
  word_count count = count_words(c, start, end);
  if (count.words >= LANGUAGE_WORDS && count.known * FUNCTION_WORD_PART < count.words)
    return 0;
  bool kazakh = script == SG_SCRIPT_CYRILLIC && letters_of_kazakh * KAZAKH_PART > letters[script];
  return sg_language_index(kazakh ? "kk" : of_script[script]);
}

/* --- paragraphs ----------------------------------------------------------------------------- */

/* True when a long paragraph with the same letters was there before. */
static bool is_repeated(cleaner *c, uint32_t start, uint32_t end) {
  const char *text = c->text.items;
  char *key = sg_arena_alloc(c->arena, end - start + 1);
  size_t used = 0;
  uint32_t words = 0;
  for (uint32_t i = start; i < end; i++) {
    words += text[i] == ' ';
    if (sg_is_letter((unsigned char)text[i]))
      key[used++] = text[i];
  }
  if (words < REPEATED_WORDS)
    return false;
  uint32_t *seen = sg_map_put(c->arena, &c->paragraphs, key);
  return (*seen)++ > 0;
}

/* "ASTANA, July 3. ", "MOSCOW (Agency) — ": where the text behind a dateline starts. A bare
 * "CANADA. " is the heading of a section. */
static uint32_t after_dateline(const cleaner *c, uint32_t start, uint32_t end) {
  const char *text = c->text.items;
  sg_word word;
  bool dated = false;
  uint32_t at = start, end_of_class;
  if (!sg_word_next(text, end, at, &word) || !word.all_capitals || word.end - word.start < 4)
    return start;
  for (at = word.end; sg_word_next(text, end, at, &word) && word.end < start + 70; at = word.end) {
    uint32_t length = word.end - word.start;
    if (word.kind == SG_MARK) {
      uint32_t code;
      sg_utf8_decode(text + word.start, length, &code);
      if ((code == '.' && dated) ||
          ((code == '-' || code == 0x2013 || code == 0x2014) && text[word.start - 1] == ' '))
        return word.end + 1 < end ? word.end + 1 : start;
      if (!strchr(".,()/", (int)code))
        return start;
      dated = dated || code != '.';
    } else if (word.kind == SG_WORD && !word.all_capitals && text[word.start - 1] != '(' &&
               !sg_starts_with_class(c->arena, c->lexicon, text + word.start, length,
                                     SG_CLASS_MONTH, &end_of_class)) {
      return start;
    }
  }
  return start;
}

static bool has_byline(const cleaner *c, uint32_t start, uint32_t end) {
  const char *text = c->text.items;
  sg_word word;
  uint32_t stop;
  for (uint32_t at = start; sg_word_next(text, end, at, &word); at = word.end)
    if (sg_starts_with_class(c->arena, c->lexicon, text + word.start, end - word.start,
                             SG_CLASS_BYLINE, &stop))
      return true;
  return false;
}

/* "Institute of X of the University of Y, Hangzhou, China": where an author works. */
static bool is_affiliation(const cleaner *c, uint32_t start, uint32_t end) {
  const char *text = c->text.items;
  sg_word word;
  uint32_t stop, commas = 0, last = start;
  bool works = false;
  for (uint32_t at = start; sg_word_next(text, end, at, &word); at = word.end) {
    if (word.kind == SG_MARK && text[word.start] == ',') {
      commas++;
      last = word.end;
    }
    works = works || (word.capital &&
                      sg_starts_with_class(c->arena, c->lexicon, text + word.start,
                                           end - word.start, SG_CLASS_ORGANIZATION_HEAD, &stop));
  }
  while (last < end && text[last] == ' ')
    last++;
  return works && commas > 1 &&
         sg_starts_with_class(c->arena, c->lexicon, text + last, end - last, SG_CLASS_ACTOR,
                              &stop) &&
         last + stop == end;
}

static void close_passage(cleaner *c, uint32_t start, uint32_t source) {
  while (c->text.count > start && last_byte(c) == ' ')
    c->text.count--;
  uint32_t end = c->text.count, section_end;
  const char *text = c->text.items;
  if (start == end)
    return;
  sg_passage passage = {
      start, end, language_of(c, start, end),
      width(text, start, end) <= HEADING_LENGTH && !ends_sentence(text, start, end), c->item};
  if (sg_starts_with_class(c->arena, c->lexicon, text + start, end - start, SG_CLASS_SECTION,
                           &section_end) &&
      start + section_end + 2 < end && strchr(".:", text[start + section_end]))
    passage.start = start + section_end + 2; /* "Abstract. The ..." */
  passage.start = after_dateline(c, passage.start, end);
  if (passage.heading &&
      (has_byline(c, passage.start, end) || is_affiliation(c, passage.start, end)))
    add_note(c, source, "skipped: an author's line");
  else if (!passage.language)
    add_note(c, source, "skipped: a passage in a language without a grammar yet");
  else if (is_repeated(c, passage.start, end))
    add_note(c, source, "skipped: this paragraph stands above already");
  else
    *(sg_passage *)sg_array_push(c->arena, &c->passages, sizeof passage) = passage;
  put(c, "\n", 1, source);
}

/* For each line the width of the longest one from there to the end of its block. */
static uint32_t *longest_lines(const cleaner *c, uint32_t count) {
  uint32_t *longest = sg_arena_alloc(c->arena, (count + 1) * sizeof *longest);
  for (uint32_t i = count; i-- > 0;) {
    if (c->lines[i].kind != SG_LINE_TEXT)
      continue;
    uint32_t length = width(c->document->text, c->lines[i].start, c->lines[i].end);
    longest[i] = length > longest[i + 1] ? length : longest[i + 1];
  }
  return longest;
}

/* Does the paragraph that ends with line `last` go on in line `next` of another block? */
static bool goes_on(const cleaner *c, uint32_t paragraph_start, const sg_line *last,
                    const sg_line *next, bool furniture) {
  const char *text = c->document->text;
  if (ends_sentence(text, last->start, last->end) || next->section || last->section ||
      list_mark(text, next->start, next->end))
    return false;
  uint32_t end = c->text.count - paragraph_start > LONG_PARAGRAPH * 4
                     ? paragraph_start + LONG_PARAGRAPH * 4 /* long enough, whatever the script */
                     : c->text.count;
  uint32_t length = width(c->text.items, paragraph_start, end);
  if (starts_lower(text, next->start, next->end))
    return (furniture || length > HEADING_LENGTH || text[last->end - 1] == ',');
  return length >= LONG_PARAGRAPH && width(text, next->start, next->end) > LONG_LINE;
}

static void clean_lines(cleaner *c, uint32_t count) {
  uint32_t paragraph = c->text.count, source = 0;
  const sg_line *last = NULL;
  bool gap = false, furniture = false;
  const uint32_t *longest = longest_lines(c, count);
  for (uint32_t i = 0; i < count; i++) {
    const sg_line *line = &c->lines[i];
    if (line->kind != SG_LINE_TEXT) {
      gap = gap || line->kind != SG_LINE_FURNITURE;
      furniture = furniture || line->kind == SG_LINE_FURNITURE;
      if (line->kind == SG_LINE_NOISE)
        add_note(c, line->start, "skipped: not part of the text");
      continue;
    }
    bool same = last && (gap || furniture
                             ? goes_on(c, paragraph, last, line, furniture)
                             : !breaks_paragraph(c->document->text, last, line, longest[i - 1]));
    if (last && !same) {
      close_passage(c, paragraph, source);
      paragraph = c->text.count;
    }
    if (!last || !same)
      source = line->start;
    uint32_t next = i + 1;
    while (next < count && c->lines[next].kind != SG_LINE_TEXT)
      next++;
    uint32_t mark = same ? 0 : list_mark(c->document->text, line->start, line->end);
    c->item = same ? c->item : mark > 0;
    put_line(c, line->start + mark, line->end,
             next < count ? c->lines[next].start : c->document->length);
    last = line;
    gap = furniture = false;
  }
  close_passage(c, paragraph, source);
}

static void collect_words(cleaner *c) {
  sg_word word;
  const char *text = c->document->text;
  for (uint32_t at = 0; sg_word_next(text, c->document->length, at, &word); at = word.end)
    if (word.kind == SG_WORD && !memchr(text + word.start, '-', word.end - word.start))
      sg_map_put(c->arena, &c->words, sg_word_form(c->arena, text, &word));
}

void sg_clean(sg_arena *arena, const sg_lexicon *lexicon, const sg_document *document,
              sg_prose *prose) {
  cleaner c = {.arena = arena, .lexicon = lexicon, .document = document};
  uint32_t count;
  c.lines = sg_lines_read(arena, lexicon, document, &count);
  if (memchr(document->text, '-', document->length))
    collect_words(&c);
  clean_lines(&c, count);
  *(char *)sg_array_push(arena, &c.text, 1) = 0;
  *prose = (sg_prose){.text = c.text.items,
                      .length = c.text.count - 1,
                      .spans = c.spans.items,
                      .span_count = c.spans.count,
                      .passages = c.passages.items,
                      .passage_count = c.passages.count,
                      .notes = c.notes.items,
                      .note_count = c.notes.count};
}

uint32_t sg_prose_source(const sg_prose *prose, uint32_t offset) {
  uint32_t low = 0, high = prose->span_count;
  while (high - low > 1) {
    uint32_t middle = (low + high) / 2;
    if (prose->spans[middle].prose_start <= offset)
      low = middle;
    else
      high = middle;
  }
  return prose->span_count
             ? prose->spans[low].source_start + (offset - prose->spans[low].prose_start)
             : 0;
}
