/* Russian names of bodies, companies, organizations, initiatives and events: adjectives that agree
 * with a head ("Государственное энергетическое управление"), a complement in the genitive behind it
 * ("Министерство торговли и интеграции РК"), or a name in quotation marks or Latin letters that the
 * head only introduces ("фонд «Самрук-Қазына»", "компания Sinopec"). */
#include <string.h>

#include "base/translit.h"
#include "base/utf8.h"
#include "lexicon/russian.h"
#include "mentions/names.h"
#include "mentions/russian.h"

static const char ministry[] = "министерство", university[] = "университет";

enum { ADJECTIVES_MAX = 5, COMPLEMENT_MAX = 16 };

static const struct {
  sg_class class_id;
  sg_actor_type type;
} kinds[] = {
    {SG_CLASS_EVENT_HEAD, SG_EVENT},           {SG_CLASS_COMPANY_HEAD, SG_COMPANY},
    {SG_CLASS_BODY_HEAD, SG_MINISTRY},         {SG_CLASS_ORGANIZATION_HEAD, SG_ORGANIZATION},
    {SG_CLASS_INITIATIVE_HEAD, SG_INITIATIVE}, {SG_CLASS_AGREEMENT_HEAD, SG_AGREEMENT},
};

/* --- words ---------------------------------------------------------------------------------- */

uint32_t sg_russian_token_cases(const sg_reader *r, uint32_t at) {
  const sg_match *match;
  uint32_t cases = 0;
  for (uint32_t i = 0; (match = sg_token_phrase(r->tokens, at, i)); i++)
    if (match->length == 1)
      cases |= match->sense.form & SG_FORM_CASES;
  return cases ? cases : sg_russian_cases(token(r, at)->written);
}

static bool is_cyrillic(const sg_token *t) {
  uint32_t code = 0;
  sg_utf8_decode(t->form, strlen(t->form), &code);
  return sg_script_of(code) == SG_SCRIPT_CYRILLIC;
}

/* "перенесут", "пройдут": a verb that no list has. */
static bool is_future_plural(const char *word) {
  static const char *const endings[] = {"есут", "едут", "йдут", "екут", "анут", "янут",
                                        "ожут", "огут", "щут",  "ьют",  "лют"};
  size_t length = strlen(word);
  for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
    size_t ending = strlen(endings[i]);
    if (length > ending && strcmp(word + length - ending, endings[i]) == 0)
      return true;
  }
  return false;
}

static bool is_verb(const sg_reader *r, uint32_t at) {
  static const uint32_t predicate = SG_FORM_PAST | SG_FORM_THIRD | SG_FORM_BASE | SG_FORM_SHORT;
  const sg_token *t = token(r, at);
  const sg_match *match;
  bool known = false;
  for (uint32_t i = 0; (match = sg_token_phrase(r->tokens, at, i)); i++) {
    if (match->length == 1 && match->sense.form & SG_FORM_CASES)
      known = true;
    if (match->length == 1 && match->sense.form & predicate && !(match->sense.form & SG_FORM_CASES))
      return true;
  }
  return !known && !t->capital && (sg_russian_is_verb(t->written) || is_future_plural(t->form));
}

static bool is_function_word(const sg_reader *r, uint32_t at) {
  static const sg_class classes[] = {
      SG_CLASS_PREPOSITION,  SG_CLASS_CONJUNCTION,    SG_CLASS_NEGATION,
      SG_CLASS_WILL,         SG_CLASS_MODAL,          SG_CLASS_BE,
      SG_CLASS_THAT,         SG_CLASS_RELATIVE,       SG_CLASS_DETERMINER,
      SG_CLASS_SUBORDINATOR, SG_CLASS_CONDITIONAL,    SG_CLASS_ADVERB,
      SG_CLASS_POSSESSIVE,   SG_CLASS_PRONOUN_PERSON, SG_CLASS_PRONOUN_GROUP,
      SG_CLASS_MONTH,        SG_CLASS_SCALE,          SG_CLASS_CURRENCY};
  for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
    if (is_at(r, at, classes[i]))
      return true;
  return false;
}

static bool is_word(const sg_reader *r, uint32_t at) {
  return at < r->sentence->end && token(r, at)->kind == SG_WORD && is_cyrillic(token(r, at)) &&
         !is_function_word(r, at) && !is_verb(r, at);
}

static bool is_opening(const sg_reader *r, uint32_t at) {
  return form_is(r, at, "\u00AB") || form_is(r, at, "\u201E") || form_is(r, at, "\u201C") ||
         form_is(r, at, "\"");
}

static bool is_closing(const sg_reader *r, uint32_t at) {
  return form_is(r, at, "\u00BB") || form_is(r, at, "\u201D") || form_is(r, at, "\u201C") ||
         form_is(r, at, "\"");
}

static const sg_match *actor_at(const sg_reader *r, uint32_t at) {
  return match_at(r, at, SG_CLASS_ACTOR);
}

static sg_actor_type type_of(const sg_reader *r, const sg_match *match) {
  return (sg_actor_type)sg_lexicon_actor(r->lexicon, match->sense.value)->type;
}

uint32_t sg_russian_state(sg_reader *r, uint32_t at, uint32_t *end) {
  const sg_match *match = actor_at(r, at);
  if (!match || type_of(r, match) != SG_COUNTRY || !(match->sense.form & SG_FORM_GENITIVE))
    return SG_NO_ACTOR;
  *end = at + match->length;
  return sg_entity_of_actor(r, match->sense.value);
}

bool sg_russian_is_genitive(const sg_reader *r, uint32_t at) {
  return is_word(r, at) && sg_russian_token_cases(r, at) & SG_FORM_GENITIVE;
}

/* --- complements ---------------------------------------------------------------------------- */

/* Does a list of genitives go on behind the comma or "и" at `at`? A comma needs an "и" behind. */
static bool list_goes_on(const sg_reader *r, uint32_t at) {
  bool comma = form_is(r, at, ",");
  uint32_t next = at + 1;
  if (!comma && !form_is(r, at, "и"))
    return false;
  if (!sg_russian_is_genitive(r, next) || actor_at(r, next) || token(r, next)->capital)
    return false;
  if (sg_russian_token_cases(r, next) & SG_FORM_NOMINATIVE && !comma &&
      sg_russian_is_adjective(token(r, next)->written))
    return false;
  while (comma && next < at + COMPLEMENT_MAX && sg_russian_is_genitive(r, next))
    next++;
  return !comma || form_is(r, next, "и") || (form_is(r, next, ",") && list_goes_on(r, next));
}

static bool opens_topic(const sg_reader *r, uint32_t at) {
  return (form_is(r, at, "по") || form_is(r, at, "для")) && is_word(r, at + 1) &&
         !actor_at(r, at + 1) && !token(r, at + 1)->capital;
}

/* "Институт прогнозирования Алишера Каримова": two capitals in a row are no part of the name. */
static bool starts_person(const sg_reader *r, uint32_t at) {
  return is_name_word(r, at) && is_name_word(r, at + 1) && !actor_at(r, at) &&
         !sg_russian_is_adjective(token(r, at)->written);
}

/* A place in the genitive, and behind it the words of a person's name. */
static bool stands_before_person(const sg_reader *r, uint32_t at) {
  return starts_person(r, at) && sg_russian_is_genitive(r, at) && starts_person(r, at + 1) &&
         !match_at(r, at, SG_CLASS_GIVEN_NAME);
}

/* "имени М. В. Ломоносова": the token behind whom a body is named after, or `at`. */
static uint32_t behind_namesake(const sg_reader *r, uint32_t at) {
  enum { LONGEST = 7 };
  const sg_match *words = match_at(r, at, SG_CLASS_NAMED_AFTER);
  if (!words)
    return at;
  uint32_t name = at + words->length, end = name, stop = name + LONGEST;
  while (end < stop && (is_name_word(r, end) || token(r, end)->initials ||
                        (end > name && is_hyphen(r, end) && !token(r, end)->blank_before) ||
                        (form_is(r, end, ".") && end > name && token(r, end + 1)->capital)))
    end++;
  return end > name ? end : at;
}

uint32_t sg_russian_complement(const sg_reader *r, uint32_t at, bool small) {
  uint32_t start = at, end = at, stop = at + COMPLEMENT_MAX;
  bool topic = false;
  while (at < r->sentence->end && at < stop) {
    uint32_t honoured = behind_namesake(r, at);
    if (honoured > at && !small) {
      end = at = honoured;
      continue;
    }
    if (opens_topic(r, at)) {
      at += 2;
      topic = true;
      end = at;
      continue;
    }
    if (end > start && list_goes_on(r, at)) {
      at++;
      continue;
    }
    const sg_match *actor = actor_at(r, at);
    if (actor && (type_of(r, actor) == SG_COUNTRY || type_of(r, actor) == SG_OFFICIAL || small))
      break;
    if (actor) {
      at += actor->length;
      end = at;
      break;
    }
    if (end == start && stands_before_person(r, at) && !small) {
      end = at + 1; /* "Водоканала Йенбая Данг Ван Хай" */
      break;
    }
    bool dative = topic && is_word(r, at) && sg_russian_token_cases(r, at) & SG_FORM_DATIVE;
    bool abbreviation = at < r->sentence->end && token(r, at)->all_capitals;
    if ((!sg_russian_is_genitive(r, at) && !dative) || abbreviation ||
        (small && token(r, at)->capital) || starts_person(r, at))
      break;
    end = ++at;
  }
  return end;
}

/* --- labels --------------------------------------------------------------------------------- */

static const char *capitalised(const sg_reader *r, const char *text) {
  uint32_t code;
  uint32_t step = sg_utf8_decode(text, strlen(text), &code);
  char first[5] = "";
  if (code >= 0x430 && code <= 0x44F)
    code -= 0x20;
  else if (code == 0x451)
    code = 0x401;
  first[sg_utf8_encode(code, first)] = 0;
  return sg_arena_format(r->arena, "%s%s", first, text + step);
}

typedef struct named {
  uint32_t first, head, head_end, end; /* tokens; the end without a state */
  sg_actor_type type;
  const char *lemma; /* of the head */
  uint32_t cases;
  bool plural, several; /* must be one, may be one */
} named;

/* The name in the nominative. */
static const char *label_of(const sg_reader *r, const named *n) {
  const char *label = "";
  for (uint32_t at = n->first; at < n->head; at++) {
    const char *word = sg_russian_agree(r->arena, sg_plain_text(r, at, at + 1), n->lemma);
    const char *blank = token(r, at)->blank_before ? " " : "";
    label = *label ? sg_arena_format(r->arena, "%s%s%s", label, blank, word) : word;
  }
  const char *head = token(r, n->head)->all_capitals ? sg_plain_text(r, n->head, n->head_end)
                     : token(r, n->head)->capital    ? capitalised(r, n->lemma)
                                                     : n->lemma;
  label = *label ? sg_arena_format(r->arena, "%s %s", label, head) : head;
  if (n->end > n->head_end)
    label = sg_arena_format(r->arena, "%s %s", label, sg_plain_text(r, n->head_end, n->end));
  return label;
}

/* --- names with a head ---------------------------------------------------------------------- */

static bool head_at(const sg_reader *r, uint32_t at, named *n) {
  n->head_end = 0;
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
    const sg_match *match = match_at(r, at, kinds[i].class_id);
    if (!match || at + match->length <= n->head_end)
      continue;
    n->head = at;
    n->head_end = at + match->length;
    n->type = kinds[i].type;
    n->lemma = sg_lexicon_text(r->lexicon, match->sense.value);
    n->cases = match->sense.form & SG_FORM_CASES;
    n->several = match->sense.form & SG_FORM_PLURAL;
    n->plural = n->several && !(match->sense.form & SG_FORM_SINGULAR);
  }
  return n->head_end > 0;
}

/* "в Политехническом университете": what stands before a noun in this case, and ends like it. */
static bool is_prepositional(const sg_reader *r, uint32_t at) {
  static const char *const endings[] = {"ом", "ем"};
  uint32_t next = at;
  for (bool ends = true; ends && next < at + ADJECTIVES_MAX; next += ends) {
    const char *word = token(r, next)->form;
    size_t length = strlen(word);
    ends = false;
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
      ends = ends || (length > 2 * strlen(endings[i]) &&
                      strcmp(word + length - strlen(endings[i]), endings[i]) == 0);
  }
  uint32_t cases = next > at && next < r->sentence->end ? sg_russian_token_cases(r, next) : 0;
  return cases & SG_FORM_PREPOSITIONAL && !(cases & (SG_FORM_INSTRUMENTAL | SG_FORM_NOMINATIVE));
}

static bool is_adjective(const sg_reader *r, uint32_t at) {
  if (match_at(r, at, SG_CLASS_DEMONYM))
    return true;
  const sg_match *participle = match_at(r, at, SG_CLASS_VERB);
  bool titled = token(r, at)->capital && at > r->sentence->first; /* "Объединённая компания" */
  if (participle && participle->sense.form & SG_FORM_PARTICIPLE && !titled)
    return false;
  return is_word(r, at) && !actor_at(r, at) && !token(r, at)->all_capitals &&
         (sg_russian_is_adjective(token(r, at)->written) || is_prepositional(r, at));
}

static bool read_head(const sg_reader *r, uint32_t at, named *n) {
  uint32_t cases = SG_FORM_CASES;
  sg_candidate pair = {0};
  n->first = at;
  sg_read_russian_pair((sg_reader *)r, at, &pair);
  if (pair.end && head_at(r, pair.end, n)) { /* "Российско-Кыргызский фонд" */
    n->end = n->head_end;
    return true;
  }
  for (uint32_t i = at; i <= at + ADJECTIVES_MAX && i < r->sentence->end; i++) {
    if (head_at(r, i, n)) {
      n->end = n->head_end;
      n->cases = n->cases & cases ? n->cases & cases : n->cases;
      return true;
    }
    if (!is_adjective(r, i))
      return false;
    if (cases & sg_russian_token_cases(r, i))
      cases &= sg_russian_token_cases(r, i);
  }
  return false;
}

static bool has_capital(const sg_reader *r, uint32_t first, uint32_t end) {
  for (uint32_t at = first; at < end; at++)
    if (token(r, at)->capital && at > r->sentence->first && token(r, at)->kind == SG_WORD)
      return true;
  return false;
}

/* "правительство", "кабинет министров": of the state that the text is about. */
static bool is_bare_body(const sg_reader *r, const named *n) {
  const sg_match *match = match_at(r, n->head, SG_CLASS_BARE_BODY);
  return match && n->head + match->length == n->head_end;
}

/* "кабмин" is another word for "правительство". */
static const char *bare_name(const sg_reader *r, const named *n) {
  return sg_lexicon_text(r->lexicon, match_at(r, n->head, SG_CLASS_BARE_BODY)->sense.value);
}

/* "Белградский": an adjective of a town. */
static bool is_of_place(const sg_reader *r, uint32_t at) {
  const char *stem = sg_russian_stem(r->arena, token(r, at)->form);
  size_t length = strlen(stem), suffix = strlen("ск");
  if (length <= 2 * suffix || strcmp(stem + length - suffix, "ск") != 0)
    return false;
  const char *town = sg_arena_copy(r->arena, stem, length - suffix);
  return sg_lexicon_sense_of(r->arena, r->lexicon, town, SG_CLASS_CAPITAL) ||
         sg_lexicon_sense_of(r->arena, r->lexicon, town, SG_CLASS_NOT_ACTOR);
}

/* Behind a name, and behind the state of it, stands an abbreviation of its own in brackets. */
static bool is_abbreviated(const sg_reader *r, uint32_t at) {
  const sg_match *state = actor_at(r, at);
  sg_other_name other;
  if (state && type_of(r, state) == SG_COUNTRY)
    at += state->length;
  return form_is(r, at, "(") && sg_find_other_name(r, at, &other);
}

/* "Южнотихоокеанский университет", but not "Технический университет". */
static bool is_university(const sg_reader *r, const named *n) {
  enum { LEAST = 9 };
  const char *stem = sg_russian_stem(r->arena, token(r, n->first)->form);
  size_t length = strlen(stem), end = strlen("ческ");
  return strcmp(n->lemma, university) == 0 && length > LEAST * strlen("с") &&
         strcmp(stem + length - strlen("ск"), "ск") == 0 &&
         strcmp(stem + length - end, "ческ") != 0 && !match_at(r, n->first, SG_CLASS_ADJECTIVE);
}

/* A town or region that the lexicon knows stands at `at`. */
static bool names_place(const sg_reader *r, uint32_t at) {
  return token(r, at)->capital &&
         (match_at(r, at, SG_CLASS_CAPITAL) || match_at(r, at, SG_CLASS_NOT_ACTOR));
}

static bool is_pair(const sg_reader *r, uint32_t at) {
  sg_candidate pair = {0};
  sg_read_russian_pair((sg_reader *)r, at, &pair);
  return pair.end != 0;
}

static bool is_given_name(const sg_reader *r, uint32_t at) {
  enum { SHORT = 4 }; /* bytes: skeletons of less say nothing */
  const char *form = token(r, at)->form;
  return match_at(r, at, SG_CLASS_GIVEN_NAME) ||
         (strlen(form) > SHORT &&
          sg_lexicon_sense_of(r->arena, r->lexicon, sg_name_skeleton(r->arena, form),
                              SG_CLASS_GIVEN_SKELETON));
}

/* "Университет Аалто": the token behind a name that is not declined, or the end of the head. */
static uint32_t bearer_end(const sg_reader *r, const named *n) {
  uint32_t at = n->head_end;
  if (n->type == SG_ORGANIZATION && n->first == n->head && n->head > r->sentence->first &&
      token(r, n->head)->capital && !is_office(r, n->head - 1) && starts_person(r, at) &&
      is_given_name(r, at))
    return at + 2; /* "Университет Эдуардо Мондлане" */
  const sg_token *t = token(r, at);
  bool bears = n->type == SG_ORGANIZATION && n->first == n->head && is_word(r, at) && t->capital &&
               !t->all_capitals && !t->match_count && !is_name_word(r, at + 1);
  return bears && !(sg_russian_token_cases(r, at) & SG_FORM_GENITIVE) ? at + 1 : at;
}

/* Is this run of words the name of one actor rather than a description? */
static bool is_name(const sg_reader *r, const named *n, bool state) {
  bool complement = n->end > n->head_end, adjectives = n->head > n->first;
  if (complement && n->type == SG_ORGANIZATION && n->end == bearer_end(r, n))
    return true;
  bool starts = n->first == r->sentence->first;
  bool capital = token(r, n->first)->capital;
  bool own_capital = has_capital(r, n->first, n->head_end);
  if (n->plural && !own_capital)
    return false;
  if (adjectives && (is_pair(r, n->first) || (capital && is_of_place(r, n->first))))
    return true; /* "Российско-индийская комиссия", "Белградский университет" */
  bool many = adjectives || n->head_end > n->head + 1;
  if (capital && is_abbreviated(r, n->end) && (complement || many || state))
    return true; /* "Исследовательский центр Исландии (РАННИС)" */
  if (capital && adjectives && is_university(r, n))
    return true;
  switch (n->type) {
  case SG_MINISTRY:
    if (complement && names_place(r, n->head_end))
      return true; /* "хокимият Ташкента" */
    if (strncmp(n->lemma, ministry, strlen(ministry)) == 0)
      return complement || strlen(n->lemma) > strlen(ministry);
    return ((capital || own_capital) && (complement || (adjectives && !starts))) ||
           (state && own_capital) || (own_capital && n->head_end > n->head + 1) ||
           (is_bare_body(r, n) && (state || !complement)) ||
           (own_capital && token(r, n->head)->all_capitals && state);
  case SG_EVENT:
    return own_capital ? adjectives || complement
                       : complement && has_capital(r, n->head_end, n->end) && n->end > n->head_end;
  case SG_COMPANY:
  case SG_ORGANIZATION:
  case SG_INITIATIVE:
    if (n->type == SG_ORGANIZATION && n->head_end > n->head + 1)
      adjectives = true; /* "Экологический фонд" */
    return (own_capital && (adjectives || complement || state)) ||
           (starts && capital && complement && (adjectives || n->end > n->head_end + 1)) ||
           (starts && capital && state && n->head > n->first + 1);
  default:
    return false;
  }
}

static uint32_t demonym_state(sg_reader *r, const named *n) {
  for (uint32_t at = n->first; at < n->head; at++) {
    const sg_match *match = match_at(r, at, SG_CLASS_DEMONYM);
    if (match)
      return sg_entity_of_actor(r, match->sense.value);
  }
  return SG_NO_ACTOR;
}

static const char *code_of(const sg_reader *r, uint32_t state) {
  return state == SG_NO_ACTOR ? NULL : sg_entity_seen(r, state)->country;
}

uint32_t sg_russian_ministry(sg_reader *r, uint32_t first, uint32_t end, uint32_t state_end,
                             const char *country) {
  const char *base = sg_arena_format(r->arena, "Министерство %s", sg_plain_text(r, first, end));
  const char *label =
      sg_arena_format(r->arena, "Министерство %s", sg_plain_text(r, first, state_end));
  return sg_entity_of_body(r, base, country, label);
}

/* "Африканский банк развития", "Банк развития Латинской Америки". */
static bool is_of_many_states(const sg_reader *r, const named *n) {
  bool lends =
      match_at(r, n->head, SG_CLASS_LENDER) || match_at(r, n->head_end - 1, SG_CLASS_LENDER);
  for (uint32_t at = n->head_end; at < n->end; at++)
    if (is_at(r, at, SG_CLASS_SHARED_PLACE)) /* "Комиссия Гвинейского залива" */
      return true;
  if (!lends || n->end < n->first + 2)
    return false;
  for (uint32_t at = n->first; at < n->end; at++)
    if (match_at(r, at, SG_CLASS_SUPRANATIONAL) ||
        (at > n->head && match_at(r, at, SG_CLASS_NOT_ACTOR) && n->end > n->head_end + 1))
      return true;
  return false;
}

static uint32_t make_entity(sg_reader *r, const named *n, uint32_t state, uint32_t end) {
  const char *base = label_of(r, n);
  uint32_t known = sg_entity_find(r, base);
  if (known != SG_NO_ACTOR && sg_entity_seen(r, known)->type == n->type &&
      (n->type != SG_MINISTRY || state == SG_NO_ACTOR))
    return known;
  const char *label = base;
  if (end > n->end)
    label = sg_arena_format(r->arena, "%s %s", base, sg_plain_text(r, n->end, end));
  if (n->type == SG_MINISTRY) {
    named body = *n;
    while (body.first < body.head && match_at(r, body.first, SG_CLASS_DEMONYM) &&
           is_bare_body(r, n))
      body.first++; /* "армянское правительство" is the government of Armenia */
    base = is_bare_body(r, n) ? bare_name(r, n) : label_of(r, &body);
    bool international =
        sg_token_match(r->tokens, n->first, n->end, SG_CLASS_SUPRANATIONAL) || is_pair(r, n->first);
    if (international)
      return sg_entity_named(r, SG_ORGANIZATION, label);
    base = capitalised(r, base);
    return sg_entity_of_body(r, base, code_of(r, state), capitalised(r, label));
  }
  uint32_t entity = sg_entity_named(r, is_of_many_states(r, n) ? SG_ORGANIZATION : n->type, label);
  if (state != SG_NO_ACTOR && !sg_entity_seen(r, entity)->country && n->type != SG_EVENT)
    sg_entity_change(r, entity)->country = code_of(r, state);
  sg_entity_add_name(r, entity, base, true);
  return entity;
}

static void take_cases(sg_candidate *candidate, uint32_t cases) {
  candidate->cases = cases;
}

/* "железная дорога Момбаса – Найроби": the end of a route's name behind its head, or `at`. */
static uint32_t route_end(const sg_reader *r, uint32_t at) {
  uint32_t end = at;
  while (end < r->sentence->end && is_name_word(r, end)) {
    uint32_t next = end + 1;
    bool dash = form_is(r, next, "\u2013") || form_is(r, next, "\u2014") || form_is(r, next, "-");
    if (!dash)
      return end > at ? end + 1 : at;
    end = next + 1;
  }
  return at;
}

/* "компания Газпрома" is not "компания Газпром"; "проект железной дороги" is the railway. */
static bool is_genitive_only(const sg_match *match) {
  return match->sense.form & SG_FORM_CASES && !(match->sense.form & SG_FORM_NOMINATIVE);
}

/* A firm of other firms, whose names may follow in the genitive. */
static bool is_relational(const sg_reader *r, const named *n) {
  const char *first = token(r, n->first)->form;
  if (n->first == n->head && n->first > r->sentence->first)
    first = token(r, n->first - 1)->form;
  return strncmp(first, "дочерн", strlen("дочерн")) == 0 ||
         strncmp(first, "совместн", strlen("совместн")) == 0;
}

/* What a head only introduces: "компания Sinopec", "проект «Алатау Сити»". */
static bool read_introduced(sg_reader *r, const named *n, sg_candidate *candidate) {
  sg_candidate inner = {0};
  uint32_t at = n->head_end;
  if (at >= r->sentence->end)
    return false;
  if (is_opening(r, at))
    sg_read_russian_quoted(r, at, &inner);
  else if (!is_cyrillic(token(r, at)) && token(r, at)->capital)
    sg_read_latin_name(r, at, &inner);
  else if (n->type == SG_COMPANY && match_at(r, at, SG_CLASS_COMPANY_FORM) && token(r, at)->capital)
    sg_read_russian_quoted(r, at, &inner);
  else if (actor_at(r, at) && type_of(r, actor_at(r, at)) == n->type &&
           (n->type == SG_INITIATIVE || !is_genitive_only(actor_at(r, at))))
    sg_read_gazetteer(r, at, &inner);
  else if (n->type == SG_COMPANY && !actor_at(r, at) && token(r, at)->all_capitals)
    take(&inner, at, at + 1, at + 1, /* "группа ГАЗ" */
         sg_entity_named(r, n->type, sg_plain_text(r, at, at + 1)), SG_MENTION_NAME);
  if (!inner.end || inner.count != 1)
    return false;
  if (is_relational(r, n) && !is_opening(r, at) &&
      sg_entity_seen(r, inner.entities[0])->actor != SG_NO_ACTOR)
    return false;
  const sg_entity *e = sg_entity_seen(r, inner.entities[0]);
  if (e->actor == SG_NO_ACTOR && e->mention_count == 0 && e->type == SG_COMPANY) {
    sg_entity_change(r, inner.entities[0])->type = n->type; /* "проект X" is no firm */
    e = sg_entity_seen(r, inner.entities[0]);
  }
  if (e->type != n->type && e->type != SG_COMPANY && e->type != SG_ORGANIZATION)
    return false;
  *candidate = inner;
  take_cases(candidate, n->cases);
  if (n->type == SG_ORGANIZATION && n->first < n->head && token(r, n->first)->capital &&
      is_opening(r, n->head_end)) { /* "Политехнический университет «Тайвань – Парагвай»" */
    const char *base = label_of(r, n);
    sg_entity_add_name(r, inner.entities[0], base, true);
    sg_entity_add_name(
        r, inner.entities[0],
        sg_arena_format(r->arena, "%s %s", base, sg_plain_text(r, n->head_end, inner.end)), true);
  }
  return true;
}

/* "в ходе форума Eni подписала": the firm is the subject, and the forum's name stands elsewhere. */
static bool stands_before_firm(const sg_reader *r, const named *n) {
  const sg_match *actor = actor_at(r, n->head_end);
  return n->type == SG_EVENT && actor && type_of(r, actor) == SG_COMPANY;
}

/* "американский Национальный научный фонд": the name begins behind the small letters. */
static bool starts_further_on(const sg_reader *r, const named *n) {
  return n->first + 1 < n->head && !token(r, n->first)->capital && token(r, n->first + 1)->capital;
}

/* "маслихата Алматы", "Водоканала Йенбая Данг Ван Хай": the token behind the name of a place that
 * stands behind the head of a body. */
static uint32_t place_end(const sg_reader *r, const named *n) {
  uint32_t at = n->head_end;
  const sg_match *place = match_at(r, at, SG_CLASS_NOT_ACTOR);
  if (!place)
    place = match_at(r, at, SG_CLASS_CAPITAL);
  if (n->type == SG_MINISTRY && place && token(r, at)->capital)
    return at + place->length;
  return at;
}

/* "железной дороги «Два океана»": a work and no firm. */
static bool bears_work(const sg_reader *r, const named *n) {
  const sg_match *work = match_at(r, n->head, SG_CLASS_INITIATIVE_HEAD);
  return n->type == SG_COMPANY && n->head_end < r->sentence->end && is_opening(r, n->head_end) &&
         work && n->head + work->length == n->head_end && !token(r, n->head)->capital;
}

/* "Компания", which the text has defined, in any case. */
static bool read_defined(sg_reader *r, const named *n, sg_candidate *candidate) {
  if (n->first < n->head || n->head_end > n->head + 1 || !token(r, n->head)->capital)
    return false;
  uint32_t known = sg_entity_find(r, capitalised(r, n->lemma));
  uint32_t end = sg_russian_complement(r, n->head_end, false);
  bool quoted = n->head_end < r->sentence->end && is_opening(r, n->head_end);
  if (known == SG_NO_ACTOR || sg_entity_seen(r, known)->actor != SG_NO_ACTOR || quoted ||
      has_capital(r, n->head_end, end))
    return false;
  take(candidate, n->head, n->head_end, n->head_end, known, SG_MENTION_NAME);
  take_cases(candidate, n->cases);
  return true;
}

/* "порт Анаклия", "рудник Кумтор": a work with the name of its place, which is not declined. */
static bool read_facility(sg_reader *r, const named *n, sg_candidate *candidate) {
  uint32_t at = n->head_end;
  bool may = n->type == SG_INITIATIVE && n->first == n->head && !n->plural &&
             match_at(r, n->head, SG_CLASS_FACILITY_HEAD) && is_word(r, at) &&
             token(r, at)->capital && !token(r, at)->all_capitals && !actor_at(r, at) &&
             !starts_person(r, at) && !is_name_word(r, at + 1);
  if (!may)
    return false;
  const char *label = sg_arena_format(r->arena, "%s %s", n->lemma, sg_plain_text(r, at, at + 1));
  uint32_t entity = sg_entity_named(r, SG_INITIATIVE, label);
  take(candidate, n->head, at + 1, at + 1, entity, SG_MENTION_NAME);
  take_cases(candidate, n->cases);
  return true;
}

/* "саммит Комиссии Гвинейского залива": the meeting of an organization is an event. */
static bool read_meeting_of(sg_reader *r, const named *n, sg_candidate *candidate) {
  const sg_edit *before = r->proposed;
  sg_candidate host = {0};
  if (n->type != SG_EVENT || n->plural || n->first != n->head || token(r, n->head)->capital ||
      n->head_end >= r->sentence->end)
    return false;
  sg_russian_actor_name(r, n->head_end, &host);
  sg_actor_type type = host.count == 1 ? sg_entity_seen(r, host.entities[0])->type : SG_EVENT;
  if (!host.end || (type != SG_ORGANIZATION && type != SG_MINISTRY) ||
      (host.cases && !(host.cases & SG_FORM_GENITIVE)))
    return sg_drop(r, before);
  const char *label =
      sg_arena_format(r->arena, "%s %s", n->lemma, sg_plain_text(r, n->head_end, host.name_end));
  uint32_t event = sg_entity_named(r, SG_EVENT, label);
  take(candidate, n->head, host.name_end, host.end, event, SG_MENTION_NAME);
  take_cases(candidate, n->cases);
  return true;
}

/* "Государственная компания Лаоса «Меконг»": what the name in quotation marks is, and whose. */
static bool read_quoted_behind_state(sg_reader *r, const named *n, sg_candidate *candidate) {
  const sg_edit *before = r->proposed;
  uint32_t end = n->head_end, state = sg_russian_state(r, n->head_end, &end);
  if (state == SG_NO_ACTOR || !is_opening(r, end) || n->type == SG_EVENT)
    return sg_drop(r, before);
  named behind = *n;
  behind.head_end = end;
  if (!read_introduced(r, &behind, candidate))
    return sg_drop(r, before);
  uint32_t entity = candidate->entities[0];
  const sg_entity *e = sg_entity_seen(r, entity);
  if (e->type == SG_INITIATIVE || (e->country && strcmp(e->country, code_of(r, state)) != 0))
    return true;
  sg_entity_change(r, entity)->country = code_of(r, state);
  sg_add_link(r, entity, "part_of", state, n->first, candidate->end);
  return true;
}

void sg_read_russian_named(sg_reader *r, uint32_t at, sg_candidate *candidate) {
  named n;
  if (r->sentence->capitals || !is_cyrillic(token(r, at)) || !read_head(r, at, &n) ||
      stands_before_firm(r, &n) || starts_further_on(r, &n))
    return;
  if (read_defined(r, &n, candidate))
    return;
  if (bears_work(r, &n))
    n.type = SG_INITIATIVE;
  const sg_edit *before = r->proposed;
  if (!read_introduced(r, &n, candidate))
    sg_drop(r, before);
  else {
    if (n.cases)
      take_cases(candidate, n.cases);
    uint32_t state = demonym_state(r, &n);
    const sg_entity *e = sg_entity_seen(r, candidate->entities[0]);
    if (state != SG_NO_ACTOR && (!e->country || strcmp(e->country, code_of(r, state)) == 0) &&
        (e->type == SG_COMPANY || e->type == SG_ORGANIZATION || e->type == SG_MINISTRY)) {
      sg_entity_change(r, candidate->entities[0])->country = code_of(r, state);
      sg_add_link(r, candidate->entities[0], "part_of", state, at, candidate->end);
    }
    return;
  }
  uint32_t end = route_end(r, n.head_end), state, behind;
  if (end > n.head_end) {
    n.end = end;
    n.type = SG_INITIATIVE;
    uint32_t route = make_entity(r, &n, SG_NO_ACTOR, end);
    take(candidate, at, end, sg_read_acronym(r, end, route), route, SG_MENTION_NAME);
    take_cases(candidate, n.cases);
    return;
  }
  if (read_facility(r, &n, candidate) || read_quoted_behind_state(r, &n, candidate) ||
      read_meeting_of(r, &n, candidate))
    return;
  n.end = sg_russian_complement(r, n.head_end, false);
  bool subject = n.type == SG_EVENT && n.end == n.head_end + 1 && token(r, n.head_end)->capital &&
                 sg_tag_seen(r, n.end).pos == SG_POS_VERB;
  if (subject) /* "на полях саммита Обианг провёл" */
    n.end = n.head_end;
  if (n.end == n.head_end)
    n.end = place_end(r, &n) > n.end ? place_end(r, &n) : bearer_end(r, &n);
  end = n.end;
  state = sg_russian_state(r, end, &end);
  if (n.type == SG_EVENT && n.end == n.head_end && state != SG_NO_ACTOR &&
      match_at(r, n.head, SG_CLASS_BARE_BODY))
    n.type = SG_MINISTRY; /* "конгресс Парагвая" */
  if (!is_name(r, &n, state != SG_NO_ACTOR || demonym_state(r, &n) != SG_NO_ACTOR) ||
      (n.several && state != SG_NO_ACTOR && form_is(r, end, "и") &&
       sg_russian_state(r, end + 1, &behind) != SG_NO_ACTOR))
    return; /* "министерства энергетики Перу и Чили" are two */
  if (state == SG_NO_ACTOR && !is_pair(r, n.first))
    state = demonym_state(r, &n);
  uint32_t entity = make_entity(r, &n, state, end);
  sg_entity_add_name(r, entity, sg_plain_text(r, at, end), true);
  if (state != SG_NO_ACTOR && n.type != SG_EVENT && n.type != SG_INITIATIVE)
    sg_add_link(r, entity, "part_of", state, at, end);
  take(candidate, at, end, sg_read_acronym(r, end, entity), entity, SG_MENTION_NAME);
  take_cases(candidate, n.cases);
}

/* --- names in quotation marks --------------------------------------------------------------- */

/* Passes the legal forms and opening marks before a name: АО «НК «. */
static uint32_t skip_forms(const sg_reader *r, uint32_t at, bool *form, bool *quoted) {
  for (uint32_t before = UINT32_MAX; before != at;) {
    before = at;
    const sg_match *match = match_at(r, at, SG_CLASS_COMPANY_FORM);
    if (!match)
      match = match_at(r, at, SG_CLASS_COMPANY_HEAD); /* «Холдинг «Вектор» */
    if (match && (token(r, at)->all_capitals || is_opening(r, at + match->length))) {
      at += match->length;
      *form = true;
    }
    if (is_opening(r, at)) {
      at++;
      *quoted = true;
    }
  }
  return at;
}

static uint32_t skip_closing(const sg_reader *r, uint32_t at) {
  while (at < r->sentence->end && is_closing(r, at))
    at++;
  return at;
}

static uint32_t closing_at(const sg_reader *r, uint32_t at) {
  enum { LONGEST = 14 };
  for (uint32_t i = at; i < r->sentence->end && i < at + LONGEST; i++)
    if (is_closing(r, i))
      return i;
  return at;
}

/* The type that the last head inside the marks has: «Китайские железные дороги». */
static bool type_inside(const sg_reader *r, uint32_t first, uint32_t end, sg_actor_type *type) {
  named n;
  for (uint32_t at = first; at < end; at++)
    if (head_at(r, at, &n) && n.head_end <= end) {
      *type = n.type;
      return true;
    }
  return false;
}

/* "переговоры", "поставки": something that actors do. */
static bool is_deed(const sg_reader *r, uint32_t at) {
  uint32_t frames = 0;
  const sg_match *match = match_at(r, at, SG_CLASS_NOUN);
  if (match)
    sg_lexicon_frames_of(r->lexicon, match->sense.value, &frames);
  return frames > 0;
}

/* «...» behind a noun that no head is: "роман «Тихий Дон»", "так называемый «Квинтет»". */
static bool names_work(const sg_reader *r, uint32_t open) {
  if (open == r->sentence->first)
    return r->sentence->heading;
  const sg_token *before = token(r, open - 1);
  bool small = !before->capital || open - 1 == r->sentence->first;
  bool noun = is_word(r, open - 1) && small && !is_adjective(r, open - 1) && !is_deed(r, open - 1);
  return noun || before->quoted || r->sentence->heading;
}

/* What somebody said is no name. */
static bool has_predicate(const sg_reader *r, uint32_t first, uint32_t end) {
  for (uint32_t at = first + 1; at < end; at++)
    if (is_verb(r, at) && !token(r, at)->capital)
      return true;
  return false;
}

/* "вместе с «Туркменгазом»": a name alone is declined. */
static bool is_with(const sg_reader *r, uint32_t open) {
  return open > r->sentence->first && (form_is(r, open - 1, "с") || form_is(r, open - 1, "со"));
}

/* The longest head that ends right before token `at`. */
static bool head_before(const sg_reader *r, uint32_t at, named *n) {
  enum { LONGEST = 3 };
  for (uint32_t step = LONGEST; step > 0; step--)
    if (at >= r->sentence->first + step && head_at(r, at - step, n) && n->head_end == at)
      return true;
  return false;
}

/* "агентство «Хабар»" is no organ of state unless it has a head, "железная дорога «Два океана»" no
 * firm. */
static sg_actor_type type_of_quoted(const sg_reader *r, const named *head) {
  if (head->type == SG_MINISTRY)
    return head->head > r->sentence->first && is_office(r, head->head - 1) ? SG_MINISTRY
                                                                           : SG_ORGANIZATION;
  bool work = head->type == SG_COMPANY && !token(r, head->head)->capital &&
              match_at(r, head->head, SG_CLASS_INITIATIVE_HEAD);
  return work ? SG_INITIATIVE : head->type;
}

/* ООО «Терминал»: whatever a headline without the form may have made of it. */
static void make_company(sg_reader *r, uint32_t entity) {
  const sg_entity *e = sg_entity_seen(r, entity);
  if (e->actor == SG_NO_ACTOR && e->type == SG_INITIATIVE)
    sg_entity_change(r, entity)->type = SG_COMPANY;
}

/* «Номагасу»: a name of one word without a noun before it is declined itself. In the nominative:
 * the name that the text knows already, or what the case of the word tells. */
static const char *undeclined(const sg_reader *r, uint32_t at, uint32_t first, const char *name) {
  static const uint32_t oblique[] = {SG_FORM_GENITIVE, SG_FORM_DATIVE, SG_FORM_INSTRUMENTAL,
                                     SG_FORM_PREPOSITIONAL};
  for (size_t i = 0; i < sizeof oblique / sizeof *oblique; i++) {
    const char *other = sg_russian_person(r->arena, name, oblique[i]);
    if (other != name && sg_entity_find(r, other) != SG_NO_ACTOR)
      return other;
  }
  uint32_t told = sg_cases_of_tag(r, first) & (SG_FORM_DATIVE | SG_FORM_INSTRUMENTAL);
  if (is_with(r, at))
    told = SG_FORM_INSTRUMENTAL;
  return told ? sg_russian_person(r->arena, name, told) : name;
}

void sg_read_russian_quoted(sg_reader *r, uint32_t at, sg_candidate *candidate) {
  bool form = false, quoted = false;
  uint32_t first = skip_forms(r, at, &form, &quoted);
  if (first == at || first >= r->sentence->end || r->sentence->capitals)
    return;
  uint32_t close = quoted ? closing_at(r, first) : first;
  if (quoted && close == first)
    return;
  sg_candidate inner = {0};
  sg_read_gazetteer(r, first, &inner);
  named before = {0};
  bool headed = head_before(r, at, &before);
  bool country = inner.end && sg_entity_seen(r, inner.entities[0])->type == SG_COUNTRY;
  if (inner.end && inner.kind == SG_MENTION_NAME && (!quoted || inner.end >= close) &&
      !(country && quoted && headed)) { /* «Армения» may be a party */
    *candidate = inner;
    candidate->end = quoted ? skip_closing(r, inner.end) : inner.end;
    uint32_t behind = sg_read_acronym(r, candidate->end, inner.entities[0]);
    candidate->end = behind;
    if (form)
      make_company(r, inner.entities[0]);
    take_cases(candidate, SG_FORM_CASES);
    return;
  }
  if (!quoted) { /* "ПАО Сбербанк" */
    for (close = first; close < first + 4 && is_name_word(r, close); close++)
      ;
    if (close == first)
      return;
  }
  if ((!token(r, first)->capital && token(r, first)->kind != SG_NUMBER) ||
      has_predicate(r, first, close))
    return;
  const char *name = sg_plain_text(r, first, close);
  uint32_t known = sg_entity_find(r, name);
  if (known == SG_NO_ACTOR && close == first + 1 && !headed && !form) {
    name = undeclined(r, at, first, name);
    known = sg_entity_find(r, name);
  }
  sg_actor_type type = SG_COMPANY;
  if (known == SG_NO_ACTOR && headed && !form)
    type = type_of_quoted(r, &before);
  else if (known == SG_NO_ACTOR && !form && !type_inside(r, first, close, &type) &&
           (close > first + 3 || names_work(r, at)))
    return;
  uint32_t end = quoted ? skip_closing(r, close) : close;
  if (known == SG_NO_ACTOR)
    known = sg_known_by_acronym(r, end, type, name);
  if (known == SG_NO_ACTOR)
    known = sg_entity_named(r, type, name);
  else if (form)
    make_company(r, known);
  sg_entity_add_name(r, known, name, true);
  take(candidate, at, end, sg_read_acronym(r, end, known), known, SG_MENTION_NAME);
  take_cases(candidate, SG_FORM_CASES);
}

/* --- names in Latin letters ----------------------------------------------------------------- */

/* Is the sentence Russian at all, and not a line of keywords or addresses? */
static bool is_russian_sentence(const sg_reader *r) {
  uint32_t latin = 0, cyrillic = 0;
  for (uint32_t at = r->sentence->first; at < r->sentence->end; at++) {
    latin += token(r, at)->kind == SG_WORD && !is_cyrillic(token(r, at));
    cyrillic += token(r, at)->kind == SG_WORD && is_cyrillic(token(r, at));
  }
  return !r->sentence->capitals && !r->sentence->heading && cyrillic >= latin;
}

/* "NEP-0447", "XII" */
static bool is_code(const sg_reader *r, uint32_t at, uint32_t end) {
  enum { DIGITS = 3 };
  const char *word = token(r, at)->form, *tail = strrchr(word, '-');
  if (end == at + 1 && token(r, at)->all_capitals && strspn(word, "ivxl") == strlen(word))
    return true;
  if (end == at + 1 && is_hyphen(r, end) && !token(r, end)->blank_before)
    return token(r, end + 1)->kind == SG_NUMBER && strlen(token(r, end + 1)->form) >= DIGITS;
  return tail && strlen(tail + 1) >= DIGITS && strspn(tail + 1, "0123456789") == strlen(tail + 1);
}

/* In a Russian text a name in Latin letters is mostly a firm's. */
void sg_read_latin_name(sg_reader *r, uint32_t at, sg_candidate *candidate) {
  uint32_t end = at;
  sg_candidate known = {0};
  sg_read_gazetteer(r, at, &known);
  while (end < r->sentence->end && end < at + 6 && is_name_word(r, end) &&
         !is_cyrillic(token(r, end))) {
    end++;
    if (is_hyphen(r, end) && !token(r, end)->blank_before && is_name_word(r, end + 1) &&
        !token(r, end + 1)->blank_before && !is_cyrillic(token(r, end + 1)))
      end++; /* "Penta-Ocean" */
  }
  if (known.end >= end && known.end) {
    *candidate = known;
    take_cases(candidate, SG_FORM_CASES);
    return;
  }
  bool too_short = end == at || (end == at + 1 && strlen(token(r, at)->form) < 3);
  const sg_match *barred = match_at(r, at, SG_CLASS_NOT_ACTOR);
  bool thing = at > r->sentence->first && is_word(r, at - 1) &&
               (!token(r, at - 1)->capital || at - 1 == r->sentence->first) &&
               token(r, at - 1)->match_count == 0; /* "гаубицы CAESAR" */
  if (too_short || thing || is_code(r, at, end) || (barred && at + barred->length >= end) ||
      !is_russian_sentence(r))
    return;
  uint32_t entity = sg_entity_find(r, sg_plain_text(r, at, end));
  if (entity == SG_NO_ACTOR)
    entity = sg_entity_named(r, SG_COMPANY, sg_plain_text(r, at, end));
  take(candidate, at, end, sg_read_acronym(r, end, entity), entity, SG_MENTION_NAME);
  take_cases(candidate, SG_FORM_CASES);
}

/* The bytes of a word with capitals inside that are its name, without the case ending behind two
 * capitals ("КамАЗом"); 0 when it has none inside. */
static uint32_t coined_length(const char *word) {
  uint32_t code, at = 0, letters = 0, name = 0, behind = 0;
  bool small = false, inside = false, capital = false, two = false;
  for (uint32_t step; word[at]; at += step, letters++) {
    step = sg_utf8_decode(word + at, strlen(word) - at, &code);
    bool upper = sg_is_upper(code);
    inside |= upper && small;
    small |= !upper;
    if (upper) {
      two = capital;
      name = at + step;
      behind = 0;
    } else
      behind++;
    capital = upper;
  }
  enum { LONGEST_ENDING = 3, FEWEST = 4 };
  if (!inside || letters < FEWEST)
    return 0;
  return two && behind <= LONGEST_ENDING ? name : at;
}

/* "Вьетинбанка" → "Вьетинбанк"; NULL when it does not end like a firm. */
static const char *by_ending(const sg_reader *r, const sg_token *t) {
  enum { FEWEST = 3 };
  uint32_t code, letters = 0;
  for (uint32_t at = 0, step; t->form[at]; at += step, letters++) {
    step = sg_utf8_decode(t->form + at, strlen(t->form) - at, &code);
    const sg_sense *ending =
        letters < FEWEST
            ? NULL
            : sg_lexicon_sense_of(r->arena, r->lexicon, t->form + at, SG_CLASS_COMPANY_ENDING);
    if (ending && strlen(t->form) == strlen(t->written))
      return sg_arena_format(r->arena, "%s%s", sg_arena_copy(r->arena, t->written, at),
                             sg_lexicon_text(r->lexicon, ending->value));
  }
  return NULL;
}

/* "нигерская СОНИДЕП": capitals behind the adjective of a state. */
static bool is_national_firm(const sg_reader *r, uint32_t at) {
  enum { LONGEST = 10 };
  return token(r, at)->all_capitals && at > r->sentence->first &&
         strlen(token(r, at)->form) > LONGEST / 2 && match_at(r, at - 1, SG_CLASS_DEMONYM) &&
         (!token(r, at - 1)->capital || at - 1 == r->sentence->first);
}

void sg_read_russian_coined(sg_reader *r, uint32_t at, sg_candidate *candidate) {
  const sg_token *t = token(r, at);
  if (!t->capital || t->match_count || t->initials || !is_cyrillic(t) || strchr(t->written, '-'))
    return;
  uint32_t honoured = behind_namesake(r, at + 1);
  if (honoured > at + 1 &&
      (t->all_capitals || coined_length(t->written))) { /* "МГТУ им. Баумана" */
    uint32_t school = sg_entity_named(r, SG_ORGANIZATION, sg_plain_text(r, at, honoured));
    sg_entity_add_name(r, school, sg_plain_text(r, at, at + 1), true);
    take(candidate, at, honoured, honoured, school, SG_MENTION_NAME);
    take_cases(candidate, SG_FORM_CASES);
    return;
  }
  const char *name = by_ending(r, t);
  uint32_t length = coined_length(t->written);
  if (!name && is_national_firm(r, at))
    name = sg_plain_text(r, at, at + 1);
  if (!name && !length)
    return;
  if (!name)
    name = sg_arena_copy(r->arena, t->written, length);
  uint32_t entity = sg_entity_find(r, name);
  if (entity == SG_NO_ACTOR)
    entity = sg_entity_named(r, SG_COMPANY, name);
  take(candidate, at, at + 1, sg_read_acronym(r, at + 1, entity), entity, SG_MENTION_NAME);
  take_cases(candidate, SG_FORM_CASES);
}

void sg_russian_actor_name(sg_reader *r, uint32_t at, sg_candidate *candidate) {
  static void (*const readers[])(sg_reader *, uint32_t, sg_candidate *) = {
      sg_read_gazetteer, sg_read_russian_named, sg_read_russian_quoted};
  const sg_edit *before = r->proposed;
  for (size_t i = 0; i < sizeof readers / sizeof *readers; i++) {
    sg_candidate found = {0};
    const sg_edit *best = r->proposed;
    r->proposed = before;
    readers[i](r, at, &found);
    if (found.kind == SG_MENTION_NAME && found.end > candidate->end)
      *candidate = found;
    else
      r->proposed = best;
  }
  if (!candidate->end && at < r->sentence->end && !is_cyrillic(token(r, at)) &&
      token(r, at)->capital)
    sg_read_latin_name(r, at, candidate);
}
