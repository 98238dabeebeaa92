/* Boxes that were laid out as points are moved apart until none lies on another. */
#ifndef SG_EXPORTS_SPREAD_H
#define SG_EXPORTS_SPREAD_H

#include "base/arena.h"

/** A box by its centre and size, in points. */
typedef struct sg_box {
  double x, y, width, height;
} sg_box;

/** Turns and stretches the places so that they fill a sheet of at most this size, in points, with
 * room between the boxes; less than the sheet when there are few. Boxes may still overlap. */
void sg_spread_over(sg_box *boxes, unsigned count, double width, double height);

/** Moves boxes apart, the least that helps, until there are `gap` points between any two. */
void sg_spread_apart(sg_arena *arena, sg_box *boxes, unsigned count, double gap);

/** Moves all boxes away from the middle until none lies on another: the shape stays. */
void sg_spread_grow(sg_box *boxes, unsigned count, double gap);

#endif
