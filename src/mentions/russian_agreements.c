/* Agreements that a Russian text describes: "меморандум о взаимопонимании", "пятилетний контракт".
 */
#include <string.h>

#include "base/utf8.h"
#include "lexicon/russian.h"
#include "mentions/russian.h"

enum { ADJECTIVES_MAX = 4, TOPIC_MAX = 16 };

/* "По соглашению о воде Словакия и Венгрия": a state in the nominative begins the clause. */
static bool is_subject(const sg_reader *r, uint32_t at) {
  const sg_match *actor = match_at(r, at, SG_CLASS_ACTOR);
  return actor && !token(r, at - 1)->capital && actor->sense.form & SG_FORM_NOMINATIVE &&
         !(actor->sense.form & (SG_FORM_GENITIVE | SG_FORM_PREPOSITIONAL | SG_FORM_INSTRUMENTAL)) &&
         sg_lexicon_actor(r->lexicon, actor->sense.value)->type == SG_COUNTRY;
}

static bool ends_topic(const sg_reader *r, uint32_t at) {
  const sg_token *t = token(r, at);
  if (is_subject(r, at))
    return true;
  if (t->kind == SG_MARK)
    return !form_is(r, at, "-");
  static const char *const partners[] = {"с",     "со",    "между", "от", "до",
                                         "через", "после", "при",   "под"};
  for (size_t i = 0; i < sizeof partners / sizeof *partners; i++)
    if (form_is(r, at, partners[i]))
      return true;
  static const sg_class classes[] = {SG_CLASS_RELATIVE, SG_CLASS_THAT,  SG_CLASS_SUBORDINATOR,
                                     SG_CLASS_MODAL,    SG_CLASS_WILL,  SG_CLASS_BE,
                                     SG_CLASS_NEGATION, SG_CLASS_ADVERB};
  for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
    if (is_at(r, at, classes[i]))
      return true;
  const sg_match *verb = match_at(r, at, SG_CLASS_VERB);
  bool predicate = verb && !(verb->sense.form & SG_FORM_CASES);
  bool noun = match_at(r, at, SG_CLASS_NOUN) || match_at(r, at, SG_CLASS_PLAN_NOUN);
  return (predicate && !noun) || (!verb && !noun && sg_russian_is_verb(t->written)) ||
         (form_is(r, at, "в") && at + 1 < r->sentence->end &&
          (token(r, at + 1)->kind == SG_NUMBER || is_at(r, at + 1, SG_CLASS_MONTH))) ||
         (form_is(r, at, "на") && token(r, at + 1)->kind == SG_NUMBER);
}

/* "инвестиционное соглашение": another instrument. */
static bool names_agreement(const sg_reader *r, uint32_t at) {
  uint32_t stop = at + ADJECTIVES_MAX;
  while (at < stop && at < r->sentence->end && !match_at(r, at, SG_CLASS_AGREEMENT_HEAD) &&
         sg_russian_is_adjective(token(r, at)->written))
    at++;
  return match_at(r, at, SG_CLASS_AGREEMENT_HEAD) != NULL;
}

/* "союзе", "проекте": a noun that bears a name. */
static bool is_head(const sg_reader *r, uint32_t at) {
  return is_at(r, at, SG_CLASS_ORGANIZATION_HEAD) || is_at(r, at, SG_CLASS_INITIATIVE_HEAD) ||
         is_at(r, at, SG_CLASS_COMPANY_HEAD) || is_at(r, at, SG_CLASS_EVENT_HEAD);
}

/* "«Фалепили»": the token behind a short name in quotation marks, or `at`. */
static uint32_t behind_quoted(const sg_reader *r, uint32_t at) {
  enum { LONGEST = 4 };
  if (!form_is(r, at, "\u00AB") || !token(r, at + 1)->capital)
    return at;
  for (uint32_t i = at + 2; i <= at + 1 + LONGEST; i++)
    if (form_is(r, i, "\u00BB"))
      return i + 1;
  return at;
}

/* "о взаимопонимании", "по развитию возобновляемых источников энергии", "в сфере туризма". */
static uint32_t read_topic(const sg_reader *r, uint32_t at) {
  static const char *const openers[] = {"о", "об", "по", "в", "на", "для"};
  bool opened = false;
  for (size_t i = 0; i < sizeof openers / sizeof *openers; i++)
    opened = opened || form_is(r, at, openers[i]);
  if (form_is(r, at, "в") || form_is(r, at, "во"))
    opened = form_is(r, at + 1, "сфере") || form_is(r, at + 1, "области");
  if (form_is(r, at, "на"))
    opened = at + 1 < r->sentence->end && token(r, at + 1)->kind == SG_WORD &&
             !token(r, at + 1)->capital && !is_at(r, at + 1, SG_CLASS_EVENT_HEAD) &&
             !is_at(r, at + 1, SG_CLASS_SCALE);
  static const char *const pronouns[] = {"нем", "ней", "них",  "этом",
                                         "том", "чем", "нему", "котором"};
  for (size_t i = 0; opened && i < sizeof pronouns / sizeof *pronouns; i++)
    opened = !form_is(r, at + 1, pronouns[i]);
  if (!opened || at + 1 >= r->sentence->end)
    return at;
  uint32_t end = at + 1;
  while (end < r->sentence->end && end < at + TOPIC_MAX) {
    uint32_t quoted = end > at + 1 && is_head(r, end - 1) ? behind_quoted(r, end) : end;
    if (quoted > end) {
      end = quoted; /* "о союзе «Фалепили»" */
      break;
    }
    if (ends_topic(r, end))
      break;
    bool joined = form_is(r, end, "и");
    if (joined && (names_agreement(r, end + 1) || match_at(r, end + 1, SG_CLASS_ACTOR)))
      break;
    end++;
  }
  while (end > at + 1 &&
         (is_at(r, end - 1, SG_CLASS_CONJUNCTION) || is_at(r, end - 1, SG_CLASS_PREPOSITION)))
    end--;
  return end > at + 1 ? end : at;
}

static bool is_adjective(const sg_reader *r, uint32_t at) {
  const sg_token *t = token(r, at);
  return t->kind == SG_WORD && !match_at(r, at, SG_CLASS_PREPOSITION) &&
         !is_at(r, at, SG_CLASS_DETERMINER) && !is_at(r, at, SG_CLASS_RELATIVE) &&
         !is_at(r, at, SG_CLASS_POSSESSIVE) && !match_at(r, at, SG_CLASS_DEMONYM) &&
         sg_russian_is_adjective(t->written) && !(match_at(r, at, SG_CLASS_VERB));
}

/* "соглашения": one or several? One, behind a noun or an adjective in the singular. */
static bool is_plural(const sg_reader *r, uint32_t at, uint32_t first, const sg_match *match) {
  if (!(match->sense.form & SG_FORM_PLURAL))
    return false;
  if (!(match->sense.form & SG_FORM_SINGULAR))
    return true;
  if (first < at)
    return !(sg_russian_token_cases(r, first) & SG_FORM_GENITIVE) ||
           strstr(token(r, first)->form, "ых") || strstr(token(r, first)->form, "их");
  if (first == r->sentence->first)
    return true;
  uint32_t before = first - 1;
  if (match_at(r, before, SG_CLASS_PREPOSITION))
    return form_is(r, before, "на") || form_is(r, before, "в");
  return token(r, before)->kind != SG_WORD || is_at(r, before, SG_CLASS_VERB) ||
         is_at(r, before, SG_CLASS_NUMBER_WORD) || form_is(r, before, "ряд") ||
         form_is(r, before, "пакет") || sg_russian_is_verb(token(r, before)->written);
}

static uint32_t agreement_called(const sg_reader *r, uint32_t entity, const char *lemma,
                                 sg_actor_type kind) {
  static const char *const any[] = {"соглашение", "договор", "документ"};
  const sg_entity *e = sg_entity_at(r->out, entity);
  bool loose = false;
  if (e->type != kind)
    return SG_NO_ACTOR;
  for (size_t i = 0; i < sizeof any / sizeof *any; i++)
    loose = loose || strcmp(any[i], lemma) == 0;
  const char *head = sg_normal_form(r->arena, lemma, strlen(lemma));
  return loose || strstr(sg_normal_form(r->arena, e->label, strlen(e->label)), head) ? entity
                                                                                     : SG_NO_ACTOR;
}

/* The agreement named last that has the head, or any for a word that fits all. */
static uint32_t antecedent(sg_reader *r, const char *lemma) {
  return sg_latest_meant(r, lemma, SG_AGREEMENT, agreement_called, 0);
}

static bool names_partner(const sg_reader *r, uint32_t at) {
  return form_is(r, at, "с") || form_is(r, at, "со") || form_is(r, at, "между");
}

/* "контракт стоимостью 11 млн", "на сумму", "на 60 млрд". */
static bool is_priced(const sg_reader *r, uint32_t at) {
  return form_is(r, at, "стоимостью") ||
         (form_is(r, at, "на") &&
          (form_is(r, at + 1, "сумму") || token(r, at + 1)->kind == SG_NUMBER));
}

/* "подписали соглашение": one that was not there before. */
static bool is_signed(const sg_reader *r, uint32_t at) {
  const sg_match *verb = at > r->sentence->first ? match_at(r, at - 1, SG_CLASS_VERB) : NULL;
  const char *lemma = verb ? sg_lexicon_text(r->lexicon, verb->sense.value) : "";
  return strcmp(lemma, "подписать") == 0 || strcmp(lemma, "заключить") == 0;
}

static const char *label_of(const sg_reader *r, uint32_t first, uint32_t head, const char *lemma,
                            uint32_t head_end, uint32_t end) {
  const char *label = "";
  for (uint32_t at = first; at < head; at++) {
    const char *word = sg_russian_agree(r->arena, sg_plain_text(r, at, at + 1), lemma);
    label = *label ? sg_arena_format(r->arena, "%s %s", label, word) : word;
  }
  label = *label ? sg_arena_format(r->arena, "%s %s", label, lemma) : lemma;
  return end > head_end ? sg_arena_format(r->arena, "%s %s", label, sg_plain_text(r, head_end, end))
                        : label;
}

void sg_read_russian_agreement(sg_reader *r, uint32_t at, sg_candidate *candidate) {
  uint32_t head = at;
  if (r->sentence->capitals)
    return;
  const sg_match *match = NULL;
  while (!(match = match_at(r, head, SG_CLASS_AGREEMENT_HEAD)) && head < at + ADJECTIVES_MAX &&
         head < r->sentence->end && is_adjective(r, head))
    head++;
  if (!match || is_plural(r, head, at, match))
    return;
  const char *lemma = sg_lexicon_text(r->lexicon, match->sense.value);
  uint32_t head_end = head + match->length, end = read_topic(r, head_end);
  bool bare = head == at && end == head_end && match->length == 1;
  bool statement = strcmp(lemma, "заявление") == 0;
  if (bare || (statement && head == at) || strcmp(lemma, "документ") == 0) {
    bool paper = strcmp(lemma, "документ") == 0;
    bool fresh =
        !paper && (names_partner(r, head_end) || is_signed(r, at) || is_priced(r, head_end));
    uint32_t known = fresh ? SG_NO_ACTOR : antecedent(r, lemma);
    if (known == SG_NO_ACTOR && (!fresh || statement))
      return;
    if (known == SG_NO_ACTOR) {
      known = sg_entity_new(r, SG_AGREEMENT, lemma);
      sg_entity *fresh_one = sg_entity_change(r, known);
      fresh_one->described = fresh_one->indefinite = true;
    }
    take(candidate, at, head_end, head_end, known, SG_MENTION_NAME);
    candidate->cases = match->sense.form & SG_FORM_CASES;
    return;
  }
  const char *label = label_of(r, at, head, lemma, head_end, end);
  uint32_t entity = sg_entity_named(r, SG_AGREEMENT, label);
  sg_entity_change(r, entity)->described = true;
  sg_entity_add_name(r, entity, label_of(r, at, head, lemma, head_end, head_end), false);
  take(candidate, at, end, end, entity, SG_MENTION_NAME);
  candidate->cases = match->sense.form & SG_FORM_CASES;
}
