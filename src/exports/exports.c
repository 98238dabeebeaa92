#include "exports/exports.h"

#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/file.h"

/* A format is added here and has a file of its own. */
const sg_exporter *const sg_exporters[] = {&sg_exporter_graphml,
                                           &sg_exporter_dot,
                                           &sg_exporter_svg,
                                           &sg_exporter_png,
                                           &sg_exporter_pdf,
                                           &sg_exporter_txt,
                                           NULL};

const sg_exporter *sg_exporter_named(const char *name) {
  for (size_t i = 0; sg_exporters[i]; i++)
    if (strcmp(sg_exporters[i]->name, name) == 0)
      return sg_exporters[i];
  return NULL;
}

const sg_exporter *sg_exporter_for(const char *path) {
  const char *slash = strrchr(path, '/'), *dot = strrchr(slash ? slash : path, '.');
  for (size_t i = 0; dot && sg_exporters[i]; i++)
    if (strcmp(sg_exporters[i]->extension, dot + 1) == 0)
      return sg_exporters[i];
  return NULL;
}

typedef struct export_request {
  const sg_network *network;
  const sg_exporter *exporter;
  const sg_export_options *options;
} export_request;

static sg_status write_export(FILE *out, void *context, sg_error *error) {
  const export_request *r = context;
  return r->exporter->write(r->network, r->options, out, error);
}

sg_status sg_export(const sg_network *network, const sg_exporter *exporter, const char *path,
                    const sg_export_options *options, sg_error *error) {
  const sg_export_options defaults = {0};
  if (!exporter)
    exporter = sg_exporter_for(path);
  if (!exporter) {
    sg_fail(error, SG_ERROR_ARGUMENT, "unknown format");
    return sg_fail_at(error, path, 0, 0);
  }
  export_request request = {network, exporter, options ? options : &defaults};
  return sg_file_write(path, write_export, &request, error);
}
