/* What the looks in a diagram mean, as far as they occur, and how much of the network it shows. */
#include <string.h>

#include "exports/drawing.h"
#include "exports/wording.h"
#include "network/network.h"

const char *sg_title_text(const sg_network *network, const sg_style *style) {
  const char *title = sg_network_title(network);
  return *title ? title : sg_say(style, "Stakeholder network");
}

const char *sg_sources_text(const sg_drawing *d) {
  unsigned count = sg_network_documents(d->whole);
  return sg_arena_format(d->arena, "%s %s", sg_say(d->style, "Read by silkgraph from"),
                         count == 1 ? sg_network_document(d->whole, 0)
                                    : sg_counted(d->arena, d->style, SG_DOCUMENTS, count));
}

/* " (filtered from 122 actors, 151 ties)", or nothing. */
static const char *filtered_text(const sg_drawing *d) {
  unsigned actors, ties;
  sg_network_unfiltered(d->whole, &actors, &ties);
  if (actors == sg_network_actors(d->whole) && ties == sg_network_ties(d->whole))
    return "";
  return sg_arena_format(d->arena, " (%s %s, %s)", sg_say(d->style, "filtered from"),
                         sg_counted(d->arena, d->style, SG_ACTORS, actors),
                         sg_counted(d->arena, d->style, SG_TIES, ties));
}

static unsigned count_untied(const sg_drawing *d) {
  unsigned count = sg_network_actors(d->whole), untied = count;
  bool *tied = sg_arena_alloc(d->arena, (count + 1) * sizeof *tied);
  for (unsigned i = 0; i < sg_network_ties(d->whole); i++) {
    const sg_tie *tie = sg_network_tie(d->whole, i);
    untied -= (unsigned)!tied[tie->source] + (tie->source != tie->target && !tied[tie->target]);
    tied[tie->source] = tied[tie->target] = true;
  }
  return untied;
}

/* Why something is left out. */
static const char *reason_text(const sg_drawing *d) {
  const char *reason = sg_say(d->style, d->reduced ? d->reduced : "labels tell the others");
  unsigned untied = count_untied(d);
  return untied ? sg_arena_format(d->arena, "%s; %s %u", reason,
                                  sg_say(d->style, "not drawn, as without a tie:"), untied)
                : reason;
}

const char *sg_count_text(const sg_drawing *d) {
  unsigned drawn = sg_network_actors(d->network), all = sg_network_actors(d->whole);
  unsigned ties = sg_network_ties(d->network), all_ties = sg_network_ties(d->whole);
  if (d->loose) {
    drawn += sg_network_actors(d->loose);
    ties += sg_network_ties(d->loose);
  }
  const char *text =
      sg_arena_format(d->arena, "%s, %s%s", sg_counted(d->arena, d->style, SG_ACTORS, all),
                      sg_counted(d->arena, d->style, SG_TIES, all_ties), filtered_text(d));
  if (drawn == all && ties == all_ties)
    return text;
  text = sg_arena_format(d->arena, sg_say(d->style, "%u of %u actors, %u of %u ties"), drawn, all,
                         ties, all_ties);
  return sg_arena_format(d->arena, "%s%s: %s", text, filtered_text(d), reason_text(d));
}

static void add(const sg_drawing *d, sg_array *entries, sg_legend entry) {
  *(sg_legend *)sg_array_push(d->arena, entries, sizeof entry) = entry;
}

static bool is_drawn(const sg_drawing *d, sg_actor_type type) {
  for (unsigned i = 0; i < sg_network_actors(d->network); i++)
    if (sg_network_actor(d->network, i)->type == type)
      return true;
  return false;
}

static void add_types(const sg_drawing *d, sg_array *entries) {
  for (int i = 0; i < SG_ACTOR_TYPES; i++)
    if (is_drawn(d, (sg_actor_type)i))
      add(d, entries,
          (sg_legend){SG_LEGEND_TYPE, sg_say(d->style, d->look.types[i].name), "", "",
                      &d->look.types[i], false});
}

/* What of lines occurs in the drawing. */
typedef struct occurring {
  bool families[SG_FAMILIES], request, modalities[SG_MODALITIES], added, gone, kept, weights;
} occurring;

static occurring what_occurs(const sg_drawing *d) {
  occurring o = {0};
  const sg_line *lines = d->lines.items;
  for (uint32_t i = 0; i < d->lines.count; i++) {
    const sg_line *line = &lines[i];
    bool request = line->requests == line->ties;
    o.request = o.request || request;
    if (!request)
      o.families[sg_line_family(line)] = true;
    o.modalities[sg_line_modality(line)] = true;
    o.added = o.added || line->change == SG_ADDED;
    o.gone = o.gone || line->change == SG_GONE;
    o.kept = o.kept || !line->changed;
    o.weights = o.weights || line->weight > 1;
  }
  return o;
}

static void add_line(const sg_drawing *d, sg_array *entries, const char *text, const char *colour,
                     sg_modality modality, bool conflict) {
  static const char *const dashes[SG_MODALITIES] = {"", "5,2", "1,5"};
  add(d, entries,
      (sg_legend){SG_LEGEND_LINE, sg_say(d->style, text), colour, dashes[modality], NULL,
                  conflict});
}

static void add_families(const sg_drawing *d, const occurring *o, sg_array *entries) {
  for (int i = 0; i < SG_FAMILIES; i++)
    if (o->families[i])
      add_line(d, entries, d->look.families[i].name, d->look.families[i].colour, SG_ACTUAL,
               i == SG_CONFLICT);
  if (o->request)
    add_line(d, entries, d->look.request.name, d->look.request.colour, SG_ACTUAL, false);
}

static void add_changes(const sg_drawing *d, const occurring *o, sg_array *entries) {
  if (o->added)
    add_line(d, entries, "+ came", sg_look_of_change(SG_ADDED), SG_ACTUAL, false);
  if (o->gone)
    add_line(d, entries, "\u2212 went", sg_look_of_change(SG_GONE), SG_ACTUAL, false);
  if (o->kept)
    add_line(d, entries, "in both", d->look.rim, SG_ACTUAL, false);
}

sg_array sg_legend_of(const sg_drawing *d) {
  sg_array entries = {0};
  occurring o = what_occurs(d);
  add_types(d, &entries);
  if (o.added || o.gone)
    add_changes(d, &o, &entries);
  else
    add_families(d, &o, &entries);
  if (o.modalities[SG_PROSPECTIVE])
    add_line(d, &entries, "planned or possible", d->look.muted, SG_PROSPECTIVE, false);
  if (o.modalities[SG_NEGATED])
    add_line(d, &entries, "\u2715 denied or ended", d->look.muted, SG_NEGATED, false);
  if (o.weights)
    add(d, &entries,
        (sg_legend){SG_LEGEND_NOTE, sg_say(d->style, "thicker: stated by more sentences"),
                    d->look.muted, "", NULL, false});
  return entries;
}
