#include "network/backbone.h"

#include <math.h>
#include <stdint.h>
#include <stdlib.h>

typedef struct pair {
  unsigned one, other, weight;
  double chance;
} pair;

typedef struct ends {
  unsigned one, other, tie;
} ends;

static int by_ends(const void *left, const void *right) {
  const ends *l = left, *r = right;
  if (l->one != r->one)
    return l->one < r->one ? -1 : 1;
  return l->other < r->other ? -1 : l->other > r->other;
}

static int by_chance(const void *left, const void *right) {
  const pair *l = left, *r = right;
  if (l->chance < r->chance || l->chance > r->chance)
    return l->chance < r->chance ? -1 : 1;
  if (l->weight != r->weight)
    return l->weight > r->weight ? -1 : 1;
  if (l->one != r->one)
    return l->one < r->one ? -1 : 1;
  return l->other < r->other ? -1 : l->other > r->other;
}

/* The pairs of actors that kept ties join, each with the weight of all of them. */
static uint32_t read_pairs(sg_arena *arena, const sg_network *network, const bool *keep_tie,
                           pair *pairs) {
  unsigned ties = sg_network_ties(network);
  uint32_t kept = 0, count = 0;
  ends *all = sg_arena_alloc(arena, (ties + 1) * sizeof *all);
  for (unsigned i = 0; i < ties; i++) {
    const sg_tie *tie = sg_network_tie(network, i);
    bool ordered = tie->source < tie->target;
    if (keep_tie[i])
      all[kept++] =
          (ends){ordered ? tie->source : tie->target, ordered ? tie->target : tie->source, i};
  }
  qsort(all, kept, sizeof *all, by_ends);
  for (uint32_t i = 0; i < kept; i++) {
    bool same =
        count && pairs[count - 1].one == all[i].one && pairs[count - 1].other == all[i].other;
    if (!same)
      pairs[count++] = (pair){all[i].one, all[i].other, 0, 1};
    pairs[count - 1].weight += sg_network_tie(network, all[i].tie)->weight;
  }
  return count;
}

static double chance_at(const pair *p, double strength, unsigned neighbours) {
  return neighbours > 1 ? pow(1 - p->weight / strength, neighbours - 1) : 1;
}

/* Keeps the pairs that stand out most, as long as their ends fit. */
static void keep_first(const pair *pairs, uint32_t count, unsigned most, bool *chosen) {
  unsigned actors = 0;
  for (uint32_t i = 0; i < count; i++) {
    unsigned more = (unsigned)!chosen[pairs[i].one] + (unsigned)!chosen[pairs[i].other];
    if (actors + more > most)
      continue;
    chosen[pairs[i].one] = chosen[pairs[i].other] = true;
    actors += more;
  }
}

void sg_backbone(sg_arena *arena, const sg_network *network, unsigned most, bool *keep_actor,
                 bool *keep_tie) {
  unsigned actors = sg_network_actors(network);
  pair *pairs = sg_arena_alloc(arena, (sg_network_ties(network) + 1) * sizeof *pairs);
  double *strength = sg_arena_alloc(arena, (actors + 1) * sizeof *strength);
  unsigned *neighbours = sg_arena_alloc(arena, (actors + 1) * sizeof *neighbours);
  bool *chosen = sg_arena_alloc(arena, actors + 1);
  uint32_t count = read_pairs(arena, network, keep_tie, pairs);
  for (uint32_t i = 0; i < count; i++) {
    strength[pairs[i].one] += pairs[i].weight;
    strength[pairs[i].other] += pairs[i].weight;
    neighbours[pairs[i].one]++;
    neighbours[pairs[i].other]++;
  }
  for (uint32_t i = 0; i < count; i++)
    pairs[i].chance =
        fmin(chance_at(&pairs[i], strength[pairs[i].one], neighbours[pairs[i].one]),
             chance_at(&pairs[i], strength[pairs[i].other], neighbours[pairs[i].other]));
  qsort(pairs, count, sizeof *pairs, by_chance);
  keep_first(pairs, count, most, chosen);
  for (unsigned i = 0; i < actors; i++)
    keep_actor[i] = keep_actor[i] && chosen[i];
}
