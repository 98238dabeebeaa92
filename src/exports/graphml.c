/* GraphML, to the contract of docs/formats.md: every key declared, nothing but plain GraphML, all
 * edges directed with their own direction as data. */
#include <string.h>

#include "exports/exports.h"
#include "exports/xml.h"
#include "silkgraph/silkgraph.h"

static void write_data(sg_xml *xml, const char *key, const char *text) {
  sg_xml_open(xml, "data");
  sg_xml_attribute(xml, "key", key);
  sg_xml_text(xml, text);
  sg_xml_close(xml);
}

static void write_field(sg_xml *xml, const char *key, const sg_field *field, const char *value) {
  if (!sg_is_missing(field, value))
    write_data(xml, key, value);
}

static void write_key(sg_xml *xml, const char *id, const char *domain, const char *name,
                      const char *type) {
  sg_xml_open(xml, "key");
  sg_xml_attribute(xml, "id", id);
  sg_xml_attribute(xml, "for", domain);
  sg_xml_attribute(xml, "attr.name", name);
  sg_xml_attribute(xml, "attr.type", type);
  sg_xml_close(xml);
}

/* Ids of keys are unique in the file, names only among actors or ties. */
static const char *tie_key(const sg_field *field) {
  static const char *const shared[][2] = {
      {"label", "e_label"}, {"reviewed", "e_reviewed"}, {"coder", "e_coder"}};
  for (size_t i = 0; i < sizeof shared / sizeof *shared; i++)
    if (strcmp(field->name, shared[i][0]) == 0)
      return shared[i][1];
  return field->name;
}

static void write_keys(sg_xml *xml, const sg_writing *w) {
  static const char *const of_graph[] = {"title", "generator", "created_from", "measured_on"};
  for (size_t i = 0; i < sizeof of_graph / sizeof *of_graph; i++)
    write_key(xml, of_graph[i], "graph", of_graph[i], "string");
  for (const sg_field *field = w->actor_fields; field->name; field++)
    write_key(xml, field->name, "node", field->name, sg_field_type(field));
  for (const sg_field *field = w->tie_fields; field->name; field++)
    write_key(xml, tie_key(field), "edge", field->name, sg_field_type(field));
}

static void write_node(sg_xml *xml, const sg_writing *w, unsigned index) {
  sg_xml_open(xml, "node");
  sg_xml_attribute(xml, "id", sg_network_actor(w->network, index)->id);
  for (const sg_field *field = w->actor_fields; field->name; field++)
    write_field(xml, field->name, field, sg_value(w, index, field));
  sg_xml_close(xml);
}

static void write_edge(sg_xml *xml, const sg_writing *w, unsigned index) {
  const sg_tie *tie = sg_network_tie(w->network, index);
  sg_xml_open(xml, "edge");
  sg_xml_attribute(xml, "id", sg_tie_id(w->arena, index));
  sg_xml_attribute(xml, "source", sg_source_id(w, tie));
  sg_xml_attribute(xml, "target", sg_target_id(w, tie));
  for (const sg_field *field = w->tie_fields; field->name; field++)
    write_field(xml, tie_key(field), field, sg_value(w, index, field));
  sg_xml_close(xml);
}

static void body(sg_xml *xml, sg_writing *w) {
  sg_xml_open(xml, "graphml");
  sg_xml_attribute(xml, "xmlns", "http://graphml.graphdrawing.org/xmlns");
  sg_xml_attribute(xml, "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
  sg_xml_attribute(xml, "xsi:schemaLocation",
                   "http://graphml.graphdrawing.org/xmlns "
                   "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd");
  write_keys(xml, w);
  sg_xml_open(xml, "graph");
  sg_xml_attribute(xml, "id", "G");
  sg_xml_attribute(xml, "edgedefault", "directed");
  write_data(xml, "title", sg_network_title(w->network));
  write_data(xml, "generator", "silkgraph " SILKGRAPH_VERSION);
  write_data(xml, "created_from", sg_documents_text(w->arena, w->network));
  write_data(xml, "measured_on", sg_measured_on(w->network));
  for (unsigned i = 0; i < sg_network_actors(w->network); i++)
    write_node(xml, w, i);
  for (unsigned i = 0; i < sg_network_ties(w->network); i++)
    write_edge(xml, w, i);
  sg_xml_close(xml);
  sg_xml_close(xml);
}

static sg_status write(const sg_network *network, const sg_export_options *options, FILE *out,
                       sg_error *error) {
  return sg_xml_write(body, network, options, out, error);
}

const sg_exporter sg_exporter_graphml = {
    "graphml", "graphml", "GraphML for Gephi, igraph, networkx, Cytoscape, yEd", write};
