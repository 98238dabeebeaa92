/* Writing files: all that is to be written is made in memory first, so that nothing half-made ever
 * leaves it, and then put in the place of the old file in one step. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"

enum { DEFAULT_MODE = 0666, MODE_BITS = 0777, LINKS_MAX = 40 };

static const char standard_output[] = "standard output";

static sg_status failed(sg_error *error, const char *path) {
  sg_status code = errno == ENOMEM ? SG_ERROR_MEMORY : SG_ERROR_IO;
  sg_fail(error, code, "%s", strerror(errno ? errno : EIO));
  return sg_fail_at(error, path, 0, 0);
}

/* --- in memory ------------------------------------------------------------------------------ */

/* What is to be written; the bytes are freed with free(). */
typedef struct content {
  char *bytes;
  size_t length, capacity;
  bool lost; /* some of it, for lack of memory */
} content;

static ssize_t append(void *cookie, const char *bytes, size_t count) {
  content *made = cookie;
  if (made->capacity - made->length < count) {
    size_t capacity = made->capacity * 2 + count;
    char *larger = realloc(made->bytes, capacity);
    if (!larger) {
      made->lost = true;
      return 0;
    }
    made->bytes = larger;
    made->capacity = capacity;
  }
  memcpy(made->bytes + made->length, bytes, count);
  made->length += count;
  return (ssize_t)count;
}

static sg_status make_content(sg_status (*write)(FILE *, void *, sg_error *), void *context,
                              content *made, sg_error *error) {
  FILE *out = fopencookie(made, "wb", (cookie_io_functions_t){.write = append});
  if (!out)
    return sg_fail(error, SG_ERROR_MEMORY, "out of memory");
  sg_status status = write(out, context, error);
  if (fclose(out) != 0)
    made->lost = true;
  return !status && made->lost ? sg_fail(error, SG_ERROR_MEMORY, "out of memory") : status;
}

static bool write_all(int descriptor, const content *made) {
  for (size_t done = 0; done < made->length;) {
    ssize_t count = write(descriptor, made->bytes + done, made->length - done);
    if (count == 0 || (count < 0 && errno != EINTR))
      return false;
    done += count > 0 ? (size_t)count : 0;
  }
  return true;
}

/* --- where it belongs ----------------------------------------------------------------------- */

/* The path that a symbolic link leads to: relative ones start at the link's folder. */
static char *followed(const char *path, const char *target) {
  const char *slash = *target == '/' ? NULL : strrchr(path, '/');
  size_t folder = slash ? (size_t)(slash - path) + 1 : 0;
  char *joined = malloc(folder + strlen(target) + 1);
  if (joined)
    sprintf(joined, "%.*s%s", (int)folder, path, target);
  return joined;
}

/* The file that the path stands for once all links are followed, also when it is not there yet;
 * freed by the caller. NULL with errno when there is none. */
static char *resolved(const char *path) {
  char *at = strdup(path);
  for (int links = 0; at; links++) {
    char target[PATH_MAX];
    ssize_t length = readlink(at, target, sizeof target - 1);
    if (length < 0)
      return at;
    target[length] = 0;
    char *next = links < LINKS_MAX ? followed(at, target) : NULL;
    if (links == LINKS_MAX)
      errno = ELOOP;
    free(at);
    at = next;
  }
  return NULL;
}

/* --- into the file -------------------------------------------------------------------------- */

static sg_status put_directly(int descriptor, const char *path, const content *made,
                              sg_error *error) {
  sg_status status = write_all(descriptor, made) ? SG_OK : failed(error, path);
  if (close(descriptor) != 0 && !status)
    status = failed(error, path);
  return status;
}

/* A device or a pipe has no other place to be written to. */
static sg_status put_into_special(const char *path, const content *made, sg_error *error) {
  int descriptor = open(path, O_WRONLY | O_CLOEXEC);
  return descriptor < 0 ? failed(error, path) : put_directly(descriptor, path, made, error);
}

/* Other names of the file would keep the old content if a new file took the place of this name. So
 * the file is written where it is, once it is sure that there is room for all of it. */
static sg_status put_into_linked(const char *path, const content *made, sg_error *error) {
  int descriptor = open(path, O_WRONLY | O_CLOEXEC);
  if (descriptor < 0)
    return failed(error, path);
  errno = made->length ? posix_fallocate(descriptor, 0, (off_t)made->length) : 0;
  bool written = errno == 0 && write_all(descriptor, made) &&
                 ftruncate(descriptor, (off_t)made->length) == 0 && fsync(descriptor) == 0;
  sg_status status = written ? SG_OK : failed(error, path);
  if (close(descriptor) != 0 && !status)
    status = failed(error, path);
  return status;
}

/* The new file looks like the old one to others; what it may not be given, it is not. */
static bool take_after(int descriptor, const struct stat *old) {
  if (!old) {
    mode_t mask = umask(0);
    umask(mask);
    return fchmod(descriptor, DEFAULT_MODE & ~mask) == 0;
  }
  if (fchown(descriptor, old->st_uid, old->st_gid) != 0)
    errno = 0;
  return fchmod(descriptor, old->st_mode & MODE_BITS) == 0;
}

/* The name of a file is kept by its folder, which has to reach the disk as well. Where that cannot
 * be asked for, the file is there all the same. */
static void keep_name(const char *path) {
  const char *slash = strrchr(path, '/');
  char *folder = slash ? strndup(path, (size_t)(slash - path) + 1) : strdup(".");
  int descriptor = folder ? open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC) : -1;
  if (descriptor >= 0) {
    fsync(descriptor);
    close(descriptor);
  }
  free(folder);
}

/* Writes a file beside the one at `path`, whose name ends in "XXXXXX", and renames it. */
static sg_status put_beside(const char *path, char *beside, const struct stat *old,
                            const content *made, sg_error *error) {
  int descriptor = mkstemp(beside);
  if (descriptor < 0)
    return failed(error, path);
  bool good = take_after(descriptor, old) && write_all(descriptor, made) && fsync(descriptor) == 0;
  sg_status status = good ? SG_OK : failed(error, path);
  if (close(descriptor) != 0 && !status)
    status = failed(error, path);
  if (!status && rename(beside, path) != 0)
    status = failed(error, path);
  if (status)
    unlink(beside);
  else
    keep_name(path);
  return status;
}

static sg_status replace(const char *path, const struct stat *old, const content *made,
                         sg_error *error) {
  if (old && access(path, W_OK) != 0)
    return failed(error, path);
  char *beside = malloc(strlen(path) + sizeof ".XXXXXX");
  if (!beside)
    return sg_fail(error, SG_ERROR_MEMORY, "out of memory");
  sprintf(beside, "%s.XXXXXX", path);
  sg_status status = put_beside(path, beside, old, made, error);
  free(beside);
  return status;
}

static sg_status put(const char *path, const content *made, sg_error *error) {
  struct stat info;
  bool exists = stat(path, &info) == 0;
  if (exists && S_ISDIR(info.st_mode)) {
    errno = EISDIR;
    return failed(error, path);
  }
  if (exists && !S_ISREG(info.st_mode))
    return put_into_special(path, made, error);
  if (exists && info.st_nlink > 1)
    return put_into_linked(path, made, error);
  return replace(path, exists ? &info : NULL, made, error);
}

/* Signals that end the program wait until no temporary file is left. */
static sg_status put_undisturbed(const char *path, const content *made, sg_error *error) {
  sigset_t ending, before;
  sigemptyset(&ending);
  sigaddset(&ending, SIGINT);
  sigaddset(&ending, SIGTERM);
  sigaddset(&ending, SIGHUP);
  bool waiting = pthread_sigmask(SIG_BLOCK, &ending, &before) == 0;
  sg_status status = put(path, made, error);
  if (waiting)
    pthread_sigmask(SIG_SETMASK, &before, NULL);
  return status;
}

static sg_status put_at(const char *path, const content *made, sg_error *error) {
  if (strcmp(path, "-") == 0) {
    bool written = fflush(stdout) == 0 && write_all(STDOUT_FILENO, made);
    return written ? SG_OK : failed(error, standard_output);
  }
  char *target = resolved(path);
  if (!target)
    return failed(error, path);
  sg_status status = put_undisturbed(target, made, error);
  free(target);
  return status;
}

sg_status sg_file_write(const char *path, sg_status (*write)(FILE *, void *, sg_error *),
                        void *context, sg_error *error) {
  content made = {0};
  sg_status status = make_content(write, context, &made, error);
  if (!status)
    status = put_at(path, &made, error);
  free(made.bytes);
  return status;
}
