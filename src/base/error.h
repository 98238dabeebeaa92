/* Filling an sg_error. */
#ifndef SG_BASE_ERROR_H
#define SG_BASE_ERROR_H

#include "silkgraph/error.h"

/** Sets code and message (printf style), clears the place. Returns `code`. `error` may be NULL. */
sg_status sg_fail(sg_error *error, sg_status code, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/** Adds the place to an error that sg_fail set. Returns its code. */
sg_status sg_fail_at(sg_error *error, const char *file, unsigned line, unsigned column);

#endif
