/* What each type of actor and each family of relations looks like, in every format that draws. */
#ifndef SG_EXPORTS_LOOK_H
#define SG_EXPORTS_LOOK_H

#include "silkgraph/network.h"
#include "silkgraph/style.h"

typedef struct sg_type_look {
  const char *name, *shape, *style; /* shapes and styles of Graphviz */
  const char *fill, *line, *text;   /* "#RRGGBB" */
} sg_type_look;

typedef struct sg_family_look {
  const char *name, *colour;
} sg_family_look;

/** The looks of a theme, with the colours of the house put in. */
typedef struct sg_look {
  const char *name, *background, *text, *muted, *rim; /* rim: of what has the paper's colour */
  sg_type_look types[SG_ACTOR_TYPES];
  sg_family_look families[SG_FAMILIES];
  sg_family_look request; /* of a line that says only what one side asks of the other */
} sg_look;

/** The look that the style asks for. */
sg_look sg_look_of(const sg_style *style);

/** Whether there is a theme of that name. */
bool sg_is_theme(const char *name);

/** The style of a line ("solid", "dashed", "dotted") for what is fact, plan, or denied. */
const char *sg_look_of_modality(sg_modality modality);

/** Whether the tie says only what one side asks of the other. */
bool sg_is_request(const sg_tie *tie);

/** The colour of what came or went between two networks; NULL for what did not change. */
const char *sg_look_of_change(sg_change change);

/** The measure that the style sizes actors by, as an index of sg_measure_value. */
unsigned sg_size_measure(const sg_style *style);

/** The largest value of that measure in the network, at least 1e-9: what sizes are measured
 * against.
 */
double sg_largest_size(const sg_network *network, unsigned measure);

#endif
