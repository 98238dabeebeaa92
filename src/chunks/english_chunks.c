#include "chunks/english_chunks.h"

#include <string.h>

typedef struct words {
  sg_chunked *chunks;
  const sg_tokens *tokens;
  uint32_t end;
} words;

/* The classes whose words are verbs. */
static const sg_class verb_classes[] = {
    SG_CLASS_VERB,        SG_CLASS_LIGHT_VERB,   SG_CLASS_PLAN_VERB,      SG_CLASS_NEGATIVE_VERB,
    SG_CLASS_ENDING_VERB, SG_CLASS_FACTIVE_VERB, SG_CLASS_OBJECT_CONTROL, SG_CLASS_REPORT_VERB,
};

/* What a word that the lexicon does not know seems to be by its ending: "closely", "lasted". */
static const sg_match adverb_guess = {.sense = {.class_id = SG_CLASS_ADVERB}, .length = 1};
static const sg_match verb_guess = {
    .sense = {.class_id = SG_CLASS_VERB, .form = SG_FORM_PAST | SG_FORM_PARTICIPLE}, .length = 1};

static bool ends_unknown(const words *w, uint32_t at, const char *ending) {
  enum { LEAST = 5 };
  const sg_token *token = sg_token_at(w->tokens, at);
  size_t length = strlen(token->form), end = strlen(ending);
  return token->match_count == 0 && token->kind == SG_WORD && !token->capital && length >= LEAST &&
         strcmp(token->form + length - end, ending) == 0;
}

static const sg_match *match(const words *w, uint32_t at, sg_class class_id) {
  if (at >= w->end)
    return NULL;
  if (class_id == SG_CLASS_ADVERB && ends_unknown(w, at, "ly"))
    return &adverb_guess;
  return sg_token_match(w->tokens, at, w->end, class_id);
}

static bool is(const words *w, uint32_t at, sg_class class_id) {
  if (class_id == SG_CLASS_ADVERB)
    return match(w, at, class_id) && match(w, at, class_id)->length == 1;
  return at < w->end && sg_token_is(w->tokens, at, class_id);
}

static bool form_is(const words *w, uint32_t at, const char *form) {
  return at < w->end && sg_token_form(w->tokens, at, form);
}

static const sg_mention *mention(const words *w, uint32_t at) {
  return at < w->end ? sg_mention_at(w->chunks->mentions, at) : NULL;
}

/* The longest verb at `at` and the forms that it may be in. */
static const sg_match *verb_match(const words *w, uint32_t at, uint32_t *forms) {
  const sg_match *best = NULL;
  *forms = 0;
  if (mention(w, at))
    return NULL;
  if (ends_unknown(w, at, "ed")) {
    *forms = verb_guess.sense.form;
    return &verb_guess;
  }
  for (size_t i = 0; i < sizeof verb_classes / sizeof *verb_classes; i++) {
    const sg_match *each;
    for (uint32_t m = 0; (each = sg_token_phrase(w->tokens, at, m)); m++) {
      if (each->sense.class_id != (uint32_t)verb_classes[i] || at + each->length > w->end)
        continue;
      if (!best || each->length > best->length) {
        best = each;
        *forms = each->sense.form;
      } else if (each->length == best->length) {
        *forms |= each->sense.form;
      }
    }
  }
  return best;
}

/* A modal verb, and not the month of May or somebody called Will. */
static const sg_match *modal(const words *w, uint32_t at, sg_class class_id) {
  bool name = at < w->end && at > w->chunks->sentence->first &&
              sg_token_at(w->tokens, at)->capital && !w->chunks->sentence->heading;
  return name ? NULL : match(w, at, class_id);
}

static bool is_auxiliary(const words *w, uint32_t at) {
  return modal(w, at, SG_CLASS_WILL) || modal(w, at, SG_CLASS_MODAL) || is(w, at, SG_CLASS_BE) ||
         is(w, at, SG_CLASS_HAVE) || is(w, at, SG_CLASS_DO);
}

static bool has_noun_sense(const words *w, uint32_t at) {
  static const sg_class nouns[] = {
      SG_CLASS_NOUN,           SG_CLASS_PLAN_NOUN,         SG_CLASS_PROXY,
      SG_CLASS_AGREEMENT_HEAD, SG_CLASS_INITIATIVE_HEAD,   SG_CLASS_COMPANY_HEAD,
      SG_CLASS_COMPANY_NOUN,   SG_CLASS_ORGANIZATION_HEAD, SG_CLASS_EVENT_HEAD,
      SG_CLASS_BODY_HEAD,      SG_CLASS_FACILITY_HEAD};
  for (size_t i = 0; i < sizeof nouns / sizeof *nouns; i++)
    if (match(w, at, nouns[i]))
      return true;
  return false;
}

/* Words behind which a noun stands and no finite verb. */
static bool noun_expected(const words *w, uint32_t at) {
  if (at <= w->chunks->sentence->first)
    return false;
  uint32_t before = at - 1;
  const sg_mention *m = mention(w, before);
  if (m)
    return m->kind == SG_MENTION_DEMONYM || is(w, before, SG_CLASS_POSSESSIVE);
  return is(w, before, SG_CLASS_DETERMINER) || is(w, before, SG_CLASS_PREPOSITION) ||
         is(w, before, SG_CLASS_POSSESSIVE) || form_is(w, before, "'s") ||
         form_is(w, before, "'") || sg_token_at(w->tokens, before)->kind == SG_NUMBER ||
         is(w, before, SG_CLASS_ADJECTIVE);
}

static bool is_quantifier(const words *w, uint32_t at) {
  return form_is(w, at, "each") || form_is(w, at, "both") || form_is(w, at, "all");
}

/* "A and B each hold": a quantifier behind the names that it counts. */
static bool floats(const words *w, uint32_t at) {
  return at > w->chunks->sentence->first && mention(w, at - 1) && is_quantifier(w, at);
}

static bool verb_expected(const words *w, uint32_t at) {
  if (at <= w->chunks->sentence->first)
    return false;
  if (floats(w, at - 1))
    return true;
  uint32_t before = at - 1;
  while (before > w->chunks->sentence->first && is(w, before, SG_CLASS_ADVERB))
    before--;
  return is(w, before, SG_CLASS_TO) || match(w, before, SG_CLASS_WILL) ||
         is(w, before, SG_CLASS_WILL) || is(w, before, SG_CLASS_MODAL) ||
         is(w, before, SG_CLASS_DO) || is(w, before, SG_CLASS_NEGATION) ||
         is(w, before, SG_CLASS_PRONOUN_GROUP) ||
         (is(w, before, SG_CLASS_RELATIVE) && !is(w, before, SG_CLASS_POSSESSIVE));
}

/* Is there a finite verb right behind, so that this word ends its subject? */
static bool verb_follows(const words *w, uint32_t at) {
  while (is(w, at, SG_CLASS_ADVERB))
    at++;
  uint32_t forms;
  if (is_auxiliary(w, at))
    return true;
  return verb_match(w, at, &forms) && forms & (SG_FORM_PAST | SG_FORM_THIRD) &&
         !form_is(w, at + 1, "by");
}

static bool object_follows(const words *w, uint32_t at) {
  if (match(w, at, SG_CLASS_EXAMPLE))
    return false;
  return mention(w, at) || is(w, at, SG_CLASS_DETERMINER) || is(w, at, SG_CLASS_TO) ||
         is(w, at, SG_CLASS_POSSESSIVE);
}

/* "has earmarked funds": right behind a verb stands its object and no second verb. */
static bool follows_verb(const words *w) {
  uint32_t count = w->chunks->list.count;
  return count && sg_chunk_at(w->chunks, count - 1)->kind == SG_CHUNK_VERB;
}

/* "18 high-speed trains": a number, a word that is no verb, and the plural. */
static bool is_counted(const words *w, uint32_t at) {
  if (at < w->chunks->sentence->first + 2)
    return false;
  uint32_t before = at - 1;
  while (before > w->chunks->sentence->first + 1 && !sg_token_at(w->tokens, before)->blank_before &&
         !mention(w, before))
    before--; /* the parts of "high-speed" */
  return !mention(w, before) && sg_token_at(w->tokens, before - 1)->kind == SG_NUMBER;
}

/* A word in -s that may be a plural or a verb: "Oman plans to", "the plans of Oman". */
static bool third_is_verb(const words *w, uint32_t at, uint32_t length) {
  if (noun_expected(w, at) || follows_verb(w) || is_counted(w, at))
    return false;
  if (is(w, at - (at > w->chunks->sentence->first), SG_CLASS_RELATIVE) ||
      is(w, at - (at > w->chunks->sentence->first), SG_CLASS_THAT))
    return true;
  if (has_noun_sense(w, at) && verb_follows(w, at + length))
    return false;
  if (mention(w, at - (at > w->chunks->sentence->first)))
    return true;
  return !has_noun_sense(w, at) || object_follows(w, at + length);
}

/* "Nigeria and Ghana trade little with each other": a list of names, and no other verb behind. */
static bool is_verb_of_list(const words *w, uint32_t at, uint32_t length) {
  const sg_mention *before = mention(w, at - 1);
  uint32_t forms;
  if (before->first == w->chunks->sentence->first ||
      !(is(w, before->first - 1, SG_CLASS_CONJUNCTION) || before->entity_count > 1))
    return false;
  for (uint32_t i = at + length; i < w->end && sg_token_at(w->tokens, i)->kind != SG_MARK; i++)
    if (!mention(w, i) && (is_auxiliary(w, i) ||
                           (verb_match(w, i, &forms) && forms & (SG_FORM_PAST | SG_FORM_THIRD))))
      return false;
  return is(w, at + length, SG_CLASS_ADVERB) || match(w, at + length, SG_CLASS_PREPOSITION);
}

static bool base_is_verb(const words *w, uint32_t at, uint32_t length) {
  if (verb_expected(w, at))
    return true;
  if (noun_expected(w, at) || at == w->chunks->sentence->first)
    return false;
  if (length > 1)
    return true; /* "call upon" */
  const sg_mention *before = mention(w, at - 1);
  if (has_noun_sense(w, at))
    return before && before->kind != SG_MENTION_DEMONYM &&
           (object_follows(w, at + length) || is_verb_of_list(w, at, length));
  return before || match(w, at - 1, SG_CLASS_PROXY) || is(w, at - 1, SG_CLASS_CONJUNCTION) ||
         is(w, at - 1, SG_CLASS_ADVERB) || object_follows(w, at + length);
}

/* "the signed agreement": an adjective. */
static bool participle_is_adjective(const words *w, uint32_t at, uint32_t length) {
  if (!noun_expected(w, at) || form_is(w, at + length, "by"))
    return false;
  const sg_mention *m = mention(w, at - 1);
  return !m || m->kind == SG_MENTION_DEMONYM;
}

/* Does an article stand before the word, with nothing but other words of its phrase between? */
static bool in_open_phrase(const words *w, uint32_t at) {
  enum { LONGEST = 3 };
  for (uint32_t i = 1; i <= LONGEST && at >= w->chunks->sentence->first + i; i++) {
    uint32_t before = at - i;
    if (is(w, before, SG_CLASS_DETERMINER) || is(w, before, SG_CLASS_POSSESSIVE))
      return true;
    if (mention(w, before) || sg_token_at(w->tokens, before)->kind != SG_WORD ||
        match(w, before, SG_CLASS_PREPOSITION) || is_auxiliary(w, before))
      return false;
  }
  return false;
}

/* Is the word at `at` a verb (not an auxiliary)? */
static const sg_match *verb_at(const words *w, uint32_t at, uint32_t *forms) {
  const sg_match *verb = verb_match(w, at, forms);
  if (!verb)
    return NULL;
  uint32_t length = verb->length;
  bool keep = false;
  if (*forms & SG_FORM_PAST || *forms & SG_FORM_PARTICIPLE)
    keep = !participle_is_adjective(w, at, length) || verb_expected(w, at);
  if (!keep && *forms & SG_FORM_BASE)
    keep = base_is_verb(w, at, length);
  if (!keep && *forms & SG_FORM_THIRD)
    keep = third_is_verb(w, at, length);
  const sg_match *noun = match(w, at, SG_CLASS_NOUN);
  bool gerund = !keep && *forms & SG_FORM_ING;
  if (gerund && noun && in_open_phrase(w, at)) /* "a separate meeting" */
    return NULL;
  if (gerund && !(noun && noun->length > length)) /* "trading partner" */
    keep = !(is(w, at - (at > 0), SG_CLASS_DETERMINER) || form_is(w, at - (at > 0), "'s"));
  return keep ? verb : NULL;
}

static sg_chunk *push(sg_chunked *chunks, sg_chunk_kind kind, uint32_t first, uint32_t end) {
  sg_chunk *chunk = sg_array_push(chunks->arena, &chunks->list, sizeof *chunk);
  *chunk = (sg_chunk){.kind = kind,
                      .first = first,
                      .end = end,
                      .cue = UINT32_MAX,
                      .subject = SG_NO_CHUNK,
                      .object = SG_NO_CHUNK,
                      .subject_of = SG_NO_CHUNK};
  return chunk;
}

/* --- verb groups ---------------------------------------------------------------------------- */

typedef struct group {
  bool to, will, modal, have, be, doing, negated;
  uint32_t cue;
  bool perfect;  /* "having met" */
  uint32_t last; /* the auxiliary that is the verb itself when no other follows */
} group;

static bool inflected_verb(const words *w, uint32_t at) {
  uint32_t forms;
  return at < w->end && verb_match(w, at, &forms) && forms & (SG_FORM_ING | SG_FORM_PARTICIPLE);
}

static uint32_t read_auxiliaries(const words *w, uint32_t at, group *g) {
  for (;;) {
    const sg_match *will = modal(w, at, SG_CLASS_WILL), *may = modal(w, at, SG_CLASS_MODAL);
    if (is(w, at, SG_CLASS_NEGATION) || match(w, at, SG_CLASS_NEGATION)) {
      const sg_match *not = match(w, at, SG_CLASS_NEGATION);
      g->negated = true;
      g->cue = at;
      bool carries = will || may || is(w, at, SG_CLASS_BE) || is(w, at, SG_CLASS_HAVE) ||
                     is(w, at, SG_CLASS_DO);
      if (!carries) {
        at += not ->length;
        continue;
      }
    }
    if (will) {
      /* "is to build" is a plan, "is to" before a noun is not */
      g->will = true;
      g->cue = g->cue == UINT32_MAX ? at : g->cue;
      at += will->length;
    } else if (may) {
      g->modal = true;
      g->cue = g->cue == UINT32_MAX ? at : g->cue;
      at += may->length;
    } else if (is(w, at, SG_CLASS_BE)) {
      g->be = true;
      g->last = at++;
    } else if (is(w, at, SG_CLASS_HAVE)) {
      g->perfect = g->perfect || form_is(w, at, "having");
      g->have = true;
      g->last = at++;
    } else if (is(w, at, SG_CLASS_DO)) {
      g->doing = true;
      g->last = at++;
    } else if (is_quantifier(w, at) && (g->be || g->have) && inflected_verb(w, at + 1)) {
      at++;
    } else if (match(w, at, SG_CLASS_ADVERB) &&
               (g->be || g->have || g->will || g->modal || g->to)) {
      at += match(w, at, SG_CLASS_ADVERB)->length;
    } else {
      return at;
    }
  }
}

/* "will build a plant under a contract concluded in May": the clause has its verb already. */
static bool has_finite_verb(const words *w, const sg_chunk *before) {
  for (const sg_chunk *first = sg_chunk_at(w->chunks, 0); before > first;) {
    before--;
    if (before->kind == SG_CHUNK_VERB && before->form == SG_VERB_FINITE)
      return true;
    if (before->kind == SG_CHUNK_MARK || before->kind == SG_CHUNK_SUBORDINATOR ||
        before->kind == SG_CHUNK_THAT || before->kind == SG_CHUNK_RELATIVE ||
        before->kind == SG_CHUNK_CONJUNCTION)
      return false;
  }
  return false;
}

/* Without an auxiliary, "signed" is finite, unless it goes with the noun before: "the contract
 * signed by A", "the contract signed in May provides". */
static bool is_reduced(const words *w, uint32_t at, uint32_t end) {
  if (form_is(w, end, "by"))
    return true;
  uint32_t count = w->chunks->list.count - 1; /* without the verb's own chunk */
  if (!count)
    return true;
  const sg_chunk *last = sg_chunk_at(w->chunks, count - 1);
  if (last->kind == SG_CHUNK_COMMA && count > 1) {
    if (!has_finite_verb(w, last))
      return false; /* "X, attending the summit, met": the clause needs its verb */
    last--;
  }
  if (last->kind != SG_CHUNK_NOUN)
    return last->kind != SG_CHUNK_RELATIVE && last->kind != SG_CHUNK_ADVERB &&
           last->kind != SG_CHUNK_CONJUNCTION;
  /* the object of a verb: "signed a contract concluded in May" */
  const sg_chunk *before = last > sg_chunk_at(w->chunks, 0) ? last - 1 : NULL;
  if (before && (before->kind == SG_CHUNK_VERB ||
                 (before->kind == SG_CHUNK_PREPOSITION && has_finite_verb(w, before))))
    return true;
  /* another finite verb in the same stretch: "the contract signed in May provides" */
  for (uint32_t i = end; i < w->end; i++) {
    uint32_t forms;
    const sg_token *token = sg_token_at(w->tokens, i);
    if (token->kind == SG_MARK || is(w, i, SG_CLASS_CONJUNCTION) || is(w, i, SG_CLASS_RELATIVE) ||
        is(w, i, SG_CLASS_THAT) || is(w, i, SG_CLASS_SUBORDINATOR) || is(w, i, SG_CLASS_TO))
      return false;
    if (mention(w, i)) {
      i = mention(w, i)->end - 1;
      continue;
    }
    if (is_auxiliary(w, i) || (verb_match(w, i, &forms) && forms & SG_FORM_THIRD &&
                               third_is_verb(w, i, 1) && !has_noun_sense(w, i)))
      return i > at + 1;
  }
  return false;
}

static void settle_form(const words *w, sg_chunk *chunk, const group *g, uint32_t forms) {
  bool auxiliary = g->will || g->modal || g->doing || g->have || g->be;
  chunk->passive = g->be && forms & SG_FORM_PARTICIPLE && !(forms & SG_FORM_ING);
  chunk->negated = g->negated;
  chunk->prospective = g->will || g->modal;
  chunk->cue = g->cue;
  if (g->perfect)
    chunk->form = SG_VERB_ING;
  else if (g->to)
    chunk->form = SG_VERB_INFINITIVE;
  else if (auxiliary)
    chunk->form = SG_VERB_FINITE;
  else if (forms & SG_FORM_ING)
    chunk->form = SG_VERB_ING;
  else if (forms & SG_FORM_PARTICIPLE && !(forms & (SG_FORM_BASE | SG_FORM_THIRD)) &&
           (!(forms & SG_FORM_PAST) || is_reduced(w, chunk->verb, chunk->verb_end)))
    chunk->form = SG_VERB_PARTICIPLE;
  else
    chunk->form = SG_VERB_FINITE;
  if (chunk->form == SG_VERB_PARTICIPLE)
    chunk->passive = true;
}

/* A verb group at `at`; returns the token behind it, or `at`. */
static uint32_t read_verb_group(const words *w, uint32_t at) {
  group g = {.cue = UINT32_MAX, .last = 0};
  uint32_t first = at, forms, lead = at;
  if (mention(w, at))
    return at;
  while (match(w, lead, SG_CLASS_ADVERB) && !mention(w, lead))
    lead += match(w, lead, SG_CLASS_ADVERB)->length;
  const sg_match *to = match(w, lead, SG_CLASS_TO);
  at = lead;
  if (to) {
    g.to = true;
    at += to->length;
  }
  at = read_auxiliaries(w, at, &g);
  bool auxiliary = g.will || g.modal || g.have || g.be || g.doing || g.negated;
  const sg_match *verb = at < w->end ? verb_match(w, at, &forms) : NULL;
  if (verb && !auxiliary && !g.to)
    verb = verb_at(w, at, &forms);
  else if (verb && g.to && !(forms & SG_FORM_BASE) && !g.be && !g.have)
    verb = NULL;
  else if (verb && g.be && !(forms & (SG_FORM_PARTICIPLE | SG_FORM_ING)) && !g.to && !g.will)
    verb = NULL;
  else if (verb && g.have && !g.be && !(forms & SG_FORM_PARTICIPLE))
    verb = NULL;
  if (!verb && (g.to || !(g.be || g.have || g.doing || g.will || g.modal)) &&
      !(g.to && (g.be || g.have)))
    return first;
  uint32_t end = verb ? at + verb->length : at;
  sg_chunk *chunk = push(w->chunks, SG_CHUNK_VERB, first, end);
  chunk->verb = verb ? at : end - 1;
  chunk->verb_end = end;
  if (!verb) {
    /* the auxiliary is the verb itself: "has a stake", "is the owner" */
    chunk->verb = g.last ? g.last : end - 1;
    forms = SG_FORM_PAST;
  }
  settle_form(w, chunk, &g, forms);
  while (is(w, chunk->end, SG_CLASS_ADVERB) && !mention(w, chunk->end))
    chunk->end++;
  return chunk->end;
}

/* --- noun phrases --------------------------------------------------------------------------- */

static bool ends_noun_phrase(const words *w, uint32_t at, bool empty) {
  const sg_token *token = sg_token_at(w->tokens, at);
  uint32_t forms;
  if (token->kind == SG_MARK)
    return !(form_is(w, at, "'s") || is(w, at, SG_CLASS_CURRENCY) || form_is(w, at, "%") ||
             ((form_is(w, at, "-") || form_is(w, at, "\u2013")) && !token->blank_before) ||
             (form_is(w, at, "\"") || form_is(w, at, "\u201C") || form_is(w, at, "\u201D")) ||
             form_is(w, at, "'"));
  if (match(w, at, SG_CLASS_PREPOSITION) || is(w, at, SG_CLASS_CONJUNCTION) ||
      is(w, at, SG_CLASS_RELATIVE) || is(w, at, SG_CLASS_SUBORDINATOR) ||
      match(w, at, SG_CLASS_SOURCE) || match(w, at, SG_CLASS_COMPARISON) ||
      match(w, at, SG_CLASS_EXAMPLE) || match(w, at, SG_CLASS_CONDITIONAL))
    return true;
  bool superlative = form_is(w, at, "most") && !empty && is(w, at - 1, SG_CLASS_POSSESSIVE);
  if (!empty && !superlative && (is(w, at, SG_CLASS_DETERMINER) || is(w, at, SG_CLASS_POSSESSIVE)))
    return true;
  if (is(w, at, SG_CLASS_TO) || is_auxiliary(w, at) || match(w, at, SG_CLASS_NEGATION))
    return true;
  /* "a first tranche": behind an article it is an adjective */
  if (!empty && match(w, at, SG_CLASS_ADVERB) && !is(w, at - 1, SG_CLASS_DETERMINER) &&
      !is(w, at - 1, SG_CLASS_POSSESSIVE) && !form_is(w, at - 1, "'s"))
    return true;
  return verb_at(w, at, &forms) != NULL;
}

/* "lent Jordan $200 million": money behind a name that follows a verb is a second object. */
static bool starts_second_object(const words *w, uint32_t first, uint32_t at) {
  const sg_mention *before = at > first ? mention(w, at - 1) : NULL;
  uint32_t count = w->chunks->list.count;
  if (!before || before->kind == SG_MENTION_DEMONYM || !count ||
      sg_chunk_at(w->chunks, count - 1)->kind != SG_CHUNK_VERB)
    return false;
  return is(w, at, SG_CLASS_CURRENCY) || is(w, at, SG_CLASS_NUMBER_WORD) ||
         (sg_token_at(w->tokens, at)->kind == SG_NUMBER && at + 1 < w->end &&
          sg_token_at(w->tokens, at + 1)->kind == SG_WORD);
}

/* "In 2024 Brazil and Peru signed": the year is a phrase of its own. */
static bool is_year(const words *w, uint32_t at) {
  const char *form = sg_token_at(w->tokens, at)->form;
  return sg_token_at(w->tokens, at)->kind == SG_NUMBER && strlen(form) == 4 &&
         (strncmp(form, "19", 2) == 0 || strncmp(form, "20", 2) == 0);
}

static uint32_t read_noun_phrase(const words *w, uint32_t at) {
  uint32_t first = at;
  bool none = form_is(w, at, "no");
  if ((form_is(w, at, "each") && form_is(w, at + 1, "other")) ||
      (form_is(w, at, "one") && form_is(w, at + 1, "another"))) {
    push(w->chunks, SG_CHUNK_NOUN, at, at + 2)->reciprocal = true;
    return at + 2;
  }
  while (at < w->end) {
    const sg_mention *m = mention(w, at);
    if (m) {
      /* two names in a row are two phrases, but for an owner before its own */
      bool name_before = at > first && mention(w, at - 1) && m->kind == SG_MENTION_NAME &&
                         mention(w, at - 1)->kind != SG_MENTION_DEMONYM;
      bool article = at > first && is(w, at, SG_CLASS_DETERMINER);
      bool year_before = at == first + 1 && m->kind == SG_MENTION_NAME && is_year(w, first);
      if (name_before || year_before || article || (at > first && m->kind == SG_MENTION_PRONOUN))
        break;
      at = m->end;
    } else if (ends_noun_phrase(w, at, at == first) || starts_second_object(w, first, at)) {
      break;
    } else {
      at++;
    }
  }
  if (at > first)
    push(w->chunks, SG_CHUNK_NOUN, first, at)->none = none;
  return at;
}

/* --- the rest ------------------------------------------------------------------------------- */

static uint32_t read_function_word(const words *w, uint32_t at) {
  static const struct {
    sg_class class_id;
    const char *function; /* NULL: the word's own */
  } prepositions[] = {{SG_CLASS_SOURCE, "according to"},
                      {SG_CLASS_EXAMPLE, "such as"},
                      {SG_CLASS_COMPARISON, "unlike"},
                      {SG_CLASS_PREPOSITION, NULL}};
  for (size_t i = 0; i < sizeof prepositions / sizeof *prepositions; i++) {
    const sg_match *m = match(w, at, prepositions[i].class_id);
    if (!m)
      continue;
    const char *function = prepositions[i].function
                               ? prepositions[i].function
                               : sg_lexicon_text(w->chunks->lexicon, m->sense.value);
    bool conjunction = strcmp(function, "and") == 0;
    push(w->chunks, conjunction ? SG_CHUNK_CONJUNCTION : SG_CHUNK_PREPOSITION, at, at + m->length)
        ->function = function;
    return at + m->length;
  }
  return at;
}

/* "The president of Fiji, NAME," is one mention with a comma inside: this one closes it. */
static bool closes_apposition(const words *w, uint32_t at) {
  const sg_mention *before =
      form_is(w, at, ",") && at > w->chunks->sentence->first ? mention(w, at - 1) : NULL;
  for (uint32_t i = before ? before->first : at; i < at; i++)
    if (form_is(w, i, ","))
      return true;
  return false;
}

/* "after", "since", "before" open a clause when a verb comes before the next mark. */
static bool opens_clause(const words *w, uint32_t at) {
  if (!match(w, at, SG_CLASS_PREPOSITION))
    return true;
  uint32_t forms;
  for (uint32_t i = at + 1; i < w->end && sg_token_at(w->tokens, i)->kind != SG_MARK; i++) {
    if (mention(w, i)) {
      const sg_mention *m = mention(w, i);
      i = m->end - 1 + closes_apposition(w, m->end);
      continue;
    }
    if (is_auxiliary(w, i))
      return true;
    const sg_match *verb = i > at + 1 ? verb_at(w, i, &forms) : NULL;
    if (verb && forms & (SG_FORM_PAST | SG_FORM_THIRD))
      return true;
  }
  return false;
}

static uint32_t read_opener(const words *w, uint32_t at) {
  const sg_match *conditional = match(w, at, SG_CLASS_CONDITIONAL);
  const sg_match *subordinator = match(w, at, SG_CLASS_SUBORDINATOR);
  if (conditional && !is(w, at, SG_CLASS_MODAL)) {
    push(w->chunks, SG_CHUNK_SUBORDINATOR, at, at + conditional->length)->conditional = true;
    return at + conditional->length;
  }
  if (subordinator && opens_clause(w, at)) {
    push(w->chunks, SG_CHUNK_SUBORDINATOR, at, at + subordinator->length);
    return at + subordinator->length;
  }
  if (is(w, at, SG_CLASS_RELATIVE)) {
    push(w->chunks, SG_CHUNK_RELATIVE, at, at + 1);
    return at + 1;
  }
  return at;
}

/* "that" opens a clause behind a verb or noun, and is an article elsewhere. */
static bool that_opens_clause(const words *w, uint32_t at) {
  if (!is(w, at, SG_CLASS_THAT) || at == w->chunks->sentence->first)
    return false;
  const sg_array *list = &w->chunks->list;
  if (!list->count)
    return false;
  sg_chunk_kind before = sg_chunk_at(w->chunks, list->count - 1)->kind;
  return before == SG_CHUNK_VERB || before == SG_CHUNK_NOUN || before == SG_CHUNK_ADVERB ||
         before == SG_CHUNK_COMMA || before == SG_CHUNK_CONJUNCTION;
}

/* The token behind a bracket of a few words, which holds no clause up: "(hereinafter ...)". */
static uint32_t short_bracket(const words *w, uint32_t at) {
  enum { LONGEST = 12 };
  for (uint32_t i = at + 1; i < w->end && i < at + LONGEST; i++)
    if (form_is(w, i, ")"))
      return i + 1;
  return at;
}

/* "by A, minister; B; and C": what follows this semicolon is a name and no clause. */
static bool in_list(const words *w, uint32_t at) {
  uint32_t forms, next = at + 1;
  while (is(w, next, SG_CLASS_CONJUNCTION) || is(w, next, SG_CLASS_DETERMINER))
    next++;
  if (!mention(w, next))
    return false;
  for (; next < w->end && !form_is(w, next, ";"); next++) {
    if (mention(w, next))
      next = mention(w, next)->end - 1;
    else if (is_auxiliary(w, next) || (verb_match(w, next, &forms) && verb_at(w, next, &forms)))
      return false;
  }
  return true;
}

static uint32_t read_mark(const words *w, uint32_t at) {
  if (sg_token_at(w->tokens, at)->kind != SG_MARK || is(w, at, SG_CLASS_CURRENCY))
    return at;
  if (closes_apposition(w, at))
    return at + 1;
  if (form_is(w, at, "(") && short_bracket(w, at) > at)
    return short_bracket(w, at);
  bool quote = form_is(w, at, "\"") || form_is(w, at, "\u201C") || form_is(w, at, "\u201D") ||
               form_is(w, at, "\u2018") || form_is(w, at, "\u2019");
  if (quote)
    return at + 1;
  bool comma = form_is(w, at, ",") || (form_is(w, at, ";") && in_list(w, at));
  push(w->chunks, comma ? SG_CHUNK_COMMA : SG_CHUNK_MARK, at, at + 1);
  return at + 1;
}

/* "SOCAR and BP each hold 20%": the quantifier belongs to the verb. */
static bool floats_before_verb(const words *w, uint32_t at) {
  uint32_t forms, count = w->chunks->list.count;
  return is_quantifier(w, at) && count &&
         sg_chunk_at(w->chunks, count - 1)->kind == SG_CHUNK_NOUN && at + 1 < w->end &&
         verb_match(w, at + 1, &forms) && forms & (SG_FORM_BASE | SG_FORM_PAST) &&
         (floats(w, at) || !has_noun_sense(w, at + 1));
}

/* "is due to visit", and not "fell due to the war" */
static bool is_due_to_do(const words *w, uint32_t at) {
  uint32_t forms;
  return at > 0 && at + 2 < w->end && form_is(w, at, "due") && form_is(w, at + 1, "to") &&
         is(w, at - 1, SG_CLASS_BE) && verb_match(w, at + 2, &forms) && forms & SG_FORM_BASE;
}

static uint32_t read_chunk(const words *w, uint32_t at) {
  uint32_t next = at;
  if (is_due_to_do(w, at)) {
    push(w->chunks, SG_CHUNK_ADVERB, at, at + 1);
    return at + 1;
  }
  if (floats_before_verb(w, at)) {
    push(w->chunks, SG_CHUNK_ADVERB, at, at + 1);
    return at + 1;
  }
  if (mention(w, at))
    return read_noun_phrase(w, at);
  if (that_opens_clause(w, at)) {
    push(w->chunks, SG_CHUNK_THAT, at, at + 1);
    return at + 1;
  }
  if ((next = read_mark(w, at)) > at)
    return next;
  if ((next = read_opener(w, at)) > at)
    return next;
  if ((next = read_verb_group(w, at)) > at)
    return next;
  if (is(w, at, SG_CLASS_CONJUNCTION) && !match(w, at, SG_CLASS_PREPOSITION)) {
    push(w->chunks, SG_CHUNK_CONJUNCTION, at, at + 1);
    return at + 1;
  }
  if ((next = read_function_word(w, at)) > at)
    return next;
  const sg_match *adverb = match(w, at, SG_CLASS_ADVERB);
  if (adverb) {
    push(w->chunks, SG_CHUNK_ADVERB, at, at + adverb->length);
    return at + adverb->length;
  }
  next = read_noun_phrase(w, at);
  if (next > at)
    return next;
  push(w->chunks, SG_CHUNK_ADVERB, at, at + 1); /* a stray word holds nothing up */
  return at + 1;
}

void sg_english_chunk(sg_chunked *chunks) {
  words w = {chunks, chunks->tokens, chunks->sentence->end};
  for (uint32_t at = chunks->sentence->first; at < w.end;)
    at = read_chunk(&w, at);
  sg_coordinate(chunks);
}
