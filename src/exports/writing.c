#include "exports/writing.h"

typedef struct work {
  sg_writing writing;
  bool quotes;
  sg_status (*body)(sg_writing *writing, sg_error *error);
} work;

static sg_status run(sg_arena *arena, void *context, sg_error *error) {
  work *w = context;
  w->writing.arena = arena;
  w->writing.actor_fields = sg_actor_fields(arena, w->writing.network);
  w->writing.tie_fields = sg_tie_fields(arena, w->writing.network, w->quotes);
  return w->body(&w->writing, error);
}

sg_status sg_write_with(sg_status (*body)(sg_writing *writing, sg_error *error), void *handle,
                        const sg_network *network, const sg_export_options *options, FILE *out,
                        sg_error *error) {
  sg_arena *arena = sg_arena_new();
  if (!arena)
    return sg_fail(error, SG_ERROR_MEMORY, "out of memory");
  work w = {{.network = network, .style = &options->style, .out = out, .handle = handle},
            options->quotes,
            body};
  sg_status status = sg_arena_run(arena, run, &w, error);
  sg_arena_free(arena);
  return status;
}

const char *sg_value(const sg_writing *writing, unsigned index, const sg_field *field) {
  return sg_field_value(writing->arena, writing->network, index, field);
}

const char *sg_source_id(const sg_writing *writing, const sg_tie *tie) {
  return sg_network_actor(writing->network, tie->source)->id;
}

const char *sg_target_id(const sg_writing *writing, const sg_tie *tie) {
  return sg_network_actor(writing->network, tie->target)->id;
}
