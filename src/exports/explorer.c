/* One page to explore a network, which needs nothing but a browser: our page around Cytoscape.js,
 * and silkgraph's own JSON with a place and a look for each actor. */
#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include "base/error.h"
#include "exports/explorer.h"
#include "exports/exports.h"
#include "exports/json.h"
#include "exports/look.h"
#include "exports/positions.h"

/* --- what the page's script needs besides the network --------------------------------------- */

static json_t *positions_object(const sg_writing *w, const sg_point *points) {
  json_t *object = json_object();
  for (unsigned i = 0; i < sg_network_actors(w->network); i++)
    json_object_set_new(object, sg_network_actor(w->network, i)->id,
                        json_pack("[i,i]", (int)points[i].x, (int)points[i].y));
  return object;
}

static json_t *look_object(const sg_style *style) {
  sg_look look = sg_look_of(style);
  json_t *types = json_object(), *families = json_object();
  for (int i = 0; i < SG_ACTOR_TYPES; i++)
    json_object_set_new(types, sg_actor_type_name((sg_actor_type)i),
                        json_pack("{s:s,s:s,s:s}", "name", look.types[i].name, "fill",
                                  look.types[i].fill, "line", look.types[i].line));
  for (int i = 0; i < SG_FAMILIES; i++)
    json_object_set_new(
        families, sg_family_name((sg_family)i),
        json_pack("{s:s,s:s}", "name", look.families[i].name, "colour", look.families[i].colour));
  return json_pack("{s:s,s:s,s:s,s:s,s:s,s:o,s:o}", "background", look.background, "text",
                   look.text, "muted", look.muted, "rim", look.rim, "hover",
                   strcmp(look.name, "dark") == 0 ? "#26313D" : "#EEF2F6", "types", types,
                   "families", families);
}

static json_t *data_object(const sg_writing *w, const sg_point *points) {
  json_t *root = sg_json_of_network(w);
  json_object_set_new(root, "explorer",
                      json_pack("{s:o,s:o}", "positions", positions_object(w, points), "look",
                                look_object(w->style)));
  return root;
}

/* --- the page ------------------------------------------------------------------------------- */

static void write_text(FILE *out, const char *text) {
  for (; *text; text++)
    if (strchr("<>&\"", *text))
      fprintf(out, "&#%d;", *text);
    else if ((unsigned char)*text >= 32)
      fputc(*text, out);
}

/* In a page "<" could end the script that the data stand in. */
static void write_data(FILE *out, const char *json) {
  for (; *json; json++)
    if (*json == '<')
      fputs("\\u003c", out);
    else
      fputc(*json, out);
}

static void write_part(const sg_writing *w, const char *name, size_t length, const char *json) {
  const char *title = sg_network_title(w->network);
  if (strncmp(name, "title", length) == 0)
    write_text(w->out, *title ? title : "Stakeholder network");
  else if (strncmp(name, "style", length) == 0)
    fputs(sg_explorer_style, w->out);
  else if (strncmp(name, "library", length) == 0)
    fputs(sg_explorer_library, w->out);
  else if (strncmp(name, "script", length) == 0)
    fputs(sg_explorer_script, w->out);
  else if (strncmp(name, "data", length) == 0)
    write_data(w->out, json);
}

/* The page with its parts in the places of {{part}}. */
static void write_page(const sg_writing *w, const char *json) {
  const char *rest = sg_explorer_page;
  for (const char *open; (open = strstr(rest, "{{")); rest = strstr(open, "}}") + 2) {
    fwrite(rest, 1, (size_t)(open - rest), w->out);
    write_part(w, open + 2, (size_t)(strstr(open, "}}") - open - 2), json);
  }
  fputs(rest, w->out);
}

typedef struct request {
  json_t *data;
  char *json;
} request;

static sg_status body(sg_writing *w, sg_error *error) {
  request *r = w->handle;
  const sg_point *points;
  sg_status status = sg_positions(w->arena, w->network, &points, error);
  if (status)
    return status;
  r->data = data_object(w, points);
  r->json = r->data ? json_dumps(r->data, JSON_COMPACT | JSON_REAL_PRECISION(10)) : NULL;
  if (!r->json)
    return sg_fail(error, SG_ERROR_LIBRARY, "Jansson could not write the network");
  write_page(w, r->json);
  return SG_OK;
}

static sg_status write(const sg_network *network, const sg_export_options *options, FILE *out,
                       sg_error *error) {
  request r = {0};
  sg_status status = sg_write_with(body, &r, network, options, out, error);
  free(r.json);
  json_decref(r.data);
  return status;
}

const sg_exporter sg_exporter_html = {"html", "html",
                                      "explorer: a page that needs nothing but a browser", write};
