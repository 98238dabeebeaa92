/* Reading back the GraphML that silkgraph writes. */
#define _POSIX_C_SOURCE 200809L
#include <stdlib.h>
#include <string.h>

#include <libxml/parser.h>
#include <libxml/tree.h>

#include "base/error.h"
#include "base/file.h"
#include "base/visible.h"
#include "network/network.h"

typedef struct read_request {
  const char *path;
  xmlDoc *document;
  sg_network *network;
  sg_map index; /* node id → actor + 1 */
} read_request;

static bool is(const xmlNode *node, const char *name) {
  return node->type == XML_ELEMENT_NODE && strcmp((const char *)node->name, name) == 0;
}

/* The text of nodes side by side: those of an element, or of an attribute's value. */
static const char *text_of(sg_arena *arena, const xmlNode *first) {
  size_t length = 0;
  for (const xmlNode *node = first; node; node = node->next)
    length += node->content ? strlen((const char *)node->content) : 0;
  char *text = sg_arena_alloc(arena, length + 1), *end = text;
  for (const xmlNode *node = first; node; node = node->next)
    if (node->content)
      end = stpcpy(end, (const char *)node->content);
  return text;
}

static const char *attribute(sg_arena *arena, const xmlNode *node, const char *name) {
  const xmlAttr *found = xmlHasProp(node, (const xmlChar *)name);
  return found ? text_of(arena, found->children) : "";
}

/* The text of the <data> child with that key, "" when there is none. */
static const char *data(sg_arena *arena, const xmlNode *node, const char *key) {
  for (const xmlNode *child = node->children; child; child = child->next)
    if (is(child, "data") && strcmp(attribute(arena, child, "key"), key) == 0)
      return text_of(arena, child->children);
  return "";
}

/* The next part of "a | b"; NULL at the end. */
static const char *next_part(sg_arena *arena, const char **list) {
  if (!*list || !**list)
    return NULL;
  const char *end = strstr(*list, " | ");
  const char *part = sg_list_text(arena, *list, end ? (size_t)(end - *list) : strlen(*list));
  *list = end ? end + 3 : NULL;
  return part;
}

static sg_status bad(const read_request *r, sg_error *error, const char *what) {
  sg_fail(error, SG_ERROR_FORMAT, "not a network that silkgraph wrote: %s", what);
  return sg_fail_at(error, r->path, 0, 0);
}

/* What was decided; nothing in files of networks that nobody reviewed. */
static sg_review review(sg_arena *arena, read_request *r, const xmlNode *node, const char *key) {
  int value = sg_review_named(data(arena, node, key));
  r->network->reviewed = r->network->reviewed || value >= 0;
  return value < 0 ? SG_UNREVIEWED : (sg_review)value;
}

static sg_status read_node(sg_arena *arena, read_request *r, xmlNode *node, sg_error *error) {
  int type = sg_actor_type_named(data(arena, node, "type"));
  if (type < 0)
    return bad(r, error, "a node without a type");
  sg_actor actor = {.label = data(arena, node, "label"),
                    .type = (sg_actor_type)type,
                    .country = data(arena, node, "country"),
                    .role = data(arena, node, "role"),
                    .mentions = (unsigned)strtoul(data(arena, node, "mentions"), NULL, 10),
                    .reviewed = review(arena, r, node, "reviewed"),
                    .coder = data(arena, node, "coder")};
  const char *id = sg_visible(arena, attribute(arena, node, "id"));
  if (!*id || sg_map_find(&r->index, id))
    return bad(r, error, "a node without an id of its own");
  uint32_t index = sg_network_push_actor(r->network, &actor);
  const char *list = data(arena, node, "aliases");
  ((sg_actor *)r->network->actors.items + index)->id = id;
  for (const char *alias; (alias = next_part(arena, &list));)
    sg_network_add_alias(r->network, index, alias);
  *sg_map_put(arena, &r->index, id) = index + 1;
  return SG_OK;
}

/* "document:line:column", "document#page=3:line:column" */
static void read_place(sg_arena *arena, const char *place, sg_evidence *evidence) {
  char *text = sg_arena_string(arena, place);
  unsigned numbers[2] = {0, 0};
  for (int i = 1; i >= 0; i--) {
    char *colon = strrchr(text, ':');
    if (!colon)
      break;
    numbers[i] = (unsigned)strtoul(colon + 1, NULL, 10);
    *colon = 0;
  }
  char *page = strstr(text, "#page=");
  evidence->position = (sg_position){numbers[0], numbers[1], 0};
  if (page) {
    evidence->position.page = (unsigned)strtoul(page + strlen("#page="), NULL, 10);
    *page = 0;
  }
  evidence->document = sg_safe_name(arena, text);
}

static void read_evidence(sg_arena *arena, read_request *r, xmlNode *node, sg_tie *tie) {
  const char *places = data(arena, node, "evidence"), *quotes = data(arena, node, "quote");
  for (const char *place; (place = next_part(arena, &places));) {
    const char *quote = next_part(arena, &quotes);
    sg_evidence evidence = {.sentence = quote ? quote : "", .frame = "", .path = ""};
    read_place(arena, place, &evidence);
    sg_network_push_evidence(r->network, tie, &evidence);
  }
  tie->weight = (unsigned)strtoul(data(arena, node, "weight"), NULL, 10);
}

static sg_status read_edge(sg_arena *arena, read_request *r, xmlNode *node, sg_error *error) {
  const uint32_t *source =
      sg_map_find(&r->index, sg_visible(arena, attribute(arena, node, "source")));
  const uint32_t *target =
      sg_map_find(&r->index, sg_visible(arena, attribute(arena, node, "target")));
  int family = sg_family_named(data(arena, node, "family"));
  int modality = sg_modality_named(data(arena, node, "modality"));
  if (!source || !target || family < 0 || modality < 0)
    return bad(r, error, "an edge without its ends, family or modality");
  sg_tie tie = {.source = *source - 1,
                .target = *target - 1,
                .relation = data(arena, node, "relation"),
                .label = data(arena, node, "e_label"),
                .plover = data(arena, node, "plover"),
                .cameo = data(arena, node, "cameo"),
                .family = (sg_family)family,
                .directed = strcmp(data(arena, node, "directed"), "false") != 0,
                .modality = (sg_modality)modality,
                .years = data(arena, node, "year"),
                .amounts = data(arena, node, "amount"),
                .reviewed = review(arena, r, node, "e_reviewed"),
                .coder = data(arena, node, "e_coder")};
  sg_tie *made = sg_network_push_tie(r->network, &tie);
  read_evidence(arena, r, node, made);
  made->confidence = strtod(data(arena, node, "confidence"), NULL);
  return SG_OK;
}

static sg_status read_graph(sg_arena *arena, void *context, sg_error *error) {
  read_request *r = context;
  xmlNode *graph = xmlDocGetRootElement(r->document);
  graph = graph ? graph->children : NULL;
  while (graph && !is(graph, "graph"))
    graph = graph->next;
  if (!graph)
    return bad(r, error, "no graph in it");
  r->network->title = sg_visible(arena, data(arena, graph, "title"));
  const char *documents = data(arena, graph, "created_from");
  for (const char *name; (name = next_part(arena, &documents));)
    *(const char **)sg_array_push(arena, &r->network->documents, sizeof name) =
        sg_safe_name(arena, name);
  sg_status status = SG_OK;
  for (xmlNode *node = graph->children; node && !status; node = node->next)
    if (is(node, "node"))
      status = read_node(arena, r, node, error);
  for (xmlNode *node = graph->children; node && !status; node = node->next)
    if (is(node, "edge"))
      status = read_edge(arena, r, node, error);
  return status;
}

/* Without memory libxml2 leaves out what it has no room for, and says so only if asked. */
static sg_status parse(read_request *r, const char *text, size_t length, sg_error *error) {
  xmlParserCtxt *parser = xmlNewParserCtxt();
  if (!parser)
    return sg_fail(error, SG_ERROR_MEMORY, "out of memory");
  r->document = xmlCtxtReadMemory(parser, text, (int)length, NULL, NULL,
                                  XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
  const xmlError *mistake = xmlCtxtGetLastError(parser);
  bool no_memory = mistake && mistake->code == XML_ERR_NO_MEMORY;
  xmlFreeParserCtxt(parser);
  if (no_memory)
    return sg_fail(error, SG_ERROR_MEMORY, "out of memory");
  return r->document ? SG_OK : bad(r, error, "it is no well-formed XML");
}

sg_network *sg_network_read_graphml(const char *path, sg_error *error) {
  read_request request = {.path = path, .network = sg_network_make(error)};
  if (!request.network)
    return NULL;
  char *text;
  size_t length;
  sg_status status = sg_file_read(request.network->arena, path, &text, &length, error);
  if (!status)
    status = parse(&request, text, length, error);
  if (!status)
    status = sg_arena_run(request.network->arena, read_graph, &request, error);
  xmlFreeDoc(request.document);
  if (!status)
    return request.network;
  sg_network_free(request.network);
  return NULL;
}
