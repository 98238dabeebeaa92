/* The part of a report that is about ties: the strongest, agreements, opposition, plans against
 * facts, and what is contested or rests on little. */
#include <stdlib.h>
#include <string.h>

#include "exports/report.h"
#include "exports/wording.h"
#include "network/network.h"

enum { PLANS = 15 };

static const char none[] = "The texts state none.";

static const char *label(const sg_report *r, unsigned actor) {
  return sg_network_actor(r->network, actor)->label;
}

void sg_report_strongest(sg_report *r) {
  static const char *const heads[] = {"tie", "stated as", "years", "sentences"};
  sg_report_heading(r, "Strongest ties",
                    "Those that most sentences state, offices and belongings apart.");
  sg_report_table(r, heads, 4);
  for (unsigned i = 0, shown = 0; i < sg_network_ties(r->network) && shown < SG_REPORT_TIES; i++) {
    const sg_tie *tie = r->strongest[i];
    if (tie->family == SG_STRUCTURE)
      continue;
    shown++;
    sg_page_row_begin(&r->page);
    sg_page_cell(&r->page, sg_report_tie_words(r, tie));
    sg_page_cell(&r->page, sg_report_modality(r, tie->modality));
    sg_page_cell(&r->page, sg_report_list(r, tie->years));
    sg_report_cell_with(r, sg_arena_format(r->arena, "%u", tie->weight), tie);
    sg_page_row_end(&r->page);
  }
  sg_page_table_end(&r->page);
}

/* --- agreements ----------------------------------------------------------------------------- */

/* A row of the table of agreements: an instrument, or two who signed something that has no name. */
typedef struct agreement {
  const char *name, *parties, *years, *amounts;
  sg_modality modality;
  const sg_tie *stated; /* what the row rests on */
  uint32_t first_party;
} agreement;

typedef struct agreements {
  sg_array rows;    /* agreement */
  uint32_t *row_of; /* for each actor that is an instrument: its row + 1 */
  sg_map partners;  /* "actor actor" of parties to one instrument */
} agreements;

static const char *pair_key(const sg_report *r, uint32_t one, uint32_t other) {
  return sg_arena_format(r->arena, "%u %u", one < other ? one : other, one < other ? other : one);
}

/* One more party to an instrument, which makes a partner of the first. */
static void add_party(const sg_report *r, agreements *all, const sg_tie *tie) {
  uint32_t *row = &all->row_of[tie->target];
  if (!*row || !all->rows.items) {
    agreement *made = sg_array_push(r->arena, &all->rows, sizeof *made);
    *made = (agreement){label(r, tie->target),
                        label(r, tie->source),
                        tie->years,
                        tie->amounts,
                        tie->modality,
                        tie,
                        tie->source};
    *row = all->rows.count;
    return;
  }
  agreement *a = (agreement *)all->rows.items + *row - 1;
  a->parties = sg_join_list(r->arena, a->parties, label(r, tie->source), false);
  a->years = sg_join_list(r->arena, a->years, tie->years, true);
  a->amounts = sg_join_list(r->arena, a->amounts, tie->amounts, false);
  a->modality = tie->modality < a->modality ? tie->modality : a->modality;
  *sg_map_put(r->arena, &all->partners, pair_key(r, a->first_party, tie->source)) = 1;
}

static void add_unnamed(const sg_report *r, agreements *all, const sg_tie *tie) {
  const uint32_t *named = sg_map_find(&all->partners, pair_key(r, tie->source, tie->target));
  if (named && *named)
    return;
  agreement *made = sg_array_push(r->arena, &all->rows, sizeof *made);
  *made = (agreement){sg_report_say(r, "(not named)"),
                      sg_arena_format(r->arena, "%s%s%s", label(r, tie->source), SG_FIELD_SEPARATOR,
                                      label(r, tie->target)),
                      tie->years,
                      tie->amounts,
                      tie->modality,
                      tie,
                      tie->source};
}

/* Those with a year first, in order of time. */
static int by_year(const void *left, const void *right) {
  const agreement *l = left, *r = right;
  if (!*l->years != !*r->years)
    return *l->years ? -1 : 1;
  int order = strcmp(l->years, r->years);
  return order ? order : l->stated < r->stated ? -1 : l->stated > r->stated;
}

static agreements find_agreements(const sg_report *r) {
  agreements all = {
      .row_of = sg_arena_alloc(r->arena, (sg_network_actors(r->network) + 1) * sizeof *all.row_of)};
  for (unsigned i = 0; i < sg_network_ties(r->network); i++)
    if (strcmp(sg_network_tie(r->network, i)->relation, "party_to") == 0)
      add_party(r, &all, sg_network_tie(r->network, i));
  for (unsigned i = 0; i < sg_network_ties(r->network); i++)
    if (strcmp(sg_network_tie(r->network, i)->relation, "signed_with") == 0)
      add_unnamed(r, &all, sg_network_tie(r->network, i));
  if (all.rows.count)
    qsort(all.rows.items, all.rows.count, sizeof(agreement), by_year);
  return all;
}

void sg_report_agreements(sg_report *r) {
  static const char *const heads[] = {"agreement", "parties", "year", "amount", "stated as"};
  agreements all = find_agreements(r);
  const agreement *rows = all.rows.items;
  sg_report_heading(r, "Agreements", all.rows.count ? NULL : none);
  if (!all.rows.count)
    return;
  sg_report_table(r, heads, 5);
  for (uint32_t i = 0; i < all.rows.count; i++) {
    sg_page_row_begin(&r->page);
    sg_page_cell(&r->page, rows[i].name);
    sg_page_cell(&r->page, sg_report_list(r, rows[i].parties));
    sg_page_cell(&r->page, sg_report_list(r, rows[i].years));
    sg_page_cell(&r->page, sg_report_list(r, rows[i].amounts));
    sg_report_cell_with(r, sg_report_modality(r, rows[i].modality), rows[i].stated);
    sg_page_row_end(&r->page);
  }
  sg_page_table_end(&r->page);
}

/* --- opposition ----------------------------------------------------------------------------- */

static void modal_item(sg_report *r, const sg_tie *tie) {
  sg_page_item_begin(&r->page);
  sg_page_text(&r->page, sg_arena_format(r->arena, "%s, %s", sg_report_tie_words(r, tie),
                                         sg_report_modality(r, tie->modality)));
  sg_page_evidence(&r->page, tie);
  sg_page_item_end(&r->page);
}

/* A list of the ties that the test picks, most often stated first. */
static void write_list(sg_report *r, const char *heading, const char *paragraph,
                       bool (*picks)(const sg_report *r, const sg_tie *tie)) {
  unsigned shown = 0;
  sg_report_heading(r, heading, paragraph);
  for (unsigned i = 0; i < sg_network_ties(r->network); i++) {
    if (!picks(r, r->strongest[i]))
      continue;
    if (!shown++)
      sg_page_list_begin(&r->page);
    modal_item(r, r->strongest[i]);
  }
  if (shown)
    sg_page_list_end(&r->page);
  else
    sg_page_paragraph(&r->page, sg_report_say(r, none));
}

/* All of it, whatever else the pair does. */
static bool is_conflict(const sg_report *r, const sg_tie *tie) {
  (void)r;
  return tie->family == SG_CONFLICT;
}

/* A tie that conflicts with another one of its pair: one is of conflict and one of cooperation, or
 * one denies what the other states. */
static bool is_contested(const sg_report *r, const sg_tie *tie) {
  for (unsigned i = 0; i < sg_network_ties(r->network); i++) {
    const sg_tie *other = sg_network_tie(r->network, i);
    bool families = (tie->family == SG_CONFLICT && other->family == SG_COOPERATION) ||
                    (tie->family == SG_COOPERATION && other->family == SG_CONFLICT);
    bool denied = strcmp(tie->relation, other->relation) == 0 && tie->modality != other->modality &&
                  (tie->modality == SG_NEGATED || other->modality == SG_NEGATED);
    if (tie != other && sg_report_same_pair(tie, other) && (families || denied))
      return true;
  }
  return false;
}

/* --- plans against facts -------------------------------------------------------------------- */

/* The fact that became of a plan: the same relation of the same two actors, or NULL. */
static const sg_tie *fact_of(const sg_report *r, const sg_tie *plan) {
  for (unsigned i = 0; i < sg_network_ties(r->network); i++) {
    const sg_tie *tie = sg_network_tie(r->network, i);
    if (tie->modality == SG_ACTUAL && sg_report_same_pair(tie, plan) &&
        strcmp(tie->relation, plan->relation) == 0)
      return tie;
  }
  return NULL;
}

static void write_plan(sg_report *r, const sg_tie *plan) {
  const sg_tie *fact = fact_of(r, plan);
  sg_page_row_begin(&r->page);
  sg_report_cell_with(r, sg_report_tie_words(r, plan), plan);
  sg_page_cell(&r->page, sg_report_list(r, plan->years));
  if (fact)
    sg_report_cell_with(r,
                        sg_arena_format(r->arena, "%s %s", sg_report_say(r, "stated too"),
                                        sg_report_list(r, fact->years)),
                        fact);
  else
    sg_page_cell(&r->page, sg_report_say(r, "not stated"));
  sg_page_row_end(&r->page);
}

static void write_plans(sg_report *r) {
  static const char *const heads[] = {"plan", "years", "as a fact"};
  unsigned plans = 0, facts = 0, shown = 0;
  for (unsigned i = 0; i < sg_network_ties(r->network); i++)
    if (r->strongest[i]->modality == SG_PROSPECTIVE) {
      plans++;
      facts += fact_of(r, r->strongest[i]) != NULL;
    }
  sg_report_heading(r, "Plans against facts", NULL);
  sg_page_paragraph(
      &r->page,
      sg_arena_format(
          r->arena,
          sg_report_say(r,
                        "Ties that are planned, wished or possible: %s. Stated as a fact too: %u."),
          sg_report_share(r, plans, sg_network_ties(r->network)), facts));
  if (!plans)
    return;
  sg_report_table(r, heads, 3);
  for (unsigned i = 0; i < sg_network_ties(r->network) && shown < PLANS; i++)
    if (r->strongest[i]->modality == SG_PROSPECTIVE) {
      write_plan(r, r->strongest[i]);
      shown++;
    }
  sg_page_table_end(&r->page);
  if (plans > shown)
    sg_page_paragraph(&r->page, sg_counted(r->arena, r->style, SG_MORE, plans - shown));
}

/* --- what rests on little ------------------------------------------------------------------- */

static bool is_among_first(const sg_report *r, unsigned actor) {
  for (unsigned i = 0; i < SG_REPORT_CENTRAL && i < sg_network_actors(r->network); i++)
    if (r->central[i] == sg_network_actor(r->network, actor))
      return true;
  return false;
}

static void write_single(sg_report *r) {
  unsigned single = 0, shown = 0;
  for (unsigned i = 0; i < sg_network_ties(r->network); i++)
    single += r->strongest[i]->weight == 1;
  sg_report_heading(r, "What rests on a single sentence", NULL);
  sg_page_paragraph(
      &r->page,
      sg_arena_format(r->arena,
                      sg_report_say(r, "Ties stated by one sentence only: %s. Among the most "
                                       "central actors these are the ones to check first:"),
                      sg_report_share(r, single, sg_network_ties(r->network))));
  sg_page_list_begin(&r->page);
  for (unsigned i = 0; i < sg_network_ties(r->network) && shown < SG_REPORT_TIES; i++) {
    const sg_tie *tie = r->strongest[i];
    if (tie->weight == 1 && tie->family != SG_STRUCTURE && is_among_first(r, tie->source) &&
        is_among_first(r, tie->target)) {
      sg_report_tie_item(r, tie);
      shown++;
    }
  }
  sg_page_list_end(&r->page);
}

void sg_report_doubts(sg_report *r) {
  write_list(r, "Opposition and rivalry", NULL, is_conflict);
  write_plans(r);
  write_list(r, "Contested",
             "Pairs that both cooperate and oppose each other, or of which one text "
             "denies what another states.",
             is_contested);
  write_single(r);
}
