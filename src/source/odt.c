/* ODT (ISO/IEC 26300), in an archive or as one XML file: text as it is shown, without what was
 * deleted, struck out or hidden; text boxes behind the paragraph they stand in, notes at the end.
 */
#include <stdlib.h>
#include <string.h>

#include "base/map.h"
#include "source/flow.h"
#include "source/office.h"

enum { HEAD = 2048, /* bytes within which a file says what it is */ HIDDEN = 1, RAISED = 2 };

typedef struct reading {
  sg_flow flow;
  sg_map styles;     /* name → HIDDEN, RAISED */
  const char *style; /* the style that is defined now */
  unsigned inside;   /* paragraphs that are open */
  unsigned raised;   /* open spans since the raised one; 0: none */
  bool item;         /* the next paragraph is the first of a list's item */
} reading;

static const char *const paragraphs[] = {"p", "h", NULL};

static void define_style(reading *r, xmlTextReaderPtr reader) {
  sg_arena *arena = r->flow.arena;
  const char *display = sg_xml_value(arena, reader, "display"),
             *line = sg_xml_value(arena, reader, "text-line-through-style"),
             *type = sg_xml_value(arena, reader, "text-line-through-type"),
             *position = sg_xml_value(arena, reader, "text-position");
  uint32_t is = 0;
  if ((display && strcmp(display, "none") == 0) || (line && strcmp(line, "none") != 0) ||
      (type && strcmp(type, "none") != 0))
    is = HIDDEN;
  else if (position && (strncmp(position, "super", 5) == 0 || strtod(position, NULL) > 10))
    is = RAISED;
  if (r->style && is)
    *sg_map_put(arena, &r->styles, r->style) |= is;
}

static uint32_t style_of(reading *r, xmlTextReaderPtr reader) {
  const char *name = sg_xml_value(r->flow.arena, reader, "style-name");
  const uint32_t *is = name ? sg_map_find(&r->styles, name) : NULL;
  return is ? *is : 0;
}

static bool is_passed_over(reading *r, xmlTextReaderPtr reader) {
  static const char *const elements[] = {"annotation",
                                         "tracked-changes",
                                         "note-citation",
                                         "hidden-text",
                                         "master-styles",
                                         "hidden-paragraph",
                                         "forms",
                                         "title",
                                         "desc",
                                         "table-of-content",
                                         "sequence-decls",
                                         "scripts",
                                         "ruby-text",
                                         "alphabetical-index",
                                         "illustration-index",
                                         "binary-data",
                                         "bibliography",
                                         NULL};
  bool styled = sg_xml_named(reader, "span") || sg_xml_named_of(reader, paragraphs);
  return sg_xml_named_of(reader, elements) || (styled && style_of(r, reader) == HIDDEN);
}

static void read_start(reading *r, xmlTextReaderPtr reader) {
  bool empty = xmlTextReaderIsEmptyElement(reader);
  if (sg_xml_named(reader, "style"))
    r->style = sg_xml_value(r->flow.arena, reader, "name");
  else if (sg_xml_named(reader, "text-properties"))
    define_style(r, reader);
  else if (sg_xml_named(reader, "list-item"))
    r->item = !empty;
  else if (sg_xml_named_of(reader, paragraphs) && !empty) {
    r->inside++;
    if (r->item)
      sg_flow_start_item(&r->flow);
    r->item = false;
  } else if (sg_xml_named(reader, "span") && !empty) {
    if (r->raised || style_of(r, reader) == RAISED)
      r->raised++;
    r->flow.raised = r->raised > 0;
  } else if ((sg_xml_named(reader, "text-box") || sg_xml_named(reader, "note-body")) && !empty)
    sg_flow_open(&r->flow);
  else if (r->inside && (sg_xml_named(reader, "s") || sg_xml_named(reader, "tab")))
    sg_flow_put(&r->flow, " ");
  else if (r->inside && sg_xml_named(reader, "line-break"))
    sg_flow_end_line(&r->flow);
}

static void read_end(reading *r, xmlTextReaderPtr reader) {
  if (sg_xml_named_of(reader, paragraphs)) {
    r->inside -= r->inside > 0;
    sg_flow_end_paragraph(&r->flow);
  } else if (sg_xml_named(reader, "span")) {
    r->raised -= r->raised > 0;
    r->flow.raised = r->raised > 0;
  } else if (sg_xml_named(reader, "text-box")) {
    sg_flow_close(&r->flow, false);
  } else if (sg_xml_named(reader, "note-body")) {
    sg_flow_close(&r->flow, true);
  }
}

static bool read_node(void *context, xmlTextReaderPtr reader) {
  reading *r = context;
  int type = xmlTextReaderNodeType(reader);
  if (type == XML_READER_TYPE_ELEMENT) {
    if (is_passed_over(r, reader))
      return true;
    read_start(r, reader);
  } else if (type == XML_READER_TYPE_END_ELEMENT) {
    read_end(r, reader);
  } else if (r->inside &&
             (type == XML_READER_TYPE_TEXT || type == XML_READER_TYPE_SIGNIFICANT_WHITESPACE ||
              type == XML_READER_TYPE_WHITESPACE || type == XML_READER_TYPE_CDATA)) {
    sg_flow_put(&r->flow, (const char *)xmlTextReaderConstValue(reader));
  }
  return false;
}

static sg_status read_xml(sg_arena *arena, const char *xml, size_t length, sg_source_text *made,
                          sg_error *error) {
  reading r = {.flow = {.arena = arena}};
  bool broken = false;
  sg_status status = sg_xml_walk(arena, xml, length, read_node, &r, &broken, error);
  if (status)
    return status;
  sg_flow_finish(&r.flow, made);
  if (broken)
    made->note = "damaged: the text was read up to where the XML inside breaks off";
  return SG_OK;
}

sg_status sg_odt_read(sg_arena *arena, zip_t *archive, sg_source_text *made, bool *found,
                      sg_error *error) {
  char *xml;
  size_t length;
  sg_status status = sg_archive_unpack(archive, "content.xml", &xml, &length, error);
  *found = xml != NULL;
  if (!status && xml)
    status = read_xml(arena, xml, length, made, error);
  free(xml);
  return status;
}

static bool recognises(const char *bytes, size_t length) {
  static const char sign[] = "<office:document";
  size_t n = length < HEAD ? length : HEAD;
  for (size_t i = 0; i + sizeof sign <= n; i++)
    if (memcmp(bytes + i, sign, sizeof sign - 1) == 0)
      return true;
  return false;
}

const sg_source_reader sg_reader_flat_odt = {"flat ODT", recognises, read_xml};
