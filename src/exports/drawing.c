#include "exports/drawing.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "exports/look.h"
#include "silkgraph/measure.h"

enum {
  DRAWN_ACTORS = 60,   /* more cannot be read on a page; those with most ties are drawn */
  LABELLED_LINES = 26, /* more words on lines hide the lines; colour tells the family then */
  WRAP = 18            /* characters after which a label goes on in the next line */
};

/* All ties between two actors, drawn as one line. */
typedef struct line {
  unsigned one, other, weight;
  unsigned family_weight[SG_FAMILIES];
  bool forward, backward;
  unsigned of_modality[SG_MODALITIES];
  const char *words;
  unsigned relations;
} line;

typedef struct drawing {
  sg_arena *arena;
  const sg_network *network; /* what is drawn */
  const sg_network *whole;
  Agraph_t *graph;
  Agnode_t **nodes;
  sg_array lines;
} drawing;

/* Graphviz does not change the strings that it is given, but does not say so. */
static char *unlocked(const char *text) {
  return (char *)(uintptr_t)text;
}

static void set(void *object, const char *name, const char *value) {
  agsafeset(object, unlocked(name), unlocked(value), unlocked(""));
}

/* --- words ---------------------------------------------------------------------------------- */

/* Breaks a label at blanks into lines of about WRAP characters; backslashes are doubled. */
static const char *wrapped(sg_arena *arena, const char *label) {
  char *text = sg_arena_alloc(arena, strlen(label) * 2 + 1);
  size_t used = 0;
  unsigned column = 0;
  for (size_t at = 0, n = strlen(label); at < n;) {
    uint32_t code, step = sg_utf8_decode(label + at, n - at, &code);
    if (code == ' ' && column + strcspn(label + at + 1, " ") > WRAP && column > 3) {
      memcpy(text + used, "\\n", 2);
      used += 2;
      column = 0;
    } else if (code >= 32) {
      if (code == '\\')
        text[used++] = '\\';
      memcpy(text + used, label + at, step);
      used += step;
      column++;
    }
    at += step;
  }
  return text;
}

/* Escapes text for Graphviz's HTML-like labels. */
static const char *escaped(sg_arena *arena, const char *text) {
  char *out = sg_arena_alloc(arena, strlen(text) * 6 + 1);
  size_t used = 0;
  for (; *text; text++) {
    const char *entity = *text == '<'   ? "&lt;"
                         : *text == '>' ? "&gt;"
                         : *text == '&' ? "&amp;"
                         : *text == '"' ? "&quot;"
                                        : NULL;
    if (entity)
      used += (size_t)sprintf(out + used, "%s", entity);
    else if ((unsigned char)*text >= 32)
      out[used++] = *text;
  }
  return out;
}

/* --- title and legend ----------------------------------------------------------------------- */

static const char *sources_text(const drawing *d) {
  unsigned count = sg_network_documents(d->whole);
  if (count == 1)
    return sg_network_document(d->whole, 0);
  return sg_arena_format(d->arena, "%u documents", count);
}

static const char *left_out_text(const drawing *d) {
  unsigned drawn = sg_network_actors(d->network), all = sg_network_actors(d->whole);
  if (drawn == all)
    return sg_arena_format(d->arena, "%u actors, %u ties", all, sg_network_ties(d->whole));
  return sg_arena_format(d->arena, "%u actors with most ties of %u, %u ties of %u", drawn, all,
                         sg_network_ties(d->network), sg_network_ties(d->whole));
}

static const char *type_cells(const drawing *d) {
  const char *cells = "";
  for (int i = 0; i < SG_ACTOR_TYPES; i++)
    cells = sg_arena_format(
        d->arena,
        "%s<TD BGCOLOR=\"%s\" COLOR=\"%s\" BORDER=\"1\"><FONT COLOR=\"%s\">%s</FONT></TD>", cells,
        sg_look_of_type((sg_actor_type)i)->fill,
        i == SG_OFFICIAL ? "#9A9A9A" : sg_look_of_type((sg_actor_type)i)->line,
        i == SG_COUNTRY ? "#FFFFFF" : "#000000", sg_look_of_type((sg_actor_type)i)->name);
  return cells;
}

static const char *family_cells(const drawing *d) {
  const char *cells = "";
  for (int i = 0; i < SG_FAMILIES; i++)
    cells = sg_arena_format(d->arena, "%s<FONT COLOR=\"%s\"><B>\u2501\u2501</B> %s</FONT> \u2003",
                            cells, sg_look_of_family((sg_family)i)->colour,
                            sg_look_of_family((sg_family)i)->name);
  return cells;
}

static const char *heading(const drawing *d) {
  const char *title = sg_network_title(d->whole);
  return sg_arena_format(
      d->arena,
      "<TABLE BORDER=\"0\" CELLSPACING=\"4\" CELLPADDING=\"3\">"
      "<TR><TD COLSPAN=\"8\"><FONT POINT-SIZE=\"22\">%s</FONT></TD></TR>"
      "<TR><TD COLSPAN=\"8\"><FONT POINT-SIZE=\"12\" COLOR=\"#555555\">%s \u00b7 read from %s by "
      "silkgraph</FONT></TD></TR>"
      "<TR>%s</TR>"
      "<TR><TD COLSPAN=\"8\">%s</TD></TR>"
      "<TR><TD COLSPAN=\"8\"><FONT COLOR=\"#555555\">solid line: stated as fact \u2003 dashed: "
      "planned or possible \u2003 dotted: denied or ended \u2003 thicker: stated more "
      "often</FONT></TD></TR></TABLE>",
      escaped(d->arena, *title ? title : "Stakeholder network"), left_out_text(d),
      escaped(d->arena, sources_text(d)), type_cells(d), family_cells(d));
}

static void set_heading(const drawing *d) {
  char *html = agstrdup_html(d->graph, unlocked(heading(d)));
  agsafeset(d->graph, unlocked("label"), html, unlocked(""));
  agstrfree(d->graph, html);
}

/* --- nodes ---------------------------------------------------------------------------------- */

static void add_node(drawing *d, unsigned index, double largest) {
  const sg_actor *actor = sg_network_actor(d->network, index);
  Agnode_t *node = agnode(d->graph, unlocked(actor->id), 1);
  double size = 10 + 9 * sqrt(actor->measures.strength / largest);
  d->nodes[index] = node;
  set(node, "label", wrapped(d->arena, actor->label));
  set(node, "tooltip", wrapped(d->arena, *actor->role ? actor->role : actor->label));
  set(node, "shape", sg_look_of_type(actor->type)->shape);
  set(node, "style", sg_look_of_type(actor->type)->style);
  set(node, "fillcolor", sg_look_of_type(actor->type)->fill);
  set(node, "color", sg_look_of_type(actor->type)->line);
  set(node, "fontcolor", actor->type == SG_COUNTRY ? "#FFFFFF" : "#111111");
  set(node, "fontsize", sg_arena_format(d->arena, "%.1f", size));
}

/* --- lines ---------------------------------------------------------------------------------- */

static line *line_between(drawing *d, unsigned one, unsigned other) {
  line *lines = d->lines.items;
  for (uint32_t i = 0; i < d->lines.count; i++)
    if ((lines[i].one == one && lines[i].other == other) ||
        (lines[i].one == other && lines[i].other == one))
      return &lines[i];
  line *made = sg_array_push(d->arena, &d->lines, sizeof *made);
  made->one = one;
  made->other = other;
  made->words = "";
  return made;
}

static void add_tie(drawing *d, const sg_tie *tie) {
  line *l = line_between(d, tie->source, tie->target);
  l->weight += tie->weight;
  l->family_weight[tie->family] += tie->weight;
  l->of_modality[tie->modality]++;
  if (tie->directed) {
    l->forward = l->forward || tie->source == l->one;
    l->backward = l->backward || tie->source == l->other;
  }
  if (strstr(l->words, tie->label))
    return;
  l->words = l->relations++ ? sg_arena_format(d->arena, "%s\\n%s", l->words, tie->label)
                            : sg_arena_string(d->arena, tie->label);
}

/* The family that is stated most; structure only where there is nothing else. */
static sg_family main_family(const line *l) {
  sg_family best = SG_STRUCTURE;
  for (int i = SG_INSTITUTION; i < SG_FAMILIES; i++)
    if (l->family_weight[i] > (best == SG_STRUCTURE ? 0 : l->family_weight[best]))
      best = (sg_family)i;
  return best;
}

/* A line is drawn as what is most certain of its ties. */
static const char *line_style(const line *l) {
  sg_modality best = l->of_modality[SG_ACTUAL]        ? SG_ACTUAL
                     : l->of_modality[SG_PROSPECTIVE] ? SG_PROSPECTIVE
                                                      : SG_NEGATED;
  return sg_look_of_modality(best);
}

static void draw_line(drawing *d, const line *l, bool labelled) {
  Agedge_t *edge = agedge(d->graph, d->nodes[l->one], d->nodes[l->other], NULL, 1);
  sg_family family = main_family(l);
  set(edge, "color", sg_look_of_family(family)->colour);
  set(edge, "fontcolor", sg_look_of_family(family)->colour);
  set(edge, "style", line_style(l));
  set(edge, "penwidth", sg_arena_format(d->arena, "%.2f", 0.8 + 0.7 * log2(1 + l->weight)));
  set(edge, "dir",
      l->forward && l->backward ? "both"
      : l->forward              ? "forward"
      : l->backward             ? "back"
                                : "none");
  set(edge, "tooltip", l->words);
  if (family == SG_STRUCTURE)
    set(edge, "len", "1.2");
  if (labelled && l->relations <= 2)
    set(edge, "label", l->words);
  else if (labelled)
    set(edge, "label", sg_arena_format(d->arena, "%u relations", l->relations));
}

/* --- the graph ------------------------------------------------------------------------------ */

static void set_defaults(Agraph_t *graph) {
  static const char *const graph_attributes[][2] = {
      {"layout", SG_DRAWING_LAYOUT},
      {"overlap", "prism"},
      {"overlap_scaling", "-3"},
      {"sep", "+9,9"},
      {"esep", "+4,4"},
      {"splines", "true"},
      {"labelloc", "t"},
      {"fontname", "Helvetica,Arial,DejaVu Sans,sans-serif"},
      {"fontsize", "12"},
      {"bgcolor", "white"},
      {"pad", "0.3"},
      {"outputorder", "edgesfirst"},
      {"start", "7"},
      {"charset", "UTF-8"},
      {"mode", "major"},
      {"model", "shortpath"},
      {"pack", "20"}};
  for (size_t i = 0; i < sizeof graph_attributes / sizeof *graph_attributes; i++)
    agattr(graph, AGRAPH, unlocked(graph_attributes[i][0]), unlocked(graph_attributes[i][1]));
  agattr(graph, AGNODE, unlocked("fontname"), unlocked("Helvetica,Arial,DejaVu Sans,sans-serif"));
  agattr(graph, AGNODE, unlocked("margin"), unlocked("0.09,0.05"));
  agattr(graph, AGNODE, unlocked("height"), unlocked("0.3"));
  agattr(graph, AGEDGE, unlocked("fontname"), unlocked("Helvetica,Arial,DejaVu Sans,sans-serif"));
  agattr(graph, AGEDGE, unlocked("fontsize"), unlocked("9"));
  agattr(graph, AGEDGE, unlocked("arrowsize"), unlocked("0.6"));
  agattr(graph, AGEDGE, unlocked("len"), unlocked("1.8"));
}

static sg_status build(sg_arena *arena, void *context, sg_error *error) {
  drawing *d = context;
  d->arena = arena;
  d->graph = agopen(unlocked("silkgraph"), Agdirected, NULL);
  if (!d->graph)
    return sg_fail(error, SG_ERROR_LIBRARY, "Graphviz could not make a graph");
  set_defaults(d->graph);
  set_heading(d);
  d->nodes = sg_arena_alloc(arena, (sg_network_actors(d->network) + 1) * sizeof *d->nodes);
  double largest = sg_largest_strength(d->network);
  for (unsigned i = 0; i < sg_network_actors(d->network); i++)
    add_node(d, i, largest);
  for (unsigned i = 0; i < sg_network_ties(d->network); i++)
    add_tie(d, sg_network_tie(d->network, i));
  for (uint32_t i = 0; i < d->lines.count; i++)
    draw_line(d, (const line *)d->lines.items + i, d->lines.count <= LABELLED_LINES);
  return SG_OK;
}

/* The actors that fit on a page, and none that has no tie. */
static sg_network *readable(const sg_network *network, sg_error *error) {
  sg_filter filter = {.top = sg_network_ties(network) ? DRAWN_ACTORS : 0};
  return sg_network_filter(network, &filter, error);
}

Agraph_t *sg_drawing_make(const sg_network *network, sg_error *error) {
  sg_network *drawn = readable(network, error);
  sg_arena *arena = sg_arena_new();
  drawing d = {.network = drawn, .whole = network};
  sg_status status = SG_ERROR_MEMORY;
  sg_drawing_quiet();
  if (drawn && arena)
    status = sg_measure(drawn, error) ? SG_ERROR_LIBRARY : sg_arena_run(arena, build, &d, error);
  sg_arena_free(arena);
  sg_network_free(drawn);
  if (!status)
    return d.graph;
  if (d.graph)
    agclose(d.graph);
  return NULL;
}

static int swallow(char *message) {
  (void)message;
  return 0;
}

void sg_drawing_quiet(void) {
  agseterrf(swallow);
}

sg_status sg_drawing_render(const sg_network *network, const char *format, FILE *out,
                            sg_error *error) {
  Agraph_t *graph = sg_drawing_make(network, error);
  if (!graph)
    return SG_ERROR_LIBRARY;
  GVC_t *context = gvContext();
  char *bytes = NULL;
  unsigned length = 0;
  int failed = gvLayout(context, graph, SG_DRAWING_LAYOUT);
  if (!failed) {
    failed = gvRenderData(context, graph, format, &bytes, &length);
    gvFreeLayout(context, graph);
  }
  if (!failed)
    fwrite(bytes, 1, length, out);
  gvFreeRenderData(bytes);
  agclose(graph);
  gvFreeContext(context);
  return failed
             ? sg_fail(error, SG_ERROR_LIBRARY, "Graphviz could not draw the network as %s", format)
             : SG_OK;
}
