#include "mentions/mentions.h"

#include <string.h>

#include "mentions/reader.h"
#include "mentions/russian.h"

/* A recogniser is added here. Where two find equally long mentions, the earlier one wins. */
static const struct {
  const char *language; /* "any": of every one */
  void (*read)(sg_reader *r, uint32_t at, sg_candidate *candidate);
} recognisers[] = {
    {"any", sg_read_gazetteer},
    {"en", sg_read_person},
    {"en", sg_read_named},
    {"en", sg_read_quoted},
    {"en", sg_read_facility},
    {"en", sg_read_bare_body},
    {"en", sg_read_agreement},
    {"ru", sg_read_russian_person},
    {"ru", sg_read_russian_named},
    {"ru", sg_read_russian_quoted},
    {"ru", sg_read_russian_agreement},
    {"ru", sg_read_russian_pair},
    {"ru", sg_read_latin_name},
    {"ru", sg_read_russian_coined},
    {"any", sg_read_anaphor},
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

/* The longest candidate at `at`. The ties that the losers found are taken back. */
static sg_candidate best_candidate(sg_reader *r, uint32_t at) {
  sg_candidate best = {0};
  sg_array *links = &r->out->links;
  uint32_t first_link = links->count;
  r->trying = true;
  for (size_t i = 0; i < sizeof recognisers / sizeof *recognisers; i++) {
    sg_candidate candidate = {0};
    uint32_t before = links->count, language = sg_language_index(recognisers[i].language);
    if (language && language != r->sentence->language)
      continue;
    recognisers[i].read(r, at, &candidate);
    if (candidate.end <= best.end) {
      links->count = before;
      continue;
    }
    best = candidate;
    sg_link *all = links->items;
    if (links->count > before)
      memmove(all + first_link, all + before, (links->count - before) * sizeof *all);
    links->count = first_link + (links->count - before);
  }
  r->trying = false;
  sg_settle_links(r);
  return best;
}

void sg_add_mention_of(sg_reader *r, uint32_t at, const sg_candidate *candidate) {
  sg_mention *mention = sg_array_push(r->arena, &r->out->mentions, sizeof *mention);
  *mention = (sg_mention){.first = at,
                          .end = candidate->end,
                          .name_first = candidate->name_first,
                          .name_end = candidate->name_end,
                          .kind = candidate->kind,
                          .cases = candidate->cases,
                          .first_entity = r->out->members.count,
                          .entity_count = candidate->count};
  for (uint32_t i = 0; i < candidate->count; i++) {
    *(uint32_t *)sg_array_push(r->arena, &r->out->members, sizeof(uint32_t)) =
        candidate->entities[i];
    sg_entity *entity = sg_entity_at(r->out, candidate->entities[i]);
    entity->mention_count++;
    sg_recall_mention(r, candidate->entities[i], r->out->members.count - 1);
    entity->last_token = at;
    if (entity->first_token == UINT32_MAX)
      entity->first_token = candidate->name_first;
  }
  for (uint32_t i = at; i < candidate->end; i++)
    r->out->mention_at[i] = r->out->mentions.count;
  if (candidate->count > 1)
    r->last_group = r->out->mentions.count;
}

/* "Gavi, the Vaccine Alliance, plans": what stands between the commas is another name of it. */
static void learn_apposition(sg_reader *r, const sg_candidate *candidate) {
  uint32_t at = candidate->end + 2;
  if (candidate->kind != SG_MENTION_NAME || candidate->count != 1 || at >= r->sentence->end ||
      !sg_token_form(r->tokens, at - 2, ",") || !sg_token_form(r->tokens, at - 1, "the"))
    return;
  sg_actor_type type = sg_entity_at(r->out, candidate->entities[0])->type;
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

void sg_find_mentions(sg_arena *arena, const sg_tokens *tokens, uint32_t date,
                      sg_mentions *mentions) {
  memset(mentions, 0, sizeof *mentions);
  mentions->tokens = tokens;
  mentions->nobody = sg_arena_alloc(arena, sizeof *mentions->nobody);
  *mentions->nobody = (sg_entity){.label = "", .actor = SG_NO_ACTOR, .first_token = UINT32_MAX};
  mentions->mention_at = sg_arena_alloc(arena, (tokens->count + 1) * sizeof(uint32_t));
  sg_reader r = {.arena = arena,
                 .lexicon = tokens->lexicon,
                 .tokens = tokens,
                 .language = main_language(tokens),
                 .date = date,
                 .out = mentions};
  r.of_actor =
      sg_arena_alloc(arena, (tokens->lexicon->count[SG_SECTION_ACTORS] + 1) * sizeof *r.of_actor);
  sg_learn_names(&r);
  for (uint32_t s = 0; s < tokens->sentence_count; s++) {
    r.sentence = sg_sentence_number(tokens, s);
    for (uint32_t at = r.sentence->first; at < r.sentence->end;) {
      sg_candidate best = best_candidate(&r, at);
      if (best.end > at) {
        sg_add_mention_of(&r, at, &best);
        mentions->in_order = mentions->mentions.count;
        learn_apposition(&r, &best);
      }
      const sg_match *place =
          sg_token_match(tokens, at, r.sentence->end, SG_CLASS_NOT_ACTOR); /* "South China Sea" */
      at = best.end > at ? best.end : place ? at + place->length : at + 1;
    }
  }
  sg_link_shared_offices(&r);
  sg_link_states(&r);
  sg_read_treaty(&r);
  sg_read_speakers(&r);
}
