#include "exports/page.h"

#include <string.h>

#include "exports/wording.h"

enum { NOTES_MAX = 3, LONG_HEAD = 14 /* bytes; Pandoc makes columns as wide as their dashes */ };

static bool is_html(const sg_page *page) {
  return page->form == SG_PAGE_HTML;
}

static void html_text(FILE *out, const char *text) {
  for (; *text; text++)
    if (strchr("<>&\"", *text))
      fprintf(out, "&#%d;", *text);
    else if ((unsigned char)*text >= 32)
      fputc(*text, out);
}

/* Pandoc gives more characters a meaning. */
static void markdown_text(FILE *out, const char *text, bool pandoc) {
  for (; *text; text++) {
    if (strchr("\\`*_[]<>|#$^~@\"'", *text) && (pandoc || strchr("\\`*_[]<>|#", *text)))
      fputc('\\', out);
    if ((unsigned char)*text >= 32)
      fputc(*text, out);
  }
}

void sg_page_text(sg_page *page, const char *text) {
  if (is_html(page))
    html_text(page->out, text);
  else
    markdown_text(page->out, text, page->form == SG_PAGE_PANDOC);
}

void sg_page_strong(sg_page *page, const char *text) {
  fputs(is_html(page) ? "<strong>" : "**", page->out);
  sg_page_text(page, text);
  fputs(is_html(page) ? "</strong>" : "**", page->out);
}

static void block(sg_page *page, const char *open, const char *text, const char *close) {
  fputs(open, page->out);
  sg_page_text(page, text);
  fputs(close, page->out);
}

void sg_page_begin(sg_page *page, const char *title) {
  const char *language = sg_wording_language(page->writing->style);
  if (!is_html(page)) {
    if (page->form == SG_PAGE_PANDOC)
      fprintf(page->out, "---\nlang: %s\n---\n\n", language);
    block(page, "# ", title, "\n");
    return;
  }
  fprintf(page->out, "<!DOCTYPE html>\n<html lang=\"%s\">\n", language);
  fputs("<head>\n<meta charset=\"utf-8\">\n"
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
  if (is_html(page))
    fputs("</body>\n</html>\n", page->out);
}

void sg_page_heading(sg_page *page, const char *text) {
  if (is_html(page))
    block(page, "<h2>", text, "</h2>\n");
  else
    block(page, "\n## ", text, "\n");
}

void sg_page_subheading(sg_page *page, const char *text) {
  if (is_html(page))
    block(page, "<h3>", text, "</h3>\n");
  else
    block(page, "\n### ", text, "\n");
}

void sg_page_paragraph(sg_page *page, const char *text) {
  if (is_html(page))
    block(page, "<p>", text, "</p>\n");
  else
    block(page, "\n", text, "\n");
}

void sg_page_list_begin(sg_page *page) {
  fputs(is_html(page) ? "<ul>\n" : "\n", page->out);
}

void sg_page_item_begin(sg_page *page) {
  fputs(is_html(page) ? "<li>" : "- ", page->out);
}

void sg_page_item_end(sg_page *page) {
  fputs(is_html(page) ? "</li>\n" : "\n", page->out);
}

void sg_page_list_end(sg_page *page) {
  if (is_html(page))
    fputs("</ul>\n", page->out);
}

void sg_page_table_begin(sg_page *page, const char *const *heads, unsigned count) {
  fputs(is_html(page) ? "<table>\n" : "\n", page->out);
  page->in_table_head = true;
  sg_page_row_begin(page);
  for (unsigned i = 0; i < count; i++)
    sg_page_cell(page, heads[i]);
  sg_page_row_end(page);
  page->in_table_head = false;
  if (is_html(page))
    return;
  for (unsigned i = 0; i < count; i++)
    fputs(page->form == SG_PAGE_PANDOC && (i == 0 || strlen(heads[i]) > LONG_HEAD)
              ? "| ------------ "
          : page->form == SG_PAGE_PANDOC ? "| ------ "
                                         : "| --- ",
          page->out);
  fputs("|\n", page->out);
}

void sg_page_row_begin(sg_page *page) {
  if (is_html(page))
    fputs("<tr>", page->out);
}

void sg_page_cell_begin(sg_page *page) {
  fputs(!is_html(page) ? "| " : page->in_table_head ? "<th scope=\"col\">" : "<td>", page->out);
}

void sg_page_cell_end(sg_page *page) {
  fputs(!is_html(page) ? " " : page->in_table_head ? "</th>" : "</td>", page->out);
}

void sg_page_cell(sg_page *page, const char *text) {
  sg_page_cell_begin(page);
  sg_page_text(page, text);
  sg_page_cell_end(page);
}

void sg_page_row_end(sg_page *page) {
  fputs(is_html(page) ? "</tr>\n" : "|\n", page->out);
}

void sg_page_table_end(sg_page *page) {
  if (is_html(page))
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

/* With an argument of its own for each place of the number, as the formats need one or two. */
static const char *const references[] = {"[^%1$u]", "<sup><a href=\"#note-%1$u\">[%2$u]</a></sup>",
                                         " [\\[%2$u\\]](#note-%1$u)"};

void sg_page_evidence(sg_page *page, const sg_tie *tie) {
  for (unsigned i = 0, shown = 0; i < tie->evidence_count && shown < NOTES_MAX; i++) {
    if (tie->evidence[i].copy_of)
      continue;
    shown++;
    unsigned number = note_number(page, &tie->evidence[i]);
    fprintf(page->out, references[page->form], number, number);
  }
}

static const char *const notes_begin[] = {"[^%1$u]: ", "<li id=\"note-%1$u\">",
                                          "%1$u. []{#note-%2$u}"};

void sg_page_notes(sg_page *page, const char *heading) {
  const sg_evidence *const *notes = page->notes.items;
  if (!page->notes.count)
    return;
  sg_page_heading(page, heading);
  fputs(is_html(page) ? "<ol class=\"notes\">\n" : "\n", page->out);
  for (uint32_t i = 0; i < page->notes.count; i++) {
    char place[SG_PLACE_MAX];
    sg_place(notes[i]->document, notes[i]->position, place);
    fprintf(page->out, notes_begin[page->form], i + 1, i + 1);
    sg_page_text(page, place);
    if (*notes[i]->sentence) {
      fputs(is_html(page) ? ": <q>" : ": \u201C", page->out);
      sg_page_text(page, notes[i]->sentence);
      fputs(is_html(page) ? "</q>" : "\u201D", page->out);
    }
    fputs(is_html(page) ? "</li>\n" : "\n", page->out);
  }
  if (is_html(page))
    fputs("</ol>\n", page->out);
}
