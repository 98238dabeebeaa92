#define _POSIX_C_SOURCE 200809L
#include "silkgraph/measure.h"

#include <math.h>
#include <stddef.h>
#include <stdio.h>

#include "base/child.h"
#include "network/graph.h"
#include "network/network.h"

enum { LEIDEN_SEED = 20130907, LEIDEN_ROUNDS = 10 };

static const double damping = 0.85, leiden_randomness = 0.01;
static const double noise = 1e-12; /* what searches that start at random make of 0 */

/* The graphs that measures are computed on, see measure.h. */
typedef struct graphs {
  sg_network *network;
  igraph_t multi, simple;
  igraph_vector_t multi_weights, simple_weights;
  sg_error failure; /* what went wrong, when it was not igraph */
} graphs;

static sg_actor *actor_at(const graphs *g, igraph_integer_t i) {
  return (sg_actor *)g->network->actors.items + i;
}

static void store(const graphs *g, const igraph_vector_t *values, size_t field) {
  for (igraph_integer_t i = 0; i < igraph_vector_size(values); i++) {
    double value = VECTOR(*values)[i];
    bool means_something = isfinite(value) && fabs(value) > noise;
    *(double *)((char *)&actor_at(g, i)->measures + field) = means_something ? value : 0;
  }
}

static igraph_error_t degree(graphs *g, igraph_vector_t *values) {
  igraph_vector_int_t counts;
  IGRAPH_CHECK(igraph_vector_int_init(&counts, 0));
  IGRAPH_FINALLY(igraph_vector_int_destroy, &counts);
  IGRAPH_CHECK(igraph_degree(&g->multi, &counts, igraph_vss_all(), IGRAPH_ALL, IGRAPH_LOOPS));
  IGRAPH_CHECK(igraph_vector_resize(values, igraph_vector_int_size(&counts)));
  for (igraph_integer_t i = 0; i < igraph_vector_int_size(&counts); i++)
    VECTOR(*values)[i] = (double)VECTOR(counts)[i];
  igraph_vector_int_destroy(&counts);
  IGRAPH_FINALLY_CLEAN(1);
  return IGRAPH_SUCCESS;
}

static igraph_error_t strength(graphs *g, igraph_vector_t *values) {
  return igraph_strength(&g->multi, values, igraph_vss_all(), IGRAPH_ALL, IGRAPH_LOOPS,
                         &g->multi_weights);
}

static igraph_error_t betweenness(graphs *g, igraph_vector_t *values) {
  return igraph_betweenness(&g->simple, values, igraph_vss_all(), IGRAPH_UNDIRECTED, NULL);
}

static igraph_error_t closeness(graphs *g, igraph_vector_t *values) {
  return igraph_harmonic_centrality(&g->simple, values, igraph_vss_all(), IGRAPH_ALL, NULL, true);
}

static igraph_error_t eigenvector(graphs *g, igraph_vector_t *values) {
  if (igraph_ecount(&g->simple) == 0) {
    IGRAPH_CHECK(igraph_vector_resize(values, igraph_vcount(&g->simple)));
    igraph_vector_null(values);
    return IGRAPH_SUCCESS;
  }
  igraph_arpack_options_t options;
  igraph_arpack_options_init(&options);
  options.start = 0;
  return igraph_eigenvector_centrality(&g->simple, values, NULL, IGRAPH_UNDIRECTED, true,
                                       &g->simple_weights, &options);
}

static igraph_error_t pagerank(graphs *g, igraph_vector_t *values) {
  return igraph_pagerank(&g->simple, IGRAPH_PAGERANK_ALGO_PRPACK, values, NULL, igraph_vss_all(),
                         IGRAPH_UNDIRECTED, damping, &g->simple_weights, NULL);
}

static igraph_error_t constraint(graphs *g, igraph_vector_t *values) {
  return igraph_constraint(&g->simple, values, igraph_vss_all(), &g->simple_weights);
}

/* A measure that gives a number for each actor is added here. */
static const struct {
  const char *name;
  size_t field;
  igraph_error_t (*compute)(graphs *g, igraph_vector_t *values);
} table[] = {
    {"degree", offsetof(sg_measures, degree), degree},
    {"strength", offsetof(sg_measures, strength), strength},
    {"betweenness", offsetof(sg_measures, betweenness), betweenness},
    {"closeness", offsetof(sg_measures, closeness), closeness},
    {"eigenvector", offsetof(sg_measures, eigenvector), eigenvector},
    {"pagerank", offsetof(sg_measures, pagerank), pagerank},
    {"constraint", offsetof(sg_measures, constraint), constraint},
};

const char *sg_measure_name(unsigned index) {
  return index < sizeof table / sizeof *table ? table[index].name : NULL;
}

double sg_measure_value(const sg_measures *measures, unsigned index) {
  return *(const double *)((const char *)measures + table[index].field);
}

static igraph_error_t coreness(graphs *g) {
  igraph_vector_int_t cores;
  IGRAPH_CHECK(igraph_vector_int_init(&cores, 0));
  IGRAPH_FINALLY(igraph_vector_int_destroy, &cores);
  IGRAPH_CHECK(igraph_coreness(&g->simple, &cores, IGRAPH_ALL));
  for (igraph_integer_t i = 0; i < igraph_vector_int_size(&cores); i++)
    actor_at(g, i)->measures.coreness = (int)VECTOR(cores)[i];
  igraph_vector_int_destroy(&cores);
  IGRAPH_FINALLY_CLEAN(1);
  return IGRAPH_SUCCESS;
}

static igraph_error_t articulation(graphs *g) {
  igraph_vector_int_t points;
  IGRAPH_CHECK(igraph_vector_int_init(&points, 0));
  IGRAPH_FINALLY(igraph_vector_int_destroy, &points);
  IGRAPH_CHECK(igraph_articulation_points(&g->simple, &points));
  for (igraph_integer_t i = 0; i < igraph_vector_int_size(&points); i++)
    actor_at(g, VECTOR(points)[i])->measures.articulation = true;
  igraph_vector_int_destroy(&points);
  IGRAPH_FINALLY_CLEAN(1);
  return IGRAPH_SUCCESS;
}

/* Numbers communities by size, the largest 0, so that the numbers do not hang on the search. */
static igraph_error_t number_communities(graphs *g, const igraph_vector_int_t *membership,
                                         igraph_integer_t count) {
  igraph_vector_int_t sizes, number;
  IGRAPH_CHECK(igraph_vector_int_init(&sizes, count));
  IGRAPH_FINALLY(igraph_vector_int_destroy, &sizes);
  IGRAPH_CHECK(igraph_vector_int_init(&number, count));
  IGRAPH_FINALLY(igraph_vector_int_destroy, &number);
  igraph_vector_int_fill(&number, -1);
  for (igraph_integer_t i = 0; i < igraph_vector_int_size(membership); i++)
    VECTOR(sizes)[VECTOR(*membership)[i]]++;
  for (igraph_integer_t next = 0; next < count; next++) {
    igraph_integer_t best = -1;
    /* of equal sizes, the one whose first member comes first */
    for (igraph_integer_t i = 0; i < igraph_vector_int_size(membership); i++) {
      igraph_integer_t c = VECTOR(*membership)[i];
      if (VECTOR(number)[c] < 0 && (best < 0 || VECTOR(sizes)[c] > VECTOR(sizes)[best]))
        best = c;
    }
    if (best >= 0)
      VECTOR(number)[best] = next;
  }
  for (igraph_integer_t i = 0; i < igraph_vector_int_size(membership); i++)
    actor_at(g, i)->measures.community = (int)VECTOR(number)[VECTOR(*membership)[i]];
  igraph_vector_int_destroy(&number);
  igraph_vector_int_destroy(&sizes);
  IGRAPH_FINALLY_CLEAN(2);
  return IGRAPH_SUCCESS;
}

/* Modularity as Leiden's quality: node weights are strengths, resolution 1 / (2 total weight). */
static igraph_error_t search_communities(graphs *g, igraph_vector_int_t *membership) {
  igraph_vector_t strengths;
  double total = igraph_vector_sum(&g->simple_weights);
  IGRAPH_CHECK(igraph_vector_init(&strengths, 0));
  IGRAPH_FINALLY(igraph_vector_destroy, &strengths);
  IGRAPH_CHECK(igraph_strength(&g->simple, &strengths, igraph_vss_all(), IGRAPH_ALL, IGRAPH_LOOPS,
                               &g->simple_weights));
  igraph_rng_seed(igraph_rng_default(), LEIDEN_SEED);
  IGRAPH_CHECK(igraph_community_leiden(&g->simple, &g->simple_weights, &strengths,
                                       total > 0 ? 1 / (2 * total) : 1, leiden_randomness, false,
                                       LEIDEN_ROUNDS, membership, NULL, NULL));
  igraph_vector_destroy(&strengths);
  IGRAPH_FINALLY_CLEAN(1);
  return IGRAPH_SUCCESS;
}

static igraph_error_t write_communities(graphs *g, FILE *out) {
  igraph_vector_int_t membership;
  IGRAPH_CHECK(igraph_vector_int_init(&membership, 0));
  IGRAPH_FINALLY(igraph_vector_int_destroy, &membership);
  IGRAPH_CHECK(search_communities(g, &membership));
  fwrite(VECTOR(membership), sizeof(igraph_integer_t), (size_t)igraph_vector_int_size(&membership),
         out);
  igraph_vector_int_destroy(&membership);
  IGRAPH_FINALLY_CLEAN(1);
  return IGRAPH_SUCCESS;
}

static sg_status work_on_communities(FILE *out, void *context, sg_error *error) {
  return sg_graph_status(write_communities(context, out), error);
}

/* Fills the vector, which has an element for each actor. In a process of its own, as igraph 0.10
 * spoils its memory when there is none left for the search. */
static igraph_error_t find_communities(graphs *g, igraph_vector_int_t *membership) {
  size_t size = (size_t)igraph_vector_int_size(membership) * sizeof(igraph_integer_t);
  FILE *out = fmemopen(VECTOR(*membership), size, "wb");
  if (!out)
    return IGRAPH_ENOMEM;
  sg_status status =
      sg_child_run(work_on_communities, g, out, "no communities could be found", &g->failure);
  bool whole = ftell(out) == (long)size;
  whole = fclose(out) == 0 && whole;
  return !status && whole ? IGRAPH_SUCCESS : IGRAPH_FAILURE;
}

static igraph_error_t community(graphs *g) {
  igraph_vector_int_t membership;
  IGRAPH_CHECK(igraph_vector_int_init(&membership, igraph_vcount(&g->simple)));
  IGRAPH_FINALLY(igraph_vector_int_destroy, &membership);
  IGRAPH_CHECK(find_communities(g, &membership));
  IGRAPH_CHECK(number_communities(g, &membership, igraph_vector_int_max(&membership) + 1));
  igraph_vector_int_destroy(&membership);
  IGRAPH_FINALLY_CLEAN(1);
  return IGRAPH_SUCCESS;
}

static igraph_error_t compute_all(graphs *g) {
  igraph_vector_t values;
  IGRAPH_CHECK(igraph_vector_init(&values, 0));
  IGRAPH_FINALLY(igraph_vector_destroy, &values);
  for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
    IGRAPH_CHECK(table[i].compute(g, &values));
    store(g, &values, table[i].field);
  }
  igraph_vector_destroy(&values);
  IGRAPH_FINALLY_CLEAN(1);
  IGRAPH_CHECK(coreness(g));
  IGRAPH_CHECK(articulation(g));
  IGRAPH_CHECK(community(g));
  return IGRAPH_SUCCESS;
}

/* The simple graph keeps the summed weights in an edge attribute while it is simplified, but
 * attributes need a global table; so the weights are summed here instead. */
static igraph_error_t make_simple(graphs *g) {
  igraph_integer_t edges = igraph_ecount(&g->multi);
  IGRAPH_CHECK(igraph_copy(&g->simple, &g->multi));
  IGRAPH_FINALLY(igraph_destroy, &g->simple);
  IGRAPH_CHECK(igraph_to_undirected(&g->simple, IGRAPH_TO_UNDIRECTED_COLLAPSE, NULL));
  IGRAPH_CHECK(igraph_simplify(&g->simple, true, true, NULL));
  IGRAPH_CHECK(igraph_vector_init(&g->simple_weights, igraph_ecount(&g->simple)));
  IGRAPH_FINALLY(igraph_vector_destroy, &g->simple_weights);
  for (igraph_integer_t i = 0; i < edges; i++) {
    igraph_integer_t id;
    IGRAPH_CHECK(igraph_get_eid(&g->simple, &id, IGRAPH_FROM(&g->multi, i), IGRAPH_TO(&g->multi, i),
                                IGRAPH_UNDIRECTED, false));
    if (id >= 0)
      VECTOR(g->simple_weights)[id] += VECTOR(g->multi_weights)[i];
  }
  return IGRAPH_SUCCESS;
}

static igraph_error_t measure(sg_network *network, graphs *g) {
  igraph_vector_int_t ties;
  IGRAPH_CHECK(igraph_vector_int_init(&ties, 0));
  IGRAPH_FINALLY(igraph_vector_int_destroy, &ties);
  IGRAPH_CHECK(sg_graph_make(network, true, &g->multi, &ties));
  IGRAPH_FINALLY(igraph_destroy, &g->multi);
  IGRAPH_CHECK(igraph_vector_init(&g->multi_weights, igraph_vector_int_size(&ties)));
  IGRAPH_FINALLY(igraph_vector_destroy, &g->multi_weights);
  for (igraph_integer_t i = 0; i < igraph_vector_int_size(&ties); i++)
    VECTOR(g->multi_weights)[i] = sg_network_tie(network, (unsigned)VECTOR(ties)[i])->weight;
  IGRAPH_CHECK(make_simple(g));
  IGRAPH_CHECK(compute_all(g));
  igraph_vector_destroy(&g->simple_weights);
  igraph_destroy(&g->simple);
  igraph_vector_destroy(&g->multi_weights);
  igraph_destroy(&g->multi);
  igraph_vector_int_destroy(&ties);
  IGRAPH_FINALLY_CLEAN(5);
  return IGRAPH_SUCCESS;
}

void sg_measure_structure(sg_network *network) {
  network->structure = true;
}

const char *sg_measured_on(const sg_network *network) {
  return network->structure
             ? "all ties that are not denied"
             : "ties that are not denied, without those of structure (offices, belonging)";
}

/* Is there a tie besides those of structure? */
static bool has_doings(const sg_network *network) {
  for (unsigned i = 0; i < sg_network_ties(network); i++) {
    const sg_tie *tie = sg_network_tie(network, i);
    if (tie->modality != SG_NEGATED && tie->family != SG_STRUCTURE)
      return true;
  }
  return false;
}

sg_status sg_measure(sg_network *network, sg_error *error) {
  if (sg_network_actors(network) == 0)
    return SG_OK;
  network->structure = network->structure || !has_doings(network);
  sg_graph_quiet quiet;
  sg_graph_quiet_begin(&quiet);
  graphs g = {.network = network};
  igraph_error_t code = measure(network, &g);
  sg_graph_quiet_end(&quiet);
  if (!g.failure.code)
    return sg_graph_status(code, error);
  if (error)
    *error = g.failure;
  return g.failure.code;
}
