/* Names and verbs that no lexicon entry or frame knows. */
#include "silkgraph/suggest.h"

#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/translit.h"
#include "facts/reading.h"

struct sg_suggestions {
  sg_arena *arena;
  sg_array list; /* sg_suggestion */
  sg_map known;  /* kind and text → index + 1 */
};

typedef struct suggest_request {
  sg_suggestions *suggestions;
  const sg_lexicon *lexicon;
  const sg_document *document;
  const sg_reading *reading;
  sg_arena *scratch;
} suggest_request;

/* A given name or a Chinese surname in front speaks for a person, capitals alone for an
 * organization, and all else for a firm. */
static sg_actor_type likely_type(const suggest_request *r, uint32_t token, const char *text) {
  const sg_tokens *tokens = &r->reading->tokens;
  const char *skeleton = sg_name_skeleton(r->scratch, sg_token_at(tokens, token)->form);
  bool given = sg_token_is(tokens, token, SG_CLASS_GIVEN_NAME) ||
               sg_token_is(tokens, token, SG_CLASS_FAMILY_NAME_FIRST) ||
               sg_lexicon_sense_of(r->scratch, r->lexicon, skeleton, SG_CLASS_GIVEN_SKELETON);
  if (given && strchr(text, ' '))
    return SG_OFFICIAL;
  return sg_token_at(tokens, token)->all_capitals ? SG_ORGANIZATION : SG_COMPANY;
}

static void note(const suggest_request *r, sg_suggestion_kind kind, const char *text,
                 uint32_t token) {
  sg_suggestions *s = r->suggestions;
  const char *key = sg_arena_format(s->arena, "%d %s", (int)kind, text);
  uint32_t *slot = sg_map_put(s->arena, &s->known, key);
  if (*slot) {
    ((sg_suggestion *)s->list.items)[*slot - 1].count++;
    return;
  }
  const sg_tokens *tokens = &r->reading->tokens;
  const sg_sentence *sentence = sg_sentence_number(tokens, sg_sentence_at(tokens, token));
  sg_suggestion *made = sg_array_push(s->arena, &s->list, sizeof *made);
  *made =
      (sg_suggestion){.kind = kind,
                      .type = likely_type(r, token, text),
                      .language = sg_language_code(sentence->language),
                      .text = sg_arena_string(s->arena, text),
                      .count = 1,
                      .document = sg_arena_string(s->arena, sg_document_name(r->document)),
                      .position = sg_reading_position(r->reading, token),
                      .sentence = sg_tokens_text(s->arena, tokens, sentence->first, sentence->end)};
  *slot = s->list.count;
}

/* The length of a phrase at `at` that the lexicon has for something else than an actor, or 0. */
static uint32_t known_length(const suggest_request *r, const sg_sentence *sentence, uint32_t at) {
  static const sg_class known[] = {
      SG_CLASS_NOT_ACTOR,   SG_CLASS_MONTH,       SG_CLASS_DEMONYM,       SG_CLASS_CAPITAL,
      SG_CLASS_DETERMINER,  SG_CLASS_PREPOSITION, SG_CLASS_ADVERB,        SG_CLASS_CONJUNCTION,
      SG_CLASS_NOT_PERSON,  SG_CLASS_CURRENCY,    SG_CLASS_COMPANY_FORM,  SG_CLASS_SUPRANATIONAL,
      SG_CLASS_OFFICE_RANK, SG_CLASS_OFFICE_HEAD, SG_CLASS_PRONOUN_GROUP, SG_CLASS_PRONOUN_PERSON};
  uint32_t longest = 0;
  for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
    const sg_match *match = sg_token_match(&r->reading->tokens, at, sentence->end, known[i]);
    if (match && match->length > longest)
      longest = match->length;
  }
  return longest;
}

/* A capitalised word that may be (part of) a name and that no mention covers. */
static bool is_unknown(const suggest_request *r, const sg_sentence *sentence, uint32_t at) {
  const sg_token *token = sg_token_at(&r->reading->tokens, at);
  return at < sentence->end && token->kind == SG_WORD && token->capital &&
         !sg_mention_at(&r->reading->mentions, at) && !known_length(r, sentence, at);
}

/* "Crisis", "Надоели": a word of its own that a capital does not make a name. */
static bool is_plain_word(const suggest_request *r, uint32_t at) {
  static const sg_class words[] = {SG_CLASS_NOUN,  SG_CLASS_VERB,      SG_CLASS_ADJECTIVE,
                                   SG_CLASS_TOPIC, SG_CLASS_BODY_HEAD, SG_CLASS_EVENT_HEAD};
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (sg_token_is(&r->reading->tokens, at, words[i]))
      return true;
  uint32_t pos = r->reading->tags.tags[at].pos;
  return pos != SG_POS_PROPN && pos != SG_POS_X;
}

static void suggest_names(const suggest_request *r, const sg_sentence *sentence) {
  for (uint32_t at = sentence->first; at < sentence->end;) {
    uint32_t end = at;
    while (is_unknown(r, sentence, end))
      end++;
    /* the first word of a sentence has its capital for another reason */
    bool first = at == sentence->first && end == at + 1;
    bool plain = end == at + 1 && is_plain_word(r, at);
    if (end > at && !first && !plain)
      note(r, SG_UNKNOWN_NAME, sg_tokens_text(r->scratch, &r->reading->tokens, at, end), at);
    uint32_t known = known_length(r, sentence, at);
    at = end > at ? end : at + (known ? known : 1);
  }
}

/* Verbs that state nothing of their own: "is", "ended its aid". */
static bool is_empty(const suggest_request *r, const sg_predication *p) {
  static const sg_class empty[] = {SG_CLASS_BE,         SG_CLASS_HAVE,        SG_CLASS_DO,
                                   SG_CLASS_LIGHT_VERB, SG_CLASS_COPULA,      SG_CLASS_ENDING_VERB,
                                   SG_CLASS_PLAN_VERB,  SG_CLASS_REPORT_VERB, SG_CLASS_MODAL};
  for (size_t i = 0; i < sizeof empty / sizeof *empty; i++)
    if (sg_token_match(&r->reading->tokens, p->first, p->end, empty[i]))
      return true;
  return false;
}

static bool ties_two(const sg_predication *p) {
  const sg_argument *arguments = p->arguments.items;
  for (uint32_t i = 1; i < p->arguments.count; i++)
    if (arguments[i].entity != arguments[0].entity)
      return true;
  return false;
}

static void suggest_verbs(const suggest_request *r) {
  const sg_predication *all = r->reading->predications.items;
  for (uint32_t i = 0; i < r->reading->predications.count; i++) {
    uint32_t frames = 0;
    sg_lexicon_frames_of(r->lexicon, all[i].lemma, &frames);
    if (frames || all[i].class_id != SG_CLASS_VERB || !ties_two(&all[i]) || is_empty(r, &all[i]))
      continue;
    const char *lemma = sg_lexicon_text(r->lexicon, all[i].lemma);
    note(r, SG_UNKNOWN_VERB,
         *lemma ? lemma : sg_tokens_text(r->scratch, &r->reading->tokens, all[i].first, all[i].end),
         all[i].first);
  }
}

static sg_status suggest(sg_arena *scratch, void *context, sg_error *error) {
  (void)error;
  suggest_request *r = context;
  sg_reading reading;
  sg_read_document(scratch, r->lexicon, r->document, &reading);
  r->reading = &reading;
  r->scratch = scratch;
  for (uint32_t i = 0; i < reading.tokens.sentence_count; i++) {
    const sg_sentence *sentence = sg_sentence_number(&reading.tokens, i);
    if (!sentence->capitals && !sentence->heading)
      suggest_names(r, sentence);
  }
  suggest_verbs(r);
  return SG_OK;
}

static sg_status with_result(sg_arena *arena, void *context, sg_error *error) {
  (void)arena;
  suggest_request *r = context;
  return sg_arena_run(r->scratch, suggest, r, error);
}

sg_suggestions *sg_suggestions_new(sg_error *error) {
  sg_suggestions *suggestions = calloc(1, sizeof *suggestions);
  sg_arena *arena = sg_arena_new();
  if (!suggestions || !arena) {
    sg_fail(error, SG_ERROR_MEMORY, "out of memory");
    sg_arena_free(arena);
    free(suggestions);
    return NULL;
  }
  suggestions->arena = arena;
  return suggestions;
}

void sg_suggestions_free(sg_suggestions *suggestions) {
  if (!suggestions)
    return;
  sg_arena_free(suggestions->arena);
  free(suggestions);
}

sg_status sg_suggestions_add(sg_suggestions *suggestions, const sg_lexicon *lexicon,
                             const sg_document *document, sg_error *error) {
  suggest_request request = {.suggestions = suggestions,
                             .lexicon = lexicon,
                             .document = document,
                             .scratch = sg_arena_new()};
  if (!request.scratch)
    return sg_fail(error, SG_ERROR_MEMORY, "out of memory");
  sg_status status = sg_arena_run(suggestions->arena, with_result, &request, error);
  sg_arena_free(request.scratch);
  return status;
}

static int by_count(const void *left, const void *right) {
  const sg_suggestion *l = left, *r = right;
  if (l->count != r->count)
    return l->count > r->count ? -1 : 1;
  return strcmp(l->text, r->text);
}

void sg_suggestions_sort(sg_suggestions *suggestions) {
  if (suggestions->list.count)
    qsort(suggestions->list.items, suggestions->list.count, sizeof(sg_suggestion), by_count);
  memset(&suggestions->known, 0, sizeof suggestions->known);
}

unsigned sg_suggestions_count(const sg_suggestions *suggestions) {
  return suggestions->list.count;
}

const sg_suggestion *sg_suggestions_at(const sg_suggestions *suggestions, unsigned index) {
  return (const sg_suggestion *)suggestions->list.items + index;
}
