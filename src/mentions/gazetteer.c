/* Names that the lexicon knows, and those that the document itself has introduced. */
#include <string.h>

#include "mentions/look.h"
#include "mentions/names.h"

/* "in Washington", "left Washington": a place and no government. */
static bool is_place_before(const sg_reader *r, uint32_t at) {
  return at > r->sentence->first && sg_token_is(r->tokens, at - 1, SG_CLASS_BEFORE_PLACE);
}

static bool names_person(const sg_reader *r, const sg_match *match) {
  return sg_lexicon_actor(r->lexicon, match->sense.value)->type == SG_OFFICIAL;
}

/* A nickname that begins a longer unknown name is not the known one: "Xi'an", "Li Auto". */
static bool part_of_longer(const sg_reader *r, uint32_t at, const sg_match *match) {
  uint32_t next = at + match->length;
  return match->sense.form & SG_FORM_NICKNAME && !r->sentence->capitals && is_name_word(r, next) &&
         !is_office(r, next) && names_person(r, match);
}

static void read_capital(sg_reader *r, uint32_t at, sg_candidate *candidate) {
  const sg_match *match = sg_token_match(r->tokens, at, r->sentence->end, SG_CLASS_CAPITAL);
  if (!match || is_place_before(r, at))
    return;
  uint32_t end = at + match->length;
  bool name_goes_on = end < r->sentence->end && is_name_word(r, end);
  if (name_goes_on || r->sentence->capitals)
    return;
  uint32_t entity = sg_entity_of_actor(r, match->sense.value);
  take(candidate, at, end, end, entity, SG_MENTION_NAME);
  candidate->cases = match->sense.form & SG_FORM_CASES;
}

/* "Huawei Technologies Kazakhstan", "M-Pesa Africa", "Transparency International Georgia": a firm
 * or chapter of its own that is part of the known. */
static bool read_subsidiary(sg_reader *r, uint32_t at, uint32_t stop, uint32_t parent,
                            sg_candidate *candidate) {
  sg_actor_type type = sg_entity_seen(r, parent)->type;
  if ((type != SG_COMPANY && type != SG_ORGANIZATION) || stop >= r->sentence->end ||
      !token(r, stop)->capital)
    return false;
  const sg_match *state = sg_token_match(r->tokens, stop, r->sentence->end, SG_CLASS_ACTOR);
  const sg_match *place = sg_token_match(r->tokens, stop, r->sentence->end, SG_CLASS_NOT_ACTOR);
  bool country = state && sg_lexicon_actor(r->lexicon, state->sense.value)->type == SG_COUNTRY;
  if (!country && !place)
    return false;
  uint32_t end = stop + (country ? state->length : place->length);
  if (end < r->sentence->end && (is_name_word(r, end) || sg_token_form(r->tokens, end, "'s")))
    return false;
  if (sg_starts_clause(r, at, stop, end) ||
      (type == SG_ORGANIZATION && (!country || form_is(r, at - 1, "the"))))
    return false; /* "the World Bank Ghana" is no chapter */
  uint32_t entity = sg_entity_named(r, type, sg_plain_text(r, at, end));
  if (country)
    sg_entity_change(r, entity)->country =
        sg_lexicon_text(r->lexicon, sg_lexicon_actor(r->lexicon, state->sense.value)->id);
  sg_add_link(r, entity, "part_of", parent, at, end);
  take(candidate, at, end, end, entity, SG_MENTION_NAME);
  return true;
}

uint32_t sg_skip_common_head(const sg_reader *r, uint32_t at, sg_actor_type type) {
  static const struct {
    sg_actor_type type;
    sg_class heads[2];
  } nouns[] = {{SG_INITIATIVE, {SG_CLASS_FACILITY_HEAD, SG_CLASS_INITIATIVE_HEAD}},
               {SG_EVENT, {SG_CLASS_EVENT_HEAD, SG_CLASS_EVENT_HEAD}}};
  if (at >= r->sentence->end || token(r, at)->capital)
    return at;
  for (size_t i = 0; i < sizeof nouns / sizeof *nouns; i++)
    for (size_t k = 0; k < 2 && nouns[i].type == type; k++) {
      const sg_match *head = sg_token_match(r->tokens, at, r->sentence->end, nouns[i].heads[k]);
      if (head && !(head->sense.form & SG_FORM_PLURAL))
        return at + head->length;
    }
  return at;
}

/* "Visa requirements", "Apple farmers" at the start of a sentence are no firms. */
static bool is_plain_word(const sg_reader *r, uint32_t at, const sg_match *match) {
  static const sg_class verbs[] = {SG_CLASS_VERB,        SG_CLASS_REPORT_VERB, SG_CLASS_PLAN_VERB,
                                   SG_CLASS_BE,          SG_CLASS_HAVE,        SG_CLASS_WILL,
                                   SG_CLASS_MODAL,       SG_CLASS_ADVERB,      SG_CLASS_CONJUNCTION,
                                   SG_CLASS_PREPOSITION, SG_CLASS_DO};
  uint32_t next = at + 1;
  if (at != r->sentence->first || match->length > 1 || next >= r->sentence->end ||
      token(r, at)->all_capitals || token(r, next)->kind != SG_WORD || token(r, next)->capital ||
      sg_token_form(r->tokens, next, "'s") ||
      sg_lexicon_actor(r->lexicon, match->sense.value)->type != SG_COMPANY)
    return false;
  for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
    if (sg_token_match(r->tokens, next, r->sentence->end, verbs[i]))
      return false;
  return true;
}

/* "WHO IS TO HELP US?": in a question in capitals they are no names. */
static bool is_shouted(const sg_reader *r, uint32_t at, const sg_match *match) {
  return r->sentence->capitals && match->sense.form & SG_FORM_ALL_CAPITALS &&
         form_is(r, r->sentence->end - 1, "?") &&
         (is_at(r, at, SG_CLASS_RELATIVE) || is_at(r, at, SG_CLASS_PRONOUN_SPEAKER) ||
          is_at(r, at, SG_CLASS_PRONOUN_THING));
}

/* "CDB" is what this document has said, whatever else is known by these letters. */
static bool is_redefined(const sg_reader *r, uint32_t at, uint32_t entity) {
  const sg_match *known = match_at(r, at, SG_CLASS_ACTOR);
  return known && known->length == 1 && token(r, at)->all_capitals &&
         sg_entity_seen(r, entity)->actor != known->sense.value;
}

/* Names that this document has introduced, longer than `known` words: acronyms, short forms. */
static bool read_introduced(sg_reader *r, uint32_t at, uint32_t known, sg_candidate *candidate) {
  enum { LONGEST = 8 };
  if (!token(r, at)->capital || sg_token_is(r->tokens, at, SG_CLASS_DETERMINER))
    return false;
  for (uint32_t length = LONGEST; length >= known && length > 0; length--) {
    if (at + length > r->sentence->end)
      continue;
    uint32_t entity = sg_entity_find(r, sg_plain_text(r, at, at + length));
    bool short_name = length == 1 && token(r, at)->all_capitals;
    if (entity == SG_NO_ACTOR || (sg_entity_seen(r, entity)->described && !short_name) ||
        sg_entity_seen(r, entity)->type == SG_OFFICIAL ||
        (length == known && !is_redefined(r, at, entity)))
      continue;
    uint32_t end = at + length;
    if (sg_entity_seen(r, entity)->type == SG_COMPANY)
      end = sg_skip_company_form(r, end);
    take(candidate, at, end, sg_read_acronym(r, end, entity), entity, SG_MENTION_NAME);
    return true;
  }
  return false;
}

/* A firm that a Russian text writes in Latin letters keeps them in its label. */
static void use_letters_of_text(sg_reader *r, uint32_t index, uint32_t at) {
  const sg_entity *entity = sg_entity_seen(r, index);
  if (entity->actor == SG_NO_ACTOR) /* "Adani", the short form of a firm that the text has named */
    return;
  const sg_actor_entry *entry = sg_lexicon_actor(r->lexicon, entity->actor);
  const char *label = sg_lexicon_text(r->lexicon, entry->label);
  bool latin = token(r, at)->written == token(r, at)->form;
  if (latin && entity->type != SG_COUNTRY && !entity->mention_count &&
      strcmp(entity->label, label) != 0)
    sg_entity_change(r, index)->label = label;
}

/* "Adani" after "Adani Ports" is that firm cut short, unless the text has spoken of the group. */
static uint32_t cut_short(const sg_reader *r, uint32_t entity, const sg_match *match) {
  const sg_entity *known = sg_entity_seen(r, entity);
  if (match->length > 1 || known->type != SG_COMPANY || known->mention_count)
    return entity;
  uint32_t longer = sg_entity_longer(r, entity);
  return longer == SG_NO_ACTOR ? entity : longer;
}

/* АЭС «Аккую» is called «Аккую», too. */
static void add_quoted_part(sg_reader *r, uint32_t entity, uint32_t first, uint32_t end) {
  uint32_t open = first;
  while (open < end && !token(r, open)->quoted)
    open++;
  uint32_t close = open;
  while (close < end && token(r, close)->quoted)
    close++;
  if (open > first && close > open)
    sg_entity_add_name(r, entity, sg_plain_text(r, open, close), false);
}

/* "language", "и грузинском языках" behind the adjective of a state. */
static bool is_of_things(const sg_reader *r, uint32_t at) {
  const sg_match *other;
  while ((is_at(r, at, SG_CLASS_CONJUNCTION) || form_is(r, at, ",")) &&
         (other = match_at(r, at + 1, SG_CLASS_DEMONYM)))
    at += 1 + other->length;
  return match_at(r, at, SG_CLASS_ONLY_NATIONAL) != NULL;
}

/* "US$60 million", "Hong Kong dollars", "долларов США", "the Turkish language": no state. */
static bool is_only_national(const sg_reader *r, uint32_t at, const sg_match *match) {
  uint32_t next = at + match->length;
  if (sg_lexicon_actor(r->lexicon, match->sense.value)->type != SG_COUNTRY)
    return false;
  bool sign = token(r, next)->kind == SG_MARK && !token(r, next)->blank_before;
  bool word = token(r, next)->kind == SG_WORD && !token(r, next)->all_capitals;
  bool money = is_at(r, next, SG_CLASS_CURRENCY) && (sign || word);
  bool behind = match->sense.form & SG_FORM_GENITIVE && at > r->sentence->first &&
                token(r, at - 1)->kind == SG_WORD && is_at(r, at - 1, SG_CLASS_CURRENCY);
  return money || behind || (match->sense.class_id == SG_CLASS_DEMONYM && is_of_things(r, next));
}

/* "Mr. Jordan", "Ms Ireland": a person. */
static bool is_addressed(const sg_reader *r, uint32_t at) {
  uint32_t before = at - (at > r->sentence->first && form_is(r, at - 1, "."));
  return before > r->sentence->first && is_at(r, before - 1, SG_CLASS_HONORIFIC);
}

void sg_read_gazetteer(sg_reader *r, uint32_t at, sg_candidate *candidate) {
  uint32_t end = r->sentence->end;
  const sg_match *match = sg_token_match(r->tokens, at, end, SG_CLASS_ACTOR);
  const sg_match *adjective = sg_token_match(r->tokens, at, end, SG_CLASS_DEMONYM);
  if (read_introduced(r, at, match ? match->length : 0, candidate))
    return;
  const sg_match *barred = sg_token_match(r->tokens, at, end, SG_CLASS_NOT_ACTOR);
  if (barred && (!match || barred->length > match->length) &&
      (!adjective || barred->length > adjective->length))
    return;
  bool is_adjective = adjective && (!match || adjective->length > match->length);
  if ((match || adjective) && is_only_national(r, at, is_adjective ? adjective : match))
    return;
  if (match && !is_adjective) {
    if (is_addressed(r, at) && !names_person(r, match))
      return;
    if (part_of_longer(r, at, match) || is_plain_word(r, at, match) || is_shouted(r, at, match))
      return;
    uint32_t entity = cut_short(r, sg_entity_of_actor(r, match->sense.value), match);
    uint32_t stop = at + match->length;
    use_letters_of_text(r, entity, at);
    if (read_subsidiary(r, at, stop, entity, candidate))
      return;
    bool inflected = match->sense.form & SG_FORM_CASES && !(match->sense.form & SG_FORM_NOMINATIVE);
    bool shouted = r->sentence->capitals && !(match->sense.form & SG_FORM_ALL_CAPITALS);
    if (inflected || shouted)
      ; /* the dictionary form is a better alias */
    else if (!(match->sense.form & SG_FORM_NICKNAME) ||
             sg_entity_seen(r, entity)->type != SG_COUNTRY)
      sg_entity_add_name(r, entity, sg_plain_text(r, at, stop), false);
    add_quoted_part(r, entity, at, stop);
    if (sg_entity_seen(r, entity)->type == SG_COMPANY)
      stop = sg_skip_company_form(r, stop);
    stop = sg_skip_common_head(r, stop, sg_entity_seen(r, entity)->type);
    take(candidate, at, stop, sg_read_acronym(r, stop, entity), entity, SG_MENTION_NAME);
    candidate->cases = match->sense.form & SG_FORM_CASES;
  } else if (adjective) {
    uint32_t entity = sg_entity_of_actor(r, adjective->sense.value);
    take(candidate, at, at + adjective->length, at + adjective->length, entity, SG_MENTION_DEMONYM);
    candidate->cases = adjective->sense.form & SG_FORM_CASES;
  } else {
    read_capital(r, at, candidate);
  }
}

void sg_read_actor_name(sg_reader *r, uint32_t at, sg_candidate *candidate) {
  sg_candidate known = {0}, built = {0};
  const sg_edit *before = r->proposed;
  sg_read_gazetteer(r, at, &known);
  if (known.kind == SG_MENTION_DEMONYM)
    known.end = 0;
  const sg_edit *with_known = known.end ? r->proposed : before;
  r->proposed = before;
  sg_read_named(r, at, &built);
  bool longer = built.end > known.end;
  if (!longer)
    r->proposed = with_known;
  *candidate = longer ? built : known;
}
