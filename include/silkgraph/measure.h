/* Measures of actors. */
#ifndef SILKGRAPH_MEASURE_H
#define SILKGRAPH_MEASURE_H

#include "silkgraph/api.h"
#include "silkgraph/network.h"

SG_API_BEGIN

/**
 * Computes all measures with igraph. Two graphs are used. The *multigraph* has every tie, without
 * direction. The *simple graph* joins two actors once, whatever ties there are between them and in
 * whatever direction, with the summed weight of those ties. A weight is a strength (how often
 * something is stated) and never a distance, so all shortest paths ignore it. Negated ties state
 * that there is no tie: they are left out of all measures. So are ties of the family structure
 * (offices, parts, members, owners), most of which follow from names, unless sg_measure_structure
 * was called or there are no others.
 *
 *   degree       ties at the actor; multigraph
 *   strength     sum of their weights; multigraph
 *   betweenness  share of shortest paths through the actor, not normalised (Freeman 1977,
 *                Brandes 2001); simple graph, unweighted; O(nm)
 *   closeness    harmonic: mean of 1/distance to all others (Marchiori and Latora 2000); simple
 *                graph, unweighted; O(nm)
 *   eigenvector  of the adjacency matrix, largest value 1 (Bonacich 1987); simple graph, weighted
 *   pagerank     damping 0.85 (Brin and Page 1998); simple graph, weighted
 *   constraint   Burt 1992, low for brokers; simple graph, weighted; 0 for isolated actors
 *   coreness     largest k such that the actor is in the k-core (Seidman 1983); simple graph
 *   community    number from 0, largest first; Leiden with modularity, fixed seed (Traag, Waltman
 *                and van Eck 2019); simple graph, weighted
 *   articulation whether leaving the actor out would break a component; simple graph
 *
 * Sources of the implementation: igraph 0.10.
 */
sg_status sg_measure(sg_network *network, sg_error *error);

/** From now on measures of the network, and of what is filtered from it, count ties of structure.
 */
void sg_measure_structure(sg_network *network);

/** What the measures were computed on, in words. */
const char *sg_measured_on(const sg_network *network);

/** The name of a numeric measure ("degree", "strength", ...), NULL behind the last. */
const char *sg_measure_name(unsigned index);

/** The value of a numeric measure by its index. */
double sg_measure_value(const sg_measures *measures, unsigned index);

SG_API_END

#endif
