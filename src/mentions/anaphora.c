/* "The two countries", "the ministry", "it", "they": who is meant, by the text so far. */
#include <string.h>

#include "base/utf8.h"
#include "lexicon/match.h"
#include "lexicon/russian.h"
#include "mentions/look.h"
#include "mentions/russian.h"

static const uint32_t states = 1U << SG_COUNTRY;
static const uint32_t people = 1U << SG_OFFICIAL;
static const uint32_t bodies = 1U << SG_MINISTRY | 1U << SG_COMPANY | 1U << SG_ORGANIZATION;

uint32_t sg_paragraph_start(const sg_reader *r) {
  return r->sentence->paragraph_first;
}

/* The states that the sentence speaks of before token `at`, be it by their ministers. */
static uint32_t states_of_sentence(sg_reader *r, uint32_t at, uint32_t *entities) {
  uint32_t found = 0;
  const sg_mention *mentions = r->out->mentions.items;
  for (uint32_t m = sg_mention_from(r->out, r->sentence->first);
       m < r->out->in_order && mentions[m].first < at; m++) {
    if (mentions[m].end > at)
      continue;
    for (uint32_t i = 0; i < mentions[m].entity_count && found < SG_GROUP_MAX; i++) {
      const sg_entity *e = sg_entity_seen(r, sg_mention_entity(r->out, &mentions[m], i));
      bool acts = e->type == SG_COUNTRY || e->type == SG_OFFICIAL || e->type == SG_MINISTRY;
      uint32_t state = acts && e->country ? sg_entity_of_country(r, e->country) : SG_NO_ACTOR;
      bool known = state == SG_NO_ACTOR;
      for (uint32_t k = 0; k < found && !known; k++)
        known = entities[k] == state;
      if (!known)
        entities[found++] = state;
    }
  }
  return found;
}

/* The companies and bodies that the sentence names before token `at`. */
static uint32_t parties_of_sentence(const sg_reader *r, uint32_t at, uint32_t *entities) {
  uint32_t found = 0;
  const sg_mention *mentions = r->out->mentions.items;
  for (uint32_t m = sg_mention_from(r->out, r->sentence->first);
       m < r->out->in_order && mentions[m].first < at; m++) {
    if (mentions[m].end > at || mentions[m].kind != SG_MENTION_NAME || found == SG_GROUP_MAX)
      continue;
    uint32_t entity = sg_mention_entity(r->out, &mentions[m], 0);
    bool known = !((bodies >> sg_entity_seen(r, entity)->type) & 1);
    for (uint32_t k = 0; k < found && !known; k++)
      known = entities[k] == entity;
    if (!known)
      entities[found++] = entity;
  }
  return found;
}

static bool has_genitive(const sg_reader *r, const sg_mention *mention) {
  return mention->end < r->tokens->count && sg_token_form(r->tokens, mention->end, "'s");
}

/* The two that the sentence before this one named, of whatever kind; if it named more, the first
 * and the last: "A left B and hired C. The two signed". An owner or complement ("Siemens of
 * Germany", "Oman's fund") does not count. */
static uint32_t pair_of_last_sentence(const sg_reader *r, uint32_t *entities) {
  const sg_mention *mentions = r->out->mentions.items;
  uint32_t found = 0;
  if (r->sentence == r->tokens->sentences || r->sentence->paragraph_start)
    return 0;
  const sg_sentence *last = r->sentence - 1;
  for (uint32_t m = sg_mention_from(r->out, last->first);
       m < r->out->in_order && mentions[m].first < last->end; m++) {
    if (mentions[m].kind != SG_MENTION_NAME || has_genitive(r, &mentions[m]) ||
        (mentions[m].first > last->first && form_is(r, mentions[m].first - 1, "of")))
      continue;
    uint32_t entity = sg_mention_entity(r->out, &mentions[m], 0);
    if (!(((states | people | bodies) >> sg_entity_seen(r, entity)->type) & 1) ||
        (found && entities[0] == entity))
      continue;
    if (found == 2)
      entities[1] = entity; /* whom the sentence is about, and who was named last */
    else
      entities[found++] = entity;
  }
  return found;
}

/* Those named last in this paragraph; when it has not named enough, those the text is about. */
static void take_group(sg_reader *r, sg_candidate *candidate, uint32_t at, uint32_t length,
                       uint32_t types, uint32_t wanted) {
  uint32_t count = 0;
  if (length <= 2 && types == states) /* "the two", "both": whoever they are */
    count = parties_of_sentence(r, at, candidate->entities);
  bool bare = (length == 1 && form_is(r, at, "both")) || (length == 2 && form_is(r, at + 1, "two"));
  if (bare && count != wanted && at == r->sentence->first)
    count = pair_of_last_sentence(r, candidate->entities);
  if (count != wanted && types == states)
    count = states_of_sentence(r, at, candidate->entities);
  if (count != wanted)
    count = sg_latest_entities(r, types, wanted, sg_paragraph_start(r), candidate->entities);
  if (count < wanted && types == states)
    count = sg_most_mentioned(r, SG_COUNTRY, wanted, candidate->entities);
  else if (count < wanted)
    count = sg_latest_entities(r, types, wanted, 0, candidate->entities);
  if (count < wanted)
    return;
  candidate->count = count;
  candidate->end = candidate->name_end = at + length;
  candidate->name_first = at;
  candidate->kind = SG_MENTION_GROUP;
}

/* Does the sentence define the parties of a treaty, up to token `*at`? "(hereinafter the Parties)"
 * or a headline "Agreement between A and B". */
static bool defines_parties(const sg_reader *r, const sg_sentence *sentence, uint32_t *at) {
  enum { HEADLINES = 3 };
  bool headline = sentence->heading && sentence < r->tokens->sentences + HEADLINES;
  for (*at = sentence->first; *at < sentence->end; ++*at) {
    if (sg_token_match(r->tokens, *at, sentence->end, SG_CLASS_PARTY_DEFINITION))
      return true;
    if (headline &&
        (sg_token_form(r->tokens, *at, "between") || sg_token_form(r->tokens, *at, "между"))) {
      *at = sentence->end;
      return true;
    }
  }
  return false;
}

void sg_define_parties(sg_known *known, sg_reader *r) {
  uint32_t at;
  if (known->party_count < 2 && defines_parties(r, r->sentence, &at)) {
    known->party_count = states_of_sentence(r, at, known->parties);
    sg_commit(known, r);
  }
}

/* "The Parties" of a treaty. */
static void read_parties(sg_reader *r, uint32_t at, sg_candidate *candidate) {
  const sg_match *match = match_at(r, at, SG_CLASS_GROUP_PARTIES);
  if (!match || r->known->party_count < 2)
    return;
  memcpy(candidate->entities, r->known->parties, sizeof r->known->parties);
  candidate->count = r->known->party_count;
  candidate->end = candidate->name_end = at + match->length;
  candidate->name_first = at;
  candidate->kind = SG_MENTION_GROUP;
}

/* A treaty speaks of itself as "this Declaration"; its parties are parties to it. */
void sg_read_treaty(sg_known *known, sg_reader *r) {
  const sg_mention *mentions = r->out->mentions.items;
  for (uint32_t m = 0; known->party_count > 1 && m < r->out->mentions.count; m++) {
    uint32_t first = mentions[m].first, entity = sg_mention_entity(r->out, &mentions[m], 0);
    bool itself = sg_token_form(r->tokens, first, "this") ||
                  strncmp(token(r, first)->form, "настоящ", strlen("настоящ")) == 0;
    if (!itself || sg_entity_seen(r, entity)->type != SG_AGREEMENT)
      continue;
    for (uint32_t i = 0; i < known->party_count; i++)
      sg_add_link(r, known->parties[i], "party_to", entity, first, mentions[m].end);
    sg_commit(known, r);
    return;
  }
}

static bool is_leaders_title(const sg_reader *r, const char *title) {
  return sg_lexicon_sense_of(r->arena, r->lexicon, title, SG_CLASS_OFFICE_STATE);
}

/* By the lexicon. */
static bool has_led_state(const sg_reader *r, uint32_t actor) {
  const sg_actor_entry *entry = actor == SG_NO_ACTOR ? NULL : sg_lexicon_actor(r->lexicon, actor);
  for (uint32_t i = 0; entry && i < entry->office_count; i++) {
    const sg_office_entry *office = sg_lexicon_office(r->lexicon, entry->first_office + i);
    uint32_t body = sg_lexicon_actor_named(r->lexicon, sg_lexicon_text(r->lexicon, office->body));
    if (sg_lexicon_actor(r->lexicon, body)->type == SG_COUNTRY &&
        is_leaders_title(r, sg_lexicon_text(r->lexicon, office->title)))
      return true;
  }
  return false;
}

/* "The leaders" hold an office of a state, such as president; when the text names no two of them,
 * their states are meant. */
static bool leads_state(const sg_reader *r, uint32_t person) {
  sg_office_walk walk = sg_offices_of(r, person);
  for (const sg_link *link; (link = sg_next_office(&walk));) {
    if (sg_entity_at(r->out, link->target)->type != SG_COUNTRY)
      continue;
    for (uint32_t at = link->first; at < link->end; at++)
      if (is_at(r, at, SG_CLASS_OFFICE_STATE))
        return true;
  }
  return has_led_state(r, sg_entity_seen(r, person)->actor);
}

/* "The two presidents": the last ones who lead states, when the text has named enough of them. */
static void take_leaders(const sg_reader *r, sg_candidate *candidate, uint32_t wanted) {
  uint32_t latest[SG_GROUP_MAX], found = 0;
  uint32_t count = sg_latest_entities(r, people, SG_GROUP_MAX, 0, latest);
  for (uint32_t i = count; i-- > 0 && found < wanted;)
    if (leads_state(r, latest[i]))
      found++;
  if (found < wanted || !candidate->end)
    return;
  for (uint32_t i = count; i-- > 0 && found > 0;)
    if (leads_state(r, latest[i]))
      candidate->entities[--found] = latest[i];
  candidate->count = wanted;
}

/* The states of the two leaders, when two people were named last, else the last two states. */
static void read_group(sg_reader *r, uint32_t at, sg_candidate *candidate) {
  static const struct {
    sg_class class_id;
    uint32_t types;
  } groups[] = {{SG_CLASS_GROUP_STATES, 1U << SG_COUNTRY},
                {SG_CLASS_GROUP_PEOPLE, 1U << SG_OFFICIAL},
                {SG_CLASS_GROUP_ANY, 1U << SG_COMPANY | 1U << SG_MINISTRY | 1U << SG_ORGANIZATION}};
  for (size_t i = 0; i < sizeof groups / sizeof *groups; i++) {
    const sg_match *match = sg_token_match(r->tokens, at, r->sentence->end, groups[i].class_id);
    if (!match)
      continue;
    const char *phrase = sg_lexicon_text(r->lexicon, match->sense.value);
    uint32_t next = at + match->length;
    if (groups[i].class_id == SG_CLASS_GROUP_ANY && form_is(r, next, "of"))
      continue; /* "the ministries of the parties": those that were not named */
    bool noun_follows = strcmp(phrase, "both") == 0 || strcmp(phrase, "the two") == 0 ||
                        strcmp(phrase, "the three") == 0;
    if (noun_follows && next < r->sentence->end && token(r, next)->kind == SG_WORD &&
        !is_at(r, next, SG_CLASS_VERB) && !is_at(r, next, SG_CLASS_BE) &&
        !is_at(r, next, SG_CLASS_HAVE) && !is_at(r, next, SG_CLASS_WILL) &&
        !is_at(r, next, SG_CLASS_MODAL))
      continue;
    bool three = strstr(phrase, "three") || strncmp(phrase, "три ", strlen("три ")) == 0 ||
                 strncmp(phrase, "трёх", strlen("трёх")) == 0 ||
                 strncmp(phrase, "тремя", strlen("тремя")) == 0;
    uint32_t wanted = three ? 3 : 2;
    take_group(r, candidate, at, match->length, groups[i].types, wanted);
    bool leaders = groups[i].types == people && (strstr(phrase, "лидер") || strstr(phrase, "глав"));
    if (strstr(phrase, "president") || strstr(phrase, "leaders") ||
        strstr(phrase, "heads of state"))
      take_leaders(r, candidate, wanted);
    for (uint32_t k = 0; leaders && k < candidate->count; k++)
      if (!leads_state(r, candidate->entities[k])) {
        candidate->end = candidate->count = 0;
        take_group(r, candidate, at, match->length, states, wanted);
        break;
      }
    return;
  }
}

static void take_one(sg_candidate *candidate, uint32_t at, uint32_t end, uint32_t entity,
                     sg_mention_kind kind) {
  if (entity != SG_NO_ACTOR)
    take(candidate, at, end, end, entity, kind);
}

/* Where a sentence begins that opens with a phrase: "At the invitation of X, Y visited" is of Y. */
static uint32_t behind_opening(const sg_reader *r, const sg_sentence *sentence) {
  enum { LONGEST = 12 };
  if (!sg_token_match(r->tokens, sentence->first, sentence->end, SG_CLASS_PREPOSITION))
    return sentence->first;
  for (uint32_t at = sentence->first; at < sentence->end && at < sentence->first + LONGEST; at++)
    if (sg_token_form(r->tokens, at, ","))
      return at;
  return sentence->first;
}

static uint32_t entity_from(const sg_reader *r, const sg_sentence *sentence, uint32_t first,
                            uint32_t types) {
  const sg_mention *mentions = r->out->mentions.items;
  for (uint32_t m = sg_mention_from(r->out, first);
       m < r->out->in_order && mentions[m].first < sentence->end; m++) {
    if (mentions[m].kind == SG_MENTION_DEMONYM || has_genitive(r, &mentions[m]))
      continue;
    uint32_t entity = sg_mention_entity(r->out, &mentions[m], 0);
    if ((types >> sg_entity_seen(r, entity)->type) & 1)
      return entity;
  }
  return SG_NO_ACTOR;
}

/* The first actor of those types that a sentence speaks of, an opening phrase apart. */
static uint32_t first_entity(const sg_reader *r, const sg_sentence *sentence, uint32_t types) {
  uint32_t from = behind_opening(r, sentence);
  uint32_t entity = entity_from(r, sentence, from, types);
  return entity == SG_NO_ACTOR && from > sentence->first
             ? entity_from(r, sentence, sentence->first, types)
             : entity;
}

uint32_t sg_topic_entity(const sg_reader *r, uint32_t types) {
  uint32_t topic = first_entity(r, r->sentence, types);
  if (topic == SG_NO_ACTOR && !r->sentence->paragraph_start && r->sentence > r->tokens->sentences)
    topic = first_entity(r, r->sentence - 1, types);
  return topic == SG_NO_ACTOR ? sg_latest_entity(r, types) : topic;
}

/* The state that a sentence begins with: "Bolivia has", "The Latvian parliament". */
static uint32_t state_of_sentence(sg_reader *r, const sg_sentence *sentence) {
  uint32_t topic = first_entity(r, sentence, UINT32_MAX);
  const sg_entity *entity = topic == SG_NO_ACTOR ? NULL : sg_entity_seen(r, topic);
  bool telling = entity && (entity->type == SG_COUNTRY || entity->type == SG_MINISTRY);
  return telling && entity->country ? sg_entity_of_country(r, entity->country) : SG_NO_ACTOR;
}

/* Of the states that the sentence has named, the one that the text speaks of most; of equals, the
 * one named last. */
static uint32_t main_state_of_sentence(const sg_reader *r) {
  uint32_t named[SG_GROUP_MAX];
  uint32_t count = sg_latest_entities(r, states, SG_GROUP_MAX, r->sentence->first, named);
  uint32_t best = count ? named[count - 1] : SG_NO_ACTOR;
  for (uint32_t i = count; i-- > 0;)
    if (sg_entity_seen(r, named[i])->mention_count > 2 * sg_entity_seen(r, best)->mention_count)
      best = named[i];
  return best;
}

/* "He was accompanied by the Minister": the state of the person whom the sentence is about. */
static uint32_t state_of_subject(sg_reader *r) {
  uint32_t person = first_entity(r, r->sentence, people);
  const char *country = person == SG_NO_ACTOR ? NULL : sg_entity_seen(r, person)->country;
  return country ? sg_entity_of_country(r, country) : SG_NO_ACTOR;
}

/* The state that the text is about, when it speaks of one far more than of the others. */
static uint32_t leading_state(const sg_reader *r) {
  uint32_t two[2], count = sg_most_mentioned(r, SG_COUNTRY, 2, two);
  if (count == 2 && 2 * sg_entity_at(r->out, two[0])->mention_count <
                        3 * sg_entity_at(r->out, two[1])->mention_count)
    return SG_NO_ACTOR;
  return count ? two[0] : SG_NO_ACTOR;
}

uint32_t sg_context_state(sg_reader *r) {
  uint32_t state = main_state_of_sentence(r);
  if (state != SG_NO_ACTOR)
    return state;
  state = state_of_subject(r);
  if (state != SG_NO_ACTOR)
    return state;
  uint32_t left = SG_SENTENCES_BACK;
  for (const sg_sentence *s = r->sentence; left-- > 0 && !s->paragraph_start; s--) {
    state = state_of_sentence(r, s - 1);
    if (state != SG_NO_ACTOR)
      return state;
  }
  return leading_state(r);
}

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

/* The person named last in this sentence so far, or SG_NO_ACTOR. */
static uint32_t person_before(const sg_reader *r) {
  uint32_t person;
  return sg_latest_entities(r, people, 1, r->sentence->first, &person) ? person : SG_NO_ACTOR;
}

/* "The sultan received him": him is not the sultan but whom the sentence before was about. */
static uint32_t object_person(const sg_reader *r) {
  uint32_t subject = first_entity(r, r->sentence, people), other = SG_NO_ACTOR;
  if (r->sentence > r->tokens->sentences)
    other = first_entity(r, r->sentence - 1, people);
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
  if (!(form_is(r, at, "his") || form_is(r, at, "her")) || !is_at(r, at + 1, SG_CLASS_COUNTRY_NOUN))
    return;
  uint32_t person = sg_topic_entity(r, people);
  const char *country = person == SG_NO_ACTOR ? NULL : sg_entity_seen(r, person)->country;
  if (country)
    take_one(candidate, at, at + 2, sg_entity_of_country(r, country), SG_MENTION_DEFINITE);
}

/* "The country": the state that the sentence or the one before it is about. */
static void read_the_country(sg_reader *r, uint32_t at, sg_candidate *candidate) {
  if (form_is(r, at, "the") && is_at(r, at + 1, SG_CLASS_COUNTRY_NOUN) &&
      !form_is(r, at + 2, "of") && !form_is(r, at + 2, "where") && !form_is(r, at + 2, "that"))
    take_one(candidate, at, at + 2, sg_topic_entity(r, states), SG_MENTION_DEFINITE);
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
  bool passive = next > at + 1 && is_at(r, next - 1, SG_CLASS_BE);
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
static uint32_t object_thing(const sg_reader *r, uint32_t at) {
  uint32_t border = clause_border(r, at), work;
  if (border > r->sentence->first) { /* "A built the bridge; B finances it" */
    const sg_mention *mentions = r->out->mentions.items;
    for (uint32_t m = r->out->mentions.count; m-- > 0 && mentions[m].first >= r->sentence->first;) {
      work = sg_mention_entity(r->out, &mentions[m], 0);
      if (mentions[m].first < border && sg_entity_seen(r, work)->type == SG_INITIATIVE)
        return work;
    }
    uint32_t named = first_entity(r, r->sentence, states | bodies);
    if (named != SG_NO_ACTOR && sg_entity_seen(r, named)->last_token < border)
      return SG_NO_ACTOR; /* "A built it, but no bank joined it": A, or its work */
  }
  if (r->sentence == r->tokens->sentences || r->sentence->paragraph_start)
    return SG_NO_ACTOR;
  for (uint32_t i = r->sentence->first; i < at; i++)
    if (form_is(r, i, "the") && !token(r, i + 1)->capital)
      return SG_NO_ACTOR;
  static const uint32_t works = 1U << SG_INITIATIVE | 1U << SG_EVENT;
  bool work_verb = at > r->sentence->first && is_at(r, at - 1, SG_CLASS_WORK_VERB);
  uint32_t thing = work_verb ? first_entity(r, r->sentence - 1, works) : SG_NO_ACTOR;
  if (thing == SG_NO_ACTOR)
    thing = first_entity(r, r->sentence - 1, states | bodies);
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
  if (!form_is(r, at, "its") || !sg_owns_relation(r, at))
    return;
  if (at == r->sentence->first)
    take_one(candidate, at, at + 1, sg_topic_entity(r, states | bodies), SG_MENTION_PRONOUN);
  else if (behind_judged(r, at))
    take_one(candidate, at, at + 1, sg_latest_entity(r, states | bodies), SG_MENTION_PRONOUN);
  else if (names_its_noun(r, at))
    take_one(candidate, at, at + 1, first_entity(r, r->sentence, states | bodies),
             SG_MENTION_PRONOUN);
}

/* In a language with cases only the dictionary form of a pronoun is a subject: "он", not "его". */
static bool is_nominative(const sg_reader *r, uint32_t at) {
  const sg_match *pronoun = match_at(r, at, SG_CLASS_PRONOUN_PERSON);
  const char *lemma = sg_lexicon_text(r->lexicon, pronoun->sense.value);
  return form_is(r, at, lemma);
}

/* "его принял", and not "его компания". */
static bool is_possessive(const sg_reader *r, uint32_t at) {
  return is_at(r, at, SG_CLASS_POSSESSIVE) && !is_subject(r, at);
}

static void read_pronoun(sg_reader *r, uint32_t at, sg_candidate *candidate) {
  if (form_is(r, at, "it"))
    take_one(candidate, at, at + 1, instrument(r, at), SG_MENTION_PRONOUN);
  if (candidate->end)
    return;
  if (is_at(r, at, SG_CLASS_PRONOUN_PERSON) && !is_possessive(r, at))
    take_one(candidate, at, at + 1,
             !is_subject(r, at)     ? object_person(r)
             : is_nominative(r, at) ? sg_topic_entity(r, people)
                                    : person_before(r), /* "где его принял" */
             SG_MENTION_PRONOUN);
  else if (is_at(r, at, SG_CLASS_PRONOUN_THING) && is_subject(r, at))
    take_one(candidate, at, at + 1, sg_topic_entity(r, states | bodies), SG_MENTION_PRONOUN);
  else if (form_is(r, at, "it") && !is_subject(r, at))
    take_one(candidate, at, at + 1, object_thing(r, at), SG_MENTION_PRONOUN);
  else if (is_at(r, at, SG_CLASS_PRONOUN_GROUP))
    take_last_group(r, at, candidate);
  else if (is_at(r, at, SG_CLASS_POSSESSIVE))
    read_possessive(r, at, candidate);
}

/* Heads that may mean any actor of their type, whatever its name. */
static bool is_generic(const char *head) {
  static const char *const heads[] = {
      "company",  "organisation", "organization", "project",      "initiative", "programme",
      "компания", "организация",  "корпорация",   "проект",       "инициатива", "программа",
      "маршрут",  "ведомство",    "предприятие",  "госкорпорация"};
  for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
    if (strcmp(heads[i], head) == 0)
      return true;
  return false;
}

/* May "the bank" or "the Commission" of this kind be an actor of that type? */
static bool type_fits(sg_actor_type kind, sg_actor_type type) {
  bool bodies_both = ((bodies >> kind) & 1) && ((bodies >> type) & 1);
  return kind == type || bodies_both;
}

/* What a person leads, of that type: "the head of Alibaba" has named the company, too. */
static uint32_t led_by(const sg_reader *r, uint32_t person, sg_actor_type type) {
  sg_office_walk walk = sg_offices_of(r, person);
  for (const sg_link *link; (link = sg_next_office(&walk));)
    if (sg_entity_at(r->out, link->target)->type == type)
      return link->target;
  return SG_NO_ACTOR;
}

/* An actor whose name has the head, or any of the type for a generic head. */
static uint32_t called_by(const sg_reader *r, uint32_t entity, const char *head,
                          sg_actor_type kind) {
  const sg_entity *e = sg_entity_at(r->out, entity);
  if (is_generic(head) && e->type == kind)
    return entity;
  if (type_fits(kind, e->type) &&
      strstr(sg_normal_form(r->arena, e->label, strlen(e->label)), head))
    return entity;
  return e->type == SG_OFFICIAL && is_generic(head) ? led_by(r, entity, kind) : SG_NO_ACTOR;
}

/* The end of the headlines that a text opens with. */
static uint32_t end_of_headlines(const sg_reader *r) {
  enum { MOST = 3 };
  uint32_t count = 0;
  while (count < MOST && count < r->tokens->sentence_count &&
         sg_sentence_number(r->tokens, count)->heading)
    count++;
  return count ? sg_sentence_number(r->tokens, count - 1)->end : 0;
}

/* The only programme that the headlines of the text name, or SG_NO_ACTOR. */
static uint32_t titled_initiative(const sg_reader *r) {
  const sg_mention *mentions = r->out->mentions.items;
  uint32_t found = SG_NO_ACTOR, end = end_of_headlines(r);
  for (uint32_t m = 0; m < r->out->mentions.count && mentions[m].first < end; m++) {
    uint32_t entity = sg_mention_entity(r->out, &mentions[m], 0);
    if (sg_entity_seen(r, entity)->type != SG_INITIATIVE || entity == found)
      continue;
    if (found != SG_NO_ACTOR)
      return SG_NO_ACTOR;
    found = entity;
  }
  return found;
}

/* The programme that the text is about: the only one so far, or one that it speaks of more than of
 * others. */
static uint32_t main_initiative(const sg_reader *r) {
  uint32_t two[2], titled = titled_initiative(r);
  if (titled != SG_NO_ACTOR)
    return titled;
  if (!sg_most_mentioned(r, SG_INITIATIVE, 1, two))
    return SG_NO_ACTOR;
  uint32_t count = sg_most_mentioned(r, SG_INITIATIVE, 2, two);
  uint32_t most = sg_entity_at(r->out, two[0])->mention_count;
  bool main = count < 2 || (most > 1 && sg_entity_at(r->out, two[1])->mention_count * 2 <= most);
  return main ? two[0] : SG_NO_ACTOR;
}

static uint32_t definite_entity(sg_reader *r, const char *head, sg_actor_type kind) {
  bool initiative = kind == SG_INITIATIVE;
  bool vague = initiative && !strchr(head, ' ');
  uint32_t entity = sg_latest_meant(r, head, kind, called_by, vague ? sg_paragraph_start(r) : 0);
  if (entity == SG_NO_ACTOR && initiative && is_generic(head))
    entity = main_initiative(r);
  return entity;
}

static bool is_russian(const sg_reader *r) {
  return r->sentence->language == sg_language_index("ru");
}

/* Where the head of "the company" stands; the end of the sentence when there is no article. In a
 * language without articles a bare noun is one that the text has named before. */
static uint32_t definite_head(const sg_reader *r, uint32_t at) {
  if (form_is(r, at, "the") || form_is(r, at, "this") || form_is(r, at, "that"))
    return at + 1;
  bool adjective = at > r->sentence->first && sg_russian_is_adjective(token(r, at - 1)->written) &&
                   !is_at(r, at - 1, SG_CLASS_DETERMINER);
  return is_russian(r) && !adjective ? at : r->sentence->end;
}

/* Is more said behind the head, so that it is another actor: "the bank of", "компания Sinopec"? */
static bool has_complement(const sg_reader *r, uint32_t end) {
  if (is_russian(r))
    return token(r, end)->capital || form_is(r, end, "\u00AB") ||
           sg_russian_complement(r, end, true) > end || form_is(r, end, "по");
  return form_is(r, end, "of") || form_is(r, end, "-") || token(r, end)->capital;
}

/* "the company", "the Ministry", "the fund", "the forum": the latest actor of that kind. */
static void read_definite(sg_reader *r, uint32_t at, sg_candidate *candidate) {
  static const struct {
    sg_class class_id;
    sg_actor_type type;
  } kinds[] = {
      {SG_CLASS_COMPANY_HEAD, SG_COMPANY},           {SG_CLASS_BODY_HEAD, SG_MINISTRY},
      {SG_CLASS_ORGANIZATION_HEAD, SG_ORGANIZATION}, {SG_CLASS_INITIATIVE_HEAD, SG_INITIATIVE},
      {SG_CLASS_FACILITY_HEAD, SG_INITIATIVE},       {SG_CLASS_EVENT_HEAD, SG_EVENT}};
  uint32_t first = definite_head(r, at);
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds && !candidate->end; i++) {
    const sg_match *match =
        first < r->sentence->end
            ? sg_token_match(r->tokens, first, r->sentence->end, kinds[i].class_id)
            : NULL;
    if (!match || (match->sense.form & SG_FORM_PLURAL && !(match->sense.form & SG_FORM_SINGULAR)))
      continue;
    uint32_t end = first + match->length;
    if (end < r->sentence->end && has_complement(r, end))
      continue;
    const char *head = sg_lexicon_text(r->lexicon, match->sense.value);
    head = sg_normal_form(r->arena, head, strlen(head));
    uint32_t entity = definite_entity(r, head, kinds[i].type);
    if (entity == SG_NO_ACTOR && strcmp(head, "government") == 0) {
      /* of the state that the text is about */
      uint32_t state = sg_context_state(r);
      if (state != SG_NO_ACTOR)
        entity = sg_entity_of_body(r, "Government", sg_entity_seen(r, state)->country, NULL);
    }
    take_one(candidate, at, end, entity, SG_MENTION_DEFINITE);
    candidate->cases = match->sense.form & SG_FORM_CASES;
  }
}

void sg_read_anaphor(sg_reader *r, uint32_t at, sg_candidate *candidate) {
  read_parties(r, at, candidate);
  if (!candidate->end)
    read_group(r, at, candidate);
  if (!candidate->end)
    read_country_of_person(r, at, candidate);
  if (!candidate->end)
    read_the_country(r, at, candidate);
  if (!candidate->end)
    read_pronoun(r, at, candidate);
  if (!candidate->end)
    read_definite(r, at, candidate);
}
