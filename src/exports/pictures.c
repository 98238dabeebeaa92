/* Finished diagrams, drawn in-process by Graphviz. */
#include "exports/drawing.h"
#include "exports/exports.h"

static sg_status svg(const sg_network *network, const sg_export_options *options, FILE *out,
                     sg_error *error) {
  (void)options;
  return sg_drawing_render(network, "svg", out, error);
}

static sg_status png(const sg_network *network, const sg_export_options *options, FILE *out,
                     sg_error *error) {
  (void)options;
  return sg_drawing_render(network, "png", out, error);
}

static sg_status pdf(const sg_network *network, const sg_export_options *options, FILE *out,
                     sg_error *error) {
  (void)options;
  return sg_drawing_render(network, "pdf", out, error);
}

const sg_exporter sg_exporter_svg = {"svg", "svg", "diagram for the web and for reports", svg};
const sg_exporter sg_exporter_png = {"png", "png", "diagram as an image", png};
const sg_exporter sg_exporter_pdf = {"pdf", "pdf", "diagram for print", pdf};
