/* Files that are ZIP archives: word processors' and books. */
#include <string.h>

#include "source/office.h"

static bool recognises(const char *bytes, size_t length) {
  return length > 4 && memcmp(bytes, "PK\003\004", 4) == 0;
}

typedef struct zip_request {
  zip_t *archive;
  sg_source_text *made;
} zip_request;

static sg_status read_archive(sg_arena *arena, void *context, sg_error *error) {
  static sg_status (*const kinds[])(sg_arena *, zip_t *, sg_source_text *, bool *,
                                    sg_error *) = {sg_docx_read, sg_odt_read, sg_epub_read};
  const zip_request *r = context;
  bool found = false;
  sg_status status = SG_OK;
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds && !found && !status; i++)
    status = kinds[i](arena, r->archive, r->made, &found, error);
  if (!status && !found)
    status = sg_fail(error, SG_ERROR_FORMAT,
                     "a ZIP archive that is neither DOCX, ODT nor EPUB: give --recursive to read "
                     "the documents in it");
  return status;
}

static sg_status read_zipped(sg_arena *arena, const char *bytes, size_t length,
                             sg_source_text *made, sg_error *error) {
  zip_request request = {sg_archive_in(bytes, length, error), made};
  if (!request.archive)
    return error->code;
  sg_status status = sg_arena_run(arena, read_archive, &request, error);
  zip_discard(request.archive);
  return status;
}

const sg_source_reader sg_reader_zipped = {"docx, odt, epub", recognises, read_zipped};
