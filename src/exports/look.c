#include "exports/look.h"

#include <string.h>

#include "base/complete.h"
#include "base/error.h"
#include "silkgraph/measure.h"
#include "silkgraph/text.h"

/* Families: blue, ochre, grey and vermilion stay apart for eyes that confuse red and green, and in
 * grey by their lightness. Fills are light, so that words can be read on them in grey too; states
 * are dark, so that they are found first. */
static const sg_type_look light_types[] = {
    {"state", "ellipse", "filled", "#0B3C5D", "#0B3C5D", "#FFFFFF"},
    {"organ of state", "box", "filled,rounded", "#BFE3D3", "#1B7A5A", "#111111"},
    {"company", "box", "filled", "#FFD9A0", "#B36B00", "#111111"},
    {"official", "plain", "filled", "#FFFFFF", "#FFFFFF", "#111111"},
    {"agreement", "note", "filled", "#FBF3CF", "#8A7A2B", "#111111"},
    {"organization", "octagon", "filled", "#DCCFEA", "#6B4A8C", "#111111"},
    {"initiative", "component", "filled", "#CFE5F7", "#2C6DA3", "#111111"},
    {"event", "tab", "filled", "#F6CFDB", "#A33A5E", "#111111"}};
SG_COMPLETE(light_types, SG_ACTOR_TYPES);
static const sg_family_look light_families[] = {{"office, part, member, owner", "#9A9A9A"},
                                                {"agreement, programme, event", "#8A6D00"},
                                                {"cooperation", "#0060A8"},
                                                {"conflict", "#C23B22"}};
SG_COMPLETE(light_families, SG_FAMILIES);

static const sg_type_look dark_types[] = {
    {"state", "ellipse", "filled", "#E8EEF4", "#E8EEF4", "#0B1B2B"},
    {"organ of state", "box", "filled,rounded", "#1E5A46", "#5FC9A2", "#F2F4F6"},
    {"company", "box", "filled", "#70470A", "#F0A93B", "#F2F4F6"},
    {"official", "plain", "filled", "#12181F", "#12181F", "#F2F4F6"},
    {"agreement", "note", "filled", "#56501F", "#D8CA6B", "#F2F4F6"},
    {"organization", "octagon", "filled", "#49356B", "#B497DA", "#F2F4F6"},
    {"initiative", "component", "filled", "#1D4B75", "#74B4EA", "#F2F4F6"},
    {"event", "tab", "filled", "#6B2440", "#EE8FB0", "#F2F4F6"}};
SG_COMPLETE(dark_types, SG_ACTOR_TYPES);
static const sg_family_look dark_families[] = {{"office, part, member, owner", "#7C8894"},
                                               {"agreement, programme, event", "#D9B84A"},
                                               {"cooperation", "#5AB0F2"},
                                               {"conflict", "#FF7A5C"}};
SG_COMPLETE(dark_families, SG_FAMILIES);

static const sg_type_look mono_types[] = {
    {"state", "ellipse", "filled", "#222222", "#222222", "#FFFFFF"},
    {"organ of state", "box", "filled,rounded", "#D9D9D9", "#444444", "#000000"},
    {"company", "box", "filled", "#F2F2F2", "#444444", "#000000"},
    {"official", "plain", "filled", "#FFFFFF", "#FFFFFF", "#000000"},
    {"agreement", "note", "filled", "#FFFFFF", "#444444", "#000000"},
    {"organization", "octagon", "filled", "#C4C4C4", "#444444", "#000000"},
    {"initiative", "component", "filled", "#E6E6E6", "#444444", "#000000"},
    {"event", "tab", "filled", "#FFFFFF", "#444444", "#000000"}};
SG_COMPLETE(mono_types, SG_ACTOR_TYPES);
static const sg_family_look mono_families[] = {{"office, part, member, owner", "#B0B0B0"},
                                               {"agreement, programme, event", "#808080"},
                                               {"cooperation", "#404040"},
                                               {"conflict", "#000000"}};
SG_COMPLETE(mono_families, SG_FAMILIES);

static const sg_type_look print_types[] = {
    {"state", "ellipse", "filled,bold", "#FFFFFF", "#00304D", "#00304D"},
    {"organ of state", "box", "filled,rounded", "#FFFFFF", "#0F6B4C", "#000000"},
    {"company", "box", "filled", "#FFFFFF", "#A35F00", "#000000"},
    {"official", "plain", "filled", "#FFFFFF", "#FFFFFF", "#000000"},
    {"agreement", "note", "filled", "#FFFFFF", "#7A6B1E", "#000000"},
    {"organization", "octagon", "filled", "#FFFFFF", "#5B3B7C", "#000000"},
    {"initiative", "component", "filled", "#FFFFFF", "#1F5F95", "#000000"},
    {"event", "tab", "filled", "#FFFFFF", "#932A50", "#000000"}};
SG_COMPLETE(print_types, SG_ACTOR_TYPES);
static const sg_family_look print_families[] = {{"office, part, member, owner", "#8C8C8C"},
                                                {"agreement, programme, event", "#7A6000"},
                                                {"cooperation", "#00508C"},
                                                {"conflict", "#B02A12"}};
SG_COMPLETE(print_families, SG_FAMILIES);

static const struct {
  const char *name, *background, *text, *muted, *rim;
  const sg_type_look *types;
  const sg_family_look *families;
  sg_family_look request;
} themes[] = {
    {"light",
     "#FFFFFF",
     "#111111",
     "#5A5A5A",
     "#9A9A9A",
     light_types,
     light_families,
     {"asked or invited", "#4F7F78"}},
    {"dark",
     "#12181F",
     "#F2F4F6",
     "#A9B4BF",
     "#6E7A86",
     dark_types,
     dark_families,
     {"asked or invited", "#8FC7BE"}},
    {"mono",
     "#FFFFFF",
     "#000000",
     "#555555",
     "#8A8A8A",
     mono_types,
     mono_families,
     {"asked or invited", "#6A6A6A"}},
    {"print",
     "#FFFFFF",
     "#000000",
     "#444444",
     "#777777",
     print_types,
     print_families,
     {"asked or invited", "#3F6F68"}},
};

static const char *const lines[] = {"solid", "dashed", "dotted"};
SG_COMPLETE(lines, SG_MODALITIES);
static const char *const layouts[] = {"neato", "dot", "sfdp", "circular", "layers", NULL};
static const char *const groups[] = {"type", "country", "community", NULL};
static const char *const pages[] = {"a4", "a4-landscape", "letter", "slide", NULL};
static const char *const structures[] = {"fold", "faint", "hide", NULL};

static bool is_one_of(const char *const *names, const char *name) {
  for (; *names; names++)
    if (strcmp(*names, name) == 0)
      return true;
  return false;
}

static size_t theme_index(const char *name) {
  size_t count = sizeof themes / sizeof *themes;
  for (size_t i = 0; name && i < count; i++)
    if (strcmp(themes[i].name, name) == 0)
      return i;
  return name ? count : 0;
}

bool sg_is_theme(const char *name) {
  return theme_index(name) < sizeof themes / sizeof *themes;
}

sg_look sg_look_of(const sg_style *style) {
  size_t theme = sg_is_theme(style->theme) ? theme_index(style->theme) : 0;
  sg_look look = {.name = themes[theme].name,
                  .background = themes[theme].background,
                  .text = themes[theme].text,
                  .muted = themes[theme].muted,
                  .rim = themes[theme].rim,
                  .request = themes[theme].request};
  for (int i = 0; i < SG_ACTOR_TYPES; i++) {
    look.types[i] = themes[theme].types[i];
    if (style->type_colours[i])
      look.types[i].fill = style->type_colours[i];
  }
  for (int i = 0; i < SG_FAMILIES; i++) {
    look.families[i] = themes[theme].families[i];
    if (style->family_colours[i])
      look.families[i].colour = style->family_colours[i];
  }
  return look;
}

bool sg_is_request(const sg_tie *tie) {
  return strcmp(tie->relation, "requests") == 0;
}

const char *sg_look_of_modality(sg_modality modality) {
  return lines[modality];
}

const char *sg_look_of_change(sg_change change) {
  return change == SG_ADDED ? "#0067A5" : change == SG_GONE ? "#C45500" : NULL;
}

static int measure_named(const char *name) {
  for (unsigned i = 0; sg_measure_name(i); i++)
    if (strcmp(sg_measure_name(i), name) == 0)
      return (int)i;
  return -1;
}

unsigned sg_size_measure(const sg_style *style) {
  int index = measure_named(style->size ? style->size : "strength");
  return index < 0 ? 0 : (unsigned)index;
}

double sg_largest_size(const sg_network *network, unsigned measure) {
  double largest = 1e-9;
  for (unsigned i = 0; i < sg_network_actors(network); i++) {
    double value = sg_measure_value(&sg_network_actor(network, i)->measures, measure);
    largest = value > largest ? value : largest;
  }
  return largest;
}

static sg_status check_name(const char *what, const char *name, bool known, const char *choice,
                            sg_error *error) {
  char like[SG_MESSAGE_MAX];
  if (known)
    return SG_OK;
  bool found = sg_most_like(name, choice, like, sizeof like);
  return sg_fail(error, SG_ERROR_ARGUMENT, "no %s \"%s\"; %s%s%sthere are %s", what, name,
                 found ? "did you mean " : "", found ? like : "", found ? "? " : "", choice);
}

static bool is_colour(const char *text) {
  return !text || (text[0] == '#' && strlen(text) == strlen("#RRGGBB") &&
                   strspn(text + 1, "0123456789abcdefABCDEF") == strlen("RRGGBB"));
}

static sg_status check_colours(const sg_style *style, sg_error *error) {
  for (int i = 0; i < SG_ACTOR_TYPES + SG_FAMILIES; i++) {
    const char *colour =
        i < SG_ACTOR_TYPES ? style->type_colours[i] : style->family_colours[i - SG_ACTOR_TYPES];
    if (!is_colour(colour))
      return sg_fail(error, SG_ERROR_ARGUMENT, "\"%s\" is no colour like #0060A8", colour);
  }
  return SG_OK;
}

sg_status sg_style_check(const sg_style *style, sg_error *error) {
  const struct {
    const char *what, *name, *choice;
    bool known;
  } checks[] = {
      {"layout", style->layout, "neato, dot, sfdp, circular, layers",
       !style->layout || is_one_of(layouts, style->layout)},
      {"group", style->group, "type, country, community",
       !style->group || is_one_of(groups, style->group)},
      {"measure", style->size,
       "degree, strength, betweenness, closeness, eigenvector, pagerank, constraint",
       !style->size || measure_named(style->size) >= 0},
      {"theme", style->theme, "light, dark, mono, print", sg_is_theme(style->theme)},
      {"page", style->page, "a4, a4-landscape, letter, slide",
       !style->page || is_one_of(pages, style->page)},
      {"way to show structure", style->structure, "fold, faint, hide",
       !style->structure || is_one_of(structures, style->structure)},
  };
  for (size_t i = 0; i < sizeof checks / sizeof *checks; i++) {
    sg_status status =
        check_name(checks[i].what, checks[i].name, checks[i].known, checks[i].choice, error);
    if (status)
      return status;
  }
  return check_colours(style, error);
}
