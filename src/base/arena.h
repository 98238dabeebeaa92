/* Memory in arenas: everything allocated while a document is read lives and dies together. */
#ifndef SG_BASE_ARENA_H
#define SG_BASE_ARENA_H

#include <stddef.h>
#include <stdint.h>

#include "base/error.h"

typedef struct sg_arena sg_arena;

/** A new arena, or NULL when out of memory. Free with sg_arena_free. */
sg_arena *sg_arena_new(void);

/** Frees the arena and all that was allocated from it. NULL is allowed. */
void sg_arena_free(sg_arena *arena);

/**
 * Runs `work(arena, context, error)` so that allocation from `arena` may fail anywhere below it:
 * then work is left at once and SG_ERROR_MEMORY returned. `work` must hold nothing that is not in
 * the arena across an allocation. Runs may nest.
 */
sg_status sg_arena_run(sg_arena *arena, sg_status (*work)(sg_arena *, void *, sg_error *),
                       void *context, sg_error *error);

/** `size` zeroed bytes, aligned for any type. Never NULL: see sg_arena_run. */
void *sg_arena_alloc(sg_arena *arena, size_t size);

/** A copy of `length` bytes with a NUL behind them. */
char *sg_arena_copy(sg_arena *arena, const char *text, size_t length);

/** A copy of a C string. */
char *sg_arena_string(sg_arena *arena, const char *text);

/** printf into the arena. */
char *sg_arena_format(sg_arena *arena, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/** A growing array in an arena. `items` is cast by its user; the array is zero-initialised. */
typedef struct sg_array {
  void *items;
  uint32_t count, capacity;
} sg_array;

/** Room for one more item of `size` bytes, zeroed; the same `size` must be used for each push. */
void *sg_array_push(sg_arena *arena, sg_array *array, size_t size);

/** Appends `separator` and `part` to a text that is built in an array of bytes and stays ended by a
 * zero byte; array->items is the text. */
void sg_text_add(sg_arena *arena, sg_array *text, const char *separator, const char *part);

#endif
