/* What the gazetteer and the grammar of names share. */
#ifndef SG_MENTIONS_NAMES_H
#define SG_MENTIONS_NAMES_H

#include "mentions/reader.h"

/** "(CNPC)" behind a name: the token behind the bracket, after giving the acronym to the entity;
 * `at` when there is none. */
uint32_t sg_read_acronym(sg_reader *r, uint32_t at, uint32_t entity);

#endif
