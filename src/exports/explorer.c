/* One page to explore a network, which needs nothing but a browser: our page around Cytoscape.js,
 * and silkgraph's own JSON with a place and a look for each actor. */
#include <string.h>

#include <jansson.h>

#include "exports/explorer.h"
#include "exports/exports.h"
#include "exports/json.h"
#include "exports/look.h"
#include "exports/positions.h"
#include "exports/template.h"

/* --- what the page's script needs besides the network --------------------------------------- */

static json_t *positions_object(sg_json *j, const sg_point *points) {
  const sg_network *network = j->writing->network;
  json_t *object = json_object();
  for (unsigned i = 0; i < sg_network_actors(network); i++) {
    json_t *point = json_array();
    sg_json_append(j, point, json_integer((int)points[i].x));
    sg_json_append(j, point, json_integer((int)points[i].y));
    sg_json_set(j, object, sg_network_actor(network, i)->id, point);
  }
  return object;
}

/* An object of texts: names and values by turns, with a NULL behind the last. */
static json_t *texts_object(sg_json *j, const char *const *pairs) {
  json_t *object = json_object();
  for (; *pairs; pairs += 2)
    sg_json_set(j, object, pairs[0], json_string(pairs[1]));
  return object;
}

static json_t *types_object(sg_json *j, const sg_look *look) {
  json_t *types = json_object();
  for (int i = 0; i < SG_ACTOR_TYPES; i++) {
    const sg_type_look *type = &look->types[i];
    const char *const pairs[] = {"name", type->name, "fill", type->fill, "line", type->line, NULL};
    sg_json_set(j, types, sg_actor_type_name((sg_actor_type)i), texts_object(j, pairs));
  }
  return types;
}

static json_t *families_object(sg_json *j, const sg_look *look) {
  json_t *families = json_object();
  for (int i = 0; i < SG_FAMILIES; i++) {
    const sg_family_look *family = &look->families[i];
    const char *const pairs[] = {"name", family->name, "colour", family->colour, NULL};
    sg_json_set(j, families, sg_family_name((sg_family)i), texts_object(j, pairs));
  }
  return families;
}

static json_t *look_object(sg_json *j) {
  sg_look look = sg_look_of(j->writing->style);
  const char *hover = strcmp(look.name, "dark") == 0 ? "#26313D" : "#EEF2F6";
  const char *const pairs[] = {"background", look.background, "text", look.text,
                               "muted",      look.muted,      "rim",  look.rim,
                               "hover",      hover,           NULL};
  json_t *object = texts_object(j, pairs);
  sg_json_set(j, object, "types", types_object(j, &look));
  sg_json_set(j, object, "families", families_object(j, &look));
  return object;
}

static json_t *data_object(sg_json *j, const sg_point *points) {
  json_t *root = sg_json_of_network(j), *explorer = json_object();
  sg_json_set(j, explorer, "positions", positions_object(j, points));
  sg_json_set(j, explorer, "look", look_object(j));
  sg_json_set(j, root, "explorer", explorer);
  return root;
}

/* --- the page ------------------------------------------------------------------------------- */

static sg_status write_page(const sg_writing *w, const json_t *data, sg_error *error) {
  const char *title = sg_network_title(w->network);
  const sg_template page = {.page = sg_explorer_page,
                            .title = *title ? title : "Stakeholder network",
                            .policy = sg_explorer_policy,
                            .style = sg_explorer_style,
                            .library = sg_explorer_library,
                            .script = sg_explorer_script};
  return sg_template_write(&page, data, w->out, error);
}

static sg_status body(sg_writing *w, sg_error *error) {
  json_t **data = w->handle; /* freed by write, also when memory runs out */
  const sg_point *points;
  sg_status status = sg_positions(w->arena, w->network, &points, error);
  if (status)
    return status;
  sg_json json = {.writing = w};
  *data = data_object(&json, points);
  status = sg_json_status(&json, error);
  return status ? status : write_page(w, *data, error);
}

static sg_status write(const sg_network *network, const sg_export_options *options, FILE *out,
                       sg_error *error) {
  json_t *data = NULL;
  sg_status status = sg_write_with(body, &data, network, options, out, error);
  json_decref(data);
  return status;
}

const sg_exporter sg_exporter_html = {"html", "html",
                                      "explorer: a page that needs nothing but a browser", write};
