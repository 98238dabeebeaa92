/* The text of a word processor's file while it is read: paragraphs, and what stands beside them. A
 * paragraph of theirs is a line of ours, because the XML inside has no lines that a reader could
 * find. */
#ifndef SG_SOURCE_FLOW_H
#define SG_SOURCE_FLOW_H

#include <libxml/xmlreader.h>

#include "source/readers.h"

enum { SG_FLOW_DEPTH = 16 /* text boxes and notes inside each other */ };

typedef struct sg_flow {
  sg_arena *arena;
  sg_array text;
  sg_array notes;                 /* footnotes and endnotes, which follow at the end */
  sg_array beside[SG_FLOW_DEPTH]; /* texts of the boxes that are open */
  unsigned depth;                 /* open boxes */
  sg_array boxes;                 /* closed ones, which follow the paragraph they stand in */
  bool raised;                    /* digits that are written now are superscript */
  bool capitals;                  /* letters that are written now are capitals */
} sg_flow;

/** Writes characters into the innermost text that is open; runs of blanks become one. */
void sg_flow_put(sg_flow *flow, const char *text);

/** Ends a line, or a paragraph. */
void sg_flow_end_line(sg_flow *flow);
void sg_flow_end_paragraph(sg_flow *flow);

/** Opens a text beside the one that is open, and closes it: as a box or as a note. */
void sg_flow_open(sg_flow *flow);
void sg_flow_close(sg_flow *flow, bool note);

/** Marks the paragraph that begins as an item of a list. */
void sg_flow_start_item(sg_flow *flow);

/** Gives the text with its notes to `made`. */
void sg_flow_finish(sg_flow *flow, sg_source_text *made);

/* --- the XML inside ------------------------------------------------------------------------- */

/** Called for each node; true when the subtree of an element is to be passed over. */
typedef bool (*sg_xml_node)(void *context, xmlTextReaderPtr reader);

/** Walks over a document in XML. Entities of its own are refused, because they grow without end. A
 * document that breaks off sets `*broken`. */
sg_status sg_xml_walk(sg_arena *arena, const char *xml, size_t length, sg_xml_node node,
                      void *context, bool *broken, sg_error *error);

/** Whether the node has that local name, or one of those in a list that NULL ends. */
bool sg_xml_named(xmlTextReaderPtr reader, const char *name);
bool sg_xml_named_of(xmlTextReaderPtr reader, const char *const *names);

/** The value of an attribute, whatever its namespace, in the arena; NULL when there is none. */
const char *sg_xml_value(sg_arena *arena, xmlTextReaderPtr reader, const char *name);

#endif
