#include "exports/drawing.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/utf8.h"
#include "exports/fonts.h"
#include "exports/names.h"
#include "exports/wording.h"
#include "silkgraph/measure.h"

enum {
  LABELLED_LINES = 90, /* words on more lines than that hide the lines */
  RELATIONS_SHOWN = 3, /* on one line */
  WRAP = 18            /* characters after which a label goes on in the next line */
};

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

const char *sg_font_of(sg_arena *arena, const sg_style *style) {
  return style->font ? sg_arena_format(arena, "%s,%s", style->font, sg_font_names) : sg_font_names;
}

/* --- nodes ---------------------------------------------------------------------------------- */

/* An official's first office, or the code of the state that a label does not name. */
static const char *small_print(const sg_drawing *d, const sg_actor *actor) {
  if (actor->type == SG_OFFICIAL) {
    size_t length = strcspn(actor->role, "|");
    while (length && actor->role[length - 1] == ' ')
      length--;
    return sg_office(d->arena, d->style, sg_arena_copy(d->arena, actor->role, length));
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
      d->arena, "%s<BR/><FONT POINT-SIZE=\"%.0f\" COLOR=\"%s\">%s</FONT>", name,
      fmax(SG_SMALLEST_SIZE, 6 + size / 5),
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

static sg_line *line_between(sg_drawing *d, unsigned one, unsigned other, bool conflict) {
  sg_line *lines = d->lines.items;
  for (uint32_t i = 0; i < d->lines.count; i++)
    if (lines[i].conflict == conflict && ((lines[i].one == one && lines[i].other == other) ||
                                          (lines[i].one == other && lines[i].other == one)))
      return &lines[i];
  sg_line *made = sg_array_push(d->arena, &d->lines, sizeof *made);
  made->one = one;
  made->other = other;
  made->conflict = conflict;
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

static void add_relation(sg_drawing *d, sg_line *line, const sg_tie *tie) {
  sg_line_relation *relations = line->relations.items;
  const char *label = escaped(d->arena, tie->label);
  for (uint32_t i = 0; i < line->relations.count; i++)
    if (strcmp(relations[i].words, label) == 0) {
      relations[i].weight += tie->weight;
      return;
    }
  *(sg_line_relation *)sg_array_push(d->arena, &line->relations, sizeof(sg_line_relation)) =
      (sg_line_relation){label, tie->weight};
}

static void add_tie(sg_drawing *d, const sg_tie *tie) {
  sg_line *line = line_between(d, tie->source, tie->target, tie->family == SG_CONFLICT);
  note_change(line, tie->change);
  line->ties++;
  line->requests += sg_is_request(tie);
  line->weight += tie->weight;
  line->family_weight[tie->family] += tie->weight;
  line->of_modality[tie->modality]++;
  if (tie->directed) {
    line->forward = line->forward || tie->source == line->one;
    line->backward = line->backward || tie->source == line->other;
  }
  add_relation(d, line, tie);
}

/* The family that is stated most; structure only where there is nothing else. */
sg_family sg_line_family(const sg_line *line) {
  sg_family best = SG_STRUCTURE;
  for (int i = SG_INSTITUTION; i < SG_FAMILIES; i++)
    if (line->family_weight[i] > (best == SG_STRUCTURE ? 0 : line->family_weight[best]))
      best = (sg_family)i;
  return best;
}

/* A line is drawn as what is most certain of its ties. */
sg_modality sg_line_modality(const sg_line *line) {
  return line->of_modality[SG_ACTUAL]        ? SG_ACTUAL
         : line->of_modality[SG_PROSPECTIVE] ? SG_PROSPECTIVE
                                             : SG_NEGATED;
}

static int by_relation_weight(const void *left, const void *right) {
  const sg_line_relation *l = left, *r = right;
  if (l->weight != r->weight)
    return l->weight > r->weight ? -1 : 1;
  return strcmp(l->words, r->words);
}

/* The relations stated most, a line each, and how many sentences state them. */
static const char *words_on(const sg_drawing *d, const sg_line *line) {
  const sg_line_relation *relations = line->relations.items;
  const char *sign = line->change == SG_ADDED ? "+ " : line->change == SG_GONE ? "\u2212 " : "";
  const char *text = sg_arena_format(d->arena, "%s%s", sign,
                                     sg_line_modality(line) == SG_NEGATED ? "\u2715 " : "");
  for (uint32_t i = 0; i < line->relations.count && i < RELATIONS_SHOWN; i++)
    text = sg_arena_format(d->arena, "%s%s\n", text, sg_say(d->style, relations[i].words));
  if (line->relations.count > RELATIONS_SHOWN)
    text = sg_arena_format(
        d->arena, "%s%s\n", text,
        sg_counted(d->arena, d->style, SG_MORE_RELATIONS, line->relations.count - RELATIONS_SHOWN));
  if (line->weight > 1)
    text = sg_arena_format(d->arena, "%s%s\n", text,
                           sg_counted(d->arena, d->style, SG_SENTENCES, line->weight));
  return text;
}

/* A plain line to an agreement says that somebody is party to it, with no word. */
static bool needs_words(const sg_drawing *d, const sg_line *line) {
  const sg_line_relation *relations = line->relations.items;
  bool agreement = sg_network_actor(d->network, line->one)->type == SG_AGREEMENT ||
                   sg_network_actor(d->network, line->other)->type == SG_AGREEMENT;
  bool party =
      line->relations.count == 1 && agreement && strcmp(relations[0].words, "party to") == 0;
  return !party || sg_line_modality(line) == SG_NEGATED || line->change;
}

static const char *line_colour(const sg_drawing *d, const sg_line *line, bool any_changed) {
  const char *change = sg_look_of_change(line->change);
  if (change)
    return change;
  if (any_changed && !line->changed)
    return d->look.rim;
  return line->requests == line->ties ? d->look.request.colour
                                      : d->look.families[sg_line_family(line)].colour;
}

static const char *arrows(const sg_line *line, bool swapped) {
  bool forward = swapped ? line->backward : line->forward;
  bool backward = swapped ? line->forward : line->backward;
  return forward && backward ? "both" : forward ? "forward" : backward ? "back" : "none";
}

static void add_words(sg_drawing *d, const sg_line *line, Agedge_t *edge, const char *colour) {
  const char *words = words_on(d, line);
  if (d->bare) {
    sg_line_words *label = sg_array_push(d->arena, &d->labels, sizeof *label);
    *label = (sg_line_words){.edge = edge, .text = words, .colour = colour};
    sg_measure_words(label);
  } else
    sg_set(edge, sg_may_be_flat(d, line) ? "xlabel" : "label", words);
}

/* In grey too a conflict is told by its head, a bar. */
static const char *head_of(const sg_line *line) {
  return line->conflict ? "tee" : "normal";
}

static void draw_line(sg_drawing *d, sg_line *line, bool any_changed) {
  bool swapped = sg_against_columns(d, line);
  Agedge_t *edge = agedge(d->graph, d->nodes[swapped ? line->other : line->one],
                          d->nodes[swapped ? line->one : line->other], NULL, 1);
  const char *colour = line_colour(d, line, any_changed);
  bool faint = sg_line_family(line) == SG_STRUCTURE && !line->changed;
  qsort(line->relations.items, line->relations.count, sizeof(sg_line_relation), by_relation_weight);
  sg_set(edge, "color", colour);
  sg_set(edge, "fontcolor", colour);
  sg_set(edge, "style", sg_look_of_modality(sg_line_modality(line)));
  sg_set(edge, "penwidth",
         sg_arena_format(d->arena, "%.2f", faint ? 0.7 : 0.8 + 0.7 * log2(1 + line->weight)));
  sg_set(edge, "dir",
         line->conflict && !line->forward && !line->backward ? "both" : arrows(line, swapped));
  sg_set(edge, "arrowhead", head_of(line));
  sg_set(edge, "arrowtail", head_of(line));
  sg_set(edge, "tooltip", words_on(d, line));
  if (faint)
    sg_set(edge, "len", "1.2");
  else if (line->relations.count > 1)
    sg_set(edge, "len", "2.6"); /* room for more words */
  if (d->lines.count <= LABELLED_LINES && !faint && needs_words(d, line))
    add_words(d, line, edge, colour);
}

/* --- the graph ------------------------------------------------------------------------------ */

static void set_defaults(const sg_drawing *d) {
  const char *font = sg_font_of(d->arena, d->style);
  const struct {
    int kind;
    const char *name, *value;
  } defaults[] = {{AGRAPH, "labelloc", "t"},
                  {AGRAPH, "fontname", font},
                  {AGRAPH, "fontsize", "12"},
                  {AGRAPH, "fontcolor", d->look.text},
                  {AGRAPH, "bgcolor", d->bare ? "transparent" : d->look.background},
                  {AGRAPH, "pad", d->bare ? "0" : "0.3"},
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
  if (!d->bare)
    sg_draw_heading(d);
  return SG_OK;
}

static int swallow(char *message) {
  (void)message;
  return 0;
}

void sg_drawing_quiet(void) {
  agseterrf(swallow);
}

Agraph_t *sg_drawing_make(const sg_network *network, const sg_style *style, sg_error *error) {
  sg_drawing d = {.style = style, .look = sg_look_of(style), .whole = network};
  sg_network *drawn = sg_choose(network, style, 0, &d.reduced, error);
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

/* --- the picture ---------------------------------------------------------------------------- */

typedef struct picture {
  sg_drawing drawing;
  GVC_t *graphviz;
  const char *name;
  FILE *out;
  bool last;    /* drawn however small it gets */
  double scale; /* in which the page could hold it */
} picture;

static sg_status draw(sg_arena *arena, void *context, sg_error *error) {
  picture *p = context;
  char *bytes = NULL;
  unsigned length = 0;
  sg_status status = build(arena, &p->drawing, error);
  if (status)
    return status;
  if (!sg_lay_out(&p->drawing, p->graphviz))
    return sg_fail(error, SG_ERROR_LIBRARY, "Graphviz could not lay the network out");
  sg_place_labels(&p->drawing);
  p->scale = sg_sheet_scale(&p->drawing);
  if (p->scale < SG_LEAST_SCALE && !p->last)
    return SG_OK;
  if (gvRenderData(p->graphviz, p->drawing.graph, "svg", &bytes, &length))
    return sg_fail(error, SG_ERROR_LIBRARY, "Graphviz could not draw the network");
  sg_sheet_write(&p->drawing, bytes, p->name, p->out);
  gvFreeRenderData(bytes);
  return SG_OK;
}

/* One try with at most so many actors, 0 for as many as the style says. */
static sg_status try_with(picture *p, unsigned most, sg_error *error) {
  sg_drawing *d = &p->drawing;
  sg_network *drawn = sg_choose(d->whole, d->style, most, &d->reduced, error);
  if (!drawn)
    return SG_ERROR_MEMORY;
  sg_network *loose = sg_has_columns(d->style) ? NULL : sg_take_loose(&drawn, error);
  sg_arena *arena = sg_arena_new();
  d->network = drawn;
  d->loose = loose;
  if (most)
    d->reduced = "as many as the page holds in readable type";
  sg_status status = arena ? sg_arena_run(arena, draw, p, error)
                           : sg_fail(error, SG_ERROR_MEMORY, "out of memory");
  if (d->graph) {
    gvFreeLayout(p->graphviz, d->graph);
    agclose(d->graph);
  }
  d->graph = NULL;
  d->lines = d->labels = (sg_array){0};
  sg_network_free(loose);
  sg_network_free(drawn);
  sg_arena_free(arena);
  return status;
}

/* Fewer actors until the words on the page are large enough to be read. */
static sg_status fit(picture *p, sg_error *error) {
  enum { FEW = 6 };
  unsigned most = 0, drawn = sg_network_actors(p->drawing.whole);
  for (;;) {
    sg_status status = try_with(p, most, error);
    if (status || p->scale >= SG_LEAST_SCALE || p->last)
      return status;
    drawn = most ? most : sg_drawn_at_most(p->drawing.style, drawn);
    most =
        (unsigned)(drawn *
                   fmax(0.75, fmin(0.95, p->scale * p->scale / (SG_LEAST_SCALE * SG_LEAST_SCALE))));
    p->last = most <= FEW;
  }
}

sg_status sg_drawing_write(const sg_network *network, const sg_style *style, const char *name,
                           FILE *out, sg_error *error) {
  sg_drawing_quiet();
  picture p = {
      .drawing = {.style = style, .look = sg_look_of(style), .whole = network, .bare = true},
      .graphviz = sg_graphviz_new(),
      .name = name,
      .out = out,
      .last = style->all};
  if (!p.graphviz)
    return sg_fail(error, SG_ERROR_LIBRARY, "Graphviz could not be started");
  sg_status status = fit(&p, error);
  gvFreeContext(p.graphviz);
  return status;
}
