/* GraphML through libxml2, to the contract of docs/formats.md: every key declared, nothing but
 * plain GraphML, all edges directed with their own direction as data. */
#include <stdlib.h>
#include <string.h>

#include <libxml/xmlwriter.h>

#include "base/error.h"
#include "exports/exports.h"
#include "silkgraph/measure.h"
#include "silkgraph/silkgraph.h"

typedef struct key {
  const char *id, *domain, *name, *type;
} key;

static const key keys[] = {
    {"title", "graph", "title", "string"},
    {"generator", "graph", "generator", "string"},
    {"created_from", "graph", "created_from", "string"},
    {"label", "node", "label", "string"},
    {"type", "node", "type", "string"},
    {"aliases", "node", "aliases", "string"},
    {"country", "node", "country", "string"},
    {"role", "node", "role", "string"},
    {"mentions", "node", "mentions", "int"},
    {"degree", "node", "degree", "double"},
    {"strength", "node", "strength", "double"},
    {"betweenness", "node", "betweenness", "double"},
    {"closeness", "node", "closeness", "double"},
    {"eigenvector", "node", "eigenvector", "double"},
    {"pagerank", "node", "pagerank", "double"},
    {"constraint", "node", "constraint", "double"},
    {"coreness", "node", "coreness", "int"},
    {"community", "node", "community", "int"},
    {"articulation", "node", "articulation", "boolean"},
    {"relation", "edge", "relation", "string"},
    {"family", "edge", "family", "string"},
    {"e_label", "edge", "label", "string"},
    {"modality", "edge", "modality", "string"},
    {"directed", "edge", "directed", "boolean"},
    {"weight", "edge", "weight", "double"},
    {"year", "edge", "year", "string"},
    {"amount", "edge", "amount", "string"},
    {"plover", "edge", "plover", "string"},
    {"cameo", "edge", "cameo", "string"},
    {"evidence", "edge", "evidence", "string"},
    {"quote", "edge", "quote", "string"},
};

static const xmlChar *x(const char *text) {
  return (const xmlChar *)text;
}

/* XML 1.0 has no control characters but these, whatever the document held. */
static char *clean_text(const char *text) {
  char *clean = malloc(strlen(text) + 1), *out = clean;
  for (const char *in = text; clean && *in; in++)
    if ((unsigned char)*in >= 32 || *in == '\t' || *in == '\n')
      *out++ = *in;
  if (clean)
    *out = 0;
  return clean;
}

static int data(xmlTextWriter *w, const char *id, const char *text) {
  char *clean = clean_text(text);
  if (!clean)
    return -1;
  int r = xmlTextWriterStartElement(w, x("data"));
  r |= xmlTextWriterWriteAttribute(w, x("key"), x(id));
  r |= xmlTextWriterWriteString(w, x(clean));
  r |= xmlTextWriterEndElement(w);
  free(clean);
  return r < 0 ? -1 : 0;
}

static int number(xmlTextWriter *w, const char *id, double value) {
  char text[40];
  snprintf(text, sizeof text, "%.10g", value + 0.0); /* no "-0" */
  return data(w, id, text);
}

static int write_keys(xmlTextWriter *w, bool quotes) {
  int r = 0;
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
    if (strcmp(keys[i].id, "quote") == 0 && !quotes)
      continue;
    r |= xmlTextWriterStartElement(w, x("key"));
    r |= xmlTextWriterWriteAttribute(w, x("id"), x(keys[i].id));
    r |= xmlTextWriterWriteAttribute(w, x("for"), x(keys[i].domain));
    r |= xmlTextWriterWriteAttribute(w, x("attr.name"), x(keys[i].name));
    r |= xmlTextWriterWriteAttribute(w, x("attr.type"), x(keys[i].type));
    r |= xmlTextWriterEndElement(w);
  }
  return r < 0 ? -1 : 0;
}

/* Joins texts with " | " and writes them; */
static int joined(xmlTextWriter *w, const char *id, const char *(*part)(const void *, unsigned),
                  const void *of, unsigned count) {
  size_t length = 1;
  for (unsigned i = 0; i < count; i++)
    length += strlen(part(of, i)) + 3;
  char *text = calloc(1, length);
  if (!text)
    return -1;
  size_t used = 0;
  for (unsigned i = 0; i < count; i++)
    used += (size_t)sprintf(text + used, "%s%s", i ? " | " : "", part(of, i));
  int r = data(w, id, text);
  free(text);
  return r;
}

static const char *alias_part(const void *actor, unsigned i) {
  return ((const sg_actor *)actor)->aliases[i];
}

static const char *document_part(const void *network, unsigned i) {
  return sg_network_document(network, i);
}

static const char *quote_part(const void *tie, unsigned i) {
  return ((const sg_tie *)tie)->evidence[i].sentence;
}

static int write_evidence(xmlTextWriter *w, const sg_tie *tie) {
  size_t length = 1;
  for (unsigned i = 0; i < tie->evidence_count; i++)
    length += strlen(tie->evidence[i].document) + 64;
  char *text = calloc(1, length);
  if (!text)
    return -1;
  size_t used = 0;
  for (unsigned i = 0; i < tie->evidence_count; i++) {
    const sg_evidence *e = &tie->evidence[i];
    char place[SG_PLACE_MAX];
    used += (size_t)sprintf(text + used, "%s%s", i ? " | " : "",
                            sg_place(e->document, e->position, place));
  }
  int r = data(w, "evidence", text);
  free(text);
  return r;
}

static int write_node(xmlTextWriter *w, const sg_actor *actor) {
  int r = xmlTextWriterStartElement(w, x("node"));
  r |= xmlTextWriterWriteAttribute(w, x("id"), x(actor->id));
  r |= data(w, "label", actor->label);
  r |= data(w, "type", sg_actor_type_name(actor->type));
  r |= joined(w, "aliases", alias_part, actor, actor->alias_count);
  r |= data(w, "country", actor->country);
  r |= data(w, "role", actor->role);
  r |= number(w, "mentions", actor->mentions);
  for (unsigned i = 0; sg_measure_name(i); i++)
    r |= number(w, sg_measure_name(i), sg_measure_value(&actor->measures, i));
  r |= number(w, "coreness", actor->measures.coreness);
  r |= number(w, "community", actor->measures.community);
  r |= data(w, "articulation", actor->measures.articulation ? "true" : "false");
  r |= xmlTextWriterEndElement(w);
  return r < 0 ? -1 : 0;
}

static int write_edge(xmlTextWriter *w, const sg_network *network, unsigned index, bool quotes) {
  const sg_tie *tie = sg_network_tie(network, index);
  int r = xmlTextWriterStartElement(w, x("edge"));
  r |= xmlTextWriterWriteFormatAttribute(w, x("id"), "e%u", index + 1);
  r |= xmlTextWriterWriteAttribute(w, x("source"), x(sg_network_actor(network, tie->source)->id));
  r |= xmlTextWriterWriteAttribute(w, x("target"), x(sg_network_actor(network, tie->target)->id));
  r |= data(w, "relation", tie->relation);
  r |= data(w, "family", sg_family_name(tie->family));
  r |= data(w, "e_label", tie->label);
  r |= data(w, "modality", sg_modality_name(tie->modality));
  r |= data(w, "directed", tie->directed ? "true" : "false");
  r |= number(w, "weight", tie->weight);
  r |= data(w, "year", tie->years);
  r |= data(w, "amount", tie->amounts);
  r |= data(w, "plover", tie->plover);
  r |= data(w, "cameo", tie->cameo);
  r |= write_evidence(w, tie);
  if (quotes)
    r |= joined(w, "quote", quote_part, tie, tie->evidence_count);
  r |= xmlTextWriterEndElement(w);
  return r < 0 ? -1 : 0;
}

static int write_all(xmlTextWriter *w, const sg_network *network,
                     const sg_export_options *options) {
  int r = xmlTextWriterSetIndent(w, 1);
  r |= xmlTextWriterSetIndentString(w, x(" "));
  r |= xmlTextWriterStartDocument(w, "1.0", "UTF-8", NULL);
  r |= xmlTextWriterStartElementNS(w, NULL, x("graphml"),
                                   x("http://graphml.graphdrawing.org/xmlns"));
  r |= xmlTextWriterWriteAttribute(w, x("xmlns:xsi"),
                                   x("http://www.w3.org/2001/XMLSchema-instance"));
  r |= xmlTextWriterWriteAttribute(w, x("xsi:schemaLocation"),
                                   x("http://graphml.graphdrawing.org/xmlns "
                                     "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd"));
  r |= write_keys(w, options->quotes);
  r |= xmlTextWriterStartElement(w, x("graph"));
  r |= xmlTextWriterWriteAttribute(w, x("id"), x("G"));
  r |= xmlTextWriterWriteAttribute(w, x("edgedefault"), x("directed"));
  r |= data(w, "title", sg_network_title(network));
  r |= data(w, "generator", "silkgraph " SILKGRAPH_VERSION);
  r |= joined(w, "created_from", document_part, network, sg_network_documents(network));
  for (unsigned i = 0; i < sg_network_actors(network) && r >= 0; i++)
    r |= write_node(w, sg_network_actor(network, i));
  for (unsigned i = 0; i < sg_network_ties(network) && r >= 0; i++)
    r |= write_edge(w, network, i, options->quotes);
  r |= xmlTextWriterEndDocument(w);
  return r < 0 ? -1 : 0;
}

static sg_status write(const sg_network *network, const sg_export_options *options, FILE *out,
                       sg_error *error) {
  xmlBuffer *buffer = xmlBufferCreate();
  xmlTextWriter *w = buffer ? xmlNewTextWriterMemory(buffer, 0) : NULL;
  int r = w ? write_all(w, network, options) : -1;
  xmlFreeTextWriter(w);
  if (r == 0)
    fwrite(xmlBufferContent(buffer), 1, (size_t)xmlBufferLength(buffer), out);
  xmlBufferFree(buffer);
  return r ? sg_fail(error, SG_ERROR_LIBRARY, "libxml2 could not write the network") : SG_OK;
}

const sg_exporter sg_exporter_graphml = {
    "graphml", "graphml", "GraphML for Gephi, igraph, networkx, Cytoscape, yEd", write};
