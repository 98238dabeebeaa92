/* Diagrams inside of pages. */
#ifndef SG_EXPORTS_PICTURES_H
#define SG_EXPORTS_PICTURES_H

#include <stdio.h>

#include "silkgraph/network.h"
#include "silkgraph/style.h"

/** Writes the diagram as an <svg> element, without the lines that a file of its own begins with;
 * `name` tells its ids from those of others in the page. */
sg_status sg_write_inline_svg(const sg_network *network, const sg_style *style, const char *name,
                              FILE *out, sg_error *error);

#endif
