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
static const char *head_key(sg_arena *arena, const char *text, uint32_t length) {
  uint32_t start = length, end = 0;
  for (uint32_t at = 0; at < length;) {
    uint32_t code, step = sg_utf8_decode(text + at, length - at, &code);
    bool letter = sg_is_letter(code);
    start = letter && at < start ? at : start;
    at += step;
    end = letter ? at : end;
  }
  return sg_arena_copy(arena, text + start, end > start ? end - start : 0);
}

/* Is the nearest line above or below that is not blank a page number? */
static bool beside_page_line(const sg_line *lines, uint32_t count, uint32_t at) {
  uint32_t above = at, below = at + 1;
  while (above > 0 && lines[above - 1].kind == SG_LINE_BLANK)
    above--;
  while (below < count && lines[below].kind == SG_LINE_BLANK)
    below++;
  return (above > 0 && lines[above - 1].kind == SG_LINE_FURNITURE) ||
         (below < count && lines[below].kind == SG_LINE_FURNITURE);
}

/* Running heads are names and titles, not sentences. */
static bool is_sentence(const char *text, const sg_line *line) {
  return line->end > line->start && strchr(".!?", text[line->end - 1]) &&
         memchr(text + line->start, ' ', line->end - line->start);
}

static void find_running_heads(sg_arena *arena, const char *text, sg_line *lines, uint32_t count) {
  sg_map times = {0};
  for (int pass = 0; pass < 2; pass++)
    for (uint32_t i = 0; i < count; i++) {
      uint32_t length = lines[i].end - lines[i].start;
      if (lines[i].kind != SG_LINE_TEXT || length > SHORT_LINE)
        continue;
      const char *key = head_key(arena, text + lines[i].start, length);
      if (strlen(key) < 4 || is_sentence(text, &lines[i]))
        continue;
      uint32_t *seen = sg_map_put(arena, &times, key);
      if (pass == 0)
        ++*seen;
      else if (*seen >= RUNNING_HEAD_TIMES ||
               (*seen >= BESIDE_PAGE_TIMES && beside_page_line(lines, count, i)))
        lines[i].kind = SG_LINE_FURNITURE;
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

/* "Photo: the ministers sign" is read without its label; "Photo: Agency" names who took it. */
static void take_caption(sg_arena *arena, const sg_lexicon *lexicon, const char *text,
                         sg_line *line) {
  uint32_t end, words = 1;
  if (!sg_starts_with_class(arena, lexicon, text + line->start, line->end - line->start,
                            SG_CLASS_CAPTION, &end))
    return;
  line->start += end;
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

sg_line *sg_lines_read(sg_arena *arena, const sg_lexicon *lexicon, const sg_document *document,
                       uint32_t *count) {
  sg_line *lines = sg_arena_alloc(arena, document->line_count * sizeof *lines);
  for (uint32_t i = 0; i < document->line_count; i++) {
    size_t length;
    const char *text = sg_document_line(document, i + 1, &length);
    lines[i].start = (uint32_t)(text - document->text);
    lines[i].end = lines[i].start + (uint32_t)length;
    uint32_t code, step;
    while (lines[i].start < lines[i].end &&
           (step = sg_utf8_decode(document->text + lines[i].start, lines[i].end - lines[i].start,
                                  &code),
            sg_is_space(code)))
      lines[i].start += step;
    while (lines[i].end > lines[i].start &&
           sg_is_space((unsigned char)document->text[lines[i].end - 1]))
      lines[i].end--;
    classify(arena, lexicon, document->text, &lines[i],
             i == 0 || lines[i - 1].kind == SG_LINE_BLANK);
  }
  find_running_heads(arena, document->text, lines, document->line_count);
  drop_references(lines, document->line_count);
  *count = document->line_count;
  return lines;
}
