/* Finding an actor by what somebody typed: a part of its name, or a name with a mistake in it. */
#include <limits.h>
#include <string.h>

#include "base/error.h"
#include "network/network.h"
#include "silkgraph/text.h"

enum { SHOWN = 5 };

typedef struct search_request {
  const sg_network *network;
  const char *name;
  int type; /* -1: any */
  int found;
} search_request;

/* Calls `judge` with the forms under which each actor is known. */
static unsigned best_of(const search_request *r, sg_arena *arena, uint32_t index, const char *key,
                        unsigned (*judge)(const char *key, const char *form)) {
  const sg_actor *actor = sg_network_actor(r->network, index);
  unsigned best = judge(key, sg_name_key(arena, actor->label));
  for (unsigned i = 0; i < actor->alias_count; i++) {
    unsigned judged = judge(key, sg_name_key(arena, actor->aliases[i]));
    best = judged < best ? judged : best;
  }
  return best;
}

static unsigned contains(const char *key, const char *form) {
  return strstr(form, key) ? 0 : UINT_MAX;
}

/* The actors that are judged best, the first of them first, as "A, B, C"; how many there are. */
static unsigned judge_all(search_request *r, sg_arena *arena, const char **list,
                          unsigned (*judge)(const char *key, const char *form)) {
  const char *key = sg_name_key(arena, r->name);
  unsigned best = UINT_MAX, count = 0;
  *list = "";
  for (uint32_t i = 0; *key && i < sg_network_actors(r->network); i++) {
    const sg_actor *actor = sg_network_actor(r->network, i);
    unsigned judged =
        r->type < 0 || (int)actor->type == r->type ? best_of(r, arena, i, key, judge) : UINT_MAX;
    if (judged == UINT_MAX || judged > best)
      continue;
    count = judged < best ? 1 : count + 1;
    if (count == 1)
      r->found = (int)i;
    *list = count == 1       ? actor->label
            : count <= SHOWN ? sg_arena_format(arena, "%s%s%s", *list, ", ", actor->label)
                             : *list;
    best = judged;
  }
  return count;
}

static sg_status look_up(sg_arena *arena, void *context, sg_error *error) {
  search_request *r = context;
  const char *what = r->type == SG_COUNTRY ? "state" : "actor", *list;
  unsigned parts = judge_all(r, arena, &list, contains);
  if (parts == 1)
    return SG_OK;
  r->found = -1;
  if (parts)
    return sg_fail(error, SG_ERROR_ARGUMENT, "several %ss have \"%s\" in their name: %s%s", what,
                   r->name, list, parts > SHOWN ? ", \u2026" : "");
  unsigned like = judge_all(r, arena, &list, sg_unlikeness);
  r->found = -1;
  return like ? sg_fail(error, SG_ERROR_ARGUMENT, "no %s \"%s\" in the network; did you mean %s?",
                        what, r->name, list)
              : sg_fail(error, SG_ERROR_ARGUMENT, "no %s \"%s\" in the network", what, r->name);
}

int sg_network_look_up(const sg_network *network, const char *name, int type, sg_error *error) {
  int exact = sg_network_find(network, name);
  if (exact >= 0 && (type < 0 || (int)sg_network_actor(network, (unsigned)exact)->type == type))
    return exact;
  search_request request = {network, name, type, -1};
  sg_arena *arena = sg_arena_new();
  if (!arena) {
    sg_fail(error, SG_ERROR_MEMORY, "out of memory");
    return -1;
  }
  sg_status status = sg_arena_run(arena, look_up, &request, error);
  sg_arena_free(arena);
  return status ? -1 : request.found;
}
