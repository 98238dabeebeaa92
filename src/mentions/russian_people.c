/* People in Russian texts, and the offices that stand before and behind their names: "министр
 * торговли и интеграции РК Арман Шаккалиев", "Греф, глава Сбербанка". */
#include <string.h>

#include "base/translit.h"
#include "base/utf8.h"
#include "lexicon/russian.h"
#include "mentions/russian.h"

enum { LONGEST_NAME = 4 };

typedef struct office {
  uint32_t first, end;
  uint32_t body, host, state; /* entities or SG_NO_ACTOR */
  uint32_t cases;
  sg_class class_id;
  const char *title; /* "president", as the lexicon calls offices of a state */
  bool guessed;      /* the text does not say whose office it is */
  bool former;       /* the text says that it is held no more */
} office;

/* --- offices -------------------------------------------------------------------------------- */

static const sg_match *office_word(const sg_reader *r, uint32_t at, sg_class *class_id) {
  static const sg_class classes[] = {SG_CLASS_OFFICE_STATE, SG_CLASS_OFFICE_HEAD,
                                     SG_CLASS_OFFICE_MINISTER, SG_CLASS_OFFICE_ENVOY};
  const sg_match *best = NULL;
  for (size_t i = 0; i < sizeof classes / sizeof *classes; i++) {
    const sg_match *match = match_at(r, at, classes[i]);
    if (match && (!best || match->length > best->length)) {
      best = match;
      *class_id = classes[i];
    }
  }
  return best;
}

static bool can_employ(sg_actor_type type) {
  return type != SG_OFFICIAL && type != SG_AGREEMENT && type != SG_EVENT;
}

static bool read_office(sg_reader *r, uint32_t at, office *o);

/* Takes the actor whose name stands at `at` for the body of the office; false if there is none. */
static bool read_body(sg_reader *r, uint32_t at, office *o) {
  sg_candidate name = {0};
  const sg_edit *before = r->proposed;
  if (at < r->sentence->end)
    sg_russian_actor_name(r, at, &name);
  if (!name.end && at < r->sentence->end && !token(r, at)->capital) { /* "глава компании" */
    uint32_t end = at, body = sg_definite_body(r, at, &end);
    if (body != SG_NO_ACTOR)
      take(&name, at, end, end, body, SG_MENTION_DEFINITE);
  }
  if (!name.end || name.count != 1 || (name.cases && !(name.cases & SG_FORM_GENITIVE)) ||
      !can_employ(sg_entity_seen(r, name.entities[0])->type))
    return sg_drop(r, before);
  o->body = name.entities[0];
  o->end = name.end;
  if (sg_entity_seen(r, o->body)->type == SG_COUNTRY)
    o->state = o->body;
  return true;
}

/* "правления", "по развитию", "департамента экспорта" before the body, and "европейской дипломатии"
 * without one. */
static void read_department(sg_reader *r, office *o) {
  uint32_t end = sg_russian_complement(r, o->end, true);
  if (end > o->end && !read_body(r, end, o) && end < r->sentence->end && token(r, end)->capital)
    o->end = end;
}

/* "энергетики Узбекистана", "CNPC", "Казахстана", "в Казахстане" behind an office. */
static void read_complement(sg_reader *r, office *o) {
  uint32_t at = o->end, end = at;
  sg_class class_id;
  office inner;
  const sg_match *superior = office_word(r, at, &class_id);
  if (superior && superior->sense.form & SG_FORM_GENITIVE && read_office(r, at, &inner)) {
    o->body = inner.body; /* "представитель президента США" */
    o->state = inner.state;
    o->end = inner.end;
    return;
  }
  uint32_t fields =
      o->class_id == SG_CLASS_OFFICE_MINISTER ? sg_russian_complement(r, at, true) : at;
  uint32_t state = sg_russian_state(r, fields, &end);
  if (fields > at) {
    const char *country = state != SG_NO_ACTOR      ? sg_entity_seen(r, state)->country
                          : o->state != SG_NO_ACTOR ? sg_entity_seen(r, o->state)->country
                                                    : NULL;
    o->end = state == SG_NO_ACTOR ? fields : end;
    o->body = sg_russian_ministry(r, at, fields, o->end, country);
    if (state != SG_NO_ACTOR)
      o->state = state;
    if (o->state != SG_NO_ACTOR)
      sg_add_link(r, o->body, "part_of", o->state, o->first, o->end);
  } else if (state != SG_NO_ACTOR) {
    o->body = o->state = state;
    o->end = end;
  } else if (at < r->sentence->end) {
    if (read_body(r, at, o)) {
      office parent = {.end = o->end, .body = SG_NO_ACTOR};
      uint32_t of = sg_russian_state(r, o->end, &end);
      if (of != SG_NO_ACTOR)
        o->end = end;
      else if (sg_entity_seen(r, o->body)->type == SG_MINISTRY && read_body(r, o->end, &parent)) {
        sg_add_link(r, o->body, "part_of", parent.body, at, parent.end); /* "департамент ... МИД" */
        o->end = parent.end;
      }
    } else {
      read_department(r, o);
    }
  }
  bool in = o->class_id == SG_CLASS_OFFICE_ENVOY &&
            (form_is(r, o->end, "в") || form_is(r, o->end, "при"));
  sg_candidate host = {0};
  if (in)
    sg_russian_actor_name(r, o->end + 1, &host);
  if (host.end) {
    o->host = host.entities[0];
    o->end = host.end;
  }
}

/* "Глава государства пригласил": of the state whose official the text is about. */
static uint32_t state_of_topic(sg_reader *r) {
  uint32_t here, person = sg_topic_entity(r, 1U << SG_OFFICIAL);
  if (sg_latest_entities(r, 1U << SG_COUNTRY, 1, r->sentence->first, &here))
    return here;
  const char *country = person == SG_NO_ACTOR ? NULL : sg_entity_seen(r, person)->country;
  uint32_t state = country ? sg_entity_of_country(r, country) : SG_NO_ACTOR;
  return state == SG_NO_ACTOR ? sg_context_state(r) : state;
}

static bool read_office(sg_reader *r, uint32_t at, office *o) {
  const sg_edit *before_office = r->proposed;
  *o = (office){.first = at, .body = SG_NO_ACTOR, .host = SG_NO_ACTOR, .state = SG_NO_ACTOR};
  const sg_match *demonym = match_at(r, at, SG_CLASS_DEMONYM);
  if (demonym) {
    o->state = o->body = sg_entity_of_actor(r, demonym->sense.value);
    at += demonym->length;
  }
  const sg_match *alike = demonym ? match_at(r, at, SG_CLASS_COUNTERPART) : NULL;
  if (alike) { /* "румынский коллега": what he holds is not said */
    o->cases = alike->sense.form & SG_FORM_CASES;
    o->title = "";
    o->body = SG_NO_ACTOR;
    o->end = at + alike->length;
    return true;
  }
  const sg_match *word = office_word(r, at, &o->class_id);
  for (const sg_match *rank;
       (rank = match_at(r, at, SG_CLASS_OFFICE_RANK)) && (!word || rank->length > word->length);) {
    o->former = o->former || match_at(r, at, SG_CLASS_OFFICE_FORMER);
    at += rank->length;
    word = office_word(r, at, &o->class_id);
  }
  if (!word || (word->sense.form & SG_FORM_PLURAL && !(word->sense.form & SG_FORM_SINGULAR)))
    return sg_drop(r, before_office);
  o->cases = word->sense.form & SG_FORM_CASES;
  o->title = sg_lexicon_text(r->lexicon, word->sense.value);
  o->end = at + word->length;
  for (uint32_t before = 0; before != o->end;) {
    before = o->end;
    read_complement(r, o);
    sg_class class_id;
    const sg_match *second = form_is(r, o->end, "и") ? office_word(r, o->end + 1, &class_id) : NULL;
    if (second) /* "президент и председатель" */
      o->end += 1 + second->length;
    else
      break;
  }
  if (o->body == SG_NO_ACTOR && o->class_id == SG_CLASS_OFFICE_STATE) {
    o->body = o->state = state_of_topic(r);
    o->guessed = true;
  }
  return true;
}

static void give_office(sg_reader *r, uint32_t person, const office *o, uint32_t first,
                        uint32_t end) {
  if (o->former)
    sg_add_ended_link(r, person, "holds_office", o->body, first, end);
  else
    sg_add_link(r, person, "holds_office", o->body, first, end);
  if (o->host != SG_NO_ACTOR)
    sg_add_link(r, person, "accredited_to", o->host, first, end);
  if (!sg_entity_seen(r, person)->country && o->state != SG_NO_ACTOR)
    sg_entity_change(r, person)->country = sg_entity_seen(r, o->state)->country;
  sg_entity_add_role(r, person, sg_plain_text(r, o->first, o->end));
}

static void use_known_state(sg_reader *r, uint32_t person, office *o) {
  const char *country = sg_entity_seen(r, person)->country;
  uint32_t state = country ? sg_entity_of_country(r, country) : SG_NO_ACTOR;
  if (state != SG_NO_ACTOR)
    o->body = o->state = state;
}

/* --- names ---------------------------------------------------------------------------------- */

static bool is_latin(const sg_reader *r, uint32_t at) {
  uint32_t code;
  const char *form = token(r, at)->form;
  sg_utf8_decode(form, strlen(form), &code);
  return sg_script_of(code) == SG_SCRIPT_LATIN;
}

/* "К.", but not the "B." before Cyrillic letters. */
static bool is_initial(const sg_reader *r, uint32_t at) {
  return at + 1 < r->sentence->end && token(r, at)->capital && token(r, at)->kind == SG_WORD &&
         strlen(token(r, at)->form) <= 2 && form_is(r, at + 1, ".") &&
         is_latin(r, at) == is_latin(r, at + 2);
}

/* «Иван Франко» is a name of something else; «Мы рады, – сказал Иван Петров. – Очень» is speech. */
static bool is_in_quoted_name(const sg_reader *r, uint32_t at) {
  enum { SHORT = 6 };
  if (!token(r, at)->quoted)
    return false;
  for (uint32_t back = 1; back <= SHORT && at >= r->sentence->first + back; back++)
    if (!token(r, at - back)->quoted)
      return true;
  return false;
}

static bool may_be_in_name(const sg_reader *r, uint32_t at) {
  sg_class class_id;
  const sg_token *t = at < r->sentence->end ? token(r, at) : NULL;
  if (!t || t->kind != SG_WORD || !t->capital || is_in_quoted_name(r, at) ||
      (t->all_capitals && !t->initials))
    return false;
  const sg_match *actor = match_at(r, at, SG_CLASS_ACTOR);
  bool other = actor && sg_lexicon_actor(r->lexicon, actor->sense.value)->type != SG_OFFICIAL;
  return !other && !is_at(r, at, SG_CLASS_NOT_PERSON) && !match_at(r, at, SG_CLASS_NOT_ACTOR) &&
         !match_at(r, at, SG_CLASS_CAPITAL) && !match_at(r, at, SG_CLASS_DEMONYM) &&
         !office_word(r, at, &class_id) && !match_at(r, at, SG_CLASS_BODY_HEAD) &&
         !match_at(r, at, SG_CLASS_AGREEMENT_HEAD) && !is_at(r, at, SG_CLASS_HONORIFIC);
}

typedef struct name {
  uint32_t first, end;
  uint32_t words[LONGEST_NAME], count; /* tokens of its words, without initials */
  bool initials;
} name;

static name read_name(const sg_reader *r, uint32_t at) {
  name n = {.first = at, .end = at};
  while (n.count < LONGEST_NAME && at < r->sentence->end) {
    if (is_initial(r, at)) {
      if (n.initials && n.count)
        break; /* "Д. Болуарте   Л. Арсе" */
      n.initials = true;
      at += 2;
      continue;
    }
    if (token(r, at)->initials && token(r, at)->capital) {
      n.initials = true;
      at++;
      n.end = n.count ? at : n.end;
      continue;
    }
    bool hyphen = n.count && form_is(r, at, "-") && !token(r, at)->blank_before;
    if (hyphen || (n.count && match_at(r, at, SG_CLASS_PARTICLE) && may_be_in_name(r, at + 1))) {
      at++;
      continue;
    }
    if (match_at(r, at, SG_CLASS_PARTICLE) && form_is(r, at + 1, "-") &&
        may_be_in_name(r, at + 2)) {
      at += 2; /* "Аль-Рамахи" */
      continue;
    }
    if (!may_be_in_name(r, at))
      break;
    n.words[n.count++] = at++;
    n.end = at;
  }
  return n;
}

static bool has_skeleton(const sg_reader *r, const char *text, sg_class class_id, uint32_t *value) {
  const sg_sense *sense =
      sg_lexicon_sense_of(r->arena, r->lexicon, sg_name_skeleton(r->arena, text), class_id);
  if (sense)
    *value = sense->value;
  return sense != NULL;
}

/* Chinese and Korean surnames come first. */
static const char *surname_stem(const sg_reader *r, const name *n) {
  bool first = n->count > 1 && is_at(r, n->words[0], SG_CLASS_FAMILY_NAME_FIRST);
  uint32_t at = n->words[first ? 0 : n->count - 1];
  return sg_russian_stem(r->arena, token(r, at)->form);
}

static bool ends_like_surname(const char *stem) {
  static const char *const endings[] = {"ов",  "ев",  "ин",   "ын",  "ск",   "цк",   "енк",
                                        "ян",  "дзе", "швил", "ул",  "бек",  "баев", "ич",
                                        "чук", "юк",  "ад",   "ман", "берг", "сон",  NULL};
  size_t n = strlen(stem);
  for (size_t i = 0; endings[i]; i++) {
    size_t e = strlen(endings[i]);
    if (n > e + 2 && strcmp(stem + n - e, endings[i]) == 0)
      return true;
  }
  return false;
}

/* "сказала Рийкка Сааринен", "возглавляет Барон Вака", "Барон Вака сообщил": a verb of people. */
static bool is_spoken_of(const sg_reader *r, uint32_t first, uint32_t end) {
  if (end != first + 2)
    return false;
  const sg_match *before =
      first > r->sentence->first ? match_at(r, first - 1, SG_CLASS_REPORT_VERB) : NULL;
  const sg_match *led =
      first > r->sentence->first ? match_at(r, first - 1, SG_CLASS_PERSON_OBJECT) : NULL;
  const sg_match *behind = match_at(r, end, SG_CLASS_REPORT_VERB);
  static const uint32_t finite = SG_FORM_PAST | SG_FORM_THIRD;
  return (before && before->sense.form & finite) || led || (behind && behind->sense.form & finite);
}

/* How sure a run of capitalised words is a person's name, without an office before it. */
static bool looks_like_person(const sg_reader *r, const name *n) {
  uint32_t value;
  if (n->initials)
    return n->count > 0;
  if (n->count < 2)
    return false;
  if (is_at(r, n->words[0], SG_CLASS_FAMILY_NAME_FIRST) ||
      is_at(r, n->words[0], SG_CLASS_GIVEN_NAME) ||
      (strlen(token(r, n->words[0])->form) > 2 * strlen("Я") &&
       has_skeleton(r, token(r, n->words[0])->form, SG_CLASS_GIVEN_SKELETON, &value)))
    return true;
  if (is_spoken_of(r, n->words[0], n->end))
    return true;
  return n->words[0] > r->sentence->first && ends_like_surname(surname_stem(r, n)) &&
         !sg_russian_is_adjective(token(r, n->words[0])->written);
}

/* What the patronymic or the surname tells of the case when no office and no known name does. */
static uint32_t cases_by_ending(const char *word) {
  static const struct {
    const char *ending;
    uint32_t cases;
  } told[] = {{"вича", SG_FORM_GENITIVE | SG_FORM_ACCUSATIVE},
              {"вичу", SG_FORM_DATIVE},
              {"вичем", SG_FORM_INSTRUMENTAL},
              {"виче", SG_FORM_PREPOSITIONAL},
              {"вны", SG_FORM_GENITIVE},
              {"вне", SG_FORM_DATIVE},
              {"вну", SG_FORM_ACCUSATIVE},
              {"вной", SG_FORM_INSTRUMENTAL},
              {"овым", SG_FORM_INSTRUMENTAL},
              {"евым", SG_FORM_INSTRUMENTAL},
              {"иным", SG_FORM_INSTRUMENTAL}};
  size_t length = strlen(word);
  for (size_t i = 0; i < sizeof told / sizeof *told; i++) {
    size_t ending = strlen(told[i].ending);
    if (length > ending && strcmp(word + length - ending, told[i].ending) == 0)
      return told[i].cases;
  }
  return 0;
}

/* "с Ли Хуэем": the preposition and the ending tell. */
static bool is_instrumental(const sg_reader *r, const name *n) {
  static const char *const endings[] = {"ом", "ем", "ым", "им", "ои", "еи"}; /* of normal forms */
  if (n->first == r->sentence->first ||
      !(form_is(r, n->first - 1, "с") || form_is(r, n->first - 1, "со")))
    return false;
  for (uint32_t word = 0; word < n->count; word++) {
    const char *form = token(r, n->words[word])->form;
    size_t length = strlen(form);
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
      if (length > strlen(endings[i]) &&
          strcmp(form + length - strlen(endings[i]), endings[i]) == 0)
        return true;
  }
  return false;
}

/* The case of a name without an office, as far as its words tell. */
static uint32_t cases_of_name(const sg_reader *r, const name *n) {
  static const char *const open[] = {"а", "у",  "е",  "ы",  "и",  "ю",
                                     "я", "ом", "ем", "ым", "им", NULL};
  for (uint32_t i = 0; i < n->count; i++) {
    const sg_match *given = match_at(r, n->words[i], SG_CLASS_GIVEN_NAME);
    if (given && given->sense.form & SG_FORM_CASES)
      return given->sense.form & SG_FORM_CASES;
  }
  for (uint32_t i = n->count; i-- > 1;) {
    uint32_t told = cases_by_ending(token(r, n->words[i])->form);
    if (told)
      return told;
  }
  if (is_instrumental(r, n))
    return SG_FORM_INSTRUMENTAL;
  const char *form = token(r, n->words[n->count - 1])->form;
  for (size_t i = 0; open[i]; i++) {
    size_t length = strlen(form), ending = strlen(open[i]);
    if (length > ending && strcmp(form + length - ending, open[i]) == 0)
      return sg_russian_cases(token(r, n->words[n->count - 1])->written) | SG_FORM_NOMINATIVE;
  }
  return SG_FORM_NOMINATIVE;
}

/* "Марией Сергеевной Кузнецовой", "Елену Бурмистрову" */
static bool is_feminine(const sg_reader *r, const name *n) {
  static const char *const endings[] = {"овна", "евна",  "овны",  "евны", "овне", "евне", "овну",
                                        "евну", "овной", "евной", "овой", "евой", "иной", "ской",
                                        "ова",  "ева",   "ину",   "ову",  "еву",  "скую", NULL};
  for (uint32_t i = 1; i < n->count; i++) {
    const char *word = token(r, n->words[i])->written;
    for (size_t e = 0; endings[e]; e++) {
      size_t length = strlen(word), ending = strlen(endings[e]);
      const sg_match *given = match_at(r, n->words[0], SG_CLASS_GIVEN_NAME);
      const char *lemma = given ? sg_lexicon_text(r->lexicon, given->sense.value) : "";
      size_t last = strlen(lemma);
      bool woman =
          last > 2 && (strcmp(lemma + last - 2, "а") == 0 || strcmp(lemma + last - 2, "я") == 0);
      if (length > ending && strcmp(word + length - ending, endings[e]) == 0 && (!given || woman))
        return given != NULL || e < 10;
    }
  }
  return false;
}

/* "Евгений" is a man, not many women. */
static bool may_be_nominative(const sg_reader *r, uint32_t at) {
  const sg_match *match;
  for (uint32_t i = 0; (match = sg_token_phrase(r->tokens, at, i)); i++)
    if (match->length == 1 && match->sense.class_id == SG_CLASS_GIVEN_NAME &&
        match->sense.form & SG_FORM_NOMINATIVE)
      return true;
  return false;
}

static const char *nominative(const sg_reader *r, const name *n, uint32_t cases) {
  const char *text = "";
  uint32_t word = 0, feminine = is_feminine(r, n) ? SG_RUSSIAN_FEMININE : 0;
  for (uint32_t at = n->first; at < n->end; at++) {
    const char *part = sg_plain_text(r, at, at + 1);
    if (word < n->count && at == n->words[word]) {
      const sg_match *given = match_at(r, at, SG_CLASS_GIVEN_NAME);
      part = given && given->length == 1 && !may_be_nominative(r, at)
                 ? sg_lexicon_text(r->lexicon, given->sense.value)
                 : sg_russian_person(r->arena, part, feminine ? cases | feminine : cases);
      word++;
    }
    bool blank = *text && token(r, at)->blank_before;
    text = sg_arena_format(r->arena, "%s%s%s", text, blank ? " " : "", part);
  }
  return text;
}

static uint32_t words_in(const char *text) {
  uint32_t words = 1;
  for (; *text; text++)
    words += *text == ' ';
  return words;
}

/* The person of that name; made when new. */
static uint32_t person_of(sg_reader *r, const name *n, uint32_t cases) {
  const char *label = nominative(r, n, cases);
  uint32_t known = sg_person_called(r, label);
  if (known == SG_NO_ACTOR)
    known = sg_entity_new(r, SG_OFFICIAL, label);
  else if (n->count > 1 && sg_entity_seen(r, known)->actor == SG_NO_ACTOR &&
           words_in(label) > words_in(sg_entity_seen(r, known)->label))
    sg_entity_change(r, known)->label = label; /* the fullest name is the label */
  const sg_entity *entity = sg_entity_seen(r, known);
  const char *other = label;
  uint32_t code;
  sg_utf8_decode(entity->label, strlen(entity->label), &code);
  if (sg_script_of(code) == SG_SCRIPT_LATIN && n->count > 1) { /* known by an English name only */
    other = entity->label;
    sg_entity_change(r, known)->label = label;
  }
  bool repeated = sg_is_same_name(r, other, sg_entity_seen(r, known)->label);
  if (!repeated && (cases & SG_FORM_NOMINATIVE || n->count > 1))
    sg_entity_add_name(r, known, other, false);
  sg_person_register(r, known, label);
  return known;
}

/* "Иссык-Кульской области": an adjective before its noun, and no surname. */
static bool modifies_noun(const sg_reader *r, const name *n) {
  return sg_tag_seen(r, n->words[n->count - 1]).pos == SG_POS_ADJ && n->end < r->sentence->end &&
         !token(r, n->end)->capital && sg_tag_seen(r, n->end).pos == SG_POS_NOUN;
}

static uint32_t person_at(sg_reader *r, uint32_t at, const office *o, uint32_t *person,
                          uint32_t *cases) {
  const sg_match *known = match_at(r, at, SG_CLASS_ACTOR);
  name n = read_name(r, at);
  if (known && sg_lexicon_actor(r->lexicon, known->sense.value)->type == SG_OFFICIAL &&
      at + known->length >= n.end) {
    *person = sg_entity_of_actor(r, known->sense.value);
    *cases = known->sense.form & SG_FORM_CASES;
    if (n.count)
      sg_person_register(r, *person, nominative(r, &n, *cases));
    return at + known->length;
  }
  if (!n.count)
    return at;
  if (n.count == 1 && !n.initials) {
    *person = sg_person_of_surname(r, token(r, n.words[0])->form);
    *cases = sg_russian_cases(token(r, n.words[0])->written) |
             (ends_like_surname(token(r, n.words[0])->form) ? SG_FORM_NOMINATIVE : 0U);
    if (*person != SG_NO_ACTOR)
      return n.end;
    if (!o || (n.words[0] == r->sentence->first))
      return at;
  }
  uint32_t value;
  bool official = n.count > 1 &&
                  has_skeleton(r, nominative(r, &n, SG_FORM_NOMINATIVE), SG_CLASS_SKELETON, &value);
  if (!o && !official && (!looks_like_person(r, &n) || modifies_noun(r, &n)))
    return at;
  *cases = o && o->cases ? o->cases : cases_of_name(r, &n);
  *person = person_of(r, &n, *cases);
  return n.end;
}

/* "является", "стал": the token behind a copula, or `at`. */
static uint32_t skip_copula(const sg_reader *r, uint32_t at) {
  while (is_at(r, at, SG_CLASS_ADVERB))
    at++;
  const sg_match *copula = match_at(r, at, SG_CLASS_COPULA);
  if (!copula)
    copula = match_at(r, at, SG_CLASS_BE);
  return copula ? at + copula->length : at;
}

/* ", глава Сбербанка,", "(глава Сбербанка)", "– глава Сбербанка", "является главой Сбербанка"
 * behind a name. */
static uint32_t read_office_behind(sg_reader *r, uint32_t at, uint32_t *person, uint32_t first) {
  office o;
  const sg_edit *before = r->proposed;
  bool comma = form_is(r, at, ","), bracket = form_is(r, at, "(");
  bool dash = at < r->sentence->end && sg_is_dash(token(r, at)->form) && token(r, at)->blank_before;
  uint32_t behind = comma || bracket || dash ? at + 1 : skip_copula(r, at);
  if (behind == at || !read_office(r, behind, &o))
    return at;
  bool copula = !comma && !bracket && !dash;
  bool closed = copula || o.end >= r->sentence->end || token(r, o.end)->kind == SG_MARK;
  if (o.guessed || (o.body == SG_NO_ACTOR && o.host == SG_NO_ACTOR) || !closed ||
      may_be_in_name(r, o.end)) {
    sg_drop(r, before);
    return at;
  }
  *person = sg_person_in_office(r, *person, o.body, sg_entity_seen(r, *person)->label);
  give_office(r, *person, &o, first, o.end);
  return copula || dash ? at : o.end + (bracket && form_is(r, o.end, ")"));
}

/* How much the role makes somebody the head of a state: 0 is most, `none` not at all. */
static size_t headship(const sg_reader *r, const char *role, size_t none) {
  static const char *const titles[] = {"президент", "председател", "глав",
                                       "лидер",     "корол",       "премьер"};
  const char *form = sg_normal_form(r->arena, role, strlen(role));
  for (size_t t = 0; t < sizeof titles / sizeof *titles; t++)
    if (strstr(form, titles[t]))
      return t;
  return none;
}

/* Whoever holds an office of that state that makes one its head: "глава государства". */
static uint32_t head_of_state(const sg_reader *r, uint32_t state) {
  size_t best = SIZE_MAX;
  uint32_t head = SG_NO_ACTOR;
  sg_office_walk walk = sg_offices_in(r, state);
  for (const sg_link *link; best > 0 && (link = sg_next_office(&walk));) {
    const sg_entity *person = sg_entity_at(r->out, link->source);
    const char **roles = person->roles.items;
    for (uint32_t k = 0; k < person->roles.count; k++) {
      size_t rank = headship(r, roles[k], SIZE_MAX);
      head = rank < best ? link->source : head;
      best = rank < best ? rank : best;
    }
  }
  return head;
}

/* The holder of an office that is named without a name, as the text told. */
static uint32_t holder_of(sg_reader *r, const office *o) {
  if (o->class_id == SG_CLASS_OFFICE_STATE && o->state != SG_NO_ACTOR) {
    uint32_t named = head_of_state(r, o->body);
    return named != SG_NO_ACTOR
               ? named
               : sg_entity_in_office(r, o->title, sg_entity_seen(r, o->state)->country);
  }
  sg_office_walk walk = sg_offices_in(r, o->body);
  const sg_link *link = sg_next_office(&walk);
  return link ? link->source : SG_NO_ACTOR;
}

static uint32_t skip_honorifics(const sg_reader *r, uint32_t at) {
  for (const sg_match *word; (word = match_at(r, at, SG_CLASS_HONORIFIC));)
    at += word->length;
  return at;
}

void sg_read_russian_person(sg_reader *r, uint32_t at, sg_candidate *candidate) {
  office o = {.body = SG_NO_ACTOR};
  if (r->sentence->capitals || r->byline || token(r, at)->kind != SG_WORD)
    return;
  bool titled = read_office(r, at, &o);
  uint32_t first = skip_honorifics(r, titled ? o.end : at), person, cases = 0;
  bool honoured = first > (titled ? o.end : at);
  uint32_t end = first < r->sentence->end
                     ? person_at(r, first, titled || honoured ? &o : NULL, &person, &cases)
                     : first;
  if (end > first) {
    if (titled && o.guessed)
      use_known_state(r, person, &o);
    if (titled)
      give_office(r, person, &o, at, end);
    uint32_t behind = read_office_behind(r, end, &person, first);
    take(candidate, first, end, behind, person, SG_MENTION_NAME);
    candidate->cases = titled && o.cases ? o.cases : cases;
    return;
  }
  if (!titled || o.body == SG_NO_ACTOR)
    return;
  person = holder_of(r, &o);
  take(candidate, at, o.end, o.end, person != SG_NO_ACTOR ? person : o.body, SG_MENTION_DEFINITE);
  candidate->cases = o.cases;
}
