/* Other names that a text gives an actor right behind its name: "(KPA)", "(далее — КТЖ)", ", or
 * NHA,",
 * "(the “Bank”)", "(DSR, Nairobi)". */
#include <string.h>

#include "base/utf8.h"
#include "mentions/look.h"
#include "mentions/names.h"

enum { LONGEST_NAME = 5, LONGEST_BRACKET = 24 };

static bool is_any_quote(const sg_reader *r, uint32_t at) {
  static const char *const marks[] = {"\"", "\u201C", "\u201D", "\u201E", "\u00AB", "\u00BB"};
  for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
    if (form_is(r, at, marks[i]))
      return true;
  return false;
}

static bool is_dash(const sg_reader *r, uint32_t at) {
  return at < r->sentence->end && sg_is_dash(token(r, at)->form);
}

/* "NHA", "MoDA", "КТЖ": two capitals or more. */
static bool is_acronym(const sg_reader *r, uint32_t at) {
  const sg_token *t = token(r, at);
  const char *text = r->tokens->prose->text;
  uint32_t capitals = 0;
  if (at >= r->sentence->end || t->kind != SG_WORD || !t->capital || t->initials)
    return false;
  for (uint32_t byte = t->start, step, code; byte < t->end; byte += step) {
    step = sg_utf8_decode(text + byte, t->end - byte, &code);
    capitals += sg_is_upper(code);
  }
  return capitals > 1;
}

/* The token where the bracket that was opened before `at` is closed; the sentence's end if none. */
static uint32_t closing_bracket(const sg_reader *r, uint32_t at) {
  uint32_t stop = at + LONGEST_BRACKET;
  while (at < stop && at < r->sentence->end && !form_is(r, at, ")"))
    at++;
  return at < stop ? at : r->sentence->end;
}

/* "hereinafter: the", "далее —": the token behind the words that introduce another name. */
static uint32_t skip_introduction(const sg_reader *r, uint32_t at) {
  for (const sg_match *words; (words = match_at(r, at, SG_CLASS_PARTY_DEFINITION));)
    at += words->length;
  while (is_dash(r, at) || form_is(r, at, ":") || form_is(r, at, ","))
    at++;
  return at + is_at(r, at, SG_CLASS_DETERMINER);
}

/* A state, a place, a person or an office in brackets is no other name. */
static bool names_another(const sg_reader *r, uint32_t first, uint32_t last) {
  const sg_match *actor = match_at(r, first, SG_CLASS_ACTOR);
  sg_actor_type type = actor && first + actor->length == last
                           ? (sg_actor_type)sg_lexicon_actor(r->lexicon, actor->sense.value)->type
                           : SG_COMPANY;
  return type == SG_COUNTRY || type == SG_OFFICIAL || match_at(r, first, SG_CLASS_DEMONYM) ||
         match_at(r, first, SG_CLASS_CAPITAL) || match_at(r, first, SG_CLASS_NOT_ACTOR) ||
         is_at(r, first, SG_CLASS_MONTH) || is_office(r, first);
}

static bool find_in_bracket(const sg_reader *r, uint32_t at, sg_other_name *other) {
  uint32_t first = skip_introduction(r, at + 1);
  bool introduced = first > at + 1, quoted = is_any_quote(r, first);
  first += quoted;
  uint32_t last = first;
  while (last < first + LONGEST_NAME && last < r->sentence->end && !is_any_quote(r, last) &&
         !form_is(r, last, ")") && !form_is(r, last, ",") && !form_is(r, last, ";"))
    last++;
  uint32_t behind = last + (quoted && is_any_quote(r, last));
  bool whole = form_is(r, behind, ")");
  bool more = form_is(r, behind, ",") || form_is(r, behind, ";");
  uint32_t close = closing_bracket(r, behind);
  if (last == first || !token(r, first)->capital || token(r, first)->kind != SG_WORD ||
      close == r->sentence->end || names_another(r, first, last) ||
      !(whole || ((more || introduced) && last == first + 1 && is_acronym(r, first))))
    return false;
  *other = (sg_other_name){.first = first, .last = last, .end = close + 1};
  return true;
}

/* ", or NHA," and "— URF —". */
static bool find_inserted(const sg_reader *r, uint32_t at, sg_other_name *other) {
  bool comma = form_is(r, at, ","), dash = is_dash(r, at) && token(r, at)->blank_before;
  uint32_t name = at + 1 + (comma && is_at(r, at + 1, SG_CLASS_OR));
  if (!(comma ? name > at + 1 : dash) || !is_acronym(r, name))
    return false;
  bool closed = comma ? form_is(r, name + 1, ",") : is_dash(r, name + 1);
  if (dash && !closed)
    return false;
  *other =
      (sg_other_name){.first = name, .last = name + 1, .end = name + 1 + closed, .inserted = true};
  return true;
}

bool sg_find_other_name(const sg_reader *r, uint32_t at, sg_other_name *other) {
  return form_is(r, at, "(") ? find_in_bracket(r, at, other) : find_inserted(r, at, other);
}

/* Are the letters of the acronym those that words of the name begin with, in this order? */
static bool fits(const sg_reader *r, const char *acronym, const char *name) {
  const char *letters = sg_normal_form(r->arena, acronym, strlen(acronym));
  const char *words = sg_normal_form(r->arena, name, strlen(name));
  bool starts = true;
  for (uint32_t code, step; *words; words += step) {
    step = sg_utf8_decode(words, strlen(words), &code);
    if (starts && *letters && strncmp(words, letters, step) == 0)
      letters += step;
    starts = !sg_is_letter(code);
  }
  return !*letters;
}

/* "the Bank", "Фонд": it stands for the actor in this text only. */
static bool is_common_noun(const sg_reader *r, const sg_other_name *other) {
  static const sg_class heads[] = {
      SG_CLASS_BODY_HEAD,    SG_CLASS_COMPANY_HEAD,    SG_CLASS_ORGANIZATION_HEAD,
      SG_CLASS_COMPANY_NOUN, SG_CLASS_INITIATIVE_HEAD, SG_CLASS_PROXY,
      SG_CLASS_NOUN,         SG_CLASS_AGREEMENT_HEAD};
  for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
    if (other->last == other->first + 1 && is_at(r, other->first, heads[i]))
      return !token(r, other->first)->all_capitals;
  return false;
}

/* Is the known actor of that label another one than `name`, whose own words explain the acronym?
 * "Caribbean Development Bank (CDB)" is not China's. */
static bool is_namesake(const sg_reader *r, const char *acronym, const char *name,
                        const char *label) {
  if (!fits(r, acronym, name) || strcmp(acronym, label) == 0)
    return false;
  uint32_t shared = 0, words = 0;
  const char *other = sg_normal_form(r->arena, label, strlen(label));
  for (const char *form = sg_normal_form(r->arena, name, strlen(name)); *form;) {
    enum { STEM = 4 };
    size_t length = strcspn(form, " "), stem = length < STEM ? length : STEM;
    if (length >= STEM) {
      words++;
      shared += strstr(other, sg_arena_copy(r->arena, form, stem)) != NULL;
    }
    form += length + strspn(form + length, " ");
  }
  return shared < words;
}

uint32_t sg_known_by_acronym(sg_reader *r, uint32_t at, sg_actor_type type, const char *name) {
  sg_other_name other;
  if (type == SG_AGREEMENT || !sg_find_other_name(r, at, &other) || other.inserted ||
      !is_acronym(r, other.first))
    return SG_NO_ACTOR;
  const sg_match *match = match_at(r, other.first, SG_CLASS_ACTOR);
  if (!match || other.first + match->length != other.last)
    return SG_NO_ACTOR;
  sg_actor_type known = (sg_actor_type)sg_lexicon_actor(r->lexicon, match->sense.value)->type;
  const sg_actor_entry *entry = sg_lexicon_actor(r->lexicon, match->sense.value);
  bool other_kind = known == SG_COUNTRY || known == SG_OFFICIAL || known == SG_AGREEMENT ||
                    is_namesake(r, sg_plain_text(r, other.first, other.last), name,
                                sg_lexicon_text(r->lexicon, entry->label));
  return other_kind ? SG_NO_ACTOR : sg_entity_of_actor(r, match->sense.value);
}

uint32_t sg_read_acronym(sg_reader *r, uint32_t at, uint32_t entity) {
  sg_other_name other;
  if (!sg_find_other_name(r, at, &other))
    return at;
  const char *name = sg_plain_text(r, other.first, other.last);
  bool explained = other.inserted || sg_entity_seen(r, entity)->type == SG_COUNTRY;
  if (explained && !fits(r, name, sg_entity_seen(r, entity)->label))
    return at; /* "of Georgia (UWSCG)" stands behind a longer name */
  if (is_common_noun(r, &other))
    sg_entity_register(r, entity, name);
  else
    sg_entity_add_name(r, entity, name, true);
  return other.end;
}
