#include "base/map.h"

#include <string.h>

uint32_t sg_hash(const char *text) {
  uint32_t hash = 2166136261U;
  for (; *text; text++)
    hash = (hash ^ (unsigned char)*text) * 16777619U;
  return hash;
}

static sg_map_slot *slot_of(const sg_map *map, const char *key, uint32_t hash) {
  uint32_t mask = map->capacity - 1;
  for (uint32_t i = hash & mask;; i = (i + 1) & mask) {
    sg_map_slot *slot = &map->slots[i];
    if (!slot->key || (slot->hash == hash && strcmp(slot->key, key) == 0))
      return slot;
  }
}

uint32_t *sg_map_find(const sg_map *map, const char *key) {
  if (!map->count)
    return NULL;
  sg_map_slot *slot = slot_of(map, key, sg_hash(key));
  return slot->key ? &slot->value : NULL;
}

static void grow(sg_arena *arena, sg_map *map) {
  sg_map larger = {.capacity = map->capacity ? map->capacity * 2 : 16, .count = map->count};
  larger.slots = sg_arena_alloc(arena, larger.capacity * sizeof *larger.slots);
  for (uint32_t i = 0; i < map->capacity; i++)
    if (map->slots[i].key)
      *slot_of(&larger, map->slots[i].key, map->slots[i].hash) = map->slots[i];
  *map = larger;
}

uint32_t *sg_map_put(sg_arena *arena, sg_map *map, const char *key) {
  if ((map->count + 1) * 2 > map->capacity)
    grow(arena, map);
  uint32_t hash = sg_hash(key);
  sg_map_slot *slot = slot_of(map, key, hash);
  if (!slot->key) {
    slot->key = key;
    slot->hash = hash;
    map->count++;
  }
  return &slot->value;
}
