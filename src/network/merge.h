/* Finding out which actor of a network another one is. */
#ifndef SG_NETWORK_MERGE_H
#define SG_NETWORK_MERGE_H

#include "network/network.h"

/** The network's actor that `from` is, made when there is none yet; `document` says in `merges`
 * where it was found. */
uint32_t sg_merge_actor(sg_network *network, const sg_document_actor *from, const char *document);

/** Makes the actor `index` be found by the names of `from`. */
void sg_merge_register(sg_network *network, const sg_document_actor *from, uint32_t index);

/** Keeps what `from` is called in each language, for sg_network_unify_labels. */
void sg_merge_remember_labels(sg_network *network, const sg_document_actor *from, uint32_t index);

#endif
