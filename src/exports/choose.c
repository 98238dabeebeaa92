/* Which part of a network is drawn: no hairball unless asked for. */
#include <string.h>

#include "exports/drawing.h"
#include "silkgraph/measure.h"

enum { READABLE = 60 }; /* more actors cannot be read on a page */

/* Without the ties that the labels tell, or without all of the family. */
static sg_network *without_structure(const sg_network *network, const sg_style *style,
                                     sg_error *error) {
  static const char *const structure[] = {"structure"};
  const char *way = style->structure ? style->structure : "fold";
  bool hide = strcmp(way, "hide") == 0;
  sg_filter filter = {.except = structure,
                      .except_count = hide,
                      .fold = strcmp(way, "fold") == 0,
                      .bridges = !sg_has_columns(style)}; /* columns hold it together */
  sg_network *found = sg_network_filter(network, &filter, error);
  /* a network of nothing but offices and belongings is drawn with them */
  if (found && !sg_network_ties(found)) {
    sg_network_free(found);
    found = sg_network_filter(network, &(sg_filter){0}, error);
  }
  return found;
}

static sg_network *replaced(sg_network *network, const sg_filter *filter, sg_error *error) {
  sg_network *fewer = sg_network_filter(network, filter, error);
  sg_network_free(network);
  return fewer;
}

unsigned sg_drawn_at_most(const sg_style *style, unsigned actors) {
  unsigned most = style->most ? style->most : READABLE;
  return style->all || actors < most ? actors : most;
}

sg_network *sg_choose(const sg_network *network, const sg_style *style, unsigned most,
                      const char **how, sg_error *error) {
  sg_network *chosen = without_structure(network, style, error);
  if (chosen && !most)
    most = sg_drawn_at_most(style, sg_network_actors(chosen));
  *how = NULL;
  if (chosen && sg_network_actors(chosen) > most) {
    chosen = replaced(chosen, &(sg_filter){.backbone = most}, error);
    *how = "those that stand out most at their partners (disparity filter)";
  }
  if (!chosen || !sg_measure(chosen, error))
    return chosen;
  sg_network_free(chosen);
  return NULL;
}

sg_network *sg_take_loose(sg_network **network, sg_error *error) {
  sg_network *loose = sg_network_filter(*network, &(sg_filter){.parts = SG_PARTS_LOOSE}, error);
  if (!loose || !sg_network_ties(loose)) {
    sg_network_free(loose);
    return NULL;
  }
  sg_network *rest = sg_network_filter(*network, &(sg_filter){.parts = SG_PARTS_REST}, error);
  if (!rest || sg_measure(rest, error)) {
    sg_network_free(rest);
    sg_network_free(loose);
    return NULL;
  }
  sg_network_free(*network);
  *network = rest;
  return loose;
}
