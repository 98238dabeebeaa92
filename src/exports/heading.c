/* Title, sources and legend as the label of a graph, for DOT files that others draw. */
#include <string.h>

#include "exports/drawing.h"

static const char *row(const sg_drawing *d, double size, const char *colour, const char *text) {
  return sg_arena_format(d->arena,
                         "<TR><TD><FONT POINT-SIZE=\"%.0f\" COLOR=\"%s\">%s</FONT></TD></TR>", size,
                         colour, text);
}

static const char *type_cell(const sg_drawing *d, const sg_legend *entry) {
  const sg_type_look *type = entry->type;
  return sg_arena_format(
      d->arena, "<TD BGCOLOR=\"%s\" COLOR=\"%s\" BORDER=\"1\"><FONT COLOR=\"%s\">%s</FONT></TD>",
      type->fill, strcmp(type->line, d->look.background) == 0 ? d->look.rim : type->line,
      type->text, sg_html(d->arena, entry->text));
}

static const char *line_cell(const sg_drawing *d, const sg_legend *entry) {
  const char *sample = entry->kind == SG_LEGEND_NOTE ? ""
                       : *entry->dashes              ? "\u254C\u254C "
                                                     : "\u2501\u2501 ";
  return sg_arena_format(d->arena, "<TD><FONT COLOR=\"%s\">%s%s</FONT></TD>", entry->colour, sample,
                         sg_html(d->arena, entry->text));
}

/* The entries of types, or all others, in a row of cells. */
static const char *legend_row(const sg_drawing *d, sg_array legend, bool types) {
  const char *cells = "";
  const sg_legend *entries = legend.items;
  for (uint32_t i = 0; i < legend.count; i++)
    if ((entries[i].kind == SG_LEGEND_TYPE) == types)
      cells = sg_arena_format(d->arena, "%s%s", cells,
                              types ? type_cell(d, &entries[i]) : line_cell(d, &entries[i]));
  if (!*cells)
    return "";
  return sg_arena_format(d->arena,
                         "<TR><TD><TABLE BORDER=\"0\" CELLSPACING=\"4\" "
                         "CELLPADDING=\"3\"><TR>%s</TR></TABLE></TD></TR>",
                         cells);
}

void sg_draw_heading(const sg_drawing *d) {
  const char *title = sg_html(d->arena, sg_title_text(d->whole, d->style));
  const char *subtitle = d->style->subtitle;
  const char *counts = sg_html(
      d->arena, sg_arena_format(d->arena, "%s \u00b7 %s", sg_count_text(d), sg_sources_text(d)));
  sg_array legend = sg_legend_of(d);
  const char *html = sg_arena_format(
      d->arena, "<TABLE BORDER=\"0\" CELLSPACING=\"4\" CELLPADDING=\"3\">%s%s%s%s%s</TABLE>",
      row(d, 22, d->look.text, title),
      subtitle ? row(d, 14, d->look.text, sg_html(d->arena, subtitle)) : "",
      row(d, 12, d->look.muted, counts), legend_row(d, legend, true), legend_row(d, legend, false));
  char *label = agstrdup_html(d->graph, (char *)(uintptr_t)html);
  agsafeset(d->graph, (char *)(uintptr_t) "label", label, (char *)(uintptr_t) "");
  agstrfree(d->graph, label);
}
