/* The whole way from a document to its facts. */
#include "silkgraph/extract.h"

#include <string.h>

#include "base/translit.h"
#include "base/utf8.h"
#include "clean/unread.h"
#include "facts/attributes.h"
#include "facts/confidence.h"
#include "facts/frames.h"
#include "facts/reading.h"
#include "trees/path.h"

struct sg_extraction {
  sg_arena *arena;
  const char *document;
  const char *unread; /* or NULL */
  sg_array actors, facts, statements, sentences;
};

typedef struct extract_request {
  const sg_lexicon *lexicon;
  const sg_document *document;
  sg_remark remark;
  void *context;
  bool whole; /* keep all sentences */
  sg_extraction *extraction;
} extract_request;

/* Everything but the result lives in an arena of its own, which is freed at the end. */
typedef struct reading {
  sg_arena *arena; /* of the result */
  const sg_reading *read;
  const sg_tokens *tokens;
  const sg_mentions *mentions;
  sg_extraction *out;
  uint32_t *actor_of;     /* entity → actor + 1 */
  uint32_t *statement_of; /* sentence → statement + 1 */
} reading;

static const char *keep(const reading *r, const char *text) {
  return text ? sg_arena_string(r->arena, text) : NULL;
}

static const char *roles_of(const reading *r, const sg_entity *entity) {
  const char **roles = entity->roles.items;
  sg_array text = {0};
  for (uint32_t i = 0; i < entity->roles.count; i++)
    sg_text_add(r->arena, &text, i ? " | " : "", roles[i]);
  return text.items;
}

/* What the lexicon declares about one of the names of an entity, or NULL. */
static const char *declared(const reading *r, const sg_entity *entity, sg_class class_id) {
  const sg_lexicon *lexicon = r->tokens->lexicon;
  const char **names = entity->names.items;
  const sg_sense *sense = sg_lexicon_sense_of(r->arena, lexicon, entity->label, class_id);
  for (uint32_t i = 0; i < entity->names.count && !sense; i++)
    sense = sg_lexicon_sense_of(r->arena, lexicon, names[i], class_id);
  return sense ? keep(r, sg_lexicon_text(lexicon, sense->value)) : NULL;
}

static bool is_latin(const char *text) {
  uint32_t code = 0;
  for (size_t at = 0, n = strlen(text); at < n && !sg_is_letter(code);)
    at += sg_utf8_decode(text + at, n - at, &code);
  return sg_script_of(code) == SG_SCRIPT_LATIN;
}

/* The name in Latin letters that readers of English are given; NULL when there is one already. */
static const char *latin_alias(const reading *r, const sg_entity *entity) {
  const char **names = entity->names.items;
  bool latin = is_latin(entity->label) || entity->described;
  for (uint32_t i = 0; i < entity->names.count && !latin; i++)
    latin = is_latin(names[i]);
  return latin ? NULL : sg_transliterate(r->arena, entity->label);
}

static void add_label(const reading *r, sg_array *labels, const char *language, const char *text) {
  *(sg_label *)sg_array_push(r->arena, labels, sizeof(sg_label)) = (sg_label){language, text};
}

/* What the lexicon calls the actor in each language; else its own names, by their letters. */
static sg_array labels_of(const reading *r, const sg_entity *entity, const char *latin) {
  const sg_lexicon *lexicon = r->tokens->lexicon;
  sg_array labels = {0};
  for (uint32_t i = 1; i < SG_LANGUAGES && entity->actor != SG_NO_ACTOR; i++) {
    uint32_t label = sg_lexicon_actor(lexicon, entity->actor)->labels[i];
    if (label)
      add_label(r, &labels, sg_language_code(i), keep(r, sg_lexicon_text(lexicon, label)));
  }
  if (!labels.count && latin)
    add_label(r, &labels, "en", latin);
  return labels;
}

static uint32_t actor_of(reading *r, uint32_t index) {
  if (r->actor_of[index])
    return r->actor_of[index] - 1;
  const sg_entity *entity = sg_entity_at(r->mentions, index);
  const char *alias = latin_alias(r, entity);
  const char **names = sg_arena_alloc(r->arena, (entity->names.count + 1) * sizeof *names);
  for (uint32_t i = 0; i < entity->names.count; i++)
    names[i] = keep(r, ((const char **)entity->names.items)[i]);
  if (alias)
    names[entity->names.count] = alias;
  const sg_lexicon *lexicon = r->tokens->lexicon;
  sg_array labels = labels_of(r, entity, alias);
  sg_document_actor *actor = sg_array_push(r->arena, &r->out->actors, sizeof *actor);
  *actor = (sg_document_actor){
      .type = entity->type,
      .label = keep(r, entity->label),
      .names = names,
      .name_count = entity->names.count + (alias != NULL),
      .labels = labels.items,
      .label_count = labels.count,
      .country = keep(r, entity->country),
      .role = roles_of(r, entity),
      .lexicon =
          entity->actor == SG_NO_ACTOR
              ? NULL
              : keep(r, sg_lexicon_text(lexicon, sg_lexicon_actor(lexicon, entity->actor)->id)),
      .same = declared(r, entity, SG_CLASS_SAME),
      .apart = declared(r, entity, SG_CLASS_DISTINCT),
      .mentions = entity->mention_count ? entity->mention_count : 1,
      .described = entity->described};
  r->actor_of[index] = r->out->actors.count;
  return r->out->actors.count - 1;
}

static uint32_t statement_of(reading *r, uint32_t sentence) {
  if (r->statement_of[sentence])
    return r->statement_of[sentence] - 1;
  const sg_sentence *s = sg_sentence_number(r->tokens, sentence);
  sg_statement *statement = sg_array_push(r->arena, &r->out->statements, sizeof *statement);
  statement->text = sg_tokens_text(r->arena, r->tokens, s->first, s->end);
  statement->position = sg_reading_position(r->read, s->first);
  r->statement_of[sentence] = r->out->statements.count;
  return r->out->statements.count - 1;
}

static sg_words words_of(const reading *r, uint32_t sentence, uint32_t first, uint32_t end) {
  const sg_sentence *s = sg_sentence_number(r->tokens, sentence);
  if (first < s->first || end > s->end || first >= end)
    return (sg_words){0, 0};
  uint32_t base = sg_token_at(r->tokens, s->first)->start;
  return (sg_words){sg_token_at(r->tokens, first)->start - base,
                    sg_token_at(r->tokens, end - 1)->end - base};
}

static void add_fact(reading *r, const sg_raw_fact *raw) {
  const sg_lexicon *lexicon = r->tokens->lexicon;
  const sg_relation_entry *relation = sg_lexicon_relation(lexicon, raw->relation);
  uint32_t source = actor_of(r, raw->source), target = actor_of(r, raw->target);
  uint32_t statement = statement_of(r, raw->sentence);
  sg_fact *fact = sg_array_push(r->arena, &r->out->facts, sizeof *fact);
  *fact = (sg_fact){.source = source,
                    .target = target,
                    .relation = keep(r, sg_lexicon_text(lexicon, relation->name)),
                    .label = keep(r, sg_lexicon_text(lexicon, relation->words)),
                    .plover = keep(r, sg_lexicon_text(lexicon, relation->plover)),
                    .cameo = keep(r, sg_lexicon_text(lexicon, relation->cameo)),
                    .family = (sg_family)relation->family,
                    .symmetric = (int)relation->symmetric,
                    .modality = raw->modality,
                    .frame = keep(r, raw->frame),
                    .path = sg_tree_path(r->arena, r->tokens, &r->read->trees[raw->sentence],
                                         raw->source_node, raw->target_node),
                    .statement = statement,
                    .trigger = words_of(r, raw->sentence, raw->first, raw->end),
                    .source_words = words_of(r, raw->sentence, raw->source_first, raw->source_end),
                    .target_words = words_of(r, raw->sentence, raw->target_first, raw->target_end),
                    .position = sg_reading_position(r->read, raw->first),
                    .years = sg_years_in(r->arena, r->mentions, &raw->scope),
                    .amount = sg_amount_in(r->arena, r->tokens, &raw->scope)};
  fact->grounds = sg_grounds_of(r->mentions, raw, fact->path);
  fact->confidence = sg_confidence_of(fact->grounds);
  if (!fact->years)
    fact->years = sg_years_in(r->arena, r->mentions, &raw->front);
  if (raw->cue != UINT32_MAX)
    fact->cue = words_of(r, raw->sentence, raw->cue, raw->cue + 1);
}

static void add_namings(reading *r, uint32_t sentence, sg_array *namings) {
  const sg_sentence *s = sg_sentence_number(r->tokens, sentence);
  for (uint32_t at = s->first; at < s->end; at++) {
    const sg_mention *mention = sg_mention_at(r->mentions, at);
    if (!mention)
      continue;
    uint32_t end = mention->end < s->end ? mention->end : s->end;
    for (uint32_t i = 0; i < mention->entity_count; i++)
      *(sg_naming *)sg_array_push(r->arena, namings, sizeof(sg_naming)) = (sg_naming){
          words_of(r, sentence, at, end), actor_of(r, sg_mention_entity(r->mentions, mention, i))};
    at = end - 1;
  }
}

static void keep_sentences(reading *r) {
  for (uint32_t i = 0; i < r->tokens->sentence_count; i++) {
    const sg_sentence *s = sg_sentence_number(r->tokens, i);
    sg_array namings = {0};
    add_namings(r, i, &namings);
    *(sg_text_sentence *)sg_array_push(r->arena, &r->out->sentences, sizeof(sg_text_sentence)) =
        (sg_text_sentence){.document = r->out->document,
                           .text = sg_tokens_text(r->arena, r->tokens, s->first, s->end),
                           .position = sg_reading_position(r->read, s->first),
                           .heading = s->heading,
                           .starts_paragraph = s->paragraph_start,
                           .item = s->item,
                           .namings = namings.items,
                           .naming_count = namings.count};
  }
}

static void collect(reading *r, sg_arena *scratch) {
  sg_array facts = {0};
  sg_facts_of_names(scratch, r->mentions, &facts);
  const sg_predication *all = r->read->predications.items;
  for (uint32_t i = 0; i < r->read->predications.count; i++)
    sg_apply_frames(scratch, r->mentions, &all[i], &facts);
  sg_drop_repeated(scratch, &facts);
  sg_drop_settled_plans(r->mentions, &facts);
  sg_facts_of_shared_agreements(scratch, r->mentions, &facts);
  for (uint32_t i = 0; i < r->mentions->entities.count; i++)
    if (sg_entity_at(r->mentions, i)->mention_count)
      actor_of(r, i);
  const sg_raw_fact *raw = facts.items;
  for (uint32_t i = 0; i < facts.count; i++)
    add_fact(r, &raw[i]);
}

static void report_notes(sg_arena *scratch, const extract_request *request, const sg_prose *prose) {
  for (uint32_t i = 0; request->remark && i < prose->note_count; i++)
    request->remark(request->context,
                    sg_document_position(request->document, prose->notes[i].source_start),
                    sg_arena_format(scratch, "skipped: %s", prose->notes[i].reason));
}

typedef struct scratch_request {
  extract_request *request;
  sg_arena *result, *scratch;
} scratch_request;

static sg_status read_document(sg_arena *scratch, void *context, sg_error *error) {
  (void)error;
  scratch_request *s = context;
  extract_request *request = s->request;
  sg_reading read;
  sg_read_document(scratch, request->lexicon, request->document, &read);
  reading r = {
      .arena = s->result, .read = &read, .tokens = &read.tokens, .mentions = &read.mentions};
  r.out = sg_arena_alloc(s->result, sizeof *r.out);
  r.out->arena = s->result;
  r.out->document = keep(&r, request->document->name);
  r.actor_of = sg_arena_alloc(scratch, (read.mentions.entities.count + 1) * sizeof *r.actor_of);
  r.statement_of =
      sg_arena_alloc(scratch, (read.tokens.sentence_count + 1) * sizeof *r.statement_of);
  collect(&r, scratch);
  if (request->whole)
    keep_sentences(&r);
  report_notes(scratch, request, &read.prose);
  r.out->unread = keep(&r, sg_unread(scratch, request->document, &read.prose));
  request->extraction = r.out;
  return SG_OK;
}

static sg_status with_result(sg_arena *result, void *context, sg_error *error) {
  scratch_request *s = context;
  s->result = result;
  return sg_arena_run(s->scratch, read_document, s, error);
}

static sg_extraction *extract(extract_request *request, sg_error *error) {
  scratch_request s = {.request = request, .scratch = sg_arena_new()};
  sg_arena *arena = sg_arena_new();
  /* both arenas are owned here, so that running out of either leaves nothing behind */
  sg_status status = arena && s.scratch ? sg_arena_run(arena, with_result, &s, error)
                                        : sg_fail(error, SG_ERROR_MEMORY, "out of memory");
  sg_arena_free(s.scratch);
  if (!status)
    return request->extraction;
  sg_arena_free(arena);
  return NULL;
}

sg_extraction *sg_extract(const sg_lexicon *lexicon, const sg_document *document, sg_remark remark,
                          void *context, sg_error *error) {
  extract_request request = {lexicon, document, remark, context, false, NULL};
  return extract(&request, error);
}

sg_extraction *sg_extract_whole(const sg_lexicon *lexicon, const sg_document *document,
                                sg_remark remark, void *context, sg_error *error) {
  extract_request request = {lexicon, document, remark, context, true, NULL};
  return extract(&request, error);
}

void sg_extraction_free(sg_extraction *extraction) {
  if (extraction)
    sg_arena_free(extraction->arena);
}

const char *sg_extraction_unread(const sg_extraction *extraction) {
  return extraction->unread;
}

const char *sg_extraction_document(const sg_extraction *extraction) {
  return extraction->document;
}

unsigned sg_extraction_actors(const sg_extraction *extraction) {
  return extraction->actors.count;
}

const sg_document_actor *sg_extraction_actor(const sg_extraction *extraction, unsigned index) {
  return (const sg_document_actor *)extraction->actors.items + index;
}

unsigned sg_extraction_facts(const sg_extraction *extraction) {
  return extraction->facts.count;
}

const sg_fact *sg_extraction_fact(const sg_extraction *extraction, unsigned index) {
  return (const sg_fact *)extraction->facts.items + index;
}

const sg_statement *sg_extraction_statement(const sg_extraction *extraction, unsigned index) {
  return (const sg_statement *)extraction->statements.items + index;
}

unsigned sg_extraction_sentences(const sg_extraction *extraction) {
  return extraction->sentences.count;
}

const sg_text_sentence *sg_extraction_sentence(const sg_extraction *extraction, unsigned index) {
  return (const sg_text_sentence *)extraction->sentences.items + index;
}
