#define _POSIX_C_SOURCE 200809L
#include "exports/exports.h"

#include <locale.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/file.h"

/* A format is added here, a line each, and has a file of its own. */
/* clang-format off */
const sg_exporter *const sg_exporters[] = {
    &sg_exporter_graphml,
    &sg_exporter_gexf,
    &sg_exporter_json,
    &sg_exporter_node_link,
    &sg_exporter_cytoscape,
    &sg_exporter_jsonld,
    &sg_exporter_csv,
    &sg_exporter_nodes,
    &sg_exporter_statements,
    &sg_exporter_sqlite,
    &sg_exporter_pajek,
    &sg_exporter_mermaid,
    &sg_exporter_dot,
    &sg_exporter_svg,
    &sg_exporter_png,
    &sg_exporter_pdf,
    &sg_exporter_html,
    &sg_exporter_md,
    &sg_exporter_report,
    &sg_exporter_pandoc,
    &sg_exporter_txt,
    NULL,
};
/* clang-format on */

const sg_exporter *sg_exporter_named(const char *name) {
  for (size_t i = 0; sg_exporters[i]; i++)
    if (strcmp(sg_exporters[i]->name, name) == 0)
      return sg_exporters[i];
  return NULL;
}

/* Whether a path is "ext", "folder/ext" or ends in ".ext". */
static bool has_extension(const char *path, const char *extension) {
  size_t length = strlen(path), wanted = strlen(extension);
  if (length <= wanted || strcmp(path + length - wanted, extension) != 0)
    return length == wanted && strchr(extension, '.') && strcmp(path, extension) == 0;
  char before = path[length - wanted - 1];
  return before == '.' || (before == '/' && strchr(extension, '.'));
}

const sg_exporter *sg_exporter_for(const char *path) {
  const sg_exporter *best = NULL;
  for (size_t i = 0; sg_exporters[i]; i++)
    if (has_extension(path, sg_exporters[i]->extension) &&
        (!best || strlen(sg_exporters[i]->extension) > strlen(best->extension)))
      best = sg_exporters[i];
  return best;
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
  sg_export_options ours = options ? *options : defaults;
  if (!ours.style.language)
    ours.style.language = sg_network_language(network);
  export_request request = {network, exporter, &ours};
  locale_t before = uselocale(newlocale(LC_ALL_MASK, "C", (locale_t)0));
  sg_status status = sg_file_write(path, write_export, &request, error);
  locale_t plain = uselocale(before);
  if (plain != before)
    freelocale(plain);
  return status;
}
