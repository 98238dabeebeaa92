#define _DEFAULT_SOURCE
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/file.h"
#include "lexicon/compile.h"

static bool ends(const char *name, const char *ending) {
  size_t n = strlen(name), m = strlen(ending);
  return n > m && strcmp(name + n - m, ending) == 0;
}

typedef struct collector {
  sg_arena *arena;
  const char *root;
  sg_array *paths;
  sg_error *error;
} collector;

static sg_status collect(const collector *c, const char *below);

static sg_status collect_entry(const collector *c, const char *below, const char *name) {
  const char *path =
      *below ? sg_arena_format(c->arena, "%s/%s", below, name) : sg_arena_string(c->arena, name);
  struct stat info;
  if (stat(sg_arena_format(c->arena, "%s/%s", c->root, path), &info) != 0)
    return SG_OK;
  if (S_ISDIR(info.st_mode))
    return collect(c, path);
  if (ends(name, ".lex") || ends(name, ".frame"))
    *(const char **)sg_array_push(c->arena, c->paths, sizeof(const char *)) = path;
  return SG_OK;
}

/* Names are gathered before the folder is closed, so that no handle is open when memory ends. */
static sg_status collect(const collector *c, const char *below) {
  const char *folder = *below ? sg_arena_format(c->arena, "%s/%s", c->root, below) : c->root;
  struct dirent **entries = NULL;
  int count = scandir(folder, &entries, NULL, alphasort);
  if (count < 0) {
    sg_fail(c->error, SG_ERROR_IO, "%s", strerror(errno));
    return sg_fail_at(c->error, folder, 0, 0);
  }
  sg_status status = SG_OK;
  for (int i = 0; i < count; i++) {
    if (!status && entries[i]->d_name[0] != '.')
      status = collect_entry(c, below, entries[i]->d_name);
    free(entries[i]);
  }
  free(entries);
  return status;
}

static int by_path(const void *left, const void *right) {
  return strcmp(*(const char *const *)left, *(const char *const *)right);
}

sg_status sg_lexicon_collect(sg_arena *arena, const char *folder, sg_array *sources,
                             sg_error *error) {
  sg_array paths = {0};
  collector c = {arena, folder, &paths, error};
  sg_status status = collect(&c, "");
  if (status)
    return status;
  if (paths.count)
    qsort(paths.items, paths.count, sizeof(const char *), by_path);
  for (uint32_t i = 0; i < paths.count; i++) {
    const char *path = ((const char **)paths.items)[i];
    size_t length;
    char *text = NULL;
    const char *full = sg_arena_format(arena, "%s/%s", folder, path);
    status = sg_file_read(arena, full, &text, &length, error);
    if (status)
      return status;
    if (strlen(text) != length) {
      sg_fail(error, SG_ERROR_LEXICON, "a NUL byte");
      return sg_fail_at(error, full, 1, 1);
    }
    *(sg_lexicon_source *)sg_array_push(arena, sources, sizeof(sg_lexicon_source)) =
        (sg_lexicon_source){.path = path, .text = text};
  }
  return SG_OK;
}
