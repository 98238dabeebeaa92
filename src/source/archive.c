#include "source/archive.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "silkgraph/document.h"

enum { MEMBERS = 100000 /* files in one archive */ };

struct sg_archive {
  zip_t *zip;
  char *path;
};

zip_t *sg_archive_in(const char *bytes, size_t length, sg_error *error) {
  zip_error_t problem;
  zip_error_init(&problem);
  zip_source_t *source = zip_source_buffer_create(bytes, length, 0, &problem);
  zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &problem) : NULL;
  zip_error_fini(&problem);
  if (archive)
    return archive;
  zip_source_free(source);
  sg_fail(error, SG_ERROR_FORMAT, "a ZIP archive that is damaged or incomplete");
  return NULL;
}

static sg_status unpack_at(zip_t *archive, zip_uint64_t index, char **bytes, size_t *length,
                           sg_error *error) {
  zip_stat_t info;
  if (zip_stat_index(archive, index, 0, &info) || !(info.valid & ZIP_STAT_SIZE))
    return sg_fail(error, SG_ERROR_FORMAT, "a file in a ZIP archive that is damaged");
  if (info.size > SG_MEMBER_LIMIT)
    return sg_fail(error, SG_ERROR_LIMIT, "more than %d MB when it is unpacked",
                   SG_MEMBER_LIMIT >> 20);
  zip_file_t *file = zip_fopen_index(archive, index, 0);
  if (!file)
    return sg_fail(error, SG_ERROR_FORMAT, "a file in a ZIP archive that is %s",
                   info.encryption_method ? "encrypted" : "damaged");
  *bytes = malloc((size_t)info.size + 1);
  zip_int64_t got = *bytes ? zip_fread(file, *bytes, info.size) : 0;
  zip_fclose(file);
  if (!*bytes)
    return sg_fail(error, SG_ERROR_MEMORY, "out of memory");
  if (got < 0 || (zip_uint64_t)got != info.size) {
    free(*bytes);
    *bytes = NULL;
    return sg_fail(error, SG_ERROR_FORMAT, "a file in a ZIP archive that is damaged");
  }
  (*bytes)[got] = 0;
  *length = (size_t)got;
  return SG_OK;
}

sg_status sg_archive_unpack(zip_t *archive, const char *name, char **bytes, size_t *length,
                            sg_error *error) {
  zip_int64_t index = zip_name_locate(archive, name, 0);
  *bytes = NULL;
  return index < 0 ? SG_OK : unpack_at(archive, (zip_uint64_t)index, bytes, length, error);
}

/* --- archives of documents ------------------------------------------------------------------ */

/* Word processors' files and books are archives too. */
static bool is_document(zip_t *archive) {
  static const char *const parts[] = {"word/document.xml", "content.xml", "META-INF/container.xml"};
  for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
    if (zip_name_locate(archive, parts[i], 0) >= 0)
      return true;
  return false;
}

sg_archive *sg_archive_open(const char *path, sg_error *error) {
  zip_t *zip = zip_open(path, ZIP_RDONLY, NULL);
  if (!zip || is_document(zip)) {
    if (zip)
      zip_discard(zip);
    sg_fail(error, SG_ERROR_FORMAT, "no archive of documents");
    return NULL;
  }
  sg_archive *archive = calloc(1, sizeof *archive);
  char *copy = malloc(strlen(path) + 1);
  zip_int64_t count = zip_get_num_entries(zip, 0);
  if (!archive || !copy || count > MEMBERS) {
    free(archive);
    free(copy);
    zip_discard(zip);
    if (count > MEMBERS)
      sg_fail(error, SG_ERROR_LIMIT, "an archive of more than %d files", MEMBERS);
    else
      sg_fail(error, SG_ERROR_MEMORY, "out of memory");
    sg_fail_at(error, path, 0, 0);
    return NULL;
  }
  archive->zip = zip;
  memcpy(copy, path, strlen(path) + 1);
  archive->path = copy;
  return archive;
}

void sg_archive_close(sg_archive *archive) {
  if (!archive)
    return;
  zip_discard(archive->zip);
  free(archive->path);
  free(archive);
}

unsigned sg_archive_count(const sg_archive *archive) {
  return (unsigned)zip_get_num_entries(archive->zip, 0);
}

const char *sg_archive_name(const sg_archive *archive, unsigned index) {
  const char *name = zip_get_name(archive->zip, index, 0);
  return name && *name && name[strlen(name) - 1] != '/' ? name : NULL;
}

sg_document *sg_archive_document(sg_archive *archive, const char *name, const char *called,
                                 sg_error *error) {
  char *bytes = NULL;
  size_t length = 0;
  sg_document *document = NULL;
  sg_status status = sg_archive_unpack(archive->zip, name, &bytes, &length, error);
  if (!status && !bytes)
    status = sg_fail(error, SG_ERROR_IO, "no such file in the archive");
  if (!status)
    document = sg_document_from_memory(called, bytes, length, error);
  else
    sg_fail_at(error, name, 0, 0);
  free(bytes);
  return document;
}
