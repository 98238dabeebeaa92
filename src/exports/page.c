#include "exports/page.h"

#include <string.h>

enum { NOTES_MAX = 3 };

static void html_text(FILE *out, const char *text) {
  for (; *text; text++)
    if (strchr("<>&\"", *text))
      fprintf(out, "&#%d;", *text);
    else if ((unsigned char)*text >= 32)
      fputc(*text, out);
}

static void markdown_text(FILE *out, const char *text) {
  for (; *text; text++) {
    if (strchr("\\`*_[]<>|#", *text))
      fputc('\\', out);
    if ((unsigned char)*text >= 32)
      fputc(*text, out);
  }
}

void sg_page_text(sg_page *page, const char *text) {
  if (page->html)
    html_text(page->out, text);
  else
    markdown_text(page->out, text);
}

void sg_page_strong(sg_page *page, const char *text) {
  fputs(page->html ? "<strong>" : "**", page->out);
  sg_page_text(page, text);
  fputs(page->html ? "</strong>" : "**", page->out);
}

void sg_page_begin(sg_page *page, const char *title) {
  if (!page->html) {
    fputs("# ", page->out);
    markdown_text(page->out, title);
    fputs("\n", page->out);
    return;
  }
  fputs("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
        "style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta name=\"generator\" content=\"silkgraph\">\n<title>",
        page->out);
  html_text(page->out, title);
  fputs("</title>\n<style>\n"
        "body { max-width: 52rem; margin: 2rem auto; padding: 0 1rem; color: #111;\n"
        "  font: 16px/1.5 Georgia, 'DejaVu Serif', serif; }\n"
        "h1, h2, table, figcaption { font-family: Helvetica, Arial, 'DejaVu Sans', sans-serif; }\n"
        "h1 { font-size: 1.7rem; line-height: 1.2; } h2 { font-size: 1.2rem; margin-top: 2rem; }\n"
        "table { border-collapse: collapse; width: 100%; font-size: 0.85rem; margin: 1rem 0; }\n"
        "th, td { text-align: left; vertical-align: top; padding: 0.25rem 0.6rem 0.25rem 0;\n"
        "  border-bottom: 1px solid #ccc; }\n"
        "figure { margin: 1.5rem 0; } figure svg { width: 100%; height: auto; }\n"
        "figcaption, .notes { font-size: 0.8rem; color: #444; }\n"
        "sup a { text-decoration: none; } :target { background: #fff3cd; }\n"
        "@media print { body { margin: 0; max-width: none; font-size: 10pt; }\n"
        "  h2, table, figure { break-inside: avoid; } }\n"
        "</style>\n</head>\n<body>\n<h1>",
        page->out);
  html_text(page->out, title);
  fputs("</h1>\n", page->out);
}

void sg_page_end(sg_page *page) {
  if (page->html)
    fputs("</body>\n</html>\n", page->out);
}

static void block(sg_page *page, const char *open, const char *text, const char *close) {
  fputs(open, page->out);
  sg_page_text(page, text);
  fputs(close, page->out);
}

void sg_page_heading(sg_page *page, const char *text) {
  if (page->html)
    block(page, "<h2>", text, "</h2>\n");
  else
    block(page, "\n## ", text, "\n");
}

void sg_page_paragraph(sg_page *page, const char *text) {
  if (page->html)
    block(page, "<p>", text, "</p>\n");
  else
    block(page, "\n", text, "\n");
}

void sg_page_list_begin(sg_page *page) {
  fputs(page->html ? "<ul>\n" : "\n", page->out);
}

void sg_page_item_begin(sg_page *page) {
  fputs(page->html ? "<li>" : "- ", page->out);
}

void sg_page_item_end(sg_page *page) {
  fputs(page->html ? "</li>\n" : "\n", page->out);
}

void sg_page_list_end(sg_page *page) {
  if (page->html)
    fputs("</ul>\n", page->out);
}

void sg_page_table_begin(sg_page *page, const char *const *heads, unsigned count) {
  fputs(page->html ? "<table>\n" : "\n", page->out);
  page->in_table_head = true;
  sg_page_row_begin(page);
  for (unsigned i = 0; i < count; i++)
    sg_page_cell(page, heads[i]);
  sg_page_row_end(page);
  page->in_table_head = false;
  if (page->html)
    return;
  for (unsigned i = 0; i < count; i++)
    fputs("| --- ", page->out);
  fputs("|\n", page->out);
}

void sg_page_row_begin(sg_page *page) {
  if (page->html)
    fputs("<tr>", page->out);
}

void sg_page_cell_begin(sg_page *page) {
  fputs(!page->html ? "| " : page->in_table_head ? "<th scope=\"col\">" : "<td>", page->out);
}

void sg_page_cell_end(sg_page *page) {
  fputs(!page->html ? " " : page->in_table_head ? "</th>" : "</td>", page->out);
}

void sg_page_cell(sg_page *page, const char *text) {
  sg_page_cell_begin(page);
  sg_page_text(page, text);
  sg_page_cell_end(page);
}

void sg_page_row_end(sg_page *page) {
  fputs(page->html ? "</tr>\n" : "|\n", page->out);
}

void sg_page_table_end(sg_page *page) {
  if (page->html)
    fputs("</table>\n", page->out);
}

/* --- footnotes ------------------------------------------------------------------------------ */

/* Each sentence is quoted once, whatever ties it states; a network without sentences has places. */
static unsigned note_number(sg_page *page, const sg_evidence *evidence) {
  sg_arena *arena = page->writing->arena;
  char place[SG_PLACE_MAX];
  const char *what = *evidence->sentence ? evidence->sentence
                                         : sg_place(evidence->document, evidence->position, place);
  uint32_t *number =
      sg_map_put(arena, &page->note_of, sg_arena_format(arena, "%s\n%s", evidence->document, what));
  if (*number)
    return *number;
  *(const sg_evidence **)sg_array_push(arena, &page->notes, sizeof evidence) = evidence;
  return *number = page->notes.count;
}

void sg_page_evidence(sg_page *page, const sg_tie *tie) {
  for (unsigned i = 0, shown = 0; i < tie->evidence_count && shown < NOTES_MAX; i++) {
    if (tie->evidence[i].copy_of)
      continue;
    shown++;
    unsigned number = note_number(page, &tie->evidence[i]);
    if (page->html)
      fprintf(page->out, "<sup><a href=\"#note-%u\">[%u]</a></sup>", number, number);
    else
      fprintf(page->out, "[^%u]", number);
  }
}

void sg_page_notes(sg_page *page, const char *heading) {
  const sg_evidence *const *notes = page->notes.items;
  if (!page->notes.count)
    return;
  sg_page_heading(page, heading);
  fputs(page->html ? "<ol class=\"notes\">\n" : "\n", page->out);
  for (uint32_t i = 0; i < page->notes.count; i++) {
    char place[SG_PLACE_MAX];
    sg_place(notes[i]->document, notes[i]->position, place);
    fprintf(page->out, page->html ? "<li id=\"note-%u\">" : "[^%u]: ", i + 1);
    sg_page_text(page, place);
    if (*notes[i]->sentence) {
      fputs(page->html ? ": <q>" : ": \u201C", page->out);
      sg_page_text(page, notes[i]->sentence);
      fputs(page->html ? "</q>" : "\u201D", page->out);
    }
    fputs(page->html ? "</li>\n" : "\n", page->out);
  }
  if (page->html)
    fputs("</ol>\n", page->out);
}
