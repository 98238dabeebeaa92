#include "network/parts.h"

enum { LOOSE_MAX = 3 }; /* actors of a part that is called loose */

static uint32_t root_of(uint32_t *parent, uint32_t actor) {
  while (parent[actor] != actor)
    actor = parent[actor] = parent[parent[actor]];
  return actor;
}

/* False when the two were of one part already. */
static bool unite(uint32_t *parent, const sg_tie *tie) {
  uint32_t one = root_of(parent, tie->source), other = root_of(parent, tie->target);
  parent[one > other ? one : other] = one > other ? other : one;
  return one != other;
}

static uint32_t *all_apart(sg_arena *arena, unsigned count) {
  uint32_t *parent = sg_arena_alloc(arena, (count + 1) * sizeof *parent);
  for (uint32_t i = 0; i < count; i++)
    parent[i] = i;
  return parent;
}

/* --- bridges -------------------------------------------------------------------------------- */

typedef struct bridging {
  const sg_network *network;
  uint32_t *parent;
  const bool *spare;
  bool *tied, *bridge; /* actors with a kept tie; ties that join parts */
} bridging;

static void join_parts(bridging *b, const bool *keep_actor, bool tied_only) {
  for (unsigned i = 0; i < sg_network_ties(b->network); i++) {
    const sg_tie *tie = sg_network_tie(b->network, i);
    bool direct = b->tied[tie->source] && b->tied[tie->target];
    if (b->spare[i] && keep_actor[tie->source] && keep_actor[tie->target] &&
        (direct || !tied_only) && unite(b->parent, tie))
      b->bridge[i] = true;
  }
}

/* A bridge to an actor that has nothing else joins nothing. */
static bool drop_dead_ends(const bridging *b, unsigned *bridges) {
  bool dropped = false;
  for (unsigned i = 0; i < sg_network_ties(b->network); i++) {
    const sg_tie *tie = sg_network_tie(b->network, i);
    bool dead = (!b->tied[tie->source] && bridges[tie->source] == 1) ||
                (!b->tied[tie->target] && bridges[tie->target] == 1);
    if (!b->bridge[i] || !dead)
      continue;
    b->bridge[i] = false;
    bridges[tie->source]--;
    bridges[tie->target]--;
    dropped = true;
  }
  return dropped;
}

void sg_parts_bridge(sg_arena *arena, const sg_network *network, const bool *spare,
                     bool *keep_actor, bool *keep_tie) {
  unsigned actors = sg_network_actors(network), ties = sg_network_ties(network);
  bridging b = {.network = network,
                .parent = all_apart(arena, actors),
                .spare = spare,
                .tied = sg_arena_alloc(arena, actors + 1),
                .bridge = sg_arena_alloc(arena, ties + 1)};
  unsigned *bridges = sg_arena_alloc(arena, (actors + 1) * sizeof *bridges);
  for (unsigned i = 0; i < ties; i++) {
    const sg_tie *tie = sg_network_tie(network, i);
    if (!keep_tie[i])
      continue;
    b.tied[tie->source] = b.tied[tie->target] = true;
    unite(b.parent, tie);
  }
  join_parts(&b, keep_actor, true);
  join_parts(&b, keep_actor, false);
  for (unsigned i = 0; i < ties; i++)
    if (b.bridge[i]) {
      bridges[sg_network_tie(network, i)->source]++;
      bridges[sg_network_tie(network, i)->target]++;
    }
  while (drop_dead_ends(&b, bridges))
    ;
  for (unsigned i = 0; i < ties; i++)
    keep_tie[i] = keep_tie[i] || b.bridge[i];
}

/* --- loose parts ---------------------------------------------------------------------------- */

void sg_parts_keep(sg_arena *arena, const sg_network *network, sg_parts wanted, bool *keep_actor) {
  unsigned actors = sg_network_actors(network), largest = 0, all = 0;
  uint32_t *parent = all_apart(arena, actors);
  unsigned *size = sg_arena_alloc(arena, (actors + 1) * sizeof *size);
  for (unsigned i = 0; i < sg_network_ties(network); i++)
    unite(parent, sg_network_tie(network, i));
  for (uint32_t i = 0; i < actors; i++) {
    unsigned *members = &size[root_of(parent, i)];
    ++*members;
    largest = *members > largest ? *members : largest;
    all++;
  }
  bool has_main = largest > LOOSE_MAX && largest * 2 > all;
  for (uint32_t i = 0; i < actors; i++) {
    bool loose = has_main && size[root_of(parent, i)] <= LOOSE_MAX;
    keep_actor[i] = keep_actor[i] && loose == (wanted == SG_PARTS_LOOSE);
  }
}
