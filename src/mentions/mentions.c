#include "mentions/mentions.h"

#include <string.h>

#include "mentions/names.h"
#include "mentions/reader.h"
#include "mentions/russian.h"

/* A recogniser is added here. Where two find equally long mentions, the earlier one wins. */
static const struct {
  const char *language; /* "any": of every one */
  void (*read)(sg_reader *r, uint32_t at, sg_candidate *candidate);
} recognisers[] = {
    {"any", sg_read_gazetteer},     {"en", sg_read_pair},
    {"en", sg_read_person},         {"en", sg_read_named},
    {"en", sg_read_quoted},         {"en", sg_read_facility},
    {"en", sg_read_bare_body},      {"en", sg_read_agreement},
    {"ru", sg_read_russian_person}, {"ru", sg_read_russian_named},
    {"ru", sg_read_russian_quoted}, {"ru", sg_read_russian_agreement},
    {"ru", sg_read_russian_pair},   {"ru", sg_read_latin_name},
    {"ru", sg_read_russian_coined}, {"any", sg_read_anaphor},
};

sg_entity *sg_entity_at(const sg_mentions *mentions, uint32_t index) {
  return index < mentions->entities.count ? (sg_entity *)mentions->entities.items + index
                                          : mentions->nobody;
}

uint32_t sg_mention_entity(const sg_mentions *mentions, const sg_mention *mention, uint32_t i) {
  return i < mention->entity_count
             ? ((const uint32_t *)mentions->members.items)[mention->first_entity + i]
             : SG_NO_ACTOR;
}

bool sg_mention_names(const sg_mentions *mentions, const sg_mention *mention, sg_actor_type type) {
  return mention && mention->kind == SG_MENTION_NAME && mention->entity_count == 1 &&
         sg_entity_at(mentions, sg_mention_entity(mentions, mention, 0))->type == type;
}

const sg_mention *sg_mention_at(const sg_mentions *mentions, uint32_t at) {
  uint32_t index = at < mentions->tokens->count ? mentions->mention_at[at] : 0;
  return index ? (const sg_mention *)mentions->mentions.items + index - 1 : NULL;
}

uint32_t sg_mention_from(const sg_mentions *mentions, uint32_t at) {
  const sg_mention *all = mentions->mentions.items;
  uint32_t low = 0, high = mentions->in_order;
  while (low < high) {
    uint32_t middle = (low + high) / 2;
    if (all[middle].first < at)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

/* What the recogniser proposes at `at`; asked `times` times, of which only the last one counts. */
static sg_candidate ask(const sg_reader *r, size_t recogniser, uint32_t at, uint32_t times,
                        const sg_edit **proposed) {
  sg_candidate candidate = {0};
  for (uint32_t i = 0; i < times; i++) {
    sg_reader attempt = *r;
    candidate = (sg_candidate){0};
    recognisers[recogniser].read(&attempt, at, &candidate);
    *proposed = attempt.proposed;
  }
  return candidate;
}

/* The longest candidate at `at`; `r` takes over what it proposes. */
static sg_candidate best_candidate(sg_reader *r, uint32_t at, uint32_t times) {
  sg_candidate best = {0};
  const sg_edit *of_best = NULL, *proposed;
  for (size_t i = 0; i < sizeof recognisers / sizeof *recognisers; i++) {
    uint32_t language = sg_language_index(recognisers[i].language);
    if (language && language != r->sentence->language)
      continue;
    sg_candidate candidate = ask(r, i, at, times, &proposed);
    if (candidate.end > best.end) {
      best = candidate;
      of_best = proposed;
    }
  }
  r->proposed = of_best;
  return best;
}

/* Notes of what gender a name is, and the noun that it came with. */
static void note_head(const sg_reader *r, const sg_mention *mention, sg_entity *entity) {
  if (mention->kind != SG_MENTION_NAME || mention->entity_count != 1)
    return;
  bool person = entity->type == SG_OFFICIAL;
  uint32_t first = person ? mention->name_first : mention->first;
  entity->genders |= sg_gender_of_name(r, first, mention->end);
  if (!person && !entity->head)
    entity->head = sg_common_head(r, first, mention->end);
  if (!person && !entity->head)
    entity->head = sg_apposed_head(r, mention->end);
}

void sg_add_mention_of(sg_known *known, sg_reader *r, uint32_t at, const sg_candidate *candidate) {
  sg_mentions *out = known->out;
  sg_commit(known, r);
  sg_mention *mention = sg_array_push(r->arena, &out->mentions, sizeof *mention);
  *mention = (sg_mention){.first = at,
                          .end = candidate->end,
                          .name_first = candidate->name_first,
                          .name_end = candidate->name_end,
                          .kind = candidate->kind,
                          .cases = candidate->cases,
                          .first_entity = out->members.count,
                          .entity_count = candidate->count};
  for (uint32_t i = 0; i < candidate->count; i++) {
    *(uint32_t *)sg_array_push(r->arena, &out->members, sizeof(uint32_t)) = candidate->entities[i];
    sg_entity *entity = sg_entity_at(out, candidate->entities[i]);
    entity->mention_count++;
    sg_recall_mention(known, candidate->entities[i], out->members.count - 1);
    entity->last_token = at;
    if (entity->first_token == UINT32_MAX)
      entity->first_token = candidate->name_first;
    note_head(r, mention, entity);
  }
  for (uint32_t i = at; i < candidate->end; i++)
    out->mention_at[i] = out->mentions.count;
  if (candidate->count > 1)
    known->last_group = out->mentions.count;
}

/* "Gavi, the Vaccine Alliance, plans": what stands between the commas is another name of it. */
static void learn_apposition(sg_reader *r, const sg_candidate *candidate) {
  uint32_t at = candidate->end + 2;
  if (candidate->kind != SG_MENTION_NAME || candidate->count != 1 || at >= r->sentence->end ||
      !sg_token_form(r->tokens, at - 2, ",") || !sg_token_form(r->tokens, at - 1, "the"))
    return;
  sg_actor_type type = sg_entity_seen(r, candidate->entities[0])->type;
  uint32_t end = at;
  while (end < r->sentence->end && sg_token_at(r->tokens, end)->capital)
    end++;
  bool closed = end > at && end + 1 < r->sentence->end && sg_token_form(r->tokens, end, ",") &&
                !sg_token_is(r->tokens, end + 1, SG_CLASS_CONJUNCTION) &&
                !sg_token_at(r->tokens, end + 1)->capital &&
                !sg_token_is(r->tokens, end + 1, SG_CLASS_DETERMINER);
  bool known = sg_token_match(r->tokens, at, end, SG_CLASS_ACTOR) != NULL;
  if (closed && !known && (type == SG_ORGANIZATION || type == SG_MINISTRY || type == SG_COMPANY))
    sg_entity_add_name(r, candidate->entities[0], sg_plain_text(r, at, end), true);
}

/* "Marel hf. (the “Firm”)": the legal form, and another name, behind the name of a known firm. */
static void take_company_form(sg_reader *r, sg_candidate *candidate) {
  if (candidate->kind != SG_MENTION_NAME || candidate->count != 1 ||
      sg_entity_seen(r, candidate->entities[0])->type != SG_COMPANY)
    return;
  uint32_t end = sg_skip_company_form(r, candidate->end);
  if (end > candidate->end)
    candidate->end = sg_read_acronym(r, end, candidate->entities[0]);
}

static uint32_t main_language(const sg_tokens *tokens) {
  uint32_t words[SG_LANGUAGES] = {0}, most = 0;
  for (uint32_t i = 0; i < tokens->sentence_count; i++) {
    const sg_sentence *sentence = sg_sentence_number(tokens, i);
    words[sentence->language] += sentence->end - sentence->first;
  }
  for (uint32_t i = 0; i < SG_LANGUAGES; i++)
    most = words[i] > words[most] ? i : most;
  return most;
}

/* Reads the mentions of the sentence r->sentence. */
static void read_sentence(sg_known *known, sg_reader *r, uint32_t times) {
  for (uint32_t at = r->sentence->first; at < r->sentence->end;) {
    sg_candidate best = best_candidate(r, at, times);
    if (best.end > at) {
      take_company_form(r, &best);
      learn_apposition(r, &best);
      sg_add_mention_of(known, r, at, &best);
      known->out->in_order = known->out->mentions.count;
    }
    r->proposed = NULL;
    const sg_match *place =
        sg_token_match(r->tokens, at, r->sentence->end, SG_CLASS_NOT_ACTOR); /* "South China Sea" */
    at = best.end > at ? best.end : place ? at + place->length : at + 1;
  }
}

void sg_find_mentions_asking(sg_arena *arena, const sg_tokens *tokens, const sg_tags *tags,
                             uint32_t date, uint32_t times, sg_mentions *mentions) {
  memset(mentions, 0, sizeof *mentions);
  mentions->tokens = tokens;
  mentions->nobody = sg_arena_alloc(arena, sizeof *mentions->nobody);
  *mentions->nobody = (sg_entity){.label = "", .actor = SG_NO_ACTOR, .first_token = UINT32_MAX};
  mentions->mention_at = sg_arena_alloc(arena, (tokens->count + 1) * sizeof(uint32_t));
  sg_known known = {.out = mentions};
  sg_searches searches = {0};
  known.of_actor = sg_arena_alloc(arena, (tokens->lexicon->count[SG_SECTION_ACTORS] + 1) *
                                             sizeof *known.of_actor);
  sg_reader r = {.arena = arena,
                 .lexicon = tokens->lexicon,
                 .tokens = tokens,
                 .tags = tags,
                 .language = main_language(tokens),
                 .date = date,
                 .known = &known,
                 .searches = &searches,
                 .out = mentions};
  sg_learn_names(&known, &r);
  for (uint32_t s = 0; s < tokens->sentence_count; s++) {
    r.sentence = sg_sentence_number(tokens, s);
    r.title_case = sg_is_title_case(&r);
    r.byline = sg_is_byline(&r);
    read_sentence(&known, &r, times);
    sg_define_parties(&known, &r);
  }
  sg_link_shared_offices(&known, &r);
  sg_link_states(&known, &r);
  sg_read_treaty(&known, &r);
  sg_read_speakers(&known, &r);
}

void sg_find_mentions(sg_arena *arena, const sg_tokens *tokens, const sg_tags *tags, uint32_t date,
                      sg_mentions *mentions) {
  sg_find_mentions_asking(arena, tokens, tags, date, 1, mentions);
}
