/* The text of a printed page from where its letters stand. */
#ifndef SG_SOURCE_LAYOUT_H
#define SG_SOURCE_LAYOUT_H

#include "base/arena.h"

/** A letter of a page, in points from its upper left corner; a code of '\n' ends a row. */
typedef struct sg_glyph {
  uint32_t code;
  double x1, y1, x2, y2;
  double size; /* of its font */
} sg_glyph;

/** The letters of a page in the order in which a program found them. */
typedef struct sg_sheet {
  sg_glyph *glyphs;
  uint32_t count;
  double width, height;
} sg_sheet;

/**
 * Appends the text of a page: column by column, a line for each row, and an empty line where a
 * block ends: a paragraph, an item of a list, a cell of a table.
 */
void sg_layout_put(sg_arena *arena, const sg_sheet *sheet, sg_array *text);

#endif
