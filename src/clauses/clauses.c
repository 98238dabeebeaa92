#include "clauses/clauses.h"

#include "chunks/predications.h"
#include "clauses/walk.h"

/* A question states nothing. */
static bool is_question(const sg_tokens *tokens, const sg_sentence *sentence) {
  return sentence->end > sentence->first &&
         sg_token_is(tokens, sentence->end - 1, SG_CLASS_QUESTION);
}

/* "Whether Oman will join is open": where what is only asked begins, or the end of the sentence. A
 * word that follows its verb ("вступит ли") asks of that. */
static uint32_t asked_from(const sg_tokens *tokens, const sg_sentence *sentence) {
  for (uint32_t i = sentence->first; i < sentence->end; i++)
    if (sg_token_is(tokens, i, SG_CLASS_INDIRECT_QUESTION))
      return i > sentence->first && sg_token_is(tokens, i - 1, SG_CLASS_VERB) ? i - 1 : i;
  return sentence->end;
}

/* "Reports that Oman has signed it are false": the tokens of the clause that is not so, and the
 * word that says this. */
typedef struct falsehood {
  uint32_t first, end, cue;
} falsehood;

/* "having", "holding" */
static bool is_participle(const sg_tokens *tokens, uint32_t at) {
  static const sg_class verbs[] = {SG_CLASS_HAVE, SG_CLASS_VERB, SG_CLASS_BE};
  for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++) {
    const sg_match *match = sg_token_match(tokens, at, at + 1, verbs[i]);
    if (match && match->sense.form & SG_FORM_ING)
      return true;
  }
  return false;
}

static falsehood falsehood_of(const sg_tokens *tokens, const sg_sentence *sentence) {
  falsehood found = {sentence->end, sentence->end, SG_ROOT};
  uint32_t that = sentence->end, denial = sentence->end, hearsay = sentence->end;
  const sg_match *false_words = NULL;
  for (uint32_t i = sentence->first; i < sentence->end && found.cue == SG_ROOT; i++) {
    if (sg_token_is(tokens, i, SG_CLASS_DENYING_VERB)) {
      if (hearsay < i) /* "Сведения, будто ..., опровергает" */
        return (falsehood){hearsay, i, i};
      if (is_participle(tokens, i + 1)) /* "denied having held" */
        return (falsehood){i + 1, sentence->end, i};
      denial = i;
    } else if (denial < i && sg_token_is(tokens, i, SG_CLASS_RUMOUR) &&
               sg_token_is(tokens, i + 1, SG_CLASS_THAT))
      return (falsehood){i + 1, sentence->end, denial}; /* "denied a report that" */
    hearsay = sg_token_is(tokens, i, SG_CLASS_HEARSAY) ? i : hearsay;
    if (sg_token_is(tokens, i, SG_CLASS_THAT) || sg_token_is(tokens, i, SG_CLASS_HEARSAY))
      that = i;
    else if ((false_words = sg_token_match(tokens, i, sentence->end, SG_CLASS_FALSEHOOD)))
      found.cue = i;
  }
  if (found.cue == SG_ROOT)
    return found;
  uint32_t behind = found.cue + false_words->length;
  if (that < found.cue) {
    found.first = that;
    found.end = found.cue;
  } else if (sg_token_is(tokens, behind, SG_CLASS_THAT)) { /* "It is false that" */
    found.first = behind;
  }
  return found;
}

/* "neither with Oman nor", over articles and prepositions: the token that denies, or SG_ROOT. */
static uint32_t denied_before(const sg_tokens *tokens, const sg_sentence *sentence, uint32_t at) {
  while (at > sentence->first && (sg_token_is(tokens, at - 1, SG_CLASS_DETERMINER) ||
                                  sg_token_is(tokens, at - 1, SG_CLASS_PREPOSITION)))
    at--;
  return at > sentence->first && sg_token_is(tokens, at - 1, SG_CLASS_JOINT_NEGATION) ? at - 1
                                                                                      : SG_ROOT;
}

/* "Neither A nor B signed", "A neither supports nor opposes it". */
static void deny_jointly(const sg_tokens *tokens, const sg_sentence *sentence, sg_predication *p) {
  const sg_argument *arguments = p->arguments.items;
  uint32_t cue = denied_before(tokens, sentence, p->first);
  for (uint32_t i = 0; i < p->arguments.count && cue == SG_ROOT; i++)
    cue = denied_before(tokens, sentence, arguments[i].first);
  if (cue == SG_ROOT)
    return;
  p->modality = SG_NEGATED;
  p->cue = cue;
}

/* Leaves out what a sentence only asks, of the predications from `first` on, and denies the others
 * where the sentence does. */
static void settle(const sg_tokens *tokens, const sg_sentence *sentence, sg_array *predications,
                   uint32_t first) {
  if (predications->count == first)
    return;
  sg_predication *all = predications->items;
  uint32_t from = asked_from(tokens, sentence), kept = first;
  falsehood untrue = falsehood_of(tokens, sentence);
  if (is_question(tokens, sentence))
    from = sentence->first;
  for (uint32_t i = first; i < predications->count; i++)
    if (all[i].first < from) {
      all[kept] = all[i];
      if (all[i].first >= untrue.first && all[i].first < untrue.end) {
        all[kept].modality = SG_NEGATED;
        all[kept].cue = untrue.cue;
      }
      deny_jointly(tokens, sentence, &all[kept++]);
    }
  predications->count = kept;
}

void sg_read_clause(sg_arena *arena, const sg_mentions *mentions, const sg_tree *tree,
                    const sg_functions *functions, sg_array *predications) {
  sg_walk w = sg_walk_of(arena, mentions, tree, functions);
  for (uint32_t i = 0; i < w.count; i++) {
    uint32_t before = predications->count;
    if (sg_is_verb(&w, i))
      sg_read_verb(&w, i, predications);
    if (predications->count == before)
      sg_read_noun(&w, i, predications);
    sg_read_adverb(&w, i, predications);
  }
}

static sg_array span_of(sg_arena *arena, uint32_t first, uint32_t end) {
  sg_array spans = {0};
  if (end > first)
    *(sg_token_span *)sg_array_push(arena, &spans, sizeof(sg_token_span)) =
        (sg_token_span){first, end};
  return spans;
}

/* "Ghana: The Bank has signed": Ghana is no argument. */
static bool is_label(const sg_tokens *tokens, const sg_chunk_predication *read,
                     const sg_chunk_argument *argument) {
  return argument->first == sg_sentence_number(tokens, read->sentence)->first &&
         sg_token_is(tokens, argument->end, SG_CLASS_COLON);
}

/* What the chunks of a sentence say, in the terms of trees. */
static void add_chunked(sg_arena *arena, const sg_tokens *tokens, const sg_chunk_predication *read,
                        sg_array *predications) {
  sg_predication *p = sg_array_push(arena, predications, sizeof *p);
  *p = (sg_predication){.sentence = read->sentence,
                        .from_chunks = true,
                        .node = SG_ROOT,
                        .first = read->first,
                        .end = read->end,
                        .class_id = read->class_id,
                        .lemma = read->lemma,
                        .modality = read->modality,
                        .cue = read->cue,
                        .scope = span_of(arena, read->scope_first, read->scope_end),
                        .front = span_of(arena, read->front_first, read->front_end)};
  const sg_chunk_argument *arguments = read->arguments.items;
  for (uint32_t k = 0; k < read->arguments.count; k++) {
    uint32_t function = sg_lexicon_find_text(tokens->lexicon, arguments[k].function);
    if (function && !is_label(tokens, read, &arguments[k]))
      *(sg_argument *)sg_array_push(arena, &p->arguments, sizeof(sg_argument)) = (sg_argument){
          function, arguments[k].entity, arguments[k].first, arguments[k].end, SG_ROOT};
  }
}

void sg_read_clauses(sg_arena *arena, const sg_mentions *mentions, const sg_tree *trees,
                     sg_array *predications) {
  const sg_tokens *tokens = mentions->tokens;
  sg_functions functions = sg_functions_of(tokens->lexicon);
  sg_array chunked = {0};
  sg_read_chunks(arena, mentions, &chunked);
  const sg_chunk_predication *read = chunked.items;
  for (uint32_t i = 0, k = 0; i < tokens->sentence_count; i++) {
    const sg_sentence *sentence = sg_sentence_number(tokens, i);
    uint32_t before = predications->count;
    for (; k < chunked.count && read[k].sentence == i; k++)
      add_chunked(arena, tokens, &read[k], predications);
    if (trees[i].count && !sentence->capitals)
      sg_read_clause(arena, mentions, &trees[i], &functions, predications);
    settle(tokens, sentence, predications, before);
  }
}
