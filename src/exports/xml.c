#include "exports/xml.h"

#include <errno.h>
#include <string.h>

#include <libxml/xmlwriter.h>

struct sg_xml {
  xmlTextWriter *writer;
  sg_arena *arena;
  void (*body)(sg_xml *xml, sg_writing *writing);
  bool failed;
};

static const xmlChar *x(const char *text) {
  return (const xmlChar *)text;
}

/* libxml2 leaves out text that it has no memory for and reports success; but malloc says why. */
static void check(sg_xml *xml, int result) {
  xml->failed = xml->failed || result < 0 || errno == ENOMEM;
}

/* XML 1.0 has no control characters but these, whatever the document held. */
static const char *clean_text(sg_arena *arena, const char *text) {
  char *clean = sg_arena_alloc(arena, strlen(text) + 1), *end = clean;
  for (const char *in = text; *in; in++)
    if ((unsigned char)*in >= 32 || *in == '\t' || *in == '\n')
      *end++ = *in;
  return clean;
}

void sg_xml_open(sg_xml *xml, const char *name) {
  check(xml, xmlTextWriterStartElement(xml->writer, x(name)));
}

void sg_xml_close(sg_xml *xml) {
  check(xml, xmlTextWriterEndElement(xml->writer));
}

void sg_xml_attribute(sg_xml *xml, const char *name, const char *value) {
  const char *clean = clean_text(xml->arena, value);
  check(xml, xmlTextWriterWriteAttribute(xml->writer, x(name), x(clean)));
}

void sg_xml_text(sg_xml *xml, const char *text) {
  check(xml, xmlTextWriterWriteString(xml->writer, x(clean_text(xml->arena, text))));
}

static sg_status fill(sg_writing *writing, sg_error *error) {
  sg_xml *xml = writing->handle;
  xml->arena = writing->arena;
  errno = 0;
  check(xml, xmlTextWriterSetIndent(xml->writer, 1));
  check(xml, xmlTextWriterSetIndentString(xml->writer, x(" ")));
  check(xml, xmlTextWriterStartDocument(xml->writer, "1.0", "UTF-8", NULL));
  xml->body(xml, writing);
  check(xml, xmlTextWriterEndDocument(xml->writer));
  return xml->failed ? sg_fail(error, SG_ERROR_MEMORY, "out of memory") : SG_OK;
}

sg_status sg_xml_write(void (*body)(sg_xml *xml, sg_writing *writing), const sg_network *network,
                       const sg_export_options *options, FILE *out, sg_error *error) {
  xmlBuffer *buffer = xmlBufferCreate();
  sg_xml xml = {.writer = buffer ? xmlNewTextWriterMemory(buffer, 0) : NULL, .body = body};
  sg_status status = xml.writer ? sg_write_with(fill, &xml, network, options, out, error)
                                : sg_fail(error, SG_ERROR_MEMORY, "out of memory");
  xmlFreeTextWriter(xml.writer);
  if (!status)
    fwrite(xmlBufferContent(buffer), 1, (size_t)xmlBufferLength(buffer), out);
  xmlBufferFree(buffer);
  return status;
}
