/* igraph's view of a network, and igraph's errors as ours. */
#ifndef SG_NETWORK_GRAPH_H
#define SG_NETWORK_GRAPH_H

#include <igraph/igraph.h>

#include "silkgraph/network.h"

/**
 * Makes the directed multigraph of the network: vertex i is actor i. Only ties that measures count
 * when `measured` is true; `ties` (may be NULL, else initialised) receives the tie of each edge.
 */
igraph_error_t sg_graph_make(const sg_network *network, bool measured, igraph_t *graph,
                             igraph_vector_int_t *ties);

/** Whether measures count the tie. */
bool sg_is_measured(const sg_network *network, const sg_tie *tie);

/** Takes igraph's error and warning handlers away, which would print or abort, and its random
 * numbers, which would be others on each run. Where begin wrote is what end needs. */
typedef struct sg_graph_quiet {
  igraph_error_handler_t *error;
  igraph_warning_handler_t *warning;
  igraph_rng_t random, before; /* ours, and the one of the program */
  bool has_random;             /* else there was no memory for it */
} sg_graph_quiet;

void sg_graph_quiet_begin(sg_graph_quiet *quiet);
void sg_graph_quiet_end(sg_graph_quiet *quiet);

/** SG_OK, or SG_ERROR_LIBRARY with igraph's words. */
sg_status sg_graph_status(igraph_error_t code, sg_error *error);

#endif
