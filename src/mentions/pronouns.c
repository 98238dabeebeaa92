/* "It", "they", "her country", "its partner": who is meant, by the text so far. */
#include "mentions/anaphora.h"

/* Does a verb follow, so that the pronoun is its subject? */
static bool is_subject(const sg_reader *r, uint32_t at) {
  uint32_t next = at + 1;
  while (is_at(r, next, SG_CLASS_ADVERB))
    next++;
  return next < r->sentence->end &&
         (sg_token_match(r->tokens, next, r->sentence->end, SG_CLASS_VERB) ||
          sg_token_match(r->tokens, next, r->sentence->end, SG_CLASS_REPORT_VERB) ||
          is_at(r, next, SG_CLASS_BE) || is_at(r, next, SG_CLASS_HAVE) ||
          is_at(r, next, SG_CLASS_DO) || is_at(r, next, SG_CLASS_WILL) ||
          is_at(r, next, SG_CLASS_MODAL));
}

enum { GENDERS = SG_GENDER_MASC | SG_GENDER_FEM | SG_GENDER_NEUT };

/* In a language with cases only the dictionary form of a pronoun is a subject: "он", not "его". */
static bool is_nominative(const sg_reader *r, uint32_t at) {
  const sg_match *pronoun = match_at(r, at, SG_CLASS_PRONOUN_PERSON);
  return pronoun && form_is(r, at, sg_lexicon_text(r->lexicon, pronoun->sense.value));
}

/* What the pronoun at `at` may stand for: by its class, and its gender where it has one. Only as a
 * subject do the masculine and the neuter differ: "его". */
static sg_kind kind_of_pronoun(const sg_reader *r, uint32_t at, uint32_t types) {
  uint32_t genders = sg_tag_seen(r, at).features & GENDERS;
  if (genders & (SG_GENDER_MASC | SG_GENDER_NEUT) && !is_nominative(r, at))
    genders |= SG_GENDER_MASC | SG_GENDER_NEUT;
  return (sg_kind){types, genders};
}

/* The person named last in this sentence so far, or SG_NO_ACTOR. */
static uint32_t person_before(const sg_reader *r) {
  uint32_t person;
  return sg_latest_entities(r, SG_PEOPLE, 1, r->sentence->first, &person) ? person : SG_NO_ACTOR;
}

/* "The sultan received him": him is not the sultan but whom the sentence before was about. */
static uint32_t object_person(const sg_reader *r, sg_kind kind) {
  uint32_t subject = sg_first_entity(r, r->sentence, r->sentence->end, sg_of_types(SG_PEOPLE));
  uint32_t other = SG_NO_ACTOR;
  if (r->sentence > r->tokens->sentences)
    other = sg_first_entity(r, r->sentence - 1, r->sentence->first, kind);
  return other != subject ? other : SG_NO_ACTOR;
}

/* The last group that the text spoke of. */
static void take_last_group(const sg_reader *r, uint32_t at, sg_candidate *candidate) {
  if (!r->known->last_group)
    return;
  const sg_mention *group = (const sg_mention *)r->out->mentions.items + r->known->last_group - 1;
  candidate->count = group->entity_count;
  for (uint32_t i = 0; i < candidate->count; i++)
    candidate->entities[i] = sg_mention_entity(r->out, group, i);
  candidate->end = candidate->name_end = at + 1;
  candidate->name_first = at;
  candidate->kind = SG_MENTION_GROUP;
}

bool sg_owns_relation(const sg_reader *r, uint32_t at) {
  for (uint32_t next = at + 1; next <= at + 3 && next < r->sentence->end; next++) {
    const sg_match *match = sg_token_match(r->tokens, next, r->sentence->end, SG_CLASS_NOUN);
    uint32_t frames = 0;
    if (match)
      sg_lexicon_frames_of(r->lexicon, match->sense.value, &frames);
    if (frames)
      return true;
  }
  return false;
}

/* "her country", "his government": the state of the person that the sentence is about. */
static void read_country_of_person(sg_reader *r, uint32_t at, sg_candidate *candidate) {
  if (!is_at(r, at, SG_CLASS_POSSESSIVE_PERSON) || !is_at(r, at + 1, SG_CLASS_COUNTRY_NOUN))
    return;
  uint32_t person = sg_topic(r, kind_of_pronoun(r, at, SG_PEOPLE));
  const char *country = person == SG_NO_ACTOR ? NULL : sg_entity_seen(r, person)->country;
  if (country)
    sg_take_one(candidate, at, at + 2, sg_entity_of_country(r, country), SG_MENTION_DEFINITE);
}

/* "It is to be signed by", "Oman terminated it": the agreement that the paragraph named last, or
 * SG_NO_ACTOR when the verb says nothing of an agreement. */
static uint32_t instrument(const sg_reader *r, uint32_t at) {
  enum { AUXILIARIES = 5 };
  uint32_t next = at + 1, agreement;
  while (next < at + AUXILIARIES &&
         (is_at(r, next, SG_CLASS_BE) || is_at(r, next, SG_CLASS_HAVE) ||
          is_at(r, next, SG_CLASS_TO) || is_at(r, next, SG_CLASS_MODAL) ||
          is_at(r, next, SG_CLASS_WILL) || is_at(r, next, SG_CLASS_ADVERB)))
    next++;
  const sg_match *verb = match_at(r, next, SG_CLASS_INSTRUMENT_VERB);
  bool passive =
      next > at + 1 && is_at(r, next - 1, SG_CLASS_BE) && verb && !(verb->sense.form & SG_FORM_ING);
  bool object = at > r->sentence->first && is_at(r, at - 1, SG_CLASS_INSTRUMENT_VERB);
  bool done = (passive && is_at(r, next, SG_CLASS_INSTRUMENT_VERB)) || object;
  return done && sg_latest_entities(r, 1U << SG_AGREEMENT, 1, sg_paragraph_start(r), &agreement)
             ? agreement
             : SG_NO_ACTOR;
}

/* Where the clause with token `at` begins behind a semicolon or ", and"; else the sentence. */
static uint32_t clause_border(const sg_reader *r, uint32_t at) {
  for (uint32_t i = at; i > r->sentence->first; i--)
    if (form_is(r, i, ";") || (form_is(r, i, "and") && form_is(r, i - 1, ",")) ||
        (form_is(r, i, "but") && form_is(r, i - 1, ",")))
      return i;
  return r->sentence->first;
}

/* "It" behind a verb or preposition: what the sentence before was about, when this one has not
 * named it, nor speaks of "the plan" that may be meant. */
static uint32_t object_thing(const sg_reader *r, uint32_t at, sg_kind kind) {
  uint32_t border = clause_border(r, at), work;
  if (border > r->sentence->first) { /* "A built the bridge; B finances it" */
    const sg_mention *mentions = r->out->mentions.items;
    for (uint32_t m = r->out->mentions.count; m-- > 0 && mentions[m].first >= r->sentence->first;) {
      work = sg_mention_entity(r->out, &mentions[m], 0);
      if (mentions[m].first < border && sg_entity_seen(r, work)->type == SG_INITIATIVE)
        return work;
    }
    uint32_t named = sg_first_entity(r, r->sentence, r->sentence->end, kind);
    if (named != SG_NO_ACTOR && sg_entity_seen(r, named)->last_token < border)
      return SG_NO_ACTOR; /* "A built it, but no bank joined it": A, or its work */
  }
  if (r->sentence == r->tokens->sentences || r->sentence->paragraph_start)
    return SG_NO_ACTOR;
  for (uint32_t i = r->sentence->first; i < at && !kind.genders; i++)
    if (form_is(r, i, "the") && !token(r, i + 1)->capital)
      return SG_NO_ACTOR;
  uint32_t last = r->sentence->first;
  const sg_kind works = {1U << SG_INITIATIVE | 1U << SG_EVENT, kind.genders};
  bool work_verb = at > r->sentence->first && is_at(r, at - 1, SG_CLASS_WORK_VERB);
  uint32_t thing = work_verb ? sg_first_entity(r, r->sentence - 1, last, works) : SG_NO_ACTOR;
  if (thing == SG_NO_ACTOR && kind.genders)
    thing = sg_last_subject(r);
  if (thing != SG_NO_ACTOR &&
      !sg_is_of_kind(r, thing, (sg_kind){~(uint32_t)SG_PEOPLE, kind.genders}))
    thing = SG_NO_ACTOR;
  if (thing == SG_NO_ACTOR)
    thing = sg_first_entity(r, r->sentence - 1, last, kind);
  bool named = thing != SG_NO_ACTOR && sg_entity_seen(r, thing)->last_token >= r->sentence->first;
  return named ? SG_NO_ACTOR : thing;
}

/* "its local subsidiary Lanka IOC": a name behind the noun. */
static bool names_its_noun(const sg_reader *r, uint32_t at) {
  uint32_t next = at + 1;
  while (next < at + 4 && next < r->sentence->end && !token(r, next)->capital &&
         token(r, next)->kind == SG_WORD && !is_at(r, next, SG_CLASS_PREPOSITION))
    next++;
  return next > at + 1 && next < r->sentence->end && token(r, next)->capital;
}

/* "thanked X for its support", "congratulated X on its accession": X's. */
static bool behind_judged(const sg_reader *r, uint32_t at) {
  enum { LONGEST = 12 };
  bool preposition =
      form_is(r, at - 1, "for") || form_is(r, at - 1, "on") || form_is(r, at - 1, "of");
  for (uint32_t i = at; preposition && i > r->sentence->first && at - i < LONGEST; i--)
    if (is_at(r, i - 1, SG_CLASS_JUDGING_VERB))
      return true;
  return false;
}

/* A sentence that opens with "Its partner" speaks of the actor of the sentence before; further in,
 * "its" is the subject's when a name follows, and else may be anyone's. */
static void read_possessive(sg_reader *r, uint32_t at, sg_candidate *candidate) {
  if (!is_at(r, at, SG_CLASS_POSSESSIVE_THING) || !sg_owns_relation(r, at))
    return;
  sg_kind kind = kind_of_pronoun(r, at, SG_STATES | SG_BODIES);
  uint32_t owner = SG_NO_ACTOR;
  if (at == r->sentence->first)
    owner = sg_topic(r, kind);
  else if (behind_judged(r, at))
    owner = sg_latest_entity(r, kind.types);
  else if (names_its_noun(r, at))
    owner = sg_first_entity(r, r->sentence, at, kind);
  sg_take_one(candidate, at, at + 1, owner, SG_MENTION_PRONOUN);
}

/* "его принял", and not "его компания". */
static bool is_possessive(const sg_reader *r, uint32_t at) {
  return is_at(r, at, SG_CLASS_POSSESSIVE) && !is_subject(r, at);
}

/* "He", "она", of a person or, where things have a gender, of a thing: a person of the sentence
 * or of the one before it, else a thing of them, else a person named before. */
static uint32_t subject_of_gender(const sg_reader *r, uint32_t at) {
  sg_kind person = kind_of_pronoun(r, at, SG_PEOPLE), thing = person;
  bool things = is_at(r, at, SG_CLASS_PRONOUN_THING);
  thing.types = SG_STATES | SG_BODIES;
  const sg_sentence *last = r->sentence - 1;
  for (uint32_t back = 0; things && back < 2; back++) {
    const sg_sentence *sentence = back ? last : r->sentence;
    uint32_t found = sg_first_entity(r, sentence, back ? sentence->end : at, person);
    if (found == SG_NO_ACTOR)
      found = sg_first_entity(r, sentence, back ? sentence->end : at, thing);
    if (found != SG_NO_ACTOR)
      return found;
    if (r->sentence->paragraph_start || r->sentence == r->tokens->sentences)
      break;
  }
  return sg_topic(r, person);
}

/* Is there a common noun before the pronoun in its sentence that it may stand for instead? */
static bool has_rival_noun(const sg_reader *r, uint32_t at, sg_kind kind) {
  for (uint32_t i = r->sentence->first; i < at; i++) {
    sg_tag tag = sg_tag_seen(r, i);
    if (tag.pos == SG_POS_NOUN && tag.features & kind.genders && tag.features & SG_NUMBER_SING &&
        !sg_mention_at(r->out, i))
      return true;
  }
  return false;
}

/* "Him", "ему": a person, or a thing where things have a gender. */
static uint32_t object_of_gender(const sg_reader *r, uint32_t at) {
  sg_kind kind = kind_of_pronoun(r, at, SG_PEOPLE);
  uint32_t person = object_person(r, kind);
  if (person != SG_NO_ACTOR || !is_at(r, at, SG_CLASS_PRONOUN_THING))
    return person;
  kind.types = SG_STATES | SG_BODIES;
  return has_rival_noun(r, at, kind) ? SG_NO_ACTOR : object_thing(r, at, kind);
}

static uint32_t person_meant(const sg_reader *r, uint32_t at) {
  bool nominative = is_nominative(r, at);
  if (!is_subject(r, at) && !(nominative && is_at(r, at, SG_CLASS_PRONOUN_THING)))
    return object_of_gender(r, at);
  return nominative ? subject_of_gender(r, at) : person_before(r); /* "где его принял" */
}

/* "It is": what the sentence before began with, or else the actor that it was about. */
static uint32_t subject_thing(const sg_reader *r) {
  const sg_kind things = sg_of_types(SG_STATES | SG_BODIES);
  if (sg_first_entity(r, r->sentence, r->sentence->end, things) != SG_NO_ACTOR)
    return sg_topic(r, things);
  uint32_t last = sg_last_subject(r);
  bool thing = last != SG_NO_ACTOR && sg_entity_seen(r, last)->type != SG_OFFICIAL;
  return thing ? last : sg_topic(r, things);
}

void sg_read_pronoun(sg_reader *r, uint32_t at, sg_candidate *candidate) {
  bool thing = is_at(r, at, SG_CLASS_PRONOUN_THING), person = is_at(r, at, SG_CLASS_PRONOUN_PERSON);
  uint32_t meant = SG_NO_ACTOR;
  read_country_of_person(r, at, candidate);
  if (candidate->end)
    return;
  if (thing && !is_possessive(r, at))
    meant = instrument(r, at);
  if (meant != SG_NO_ACTOR) {
    sg_take_one(candidate, at, at + 1, meant, SG_MENTION_PRONOUN);
    return;
  }
  if (person && !is_possessive(r, at))
    meant = person_meant(r, at);
  else if (thing && !person)
    meant = is_subject(r, at) ? subject_thing(r)
                              : object_thing(r, at, sg_of_types(SG_STATES | SG_BODIES));
  else if (is_at(r, at, SG_CLASS_PRONOUN_GROUP))
    take_last_group(r, at, candidate);
  else if (is_at(r, at, SG_CLASS_POSSESSIVE))
    read_possessive(r, at, candidate);
  sg_take_one(candidate, at, at + 1, meant, SG_MENTION_PRONOUN);
}
