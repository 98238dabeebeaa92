/* Pages that carry their script and its data. */
#ifndef SG_EXPORTS_TEMPLATE_H
#define SG_EXPORTS_TEMPLATE_H

#include <jansson.h>
#include <stdio.h>

#include "silkgraph/error.h"

/** A page and what stands in the places of its {{title}}, {{policy}} and so on. */
typedef struct sg_template {
  const char *page, *title, *language, *policy, *style, *library, *script;
} sg_template;

/** Writes the page with the data in the place of {{data}}. */
sg_status sg_template_write(const sg_template *page, const json_t *data, FILE *out,
                            sg_error *error);

#endif
