/* The diagram of a network as a Graphviz graph, which is written as DOT or drawn. */
#ifndef SG_EXPORTS_DRAWING_H
#define SG_EXPORTS_DRAWING_H

#include <graphviz/gvc.h>

#include "silkgraph/network.h"

/** The layout engine that the diagram is made for. */
#define SG_DRAWING_LAYOUT "neato"

/** A styled graph of the network, which the caller closes with agclose; NULL on failure. */
Agraph_t *sg_drawing_make(const sg_network *network, sg_error *error);

/** Draws to `out` in a format of Graphviz ("svg", "png:cairo", "pdf"). */
sg_status sg_drawing_render(const sg_network *network, const char *format, FILE *out,
                            sg_error *error);

/** Keeps Graphviz's messages from the user's screen. */
void sg_drawing_quiet(void);

#endif
