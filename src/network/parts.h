/* Which parts of a network hang together. */
#ifndef SG_NETWORK_PARTS_H
#define SG_NETWORK_PARTS_H

#include "network/network.h"

/** Sets `keep_tie` of the fewest ties of `spare` that join parts which kept ties do not; actors on
 * the way between parts are kept with them. */
void sg_parts_bridge(sg_arena *arena, const sg_network *network, const bool *spare,
                     bool *keep_actor, bool *keep_tie);

/** Drops actors that are not of the wanted parts; see sg_parts. */
void sg_parts_keep(sg_arena *arena, const sg_network *network, sg_parts wanted, bool *keep_actor);

#endif
