#include "exports/drawing.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/utf8.h"
#include "exports/names.h"
#include "silkgraph/measure.h"

enum {
  LABELLED_LINES = 90, /* words on more lines than that hide the lines */
  WRAP = 18            /* characters after which a label goes on in the next line */
};

static const char default_font[] = "Helvetica,Arial,DejaVu Sans,sans-serif";

/* Graphviz does not change the strings that it is given, but does not say so. */
static char *unlocked(const char *text) {
  return (char *)(uintptr_t)text;
}

void sg_set(void *object, const char *name, const char *value) {
  agsafeset(object, unlocked(name), unlocked(value), unlocked(""));
}

/* --- words ---------------------------------------------------------------------------------- */

const char *sg_wrapped(sg_arena *arena, const char *label, const char *newline) {
  size_t width = strlen(newline), length = strlen(label);
  char *text = sg_arena_alloc(arena, length * (width > 2 ? width : 2) + 1);
  size_t used = 0;
  unsigned column = 0;
  for (size_t i = 0; i < length;) {
    uint32_t code, step = sg_utf8_decode(label + i, length - i, &code);
    if (code == ' ' && column + strcspn(label + i + 1, " ") > WRAP && column > 3) {
      memcpy(text + used, newline, width);
      used += width;
      column = 0;
    } else if (code >= 32) {
      if (code == '\\' && *newline == '\\') /* where backslashes mean something */
        text[used++] = '\\';
      memcpy(text + used, label + i, step);
      used += step;
      column++;
    }
    i += step;
  }
  return text;
}

/* Text that stays what it is where Graphviz gives backslashes a meaning. */
static const char *escaped(sg_arena *arena, const char *text) {
  char *copy = sg_arena_alloc(arena, 2 * strlen(text) + 1), *end = copy;
  for (; *text; text++) {
    if (*text == '\\')
      *end++ = '\\';
    *end++ = *text;
  }
  return copy;
}

const char *sg_html(sg_arena *arena, const char *text) {
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

/* --- nodes ---------------------------------------------------------------------------------- */

/* An official's first office, or the code of the state that a label does not name. */
static const char *small_print(const sg_drawing *d, const sg_actor *actor) {
  if (actor->type == SG_OFFICIAL) {
    size_t length = strcspn(actor->role, "|");
    while (length && actor->role[length - 1] == ' ')
      length--;
    return sg_arena_format(d->arena, "%.*s", (int)length, actor->role);
  }
  if (actor->type == SG_COUNTRY || !*actor->country)
    return "";
  for (unsigned i = 0; i < sg_network_actors(d->whole); i++) {
    const sg_actor *state = sg_network_actor(d->whole, i);
    if (state->type == SG_COUNTRY && strcmp(state->country, actor->country) == 0 &&
        strstr(actor->label, state->label))
      return "";
  }
  return actor->country;
}

static void set_label(const sg_drawing *d, Agnode_t *node, const sg_actor *actor, double size) {
  const char *print = small_print(d, actor);
  if (!*print) {
    sg_set(node, "label", sg_wrapped(d->arena, actor->label, "\\n"));
    return;
  }
  /* entities are put in once the lines are broken, so that none is broken */
  const char *name = sg_wrapped(d->arena, sg_html(d->arena, actor->label), "<BR/>");
  const char *small = sg_wrapped(d->arena, sg_html(d->arena, print), "<BR/>");
  const char *html = sg_arena_format(
      d->arena, "%s<BR/><FONT POINT-SIZE=\"%.1f\" COLOR=\"%s\">%s</FONT>", name, 6 + size / 5,
      actor->type == SG_OFFICIAL ? d->look.muted : d->look.types[actor->type].text, small);
  char *label = agstrdup_html(d->graph, unlocked(html));
  agsafeset(node, unlocked("label"), label, unlocked(""));
  agstrfree(d->graph, label);
}

/* The actor's id. DOT has no way to write a backslash before a quotation mark or at the end. */
static const char *node_name(const sg_drawing *d, unsigned index) {
  const char *id = sg_network_actor(d->network, index)->id;
  return strpbrk(id, "\\\"") ? sg_arena_format(d->arena, "actor %u", index + 1) : id;
}

static void add_node(sg_drawing *d, unsigned index, unsigned measure, double largest) {
  const sg_actor *actor = sg_network_actor(d->network, index);
  const sg_type_look *look = &d->look.types[actor->type];
  const char *change = sg_look_of_change(actor->change);
  Agnode_t *node = agnode(d->graph, unlocked(node_name(d, index)), 1);
  double size = 10 + 9 * sqrt(fmax(0, sg_measure_value(&actor->measures, measure)) / largest);
  d->nodes[index] = node;
  set_label(d, node, actor, size);
  sg_set(node, "tooltip", sg_wrapped(d->arena, *actor->role ? actor->role : actor->label, "\\n"));
  sg_set(node, "shape", look->shape);
  sg_set(node, "style", look->style);
  sg_set(node, "fillcolor", look->fill);
  sg_set(node, "color", change ? change : look->line);
  sg_set(node, "fontcolor", change && actor->type == SG_OFFICIAL ? change : look->text);
  sg_set(node, "fontsize", sg_arena_format(d->arena, "%.1f", size));
  if (change)
    sg_set(node, "penwidth", "3");
}

/* --- lines ---------------------------------------------------------------------------------- */

static sg_line *line_between(sg_drawing *d, unsigned one, unsigned other) {
  sg_line *lines = d->lines.items;
  for (uint32_t i = 0; i < d->lines.count; i++)
    if ((lines[i].one == one && lines[i].other == other) ||
        (lines[i].one == other && lines[i].other == one))
      return &lines[i];
  sg_line *made = sg_array_push(d->arena, &d->lines, sizeof *made);
  made->one = one;
  made->other = other;
  made->words = "";
  return made;
}

/* What a line became: as all of its ties did, else unchanged with something that changed. */
static void note_change(sg_line *line, sg_change change) {
  if (!line->ties)
    line->change = change;
  else if (line->change != change)
    line->change = SG_ALTERED;
  line->changed = line->changed || change != SG_UNCHANGED;
}

static void add_tie(sg_drawing *d, const sg_tie *tie) {
  sg_line *line = line_between(d, tie->source, tie->target);
  note_change(line, tie->change);
  line->ties++;
  line->weight += tie->weight;
  line->family_weight[tie->family] += tie->weight;
  line->of_modality[tie->modality]++;
  if (tie->directed) {
    line->forward = line->forward || tie->source == line->one;
    line->backward = line->backward || tie->source == line->other;
  }
  const char *label = escaped(d->arena, tie->label);
  if (strstr(line->words, label))
    return;
  line->words =
      line->relations++ ? sg_arena_format(d->arena, "%s\\n%s", line->words, label) : label;
}

/* The family that is stated most; structure only where there is nothing else. */
static sg_family main_family(const sg_line *line) {
  sg_family best = SG_STRUCTURE;
  for (int i = SG_INSTITUTION; i < SG_FAMILIES; i++)
    if (line->family_weight[i] > (best == SG_STRUCTURE ? 0 : line->family_weight[best]))
      best = (sg_family)i;
  return best;
}

/* A line is drawn as what is most certain of its ties. */
static sg_modality main_modality(const sg_line *line) {
  return line->of_modality[SG_ACTUAL]        ? SG_ACTUAL
         : line->of_modality[SG_PROSPECTIVE] ? SG_PROSPECTIVE
                                             : SG_NEGATED;
}

static const char *words_on(const sg_drawing *d, const sg_line *line) {
  const char *words = line->relations <= 2
                          ? line->words
                          : sg_arena_format(d->arena, "%u relations", line->relations);
  return main_modality(line) == SG_NEGATED ? sg_arena_format(d->arena, "\u2715 %s", words) : words;
}

/* A plain line to an agreement says that somebody is party to it, with no word. */
static bool needs_words(const sg_drawing *d, const sg_line *line) {
  bool agreement = sg_network_actor(d->network, line->one)->type == SG_AGREEMENT ||
                   sg_network_actor(d->network, line->other)->type == SG_AGREEMENT;
  bool party = line->relations == 1 && agreement && strcmp(line->words, "party to") == 0;
  return !party || main_modality(line) == SG_NEGATED;
}

static const char *line_colour(const sg_drawing *d, const sg_line *line, bool any_changed) {
  const char *change = sg_look_of_change(line->change);
  if (change)
    return change;
  return any_changed && !line->changed ? d->look.rim : d->look.families[main_family(line)].colour;
}

static const char *arrows(const sg_line *line, bool swapped) {
  bool forward = swapped ? line->backward : line->forward;
  bool backward = swapped ? line->forward : line->backward;
  return forward && backward ? "both" : forward ? "forward" : backward ? "back" : "none";
}

static void draw_line(sg_drawing *d, const sg_line *line, bool any_changed) {
  bool swapped = sg_against_columns(d, line);
  Agedge_t *edge = agedge(d->graph, d->nodes[swapped ? line->other : line->one],
                          d->nodes[swapped ? line->one : line->other], NULL, 1);
  const char *colour = line_colour(d, line, any_changed);
  bool faint = main_family(line) == SG_STRUCTURE && !line->changed;
  sg_set(edge, "color", colour);
  sg_set(edge, "fontcolor", colour);
  sg_set(edge, "style", sg_look_of_modality(main_modality(line)));
  sg_set(edge, "penwidth",
         sg_arena_format(d->arena, "%.2f", faint ? 0.7 : 0.8 + 0.7 * log2(1 + line->weight)));
  sg_set(edge, "dir", arrows(line, swapped));
  sg_set(edge, "tooltip", line->words);
  if (faint)
    sg_set(edge, "len", "1.2");
  if (d->lines.count <= LABELLED_LINES && !faint && needs_words(d, line))
    sg_set(edge, sg_may_be_flat(d, line) ? "xlabel" : "label", words_on(d, line));
}

/* --- the graph ------------------------------------------------------------------------------ */

static void set_defaults(const sg_drawing *d) {
  const char *font = d->style->font ? d->style->font : default_font;
  const struct {
    int kind;
    const char *name, *value;
  } defaults[] = {{AGRAPH, "labelloc", "t"},
                  {AGRAPH, "fontname", font},
                  {AGRAPH, "fontsize", "12"},
                  {AGRAPH, "fontcolor", d->look.text},
                  {AGRAPH, "bgcolor", d->look.background},
                  {AGRAPH, "pad", "0.3"},
                  {AGRAPH, "outputorder", "edgesfirst"},
                  {AGRAPH, "charset", "UTF-8"},
                  {AGNODE, "fontname", font},
                  {AGNODE, "margin", "0.09,0.05"},
                  {AGNODE, "height", "0.3"},
                  {AGEDGE, "fontname", font},
                  {AGEDGE, "fontsize", "9"},
                  {AGEDGE, "arrowsize", "0.6"},
                  {AGEDGE, "len", "1.8"}};
  for (size_t i = 0; i < sizeof defaults / sizeof *defaults; i++)
    agattr(d->graph, defaults[i].kind, unlocked(defaults[i].name), unlocked(defaults[i].value));
}

static int by_weight(const void *left, const void *right) {
  const sg_line *l = left, *r = right;
  if (l->weight != r->weight)
    return l->weight > r->weight ? -1 : 1;
  if (l->one != r->one)
    return l->one < r->one ? -1 : 1;
  return l->other < r->other ? -1 : l->other > r->other;
}

static void draw_lines(sg_drawing *d) {
  bool any_changed = false;
  for (unsigned i = 0; i < sg_network_ties(d->network); i++)
    add_tie(d, sg_network_tie(d->network, i));
  sg_line *lines = d->lines.items;
  for (uint32_t i = 0; i < d->lines.count; i++)
    any_changed = any_changed || lines[i].changed;
  if (d->lines.count)
    qsort(lines, d->lines.count, sizeof *lines, by_weight);
  for (uint32_t i = 0; i < d->lines.count; i++)
    draw_line(d, &lines[i], any_changed);
}

static sg_status build(sg_arena *arena, void *context, sg_error *error) {
  sg_drawing *d = context;
  unsigned measure = sg_size_measure(d->style);
  d->arena = arena;
  Agdisc_t names = sg_names_in_order();
  d->graph = agopen(unlocked("silkgraph"), Agdirected, &names);
  if (!d->graph)
    return sg_fail(error, SG_ERROR_LIBRARY, "Graphviz could not make a graph");
  set_defaults(d);
  sg_arrange_graph(d);
  d->nodes = sg_arena_alloc(arena, (sg_network_actors(d->network) + 1) * sizeof *d->nodes);
  double largest = sg_largest_size(d->network, measure);
  for (unsigned i = 0; i < sg_network_actors(d->network); i++)
    add_node(d, i, measure, largest);
  sg_arrange_nodes(d);
  draw_lines(d);
  sg_draw_heading(d);
  return SG_OK;
}

Agraph_t *sg_drawing_make(const sg_network *network, const sg_style *style, sg_error *error) {
  sg_drawing d = {.style = style, .look = sg_look_of(style), .whole = network};
  sg_network *drawn = sg_choose(network, style, &d.reduced, error);
  sg_arena *arena = sg_arena_new();
  sg_status status = SG_ERROR_MEMORY;
  sg_drawing_quiet();
  d.network = drawn;
  if (drawn && arena)
    status = sg_arena_run(arena, build, &d, error);
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

/* Kept for the next drawing: Graphviz's text plugin remembers a font's name that belongs to the
 * context, and would look at it after the context was freed. Graphviz is for one thread anyway. */
static GVC_t *graphviz_context(void) {
  static GVC_t *context;
  if (!context)
    context = gvContext();
  return context;
}

sg_status sg_drawing_render(const sg_network *network, const sg_style *style, const char *format,
                            sg_use_picture use, void *context, sg_error *error) {
  Agraph_t *graph = sg_drawing_make(network, style, error);
  if (!graph)
    return SG_ERROR_LIBRARY;
  if (style->page && strcmp(format, "png") == 0)
    sg_set(graph, "dpi", "200"); /* small words stay readable on a page */
  GVC_t *graphviz = graphviz_context();
  char *bytes = NULL;
  unsigned length = 0;
  int failed = gvLayout(graphviz, graph, sg_layout_engine(style));
  if (!failed) {
    sg_clear_labels(graph);
    failed = gvRenderData(graphviz, graph, format, &bytes, &length);
    gvFreeLayout(graphviz, graph);
  }
  if (!failed)
    use(context, bytes, length);
  gvFreeRenderData(bytes);
  agclose(graph);
  return failed
             ? sg_fail(error, SG_ERROR_LIBRARY, "Graphviz could not draw the network as %s", format)
             : SG_OK;
}
