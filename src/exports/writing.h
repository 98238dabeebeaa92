/* What the formats share while they write a network. */
#ifndef SG_EXPORTS_WRITING_H
#define SG_EXPORTS_WRITING_H

#include "exports/fields.h"
#include "silkgraph/export.h"

typedef struct sg_writing {
  sg_arena *arena;
  const sg_network *network;
  const sg_style *style;
  const sg_field *actor_fields, *tie_fields;
  FILE *out;
  void *handle; /* of the library that writes; freed by who made it, even when memory runs out */
} sg_writing;

/** Runs `body` with an arena of its own, in which allocation may fail; see sg_arena_run. */
sg_status sg_write_with(sg_status (*body)(sg_writing *writing, sg_error *error), void *handle,
                        const sg_network *network, const sg_export_options *options, FILE *out,
                        sg_error *error);

/** The values of an actor or a tie. */
const char *sg_value(const sg_writing *writing, unsigned index, const sg_field *field);

/** The ids of the actors of a tie. */
const char *sg_source_id(const sg_writing *writing, const sg_tie *tie);
const char *sg_target_id(const sg_writing *writing, const sg_tie *tie);

#endif
