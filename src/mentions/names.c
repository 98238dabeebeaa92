/* Names of bodies, companies, organizations, initiatives and events: known ones, and those that
 * are recognised by how they are built: a head ("Ministry", "Corporation") and what goes with it.
 */
#include <string.h>

#include "mentions/look.h"
#include "mentions/names.h"

/* Which class of heads makes which type of actor. */
static const struct {
  sg_class class_id;
  sg_actor_type type;
} heads[] = {
    {SG_CLASS_AGREEMENT_HEAD, SG_AGREEMENT}, {SG_CLASS_EVENT_HEAD, SG_EVENT},
    {SG_CLASS_COMPANY_HEAD, SG_COMPANY},     {SG_CLASS_ORGANIZATION_HEAD, SG_ORGANIZATION},
    {SG_CLASS_BODY_HEAD, SG_MINISTRY},       {SG_CLASS_INITIATIVE_HEAD, SG_INITIATIVE},
};

typedef struct head {
  uint32_t at, end;
  sg_actor_type type;
  bool plural;
} head;

/* The longest head phrase at `at`, written with a capital. */
static bool head_at(const sg_reader *r, uint32_t at, head *found) {
  found->end = 0;
  if (!token(r, at)->capital)
    return false;
  for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) {
    const sg_match *match = sg_token_match(r->tokens, at, r->sentence->end, heads[i].class_id);
    if (!match || at + match->length <= found->end)
      continue;
    found->at = at;
    found->end = at + match->length;
    found->type = heads[i].type;
    found->plural = match->sense.form & SG_FORM_PLURAL && !(match->sense.form & SG_FORM_SINGULAR);
  }
  return found->end != 0;
}

/* "Rwanda Food and Drugs Authority", "Cable Connectivity and Resilience Centre": a head follows
 * that both sides need. Without a field on either side, two words must stand before. */
static bool joins_head(const sg_reader *r, uint32_t at, uint32_t run_first, bool field,
                       bool has_head) {
  head h;
  if (has_head || (!field && at < run_first + 2))
    return false;
  bool fits = false; /* the last head counts: "Solar and Storage Energy Alliance" */
  for (uint32_t next = at + 2; next < at + 4 && is_name_word(r, next); next++)
    if (head_at(r, next, &h))
      fits = h.type == SG_MINISTRY || h.type == SG_ORGANIZATION || h.type == SG_INITIATIVE ||
             (h.type == SG_COMPANY && field);
  return fits;
}

/* "and" belongs to a name when it stands between two fields ("Trade and Integration") or two words
 * of which neither is an actor and behind which a head follows ("Road and Bridge Corporation"). */
static bool joins_words(const sg_reader *r, uint32_t at, uint32_t run_first, bool has_head) {
  if (!sg_token_form(r->tokens, at, "and") && !sg_token_form(r->tokens, at, "&"))
    return false;
  if (at == r->sentence->first || !is_name_word(r, at + 1) || !token(r, at - 1)->capital)
    return false;
  head h;
  bool before = sg_token_is(r->tokens, at - 1, SG_CLASS_TOPIC);
  bool behind = sg_token_match(r->tokens, at + 1, r->sentence->end, SG_CLASS_TOPIC) != NULL;
  bool actor = sg_token_match(r->tokens, at + 1, r->sentence->end, SG_CLASS_ACTOR) != NULL;
  if (actor || (head_at(r, at + 1, &h) && h.type == SG_MINISTRY))
    return false;
  return (before && behind) || joins_head(r, at, run_first, before || behind, has_head);
}

/* The comma of "Investment, Industry and Trade". */
static bool joins_fields(const sg_reader *r, uint32_t at) {
  if (at == r->sentence->first || !form_is(r, at, ",") || !is_at(r, at - 1, SG_CLASS_TOPIC))
    return false;
  const sg_match *next = match_at(r, at + 1, SG_CLASS_TOPIC);
  uint32_t behind = next ? at + 1 + next->length : at;
  return next && is_name_word(r, at + 1) &&
         (form_is(r, behind, "and") || form_is(r, behind, ",")) &&
         match_at(r, behind + 1, SG_CLASS_TOPIC) && is_name_word(r, behind + 1);
}

/* The "Ministers" of "Third Meeting of Energy Ministers". */
static bool are_officers(const sg_reader *r, uint32_t at) {
  const sg_match *office = match_at(r, at, SG_CLASS_OFFICE_MINISTER);
  if (!office)
    office = match_at(r, at, SG_CLASS_OFFICE_HEAD);
  return office && office->sense.form & SG_FORM_PLURAL &&
         !(office->sense.form & SG_FORM_SINGULAR) && !is_name_word(r, at + office->length);
}

/* The end of a run of capitalised words from `at`: "China Road and Bridge Corporation". `*last` is
 * the last head inside. */
static uint32_t read_run(const sg_reader *r, uint32_t at, head *last) {
  uint32_t end = at, first = at;
  last->end = 0;
  while (at < r->sentence->end) {
    head h;
    if (at > end && !token(r, at)->blank_before && is_hyphen(r, at)) {
      at++;
      continue;
    }
    bool number = token(r, at)->kind == SG_NUMBER && end > 0 && last->end && at == end;
    if (is_hyphen(r, at) && !token(r, at)->blank_before && at + 1 < r->sentence->end &&
        !token(r, at + 1)->blank_before) {
      at++;
      continue;
    }
    bool members = at > first && is_at(r, at - 1, SG_CLASS_MEMBERS) && is_name_word(r, at + 1) &&
                   (form_is(r, at, "'s") || form_is(r, at, "'"));
    if (members || joins_fields(r, at) ||
        joins_words(r, at, first, last->end && last->at > first)) {
      at++;
      continue;
    }
    if (number && last->type == SG_EVENT && strlen(token(r, at)->form) == 4)
      return at + 1;
    if (!is_name_word(r, at) || sg_token_is(r->tokens, at, SG_CLASS_MONTH))
      break;
    if (end > 0 && last->end && is_office(r, at) && !are_officers(r, at))
      break;
    if (head_at(r, at, &h)) {
      *last = h;
      at = h.end;
    } else {
      at++;
    }
    end = at;
  }
  return end;
}

/* A further part of a complement, and not another actor. */
static bool goes_on_alike(const sg_reader *r, uint32_t at) {
  head h;
  const sg_match *actor = sg_token_match(r->tokens, at, r->sentence->end, SG_CLASS_ACTOR);
  bool body = head_at(r, at, &h) && h.type == SG_MINISTRY;
  return !actor && !body && !token(r, at)->all_capitals &&
         sg_entity_find(r, sg_plain_text(r, at, at + 1)) == SG_NO_ACTOR &&
         !sg_token_is(r->tokens, at, SG_CLASS_GIVEN_NAME) && !is_office(r, at);
}

/* What follows "of": "Trade and Integration", "the Azerbaijan Republic", "Understanding". Sets
 * `*country` when it ends with a state. */
static uint32_t read_complement(sg_reader *r, uint32_t at, uint32_t *country, uint32_t *before) {
  uint32_t end = r->sentence->end, start = at;
  *country = SG_NO_ACTOR;
  if (at < end && sg_token_form(r->tokens, at, "the"))
    at++;
  if (at >= end || is_quote(r, at))
    return start;
  const sg_match *actor = sg_token_match(r->tokens, at, end, SG_CLASS_ACTOR);
  if (actor && sg_lexicon_actor(r->lexicon, actor->sense.value)->type == SG_COUNTRY) {
    if (form_is(r, at + actor->length, "'s"))
      return start; /* "Power Division of Nepal's Ministry of Energy" */
    *country = sg_entity_of_actor(r, actor->sense.value);
    *before = start;
    return at + actor->length;
  }
  const sg_match *topic = sg_token_match(r->tokens, at, end, SG_CLASS_TOPIC);
  if (!is_name_word(r, at) && !topic)
    return start;
  head h;
  uint32_t run = read_run(r, at, &h);
  if (run == at)
    return start;
  /* "for Disease Control and Prevention", "of Latin American and Caribbean States" */
  if (sg_token_form(r->tokens, run, "and") && is_name_word(r, run + 1) && goes_on_alike(r, run + 1))
    run = read_run(r, run + 1, &h);
  return run;
}

typedef struct named {
  uint32_t first, end; /* all of it */
  uint32_t base_end;   /* without "of STATE" at the end */
  uint32_t base_first; /* without "Kazakh", "Oman's" before */
  sg_actor_type type;
  uint32_t country; /* entity, when the text gives it */
  bool plural;
  bool complement; /* "of X" follows the head */
} named;

/* "Kazakh", "Oman 's" before a body's name. */
static uint32_t read_state_before(sg_reader *r, uint32_t at, uint32_t *country) {
  uint32_t end = r->sentence->end;
  *country = SG_NO_ACTOR;
  const sg_match *adjective = sg_token_match(r->tokens, at, end, SG_CLASS_DEMONYM);
  const sg_match *actor = sg_token_match(r->tokens, at, end, SG_CLASS_ACTOR);
  if (adjective) {
    *country = sg_entity_of_actor(r, adjective->sense.value);
    return at + adjective->length;
  }
  if (actor && sg_lexicon_actor(r->lexicon, actor->sense.value)->type == SG_COUNTRY) {
    *country = sg_entity_of_actor(r, actor->sense.value);
    at += actor->length;
    return at < end && sg_token_form(r->tokens, at, "'s") ? at + 1 : at;
  }
  return at;
}

/* Prepositions that go on with a name of each type. */
static bool continues(const sg_reader *r, uint32_t at, sg_actor_type type) {
  if (at + 1 >= r->sentence->end)
    return false;
  if (sg_token_form(r->tokens, at, "of"))
    return true;
  bool region = sg_token_form(r->tokens, at, "for") && sg_token_form(r->tokens, at + 1, "the") &&
                match_at(r, at + 2, SG_CLASS_NOT_ACTOR);
  if (region && type == SG_INITIATIVE)
    return true; /* "Investment Plan for the Western Balkans" */
  if (sg_token_form(r->tokens, at, "for"))
    return type != SG_AGREEMENT && token(r, at + 1)->capital;
  return sg_token_form(r->tokens, at, "on") && (type == SG_AGREEMENT || type == SG_EVENT) &&
         (token(r, at + 1)->capital || sg_token_form(r->tokens, at + 1, "the"));
}

/* "Customs Committee of the Ministry of Finance": the ministry is an actor of its own. */
static bool body_of_body(const sg_reader *r, uint32_t at, sg_actor_type type) {
  head h;
  at += sg_token_form(r->tokens, at, "the");
  const sg_match *known = match_at(r, at, SG_CLASS_ACTOR);
  sg_actor_type other =
      known ? (sg_actor_type)sg_lexicon_actor(r->lexicon, known->sense.value)->type : SG_EVENT;
  if (type == SG_ORGANIZATION && known && known->length > 1 && other == SG_ORGANIZATION)
    return true; /* "Institute of Economics of the Academy of Sciences" */
  if (type == SG_INITIATIVE &&
      (other == SG_ORGANIZATION || other == SG_MINISTRY || other == SG_COMPANY))
    return true; /* "Clean Network Initiative of the State Department" */
  return type == SG_MINISTRY && at < r->sentence->end && head_at(r, at, &h) &&
         h.type == SG_MINISTRY && !h.plural && sg_token_form(r->tokens, h.end, "of");
}

/* "European Medicines Agency", "Council of Europe". */
static bool is_supranational(const sg_reader *r, const named *n) {
  return sg_token_match(r->tokens, n->first, n->end, SG_CLASS_SUPRANATIONAL) ||
         (n->country == SG_NO_ACTOR &&
          sg_token_match(r->tokens, n->end - 1, n->end, SG_CLASS_SUPRANATIONAL));
}

/* "Nordic Development Fund", "Arab Bank for Economic Development": of states, when it has a field.
 */
static bool is_lender(const sg_reader *r, const named *n, const head *h) {
  bool lends = false, field = false;
  for (uint32_t at = n->first; at < n->end; at++) {
    lends = lends || match_at(r, at, SG_CLASS_LENDER);
    field = field || is_at(r, at, SG_CLASS_TOPIC);
  }
  return h->type == SG_COMPANY && lends && field;
}

/* "Memorandum on Cooperation in the Field of Energy": goes on at "of". */
static bool skip_field(const sg_reader *r, uint32_t *end, sg_actor_type type) {
  bool field = type == SG_AGREEMENT && is_in_field_of(r, *end);
  if (field)
    *end += 3;
  return field;
}

/* "named after Taras Shevchenko": the token behind whom a body is named after, or `at`. */
static uint32_t behind_namesake(const sg_reader *r, uint32_t at) {
  const sg_match *words = match_at(r, at, SG_CLASS_NAMED_AFTER);
  if (!words)
    return at;
  uint32_t name = at + words->length, end = name;
  while (end < name + 4 && (is_name_word(r, end) || token(r, end)->initials))
    end++;
  return end > name ? end : at;
}

/* "Bank for Economic Development in Africa": the token behind the region, or `at`. */
static uint32_t behind_region(const sg_reader *r, const named *n, uint32_t at) {
  bool body = n->type == SG_COMPANY || n->type == SG_ORGANIZATION || n->type == SG_MINISTRY;
  uint32_t place = at + 1 + form_is(r, at + 1, "the");
  const sg_match *region = form_is(r, at, "in") ? match_at(r, place, SG_CLASS_NOT_ACTOR) : NULL;
  bool of_states = region && match_at(r, place, SG_CLASS_SUPRANATIONAL);
  return body && n->complement && n->country == SG_NO_ACTOR && of_states ? place + region->length
                                                                         : at;
}

static bool starts_actor(const sg_reader *r, uint32_t at) {
  return match_at(r, at, SG_CLASS_ACTOR) || match_at(r, at, SG_CLASS_DEMONYM) ||
         is_at(r, at, SG_CLASS_GIVEN_NAME);
}

static bool read_name(sg_reader *r, uint32_t at, named *n) {
  memset(n, 0, sizeof *n);
  n->first = n->base_first = at;
  n->country = SG_NO_ACTOR;
  head h;
  uint32_t end = read_run(r, at, &h);
  if (end == at || !h.end)
    return false;
  n->type = h.type;
  n->plural = h.plural;
  end = h.end > end ? h.end : end;
  /* what stands behind the head is another name, but for "Public Service Hall of X" */
  if (end > h.end && h.type != SG_EVENT &&
      !(end == h.end + 1 && sg_token_form(r->tokens, end, "of")) &&
      !sg_token_form(r->tokens, h.end, "and"))
    end = h.end;
  if (end > h.end && h.type == SG_EVENT && starts_actor(r, h.end))
    end = h.end; /* "At the G20 Summit Brazil met" */
  n->base_end = end;
  while ((continues(r, end, n->type) || skip_field(r, &end, n->type)) &&
         !body_of_body(r, end + 1, n->type)) {
    uint32_t country, before = end, next = read_complement(r, end + 1, &country, &before);
    if (next == end + 1)
      break;
    n->complement = true;
    n->country = country;
    n->base_end = country == SG_NO_ACTOR ? next : end;
    end = next;
    if (country != SG_NO_ACTOR)
      break;
  }
  uint32_t honoured = behind_namesake(r, end), region = behind_region(r, n, end);
  if (honoured > end || region > end)
    end = n->base_end = honoured > end ? honoured : region;
  n->end = end;
  /* "Centres for Disease Control" is one body, "Ministries of Justice" are several */
  n->plural = n->plural && (!n->complement || n->type == SG_MINISTRY);
  if ((n->type == SG_MINISTRY || is_lender(r, n, &h)) && is_supranational(r, n))
    n->type = SG_ORGANIZATION;
  /* a single capitalised head ("Parliament") is not a name */
  return n->end - n->first > h.end - h.at;
}

/* The state that stands before a body belongs to it rather than to its name. */
static void split_state(sg_reader *r, named *n) {
  uint32_t country, after = read_state_before(r, n->first, &country);
  if (country == SG_NO_ACTOR || after >= n->base_end || n->country != SG_NO_ACTOR)
    return;
  if (n->type == SG_MINISTRY && !is_hyphen(r, after)) {
    n->base_first = after;
    n->country = country;
  }
}

static const char *country_code(const sg_reader *r, uint32_t country) {
  return country == SG_NO_ACTOR ? NULL : sg_entity_seen(r, country)->country;
}

/* "Telecel Group" is "Telecel" later on, when that is a name and no word. */
static void add_short_name(sg_reader *r, const named *n, uint32_t entity) {
  static const sg_class words[] = {SG_CLASS_ACTOR, SG_CLASS_DEMONYM,    SG_CLASS_NOT_ACTOR,
                                   SG_CLASS_VERB,  SG_CLASS_NOT_PERSON, SG_CLASS_TOPIC,
                                   SG_CLASS_NOUN,  SG_CLASS_GIVEN_NAME, SG_CLASS_SUPRANATIONAL};
  if (n->type != SG_COMPANY || n->complement || n->end != n->first + 2)
    return;
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (sg_token_match(r->tokens, n->first, n->end, words[i]))
      return;
  head h;
  if (!head_at(r, n->first, &h))
    sg_entity_add_name(r, entity, sg_plain_text(r, n->first, n->first + 1), true);
}

static uint32_t make_entity(sg_reader *r, const named *n) {
  const char *name = sg_plain_text(r, n->first, n->end);
  uint32_t known = sg_entity_find(r, name);
  if (known != SG_NO_ACTOR)
    return known;
  if (n->type == SG_MINISTRY) {
    const char *base = sg_plain_text(r, n->base_first, n->base_end);
    uint32_t entity = sg_entity_of_body(r, base, country_code(r, n->country), NULL);
    sg_entity_add_name(r, entity, name, false);
    return entity;
  }
  /* "Invest International of the Netherlands": a firm's state is no part of its name */
  bool told = n->type == SG_COMPANY && n->country != SG_NO_ACTOR && n->base_end > n->base_first + 1;
  const char *label = told ? sg_plain_text(r, n->base_first, n->base_end) : name;
  uint32_t entity = sg_entity_named(r, n->type, label);
  if (told)
    sg_entity_add_name(r, entity, name, true);
  add_short_name(r, n, entity);
  uint32_t before;
  read_state_before(r, n->first, &before);
  const char *country = country_code(r, n->country != SG_NO_ACTOR ? n->country : before);
  if (country && !sg_entity_seen(r, entity)->country && n->type != SG_AGREEMENT &&
      n->type != SG_EVENT)
    sg_entity_change(r, entity)->country = country;
  return entity;
}

/* A body of a body: "Statistical Committee of the Ministry of Economy". */
static uint32_t read_parent(sg_reader *r, const named *n, uint32_t entity, uint32_t end) {
  if ((n->type != SG_MINISTRY && n->type != SG_ORGANIZATION) || end + 2 >= r->sentence->end ||
      !sg_token_form(r->tokens, end, "of"))
    return end;
  uint32_t at = end + 1 + sg_token_form(r->tokens, end + 1, "the");
  sg_candidate parent = {0};
  sg_read_actor_name(r, at, &parent);
  if (!parent.end)
    return end;
  sg_actor_type type = sg_entity_seen(r, parent.entities[0])->type;
  if (type != SG_MINISTRY && type != SG_ORGANIZATION && type != SG_COMPANY)
    return end;
  sg_add_link(r, entity, "part_of", parent.entities[0], n->first, parent.end);
  const char *country = sg_entity_seen(r, parent.entities[0])->country;
  if (country)
    sg_entity_change(r, entity)->country = country;
  sg_entity_add_name(r, entity, sg_plain_text(r, n->first, parent.end), true);
  return parent.end;
}

void sg_read_named(sg_reader *r, uint32_t at, sg_candidate *candidate) {
  named n;
  if (r->sentence->capitals || !is_name_word(r, at) ||
      sg_token_is(r->tokens, at, SG_CLASS_DETERMINER) || !read_name(r, at, &n) || n.plural)
    return;
  split_state(r, &n);
  bool described = n.type == SG_INITIATIVE || n.type == SG_AGREEMENT;
  if (n.base_first >= n.base_end || (r->title_case && described))
    return; /* "Gas Deal" in a headline is no name */
  /* "Committee of the Ministry of X" is a body in a body: the inner name is read on its own */
  uint32_t entity = sg_known_by_acronym(r, n.end, n.type, sg_plain_text(r, n.first, n.end));
  uint32_t end = n.end;
  if (entity == SG_NO_ACTOR)
    entity = make_entity(r, &n);
  else
    sg_entity_add_name(r, entity, sg_plain_text(r, n.first, n.end), true);
  end = read_parent(r, &n, entity, end);
  if (end == n.end && n.country != SG_NO_ACTOR &&
      (n.type == SG_MINISTRY || n.type == SG_ORGANIZATION || n.type == SG_COMPANY))
    sg_add_link(r, entity, "part_of", n.country, n.first, n.end);
  if (n.type == SG_COMPANY)
    end = sg_skip_company_form(r, end);
  uint32_t name_end = end;
  end = sg_read_acronym(r, end, entity);
  take(candidate, at, name_end, end, entity, SG_MENTION_NAME);
}

/* --- names in quotation marks --------------------------------------------------------------- */

/* `"Digital Almaty 2021" forum`: the class of the noun behind or before tells the type. */
static bool type_beside(const sg_reader *r, uint32_t open, uint32_t close, sg_actor_type *type) {
  for (int side = 0; side < 2; side++)
    for (uint32_t step = 1; step <= 2; step++) {
      uint32_t at = side == 0 ? close + step : open - step;
      if (at >= r->sentence->end || at < r->sentence->first || at == open || at == close ||
          (side == 1 && open < step))
        continue;
      for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
        if (sg_token_is(r->tokens, at, heads[i].class_id)) {
          *type = heads[i].type;
          return true;
        }
    }
  return false;
}

void sg_read_quoted(sg_reader *r, uint32_t at, sg_candidate *candidate) {
  enum { LONGEST = 40 };
  uint32_t end = r->sentence->end, close = at + 1;
  if (!is_quote(r, at) || at + 2 >= end || !token(r, at + 1)->quoted)
    return;
  bool capitals = token(r, at + 1)->capital || token(r, at + 1)->kind == SG_NUMBER;
  while (close < end && close < at + LONGEST && !is_quote(r, close)) {
    const sg_token *t = token(r, close);
    capitals = capitals && (t->kind != SG_WORD || t->capital ||
                            sg_token_is(r->tokens, close, SG_CLASS_NAME_LINK));
    close++;
  }
  if (!capitals || close >= end || !is_quote(r, close) || close - at < 2)
    return;
  sg_candidate inner = {0};
  sg_read_actor_name(r, at + 1, &inner);
  if (inner.end >= close) {
    *candidate = inner;
    candidate->end = inner.end > close ? inner.end : close + 1;
    if (inner.count == 1 && inner.end <= close + 1)
      candidate->end =
          sg_skip_common_head(r, candidate->end, sg_entity_seen(r, inner.entities[0])->type);
    return;
  }
  sg_actor_type type;
  head last;
  read_run(r, at + 1, &last);
  const char *name = sg_plain_text(r, at + 1, close);
  uint32_t known = sg_entity_find(r, name);
  if (known == SG_NO_ACTOR) {
    if (last.end && last.at == at + 1 && last.end == close)
      return; /* (the "Company") */
    if (last.end)
      type = last.type;
    else if (!type_beside(r, at, close, &type))
      return;
    known = sg_entity_named(r, type, name);
  }
  uint32_t stop = sg_skip_common_head(r, close + 1, sg_entity_seen(r, known)->type);
  take(candidate, at, close + 1, stop, known, SG_MENTION_NAME);
}

/* --- bodies in small letters ---------------------------------------------------------------- */

/* "ministry of foreign affairs" → "Ministry of Foreign Affairs" */
static const char *titled(const sg_reader *r, const char *text) {
  char *name = sg_arena_string(r->arena, text);
  for (char *c = name; *c; c++)
    if ((c == name || c[-1] == ' ') && *c >= 'a' && *c <= 'z' && strncmp(c, "of ", 3) != 0 &&
        strncmp(c, "and ", 4) != 0)
      *c = (char)(*c - 'a' + 'A');
  return name;
}

/* "foreign ministry" → "Ministry of Foreign Affairs"; others as they are. */
static const char *body_base(const sg_reader *r, uint32_t at, uint32_t end, uint32_t value) {
  const sg_match *topic = sg_token_match(r->tokens, at, end, SG_CLASS_TOPIC);
  if (topic && end == at + topic->length + 1 && sg_token_form(r->tokens, end - 1, "ministry")) {
    return sg_arena_format(r->arena, "Ministry of %s",
                           titled(r, sg_lexicon_text(r->lexicon, topic->sense.value)));
  }
  return titled(r, sg_lexicon_text(r->lexicon, value));
}

/* "the Chinese government", "Oman's foreign ministry", "the government of Chad". */
void sg_read_bare_body(sg_reader *r, uint32_t at, sg_candidate *candidate) {
  uint32_t end = r->sentence->end, country;
  uint32_t after = read_state_before(r, at, &country);
  /* "the Chinese and Kazakh governments" gives each its own */
  const sg_match *body =
      after < end ? sg_token_match(r->tokens, after, end, SG_CLASS_BARE_BODY) : NULL;
  if (!body)
    return;
  uint32_t stop = after + body->length, name_first = at;
  if (country == SG_NO_ACTOR) {
    if (stop + 1 >= end || !sg_token_form(r->tokens, stop, "of"))
      return;
    uint32_t before, next = read_complement(r, stop + 1, &country, &before);
    if (country == SG_NO_ACTOR)
      return;
    stop = next;
    name_first = at;
  }
  const char *base = body_base(r, after, after + body->length, body->sense.value);
  uint32_t entity = sg_entity_of_body(r, base, country_code(r, country), NULL);
  sg_entity_add_name(r, entity, sg_plain_text(r, name_first, stop), false);
  sg_add_link(r, entity, "part_of", country, name_first, stop);
  take(candidate, at, stop, stop, entity, SG_MENTION_NAME);
}
