/* Reading and writing whole files. */
#ifndef SG_BASE_FILE_H
#define SG_BASE_FILE_H

#include <stdio.h>

#include "base/arena.h"

/** The largest input that is read, in bytes. */
#define SG_FILE_LIMIT (64UL << 20)

/**
 * Reads a file, or standard input for "-", into the arena, with a NUL behind it. On failure
 * error->file is the path. More than SG_FILE_LIMIT bytes is SG_ERROR_LIMIT; a regular file that is
 * written to meanwhile is SG_ERROR_IO.
 */
sg_status sg_file_read(sg_arena *arena, const char *path, char **text, size_t *length,
                       sg_error *error);

/**
 * Writes what `write` prints into `out`, which is memory: nothing is written when it fails. Then a
 * new file beside `path` takes its place, with the mode of the old one, once all of it is on the
 * disk, so that `path` is never half-written. Symbolic links are followed; a file of several names
 * is written in place, after room for it was made. INT, TERM and HUP wait for this thread
 * meanwhile, so that they leave no temporary file. "-" is standard output; devices and pipes are
 * written directly.
 */
sg_status sg_file_write(const char *path,
                        sg_status (*write)(FILE *out, void *context, sg_error *error),
                        void *context, sg_error *error);

#endif
