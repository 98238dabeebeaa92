/* From bytes in whatever encoding to UTF-8. */
#ifndef SG_SOURCE_CHARSET_H
#define SG_SOURCE_CHARSET_H

#include "base/arena.h"

/**
 * Converts `bytes` to UTF-8 in the arena, one character for each of the file's, and sets `*note` to
 * a remark when that was not plain UTF-8. A byte-order mark is dropped, and a NUL becomes DEL.
 * `declared` is the charset that the file says it has, or NULL; what the bytes show is believed
 * more. Fails with SG_ERROR_FORMAT for what is not text.
 */
sg_status sg_charset_convert(sg_arena *arena, const char *bytes, size_t length,
                             const char *declared, char **text, size_t *text_length,
                             const char **note, sg_error *error);

#endif
