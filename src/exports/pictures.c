/* Finished diagrams, drawn in-process by Graphviz. */
#include <string.h>

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

sg_status sg_write_inline_svg(const sg_network *network, const sg_style *style, const char *name,
                              FILE *out, sg_error *error) {
  svg_picture picture = {network, name, out};
  return sg_drawing_render(network, style, "svg", write_inline, &picture, error);
}

static sg_status svg(const sg_network *network, const sg_export_options *options, FILE *out,
                     sg_error *error) {
  svg_picture picture = {network, "silkgraph", out};
  return sg_drawing_render(network, &options->style, "svg", write_accessible, &picture, error);
}

static sg_status png(const sg_network *network, const sg_export_options *options, FILE *out,
                     sg_error *error) {
  return sg_drawing_render(network, &options->style, "png", write_bytes, out, error);
}

static sg_status pdf(const sg_network *network, const sg_export_options *options, FILE *out,
                     sg_error *error) {
  return sg_drawing_render(network, &options->style, "pdf", write_bytes, out, error);
}

const sg_exporter sg_exporter_svg = {"svg", "svg", "diagram for the web and for reports", svg};
const sg_exporter sg_exporter_png = {"png", "png", "diagram as an image", png};
const sg_exporter sg_exporter_pdf = {"pdf", "pdf", "diagram for print", pdf};
