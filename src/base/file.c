#define _DEFAULT_SOURCE
#include "base/file.h"

#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static sg_status failed(sg_error *error, const char *path, sg_status code, const char *why) {
  code = errno == ENOMEM ? SG_ERROR_MEMORY : code;
  sg_fail(error, code, "%s", why);
  return sg_fail_at(error, path, 0, 0);
}

/* Reads all of `file` into malloc'd memory, because an arena may not be left with a file open. */
static char *read_stream(FILE *file, size_t *length) {
  size_t capacity = 1 << 16, used = 0;
  char *text = malloc(capacity);
  while (text) {
    size_t got = fread(text + used, 1, capacity - used, file);
    used += got;
    if (got == 0 || used > SG_FILE_LIMIT)
      break;
    if (used == capacity) {
      char *larger = realloc(text, capacity * 2);
      if (!larger) {
        free(text);
        return NULL;
      }
      text = larger;
      capacity *= 2;
    }
  }
  *length = used;
  return text;
}

typedef struct copy_request {
  const char *text;
  size_t length;
  char *copy;
} copy_request;

static sg_status copy_to_arena(sg_arena *arena, void *context, sg_error *error) {
  (void)error;
  copy_request *c = context;
  c->copy = sg_arena_copy(arena, c->text, c->length);
  return SG_OK;
}

static sg_status check_length(const char *path, size_t length, sg_error *error) {
  if (length <= SG_FILE_LIMIT)
    return SG_OK;
  sg_fail(error, SG_ERROR_LIMIT, "more than %lu MB; split it into smaller documents",
          SG_FILE_LIMIT >> 20);
  return sg_fail_at(error, path, 0, 0);
}

/* Whether a regular file is another one than when its reading began. */
static bool has_changed(FILE *file, const struct stat *before) {
  struct stat now;
  if (!S_ISREG(before->st_mode) || fstat(fileno(file), &now) != 0)
    return false;
  return now.st_size != before->st_size || now.st_mtim.tv_sec != before->st_mtim.tv_sec ||
         now.st_mtim.tv_nsec != before->st_mtim.tv_nsec;
}

/* Everything that is in the open file, to be freed with free(), also on failure. */
static sg_status read_all(FILE *file, const char *path, char **memory, size_t *length,
                          sg_error *error) {
  struct stat info;
  if (fstat(fileno(file), &info) != 0)
    return failed(error, path, SG_ERROR_IO, strerror(errno));
  if (S_ISDIR(info.st_mode))
    return failed(error, path, SG_ERROR_IO,
                  "is a directory; use --recursive to read what is in it");
  errno = 0;
  *memory = read_stream(file, length);
  sg_status status = SG_OK;
  if (!*memory)
    status = failed(error, path, SG_ERROR_MEMORY, "out of memory");
  else if (ferror(file))
    status = failed(error, path, SG_ERROR_IO, strerror(errno ? errno : EIO));
  else
    status = check_length(path, *length, error);
  if (!status && has_changed(file, &info))
    status = failed(error, path, SG_ERROR_IO, "changed while it was read; try again");
  return status;
}

sg_status sg_file_read(sg_arena *arena, const char *path, char **text, size_t *length,
                       sg_error *error) {
  errno = 0;
  bool standard = strcmp(path, "-") == 0;
  FILE *file = standard ? stdin : fopen(path, "rb");
  if (!file)
    return failed(error, path, SG_ERROR_IO, strerror(errno));
  char *memory = NULL;
  copy_request copy = {0};
  sg_status status = read_all(file, path, &memory, &copy.length, error);
  if (!standard)
    fclose(file);
  copy.text = memory;
  if (!status)
    status = sg_arena_run(arena, copy_to_arena, &copy, error);
  free(memory);
  *text = copy.copy;
  *length = copy.length;
  return status;
}
