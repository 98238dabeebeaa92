/* DOCX (ECMA-376): text as it is shown, so without what was deleted, struck out, moved away or
 * hidden; text boxes behind the paragraph they stand in, notes at the end. */
#include "source/office.h"

#include <stdlib.h>
#include <string.h>

#include "source/flow.h"

typedef struct reading {
  sg_flow flow;
  bool paragraph_mark; /* inside the properties of a paragraph */
  bool joined;         /* its mark was deleted, so that it goes on in the next one */
  bool hidden;         /* the run is struck out or hidden */
} reading;

/* Is a property such as <w:strike/> on? */
static bool is_on(reading *r, xmlTextReaderPtr reader) {
  const char *value = sg_xml_value(r->flow.arena, reader, "val");
  return !value || (strcmp(value, "0") != 0 && strcmp(value, "false") != 0 &&
                    strcmp(value, "none") != 0 && strcmp(value, "off") != 0);
}

static void read_property(reading *r, xmlTextReaderPtr reader) {
  static const char *const hidden[] = {"strike", "dstrike", "vanish", NULL};
  static const char *const marks[] = {"del", "vanish", NULL};
  if (r->paragraph_mark) {
    if (sg_xml_named_of(reader, marks))
      r->joined = is_on(r, reader);
    if (sg_xml_named(reader, "numId") && is_on(r, reader))
      sg_flow_start_item(&r->flow);
    return;
  }
  if (sg_xml_named_of(reader, hidden) && is_on(r, reader))
    r->hidden = true;
  else if (sg_xml_named(reader, "caps"))
    r->flow.capitals = is_on(r, reader);
  else if (sg_xml_named(reader, "vertAlign")) {
    const char *value = sg_xml_value(r->flow.arena, reader, "val");
    r->flow.raised = value && strcmp(value, "superscript") == 0;
  }
}

static void start_run(reading *r) {
  r->hidden = r->flow.raised = r->flow.capitals = false;
}

static void read_start(reading *r, xmlTextReaderPtr reader) {
  static const char *const lines[] = {"br", "cr", NULL};
  bool empty = xmlTextReaderIsEmptyElement(reader);
  if (sg_xml_named(reader, "p") && !r->flow.depth)
    r->paragraph_mark = false;
  else if (sg_xml_named(reader, "pPr"))
    r->paragraph_mark = !empty;
  else if (sg_xml_named(reader, "r"))
    start_run(r);
  else if (sg_xml_named(reader, "txbxContent") && !empty)
    sg_flow_open(&r->flow);
  else if (sg_xml_named(reader, "tab") || sg_xml_named(reader, "ptab"))
    sg_flow_put(&r->flow, r->paragraph_mark ? "" : " ");
  else if (sg_xml_named_of(reader, lines))
    sg_flow_end_line(&r->flow);
  else if (sg_xml_named(reader, "noBreakHyphen"))
    sg_flow_put(&r->flow, "-");
  else
    read_property(r, reader);
}

static void read_end(reading *r, xmlTextReaderPtr reader) {
  if (sg_xml_named(reader, "pPr")) {
    r->paragraph_mark = false;
  } else if (sg_xml_named(reader, "txbxContent")) {
    sg_flow_close(&r->flow, false);
    start_run(r);
  } else if (sg_xml_named(reader, "p")) {
    if (r->joined)
      sg_flow_put(&r->flow, " ");
    else
      sg_flow_end_paragraph(&r->flow);
    r->joined = false;
  }
}

/* What is not shown: deletions, older properties, what programs without drawings show instead. */
static bool is_passed_over(const reading *r, xmlTextReaderPtr reader) {
  static const char *const elements[] = {"moveFrom",  "Fallback",    "rPrChange", "pPrChange",
                                         "instrText", "delText",     "sectPr",    "sectPrChange",
                                         "tblPr",     "tblPrChange", NULL};
  static const char *const separators[] = {"separator", "continuationSeparator",
                                           "continuationNotice", NULL};
  if (sg_xml_named(reader, "del"))
    return !r->paragraph_mark;
  if (!sg_xml_named(reader, "footnote") && !sg_xml_named(reader, "endnote"))
    return sg_xml_named_of(reader, elements);
  const char *type = sg_xml_value(r->flow.arena, reader, "type");
  for (size_t i = 0; type && separators[i]; i++)
    if (strcmp(type, separators[i]) == 0)
      return true;
  return false;
}

static bool read_node(void *context, xmlTextReaderPtr reader) {
  reading *r = context;
  int type = xmlTextReaderNodeType(reader);
  if (type == XML_READER_TYPE_ELEMENT) {
    if (is_passed_over(r, reader))
      return true;
    if (sg_xml_named(reader, "t") && !xmlTextReaderIsEmptyElement(reader) && !r->hidden) {
      xmlChar *text = xmlTextReaderReadString(reader);
      const char *kept = text ? sg_arena_string(r->flow.arena, (const char *)text) : "";
      xmlFree(text);
      sg_flow_put(&r->flow, kept);
      return true;
    }
    read_start(r, reader);
  } else if (type == XML_READER_TYPE_END_ELEMENT) {
    read_end(r, reader);
  }
  return false;
}

static sg_status read_part(sg_arena *arena, zip_t *archive, const char *name, reading *r,
                           bool *found, bool *broken, sg_error *error) {
  char *xml;
  size_t length;
  sg_status status = sg_archive_unpack(archive, name, &xml, &length, error);
  *found = xml != NULL;
  if (!status && xml)
    status = sg_xml_walk(arena, xml, length, read_node, r, broken, error);
  free(xml);
  return status;
}

sg_status sg_docx_read(sg_arena *arena, zip_t *archive, sg_source_text *made, bool *found,
                       sg_error *error) {
  static const char *const notes[] = {"word/footnotes.xml", "word/endnotes.xml"};
  reading r = {.flow = {.arena = arena}};
  bool broken = false, unused;
  sg_status status = read_part(arena, archive, "word/document.xml", &r, found, &broken, error);
  if (status || !*found)
    return status;
  for (size_t i = 0; i < sizeof notes / sizeof *notes && !status; i++)
    status = read_part(arena, archive, notes[i], &r, &unused, &broken, error);
  if (status)
    return status;
  sg_flow_finish(&r.flow, made);
  if (broken)
    made->note = "damaged: the text was read up to where the XML inside breaks off";
  return SG_OK;
}
