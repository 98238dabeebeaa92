/* English clauses: place and prepositions tell who does what to whom. */
#include <string.h>

#include "chunks/english_chunks.h"
#include "chunks/syntax.h"

static uint32_t find_subject(sg_chunked *c, uint32_t verb);

/* The verb that the one behind the conjunction `i` shares its subject with. A comma before "and"
 * closes a relative clause: "condemned the support that X gave, and called upon Y". */
static uint32_t coordinated_verb(const sg_chunked *c, uint32_t i) {
  uint32_t verb = sg_previous_verb(c, i, true);
  if (verb == SG_NO_CHUNK || i == 0 || !sg_chunk_is(c, i - 1, SG_CHUNK_COMMA))
    return verb;
  for (uint32_t at = verb; at-- > 0;) {
    if (sg_chunk_is(c, at, SG_CHUNK_RELATIVE) ||
        (sg_chunk_is(c, at, SG_CHUNK_THAT) && at > 0 && sg_chunk_is(c, at - 1, SG_CHUNK_NOUN))) {
      uint32_t main = sg_previous_verb(c, at, true);
      return main == SG_NO_CHUNK ? verb : main;
    }
    if (sg_is_finite(c, at) || sg_chunk_is(c, at, SG_CHUNK_MARK) ||
        sg_chunk_is(c, at, SG_CHUNK_COMMA))
      return verb;
  }
  return verb;
}

/* The subject of a finite verb, going left from chunk `i`. */
static uint32_t subject_left(sg_chunked *c, uint32_t verb, uint32_t i) {
  while (i-- > 0) {
    const sg_chunk *chunk = sg_chunk_at(c, i);
    uint32_t other, preposition;
    switch (chunk->kind) {
    case SG_CHUNK_ADVERB:
      break;
    case SG_CHUNK_NOUN:
      i = chunk->group_first;
      if (i == 0 || !sg_chunk_is(c, i - 1, SG_CHUNK_PREPOSITION))
        return i;
      i--; /* a prepositional phrase; its head is further left */
      break;
    case SG_CHUNK_RELATIVE:
      return sg_chunk_antecedent(c, i, &preposition);
    case SG_CHUNK_THAT:
      return sg_chunk_antecedent(c, i, &preposition);
    case SG_CHUNK_COMMA:
      other = sg_insertion_start(c, i);
      if (other != SG_NO_CHUNK && other > 0) {
        i = other;
        break;
      }
      other = sg_previous_verb(c, i, true);
      return other == SG_NO_CHUNK ? SG_NO_CHUNK : find_subject(c, other);
    case SG_CHUNK_CONJUNCTION:
      other = coordinated_verb(c, i);
      if (other == SG_NO_CHUNK)
        return SG_NO_CHUNK;
      sg_chunk_at(c, verb)->subject_of = other;
      return find_subject(c, other);
    case SG_CHUNK_VERB:
      if (chunk->form == SG_VERB_FINITE)
        return SG_NO_CHUNK;
      break; /* a reduced relative clause: "the contract signed in May provides" */
    default:
      return SG_NO_CHUNK;
    }
  }
  return SG_NO_CHUNK;
}

/* Who does the infinitive: the object of "invited X to", else the subject of the verb before. */
static uint32_t controller(sg_chunked *c, uint32_t verb) {
  uint32_t before = sg_previous_verb(c, verb, false);
  uint32_t phrase = verb;
  while (phrase > 0 && sg_chunk_is(c, phrase - 1, SG_CHUNK_ADVERB))
    phrase--;
  bool noun_before = phrase > 0 && sg_chunk_is(c, phrase - 1, SG_CHUNK_NOUN);
  if (noun_before) {
    uint32_t head = sg_chunk_at(c, phrase - 1)->group_first;
    uint32_t last = sg_chunk_at(c, phrase - 1)->end - 1;
    /* "Astana's bid to join": the owner of the plan */
    if (sg_token_is(c->tokens, last, SG_CLASS_PLAN_NOUN) && !sg_chunk_has_entity(c, phrase - 1))
      for (uint32_t at = sg_chunk_at(c, phrase - 1)->first; at < last; at++)
        if (sg_mention_at(c->mentions, at))
          return phrase - 1;
    /* "extended an invitation to X to visit": X will */
    if (head >= 2 && sg_chunk_is(c, head - 1, SG_CHUNK_PREPOSITION) &&
        strcmp(sg_chunk_at(c, head - 1)->function, "to") == 0 &&
        sg_chunk_is(c, head - 2, SG_CHUNK_NOUN) &&
        sg_token_is(c->tokens, sg_chunk_at(c, head - 2)->end - 1, SG_CLASS_PLAN_NOUN))
      return head;
    if (before != SG_NO_CHUNK && before + 1 == head && !sg_chunk_at(c, before)->passive &&
        sg_verb_is(c, before, SG_CLASS_OBJECT_CONTROL))
      return head;
  }
  return before == SG_NO_CHUNK ? SG_NO_CHUNK : find_subject(c, before);
}

/* "thanked Oman for hosting": whom the verb before the preposition judges, or SG_NO_CHUNK. */
static uint32_t judged(sg_chunked *c, uint32_t verb) {
  uint32_t before = sg_previous_verb(c, verb, false);
  if (before == SG_NO_CHUNK || !sg_chunk_is(c, verb - 1, SG_CHUNK_PREPOSITION) ||
      !sg_verb_is(c, before, SG_CLASS_JUDGING_VERB))
    return SG_NO_CHUNK;
  if (sg_chunk_at(c, before)->passive)
    return find_subject(c, before);
  bool object = sg_chunk_is(c, before + 1, SG_CHUNK_NOUN) &&
                sg_chunk_at(c, before + 1)->group_end == verb - 1;
  return object ? before + 1 : SG_NO_CHUNK;
}

static uint32_t find_subject(sg_chunked *c, uint32_t verb) {
  sg_chunk *chunk = sg_chunk_at(c, verb);
  uint32_t before = verb;
  if (chunk->subject != SG_NO_CHUNK)
    return chunk->subject;
  switch (chunk->form) {
  case SG_VERB_FINITE:
    chunk->subject = subject_left(c, verb, verb);
    break;
  case SG_VERB_INFINITIVE:
    chunk->subject = controller(c, verb);
    break;
  case SG_VERB_PARTICIPLE:
    if (before > 0 && sg_chunk_is(c, before - 1, SG_CHUNK_COMMA))
      before--;
    if (before > 0 && sg_chunk_is(c, before - 1, SG_CHUNK_NOUN))
      chunk->subject = sg_chunk_at(c, before - 1)->group_first;
    break;
  case SG_VERB_ING:
    chunk->subject = judged(c, verb);
    if (chunk->subject != SG_NO_CHUNK)
      break;
    if (verb > 0 && sg_chunk_is(c, verb - 1, SG_CHUNK_NOUN)) {
      chunk->subject = sg_chunk_at(c, verb - 1)->group_first;
    } else if (verb > 1 && sg_chunk_is(c, verb - 1, SG_CHUNK_COMMA) &&
               sg_chunk_is(c, verb - 2, SG_CHUNK_NOUN) &&
               sg_previous_verb(c, verb, false) == SG_NO_CHUNK) {
      chunk->subject = sg_chunk_at(c, verb - 2)->group_first; /* "X, attending Y, met" */
    } else {
      before = sg_previous_verb(c, verb, false);
      if (before != SG_NO_CHUNK)
        chunk->subject = find_subject(c, before);
    }
    break;
  }
  return chunk->subject;
}

/* Phrases before the subject: "With Oman, Iran signed". */
static void add_fronted(const sg_chunked *c, uint32_t subject, sg_array *arguments) {
  if (subject == SG_NO_CHUNK || subject == 0)
    return;
  if (!sg_chunk_is(c, 0, SG_CHUNK_PREPOSITION) || !sg_chunk_is(c, 1, SG_CHUNK_NOUN))
    return;
  uint32_t i = sg_chunk_at(c, 1)->group_end;
  while (sg_chunk_is(c, i, SG_CHUNK_PREPOSITION) && sg_chunk_is(c, i + 1, SG_CHUNK_NOUN))
    i = sg_chunk_at(c, i + 1)->group_end; /* "Under an agreement with Rosatom, Jordan" */
  i += sg_chunk_is(c, i, SG_CHUNK_COMMA);
  if (i == subject)
    sg_add_complement(c, 0, false, arguments);
}

/* "proposed to jointly build X" */
static void add_pursued(const sg_chunked *c, uint32_t verb, sg_array *arguments) {
  uint32_t next = sg_skip_adverbs(c, verb + 1);
  if (!sg_chunk_is(c, next, SG_CHUNK_VERB) || sg_chunk_at(c, next)->form != SG_VERB_INFINITIVE)
    return;
  next = sg_skip_adverbs(c, next + 1);
  if (sg_chunk_is(c, next, SG_CHUNK_NOUN))
    sg_add_group(c, next, SG_PURSUED, arguments);
}

/* Objects and prepositional phrases behind a verb. */
static void add_right(sg_chunked *c, uint32_t verb, sg_array *arguments) {
  sg_chunk *chunk = sg_chunk_at(c, verb);
  uint32_t i = sg_skip_adverbs(c, verb + 1);
  if (sg_chunk_is(c, i, SG_CHUNK_NOUN)) {
    if (chunk->passive && chunk->form != SG_VERB_ING) {
      sg_add_group(c, i, SG_COMPLEMENT, arguments); /* "was appointed chairman of X by" */
      i = sg_chunk_at(c, i)->group_end;
    } else if (sg_chunk_at(c, i)->reciprocal) {
      if (chunk->subject != SG_NO_CHUNK)
        sg_add_group(c, chunk->subject, SG_OBJECT, arguments);
      i = sg_chunk_at(c, i)->group_end;
    } else {
      uint32_t second = sg_chunk_at(c, i)->group_end;
      bool two = sg_chunk_is(c, second, SG_CHUNK_NOUN);
      chunk->object = i;
      uint32_t before = arguments->count;
      sg_add_group(c, i, two ? SG_INDIRECT : SG_OBJECT, arguments);
      if (arguments->count == before)
        sg_chunk_add_owners(c, i, SG_OBJECT_OWNER, arguments);
      if (two) {
        chunk->object = second;
        sg_add_group(c, second, SG_OBJECT, arguments);
        second = sg_chunk_at(c, second)->group_end;
      }
      i = second;
    }
  }
  uint32_t first = arguments->count;
  sg_add_prepositional(c, i, chunk->passive, arguments);
  if (!chunk->passive && chunk->object != SG_NO_CHUNK)
    sg_leave_to_object(arguments, first);
  add_pursued(c, verb, arguments);
}

/* What stands between subject and verb: "Siemens, jointly with Orascom, built", and for a passive
 * what was its object's: "A programme for Ecuador was approved". */
static void add_between(const sg_chunked *c, uint32_t verb, sg_array *arguments) {
  const sg_chunk *chunk = sg_chunk_at(c, verb);
  if (chunk->subject == SG_NO_CHUNK || chunk->subject > verb)
    return;
  uint32_t i = sg_chunk_at(c, chunk->subject)->group_end;
  bool inserted = sg_chunk_is(c, i, SG_CHUNK_COMMA) && sg_chunk_is(c, i + 1, SG_CHUNK_PREPOSITION);
  if (inserted || (chunk->passive && sg_chunk_is(c, i, SG_CHUNK_PREPOSITION)))
    sg_add_prepositional(c, i + inserted, false, arguments);
}

static void add_arguments(sg_chunked *c, uint32_t verb, sg_array *arguments) {
  add_right(c, verb, arguments);
  add_between(c, verb, arguments);
  sg_add_relative(c, verb, arguments);
  add_fronted(c, sg_chunk_at(c, verb)->subject, arguments);
}

static const sg_syntax syntax = {find_subject, add_arguments};

static void read_sentence(sg_arena *arena, const sg_mentions *mentions, uint32_t sentence,
                          sg_array *predications) {
  sg_chunked c = {.arena = arena,
                  .mentions = mentions,
                  .tokens = mentions->tokens,
                  .lexicon = mentions->tokens->lexicon,
                  .sentence = sg_sentence_number(mentions->tokens, sentence),
                  .sentence_index = sentence,
                  .syntax = &syntax};
  sg_english_chunk(&c);
  sg_read_predications(&c, predications);
}

const sg_grammar sg_grammar_english = {"en", read_sentence};
