/* The words around a diagram: title, sources, legend, and how much was left out. */
#include "exports/drawing.h"

static const char *sources_text(const sg_drawing *d) {
  unsigned count = sg_network_documents(d->whole);
  return count == 1 ? sg_network_document(d->whole, 0)
                    : sg_arena_format(d->arena, "%u documents", count);
}

static const char *count_text(const sg_drawing *d) {
  unsigned drawn = sg_network_actors(d->network), all = sg_network_actors(d->whole);
  unsigned ties = sg_network_ties(d->network), all_ties = sg_network_ties(d->whole);
  if (drawn == all && ties == all_ties)
    return sg_arena_format(d->arena, "%u actors, %u ties", all, all_ties);
  return sg_arena_format(d->arena, "%u of %u actors, %u of %u ties%s%s", drawn, all, ties, all_ties,
                         d->reduced ? ": " : "", d->reduced ? d->reduced : "");
}

static bool is_drawn(const sg_drawing *d, sg_actor_type type) {
  for (unsigned i = 0; i < sg_network_actors(d->network); i++)
    if (sg_network_actor(d->network, i)->type == type)
      return true;
  return false;
}

/* Only the types that the diagram has. */
static const char *type_cells(const sg_drawing *d, unsigned *count) {
  const char *cells = "";
  *count = 0;
  for (int i = 0; i < SG_ACTOR_TYPES; i++) {
    const sg_type_look *type = &d->look.types[i];
    if (!is_drawn(d, (sg_actor_type)i))
      continue;
    ++*count;
    cells = sg_arena_format(
        d->arena,
        "%s<TD BGCOLOR=\"%s\" COLOR=\"%s\" BORDER=\"1\"><FONT COLOR=\"%s\">%s</FONT></TD>", cells,
        type->fill, i == SG_OFFICIAL ? d->look.rim : type->line, type->text, type->name);
  }
  return cells;
}

static const char *family_cells(const sg_drawing *d) {
  const char *cells = "";
  for (int i = 0; i < SG_FAMILIES; i++)
    cells = sg_arena_format(d->arena, "%s<FONT COLOR=\"%s\"><B>\u2501\u2501</B> %s</FONT> \u2003",
                            cells, d->look.families[i].colour, d->look.families[i].name);
  return cells;
}

static bool shows_change(const sg_drawing *d) {
  for (uint32_t i = 0; i < d->lines.count; i++)
    if (((const sg_line *)d->lines.items)[i].changed)
      return true;
  return false;
}

static const char *row(const sg_drawing *d, unsigned columns, const char *cell) {
  return sg_arena_format(d->arena, "<TR><TD COLSPAN=\"%u\">%s</TD></TR>", columns, cell);
}

static const char *muted(const sg_drawing *d, const char *text) {
  return sg_arena_format(d->arena, "<FONT POINT-SIZE=\"12\" COLOR=\"%s\">%s</FONT>", d->look.muted,
                         text);
}

static const char *lines_text(const sg_drawing *d) {
  if (!shows_change(d))
    return muted(d,
                 "solid: stated as fact \u2003 dashed: planned or possible \u2003 dotted, \u2715: "
                 "denied or ended \u2003 thicker: stated more often");
  return sg_arena_format(d->arena,
                         "<FONT COLOR=\"%s\"><B>\u2501\u2501</B> came</FONT> \u2003 <FONT "
                         "COLOR=\"%s\"><B>\u2501\u2501</B> went</FONT> \u2003 %s",
                         sg_look_of_change(SG_ADDED), sg_look_of_change(SG_GONE),
                         muted(d, "pale: in both"));
}

void sg_draw_heading(const sg_drawing *d) {
  const char *title = sg_network_title(d->whole), *subtitle = d->style->subtitle;
  unsigned columns;
  const char *cells = type_cells(d, &columns);
  columns = columns ? columns : 1;
  const char *sources = sg_arena_format(d->arena, "%s \u00b7 read from %s by silkgraph",
                                        count_text(d), sg_html(d->arena, sources_text(d)));
  const char *html = sg_arena_format(
      d->arena, "<TABLE BORDER=\"0\" CELLSPACING=\"4\" CELLPADDING=\"3\">%s%s%s%s%s%s%s</TABLE>",
      row(d, columns,
          sg_arena_format(d->arena, "<FONT POINT-SIZE=\"22\">%s</FONT>",
                          sg_html(d->arena, *title ? title : "Stakeholder network"))),
      subtitle ? row(d, columns,
                     sg_arena_format(d->arena, "<FONT POINT-SIZE=\"14\">%s</FONT>",
                                     sg_html(d->arena, subtitle)))
               : "",
      row(d, columns, muted(d, sources)), *cells ? "<TR>" : "", cells, *cells ? "</TR>" : "",
      sg_arena_format(d->arena, "%s%s", row(d, columns, family_cells(d)),
                      row(d, columns, lines_text(d))));
  char *label = agstrdup_html(d->graph, (char *)(uintptr_t)html);
  agsafeset(d->graph, (char *)(uintptr_t) "label", label, (char *)(uintptr_t) "");
  agstrfree(d->graph, label);
}
