/* Tables for spreadsheets and data frames (RFC 4180): of ties, of actors, and of statements as
 * people code them by hand in Discourse Network Analyzer. */
#include <string.h>

#include "exports/exports.h"
#include "exports/writing.h"
#include "source/document.h"

/* Spreadsheets compute a cell that begins like this, whatever it does then. An apostrophe before it
 * makes it text; cells that begin with apostrophes before such a character get one more, so that
 * taking one away gives what it was. */
static bool is_formula(const char *text) {
  text += strspn(text, "'");
  return *text && strchr("=+-@\t\r", *text);
}

static void cell(FILE *out, bool first, const char *text) {
  if (!first)
    fputc(',', out);
  if (is_formula(text) && !strpbrk(text, ",\"\r\n"))
    fputc('\'', out);
  if (!strpbrk(text, ",\"\r\n")) {
    fputs(text, out);
    return;
  }
  fputs(is_formula(text) ? "\"'" : "\"", out);
  for (; *text; text++) {
    if (*text == '"')
      fputc('"', out);
    fputc(*text, out);
  }
  fputc('"', out);
}

static void row(FILE *out, const char *const *cells, size_t count) {
  for (size_t i = 0; i < count; i++)
    cell(out, i == 0, cells[i]);
}

static void end_row(FILE *out) {
  fputs("\r\n", out);
}

static void field_names(FILE *out, const sg_field *fields) {
  for (; fields->name; fields++)
    cell(out, false, fields->name);
  end_row(out);
}

static void field_values(const sg_writing *w, const sg_field *fields, unsigned index) {
  for (; fields->name; fields++)
    cell(w->out, false, sg_value(w, index, fields));
  end_row(w->out);
}

/* --- actors --------------------------------------------------------------------------------- */

static sg_status nodes(sg_writing *w, sg_error *error) {
  (void)error;
  cell(w->out, true, "id");
  field_names(w->out, w->actor_fields);
  for (unsigned i = 0; i < sg_network_actors(w->network); i++) {
    cell(w->out, true, sg_network_actor(w->network, i)->id);
    field_values(w, w->actor_fields, i);
  }
  return SG_OK;
}

/* --- ties ----------------------------------------------------------------------------------- */

static sg_status edges(sg_writing *w, sg_error *error) {
  (void)error;
  static const char *const names[] = {"source", "target", "id", "source_label", "target_label"};
  row(w->out, names, sizeof names / sizeof *names);
  field_names(w->out, w->tie_fields);
  for (unsigned i = 0; i < sg_network_ties(w->network); i++) {
    const sg_tie *tie = sg_network_tie(w->network, i);
    const char *const cells[] = {sg_source_id(w, tie), sg_target_id(w, tie), sg_tie_id(w->arena, i),
                                 sg_network_actor(w->network, tie->source)->label,
                                 sg_network_actor(w->network, tie->target)->label};
    row(w->out, cells, sizeof cells / sizeof *cells);
    field_values(w, w->tie_fields, i);
  }
  return SG_OK;
}

/* --- statements ----------------------------------------------------------------------------- */

/* Nothing is said of reviews where there were none. */
static size_t unreviewed_columns(const sg_writing *w) {
  return sg_network_is_reviewed(w->network) ? 0 : 2;
}

static void statement(const sg_writing *w, const sg_tie *tie, const sg_evidence *evidence) {
  const sg_actor *source = sg_network_actor(w->network, tie->source);
  const sg_actor *target = sg_network_actor(w->network, tie->target);
  const char *const cells[] = {source->label,
                               sg_actor_type_name(source->type),
                               tie->relation,
                               target->label,
                               sg_actor_type_name(target->type),
                               sg_modality_name(tie->modality),
                               tie->years,
                               evidence->document,
                               sg_full_place(w->arena, evidence->document, evidence->position),
                               evidence->sentence,
                               sg_review_name(evidence->reviewed),
                               evidence->coder};
  row(w->out, cells, sizeof cells / sizeof *cells - unreviewed_columns(w));
  end_row(w->out);
}

static sg_status statements(sg_writing *w, sg_error *error) {
  (void)error;
  static const char *const names[] = {"actor",       "actor_type", "relation", "object",
                                      "object_type", "modality",   "date",     "document",
                                      "place",       "quote",      "reviewed", "coder"};
  row(w->out, names, sizeof names / sizeof *names - unreviewed_columns(w));
  end_row(w->out);
  for (unsigned i = 0; i < sg_network_ties(w->network); i++) {
    const sg_tie *tie = sg_network_tie(w->network, i);
    for (unsigned k = 0; k < tie->evidence_count; k++)
      statement(w, tie, &tie->evidence[k]);
  }
  return SG_OK;
}

/* --- the formats ---------------------------------------------------------------------------- */

static sg_status write_edges(const sg_network *network, const sg_export_options *options, FILE *out,
                             sg_error *error) {
  return sg_write_with(edges, NULL, network, options, out, error);
}

static sg_status write_nodes(const sg_network *network, const sg_export_options *options, FILE *out,
                             sg_error *error) {
  return sg_write_with(nodes, NULL, network, options, out, error);
}

static sg_status write_statements(const sg_network *network, const sg_export_options *options,
                                  FILE *out, sg_error *error) {
  return sg_write_with(statements, NULL, network, options, out, error);
}

const sg_exporter sg_exporter_csv = {"csv", "csv", "table of ties for R, pandas, Excel, Gephi",
                                     write_edges};
const sg_exporter sg_exporter_nodes = {"nodes", "nodes.csv", "table of actors, to go with it",
                                       write_nodes};
const sg_exporter sg_exporter_statements = {
    "statements", "statements.csv", "a row for each sentence that states a tie, as coded by hand",
    write_statements};
