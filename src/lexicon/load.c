#include <stdlib.h>
#include <string.h>

#include "lexicon/compile.h"
#include "lexicon/embedded.h"

const sg_lexicon *sg_lexicon_builtin(void) {
  return &sg_embedded_lexicon;
}

typedef struct load_request {
  const char *folder;
  sg_lexicon *lexicon;
} load_request;

static bool has_path(const sg_array *sources, const char *path) {
  const sg_lexicon_source *all = sources->items;
  for (uint32_t i = 0; i < sources->count; i++)
    if (strcmp(all[i].path, path) == 0)
      return true;
  return false;
}

/* The embedded files that the overlay does not replace, then the overlay. */
static void join_sources(sg_arena *arena, const sg_array *overlay, sg_array *joined) {
  const sg_lexicon *embedded = &sg_embedded_lexicon;
  const sg_source_entry *entries = embedded->table[SG_SECTION_SOURCES];
  for (uint32_t i = 0; i < embedded->count[SG_SECTION_SOURCES]; i++) {
    sg_lexicon_source source = {.path = sg_lexicon_text(embedded, entries[i].path),
                                .text = sg_lexicon_text(embedded, entries[i].text)};
    if (!has_path(overlay, source.path))
      *(sg_lexicon_source *)sg_array_push(arena, joined, sizeof source) = source;
  }
  for (uint32_t i = 0; i < overlay->count; i++) {
    sg_lexicon_source source = ((const sg_lexicon_source *)overlay->items)[i];
    source.overlay = true;
    *(sg_lexicon_source *)sg_array_push(arena, joined, sizeof source) = source;
  }
}

static sg_status load(sg_arena *arena, void *context, sg_error *error) {
  const load_request *request = context;
  sg_array overlay = {0}, joined = {0};
  sg_status status = sg_lexicon_collect(arena, request->folder, &overlay, error);
  if (status)
    return status;
  if (!overlay.count) {
    sg_fail(error, SG_ERROR_LEXICON, "no *.lex or *.frame file in this folder");
    return sg_fail_at(error, request->folder, 0, 0);
  }
  join_sources(arena, &overlay, &joined);
  return sg_lexicon_compile(arena, joined.items, joined.count, request->lexicon, error);
}

sg_lexicon *sg_lexicon_load(const char *folder, sg_error *error) {
  sg_lexicon *lexicon = calloc(1, sizeof *lexicon);
  sg_arena *arena = sg_arena_new();
  load_request request = {folder, lexicon};
  if (!lexicon || !arena)
    sg_fail(error, SG_ERROR_MEMORY, "out of memory");
  else if (!sg_arena_run(arena, load, &request, error)) {
    lexicon->arena = arena;
    return lexicon;
  }
  sg_arena_free(arena);
  free(lexicon);
  return NULL;
}

void sg_lexicon_free(sg_lexicon *lexicon) {
  if (!lexicon)
    return;
  sg_arena_free(lexicon->arena);
  free(lexicon);
}
