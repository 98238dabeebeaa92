/* Compiles lexicon/ into a C file of tables: compile_lexicon FOLDER OUT.c */
#include <stdio.h>

#include "base/file.h"
#include "lexicon/compile.h"

typedef struct request {
  const char *folder;
  sg_lexicon lexicon;
} request;

static sg_status compile(sg_arena *arena, void *context, sg_error *error) {
  request *r = context;
  sg_array sources = {0};
  sg_status status = sg_lexicon_collect(arena, r->folder, &sources, error);
  return status ? status
                : sg_lexicon_compile(arena, sources.items, sources.count, &r->lexicon, error);
}

static sg_status write_tables(FILE *out, void *context, sg_error *error) {
  (void)error;
  sg_lexicon_write_c(context, out);
  return SG_OK;
}

int main(int argc, char **argv) {
  if (argc != 3) {
    fputs("usage: compile_lexicon FOLDER OUT.c\n", stderr);
    return 2;
  }
  sg_error error = {0};
  request r = {.folder = argv[1]};
  sg_arena *arena = sg_arena_new();
  sg_status status = arena ? sg_arena_run(arena, compile, &r, &error) : SG_ERROR_MEMORY;
  if (!status)
    status = sg_file_write(argv[2], write_tables, &r.lexicon, &error);
  if (status) {
    char line[800];
    sg_error_print(&error, line, sizeof line);
    /* the compiler's own form, so that editors jump to the place */
    fprintf(stderr, error.line ? "%s/%s\n" : "%s%s\n", error.line ? argv[1] : "", line);
  }
  sg_arena_free(arena);
  return status ? 1 : 0;
}
