/* Word processors' files, DOCX (ECMA-376) and ODT (ISO/IEC 26300): a paragraph of theirs is a line
 * of ours, because the XML inside has no lines that a reader could find. */
#include <libxml/xmlreader.h>
#include <string.h>
#include <zip.h>

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

static sg_status read_xml(sg_arena *arena, const char *bytes, size_t length, size_t kind,
                          sg_array *text, sg_error *error) {
  xmlTextReaderPtr reader = xmlReaderForMemory(bytes, (int)length, NULL, NULL,
                                               XML_PARSE_NONET | XML_PARSE_NOERROR |
                                                   XML_PARSE_NOWARNING | XML_PARSE_RECOVER);
  unsigned inside = 0;
  int more = reader ? xmlTextReaderRead(reader) : -1;
  while (more == 1) {
    bool skip = xmlTextReaderNodeType(reader) == XML_READER_TYPE_ELEMENT &&
                named(reader, kinds[kind].skipped);
    if (!skip)
      read_node(arena, reader, kind, text, &inside);
    more = skip ? xmlTextReaderNext(reader) : xmlTextReaderRead(reader);
  }
  xmlFreeTextReader(reader);
  return more < 0 && !text->count ? sg_fail(error, SG_ERROR_FORMAT, "the text inside is damaged")
                                  : SG_OK;
}

static sg_status read_zipped(sg_arena *arena, const char *bytes, size_t length,
                             sg_source_text *made, sg_error *error) {
  zip_error_t problem;
  zip_error_init(&problem);
  zip_source_t *source = zip_source_buffer_create(bytes, length, 0, &problem);
  zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &problem) : NULL;
  if (!archive) {
    zip_source_free(source);
    zip_error_fini(&problem);
    return sg_fail(error, SG_ERROR_FORMAT, "a ZIP archive that is damaged or incomplete");
  }
  char *xml = NULL;
  size_t kind = 0, size = 0;
  while (kind < sizeof kinds / sizeof *kinds && !(xml = member(archive, kinds[kind].path, &size)))
    kind++;
  zip_discard(archive);
  zip_error_fini(&problem);
  if (!xml)
    return sg_fail(error, SG_ERROR_FORMAT,
                   "a ZIP archive that is neither DOCX nor ODT: unpack it and give its files");
  sg_array text = {0};
  char *kept = sg_arena_copy(arena, xml, size);
  free(xml);
  sg_status status = read_xml(arena, kept, size, kind, &text, error);
  sg_source_finish(arena, &text, made);
  return status;
}

const sg_source_reader sg_reader_zipped = {"docx, odt", recognises, read_zipped};
