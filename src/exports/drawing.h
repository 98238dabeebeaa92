/* The diagram of a network as a Graphviz graph, which is written as DOT or drawn. */
#ifndef SG_EXPORTS_DRAWING_H
#define SG_EXPORTS_DRAWING_H

#include <graphviz/gvc.h>

#include "base/arena.h"
#include "exports/look.h"
#include "silkgraph/network.h"

/** All ties between two actors, drawn as one line. */
typedef struct sg_line {
  unsigned one, other, weight;
  unsigned family_weight[SG_FAMILIES];
  bool forward, backward;
  unsigned of_modality[SG_MODALITIES];
  const char *words;
  unsigned relations, ties;
  sg_change change;
  bool changed; /* some of its ties came or went */
} sg_line;

/** A diagram in the making. */
typedef struct sg_drawing {
  sg_arena *arena;
  const sg_style *style;
  sg_look look;
  const sg_network *network; /* what is drawn */
  const sg_network *whole;
  const char *reduced; /* how the drawn was chosen, or NULL: all of it */
  Agraph_t *graph;
  Agnode_t **nodes;
  sg_array lines; /* sg_line */
} sg_drawing;

/** A styled graph of the network, which the caller closes with agclose; NULL on failure. */
Agraph_t *sg_drawing_make(const sg_network *network, const sg_style *style, sg_error *error);

/** Called with a finished picture. */
typedef void (*sg_use_picture)(void *context, const char *bytes, size_t length);

/** Draws in a format of Graphviz ("svg", "png", "pdf") and gives the picture to `use`. */
sg_status sg_drawing_render(const sg_network *network, const sg_style *style, const char *format,
                            sg_use_picture use, void *context, sg_error *error);

/** Keeps Graphviz's messages from the user's screen. */
void sg_drawing_quiet(void);

/** Sets an attribute of a graph, node or edge. */
void sg_set(void *object, const char *name, const char *value);

/** Text for Graphviz's HTML-like labels. */
const char *sg_html(sg_arena *arena, const char *text);

/** A label broken at blanks into lines, joined by `newline`. */
const char *sg_wrapped(sg_arena *arena, const char *label, const char *newline);

/* --- heading.c */

/** Title, subtitle, sources, legend and what was left out, as the label of the graph. */
void sg_draw_heading(const sg_drawing *drawing);

/* --- arrange.c: layouts, pages and groups */

/** The layout engine of Graphviz that the style needs. */
const char *sg_layout_engine(const sg_style *style);

/** Sets what the layout needs of the graph: engine, spacing, page. */
void sg_arrange_graph(const sg_drawing *drawing);

/** Puts nodes into columns or clusters, when the style asks for it. */
void sg_arrange_nodes(const sg_drawing *drawing);

/** Whether the line runs against the columns, so that its ends are better swapped. */
bool sg_against_columns(const sg_drawing *drawing, const sg_line *line);

/** Whether dot may draw the line within one rank. Graphviz 2.42 frees its memory twice when such a
 * line has a label in the first rank; labels outside of lines are placed after all else. */
bool sg_may_be_flat(const sg_drawing *drawing, const sg_line *line);

/* --- choose.c */

/** The part of the network that can be read, measured; `*how` says how it was chosen or is NULL. */
sg_network *sg_choose(const sg_network *network, const sg_style *style, const char **how,
                      sg_error *error);

/* --- labels.c */

/** After the layout: takes away the labels of lines that would lie on a node or another label. */
void sg_clear_labels(Agraph_t *graph);

#endif
