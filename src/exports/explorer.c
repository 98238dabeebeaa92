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
#include "exports/wording.h"

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

/* From the least to the greatest of a measure. */
static json_t *ramp_array(sg_json *j, bool dark) {
  json_t *ramp = json_array();
  sg_json_append(j, ramp, json_string(dark ? "#26313D" : "#DDE9F3"));
  sg_json_append(j, ramp, json_string(dark ? "#9ED0FF" : "#08306B"));
  return ramp;
}

static json_t *look_object(sg_json *j, const sg_style *style) {
  sg_look look = sg_look_of(style);
  bool dark = strcmp(look.name, "dark") == 0;
  const char *const pairs[] = {
      "background", look.background, "text",   look.text, "muted",
      look.muted,   "rim",           look.rim, "hover",   dark ? "#26313D" : "#EEF2F6",
      NULL};
  const char *const request[] = {"name", look.request.name, "colour", look.request.colour, NULL};
  json_t *object = texts_object(j, pairs);
  sg_json_set(j, object, "types", types_object(j, &look));
  sg_json_set(j, object, "families", families_object(j, &look));
  sg_json_set(j, object, "request", texts_object(j, request));
  sg_json_set(j, object, "ramp", ramp_array(j, dark));
  return object;
}

static bool is_dark(const sg_style *style) {
  return style->theme && strcmp(style->theme, "dark") == 0;
}

/* By day and by night: the theme that was asked for is one of the two. */
static json_t *looks_object(sg_json *j) {
  sg_style light = *j->writing->style, dark = *j->writing->style;
  light.theme = is_dark(&light) ? "light" : light.theme;
  dark.theme = "dark";
  json_t *looks = json_object();
  sg_json_set(j, looks, "light", look_object(j, &light));
  sg_json_set(j, looks, "dark", look_object(j, &dark));
  return looks;
}

static json_t *words_object(sg_json *j) {
  json_t *words = json_object();
  const char *english, *text;
  for (size_t i = 0; sg_wording_at(j->writing->style, i, &english, &text); i++)
    sg_json_set(j, words, english, json_string(text));
  return words;
}

/* The offices of officials in the language of the page. */
static json_t *offices_object(sg_json *j) {
  const sg_writing *w = j->writing;
  json_t *object = json_object();
  for (unsigned i = 0; i < sg_network_actors(w->network); i++) {
    const sg_actor *actor = sg_network_actor(w->network, i);
    json_t *offices = json_array();
    const char *rest = actor->role;
    for (const char *part; (part = sg_next_part(w->arena, &rest));) {
      const char *office = sg_office(w->arena, w->style, part);
      if (*office)
        sg_json_append(j, offices, json_string(office));
    }
    sg_json_set(j, object, actor->id, offices);
  }
  return object;
}

static json_t *data_object(sg_json *j, const sg_point *points) {
  json_t *root = sg_json_of_network(j), *explorer = json_object();
  sg_json_set(j, explorer, "positions", positions_object(j, points));
  sg_json_set(j, explorer, "looks", looks_object(j));
  sg_json_set(j, explorer, "words", words_object(j));
  sg_json_set(j, explorer, "offices", offices_object(j));
  const sg_style *style = j->writing->style;
  const char *theme = !style->theme ? "" : is_dark(style) ? "dark" : "light";
  sg_json_set(j, explorer, "theme", json_string(theme));
  sg_json_set(j, root, "explorer", explorer);
  return root;
}

/* --- the page ------------------------------------------------------------------------------- */

static sg_status write_page(const sg_writing *w, const json_t *data, sg_error *error) {
  const char *title = sg_network_title(w->network);
  const sg_template page = {.page = sg_explorer_page,
                            .title = *title ? title : sg_say(w->style, "Stakeholder network"),
                            .language = sg_wording_language(w->style),
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
