/* GEXF 1.2 for Gephi and all that read no newer one, with the colours and sizes of the diagram.
 * Years are spells of time. Parallel edges stay apart by `kind`, which Gephi reads in any version.
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "exports/exports.h"
#include "exports/look.h"
#include "exports/xml.h"
#include "silkgraph/measure.h"
#include "silkgraph/silkgraph.h"

/* Labels and weights have places of their own in GEXF, and Gephi columns of that name. */
static bool is_built_in(const sg_field *field) {
  return strcmp(field->name, "label") == 0 || strcmp(field->name, "weight") == 0;
}

static const char *gexf_type(const sg_field *field) {
  return field->kind == SG_FIELD_INTEGER ? "integer" : sg_field_type(field);
}

static void element(sg_xml *xml, const char *name, const char *text) {
  sg_xml_open(xml, name);
  sg_xml_text(xml, text);
  sg_xml_close(xml);
}

static void declare(sg_xml *xml, const char *class, const sg_field *fields) {
  sg_xml_open(xml, "attributes");
  sg_xml_attribute(xml, "class", class);
  for (; fields->name; fields++) {
    if (is_built_in(fields))
      continue;
    sg_xml_open(xml, "attribute");
    sg_xml_attribute(xml, "id", fields->name);
    sg_xml_attribute(xml, "title", fields->name);
    sg_xml_attribute(xml, "type", gexf_type(fields));
    sg_xml_close(xml);
  }
  sg_xml_close(xml);
}

static void values(sg_xml *xml, const sg_writing *w, const sg_field *fields, unsigned index) {
  sg_xml_open(xml, "attvalues");
  for (; fields->name; fields++) {
    const char *value = sg_value(w, index, fields);
    if (is_built_in(fields) || sg_is_missing(fields, value))
      continue;
    sg_xml_open(xml, "attvalue");
    sg_xml_attribute(xml, "for", fields->name);
    sg_xml_attribute(xml, "value", value);
    sg_xml_close(xml);
  }
  sg_xml_close(xml);
}

static void colour(sg_xml *xml, const sg_writing *w, const char *hex) {
  unsigned long rgb = strtoul(hex + 1, NULL, 16);
  sg_xml_open(xml, "viz:color");
  sg_xml_attribute(xml, "r", sg_arena_format(w->arena, "%lu", rgb >> 16));
  sg_xml_attribute(xml, "g", sg_arena_format(w->arena, "%lu", rgb >> 8 & 255));
  sg_xml_attribute(xml, "b", sg_arena_format(w->arena, "%lu", rgb & 255));
  sg_xml_close(xml);
}

static void look(sg_xml *xml, const char *name, const char *value) {
  sg_xml_open(xml, name);
  sg_xml_attribute(xml, "value", value);
  sg_xml_close(xml);
}

static void write_node(sg_xml *xml, const sg_writing *w, unsigned index, const sg_look *looks) {
  const sg_actor *actor = sg_network_actor(w->network, index);
  unsigned measure = sg_size_measure(w->style);
  double largest = sg_largest_size(w->network, measure);
  double size = 10 + 30 * sqrt(sg_measure_value(&actor->measures, measure) / largest);
  sg_xml_open(xml, "node");
  sg_xml_attribute(xml, "id", actor->id);
  sg_xml_attribute(xml, "label", actor->label);
  values(xml, w, w->actor_fields, index);
  /* an official is white on white paper in the diagram; a dot needs the colour of its rim */
  colour(xml, w, actor->type == SG_OFFICIAL ? looks->rim : looks->types[actor->type].line);
  look(xml, "viz:size", sg_arena_format(w->arena, "%.1f", size));
  sg_xml_close(xml);
}

static void spells(sg_xml *xml, const sg_writing *w, const char *years) {
  if (!*years)
    return;
  sg_xml_open(xml, "spells");
  for (const char *year; (year = sg_next_part(w->arena, &years));) {
    sg_xml_open(xml, "spell");
    sg_xml_attribute(xml, "start", year);
    sg_xml_attribute(xml, "end", year);
    sg_xml_close(xml);
  }
  sg_xml_close(xml);
}

static void write_edge(sg_xml *xml, const sg_writing *w, unsigned index, const sg_look *looks) {
  const sg_tie *tie = sg_network_tie(w->network, index);
  sg_xml_open(xml, "edge");
  sg_xml_attribute(xml, "id", sg_tie_id(w->arena, index));
  sg_xml_attribute(xml, "source", sg_source_id(w, tie));
  sg_xml_attribute(xml, "target", sg_target_id(w, tie));
  sg_xml_attribute(xml, "type", "directed");
  sg_xml_attribute(
      xml, "kind",
      sg_arena_format(w->arena, "%s (%s)", tie->relation, sg_modality_name(tie->modality)));
  sg_xml_attribute(xml, "label", tie->label);
  sg_xml_attribute(xml, "weight", sg_arena_format(w->arena, "%u", tie->weight));
  values(xml, w, w->tie_fields, index);
  spells(xml, w, tie->years);
  colour(xml, w, looks->families[tie->family].colour);
  look(xml, "viz:shape", sg_look_of_modality(tie->modality));
  sg_xml_close(xml);
}

static void write_meta(sg_xml *xml, const sg_writing *w) {
  sg_xml_open(xml, "meta");
  element(xml, "creator", "silkgraph " SILKGRAPH_VERSION);
  const char *title = sg_network_title(w->network); /* the schema has no element for it */
  element(xml, "description",
          sg_arena_format(w->arena, "%s%sRead from %s. Measured on %s.", title, *title ? ". " : "",
                          sg_documents_text(w->arena, w->network), sg_measured_on(w->network)));
  sg_xml_close(xml);
}

static void write_graph(sg_xml *xml, const sg_writing *w) {
  sg_look looks = sg_look_of(w->style);
  sg_xml_open(xml, "graph");
  sg_xml_attribute(xml, "mode", "dynamic");
  sg_xml_attribute(xml, "timeformat", "integer");
  sg_xml_attribute(xml, "defaultedgetype", "directed");
  declare(xml, "node", w->actor_fields);
  declare(xml, "edge", w->tie_fields);
  sg_xml_open(xml, "nodes");
  for (unsigned i = 0; i < sg_network_actors(w->network); i++)
    write_node(xml, w, i, &looks);
  sg_xml_close(xml);
  sg_xml_open(xml, "edges");
  for (unsigned i = 0; i < sg_network_ties(w->network); i++)
    write_edge(xml, w, i, &looks);
  sg_xml_close(xml);
  sg_xml_close(xml);
}

static void body(sg_xml *xml, sg_writing *w) {
  sg_xml_open(xml, "gexf");
  sg_xml_attribute(xml, "xmlns", "http://www.gexf.net/1.2draft");
  sg_xml_attribute(xml, "xmlns:viz", "http://www.gexf.net/1.2draft/viz");
  sg_xml_attribute(xml, "version", "1.2");
  write_meta(xml, w);
  write_graph(xml, w);
  sg_xml_close(xml);
}

static sg_status write(const sg_network *network, const sg_export_options *options, FILE *out,
                       sg_error *error) {
  return sg_xml_write(body, network, options, out, error);
}

const sg_exporter sg_exporter_gexf = {
    "gexf", "gexf", "GEXF for Gephi, with the colours of the diagram and years as time", write};
