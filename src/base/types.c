#include "silkgraph/types.h"

#include <stddef.h>
#include <string.h>

#include "base/complete.h"

static const char *const actor_types[] = {"country",   "ministry",     "company",    "official",
                                          "agreement", "organization", "initiative", "event"};
SG_COMPLETE(actor_types, SG_ACTOR_TYPES);
static const char *const families[] = {"structure", "institution", "cooperation", "conflict"};
SG_COMPLETE(families, SG_FAMILIES);
static const char *const modalities[] = {"actual", "prospective", "negated"};
SG_COMPLETE(modalities, SG_MODALITIES);
static const char *const reviews[] = {"unreviewed", "accepted", "corrected", "added"};
SG_COMPLETE(reviews, SG_REVIEWS);

static int named(const char *const *names, int count, const char *name) {
  for (int i = 0; i < count; i++)
    if (strcmp(names[i], name) == 0)
      return i;
  return -1;
}

const char *sg_actor_type_name(sg_actor_type type) {
  return type < SG_ACTOR_TYPES ? actor_types[type] : NULL;
}

const char *sg_family_name(sg_family family) {
  return family < SG_FAMILIES ? families[family] : NULL;
}

const char *sg_modality_name(sg_modality modality) {
  return modality < SG_MODALITIES ? modalities[modality] : NULL;
}

const char *sg_review_name(sg_review review) {
  return review < SG_REVIEWS ? reviews[review] : NULL;
}

int sg_actor_type_named(const char *name) {
  return named(actor_types, SG_ACTOR_TYPES, name);
}

int sg_family_named(const char *name) {
  return named(families, SG_FAMILIES, name);
}

int sg_modality_named(const char *name) {
  return named(modalities, SG_MODALITIES, name);
}

int sg_review_named(const char *name) {
  return named(reviews, SG_REVIEWS, name);
}
