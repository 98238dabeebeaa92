/* JSON through Jansson: silkgraph's own, which loses nothing and can be read back, and the forms of
 * networkx and D3 (node-link) and of Cytoscape. */
#include <stdlib.h>

#include <jansson.h>

#include "base/error.h"
#include "exports/exports.h"
#include "exports/json.h"
#include "exports/writing.h"
#include "silkgraph/silkgraph.h"

typedef json_t *(*make_json)(sg_json *json);

typedef struct request {
  make_json make;
  json_t *made;
} request;

/* --- values --------------------------------------------------------------------------------- */

void sg_json_set(sg_json *j, json_t *object, const char *name, json_t *value) {
  if (json_object_set_new(object, name, value) != 0)
    j->lost = true;
}

void sg_json_append(sg_json *j, json_t *array, json_t *value) {
  if (json_array_append_new(array, value) != 0)
    j->lost = true;
}

sg_status sg_json_status(const sg_json *j, sg_error *error) {
  return j->lost ? sg_fail(error, SG_ERROR_MEMORY, "out of memory") : SG_OK;
}

static void set_text(sg_json *j, json_t *object, const char *name, const char *text) {
  sg_json_set(j, object, name, json_string(text));
}

static json_t *list_value(sg_json *j, const char *text) {
  json_t *list = json_array();
  for (const char *part; (part = sg_next_part(j->writing->arena, &text));)
    sg_json_append(j, list, json_string(part));
  return list;
}

static json_t *typed_value(sg_json *j, const sg_field *field, const char *text) {
  if (sg_is_missing(field, text))
    return json_null();
  switch (field->kind) {
  case SG_FIELD_LIST:
    return list_value(j, text);
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

static void add_fields(sg_json *j, json_t *object, const sg_field *fields, unsigned index) {
  for (; fields->name; fields++)
    sg_json_set(j, object, fields->name,
                typed_value(j, fields, sg_value(j->writing, index, fields)));
}

static json_t *actor_object(sg_json *j, unsigned index) {
  json_t *object = json_object();
  set_text(j, object, "id", sg_network_actor(j->writing->network, index)->id);
  add_fields(j, object, j->writing->actor_fields, index);
  return object;
}

/* `key` is the name of the tie's id, which the formats disagree about. */
static json_t *tie_object(sg_json *j, const char *key, unsigned index) {
  const sg_writing *w = j->writing;
  const sg_tie *tie = sg_network_tie(w->network, index);
  json_t *object = json_object();
  set_text(j, object, key, sg_tie_id(w->arena, index));
  set_text(j, object, "source", sg_source_id(w, tie));
  set_text(j, object, "target", sg_target_id(w, tie));
  add_fields(j, object, w->tie_fields, index);
  return object;
}

static json_t *graph_object(sg_json *j) {
  const sg_writing *w = j->writing;
  json_t *graph = json_object();
  set_text(j, graph, "title", sg_network_title(w->network));
  set_text(j, graph, "generator", "silkgraph " SILKGRAPH_VERSION);
  sg_json_set(j, graph, "created_from", list_value(j, sg_documents_text(w->arena, w->network)));
  set_text(j, graph, "measured_on", sg_measured_on(w->network));
  return graph;
}

/* The actors or ties of the network, each as `make` makes it. */
static json_t *all_of(sg_json *j, unsigned count, json_t *(*make)(sg_json *j, unsigned index)) {
  json_t *all = json_array();
  for (unsigned i = 0; i < count; i++)
    sg_json_append(j, all, make(j, i));
  return all;
}

static json_t *all_actors(sg_json *j, json_t *(*make)(sg_json *j, unsigned index)) {
  return all_of(j, sg_network_actors(j->writing->network), make);
}

static json_t *all_ties(sg_json *j, json_t *(*make)(sg_json *j, unsigned index)) {
  return all_of(j, sg_network_ties(j->writing->network), make);
}

/* {name: value} */
static json_t *wrapped(sg_json *j, const char *name, json_t *value) {
  json_t *object = json_object();
  sg_json_set(j, object, name, value);
  return object;
}

/* --- silkgraph's own ------------------------------------------------------------------------ */

static void set_words(sg_json *j, json_t *object, const char *name, sg_words words) {
  if (words.end == words.start)
    return;
  json_t *pair = json_array();
  sg_json_append(j, pair, json_integer(words.start));
  sg_json_append(j, pair, json_integer(words.end));
  sg_json_set(j, object, name, pair);
}

static json_t *grounds_array(sg_json *j, unsigned grounds) {
  json_t *all = json_array();
  for (int i = 0; i < SG_GROUNDS; i++)
    if (grounds & 1U << i)
      sg_json_append(j, all, json_string(sg_ground_name((sg_ground)i)));
  return all;
}

static json_t *evidence_object(sg_json *j, const sg_evidence *evidence) {
  json_t *object = json_object();
  set_text(j, object, "document", evidence->document);
  if (evidence->position.page)
    sg_json_set(j, object, "page", json_integer(evidence->position.page));
  sg_json_set(j, object, "line", json_integer(evidence->position.line));
  sg_json_set(j, object, "column", json_integer(evidence->position.column));
  set_text(j, object, "sentence", evidence->sentence);
  set_text(j, object, "frame", evidence->frame);
  if (*evidence->path)
    set_text(j, object, "path", evidence->path);
  set_words(j, object, "trigger", evidence->trigger);
  set_words(j, object, "source_words", evidence->source_words);
  set_words(j, object, "target_words", evidence->target_words);
  set_words(j, object, "cue", evidence->cue);
  if (evidence->copy_of)
    sg_json_set(j, object, "copy_of", json_integer(evidence->copy_of));
  if (evidence->confidence > 0)
    sg_json_set(j, object, "confidence", json_real(evidence->confidence));
  if (evidence->grounds)
    sg_json_set(j, object, "grounds", grounds_array(j, evidence->grounds));
  if (evidence->reviewed) {
    set_text(j, object, "reviewed", sg_review_name(evidence->reviewed));
    sg_json_set(j, object, "coder", list_value(j, evidence->coder));
  }
  return object;
}

/* Sentences stand in the evidence, with their words marked, and not in the field for quotes. */
static json_t *own_tie(sg_json *j, unsigned index) {
  const sg_tie *tie = sg_network_tie(j->writing->network, index);
  json_t *object = tie_object(j, "id", index), *list = json_array();
  for (unsigned i = 0; i < tie->evidence_count; i++)
    sg_json_append(j, list, evidence_object(j, &tie->evidence[i]));
  sg_json_set(j, object, "evidence", list);
  json_object_del(object, "quote");
  return object;
}

static json_t *own_actor(sg_json *j, unsigned index) {
  json_t *object = actor_object(j, index);
  set_text(j, object, "merges", sg_network_actor(j->writing->network, index)->merges);
  return object;
}

json_t *sg_json_of_network(sg_json *j) {
  json_t *root = graph_object(j);
  sg_json_set(j, root, "actors", all_actors(j, own_actor));
  sg_json_set(j, root, "ties", all_ties(j, own_tie));
  return root;
}

/* --- node-link ------------------------------------------------------------------------------ */

static json_t *node_link_tie(sg_json *j, unsigned index) {
  return tie_object(j, "key", index);
}

static json_t *node_link(sg_json *j) {
  json_t *root = json_object();
  sg_json_set(j, root, "directed", json_true());
  sg_json_set(j, root, "multigraph", json_true());
  sg_json_set(j, root, "graph", graph_object(j));
  sg_json_set(j, root, "nodes", all_actors(j, actor_object));
  sg_json_set(j, root, "links", all_ties(j, node_link_tie));
  return root;
}

/* --- Cytoscape ------------------------------------------------------------------------------ */

static json_t *cytoscape_tie(sg_json *j, unsigned index) {
  json_t *object = tie_object(j, "id", index);
  set_text(j, object, "key", sg_tie_id(j->writing->arena, index));
  set_text(j, object, "interaction", sg_network_tie(j->writing->network, index)->relation);
  return wrapped(j, "data", object);
}

static json_t *cytoscape_actor(sg_json *j, unsigned index) {
  json_t *object = actor_object(j, index);
  set_text(j, object, "name", sg_network_actor(j->writing->network, index)->label);
  set_text(j, object, "value", sg_network_actor(j->writing->network, index)->id);
  return wrapped(j, "data", object);
}

static json_t *cytoscape(sg_json *j) {
  json_t *root = json_object(), *elements = json_object();
  sg_json_set(j, root, "data", graph_object(j));
  sg_json_set(j, root, "directed", json_true());
  sg_json_set(j, root, "multigraph", json_true());
  sg_json_set(j, elements, "nodes", all_actors(j, cytoscape_actor));
  sg_json_set(j, elements, "edges", all_ties(j, cytoscape_tie));
  sg_json_set(j, root, "elements", elements);
  return root;
}

/* --- JSON-LD -------------------------------------------------------------------------------- */

/* Names of the fields are terms of a vocabulary of our own; labels, aliases and provenance are
 * those that others know. */
static json_t *context(sg_json *j) {
  static const char *const terms[][2] = {
      {"@vocab", "urn:silkgraph:vocabulary:"},
      {"prov", "http://www.w3.org/ns/prov#"},
      {"label", "http://www.w3.org/2000/01/rdf-schema#label"},
      {"aliases", "http://www.w3.org/2004/02/skos/core#altLabel"},
      {"evidence", "prov:wasDerivedFrom"},
      {"sentence", "prov:value"},
      {"title", "http://purl.org/dc/terms/title"}};
  json_t *object = json_object();
  for (size_t i = 0; i < sizeof terms / sizeof *terms; i++)
    set_text(j, object, terms[i][0], terms[i][1]);
  return object;
}

static json_t *iri(const sg_json *j, const char *kind, const char *id) {
  return json_string(sg_arena_format(j->writing->arena, "urn:silkgraph:%s:%s", kind, id));
}

static json_t *linked_actor(sg_json *j, unsigned index) {
  const sg_actor *actor = sg_network_actor(j->writing->network, index);
  json_t *object = actor_object(j, index);
  json_object_del(object, "id");
  sg_json_set(j, object, "@id", iri(j, "actor", actor->id));
  set_text(j, object, "@type", sg_actor_type_name(actor->type));
  json_object_del(object, "type");
  return object;
}

/* A tie is a thing of its own, so that a plan is never a plain triple. */
static json_t *linked_tie(sg_json *j, unsigned index) {
  const sg_writing *w = j->writing;
  const sg_tie *tie = sg_network_tie(w->network, index);
  json_t *object = own_tie(j, index);
  json_object_del(object, "id");
  sg_json_set(j, object, "@id", iri(j, "tie", sg_tie_id(w->arena, index)));
  set_text(j, object, "@type", "Tie");
  sg_json_set(j, object, "source", wrapped(j, "@id", iri(j, "actor", sg_source_id(w, tie))));
  sg_json_set(j, object, "target", wrapped(j, "@id", iri(j, "actor", sg_target_id(w, tie))));
  size_t i;
  json_t *evidence;
  json_array_foreach(json_object_get(object, "evidence"), i, evidence)
      set_text(j, evidence, "@type", "prov:Entity");
  return object;
}

static json_t *linked(sg_json *j) {
  const sg_network *n = j->writing->network;
  json_t *root = json_object(), *all = json_array(), *network = graph_object(j);
  set_text(j, network, "@id", "urn:silkgraph:network");
  set_text(j, network, "@type", "Network");
  sg_json_append(j, all, network);
  for (unsigned i = 0; i < sg_network_actors(n); i++)
    sg_json_append(j, all, linked_actor(j, i));
  for (unsigned i = 0; i < sg_network_ties(n); i++)
    sg_json_append(j, all, linked_tie(j, i));
  sg_json_set(j, root, "@context", context(j));
  sg_json_set(j, root, "@graph", all);
  return root;
}

/* --- the formats ---------------------------------------------------------------------------- */

static sg_status body(sg_writing *w, sg_error *error) {
  request *r = w->handle;
  sg_json json = {.writing = w};
  r->made = r->make(&json);
  sg_status status = sg_json_status(&json, error);
  if (!status && json_dumpf(r->made, w->out, JSON_INDENT(1) | JSON_REAL_PRECISION(10)))
    status = sg_fail(error, SG_ERROR_MEMORY, "out of memory");
  fputc('\n', w->out);
  return status;
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
