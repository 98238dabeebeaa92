#include "exports/positions.h"

#include <math.h>
#include <stdlib.h>

#include "network/graph.h"

enum { SEED = 7, EDGE = 130, MARGIN = 90, STRESS_MAX = 150, ROUNDS = 150 };

/* A component that is laid out: its actors, and its size once they are placed. */
typedef struct component {
  uint32_t first, count;           /* in `members` */
  uint32_t first_edge, edge_count; /* in `edges` */
  double width, height;
} component;

typedef struct placing {
  sg_arena *arena;
  sg_point *points;
  uint32_t *members; /* actors, those of a component together */
  uint32_t *home;    /* of an actor: its component */
  uint32_t *local;   /* of an actor: its place among those of its component */
  uint32_t *edges;   /* edges of the graph, those of a component together */
  component *components;
  uint32_t component_count;
} placing;

/* --- components ----------------------------------------------------------------------------- */

/* By their components, in two walks over them: asking igraph for the part of each component would
 * walk over the whole graph each time. */
static void sort_edges(placing *p, const igraph_t *graph) {
  igraph_integer_t count = igraph_ecount(graph);
  for (igraph_integer_t e = 0; e < count; e++)
    p->components[p->home[IGRAPH_FROM(graph, e)]].edge_count++;
  for (uint32_t c = 0, first = 0; c < p->component_count; c++) {
    p->components[c].first_edge = first;
    first += p->components[c].edge_count;
    p->components[c].edge_count = 0;
  }
  for (igraph_integer_t e = 0; e < count; e++) {
    component *c = &p->components[p->home[IGRAPH_FROM(graph, e)]];
    p->edges[c->first_edge + c->edge_count++] = (uint32_t)e;
  }
}

/* The component as a graph of its own, whose vertices are the places among its actors. */
static igraph_error_t make_part(const placing *p, const igraph_t *whole, const component *c,
                                igraph_t *part) {
  igraph_vector_int_t ends;
  IGRAPH_CHECK(igraph_vector_int_init(&ends, 2 * (igraph_integer_t)c->edge_count));
  IGRAPH_FINALLY(igraph_vector_int_destroy, &ends);
  for (size_t i = 0; i < c->edge_count; i++) {
    igraph_integer_t e = p->edges[c->first_edge + i];
    VECTOR(ends)[2 * i] = p->local[IGRAPH_FROM(whole, e)];
    VECTOR(ends)[2 * i + 1] = p->local[IGRAPH_TO(whole, e)];
  }
  IGRAPH_CHECK(igraph_create(part, &ends, c->count, IGRAPH_UNDIRECTED));
  igraph_vector_int_destroy(&ends);
  IGRAPH_FINALLY_CLEAN(1);
  return IGRAPH_SUCCESS;
}

static igraph_error_t find_components(placing *p, const igraph_t *graph) {
  igraph_vector_int_t membership, sizes;
  igraph_integer_t count, actors = igraph_vcount(graph);
  IGRAPH_CHECK(igraph_vector_int_init(&membership, 0));
  IGRAPH_FINALLY(igraph_vector_int_destroy, &membership);
  IGRAPH_CHECK(igraph_vector_int_init(&sizes, 0));
  IGRAPH_FINALLY(igraph_vector_int_destroy, &sizes);
  IGRAPH_CHECK(igraph_connected_components(graph, &membership, &sizes, &count, IGRAPH_WEAK));
  p->component_count = (uint32_t)count;
  for (igraph_integer_t c = 0, first = 0; c < count; first += VECTOR(sizes)[c], c++)
    p->components[c] = (component){.first = (uint32_t)first};
  for (igraph_integer_t i = 0; i < actors; i++) {
    component *c = &p->components[VECTOR(membership)[i]];
    p->home[i] = (uint32_t)VECTOR(membership)[i];
    p->local[i] = c->count;
    p->members[c->first + c->count++] = (uint32_t)i;
  }
  sort_edges(p, graph);
  igraph_vector_int_destroy(&sizes);
  igraph_vector_int_destroy(&membership);
  IGRAPH_FINALLY_CLEAN(2);
  return IGRAPH_SUCCESS;
}

/* --- one component -------------------------------------------------------------------------- */

static double mean_edge(const igraph_t *graph, const igraph_matrix_t *at) {
  double sum = 0;
  igraph_integer_t edges = igraph_ecount(graph);
  for (igraph_integer_t e = 0; e < edges; e++) {
    igraph_integer_t a = IGRAPH_FROM(graph, e), b = IGRAPH_TO(graph, e);
    sum += hypot(MATRIX(*at, a, 0) - MATRIX(*at, b, 0), MATRIX(*at, a, 1) - MATRIX(*at, b, 1));
  }
  return edges && sum > 0 ? sum / (double)edges : 1;
}

/* From a circle, which is the same on every run; by distances in the graph as long as there are few
 * enough of them. */
static igraph_error_t springs(const igraph_t *graph, igraph_matrix_t *at) {
  igraph_integer_t count = igraph_vcount(graph);
  IGRAPH_CHECK(igraph_layout_circle(graph, at, igraph_vss_all()));
  IGRAPH_CHECK(igraph_rng_seed(igraph_rng_default(), SEED));
  if (count <= STRESS_MAX)
    return igraph_layout_kamada_kawai(graph, at, true, 50 * count, 0, (double)count, NULL, NULL,
                                      NULL, NULL, NULL);
  return igraph_layout_fruchterman_reingold(graph, at, true, ROUNDS, sqrt((double)count),
                                            IGRAPH_LAYOUT_GRID, NULL, NULL, NULL, NULL, NULL);
}

static void take_places(placing *p, component *c, const igraph_matrix_t *at, double scale) {
  double left = INFINITY, top = INFINITY, right = -INFINITY, bottom = -INFINITY;
  for (uint32_t i = 0; i < c->count; i++) {
    sg_point *point = &p->points[p->members[c->first + i]];
    *point = (sg_point){MATRIX(*at, i, 0) * scale, MATRIX(*at, i, 1) * scale};
    left = fmin(left, point->x);
    right = fmax(right, point->x);
    top = fmin(top, point->y);
    bottom = fmax(bottom, point->y);
  }
  bool high = bottom - top > right - left; /* turned, as screens are wide */
  for (uint32_t i = 0; i < c->count; i++) {
    sg_point *point = &p->points[p->members[c->first + i]];
    sg_point moved = {point->x - left, point->y - top};
    *point = high ? (sg_point){moved.y, moved.x} : moved;
  }
  c->width = high ? bottom - top : right - left;
  c->height = high ? right - left : bottom - top;
}

static igraph_error_t place_component(placing *p, const igraph_t *whole, component *c) {
  igraph_matrix_t at;
  igraph_t part;
  IGRAPH_CHECK(make_part(p, whole, c, &part));
  IGRAPH_FINALLY(igraph_destroy, &part);
  IGRAPH_CHECK(igraph_matrix_init(&at, 0, 0));
  IGRAPH_FINALLY(igraph_matrix_destroy, &at);
  IGRAPH_CHECK(springs(&part, &at));
  take_places(p, c, &at, EDGE / mean_edge(&part, &at));
  igraph_matrix_destroy(&at);
  igraph_destroy(&part);
  IGRAPH_FINALLY_CLEAN(2);
  return IGRAPH_SUCCESS;
}

/* --- side by side --------------------------------------------------------------------------- */

static int by_size(const void *left, const void *right) {
  const component *l = left, *r = right;
  if (l->count != r->count)
    return l->count > r->count ? -1 : 1;
  return l->first < r->first ? -1 : l->first > r->first;
}

/* Rows about as wide as the largest component, or as makes the whole half again as wide as high. */
static void pack(placing *p) {
  double area = 0, x = 0, y = 0, row = 0;
  qsort(p->components, p->component_count, sizeof *p->components, by_size);
  for (uint32_t i = 0; i < p->component_count; i++)
    area += (p->components[i].width + MARGIN) * (p->components[i].height + MARGIN);
  double width = fmax(sqrt(area * 1.5), p->component_count ? p->components[0].width + MARGIN : 0);
  for (uint32_t i = 0; i < p->component_count; i++) {
    const component *c = &p->components[i];
    if (x > 0 && x + c->width > width) {
      x = 0;
      y += row + MARGIN;
      row = 0;
    }
    for (uint32_t k = 0; k < c->count; k++) {
      p->points[p->members[c->first + k]].x += x;
      p->points[p->members[c->first + k]].y += y;
    }
    x += c->width + MARGIN;
    row = fmax(row, c->height);
  }
}

static igraph_error_t place(placing *p, const sg_network *network) {
  igraph_t graph;
  IGRAPH_CHECK(sg_graph_make(network, false, &graph, NULL));
  IGRAPH_FINALLY(igraph_destroy, &graph);
  IGRAPH_CHECK(igraph_to_undirected(&graph, IGRAPH_TO_UNDIRECTED_COLLAPSE, NULL));
  IGRAPH_CHECK(find_components(p, &graph));
  for (uint32_t i = 0; i < p->component_count; i++)
    IGRAPH_CHECK(place_component(p, &graph, &p->components[i]));
  igraph_destroy(&graph);
  IGRAPH_FINALLY_CLEAN(1);
  return IGRAPH_SUCCESS;
}

sg_status sg_positions(sg_arena *arena, const sg_network *network, const sg_point **positions,
                       sg_error *error) {
  unsigned count = sg_network_actors(network);
  placing p = {.arena = arena,
               .points = sg_arena_alloc(arena, (count + 1) * sizeof(sg_point)),
               .members = sg_arena_alloc(arena, (count + 1) * sizeof(uint32_t)),
               .home = sg_arena_alloc(arena, (count + 1) * sizeof(uint32_t)),
               .local = sg_arena_alloc(arena, (count + 1) * sizeof(uint32_t)),
               .edges = sg_arena_alloc(arena, (sg_network_ties(network) + 1) * sizeof(uint32_t)),
               .components = sg_arena_alloc(arena, (count + 1) * sizeof(component))};
  *positions = p.points;
  if (!count)
    return SG_OK;
  sg_graph_quiet quiet;
  sg_graph_quiet_begin(&quiet);
  igraph_error_t code = place(&p, network);
  sg_graph_quiet_end(&quiet);
  pack(&p);
  return sg_graph_status(code, error);
}
