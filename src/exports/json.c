/* JSON through Jansson: silkgraph's own, which loses nothing and can be read back, and the forms of
 * networkx and D3 (node-link) and of Cytoscape. */
#include <stdlib.h>

#include <jansson.h>

#include "exports/exports.h"
#include "exports/json.h"
#include "exports/writing.h"
#include "silkgraph/silkgraph.h"

typedef json_t *(*make_json)(const sg_writing *writing);

typedef struct request {
  make_json make;
  json_t *made;
} request;

/* --- values --------------------------------------------------------------------------------- */

static json_t *list_value(const sg_writing *w, const char *text) {
  json_t *list = json_array();
  for (const char *part; (part = sg_next_part(w->arena, &text));)
    json_array_append_new(list, json_string(part));
  return list;
}

static json_t *typed_value(const sg_writing *w, const sg_field *field, const char *text) {
  switch (field->kind) {
  case SG_FIELD_LIST:
    return list_value(w, text);
  case SG_FIELD_INTEGER:
    return json_integer(strtoll(text, NULL, 10));
  case SG_FIELD_NUMBER:
    return json_real(strtod(text, NULL));
  case SG_FIELD_TRUTH:
    return json_boolean(*text == 't');
  default:
    return json_string(text);
  }
}

static void add_fields(json_t *object, const sg_writing *w, const sg_field *fields,
                       unsigned index) {
  for (; fields->name; fields++)
    json_object_set_new(object, fields->name, typed_value(w, fields, sg_value(w, index, fields)));
}

static json_t *actor_object(const sg_writing *w, unsigned index) {
  json_t *object = json_object();
  json_object_set_new(object, "id", json_string(sg_network_actor(w->network, index)->id));
  add_fields(object, w, w->actor_fields, index);
  return object;
}

/* `key` is the name of the tie's id, which the formats disagree about. */
static json_t *tie_object(const sg_writing *w, const char *key, unsigned index) {
  const sg_tie *tie = sg_network_tie(w->network, index);
  json_t *object = json_object();
  json_object_set_new(object, key, json_string(sg_tie_id(w->arena, index)));
  json_object_set_new(object, "source", json_string(sg_source_id(w, tie)));
  json_object_set_new(object, "target", json_string(sg_target_id(w, tie)));
  add_fields(object, w, w->tie_fields, index);
  return object;
}

static json_t *graph_object(const sg_writing *w) {
  json_t *graph = json_object();
  json_object_set_new(graph, "title", json_string(sg_network_title(w->network)));
  json_object_set_new(graph, "generator", json_string("silkgraph " SILKGRAPH_VERSION));
  json_object_set_new(graph, "created_from",
                      list_value(w, sg_documents_text(w->arena, w->network)));
  return graph;
}

/* --- silkgraph's own ------------------------------------------------------------------------ */

static void set_words(json_t *object, const char *name, sg_words words) {
  if (words.end > words.start)
    json_object_set_new(object, name, json_pack("[i,i]", (int)words.start, (int)words.end));
}

static json_t *evidence_object(const sg_evidence *evidence) {
  json_t *object = json_object();
  json_object_set_new(object, "document", json_string(evidence->document));
  if (evidence->position.page)
    json_object_set_new(object, "page", json_integer(evidence->position.page));
  json_object_set_new(object, "line", json_integer(evidence->position.line));
  json_object_set_new(object, "column", json_integer(evidence->position.column));
  json_object_set_new(object, "sentence", json_string(evidence->sentence));
  json_object_set_new(object, "frame", json_string(evidence->frame));
  if (*evidence->path)
    json_object_set_new(object, "path", json_string(evidence->path));
  set_words(object, "trigger", evidence->trigger);
  set_words(object, "source_words", evidence->source_words);
  set_words(object, "target_words", evidence->target_words);
  set_words(object, "cue", evidence->cue);
  return object;
}

/* Sentences stand in the evidence, with their words marked, and not in the field for quotes. */
static json_t *own_tie(const sg_writing *w, unsigned index) {
  const sg_tie *tie = sg_network_tie(w->network, index);
  json_t *object = tie_object(w, "id", index), *list = json_array();
  for (unsigned i = 0; i < tie->evidence_count; i++)
    json_array_append_new(list, evidence_object(&tie->evidence[i]));
  json_object_set_new(object, "evidence", list);
  json_object_del(object, "quote");
  return object;
}

static json_t *own_actor(const sg_writing *w, unsigned index) {
  json_t *object = actor_object(w, index);
  json_object_set_new(object, "merges", json_string(sg_network_actor(w->network, index)->merges));
  return object;
}

json_t *sg_json_of_network(const sg_writing *w) {
  json_t *root = graph_object(w), *actors = json_array(), *ties = json_array();
  for (unsigned i = 0; i < sg_network_actors(w->network); i++)
    json_array_append_new(actors, own_actor(w, i));
  for (unsigned i = 0; i < sg_network_ties(w->network); i++)
    json_array_append_new(ties, own_tie(w, i));
  json_object_set_new(root, "actors", actors);
  json_object_set_new(root, "ties", ties);
  return root;
}

/* --- node-link ------------------------------------------------------------------------------ */

static json_t *node_link(const sg_writing *w) {
  json_t *nodes = json_array(), *links = json_array();
  for (unsigned i = 0; i < sg_network_actors(w->network); i++)
    json_array_append_new(nodes, actor_object(w, i));
  for (unsigned i = 0; i < sg_network_ties(w->network); i++)
    json_array_append_new(links, tie_object(w, "key", i));
  return json_pack("{s:b,s:b,s:o,s:o,s:o}", "directed", 1, "multigraph", 1, "graph",
                   graph_object(w), "nodes", nodes, "links", links);
}

/* --- Cytoscape ------------------------------------------------------------------------------ */

static json_t *cytoscape_tie(const sg_writing *w, unsigned index) {
  json_t *object = tie_object(w, "id", index);
  json_object_set_new(object, "key", json_string(sg_tie_id(w->arena, index)));
  json_object_set_new(object, "interaction",
                      json_string(sg_network_tie(w->network, index)->relation));
  return json_pack("{s:o}", "data", object);
}

static json_t *cytoscape_actor(const sg_writing *w, unsigned index) {
  json_t *object = actor_object(w, index);
  json_object_set_new(object, "name", json_string(sg_network_actor(w->network, index)->label));
  json_object_set_new(object, "value", json_string(sg_network_actor(w->network, index)->id));
  return json_pack("{s:o}", "data", object);
}

static json_t *cytoscape(const sg_writing *w) {
  json_t *nodes = json_array(), *edges = json_array();
  for (unsigned i = 0; i < sg_network_actors(w->network); i++)
    json_array_append_new(nodes, cytoscape_actor(w, i));
  for (unsigned i = 0; i < sg_network_ties(w->network); i++)
    json_array_append_new(edges, cytoscape_tie(w, i));
  return json_pack("{s:o,s:b,s:b,s:{s:o,s:o}}", "data", graph_object(w), "directed", 1,
                   "multigraph", 1, "elements", "nodes", nodes, "edges", edges);
}

/* --- JSON-LD -------------------------------------------------------------------------------- */

/* Names of the fields are terms of a vocabulary of our own; labels, aliases and provenance are
 * those that others know. */
static json_t *context(void) {
  return json_pack(
      "{s:s,s:s,s:s,s:s,s:s,s:s,s:s}", "@vocab", "urn:silkgraph:vocabulary:", "prov",
      "http://www.w3.org/ns/prov#", "label", "http://www.w3.org/2000/01/rdf-schema#label",
      "aliases", "http://www.w3.org/2004/02/skos/core#altLabel", "evidence", "prov:wasDerivedFrom",
      "sentence", "prov:value", "title", "http://purl.org/dc/terms/title");
}

static json_t *iri(const sg_writing *w, const char *kind, const char *id) {
  return json_string(sg_arena_format(w->arena, "urn:silkgraph:%s:%s", kind, id));
}

static json_t *linked_actor(const sg_writing *w, unsigned index) {
  json_t *object = actor_object(w, index);
  json_object_del(object, "id");
  json_object_set_new(object, "@id", iri(w, "actor", sg_network_actor(w->network, index)->id));
  json_object_set(object, "@type", json_object_get(object, "type"));
  json_object_del(object, "type");
  return object;
}

/* A tie is a thing of its own, so that a plan is never a plain triple. */
static json_t *linked_tie(const sg_writing *w, unsigned index) {
  const sg_tie *tie = sg_network_tie(w->network, index);
  json_t *object = own_tie(w, index);
  json_object_del(object, "id");
  json_object_set_new(object, "@id", iri(w, "tie", sg_tie_id(w->arena, index)));
  json_object_set_new(object, "@type", json_string("Tie"));
  json_object_set_new(object, "source",
                      json_pack("{s:o}", "@id", iri(w, "actor", sg_source_id(w, tie))));
  json_object_set_new(object, "target",
                      json_pack("{s:o}", "@id", iri(w, "actor", sg_target_id(w, tie))));
  size_t i;
  json_t *evidence;
  json_array_foreach(json_object_get(object, "evidence"), i, evidence)
      json_object_set_new(evidence, "@type", json_string("prov:Entity"));
  return object;
}

static json_t *linked(const sg_writing *w) {
  json_t *all = json_array(), *network = graph_object(w);
  json_object_set_new(network, "@id", json_string("urn:silkgraph:network"));
  json_object_set_new(network, "@type", json_string("Network"));
  json_array_append_new(all, network);
  for (unsigned i = 0; i < sg_network_actors(w->network); i++)
    json_array_append_new(all, linked_actor(w, i));
  for (unsigned i = 0; i < sg_network_ties(w->network); i++)
    json_array_append_new(all, linked_tie(w, i));
  return json_pack("{s:o,s:o}", "@context", context(), "@graph", all);
}

/* --- the formats ---------------------------------------------------------------------------- */

static sg_status body(sg_writing *w, sg_error *error) {
  request *r = w->handle;
  r->made = r->make(w);
  if (!r->made || json_dumpf(r->made, w->out, JSON_INDENT(1) | JSON_REAL_PRECISION(10)))
    return sg_fail(error, SG_ERROR_LIBRARY, "Jansson could not write the network");
  fputc('\n', w->out);
  return SG_OK;
}

static sg_status write_json(make_json make, const sg_network *network,
                            const sg_export_options *options, FILE *out, sg_error *error) {
  request r = {.make = make};
  sg_status status = sg_write_with(body, &r, network, options, out, error);
  json_decref(r.made);
  return status;
}

static sg_status write_own(const sg_network *network, const sg_export_options *options, FILE *out,
                           sg_error *error) {
  return write_json(sg_json_of_network, network, options, out, error);
}

static sg_status write_node_link(const sg_network *network, const sg_export_options *options,
                                 FILE *out, sg_error *error) {
  return write_json(node_link, network, options, out, error);
}

static sg_status write_cytoscape(const sg_network *network, const sg_export_options *options,
                                 FILE *out, sg_error *error) {
  return write_json(cytoscape, network, options, out, error);
}

static sg_status write_linked(const sg_network *network, const sg_export_options *options,
                              FILE *out, sg_error *error) {
  return write_json(linked, network, options, out, error);
}

const sg_exporter sg_exporter_jsonld = {
    "jsonld", "jsonld", "JSON-LD: RDF with PROV provenance, for triple stores", write_linked};
const sg_exporter sg_exporter_json = {
    "json", "json", "silkgraph's own, which loses nothing and can be read again", write_own};
const sg_exporter sg_exporter_node_link = {
    "node-link", "node-link.json", "JSON of nodes and links for D3 and networkx", write_node_link};
const sg_exporter sg_exporter_cytoscape = {"cytoscape", "cyjs",
                                           "JSON for Cytoscape and Cytoscape.js", write_cytoscape};
