/* Finished diagrams, drawn in a process of its own: Graphviz ends the one that it works in when
 * memory runs out, and keeps things for itself that a program could not take back. The SVG is the
 * one picture; PNG and PDF are made from it. */
#define _POSIX_C_SOURCE 200809L
#include <cairo-pdf.h>
#include <librsvg/rsvg.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/child.h"
#include "base/error.h"
#include "exports/drawing.h"
#include "exports/exports.h"
#include "exports/pictures.h"

/* What is to be drawn, and in which form of it. */
typedef struct drawing_request {
  const sg_network *network;
  const sg_style *style;
  const char *name; /* of its ids in a page with others */
  sg_status (*convert)(RsvgHandle *svg, double width, double height, FILE *out);
} drawing_request;

/* --- SVG ------------------------------------------------------------------------------------ */

static sg_status draw(FILE *out, void *context, sg_error *error) {
  const drawing_request *r = context;
  return sg_drawing_write(r->network, r->style, r->name, out, error);
}

static sg_status draw_file(FILE *out, void *context, sg_error *error) {
  fputs("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n", out);
  return draw(out, context, error);
}

static const char undrawn[] = "the network could not be drawn";

sg_status sg_write_inline_svg(const sg_network *network, const sg_style *style, const char *name,
                              FILE *out, sg_error *error) {
  drawing_request request = {network, style, name, NULL};
  return sg_child_run(draw, &request, out, undrawn, error);
}

static sg_status svg(const sg_network *network, const sg_export_options *options, FILE *out,
                     sg_error *error) {
  drawing_request request = {network, &options->style, "silkgraph", NULL};
  return sg_child_run(draw_file, &request, out, undrawn, error);
}

/* --- PNG and PDF ---------------------------------------------------------------------------- */

static cairo_status_t write_bytes(void *out, const unsigned char *bytes, unsigned length) {
  return fwrite(bytes, 1, length, out) == length ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_WRITE_ERROR;
}

/* Draws the picture over the whole surface, and frees that. */
static sg_status paint(RsvgHandle *picture, cairo_surface_t *surface, double width, double height,
                       FILE *png) {
  cairo_t *cairo = cairo_create(surface);
  RsvgRectangle sheet = {0, 0, width, height};
  bool drawn = rsvg_handle_render_document(picture, cairo, &sheet, NULL) &&
               cairo_status(cairo) == CAIRO_STATUS_SUCCESS;
  cairo_destroy(cairo);
  if (png)
    drawn = drawn && !cairo_surface_write_to_png_stream(surface, write_bytes, png);
  cairo_surface_finish(surface);
  drawn = drawn && cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS;
  cairo_surface_destroy(surface);
  return drawn ? SG_OK : SG_ERROR_LIBRARY;
}

static sg_status to_png(RsvgHandle *picture, double width, double height, FILE *out) {
  const double dots = 200.0 / 72; /* for each point: small words stay readable */
  double factor = fmin(dots, 20000 / fmax(width, height)); /* cairo draws no larger images */
  int wide = (int)ceil(width * factor), high = (int)ceil(height * factor);
  return paint(picture, cairo_image_surface_create(CAIRO_FORMAT_ARGB32, wide, high), wide, high,
               out);
}

/* A PDF carries a time: that of SOURCE_DATE_EPOCH, or none that means anything. */
static void set_time(cairo_surface_t *surface) {
  const char *epoch = getenv("SOURCE_DATE_EPOCH");
  time_t seconds = epoch ? (time_t)strtoll(epoch, NULL, 10) : 0;
  char text[sizeof "2000-01-01T00:00:00Z"];
  struct tm when;
  if (!gmtime_r(&seconds, &when) || !strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &when))
    return;
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, text);
}

static sg_status to_pdf(RsvgHandle *picture, double width, double height, FILE *out) {
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream(write_bytes, out, width, height);
  set_time(surface);
  return paint(picture, surface, width, height, NULL);
}

static sg_status convert(const drawing_request *r, const char *text, size_t length, FILE *out,
                         sg_error *error) {
  RsvgHandle *picture = rsvg_handle_new_from_data((const guint8 *)text, length, NULL);
  sg_status status = SG_ERROR_LIBRARY;
  if (picture) {
    double width, height;
    rsvg_handle_set_dpi(picture, 72);
    if (rsvg_handle_get_intrinsic_size_in_pixels(picture, &width, &height))
      status = r->convert(picture, width, height, out);
    g_object_unref(picture);
  }
  return status ? sg_fail(error, status, "the picture could not be converted") : SG_OK;
}

static sg_status draw_converted(FILE *out, void *context, sg_error *error) {
  char *text = NULL;
  size_t length = 0;
  FILE *memory = open_memstream(&text, &length);
  if (!memory)
    return sg_fail(error, SG_ERROR_MEMORY, "out of memory");
  sg_status status = draw(memory, context, error);
  if (fclose(memory) != 0 && !status)
    status = sg_fail(error, SG_ERROR_MEMORY, "out of memory");
  if (!status)
    status = convert(context, text, length, out, error);
  free(text);
  return status;
}

static sg_status png(const sg_network *network, const sg_export_options *options, FILE *out,
                     sg_error *error) {
  drawing_request request = {network, &options->style, "silkgraph", to_png};
  return sg_child_run(draw_converted, &request, out, undrawn, error);
}

static sg_status pdf(const sg_network *network, const sg_export_options *options, FILE *out,
                     sg_error *error) {
  drawing_request request = {network, &options->style, "silkgraph", to_pdf};
  return sg_child_run(draw_converted, &request, out, undrawn, error);
}

const sg_exporter sg_exporter_svg = {"svg", "svg", "diagram for the web and for reports", svg};
const sg_exporter sg_exporter_png = {"png", "png", "diagram as an image", png};
const sg_exporter sg_exporter_pdf = {"pdf", "pdf", "diagram for print", pdf};
