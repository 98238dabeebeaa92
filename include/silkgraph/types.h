/* The ontology: types of actors, families of relations, modality. */
#ifndef SILKGRAPH_TYPES_H
#define SILKGRAPH_TYPES_H

#include "silkgraph/api.h"

SG_API_BEGIN

/** What an actor is. */
typedef enum sg_actor_type {
  SG_COUNTRY,
  SG_MINISTRY,
  SG_COMPANY,
  SG_OFFICIAL,
  SG_AGREEMENT,
  SG_ORGANIZATION,
  SG_INITIATIVE,
  SG_EVENT,
  SG_ACTOR_TYPES
} sg_actor_type;

/** What a relation is about. */
typedef enum sg_family {
  SG_STRUCTURE,
  SG_INSTITUTION,
  SG_COOPERATION,
  SG_CONFLICT,
  SG_FAMILIES
} sg_family;

/** Whether a relation is stated as fact, as a plan, or denied. */
typedef enum sg_modality { SG_ACTUAL, SG_PROSPECTIVE, SG_NEGATED, SG_MODALITIES } sg_modality;

/** What a coder decided of a tie or an actor; see review.h. */
typedef enum sg_review {
  SG_UNREVIEWED,
  SG_ACCEPTED,
  SG_CORRECTED,
  SG_ADDED_BY_HAND,
  SG_REVIEWS
} sg_review;

/** The names used in files ("country", "structure", "actual", "unreviewed"); NULL when out of
 * range. */
const char *sg_actor_type_name(sg_actor_type type);
const char *sg_family_name(sg_family family);
const char *sg_modality_name(sg_modality modality);
const char *sg_review_name(sg_review review);

/** The value of that name, or -1. */
int sg_actor_type_named(const char *name);
int sg_family_named(const char *name);
int sg_modality_named(const char *name);
int sg_review_named(const char *name);

SG_API_END

#endif
