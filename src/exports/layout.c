/* Where everything stands. Graphviz finds the places of actors and the ways of lines; in between
 * they are moved apart here: Graphviz' own way of doing that goes over memory addresses, so that
 * no two runs gave the same picture. */
#include <math.h>
#include <string.h>

#include "exports/drawing.h"
#include "exports/spread.h"

static const double gap = 13; /* between actors, points: room for a line with its words */

static bool has_springs(const sg_drawing *d) {
  return strcmp(sg_layout_engine(d->style), "dot") != 0;
}

static bool is_circular(const sg_drawing *d) {
  return d->style->layout && strcmp(d->style->layout, "circular") == 0;
}

/* Room in the middle of the lines that are the story, for their words. */
static unsigned add_words(const sg_drawing *d, sg_box *boxes) {
  const sg_line_words *labels = d->labels.items;
  unsigned count = 0;
  for (uint32_t i = 0; i < d->labels.count && i < SG_STORY; i++) {
    pointf one = ND_coord(agtail(labels[i].edge)), other = ND_coord(aghead(labels[i].edge));
    boxes[count++] =
        (sg_box){(one.x + other.x) / 2, (one.y + other.y) / 2, labels[i].width, labels[i].height};
  }
  return count;
}

static void move_nodes(const sg_drawing *d) {
  unsigned count = sg_network_actors(d->network);
  sg_box *boxes = sg_arena_alloc(d->arena, (count + SG_STORY + 1) * sizeof *boxes);
  for (unsigned i = 0; i < count; i++) {
    Agnode_t *node = d->nodes[i];
    boxes[i] = (sg_box){ND_coord(node).x, ND_coord(node).y, ND_lw(node) + ND_rw(node), ND_ht(node)};
  }
  unsigned all = count;
  if (!is_circular(d)) {
    double width, height;
    sg_sheet_room(d, &width, &height);
    all += add_words(d, boxes + count);
    sg_spread_over(boxes, all, width, height);
  }
  if (is_circular(d))
    sg_spread_grow(boxes, count, gap / 2);
  else
    sg_spread_apart(d->arena, boxes, all, gap);
  for (unsigned i = 0; i < count; i++)
    sg_set(d->nodes[i], "pos", sg_arena_format(d->arena, "%.2f,%.2f", boxes[i].x, boxes[i].y));
}

/* Places first, without lines; then the lines around the actors that stand. */
static bool lay_out_springs(const sg_drawing *d, GVC_t *graphviz) {
  sg_set(d->graph, "overlap", "true");
  sg_set(d->graph, "splines", "");
  if (gvLayout(graphviz, d->graph, sg_layout_engine(d->style)))
    return false;
  move_nodes(d);
  gvFreeLayout(graphviz, d->graph);
  sg_set(d->graph, "inputscale", "");
  sg_set(d->graph, "splines", "true");
  sg_set(d->graph, "layout", "nop");
  return !gvLayout(graphviz, d->graph, "nop");
}

bool sg_lay_out(const sg_drawing *d, GVC_t *graphviz) {
  if (!sg_network_actors(d->network) || !has_springs(d))
    return !gvLayout(graphviz, d->graph, has_springs(d) ? "neato" : "dot");
  return lay_out_springs(d, graphviz);
}
