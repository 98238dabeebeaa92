/* From phrases to the arguments of a predication. */
#include <string.h>

#include "chunks/syntax.h"

void sg_add_group(const sg_chunked *c, uint32_t phrase, const char *function, sg_array *arguments) {
  if (phrase != SG_NO_CHUNK)
    sg_group_entities(c, phrase, function, arguments);
}

void sg_add_mention(const sg_chunked *c, const sg_mention *mention, const char *function,
                    sg_array *arguments) {
  for (uint32_t i = 0; i < mention->entity_count; i++)
    *(sg_chunk_argument *)sg_array_push(c->arena, arguments, sizeof(sg_chunk_argument)) =
        (sg_chunk_argument){function, sg_mention_entity(c->mentions, mention, i),
                            mention->name_first, mention->name_end};
}

/* The owner of a noun phrase that is no actor itself: "Astana's bid", "the Kazakh plan". */
void sg_add_owner(const sg_chunked *c, uint32_t phrase, const char *function, sg_array *arguments) {
  const sg_chunk *chunk = sg_chunk_at(c, phrase);
  for (uint32_t at = chunk->first; at < chunk->end; at++) {
    const sg_mention *mention = sg_mention_at(c->mentions, at);
    if (!mention)
      continue;
    sg_add_mention(c, mention, function, arguments);
    return;
  }
}

/* Whose a noun phrase is that is no actor: "Oman's border", "relations between Oman and Iran". */
void sg_chunk_add_owners(const sg_chunked *c, uint32_t phrase, const char *function,
                         sg_array *arguments) {
  const sg_chunk *chunk = sg_chunk_at(c, phrase);
  for (uint32_t at = chunk->first; at < chunk->end;) {
    const sg_mention *mention = sg_mention_at(c->mentions, at);
    if (mention)
      sg_add_mention(c, mention, function, arguments);
    at = mention && mention->end > at ? mention->end : at + 1;
  }
  uint32_t next = chunk->group_end;
  if (sg_chunk_is(c, next, SG_CHUNK_THAT) || sg_chunk_is(c, next, SG_CHUNK_RELATIVE)) {
    /* "the support that X has given": X's */
    if (sg_chunk_is(c, next + 1, SG_CHUNK_NOUN) &&
        sg_is_finite(c, sg_chunk_at(c, next + 1)->group_end))
      sg_add_group(c, next + 1, function, arguments);
    return;
  }
  /* "80 per cent of the shares of X": down to the first that is an actor */
  uint32_t before = arguments->count;
  bool part = sg_token_at(c->tokens, chunk->first)->kind == SG_NUMBER;
  for (bool first = true; first || (part && arguments->count == before); first = false) {
    if (!sg_chunk_is(c, next, SG_CHUNK_PREPOSITION) || !sg_chunk_is(c, next + 1, SG_CHUNK_NOUN) ||
        (strcmp(sg_chunk_at(c, next)->function, "of") != 0 &&
         strcmp(sg_chunk_at(c, next)->function, "between") != 0))
      return;
    sg_add_group(c, next + 1, function, arguments);
    next = sg_chunk_at(c, next + 1)->group_end;
  }
}

/* Does the phrase behind a preposition keep what follows for itself? "With a loan from X" does, its
 * noun being an event that is no actor; a topic ("on partnership between") and a part do not. */
static bool keeps_what_follows(const sg_chunked *c, uint32_t preposition, uint32_t phrase) {
  const char *word = sg_chunk_at(c, preposition)->function;
  const sg_chunk *chunk = sg_chunk_at(c, phrase);
  if (strcmp(word, "of") == 0 || strcmp(word, "on") == 0 || strcmp(word, "as") == 0)
    return false;
  const sg_match *match = sg_token_match(c->tokens, chunk->end - 1, chunk->end, SG_CLASS_NOUN);
  uint32_t frames = 0;
  if (match && !sg_mention_at(c->mentions, chunk->end - 1))
    sg_lexicon_frames_of(c->lexicon, match->sense.value, &frames);
  return frames > 0;
}

/* "40 buses from A and 18 trams from B": a second thing with the same preposition behind. */
static bool is_parallel(const sg_chunked *c, uint32_t conjunction) {
  uint32_t thing = conjunction + 1, preposition = conjunction + 2, other = conjunction - 2;
  return conjunction >= 2 && sg_chunk_is(c, thing, SG_CHUNK_NOUN) &&
         !sg_chunk_has_entity(c, thing) && sg_chunk_is(c, preposition, SG_CHUNK_PREPOSITION) &&
         sg_chunk_is(c, other, SG_CHUNK_PREPOSITION) &&
         strcmp(sg_chunk_at(c, preposition)->function, sg_chunk_at(c, other)->function) == 0;
}

void sg_add_complement(const sg_chunked *c, uint32_t preposition, bool passive,
                       sg_array *arguments) {
  const sg_chunk *chunk = sg_chunk_at(c, preposition);
  bool agent = passive && strcmp(chunk->function, "by") == 0;
  uint32_t before = arguments->count;
  sg_add_group(c, preposition + 1, agent ? SG_SUBJECT : chunk->function, arguments);
  if (arguments->count == before) /* "the market of Oman's fish": its "of-owner" */
    sg_chunk_add_owners(c, preposition + 1, sg_arena_format(c->arena, "%s-owner", chunk->function),
                        arguments);
  if (chunk->also)
    sg_add_group(c, preposition + 1, chunk->also, arguments);
  if (strcmp(chunk->function, SG_TOGETHER) == 0) {
    sg_add_group(c, preposition + 1, "with", arguments);
    sg_add_group(c, preposition + 1, SG_SUBJECT, arguments);
  }
}

/* "committed to the principles of X": "of" goes with the common noun right before it, when that
 * noun is itself behind a preposition. */
static bool belongs_to_noun(const sg_chunked *c, uint32_t preposition, uint32_t first) {
  if (preposition == first || !sg_chunk_is(c, preposition - 1, SG_CHUNK_NOUN))
    return false;
  const char *function = sg_chunk_at(c, preposition)->function;
  if (strcmp(function, "of") != 0)
    return preposition - first == 2 && strcmp(function, "for") == 0 &&
           strcmp(sg_chunk_at(c, first)->function, "for") == 0; /* "for X's bid for" */
  const sg_chunk *noun = sg_chunk_at(c, preposition - 1);
  uint32_t last = noun->end - 1;
  return sg_token_is(c->tokens, noun->first, SG_CLASS_DETERMINER) &&
         !sg_token_is(c->tokens, last, SG_CLASS_PROXY) && !sg_mention_at(c->mentions, last) &&
         sg_token_at(c->tokens, last)->kind == SG_WORD && !sg_token_at(c->tokens, last)->capital;
}

/* The prepositional phrases from chunk `i` on, up to where another clause starts. */
void sg_add_prepositional(const sg_chunked *c, uint32_t i, bool passive, sg_array *arguments) {
  uint32_t first = i;
  while (i < c->list.count) {
    const sg_chunk *chunk = sg_chunk_at(c, i);
    if (chunk->kind == SG_CHUNK_PREPOSITION && sg_chunk_is(c, i + 1, SG_CHUNK_NOUN)) {
      if (!belongs_to_noun(c, i, first))
        sg_add_complement(c, i, passive, arguments);
      uint32_t end = sg_chunk_at(c, i + 1)->group_end;
      if (keeps_what_follows(c, i, i + 1) && sg_chunk_is(c, end, SG_CHUNK_PREPOSITION))
        return;
      i = end;
    } else if (chunk->kind == SG_CHUNK_ADVERB) {
      i++;
    } else if (chunk->kind == SG_CHUNK_CONJUNCTION && sg_chunk_is(c, i + 1, SG_CHUNK_PREPOSITION)) {
      i++; /* "with A and with B" */
    } else if (chunk->kind == SG_CHUNK_CONJUNCTION && is_parallel(c, i)) {
      i += 2;
    } else if (chunk->kind == SG_CHUNK_COMMA && sg_chunk_is(c, i + 1, SG_CHUNK_PREPOSITION)) {
      i++;
    } else if (chunk->kind == SG_CHUNK_COMMA && sg_chunk_is(c, i + 1, SG_CHUNK_ADVERB) &&
               sg_chunk_is(c, i + 2, SG_CHUNK_PREPOSITION)) {
      i += 2;
    } else if (chunk->kind == SG_CHUNK_COMMA && sg_chunk_is(c, i + 1, SG_CHUNK_ADVERB) &&
               sg_chunk_is(c, i + 2, SG_CHUNK_COMMA)) {
      i += 3;
    } else {
      return;
    }
  }
}

void sg_leave_to_object(sg_array *arguments, uint32_t first) {
  sg_chunk_argument *all = arguments->items;
  uint32_t kept = first;
  for (uint32_t i = first; i < arguments->count; i++)
    if (strcmp(all[i].function, "between") != 0)
      all[kept++] = all[i];
  arguments->count = kept;
}

uint32_t sg_skip_adverbs(const sg_chunked *c, uint32_t i) {
  while (sg_chunk_is(c, i, SG_CHUNK_ADVERB))
    i++;
  return i;
}

/* The relative pronoun's own part in its clause: "the grid, in which A and B hold shares". */
void sg_add_relative(sg_chunked *c, uint32_t verb, sg_array *arguments) {
  uint32_t subject = sg_chunk_at(c, verb)->subject;
  if (subject == SG_NO_CHUNK || subject == 0 || subject > verb)
    return;
  uint32_t opener = subject - 1, preposition;
  if (!sg_chunk_is(c, opener, SG_CHUNK_RELATIVE) && !sg_chunk_is(c, opener, SG_CHUNK_THAT))
    return;
  uint32_t noun = sg_chunk_antecedent(c, opener, &preposition);
  if (noun == SG_NO_CHUNK)
    return;
  if (preposition != SG_NO_CHUNK)
    sg_add_group(c, noun, sg_chunk_at(c, preposition)->function, arguments);
  else if (sg_token_is(c->tokens, sg_chunk_at(c, opener)->first, SG_CLASS_POSSESSIVE))
    sg_add_group(c, noun, SG_SUBJECT_OWNER, arguments); /* "Oman, whose fund invested in" */
  else if (sg_chunk_at(c, verb)->object == SG_NO_CHUNK) /* it has no other object */
    sg_add_group(c, noun, SG_OBJECT, arguments);
}
