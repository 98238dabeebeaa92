/* Layouts, pages, clusters and columns. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/complete.h"
#include "exports/drawing.h"
#include "exports/wording.h"

/* The engine of Graphviz behind each layout. Clusters are drawn by dot and fdp only, and fdp strews
 * them over a page that is mostly empty. */
static const struct {
  const char *layout, *engine;
} engines[] = {
    {"neato", "neato"}, {"dot", "dot"}, {"sfdp", "sfdp"}, {"circular", "neato"}, {"layers", "dot"}};

static bool is(const char *value, const char *wanted) {
  return value && strcmp(value, wanted) == 0;
}

bool sg_has_columns(const sg_style *style) {
  return is(style->layout, "layers") || (style->left && style->right && !style->layout);
}

const char *sg_layout_engine(const sg_style *style) {
  const char *layout = sg_has_columns(style) ? "layers" : style->layout ? style->layout : "neato";
  for (size_t i = 0; i < sizeof engines / sizeof *engines; i++)
    if (strcmp(engines[i].layout, layout) == 0)
      return style->group ? "dot" : engines[i].engine;
  return "neato";
}

static void set_all(Agraph_t *graph, const char *const (*attributes)[2], size_t count) {
  for (size_t i = 0; i < count; i++)
    sg_set(graph, attributes[i][0], attributes[i][1]);
}

void sg_arrange_graph(const sg_drawing *d) {
  static const char *const springs[][2] = {
      {"overlap", "prism"}, {"overlap_scaling", "-3"}, {"sep", "+9,9"},
      {"esep", "+4,4"},     {"splines", "true"},       {"start", "7"},
      {"mode", "major"},    {"model", "shortpath"},    {"pack", "20"},
      {"K", "0.9"},         {"repulsiveforce", "1.4"}};
  static const char *const ranks[][2] = {{"rankdir", "LR"},
                                         {"forcelabels", "false"},
                                         {"nodesep", "0.18"},
                                         {"ranksep", "1.3"},
                                         {"splines", "true"}};
  const char *engine = sg_layout_engine(d->style);
  sg_set(d->graph, "layout", engine);
  if (strcmp(engine, "dot") == 0)
    set_all(d->graph, ranks, sizeof ranks / sizeof *ranks);
  else
    set_all(d->graph, springs, sizeof springs / sizeof *springs);
  double width, height;
  sg_sheet_room(d, &width, &height);
  if (sg_has_columns(d->style) && width > 1.4 * height)
    sg_set(d->graph, "ranksep", "2.6");   /* columns over a wide page */
  if (is(d->style->layout, "circular")) { /* the seats are given in inches */
    sg_set(d->graph, "inputscale", "72");
    sg_set(d->graph, "pack", "false");
  }
}

/* --- columns -------------------------------------------------------------------------------- */

enum { LAYERS = 4, SIDES = 3 };

static int layer_of(const sg_actor *actor) {
  static const int layers[] = {0, 1, 2, 1, 3, 2, 3, 3};
  SG_COMPLETE(layers, SG_ACTOR_TYPES);
  return layers[actor->type];
}

/* Left state's, shared, right state's. */
static int side_of(const sg_drawing *d, unsigned index) {
  const sg_actor *actor = sg_network_actor(d->network, index);
  const char *const states[] = {d->style->left, d->style->right};
  for (int i = 0; i < 2; i++) {
    int state = sg_network_find(d->network, states[i]);
    if (state < 0)
      continue;
    if ((unsigned)state == index ||
        (*actor->country &&
         strcmp(sg_network_actor(d->network, (unsigned)state)->country, actor->country) == 0))
      return i == 0 ? 0 : SIDES - 1;
  }
  return 1;
}

static int column_of(const sg_drawing *d, unsigned index) {
  return is(d->style->layout, "layers") ? layer_of(sg_network_actor(d->network, index))
                                        : side_of(d, index);
}

bool sg_against_columns(const sg_drawing *d, const sg_line *line) {
  return sg_has_columns(d->style) && column_of(d, line->one) > column_of(d, line->other);
}

bool sg_may_be_flat(const sg_drawing *d, const sg_line *line) {
  return d->style->group ||
         (sg_has_columns(d->style) && column_of(d, line->one) == column_of(d, line->other));
}

/* Nodes of one rank, held in order by a chain of anchors that are not seen. */
static void make_columns(const sg_drawing *d) {
  Agnode_t *before = NULL;
  int columns = is(d->style->layout, "layers") ? LAYERS : SIDES;
  for (int column = 0; column < columns; column++) {
    Agraph_t *rank = agsubg(d->graph, NULL, 1);
    sg_set(rank, "rank", "same");
    Agnode_t *anchor =
        agnode(rank, (char *)(uintptr_t)sg_arena_format(d->arena, "column %d", column), 1);
    sg_set(anchor, "style", "invis");
    sg_set(anchor, "label", "");
    sg_set(anchor, "width", "0.01");
    sg_set(anchor, "height", "0.01");
    for (unsigned i = 0; i < sg_network_actors(d->network); i++)
      if (column_of(d, i) == column)
        agsubnode(rank, d->nodes[i], 1);
    if (before) {
      Agedge_t *edge = agedge(d->graph, before, anchor, NULL, 1);
      sg_set(edge, "style", "invis");
      sg_set(edge, "weight", "100");
    }
    before = anchor;
  }
}

/* --- clusters ------------------------------------------------------------------------------- */

/* The strongest actor of a community, which it is called by. */
static const sg_actor *centre_of(const sg_drawing *d, int community) {
  const sg_actor *centre = NULL;
  for (unsigned i = 0; i < sg_network_actors(d->network); i++) {
    const sg_actor *actor = sg_network_actor(d->network, i);
    if (actor->measures.community == community &&
        (!centre || actor->measures.strength > centre->measures.strength))
      centre = actor;
  }
  return centre;
}

static const char *group_of(const sg_drawing *d, unsigned index) {
  const sg_actor *actor = sg_network_actor(d->network, index);
  if (is(d->style->group, "type"))
    return sg_say(d->style, d->look.types[actor->type].name);
  if (is(d->style->group, "community"))
    return sg_arena_format(d->arena, "%s %s", sg_say(d->style, "around"),
                           centre_of(d, actor->measures.community)->label);
  for (unsigned i = 0; *actor->country && i < sg_network_actors(d->whole); i++) {
    const sg_actor *state = sg_network_actor(d->whole, i);
    if (state->type == SG_COUNTRY && strcmp(state->country, actor->country) == 0)
      return state->label;
  }
  return *actor->country ? actor->country : sg_say(d->style, "no state");
}

static bool has_company(const sg_drawing *d, const char *const *groups, unsigned index) {
  for (unsigned i = 0; i < sg_network_actors(d->network); i++)
    if (i != index && strcmp(groups[i], groups[index]) == 0)
      return true;
  return false;
}

/* A box around each group of two or more. */
static void make_clusters(const sg_drawing *d) {
  unsigned count = sg_network_actors(d->network);
  const char **groups = sg_arena_alloc(d->arena, (count + 1) * sizeof *groups);
  for (unsigned i = 0; i < count; i++)
    groups[i] = group_of(d, i);
  for (unsigned i = 0; i < count; i++) {
    const char *group = groups[i];
    if (!has_company(d, groups, i))
      continue;
    const char *name = sg_arena_format(d->arena, "cluster %s", group);
    bool known = agsubg(d->graph, (char *)(uintptr_t)name, 0) != NULL;
    Agraph_t *cluster = agsubg(d->graph, (char *)(uintptr_t)name, 1);
    if (!known) {
      sg_set(cluster, "label", sg_wrapped(d->arena, group, "\\n"));
      sg_set(cluster, "labelloc", "t");
      sg_set(cluster, "style", "rounded");
      sg_set(cluster, "color", d->look.rim);
      sg_set(cluster, "fontcolor", d->look.muted);
      sg_set(cluster, "fontsize", "13");
      sg_set(cluster, "margin", "14");
    }
    agsubnode(cluster, d->nodes[i], 1);
  }
}

/* --- the circle ----------------------------------------------------------------------------- */

typedef struct seat {
  unsigned index;
  int community;
  double strength;
} seat;

/* Communities side by side, each with its strongest first. */
static int by_community(const void *left, const void *right) {
  const seat *l = left, *r = right;
  if (l->community != r->community)
    return l->community < r->community ? -1 : 1;
  if (l->strength < r->strength || l->strength > r->strength)
    return l->strength > r->strength ? -1 : 1;
  return l->index < r->index ? -1 : l->index > r->index;
}

/* Each actor has its seat on an ellipse, which is wider than high as words are. */
static void make_circle(const sg_drawing *d) {
  unsigned count = sg_network_actors(d->network);
  seat *seats = sg_arena_alloc(d->arena, (count + 1) * sizeof *seats);
  for (unsigned i = 0; i < count; i++)
    seats[i] = (seat){i, sg_network_actor(d->network, i)->measures.community,
                      sg_network_actor(d->network, i)->measures.strength};
  qsort(seats, count, sizeof *seats, by_community);
  double height = 1 + 0.12 * count, width = 1.5 * height; /* inches */
  for (unsigned i = 0; i < count; i++) {
    double angle = 2 * 3.14159265358979323846 * i / count;
    sg_set(d->nodes[seats[i].index], "pos",
           sg_arena_format(d->arena, "%.3f,%.3f!", width * sin(angle), height * cos(angle)));
  }
}

void sg_arrange_nodes(const sg_drawing *d) {
  if (d->style->group)
    make_clusters(d);
  else if (is(d->style->layout, "circular"))
    make_circle(d);
  else if (sg_has_columns(d->style))
    make_columns(d);
}
