#include "exports/look.h"

/* The fills are light, so that black words can be read on them in grey too. */
static const sg_type_look types[SG_ACTOR_TYPES] = {
    {"state", "ellipse", "filled", "#0B3C5D", "#0B3C5D"},
    {"organ of state", "box", "filled,rounded", "#BFE3D3", "#1B7A5A"},
    {"company", "box", "filled", "#FFD9A0", "#B36B00"},
    {"official", "plain", "filled", "#FFFFFF", "#FFFFFF"},
    {"agreement", "note", "filled", "#FBF3CF", "#8A7A2B"},
    {"organization", "octagon", "filled", "#DCCFEA", "#6B4A8C"},
    {"initiative", "component", "filled", "#CFE5F7", "#2C6DA3"},
    {"event", "tab", "filled", "#F6CFDB", "#A33A5E"},
};

static const sg_family_look families[SG_FAMILIES] = {
    {"office, part, member, owner", "#9A9A9A"},
    {"agreement, programme, event", "#8A6D00"},
    {"cooperation", "#0060A8"},
    {"conflict", "#C23B22"},
};

static const char *const lines[SG_MODALITIES] = {"solid", "dashed", "dotted"};

const sg_type_look *sg_look_of_type(sg_actor_type type) {
  return &types[type];
}

const sg_family_look *sg_look_of_family(sg_family family) {
  return &families[family];
}

const char *sg_look_of_modality(sg_modality modality) {
  return lines[modality];
}

double sg_largest_strength(const sg_network *network) {
  double largest = 1;
  for (unsigned i = 0; i < sg_network_actors(network); i++)
    if (sg_network_actor(network, i)->measures.strength > largest)
      largest = sg_network_actor(network, i)->measures.strength;
  return largest;
}
