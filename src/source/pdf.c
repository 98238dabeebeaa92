/* PDF: poppler finds the letters of each page, and layout.c makes lines and blocks of them. */
#include <poppler.h>
#include <string.h>

#include "base/utf8.h"
#include "source/layout.h"
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

/* --- pages ---------------------------------------------------------------------------------- */

enum { PAGES = 5000, BAD_PERCENT = 5 };

/* What poppler says of a page. Freed by whoever asked for it. */
typedef struct found {
  char *words;
  PopplerRectangle *boxes;
  guint count;
  GList *fonts; /* PopplerTextAttributes */
  double width, height;
  bool pictures;
} found;

static void look_at(PopplerPage *page, found *f) {
  f->words = poppler_page_get_text(page);
  poppler_page_get_size(page, &f->width, &f->height);
  if (!f->words || !poppler_page_get_text_layout(page, &f->boxes, &f->count))
    f->count = 0;
  f->fonts = f->count ? poppler_page_get_text_attributes(page) : NULL;
  GList *pictures = f->count ? NULL : poppler_page_get_image_mapping(page);
  f->pictures = pictures != NULL;
  poppler_page_free_image_mapping(pictures);
}

static void forget(found *f) {
  poppler_page_free_text_attributes(f->fonts);
  g_free(f->words);
  g_free(f->boxes);
}

static void set_sizes(const found *f, sg_sheet *sheet) {
  for (const GList *each = f->fonts; each; each = each->next) {
    const PopplerTextAttributes *font = each->data;
    for (gint i = font->start_index; i <= font->end_index && i < (gint)sheet->count; i++)
      sheet->glyphs[i].size = font->font_size;
  }
}

static void make_sheet(sg_arena *arena, const found *f, sg_sheet *sheet) {
  *sheet = (sg_sheet){.width = f->width, .height = f->height};
  sheet->glyphs = sg_arena_alloc(arena, (f->count + 1) * sizeof *sheet->glyphs);
  const char *at = f->words;
  for (guint i = 0; i < f->count && *at; i++) {
    uint32_t code;
    at += sg_utf8_decode(at, strlen(at), &code);
    const PopplerRectangle *box = &f->boxes[i];
    sheet->glyphs[sheet->count++] =
        (sg_glyph){code == '\f' ? '\n' : code, box->x1, box->y1, box->x2, box->y2, 0};
  }
  set_sizes(f, sheet);
}

/* Fonts that do not say which letters they show give others, or none. */
static bool is_bad(const sg_sheet *sheet) {
  uint32_t letters = 0, bad = 0;
  for (uint32_t i = 0; i < sheet->count; i++) {
    uint32_t code = sheet->glyphs[i].code;
    bool private = code >= 0xE000 && code < 0xF000;
    letters += sg_is_letter(code);
    bad += code == 0xFFFD || private || (code < 32 && code != '\n');
  }
  return bad * 100 > (letters + bad) * BAD_PERCENT;
}

/* --- documents ------------------------------------------------------------------------------ */

typedef struct pdf_request {
  PopplerDocument *document;
  sg_source_text *made;
  sg_array text;
  const char *bad, *pictures; /* the numbers of such pages, "3, 5" */
  unsigned picture_count, text_count;
  found found; /* of the page that is read */
  int number;
} pdf_request;

static void note_page(sg_arena *arena, const char **list, int number) {
  *list = *list ? sg_arena_format(arena, "%s, %d", *list, number)
                : sg_arena_format(arena, "%d", number);
}

static sg_status put_page(sg_arena *arena, void *context, sg_error *error) {
  (void)error;
  pdf_request *r = context;
  sg_sheet sheet;
  make_sheet(arena, &r->found, &sheet);
  if (is_bad(&sheet))
    note_page(arena, &r->bad, r->number);
  if (!sheet.count && r->found.pictures) {
    note_page(arena, &r->pictures, r->number);
    r->picture_count++;
  }
  r->text_count += sheet.count > 0;
  sg_layout_put(arena, &sheet, &r->text);
  sg_source_put(arena, &r->text, "\n", 1);
  return SG_OK;
}

static bool is_blank(const sg_array *text) {
  const char *all = text->items;
  for (uint32_t at = 0; at < text->count; at++)
    if (!strchr(" \n\f\r\t", all[at]))
      return false;
  return true;
}

static void note_pages(sg_arena *arena, pdf_request *r) {
  if (r->pictures)
    r->made->note = sg_arena_format(
        arena, "page %s has no text layer: run OCR first, e.g. ocrmypdf", r->pictures);
  else if (r->bad)
    r->made->note = sg_arena_format(
        arena, "page %s was read badly: its fonts do not say which letters they show", r->bad);
  if (r->text_count)
    sg_source_skip(arena, r->made, "pages without a text layer",
                   (size_t)r->text.count / r->text_count * r->picture_count);
}

static sg_status read_pages(sg_arena *arena, void *context, sg_error *error) {
  pdf_request *r = context;
  sg_status status = SG_OK;
  int count = poppler_document_get_n_pages(r->document);
  if (count > PAGES)
    return sg_fail(error, SG_ERROR_LIMIT, "a PDF of more than %d pages: split it, e.g. with qpdf",
                   PAGES);
  for (int i = 0; i < count && !status; i++) {
    *(uint32_t *)sg_array_push(arena, &r->made->pages, sizeof(uint32_t)) = r->text.count;
    PopplerPage *page = poppler_document_get_page(r->document, i);
    if (!page)
      continue;
    look_at(page, &r->found);
    r->number = i + 1;
    /* what poppler gave is freed even when memory for the text runs out */
    status = sg_arena_run(arena, put_page, r, error);
    forget(&r->found);
    g_object_unref(page);
  }
  if (!status && is_blank(&r->text))
    status =
        sg_fail(error, SG_ERROR_FORMAT, "a PDF without a text layer: run OCR first, e.g. ocrmypdf");
  if (status)
    return status;
  note_pages(arena, r);
  sg_source_finish(arena, &r->text, r->made);
  return SG_OK;
}

static sg_status read_pdf(sg_arena *arena, const char *bytes, size_t length, sg_source_text *made,
                          sg_error *error) {
  GError *problem = NULL;
  GBytes *data = g_bytes_new_static(bytes, length);
  pdf_request request = {.document = poppler_document_new_from_bytes(data, NULL, &problem),
                         .made = made};
  sg_status status = request.document ? sg_arena_run(arena, read_pages, &request, error)
                                      : sg_fail(error, SG_ERROR_FORMAT, "%s", complaint(problem));
  if (request.document)
    g_object_unref(request.document);
  g_bytes_unref(data);
  g_clear_error(&problem);
  return status;
}

const sg_source_reader sg_reader_pdf = {"pdf", recognises, read_pdf};
