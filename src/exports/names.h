/* Ids of what is in a Graphviz graph. */
#ifndef SG_EXPORTS_NAMES_H
#define SG_EXPORTS_NAMES_H

#include <graphviz/cgraph.h>

/** For agopen: numbers names in the order in which they come. Graphviz's own ids are the addresses
 * of names, and it walks subgraphs in the order of ids, so that a diagram with clusters would be
 * another one on each run. */
Agdisc_t sg_names_in_order(void);

#endif
