/* Names that no lexicon has and that are not built from a head: "Hydrom", "Flutterwave", "Codelco".
 * A first walk over the document finds them where their surroundings tell what they are: ", a
 * payments firm", "the state company YPF", "Chile's Codelco", "LTG Ltd". From then on they are
 * known in the whole document. */
#include <string.h>

#include "base/utf8.h"
#include "mentions/look.h"
#include "mentions/names.h"

enum { LONGEST_RUN = 6, APPOSITION_WORDS = 7, WORDS_BEFORE = 3 };

/* A run of capitalised words. */
typedef struct run {
  uint32_t first, end;
  uint32_t words, unknown; /* in all, and those that the lexicon does not know as names */
  bool starts_sentence;
} run;

static bool any_match(const sg_reader *r, uint32_t at, const sg_class *classes, size_t count) {
  for (size_t i = 0; i < count; i++)
    if (match_at(r, at, classes[i]))
      return true;
  return false;
}

/* A legal form, as it is written behind a name. */
static bool is_form(const sg_reader *r, uint32_t at) {
  return token(r, at)->capital && match_at(r, at, SG_CLASS_COMPANY_FORM);
}

/* --- runs ----------------------------------------------------------------------------------- */

static bool breaks_run(const sg_reader *r, uint32_t at) {
  static const sg_class classes[] = {
      SG_CLASS_MONTH,        SG_CLASS_DETERMINER,  SG_CLASS_HONORIFIC,
      SG_CLASS_OFFICE_STATE, SG_CLASS_OFFICE_HEAD, SG_CLASS_OFFICE_MINISTER,
      SG_CLASS_OFFICE_ENVOY, SG_CLASS_PREPOSITION, SG_CLASS_STATE_PREFIX,
      SG_CLASS_SUBORDINATOR, SG_CLASS_CONJUNCTION, SG_CLASS_PRONOUN_GROUP};
  const sg_token *t = token(r, at);
  return t->kind != SG_WORD || !t->capital || t->initials || sg_is_running_word(r, at) ||
         any_match(r, at, classes, sizeof classes / sizeof *classes);
}

/* Has the lexicon a use for this word as a name, a place or a plain word? */
static bool is_known_word(const sg_reader *r, uint32_t at) {
  static const sg_class names[] = {SG_CLASS_ACTOR, SG_CLASS_DEMONYM, SG_CLASS_CAPITAL,
                                   SG_CLASS_NOT_ACTOR, SG_CLASS_SUPRANATIONAL};
  return any_match(r, at, names, sizeof names / sizeof *names);
}

static bool is_plain_word(const sg_reader *r, uint32_t at) {
  static const sg_class words[] = {
      SG_CLASS_ADVERB,     SG_CLASS_VERB,           SG_CLASS_NOUN,
      SG_CLASS_ADJECTIVE,  SG_CLASS_NOT_PERSON,     SG_CLASS_TOPIC,
      SG_CLASS_PLAN_NOUN,  SG_CLASS_PROXY,          SG_CLASS_SECTION,
      SG_CLASS_SOURCE,     SG_CLASS_PRONOUN_THING,  SG_CLASS_NUMBER_WORD,
      SG_CLASS_BODY_HEAD,  SG_CLASS_COMPANY_HEAD,   SG_CLASS_ORGANIZATION_HEAD,
      SG_CLASS_EVENT_HEAD, SG_CLASS_AGREEMENT_HEAD, SG_CLASS_INITIATIVE_HEAD};
  return any_match(r, at, words, sizeof words / sizeof *words);
}

/* "Sterling and Wilson, an Indian contractor": two names that one firm bears. */
static bool joins_partners(const sg_reader *r, uint32_t first, uint32_t at) {
  uint32_t behind = at + 2;
  return at == first + 1 && form_is(r, at, "and") && behind + 1 < r->sentence->end &&
         form_is(r, behind, ",") && (form_is(r, behind + 1, "a") || form_is(r, behind + 1, "an")) &&
         !is_known_word(r, first) && !is_known_word(r, at + 1) && !is_plain_word(r, first) &&
         !is_plain_word(r, at + 1);
}

static run read_run(const sg_reader *r, uint32_t at) {
  run found = {.first = at, .end = at, .starts_sentence = at == r->sentence->first};
  while (at < r->sentence->end && found.words < LONGEST_RUN) {
    bool joined = found.words && !token(r, at)->blank_before &&
                  (form_is(r, at, "-") || form_is(r, at, "\u2013"));
    bool particle = found.words && !token(r, at)->capital && match_at(r, at, SG_CLASS_PARTICLE) &&
                    at + 1 < r->sentence->end && !breaks_run(r, at + 1);
    bool ampersand = found.words && (form_is(r, at, "&") || joins_partners(r, found.first, at)) &&
                     at + 1 < r->sentence->end && !breaks_run(r, at + 1);
    if (joined || particle || ampersand) {
      at++;
      continue;
    }
    if (found.words && is_form(r, at))
      break;
    const sg_match *actor = found.words ? match_at(r, at, SG_CLASS_ACTOR) : NULL;
    if (actor && sg_starts_clause(r, found.first, at, at + actor->length))
      break;
    if (breaks_run(r, at))
      break;
    found.words++;
    found.unknown += !is_known_word(r, at) && !is_plain_word(r, at);
    found.end = ++at;
  }
  return found;
}

/* Mixed capitals, as only names of firms and bodies have them: "BioNTech", "CATL". */
static bool looks_coined(const sg_reader *r, const run *n) {
  const char *text = r->tokens->prose->text;
  for (uint32_t at = n->first; at < n->end; at++) {
    const sg_token *t = token(r, at);
    if (t->all_capitals && t->end - t->start > 1)
      return true;
    for (uint32_t b = t->start + 1; b < t->end; b++)
      if (text[b] >= 'A' && text[b] <= 'Z' && text[b - 1] >= 'a' && text[b - 1] <= 'z')
        return true;
  }
  return false;
}

static bool looks_like_person(const sg_reader *r, const run *n) {
  return n->words >= 2 && n->words <= 4 &&
         (match_at(r, n->first, SG_CLASS_GIVEN_NAME) ||
          match_at(r, n->first, SG_CLASS_FAMILY_NAME_FIRST)) &&
         !is_plain_word(r, n->end - 1);
}

/* --- evidence ------------------------------------------------------------------------------- */

static const struct {
  sg_class name_head, noun;
  sg_actor_type type;
} kinds[] = {
    {SG_CLASS_ORGANIZATION_HEAD, SG_CLASS_ORGANIZATION_NOUN, SG_ORGANIZATION},
    {SG_CLASS_COMPANY_HEAD, SG_CLASS_COMPANY_NOUN, SG_COMPANY},
    {SG_CLASS_BODY_HEAD, SG_CLASS_BODY_HEAD, SG_MINISTRY},
    {SG_CLASS_INITIATIVE_HEAD, SG_CLASS_FACILITY_HEAD, SG_INITIATIVE},
};

/* The kind of actor that a common noun at `at` names; `*end` behind it. The longest phrase wins. */
static bool noun_kind(const sg_reader *r, uint32_t at, sg_actor_type *type, uint32_t *end) {
  *end = at;
  if (token(r, at)->capital && at > r->sentence->first)
    return false;
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
    const sg_class classes[] = {kinds[i].name_head, kinds[i].noun};
    for (size_t k = 0; k < 2; k++) {
      const sg_match *match = match_at(r, at, classes[k]);
      if (match && at + match->length > *end && !(match->sense.form & SG_FORM_PLURAL)) {
        *end = at + match->length;
        *type = kinds[i].type;
      }
    }
  }
  return *end > at;
}

static bool ends_phrase(const sg_reader *r, uint32_t at) {
  return at >= r->sentence->end || token(r, at)->kind == SG_MARK ||
         match_at(r, at, SG_CLASS_PREPOSITION) || match_at(r, at, SG_CLASS_RELATIVE) ||
         match_at(r, at, SG_CLASS_THAT) || match_at(r, at, SG_CLASS_VERB) ||
         match_at(r, at, SG_CLASS_BE) || match_at(r, at, SG_CLASS_HAVE) ||
         match_at(r, at, SG_CLASS_WILL) || match_at(r, at, SG_CLASS_MODAL);
}

/* ", a Lagos-based payments firm,", ", Oman's state energy company", "is a bank". */
static bool described_behind(const sg_reader *r, const run *n, sg_actor_type *type) {
  uint32_t at = n->end, stop;
  bool comma = form_is(r, at, ",") || form_is(r, at, "(");
  if (!comma && !match_at(r, at, SG_CLASS_BE))
    return false;
  at++;
  if (comma && match_at(r, at, SG_CLASS_RELATIVE) && match_at(r, at + 1, SG_CLASS_BE))
    at += 2; /* ", which is a unit of" */
  bool opened = match_at(r, at, SG_CLASS_DETERMINER) || match_at(r, at, SG_CLASS_POSSESSIVE) ||
                match_at(r, at, SG_CLASS_ACTOR);
  if (!opened)
    return false;
  for (uint32_t i = at; i < at + APPOSITION_WORDS && i < r->sentence->end; i++) {
    if (noun_kind(r, i, type, &stop) && ends_phrase(r, stop))
      return true;
    if (i > at && token(r, i)->kind == SG_MARK && !form_is(r, i, "'s") && !form_is(r, i, "-"))
      return false;
    if (match_at(r, i, SG_CLASS_PREPOSITION) || match_at(r, i, SG_CLASS_RELATIVE))
      return false;
  }
  return false;
}

/* "a joint venture, TE H2,", "the plant's operator, MWSC,": a name between commas behind what it
 * is. */
static bool is_apposed(const sg_reader *r, const run *n, uint32_t noun) {
  uint32_t article = noun - 1;
  for (uint32_t back = 0; back < 3 && article > r->sentence->first && !token(r, article)->capital &&
                          !match_at(r, article, SG_CLASS_DETERMINER);
       back++)
    article--;
  bool opened = form_is(r, article, "a") || form_is(r, article, "an") ||
                (looks_coined(r, n) &&
                 (form_is(r, noun - 1, "'s") || match_at(r, noun - 1, SG_CLASS_POSSESSIVE)));
  return noun > r->sentence->first && opened && form_is(r, n->first - 1, ",") &&
         (form_is(r, n->end, ",") || form_is(r, n->end, "."));
}

/* "the state company YPF", "its fund Mubadala", "environmental group Earth Thrive". */
static bool described_before(const sg_reader *r, const run *n, sg_actor_type *type) {
  for (uint32_t step = WORDS_BEFORE; step > 0; step--) {
    uint32_t stop;
    if (n->first < r->sentence->first + step)
      continue;
    if (noun_kind(r, n->first - step, type, &stop) &&
        (stop == n->first || (stop + 1 == n->first && is_apposed(r, n, n->first - step))))
      return true;
  }
  return false;
}

/* "hf.", "d.o.o.": a short form with a full stop. */
static bool is_small_form(const sg_reader *r, uint32_t at) {
  enum { LONGEST = 3 };
  const sg_token *t = token(r, at);
  const sg_match *form = match_at(r, at, SG_CLASS_COMPANY_FORM);
  return form && (strchr(t->form, '.') || (strlen(t->form) <= LONGEST && form_is(r, at + 1, ".") &&
                                           !token(r, at + 1)->blank_before));
}

/* "Ltd", ", Inc", "S.A.": the token behind a legal form at `at`, or `at`. */
uint32_t sg_skip_company_form(const sg_reader *r, uint32_t at) {
  for (uint32_t before = UINT32_MAX; before != at;) {
    before = at;
    uint32_t next = at + form_is(r, at, ",");
    if (next < r->sentence->end && (token(r, next)->capital || is_small_form(r, next))) {
      const sg_match *form = match_at(r, next, SG_CLASS_COMPANY_FORM);
      if (form)
        at = next + form->length;
      if (form && form_is(r, at, ".") && !token(r, at)->blank_before && at + 1 < r->sentence->end)
        at++;
    }
  }
  return at;
}

static bool starts_with_form(const sg_reader *r, const run *n) {
  const sg_match *form = match_at(r, n->first, SG_CLASS_COMPANY_FORM);
  return form && n->first + form->length < n->end && token(r, n->first)->all_capitals;
}

/* "Ohlthaver & List" */
static bool has_ampersand(const sg_reader *r, const run *n) {
  for (uint32_t at = n->first + 1; at + 1 < n->end; at++)
    if (form_is(r, at, "&"))
      return true;
  return false;
}

static bool in_place(const sg_reader *r, uint32_t at) {
  static const char *const words[] = {"in", "at", "near", "to", "from", "around", "through", "via"};
  for (size_t i = 0; at > r->sentence->first && i < sizeof words / sizeof *words; i++)
    if (form_is(r, at - 1, words[i]))
      return true;
  return false;
}

/* "Chile's Codelco", but not "in Chile's Antofagasta". */
static bool owned_by_state(const sg_reader *r, const run *n) {
  uint32_t at = n->first;
  if (at < r->sentence->first + 2 || !(form_is(r, at - 1, "'s") || form_is(r, at - 1, "'")))
    return false;
  for (uint32_t length = 1; length <= 3 && at >= r->sentence->first + 1 + length; length++) {
    uint32_t start = at - 1 - length;
    const sg_match *match = match_at(r, start, SG_CLASS_ACTOR);
    if (match && match->length == length)
      return sg_lexicon_actor(r->lexicon, match->sense.value)->type == SG_COUNTRY &&
             !in_place(r, start - (start > r->sentence->first && form_is(r, start - 1, "the")));
  }
  return false;
}

/* "bought from Bühler of Switzerland": what stands in a deal, but not "met Zuma of South Africa".
 */
static bool is_party(const sg_reader *r, const run *n) {
  static const char *const words[] = {"from", "by", "with", "and", "to"};
  if (n->words > 1 || match_at(r, n->first, SG_CLASS_GIVEN_NAME))
    return false;
  if (n->starts_sentence)
    return true;
  if (n->first >= r->sentence->first + 2 && match_at(r, n->first - 2, SG_CLASS_PERSON_OBJECT))
    return false;
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (form_is(r, n->first - 1, words[i]))
      return true;
  return false;
}

/* "CATL of China": the token behind the state, or 0. */
static uint32_t of_state(const sg_reader *r, const run *n) {
  uint32_t at = n->end + 1 + form_is(r, n->end + 1, "the");
  const sg_match *match = form_is(r, n->end, "of") ? match_at(r, at, SG_CLASS_ACTOR) : NULL;
  return match && sg_lexicon_actor(r->lexicon, match->sense.value)->type == SG_COUNTRY
             ? at + match->length
             : 0;
}

/* "chief executive of Central Pattana". */
static bool has_officer(const sg_reader *r, const run *n) {
  if (n->first < r->sentence->first + 2 || !form_is(r, n->first - 1, "of"))
    return false;
  for (uint32_t step = 1; step <= 3 && n->first >= r->sentence->first + 1 + step; step++) {
    const sg_match *office = match_at(r, n->first - 1 - step, SG_CLASS_OFFICE_COMPANY);
    if (office && office->length == step)
      return true;
  }
  return false;
}

/* Whether the words [first, end) are known as a company or organization, and which. */
static bool known_firm(const sg_reader *r, uint32_t first, uint32_t end, sg_actor_type *type) {
  const sg_match *match = match_at(r, first, SG_CLASS_ACTOR);
  uint32_t learned = sg_entity_find(r, sg_plain_text(r, first, end));
  if (match && first + match->length == end)
    *type = (sg_actor_type)sg_lexicon_actor(r->lexicon, match->sense.value)->type;
  else if (learned != SG_NO_ACTOR)
    *type = sg_entity_seen(r, learned)->type;
  else
    return false;
  return *type == SG_COMPANY || *type == SG_ORGANIZATION;
}

/* "Codelco and SQM": the type of a known company or organization in one list with the name. */
static bool listed_with(const sg_reader *r, const run *n, sg_actor_type *type) {
  uint32_t next = n->end + form_is(r, n->end, "and") + form_is(r, n->end, ",");
  for (uint32_t length = 1; next > n->end && length <= LONGEST_RUN; length++)
    if (next + length <= r->sentence->end && known_firm(r, next, next + length, type))
      return true;
  bool goes_on = form_is(r, n->end, ",") || form_is(r, n->end, "and");
  if (n->first < r->sentence->first + 2 ||
      !(form_is(r, n->first - 1, "and") || (form_is(r, n->first - 1, ",") && goes_on)))
    return false;
  for (uint32_t length = 1; length <= LONGEST_RUN && n->first >= r->sentence->first + 1 + length;
       length++)
    if (known_firm(r, n->first - 1 - length, n->first - 1, type))
      return true;
  return false;
}

/* "has acquired Mono", "a contract with Budimex", "competes with MTN Ghana". */
static bool is_dealt_with(const sg_reader *r, const run *n) {
  for (uint32_t step = 1; step <= 3 && n->first >= r->sentence->first + step; step++) {
    const sg_match *verb = match_at(r, n->first - step, SG_CLASS_COMPANY_OBJECT);
    bool adjective = n->first > r->sentence->first + step &&
                     match_at(r, n->first - step - 1, SG_CLASS_POSSESSIVE);
    if (verb && verb->length == step && !adjective)
      return ends_phrase(r, n->end) || match_at(r, n->end, SG_CLASS_CONJUNCTION);
  }
  return false;
}

/* "Flutterwave has acquired", "Tianqi, which owns": what only firms do. */
static bool does_business(const sg_reader *r, uint32_t at) {
  if (form_is(r, at, ",") && (match_at(r, at + 1, SG_CLASS_COMPANY_PARTICIPLE)))
    return true;
  if (form_is(r, at, ",") && match_at(r, at + 1, SG_CLASS_RELATIVE))
    at += 2;
  while (at < r->sentence->end &&
         (match_at(r, at, SG_CLASS_HAVE) || match_at(r, at, SG_CLASS_WILL) ||
          match_at(r, at, SG_CLASS_MODAL) || match_at(r, at, SG_CLASS_ADVERB)))
    at++;
  bool be = match_at(r, at, SG_CLASS_BE) != NULL;
  const sg_match *verb = match_at(r, at + be, SG_CLASS_BUSINESS_VERB);
  return verb && (!be || verb->sense.form & SG_FORM_ING);
}

/* "Adriatic Salt (the "Supplier")": a contract defines it as a party. */
static bool is_defined(const sg_reader *r, const run *n) {
  uint32_t at = n->end + 1;
  if (!form_is(r, n->end, "("))
    return false;
  at += is_at(r, at, SG_CLASS_DETERMINER);
  return is_quote(r, at) && token(r, at + 1)->capital && is_quote(r, at + 2) &&
         form_is(r, at + 3, ")") &&
         (is_at(r, at + 1, SG_CLASS_COMPANY_NOUN) || is_at(r, at + 1, SG_CLASS_COMPANY_HEAD) ||
          is_at(r, at + 1, SG_CLASS_PROXY));
}

/* What the surroundings of a run say that it is. */
static bool settle(const sg_reader *r, const run *n, sg_actor_type *type) {
  bool person = looks_like_person(r, n);
  if (sg_skip_company_form(r, n->end) > n->end || starts_with_form(r, n) || is_defined(r, n)) {
    *type = SG_COMPANY;
    return true;
  }
  if (described_behind(r, n, type) || described_before(r, n, type))
    return !person || *type == SG_INITIATIVE;
  *type = SG_COMPANY;
  if (person)
    return false;
  bool certain = n->words > 1 || looks_coined(r, n) || !n->starts_sentence;
  if (has_ampersand(r, n) || has_officer(r, n) || owned_by_state(r, n) || is_dealt_with(r, n))
    return true;
  uint32_t behind_state = of_state(r, n);
  if (behind_state && (looks_coined(r, n) || is_party(r, n)) &&
      (looks_coined(r, n) || !n->starts_sentence || does_business(r, behind_state)))
    return true;
  return certain && ((does_business(r, n->end) && (n->words > 1 || looks_coined(r, n))) ||
                     listed_with(r, n, type));
}

/* "operated by Gulf Development", "owned by Central Pattana". */
static bool is_operated(const sg_reader *r, const run *n) {
  return n->first > r->sentence->first && form_is(r, n->first - 1, "by") && is_dealt_with(r, n);
}

/* Is the run, or its beginning, a name that another recogniser reads? */
static bool is_read_otherwise(const sg_reader *r, const run *n) {
  const sg_match *actor = match_at(r, n->first, SG_CLASS_ACTOR);
  if (actor && n->first + actor->length >= n->end)
    return true;
  sg_actor_type type;
  if ((sg_skip_company_form(r, n->end) > n->end || is_defined(r, n)) && n->words > 1)
    return false; /* "Power Grid Bangladesh PLC" */
  bool told = (n->words > 2 && described_behind(r, n, &type)) ||
              (n->words > 1 && !match_at(r, n->first, SG_CLASS_DEMONYM) && is_operated(r, n));
  if (n->unknown == 0 && !told)
    return true;
  if (match_at(r, n->end - 1, SG_CLASS_INITIATIVE_HEAD))
    return true;
  for (uint32_t at = n->first; at < n->end; at++)
    if (match_at(r, at, SG_CLASS_BODY_HEAD) || match_at(r, at, SG_CLASS_EVENT_HEAD) ||
        match_at(r, at, SG_CLASS_ORGANIZATION_HEAD))
      return true;
  return false;
}

/* "(CEPI)" behind a name says what CEPI is: the names that are introduced like this. */
static sg_map other_names(sg_reader *r) {
  sg_map names = {0};
  for (uint32_t s = 0; s < r->tokens->sentence_count; s++) {
    r->sentence = sg_sentence_number(r->tokens, s);
    sg_other_name other;
    for (uint32_t at = r->sentence->first + 1; at < r->sentence->end; at++)
      if (token(r, at - 1)->kind == SG_WORD && sg_find_other_name(r, at, &other))
        *sg_map_put(r->arena, &names, sg_plain_text(r, other.first, other.last)) = 1;
  }
  return names;
}

static void learn(sg_reader *r, const sg_map *others, const run *n, sg_actor_type type) {
  const char *name = sg_plain_text(r, n->first, n->end);
  if (sg_entity_find(r, name) != SG_NO_ACTOR || sg_map_find(others, name))
    return;
  uint32_t end = sg_skip_company_form(r, n->end);
  uint32_t entity = sg_known_by_acronym(r, end, type, name);
  if (entity == SG_NO_ACTOR)
    entity = sg_entity_named(r, type, name);
  else
    sg_entity_add_name(r, entity, name, true);
  sg_entity_change(r, entity)->last_token = n->first;
  if (end > n->end)
    sg_entity_add_name(r, entity, sg_plain_text(r, n->first, end), false);
}

static void learn_once(sg_known *known, sg_reader *r, const sg_map *others) {
  for (uint32_t s = 0; s < r->tokens->sentence_count; s++) {
    r->sentence = sg_sentence_number(r->tokens, s);
    if (r->sentence->capitals || r->sentence->heading ||
        r->sentence->language != sg_language_index("en"))
      continue;
    for (uint32_t at = r->sentence->first; at < r->sentence->end;) {
      run n = read_run(r, at);
      sg_actor_type type;
      if (n.end == at) {
        at++;
        continue;
      }
      if (!is_read_otherwise(r, &n) && settle(r, &n, &type))
        learn(r, others, &n, type);
      sg_commit(known, r);
      at = n.end;
    }
  }
}

/* Twice, because a name learned further down may explain one in a list further up. */
void sg_learn_names(sg_known *known, sg_reader *r) {
  const sg_map others = other_names(r);
  learn_once(known, r, &others);
  learn_once(known, r, &others);
}
