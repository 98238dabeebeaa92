#include "source/flow.h"

#include <string.h>
#include <utf8proc.h>

#include "base/utf8.h"

static sg_array *current(sg_flow *flow) {
  return flow->depth ? &flow->beside[flow->depth - 1] : &flow->text;
}

static char last_byte(sg_flow *flow) {
  const sg_array *text = current(flow);
  return text->count ? ((const char *)text->items)[text->count - 1] : '\n';
}

static void put_character(sg_flow *flow, uint32_t code) {
  static const uint32_t raised[] = {0x2070, 0xB9,   0xB2,   0xB3,   0x2074,
                                    0x2075, 0x2076, 0x2077, 0x2078, 0x2079};
  char bytes[4];
  if (flow->raised && sg_is_digit(code))
    code = raised[code - '0'];
  if (flow->capitals)
    code = (uint32_t)utf8proc_toupper((utf8proc_int32_t)code);
  sg_source_put(flow->arena, current(flow), bytes, sg_utf8_encode(code, bytes));
}

void sg_flow_put(sg_flow *flow, const char *text) {
  size_t length = strlen(text);
  for (size_t at = 0; at < length;) {
    uint32_t code;
    at += sg_utf8_decode(text + at, length - at, &code);
    bool blank = code == ' ' || (code >= '\t' && code <= '\r');
    if (!blank)
      put_character(flow, code);
    else if (last_byte(flow) != ' ' && last_byte(flow) != '\n')
      sg_source_put(flow->arena, current(flow), " ", 1);
  }
}

void sg_flow_end_line(sg_flow *flow) {
  if (last_byte(flow) != '\n')
    sg_source_put(flow->arena, current(flow), "\n", 1);
}

static void append(sg_flow *flow, sg_array *to, sg_array *from) {
  sg_source_put(flow->arena, to, from->items, from->count);
  sg_source_end_paragraph(flow->arena, to);
  from->count = 0;
}

void sg_flow_end_paragraph(sg_flow *flow) {
  sg_source_end_paragraph(flow->arena, current(flow));
  if (!flow->depth)
    append(flow, &flow->text, &flow->boxes);
}

void sg_flow_open(sg_flow *flow) {
  if (flow->depth < SG_FLOW_DEPTH)
    flow->depth++;
}

void sg_flow_close(sg_flow *flow, bool note) {
  if (!flow->depth)
    return;
  flow->depth--;
  append(flow, note ? &flow->notes : &flow->boxes, &flow->beside[flow->depth]);
}

void sg_flow_start_item(sg_flow *flow) {
  if (last_byte(flow) == '\n')
    sg_source_put(flow->arena, current(flow), "\u2022 ", strlen("\u2022 "));
}

void sg_flow_finish(sg_flow *flow, sg_source_text *made) {
  while (flow->depth)
    sg_flow_close(flow, false);
  sg_flow_end_paragraph(flow);
  append(flow, &flow->text, &flow->notes);
  sg_source_finish(flow->arena, &flow->text, made);
}

/* --- the XML inside ------------------------------------------------------------------------- */

typedef struct walk {
  xmlTextReaderPtr reader;
  sg_xml_node node;
  void *context;
  bool broken;
} walk;

static sg_status walk_nodes(sg_arena *arena, void *context, sg_error *error) {
  (void)arena;
  (void)error;
  walk *w = context;
  int more = xmlTextReaderRead(w->reader);
  while (more == 1) {
    bool skip = w->node(w->context, w->reader) &&
                xmlTextReaderNodeType(w->reader) == XML_READER_TYPE_ELEMENT;
    more = skip ? xmlTextReaderNext(w->reader) : xmlTextReaderRead(w->reader);
  }
  w->broken = more < 0;
  return SG_OK;
}

static bool declares_entities(const char *xml, size_t length) {
  for (const char *at = xml; (at = memchr(at, '<', (size_t)(xml + length - at))); at++)
    if ((size_t)(xml + length - at) > 8 && memcmp(at, "<!ENTITY", 8) == 0)
      return true;
  return false;
}

sg_status sg_xml_walk(sg_arena *arena, const char *xml, size_t length, sg_xml_node node,
                      void *context, bool *broken, sg_error *error) {
  if (declares_entities(xml, length))
    return sg_fail(error, SG_ERROR_FORMAT, "the XML inside declares entities, which is not read");
  walk w = {xmlReaderForMemory(xml, (int)length, NULL, NULL,
                               XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING |
                                   XML_PARSE_RECOVER),
            node, context, false};
  if (!w.reader)
    return sg_fail(error, SG_ERROR_MEMORY, "out of memory");
  /* the parser is freed even when memory for the text runs out */
  sg_status status = sg_arena_run(arena, walk_nodes, &w, error);
  xmlFreeTextReader(w.reader);
  *broken = *broken || w.broken;
  return status;
}

bool sg_xml_named(xmlTextReaderPtr reader, const char *name) {
  const char *local = (const char *)xmlTextReaderConstLocalName(reader);
  return local && strcmp(local, name) == 0;
}

bool sg_xml_named_of(xmlTextReaderPtr reader, const char *const *names) {
  for (; *names; names++)
    if (sg_xml_named(reader, *names))
      return true;
  return false;
}

const char *sg_xml_value(sg_arena *arena, xmlTextReaderPtr reader, const char *name) {
  const char *value = NULL;
  for (int more = xmlTextReaderMoveToFirstAttribute(reader); more == 1 && !value;
       more = xmlTextReaderMoveToNextAttribute(reader))
    if (sg_xml_named(reader, name))
      value = sg_arena_string(arena, (const char *)xmlTextReaderConstValue(reader));
  xmlTextReaderMoveToElement(reader);
  return value;
}
