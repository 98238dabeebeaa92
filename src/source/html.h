/* The text of web pages, for the readers of files that carry some. */
#ifndef SG_SOURCE_HTML_H
#define SG_SOURCE_HTML_H

#include "source/readers.h"

/** Appends the text of a page in UTF-8 to `text`, and to the spans of `made` where in the page it
 * stands; sets its date when the page says one. */
sg_status sg_html_put(sg_arena *arena, const char *page, size_t length, sg_array *text,
                      sg_source_text *made, sg_error *error);

/** The charset that a page, an XML file or a part of a letter names in its first bytes, or NULL. */
const char *sg_charset_declared(sg_arena *arena, const char *bytes, size_t length);

#endif
