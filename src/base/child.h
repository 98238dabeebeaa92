/* Work in a process of its own, for libraries that end the process when something goes wrong. */
#ifndef SG_BASE_CHILD_H
#define SG_BASE_CHILD_H

#include <stdio.h>

#include "base/error.h"

/**
 * Runs `work` in a child process and writes what it wrote into its `out` to ours. When the child
 * crashes, is killed or runs out of memory, that is SG_ERROR_LIBRARY: `what` says in the message
 * what could not be done ("the network could not be drawn"). Nothing else that `work` changes is
 * seen here.
 */
sg_status sg_child_run(sg_status (*work)(FILE *out, void *context, sg_error *error), void *context,
                       FILE *out, const char *what, sg_error *error);

#endif
