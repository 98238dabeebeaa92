/* Writing XML with libxml2. What goes wrong is remembered and told at the end. */
#ifndef SG_EXPORTS_XML_H
#define SG_EXPORTS_XML_H

#include "exports/writing.h"

typedef struct sg_xml sg_xml;

/** Starts and ends an element. */
void sg_xml_open(sg_xml *xml, const char *name);
void sg_xml_close(sg_xml *xml);

/** An attribute of the element that was opened last, and text in it. */
void sg_xml_attribute(sg_xml *xml, const char *name, const char *value);
void sg_xml_text(sg_xml *xml, const char *text);

/** Writes a document of XML that `body` fills. */
sg_status sg_xml_write(void (*body)(sg_xml *xml, sg_writing *writing), const sg_network *network,
                       const sg_export_options *options, FILE *out, sg_error *error);

#endif
