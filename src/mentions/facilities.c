/* Works and ventures that are named by their place: "the Shymkent refinery". */
#include "mentions/look.h"

/* "the Shymkent refinery", "the Kambarata-1 hydropower plant". */
/* "the Kazakhstan-China gas pipeline": a work of two states. */
static bool read_joint_work(sg_reader *r, uint32_t at, sg_candidate *candidate) {
  uint32_t end = at;
  for (uint32_t states = 0; states < 2; states++) {
    const sg_match *state = match_at(r, end, SG_CLASS_ACTOR);
    if (!state || sg_lexicon_actor(r->lexicon, state->sense.value)->type != SG_COUNTRY)
      return false;
    end += state->length;
    if (states == 0 && !is_hyphen(r, end))
      return false;
    end += states == 0;
  }
  const sg_match *head = match_at(r, end, SG_CLASS_FACILITY_HEAD);
  if (!head || token(r, end)->capital || head->sense.form & SG_FORM_PLURAL)
    return false;
  end += head->length;
  take(candidate, at, end, end, sg_entity_named(r, SG_INITIATIVE, sg_plain_text(r, at, end)),
       SG_MENTION_NAME);
  return true;
}

void sg_read_facility(sg_reader *r, uint32_t at, sg_candidate *candidate) {
  enum { LONGEST = 4, KINDS = 2 };
  uint32_t end = at;
  if (read_joint_work(r, at, candidate))
    return;
  while (end < at + LONGEST && is_name_word(r, end) && !is_office(r, end) &&
         !sg_token_is(r->tokens, end, SG_CLASS_DETERMINER) &&
         !sg_token_is(r->tokens, end, SG_CLASS_PREPOSITION) &&
         !sg_token_is(r->tokens, end, SG_CLASS_ADVERB)) {
    end++;
    if (is_hyphen(r, end) && !token(r, end)->blank_before && is_name_word(r, end + 1) &&
        !token(r, end + 1)->blank_before)
      end += 2; /* "the Trans-Kalahari railway" */
    if (end + 1 < r->sentence->end && !token(r, end)->capital && is_name_word(r, end + 1) &&
        sg_token_is(r->tokens, end, SG_CLASS_PARTICLE))
      end++;
  }
  bool unit = at > r->sentence->first && token(r, at - 1)->kind == SG_NUMBER; /* "1.5 GW" */
  if (end == at || unit || (end == at + 1 && at == r->sentence->first) ||
      sg_token_match(r->tokens, at, end, SG_CLASS_ACTOR) ||
      sg_token_match(r->tokens, at, end, SG_CLASS_DEMONYM) ||
      sg_token_match(r->tokens, at, end, SG_CLASS_SUPRANATIONAL) ||
      sg_token_is(r->tokens, at, SG_CLASS_NOT_PERSON))
    return;
  uint32_t head = end;
  for (; head < end + KINDS && head < r->sentence->end && !token(r, head)->capital; head++) {
    const sg_match *match =
        sg_token_match(r->tokens, head, r->sentence->end, SG_CLASS_FACILITY_HEAD);
    if (match && !(match->sense.form & SG_FORM_PLURAL)) {
      uint32_t stop = head + match->length;
      uint32_t entity = sg_entity_named(r, SG_INITIATIVE, sg_plain_text(r, at, stop));
      sg_entity_add_name(r, entity, sg_plain_text(r, at, end), false);
      take(candidate, at, stop, stop, entity, SG_MENTION_NAME);
      return;
    }
    if (token(r, head)->kind != SG_WORD || sg_token_is(r->tokens, head, SG_CLASS_PREPOSITION) ||
        sg_token_is(r->tokens, head, SG_CLASS_VERB) ||
        sg_token_is(r->tokens, head, SG_CLASS_CONJUNCTION) ||
        sg_token_is(r->tokens, head, SG_CLASS_BE) || sg_token_is(r->tokens, head, SG_CLASS_ADVERB))
      return;
  }
}
