/* How a network is drawn. */
#ifndef SILKGRAPH_STYLE_H
#define SILKGRAPH_STYLE_H

#include <stdbool.h>

#include "silkgraph/api.h"
#include "silkgraph/error.h"
#include "silkgraph/types.h"

SG_API_BEGIN

/** Zero-initialise for the style of the house. Strings are borrowed. */
typedef struct sg_style {
  const char *layout; /**< "neato" (NULL), "dot", "sfdp", "circular" or "layers" */
  const char *group;  /**< clusters by "type", "country" or "community"; NULL: none */
  const char *size;   /**< the measure that words are sized by; NULL: "strength" */
  const char *theme;  /**< "light" (NULL), "dark", "mono" or "print" */
  const char *page;   /**< "a4", "a4-landscape", "letter", "slide"; NULL: as large as the drawing */
  const char
      *structure; /**< ties of office and belonging: "fold" into labels (NULL), "faint", "hide" */
  const char *subtitle; /**< NULL: none */
  const char
      *language;    /**< of the words in figures and reports, "en" or "ru"; NULL: of the network */
  const char *font; /**< NULL: Liberation Sans or what looks like it */
  const char *left, *right; /**< two states, for the view of the two; NULL: none */
  const char *type_colours[SG_ACTOR_TYPES], *family_colours[SG_FAMILIES]; /**< "#RRGGBB" or NULL */
  unsigned most; /**< draw so many actors at most; 0: as many as can be read */
  bool all;      /**< draw all, however many */
} sg_style;

/** SG_ERROR_ARGUMENT, and what there is to choose from, when the style names something unknown. */
sg_status sg_style_check(const sg_style *style, sg_error *error);

SG_API_END

#endif
