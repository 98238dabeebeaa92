#include "exports/fields.h"

#include <stdlib.h>
#include <string.h>

#include "base/visible.h"
#include "silkgraph/measure.h"
#include "source/document.h"

static const char *number(sg_arena *arena, double value) {
  return sg_arena_format(arena, "%.10g", value + 0.0); /* no "-0" */
}

static const char *truth(bool value) {
  return value ? "true" : "false";
}

/* The parts of a list as one text. `part` gives the one at `i` of what is at `index`. */
static const char *joined(sg_arena *arena, const sg_network *network, unsigned index,
                          unsigned count,
                          const char *(*part)(sg_arena *arena, const sg_network *network,
                                              unsigned index, unsigned i)) {
  const char **parts = sg_arena_alloc(arena, (count + 1) * sizeof *parts);
  size_t length = 1;
  for (unsigned i = 0; i < count; i++) {
    parts[i] = sg_list_part(arena, part(arena, network, index, i));
    length += strlen(parts[i]) + strlen(SG_FIELD_SEPARATOR);
  }
  char *text = sg_arena_alloc(arena, length), *end = text;
  for (unsigned i = 0; i < count; i++)
    end += sprintf(end, "%s%s", i ? SG_FIELD_SEPARATOR : "", parts[i]);
  return text;
}

/* --- actors --------------------------------------------------------------------------------- */

static const char *actor_label(sg_arena *arena, const sg_network *network, unsigned index,
                               const sg_field *field) {
  (void)field;
  (void)arena;
  return sg_network_actor(network, index)->label;
}

static const char *type(sg_arena *arena, const sg_network *network, unsigned index,
                        const sg_field *field) {
  (void)field;
  (void)arena;
  return sg_actor_type_name(sg_network_actor(network, index)->type);
}

static const char *alias(sg_arena *arena, const sg_network *network, unsigned index, unsigned i) {
  (void)arena;
  return sg_network_actor(network, index)->aliases[i];
}

static const char *aliases(sg_arena *arena, const sg_network *network, unsigned index,
                           const sg_field *field) {
  (void)field;

  return joined(arena, network, index, sg_network_actor(network, index)->alias_count, alias);
}

static const char *country(sg_arena *arena, const sg_network *network, unsigned index,
                           const sg_field *field) {
  (void)field;
  (void)arena;
  return sg_network_actor(network, index)->country;
}

static const char *role(sg_arena *arena, const sg_network *network, unsigned index,
                        const sg_field *field) {
  (void)field;
  (void)arena;
  return sg_network_actor(network, index)->role;
}

static const char *mentions(sg_arena *arena, const sg_network *network, unsigned index,
                            const sg_field *field) {
  (void)field;

  return sg_arena_format(arena, "%u", sg_network_actor(network, index)->mentions);
}

static const char *measure(sg_arena *arena, const sg_network *network, unsigned index,
                           const sg_field *field) {
  const sg_actor *actor = sg_network_actor(network, index);
  return number(arena, sg_measure_value(&actor->measures, field->measure));
}

static const char *coreness(sg_arena *arena, const sg_network *network, unsigned index,
                            const sg_field *field) {
  (void)field;

  return sg_arena_format(arena, "%d", sg_network_actor(network, index)->measures.coreness);
}

static const char *community(sg_arena *arena, const sg_network *network, unsigned index,
                             const sg_field *field) {
  (void)field;

  return sg_arena_format(arena, "%d", sg_network_actor(network, index)->measures.community);
}

static const char *articulation(sg_arena *arena, const sg_network *network, unsigned index,
                                const sg_field *field) {
  (void)field;
  (void)arena;
  return truth(sg_network_actor(network, index)->measures.articulation);
}

static const sg_field actor_fields[] = {{"label", actor_label, SG_FIELD_TEXT, 0},
                                        {"type", type, SG_FIELD_TEXT, 0},
                                        {"aliases", aliases, SG_FIELD_LIST, 0},
                                        {"country", country, SG_FIELD_TEXT, 0},
                                        {"role", role, SG_FIELD_LIST, 0},
                                        {"mentions", mentions, SG_FIELD_INTEGER, 0},
                                        {"coreness", coreness, SG_FIELD_INTEGER, 0},
                                        {"community", community, SG_FIELD_INTEGER, 0},
                                        {"articulation", articulation, SG_FIELD_TRUTH, 0}};

static void add_field(sg_arena *arena, sg_array *fields, const sg_field *field) {
  *(sg_field *)sg_array_push(arena, fields, sizeof *field) = *field;
}

/* Two fields, `reviewed` and `coder`, where there is something to say. */
static void add_review(sg_arena *arena, const sg_network *network, sg_array *fields,
                       const sg_field *review) {
  for (size_t i = 0; sg_network_is_reviewed(network) && i < 2; i++)
    add_field(arena, fields, &review[i]);
}

static const char *actor_review(sg_arena *arena, const sg_network *network, unsigned index,
                                const sg_field *field) {
  (void)field;
  (void)arena;
  return sg_review_name(sg_network_actor(network, index)->reviewed);
}

static const char *actor_coder(sg_arena *arena, const sg_network *network, unsigned index,
                               const sg_field *field) {
  (void)field;
  (void)arena;
  return sg_network_actor(network, index)->coder;
}

static const sg_field review_of_actor[] = {{"reviewed", actor_review, SG_FIELD_TEXT, 0},
                                           {"coder", actor_coder, SG_FIELD_LIST, 0}};

const sg_field *sg_actor_fields(sg_arena *arena, const sg_network *network) {
  sg_array fields = {0};
  for (size_t i = 0; i < sizeof actor_fields / sizeof *actor_fields; i++)
    add_field(arena, &fields, &actor_fields[i]);
  for (unsigned i = 0; sg_measure_name(i); i++)
    *(sg_field *)sg_array_push(arena, &fields, sizeof(sg_field)) =
        (sg_field){sg_measure_name(i), measure, SG_FIELD_NUMBER, i};
  add_review(arena, network, &fields, review_of_actor);
  sg_array_push(arena, &fields, sizeof(sg_field));
  return fields.items;
}

/* --- ties ----------------------------------------------------------------------------------- */

static const char *relation(sg_arena *arena, const sg_network *network, unsigned index,
                            const sg_field *field) {
  (void)field;
  (void)arena;
  return sg_network_tie(network, index)->relation;
}

static const char *family(sg_arena *arena, const sg_network *network, unsigned index,
                          const sg_field *field) {
  (void)field;
  (void)arena;
  return sg_family_name(sg_network_tie(network, index)->family);
}

static const char *tie_label(sg_arena *arena, const sg_network *network, unsigned index,
                             const sg_field *field) {
  (void)field;
  (void)arena;
  return sg_network_tie(network, index)->label;
}

static const char *modality(sg_arena *arena, const sg_network *network, unsigned index,
                            const sg_field *field) {
  (void)field;
  (void)arena;
  return sg_modality_name(sg_network_tie(network, index)->modality);
}

static const char *directed(sg_arena *arena, const sg_network *network, unsigned index,
                            const sg_field *field) {
  (void)field;
  (void)arena;
  return truth(sg_network_tie(network, index)->directed);
}

static const char *weight(sg_arena *arena, const sg_network *network, unsigned index,
                          const sg_field *field) {
  (void)field;

  return number(arena, sg_network_tie(network, index)->weight);
}

static const char *documents_of(sg_arena *arena, const sg_network *network, unsigned index,
                                const sg_field *field) {
  (void)field;
  return sg_arena_format(arena, "%u", sg_network_tie(network, index)->documents);
}

static const char *confidence(sg_arena *arena, const sg_network *network, unsigned index,
                              const sg_field *field) {
  (void)field;
  double value = sg_network_tie(network, index)->confidence;
  return value > 0 ? number(arena, value) : "";
}

/* The first or the last of the years, "" without any. */
static const char *a_year(sg_arena *arena, const sg_network *network, unsigned index, bool last) {
  const char *rest = sg_network_tie(network, index)->years, *found = "";
  for (const char *year; (last || !*found) && (year = sg_next_part(arena, &rest));)
    found = year;
  unsigned long number = strtoul(found, NULL, 10);
  return number ? sg_arena_format(arena, "%lu", number) : "";
}

static const char *first_year(sg_arena *arena, const sg_network *network, unsigned index,
                              const sg_field *field) {
  (void)field;
  return a_year(arena, network, index, false);
}

static const char *last_year(sg_arena *arena, const sg_network *network, unsigned index,
                             const sg_field *field) {
  (void)field;
  return a_year(arena, network, index, true);
}

static const char *years(sg_arena *arena, const sg_network *network, unsigned index,
                         const sg_field *field) {
  (void)field;
  (void)arena;
  return sg_network_tie(network, index)->years;
}

static const char *amounts(sg_arena *arena, const sg_network *network, unsigned index,
                           const sg_field *field) {
  (void)field;
  (void)arena;
  return sg_network_tie(network, index)->amounts;
}

static const char *plover(sg_arena *arena, const sg_network *network, unsigned index,
                          const sg_field *field) {
  (void)field;
  (void)arena;
  return sg_network_tie(network, index)->plover;
}

static const char *cameo(sg_arena *arena, const sg_network *network, unsigned index,
                         const sg_field *field) {
  (void)field;
  (void)arena;
  return sg_network_tie(network, index)->cameo;
}

static const char *place(sg_arena *arena, const sg_network *network, unsigned index, unsigned i) {
  const sg_evidence *evidence = &sg_network_tie(network, index)->evidence[i];
  return sg_full_place(arena, evidence->document, evidence->position);
}

static const char *places(sg_arena *arena, const sg_network *network, unsigned index,
                          const sg_field *field) {
  (void)field;

  return joined(arena, network, index, sg_network_tie(network, index)->evidence_count, place);
}

static const char *sentence(sg_arena *arena, const sg_network *network, unsigned index,
                            unsigned i) {
  (void)arena;
  return sg_network_tie(network, index)->evidence[i].sentence;
}

static const char *sentences(sg_arena *arena, const sg_network *network, unsigned index,
                             const sg_field *field) {
  (void)field;

  return joined(arena, network, index, sg_network_tie(network, index)->evidence_count, sentence);
}

static const sg_field tie_fields[] = {{"relation", relation, SG_FIELD_TEXT, 0},
                                      {"family", family, SG_FIELD_TEXT, 0},
                                      {"label", tie_label, SG_FIELD_TEXT, 0},
                                      {"modality", modality, SG_FIELD_TEXT, 0},
                                      {"directed", directed, SG_FIELD_TRUTH, 0},
                                      {"weight", weight, SG_FIELD_NUMBER, 0},
                                      {"documents", documents_of, SG_FIELD_INTEGER, 0},
                                      {"confidence", confidence, SG_FIELD_NUMBER, 0},
                                      {"year", years, SG_FIELD_LIST, 0},
                                      {"year_first", first_year, SG_FIELD_INTEGER, 0},
                                      {"year_last", last_year, SG_FIELD_INTEGER, 0},
                                      {"amount", amounts, SG_FIELD_LIST, 0},
                                      {"plover", plover, SG_FIELD_TEXT, 0},
                                      {"cameo", cameo, SG_FIELD_TEXT, 0},
                                      {"evidence", places, SG_FIELD_LIST, 0},
                                      {"quote", sentences, SG_FIELD_LIST, 0}};

static const char *tie_review(sg_arena *arena, const sg_network *network, unsigned index,
                              const sg_field *field) {
  (void)field;
  (void)arena;
  return sg_review_name(sg_network_tie(network, index)->reviewed);
}

static const char *tie_coder(sg_arena *arena, const sg_network *network, unsigned index,
                             const sg_field *field) {
  (void)field;
  (void)arena;
  return sg_network_tie(network, index)->coder;
}

static const sg_field review_of_tie[] = {{"reviewed", tie_review, SG_FIELD_TEXT, 0},
                                         {"coder", tie_coder, SG_FIELD_LIST, 0}};

const sg_field *sg_tie_fields(sg_arena *arena, const sg_network *network, bool quotes) {
  sg_array fields = {0};
  for (size_t i = 0; i < sizeof tie_fields / sizeof *tie_fields; i++)
    if (quotes || tie_fields[i].value != sentences)
      add_field(arena, &fields, &tie_fields[i]);
  add_review(arena, network, &fields, review_of_tie);
  sg_array_push(arena, &fields, sizeof(sg_field));
  return fields.items;
}

const char *sg_field_value(sg_arena *arena, const sg_network *network, unsigned index,
                           const sg_field *field) {
  return field->value(arena, network, index, field);
}

bool sg_is_missing(const sg_field *field, const char *value) {
  return !*value && (field->kind == SG_FIELD_INTEGER || field->kind == SG_FIELD_NUMBER);
}

/* --- what the formats share ----------------------------------------------------------------- */

const char *sg_tie_id(sg_arena *arena, unsigned index) {
  return sg_arena_format(arena, "e%u", index + 1);
}

static const char *document(sg_arena *arena, const sg_network *network, unsigned index,
                            unsigned i) {
  (void)arena;
  (void)index;
  return sg_network_document(network, i);
}

const char *sg_documents_text(sg_arena *arena, const sg_network *network) {
  return joined(arena, network, 0, sg_network_documents(network), document);
}

const char *sg_next_part(sg_arena *arena, const char **rest) {
  if (!*rest || !**rest)
    return NULL;
  const char *end = strstr(*rest, SG_FIELD_SEPARATOR);
  const char *part = sg_list_text(arena, *rest, end ? (size_t)(end - *rest) : strlen(*rest));
  *rest = end ? end + strlen(SG_FIELD_SEPARATOR) : NULL;
  return part;
}

const char *sg_field_type(const sg_field *field) {
  switch (field->kind) {
  case SG_FIELD_INTEGER:
    return "int";
  case SG_FIELD_NUMBER:
    return "double";
  case SG_FIELD_TRUTH:
    return "boolean";
  default:
    return "string";
  }
}
