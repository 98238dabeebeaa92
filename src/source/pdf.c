/* PDF by poppler: its text in reading order, column by column, page by page. */
#include <poppler.h>
#include <string.h>

#include "base/utf8.h"
#include "source/readers.h"

static bool recognises(const char *bytes, size_t length) {
  enum { HEAD = 1024 };
  size_t n = length < HEAD ? length : HEAD;
  for (size_t i = 0; i + 5 <= n; i++)
    if (memcmp(bytes + i, "%PDF-", 5) == 0)
      return true;
  return false;
}

static const char *complaint(const GError *problem) {
  if (problem && problem->domain == POPPLER_ERROR && problem->code == POPPLER_ERROR_ENCRYPTED)
    return "an encrypted PDF: remove its password first, e.g. with qpdf --decrypt";
  return "a PDF that is damaged: repair it first, e.g. with qpdf or mutool clean";
}

/* --- columns -------------------------------------------------------------------------------- */

enum { BINS = 200 /* strips of a page in which a gutter between columns is looked for */ };

/* The letters of a page, each with its box, in points from the upper left corner. */
typedef struct sheet {
  char *words;
  PopplerRectangle *boxes;
  guint count;
  double width, height;
} sheet;

/* Where the middle of the page is crossed by next to no letter from top to bottom; 0 for one
 * column. */
static double find_gutter(const sheet *s) {
  enum { FIRST = BINS * 35 / 100, LAST = BINS * 65 / 100, LEAST = 200, PART = 50 };
  unsigned crossed[BINS] = {0};
  if (s->count < LEAST)
    return 0;
  for (guint i = 0; i < s->count; i++) {
    int from = (int)(s->boxes[i].x1 / s->width * BINS),
        to = (int)(s->boxes[i].x2 / s->width * BINS);
    for (int bin = from < 0 ? 0 : from; bin <= to && bin < BINS; bin++)
      crossed[bin]++;
  }
  unsigned most = 0;
  int best = FIRST;
  for (int bin = 0; bin < BINS; bin++)
    most = crossed[bin] > most ? crossed[bin] : most;
  for (int bin = FIRST; bin < LAST; bin++)
    if (crossed[bin] < crossed[best])
      best = bin;
  return crossed[best] * PART <= most ? (best + 0.5) * s->width / BINS : 0;
}

/* A stretch of the page from some height down, either of the full width or in columns. */
typedef struct band {
  double from;
  bool wide;
} band;

/* Is there a line of the full width at this height? */
static bool is_crossed(const sheet *s, double gutter, double y) {
  for (guint i = 0; i < s->count; i++)
    if (s->boxes[i].x1 < gutter && s->boxes[i].x2 > gutter && s->boxes[i].y1 <= y &&
        s->boxes[i].y2 >= y)
      return true;
  return false;
}

static void find_bands(sg_arena *arena, const sheet *s, double gutter, sg_array *bands) {
  enum { STEPS = 4 * BINS };
  *(band *)sg_array_push(arena, bands, sizeof(band)) = (band){0, is_crossed(s, gutter, 0)};
  for (int step = 1; step < STEPS; step++) {
    double y = s->height * step / STEPS;
    bool wide = is_crossed(s, gutter, y);
    const band *last = (const band *)bands->items + bands->count - 1;
    if (last->wide != wide)
      *(band *)sg_array_push(arena, bands, sizeof(band)) = (band){y, wide};
  }
}

/* The place of a letter in reading order: twice its band, and one more in the right column. */
static uint32_t area_of(const sg_array *bands, const PopplerRectangle *box, double gutter) {
  const band *all = bands->items;
  double y = (box->y1 + box->y2) / 2, x = (box->x1 + box->x2) / 2;
  uint32_t at = 0;
  while (at + 1 < bands->count && all[at + 1].from <= y)
    at++;
  return 2 * at + (!all[at].wide && x > gutter);
}

/* From top to bottom: what runs over the full width as it comes, what stands in columns left column
 * first. A title above the columns and a page number below them stay where they are. */
static void put_columns(sg_arena *arena, sg_array *text, const sheet *s, double gutter) {
  sg_array bands = {0};
  find_bands(arena, s, gutter, &bands);
  sg_array *areas = sg_arena_alloc(arena, (size_t)2 * bands.count * sizeof *areas);
  const char *at = s->words;
  uint32_t area = 0;
  for (guint i = 0; i < s->count && *at; i++) {
    uint32_t code, length = sg_utf8_decode(at, strlen(at), &code);
    bool ends = code == '\n' || code == '\f';
    uint32_t own = ends || code == ' ' ? area : area_of(&bands, &s->boxes[i], gutter);
    if (own != area && areas[area].count)
      sg_source_put(arena, &areas[area], "\n", 1); /* poppler joined lines of two columns */
    area = own;
    sg_source_put(arena, &areas[area], ends ? "\n" : at, ends ? 1 : length);
    at += length;
  }
  for (uint32_t i = 0; i < 2 * bands.count; i++) {
    sg_source_put(arena, text, areas[i].items, areas[i].count);
    if (areas[i].count)
      sg_source_put(arena, text, "\n", 1);
  }
}

static void put_page(sg_arena *arena, sg_array *text, PopplerPage *page) {
  sheet s = {.words = poppler_page_get_text(page)};
  poppler_page_get_size(page, &s.width, &s.height);
  if (s.words && s.width > 0 && s.height > 0 &&
      poppler_page_get_text_layout(page, &s.boxes, &s.count)) {
    double gutter = find_gutter(&s);
    if (gutter > 0)
      put_columns(arena, text, &s, gutter);
    else
      sg_source_put(arena, text, s.words, strlen(s.words));
    sg_source_put(arena, text, "\n", 1);
  }
  g_free(s.words);
  g_free(s.boxes);
}

static sg_status read_pages(sg_arena *arena, PopplerDocument *document, sg_source_text *made,
                            sg_error *error) {
  sg_array text = {0};
  bool any = false;
  int count = poppler_document_get_n_pages(document);
  for (int i = 0; i < count; i++) {
    PopplerPage *page = poppler_document_get_page(document, i);
    *(uint32_t *)sg_array_push(arena, &made->pages, sizeof(uint32_t)) = text.count;
    uint32_t before = text.count;
    if (page)
      put_page(arena, &text, page);
    for (uint32_t at = before; at < text.count && !any; at++)
      any = !strchr(" \n\f\r\t", ((const char *)text.items)[at]);
    if (page)
      g_object_unref(page);
  }
  sg_source_finish(arena, &text, made);
  return any ? SG_OK
             : sg_fail(error, SG_ERROR_FORMAT,
                       "a PDF without a text layer: run OCR first, e.g. ocrmypdf");
}

static sg_status read_pdf(sg_arena *arena, const char *bytes, size_t length, sg_source_text *made,
                          sg_error *error) {
  GError *problem = NULL;
  GBytes *data = g_bytes_new(bytes, length);
  PopplerDocument *document = poppler_document_new_from_bytes(data, NULL, &problem);
  sg_status status = SG_OK;
  if (document)
    status = read_pages(arena, document, made, error);
  else
    status = sg_fail(error, SG_ERROR_FORMAT, "%s", complaint(problem));
  if (document)
    g_object_unref(document);
  g_bytes_unref(data);
  g_clear_error(&problem);
  return status;
}

const sg_source_reader sg_reader_pdf = {"pdf", recognises, read_pdf};
