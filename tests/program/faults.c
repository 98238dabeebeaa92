/* Loaded before the C library (LD_PRELOAD), so that a test may make one allocation or one call of
 * the system fail. The environment says which:
 *   FAULT_ALLOCATION=N   the Nth allocation of a process returns NULL
 *   FAULT_CALL=NAME:N    the Nth call of NAME (see `calls`) fails, with ENOSPC or what is usual
 *   FAULT_COUNT=FILE     adds a line "NAME COUNT" for each of them when the program ends
 *   FAULT_TOUCH=FILE     the file grows by a blank the first time that its state is asked for
 * A child counts on where its parent was. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *memory, size_t size);
void *__libc_memalign(size_t alignment, size_t size);

enum { ALLOCATION, WRITE, FSYNC, RENAME, MKSTEMP, FCHMOD, CLOSE, FORK, PIPE, CALLS };

static const struct {
  const char *name;
  int error;
} calls[CALLS] = {{"allocation", ENOMEM}, {"write", ENOSPC},   {"fsync", EIO},
                  {"rename", EACCES},     {"mkstemp", EACCES}, {"fchmod", EPERM},
                  {"close", EIO},         {"fork", EAGAIN},    {"pipe", EMFILE}};

static long counts[CALLS], failing[CALLS];
static int started;

__attribute__((constructor)) static void start(void) {
  const char *allocation = getenv("FAULT_ALLOCATION"), *call = getenv("FAULT_CALL");
  const char *colon = call ? strchr(call, ':') : NULL;
  failing[ALLOCATION] = allocation ? atol(allocation) : 0;
  for (int i = 0; colon && i < CALLS; i++)
    if (strlen(calls[i].name) == (size_t)(colon - call) &&
        strncmp(calls[i].name, call, (size_t)(colon - call)) == 0)
      failing[i] = atol(colon + 1);
  memset(counts, 0, sizeof counts);
  started = 1;
}

__attribute__((destructor)) static void end(void) {
  const char *path = getenv("FAULT_COUNT");
  started = 0;
  FILE *out = path ? fopen(path, "a") : NULL;
  for (int i = 0; out && i < CALLS; i++)
    fprintf(out, "%s %ld\n", calls[i].name, counts[i]);
  if (out)
    fclose(out);
}

static int fails(int call) {
  if (!started || ++counts[call] != failing[call])
    return 0;
  errno = calls[call].error;
  return 1;
}

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

void *malloc(size_t size) {
  return fails(ALLOCATION) ? NULL : __libc_malloc(size);
}

void *calloc(size_t count, size_t size) {
  return fails(ALLOCATION) ? NULL : __libc_calloc(count, size);
}

void *realloc(void *memory, size_t size) {
  return fails(ALLOCATION) ? NULL : __libc_realloc(memory, size);
}

int posix_memalign(void **memory, size_t alignment, size_t size) {
  *memory = fails(ALLOCATION) ? NULL : __libc_memalign(alignment, size);
  return *memory ? 0 : ENOMEM;
}

void *aligned_alloc(size_t alignment, size_t size) {
  return fails(ALLOCATION) ? NULL : __libc_memalign(alignment, size);
}

ssize_t write(int descriptor, const void *bytes, size_t count) {
  return fails(WRITE) ? -1 : NEXT(write)(descriptor, bytes, count);
}

int fsync(int descriptor) {
  return fails(FSYNC) ? -1 : NEXT(fsync)(descriptor);
}

int rename(const char *from, const char *to) {
  return fails(RENAME) ? -1 : NEXT(rename)(from, to);
}

int mkstemp(char *name) {
  return fails(MKSTEMP) ? -1 : NEXT(mkstemp)(name);
}

int fchmod(int descriptor, mode_t mode) {
  return fails(FCHMOD) ? -1 : NEXT(fchmod)(descriptor, mode);
}

int close(int descriptor) {
  int fault = fails(CLOSE), saved = errno;
  int result = NEXT(close)(descriptor);
  errno = fault ? saved : errno;
  return fault ? -1 : result;
}

pid_t fork(void) {
  return fails(FORK) ? -1 : NEXT(fork)();
}

int pipe(int ends[2]) {
  return fails(PIPE) ? -1 : NEXT(pipe)(ends);
}

static int is_touched(const struct stat *info) {
  static int done;
  const char *path = getenv("FAULT_TOUCH");
  struct stat other;
  if (done || !path || stat(path, &other) != 0 || other.st_ino != info->st_ino)
    return 0;
  return done = 1;
}

int fstat(int descriptor, struct stat *info) {
  int result = NEXT(fstat)(descriptor, info);
  if (result == 0 && is_touched(info)) {
    int file = open(getenv("FAULT_TOUCH"), O_WRONLY | O_APPEND);
    if (NEXT(write)(file, " ", 1) != 1)
      abort();
    NEXT(close)(file);
  }
  return result;
}
