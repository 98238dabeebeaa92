/* Word processors' files, DOCX (ECMA-376) and ODT (ISO/IEC 26300): a paragraph of theirs is a line
 * of ours, because the XML inside has no lines that a reader could find. */
#include <libxml/xmlreader.h>
#include <stdlib.h>
#include <string.h>
#include <zip.h>

#include "silkgraph/document.h"
#include "source/readers.h"

enum { LARGEST = 64 << 20 /* bytes of unpacked XML, against archives that are bombs */ };

/* The file inside the archive that holds the text, and what its elements mean. */
static const struct {
  const char *path, *paragraph, *text, *tab, *skipped;
} kinds[] = {
    {"word/document.xml", "p", "t", "tab", "del"},
    {"content.xml", "p", NULL, "tab", "annotation"},
};

static bool recognises(const char *bytes, size_t length) {
  return length > 4 && memcmp(bytes, "PK\003\004", 4) == 0;
}

/* The unpacked member, freed by the caller with free(); NULL when there is none. */
static char *member(zip_t *archive, const char *path, size_t *length) {
  zip_stat_t info;
  if (zip_stat(archive, path, 0, &info) || !(info.valid & ZIP_STAT_SIZE) || info.size > LARGEST)
    return NULL;
  zip_file_t *file = zip_fopen(archive, path, 0);
  char *bytes = file ? malloc((size_t)info.size + 1) : NULL;
  zip_int64_t got = bytes ? zip_fread(file, bytes, info.size) : -1;
  if (file)
    zip_fclose(file);
  if (got < 0) {
    free(bytes);
    return NULL;
  }
  *length = (size_t)got;
  return bytes;
}

static bool named(xmlTextReaderPtr reader, const char *name) {
  const char *local = (const char *)xmlTextReaderConstLocalName(reader);
  return name && local && strcmp(local, name) == 0;
}

/* Headings of ODT are paragraphs too. */
static bool is_paragraph(xmlTextReaderPtr reader, size_t kind) {
  return named(reader, kinds[kind].paragraph) || (kind == 1 && named(reader, "h"));
}

static void read_node(sg_arena *arena, xmlTextReaderPtr reader, size_t kind, sg_array *text,
                      unsigned *inside) {
  int type = xmlTextReaderNodeType(reader);
  bool starts = type == XML_READER_TYPE_ELEMENT, ends = type == XML_READER_TYPE_END_ELEMENT;
  bool counted =
      named(reader, kinds[kind].text) || (!kinds[kind].text && is_paragraph(reader, kind));
  if (starts && !xmlTextReaderIsEmptyElement(reader))
    *inside += counted;
  if (ends && counted && *inside)
    --*inside;
  if (starts && (named(reader, kinds[kind].tab) || named(reader, "s") || named(reader, "br")))
    sg_source_put(arena, text, " ", 1);
  if (ends && is_paragraph(reader, kind))
    sg_source_end_paragraph(arena, text);
  if ((type == XML_READER_TYPE_TEXT || type == XML_READER_TYPE_SIGNIFICANT_WHITESPACE) && *inside) {
    const char *value = (const char *)xmlTextReaderConstValue(reader);
    sg_source_put(arena, text, value, strlen(value));
  }
}

/* What is read, and into what; the parser is freed by whoever made it, even when memory runs out.
 */
typedef struct xml_request {
  xmlTextReaderPtr reader;
  size_t kind;
  sg_source_text *made;
} xml_request;

static sg_status read_nodes(sg_arena *arena, void *context, sg_error *error) {
  const xml_request *r = context;
  sg_array text = {0};
  unsigned inside = 0;
  int more = r->reader ? xmlTextReaderRead(r->reader) : -1;
  while (more == 1) {
    bool skip = xmlTextReaderNodeType(r->reader) == XML_READER_TYPE_ELEMENT &&
                named(r->reader, kinds[r->kind].skipped);
    if (!skip)
      read_node(arena, r->reader, r->kind, &text, &inside);
    more = skip ? xmlTextReaderNext(r->reader) : xmlTextReaderRead(r->reader);
  }
  if (more < 0 && !text.count)
    return sg_fail(error, SG_ERROR_FORMAT, "the text inside is damaged");
  sg_source_finish(arena, &text, r->made);
  return SG_OK;
}

/* --- archives of documents ------------------------------------------------------------------ */

static bool is_document(zip_t *archive) {
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
    if (zip_name_locate(archive, kinds[i].path, 0) >= 0)
      return true;
  return false;
}

int sg_archive_members(const char *path, void (*found)(void *context, const char *path),
                       void *context) {
  zip_t *archive = zip_open(path, ZIP_RDONLY, NULL);
  int is_archive = archive && !is_document(archive);
  zip_int64_t count = is_archive ? zip_get_num_entries(archive, 0) : 0;
  for (zip_int64_t i = 0; i < count; i++) {
    const char *name = zip_get_name(archive, (zip_uint64_t)i, 0);
    char *whole = name && *name ? malloc(strlen(path) + strlen(name) + 2) : NULL;
    if (whole && name[strlen(name) - 1] != '/') {
      sprintf(whole, "%s/%s", path, name);
      found(context, whole);
    }
    free(whole);
  }
  if (archive)
    zip_discard(archive);
  return is_archive;
}

typedef struct copy_request {
  const char *bytes;
  size_t length;
  char *copy;
} copy_request;

static sg_status copy_bytes(sg_arena *arena, void *context, sg_error *error) {
  (void)error;
  copy_request *r = context;
  r->copy = sg_arena_copy(arena, r->bytes, r->length);
  return SG_OK;
}

char *sg_archive_read(sg_arena *arena, const char *path, size_t *length) {
  for (const char *slash = strchr(path, '/'); slash; slash = strchr(slash + 1, '/')) {
    const char *outer = sg_arena_copy(arena, path, (size_t)(slash - path));
    zip_t *archive = *outer ? zip_open(outer, ZIP_RDONLY, NULL) : NULL;
    char *bytes = archive ? member(archive, slash + 1, length) : NULL;
    if (archive)
      zip_discard(archive);
    copy_request request = {bytes, *length, NULL};
    sg_error error;
    if (bytes)
      sg_arena_run(arena, copy_bytes, &request, &error);
    free(bytes);
    if (request.copy)
      return request.copy;
  }
  return NULL;
}

static sg_status read_zipped(sg_arena *arena, const char *bytes, size_t length,
                             sg_source_text *made, sg_error *error) {
  zip_error_t problem;
  zip_error_init(&problem);
  zip_source_t *source = zip_source_buffer_create(bytes, length, 0, &problem);
  zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &problem) : NULL;
  zip_error_fini(&problem);
  if (!archive) {
    zip_source_free(source);
    return sg_fail(error, SG_ERROR_FORMAT, "a ZIP archive that is damaged or incomplete");
  }
  char *xml = NULL;
  size_t kind = 0, size = 0;
  while (kind < sizeof kinds / sizeof *kinds && !(xml = member(archive, kinds[kind].path, &size)))
    kind++;
  zip_discard(archive);
  if (!xml)
    return sg_fail(error, SG_ERROR_FORMAT,
                   "a ZIP archive that is neither DOCX nor ODT: give --recursive to read the "
                   "documents in it");
  xml_request request = {xmlReaderForMemory(xml, (int)size, NULL, NULL,
                                            XML_PARSE_NONET | XML_PARSE_NOERROR |
                                                XML_PARSE_NOWARNING | XML_PARSE_RECOVER),
                         kind, made};
  sg_status status = sg_arena_run(arena, read_nodes, &request, error);
  xmlFreeTextReader(request.reader);
  free(xml);
  return status;
}

const sg_source_reader sg_reader_zipped = {"docx, odt", recognises, read_zipped};
