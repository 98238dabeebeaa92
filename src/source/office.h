/* Word processors' files and books. */
#ifndef SG_SOURCE_OFFICE_H
#define SG_SOURCE_OFFICE_H

#include "source/archive.h"
#include "source/readers.h"

/** Each reads a kind of archive; `*found` tells whether it is one of its kind. */
sg_status sg_docx_read(sg_arena *arena, zip_t *archive, sg_source_text *made, bool *found,
                       sg_error *error);
sg_status sg_odt_read(sg_arena *arena, zip_t *archive, sg_source_text *made, bool *found,
                      sg_error *error);
sg_status sg_epub_read(sg_arena *arena, zip_t *archive, sg_source_text *made, bool *found,
                       sg_error *error);

#endif
