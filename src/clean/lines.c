#include "clean/lines.h"

#include <string.h>

#include "base/map.h"
#include "base/utf8.h"
#include "base/words.h"
#include "lexicon/match.h"

enum {
  SHORT_LINE = 60,        /* bytes up to which a line may be an advert wherever it stands */
  RUNNING_HEAD_TIMES = 3, /* a short line that comes back so often is a running head */
  BESIDE_PAGE_TIMES = 2,  /* and one beside a page number this often */
  CAPTION_WORDS = 4       /* fewer are the photographer's name */
};

typedef struct class_search {
  sg_class class_id;
  uint32_t length;
} class_search;

static void note_class(void *context, const sg_match *match) {
  class_search *search = context;
  if (match->sense.class_id == (uint32_t)search->class_id)
    search->length = match->length;
}

bool sg_starts_with_class(sg_arena *arena, const sg_lexicon *lexicon, const char *text,
                          uint32_t length, sg_class class_id, uint32_t *end) {
  enum { WORDS = 8 };
  sg_match_word words[WORDS];
  uint32_t ends[WORDS], count = 0;
  sg_word word;
  for (uint32_t at = 0; count < WORDS && sg_word_next(text, length, at, &word); at = word.end) {
    words[count] = (sg_match_word){sg_lexicon_word(lexicon, sg_word_form(arena, text, &word)),
                                   word.kind == SG_MARK};
    ends[count++] = word.end;
  }
  class_search search = {class_id, 0};
  sg_lexicon_match(lexicon, 0, words, count, note_class, &search);
  if (search.length)
    *end = ends[search.length - 1];
  return search.length > 0;
}

static bool has(const char *text, uint32_t length, const char *piece) {
  size_t n = strlen(piece);
  for (uint32_t i = 0; i + n <= length; i++)
    if (memcmp(text + i, piece, n) == 0)
      return true;
  return false;
}

/* Only digits and marks, or the imprint line of a journal's page. */
static bool is_page_line(const char *text, uint32_t length) {
  bool letters = false;
  for (uint32_t at = 0; at < length && !letters;) {
    uint32_t code;
    at += sg_utf8_decode(text + at, length - at, &code);
    letters = sg_is_letter(code);
  }
  if (!letters)
    return true;
  return length < 160 &&
         (has(text, length, "ISSN") || (has(text, length, "Vol.") && has(text, length, "No.")));
}

/* "12. Author. Title // Journal. URL: ..." */
static bool is_reference(const char *text, uint32_t length) {
  uint32_t at = 0;
  while (at < length && sg_is_digit((unsigned char)text[at]))
    at++;
  bool numbered = at > 0 && at < length && (text[at] == '.' || text[at] == ')');
  bool link = has(text, length, "http://") || has(text, length, "https://") ||
              has(text, length, "URL:") || has(text, length, "doi.org");
  bool pages = has(text, length, "Pp. ") || has(text, length, "P. ") || has(text, length, "pp. ") ||
               has(text, length, " // ");
  return (numbered && (link || pages)) || (link && length < 200);
}

/* A line without the numbers and marks at its ends, so that "12 Name" and "14 Name" are the same
 * running head, and "Name of 2019" and "Name of 2020" are not. */
static const char *head_key(sg_arena *arena, const char *text, const sg_line *line) {
  enum { FEW_BYTES = 4 };
  uint32_t start = line->end, end = line->start;
  for (uint32_t at = line->start; at < line->end;) {
    uint32_t code, step = sg_utf8_decode(text + at, line->end - at, &code);
    bool letter = sg_is_letter(code);
    start = letter && at < start ? at : start;
    at += step;
    end = letter ? at : end;
  }
  if (end >= start + FEW_BYTES)
    return sg_arena_copy(arena, text + start, end - start);
  /* on a page, also "11/30/20, 10:15 AM" */
  return line->page ? sg_arena_copy(arena, text + line->start, line->end - line->start) : NULL;
}

/* Is the line one of the first or last of its page? */
static bool at_page_edge(const sg_line *lines, uint32_t count, uint32_t at) {
  enum { EDGE = 6 /* lines, also blank ones */ };
  return at < EDGE || at + EDGE >= count || lines[at - EDGE].page != lines[at].page ||
         lines[at + EDGE].page != lines[at].page;
}

/* The nearest line above (step -1) or below (1) that is not blank; NULL for none. */
static const sg_line *nearest(const sg_line *lines, uint32_t count, uint32_t at, int step) {
  int64_t i = (int64_t)at + step;
  while (i >= 0 && i < count && lines[i].kind == SG_LINE_BLANK)
    i += step;
  return i >= 0 && i < count ? &lines[i] : NULL;
}

static bool beside_page_line(const sg_line *lines, uint32_t count, uint32_t at) {
  const sg_line *above = nearest(lines, count, at, -1), *below = nearest(lines, count, at, 1);
  return (above && above->kind == SG_LINE_FURNITURE) || (below && below->kind == SG_LINE_FURNITURE);
}

/* Does it stand between lines of running text, as no cell of a table does? */
static bool interrupts(const sg_line *lines, uint32_t count, uint32_t at) {
  const sg_line *above = nearest(lines, count, at, -1), *below = nearest(lines, count, at, 1);
  return above && below && above->end - above->start > SHORT_LINE &&
         below->end - below->start > SHORT_LINE;
}

/* Running heads are names and titles, not sentences. */
static bool is_sentence(const char *text, const sg_line *line) {
  return line->end > line->start && strchr(".!?", text[line->end - 1]) &&
         memchr(text + line->start, ' ', line->end - line->start);
}

/* What a line that may be a running head is known by; NULL for others. */
static const char *running_key(sg_arena *arena, const char *text, const sg_line *lines,
                               uint32_t count, uint32_t at) {
  const sg_line *line = &lines[at];
  if (line->kind != SG_LINE_TEXT || line->end - line->start > SHORT_LINE ||
      is_sentence(text, line) || (line->page && !at_page_edge(lines, count, at)))
    return NULL;
  return head_key(arena, text, line);
}

/* Running heads stand at the edges of pages. Where no pages are known, what comes back and never
 * interrupts the text may as well be the cell of a table: the first is left. */
static void find_running_heads(sg_arena *arena, const char *text, sg_line *lines, uint32_t count) {
  const char **keys = sg_arena_alloc(arena, (count + 1) * sizeof *keys);
  sg_map times = {0}, heads = {0};
  for (uint32_t i = 0; i < count; i++)
    if ((keys[i] = running_key(arena, text, lines, count, i))) {
      ++*sg_map_put(arena, &times, keys[i]);
      *sg_map_put(arena, &heads, keys[i]) |= lines[i].page || interrupts(lines, count, i);
    }
  for (uint32_t i = 0; i < count; i++) {
    if (!keys[i])
      continue;
    bool beside = beside_page_line(lines, count, i);
    uint32_t *head = sg_map_find(&heads, keys[i]);
    if (*sg_map_find(&times, keys[i]) < (beside ? BESIDE_PAGE_TIMES : RUNNING_HEAD_TIMES))
      continue;
    if (beside || *head)
      lines[i].kind = SG_LINE_FURNITURE;
    *head = true;
  }
}

/* A headline is a whole line: nothing but marks may follow the known words. */
static bool is_headline(sg_arena *arena, const sg_lexicon *lexicon, const char *text,
                        uint32_t length, sg_class class_id) {
  uint32_t at = 0, end;
  while (at < length && (sg_is_digit((unsigned char)text[at]) || strchr(". #", text[at])))
    at++;
  if (!sg_starts_with_class(arena, lexicon, text + at, length - at, class_id, &end))
    return false;
  for (at += end; at < length; at++)
    if (!strchr(" :.*", text[at]))
      return false;
  return true;
}

/* "Photo: the ministers sign" is read without its label, also in brackets; "Photo: Agency" names
 * who took it. */
static void take_caption(sg_arena *arena, const sg_lexicon *lexicon, const char *text,
                         sg_line *line) {
  bool bracket = text[line->start] == '(' && text[line->end - 1] == ')';
  uint32_t start = line->start + bracket, stop = line->end - bracket, end, words = 1;
  if (!sg_starts_with_class(arena, lexicon, text + start, stop - start, SG_CLASS_CAPTION, &end))
    return;
  line->start = start + end;
  line->end = stop;
  while (line->start < line->end && text[line->start] == ' ')
    line->start++;
  for (uint32_t i = line->start; i < line->end; i++)
    words += text[i] == ' ';
  if (words < CAPTION_WORDS)
    line->kind = SG_LINE_NOISE;
}

static void classify(sg_arena *arena, const sg_lexicon *lexicon, const char *text, sg_line *line,
                     bool first_of_block) {
  const char *start = text + line->start;
  uint32_t length = line->end - line->start, end;
  line->kind = SG_LINE_TEXT;
  if (!length)
    line->kind = SG_LINE_BLANK;
  else if (is_page_line(start, length))
    line->kind = SG_LINE_FURNITURE;
  else if (is_headline(arena, lexicon, start, length, SG_CLASS_REFERENCES))
    line->references = true;
  else if (is_headline(arena, lexicon, start, length, SG_CLASS_SECTION))
    line->section = true;
  else if (is_reference(start, length))
    line->kind = SG_LINE_NOISE;
  else if ((first_of_block || length <= SHORT_LINE) &&
           sg_starts_with_class(arena, lexicon, start, length, SG_CLASS_NOISE, &end))
    line->kind = SG_LINE_NOISE;
  else
    take_caption(arena, lexicon, text, line);
}

/* Behind the headline of a list of sources all is noise, up to the next section. */
static void drop_references(sg_line *lines, uint32_t count) {
  bool inside = false;
  for (uint32_t i = 0; i < count; i++) {
    if (lines[i].references)
      inside = true;
    else if (lines[i].section)
      inside = false;
    if (inside && lines[i].kind != SG_LINE_BLANK)
      lines[i].kind = SG_LINE_NOISE;
  }
}

/* --- finding them ---------------------------------------------------------------------------- */

typedef struct line_finder {
  sg_arena *arena;
  const sg_lexicon *lexicon;
  const sg_document *document;
  sg_array lines;
  bool cells; /* rows of tables were cut */
} line_finder;

static uint32_t tabs_in(const sg_document *document, unsigned number) {
  size_t length;
  const char *text = sg_document_line(document, number, &length);
  uint32_t count = 0;
  for (size_t i = 0; text && i < length; i++)
    count += text[i] == '\t';
  return count;
}

static void add_line(line_finder *f, uint32_t start, uint32_t end) {
  const char *text = f->document->text;
  const sg_line *last =
      f->lines.count ? (const sg_line *)f->lines.items + f->lines.count - 1 : NULL;
  bool first_of_block = !last || last->kind == SG_LINE_BLANK;
  uint32_t code, step;
  while (start < end &&
         (step = sg_utf8_decode(text + start, end - start, &code), sg_is_space(code)))
    start += step;
  while (end > start && sg_is_space((unsigned char)text[end - 1]))
    end--;
  sg_line *line = sg_array_push(f->arena, &f->lines, sizeof *line);
  *line =
      (sg_line){.start = start, .end = end, .page = sg_document_position(f->document, start).page};
  classify(f->arena, f->lexicon, text, line, first_of_block);
}

/* The cells of a row of a table, each a block of its own. */
static void add_cells(line_finder *f, uint32_t start, uint32_t end) {
  const char *text = f->document->text;
  f->cells = true;
  for (uint32_t at = start; at <= end; at++)
    if (at == end || text[at] == '\t') {
      add_line(f, start, at);
      add_line(f, at, at);
      start = at + 1;
    }
}

static void find_lines(line_finder *f) {
  uint32_t before = 0, tabs = tabs_in(f->document, 1), after;
  for (unsigned i = 1; i <= f->document->line_count; i++, before = tabs, tabs = after) {
    size_t length;
    const char *text = sg_document_line(f->document, i, &length);
    uint32_t start = (uint32_t)(text - f->document->text);
    after = tabs_in(f->document, i + 1);
    if (tabs && (tabs == before || tabs == after))
      add_cells(f, start, start + (uint32_t)length);
    else
      add_line(f, start, start + (uint32_t)length);
  }
}

/* In a text with a blank line behind each line, sentences go on in the middle of blocks. */
static bool is_double_spaced(const char *text, const sg_line *lines, uint32_t count) {
  enum { LEAST = 3, PART = 4 };
  uint32_t all = 0, torn = 0;
  for (uint32_t i = 0; i < count; i++) {
    if (lines[i].kind != SG_LINE_TEXT)
      continue;
    uint32_t code;
    sg_utf8_decode(text + lines[i].start, lines[i].end - lines[i].start, &code);
    bool behind_blank = i > 1 && lines[i - 1].kind == SG_LINE_BLANK &&
                        lines[i - 2].kind == SG_LINE_TEXT && !is_sentence(text, &lines[i - 2]);
    all++;
    torn += behind_blank && sg_is_letter(code) && !sg_is_upper(code);
  }
  return torn >= LEAST && torn * PART >= all;
}

/* Takes every other blank line out. */
static uint32_t close_up(sg_line *lines, uint32_t count) {
  uint32_t kept = 0;
  for (uint32_t i = 0; i < count; i++)
    if (lines[i].kind != SG_LINE_BLANK || i == 0 || lines[i - 1].kind == SG_LINE_BLANK)
      lines[kept++] = lines[i];
  return kept;
}

sg_line *sg_lines_read(sg_arena *arena, const sg_lexicon *lexicon, const sg_document *document,
                       uint32_t *count) {
  line_finder f = {.arena = arena, .lexicon = lexicon, .document = document};
  find_lines(&f);
  sg_line *lines = f.lines.items;
  *count = f.lines.count;
  if (!f.cells && is_double_spaced(document->text, lines, *count))
    *count = close_up(lines, *count);
  find_running_heads(arena, document->text, lines, *count);
  drop_references(lines, *count);
  return lines;
}
