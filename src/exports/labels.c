/* Words on lines that would lie on something else are taken away once the layout stands. */
#include "exports/drawing.h"

typedef struct area {
  double left, bottom, right, top;
} area;

typedef struct clearing {
  Agraph_t *graph;
  sg_array kept; /* area */
  sg_arena *arena;
} clearing;

static bool meet(const area *a, const area *b) {
  return a->left < b->right && b->left < a->right && a->bottom < b->top && b->bottom < a->top;
}

static area area_of_label(const textlabel_t *label) {
  return (area){label->pos.x - label->dimen.x / 2, label->pos.y - label->dimen.y / 2,
                label->pos.x + label->dimen.x / 2, label->pos.y + label->dimen.y / 2};
}

static area area_of_node(Agnode_t *node) {
  return (area){ND_coord(node).x - ND_lw(node), ND_coord(node).y - ND_ht(node) / 2,
                ND_coord(node).x + ND_rw(node), ND_coord(node).y + ND_ht(node) / 2};
}

static bool hits_node(const clearing *c, const area *b) {
  for (Agnode_t *node = agfstnode(c->graph); node; node = agnxtnode(c->graph, node)) {
    area other = area_of_node(node);
    if (meet(b, &other))
      return true;
  }
  return false;
}

static bool hits_label(const clearing *c, const area *b) {
  const area *kept = c->kept.items;
  for (uint32_t i = 0; i < c->kept.count; i++)
    if (meet(b, &kept[i]))
      return true;
  return false;
}

/* A point of a Bézier curve of four control points. */
static pointf at(const pointf *p, double t) {
  double u = 1 - t;
  return (pointf){
      u * u * u * p[0].x + 3 * u * u * t * p[1].x + 3 * u * t * t * p[2].x + t * t * t * p[3].x,
      u * u * u * p[0].y + 3 * u * u * t * p[1].y + 3 * u * t * t * p[2].y + t * t * t * p[3].y};
}

static bool passes(Agedge_t *edge, const area *b) {
  enum { STEPS = 24 };
  const splines *s = ED_spl(edge);
  for (size_t i = 0; s && i < (size_t)s->size; i++)
    for (size_t k = 0; k + 3 < (size_t)s->list[i].size; k += 3)
      for (int step = 0; step <= STEPS; step++) {
        pointf p = at(&s->list[i].list[k], (double)step / STEPS);
        if (p.x > b->left && p.x < b->right && p.y > b->bottom && p.y < b->top)
          return true;
      }
  return false;
}

static bool hits_line(const clearing *c, Agedge_t *own, const area *b) {
  for (Agnode_t *node = agfstnode(c->graph); node; node = agnxtnode(c->graph, node))
    for (Agedge_t *edge = agfstout(c->graph, node); edge; edge = agnxtout(c->graph, edge))
      if (edge != own && passes(edge, b))
        return true;
  return false;
}

static void settle(clearing *c, Agedge_t *edge) {
  textlabel_t *label = ED_label(edge);
  if (!label || !label->set)
    return;
  area b = area_of_label(label);
  if (hits_node(c, &b) || hits_label(c, &b) || hits_line(c, edge, &b)) {
    label->set = FALSE;
    return;
  }
  *(area *)sg_array_push(c->arena, &c->kept, sizeof b) = b;
}

static sg_status clear(sg_arena *arena, void *context, sg_error *error) {
  (void)error;
  clearing *c = context;
  c->arena = arena;
  for (Agnode_t *node = agfstnode(c->graph); node; node = agnxtnode(c->graph, node))
    for (Agedge_t *edge = agfstout(c->graph, node); edge; edge = agnxtout(c->graph, edge))
      settle(c, edge);
  return SG_OK;
}

void sg_clear_labels(Agraph_t *graph) {
  sg_arena *arena = sg_arena_new();
  clearing c = {.graph = graph};
  /* without memory the labels stay, which is no worse than before */
  if (arena)
    sg_arena_run(arena, clear, &c, &(sg_error){0});
  sg_arena_free(arena);
}
