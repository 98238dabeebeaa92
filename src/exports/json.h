/* A network as silkgraph's own JSON. */
#ifndef SG_EXPORTS_JSON_H
#define SG_EXPORTS_JSON_H

#include <jansson.h>

#include "exports/writing.h"

/** The network with all that is known of it; to be freed with json_decref. */
json_t *sg_json_of_network(const sg_writing *writing);

#endif
