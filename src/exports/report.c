/* A reading of the network in two pages, as Markdown or as a page: who is central, who brokers,
 * what is planned, what is contested, and what all of it rests on. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "exports/exports.h"
#include "exports/page.h"
#include "exports/pictures.h"
#include "network/network.h"
#include "silkgraph/measure.h"
#include "silkgraph/silkgraph.h"

enum { CENTRAL = 8, BROKERS = 5, TIES = 10, PLANS = 12, MEMBERS = 6, DRAWN = 18 };

typedef struct report {
  sg_page page;
  sg_arena *arena;
  const sg_network *network;
  const sg_actor **central; /* all actors, strongest first */
  const sg_tie **strongest; /* all ties, most often stated first */
} report;

/* --- order ---------------------------------------------------------------------------------- */

static int by_strength(const void *left, const void *right) {
  const sg_actor *l = *(const sg_actor *const *)left, *r = *(const sg_actor *const *)right;
  if (l->measures.strength < r->measures.strength || l->measures.strength > r->measures.strength)
    return l->measures.strength > r->measures.strength ? -1 : 1;
  return strcmp(l->id, r->id);
}

static int by_weight(const void *left, const void *right) {
  const sg_tie *l = *(const sg_tie *const *)left, *r = *(const sg_tie *const *)right;
  if (l->weight != r->weight)
    return l->weight > r->weight ? -1 : 1;
  return l < r ? -1 : l > r; /* as they stand in the network */
}

static void sort(report *r) {
  unsigned actors = sg_network_actors(r->network), ties = sg_network_ties(r->network);
  r->central = sg_arena_alloc(r->arena, (actors + 1) * sizeof *r->central);
  r->strongest = sg_arena_alloc(r->arena, (ties + 1) * sizeof *r->strongest);
  for (unsigned i = 0; i < actors; i++)
    r->central[i] = sg_network_actor(r->network, i);
  for (unsigned i = 0; i < ties; i++)
    r->strongest[i] = sg_network_tie(r->network, i);
  qsort(r->central, actors, sizeof *r->central, by_strength);
  qsort(r->strongest, ties, sizeof *r->strongest, by_weight);
}

/* --- words ---------------------------------------------------------------------------------- */

static const char *label(const report *r, unsigned actor) {
  return sg_network_actor(r->network, actor)->label;
}

static const char *tie_words(const report *r, const sg_tie *tie) {
  return sg_arena_format(r->arena, "%s \u2013 %s \u2013 %s", label(r, tie->source), tie->label,
                         label(r, tie->target));
}

static const char *number(const report *r, double value) {
  return sg_arena_format(r->arena, fabs(value) >= 100 ? "%.0f" : "%.3g", value);
}

static const char *share(const report *r, unsigned part, unsigned whole) {
  return sg_arena_format(r->arena, "%u of %u (%.0f %%)", part, whole,
                         whole ? 100.0 * part / whole : 0);
}

static unsigned of_modality(const report *r, sg_modality modality) {
  unsigned count = 0;
  for (unsigned i = 0; i < sg_network_ties(r->network); i++)
    count += sg_network_tie(r->network, i)->modality == modality;
  return count;
}

static unsigned single_sentences(const report *r) {
  unsigned count = 0;
  for (unsigned i = 0; i < sg_network_ties(r->network); i++)
    count += sg_network_tie(r->network, i)->weight == 1;
  return count;
}

static void tie_item(report *r, const sg_tie *tie) {
  sg_page_item_begin(&r->page);
  sg_page_text(&r->page, tie_words(r, tie));
  if (*tie->years)
    sg_page_text(&r->page, sg_arena_format(r->arena, " (%s)", tie->years));
  sg_page_evidence(&r->page, tie);
  sg_page_item_end(&r->page);
}

/* --- parts ---------------------------------------------------------------------------------- */

static void write_summary(report *r) {
  unsigned ties = sg_network_ties(r->network), actors = sg_network_actors(r->network),
           sentences = 0;
  for (unsigned i = 0; i < ties; i++)
    sentences += sg_network_tie(r->network, i)->evidence_count;
  sg_page_paragraph(
      &r->page,
      sg_arena_format(
          r->arena,
          "%u actors and %u ties, read by silkgraph from %u document%s (%s). %u ties are "
          "stated as fact, %u as plan or possibility, %u as denied or ended; %u places in "
          "the text state them.",
          actors, ties, sg_network_documents(r->network),
          sg_network_documents(r->network) == 1 ? "" : "s", sg_documents_text(r->arena, r->network),
          of_modality(r, SG_ACTUAL), of_modality(r, SG_PROSPECTIVE), of_modality(r, SG_NEGATED),
          sentences));
}

/* How much of it coders have looked at. */
static void write_reviews(report *r) {
  unsigned counts[SG_REVIEWS] = {0}, ties = sg_network_ties(r->network);
  const char *coders = "";
  for (unsigned i = 0; i < ties; i++) {
    const sg_tie *tie = sg_network_tie(r->network, i);
    counts[tie->reviewed]++;
    coders = sg_join_list(r->arena, coders, tie->coder, true);
  }
  if (!sg_network_is_reviewed(r->network))
    return;
  sg_page_paragraph(
      &r->page,
      sg_arena_format(r->arena,
                      "Coders (%s) reviewed %s of the ties: %u were accepted, %u corrected, %u "
                      "added. Ties that they rejected are left out.",
                      coders, share(r, ties - counts[SG_UNREVIEWED], ties), counts[SG_ACCEPTED],
                      counts[SG_CORRECTED], counts[SG_ADDED_BY_HAND]));
}

static void write_central(report *r) {
  static const char *const heads[] = {"actor", "type", "strength", "betweenness", "pagerank"};
  unsigned count = sg_network_actors(r->network);
  sg_page_heading(&r->page, "Who is central");
  sg_page_paragraph(
      &r->page,
      sg_arena_format(r->arena,
                      "Strength counts how often the texts tie an actor to others. Betweenness "
                      "counts the shortest ways between others that lead through it. PageRank is "
                      "high for those who are tied to actors that are central themselves. Measured "
                      "on %s.",
                      sg_measured_on(r->network)));
  sg_page_table_begin(&r->page, heads, 5);
  for (unsigned i = 0; i < count && i < CENTRAL; i++) {
    const sg_actor *actor = r->central[i];
    sg_page_row_begin(&r->page);
    sg_page_cell(&r->page, actor->label);
    sg_page_cell(&r->page, sg_actor_type_name(actor->type));
    sg_page_cell(&r->page, number(r, actor->measures.strength));
    sg_page_cell(&r->page, number(r, actor->measures.betweenness));
    sg_page_cell(&r->page, number(r, actor->measures.pagerank));
    sg_page_row_end(&r->page);
  }
  sg_page_table_end(&r->page);
}

static int by_constraint(const void *left, const void *right) {
  const sg_actor *l = *(const sg_actor *const *)left, *r = *(const sg_actor *const *)right;
  if (l->measures.constraint < r->measures.constraint ||
      l->measures.constraint > r->measures.constraint)
    return l->measures.constraint < r->measures.constraint ? -1 : 1;
  return strcmp(l->id, r->id);
}

static void write_brokers(report *r) {
  unsigned count = sg_network_actors(r->network), tied = 0, points = 0;
  const sg_actor **order = sg_arena_alloc(r->arena, (count + 1) * sizeof *order);
  const char *list = "";
  for (unsigned i = 0; i < count; i++) {
    const sg_actor *actor = r->central[i];
    if (actor->measures.degree >= 3)
      order[tied++] = actor;
    if (actor->measures.articulation && points++ < CENTRAL)
      list = sg_arena_format(r->arena, "%s%s%s", list, *list ? ", " : "", actor->label);
  }
  qsort(order, tied, sizeof *order, by_constraint);
  sg_page_heading(&r->page, "Brokers");
  sg_page_paragraph(&r->page,
                    "An actor whose partners are not tied to each other can pass on, or hold "
                    "back, what one of them wants of another: Burt's constraint is low for "
                    "such brokers.");
  sg_page_list_begin(&r->page);
  for (unsigned i = 0; i < tied && i < BROKERS; i++) {
    sg_page_item_begin(&r->page);
    sg_page_strong(&r->page, order[i]->label);
    sg_page_text(&r->page, sg_arena_format(r->arena, ": constraint %s, %s ties",
                                           number(r, order[i]->measures.constraint),
                                           number(r, order[i]->measures.degree)));
    sg_page_item_end(&r->page);
  }
  sg_page_list_end(&r->page);
  if (points)
    sg_page_paragraph(&r->page,
                      sg_arena_format(r->arena,
                                      "Without any one of %u articulation points a part of "
                                      "the network would fall off. The strongest: %s.",
                                      points, list));
}

static void write_communities(report *r) {
  static const char *const heads[] = {"around", "actors", "others in it, strongest first"};
  unsigned count = sg_network_actors(r->network);
  sg_page_heading(&r->page, "Communities");
  sg_page_paragraph(&r->page, "Groups that are tied among themselves more than to others (Leiden "
                              "method, modularity). Groups of one are left out.");
  sg_page_table_begin(&r->page, heads, 3);
  for (int community = 0; community < (int)count; community++) {
    const char *members = "", *centre = NULL;
    unsigned size = 0;
    for (unsigned i = 0; i < count; i++) {
      const sg_actor *actor = r->central[i];
      if (actor->measures.community != community)
        continue;
      if (size && size <= MEMBERS)
        members = sg_arena_format(r->arena, "%s%s%s", members, *members ? ", " : "", actor->label);
      centre = centre ? centre : actor->label;
      size++;
    }
    if (size < 2)
      continue;
    sg_page_row_begin(&r->page);
    sg_page_cell(&r->page, centre);
    sg_page_cell(&r->page, sg_arena_format(r->arena, "%u", size));
    sg_page_cell(&r->page, members);
    sg_page_row_end(&r->page);
  }
  sg_page_table_end(&r->page);
}

static void write_strongest(report *r) {
  static const char *const heads[] = {"tie", "stated as", "years", "sentences"};
  sg_page_heading(&r->page, "Strongest ties");
  sg_page_paragraph(&r->page, "Those that most sentences state, offices and belongings apart.");
  sg_page_table_begin(&r->page, heads, 4);
  for (unsigned i = 0, shown = 0; i < sg_network_ties(r->network) && shown < TIES; i++) {
    const sg_tie *tie = r->strongest[i];
    if (tie->family == SG_STRUCTURE)
      continue;
    shown++;
    sg_page_row_begin(&r->page);
    sg_page_cell(&r->page, tie_words(r, tie));
    sg_page_cell(&r->page, sg_modality_name(tie->modality));
    sg_page_cell(&r->page, tie->years);
    sg_page_cell_begin(&r->page);
    sg_page_text(&r->page, sg_arena_format(r->arena, "%u", tie->weight));
    sg_page_evidence(&r->page, tie);
    sg_page_cell_end(&r->page);
    sg_page_row_end(&r->page);
  }
  sg_page_table_end(&r->page);
}

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

static const char *pair_key(const report *r, uint32_t one, uint32_t other) {
  return sg_arena_format(r->arena, "%u %u", one < other ? one : other, one < other ? other : one);
}

/* One more party to an instrument, which makes a partner of the first. */
static void add_party(const report *r, agreements *all, const sg_tie *tie) {
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

static void add_unnamed(const report *r, agreements *all, const sg_tie *tie) {
  const uint32_t *named = sg_map_find(&all->partners, pair_key(r, tie->source, tie->target));
  if (named && *named)
    return;
  agreement *made = sg_array_push(r->arena, &all->rows, sizeof *made);
  *made = (agreement){"(not named)",
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

static agreements find_agreements(const report *r) {
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

static void write_agreements(report *r) {
  static const char *const heads[] = {"agreement", "parties", "year", "amount", "stated as"};
  agreements all = find_agreements(r);
  const agreement *rows = all.rows.items;
  sg_page_heading(&r->page, "Agreements");
  if (!all.rows.count) {
    sg_page_paragraph(&r->page, "The texts state none.");
    return;
  }
  sg_page_table_begin(&r->page, heads, 5);
  for (uint32_t i = 0; i < all.rows.count; i++) {
    sg_page_row_begin(&r->page);
    sg_page_cell(&r->page, rows[i].name);
    sg_page_cell(&r->page, rows[i].parties);
    sg_page_cell(&r->page, rows[i].years);
    sg_page_cell(&r->page, rows[i].amounts);
    sg_page_cell_begin(&r->page);
    sg_page_text(&r->page, sg_modality_name(rows[i].modality));
    sg_page_evidence(&r->page, rows[i].stated);
    sg_page_cell_end(&r->page);
    sg_page_row_end(&r->page);
  }
  sg_page_table_end(&r->page);
}

/* All of it, whatever else the pair does. */
static void write_opposition(report *r) {
  unsigned shown = 0;
  sg_page_heading(&r->page, "Opposition and rivalry");
  for (unsigned i = 0; i < sg_network_ties(r->network); i++) {
    const sg_tie *tie = r->strongest[i];
    if (tie->family != SG_CONFLICT)
      continue;
    if (!shown++)
      sg_page_list_begin(&r->page);
    sg_page_item_begin(&r->page);
    sg_page_text(&r->page, sg_arena_format(r->arena, "%s, %s", tie_words(r, tie),
                                           sg_modality_name(tie->modality)));
    sg_page_evidence(&r->page, tie);
    sg_page_item_end(&r->page);
  }
  if (shown)
    sg_page_list_end(&r->page);
  else
    sg_page_paragraph(&r->page, "The texts state none.");
}

static void write_plans(report *r) {
  unsigned plans = of_modality(r, SG_PROSPECTIVE), shown = 0;
  sg_page_heading(&r->page, "Plans and facts");
  sg_page_paragraph(&r->page,
                    sg_arena_format(r->arena, "%s ties are planned, wished or possible only.",
                                    share(r, plans, sg_network_ties(r->network))));
  sg_page_list_begin(&r->page);
  for (unsigned i = 0; i < sg_network_ties(r->network) && shown < PLANS; i++)
    if (r->strongest[i]->modality == SG_PROSPECTIVE) {
      tie_item(r, r->strongest[i]);
      shown++;
    }
  sg_page_list_end(&r->page);
  if (plans > shown)
    sg_page_paragraph(&r->page, sg_arena_format(r->arena, "\u2026 and %u more.", plans - shown));
}

static bool same_pair(const sg_tie *a, const sg_tie *b) {
  return (a->source == b->source && a->target == b->target) ||
         (a->source == b->target && a->target == b->source);
}

/* A tie that conflicts with another one of its pair: one is of conflict and one of cooperation, or
 * one denies what the other states. */
static bool is_contested(const report *r, const sg_tie *tie) {
  for (unsigned i = 0; i < sg_network_ties(r->network); i++) {
    const sg_tie *other = sg_network_tie(r->network, i);
    bool families = (tie->family == SG_CONFLICT && other->family == SG_COOPERATION) ||
                    (tie->family == SG_COOPERATION && other->family == SG_CONFLICT);
    bool denied = strcmp(tie->relation, other->relation) == 0 && tie->modality != other->modality &&
                  (tie->modality == SG_NEGATED || other->modality == SG_NEGATED);
    if (tie != other && same_pair(tie, other) && (families || denied))
      return true;
  }
  return false;
}

static void write_contested(report *r) {
  unsigned shown = 0;
  sg_page_heading(&r->page, "Contested");
  sg_page_paragraph(&r->page,
                    "Pairs that both cooperate and oppose each other, or of which one text "
                    "denies what another states.");
  sg_page_list_begin(&r->page);
  for (unsigned i = 0; i < sg_network_ties(r->network); i++) {
    const sg_tie *tie = sg_network_tie(r->network, i);
    if (!is_contested(r, tie))
      continue;
    sg_page_item_begin(&r->page);
    sg_page_text(&r->page, tie_words(r, tie));
    sg_page_text(&r->page, sg_arena_format(r->arena, ", %s", sg_modality_name(tie->modality)));
    sg_page_evidence(&r->page, tie);
    sg_page_item_end(&r->page);
    shown++;
  }
  if (!shown) {
    sg_page_item_begin(&r->page);
    sg_page_text(&r->page, "none");
    sg_page_item_end(&r->page);
  }
  sg_page_list_end(&r->page);
}

static bool is_among_first(const report *r, unsigned actor) {
  for (unsigned i = 0; i < CENTRAL && i < sg_network_actors(r->network); i++)
    if (r->central[i] == sg_network_actor(r->network, actor))
      return true;
  return false;
}

static void write_single(report *r) {
  unsigned single = single_sentences(r), shown = 0;
  sg_page_heading(&r->page, "What rests on a single sentence");
  sg_page_paragraph(
      &r->page, sg_arena_format(r->arena,
                                "%s ties are stated by one sentence only. Among the most central "
                                "actors these are the ones to check first:",
                                share(r, single, sg_network_ties(r->network))));
  sg_page_list_begin(&r->page);
  for (unsigned i = 0; i < sg_network_ties(r->network) && shown < TIES; i++) {
    const sg_tie *tie = r->strongest[i];
    if (tie->weight == 1 && tie->family != SG_STRUCTURE && is_among_first(r, tie->source) &&
        is_among_first(r, tie->target)) {
      tie_item(r, tie);
      shown++;
    }
  }
  sg_page_list_end(&r->page);
}

/* --- pictures ------------------------------------------------------------------------------- */

static sg_status write_figure(report *r, const sg_style *style, const char *caption,
                              sg_error *error) {
  fputs("<figure>\n", r->page.out);
  sg_status status = sg_write_inline_svg(r->network, style, "landscape", r->page.out, error);
  fputs("\n<figcaption>", r->page.out);
  sg_page_text(&r->page, caption);
  fputs("</figcaption>\n</figure>\n", r->page.out);
  return status;
}

static sg_status write_mermaid(report *r, const sg_export_options *options, sg_error *error) {
  sg_filter filter = {.backbone = DRAWN, .fold = true};
  sg_network *part = sg_network_filter(r->network, &filter, error);
  if (!part)
    return SG_ERROR_MEMORY;
  fputs("\n```mermaid\n", r->page.out);
  sg_status status = sg_exporter_mermaid.write(part, options, r->page.out, error);
  fputs("```\n", r->page.out);
  sg_page_paragraph(&r->page, sg_arena_format(r->arena,
                                              "The %u actors whose ties stand out most. Dashed: "
                                              "planned; crossed: denied or ended.",
                                              sg_network_actors(part)));
  sg_network_free(part);
  return status;
}

/* The picture of the whole, as the format can hold one. */
static sg_status write_picture(report *r, const sg_export_options *options, sg_error *error) {
  if (!sg_network_ties(r->network))
    return SG_OK;
  if (!r->page.html)
    return write_mermaid(r, options, error);
  return write_figure(
      r, &options->style,
      "Words are larger the more often an actor is tied; offices and states that labels "
      "tell have no line of their own.",
      error);
}

/* The two strongest states side by side, when the network is about two. */
static sg_status write_two_states(report *r, const sg_export_options *options, sg_error *error) {
  const sg_actor *states[2];
  unsigned found = 0;
  for (unsigned i = 0; i < sg_network_actors(r->network) && found < 2; i++)
    if (r->central[i]->type == SG_COUNTRY)
      states[found++] = r->central[i];
  if (found < 2 || !r->page.html || options->style.left)
    return SG_OK;
  sg_filter filter = {.left = states[0]->id, .right = states[1]->id};
  sg_network *between = sg_network_filter(r->network, &filter, error);
  if (!between || !sg_network_ties(between)) {
    sg_network_free(between);
    return between ? SG_OK : SG_ERROR_MEMORY;
  }
  sg_style style = options->style;
  style.left = states[0]->id;
  style.right = states[1]->id;
  style.most = style.most ? style.most : 40;
  fputs("<figure>\n", r->page.out);
  sg_status status = sg_network_set_title(
      between, sg_arena_format(r->arena, "%s and %s", states[0]->label, states[1]->label), error);
  status = status ? status : sg_write_inline_svg(between, &style, "states", r->page.out, error);
  fputs("\n<figcaption>Actors of the two strongest states, and what they share.</figcaption>\n"
        "</figure>\n",
        r->page.out);
  sg_network_free(between);
  return status;
}

/* --- all of it ------------------------------------------------------------------------------ */

typedef struct request {
  const sg_export_options *options;
  bool html;
} request;

static sg_status body(sg_writing *w, sg_error *error) {
  const request *q = w->handle;
  report r = {.page = {.writing = w, .out = w->out, .html = q->html},
              .arena = w->arena,
              .network = w->network};
  const char *title = sg_network_title(w->network);
  sort(&r);
  sg_page_begin(&r.page, *title ? title : "Stakeholder network");
  write_summary(&r);
  write_reviews(&r);
  sg_status status = write_picture(&r, q->options, error);
  write_central(&r);
  write_brokers(&r);
  write_communities(&r);
  write_strongest(&r);
  status = status ? status : write_two_states(&r, q->options, error);
  write_agreements(&r);
  write_opposition(&r);
  write_plans(&r);
  write_contested(&r);
  write_single(&r);
  sg_page_notes(&r.page, "Evidence");
  sg_page_end(&r.page);
  return status;
}

static sg_status write_report(const sg_network *network, const sg_export_options *options,
                              bool html, FILE *out, sg_error *error) {
  request q = {options, html};
  return sg_write_with(body, &q, network, options, out, error);
}

static sg_status markdown(const sg_network *network, const sg_export_options *options, FILE *out,
                          sg_error *error) {
  return write_report(network, options, false, out, error);
}

static sg_status html(const sg_network *network, const sg_export_options *options, FILE *out,
                      sg_error *error) {
  return write_report(network, options, true, out, error);
}

const sg_exporter sg_exporter_md = {"md", "md",
                                    "report in Markdown, with the evidence as footnotes", markdown};
const sg_exporter sg_exporter_report = {"report", "report.html", "report as a page, with diagrams",
                                        html};
