/* DOT through cgraph, styled as the finished diagrams are. */
#include "base/error.h"
#include "exports/drawing.h"
#include "exports/exports.h"

static sg_status write(const sg_network *network, const sg_export_options *options, FILE *out,
                       sg_error *error) {
  Agraph_t *graph = sg_drawing_make(network, &options->style, error);
  if (!graph)
    return SG_ERROR_LIBRARY;
  int result = agwrite(graph, out);
  agclose(graph);
  return result ? sg_fail(error, SG_ERROR_LIBRARY, "Graphviz could not write the graph") : SG_OK;
}

const sg_exporter sg_exporter_dot = {"dot", "dot", "Graphviz source, styled", write};
