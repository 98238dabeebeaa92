/* A reading of the network in a few pages, as Markdown, as a page, or as Markdown for Pandoc, which
 * makes a DOCX of it: who is central, who brokers, what is planned, what is contested, and what all
 * of it rests on. */
#define _POSIX_C_SOURCE 200809L
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/complete.h"
#include "base/error.h"
#include "exports/exports.h"
#include "exports/look.h"
#include "exports/pictures.h"
#include "exports/report.h"
#include "exports/wording.h"
#include "network/network.h"
#include "silkgraph/measure.h"
#include "silkgraph/silkgraph.h"

enum { DRAWN = 18 /* actors in a flowchart */, ON_A_PAGE = 30 };

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

static void sort(sg_report *r) {
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

/* --- words and pieces ----------------------------------------------------------------------- */

const char *sg_report_say(const sg_report *r, const char *english) {
  return sg_say(r->style, english);
}

const char *sg_report_number(const sg_report *r, double value) {
  return sg_arena_format(r->arena, fabs(value) >= 100 ? "%.0f" : "%.3g", value);
}

const char *sg_report_modality(const sg_report *r, sg_modality modality) {
  static const char *const words[] = {"fact", "plan or possibility", "denied or ended"};
  SG_COMPLETE(words, SG_MODALITIES);
  return sg_say(r->style, words[modality]);
}

const char *sg_report_type(const sg_report *r, sg_actor_type type) {
  return sg_say(r->style, sg_look_of(r->style).types[type].name);
}

const char *sg_report_tie_words(const sg_report *r, const sg_tie *tie) {
  return sg_arena_format(
      r->arena, "%s \u2013 %s \u2013 %s", sg_network_actor(r->network, tie->source)->label,
      sg_say(r->style, tie->label), sg_network_actor(r->network, tie->target)->label);
}

const char *sg_report_list(const sg_report *r, const char *list) {
  const char *text = "";
  for (const char *part; (part = sg_next_part(r->arena, &list));)
    text = sg_arena_format(r->arena, "%s%s%s", text, *text ? ", " : "", part);
  return text;
}

const char *sg_report_share(const sg_report *r, unsigned part, unsigned whole) {
  return sg_arena_format(r->arena, sg_say(r->style, "%u of %u (%.0f %%)"), part, whole,
                         whole ? 100.0 * part / whole : 0);
}

void sg_report_heading(sg_report *r, const char *english, const char *paragraph) {
  sg_page_heading(&r->page, sg_say(r->style, english));
  if (paragraph)
    sg_page_paragraph(&r->page, sg_say(r->style, paragraph));
}

void sg_report_table(sg_report *r, const char *const *heads, unsigned count) {
  const char **said = sg_arena_alloc(r->arena, count * sizeof *said);
  for (unsigned i = 0; i < count; i++)
    said[i] = sg_say(r->style, heads[i]);
  sg_page_table_begin(&r->page, said, count);
}

void sg_report_tie_item(sg_report *r, const sg_tie *tie) {
  sg_page_item_begin(&r->page);
  sg_page_text(&r->page, sg_report_tie_words(r, tie));
  if (tie->modality != SG_ACTUAL)
    sg_page_text(&r->page, sg_arena_format(r->arena, ", %s", sg_report_modality(r, tie->modality)));
  if (*tie->years)
    sg_page_text(&r->page, sg_arena_format(r->arena, " (%s)", sg_report_list(r, tie->years)));
  sg_page_evidence(&r->page, tie);
  sg_page_item_end(&r->page);
}

void sg_report_cell_with(sg_report *r, const char *text, const sg_tie *tie) {
  sg_page_cell_begin(&r->page);
  sg_page_text(&r->page, text);
  sg_page_evidence(&r->page, tie);
  sg_page_cell_end(&r->page);
}

bool sg_report_same_pair(const sg_tie *a, const sg_tie *b) {
  return (a->source == b->source && a->target == b->target) ||
         (a->source == b->target && a->target == b->source);
}

static unsigned of_modality(const sg_report *r, sg_modality modality) {
  unsigned count = 0;
  for (unsigned i = 0; i < sg_network_ties(r->network); i++)
    count += sg_network_tie(r->network, i)->modality == modality;
  return count;
}

static void write_summary(sg_report *r) {
  unsigned ties = sg_network_ties(r->network), sentences = 0;
  for (unsigned i = 0; i < ties; i++)
    sentences += sg_network_tie(r->network, i)->evidence_count;
  sg_page_paragraph(
      &r->page,
      sg_arena_format(
          r->arena,
          sg_say(r->style, "%u actors and %u ties, read by silkgraph from %s (%s). %u ties are "
                           "stated as fact, %u as plan or possibility, %u as denied or ended; %u "
                           "places in the text state them."),
          sg_network_actors(r->network), ties,
          sg_counted(r->arena, r->style, SG_DOCUMENTS, sg_network_documents(r->network)),
          sg_documents_text(r->arena, r->network), of_modality(r, SG_ACTUAL),
          of_modality(r, SG_PROSPECTIVE), of_modality(r, SG_NEGATED), sentences));
}

/* How much of it coders have looked at. */
static void write_reviews(sg_report *r) {
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
                      sg_say(r->style,
                             "Coders (%s) reviewed %s of the ties: %u were accepted, %u corrected, "
                             "%u added. Ties that they rejected are left out."),
                      coders, sg_report_share(r, ties - counts[SG_UNREVIEWED], ties),
                      counts[SG_ACCEPTED], counts[SG_CORRECTED], counts[SG_ADDED_BY_HAND]));
}

/* --- pictures ------------------------------------------------------------------------------- */

static void write_base64(FILE *out, const unsigned char *bytes, size_t length) {
  static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  for (size_t i = 0; i < length; i += 3) {
    size_t left = length - i;
    unsigned group = (unsigned)bytes[i] << 16 | (left > 1 ? (unsigned)bytes[i + 1] << 8 : 0) |
                     (left > 2 ? bytes[i + 2] : 0);
    fputc(digits[group >> 18], out);
    fputc(digits[group >> 12 & 63], out);
    fputc(left > 1 ? digits[group >> 6 & 63] : '=', out);
    fputc(left > 2 ? digits[group & 63] : '=', out);
  }
}

/* The image stands in the text itself, so that the report is one file. */
static sg_status write_image(sg_report *r, const sg_network *network, const sg_style *style,
                             const char *caption, sg_error *error) {
  char *bytes = NULL;
  size_t length = 0;
  FILE *memory = open_memstream(&bytes, &length);
  if (!memory)
    return sg_fail(error, SG_ERROR_MEMORY, "out of memory");
  sg_export_options options = {.style = *style};
  options.style.page = style->page ? style->page : "a4";
  options.style.most = style->most ? style->most : ON_A_PAGE;
  sg_status status = sg_exporter_png.write(network, &options, memory, error);
  if (fclose(memory) != 0 && !status)
    status = sg_fail(error, SG_ERROR_MEMORY, "out of memory");
  if (!status) {
    fputs("\n![", r->page.out);
    sg_page_text(&r->page, caption);
    fputs("](data:image/png;base64,", r->page.out);
    write_base64(r->page.out, (const unsigned char *)bytes, length);
    fputs("){width=100%}\n", r->page.out);
  }
  free(bytes);
  return status;
}

static sg_status write_figure(sg_report *r, const sg_network *network, const sg_style *style,
                              const char *name, const char *caption, sg_error *error) {
  caption = sg_say(r->style, caption);
  if (r->page.form == SG_PAGE_PANDOC)
    return write_image(r, network, style, caption, error);
  fputs("<figure>\n", r->page.out);
  sg_status status = sg_write_inline_svg(network, style, name, r->page.out, error);
  fputs("\n<figcaption>", r->page.out);
  sg_page_text(&r->page, caption);
  fputs("</figcaption>\n</figure>\n", r->page.out);
  return status;
}

static sg_status write_mermaid(sg_report *r, const sg_export_options *options, sg_error *error) {
  sg_filter filter = {.backbone = DRAWN, .fold = true};
  sg_network *part = sg_network_filter(r->network, &filter, error);
  if (!part)
    return SG_ERROR_MEMORY;
  fputs("\n```mermaid\n", r->page.out);
  sg_status status = sg_exporter_mermaid.write(part, options, r->page.out, error);
  fputs("```\n", r->page.out);
  sg_page_paragraph(
      &r->page,
      sg_arena_format(r->arena,
                      sg_say(r->style, "The actors whose ties stand out most: %u. Dashed: "
                                       "planned; crossed: denied or ended."),
                      sg_network_actors(part)));
  sg_network_free(part);
  return status;
}

/* The picture of the whole, as the format can hold one. */
static sg_status write_picture(sg_report *r, const sg_export_options *options, sg_error *error) {
  if (!sg_network_ties(r->network))
    return SG_OK;
  if (r->page.form == SG_PAGE_MARKDOWN)
    return write_mermaid(r, options, error);
  return write_figure(r, r->network, &options->style, "landscape",
                      "Words are larger the more often an actor is tied; offices and states that "
                      "labels tell have no line of their own.",
                      error);
}

/* Two states side by side, titled with their names. */
static sg_status draw_states(sg_report *r, const sg_actor *const *states, sg_network *between,
                             const sg_style *given, sg_error *error) {
  sg_style style = *given;
  style.left = states[0]->id;
  style.right = states[1]->id;
  style.most = style.most ? style.most : 40;
  const char *title =
      sg_arena_format(r->arena, sg_say(r->style, "%s and %s"), states[0]->label, states[1]->label);
  sg_status status = sg_network_set_title(between, title, error);
  return status ? status
                : write_figure(r, between, &style, "states",
                               "Actors of the two strongest states, and what they share.", error);
}

/* The two strongest states side by side, when the network is about two. */
static sg_status write_two_states(sg_report *r, const sg_style *style, sg_error *error) {
  const sg_actor *states[2];
  unsigned found = 0;
  for (unsigned i = 0; i < sg_network_actors(r->network) && found < 2; i++)
    if (r->central[i]->type == SG_COUNTRY)
      states[found++] = r->central[i];
  if (found < 2 || r->page.form == SG_PAGE_MARKDOWN || style->left)
    return SG_OK;
  sg_filter filter = {.left = states[0]->id, .right = states[1]->id};
  sg_network *between = sg_network_filter(r->network, &filter, error);
  if (!between)
    return SG_ERROR_MEMORY;
  sg_status status = SG_OK;
  if (sg_network_ties(between))
    status = draw_states(r, states, between, style, error);
  sg_network_free(between);
  return status;
}

/* --- all of it ------------------------------------------------------------------------------ */

typedef struct request {
  const sg_export_options *options;
  sg_page_form form;
} request;

static sg_status body(sg_writing *w, sg_error *error) {
  const request *q = w->handle;
  sg_report r = {.page = {.writing = w, .out = w->out, .form = q->form},
                 .arena = w->arena,
                 .network = w->network,
                 .style = w->style};
  const char *title = sg_network_title(w->network);
  sort(&r);
  sg_page_begin(&r.page, *title ? title : sg_say(r.style, "Stakeholder network"));
  write_summary(&r);
  write_reviews(&r);
  sg_status status = write_picture(&r, q->options, error);
  sg_report_actors(&r);
  status = status ? status : write_two_states(&r, r.style, error);
  sg_report_states(&r);
  sg_report_strongest(&r);
  sg_report_agreements(&r);
  sg_report_doubts(&r);
  sg_page_notes(&r.page, sg_say(r.style, "Evidence"));
  sg_page_end(&r.page);
  return status;
}

static sg_status write_report(const sg_network *network, const sg_export_options *options,
                              sg_page_form form, FILE *out, sg_error *error) {
  request q = {options, form};
  return sg_write_with(body, &q, network, options, out, error);
}

static sg_status markdown(const sg_network *network, const sg_export_options *options, FILE *out,
                          sg_error *error) {
  return write_report(network, options, SG_PAGE_MARKDOWN, out, error);
}

static sg_status html(const sg_network *network, const sg_export_options *options, FILE *out,
                      sg_error *error) {
  return write_report(network, options, SG_PAGE_HTML, out, error);
}

static sg_status pandoc(const sg_network *network, const sg_export_options *options, FILE *out,
                        sg_error *error) {
  return write_report(network, options, SG_PAGE_PANDOC, out, error);
}

const sg_exporter sg_exporter_md = {"md", "md",
                                    "report in Markdown, with the evidence as footnotes", markdown};
const sg_exporter sg_exporter_report = {"report", "report.html", "report as a page, with diagrams",
                                        html};
const sg_exporter sg_exporter_pandoc = {"pandoc", "pandoc.md",
                                        "report with diagrams that Pandoc makes a DOCX of", pandoc};
