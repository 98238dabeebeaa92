#include "network/graph.h"

#include "base/error.h"
#include "network/network.h"

enum { SEED = 7 };

/* Offices and belongings follow from names; they count when asked for, or when there is nothing
 * else. */
bool sg_is_measured(const sg_network *network, const sg_tie *tie) {
  return tie->modality != SG_NEGATED && (network->structure || tie->family != SG_STRUCTURE);
}

igraph_error_t sg_graph_make(const sg_network *network, bool measured, igraph_t *graph,
                             igraph_vector_int_t *ties) {
  igraph_vector_int_t edges;
  IGRAPH_CHECK(igraph_vector_int_init(&edges, 0));
  IGRAPH_FINALLY(igraph_vector_int_destroy, &edges);
  for (unsigned i = 0; i < sg_network_ties(network); i++) {
    const sg_tie *tie = sg_network_tie(network, i);
    if (measured && !sg_is_measured(network, tie))
      continue;
    IGRAPH_CHECK(igraph_vector_int_push_back(&edges, tie->source));
    IGRAPH_CHECK(igraph_vector_int_push_back(&edges, tie->target));
    if (ties)
      IGRAPH_CHECK(igraph_vector_int_push_back(ties, i));
  }
  IGRAPH_CHECK(igraph_create(graph, &edges, sg_network_actors(network), IGRAPH_DIRECTED));
  igraph_vector_int_destroy(&edges);
  IGRAPH_FINALLY_CLEAN(1);
  return IGRAPH_SUCCESS;
}

/* The handler must free what igraph's cleanup stack holds, or it would leak. */
static void free_stack(const char *reason, const char *file, int line, igraph_error_t code) {
  (void)reason;
  (void)file;
  (void)line;
  (void)code;
  IGRAPH_FINALLY_FREE();
}

void sg_graph_quiet_begin(sg_graph_quiet *quiet) {
  quiet->error = igraph_set_error_handler(free_stack);
  quiet->warning = igraph_set_warning_handler(igraph_warning_handler_ignore);
  quiet->before = *igraph_rng_default();
  quiet->has_random = igraph_rng_init(&quiet->random, &igraph_rngtype_mt19937) == IGRAPH_SUCCESS;
  if (!quiet->has_random)
    return;
  igraph_rng_seed(&quiet->random, SEED);
  igraph_rng_set_default(&quiet->random);
}

void sg_graph_quiet_end(sg_graph_quiet *quiet) {
  if (quiet->has_random) {
    igraph_rng_set_default(&quiet->before);
    igraph_rng_destroy(&quiet->random);
  }
  igraph_set_error_handler(quiet->error);
  igraph_set_warning_handler(quiet->warning);
}

sg_status sg_graph_status(igraph_error_t code, sg_error *error) {
  if (code == IGRAPH_SUCCESS)
    return SG_OK;
  if (code == IGRAPH_ENOMEM)
    return sg_fail(error, SG_ERROR_MEMORY, "out of memory");
  return sg_fail(error, SG_ERROR_LIBRARY, "igraph: %s", igraph_strerror(code));
}
