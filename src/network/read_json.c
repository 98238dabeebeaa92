/* Reading back the JSON that silkgraph writes. */
#include <errno.h>
#include <string.h>

#include <jansson.h>

#include "base/error.h"
#include "base/file.h"
#include "base/visible.h"
#include "network/network.h"

typedef struct read_request {
  const char *path;
  json_t *root;
  sg_network *network;
  sg_map index; /* actor's id → actor + 1 */
} read_request;

static sg_status bad(const read_request *r, sg_error *error, const char *what) {
  sg_fail(error, SG_ERROR_FORMAT, "not a network that silkgraph wrote: %s", what);
  return sg_fail_at(error, r->path, 0, 0);
}

static const char *text(sg_arena *arena, const json_t *object, const char *name) {
  const char *value = json_string_value(json_object_get(object, name));
  return value ? sg_arena_string(arena, value) : "";
}

static unsigned count(const json_t *object, const char *name) {
  json_int_t value = (json_int_t)json_number_value(json_object_get(object, name));
  return value > 0 && value < UINT32_MAX ? (unsigned)value : 0;
}

/* An array of texts as a list, "2018 | 2021". */
static const char *list(sg_arena *arena, const json_t *object, const char *name) {
  const json_t *array = json_object_get(object, name);
  const char *joined = "";
  for (size_t i = 0; i < json_array_size(array); i++) {
    const char *part = json_string_value(json_array_get(array, i));
    if (part)
      joined = *joined ? sg_arena_format(arena, "%s | %s", joined, sg_list_part(arena, part))
                       : sg_list_part(arena, part);
  }
  return joined;
}

/* Each line by itself, as their ends have a meaning. */
static const char *visible_lines(sg_arena *arena, const char *lines) {
  const char *shown = "";
  while (*lines) {
    size_t length = strcspn(lines, "\n");
    bool ends = lines[length] == '\n';
    shown =
        sg_arena_format(arena, "%s%s%s", shown,
                        sg_visible(arena, sg_arena_copy(arena, lines, length)), ends ? "\n" : "");
    lines += length + ends;
  }
  return shown;
}

/* What was decided; nothing in files of networks that nobody reviewed. */
static sg_review review(sg_arena *arena, read_request *r, const json_t *object) {
  int value = sg_review_named(text(arena, object, "reviewed"));
  r->network->reviewed = r->network->reviewed || value >= 0;
  return value < 0 ? SG_UNREVIEWED : (sg_review)value;
}

static sg_status read_actor(sg_arena *arena, read_request *r, const json_t *object,
                            sg_error *error) {
  const char *id = sg_visible(arena, text(arena, object, "id"));
  int type = sg_actor_type_named(text(arena, object, "type"));
  if (!*id || type < 0)
    return bad(r, error, "an actor without an id or a type");
  if (sg_map_find(&r->index, id))
    return bad(r, error, "two actors of one id");
  sg_actor actor = {.label = text(arena, object, "label"),
                    .type = (sg_actor_type)type,
                    .country = text(arena, object, "country"),
                    .role = list(arena, object, "role"),
                    .mentions = count(object, "mentions"),
                    .reviewed = review(arena, r, object),
                    .coder = list(arena, object, "coder")};
  uint32_t index = sg_network_push_actor(r->network, &actor);
  sg_actor *made = (sg_actor *)r->network->actors.items + index;
  made->id = id;
  made->merges = visible_lines(arena, text(arena, object, "merges"));
  const json_t *aliases = json_object_get(object, "aliases");
  for (size_t i = 0; i < json_array_size(aliases); i++) {
    const char *alias = json_string_value(json_array_get(aliases, i));
    if (alias)
      sg_network_add_alias(r->network, index, sg_arena_string(arena, alias));
  }
  *sg_map_put(arena, &r->index, id) = index + 1;
  return SG_OK;
}

/* [start, end] within the sentence; nothing when it does not lie in it. */
static sg_words words(const json_t *object, const char *name, size_t length) {
  const json_t *pair = json_object_get(object, name);
  json_int_t start = json_integer_value(json_array_get(pair, 0));
  json_int_t end = json_integer_value(json_array_get(pair, 1));
  if (start < 0 || end < start || end > (json_int_t)length)
    return (sg_words){0, 0};
  return (sg_words){(unsigned)start, (unsigned)end};
}

static unsigned grounds(const json_t *object) {
  const json_t *names = json_object_get(object, "grounds");
  unsigned bits = 0;
  for (size_t i = 0; i < json_array_size(names); i++)
    for (int g = 0; g < SG_GROUNDS; g++) {
      const char *name = json_string_value(json_array_get(names, i));
      if (name && strcmp(name, sg_ground_name((sg_ground)g)) == 0)
        bits |= 1U << g;
    }
  return bits;
}

static void read_evidence(sg_arena *arena, read_request *r, const json_t *object, sg_tie *tie) {
  sg_evidence evidence = {
      .document = sg_safe_name(arena, text(arena, object, "document")),
      .sentence = text(arena, object, "sentence"),
      .frame = text(arena, object, "frame"),
      .path = text(arena, object, "path"),
      .grounds = grounds(object),
      .confidence = json_number_value(json_object_get(object, "confidence")),
      .reviewed = review(arena, r, object),
      .coder = list(arena, object, "coder"),
      .position = {count(object, "line"), count(object, "column"), count(object, "page")}};
  size_t length = strlen(evidence.sentence);
  evidence.trigger = words(object, "trigger", length);
  evidence.source_words = words(object, "source_words", length);
  evidence.target_words = words(object, "target_words", length);
  evidence.cue = words(object, "cue", length);
  sg_network_push_evidence(r->network, tie, &evidence);
}

static sg_status read_tie(sg_arena *arena, read_request *r, const json_t *object, sg_error *error) {
  const uint32_t *source = sg_map_find(&r->index, sg_visible(arena, text(arena, object, "source")));
  const uint32_t *target = sg_map_find(&r->index, sg_visible(arena, text(arena, object, "target")));
  int family = sg_family_named(text(arena, object, "family"));
  int modality = sg_modality_named(text(arena, object, "modality"));
  if (!source || !target || family < 0 || modality < 0)
    return bad(r, error, "a tie without its ends, family or modality");
  sg_tie tie = {.source = *source - 1,
                .target = *target - 1,
                .relation = text(arena, object, "relation"),
                .label = text(arena, object, "label"),
                .plover = text(arena, object, "plover"),
                .cameo = text(arena, object, "cameo"),
                .family = (sg_family)family,
                .directed = !json_is_false(json_object_get(object, "directed")),
                .modality = (sg_modality)modality,
                .years = list(arena, object, "year"),
                .amounts = list(arena, object, "amount"),
                .reviewed = review(arena, r, object),
                .coder = list(arena, object, "coder")};
  sg_tie *made = sg_network_push_tie(r->network, &tie);
  const json_t *evidence = json_object_get(object, "evidence");
  for (size_t i = 0; i < json_array_size(evidence); i++)
    read_evidence(arena, r, json_array_get(evidence, i), made);
  made->weight = count(object, "weight");
  return SG_OK;
}

static sg_status read_network(sg_arena *arena, void *context, sg_error *error) {
  read_request *r = context;
  const json_t *actors = json_object_get(r->root, "actors"),
               *ties = json_object_get(r->root, "ties");
  if (!json_is_array(actors) || !json_is_array(ties))
    return bad(r, error, "no lists of actors and ties in it");
  r->network->title = sg_visible(arena, text(arena, r->root, "title"));
  const json_t *documents = json_object_get(r->root, "created_from");
  for (size_t i = 0; i < json_array_size(documents); i++) {
    const char *name = json_string_value(json_array_get(documents, i));
    if (name)
      *(const char **)sg_array_push(arena, &r->network->documents, sizeof name) =
          sg_safe_name(arena, name);
  }
  sg_status status = SG_OK;
  for (size_t i = 0; i < json_array_size(actors) && !status; i++)
    status = read_actor(arena, r, json_array_get(actors, i), error);
  for (size_t i = 0; i < json_array_size(ties) && !status; i++)
    status = read_tie(arena, r, json_array_get(ties, i), error);
  return status;
}

static sg_status parse(read_request *r, const char *content, size_t length, sg_error *error) {
  json_error_t mistake;
  errno = 0; /* without memory Jansson leaves texts out or finds mistakes in them; malloc tells */
  r->root = json_loadb(content, length, JSON_REJECT_DUPLICATES, &mistake);
  if (errno == ENOMEM)
    return sg_fail(error, SG_ERROR_MEMORY, "out of memory");
  if (r->root)
    return sg_arena_run(r->network->arena, read_network, r, error);
  sg_fail(error, SG_ERROR_FORMAT, "no well-formed JSON: %s", mistake.text);
  return sg_fail_at(error, r->path, (unsigned)mistake.line, (unsigned)mistake.column);
}

sg_network *sg_network_read_json(const char *path, sg_error *error) {
  read_request request = {.path = path, .network = sg_network_make(error)};
  if (!request.network)
    return NULL;
  char *content;
  size_t length;
  sg_status status = sg_file_read(request.network->arena, path, &content, &length, error);
  if (!status)
    status = parse(&request, content, length, error);
  json_decref(request.root);
  if (!status)
    return request.network;
  sg_network_free(request.network);
  return NULL;
}
