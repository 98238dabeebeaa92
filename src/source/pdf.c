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

typedef struct page_request {
  const sheet *sheet;
  sg_array *text;
} page_request;

static sg_status put_sheet(sg_arena *arena, void *context, sg_error *error) {
  (void)error;
  const page_request *r = context;
  double gutter = find_gutter(r->sheet);
  if (gutter > 0)
    put_columns(arena, r->text, r->sheet, gutter);
  else
    sg_source_put(arena, r->text, r->sheet->words, strlen(r->sheet->words));
  sg_source_put(arena, r->text, "\n", 1);
  return SG_OK;
}

/* What poppler gave is freed even when memory for the text runs out. */
static sg_status put_page(sg_arena *arena, sg_array *text, PopplerPage *page, sg_error *error) {
  sheet s = {.words = poppler_page_get_text(page)};
  page_request request = {&s, text};
  sg_status status = SG_OK;
  poppler_page_get_size(page, &s.width, &s.height);
  if (s.words && s.width > 0 && s.height > 0 &&
      poppler_page_get_text_layout(page, &s.boxes, &s.count))
    status = sg_arena_run(arena, put_sheet, &request, error);
  g_free(s.words);
  g_free(s.boxes);
  return status;
}

/* --- documents ------------------------------------------------------------------------------ */

typedef struct pdf_request {
  PopplerDocument *document;
  sg_source_text *made;
} pdf_request;

static bool is_blank(const sg_array *text) {
  const char *all = text->items;
  for (uint32_t at = 0; at < text->count; at++)
    if (!strchr(" \n\f\r\t", all[at]))
      return false;
  return true;
}

static sg_status read_pages(sg_arena *arena, void *context, sg_error *error) {
  const pdf_request *r = context;
  sg_array text = {0};
  sg_status status = SG_OK;
  int count = poppler_document_get_n_pages(r->document);
  for (int i = 0; i < count && !status; i++) {
    *(uint32_t *)sg_array_push(arena, &r->made->pages, sizeof(uint32_t)) = text.count;
    PopplerPage *page = poppler_document_get_page(r->document, i);
    if (!page)
      continue;
    status = put_page(arena, &text, page, error);
    g_object_unref(page);
  }
  if (!status && is_blank(&text))
    status =
        sg_fail(error, SG_ERROR_FORMAT, "a PDF without a text layer: run OCR first, e.g. ocrmypdf");
  if (!status)
    sg_source_finish(arena, &text, r->made);
  return status;
}

static sg_status read_pdf(sg_arena *arena, const char *bytes, size_t length, sg_source_text *made,
                          sg_error *error) {
  GError *problem = NULL;
  GBytes *data = g_bytes_new_static(bytes, length);
  pdf_request request = {poppler_document_new_from_bytes(data, NULL, &problem), made};
  sg_status status = request.document ? sg_arena_run(arena, read_pages, &request, error)
                                      : sg_fail(error, SG_ERROR_FORMAT, "%s", complaint(problem));
  if (request.document)
    g_object_unref(request.document);
  g_bytes_unref(data);
  g_clear_error(&problem);
  return status;
}

const sg_source_reader sg_reader_pdf = {"pdf", recognises, read_pdf};
