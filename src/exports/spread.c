#include "exports/spread.h"

#include <math.h>
#include <stdbool.h>
#include <stdlib.h>

enum { ROUNDS = 6000, PATIENCE = 80 };

static const double roominess = 3.6; /* of the sheet, for each point that boxes cover */
static const double most_stretched = 2.2, growth = 1.02, evenness = 0.5, margin = 14;

typedef struct extent {
  double left, bottom, right, top;
} extent;

static extent extent_of(const sg_box *boxes, unsigned count) {
  extent e = {INFINITY, INFINITY, -INFINITY, -INFINITY};
  for (unsigned i = 0; i < count; i++) {
    e.left = fmin(e.left, boxes[i].x);
    e.right = fmax(e.right, boxes[i].x);
    e.bottom = fmin(e.bottom, boxes[i].y);
    e.top = fmax(e.top, boxes[i].y);
  }
  return e;
}

static void scale(sg_box *boxes, unsigned count, double x, double y) {
  for (unsigned i = 0; i < count; i++) {
    boxes[i].x *= x;
    boxes[i].y *= y;
  }
}

/* The longer side of the drawing along the longer side of the sheet. */
static void turn(sg_box *boxes, unsigned count, double aspect) {
  extent e = extent_of(boxes, count);
  if ((e.right - e.left > e.top - e.bottom) == (aspect > 1))
    return;
  for (unsigned i = 0; i < count; i++) {
    double x = boxes[i].x;
    boxes[i].x = -boxes[i].y;
    boxes[i].y = x;
  }
}

/* How many boxes stand before this one, in x or in y. */
static double rank_of(const sg_box *boxes, size_t count, size_t index, bool in_x) {
  size_t before = 0;
  for (size_t i = 0; i < count; i++) {
    double a = in_x ? boxes[i].x : boxes[i].y, b = in_x ? boxes[index].x : boxes[index].y;
    before += a < b || (!(a > b) && i < index);
  }
  return count > 1 ? (double)before / (double)(count - 1) : 0.5;
}

/* Into a square of side 1; half-way to places that are as far apart as they are many, so that a
 * crowd gets room and empty corners shrink. */
static void make_even(sg_box *boxes, unsigned count) {
  extent e = extent_of(boxes, count);
  double wide = fmax(e.right - e.left, 1), high = fmax(e.top - e.bottom, 1);
  for (unsigned i = 0; i < count; i++) {
    boxes[i].x = (boxes[i].x - e.left) / wide;
    boxes[i].y = (boxes[i].y - e.bottom) / high;
  }
  double *even = malloc((2 * (size_t)count + 1) * sizeof *even);
  if (!even)
    return; /* less even, and no worse */
  for (size_t i = 0; i < count; i++) {
    even[2 * i] = rank_of(boxes, count, i, true);
    even[2 * i + 1] = rank_of(boxes, count, i, false);
  }
  for (size_t i = 0; i < count; i++) {
    boxes[i].x += evenness * (even[2 * i] - boxes[i].x);
    boxes[i].y += evenness * (even[2 * i + 1] - boxes[i].y);
  }
  free(even);
}

void sg_spread_over(sg_box *boxes, unsigned count, double width, double height) {
  double covered = 0, mean_width = 0, mean_height = 0;
  for (unsigned i = 0; i < count; i++) {
    covered += (boxes[i].width + margin) * (boxes[i].height + margin);
    mean_width += boxes[i].width / count;
    mean_height += boxes[i].height / count;
  }
  turn(boxes, count, width / height);
  extent e = extent_of(boxes, count);
  double own = fmax(e.right - e.left, 1) / fmax(e.top - e.bottom, 1), aspect = width / height;
  aspect = fmin(fmax(aspect, own / most_stretched), own * most_stretched);
  double size = sqrt(fmin(covered * roominess, width * height));
  make_even(boxes, count);
  scale(boxes, count, fmax(1, size * sqrt(aspect) - mean_width),
        fmax(1, size / sqrt(aspect) - mean_height));
}

static double left_of(const sg_box *box) {
  return box->x - box->width / 2;
}

static int by_left(const void *one, const void *other) {
  const sg_box *a = *(const sg_box *const *)one, *b = *(const sg_box *const *)other;
  if (left_of(a) < left_of(b) || left_of(a) > left_of(b))
    return left_of(a) < left_of(b) ? -1 : 1;
  return a < b ? -1 : a > b;
}

/* Along the side where less has to be moved. */
static bool part(sg_box *a, sg_box *b, double gap) {
  double x = (a->width + b->width) / 2 + gap - fabs(a->x - b->x);
  double y = (a->height + b->height) / 2 + gap - fabs(a->y - b->y);
  if (x <= 0 || y <= 0)
    return false;
  if (x < y) {
    double step = (a->x <= b->x ? x : -x) / 2;
    a->x -= step;
    b->x += step;
  } else {
    double step = (a->y <= b->y ? y : -y) / 2;
    a->y -= step;
    b->y += step;
  }
  return true;
}

static bool part_all(sg_box **order, unsigned count, double gap) {
  bool moved = false;
  qsort(order, count, sizeof *order, by_left);
  for (unsigned i = 0; i < count; i++)
    for (unsigned k = i + 1;
         k < count && left_of(order[k]) < left_of(order[i]) + order[i]->width + gap; k++)
      moved = part(order[i], order[k], gap) || moved;
  return moved;
}

void sg_spread_apart(sg_arena *arena, sg_box *boxes, unsigned count, double gap) {
  enum { SLACK = 1 }; /* parted boxes would else still count as touching, by rounding */
  sg_box **order = sg_arena_alloc(arena, (count + 1) * sizeof *order);
  for (unsigned i = 0; i < count; i++)
    order[i] = &boxes[i];
  for (unsigned round = 1; round <= ROUNDS && part_all(order, count, gap + SLACK); round++)
    if (round % PATIENCE == 0)
      scale(boxes, count, growth, growth);
}

static bool any_meet(const sg_box *boxes, unsigned count, double gap) {
  for (unsigned i = 0; i < count; i++)
    for (unsigned k = i + 1; k < count; k++)
      if (fabs(boxes[i].x - boxes[k].x) < (boxes[i].width + boxes[k].width) / 2 + gap &&
          fabs(boxes[i].y - boxes[k].y) < (boxes[i].height + boxes[k].height) / 2 + gap)
        return true;
  return false;
}

void sg_spread_grow(sg_box *boxes, unsigned count, double gap) {
  for (unsigned round = 0; round < ROUNDS && any_meet(boxes, count, gap); round++)
    scale(boxes, count, growth, growth);
}
