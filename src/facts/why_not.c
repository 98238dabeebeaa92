/* At which stage a tie between two actors was dropped. */
#include <string.h>

#include "base/error.h"
#include "base/utf8.h"
#include "facts/frames.h"
#include "facts/reading.h"
#include "silkgraph/suggest.h"

typedef struct why_request {
  const sg_lexicon *lexicon;
  const sg_document *document;
  const char *a, *b;
  sg_reason reason;
  void *context;
  unsigned *sentences;
  const sg_reading *reading;
  sg_arena *arena;
} why_request;

static bool is_called(const why_request *r, const sg_entity *entity, const char *name) {
  const char *wanted = sg_normal_form(r->arena, name, strlen(name));
  if (strcmp(sg_normal_form(r->arena, entity->label, strlen(entity->label)), wanted) == 0)
    return true;
  const char **names = entity->names.items;
  for (uint32_t i = 0; i < entity->names.count; i++)
    if (strcmp(sg_normal_form(r->arena, names[i], strlen(names[i])), wanted) == 0)
      return true;
  return false;
}

static uint32_t find(const why_request *r, const char *name) {
  const sg_mentions *mentions = &r->reading->mentions;
  for (uint32_t i = 0; i < mentions->entities.count; i++)
    if (sg_entity_at(mentions, i)->mention_count && is_called(r, sg_entity_at(mentions, i), name))
      return i;
  return SG_NO_ACTOR;
}

static bool names(const why_request *r, const sg_sentence *sentence, uint32_t entity) {
  const sg_mentions *mentions = &r->reading->mentions;
  for (uint32_t at = sentence->first; at < sentence->end; at++) {
    const sg_mention *mention = sg_mention_at(mentions, at);
    for (uint32_t i = 0; mention && i < mention->entity_count; i++)
      if (sg_mention_entity(mentions, mention, i) == entity)
        return true;
  }
  return false;
}

static uint32_t function_of(const sg_predication *p, uint32_t entity) {
  const sg_argument *arguments = p->arguments.items;
  for (uint32_t i = 0; i < p->arguments.count; i++)
    if (arguments[i].entity == entity)
      return arguments[i].function;
  return 0;
}

static bool gives_tie(const why_request *r, const sg_predication *p, uint32_t a, uint32_t b) {
  sg_array facts = {0};
  sg_apply_frames(r->arena, &r->reading->mentions, p, &facts);
  const sg_raw_fact *all = facts.items;
  for (uint32_t i = 0; i < facts.count; i++)
    if ((all[i].source == a && all[i].target == b) || (all[i].source == b && all[i].target == a))
      return true;
  return false;
}

/* Why this predication, which has both as arguments, ties them not; NULL when it does. */
static const char *reason_of(const why_request *r, const sg_predication *p, uint32_t a,
                             uint32_t b) {
  uint32_t frames = 0;
  const char *word = sg_tokens_text(r->arena, &r->reading->tokens, p->first, p->end);
  if (gives_tie(r, p, a, b))
    return NULL;
  sg_lexicon_frames_of(r->lexicon, p->lemma, &frames);
  if (!frames)
    return sg_arena_format(r->arena, "no frame has \"%s\"", word);
  return sg_arena_format(r->arena,
                         "the frames of \"%s\" have no roles for %s as \"%s\" and %s as \"%s\"",
                         word, r->a, sg_lexicon_text(r->lexicon, function_of(p, a)), r->b,
                         sg_lexicon_text(r->lexicon, function_of(p, b)));
}

/* The number of the first predication of a sentence or of one behind it. */
static uint32_t first_of(const why_request *r, uint32_t sentence) {
  const sg_predication *all = r->reading->predications.items;
  uint32_t low = 0, high = r->reading->predications.count;
  while (low < high) {
    uint32_t middle = (low + high) / 2;
    if (all[middle].sentence < sentence)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

static void explain_sentence(const why_request *r, uint32_t index, uint32_t a, uint32_t b) {
  const sg_tokens *tokens = &r->reading->tokens;
  const sg_sentence *sentence = sg_sentence_number(tokens, index);
  const sg_predication *all = r->reading->predications.items;
  const char *text = sg_tokens_text(r->arena, tokens, sentence->first, sentence->end);
  sg_position position = sg_reading_position(r->reading, sentence->first);
  bool common = false;
  for (uint32_t i = first_of(r, index);
       i < r->reading->predications.count && all[i].sentence == index; i++) {
    if (!function_of(&all[i], a) || !function_of(&all[i], b))
      continue;
    if (common && !all[i].from_chunks)
      continue; /* what chunks have told need not be told again by the tree */
    common = true;
    const char *reason = reason_of(r, &all[i], a, b);
    r->reason(r->context, position, text, reason ? reason : "they are tied here");
  }
  if (!common)
    r->reason(r->context, position, text, "they are not arguments of one verb or event noun");
}

static sg_status why_not(sg_arena *arena, void *context, sg_error *error) {
  why_request *r = context;
  sg_reading reading;
  r->arena = arena;
  sg_read_document(arena, r->lexicon, r->document, &reading);
  r->reading = &reading;
  uint32_t a = find(r, r->a), b = find(r, r->b);
  if (a == SG_NO_ACTOR || b == SG_NO_ACTOR)
    return sg_fail(error, SG_ERROR_ARGUMENT, "\"%s\" was not read as an actor",
                   a == SG_NO_ACTOR ? r->a : r->b);
  for (uint32_t i = 0; i < reading.tokens.sentence_count; i++) {
    const sg_sentence *sentence = sg_sentence_number(&reading.tokens, i);
    if (!names(r, sentence, a) || !names(r, sentence, b))
      continue;
    ++*r->sentences;
    explain_sentence(r, i, a, b);
  }
  return SG_OK;
}

sg_status sg_why_not(const sg_lexicon *lexicon, const sg_document *document, const char *a,
                     const char *b, sg_reason reason, void *context, unsigned *sentences,
                     sg_error *error) {
  why_request request = {.lexicon = lexicon,
                         .document = document,
                         .a = a,
                         .b = b,
                         .reason = reason,
                         .context = context,
                         .sentences = sentences};
  *sentences = 0;
  sg_arena *arena = sg_arena_new();
  sg_status status = arena ? sg_arena_run(arena, why_not, &request, error)
                           : sg_fail(error, SG_ERROR_MEMORY, "out of memory");
  sg_arena_free(arena);
  return status;
}
