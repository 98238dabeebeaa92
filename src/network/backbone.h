/* What of a network stands out. */
#ifndef SG_NETWORK_BACKBONE_H
#define SG_NETWORK_BACKBONE_H

#include "base/arena.h"
#include "silkgraph/network.h"

/** Drops actors until at most `most` are kept, and the ties that stand out least. A pair of actors
 * that share a weight w of one's strength s over k neighbours would do so by chance with
 * probability (1 - w/s)^(k-1); the smaller that is at either end, the more the pair stands out
 * (disparity filter: Serrano, Boguñá and Vespignani 2009). O(m log m) in ties. */
void sg_backbone(sg_arena *arena, const sg_network *network, unsigned most, bool *keep_actor,
                 bool *keep_tie);

#endif
