/* Words stand beside their lines, where they lie on nothing else; where there is no such place they
 * are left out, those of the least stated lines first. */
#include <math.h>
#include <string.h>

#include "exports/drawing.h"
#include "exports/fonts.h"

enum { STEPS = 32 }; /* points that a curve is looked at in */

static const double clearance = 2; /* between words and all else, points */

typedef struct area {
  double left, bottom, right, top;
} area;

static bool meet(const area *a, const area *b) {
  return a->left < b->right && b->left < a->right && a->bottom < b->top && b->bottom < a->top;
}

static area area_around(pointf centre, double width, double height) {
  return (area){centre.x - width / 2, centre.y - height / 2, centre.x + width / 2,
                centre.y + height / 2};
}

/* Tabs and the pegs of components stand out of the box that Graphviz gives a node. */
static area area_of_node(Agnode_t *node) {
  enum { PEG = 5 };
  return (area){ND_coord(node).x - ND_lw(node) - PEG, ND_coord(node).y - ND_ht(node) / 2,
                ND_coord(node).x + ND_rw(node), ND_coord(node).y + ND_ht(node) / 2 + PEG};
}

static bool hits_node(const sg_drawing *d, const area *b) {
  for (unsigned i = 0; i < sg_network_actors(d->network); i++) {
    area other = area_of_node(d->nodes[i]);
    if (meet(b, &other))
      return true;
  }
  return false;
}

static bool hits_label(const sg_drawing *d, const area *b) {
  const sg_line_words *labels = d->labels.items;
  for (uint32_t i = 0; i < d->labels.count; i++) {
    area other = area_around((pointf){labels[i].x, labels[i].y}, labels[i].width, labels[i].height);
    if (labels[i].placed && meet(b, &other))
      return true;
  }
  return false;
}

/* The heading of a box around a group. */
static bool hits_heading(const sg_drawing *d, const area *b) {
  for (Agraph_t *box = agfstsubg(d->graph); box; box = agnxtsubg(box)) {
    const textlabel_t *heading = GD_label(box);
    if (!heading || !heading->set)
      continue;
    area other = area_around(heading->pos, heading->dimen.x, heading->dimen.y);
    if (meet(b, &other))
      return true;
  }
  return false;
}

/* A point of a Bézier curve of four control points. */
static pointf at(const pointf *p, double t) {
  double u = 1 - t;
  return (pointf){
      u * u * u * p[0].x + 3 * u * u * t * p[1].x + 3 * u * t * t * p[2].x + t * t * t * p[3].x,
      u * u * u * p[0].y + 3 * u * u * t * p[1].y + 3 * u * t * t * p[2].y + t * t * t * p[3].y};
}

/* Whether the straight line between two points enters the area (Liang and Barsky 1984). */
static bool crosses(pointf from, pointf to, const area *b) {
  double dx = to.x - from.x, dy = to.y - from.y, enter = 0, leave = 1;
  const double along[4] = {-dx, dx, -dy, dy};
  const double room[4] = {from.x - b->left, b->right - from.x, from.y - b->bottom, b->top - from.y};
  for (int i = 0; i < 4; i++) {
    if (fabs(along[i]) < 1e-9) {
      if (room[i] < 0)
        return false;
      continue;
    }
    double t = room[i] / along[i];
    if (along[i] < 0)
      enter = fmax(enter, t);
    else
      leave = fmin(leave, t);
  }
  return enter <= leave;
}

static bool passes(Agedge_t *edge, const area *b) {
  const splines *s = ED_spl(edge);
  for (int i = 0; s && i < s->size; i++)
    for (int k = 0; k + 3 < s->list[i].size; k += 3)
      for (int step = 0; step < STEPS; step++)
        if (crosses(at(&s->list[i].list[k], (double)step / STEPS),
                    at(&s->list[i].list[k], (double)(step + 1) / STEPS), b))
          return true;
  return false;
}

static bool hits_line(const sg_drawing *d, const area *b) {
  for (unsigned i = 0; i < sg_network_actors(d->network); i++)
    for (Agedge_t *edge = agfstout(d->graph, d->nodes[i]); edge; edge = agnxtout(d->graph, edge))
      if (passes(edge, b))
        return true;
  return false;
}

void sg_measure_words(sg_line_words *label) {
  label->height = 0;
  label->width = 0;
  for (const char *line = label->text; *line; line = strchr(line, '\n') + 1) {
    double width = sg_text_width(line, strcspn(line, "\n"), SG_WORDS_SIZE);
    label->width = fmax(label->width, width);
    label->height += SG_WORDS_SIZE * SG_LINE_HEIGHT;
  }
}

/* Beside the curve at `t`, on its left or its right. */
static bool try_at(const sg_drawing *d, sg_line_words *label, const pointf *curve, double t,
                   double side, bool over_lines) {
  pointf here = at(curve, t), ahead = at(curve, fmin(t + 0.02, 1)),
         behind = at(curve, fmax(t - 0.02, 0));
  double x = ahead.x - behind.x, y = ahead.y - behind.y, length = hypot(x, y);
  if (length < 1e-9)
    return false;
  double nx = -y / length * side, ny = x / length * side;
  double away = fabs(nx) * label->width / 2 + fabs(ny) * label->height / 2 + clearance + 1;
  pointf centre = {here.x + nx * away, here.y + ny * away};
  area b = area_around(centre, label->width + clearance, label->height + clearance);
  if (hits_node(d, &b) || hits_heading(d, &b) || hits_label(d, &b) ||
      (!over_lines && hits_line(d, &b)))
    return false;
  label->x = centre.x;
  label->y = centre.y;
  return true;
}

/* From the middle of the line outwards; over other lines when there is no better place. */
static bool find_place(const sg_drawing *d, sg_line_words *label, bool over_lines) {
  static const double places[] = {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82};
  const splines *s = ED_spl(label->edge);
  if (!s || s->size < 1 || s->list[0].size < 4)
    return false;
  int curves = (s->list[0].size - 1) / 3;
  for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
    double along = places[i] * curves;
    int curve = (int)along;
    for (int side = -1; side <= 1; side += 2)
      if (try_at(d, label, &s->list[0].list[(size_t)curve * 3], along - curve, side, over_lines))
        return true;
  }
  return false;
}

void sg_place_labels(const sg_drawing *d) {
  sg_line_words *labels = d->labels.items;
  for (uint32_t i = 0; i < d->labels.count; i++) {
    labels[i].placed =
        find_place(d, &labels[i], false) || (i < SG_STORY && find_place(d, &labels[i], true));
  }
}
