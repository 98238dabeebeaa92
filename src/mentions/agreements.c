/* Agreements that the text describes: "a memorandum on data centres", "the joint statement". */
#include <string.h>

#include "base/utf8.h"
#include "mentions/look.h"
#include "mentions/names.h"

enum { MODIFIERS_MAX = 6, TOPIC_MAX = 14 };

static bool is_definite(const sg_reader *r, uint32_t at) {
  return form_is(r, at, "the") || form_is(r, at, "this") || form_is(r, at, "that") ||
         form_is(r, at, "its") || form_is(r, at, "their");
}

static bool is_indefinite(const sg_reader *r, uint32_t at) {
  return form_is(r, at, "a") || form_is(r, at, "an") || form_is(r, at, "another");
}

/* A word that may stand between the article and the head: "25-year", "power", "joint". */
static bool is_modifier(const sg_reader *r, uint32_t at) {
  const sg_token *t = token(r, at);
  if (t->kind == SG_NUMBER)
    return true;
  return t->kind == SG_WORD && !is_at(r, at, SG_CLASS_PREPOSITION) &&
         !is_at(r, at, SG_CLASS_CONJUNCTION) && !is_at(r, at, SG_CLASS_RELATIVE) &&
         !is_at(r, at, SG_CLASS_BE) && !is_at(r, at, SG_CLASS_HAVE) &&
         !is_at(r, at, SG_CLASS_POSSESSIVE) && !is_at(r, at, SG_CLASS_DETERMINER) &&
         !sg_token_match(r->tokens, at, r->sentence->end, SG_CLASS_MODAL) && !form_is(r, at, "'s");
}

/* Money before the head ("a $3 billion contract") is an amount and not part of the name. */
static bool is_money(const sg_reader *r, uint32_t at) {
  return is_at(r, at, SG_CLASS_CURRENCY) || is_at(r, at, SG_CLASS_SCALE) ||
         token(r, at)->kind == SG_NUMBER;
}

static bool is_hyphen_number(const sg_reader *r, uint32_t at) {
  return strchr(token(r, at)->form, '-') != NULL;
}

/* "a treaty on water waits for": a finite verb and not a plural. */
static bool is_finite_verb(const sg_reader *r, uint32_t at) {
  const sg_match *verb = sg_token_match(r->tokens, at, r->sentence->end, SG_CLASS_VERB);
  if (!verb)
    verb = sg_token_match(r->tokens, at, r->sentence->end, SG_CLASS_PLAN_VERB);
  if (!verb || !(verb->sense.form & (SG_FORM_THIRD | SG_FORM_PAST)))
    return false;
  uint32_t next = at + verb->length;
  return next < r->sentence->end &&
         (is_at(r, next, SG_CLASS_PREPOSITION) || is_at(r, next, SG_CLASS_TO) ||
          is_at(r, next, SG_CLASS_DETERMINER) || is_at(r, next, SG_CLASS_POSSESSIVE));
}

/* "cooperation in the field of energy": a topic goes on at "in", and at "the". */
static bool is_field_of(const sg_reader *r, uint32_t at) {
  return is_in_field_of(r, at) || (at > 0 && is_in_field_of(r, at - 1));
}

static bool ends_topic(const sg_reader *r, uint32_t at, bool first) {
  const sg_token *t = token(r, at);
  if (is_field_of(r, at))
    return false;
  if (t->kind == SG_MARK)
    return !(form_is(r, at, "-") || form_is(r, at, "'s"));
  if (form_is(r, at, "and") && (form_is(r, at + 1, "a") || form_is(r, at + 1, "an")))
    return true; /* "a memorandum on water and a declaration" */
  if (form_is(r, at, "of") || form_is(r, at, "and") || form_is(r, at, "for") || first)
    return false;
  return is_at(r, at, SG_CLASS_PREPOSITION) || is_at(r, at, SG_CLASS_RELATIVE) ||
         is_at(r, at, SG_CLASS_MODAL) || is_at(r, at, SG_CLASS_WILL) || is_at(r, at, SG_CLASS_BE) ||
         is_at(r, at, SG_CLASS_HAVE) || is_at(r, at, SG_CLASS_TO) ||
         is_at(r, at, SG_CLASS_SUBORDINATOR) || is_at(r, at, SG_CLASS_CONJUNCTION) ||
         is_finite_verb(r, at) || is_at(r, at, SG_CLASS_ADVERB) ||
         sg_token_match(r->tokens, at, r->sentence->end, SG_CLASS_EXAMPLE);
}

/* "of cooperation", "on data centres", "aimed at promoting ..." behind the head. */
static uint32_t read_topic(const sg_reader *r, uint32_t at) {
  static const char *const openers[] = {"of", "on", "for", "aimed"};
  uint32_t end = at;
  for (size_t i = 0; i < sizeof openers / sizeof *openers; i++) {
    if (!form_is(r, at, openers[i]))
      continue;
    uint32_t next = at + 1 + form_is(r, at + 1, "at");
    if (next < r->sentence->end && token(r, next)->kind == SG_NUMBER &&
        strlen(token(r, next)->form) == strlen("1994"))
      continue; /* "the agreement of 1994" */
    while (next < r->sentence->end && next < at + TOPIC_MAX && !ends_topic(r, next, next == at + 1))
      next++;
    while (next > at + 1 && (form_is(r, next - 1, "and") || form_is(r, next - 1, "of")))
      next--;
    end = next > at + 1 ? next : at;
  }
  return end;
}

/* A described agreement is followed by who made it, what it is on, or how it came about. */
static bool goes_on_like_agreement(const sg_reader *r, uint32_t at) {
  if (form_is(r, at, "with") || form_is(r, at, "between") || form_is(r, at, "from") ||
      form_is(r, at, "to"))
    return true;
  const sg_match *verb =
      at < r->sentence->end ? sg_token_match(r->tokens, at, r->sentence->end, SG_CLASS_VERB) : NULL;
  return verb && verb->sense.form & SG_FORM_PARTICIPLE;
}

/* "signed a declaration". */
static bool is_signed(const sg_reader *r, uint32_t at) {
  return at > r->sentence->first && is_at(r, at - 1, SG_CLASS_INSTRUMENT_VERB);
}

/* "accord": it can mean any agreement. */
static bool is_loose(const char *head) {
  static const char *const any[] = {"accord", "deal", "pact", "agreement", "document"};
  for (size_t i = 0; i < sizeof any / sizeof *any; i++)
    if (strcmp(any[i], head) == 0)
      return true;
  return false;
}

static uint32_t agreement_called(const sg_reader *r, uint32_t entity, const char *head,
                                 sg_actor_type kind) {
  const sg_entity *e = sg_entity_at(r->out, entity);
  bool fits =
      e->type == kind &&
      (is_loose(head) || strstr(sg_normal_form(r->arena, e->label, strlen(e->label)), head));
  return fits ? entity : SG_NO_ACTOR;
}

/* The latest agreement that "the memorandum" or "the accord" can mean. */
static uint32_t antecedent(sg_reader *r, const char *head) {
  return sg_latest_meant(r, head, SG_AGREEMENT, agreement_called,
                         is_loose(head) ? sg_paragraph_start(r) : 0);
}

/* Labels: with its topic, and without; a bare head is no name to look up. */
static uint32_t described(sg_reader *r, uint32_t first, uint32_t head_end, uint32_t topic_end,
                          bool repeated) {
  while (first + 1 < head_end && ((is_money(r, first) && !is_hyphen_number(r, first)) ||
                                  is_at(r, first, SG_CLASS_NOT_IN_NAME)))
    first++;
  const char *label = sg_plain_text(r, first, topic_end);
  uint32_t known = repeated ? sg_entity_find(r, label) : SG_NO_ACTOR;
  if (known != SG_NO_ACTOR && sg_entity_seen(r, known)->type == SG_AGREEMENT)
    return known;
  /* another "a contract" is another contract */
  uint32_t entity = repeated || topic_end > head_end ? sg_entity_named(r, SG_AGREEMENT, label)
                                                     : sg_entity_new(r, SG_AGREEMENT, label);
  sg_entity *agreement = sg_entity_change(r, entity);
  agreement->described = true;
  agreement->indefinite =
      !repeated && head_end > first && first > r->sentence->first && is_indefinite(r, first - 1);
  if (topic_end > head_end)
    sg_entity_add_name(r, entity, sg_plain_text(r, first, head_end), false);
  uint32_t plain = first;
  while (plain + 1 < head_end && token(r, plain)->kind == SG_NUMBER)
    plain++;
  if (plain > first && plain + 1 < head_end)
    sg_entity_add_name(r, entity, sg_plain_text(r, plain, head_end), false);
  return entity;
}

/* "Unlike a trade treaty": no instrument, but a kind of them. */
static bool is_compared(const sg_reader *r, uint32_t at) {
  return at > r->sentence->first && (form_is(r, at - 1, "unlike") || form_is(r, at - 1, "like"));
}

void sg_read_agreement(sg_reader *r, uint32_t at, sg_candidate *candidate) {
  bool owned = form_is(r, at, "its") || form_is(r, at, "their");
  bool definite = is_definite(r, at), indefinite = is_indefinite(r, at);
  uint32_t first = at + (definite || indefinite), head = first;
  const sg_match *match = NULL;
  if (r->sentence->capitals || (indefinite && is_compared(r, at)))
    return;
  for (; head < r->sentence->end && head <= first + MODIFIERS_MAX; head++) {
    const sg_match *here =
        sg_token_match(r->tokens, head, r->sentence->end, SG_CLASS_AGREEMENT_HEAD);
    bool last = here && !sg_token_match(r->tokens, head + here->length, r->sentence->end,
                                        SG_CLASS_AGREEMENT_HEAD);
    if (here && !last)
      continue; /* "a concession contract" */
    if (here)
      match = here;
    if (here || (head > first && match) || !is_modifier(r, head))
      break;
  }
  if (!match || match->sense.form & SG_FORM_PLURAL)
    return;
  uint32_t head_end = head + match->length;
  const char *lemma = sg_lexicon_text(r->lexicon, match->sense.value);
  uint32_t topic_end = read_topic(r, head_end);
  bool bare = head == first && topic_end == head_end && match->length == 1;
  bool verb_reading = head == first && !definite && !indefinite;
  /* "signed "Memorandum of Understanding between A and B"": its parties follow */
  bool titled = match->length > 1 && token(r, head)->capital && form_is(r, head_end, "between");
  if (verb_reading && !titled &&
      (topic_end == head_end || sg_token_is(r->tokens, head, SG_CLASS_VERB)))
    return;
  bool weak = strcmp(lemma, "statement") == 0 || strcmp(lemma, "deal") == 0;
  if (owned && goes_on_like_agreement(r, topic_end)) {
    definite = false; /* "its agreement with Rwanda" is none that was named before */
    indefinite = true;
  }
  if (bare || (weak && head == first)) {
    uint32_t known = definite ? antecedent(r, lemma) : SG_NO_ACTOR;
    if (known != SG_NO_ACTOR)
      take(candidate, first, head_end, head_end, known, SG_MENTION_DEFINITE);
    else if (indefinite && !weak && (goes_on_like_agreement(r, head_end) || is_signed(r, at)))
      take(candidate, first, head_end, head_end, described(r, first, head_end, head_end, false),
           SG_MENTION_NAME);
    return;
  }
  if (!definite && !indefinite && head > first &&
      !sg_token_match(r->tokens, first, head, SG_CLASS_ADJECTIVE))
    return; /* running text without an article is no description */
  uint32_t entity = described(r, first, head_end, topic_end, definite);
  take(candidate, first, topic_end, sg_read_acronym(r, topic_end, entity), entity, SG_MENTION_NAME);
}
