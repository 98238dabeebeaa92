/* Finding one's way among the chunks of a sentence. */
#include "chunks/syntax.h"

bool sg_chunk_is(const sg_chunked *c, uint32_t i, sg_chunk_kind kind) {
  return i < c->list.count && sg_chunk_at(c, i)->kind == kind;
}

bool sg_verb_is(const sg_chunked *c, uint32_t i, sg_class class_id) {
  if (!sg_chunk_is(c, i, SG_CHUNK_VERB))
    return false;
  const sg_chunk *chunk = sg_chunk_at(c, i);
  const sg_match *match = sg_token_match(c->tokens, chunk->verb, chunk->verb_end, class_id);
  return match != NULL;
}

bool sg_is_finite(const sg_chunked *c, uint32_t i) {
  return sg_chunk_is(c, i, SG_CHUNK_VERB) && sg_chunk_at(c, i)->form == SG_VERB_FINITE;
}

bool sg_is_title(const sg_tokens *tokens, uint32_t at, uint32_t end) {
  static const sg_class titles[] = {SG_CLASS_OFFICE_STATE, SG_CLASS_OFFICE_HEAD,
                                    SG_CLASS_OFFICE_MINISTER, SG_CLASS_OFFICE_ENVOY};
  for (size_t i = 0; i < sizeof titles / sizeof *titles; i++)
    if (sg_token_match(tokens, at, end, titles[i]))
      return true;
  return false;
}

bool sg_chunk_is_copula(const sg_chunked *c, uint32_t verb) {
  return sg_chunk_at(c, verb)->copula || sg_verb_is(c, verb, SG_CLASS_BE) ||
         sg_verb_is(c, verb, SG_CLASS_COPULA);
}

uint32_t sg_previous_verb(const sg_chunked *c, uint32_t i, bool finite) {
  while (i-- > 0) {
    sg_chunk_kind kind = sg_chunk_at(c, i)->kind;
    if (kind == SG_CHUNK_VERB && (!finite || sg_is_finite(c, i)))
      return i;
    if (kind == SG_CHUNK_MARK || kind == SG_CHUNK_SUBORDINATOR)
      return SG_NO_CHUNK;
  }
  return SG_NO_CHUNK;
}

/* The noun phrase that a relative pronoun at `i` goes back to; `*preposition` the one before it. */
uint32_t sg_chunk_antecedent(const sg_chunked *c, uint32_t i, uint32_t *preposition) {
  *preposition = SG_NO_CHUNK;
  if (i > 0 && sg_chunk_is(c, i - 1, SG_CHUNK_PREPOSITION))
    *preposition = --i;
  if (i > 0 && sg_chunk_is(c, i - 1, SG_CHUNK_COMMA))
    i--;
  return i > 0 && sg_chunk_is(c, i - 1, SG_CHUNK_NOUN) ? i - 1 : SG_NO_CHUNK;
}

/* The comma that opens an insertion closed by the comma at `close`: ", who was in Oman," */
uint32_t sg_insertion_start(const sg_chunked *c, uint32_t close) {
  bool verb = false;
  for (uint32_t i = close; i-- > 0;) {
    sg_chunk_kind kind = sg_chunk_at(c, i)->kind;
    if (kind == SG_CHUNK_MARK)
      return SG_NO_CHUNK;
    if (kind == SG_CHUNK_RELATIVE || kind == SG_CHUNK_THAT)
      verb = false; /* "the company that Oman set up": the verb is this clause's own */
    if (kind == SG_CHUNK_COMMA) {
      bool relative =
          sg_chunk_is(c, i + 1, SG_CHUNK_RELATIVE) ||
          (sg_chunk_is(c, i + 1, SG_CHUNK_PREPOSITION) && sg_chunk_is(c, i + 2, SG_CHUNK_RELATIVE));
      bool conjunction = sg_chunk_is(c, i + 1, SG_CHUNK_CONJUNCTION);
      return (verb && !relative) || conjunction ? SG_NO_CHUNK : i;
    }
    verb = verb || sg_is_finite(c, i);
  }
  return SG_NO_CHUNK;
}
