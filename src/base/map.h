/* A hash map from strings to numbers, in an arena. */
#ifndef SG_BASE_MAP_H
#define SG_BASE_MAP_H

#include "base/arena.h"

typedef struct sg_map_slot {
  const char *key;
  uint32_t hash, value;
} sg_map_slot;

/** Zero-initialise to make an empty one. */
typedef struct sg_map {
  sg_map_slot *slots;
  uint32_t count, capacity;
} sg_map;

/** FNV-1a of a C string. */
uint32_t sg_hash(const char *text);

/** The value stored for `key`, or NULL. */
uint32_t *sg_map_find(const sg_map *map, const char *key);

/** The place of `key`'s value, made (0) when it is new; keeps the pointer `key`. */
uint32_t *sg_map_put(sg_arena *arena, sg_map *map, const char *key);

#endif
