/* Pajek's .net: numbered vertices with their labels, and an arc for each tie with its weight and
 * label; plans are dotted lines, as there is no other place for them. */
#include <string.h>

#include "exports/exports.h"
#include "exports/writing.h"

/* Pajek has no escape for a quotation mark; some of its readers take a backslash before it for one.
 */
static void quoted(FILE *out, const char *text) {
  size_t length = strlen(text);
  fputc('"', out);
  for (size_t i = 0; i < length; i++)
    fputc(text[i] == '"' ? '\'' : (unsigned char)text[i] < 32 ? ' ' : text[i], out);
  fputs(length && text[length - 1] == '\\' ? " \"" : "\"", out);
}

/* Programs take two vertices of one label for one, so that the id is added then. */
static const char *unique_label(const sg_writing *w, unsigned index) {
  const sg_actor *actor = sg_network_actor(w->network, index);
  for (unsigned i = 0; i < sg_network_actors(w->network); i++)
    if (i != index && strcmp(sg_network_actor(w->network, i)->label, actor->label) == 0)
      return sg_arena_format(w->arena, "%s (%s)", actor->label, actor->id);
  return actor->label;
}

static sg_status body(sg_writing *w, sg_error *error) {
  (void)error;
  fprintf(w->out, "*Vertices %u\n", sg_network_actors(w->network));
  for (unsigned i = 0; i < sg_network_actors(w->network); i++) {
    fprintf(w->out, "%u ", i + 1);
    quoted(w->out, unique_label(w, i));
    fputc('\n', w->out);
  }
  fputs("*Arcs\n", w->out);
  for (unsigned i = 0; i < sg_network_ties(w->network); i++) {
    const sg_tie *tie = sg_network_tie(w->network, i);
    fprintf(w->out, "%u %u %u l ", tie->source + 1, tie->target + 1, tie->weight);
    quoted(w->out, tie->modality == SG_NEGATED ? sg_arena_format(w->arena, "not: %s", tie->label)
                                               : tie->label);
    fprintf(w->out, " p %s\n", tie->modality == SG_ACTUAL ? "Solid" : "Dots");
  }
  return SG_OK;
}

static sg_status write(const sg_network *network, const sg_export_options *options, FILE *out,
                       sg_error *error) {
  return sg_write_with(body, NULL, network, options, out, error);
}

const sg_exporter sg_exporter_pajek = {"pajek", "net", "Pajek and VOSviewer", write};
