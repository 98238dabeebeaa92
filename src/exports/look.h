/* What each type of actor and each family of relations looks like, in every format that draws. */
#ifndef SG_EXPORTS_LOOK_H
#define SG_EXPORTS_LOOK_H

#include "silkgraph/network.h"

typedef struct sg_type_look {
  const char *name, *shape, *style, *fill, *line; /* shapes and styles of Graphviz */
} sg_type_look;

typedef struct sg_family_look {
  const char *name, *colour;
} sg_family_look;

const sg_type_look *sg_look_of_type(sg_actor_type type);
const sg_family_look *sg_look_of_family(sg_family family);

/** The style of a line ("solid", "dashed", "dotted") for what is fact, plan, or denied. */
const char *sg_look_of_modality(sg_modality modality);

/** The largest strength of the network's actors, at least 1: what sizes are measured against. */
double sg_largest_strength(const sg_network *network);

#endif
