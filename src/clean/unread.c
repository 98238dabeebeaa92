#include "clean/unread.h"

#include <stdlib.h>
#include <string.h>

enum { FEW_PERCENT = 5 };

typedef struct loss {
  const char *reason;
  uint64_t size;
} loss;

static void add(sg_arena *arena, sg_array *losses, const char *reason, uint64_t size) {
  loss *all = losses->items;
  for (uint32_t i = 0; i < losses->count; i++)
    if (strcmp(all[i].reason, reason) == 0) {
      all[i].size += size;
      return;
    }
  *(loss *)sg_array_push(arena, losses, sizeof(loss)) = (loss){reason, size};
}

static int by_size(const void *left, const void *right) {
  const loss *l = left, *r = right;
  return l->size != r->size ? (l->size < r->size ? 1 : -1) : strcmp(l->reason, r->reason);
}

const char *sg_unread(sg_arena *arena, const sg_document *document, const sg_prose *prose) {
  sg_array losses = {0};
  uint64_t all = document->length, lost = 0;
  for (uint32_t i = 0; i < document->skipped_count; i++) {
    add(arena, &losses, document->skipped[i].reason, document->skipped[i].size);
    all += document->skipped[i].size;
    lost += document->skipped[i].size;
  }
  for (uint32_t i = 0; i < prose->note_count; i++) {
    add(arena, &losses, prose->notes[i].reason, prose->notes[i].size);
    lost += prose->notes[i].size;
  }
  if (lost * 100 <= all * FEW_PERCENT)
    return NULL;
  qsort(losses.items, losses.count, sizeof(loss), by_size);
  const loss *sorted = losses.items;
  const char *text = sg_arena_format(arena, "%u %% was not read", (unsigned)(lost * 100 / all));
  for (uint32_t i = 0; i < losses.count && sorted[i].size * 100 >= all; i++)
    text = sg_arena_format(arena, "%s%s %u %% %s", text, i ? "," : ":",
                           (unsigned)(sorted[i].size * 100 / all), sorted[i].reason);
  return text;
}
