#include "base/arena.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* In a build with AddressSanitizer what was not handed out is poisoned, and there is a red zone
 * behind all that was, so that reading beyond an allocation is seen though the block goes on. */
#if defined(__has_feature)
#if __has_feature(address_sanitizer) && !defined(__SANITIZE_ADDRESS__)
#define __SANITIZE_ADDRESS__ 1
#endif
#endif
#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/asan_interface.h>
enum { RED_ZONE = 32 };
static void hide(const void *memory, size_t size) {
  ASAN_POISON_MEMORY_REGION(memory, size);
}
static void show(const void *memory, size_t size) {
  ASAN_UNPOISON_MEMORY_REGION(memory, size);
}
#else
enum { RED_ZONE = 0 };
static void hide(const void *memory, size_t size) {
  (void)memory;
  (void)size;
}
static void show(const void *memory, size_t size) {
  (void)memory;
  (void)size;
}
#endif

enum { FIRST_BLOCK = 1 << 14, LARGEST_BLOCK = 1 << 22, ALIGNMENT = 16 };

typedef struct block {
  struct block *previous;
  size_t size, used;
} block;

struct sg_arena {
  block *newest;
  jmp_buf *recovery;
};

sg_arena *sg_arena_new(void) {
  return calloc(1, sizeof(sg_arena));
}

void sg_arena_free(sg_arena *arena) {
  if (!arena)
    return;
  for (block *b = arena->newest; b;) {
    block *previous = b->previous;
    free(b);
    b = previous;
  }
  free(arena);
}

sg_status sg_arena_run(sg_arena *arena, sg_status (*work)(sg_arena *, void *, sg_error *),
                       void *context, sg_error *error) {
  jmp_buf here;
  jmp_buf *outer = arena->recovery;
  if (setjmp(here) != 0) {
    arena->recovery = outer;
    return sg_fail(error, SG_ERROR_MEMORY, "out of memory");
  }
  arena->recovery = &here;
  sg_status status = work(arena, context, error);
  arena->recovery = outer;
  return status;
}

static size_t aligned(size_t size) {
  return (size + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1);
}

static block *add_block(sg_arena *arena, size_t wanted) {
  size_t size = arena->newest ? arena->newest->size * 2 : FIRST_BLOCK;
  if (size > LARGEST_BLOCK)
    size = LARGEST_BLOCK;
  if (size < wanted)
    size = wanted;
  block *b = malloc(aligned(sizeof(block)) + size);
  if (!b) {
    if (!arena->recovery)
      abort(); /* a caller forgot sg_arena_run: a bug, not a state of the machine */
    longjmp(*arena->recovery, 1);
  }
  b->previous = arena->newest;
  b->size = size;
  b->used = 0;
  hide((char *)b + aligned(sizeof(block)), size);
  arena->newest = b;
  return b;
}

void *sg_arena_alloc(sg_arena *arena, size_t size) {
  size_t taken = aligned(size ? size : 1) + RED_ZONE;
  block *b = arena->newest;
  if (!b || b->size - b->used < taken)
    b = add_block(arena, taken);
  void *memory = (char *)b + aligned(sizeof(block)) + b->used;
  b->used += taken;
  show(memory, size);
  return memset(memory, 0, size);
}

char *sg_arena_copy(sg_arena *arena, const char *text, size_t length) {
  char *copy = sg_arena_alloc(arena, length + 1);
  if (length)
    memcpy(copy, text, length);
  return copy;
}

char *sg_arena_string(sg_arena *arena, const char *text) {
  return sg_arena_copy(arena, text, strlen(text));
}

char *sg_arena_format(sg_arena *arena, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  int length = vsnprintf(NULL, 0, format, arguments);
  va_end(arguments);
  if (length < 0)
    return sg_arena_string(arena, "");
  char *text = sg_arena_alloc(arena, (size_t)length + 1);
  va_start(arguments, format);
  vsnprintf(text, (size_t)length + 1, format, arguments);
  va_end(arguments);
  return text;
}

void *sg_array_push(sg_arena *arena, sg_array *array, size_t size) {
  if (array->count == array->capacity) {
    uint32_t capacity = array->capacity ? array->capacity * 2 : 8;
    void *items = sg_arena_alloc(arena, capacity * size);
    if (array->count)
      memcpy(items, array->items, array->count * size);
    hide(array->items,
         array->count * size); /* who still points there holds what is no longer true */
    array->items = items;
    array->capacity = capacity;
  }
  return (char *)array->items + size * array->count++;
}

static void add_bytes(sg_arena *arena, sg_array *text, const char *bytes, size_t length) {
  while (text->capacity - text->count < length + 1) {
    uint32_t count = text->count;
    text->count = text->capacity; /* full, so that the next item makes it larger */
    sg_array_push(arena, text, 1);
    text->count = count;
  }
  memcpy((char *)text->items + text->count, bytes, length);
  text->count += (uint32_t)length;
  ((char *)text->items)[text->count] = 0;
}

void sg_text_add(sg_arena *arena, sg_array *text, const char *separator, const char *part) {
  add_bytes(arena, text, separator, strlen(separator));
  add_bytes(arena, text, part, strlen(part));
}
