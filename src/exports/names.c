#include "exports/names.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/map.h"

/* Even ids are of names, odd ones of things without a name. */
typedef struct names {
  Agraph_t *graph;
  char **all; /* of the graph's own strings, which it frees: it looks at what stands before them */
  uint32_t *hashes;
  size_t count, capacity;
  IDTYPE nameless;
} names;

static void *open_names(Agraph_t *graph, Agdisc_t *discipline) {
  (void)discipline;
  names *n = calloc(1, sizeof *n);
  if (n)
    n->graph = graph;
  return n;
}

static bool make_room(names *n) {
  if (n->count < n->capacity)
    return true;
  size_t capacity = n->capacity ? n->capacity * 2 : 64;
  char **all = realloc(n->all, capacity * sizeof *all);
  n->all = all ? all : n->all;
  uint32_t *hashes = all ? realloc(n->hashes, capacity * sizeof *hashes) : NULL;
  n->hashes = hashes ? hashes : n->hashes;
  n->capacity = hashes ? capacity : n->capacity;
  return hashes != NULL;
}

/* Returns 1 when there is an id for the name, or a new one may be made. */
static long map_name(void *state, int kind, char *name, IDTYPE *id, int create) {
  (void)kind;
  names *n = state;
  if (!name) {
    *id = create ? 2 * n->nameless++ + 1 : 0;
    return create != 0;
  }
  uint32_t hash = sg_hash(name);
  for (size_t i = 0; i < n->count; i++)
    if (n->hashes[i] == hash && strcmp(n->all[i], name) == 0) {
      *id = 2 * (i + 1);
      return 1;
    }
  char *copy = create && make_room(n) ? agstrdup(n->graph, name) : NULL;
  if (!copy)
    return 0;
  n->all[n->count] = copy;
  n->hashes[n->count++] = hash;
  *id = 2 * n->count;
  return 1;
}

static long any_id(void *state, int kind, IDTYPE id) {
  (void)state;
  (void)kind;
  (void)id;
  return 0; /* ids are never chosen from outside */
}

static void forget(void *state, int kind, IDTYPE id) {
  (void)state;
  (void)kind;
  (void)id; /* all names go together */
}

static char *name_of(void *state, int kind, IDTYPE id) {
  (void)kind;
  const names *n = state;
  return id && id % 2 == 0 && id / 2 <= n->count ? n->all[id / 2 - 1] : NULL;
}

static void close_names(void *state) {
  names *n = state;
  free(n->all);
  free(n->hashes);
  free(n);
}

static void take_note(void *state, int kind, void *object) {
  (void)state;
  (void)kind;
  (void)object;
}

Agdisc_t sg_names_in_order(void) {
  static Agiddisc_t in_order = {open_names, map_name,    any_id,   forget,
                                name_of,    close_names, take_note};
  return (Agdisc_t){&AgMemDisc, &in_order, &AgIoDisc};
}
