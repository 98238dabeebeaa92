/* The diagram of a network as a Graphviz graph, which is written as DOT or drawn. */
#ifndef SG_EXPORTS_DRAWING_H
#define SG_EXPORTS_DRAWING_H

#include <graphviz/gvc.h>

#include "base/arena.h"
#include "exports/look.h"
#include "silkgraph/network.h"

#define SG_WORDS_SIZE 9.0    /* of words beside lines, points */
#define SG_LINE_HEIGHT 1.2   /* of a font's size */
#define SG_SMALLEST_SIZE 9.0 /* of words in the drawing, points */
#define SG_READABLE_SIZE 6.0 /* the same on paper */
#define SG_LEAST_SCALE (SG_READABLE_SIZE / SG_SMALLEST_SIZE)

/** Lines that are stated most: room is made for their words. */
enum { SG_STORY = 6 };

/** What ties between two actors are drawn as one line: those of conflict have a line of their own,
 * so that no cooperation hides them. */
typedef struct sg_line {
  unsigned one, other, weight;
  bool conflict;
  unsigned family_weight[SG_FAMILIES];
  bool forward, backward;
  unsigned of_modality[SG_MODALITIES];
  sg_array relations; /* sg_line_relation, each once */
  unsigned requests, ties;
  sg_change change;
  bool changed; /* some of its ties came or went */
} sg_line;

/** A relation of a line, and how many sentences state it. */
typedef struct sg_line_relation {
  const char *words;
  unsigned weight;
} sg_line_relation;

/** Words beside a line, which get their place when the layout stands. */
typedef struct sg_line_words {
  Agedge_t *edge;
  const char *text; /* lines, each ended by '\n' */
  const char *colour;
  bool placed;
  double x, y, width, height; /* the centre, y upwards; points */
} sg_line_words;

/** A diagram in the making. */
typedef struct sg_drawing {
  sg_arena *arena;
  const sg_style *style;
  sg_look look;
  const sg_network *network; /* what is drawn */
  const sg_network *whole;
  const sg_network *loose; /* small parts that are listed below the picture, or NULL */
  const char *reduced;     /* how the drawn was chosen, or NULL: all of it */
  bool bare;               /* words and heading are put around the graph, not into it */
  Agraph_t *graph;
  Agnode_t **nodes;
  sg_array lines;  /* sg_line */
  sg_array labels; /* sg_line_words, of the most stated line first */
} sg_drawing;

/** A styled graph of the network, which the caller closes with agclose; NULL on failure. */
Agraph_t *sg_drawing_make(const sg_network *network, const sg_style *style, sg_error *error);

/** Writes the picture as an <svg> element; `name` tells its ids from those of others in a page. */
sg_status sg_drawing_write(const sg_network *network, const sg_style *style, const char *name,
                           FILE *out, sg_error *error);

/** The family that a line is drawn as, and the modality: what is most certain. */
sg_family sg_line_family(const sg_line *line);
sg_modality sg_line_modality(const sg_line *line);

/** The fonts that words are drawn with, the best first. */
const char *sg_font_of(sg_arena *arena, const sg_style *style);

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

/** Whether actors have columns of their own. */
bool sg_has_columns(const sg_style *style);

/** Whether dot may draw the line within one rank. Graphviz 2.42 frees its memory twice when such a
 * line has a label in the first rank; labels outside of lines are placed after all else. */
bool sg_may_be_flat(const sg_drawing *drawing, const sg_line *line);

/* --- choose.c */

/** The part of the network that can be read, measured; `*how` says how it was chosen or is NULL.
 * At most `most` actors; 0: as many as the style says. */
sg_network *sg_choose(const sg_network *network, const sg_style *style, unsigned most,
                      const char **how, sg_error *error);

/** How many of so many actors are drawn at most. */
unsigned sg_drawn_at_most(const sg_style *style, unsigned actors);

/** Takes small parts that are tied to nothing else out of `*network`; NULL when there are none. */
sg_network *sg_take_loose(sg_network **network, sg_error *error);

/* --- labels.c */

/** Sets how large the words are. */
void sg_measure_words(sg_line_words *words);

/** After the layout: puts words beside their lines, where they lie on nothing else; else they are
 * not placed. */
void sg_place_labels(const sg_drawing *drawing);

/* --- legend.c */

typedef enum sg_legend_kind { SG_LEGEND_TYPE, SG_LEGEND_LINE, SG_LEGEND_NOTE } sg_legend_kind;

/** An entry of the legend. */
typedef struct sg_legend {
  sg_legend_kind kind;
  const char *text, *colour, *dashes; /* dashes: of SVG, "" for none */
  const sg_type_look *type;           /* of SG_LEGEND_TYPE */
  bool conflict;                      /* of SG_LEGEND_LINE */
} sg_legend;

/** What occurs in the drawing: an array of sg_legend. */
sg_array sg_legend_of(const sg_drawing *drawing);

/** How much of the network is drawn. */
const char *sg_count_text(const sg_drawing *drawing);

/** What it was read from. */
const char *sg_sources_text(const sg_drawing *drawing);

/** The title of the network, or what a network is called. */
const char *sg_title_text(const sg_network *network, const sg_style *style);

/* --- sheet.c */

/** A page: its size and margin in points. */
typedef struct sg_sheet {
  double width, height, margin; /* height 0: as the drawing needs */
} sg_sheet;

/** The page that a style asks for. */
sg_sheet sg_sheet_of(const sg_style *style);

/** How large a drawing may be, in points, so that its words are readable on the page; without a
 * page it may be as large as it likes, but should have that shape. */
void sg_sheet_room(const sg_drawing *drawing, double *width, double *height);

/** How much smaller than laid out the drawing is on its page; 1 without a page. */
double sg_sheet_scale(const sg_drawing *drawing);

/** Writes the page with the drawing, which Graphviz made as `svg`, on it. */
void sg_sheet_write(const sg_drawing *drawing, const char *svg, const char *name, FILE *out);

/* --- layout.c */

/** Lays the graph out; true when Graphviz could. */
bool sg_lay_out(const sg_drawing *drawing, GVC_t *graphviz);

#endif
