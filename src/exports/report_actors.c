/* The part of a report that is about actors: who is central, who brokers, groups and states. */
#include <stdlib.h>
#include <string.h>

#include "exports/report.h"
#include "silkgraph/measure.h"

enum {
  BROKERS = 5,
  MEMBERS = 6,
  STATES = 6,
  OF_A_STATE = 8,
  LEAST = 3,   /* actors of a community that is worth a row */
  CROSSING = 2 /* ties to others that make a section */
};

static void write_central(sg_report *r) {
  static const char *const heads[] = {"actor", "type", "strength", "betweenness", "pagerank"};
  sg_report_heading(r, "Who is central",
                    "Strength counts how often the texts tie an actor to others. Betweenness "
                    "counts the shortest ways between others that lead through it. PageRank is "
                    "high for those who are tied to actors that are central themselves.");
  sg_page_paragraph(&r->page, sg_arena_format(r->arena, sg_report_say(r, "Measured on: %s."),
                                              sg_report_say(r, sg_measured_on(r->network))));
  sg_report_table(r, heads, 5);
  for (unsigned i = 0; i < sg_network_actors(r->network) && i < SG_REPORT_CENTRAL; i++) {
    const sg_actor *actor = r->central[i];
    sg_page_row_begin(&r->page);
    sg_page_cell(&r->page, actor->label);
    sg_page_cell(&r->page, sg_report_type(r, actor->type));
    sg_page_cell(&r->page, sg_report_number(r, actor->measures.strength));
    sg_page_cell(&r->page, sg_report_number(r, actor->measures.betweenness));
    sg_page_cell(&r->page, sg_report_number(r, actor->measures.pagerank));
    sg_page_row_end(&r->page);
  }
  sg_page_table_end(&r->page);
}

/* --- brokers -------------------------------------------------------------------------------- */

static int by_constraint(const void *left, const void *right) {
  const sg_actor *l = *(const sg_actor *const *)left, *r = *(const sg_actor *const *)right;
  if (l->measures.constraint < r->measures.constraint ||
      l->measures.constraint > r->measures.constraint)
    return l->measures.constraint < r->measures.constraint ? -1 : 1;
  return strcmp(l->id, r->id);
}

static const sg_actor *other_end(const sg_report *r, const sg_tie *tie, const sg_actor *actor) {
  const sg_actor *source = sg_network_actor(r->network, tie->source);
  const sg_actor *target = sg_network_actor(r->network, tie->target);
  return source == actor ? target : target == actor ? source : NULL;
}

/* The strongest partners that are in communities of their own: whom the broker brings together. */
static const char *brought_together(const sg_report *r, const sg_actor *actor) {
  enum { MOST = 4 };
  const sg_actor *partners[MOST];
  unsigned count = 0;
  const char *text = "";
  for (unsigned i = 0; i < sg_network_ties(r->network) && count < MOST; i++) {
    const sg_tie *tie = r->strongest[i];
    const sg_actor *other = other_end(r, tie, actor);
    bool known = !other || tie->modality == SG_NEGATED || tie->family == SG_STRUCTURE;
    for (unsigned k = 0; k < count && !known; k++)
      known = partners[k]->measures.community == other->measures.community;
    if (known)
      continue;
    partners[count++] = other;
    text = sg_arena_format(r->arena, "%s%s%s", text, *text ? ", " : "", other->label);
  }
  return text;
}

static void write_broker_table(sg_report *r, const sg_actor **order, unsigned count) {
  static const char *const heads[] = {"actor", "constraint", "ties",
                                      "partners in different groups"};
  sg_report_table(r, heads, 4);
  for (unsigned i = 0; i < count && i < BROKERS; i++) {
    sg_page_row_begin(&r->page);
    sg_page_cell(&r->page, order[i]->label);
    sg_page_cell(&r->page, sg_report_number(r, order[i]->measures.constraint));
    sg_page_cell(&r->page, sg_report_number(r, order[i]->measures.degree));
    sg_page_cell(&r->page, brought_together(r, order[i]));
    sg_page_row_end(&r->page);
  }
  sg_page_table_end(&r->page);
}

static void write_brokers(sg_report *r) {
  unsigned count = sg_network_actors(r->network), tied = 0, points = 0;
  const sg_actor **order = sg_arena_alloc(r->arena, (count + 1) * sizeof *order);
  const char *list = "";
  for (unsigned i = 0; i < count; i++) {
    const sg_actor *actor = r->central[i];
    if (actor->measures.degree >= 3)
      order[tied++] = actor;
    if (actor->measures.articulation && points++ < SG_REPORT_CENTRAL)
      list = sg_arena_format(r->arena, "%s%s%s", list, *list ? ", " : "", actor->label);
  }
  qsort(order, tied, sizeof *order, by_constraint);
  sg_report_heading(r, "Brokers",
                    tied
                        ? "An actor whose partners are not tied to each other can pass on, or hold "
                          "back, what one of them wants of another: Burt's constraint is low for "
                          "such brokers."
                        : "No actor has three ties.");
  if (tied)
    write_broker_table(r, order, tied);
  if (points)
    sg_page_paragraph(
        &r->page,
        sg_arena_format(r->arena,
                        sg_report_say(r, "Articulation points, without any one of which a part of "
                                         "the network would fall off: %u. The strongest: %s."),
                        points, list));
}

/* --- communities ---------------------------------------------------------------------------- */

static void write_community(sg_report *r, int community) {
  const char *members = "", *centre = NULL;
  unsigned size = 0;
  for (unsigned i = 0; i < sg_network_actors(r->network); i++) {
    const sg_actor *actor = r->central[i];
    if (actor->measures.community != community)
      continue;
    if (size && size <= MEMBERS)
      members = sg_arena_format(r->arena, "%s%s%s", members, *members ? ", " : "", actor->label);
    centre = centre ? centre : actor->label;
    size++;
  }
  if (size < LEAST)
    return;
  sg_page_row_begin(&r->page);
  sg_page_cell(&r->page, centre);
  sg_page_cell(&r->page, sg_arena_format(r->arena, "%u", size));
  sg_page_cell(&r->page, members);
  sg_page_row_end(&r->page);
}

static void write_communities(sg_report *r) {
  static const char *const heads[] = {"around", "actors", "others in it, strongest first"};
  sg_report_heading(r, "Communities",
                    "Groups that are tied among themselves more than to others (Leiden "
                    "method, modularity). Groups of less than three are left out.");
  sg_report_table(r, heads, 3);
  for (int community = 0; community < (int)sg_network_actors(r->network); community++)
    write_community(r, community);
  sg_page_table_end(&r->page);
}

void sg_report_actors(sg_report *r) {
  write_central(r);
  write_brokers(r);
  write_communities(r);
}

/* --- states --------------------------------------------------------------------------------- */

static bool is_of(const sg_actor *actor, const char *country) {
  return strcmp(actor->country, country) == 0;
}

/* The actors of the state that are tied most, the state itself apart. */
static void write_who_acts(sg_report *r, const sg_actor *state) {
  const char *list = "";
  unsigned shown = 0;
  for (unsigned i = 0; i < sg_network_actors(r->network) && shown < OF_A_STATE; i++) {
    const sg_actor *actor = r->central[i];
    if (actor == state || !is_of(actor, state->country) || actor->measures.strength <= 0)
      continue;
    list = sg_arena_format(r->arena, "%s%s%s", list, shown++ ? ", " : "", actor->label);
  }
  if (shown)
    sg_page_paragraph(
        &r->page, sg_arena_format(r->arena, "%s %s.", sg_report_say(r, "Who acts for it:"), list));
}

/* Ties from one side of the border to the other. */
static bool crosses(const sg_report *r, const sg_tie *tie, const char *country) {
  const sg_actor *source = sg_network_actor(r->network, tie->source);
  const sg_actor *target = sg_network_actor(r->network, tie->target);
  return tie->family != SG_STRUCTURE && is_of(source, country) != is_of(target, country);
}

/* What crosses the border, as far as it is counted. */
typedef struct crossing {
  unsigned ties, plans, conflicts;
} crossing;

static crossing count_crossing(const sg_report *r, const char *country) {
  crossing found = {0};
  for (unsigned i = 0; i < sg_network_ties(r->network); i++) {
    const sg_tie *tie = sg_network_tie(r->network, i);
    bool counts = crosses(r, tie, country);
    found.ties += counts;
    found.plans += counts && tie->modality == SG_PROSPECTIVE;
    found.conflicts += counts && tie->family == SG_CONFLICT;
  }
  return found;
}

static void write_state(sg_report *r, const sg_actor *state, crossing found) {
  sg_page_subheading(&r->page, state->label);
  write_who_acts(r, state);
  sg_page_paragraph(
      &r->page,
      sg_arena_format(r->arena,
                      sg_report_say(r, "Ties to others: %u, of them planned: %u, of conflict: %u."),
                      found.ties, found.plans, found.conflicts));
  sg_page_list_begin(&r->page);
  for (unsigned i = 0, shown = 0; i < sg_network_ties(r->network) && shown < OF_A_STATE; i++)
    if (crosses(r, r->strongest[i], state->country)) {
      sg_report_tie_item(r, r->strongest[i]);
      shown++;
    }
  sg_page_list_end(&r->page);
}

void sg_report_states(sg_report *r) {
  for (unsigned i = 0, shown = 0; i < sg_network_actors(r->network) && shown < STATES; i++) {
    const sg_actor *state = r->central[i];
    if (state->type != SG_COUNTRY || !*state->country)
      continue;
    crossing found = count_crossing(r, state->country);
    if (found.ties < CROSSING)
      continue;
    if (!shown++)
      sg_report_heading(r, "States", NULL);
    write_state(r, state, found);
  }
}
