/* How silkgraph reports what went wrong. Part of silkgraph, GPL-2.0-or-later. */
#ifndef SILKGRAPH_ERROR_H
#define SILKGRAPH_ERROR_H

#include "silkgraph/api.h"

SG_API_BEGIN

/** What kind of thing went wrong. The program's exit codes follow from it, see docs/formats.md. */
typedef enum sg_status {
  SG_OK = 0,
  SG_ERROR_ARGUMENT, /**< the caller asked for something that does not exist */
  SG_ERROR_IO,       /**< a file could not be opened, read or written */
  SG_ERROR_FORMAT,   /**< the bytes are not a text or network that silkgraph reads */
  SG_ERROR_LIMIT,    /**< larger than silkgraph takes */
  SG_ERROR_LEXICON,  /**< a mistake in a lexicon file: file, line and column say where */
  SG_ERROR_MEMORY,   /**< out of memory */
  SG_ERROR_LIBRARY   /**< igraph, Graphviz or libxml2 refused */
} sg_status;

enum { SG_MESSAGE_MAX = 480, SG_FILE_MAX = 240 };

/** Filled by every function that can fail; may be NULL where the caller does not care. */
typedef struct sg_error {
  sg_status code;
  char message[SG_MESSAGE_MAX]; /**< one line, English, without the file's name */
  char file[SG_FILE_MAX];       /**< the file it is about, or empty */
  unsigned line, column;        /**< from 1; 0 when not about a place */
} sg_error;

/** Writes "file:line:column: message" (as much of it as is known) to `out`, NUL-terminated. */
void sg_error_print(const sg_error *error, char *out, unsigned long size);

SG_API_END

#endif
