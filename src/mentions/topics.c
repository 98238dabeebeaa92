/* Whom a sentence is about, and the state that a text speaks of. */
#include "mentions/anaphora.h"

enum { GENDERS = SG_GENDER_MASC | SG_GENDER_FEM | SG_GENDER_NEUT };

bool sg_has_genitive(const sg_reader *r, const sg_mention *mention) {
  return mention->end < r->tokens->count && sg_token_form(r->tokens, mention->end, "'s");
}

uint32_t sg_paragraph_start(const sg_reader *r) {
  return r->sentence->paragraph_first;
}

sg_tag sg_tag_seen(const sg_reader *r, uint32_t at) {
  return r->tags && at < r->tokens->count ? r->tags->tags[at] : (sg_tag){0};
}

uint32_t sg_cases_of_tag(const sg_reader *r, uint32_t at) {
  static const uint32_t cases[][2] = {
      {SG_CASE_NOM, SG_FORM_NOMINATIVE},   {SG_CASE_GEN, SG_FORM_GENITIVE},
      {SG_CASE_DAT, SG_FORM_DATIVE},       {SG_CASE_ACC, SG_FORM_ACCUSATIVE},
      {SG_CASE_INS, SG_FORM_INSTRUMENTAL}, {SG_CASE_LOC, SG_FORM_PREPOSITIONAL}};
  uint32_t features = sg_tag_seen(r, at).features, found = 0;
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    found |= features & cases[i][0] ? cases[i][1] : 0;
  return found;
}

uint32_t sg_gender_of_name(const sg_reader *r, uint32_t first, uint32_t end) {
  for (uint32_t at = first; at < end; at++) {
    const sg_token *t = token(r, at);
    sg_tag tag = sg_tag_seen(r, at);
    if (t->kind == SG_MARK || t->all_capitals ||
        (tag.pos != SG_POS_NOUN && tag.pos != SG_POS_PROPN))
      continue;
    return tag.features & GENDERS;
  }
  return 0;
}

bool sg_is_of_kind(const sg_reader *r, uint32_t index, sg_kind kind) {
  const sg_entity *entity = sg_entity_seen(r, index);
  bool agrees = !kind.genders || !entity->genders || (kind.genders & entity->genders);
  return (kind.types >> entity->type) & 1 && agrees;
}

/* Where a sentence begins that opens with a phrase: "At the invitation of X, Y visited" is of Y. */
static uint32_t behind_opening(const sg_reader *r, const sg_sentence *sentence) {
  enum { LONGEST = 12 };
  if (!sg_token_match(r->tokens, sentence->first, sentence->end, SG_CLASS_PREPOSITION))
    return sentence->first;
  for (uint32_t at = sentence->first; at < sentence->end && at < sentence->first + LONGEST; at++)
    if (sg_token_form(r->tokens, at, ","))
      return at;
  return sentence->first;
}

/* The mention that the one at `at` is coordinated with ("by A and B"), or NULL. */
static const sg_mention *coordinated_before(const sg_reader *r, const sg_sentence *sentence,
                                            uint32_t at) {
  bool joined = at > sentence->first + 1 && sg_token_is(r->tokens, at - 1, SG_CLASS_CONJUNCTION);
  const sg_mention *before = joined ? sg_mention_at(r->out, at - 2) : NULL;
  return before && before->first >= sentence->first ? before : NULL;
}

/* Behind no preposition, and in the nominative as far as its ending tells. */
static bool may_be_subject(const sg_reader *r, const sg_sentence *sentence,
                           const sg_mention *mention) {
  for (const sg_mention *before; (before = coordinated_before(r, sentence, mention->first));)
    mention = before;
  uint32_t at = mention->first;
  while (at > sentence->first && sg_token_is(r->tokens, at - 1, SG_CLASS_DETERMINER))
    at--;
  bool marked = at > sentence->first && sg_token_is(r->tokens, at - 1, SG_CLASS_PREPOSITION);
  return !marked && (!(mention->cases & SG_FORM_CASES) || mention->cases & SG_FORM_NOMINATIVE);
}

static uint32_t entity_from(const sg_reader *r, const sg_sentence *sentence, uint32_t first,
                            uint32_t end, sg_kind kind, bool subject) {
  const sg_mention *mentions = r->out->mentions.items;
  for (uint32_t m = sg_mention_from(r->out, first); m < r->out->in_order && mentions[m].first < end;
       m++) {
    if (mentions[m].kind == SG_MENTION_DEMONYM || sg_has_genitive(r, &mentions[m]) ||
        (subject && !may_be_subject(r, sentence, &mentions[m])))
      continue;
    uint32_t entity = sg_mention_entity(r->out, &mentions[m], 0);
    if (sg_is_of_kind(r, entity, kind))
      return entity;
  }
  return SG_NO_ACTOR;
}

uint32_t sg_first_entity(const sg_reader *r, const sg_sentence *sentence, uint32_t end,
                         sg_kind kind) {
  uint32_t from = behind_opening(r, sentence);
  uint32_t entity = entity_from(r, sentence, from, end, kind, true);
  if (entity == SG_NO_ACTOR)
    entity = entity_from(r, sentence, from, end, kind, false);
  return entity == SG_NO_ACTOR && from > sentence->first
             ? entity_from(r, sentence, sentence->first, end, kind, false)
             : entity;
}

/* The latest actor of a kind. */
static uint32_t latest_of_kind(const sg_reader *r, sg_kind kind) {
  uint32_t latest[SG_GROUP_MAX];
  uint32_t count = sg_latest_entities(r, kind.types, SG_GROUP_MAX, 0, latest);
  for (uint32_t i = count; i-- > 0;)
    if (sg_is_of_kind(r, latest[i], kind))
      return latest[i];
  return SG_NO_ACTOR;
}

uint32_t sg_topic(const sg_reader *r, sg_kind kind) {
  uint32_t topic = sg_first_entity(r, r->sentence, r->sentence->end, kind);
  if (topic == SG_NO_ACTOR && !r->sentence->paragraph_start && r->sentence > r->tokens->sentences)
    topic = sg_first_entity(r, r->sentence - 1, r->sentence->first, kind);
  return topic == SG_NO_ACTOR ? latest_of_kind(r, kind) : topic;
}

uint32_t sg_topic_entity(const sg_reader *r, uint32_t types) {
  return sg_topic(r, sg_of_types(types));
}

uint32_t sg_last_subject(const sg_reader *r) {
  if (r->sentence->paragraph_start || r->sentence == r->tokens->sentences)
    return SG_NO_ACTOR;
  const sg_sentence *last = r->sentence - 1;
  uint32_t at = behind_opening(r, last);
  while (at < last->end &&
         (token(r, at)->kind == SG_MARK || sg_token_is(r->tokens, at, SG_CLASS_DETERMINER)))
    at++;
  const sg_mention *mention = sg_mention_at(r->out, at);
  bool subject = mention && mention->entity_count == 1 && mention->kind != SG_MENTION_DEMONYM &&
                 !sg_has_genitive(r, mention) && may_be_subject(r, last, mention);
  return subject ? sg_mention_entity(r->out, mention, 0) : SG_NO_ACTOR;
}

/* The state that a sentence begins with: "Bolivia has", "The Latvian parliament". */
static uint32_t state_of_sentence(sg_reader *r, const sg_sentence *sentence) {
  uint32_t topic = sg_first_entity(r, sentence, sentence->end, sg_of_types(UINT32_MAX));
  const sg_entity *entity = topic == SG_NO_ACTOR ? NULL : sg_entity_seen(r, topic);
  bool telling = entity && (entity->type == SG_COUNTRY || entity->type == SG_MINISTRY);
  return telling && entity->country ? sg_entity_of_country(r, entity->country) : SG_NO_ACTOR;
}

/* Of the states that the sentence has named, the one that the text speaks of most; of equals, the
 * one named last. */
static uint32_t main_state_of_sentence(const sg_reader *r) {
  uint32_t named[SG_GROUP_MAX];
  uint32_t count = sg_latest_entities(r, SG_STATES, SG_GROUP_MAX, r->sentence->first, named);
  uint32_t best = count ? named[count - 1] : SG_NO_ACTOR;
  for (uint32_t i = count; i-- > 0;)
    if (sg_entity_seen(r, named[i])->mention_count > 2 * sg_entity_seen(r, best)->mention_count)
      best = named[i];
  return best;
}

/* "He was accompanied by the Minister": the state of the person whom the sentence is about. */
static uint32_t state_of_subject(sg_reader *r) {
  uint32_t person = sg_first_entity(r, r->sentence, r->sentence->end, sg_of_types(SG_PEOPLE));
  const char *country = person == SG_NO_ACTOR ? NULL : sg_entity_seen(r, person)->country;
  return country ? sg_entity_of_country(r, country) : SG_NO_ACTOR;
}

/* The state that the text is about, when it speaks of one far more than of the others. */
static uint32_t leading_state(const sg_reader *r) {
  uint32_t two[2], count = sg_most_mentioned(r, SG_COUNTRY, 2, two);
  if (count == 2 && 2 * sg_entity_at(r->out, two[0])->mention_count <
                        3 * sg_entity_at(r->out, two[1])->mention_count)
    return SG_NO_ACTOR;
  return count ? two[0] : SG_NO_ACTOR;
}

uint32_t sg_context_state(sg_reader *r) {
  uint32_t state = main_state_of_sentence(r);
  if (state != SG_NO_ACTOR)
    return state;
  state = state_of_subject(r);
  if (state != SG_NO_ACTOR)
    return state;
  uint32_t left = SG_SENTENCES_BACK;
  for (const sg_sentence *s = r->sentence; left-- > 0 && !s->paragraph_start; s--) {
    state = state_of_sentence(r, s - 1);
    if (state != SG_NO_ACTOR)
      return state;
  }
  return leading_state(r);
}
