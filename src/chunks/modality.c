/* Whether what a verb states happened, is planned, or is denied. */
#include "chunks/syntax.h"

static bool in_condition(const sg_chunked *c, uint32_t verb) {
  for (uint32_t i = verb; i-- > 0;) {
    const sg_chunk *chunk = sg_chunk_at(c, i);
    if (chunk->kind == SG_CHUNK_SUBORDINATOR)
      return chunk->conditional;
    if (chunk->kind == SG_CHUNK_COMMA || chunk->kind == SG_CHUNK_MARK || sg_is_finite(c, i))
      return false;
  }
  return false;
}

sg_modality sg_chunk_combine(sg_modality outer, sg_modality inner) {
  if (outer == SG_NEGATED || inner == SG_NEGATED)
    return outer == inner ? SG_ACTUAL : SG_NEGATED;
  return outer == SG_PROSPECTIVE || inner == SG_PROSPECTIVE ? SG_PROSPECTIVE : SG_ACTUAL;
}

/* What a verb says of the verb or noun that depends on it. */
sg_modality sg_chunk_imposed_modality(const sg_chunked *c, uint32_t verb, bool infinitive) {
  const sg_chunk *chunk = sg_chunk_at(c, verb);
  if (sg_verb_is(c, verb, SG_CLASS_NEGATIVE_VERB) || sg_verb_is(c, verb, SG_CLASS_ENDING_VERB))
    return chunk->modality == SG_NEGATED       ? SG_ACTUAL
           : chunk->modality == SG_PROSPECTIVE ? SG_PROSPECTIVE /* "may leave" */
                                               : SG_NEGATED;
  if (sg_verb_is(c, verb, SG_CLASS_FACTIVE_VERB) && !sg_verb_is(c, verb, SG_CLASS_PLAN_VERB))
    return chunk->modality;
  if (infinitive || sg_verb_is(c, verb, SG_CLASS_PLAN_VERB))
    return sg_chunk_combine(chunk->modality, SG_PROSPECTIVE);
  return chunk->modality;
}

/* "denied that it had asked": the verb before "that" governs the clause behind it. */
static uint32_t clause_governor(const sg_chunked *c, uint32_t verb) {
  for (uint32_t i = verb; i-- > 0;) {
    sg_chunk_kind kind = sg_chunk_at(c, i)->kind;
    if (kind == SG_CHUNK_THAT) {
      if (i > 0 && sg_chunk_is(c, i - 1, SG_CHUNK_COMMA))
        i--; /* "опровергла, что" */
      /* "denied at the summit that" */
      while (i > 1 && sg_chunk_is(c, i - 1, SG_CHUNK_NOUN) &&
             sg_chunk_is(c, i - 2, SG_CHUNK_PREPOSITION))
        i -= 2;
      return i > 0 && sg_chunk_is(c, i - 1, SG_CHUNK_VERB) ? i - 1 : SG_NO_CHUNK;
    }
    if (kind == SG_CHUNK_MARK || kind == SG_CHUNK_RELATIVE || sg_is_finite(c, i))
      return SG_NO_CHUNK;
  }
  return SG_NO_CHUNK;
}

/* A verb after a preposition ("for ignoring", "aimed at building"). */
static bool after_preposition(const sg_chunked *c, uint32_t verb) {
  return verb > 0 && sg_chunk_is(c, verb - 1, SG_CHUNK_PREPOSITION);
}

void sg_settle_modality(sg_chunked *c, uint32_t verb) {
  sg_chunk *chunk = sg_chunk_at(c, verb);
  chunk->modality = chunk->negated ? SG_NEGATED : chunk->prospective ? SG_PROSPECTIVE : SG_ACTUAL;
  uint32_t governor = SG_NO_CHUNK;
  if (chunk->form == SG_VERB_INFINITIVE || chunk->form == SG_VERB_ING) {
    governor = sg_previous_verb(c, verb, false);
    if (governor == SG_NO_CHUNK && chunk->form == SG_VERB_INFINITIVE)
      chunk->modality = sg_chunk_combine(SG_PROSPECTIVE, chunk->modality);
  } else if (chunk->subject_of != SG_NO_CHUNK && !chunk->prospective && !chunk->negated) {
    /* "will meet and sign": the second verb shares the auxiliary when it is a bare form */
    const sg_match *match = sg_token_match(c->tokens, chunk->verb, chunk->verb_end, SG_CLASS_VERB);
    const sg_chunk *first = sg_chunk_at(c, chunk->subject_of);
    if (match && match->sense.form & SG_FORM_BASE && first->prospective)
      chunk->modality = first->modality;
  } else if (chunk->form == SG_VERB_FINITE) {
    governor = clause_governor(c, verb);
    if (governor != SG_NO_CHUNK) {
      if (sg_verb_is(c, governor, SG_CLASS_NEGATIVE_VERB))
        chunk->modality = SG_NEGATED;
      else if (sg_verb_is(c, governor, SG_CLASS_PLAN_VERB) &&
               !sg_verb_is(c, governor, SG_CLASS_REPORT_VERB))
        chunk->modality = sg_chunk_combine(SG_PROSPECTIVE, chunk->modality);
      return;
    }
    if (in_condition(c, verb))
      chunk->modality = sg_chunk_combine(SG_PROSPECTIVE, chunk->modality);
    return;
  }
  if (governor == SG_NO_CHUNK)
    return;
  bool gerund = chunk->form == SG_VERB_ING && !after_preposition(c, verb);
  bool plain = chunk->form == SG_VERB_ING && !sg_verb_is(c, governor, SG_CLASS_NEGATIVE_VERB) &&
               !sg_verb_is(c, governor, SG_CLASS_ENDING_VERB);
  if (gerund || plain)
    chunk->modality = sg_chunk_combine(sg_chunk_at(c, governor)->modality, chunk->modality);
  else
    chunk->modality = sg_chunk_combine(
        sg_chunk_imposed_modality(c, governor, chunk->form == SG_VERB_INFINITIVE), chunk->modality);
  if (chunk->cue == UINT32_MAX)
    chunk->cue = chunk->form == SG_VERB_INFINITIVE ? chunk->first : sg_chunk_at(c, governor)->cue;
}
