/* One page in which a coder decides: the documents as they stand, what was read in each sentence,
 * and the decisions that were made so far. */
#include "exports/review.h"

#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/file.h"
#include "exports/json.h"
#include "exports/look.h"
#include "exports/template.h"
#include "exports/wording.h"
#include "lexicon/tables.h"
#include "review/decisions.h"
#include "review/spots.h"
#include "silkgraph/silkgraph.h"
#include "source/document.h"

typedef struct review_request {
  const sg_network *network;
  const sg_lexicon *lexicon;
  const sg_decisions *decisions; /* or NULL */
  const sg_export_options *options;
  sg_spots spots;
  uint32_t *number_of; /* spot → its number in the page, in the order of the text */
  json_t *data;        /* freed by sg_review_write */
} review_request;

static void set_text(sg_json *j, json_t *object, const char *name, const char *text) {
  sg_json_set(j, object, name, json_string(text));
}

static void set_number(sg_json *j, json_t *object, const char *name, unsigned value) {
  sg_json_set(j, object, name, json_integer(value));
}

/* A text in each language of the page. */
static json_t *in_languages(sg_json *j, const char *english) {
  static const char *const languages[] = {"en", "ru"};
  json_t *object = json_object();
  for (size_t i = 0; i < sizeof languages / sizeof *languages; i++) {
    sg_style style = {.language = languages[i]};
    set_text(j, object, languages[i], sg_say(&style, english));
  }
  return object;
}

/* --- what there is to choose from ----------------------------------------------------------- */

static json_t *relations_array(sg_json *j, const sg_lexicon *lexicon) {
  json_t *all = json_array();
  for (uint32_t i = 0; i < lexicon->count[SG_SECTION_RELATIONS]; i++) {
    const sg_relation_entry *entry = sg_lexicon_relation(lexicon, i);
    json_t *relation = json_object();
    set_text(j, relation, "name", sg_lexicon_text(lexicon, entry->name));
    set_text(j, relation, "family", sg_family_name((sg_family)entry->family));
    sg_json_set(j, relation, "label", in_languages(j, sg_lexicon_text(lexicon, entry->words)));
    sg_json_set(j, relation, "symmetric", json_boolean(entry->symmetric));
    sg_json_append(j, all, relation);
  }
  return all;
}

static json_t *types_object(sg_json *j) {
  json_t *types = json_object();
  sg_look look = sg_look_of(&(sg_style){0});
  for (int i = 0; i < SG_ACTOR_TYPES; i++)
    sg_json_set(j, types, sg_actor_type_name((sg_actor_type)i),
                in_languages(j, look.types[i].name));
  return types;
}

/* --- what was read -------------------------------------------------------------------------- */

static json_t *actors_array(sg_json *j) {
  const sg_network *network = j->writing->network;
  json_t *all = json_array();
  for (unsigned i = 0; i < sg_network_actors(network); i++) {
    const sg_actor *from = sg_network_actor(network, i);
    json_t *actor = json_object(), *aliases = json_array();
    for (unsigned k = 0; k < from->alias_count; k++)
      sg_json_append(j, aliases, json_string(from->aliases[k]));
    set_text(j, actor, "id", from->id);
    set_text(j, actor, "label", from->label);
    set_text(j, actor, "type", sg_actor_type_name(from->type));
    set_text(j, actor, "role", from->role);
    sg_json_set(j, actor, "aliases", aliases);
    sg_json_append(j, all, actor);
  }
  return all;
}

static json_t *words_array(sg_json *j, sg_words words) {
  json_t *pair = json_array();
  sg_json_append(j, pair, json_integer(words.start));
  sg_json_append(j, pair, json_integer(words.end));
  return pair;
}

static json_t *sentence_object(sg_json *j, const review_request *r, const sg_spot *spot) {
  const sg_text_sentence *s = spot->sentence;
  json_t *object = json_object(), *namings = json_array();
  set_number(j, object, "document", spot->document);
  set_text(j, object, "text", spot->text);
  set_text(
      j, object, "place",
      sg_full_place(j->writing->arena, sg_spot_document_name(&r->spots, spot), spot->position));
  sg_json_set(j, object, "starts", json_boolean(!s || s->starts_paragraph || s->heading));
  sg_json_set(j, object, "heading", json_boolean(s && s->heading));
  sg_json_set(j, object, "item", json_boolean(s && s->item));
  for (unsigned i = 0; s && i < s->naming_count; i++) {
    json_t *naming = words_array(j, s->namings[i].words);
    sg_json_append(j, naming, json_integer(s->namings[i].actor));
    sg_json_append(j, namings, naming);
  }
  sg_json_set(j, object, "namings", namings);
  return object;
}

typedef struct ordered {
  const sg_spot *spot;
  uint32_t index;
} ordered;

/* Sentences of whole documents are in order; others by their places. */
static int by_place(const void *left, const void *right) {
  const ordered *l = left, *r = right;
  const sg_position *p = &l->spot->position, *q = &r->spot->position;
  if (l->spot->document != r->spot->document)
    return l->spot->document < r->spot->document ? -1 : 1;
  bool whole = l->spot->sentence && r->spot->sentence;
  if (!whole && p->page != q->page)
    return p->page < q->page ? -1 : 1;
  if (!whole && p->line != q->line)
    return p->line < q->line ? -1 : 1;
  if (!whole && p->column != q->column)
    return p->column < q->column ? -1 : 1;
  return l->index < r->index ? -1 : l->index > r->index;
}

static json_t *sentences_array(sg_json *j, review_request *r) {
  uint32_t count = r->spots.all.count;
  ordered *order = sg_arena_alloc(j->writing->arena, (count + 1) * sizeof *order);
  r->number_of = sg_arena_alloc(j->writing->arena, (count + 1) * sizeof *r->number_of);
  for (uint32_t i = 0; i < count; i++)
    order[i] = (ordered){sg_spot_at(&r->spots, i), i};
  if (count)
    qsort(order, count, sizeof *order, by_place);
  json_t *all = json_array();
  for (uint32_t i = 0; i < count; i++) {
    r->number_of[order[i].index] = i;
    sg_json_append(j, all, sentence_object(j, r, order[i].spot));
  }
  return all;
}

static json_t *tie_object(sg_json *j, const sg_tie *tie, const sg_evidence *e, uint32_t sentence) {
  json_t *object = json_object();
  set_number(j, object, "sentence", sentence);
  set_number(j, object, "source", tie->source);
  set_number(j, object, "target", tie->target);
  set_text(j, object, "relation", tie->relation);
  set_text(j, object, "modality", sg_modality_name(tie->modality));
  set_text(j, object, "year", e->years ? e->years : tie->years);
  set_text(j, object, "frame", e->frame);
  if (e->confidence > 0)
    sg_json_set(j, object, "confidence", json_real(e->confidence));
  sg_json_set(j, object, "trigger", words_array(j, e->trigger));
  return object;
}

/* Copies are decided with their original. */
static json_t *ties_array(sg_json *j, const review_request *r) {
  const sg_stated *stated = r->spots.stated.items;
  json_t *all = json_array();
  for (uint32_t i = 0; i < r->spots.all.count; i++)
    for (uint32_t at = sg_spot_at(&r->spots, i)->first_stated; at; at = stated[at - 1].next) {
      const sg_tie *tie = sg_network_tie(r->network, stated[at - 1].tie);
      const sg_evidence *e = &tie->evidence[stated[at - 1].evidence];
      if (!e->copy_of)
        sg_json_append(j, all, tie_object(j, tie, e, r->number_of[i]));
    }
  return all;
}

/* --- what was decided ----------------------------------------------------------------------- */

static json_t *columns_array(sg_json *j) {
  json_t *all = json_array();
  sg_json_append(j, all, json_string("decision"));
  for (const sg_decision_column *c = sg_decision_columns; c->name; c++)
    sg_json_append(j, all, json_string(c->name));
  return all;
}

static json_t *decisions_array(sg_json *j, review_request *r) {
  json_t *all = json_array();
  if (!r->decisions)
    return all;
  const sg_placement *placed = sg_place_decisions(&r->spots, r->decisions);
  for (unsigned i = 0; i < sg_decisions_count(r->decisions); i++) {
    const sg_decision *d = sg_decisions_at(r->decisions, i);
    json_t *row = json_object();
    set_text(j, row, "decision", sg_decision_kind_name(d->kind));
    for (const sg_decision_column *c = sg_decision_columns; c->name; c++)
      set_text(j, row, c->name, sg_decision_cell(d, c));
    if (placed[i].spot != SG_NO_SPOT)
      set_number(j, row, "at", r->number_of[placed[i].spot]);
    sg_json_append(j, all, row);
  }
  return all;
}

/* --- the page ------------------------------------------------------------------------------- */

static json_t *documents_array(sg_json *j, const sg_spots *spots) {
  json_t *all = json_array();
  for (uint32_t i = 0; i < spots->documents.count; i++)
    sg_json_append(j, all, json_string(((const sg_spot_document *)spots->documents.items)[i].name));
  return all;
}

/* The title that was asked for, or what the only document is called; else "". */
static const char *shown_title(const review_request *r) {
  const char *title = sg_network_title(r->network);
  if (*title || sg_network_documents(r->network) != 1)
    return title;
  return sg_network_document(r->network, 0);
}

static void fill_data(sg_json *j, review_request *r) {
  const char *language = r->options->style.language;
  sg_find_spots(j->writing->arena, r->network, &r->spots);
  set_text(j, r->data, "title", shown_title(r));
  set_text(j, r->data, "generator", "silkgraph " SILKGRAPH_VERSION);
  set_text(j, r->data, "language", language && strcmp(language, "ru") == 0 ? "ru" : "en");
  sg_json_set(j, r->data, "columns", columns_array(j));
  sg_json_set(j, r->data, "relations", relations_array(j, r->lexicon));
  sg_json_set(j, r->data, "types", types_object(j));
  sg_json_set(j, r->data, "documents", documents_array(j, &r->spots));
  sg_json_set(j, r->data, "actors", actors_array(j));
  sg_json_set(j, r->data, "sentences", sentences_array(j, r));
  sg_json_set(j, r->data, "ties", ties_array(j, r));
  sg_json_set(j, r->data, "decisions", decisions_array(j, r));
}

static sg_status body(sg_writing *w, sg_error *error) {
  review_request *r = w->handle;
  sg_json json = {.writing = w};
  const char *title = shown_title(r);
  fill_data(&json, r);
  const sg_template page = {.page = sg_review_page,
                            .title = *title ? title : "Review",
                            .policy = sg_review_policy,
                            .style = sg_review_style,
                            .library = "",
                            .script = sg_review_script};
  sg_status status = sg_json_status(&json, error);
  return status ? status : sg_template_write(&page, r->data, w->out, error);
}

static sg_status write(FILE *out, void *context, sg_error *error) {
  review_request *r = context;
  return sg_write_with(body, r, r->network, r->options, out, error);
}

sg_status sg_review_write(const sg_network *network, const sg_lexicon *lexicon,
                          const sg_decisions *decisions, const char *path,
                          const sg_export_options *options, sg_error *error) {
  const sg_export_options defaults = {0};
  review_request r = {.network = network,
                      .lexicon = lexicon,
                      .decisions = decisions,
                      .options = options ? options : &defaults,
                      .data = json_object()};
  if (!r.data)
    return sg_fail(error, SG_ERROR_MEMORY, "out of memory");
  sg_status status = sg_file_write(path, write, &r, error);
  json_decref(r.data);
  return status;
}
