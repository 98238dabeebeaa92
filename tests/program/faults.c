/* Loaded before the C library (LD_PRELOAD), so that a test may make one allocation or one call of
 * the system fail. The environment says which:
 *   FAULT_CALL=NAME:N    the Nth call of NAME (see `calls`) fails, with ENOSPC or what is usual;
 *                        "allocation" is malloc and what is like it
 *   FAULT_COUNT=FILE     adds a line "NAME COUNT" for each of them when the program ends
 *   FAULT_TOUCH=FILE     the file grows by a blank the first time that its state is asked for
 * A child counts on where its parent was.
 *   FAULT_SERVER=FOLDER  the program is started once and then runs again and again in children: for
 *                        each line "NAME N" from SERVER_IN, with that fault and its output in
 *                        FOLDER/stdout and FOLDER/stderr. Two lines go to SERVER_OUT: the child's
 *                        number when it starts, and what wait() says when it ends. */
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
#include <sys/wait.h>
#include <unistd.h>

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *memory, size_t size);
void *__libc_memalign(size_t alignment, size_t size);

enum { SERVER_IN = 198, SERVER_OUT = 199 };
enum { ALLOCATION, WRITE, FSYNC, RENAME, MKSTEMP, FCHMOD, CLOSE, FORK, PIPE, CALLS };

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static const struct {
  const char *name;
  int error;
} calls[CALLS] = {{"allocation", ENOMEM}, {"write", ENOSPC},   {"fsync", EIO},
                  {"rename", EACCES},     {"mkstemp", EACCES}, {"fchmod", EPERM},
                  {"close", EIO},         {"fork", EAGAIN},    {"pipe", EMFILE}};

static long counts[CALLS], failing[CALLS];
static int started;

static void set_fault(const char *name, size_t length, long number) {
  for (int i = 0; i < CALLS; i++)
    if (strlen(calls[i].name) == length && strncmp(calls[i].name, name, length) == 0)
      failing[i] = number;
  memset(counts, 0, sizeof counts);
}

__attribute__((constructor)) static void start(void) {
  const char *call = getenv("FAULT_CALL");
  const char *colon = call ? strchr(call, ':') : NULL;
  if (colon)
    set_fault(call, (size_t)(colon - call), atol(colon + 1));
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

/* Children end like this, without what `end` is called by otherwise. */
void _exit(int code) {
  end();
  NEXT(_exit)(code);
  abort();
}

static int fails(int call) {
  if (!started || ++counts[call] != failing[call])
    return 0;
  errno = calls[call].error;
  return 1;
}

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

/* --- running again and again ---------------------------------------------------------------- */

static void redirect(const char *name, int stream) {
  char path[4096];
  snprintf(path, sizeof path, "%s/%s", getenv("FAULT_SERVER"), name);
  int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
  dup2(file, stream);
  NEXT(close)(file);
}

static void say(long number) {
  char line[32];
  int length = snprintf(line, sizeof line, "%ld\n", number);
  if (NEXT(write)(SERVER_OUT, line, (size_t)length) != length)
    _exit(1);
}

/* Returns in a child that is to run. */
static void serve(void) {
  char line[64], *blank;
  for (;;) {
    ssize_t length = read(SERVER_IN, line, sizeof line - 1);
    if (length <= 0)
      _exit(0);
    line[length] = 0;
    pid_t child = NEXT(fork)();
    if (child == 0) {
      redirect("stdout", STDOUT_FILENO);
      redirect("stderr", STDERR_FILENO);
      NEXT(close)(SERVER_IN);
      NEXT(close)(SERVER_OUT);
      blank = strchr(line, ' ');
      set_fault(line, (size_t)(blank - line), atol(blank));
      return;
    }
    int status;
    say(child);
    waitpid(child, &status, 0);
    say(status);
  }
}

static int (*program)(int, char **, char **);

static int serve_and_run(int argc, char **argv, char **environment) {
  started = 0;
  serve();
  started = 1;
  return program(argc, argv, environment);
}

int __libc_start_main(int (*main)(int, char **, char **), int argc, char **argv, void (*init)(void),
                      void (*fini)(void), void (*loaded)(void), void *stack);

int __libc_start_main(int (*main)(int, char **, char **), int argc, char **argv, void (*init)(void),
                      void (*fini)(void), void (*loaded)(void), void *stack) {
  program = main;
  return NEXT(__libc_start_main)(getenv("FAULT_SERVER") ? serve_and_run : main, argc, argv, init,
                                 fini, loaded, stack);
}
