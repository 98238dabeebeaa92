#include "exports/fonts.h"

#include <graphviz/gvplugin_textlayout.h>
#include <string.h>

#include "base/utf8.h"

/* Arial and Helvetica are as wide as Liberation Sans; the last ones are found everywhere else. */
const char sg_font_names[] = "Liberation Sans,Arial,Helvetica,DejaVu Sans,sans-serif";

enum { WIDE = 1000, COMMON = 600, FIRST_WIDE = 0x1100 };

static const double line_height = 1.2, above_centre = 0.1; /* of the font's size */

/* Scripts of the East fill a square. */
static unsigned width_of(uint32_t code) {
  for (const sg_font_range *range = sg_font_ranges; range->widths; range++)
    if (code >= range->first && code <= range->last && range->widths[code - range->first])
      return range->widths[code - range->first];
  return code >= FIRST_WIDE && (code < 0x1E00 || code > 0x2FFF) ? WIDE : COMMON;
}

double sg_text_width(const char *text, size_t length, double size) {
  unsigned thousandths = 0;
  for (size_t i = 0; i < length;) {
    uint32_t code;
    i += sg_utf8_decode(text + i, length - i, &code);
    thousandths += width_of(code);
  }
  return thousandths * size / 1000;
}

static boolean measure(textspan_t *span, char **font_path) {
  double size = span->font->size;
  if (font_path)
    *font_path = NULL;
  span->layout = NULL;
  span->free_layout = NULL;
  span->size.x = sg_text_width(span->str, strlen(span->str), size);
  span->size.y = size * line_height;
  span->yoffset_layout = 0;
  span->yoffset_centerline = size * above_centre;
  return TRUE;
}

GVC_t *sg_graphviz_new(void) {
  enum { ABOVE_ALL = 1000 };
  static struct gvtextlayout_engine_s engine = {measure};
  static char type[] = "textlayout", name[] = "silkgraph";
  static gvplugin_installed_t types[] = {{0, type, ABOVE_ALL, &engine, NULL}, {0}};
  static gvplugin_api_t apis[] = {{API_textlayout, types}, {(api_t)0, NULL}};
  static gvplugin_library_t library = {name, apis};
  static const lt_symlist_t plugins[] = {{"gvplugin_silkgraph_LTX_library", &library}, {0}};
  return gvContextPlugins(plugins, 1);
}
