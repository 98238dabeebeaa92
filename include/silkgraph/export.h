/* Networks into files. */
#ifndef SILKGRAPH_EXPORT_H
#define SILKGRAPH_EXPORT_H

#include "silkgraph/api.h"
#include "silkgraph/network.h"
#include "silkgraph/style.h"

SG_API_BEGIN

typedef struct sg_export_options {
  bool quotes;    /**< write the sentences too */
  sg_style style; /**< of formats that draw */
} sg_export_options;

/** A format of files. */
typedef struct sg_exporter {
  const char *name, *extension, *description;
  sg_status (*write)(const sg_network *network, const sg_export_options *options, FILE *out,
                     sg_error *error);
} sg_exporter;

/** All formats, NULL behind the last. */
extern const sg_exporter *const sg_exporters[];

/** The format of that name, or NULL. */
const sg_exporter *sg_exporter_named(const char *name);

/** The format of a file by its extension, or NULL. */
const sg_exporter *sg_exporter_for(const char *path);

/**
 * Writes a network to `path` ("-": standard output), beside it first and then renamed. `exporter`
 * NULL: by the extension. `options` may be NULL. Diagrams are drawn by Graphviz, which is for one
 * thread of a program at a time.
 */
sg_status sg_export(const sg_network *network, const sg_exporter *exporter, const char *path,
                    const sg_export_options *options, sg_error *error);

SG_API_END

#endif
