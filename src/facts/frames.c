#include "facts/frames.h"

#include <string.h>

typedef struct application {
  sg_arena *arena;
  const sg_mentions *mentions;
  const sg_lexicon *lexicon;
  const sg_predication *p;
  const sg_frame_entry *frame;
  sg_array *facts;
} application;

/* May the argument fill the role? One of the role's lines must name its function and type. */
static bool fills(const application *a, const sg_argument *argument, uint32_t role) {
  sg_actor_type type = sg_entity_at(a->mentions, argument->entity)->type;
  for (uint32_t i = 0; i < a->frame->role_count; i++) {
    const sg_frame_role *line = sg_lexicon_role(a->lexicon, a->frame->first_role + i);
    if (line->name == role && line->function == argument->function &&
        (!line->class_id || line->class_id == a->p->class_id) &&
        (!line->types || (line->types >> type) & 1))
      return true;
  }
  return false;
}

/* "held a fifth of X until 2023", «прежде принадлежала X»: is it over what the clause states? */
static bool is_over(const application *a) {
  enum { NEAR = 3 };
  const sg_tokens *tokens = a->mentions->tokens;
  const sg_token_span *spans = a->p->scope.items;
  for (uint32_t s = 0; s < a->p->scope.count; s++)
    for (uint32_t i = spans[s].first; i < spans[s].end; i++) {
      bool before = i < a->p->first && a->p->first - i <= NEAR;
      const sg_match *match = sg_token_match(tokens, i, spans[s].end, SG_CLASS_ENDED);
      bool dated =
          match && i >= a->p->end && sg_token_at(tokens, i + match->length)->kind == SG_NUMBER;
      if (match && (before || dated))
        return true;
    }
  return false;
}

static sg_modality modality_of(const application *a) {
  sg_modality own = (sg_modality)a->frame->modality;
  if (a->frame->lasting && a->p->modality == SG_ACTUAL && is_over(a))
    return SG_NEGATED;
  if (own == SG_NEGATED && a->p->modality == SG_NEGATED)
    return SG_ACTUAL; /* "has not left the pact" */
  return a->p->modality == SG_ACTUAL ? own : a->p->modality;
}

/* "The vice-president of Peru met the president": she does not meet Peru. */
static bool is_own_state(const application *a, uint32_t one, uint32_t other) {
  const sg_entity *person = sg_entity_at(a->mentions, one),
                  *state = sg_entity_at(a->mentions, other);
  return person->type == SG_OFFICIAL && state->type == SG_COUNTRY && person->country &&
         state->country && strcmp(person->country, state->country) == 0;
}

static void add_fact(const application *a, const sg_argument *source, uint32_t relation,
                     const sg_argument *target) {
  bool abroad = sg_lexicon_relation(a->lexicon, relation)->abroad;
  if (source->entity == target->entity ||
      (abroad && (is_own_state(a, source->entity, target->entity) ||
                  is_own_state(a, target->entity, source->entity))))
    return;
  sg_entity *instrument = sg_entity_at(a->mentions, target->entity);
  if (instrument->indefinite && modality_of(a) == SG_NEGATED && a->frame->modality != SG_NEGATED) {
    instrument->mention_count = 0; /* "has not signed a contract": there is none */
    return;
  }
  sg_raw_fact *fact = sg_array_push(a->arena, a->facts, sizeof *fact);
  *fact = (sg_raw_fact){.source = source->entity,
                        .target = target->entity,
                        .relation = relation,
                        .modality = modality_of(a),
                        .frame = sg_lexicon_text(a->lexicon, a->frame->name),
                        .sentence = a->p->sentence,
                        .first = a->p->first,
                        .end = a->p->end,
                        .source_first = source->first,
                        .source_end = source->end,
                        .target_first = target->first,
                        .target_end = target->end,
                        .source_node = source->node,
                        .target_node = target->node,
                        .from_chunks = a->p->from_chunks,
                        .cue = a->p->cue,
                        .scope = a->p->scope,
                        .front = a->p->front};
}

/* "$money" in a frame's requirements stands for a currency or "million"; "won" is mostly a verb. */
static bool is_money(const sg_tokens *tokens, uint32_t at) {
  bool verb = sg_token_is(tokens, at, SG_CLASS_VERB);
  bool counted = at > 0 && (sg_token_at(tokens, at - 1)->kind == SG_NUMBER ||
                            sg_token_is(tokens, at - 1, SG_CLASS_SCALE));
  return (sg_token_is(tokens, at, SG_CLASS_CURRENCY) && (counted || !verb)) ||
         sg_token_is(tokens, at, SG_CLASS_SCALE);
}

/* Is the form one of a list like "|stake|кредит*|"? A star stands for any ending. */
static bool is_listed(const char *list, const char *form) {
  for (const char *word = list + 1; *word;) {
    size_t length = strcspn(word, "|");
    bool open = length && word[length - 1] == '*';
    size_t compared = open ? length - 1 : length;
    if (strncmp(form, word, compared) == 0 && (open || strlen(form) == compared))
      return true;
    word += length + (word[length] == '|');
  }
  return false;
}

/* Does the clause have one of the words of a list like "|stake|shares|"? */
static bool has_word(const application *a, const char *list) {
  const sg_tokens *tokens = a->mentions->tokens;
  bool money = strstr(list, "|$money|") != NULL;
  const sg_token_span *spans = a->p->scope.items;
  for (uint32_t s = 0; s < a->p->scope.count; s++)
    for (uint32_t i = spans[s].first; i < spans[s].end; i++)
      if (is_listed(list, sg_token_at(tokens, i)->form) || (money && is_money(tokens, i)))
        return true;
  return false;
}

static bool meets_requirement(const application *a) {
  const char *required = sg_lexicon_text(a->lexicon, a->frame->required);
  const char *forbidden = sg_lexicon_text(a->lexicon, a->frame->forbidden);
  return (!*required || has_word(a, required)) && (!*forbidden || !has_word(a, forbidden));
}

static bool is_filled(const application *a, uint32_t role) {
  const sg_argument *arguments = a->p->arguments.items;
  for (uint32_t i = 0; i < a->p->arguments.count; i++)
    if (fills(a, &arguments[i], role))
      return true;
  return false;
}

/* "competitors of the new plant": the role has its words, though they name no actor. */
static bool is_spoken_of(const application *a, uint32_t role) {
  for (uint32_t i = 0; i < a->frame->role_count; i++) {
    const sg_frame_role *line = sg_lexicon_role(a->lexicon, a->frame->first_role + i);
    if (line->name == role &&
        sg_token_form(a->mentions->tokens, a->p->end, sg_lexicon_text(a->lexicon, line->function)))
      return true;
  }
  return is_filled(a, role);
}

static void apply_give(const application *a, const sg_frame_give *give) {
  const sg_argument *arguments = a->p->arguments.items;
  uint32_t count = a->p->arguments.count;
  bool same = give->source == give->target; /* each with each: "A, B and C signed" */
  if (give->unless && is_spoken_of(a, give->unless))
    return;
  for (uint32_t i = 0; i < count; i++) {
    if (!fills(a, &arguments[i], give->source))
      continue;
    for (uint32_t k = same ? i + 1 : 0; k < count; k++)
      if (k != i && fills(a, &arguments[k], give->target))
        add_fact(a, &arguments[i], give->relation, &arguments[k]);
  }
}

void sg_apply_frames(sg_arena *arena, const sg_mentions *mentions, const sg_predication *p,
                     sg_array *facts) {
  const sg_lexicon *lexicon = mentions->tokens->lexicon;
  uint32_t language = sg_sentence_number(mentions->tokens, p->sentence)->language, count;
  const sg_frame_word *words = sg_lexicon_frames_of(lexicon, p->lemma, &count);
  application a = {arena, mentions, lexicon, p, NULL, facts};
  for (uint32_t i = 0; i < count; i++) {
    if (words[i].class_id != p->class_id || words[i].language != language)
      continue;
    a.frame = sg_lexicon_frame(lexicon, words[i].frame);
    if (!meets_requirement(&a) || (a.frame->needed && !is_filled(&a, a.frame->needed)))
      continue;
    for (uint32_t g = 0; g < a.frame->give_count; g++)
      apply_give(&a, sg_lexicon_give(lexicon, a.frame->first_give + g));
  }
}

void sg_facts_of_names(sg_arena *arena, const sg_mentions *mentions, sg_array *facts) {
  const sg_link *links = mentions->links.items;
  for (uint32_t i = 0; i < mentions->links.count; i++) {
    sg_raw_fact *fact = sg_array_push(arena, facts, sizeof *fact);
    *fact = (sg_raw_fact){
        .source = links[i].source,
        .target = links[i].target,
        .relation = sg_lexicon_relation_named(mentions->tokens->lexicon, links[i].relation),
        .modality = links[i].ended ? SG_NEGATED : SG_ACTUAL,
        .frame = "name",
        .sentence = sg_sentence_at(mentions->tokens, links[i].first),
        .first = links[i].first,
        .end = links[i].end,
        .source_node = SG_ROOT,
        .target_node = SG_ROOT,
        .cue = UINT32_MAX};
  }
}

static bool is_signing_of(const sg_mentions *mentions, const sg_raw_fact *fact, uint32_t party_to) {
  const sg_entity *target = sg_entity_at(mentions, fact->target);
  return fact->relation == party_to && target->type == SG_AGREEMENT && target->described;
}

/* The facts of each sentence one behind the other, newest first; numbers are + 1. */
typedef struct fact_index {
  uint32_t *newest; /* of each sentence */
  sg_array older;   /* uint32_t, for each fact */
} fact_index;

static void index_facts(sg_arena *arena, const sg_array *facts, fact_index *index) {
  const sg_raw_fact *all = facts->items;
  while (index->older.count < facts->count) {
    uint32_t *newest = &index->newest[all[index->older.count].sentence];
    *(uint32_t *)sg_array_push(arena, &index->older, sizeof(uint32_t)) = *newest;
    *newest = index->older.count;
  }
}

/* Does a fact of the sentence, before number `count`, make the party a partner, of `other` unless
 * that is SG_NO_ACTOR? */
static bool has_partner(const fact_index *index, const sg_array *facts, const sg_raw_fact *party,
                        uint32_t other, uint32_t count, uint32_t signed_with) {
  const sg_raw_fact *all = facts->items;
  const uint32_t *older = index->older.items;
  for (uint32_t i = index->newest[party->sentence]; i; i = older[i - 1]) {
    const sg_raw_fact *fact = &all[i - 1];
    if (i <= count && fact->relation == signed_with &&
        ((fact->source == party->source && (other == SG_NO_ACTOR || fact->target == other)) ||
         (fact->target == party->source && (other == SG_NO_ACTOR || fact->source == other))))
      return true;
  }
  return false;
}

/* "The Duma and the Majlis ratified the treaty": who joins an instrument that the text has named
 * before need not be a partner of the others. */
static bool joins_known(const sg_mentions *mentions, const sg_raw_fact *a, const sg_raw_fact *b) {
  const sg_sentence *sentence = sg_sentence_number(mentions->tokens, a->sentence);
  return a->first == b->first && sg_entity_at(mentions, a->target)->first_token < sentence->first;
}

void sg_facts_of_shared_agreements(sg_arena *arena, const sg_mentions *mentions, sg_array *facts) {
  const sg_lexicon *lexicon = mentions->tokens->lexicon;
  uint32_t party_to = sg_lexicon_relation_named(lexicon, "party_to");
  uint32_t signed_with = sg_lexicon_relation_named(lexicon, "signed_with");
  const uint32_t stated = facts->count;
  fact_index index = {
      .newest = sg_arena_alloc(arena, (mentions->tokens->sentence_count + 1) * sizeof(uint32_t))};
  index_facts(arena, facts, &index);
  for (uint32_t i = 0; i < stated; i++)
    for (uint32_t k = i + 1; k < stated; k++) {
      const sg_raw_fact *a = (const sg_raw_fact *)facts->items + i;
      const sg_raw_fact *b = (const sg_raw_fact *)facts->items + k;
      if (b->sentence != a->sentence)
        break;
      if (!is_signing_of(mentions, a, party_to) || !is_signing_of(mentions, b, party_to) ||
          a->target != b->target || a->source == b->source || joins_known(mentions, a, b) ||
          a->modality != b->modality ||
          has_partner(&index, facts, a, b->source, facts->count, signed_with) ||
          (has_partner(&index, facts, a, SG_NO_ACTOR, stated, signed_with) &&
           has_partner(&index, facts, b, SG_NO_ACTOR, stated, signed_with)))
        continue;
      sg_raw_fact made = *b;
      made.source = a->source;
      made.source_first = a->source_first;
      made.source_end = a->source_end;
      made.target = b->source;
      made.target_first = b->source_first;
      made.target_end = b->source_end;
      made.source_node = a->source_node;
      made.target_node = b->source_node;
      made.relation = signed_with;
      *(sg_raw_fact *)sg_array_push(arena, facts, sizeof made) = made;
      index_facts(arena, facts, &index);
    }
}

static bool settles(const sg_raw_fact *done, const sg_raw_fact *plan) {
  return done->modality == SG_ACTUAL && done->source == plan->source &&
         done->relation == plan->relation && done->target == plan->target;
}

/* The facts stand in the order of their sentences, so only the neighbours are looked at: the `kept`
 * before the plan, and those behind it. */
static bool is_settled(const sg_array *facts, uint32_t kept, uint32_t plan) {
  const sg_raw_fact *all = facts->items;
  uint32_t sentence = all[plan].sentence;
  for (uint32_t i = kept; i-- > 0 && all[i].sentence == sentence;)
    if (settles(&all[i], &all[plan]))
      return true;
  for (uint32_t i = plan + 1; i < facts->count && all[i].sentence == sentence; i++)
    if (settles(&all[i], &all[plan]))
      return true;
  return false;
}

void sg_drop_settled_plans(const sg_mentions *mentions, sg_array *facts) {
  sg_raw_fact *all = facts->items;
  uint32_t kept = 0;
  for (uint32_t i = 0; i < facts->count; i++) {
    bool plan = all[i].modality == SG_PROSPECTIVE &&
                sg_entity_at(mentions, all[i].target)->type == SG_AGREEMENT;
    if (!plan || !is_settled(facts, kept, i))
      all[kept++] = all[i];
  }
  facts->count = kept;
}

/* "sentence one other", the two in a fixed order. */
static const char *claim_of(sg_arena *arena, const sg_raw_fact *fact) {
  uint32_t low = fact->source < fact->target ? fact->source : fact->target;
  uint32_t high = fact->source < fact->target ? fact->target : fact->source;
  return sg_arena_format(arena, "%u %u %u", fact->sentence, low, high);
}

/* The same, with what is claimed of them. */
static const char *reading_of(sg_arena *arena, const sg_raw_fact *fact) {
  return sg_arena_format(arena, "%s %u %d", claim_of(arena, fact), fact->relation,
                         (int)fact->modality);
}

static void note_confirmed(sg_arena *arena, sg_array *facts) {
  sg_raw_fact *all = facts->items;
  sg_map read = {0};
  for (uint32_t i = 0; i < facts->count; i++)
    if (!all[i].from_chunks)
      *sg_map_put(arena, &read, reading_of(arena, &all[i])) = 1;
  for (uint32_t i = 0; i < facts->count; i++)
    all[i].confirmed = all[i].from_chunks && sg_map_find(&read, reading_of(arena, &all[i]));
}

void sg_drop_repeated(sg_arena *arena, sg_array *facts) {
  sg_raw_fact *all = facts->items;
  sg_map claimed = {0};
  uint32_t kept = 0;
  note_confirmed(arena, facts);
  for (uint32_t i = 0; i < facts->count; i++)
    if (all[i].from_chunks)
      *sg_map_put(arena, &claimed, claim_of(arena, &all[i])) = 1;
  for (uint32_t i = 0; i < facts->count; i++) {
    bool named = strcmp(all[i].frame, "name") == 0;
    if (all[i].from_chunks || named || !sg_map_find(&claimed, claim_of(arena, &all[i])))
      all[kept++] = all[i];
  }
  facts->count = kept;
}
