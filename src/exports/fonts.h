/* How wide words are: measured with one font that the program knows by heart, so that a diagram is
 * the same on every machine, whatever fonts it has. */
#ifndef SG_EXPORTS_FONTS_H
#define SG_EXPORTS_FONTS_H

#include <graphviz/gvc.h>
#include <stddef.h>
#include <stdint.h>

/** Letters that follow each other, and their widths in thousandths of the font's size. */
typedef struct sg_font_range {
  uint32_t first, last;
  const uint16_t *widths;
} sg_font_range;

/** Ends with a range without widths. */
extern const sg_font_range sg_font_ranges[];

/** The fonts that a picture asks for, the one that it is measured with first. */
extern const char sg_font_names[];

/** The width of UTF-8 text, in the unit of `size`. */
double sg_text_width(const char *text, size_t length, double size);

/** Graphviz, measuring words with sg_text_width; NULL on failure. Free with gvFreeContext. */
GVC_t *sg_graphviz_new(void);

#endif
