#define _DEFAULT_SOURCE
#include "base/file.h"

#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static sg_status failed(sg_error *error, const char *path, sg_status code, const char *why) {
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

sg_status sg_file_read(sg_arena *arena, const char *path, char **text, size_t *length,
                       sg_error *error) {
  bool standard = strcmp(path, "-") == 0;
  FILE *file = standard ? stdin : fopen(path, "rb");
  if (!file)
    return failed(error, path, SG_ERROR_IO, strerror(errno));
  struct stat info;
  if (fstat(fileno(file), &info) == 0 && S_ISDIR(info.st_mode)) {
    fclose(file);
    return failed(error, path, SG_ERROR_IO,
                  "is a directory; use --recursive to read what is in it");
  }
  errno = 0;
  copy_request copy = {0};
  char *memory = read_stream(file, &copy.length);
  int problem = ferror(file) ? errno : 0;
  if (!standard)
    fclose(file);
  if (!memory)
    return failed(error, path, SG_ERROR_MEMORY, "out of memory");
  copy.text = memory;
  sg_status status = problem ? failed(error, path, SG_ERROR_IO, strerror(problem))
                             : check_length(path, copy.length, error);
  if (!status)
    status = sg_arena_run(arena, copy_to_arena, &copy, error);
  free(memory);
  *text = copy.copy;
  *length = copy.length;
  return status;
}

static sg_status finish(FILE *out, const char *path, sg_status status, sg_error *error) {
  int flushed = fflush(out);
  if (status == SG_OK && (flushed != 0 || ferror(out)))
    return failed(error, path, SG_ERROR_IO, strerror(errno ? errno : EIO));
  return status;
}

static bool is_special(const char *path) {
  struct stat info;
  return stat(path, &info) == 0 && !S_ISREG(info.st_mode);
}

static sg_status write_directly(const char *path, sg_status (*write)(FILE *, void *, sg_error *),
                                void *context, sg_error *error) {
  FILE *out = fopen(path, "wb");
  if (!out)
    return failed(error, path, SG_ERROR_IO, strerror(errno));
  sg_status status = finish(out, path, write(out, context, error), error);
  if (fclose(out) != 0 && !status)
    status = failed(error, path, SG_ERROR_IO, strerror(errno));
  return status;
}

static FILE *open_beside(const char *path, char **name) {
  *name = malloc(strlen(path) + sizeof ".XXXXXX");
  if (!*name)
    return NULL;
  sprintf(*name, "%s.XXXXXX", path);
  int descriptor = mkstemp(*name);
  if (descriptor < 0)
    return NULL;
  mode_t mask = umask(0);
  umask(mask);
  fchmod(descriptor, 0666 & ~mask);
  return fdopen(descriptor, "wb");
}

sg_status sg_file_write(const char *path, sg_status (*write)(FILE *, void *, sg_error *),
                        void *context, sg_error *error) {
  if (strcmp(path, "-") == 0)
    return finish(stdout, "standard output", write(stdout, context, error), error);
  if (is_special(path))
    return write_directly(path, write, context, error);
  char *beside = NULL;
  FILE *out = open_beside(path, &beside);
  if (!out) {
    sg_status status = failed(error, path, SG_ERROR_IO, strerror(errno));
    free(beside);
    return status;
  }
  sg_status status = finish(out, path, write(out, context, error), error);
  if (fclose(out) != 0 && !status)
    status = failed(error, path, SG_ERROR_IO, strerror(errno));
  if (!status && rename(beside, path) != 0)
    status = failed(error, path, SG_ERROR_IO, strerror(errno));
  if (status)
    unlink(beside);
  free(beside);
  return status;
}
