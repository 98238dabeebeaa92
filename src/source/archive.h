/* ZIP archives: of documents, and those that word processors' files are. */
#ifndef SG_SOURCE_ARCHIVE_H
#define SG_SOURCE_ARCHIVE_H

#include <zip.h>

#include "base/arena.h"

/** Unpacked bytes of one file in an archive, against archives that are bombs. */
enum { SG_MEMBER_LIMIT = 64 << 20 };

/** The archive in these bytes, which must outlive it; NULL and an error when it is damaged. Close
 * with zip_discard. */
zip_t *sg_archive_in(const char *bytes, size_t length, sg_error *error);

/** Unpacks a file of an archive, with a NUL behind it; SG_OK and NULL when it has none of the name,
 * SG_ERROR_LIMIT when it is larger than SG_MEMBER_LIMIT. Freed by the caller with free(). */
sg_status sg_archive_unpack(zip_t *archive, const char *name, char **bytes, size_t *length,
                            sg_error *error);

#endif
