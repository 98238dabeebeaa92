#define _GNU_SOURCE
#include "base/child.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

/* How the child's work ended, in memory that both processes see. */
typedef struct outcome {
  bool ended; /* by itself: else it crashed */
  sg_status status;
  sg_error error;
} outcome;

static sg_status no_child(const char *what, sg_error *error) {
  sg_status code = errno == ENOMEM ? SG_ERROR_MEMORY : SG_ERROR_LIBRARY;
  return sg_fail(error, code, "%s: %s", what, strerror(errno));
}

/* Never returns. Nothing of the parent's is flushed or freed: it is the parent's. */
static void be_child(sg_status (*work)(FILE *, void *, sg_error *), void *context, int descriptor,
                     pid_t parent, outcome *o) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent)
    _exit(1);
  FILE *out = fdopen(descriptor, "wb");
  o->status =
      out ? work(out, context, &o->error) : sg_fail(&o->error, SG_ERROR_MEMORY, "out of memory");
  if (out && fclose(out) != 0 && !o->status)
    o->status = sg_fail(&o->error, SG_ERROR_MEMORY, "out of memory");
  o->ended = true;
  _exit(0);
}

/* False when the child's bytes could not be read. */
static bool copy_all(int descriptor, FILE *out) {
  char bytes[1 << 14];
  for (;;) {
    ssize_t count = read(descriptor, bytes, sizeof bytes);
    if (count == 0)
      return true;
    if (count < 0 && errno != EINTR)
      return false;
    if (count > 0)
      fwrite(bytes, 1, (size_t)count, out);
  }
}

static sg_status in_child(sg_status (*work)(FILE *, void *, sg_error *), void *context, FILE *out,
                          const char *what, outcome *o, sg_error *error) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0)
    return no_child(what, error);
  pid_t parent = getpid(), child = fork();
  if (child == 0) {
    close(ends[0]);
    be_child(work, context, ends[1], parent, o);
  }
  close(ends[1]);
  sg_status status = child < 0 ? no_child(what, error) : SG_OK;
  bool copied = status || copy_all(ends[0], out);
  close(ends[0]);
  while (child > 0 && waitpid(child, NULL, 0) < 0 && errno == EINTR)
    ;
  if (status)
    return status;
  if (!o->ended || !copied)
    return sg_fail(error, SG_ERROR_LIBRARY, "%s: a library that it needs gave up (out of memory?)",
                   what);
  if (o->status && error)
    *error = o->error;
  return o->status;
}

sg_status sg_child_run(sg_status (*work)(FILE *, void *, sg_error *), void *context, FILE *out,
                       const char *what, sg_error *error) {
  outcome *o = mmap(NULL, sizeof *o, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (o == MAP_FAILED)
    return no_child(what, error);
  sg_status status = in_child(work, context, out, what, o, error);
  munmap(o, sizeof *o);
  return status;
}
