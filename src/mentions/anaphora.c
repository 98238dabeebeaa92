/* "The country", "the company", "the Commission": who is meant, by the text so far. */
#include <string.h>

#include "base/utf8.h"
#include "lexicon/match.h"
#include "lexicon/russian.h"
#include "mentions/anaphora.h"
#include "mentions/russian.h"

/* Heads that may mean any actor of their type, whatever its name. */
static bool is_generic(const sg_reader *r, const char *head) {
  return sg_lexicon_sense_of(r->arena, r->lexicon, head, SG_CLASS_GENERIC_HEAD) != NULL;
}

/* May "the bank" or "the Commission" of this kind be an actor of that type? */
static bool type_fits(sg_actor_type kind, sg_actor_type type) {
  bool bodies_both = ((SG_BODIES >> kind) & 1) && ((SG_BODIES >> type) & 1);
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

/* "the bank" of an actor that has it in its name, or was called so: "фонд «Норфунд»". */
static bool bears_head(const sg_reader *r, const sg_entity *e, const char *head) {
  return (e->head && strcmp(e->head, head) == 0) ||
         strstr(sg_normal_form(r->arena, e->label, strlen(e->label)), head);
}

/* Is an actor called by a noun of its own, so that "the company" means another: "Айыл Банк"? */
static bool has_other_head(const sg_reader *r, const sg_entity *e) {
  const char *last = strrchr(e->label, ' ');
  if (e->head)
    return !is_generic(r, e->head);
  last = last ? sg_normal_form(r->arena, last + 1, strlen(last + 1)) : "";
  return !is_generic(r, last) &&
         sg_lexicon_sense_of(r->arena, r->lexicon, last, SG_CLASS_LENDER) != NULL;
}

/* An actor that the head fits, or any of the type for a generic head. */
static uint32_t called_by(const sg_reader *r, uint32_t entity, const char *head,
                          sg_actor_type kind) {
  const sg_entity *e = sg_entity_at(r->out, entity);
  bool generic = is_generic(r, head);
  if ((generic && e->type == kind && !has_other_head(r, e)) ||
      (type_fits(kind, e->type) && bears_head(r, e, head)))
    return entity;
  return e->type == SG_OFFICIAL && generic ? led_by(r, entity, kind) : SG_NO_ACTOR;
}

/* "The Bank", with a capital, is the one that the text is about. */
static uint32_t most_mentioned_called(const sg_reader *r, const char *head, sg_actor_type kind) {
  uint32_t best = SG_NO_ACTOR;
  for (uint32_t type = 0; type < SG_ACTOR_TYPES; type++) {
    uint32_t most[SG_MOST];
    uint32_t count = type_fits(kind, (sg_actor_type)type)
                         ? sg_most_mentioned(r, (sg_actor_type)type, SG_MOST, most)
                         : 0;
    for (uint32_t i = 0; i < count; i++) {
      const sg_entity *e = sg_entity_at(r->out, most[i]);
      bool fits = bears_head(r, e, head) || (is_generic(r, head) && e->type == kind);
      if (fits &&
          (best == SG_NO_ACTOR || e->mention_count > sg_entity_at(r->out, best)->mention_count))
        best = most[i];
    }
  }
  return best;
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

static uint32_t definite_entity(sg_reader *r, const char *head, sg_actor_type kind, bool capital) {
  if (capital) {
    uint32_t main = most_mentioned_called(r, head, kind);
    if (main != SG_NO_ACTOR)
      return main;
  }
  bool initiative = kind == SG_INITIATIVE;
  bool vague = initiative && !strchr(head, ' ');
  uint32_t entity = sg_latest_meant(r, head, kind, called_by, vague ? sg_paragraph_start(r) : 0);
  if (entity == SG_NO_ACTOR && initiative && is_generic(r, head))
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

/* The types of actors that common nouns tell. */
static const struct {
  sg_class class_id;
  sg_actor_type type;
} kinds[] = {
    {SG_CLASS_COMPANY_HEAD, SG_COMPANY},           {SG_CLASS_BODY_HEAD, SG_MINISTRY},
    {SG_CLASS_ORGANIZATION_HEAD, SG_ORGANIZATION}, {SG_CLASS_INITIATIVE_HEAD, SG_INITIATIVE},
    {SG_CLASS_FACILITY_HEAD, SG_INITIATIVE},       {SG_CLASS_EVENT_HEAD, SG_EVENT}};

const char *sg_common_head(const sg_reader *r, uint32_t first, uint32_t end) {
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
    const sg_match *match = match_at(r, first, kinds[i].class_id);
    if (!match || first + match->length >= end)
      continue;
    const char *head = sg_lexicon_text(r->lexicon, match->sense.value);
    return sg_normal_form(r->arena, head, strlen(head));
  }
  return NULL;
}

/* "The country": the state that the sentence or the one before it is about. */
static void read_the_country(sg_reader *r, uint32_t at, sg_candidate *candidate) {
  uint32_t first = definite_head(r, at);
  if (first == r->sentence->end || !is_at(r, first, SG_CLASS_COUNTRY_NOUN) ||
      token(r, first)->capital || has_complement(r, first + 1) ||
      is_at(r, first + 1, SG_CLASS_RELATIVE) || is_at(r, first + 1, SG_CLASS_THAT) ||
      form_is(r, first + 1, ",") || sg_tag_seen(r, first).features & SG_NUMBER_PLUR)
    return;
  sg_take_one(candidate, at, first + 1, sg_topic_entity(r, SG_STATES), SG_MENTION_DEFINITE);
  candidate->cases = SG_FORM_CASES & sg_cases_of_tag(r, first);
}

const char *sg_apposed_head(const sg_reader *r, uint32_t at) {
  enum { LONGEST = 4 };
  if (!form_is(r, at, ",") || !is_at(r, at + 1, SG_CLASS_DETERMINER))
    return NULL;
  for (uint32_t noun = at + 2; noun < at + 2 + LONGEST && noun < r->sentence->end; noun++) {
    uint32_t pos = sg_tag_seen(r, noun).pos;
    bool next_noun = sg_tag_seen(r, noun + 1).pos == SG_POS_NOUN;
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds && pos == SG_POS_NOUN && !next_noun; i++) {
      const sg_match *match = match_at(r, noun, kinds[i].class_id);
      if (!match)
        continue;
      const char *head = sg_lexicon_text(r->lexicon, match->sense.value);
      return sg_normal_form(r->arena, head, strlen(head));
    }
    if (pos != SG_POS_NOUN && pos != SG_POS_ADJ)
      return NULL;
  }
  return NULL;
}

/* The singular noun of a class at `at`, or NULL. */
static const sg_match *singular(const sg_reader *r, uint32_t at, sg_class class_id) {
  const sg_match *match = match_at(r, at, class_id);
  bool plural =
      match && match->sense.form & SG_FORM_PLURAL &&
      (!(match->sense.form & SG_FORM_SINGULAR) || sg_tag_seen(r, at).features & SG_NUMBER_PLUR);
  return plural ? NULL : match;
}

/* Whom the noun of kinds[kind] at `first` stands for. */
static uint32_t meant_by(sg_reader *r, uint32_t first, const sg_match *match, size_t kind) {
  bool capital = first > r->sentence->first && token(r, first)->capital && !r->title_case &&
                 !r->sentence->capitals;
  const char *head = sg_lexicon_text(r->lexicon, match->sense.value);
  head = sg_normal_form(r->arena, head, strlen(head));
  uint32_t entity = capital ? sg_entity_find(r, sg_plain_text(r, first, first + match->length))
                            : SG_NO_ACTOR; /* the text has defined "the Company" */
  if (entity == SG_NO_ACTOR)
    entity = definite_entity(r, head, kinds[kind].type, capital);
  if (entity != SG_NO_ACTOR || !is_at(r, first, SG_CLASS_STATE_BODY))
    return entity;
  uint32_t state = sg_context_state(r); /* of the state that the text is about */
  return state == SG_NO_ACTOR
             ? SG_NO_ACTOR
             : sg_entity_of_body(r, "Government", sg_entity_seen(r, state)->country, NULL);
}

/* "the company", "the Ministry", "the fund", "the forum": the latest actor of that kind. */
static void read_definite(sg_reader *r, uint32_t at, sg_candidate *candidate) {
  uint32_t first = definite_head(r, at);
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds && !candidate->end; i++) {
    const sg_match *match = singular(r, first, kinds[i].class_id);
    uint32_t end = match ? first + match->length : first;
    if (!match || (end < r->sentence->end && has_complement(r, end)))
      continue;
    sg_take_one(candidate, at, end, meant_by(r, first, match, i), SG_MENTION_DEFINITE);
    candidate->cases = match->sense.form & SG_FORM_CASES;
  }
}

uint32_t sg_definite_body(sg_reader *r, uint32_t at, uint32_t *end) {
  uint32_t first = definite_head(r, at);
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
    const sg_match *match = singular(r, first, kinds[i].class_id);
    bool genitive =
        match && (!(match->sense.form & SG_FORM_CASES) || match->sense.form & SG_FORM_GENITIVE);
    if (!genitive || !((SG_BODIES >> kinds[i].type) & 1))
      continue;
    *end = first + match->length;
    return meant_by(r, first, match, i);
  }
  return SG_NO_ACTOR;
}

/* "Krka won. The Slovenian drugmaker": a firm that was named in the sentence before, and whose it
 * is. */
static void read_national_firm(sg_reader *r, uint32_t at, sg_candidate *candidate) {
  static const sg_class firms[] = {SG_CLASS_COMPANY_NOUN, SG_CLASS_COMPANY_HEAD};
  const sg_match *adjective = at + 1 < r->sentence->end && is_at(r, at, SG_CLASS_DETERMINER) &&
                                      definite_head(r, at) == at + 1
                                  ? match_at(r, at + 1, SG_CLASS_DEMONYM)
                                  : NULL;
  if (!adjective || at != r->sentence->first || r->sentence == r->tokens->sentences)
    return;
  uint32_t noun = at + 1 + adjective->length, firm, end = 0;
  for (size_t i = 0; i < sizeof firms / sizeof *firms && !end; i++) {
    const sg_match *head = singular(r, noun, firms[i]);
    end = head ? noun + head->length : 0;
  }
  const sg_sentence *last = r->sentence - 1;
  if (!end || has_complement(r, end) || form_is(r, end, ",") ||
      !sg_latest_entities(r, 1U << SG_COMPANY, 1, last->first, &firm))
    return;
  uint32_t state = sg_entity_of_actor(r, adjective->sense.value);
  const char *code = sg_entity_seen(r, state)->country, *own = sg_entity_seen(r, firm)->country;
  if (!code || (own && strcmp(own, code) != 0))
    return;
  sg_entity_change(r, firm)->country = code;
  sg_add_link(r, firm, "part_of", state, at, end);
  sg_take_one(candidate, at, end, firm, SG_MENTION_DEFINITE);
}

void sg_read_anaphor(sg_reader *r, uint32_t at, sg_candidate *candidate) {
  sg_read_group(r, at, candidate);
  if (!candidate->end)
    read_national_firm(r, at, candidate);
  if (!candidate->end)
    read_the_country(r, at, candidate);
  if (!candidate->end)
    sg_read_pronoun(r, at, candidate);
  if (!candidate->end)
    read_definite(r, at, candidate);
}
