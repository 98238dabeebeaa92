/* Where actors stand in drawings that compute no layout of their own. */
#ifndef SG_EXPORTS_POSITIONS_H
#define SG_EXPORTS_POSITIONS_H

#include "base/arena.h"
#include "silkgraph/network.h"

typedef struct sg_point {
  double x, y;
} sg_point;

/** A place for each actor, in pixels: each component by itself, by igraph and from a fixed start
 * (Kamada and Kawai 1989, O(n²) a round, up to 600 actors; beyond, Fruchterman and Reingold 1991 on
 * a grid), and the components side by side, largest first. */
sg_status sg_positions(sg_arena *arena, const sg_network *network, const sg_point **positions,
                       sg_error *error);

#endif
