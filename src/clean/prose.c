#include "clean/prose.h"

#include <string.h>

#include "base/map.h"
#include "base/utf8.h"
#include "base/words.h"
#include "clean/citations.h"
#include "clean/languages.h"
#include "clean/lines.h"
#include "lexicon/match.h"

/* Lengths in characters. */
enum {
  LONG_LINE = 100,      /* a line longer than this was not wrapped by hand */
  LONG_PARAGRAPH = 200, /* from here on, text without a full stop goes on after a page break */
  SHORT_HEADING = 60,   /* up to which a line may be a numbered headline */
  HEADING_LENGTH = 140, /* a paragraph without a full stop up to here is a headline */
  LIST_LINE = 70,       /* a line longer than this is none of a list of names */
  REPEATED_WORDS = 25   /* a paragraph of so many words that comes twice is counted once */
};

typedef struct cleaner {
  sg_arena *arena;
  const sg_lexicon *lexicon;
  const sg_document *document;
  const sg_line *lines;
  bool item; /* the paragraph is an item of a list */
  sg_array text, spans, passages, notes;
  sg_map paragraphs; /* long paragraphs already seen */
  sg_map words;      /* words of the document, for hyphens left inside them */
} cleaner;

static void add_note(cleaner *c, uint32_t at, uint32_t size, const char *reason) {
  sg_clean_note *note = sg_array_push(c->arena, &c->notes, sizeof *note);
  *note = (sg_clean_note){at, size, reason};
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

/* --- words broken by the layout ------------------------------------------------------------- */

/* The word around a hyphen at `at`, whose second part stands at `after`, with `joint` for it; in
 * its normal form. */
static const char *word_around(cleaner *c, uint32_t at, uint32_t after, const char *joint) {
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
  const char *word = sg_arena_format(c->arena, "%.*s%s%.*s", (int)(at - from), text + from, joint,
                                     (int)(to - after), text + after);
  return sg_normal_form(c->arena, word, strlen(word));
}

/* A hyphen at `at`, letters around it; does the word exist in one piece elsewhere? */
static bool joined_word_known(cleaner *c, uint32_t at, uint32_t after) {
  const char *form = word_around(c, at, after, "");
  return sg_map_find(&c->words, form) || sg_lexicon_word(c->lexicon, form);
}

/* "премьер-" at the end of a line and "министром" in the next: does the lexicon know the word with
 * its hyphen, and not without? */
static bool hyphenated_word_known(cleaner *c, uint32_t at, uint32_t after) {
  return sg_lexicon_word(c->lexicon, word_around(c, at, after, "-")) &&
         !sg_lexicon_word(c->lexicon, word_around(c, at, after, ""));
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
  if (over_line && hyphenated_word_known(c, at, after))
    return false;
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

static uint32_t mark_length(const cleaner *c, uint32_t start, uint32_t at, uint32_t end) {
  const char *text = c->document->text;
  if (sg_is_digit((unsigned char)text[at]))
    return sg_footnote_digits(c->arena, c->lexicon, text, start, at, end);
  return sg_citation_length(text, at, end);
}

static void put_line(cleaner *c, uint32_t start, uint32_t end, uint32_t next_line) {
  const char *text = c->document->text;
  for (uint32_t at = start; at < end;) {
    uint32_t code, step = sg_utf8_decode(text + at, end - at, &code);
    uint32_t citation = mark_length(c, start, at, end);
    bool last = at + step == end;
    if (citation) {
      step = citation;
      /* "the plan [3]." leaves no blank before the full stop */
      if (at + step < end && strchr(".,;:", text[at + step]) && last_byte(c) == ' ')
        c->text.count--;
    } else if (sg_is_space(code)) {
      put_blank(c, at);
    } else if (code == 0xFFFD) {
      /* nobody knows what it was */
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

/* The length of the quotation mark or bracket that ends text[start, end), or 0. */
static uint32_t closing_mark(const char *text, uint32_t start, uint32_t end) {
  static const char *const marks[] = {" ", "\"", "'", ")", "]", "\u201D", "\u2019", "\u00BB"};
  for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
    uint32_t length = (uint32_t)strlen(marks[i]);
    if (end - start >= length && memcmp(text + end - length, marks[i], length) == 0)
      return length;
  }
  return 0;
}

static bool ends_sentence(const char *text, uint32_t start, uint32_t end) {
  for (uint32_t mark; (mark = closing_mark(text, start, end)) != 0;)
    end -= mark;
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

/* "1.", "12)", "(3)", "a)", "(iv)": its length, or 0. */
static uint32_t label_length(const char *text, uint32_t start, uint32_t end) {
  bool bracket = text[start] == '(';
  uint32_t first = start + bracket, at = first, code;
  while (at < end && at - first < 2 && sg_is_digit((unsigned char)text[at]))
    at++;
  bool digits = at > first;
  while (!digits && at < end && at - first < 4 && strchr("ivx", text[at]))
    at++;
  if (at == first && at < end) {
    at += sg_utf8_decode(text + at, end - at, &code);
    if (!sg_is_letter(code) || sg_is_upper(code))
      return 0;
  }
  bool closed = at < end && (text[at] == ')' || (digits && !bracket && text[at] == '.'));
  return closed ? at + 1 - start : 0;
}

/* "1. ", "(a) ", "Q. ", "- ", "• ": the length of a list mark at the start of a line, or 0. */
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
  else
    at += label_length(text, start, end);
  if (at == start || at >= end || text[at] != ' ')
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

/* "Samruk-" above "Kazyna". */
static bool ends_in_hyphen(const char *text, const sg_line *line) {
  return line->end - line->start > 1 && text[line->end - 1] == '-' && text[line->end - 2] != ' ' &&
         text[line->end - 2] != '-';
}

/* "the President of" goes on in the next line. */
static bool ends_in_function_word(const cleaner *c, const sg_line *line) {
  static const sg_class open[] = {SG_CLASS_DETERMINER, SG_CLASS_PREPOSITION, SG_CLASS_CONJUNCTION};
  const char *text = c->document->text;
  uint32_t at = line->end, end;
  while (at > line->start && text[at - 1] != ' ')
    at--;
  for (size_t i = 0; i < sizeof open / sizeof *open; i++)
    if (sg_starts_with_class(c->arena, c->lexicon, text + at, line->end - at, open[i], &end) &&
        at + end == line->end)
      return true;
  return false;
}

/* Lines of names, titles or agreements below each other: short, each with a capital, and none with
 * a full stop. */
static bool is_list(const cleaner *c, uint32_t first, uint32_t end) {
  const char *text = c->document->text;
  const sg_line *lines = c->lines;
  for (uint32_t i = first; i < end; i++)
    if (starts_lower(text, lines[i].start, lines[i].end) ||
        width(text, lines[i].start, lines[i].end) > LIST_LINE || text[lines[i].end - 1] == ',' ||
        ends_in_hyphen(text, &lines[i]) || ends_in_function_word(c, &lines[i]) ||
        (ends_sentence(text, lines[i].start, lines[i].end) && text[lines[i].end - 1] != ':'))
      return false;
  return end > first + 2; /* two may be a broken headline */
}

/* The layout of a page has told already where paragraphs end. */
static bool breaks_paragraph(const char *text, const sg_line *line, const sg_line *next,
                             uint32_t longest) {
  uint32_t length = width(text, line->start, line->end);
  if (ends_in_hyphen(text, line))
    return false;
  if (list_mark(text, next->start, next->end))
    return true;
  if (starts_lower(text, next->start, next->end))
    return false;
  if (ends_sentence(text, line->start, line->end))
    return (length > LONG_LINE && !line->page) || length * 10 < longest * 7;
  return length * 2 < longest || is_numbered_heading(text, line, next, longest);
}

/* --- paragraphs ----------------------------------------------------------------------------- */

/* True when the same long paragraph was there before. */
static bool is_repeated(cleaner *c, uint32_t start, uint32_t end) {
  const char *text = c->text.items;
  uint32_t words = 0;
  for (uint32_t i = start; i < end; i++)
    words += text[i] == ' ';
  if (words < REPEATED_WORDS)
    return false;
  uint32_t *seen =
      sg_map_put(c->arena, &c->paragraphs, sg_arena_copy(c->arena, text + start, end - start));
  return (*seen)++ > 0;
}

/* "ASTANA, July 3. ", "MOSCOW (Agency) — ", "Oslo / Lima, 3 May 2025 – ": where the text behind a
 * dateline starts. A place in small letters needs a month; a bare "CANADA. " is the heading of a
 * section. */
static uint32_t after_dateline(const cleaner *c, uint32_t start, uint32_t end) {
  enum { LONGEST = 70 };
  const char *text = c->text.items;
  sg_word word;
  bool dated = false, month = false;
  uint32_t at = start, end_of_class;
  if (!sg_word_next(text, end, at, &word) || !word.capital || word.end - word.start < 4)
    return start;
  bool shouted = word.all_capitals;
  for (at = word.end; sg_word_next(text, end, at, &word) && word.end < start + LONGEST;
       at = word.end) {
    uint32_t length = word.end - word.start;
    if (word.kind == SG_MARK) {
      uint32_t code;
      sg_utf8_decode(text + word.start, length, &code);
      bool dash = (code == '-' || code == 0x2013 || code == 0x2014) && text[word.start - 1] == ' ';
      if ((code == '.' && dated && shouted) || (dash && (shouted || month)))
        return word.end + 1 < end ? word.end + 1 : start;
      if (!strchr(".,()/", (int)code))
        return start;
      dated = dated || code != '.';
    } else if (word.kind == SG_WORD &&
               sg_starts_with_class(c->arena, c->lexicon, text + word.start, length, SG_CLASS_MONTH,
                                    &end_of_class)) {
      month = true;
    } else if (word.kind == SG_WORD && !(shouted ? word.all_capitals : word.capital) &&
               text[word.start - 1] != '(') {
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

/* Adds the passage, unless there is a reason not to read it. */
static void add_passage(cleaner *c, sg_passage passage, uint32_t source) {
  uint32_t size = passage.end - passage.start;
  if (passage.heading &&
      (has_byline(c, passage.start, passage.end) || is_affiliation(c, passage.start, passage.end)))
    add_note(c, source, size, "an author's line");
  else if (!passage.language)
    add_note(c, source, size, "a passage in a language without a grammar yet");
  else if (is_repeated(c, passage.start, passage.end))
    add_note(c, source, size, "a paragraph that stands above already");
  else
    *(sg_passage *)sg_array_push(c->arena, &c->passages, sizeof passage) = passage;
}

/* What the text of a passage that opens with a known headline or a dateline starts with. */
static uint32_t after_opening(const cleaner *c, uint32_t start, uint32_t end) {
  const char *text = c->text.items;
  uint32_t section_end;
  if (sg_starts_with_class(c->arena, c->lexicon, text + start, end - start, SG_CLASS_SECTION,
                           &section_end) &&
      start + section_end + 2 < end && strchr(".:", text[start + section_end]))
    start += section_end + 2; /* "Abstract. The ..." */
  return after_dateline(c, start, end);
}

/* A paragraph becomes a passage, or several where its sentences change from Latin to Cyrillic. */
static void close_passage(cleaner *c, uint32_t start, uint32_t source) {
  while (c->text.count > start && last_byte(c) == ' ')
    c->text.count--;
  uint32_t end = c->text.count;
  const char *text = c->text.items;
  if (start == end)
    return;
  bool heading = width(text, start, end) <= HEADING_LENGTH && !ends_sentence(text, start, end);
  for (uint32_t at = after_opening(c, start, end); at < end;) {
    uint32_t next = sg_same_script_end(text, at, end);
    sg_passage passage = {at, next, sg_language_of(c->arena, c->lexicon, text, at, next), heading,
                          c->item};
    add_passage(c, passage, source);
    at = next;
  }
  put(c, "\n", 1, source);
}

static uint32_t longest_line(const cleaner *c, uint32_t first, uint32_t end) {
  uint32_t longest = 0;
  for (uint32_t i = first; i < end; i++) {
    uint32_t length = width(c->document->text, c->lines[i].start, c->lines[i].end);
    longest = length > longest ? length : longest;
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
  return length >= LONG_PARAGRAPH && width(text, next->start, next->end) >
                                         (next->page != last->page ? SHORT_HEADING : LONG_LINE);
}

/* Lines without others between them. */
typedef struct block {
  uint32_t end;     /* the first line behind it */
  uint32_t longest; /* the width of its longest line */
  bool list;
} block;

static block block_at(const cleaner *c, uint32_t first, uint32_t count) {
  block b = {.end = first};
  while (b.end < count && c->lines[b.end].kind == SG_LINE_TEXT)
    b.end++;
  b.longest = longest_line(c, first, b.end);
  b.list = is_list(c, first, b.end);
  return b;
}

/* Passes the lines from `i` on that are no text; returns the next that is. */
static uint32_t skip_lines(cleaner *c, uint32_t i, uint32_t count, bool *gap, bool *furniture) {
  *gap = *furniture = false;
  for (; i < count && c->lines[i].kind != SG_LINE_TEXT; i++) {
    const sg_line *line = &c->lines[i];
    *gap = *gap || line->kind != SG_LINE_FURNITURE;
    *furniture = *furniture || line->kind == SG_LINE_FURNITURE;
    if (line->kind == SG_LINE_NOISE)
      add_note(c, line->start, line->end - line->start, "adverts, credits and references");
  }
  return i;
}

static void clean_lines(cleaner *c, uint32_t count) {
  uint32_t paragraph = c->text.count, source = 0;
  const sg_line *last = NULL;
  block b = {0};
  bool gap, furniture;
  for (uint32_t i = skip_lines(c, 0, count, &gap, &furniture); i < count;) {
    const sg_line *line = &c->lines[i];
    if (i >= b.end)
      b = block_at(c, i, count);
    bool same = last && (gap || furniture ? goes_on(c, paragraph, last, line, furniture)
                                          : !b.list && !breaks_paragraph(c->document->text, last,
                                                                         line, b.longest));
    if (last && !same) {
      close_passage(c, paragraph, source);
      paragraph = c->text.count;
    }
    if (!last || !same)
      source = line->start;
    uint32_t mark = same ? 0 : list_mark(c->document->text, line->start, line->end);
    c->item = same ? c->item : mark > 0;
    i = skip_lines(c, i + 1, count, &gap, &furniture);
    put_line(c, line->start + mark, line->end, i < count ? c->lines[i].start : c->document->length);
    last = line;
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
