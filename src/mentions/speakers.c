/* "We", "our country" in quoted speech: whom the speaker speaks for. */
#include <string.h>

#include "mentions/look.h"

static bool speaks_before(const sg_reader *r, uint32_t first, uint32_t at) {
  while (at > first && is_at(r, at - 1, SG_CLASS_ADVERB))
    at--;
  return at > first && is_at(r, at - 1, SG_CLASS_REPORT_VERB);
}

/* Does a verb of saying stand right before or behind the mention: "said X", "X noted"? */
static bool is_speaker(const sg_reader *r, const sg_mention *mention) {
  if (mention->entity_count != 1 || token(r, mention->first)->quoted ||
      sg_entity_seen(r, sg_mention_entity(r->out, mention, 0))->type != SG_OFFICIAL)
    return false;
  uint32_t behind = mention->end + form_is(r, mention->end, ",");
  while (is_at(r, behind, SG_CLASS_ADVERB) || is_at(r, behind, SG_CLASS_HAVE))
    behind++;
  return match_at(r, behind, SG_CLASS_REPORT_VERB) != NULL ||
         speaks_before(r, r->sentence->first, mention->first);
}

static uint32_t speaker_in(sg_reader *r, const sg_sentence *sentence) {
  const sg_sentence *kept = r->sentence;
  const sg_mention *mentions = r->out->mentions.items;
  uint32_t found = SG_NO_ACTOR;
  r->sentence = sentence;
  for (uint32_t m = sg_mention_from(r->out, sentence->first);
       m < r->out->in_order && mentions[m].first < sentence->end && found == SG_NO_ACTOR; m++)
    if (mentions[m].end <= sentence->end && is_speaker(r, &mentions[m]))
      found = sg_mention_entity(r->out, &mentions[m], 0);
  r->sentence = kept;
  return found;
}

/* Who says what this sentence quotes: somebody of the sentence itself, of one before it in the
 * paragraph, or of the next one. */
static uint32_t speaker_of(sg_reader *r) {
  const sg_sentence *last = r->tokens->sentences + r->tokens->sentence_count - 1;
  uint32_t found = SG_NO_ACTOR, left = SG_SENTENCES_BACK;
  for (const sg_sentence *s = r->sentence; left-- > 0 && found == SG_NO_ACTOR; s--) {
    found = speaker_in(r, s);
    if (s->paragraph_start)
      break;
  }
  if (found == SG_NO_ACTOR && r->sentence < last && !r->sentence[1].paragraph_start)
    found = speaker_in(r, r->sentence + 1);
  return found;
}

/* An official of a state speaks for the state, another person for what he leads. */
static uint32_t represented(sg_reader *r, uint32_t person) {
  const char *country = sg_entity_at(r->out, person)->country;
  const sg_link *office = sg_first_office(r, person);
  if (office) {
    const sg_entity *body = sg_entity_at(r->out, office->target);
    bool of_state = body->type == SG_COUNTRY || body->type == SG_MINISTRY;
    return of_state && body->country ? sg_entity_of_country(r, body->country) : office->target;
  }
  return country ? sg_entity_of_country(r, country) : SG_NO_ACTOR;
}

void sg_read_speakers(sg_known *known, sg_reader *r) {
  for (uint32_t s = 0; s < r->tokens->sentence_count; s++) {
    r->sentence = sg_sentence_number(r->tokens, s);
    bool cased = r->sentence->language == sg_language_index("ru");
    for (uint32_t at = r->sentence->first; at < r->sentence->end; at++) {
      if (!token(r, at)->quoted || sg_mention_at(r->out, at))
        continue;
      const sg_match *match = match_at(r, at, SG_CLASS_SPEAKER_COUNTRY);
      bool country = match != NULL;
      if (!match)
        match = match_at(r, at, SG_CLASS_PRONOUN_SPEAKER);
      if (!match && form_is(r, at, "our") && sg_owns_relation(r, at))
        match = match_at(r, at, SG_CLASS_POSSESSIVE);
      uint32_t person = match ? speaker_of(r) : SG_NO_ACTOR;
      uint32_t actor = person == SG_NO_ACTOR ? SG_NO_ACTOR : represented(r, person);
      if (actor == SG_NO_ACTOR || (country && sg_entity_seen(r, actor)->type != SG_COUNTRY))
        continue;
      sg_candidate candidate;
      take(&candidate, at, at + match->length, at + match->length, actor, SG_MENTION_PRONOUN);
      bool dictionary_form = form_is(r, at, sg_lexicon_text(r->lexicon, match->sense.value));
      candidate.cases = dictionary_form && cased ? SG_FORM_NOMINATIVE : 0;
      sg_add_mention_of(known, r, at, &candidate);
    }
  }
}
