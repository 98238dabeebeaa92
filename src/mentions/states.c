/* Whose an organ, company or organization is: "Japan's Sumitomo", "Masdar of the Emirates", "the
 * Uzbek agency Uzatom", "Export-Import Bank of China". */
#include <string.h>

#include "mentions/reader.h"

enum { WORDS_BETWEEN = 4 };

/* "firm", "utility", "university", "agency": what can belong to a state. */
static const sg_class kinds[] = {SG_CLASS_COMPANY_NOUN, SG_CLASS_COMPANY_HEAD,
                                 SG_CLASS_ORGANIZATION_NOUN, SG_CLASS_ORGANIZATION_HEAD,
                                 SG_CLASS_BODY_HEAD};

static bool form_is(const sg_reader *r, uint32_t at, const char *form) {
  return at < r->tokens->count && sg_token_form(r->tokens, at, form);
}

/* The single entity of a name's mention when its type can belong to a state, or SG_NO_ACTOR. */
static uint32_t owned_entity(const sg_reader *r, const sg_mention *mention) {
  if (mention->kind != SG_MENTION_NAME || mention->entity_count != 1)
    return SG_NO_ACTOR;
  uint32_t entity = sg_mention_entity(r->out, mention, 0);
  sg_actor_type type = sg_entity_seen(r, entity)->type;
  return type == SG_MINISTRY || type == SG_COMPANY || type == SG_ORGANIZATION ? entity
                                                                              : SG_NO_ACTOR;
}

static uint32_t state_of_mention(const sg_reader *r, const sg_mention *mention) {
  if (mention->entity_count != 1 ||
      (mention->kind != SG_MENTION_NAME && mention->kind != SG_MENTION_DEMONYM))
    return SG_NO_ACTOR;
  uint32_t entity = sg_mention_entity(r->out, mention, 0);
  return sg_entity_seen(r, entity)->type == SG_COUNTRY ? entity : SG_NO_ACTOR;
}

/* A body that the lexicon knows to be of another state, or of none, is not this state's. */
static void link_to_state(sg_reader *r, uint32_t entity, uint32_t state, uint32_t first,
                          uint32_t end) {
  const sg_entity *e = sg_entity_seen(r, entity);
  const char *country = sg_entity_seen(r, state)->country, *own = e->country;
  if (!own && e->actor == SG_NO_ACTOR)
    own = sg_entity_change(r, entity)->country = country;
  if (country && own && strcmp(country, own) == 0)
    sg_add_link(r, entity, "part_of", state, first, end);
}

/* "Japan's" or "the Uzbek atomic agency" right before the name. */
static bool read_before(sg_reader *r, const sg_mention *before, const sg_mention *mention) {
  uint32_t entity = owned_entity(r, mention), state = state_of_mention(r, before);
  if (entity == SG_NO_ACTOR || state == SG_NO_ACTOR || before->end > mention->first ||
      mention->first - before->end > WORDS_BETWEEN ||
      sg_sentence_at(r->tokens, before->first) != sg_sentence_at(r->tokens, mention->first))
    return false;
  uint32_t at = before->end;
  bool genitive = form_is(r, at, "'s") || form_is(r, at, "'");
  if (!genitive && before->kind != SG_MENTION_DEMONYM)
    return false;
  for (at += genitive; at < mention->first; at++) {
    const sg_token *word = sg_token_at(r->tokens, at);
    const sg_match *verb = sg_token_match(r->tokens, at, at + 1, SG_CLASS_VERB);
    bool noun = sg_tag_seen(r, at).pos == SG_POS_NOUN && !form_is(r, before->end, "'s");
    bool finite = verb && !noun && !(verb->sense.form & SG_FORM_ING); /* "mining company" */
    if (word->kind != SG_WORD || word->capital || finite ||
        sg_token_is(r->tokens, at, SG_CLASS_PREPOSITION) ||
        sg_token_is(r->tokens, at, SG_CLASS_CONJUNCTION))
      return false;
  }
  link_to_state(r, entity, state, before->first, mention->end);
  return true;
}

static bool is_plural(const sg_match *match) {
  return match && match->sense.form & SG_FORM_PLURAL && !(match->sense.form & SG_FORM_SINGULAR);
}

static bool is_plural_kind(const sg_reader *r, uint32_t at) {
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
    if (is_plural(sg_token_match(r->tokens, at, at + 1, kinds[i])))
      return true;
  return false;
}

/* The others of a list of names whose first is mention `i`. */
static void read_list(sg_reader *r, uint32_t i, uint32_t state) {
  const sg_mention *mentions = r->out->mentions.items;
  for (uint32_t m = i + 1; m < r->out->mentions.count; m++) {
    uint32_t at = mentions[m - 1].end, entity = owned_entity(r, &mentions[m]);
    bool joint = form_is(r, at, ",") || sg_token_is(r->tokens, at, SG_CLASS_CONJUNCTION);
    if (!joint || mentions[m].first != at + 1 || entity == SG_NO_ACTOR)
      return;
    link_to_state(r, entity, state, mentions[i].first, mentions[m].end);
  }
}

/* "the Egyptian firms A, B and C" */
static void read_firms(sg_reader *r, uint32_t i) {
  const sg_mention *mentions = r->out->mentions.items;
  if (i > 0 && read_before(r, &mentions[i - 1], &mentions[i]) &&
      is_plural_kind(r, mentions[i].first - 1))
    read_list(r, i, state_of_mention(r, &mentions[i - 1]));
  const sg_match *inside =
      sg_token_match(r->tokens, mentions[i].first, mentions[i].name_first, SG_CLASS_DEMONYM);
  if (is_plural(inside)) /* "египетские компании A и B" */
    read_list(r, i, sg_entity_of_actor(r, inside->sense.value));
}

/* "of the Emirates" right behind the name. */
static void read_behind(sg_reader *r, const sg_mention *mention, const sg_mention *behind) {
  uint32_t entity = owned_entity(r, mention), state = state_of_mention(r, behind);
  uint32_t next = mention->end + 1 + form_is(r, mention->end + 1, "the");
  if (entity != SG_NO_ACTOR && state != SG_NO_ACTOR && behind->kind == SG_MENTION_NAME &&
      form_is(r, mention->end, "of") && behind->first <= next && behind->end > next)
    link_to_state(r, entity, state, mention->first, behind->end);
}

/* ", a shipyard in Bangladesh,": a common noun and where it is. */
static void read_seat(sg_reader *r, const sg_mention *mention, const sg_mention *behind) {
  uint32_t entity = owned_entity(r, mention), state = state_of_mention(r, behind);
  uint32_t at = mention->end + 1, nouns = 0;
  if (entity == SG_NO_ACTOR || state == SG_NO_ACTOR || behind->kind != SG_MENTION_NAME ||
      !form_is(r, mention->end, ",") || !sg_token_is(r->tokens, at, SG_CLASS_DETERMINER) ||
      behind->first > at + 2 + WORDS_BETWEEN || behind->first < at + 3)
    return;
  for (++at; at + 1 < behind->first; at++) {
    uint32_t pos = sg_tag_seen(r, at).pos;
    if (pos != SG_POS_NOUN && pos != SG_POS_ADJ)
      return;
    nouns += pos == SG_POS_NOUN;
  }
  const sg_match *where = sg_token_match(r->tokens, at, behind->first, SG_CLASS_PREPOSITION);
  const char *function = where ? sg_lexicon_text(r->lexicon, where->sense.value) : "";
  if (nouns && (strcmp(function, "in") == 0 || strcmp(function, "from") == 0))
    link_to_state(r, entity, state, mention->first, behind->end);
}

/* Does a phrase of common nouns stand at `at`, as "geothermal engineering firm" does? */
static bool is_common_noun(const sg_reader *r, uint32_t at) {
  uint32_t head = 0;
  for (uint32_t words = 0; words < WORDS_BETWEEN && at < r->tokens->count; words++, at++) {
    sg_tag tag = sg_tag_seen(r, at);
    bool noun = tag.pos == SG_POS_NOUN;
    if (sg_token_at(r->tokens, at)->kind != SG_WORD || sg_token_at(r->tokens, at)->capital ||
        (!noun && tag.pos != SG_POS_ADJ && tag.pos != SG_POS_ADV))
      break;
    if (noun && !(head && tag.features & SG_CASES)) /* "оператор перевалки": the first one */
      head = tag.features | 1U << 31;
  }
  return head && !(head & SG_NUMBER_PLUR);
}

/* Does a noun that may belong to a state stand at `at`, up to a mark or "and"? */
static bool is_kind_of_body(const sg_reader *r, uint32_t at) {
  for (uint32_t words = 0; words < WORDS_BETWEEN && at < r->tokens->count; words++, at++) {
    const sg_token *word = sg_token_at(r->tokens, at);
    if (word->kind != SG_WORD || word->capital)
      return false;
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
      const sg_match *match = sg_token_match(r->tokens, at, r->tokens->count, kinds[i]);
      uint32_t stop = match ? at + match->length : at;
      if (match && !(match->sense.form & SG_FORM_PLURAL) &&
          (sg_token_at(r->tokens, stop)->kind == SG_MARK || form_is(r, stop, "and")))
        return true;
    }
  }
  return false;
}

/* ", Tunisia's state utility", ", a Danish maker of turbines,": what a name is, and whose. What a
 * firm is to a state ("Kenya's supplier") does not make it the state's. */
static void read_apposition(sg_reader *r, const sg_mention *mention, const sg_mention *behind) {
  uint32_t entity = owned_entity(r, mention), state = state_of_mention(r, behind);
  uint32_t at = mention->end + 1;
  if (entity == SG_NO_ACTOR || state == SG_NO_ACTOR || !form_is(r, mention->end, ","))
    return;
  bool article = sg_token_is(r->tokens, at, SG_CLASS_DETERMINER);
  for (at += article; at < behind->first; at++)
    if (sg_tag_seen(r, at).pos != SG_POS_ADJ || sg_token_at(r->tokens, at)->capital)
      return;
  at = behind->end;
  bool genitive = form_is(r, at, "'s") || form_is(r, at, "'");
  bool adjective = behind->kind == SG_MENTION_DEMONYM || (article && !genitive);
  bool firm = sg_entity_seen(r, entity)->type == SG_COMPANY;
  if (is_kind_of_body(r, at + genitive) ? genitive || adjective
                                        : firm && adjective && is_common_noun(r, at))
    link_to_state(r, entity, state, mention->first, behind->end);
}

/* The state that stands in the name itself: "Bank of China", "Turkish Petroleum". */
static void read_inside(sg_reader *r, const sg_mention *mention) {
  uint32_t entity = owned_entity(r, mention);
  if (entity == SG_NO_ACTOR)
    return;
  for (uint32_t at = mention->name_first; at < mention->name_end; at++) {
    const sg_match *match = sg_token_match(r->tokens, at, mention->name_end, SG_CLASS_ACTOR);
    if (!match || at + match->length > mention->name_end ||
        (at == mention->name_first && at + match->length == mention->name_end))
      match = sg_token_match(r->tokens, at, mention->name_end, SG_CLASS_DEMONYM);
    if (!match || sg_lexicon_actor(r->lexicon, match->sense.value)->type != SG_COUNTRY)
      continue;
    uint32_t next = at + match->length;
    bool second =
        at > mention->name_first && (form_is(r, at - 1, "-") || form_is(r, at - 1, "\u2013"));
    if (second || form_is(r, next, "-") || form_is(r, next, "\u2013"))
      return; /* "China-Kazakhstan Centre" is of both */
    const char *code =
        sg_lexicon_text(r->lexicon, sg_lexicon_actor(r->lexicon, match->sense.value)->id);
    const char *own = sg_entity_seen(r, entity)->country;
    if (own && strcmp(own, code) == 0)
      link_to_state(r, entity, sg_entity_of_actor(r, match->sense.value), mention->name_first,
                    mention->name_end);
    return;
  }
}

/* "Indonesia-Mozambique Preferential Trade Agreement": the states in the name are parties. */
static void read_named_parties(sg_reader *r, const sg_mention *mention) {
  uint32_t entity = mention->entity_count ? sg_mention_entity(r->out, mention, 0) : SG_NO_ACTOR;
  uint32_t parties[2], count = 0, at = mention->name_first;
  if (entity == SG_NO_ACTOR || mention->kind != SG_MENTION_NAME ||
      sg_entity_seen(r, entity)->type != SG_AGREEMENT)
    return;
  for (; at < mention->name_end && count < 2; at++) {
    const sg_match *match = sg_token_match(r->tokens, at, mention->name_end, SG_CLASS_ACTOR);
    if (!match)
      match = sg_token_match(r->tokens, at, mention->name_end, SG_CLASS_DEMONYM);
    if (!match)
      break;
    sg_actor_type type = sg_lexicon_actor(r->lexicon, match->sense.value)->type;
    if (type != SG_COUNTRY && type != SG_ORGANIZATION)
      break;
    parties[count++] = sg_entity_of_actor(r, match->sense.value);
    at += match->length;
    if (count < 2 && !form_is(r, at, "-") && !form_is(r, at, "\u2013"))
      break;
  }
  for (uint32_t i = 0; count == 2 && i < count; i++)
    sg_add_link(r, parties[i], "party_to", entity, mention->name_first, mention->name_end);
}

/* "the Ministry, through its Marine Department": whose part a body is. */
static void read_its(sg_reader *r, const sg_mention *owner, const sg_mention *mention) {
  uint32_t entity = owned_entity(r, mention), parent = owned_entity(r, owner);
  if (entity == SG_NO_ACTOR || parent == SG_NO_ACTOR || entity == parent || !mention->first ||
      !sg_token_is(r->tokens, mention->first - 1, SG_CLASS_POSSESSIVE_THING) ||
      sg_entity_seen(r, entity)->type != SG_MINISTRY ||
      sg_sentence_at(r->tokens, owner->first) != sg_sentence_at(r->tokens, mention->first))
    return;
  sg_add_link(r, entity, "part_of", parent, owner->first, mention->end);
}

/* "The European Commission's Investment Plan": whose a programme is. */
static void read_programme(sg_reader *r, const sg_mention *owner, const sg_mention *mention) {
  uint32_t at = owner->end;
  if (owner->entity_count != 1 || mention->entity_count != 1 || mention->kind != SG_MENTION_NAME ||
      owner->kind == SG_MENTION_DEMONYM || !(form_is(r, at, "'s") || form_is(r, at, "'")) ||
      mention->first != at + 1)
    return;
  uint32_t entity = sg_mention_entity(r->out, mention, 0), by = sg_mention_entity(r->out, owner, 0);
  sg_actor_type type = sg_entity_seen(r, by)->type;
  bool work = sg_token_is(r->tokens, mention->name_end - 1, SG_CLASS_FACILITY_HEAD);
  bool programme = sg_entity_seen(r, entity)->type == SG_INITIATIVE;
  if (programme && !work && type != SG_INITIATIVE && type != SG_EVENT && type != SG_AGREEMENT)
    sg_add_link(r, by, "initiated", entity, owner->first, mention->end);
}

/* "Clean Network Initiative of the State Department" */
static void read_programme_behind(sg_reader *r, const sg_mention *mention,
                                  const sg_mention *owner) {
  uint32_t next = mention->end + 1 + form_is(r, mention->end + 1, "the");
  uint32_t by = owned_entity(r, owner);
  if (by == SG_NO_ACTOR || mention->entity_count != 1 || mention->kind != SG_MENTION_NAME ||
      !form_is(r, mention->end, "of") || owner->first > next || owner->end <= next ||
      sg_token_is(r->tokens, mention->name_end - 1, SG_CLASS_FACILITY_HEAD))
    return;
  uint32_t entity = sg_mention_entity(r->out, mention, 0);
  if (sg_entity_seen(r, entity)->type == SG_INITIATIVE)
    sg_add_link(r, by, "initiated", entity, mention->first, owner->end);
}

/* An organ of state whose state is known, from the lexicon or the text, belongs to it. */
static void read_organ(sg_reader *r, uint32_t entity, uint32_t first, uint32_t end) {
  const sg_entity *e = entity == SG_NO_ACTOR ? NULL : sg_entity_at(r->out, entity);
  if (!e || e->type != SG_MINISTRY || !e->country || sg_has_parent(r, entity))
    return;
  uint32_t state = sg_entity_of_country(r, e->country);
  const sg_entity *owner = state == SG_NO_ACTOR ? NULL : sg_entity_seen(r, state);
  if (owner && owner->mention_count)
    link_to_state(r, entity, state, first, end);
}

/* "the chairman of the Atomic Energy Agency" names one, "the government" does not. */
static bool names_organ(const sg_mention *mention) {
  return mention->kind == SG_MENTION_NAME ||
         (mention->kind == SG_MENTION_DEFINITE && mention->end > mention->first + 2);
}

void sg_link_states(sg_known *known, sg_reader *r) {
  const sg_mention *mentions = r->out->mentions.items;
  for (uint32_t i = 0; i < r->out->mentions.count; i++) {
    if (i > 0) {
      read_programme(r, &mentions[i - 1], &mentions[i]);
      read_its(r, &mentions[i - 1], &mentions[i]);
    }
    read_firms(r, i);
    read_named_parties(r, &mentions[i]);
    if (i + 1 < r->out->mentions.count) {
      read_programme_behind(r, &mentions[i], &mentions[i + 1]);
      read_behind(r, &mentions[i], &mentions[i + 1]);
      read_apposition(r, &mentions[i], &mentions[i + 1]);
      read_seat(r, &mentions[i], &mentions[i + 1]);
    }
    read_inside(r, &mentions[i]);
    sg_commit(known, r);
    if (names_organ(&mentions[i]))
      read_organ(r, sg_mention_entity(r->out, &mentions[i], 0), mentions[i].first, mentions[i].end);
    sg_commit(known, r);
  }
  /* a ministry that only its minister's title names */
  for (uint32_t i = 0; i < r->out->links.count; i++) {
    const sg_link link = ((const sg_link *)r->out->links.items)[i];
    if (strcmp(link.relation, "holds_office") == 0)
      read_organ(r, link.target, link.first, link.end);
    sg_commit(known, r);
  }
}
