/* Adjectives of two states: "Sino-Russian", "казахстанско-китайский". */
#include <string.h>

#include "mentions/look.h"
#include "mentions/russian.h"

static bool is_dash(const sg_reader *r, uint32_t at) {
  return at < r->sentence->end && sg_is_dash(token(r, at)->form);
}

static void take_pair(sg_candidate *candidate, uint32_t at, uint32_t end, uint32_t first,
                      uint32_t second, uint32_t cases) {
  take(candidate, at, end, end, first, SG_MENTION_DEMONYM);
  candidate->entities[candidate->count++] = second;
  candidate->cases = cases;
}

void sg_read_pair(sg_reader *r, uint32_t at, sg_candidate *candidate) {
  const sg_match *prefix = match_at(r, at, SG_CLASS_STATE_PREFIX);
  const sg_match *second = prefix && is_dash(r, at + 1) && !token(r, at + 1)->blank_before
                               ? match_at(r, at + 2, SG_CLASS_DEMONYM)
                               : NULL;
  if (!second)
    return;
  const char *name = sg_lexicon_text(r->lexicon, prefix->sense.value);
  const sg_sense *first = sg_lexicon_sense_of(r->arena, r->lexicon, name, SG_CLASS_ACTOR);
  if (first)
    take_pair(candidate, at, at + 2 + second->length, sg_entity_of_actor(r, first->value),
              sg_entity_of_actor(r, second->sense.value), 0);
}

static uint32_t demonym_of(const sg_reader *r, const char *adjective) {
  const sg_sense *sense = sg_lexicon_sense_of(r->arena, r->lexicon, adjective, SG_CLASS_DEMONYM);
  return sense ? sense->value : SG_NO_ACTOR;
}

/* The state of the stem of an adjective with "о" behind it: "казахстанско". */
static uint32_t first_state(const sg_reader *r, const char *form, size_t length) {
  size_t o = strlen("о");
  if (length <= o || strncmp(form + length - o, "о", o) != 0)
    return SG_NO_ACTOR;
  const char *stem = sg_arena_copy(r->arena, form, length - o);
  return demonym_of(r, sg_arena_format(r->arena, "%sии", stem));
}

void sg_read_russian_pair(sg_reader *r, uint32_t at, sg_candidate *candidate) {
  const char *form = token(r, at)->form, *hyphen = strchr(form, '-');
  size_t length = hyphen ? (size_t)(hyphen - form) : strlen(form);
  uint32_t first = first_state(r, form, length), second = SG_NO_ACTOR, end = at + 1, cases = 0;
  const sg_match *behind = NULL; /* "российско – китайская" */
  if (first != SG_NO_ACTOR && hyphen)
    second = demonym_of(r, hyphen + 1);
  else if (first != SG_NO_ACTOR && is_dash(r, at + 1))
    behind = match_at(r, at + 2, SG_CLASS_DEMONYM);
  if (behind) {
    second = behind->sense.value;
    end = at + 2 + behind->length;
    cases = behind->sense.form & SG_FORM_CASES;
  }
  if (second != SG_NO_ACTOR)
    take_pair(candidate, at, end, sg_entity_of_actor(r, first), sg_entity_of_actor(r, second),
              cases);
}
