/* The readable summary of a network. */
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "exports/exports.h"
#include "silkgraph/measure.h"

enum { SHOWN = 10, PLANS_SHOWN = 15 };

typedef struct row {
  unsigned index;
  double value;
} row;

static int by_value(const void *left, const void *right) {
  const row *l = left, *r = right;
  if (l->value < r->value || l->value > r->value)
    return l->value > r->value ? -1 : 1;
  return l->index < r->index ? -1 : l->index > r->index;
}

static const char *plural(unsigned count) {
  return count == 1 ? "" : "s";
}

static void print_counts(const sg_network *network, FILE *out) {
  unsigned of_type[SG_ACTOR_TYPES] = {0}, of_family[SG_FAMILIES] = {0};
  unsigned of_modality[SG_MODALITIES] = {0};
  for (unsigned i = 0; i < sg_network_actors(network); i++)
    of_type[sg_network_actor(network, i)->type]++;
  for (unsigned i = 0; i < sg_network_ties(network); i++) {
    of_family[sg_network_tie(network, i)->family]++;
    of_modality[sg_network_tie(network, i)->modality]++;
  }
  unsigned documents = sg_network_documents(network);
  fprintf(out, "%u actor%s and %u tie%s from %u document%s\n\n", sg_network_actors(network),
          plural(sg_network_actors(network)), sg_network_ties(network),
          plural(sg_network_ties(network)), documents, plural(documents));
  fputs("actors  ", out);
  for (int i = 0; i < SG_ACTOR_TYPES; i++)
    if (of_type[i])
      fprintf(out, "  %s %u", sg_actor_type_name((sg_actor_type)i), of_type[i]);
  fputs("\nties    ", out);
  for (int i = 0; i < SG_FAMILIES; i++)
    if (of_family[i])
      fprintf(out, "  %s %u", sg_family_name((sg_family)i), of_family[i]);
  fputs("\nstated  ", out);
  for (int i = 0; i < SG_MODALITIES; i++)
    if (of_modality[i])
      fprintf(out, "  %s %u", sg_modality_name((sg_modality)i), of_modality[i]);
  fputs("\n", out);
}

static unsigned rank(const sg_network *network, row *rows, double (*value)(const sg_actor *)) {
  unsigned count = 0;
  for (unsigned i = 0; i < sg_network_actors(network); i++) {
    double v = value(sg_network_actor(network, i));
    if (v > 0)
      rows[count++] = (row){i, v};
  }
  qsort(rows, count, sizeof *rows, by_value);
  return count;
}

static double strength(const sg_actor *actor) {
  return actor->measures.strength;
}

static double brokerage(const sg_actor *actor) {
  return actor->measures.betweenness;
}

static void print_central(const sg_network *network, row *rows, FILE *out) {
  unsigned count = rank(network, rows, strength);
  if (!count)
    return;
  fprintf(out, "\nMeasured on %s.\n", sg_measured_on(network));
  fputs("\nMost central actors\n  strength  betweenness  pagerank\n", out);
  for (unsigned i = 0; i < count && i < SHOWN; i++) {
    const sg_actor *actor = sg_network_actor(network, rows[i].index);
    fprintf(out, "  %8.0f  %11.1f  %8.3f  %s\n", actor->measures.strength,
            actor->measures.betweenness, actor->measures.pagerank, actor->label);
  }
}

static void print_brokers(const sg_network *network, row *rows, FILE *out) {
  unsigned count = rank(network, rows, brokerage);
  if (!count)
    return;
  fputs("\nBrokers (most shortest paths run through them; low constraint; * holds parts "
        "together)\n  betweenness  constraint\n",
        out);
  for (unsigned i = 0; i < count && i < SHOWN / 2; i++) {
    const sg_actor *actor = sg_network_actor(network, rows[i].index);
    fprintf(out, "  %11.1f  %10.2f  %s%s\n", actor->measures.betweenness,
            actor->measures.constraint, actor->label, actor->measures.articulation ? " *" : "");
  }
}

static void print_tie(const sg_network *network, const sg_tie *tie, FILE *out) {
  fprintf(out, "  %3u  %s %s %s %s %s", tie->weight, sg_network_actor(network, tie->source)->label,
          tie->directed ? "--" : "<-", tie->label, "->",
          sg_network_actor(network, tie->target)->label);
  if (*tie->years)
    fprintf(out, " (%s)", tie->years);
  char place[SG_PLACE_MAX];
  if (tie->evidence_count)
    fprintf(out, "  [%s]", sg_place(tie->evidence[0].document, tie->evidence[0].position, place));
  fputs("\n", out);
}

static void print_ties(const sg_network *network, row *rows, const char *heading,
                       sg_modality modality, bool structure, unsigned most, FILE *out) {
  unsigned count = 0;
  for (unsigned i = 0; i < sg_network_ties(network); i++) {
    const sg_tie *tie = sg_network_tie(network, i);
    if (tie->modality == modality && (structure || tie->family != SG_STRUCTURE))
      rows[count++] = (row){i, tie->weight};
  }
  qsort(rows, count, sizeof *rows, by_value);
  if (count)
    fprintf(out, "\n%s\n", heading);
  for (unsigned i = 0; i < count && i < most; i++)
    print_tie(network, sg_network_tie(network, rows[i].index), out);
  if (count > most)
    fprintf(out, "       and %u more\n", count - most);
}

static sg_status write(const sg_network *network, const sg_export_options *options, FILE *out,
                       sg_error *error) {
  (void)options;
  unsigned actors = sg_network_actors(network), ties = sg_network_ties(network);
  row *rows = calloc((actors > ties ? actors : ties) + 1, sizeof *rows);
  if (!rows)
    return sg_fail(error, SG_ERROR_MEMORY, "out of memory");
  if (*sg_network_title(network))
    fprintf(out, "%s\n", sg_network_title(network));
  print_counts(network, out);
  print_central(network, rows, out);
  print_brokers(network, rows, out);
  print_ties(network, rows, "Strongest ties (sentences that state them)", SG_ACTUAL, false, SHOWN,
             out);
  print_ties(network, rows, "Plans and possibilities", SG_PROSPECTIVE, true, PLANS_SHOWN, out);
  print_ties(network, rows, "Denied or ended", SG_NEGATED, true, SHOWN, out);
  free(rows);
  return SG_OK;
}

const sg_exporter sg_exporter_txt = {"txt", "txt", "readable summary", write};
