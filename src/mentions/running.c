/* Words that have a capital for another reason than a name: at the start of a question, in a
 * headline that capitalises every word; and where an opening phrase without a comma ends. */
#include "mentions/look.h"

static bool is_any(const sg_reader *r, uint32_t at, const sg_class *classes, size_t count) {
  for (size_t i = 0; i < count; i++)
    if (is_at(r, at, classes[i]))
      return true;
  return false;
}

/* "Does", "Can", "When", "If". */
static bool opens_clause(const sg_reader *r, uint32_t at) {
  static const sg_class openers[] = {SG_CLASS_DO,    SG_CLASS_HAVE,         SG_CLASS_BE,
                                     SG_CLASS_MODAL, SG_CLASS_SUBORDINATOR, SG_CLASS_CONDITIONAL,
                                     SG_CLASS_THAT};
  return is_any(r, at, openers, sizeof openers / sizeof *openers);
}

/* "To", "With", "And", "Its" inside a headline. */
static bool is_small_word(const sg_reader *r, uint32_t at) {
  static const sg_class small[] = {SG_CLASS_PREPOSITION, SG_CLASS_TO,       SG_CLASS_CONJUNCTION,
                                   SG_CLASS_DETERMINER,  SG_CLASS_RELATIVE, SG_CLASS_WILL,
                                   SG_CLASS_POSSESSIVE,  SG_CLASS_ADVERB,   SG_CLASS_NEGATION};
  return opens_clause(r, at) || is_any(r, at, small, sizeof small / sizeof *small);
}

static bool is_part_of_names(const sg_reader *r, uint32_t at) {
  static const sg_class parts[] = {SG_CLASS_BODY_HEAD,       SG_CLASS_COMPANY_HEAD,
                                   SG_CLASS_EVENT_HEAD,      SG_CLASS_ORGANIZATION_HEAD,
                                   SG_CLASS_INITIATIVE_HEAD, SG_CLASS_TOPIC,
                                   SG_CLASS_ACTOR,           SG_CLASS_GIVEN_NAME};
  return is_any(r, at, parts, sizeof parts / sizeof *parts);
}

/* The same, but for people's names. */
static bool is_part_of_names_but_given(const sg_reader *r, uint32_t at) {
  return is_part_of_names(r, at) && !is_at(r, at, SG_CLASS_GIVEN_NAME);
}

static bool has_verb(const sg_reader *r, uint32_t at) {
  static const sg_class verbs[] = {SG_CLASS_VERB, SG_CLASS_BE,    SG_CLASS_HAVE,
                                   SG_CLASS_WILL, SG_CLASS_MODAL, SG_CLASS_REPORT_VERB};
  for (; at < r->sentence->end && !form_is(r, at, "|"); at++)
    if (is_any(r, at, verbs, sizeof verbs / sizeof *verbs))
      return true;
  return false;
}

static bool is_infinitive(const sg_reader *r, uint32_t at) {
  return at > r->sentence->first &&
         (is_at(r, at - 1, SG_CLASS_TO) || is_at(r, at - 1, SG_CLASS_WILL));
}

/* A verb in one of the forms, and no word that names are made of. */
static bool is_verb(const sg_reader *r, uint32_t at, uint32_t forms) {
  const sg_match *verb = match_at(r, at, SG_CLASS_VERB);
  if (!verb)
    verb = match_at(r, at, SG_CLASS_PLAN_VERB);
  return verb && verb->length == 1 &&
         (is_infinitive(r, at) || (verb->sense.form & forms && !is_part_of_names(r, at)));
}

bool sg_is_title_case(const sg_reader *r) {
  enum { FEWEST = 4 };
  uint32_t words = 0, running = 0;
  if (!r->sentence->heading || r->sentence->capitals)
    return false;
  for (uint32_t at = r->sentence->first; at < r->sentence->end; at++) {
    if (token(r, at)->kind != SG_WORD || form_is(r, at, "'s"))
      continue;
    words++;
    bool small = is_small_word(r, at);
    if (!token(r, at)->capital && !small)
      return false;
    running += token(r, at)->capital && at > r->sentence->first &&
               (small || is_verb(r, at, SG_FORM_THIRD | SG_FORM_PAST));
  }
  return words >= FEWEST && running > 0;
}

/* A word of a line of authors: part of a name, "and", a mark. */
static bool may_be_author(const sg_reader *r, uint32_t at) {
  const sg_token *t = token(r, at);
  if (t->kind == SG_MARK || form_is(r, at, "and") || form_is(r, at, "и"))
    return true;
  return t->capital && t->kind == SG_WORD && !is_part_of_names_but_given(r, at) &&
         !is_office(r, at) && !match_at(r, at, SG_CLASS_DEMONYM) &&
         !match_at(r, at, SG_CLASS_NOT_ACTOR);
}

bool sg_is_byline(const sg_reader *r) {
  enum { NEAR = 8, LONGEST = 24 };
  uint32_t first = r->sentence->first, end = r->sentence->end, words = 0;
  if (r->sentence - r->tokens->sentences >= NEAR || end > first + LONGEST || r->sentence->capitals)
    return false;
  bool by = form_is(r, first, "by");
  bool several = by;
  for (uint32_t at = first + by; at < end; at++) {
    if (!may_be_author(r, at))
      return by && words > 1 && !has_verb(r, at); /* "By Ada Lund and agencies" */
    words += token(r, at)->kind == SG_WORD;
    several = several || form_is(r, at, ",") || form_is(r, at, "and") || form_is(r, at, "и") ||
              form_is(r, at, "*");
  }
  return words > 1 && several;
}

static bool is_question(const sg_reader *r) {
  return form_is(r, r->sentence->end - 1, "?");
}

bool sg_is_running_word(const sg_reader *r, uint32_t at) {
  if (at == r->sentence->first && !token(r, at)->all_capitals)
    return opens_clause(r, at) || (is_question(r) && is_at(r, at, SG_CLASS_WILL));
  return r->title_case &&
         (is_small_word(r, at) || is_verb(r, at, SG_FORM_THIRD | SG_FORM_PAST | SG_FORM_BASE));
}

/* A verb with a subject, behind adverbs: "signed", "has signed", "will sign". */
static bool is_finite(const sg_reader *r, uint32_t at) {
  static const sg_class auxiliaries[] = {SG_CLASS_HAVE, SG_CLASS_BE, SG_CLASS_WILL, SG_CLASS_MODAL,
                                         SG_CLASS_DO};
  while (is_at(r, at, SG_CLASS_ADVERB))
    at++;
  const sg_match *verb = match_at(r, at, SG_CLASS_VERB);
  if (!verb)
    verb = match_at(r, at, SG_CLASS_REPORT_VERB);
  return token(r, at)->kind == SG_WORD && !token(r, at)->capital &&
         ((verb && verb->sense.form & (SG_FORM_PAST | SG_FORM_THIRD | SG_FORM_BASE)) ||
          is_any(r, at, auxiliaries, sizeof auxiliaries / sizeof *auxiliaries));
}

/* The first token of what stands behind the preposition that opens the sentence. */
static uint32_t behind_opener(const sg_reader *r) {
  uint32_t first = r->sentence->first;
  const sg_match *opener = match_at(r, first, SG_CLASS_SOURCE);
  if (!opener)
    opener = match_at(r, first, SG_CLASS_PREPOSITION);
  if (!opener)
    return r->sentence->end;
  first += opener->length;
  return first + is_at(r, first, SG_CLASS_DETERMINER);
}

bool sg_starts_clause(const sg_reader *r, uint32_t at, uint32_t stop, uint32_t end) {
  if (at != behind_opener(r) || stop >= end)
    return false;
  if (is_finite(r, end))
    return true;
  uint32_t next = end + 1; /* "Mongolia and Turkey signed" */
  if (!is_at(r, end, SG_CLASS_CONJUNCTION))
    return false;
  while (next < r->sentence->end && token(r, next)->capital)
    next++;
  return next > end + 1 && is_finite(r, next);
}
