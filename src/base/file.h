/* Reading and writing whole files. */
#ifndef SG_BASE_FILE_H
#define SG_BASE_FILE_H

#include <stdio.h>

#include "base/arena.h"

/** The largest input that is read, in bytes. */
#define SG_FILE_LIMIT (64UL << 20)

/**
 * Reads a regular file, or standard input for "-", into the arena, with a NUL behind it. On failure
 * error->file is the path. More than SG_FILE_LIMIT bytes is SG_ERROR_LIMIT.
 */
sg_status sg_file_read(sg_arena *arena, const char *path, char **text, size_t *length,
                       sg_error *error);

/**
 * Writes through `write` into a new file beside `path` and renames it over `path` when all went
 * well, so that `path` is never half-written. "-" is standard output. A device such as /dev/null
 * or /dev/full is written directly.
 */
sg_status sg_file_write(const char *path,
                        sg_status (*write)(FILE *out, void *context, sg_error *error),
                        void *context, sg_error *error);

#endif
