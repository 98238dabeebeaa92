#include "network/network.h"

#include <stdlib.h>
#include <string.h>

#include "base/translit.h"
#include "base/utf8.h"
#include "base/visible.h"
#include "lexicon/tables.h"
#include "source/document.h"

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

unsigned sg_network_sentences(const sg_network *network) {
  return network->sentences.count;
}

const sg_text_sentence *sg_network_sentence(const sg_network *network, unsigned index) {
  return (const sg_text_sentence *)network->sentences.items + index;
}

bool sg_network_is_reviewed(const sg_network *network) {
  return network->reviewed;
}

void sg_network_unfiltered(const sg_network *network, unsigned *actors, unsigned *ties) {
  *actors = network->all_actors ? network->all_actors : network->actors.count;
  *ties = network->all_actors ? network->all_ties : network->ties.count;
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
  r->network->title = sg_visible(arena, r->title);
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
  const char *base = *slug ? slug : "actor", *id = base;
  uint32_t *known = sg_map_find(&network->ids, base);
  uint32_t number = known ? *known : 1; /* up to which they are taken */
  while (sg_map_find(&network->ids, id))
    id = sg_arena_format(network->arena, "%s-%u", base, ++number);
  *sg_map_put(network->arena, &network->ids, base) = number;
  *sg_map_put(network->arena, &network->ids, id) = 1;
  return id;
}

/* Whatever a document or a file of a network held, what a network holds can be shown and written.
 */
static const char *copied(sg_network *network, const char *text) {
  return sg_visible(network->arena, text ? text : "");
}

uint32_t sg_network_push_actor(sg_network *network, const sg_actor *actor) {
  sg_actor *copy = sg_array_push(network->arena, &network->actors, sizeof *copy);
  *copy = *actor;
  copy->id = make_id(network, actor->label);
  copy->label = copied(network, actor->label);
  copy->country = copied(network, actor->country);
  copy->role = copied(network, actor->role);
  copy->coder = copied(network, actor->coder);
  copy->merges = sg_arena_string(network->arena, actor->merges ? actor->merges : "");
  copy->aliases = NULL;
  copy->alias_count = 0;
  uint32_t index = network->actors.count - 1;
  for (unsigned i = 0; i < actor->alias_count; i++)
    sg_network_add_alias(network, index, actor->aliases[i]);
  return index;
}

/* The room of lists of so many items doubles when it is used up. */
static bool is_full(unsigned count) {
  return (count & (count - 1)) == 0;
}

void sg_network_add_alias(sg_network *network, uint32_t index, const char *alias) {
  sg_actor *actor = (sg_actor *)network->actors.items + index;
  if (strcmp(actor->label, alias) == 0)
    return;
  const char *key = sg_arena_format(network->arena, "alias %u %s", index, alias);
  uint32_t *known = sg_map_put(network->arena, &network->listed, key);
  if ((*known)++)
    return;
  const char **aliases = (const char **)(uintptr_t)actor->aliases;
  if (is_full(actor->alias_count)) {
    aliases = sg_arena_alloc(network->arena, (actor->alias_count * 2 + 1) * sizeof *aliases);
    if (actor->alias_count)
      memcpy(aliases, actor->aliases, actor->alias_count * sizeof *aliases);
  }
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
  copy->coder = copied(network, tie->coder);
  copy->evidence = NULL;
  copy->evidence_count = 0;
  copy->weight = 0;
  copy->documents = 0;
  copy->confidence = 0;
  *slot = network->ties.count;
  return copy;
}

static int by_text(const void *left, const void *right) {
  return strcmp(*(const char *const *)left, *(const char *const *)right);
}

/* The parts of "2018 | 2021", one after the other; NULL behind the last. */
static const char *next_part(sg_arena *arena, const char **at) {
  if (!*at || !**at)
    return NULL;
  const char *end = strstr(*at, " | ");
  const char *part = sg_arena_copy(arena, *at, end ? (size_t)(end - *at) : strlen(*at));
  *at = end ? end + strlen(" | ") : NULL;
  return part;
}

static bool has_part(const sg_array *parts, const char *part) {
  for (uint32_t i = 0; i < parts->count; i++)
    if (strcmp(((const char **)parts->items)[i], part) == 0)
      return true;
  return false;
}

const char *sg_join_list(sg_arena *arena, const char *list, const char *more, bool sorted) {
  sg_array parts = {0}, joined = {0};
  const char *at = list, *part;
  while ((part = next_part(arena, &at)))
    *(const char **)sg_array_push(arena, &parts, sizeof part) = part;
  uint32_t before = parts.count;
  for (at = more; (part = next_part(arena, &at));)
    if (!has_part(&parts, part))
      *(const char **)sg_array_push(arena, &parts, sizeof part) = part;
  if (parts.count == before)
    return list;
  if (sorted)
    qsort(parts.items, parts.count, sizeof(const char *), by_text);
  for (uint32_t i = 0; i < parts.count; i++)
    sg_text_add(arena, &joined, i ? " | " : "", ((const char **)parts.items)[i]);
  return joined.items;
}

static sg_array *text_of(sg_network *network, sg_growing_text kind, uint32_t index) {
  sg_array *texts = &network->texts[kind];
  while (texts->count <= index)
    sg_array_push(network->arena, texts, sizeof(sg_array));
  return (sg_array *)texts->items + index;
}

static void add_parts(sg_network *network, sg_growing_text kind, uint32_t index, sg_array *text,
                      const char *list) {
  for (const char *part; (part = next_part(network->arena, &list));) {
    const char *key = sg_arena_format(network->arena, "%d %u %s", (int)kind, index, part);
    uint32_t *known = sg_map_put(network->arena, &network->listed, key);
    if (!(*known)++)
      sg_text_add(network->arena, text, text->count ? " | " : "", part);
  }
}

const char *sg_network_add_to_list(sg_network *network, sg_growing_text kind, uint32_t index,
                                   const char *list, const char *more) {
  if (!more || !*more)
    return list;
  sg_array *text = text_of(network, kind, index);
  if (!text->count)
    add_parts(network, kind, index, text, list);
  add_parts(network, kind, index, text, more);
  return text->items;
}

const char *sg_network_add_line(sg_network *network, sg_growing_text kind, uint32_t index,
                                const char *lines, const char *line) {
  sg_array *text = text_of(network, kind, index);
  sg_text_add(network->arena, text, text->count ? "" : lines, line);
  return text->items;
}

typedef struct find_request {
  const sg_network *network;
  const char *name;
  int found;
} find_request;

static sg_status find(sg_arena *arena, void *context, sg_error *error) {
  (void)error;
  find_request *r = context;
  const sg_network *network = r->network;
  const char *key = sg_name_key(arena, r->name);
  for (uint32_t pass = 0; pass < 2 && r->found < 0; pass++)
    for (uint32_t i = 0; i < network->actors.count && r->found < 0; i++) {
      const sg_actor *actor = sg_network_actor(network, i);
      if (pass == 0 &&
          (strcmp(actor->id, r->name) == 0 || strcmp(sg_name_key(arena, actor->label), key) == 0))
        r->found = (int)i;
      for (unsigned k = 0; pass == 1 && k < actor->alias_count && r->found < 0; k++)
        if (strcmp(sg_name_key(arena, actor->aliases[k]), key) == 0)
          r->found = (int)i;
    }
  return SG_OK;
}

int sg_network_find(const sg_network *network, const char *name) {
  find_request request = {network, name, -1};
  sg_arena *arena = sg_arena_new();
  if (arena)
    sg_arena_run(arena, find, &request, NULL);
  sg_arena_free(arena);
  return request.found;
}
