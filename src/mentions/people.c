/* People, and the offices that stand before and behind their names. */
#include <string.h>

#include "mentions/look.h"

enum { LONGEST_NAME = 6 };

/* "Kazakhstan's First Deputy Prime Minister", "head of Alibaba", "ambassador to China". */
typedef struct office {
  uint32_t first, end;
  uint32_t body; /* entity that it belongs to: country, ministry, company ..., or SG_NO_ACTOR */
  uint32_t host; /* where an envoy is accredited */
  bool envoy, minister;
  bool guessed;         /* the text does not say whose office it is */
  bool former;          /* the text says that it is held no more */
  uint32_t other;       /* the body of a first office: "president of A and chairman of B" */
  const char *title;    /* "president", of offices of a state; or NULL */
  const char *ministry; /* "Ministry of Energy" of a minister, or NULL */
  uint32_t state;       /* the country named, or SG_NO_ACTOR */
} office;

static const office no_office = {
    .body = SG_NO_ACTOR, .host = SG_NO_ACTOR, .state = SG_NO_ACTOR, .other = SG_NO_ACTOR};

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

static const char *capitalised(const sg_reader *r, const char *text) {
  char *name = sg_arena_string(r->arena, text);
  for (char *c = name; *c; c++)
    if ((c == name || c[-1] == ' ') && *c >= 'a' && *c <= 'z' && strncmp(c, "and ", 4) != 0)
      *c = (char)(*c - 'a' + 'A');
  return name;
}

/* "National Economy", "Trade and Integration": the end of a list of fields at `at`. */
static uint32_t read_topics(const sg_reader *r, uint32_t at) {
  uint32_t end = at;
  for (;;) {
    const sg_match *topic = match_at(r, at, SG_CLASS_TOPIC);
    if (!topic)
      return end;
    end = at += topic->length;
    if (form_is(r, at, ",") || form_is(r, at, "and"))
      at += form_is(r, at, ",") && form_is(r, at + 1, "and") ? 2 : 1;
  }
}

static const char *ministry_of(const sg_reader *r, uint32_t first, uint32_t end) {
  const sg_match *topic = match_at(r, first, SG_CLASS_TOPIC);
  const char *field = topic && first + topic->length == end
                          ? sg_lexicon_text(r->lexicon, topic->sense.value)
                          : sg_plain_text(r, first, end);
  return sg_arena_format(r->arena, "Ministry of %s", capitalised(r, field));
}

/* The owner before an office: "Kazakh", "Oman's", "Sberbank", "its". Returns the token behind. */
static uint32_t read_possessor(sg_reader *r, uint32_t at, office *o) {
  const sg_match *adjective = match_at(r, at, SG_CLASS_DEMONYM);
  if (adjective) {
    o->state = o->body = sg_entity_of_actor(r, adjective->sense.value);
    return at + adjective->length;
  }
  if (is_at(r, at, SG_CLASS_POSSESSIVE)) {
    uint32_t owners = 1U << SG_COMPANY | 1U << SG_ORGANIZATION;
    if (!match_at(r, at + 1, SG_CLASS_OFFICE_COMPANY))
      owners |= 1U << SG_MINISTRY | 1U << SG_COUNTRY;
    /* "X, whose chairman": the name right before */
    o->body = form_is(r, at, "whose") ? sg_latest_entity(r, owners) : sg_topic_entity(r, owners);
    return at + 1;
  }
  sg_candidate name = {0};
  if (at < r->sentence->end && token(r, at)->capital)
    sg_read_actor_name(r, at, &name);
  if (!name.end || name.count != 1)
    return at;
  sg_actor_type type = sg_entity_seen(r, name.entities[0])->type;
  if (type == SG_OFFICIAL || type == SG_AGREEMENT || type == SG_EVENT)
    return at;
  o->body = name.entities[0];
  if (type == SG_COUNTRY)
    o->state = o->body;
  return form_is(r, name.end, "'s") || form_is(r, name.end, "'") ? name.end + 1 : name.end;
}

/* "The bank's" right before an office. */
static void use_definite_owner(const sg_reader *r, office *o) {
  uint32_t at = o->first;
  const sg_mention *before = at > r->sentence->first + 1 && form_is(r, at - 1, "'s")
                                 ? sg_mention_at(r->out, at - 2)
                                 : NULL;
  if (!before || before->kind != SG_MENTION_DEFINITE || before->entity_count != 1)
    return;
  uint32_t owner = sg_mention_entity(r->out, before, 0);
  sg_actor_type type = sg_entity_seen(r, owner)->type;
  if (type == SG_COMPANY || type == SG_ORGANIZATION || type == SG_MINISTRY)
    o->body = owner;
}

/* "Mayor of Warsaw Ada Lund": the token behind a town that is no actor, or `otherwise`. */
static uint32_t skip_town(const sg_reader *r, uint32_t at, uint32_t otherwise) {
  const sg_match *town = match_at(r, at, SG_CLASS_CAPITAL);
  if (!town)
    town = match_at(r, at, SG_CLASS_NOT_ACTOR);
  return town ? at + town->length : otherwise;
}

/* A minister's body, of the state (SG_NO_ACTOR: that of the context). */
static void use_state(sg_reader *r, office *o, uint32_t state, uint32_t end) {
  const char *country = state == SG_NO_ACTOR ? NULL : sg_entity_seen(r, state)->country;
  o->body = sg_entity_of_body(r, o->ministry, country, NULL);
  o->state = state;
  o->guessed = state == SG_NO_ACTOR;
  if (state != SG_NO_ACTOR)
    sg_add_link(r, o->body, "part_of", state, o->first, end);
}

/* "'s energy department" behind the body of an office: the token behind it, or `at`. */
static uint32_t skip_department(const sg_reader *r, uint32_t at) {
  enum { LONGEST = 4 };
  uint32_t word = at + 1;
  if (!form_is(r, at, "'s"))
    return at;
  for (; word < at + LONGEST && token(r, word)->kind == SG_WORD && !token(r, word)->capital; word++)
    if (match_at(r, word, SG_CLASS_BODY_HEAD))
      return word + 1;
  return at;
}

/* "Minister of Production": the end of a field that the lexicon does not know, or `at`. */
static uint32_t unknown_field(const sg_reader *r, uint32_t at) {
  bool field = at < r->sentence->end && is_name_word(r, at) && !match_at(r, at, SG_CLASS_ACTOR) &&
               !match_at(r, at, SG_CLASS_CAPITAL) && !match_at(r, at, SG_CLASS_NOT_ACTOR) &&
               !match_at(r, at, SG_CLASS_DEMONYM) && !is_at(r, at, SG_CLASS_GIVEN_NAME) &&
               !is_name_word(r, at + 1);
  return field ? at + 1 : at;
}

/* "of Kazakhstan", "of the Academy of Sciences", "to China" behind an office. */
static uint32_t read_office_complement(sg_reader *r, uint32_t at, office *o) {
  bool of =
      form_is(r, at, "of") || form_is(r, at, "at") || form_is(r, at, "for") || form_is(r, at, "in");
  bool to = form_is(r, at, "to") && o->envoy;
  if (!of && !to)
    return at;
  uint32_t next = at + 1;
  if (form_is(r, next, "the"))
    next++;
  uint32_t topics = o->minister && of ? read_topics(r, next) : next;
  if (topics == next && o->minister && of)
    topics = unknown_field(r, next);
  if (topics > next) {
    uint32_t end = topics;
    office inner = no_office;
    inner.state = o->state;
    if (form_is(r, end, "of"))
      end = read_office_complement(r, end, &inner);
    o->ministry = ministry_of(r, next, topics);
    use_state(r, o, inner.state, end);
    return end;
  }
  sg_candidate name = {0};
  if (next < r->sentence->end)
    sg_read_actor_name(r, next, &name);
  uint32_t end, body = name.end || !of ? SG_NO_ACTOR : sg_definite_body(r, at + 1, &end);
  if (body != SG_NO_ACTOR)
    take(&name, next, end, end, body, SG_MENTION_DEFINITE);
  if (!name.end)
    return of ? skip_town(r, next, at) : at;
  sg_actor_type type = sg_entity_seen(r, name.entities[0])->type;
  if (type == SG_OFFICIAL || type == SG_AGREEMENT)
    return at;
  if (to)
    o->host = name.entities[0];
  else if (type == SG_COUNTRY && o->body != SG_NO_ACTOR && !form_is(r, at, "of"))
    return name.end; /* "the IMF's mission chief for Ghana" */
  else if (type == SG_COUNTRY && o->ministry)
    use_state(r, o, name.entities[0], name.end); /* "foreign minister of Armenia" */
  else
    o->body = name.entities[0];
  if (type == SG_COUNTRY && !to)
    o->state = name.entities[0];
  return skip_department(r, name.end);
}

/* "former first deputy"; notes whether the office has ended. */
static uint32_t skip_ranks(const sg_reader *r, uint32_t at, bool *former) {
  sg_class class_id;
  for (;;) {
    const sg_match *rank = match_at(r, at, SG_CLASS_OFFICE_RANK);
    const sg_match *word = office_word(r, at, &class_id);
    if (!rank || (word && word->length > rank->length))
      return at;
    *former = *former || match_at(r, at, SG_CLASS_OFFICE_FORMER);
    at += rank->length;
    if (form_is(r, at, "-"))
      at++;
  }
}

/* A second office joined to the first: "and researcher", "and Finance Minister". */
static uint32_t read_second_office(const sg_reader *r, uint32_t at) {
  sg_class class_id;
  if (!form_is(r, at, "and"))
    return at;
  bool former = false;
  uint32_t next = skip_ranks(r, at + 1, &former);
  uint32_t topics = read_topics(r, next);
  const sg_match *word = office_word(r, topics, &class_id);
  return word ? topics + word->length : at;
}

/* "Finance Minister Ada Lund of Norway": the state behind the name, or SG_NO_ACTOR. */
static uint32_t state_behind_name(sg_reader *r, uint32_t at) {
  enum { LONGEST = 6 };
  uint32_t first = at;
  while (at < r->sentence->end && at < first + LONGEST && token(r, at)->capital &&
         token(r, at)->kind == SG_WORD)
    at++;
  if (at < first + 2 || !form_is(r, at, "of"))
    return SG_NO_ACTOR;
  at += 1 + form_is(r, at + 1, "the");
  const sg_match *match = match_at(r, at, SG_CLASS_ACTOR);
  return match && sg_lexicon_actor(r->lexicon, match->sense.value)->type == SG_COUNTRY
             ? sg_entity_of_actor(r, match->sense.value)
             : SG_NO_ACTOR;
}

static bool read_office(sg_reader *r, uint32_t at, office *o) {
  const sg_edit *before_office = r->proposed;
  *o = no_office;
  o->first = at;
  use_definite_owner(r, o);
  if (form_is(r, at, "the") || form_is(r, at, "a") || form_is(r, at, "an"))
    at++;
  sg_class class_id;
  uint32_t fields = read_topics(r, at); /* "Natural Resources Minister" owns nothing */
  if (!office_word(r, at, &class_id) && !(fields > at && office_word(r, fields, &class_id)))
    at = read_possessor(r, at, o);
  at = skip_ranks(r, at, &o->former);
  uint32_t topics = read_topics(r, at);
  const sg_match *word = office_word(r, at, &class_id);
  if (!word) {
    word = office_word(r, topics, &class_id);
    if (!word || topics == at)
      return sg_drop(r, before_office);
  } else {
    topics = at;
  }
  if (word->sense.form & SG_FORM_PLURAL && !(word->sense.form & SG_FORM_SINGULAR))
    return sg_drop(r, before_office); /* "Brazil chairs" */
  o->minister = class_id == SG_CLASS_OFFICE_MINISTER;
  if (class_id == SG_CLASS_OFFICE_STATE)
    o->title = sg_lexicon_text(r->lexicon, word->sense.value);
  if (o->state == SG_NO_ACTOR && class_id != SG_CLASS_OFFICE_HEAD)
    o->state = state_behind_name(r, topics + word->length);
  o->envoy = class_id == SG_CLASS_OFFICE_ENVOY;
  o->end = topics + word->length;
  if (o->minister && topics > at) {
    const char *country = o->state == SG_NO_ACTOR ? NULL : sg_entity_seen(r, o->state)->country;
    o->ministry = ministry_of(r, at, topics);
    o->body = sg_entity_of_body(r, o->ministry, country, NULL);
    o->guessed = o->state == SG_NO_ACTOR;
    if (o->state != SG_NO_ACTOR)
      sg_add_link(r, o->body, "part_of", o->state, o->first, o->end);
  }
  o->end = read_second_office(r, o->end);
  uint32_t before = 0;
  bool second = false; /* "president of A and chairman of B" */
  while (before != o->end) {
    before = o->end;
    uint32_t body = o->body;
    o->end = read_office_complement(r, o->end, o);
    if (second && o->body != body)
      o->other = body;
    if (o->end == before)
      o->end = read_second_office(r, o->end);
    second = second || (o->end != before && body != SG_NO_ACTOR);
  }
  if (o->body == SG_NO_ACTOR && class_id == SG_CLASS_OFFICE_STATE) {
    o->body = o->state = sg_context_state(r);
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
  sg_add_link(r, person, "holds_office", o->other, first, end);
  if (o->host != SG_NO_ACTOR)
    sg_add_link(r, person, "accredited_to", o->host, first, end);
  if (!sg_entity_seen(r, person)->country && o->state != SG_NO_ACTOR)
    sg_entity_change(r, person)->country = sg_entity_seen(r, o->state)->country;
  uint32_t title = o->first + is_at(r, o->first, SG_CLASS_POSSESSIVE);
  if (title >= o->end || match_at(r, o->end - 1, SG_CLASS_COUNTERPART))
    return; /* "his Peruvian counterpart" is no office */
  sg_entity_add_role(r, person, sg_plain_text(r, title, o->end));
}

/* The office is of that state, or of its ministry. */
static void set_state(sg_reader *r, office *o, uint32_t state) {
  o->state = state;
  o->body = o->ministry ? sg_entity_of_body(r, o->ministry, sg_entity_seen(r, state)->country, NULL)
                        : state;
}

/* "President NAME" and "Foreign Minister NAME" are of the state that the person is known to be of.
 */
static void use_known_state(sg_reader *r, uint32_t person, office *o) {
  const char *country = sg_entity_seen(r, person)->country;
  uint32_t state = country ? sg_entity_of_country(r, country) : SG_NO_ACTOR;
  if (state == SG_NO_ACTOR)
    return;
  set_state(r, o, state);
}

/* "President NAME of Palau": the office is of the state behind the name. Returns where that ends,
 * or `at`. */
static uint32_t use_state_behind(sg_reader *r, uint32_t at, office *o) {
  uint32_t next = at + 1 + form_is(r, at + 1, "the");
  const sg_match *match = form_is(r, at, "of") ? match_at(r, next, SG_CLASS_ACTOR) : NULL;
  if (!match || sg_lexicon_actor(r->lexicon, match->sense.value)->type != SG_COUNTRY ||
      token(r, next + match->length)->capital)
    return at;
  set_state(r, o, sg_entity_of_actor(r, match->sense.value));
  o->guessed = false;
  return next + match->length;
}

/* --- names ---------------------------------------------------------------------------------- */

static bool may_be_in_name(const sg_reader *r, uint32_t at) {
  const sg_token *t = token(r, at);
  if (at >= r->sentence->end || t->kind != SG_WORD || !t->capital)
    return false;
  sg_class class_id;
  return !sg_is_running_word(r, at) && !is_at(r, at, SG_CLASS_NOT_PERSON) &&
         !is_at(r, at, SG_CLASS_NAME_SUFFIX) && !is_at(r, at, SG_CLASS_MONTH) &&
         !match_at(r, at, SG_CLASS_DEMONYM) && !office_word(r, at, &class_id) &&
         !is_at(r, at, SG_CLASS_HONORIFIC);
}

static bool is_initial(const sg_reader *r, uint32_t at) {
  return at + 1 < r->sentence->end && token(r, at)->capital && token(r, at)->kind == SG_WORD &&
         strlen(token(r, at)->form) <= 2 && form_is(r, at + 1, ".") &&
         !is_at(r, at, SG_CLASS_FAMILY_NAME_FIRST) && /* "Xi." ends a sentence */
         !token(r, at + 1)->blank_before;
}

/* "J.R.R.", but not "U.S." or "D.C." */
static bool is_initials(const sg_reader *r, uint32_t at) {
  return token(r, at)->initials && token(r, at)->capital && !match_at(r, at, SG_CLASS_ACTOR) &&
         !match_at(r, at, SG_CLASS_NOT_ACTOR);
}

/* The end of a run of name words, initials and particles at `at`; `*words` counts the words. */
static uint32_t read_name_words(const sg_reader *r, uint32_t at, uint32_t *words) {
  uint32_t end = at;
  *words = 0;
  while (at < r->sentence->end && *words < LONGEST_NAME) {
    if (is_initial(r, at)) {
      at += 2;
      continue;
    }
    if (is_initials(r, at)) {
      at++;
      continue;
    }
    if (*words && is_at(r, at, SG_CLASS_PARTICLE) && at + 1 < r->sentence->end &&
        token(r, at + 1)->capital && !token(r, at)->capital) {
      at++;
      continue;
    }
    if (*words && form_is(r, at, "-") && !token(r, at)->blank_before && at + 1 < r->sentence->end &&
        !token(r, at + 1)->blank_before) {
      at++;
      continue;
    }
    if (!may_be_in_name(r, at))
      break;
    at++;
    end = at;
    ++*words;
    if (end < r->sentence->end && form_is(r, end, "'s"))
      break;
  }
  if (*words > 1 && is_at(r, end, SG_CLASS_NAME_SUFFIX) && token(r, end)->capital) {
    end++; /* "Jr." */
    end += form_is(r, end, ".") && !token(r, end)->blank_before;
  }
  return end;
}

static bool starts_like_person(const sg_reader *r, uint32_t at) {
  return is_initial(r, at) || is_initials(r, at) || match_at(r, at, SG_CLASS_GIVEN_NAME) ||
         is_at(r, at, SG_CLASS_FAMILY_NAME_FIRST);
}

/* Something that is not a person stands in the lexicon at `at`. */
static bool other_actor(const sg_reader *r, uint32_t at, uint32_t end) {
  const sg_match *match = match_at(r, at, SG_CLASS_ACTOR);
  return match && at + match->length >= end &&
         sg_lexicon_actor(r->lexicon, match->sense.value)->type != SG_OFFICIAL;
}

/* "and Director of the export promotion Department," up to the comma. */
static uint32_t skip_unknown_complement(const sg_reader *r, uint32_t at) {
  enum { LONGEST = 7 };
  if (!form_is(r, at, "of") && !form_is(r, at, "for"))
    return at;
  for (uint32_t i = at + 1; i < at + LONGEST && i < r->sentence->end; i++)
    if (form_is(r, i, ","))
      return i;
  return at;
}

/* What joins a person to an office behind the name. */
typedef enum joint { NO_JOINT, COMMA, BRACKET, DASH, COPULA } joint;

static joint joint_at(const sg_reader *r, uint32_t at, uint32_t *behind) {
  *behind = at + 1;
  if (form_is(r, at, ",") && form_is(r, at + 1, "who"))
    at += 2; /* "Ada Lund, who is chairman of" */
  if (form_is(r, at, ","))
    return COMMA;
  if (form_is(r, at, "("))
    return BRACKET;
  if (at < r->sentence->end && sg_is_dash(token(r, at)->form) && token(r, at)->blank_before)
    return DASH;
  while (is_at(r, at, SG_CLASS_HAVE) || is_at(r, at, SG_CLASS_BE) || is_at(r, at, SG_CLASS_ADVERB))
    at++;
  const sg_match *copula = match_at(r, at, SG_CLASS_COPULA);
  *behind = copula ? at + copula->length : at;
  return copula || (*behind > 0 && is_at(r, at - 1, SG_CLASS_BE)) ? COPULA : NO_JOINT;
}

/* "chairman of Samsung Heavy": a single word right behind a firm is more of its name. */
static bool goes_on_in_body(const sg_reader *r, const office *o, uint32_t at) {
  if (o->end != at || o->body == SG_NO_ACTOR || !token(r, at - 1)->capital ||
      is_office(r, at - 1) || sg_entity_seen(r, o->body)->type != SG_COMPANY)
    return false;
  uint32_t words;
  return read_name_words(r, at, &words) == at + 1;
}

/* Does the office end where the joint lets it: at a mark, before a verb? */
static bool is_closed(const sg_reader *r, joint kind, office *o) {
  uint32_t end = o->end;
  if (kind == BRACKET)
    return form_is(r, end, ")");
  if (kind == COPULA)
    return end >= r->sentence->end || !may_be_in_name(r, end);
  if (kind == DASH)
    return end >= r->sentence->end || token(r, end)->kind == SG_MARK;
  if (end < r->sentence->end && token(r, end)->kind != SG_MARK && o->body != SG_NO_ACTOR) {
    end += goes_on_in_body(r, o, end);
    end = o->end = skip_unknown_complement(r, end);
  }
  return end >= r->sentence->end || token(r, end)->kind == SG_MARK;
}

/* ", head of Sberbank," behind a name. Returns the end of the office or `at`. */
static uint32_t read_office_behind(sg_reader *r, uint32_t at, uint32_t *person, uint32_t first) {
  office o;
  const sg_edit *before = r->proposed;
  uint32_t behind;
  joint kind = joint_at(r, at, &behind);
  if (kind == NO_JOINT || !read_office(r, behind, &o))
    return at;
  bool closed = is_closed(r, kind, &o);
  bool person_next =
      o.end < r->sentence->end && may_be_in_name(r, o.end) && !goes_on_in_body(r, &o, o.end);
  /* the office may belong to the next name of a list */
  bool next_has_it =
      form_is(r, o.end, ",") && may_be_in_name(r, o.end + 1) && starts_like_person(r, o.end + 1);
  if (!closed || person_next || (next_has_it && kind == COMMA) ||
      (o.body == SG_NO_ACTOR && !o.envoy) || (kind == COPULA && o.guessed)) {
    sg_drop(r, before);
    return at;
  }
  *person = sg_person_in_office(r, *person, o.body, sg_plain_text(r, first, at));
  give_office(r, *person, &o, first, o.end);
  if (kind == COPULA)
    return at; /* the verb stays */
  return o.end + (kind == BRACKET || (kind == DASH && form_is(r, o.end, token(r, at)->form)));
}

/* "Sri Lanka Ports", whatever given name "Sri" may be. */
static bool starts_with_state(const sg_reader *r, uint32_t at) {
  const sg_match *match = match_at(r, at, SG_CLASS_ACTOR);
  return match && match->length > 1 &&
         sg_lexicon_actor(r->lexicon, match->sense.value)->type == SG_COUNTRY;
}

/* "met", "founded by" right before `at`. */
static bool is_met(const sg_reader *r, uint32_t at) {
  enum { LONGEST = 3 };
  for (uint32_t step = 1; step <= LONGEST && at >= r->sentence->first + step; step++) {
    const sg_match *match = match_at(r, at - step, SG_CLASS_PERSON_OBJECT);
    if (match && match->length == step)
      return true;
  }
  return false;
}

/* "Lirim Bytyqi of the University of Pristina" */
static bool is_of_institution(const sg_reader *r, uint32_t end) {
  enum { LONGEST = 3 };
  uint32_t at = end + 1 + form_is(r, end + 1, "the");
  for (uint32_t i = at; form_is(r, end, "of") && i < at + LONGEST && token(r, i)->capital; i++) {
    const sg_match *head = match_at(r, i, SG_CLASS_ORGANIZATION_HEAD);
    if (head)
      return !(head->sense.form & SG_FORM_PLURAL);
  }
  return false;
}

/* ", who" and ", formerly of" behind a name. */
static bool relates(const sg_reader *r, uint32_t end) {
  return form_is(r, end, ",") && (form_is(r, end + 1, "who") || form_is(r, end + 1, "whom") ||
                                  (form_is(r, end + 1, "formerly") &&
                                   (form_is(r, end + 2, "of") || form_is(r, end + 2, "the"))));
}

/* How sure a run of words at `at` is a person's name, without a title before it. */
static bool looks_like_person(sg_reader *r, uint32_t at, uint32_t end, uint32_t words) {
  if (other_actor(r, at, end) || starts_with_state(r, at) ||
      (words >= 2 &&
       (is_at(r, end - 1, SG_CLASS_COMPANY_HEAD) || is_at(r, end - 1, SG_CLASS_BODY_HEAD) ||
        is_at(r, end - 1, SG_CLASS_ORGANIZATION_HEAD))))
    return false;
  if (words >= 2 && starts_like_person(r, at))
    return true;
  if (words >= 1 && (is_initial(r, at) || is_initials(r, at)))
    return true;
  bool said = end < r->sentence->end && match_at(r, end, SG_CLASS_REPORT_VERB);
  bool led = at >= r->sentence->first + 2 && form_is(r, at - 1, "by") &&
             (form_is(r, at - 2, "led") || form_is(r, at - 2, "headed"));
  bool article = at > r->sentence->first && is_at(r, at - 1, SG_CLASS_DETERMINER);
  bool met = !article && (is_met(r, at) || relates(r, end) ||
                          (is_of_institution(r, end) && !match_at(r, at, SG_CLASS_TOPIC)));
  office o;
  const sg_edit *before = r->proposed;
  bool titled = !article && form_is(r, end, ",") && read_office(r, end + 1, &o) &&
                (o.end >= r->sentence->end || token(r, o.end)->kind == SG_MARK ||
                 match_at(r, o.end, SG_CLASS_PREPOSITION));
  sg_drop(r, before); /* who has the office is settled by whoever reads it */
  bool ends_with_actor = words >= 2 && match_at(r, end - 1, SG_CLASS_ACTOR);
  return words >= 2 && words <= 4 && !ends_with_actor && (said || led || met || titled);
}

/* A person's name at `at`; `titled`: behind an office or "Mr", `addressed`: behind the latter. */
static uint32_t person_at(sg_reader *r, uint32_t at, bool titled, bool addressed,
                          uint32_t *person) {
  const sg_match *known = match_at(r, at, SG_CLASS_ACTOR);
  uint32_t words, end = read_name_words(r, at, &words);
  if (known && sg_lexicon_actor(r->lexicon, known->sense.value)->type == SG_OFFICIAL &&
      (at + known->length >= end || !(known->sense.form & SG_FORM_NICKNAME))) {
    end = at + known->length;
    const sg_match *given = match_at(r, end, SG_CLASS_GIVEN_NAME);
    if (known->length == 1 && token(r, at)->all_capitals && given && token(r, end)->capital &&
        !token(r, end)->all_capitals)
      end += given->length; /* "TOKAYEV Kassym-Jomart" */
    *person = sg_entity_of_actor(r, known->sense.value);
    sg_entity_add_name(r, *person, sg_plain_text(r, at, end), true);
    return end;
  }
  if (end == at || words == 0)
    return at;
  if (words == 1 && !is_initial(r, at) && !is_initials(r, at)) {
    *person = sg_person_of_surname(r, sg_plain_text(r, at, end));
    if (*person != SG_NO_ACTOR) {
      sg_entity_add_name(r, *person, sg_plain_text(r, at, end), false);
      return end;
    }
    bool town = match_at(r, at, SG_CLASS_CAPITAL) || match_at(r, at, SG_CLASS_NOT_ACTOR);
    if (!titled || ((other_actor(r, at, end) || town) && !addressed))
      return at;
  }
  bool place = end < r->sentence->end && token(r, end)->capital &&
               is_at(r, end, SG_CLASS_NOT_PERSON); /* "John Lennon Street" */
  bool body = words > 1 && (is_at(r, end - 1, SG_CLASS_BODY_HEAD) ||
                            is_at(r, end - 1, SG_CLASS_ORGANIZATION_HEAD));
  if (titled ? body || (other_actor(r, at, end) && !addressed)
             : place || !looks_like_person(r, at, end, words))
    return at;
  *person = sg_entity_of_person(r, sg_plain_text(r, at, end));
  return end;
}

static uint32_t skip_honorifics(const sg_reader *r, uint32_t at) {
  for (uint32_t before = UINT32_MAX; before != at;) {
    before = at;
    const sg_match *honorific = match_at(r, at, SG_CLASS_HONORIFIC);
    if (honorific)
      at += honorific->length;
    else if (at + 1 < r->sentence->end && token(r, at)->initials &&
             (form_is(r, at, "he") || form_is(r, at, "hrh")))
      at++;
    if (at != before && form_is(r, at, "."))
      at++;
  }
  return at;
}

/* The body of a state that is like the one in which a person holds an office: "Ministry of Energy"
 * of Peru for the minister of energy of Chile; the state for whom no ministry is known. */
static uint32_t body_alike(sg_reader *r, uint32_t person, uint32_t state) {
  sg_office_walk walk = sg_offices_of(r, person);
  const sg_link *held = person == SG_NO_ACTOR ? NULL : sg_next_office(&walk);
  const sg_entity *body = held ? sg_entity_seen(r, held->target) : NULL;
  if (!body || body->type != SG_MINISTRY || !body->country || !body->names.count)
    return state;
  const char *base = ((const char *const *)body->names.items)[0];
  return strncmp(body->label, base, strlen(base)) == 0
             ? sg_entity_of_body(r, base, sg_entity_seen(r, state)->country, NULL)
             : state;
}

/* "his Chinese counterpart Xi Jinping": the same office in another state. */
static bool read_counterpart(sg_reader *r, uint32_t at, office *o) {
  const sg_edit *before = r->proposed;
  *o = no_office;
  o->first = at;
  if (is_at(r, at, SG_CLASS_POSSESSIVE) || form_is(r, at, "the"))
    at++;
  at = skip_ranks(r, read_possessor(r, at, o), &o->former);
  const sg_match *word = match_at(r, at, SG_CLASS_COUNTERPART);
  if (!word || o->state == SG_NO_ACTOR)
    return sg_drop(r, before);
  o->end = at + word->length;
  o->body = body_alike(r, sg_topic_entity(r, 1U << SG_OFFICIAL), o->state);
  if (o->body != o->state)
    sg_add_link(r, o->body, "part_of", o->state, o->first, o->end);
  return true;
}

static bool had_role(const sg_entity *person, const char *wanted) {
  const char **roles = person->roles.items;
  for (uint32_t i = 0; i < person->roles.count; i++)
    if (strstr(wanted, roles[i]) || strstr(roles[i], wanted))
      return true;
  return false;
}

/* The person who holds `o` according to this document, or to the lexicon on its day; or
 * SG_NO_ACTOR. */
static uint32_t holder_of(sg_reader *r, const office *o) {
  const char *wanted = sg_plain_text(r, o->first, o->end);
  sg_office_walk walk = sg_offices_in(r, o->body);
  for (const sg_link *link; (link = sg_next_office(&walk));)
    if (had_role(sg_entity_at(r->out, link->source), wanted))
      return link->source;
  return o->title && o->state != SG_NO_ACTOR
             ? sg_entity_in_office(r, o->title, sg_entity_seen(r, o->state)->country)
             : SG_NO_ACTOR;
}

/* "The chief executive of KEGOC is Anna Petrova": who holds the office, given it. */
static bool names_holder(sg_reader *r, office *o, uint32_t *person) {
  uint32_t at = o->end + is_at(r, o->end, SG_CLASS_BE), words;
  const sg_match *known = match_at(r, at, SG_CLASS_ACTOR);
  bool official = known && sg_lexicon_actor(r->lexicon, known->sense.value)->type == SG_OFFICIAL;
  uint32_t end = read_name_words(r, at, &words);
  if (at == o->end || o->guessed || words < 2 || !(official || starts_like_person(r, at)) ||
      other_actor(r, at, end))
    return false;
  uint32_t stop = person_at(r, at, true, false, person);
  if (stop == at || (stop < r->sentence->end && token(r, stop)->kind != SG_MARK))
    return false;
  give_office(r, *person, o, o->first, stop);
  return true;
}

void sg_read_person(sg_reader *r, uint32_t at, sg_candidate *candidate) {
  office o = no_office;
  if (r->sentence->capitals || r->byline)
    return;
  bool has_office = read_counterpart(r, at, &o) || read_office(r, at, &o);
  uint32_t name = has_office ? o.end : at, person;
  if (has_office && o.body != SG_NO_ACTOR) /* "Maersk's vice president for sustainability, N" */
    name = skip_unknown_complement(r, name);
  if (has_office && form_is(r, name, ",") && name + 1 < r->sentence->end)
    name++;
  uint32_t plain = skip_honorifics(r, name);
  bool titled = (has_office && !goes_on_in_body(r, &o, plain)) || plain > name;
  uint32_t end =
      plain < r->sentence->end ? person_at(r, plain, titled, plain > name, &person) : plain;
  if (end == plain && has_office && plain > o.end)
    end = plain = o.end; /* the comma belonged to the clause */
  if (end > plain) {
    bool open = has_office && (o.guessed || o.body == SG_NO_ACTOR);
    uint32_t state_end = open ? use_state_behind(r, end, &o) : end;
    if (has_office && o.guessed)
      use_known_state(r, person, &o);
    if (has_office)
      give_office(r, person, &o, at, end);
    uint32_t behind = read_office_behind(r, state_end, &person, plain);
    take(candidate, plain, end, behind, person, SG_MENTION_NAME);
    return;
  }
  if (!has_office || o.body == SG_NO_ACTOR)
    return;
  /* an office without a name stands for its holder, or else for its body */
  if (!names_holder(r, &o, &person))
    person = holder_of(r, &o);
  take(candidate, at, o.end, o.end, person != SG_NO_ACTOR ? person : o.body, SG_MENTION_DEFINITE);
}
