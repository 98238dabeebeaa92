/* "The two countries", "both", "the leaders", "the Parties": who is meant, by the text so far. */
#include <string.h>

#include "mentions/anaphora.h"

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
    bool known = !((SG_BODIES >> sg_entity_seen(r, entity)->type) & 1);
    for (uint32_t k = 0; k < found && !known; k++)
      known = entities[k] == entity;
    if (!known)
      entities[found++] = entity;
  }
  return found;
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
    if (mentions[m].kind != SG_MENTION_NAME || sg_has_genitive(r, &mentions[m]) ||
        (mentions[m].first > last->first && form_is(r, mentions[m].first - 1, "of")))
      continue;
    uint32_t entity = sg_mention_entity(r->out, &mentions[m], 0);
    if (!(((SG_STATES | SG_PEOPLE | SG_BODIES) >> sg_entity_seen(r, entity)->type) & 1) ||
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
  if (length <= 2 && types == SG_STATES) /* "the two", "both": whoever they are */
    count = parties_of_sentence(r, at, candidate->entities);
  const sg_match *alone = match_at(r, at, SG_CLASS_GROUP_BARE);
  bool bare = alone && alone->length == length && wanted == 2;
  if (bare && count != wanted && at == r->sentence->first)
    count = pair_of_last_sentence(r, candidate->entities);
  if (count != wanted && types == SG_STATES)
    count = states_of_sentence(r, at, candidate->entities);
  if (count != wanted)
    count = sg_latest_entities(r, types, wanted, sg_paragraph_start(r), candidate->entities);
  if (count < wanted && types == SG_STATES)
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

static bool is_office_of(const sg_reader *r, const sg_link *link, sg_class class_id) {
  for (uint32_t at = link->first; at < link->end; at++)
    if (sg_token_is(r->tokens, at, class_id))
      return true;
  return false;
}

static bool is_minister(const sg_reader *r, uint32_t person) {
  sg_office_walk walk = sg_offices_of(r, person);
  for (const sg_link *link; (link = sg_next_office(&walk));)
    if (is_office_of(r, link, SG_CLASS_OFFICE_MINISTER) ||
        sg_entity_at(r->out, link->target)->type == SG_MINISTRY) /* "his Peruvian counterpart" */
      return true;
  return false;
}

/* "The leaders" hold an office of a state, such as president; when the text names no two of them,
 * their states are meant. */
static bool leads_state(const sg_reader *r, uint32_t person) {
  sg_office_walk walk = sg_offices_of(r, person);
  for (const sg_link *link; (link = sg_next_office(&walk));) {
    if (sg_entity_at(r->out, link->target)->type != SG_COUNTRY)
      continue;
    if (is_office_of(r, link, SG_CLASS_OFFICE_STATE))
      return true;
  }
  return has_led_state(r, sg_entity_seen(r, person)->actor);
}

/* "The two presidents": the last ones of that office, when the text has named enough of them. */
static void take_holders(const sg_reader *r, sg_candidate *candidate, uint32_t wanted,
                         bool (*holds)(const sg_reader *r, uint32_t person)) {
  uint32_t latest[SG_GROUP_MAX], found = 0;
  uint32_t count = sg_latest_entities(r, SG_PEOPLE, SG_GROUP_MAX, 0, latest);
  for (uint32_t i = count; i-- > 0 && found < wanted;)
    if (holds(r, latest[i]))
      found++;
  if (found < wanted || !candidate->end)
    return;
  for (uint32_t i = count; i-- > 0 && found > 0;)
    if (holds(r, latest[i]))
      candidate->entities[--found] = latest[i];
  candidate->count = wanted;
}

/* "Both supported it", but not "both projects". */
static bool stands_alone(const sg_reader *r, uint32_t next) {
  static const sg_class verbs[] = {SG_CLASS_VERB, SG_CLASS_BE, SG_CLASS_HAVE, SG_CLASS_WILL,
                                   SG_CLASS_MODAL};
  if (next >= r->sentence->end || token(r, next)->kind != SG_WORD)
    return true;
  for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
    if (is_at(r, next, verbs[i]))
      return true;
  return is_at(r, next, SG_CLASS_ADVERB) || is_at(r, next, SG_CLASS_PREPOSITION) ||
         is_at(r, next, SG_CLASS_TO);
}

/* People who lead states, or the states of those whom the text has named. */
static void settle_leaders(sg_reader *r, uint32_t at, uint32_t length, uint32_t wanted,
                           sg_candidate *candidate) {
  take_holders(r, candidate, wanted, leads_state);
  for (uint32_t k = 0; k < candidate->count; k++)
    if (!leads_state(r, candidate->entities[k])) {
      candidate->end = candidate->count = 0;
      take_group(r, candidate, at, length, SG_STATES, wanted);
      return;
    }
}

static bool is_phrase(const sg_reader *r, uint32_t at, uint32_t length, sg_class class_id) {
  const sg_match *match = match_at(r, at, class_id);
  return match && match->length == length;
}

void sg_read_group(sg_reader *r, uint32_t at, sg_candidate *candidate) {
  static const struct {
    sg_class class_id;
    uint32_t types;
  } groups[] = {{SG_CLASS_GROUP_STATES, SG_STATES},
                {SG_CLASS_GROUP_PEOPLE, SG_PEOPLE},
                {SG_CLASS_GROUP_ANY, SG_BODIES}};
  read_parties(r, at, candidate);
  for (size_t i = 0; i < sizeof groups / sizeof *groups && !candidate->end; i++) {
    const sg_match *match = match_at(r, at, groups[i].class_id);
    uint32_t next = at + (match ? match->length : 0);
    if (!match || (groups[i].class_id == SG_CLASS_GROUP_ANY && form_is(r, next, "of")))
      continue; /* "the ministries of the parties": those that were not named */
    if (is_phrase(r, at, match->length, SG_CLASS_GROUP_BARE) && !stands_alone(r, next))
      continue;
    uint32_t wanted = match_at(r, at, SG_CLASS_GROUP_OF_THREE) ? 3 : 2;
    take_group(r, candidate, at, match->length, groups[i].types, wanted);
    if (is_phrase(r, at, match->length, SG_CLASS_GROUP_OF_LEADERS))
      settle_leaders(r, at, match->length, wanted, candidate);
    else if (is_phrase(r, at, match->length, SG_CLASS_GROUP_OF_MINISTERS))
      take_holders(r, candidate, wanted, is_minister);
    return;
  }
}
