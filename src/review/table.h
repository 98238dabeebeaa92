/* Tables as spreadsheets write them. */
#ifndef SG_REVIEW_TABLE_H
#define SG_REVIEW_TABLE_H

#include <stdbool.h>

#include "base/arena.h"

typedef struct sg_table_row {
  const char **cells;
  uint32_t count;
  unsigned line; /* that it begins in */
} sg_table_row;

/** Reads rows (sg_table_row) of a table in UTF-8, separated by what separates its head: comma,
 * semicolon or tab. Empty lines are left out, and the apostrophes that guard cells from being
 * formulas. `path` is for errors. */
sg_status sg_table_parse(sg_arena *arena, const char *path, const char *text, size_t length,
                         sg_array *rows, sg_error *error);

/** The same of a file; `path` is "-" for the standard input, as for sg_file_read. */
sg_status sg_table_read(sg_arena *arena, const char *path, sg_array *rows, sg_error *error);

/** Whether a cell is that word, without regard to case and blanks; "To source" is "to_source". */
bool sg_table_is(const char *cell, const char *word);

/** The number of the column of that name + 1, 0 for none. */
uint32_t sg_table_column(const sg_table_row *head, const char *name);

#endif
