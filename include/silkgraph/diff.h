/* Comparing and joining networks. */
#ifndef SILKGRAPH_DIFF_H
#define SILKGRAPH_DIFF_H

#include "silkgraph/api.h"
#include "silkgraph/network.h"

SG_API_BEGIN

/**
 * Adds the actors and ties of another network, as sg_network_add does with those of a document:
 * actors of one name, type and state become one, agreements that are only described stay apart.
 * Documents that both were read from are taken once, and evidence that both have, too.
 */
sg_status sg_network_join(sg_network *network, const sg_network *other, sg_error *error);

/**
 * A new network with the actors and ties of both; `change` of each tells whether it came
 * (SG_ADDED), went (SG_GONE) or, for a tie, is stated by more or fewer sentences (SG_ALTERED, with
 * `old_weight`). What stayed is taken from the new one. NULL on failure.
 */
sg_network *sg_network_diff(const sg_network *old, const sg_network *new_one, sg_error *error);

SG_API_END

#endif
