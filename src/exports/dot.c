/* DOT through cgraph, styled as the finished diagrams are. */
#include "base/child.h"
#include "base/error.h"
#include "exports/drawing.h"
#include "exports/exports.h"

typedef struct drawing_request {
  const sg_network *network;
  const sg_style *style;
} drawing_request;

static sg_status draw(FILE *out, void *context, sg_error *error) {
  const drawing_request *r = context;
  Agraph_t *graph = sg_drawing_make(r->network, r->style, error);
  if (!graph)
    return SG_ERROR_LIBRARY;
  int result = agwrite(graph, out);
  agclose(graph);
  return result ? sg_fail(error, SG_ERROR_LIBRARY, "Graphviz could not write the graph") : SG_OK;
}

/* In a process of its own, for the same reasons as the finished diagrams. */
static sg_status write(const sg_network *network, const sg_export_options *options, FILE *out,
                       sg_error *error) {
  drawing_request request = {network, &options->style};
  return sg_child_run(draw, &request, out, "the network could not be written as DOT", error);
}

const sg_exporter sg_exporter_dot = {"dot", "dot", "Graphviz source, styled", write};
