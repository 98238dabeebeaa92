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
  sg_filter filter = {.except = structure, .except_count = hide, .fold = strcmp(way, "fold") == 0};
  sg_network *found = sg_network_filter(network, &filter, error);
  /* a network of nothing but offices and belongings is drawn with them */
  if (found && !sg_network_ties(found)) {
    sg_network_free(found);
    found = sg_network_filter(network, &(sg_filter){0}, error);
  }
  return found;
}

static sg_network *backbone(sg_network *network, unsigned most, sg_error *error) {
  sg_filter filter = {.backbone = most};
  sg_network *fewer = sg_network_filter(network, &filter, error);
  sg_network_free(network);
  return fewer;
}

sg_network *sg_choose(const sg_network *network, const sg_style *style, const char **how,
                      sg_error *error) {
  sg_network *chosen = without_structure(network, style, error);
  unsigned most = style->most ? style->most : READABLE;
  *how = NULL;
  if (chosen && !style->all && sg_network_actors(chosen) > most) {
    chosen = backbone(chosen, most, error);
    *how = "backbone by the disparity filter";
  }
  if (!chosen || !sg_measure(chosen, error))
    return chosen;
  sg_network_free(chosen);
  return NULL;
}
