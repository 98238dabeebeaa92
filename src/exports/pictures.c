/* Finished diagrams, drawn by Graphviz in a process of its own: it ends the one that it works in
 * when memory runs out, and keeps things for itself that a program could not take back. */
#define _GNU_SOURCE
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/child.h"
#include "exports/drawing.h"
#include "exports/exports.h"
#include "exports/pictures.h"

static void write_bytes(void *context, const char *bytes, size_t length) {
  fwrite(bytes, 1, length, context);
}

typedef struct svg_picture {
  const sg_network *network;
  const char *name; /* of its ids in a page with others */
  FILE *out;
} svg_picture;

static void escaped(FILE *out, const char *text) {
  for (; *text; text++)
    if (strchr("<>&\"", *text))
      fprintf(out, "&#%d;", *text);
    else if ((unsigned char)*text >= 32)
      fputc(*text, out);
}

/* What a reader of screens says instead of the picture. */
static void describe(const svg_picture *p) {
  const char *title = sg_network_title(p->network);
  fprintf(p->out, "<title id=\"%s-title\">", p->name);
  escaped(p->out, *title ? title : "Stakeholder network");
  fprintf(p->out, "</title>\n<desc id=\"%s-description\">Diagram of ", p->name);
  fprintf(p->out, "%u actors and %u ties, read from ", sg_network_actors(p->network),
          sg_network_ties(p->network));
  for (unsigned i = 0; i < sg_network_documents(p->network); i++) {
    fputs(i ? ", " : "", p->out);
    escaped(p->out, sg_network_document(p->network, i));
  }
  fputs(". Each group of the picture is titled with its actors.</desc>\n", p->out);
}

/* Graphviz's picture from <svg> on, with its meaning put in. */
static void write_accessible(void *context, const char *bytes, size_t length) {
  const svg_picture *p = context;
  const char *element = strstr(bytes, "<svg");
  const char *end = element ? strchr(element, '>') : NULL;
  if (!end) {
    write_bytes(p->out, bytes, length);
    return;
  }
  fwrite(bytes, 1, (size_t)(end - bytes), p->out);
  fprintf(p->out, " role=\"img\" aria-labelledby=\"%s-title %s-description\">\n", p->name, p->name);
  describe(p);
  write_bytes(p->out, end + 1, length - (size_t)(end + 1 - bytes));
}

static void write_inline(void *context, const char *bytes, size_t length) {
  const char *element = strstr(bytes, "<svg");
  write_accessible(context, element ? element : bytes,
                   element ? length - (size_t)(element - bytes) : length);
}

static void write_picture(void *context, const char *bytes, size_t length) {
  const svg_picture *p = context;
  write_bytes(p->out, bytes, length);
}

/* --- the day in a PDF ----------------------------------------------------------------------- */

static const char date_key[] = "/CreationDate (";
enum { DATE_MAX = sizeof "/CreationDate (D:20190509120000Z)" };

/* The day that the environment asks for, so that the same network gives the same bytes on any day;
 * see https://reproducible-builds.org/specs/source-date-epoch/. */
static bool wanted_date(char date[DATE_MAX]) {
  const char *epoch = getenv("SOURCE_DATE_EPOCH");
  char *end;
  time_t seconds = epoch ? (time_t)strtoll(epoch, &end, 10) : 0;
  struct tm day;
  return epoch && *epoch && !*end && gmtime_r(&seconds, &day) &&
         strftime(date, DATE_MAX, "/CreationDate (D:%Y%m%d%H%M%SZ)", &day) != 0;
}

/* cairo writes the time into PDFs. Something else of the same length has to take its place, as the
 * file holds the offsets of its parts. */
static void write_undated(void *context, const char *bytes, size_t length) {
  const svg_picture *p = context;
  const char *key = memmem(bytes, length, date_key, strlen(date_key));
  const char *end = key ? memchr(key, ')', length - (size_t)(key - bytes)) : NULL;
  if (!end) {
    write_bytes(p->out, bytes, length);
    return;
  }
  char date[DATE_MAX] = "";
  int width = (int)(end + 1 - key);
  if (!wanted_date(date) || (int)strlen(date) > width)
    *date = 0;
  write_bytes(p->out, bytes, (size_t)(key - bytes));
  fprintf(p->out, "%-*s", width, date);
  write_bytes(p->out, end + 1, length - (size_t)(end + 1 - bytes));
}

/* --- drawing -------------------------------------------------------------------------------- */

/* What is to be drawn, and in which form of it. */
typedef struct drawing_request {
  svg_picture picture;
  const sg_style *style;
  const char *format; /* of Graphviz */
  sg_use_picture use;
} drawing_request;

static sg_status draw(FILE *out, void *context, sg_error *error) {
  drawing_request *r = context;
  r->picture.out = out;
  return sg_drawing_render(r->picture.network, r->style, r->format, r->use, &r->picture, error);
}

static sg_status draw_apart(drawing_request *r, FILE *out, sg_error *error) {
  return sg_child_run(draw, r, out, "the network could not be drawn", error);
}

sg_status sg_write_inline_svg(const sg_network *network, const sg_style *style, const char *name,
                              FILE *out, sg_error *error) {
  drawing_request request = {{network, name, NULL}, style, "svg", write_inline};
  return draw_apart(&request, out, error);
}

static sg_status svg(const sg_network *network, const sg_export_options *options, FILE *out,
                     sg_error *error) {
  drawing_request request = {
      {network, "silkgraph", NULL}, &options->style, "svg", write_accessible};
  return draw_apart(&request, out, error);
}

static sg_status png(const sg_network *network, const sg_export_options *options, FILE *out,
                     sg_error *error) {
  drawing_request request = {{network, NULL, NULL}, &options->style, "png", write_picture};
  return draw_apart(&request, out, error);
}

static sg_status pdf(const sg_network *network, const sg_export_options *options, FILE *out,
                     sg_error *error) {
  drawing_request request = {{network, NULL, NULL}, &options->style, "pdf", write_undated};
  return draw_apart(&request, out, error);
}

const sg_exporter sg_exporter_svg = {"svg", "svg", "diagram for the web and for reports", svg};
const sg_exporter sg_exporter_png = {"png", "png", "diagram as an image", png};
const sg_exporter sg_exporter_pdf = {"pdf", "pdf", "diagram for print", pdf};
