#include "network/network.h"

#include <stdlib.h>
#include <string.h>

#include "base/translit.h"
#include "base/utf8.h"
#include "lexicon/tables.h"

sg_network *sg_network_make(sg_error *error) {
  sg_arena *arena = sg_arena_new();
  sg_network *network = calloc(1, sizeof *network);
  if (!arena || !network) {
    sg_fail(error, SG_ERROR_MEMORY, "out of memory");
    sg_arena_free(arena);
    free(network);
    return NULL;
  }
  network->arena = arena;
  network->title = "";
  return network;
}

sg_network *sg_network_new(sg_error *error) {
  return sg_network_make(error);
}

void sg_network_free(sg_network *network) {
  if (!network)
    return;
  sg_arena_free(network->arena);
  free(network);
}

unsigned sg_network_actors(const sg_network *network) {
  return network->actors.count;
}

const sg_actor *sg_network_actor(const sg_network *network, unsigned index) {
  return (const sg_actor *)network->actors.items + index;
}

unsigned sg_network_ties(const sg_network *network) {
  return network->ties.count;
}

const sg_tie *sg_network_tie(const sg_network *network, unsigned index) {
  return (const sg_tie *)network->ties.items + index;
}

unsigned sg_network_documents(const sg_network *network) {
  return network->documents.count;
}

const char *sg_network_document(const sg_network *network, unsigned index) {
  return ((const char *const *)network->documents.items)[index];
}

const char *sg_network_title(const sg_network *network) {
  return network->title;
}

typedef struct title_request {
  sg_network *network;
  const char *title;
} title_request;

static sg_status set_title(sg_arena *arena, void *context, sg_error *error) {
  (void)error;
  title_request *r = context;
  r->network->title = sg_arena_string(arena, r->title);
  return SG_OK;
}

sg_status sg_network_set_title(sg_network *network, const char *title, sg_error *error) {
  title_request request = {network, title};
  return sg_arena_run(network->arena, set_title, &request, error);
}

sg_status sg_network_set_language(sg_network *network, const char *language, sg_error *error) {
  network->language = language ? sg_language_code(sg_language_index(language)) : NULL;
  if (!language || sg_language_index(language))
    return SG_OK;
  network->language = NULL;
  return sg_fail(error, SG_ERROR_ARGUMENT,
                 "\"%s\" is no language of labels; known are en, ru and kk", language);
}

const char *sg_name_key(sg_arena *arena, const char *name) {
  const char *form = sg_normal_form(arena, name, strlen(name));
  if (strncmp(form, "the ", 4) == 0)
    form += 4;
  char *key = sg_arena_alloc(arena, strlen(form) + 1);
  size_t used = 0;
  bool blank = false;
  for (size_t at = 0, n = strlen(form); at < n;) {
    uint32_t code, step = sg_utf8_decode(form + at, n - at, &code);
    bool word = sg_is_letter(code) || sg_is_digit(code) || code == '+' || code == '&';
    if (word) {
      if (blank && used)
        key[used++] = ' ';
      memcpy(key + used, form + at, step);
      used += step;
    }
    blank = !word;
    at += step;
  }
  return key;
}

/* "Ministry of Commerce of China" → "ministry-of-commerce-of-china"; Cyrillic is transliterated. */
static const char *make_id(sg_network *network, const char *label) {
  const char *latin = sg_transliterate(network->arena, label);
  char *slug = sg_arena_string(network->arena, sg_name_key(network->arena, latin));
  for (char *c = slug; *c; c++)
    if (*c == ' ' || *c == '&' || *c == '+')
      *c = '-';
  const char *id = *slug ? slug : "actor";
  for (unsigned n = 2; sg_map_find(&network->ids, id); n++)
    id = sg_arena_format(network->arena, "%s-%u", *slug ? slug : "actor", n);
  *sg_map_put(network->arena, &network->ids, id) = 1;
  return id;
}

static const char *copied(sg_network *network, const char *text) {
  return sg_arena_string(network->arena, text ? text : "");
}

uint32_t sg_network_push_actor(sg_network *network, const sg_actor *actor) {
  sg_actor *copy = sg_array_push(network->arena, &network->actors, sizeof *copy);
  *copy = *actor;
  copy->id = make_id(network, actor->label);
  copy->label = copied(network, actor->label);
  copy->country = copied(network, actor->country);
  copy->role = copied(network, actor->role);
  copy->merges = copied(network, actor->merges);
  copy->aliases = NULL;
  copy->alias_count = 0;
  uint32_t index = network->actors.count - 1;
  for (unsigned i = 0; i < actor->alias_count; i++)
    sg_network_add_alias(network, index, actor->aliases[i]);
  return index;
}

void sg_network_add_alias(sg_network *network, uint32_t index, const char *alias) {
  sg_actor *actor = (sg_actor *)network->actors.items + index;
  if (strcmp(actor->label, alias) == 0)
    return;
  for (unsigned i = 0; i < actor->alias_count; i++)
    if (strcmp(actor->aliases[i], alias) == 0)
      return;
  const char **aliases = sg_arena_alloc(network->arena, (actor->alias_count + 1) * sizeof *aliases);
  if (actor->alias_count)
    memcpy(aliases, actor->aliases, actor->alias_count * sizeof *aliases);
  aliases[actor->alias_count++] = copied(network, alias);
  actor->aliases = aliases;
}

sg_tie *sg_network_push_tie(sg_network *network, const sg_tie *tie) {
  unsigned source = tie->source, target = tie->target;
  if (!tie->directed && target < source) {
    source = tie->target;
    target = tie->source;
  }
  const char *key = sg_arena_format(network->arena, "%u %s %u %d", source, tie->relation, target,
                                    (int)tie->modality);
  uint32_t *slot = sg_map_put(network->arena, &network->tie_of, key);
  if (*slot)
    return (sg_tie *)network->ties.items + *slot - 1;
  sg_tie *copy = sg_array_push(network->arena, &network->ties, sizeof *copy);
  *copy = *tie;
  copy->relation = copied(network, tie->relation);
  copy->label = copied(network, tie->label);
  copy->plover = copied(network, tie->plover);
  copy->cameo = copied(network, tie->cameo);
  copy->years = copied(network, tie->years);
  copy->amounts = copied(network, tie->amounts);
  copy->evidence = NULL;
  copy->evidence_count = 0;
  copy->weight = 0;
  copy->documents = 0;
  *slot = network->ties.count;
  return copy;
}

static int by_text(const void *left, const void *right) {
  return strcmp(*(const char *const *)left, *(const char *const *)right);
}

const char *sg_join_list(sg_arena *arena, const char *list, const char *more, bool sorted) {
  sg_array parts = {0};
  const char *both[2] = {list, more};
  for (int i = 0; i < 2; i++)
    for (const char *at = both[i]; at && *at;) {
      const char *end = strstr(at, " | ");
      const char *part = sg_arena_copy(arena, at, end ? (size_t)(end - at) : strlen(at));
      bool known = false;
      for (uint32_t k = 0; k < parts.count && !known; k++)
        known = strcmp(((const char **)parts.items)[k], part) == 0;
      if (!known)
        *(const char **)sg_array_push(arena, &parts, sizeof part) = part;
      at = end ? end + 3 : NULL;
    }
  if (sorted && parts.count)
    qsort(parts.items, parts.count, sizeof(const char *), by_text);
  const char *joined = "";
  for (uint32_t i = 0; i < parts.count; i++)
    joined = i ? sg_arena_format(arena, "%s | %s", joined, ((const char **)parts.items)[i])
               : ((const char **)parts.items)[i];
  return joined;
}

int sg_network_find(const sg_network *network, const char *name) {
  sg_arena *arena = sg_arena_new();
  if (!arena)
    return -1;
  const char *key = sg_name_key(arena, name);
  int found = -1;
  for (uint32_t pass = 0; pass < 2 && found < 0; pass++)
    for (uint32_t i = 0; i < network->actors.count && found < 0; i++) {
      const sg_actor *actor = sg_network_actor(network, i);
      if (pass == 0 &&
          (strcmp(actor->id, name) == 0 || strcmp(sg_name_key(arena, actor->label), key) == 0))
        found = (int)i;
      for (unsigned k = 0; pass == 1 && k < actor->alias_count && found < 0; k++)
        if (strcmp(sg_name_key(arena, actor->aliases[k]), key) == 0)
          found = (int)i;
    }
  sg_arena_free(arena);
  return found;
}
