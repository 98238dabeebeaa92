/* Text with headings, lists, tables and footnotes, as Markdown or as HTML: what a report is written
 * with. Text is escaped for the format that is written. */
#ifndef SG_EXPORTS_PAGE_H
#define SG_EXPORTS_PAGE_H

#include "base/map.h"
#include "exports/writing.h"

/** Markdown as READMEs and wikis have it, HTML, or Markdown as Pandoc has it: sentences are a list
 * at the end, because Pandoc would print a footnote again wherever it is referred to. */
typedef enum sg_page_form { SG_PAGE_MARKDOWN, SG_PAGE_HTML, SG_PAGE_PANDOC } sg_page_form;

typedef struct sg_page {
  const sg_writing *writing;
  FILE *out;
  sg_page_form form;
  bool in_table_head;
  sg_array notes; /* const sg_evidence *: footnotes so far */
  sg_map note_of; /* document and sentence → number of the footnote */
} sg_page;

void sg_page_begin(sg_page *page, const char *title);
void sg_page_end(sg_page *page);

void sg_page_heading(sg_page *page, const char *text);
void sg_page_subheading(sg_page *page, const char *text);
void sg_page_paragraph(sg_page *page, const char *text);

/** Items between begin and end; an item's text is written between item_begin and item_end. */
void sg_page_list_begin(sg_page *page);
void sg_page_item_begin(sg_page *page);
void sg_page_item_end(sg_page *page);
void sg_page_list_end(sg_page *page);

/** Cells of a table, row by row; the first row is its head. */
void sg_page_table_begin(sg_page *page, const char *const *heads, unsigned count);
void sg_page_row_begin(sg_page *page);
void sg_page_cell(sg_page *page, const char *text);
void sg_page_cell_begin(sg_page *page);
void sg_page_cell_end(sg_page *page);
void sg_page_row_end(sg_page *page);
void sg_page_table_end(sg_page *page);

/** Running text, and text that is set off. */
void sg_page_text(sg_page *page, const char *text);
void sg_page_strong(sg_page *page, const char *text);

/** A footnote for each sentence that states the tie, three at most. */
void sg_page_evidence(sg_page *page, const sg_tie *tie);

/** The footnotes: places and sentences. */
void sg_page_notes(sg_page *page, const char *heading);

#endif
