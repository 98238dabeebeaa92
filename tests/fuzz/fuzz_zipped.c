/* A target for libFuzzer: any bytes are the text inside a word processor's file, which a mutated
 * archive would hardly ever hand on: DOCX or ODT by the first byte. */
#include <stdlib.h>
#include <zip.h>

#include "silkgraph/silkgraph.h"

int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t length);

/* An archive with one member; its bytes are freed by the caller with free(). */
static void *pack(const char *name, const unsigned char *bytes, size_t length, size_t *size) {
  zip_stat_t info;
  void *packed = NULL;
  zip_source_t *out = zip_source_buffer_create(NULL, 0, 0, NULL);
  zip_t *archive = zip_open_from_source(out, ZIP_TRUNCATE, NULL);
  if (!archive)
    return NULL;
  zip_source_keep(out);
  zip_int64_t at = zip_file_add(archive, name, zip_source_buffer(archive, bytes, length, 0), 0);
  zip_set_file_compression(archive, (zip_uint64_t)at, ZIP_CM_STORE, 0);
  if (zip_close(archive) == 0 && zip_source_open(out) == 0) {
    zip_source_stat(out, &info);
    packed = malloc(info.size + 1);
    *size = packed ? (size_t)zip_source_read(out, packed, info.size) : 0;
    zip_source_close(out);
  }
  zip_source_free(out);
  return packed;
}

int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t length) {
  size_t size = 0;
  if (length < 2)
    return 0;
  const char *name = *bytes % 2 ? "word/document.xml" : "content.xml";
  char *packed = pack(name, bytes + 1, length - 1, &size);
  sg_document *document = packed ? sg_document_from_memory("fuzz", packed, size, NULL) : NULL;
  sg_document_free(document);
  free(packed);
  return 0;
}
