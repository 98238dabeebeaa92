#include "chunks/russian_chunks.h"

#include <string.h>

#include "chunks/syntax.h"
#include "lexicon/russian.h"

typedef struct words {
  sg_chunked *chunks;
  const sg_tokens *tokens;
  uint32_t end;
  const sg_chunk *flat; /* the chunks before the cases were written out */
} words;

static const uint32_t predicate_forms =
    SG_FORM_PAST | SG_FORM_THIRD | SG_FORM_BASE | SG_FORM_ING | SG_FORM_PARTICIPLE;

/* --- words ---------------------------------------------------------------------------------- */

static bool ends(const char *word, const char *ending) {
  size_t n = strlen(word), e = strlen(ending);
  return n > e && strcmp(word + n - e, ending) == 0;
}

static const sg_token *token(const words *w, uint32_t at) {
  return sg_token_at(w->tokens, at);
}

static const sg_match *match(const words *w, uint32_t at, sg_class class_id) {
  return at < w->end ? sg_token_match(w->tokens, at, w->end, class_id) : NULL;
}

static bool is(const words *w, uint32_t at, sg_class class_id) {
  return at < w->end && sg_token_is(w->tokens, at, class_id);
}

static bool form_is(const words *w, uint32_t at, const char *form) {
  return at < w->end && sg_token_form(w->tokens, at, form);
}

static const sg_mention *mention(const words *w, uint32_t at) {
  return at < w->end ? sg_mention_at(w->chunks->mentions, at) : NULL;
}

static sg_chunk *push(const words *w, sg_chunk_kind kind, uint32_t first, uint32_t end) {
  sg_chunk *chunk = sg_array_push(w->chunks->arena, &w->chunks->list, sizeof *chunk);
  *chunk = (sg_chunk){.kind = kind,
                      .first = first,
                      .end = end,
                      .cue = UINT32_MAX,
                      .subject = SG_NO_CHUNK,
                      .object = SG_NO_CHUNK,
                      .subject_of = SG_NO_CHUNK};
  return chunk;
}

static const sg_chunk *last_chunk(const words *w) {
  uint32_t count = w->chunks->list.count;
  return count ? sg_chunk_at(w->chunks, count - 1) : NULL;
}

/* The verb at `at` and all forms that it may be in, or 0. */
static uint32_t verb_forms(const words *w, uint32_t at, uint32_t *length) {
  static const sg_class classes[] = {
      SG_CLASS_VERB,          SG_CLASS_LIGHT_VERB,     SG_CLASS_PLAN_VERB,
      SG_CLASS_NEGATIVE_VERB, SG_CLASS_ENDING_VERB,    SG_CLASS_FACTIVE_VERB,
      SG_CLASS_REPORT_VERB,   SG_CLASS_OBJECT_CONTROL, SG_CLASS_COPULA};
  uint32_t forms = 0;
  *length = 1;
  if (mention(w, at) || at >= w->end)
    return 0;
  for (size_t i = 0; i < sizeof classes / sizeof *classes; i++) {
    const sg_match *found = match(w, at, classes[i]);
    if (!found || !(found->sense.form & predicate_forms))
      continue;
    forms = found->length > *length ? found->sense.form : forms | found->sense.form;
    *length = found->length > *length ? found->length : *length;
  }
  const sg_token *t = token(w, at);
  bool noun = match(w, at, SG_CLASS_NOUN) || match(w, at, SG_CLASS_PLAN_NOUN) ||
              match(w, at, SG_CLASS_PROXY);
  bool unknown = !forms && !noun && !t->capital && t->kind == SG_WORD;
  if (unknown && sg_russian_is_verb(t->written)) {
    bool infinitive = ends(t->form, "ть") || ends(t->form, "ться");
    return infinitive ? SG_FORM_BASE : SG_FORM_PAST | SG_FORM_SINGULAR | SG_FORM_PLURAL;
  }
  return forms;
}

static uint32_t cases_of_token(const words *w, uint32_t at, bool *singular, bool *plural) {
  const sg_match *m;
  uint32_t cases = 0, numbers = 0;
  for (uint32_t i = 0; (m = sg_token_phrase(w->tokens, at, i)); i++) {
    if (m->length == 1 && m->sense.form & SG_FORM_CASES) {
      cases |= m->sense.form & SG_FORM_CASES;
      numbers |= m->sense.form;
    }
  }
  *singular = !cases || numbers & SG_FORM_SINGULAR;
  *plural = !cases || numbers & SG_FORM_PLURAL;
  return cases ? cases : sg_russian_cases(token(w, at)->written);
}

/* --- noun phrases --------------------------------------------------------------------------- */

static bool is_function_word(const words *w, uint32_t at) {
  static const sg_class classes[] = {
      SG_CLASS_CONJUNCTION, SG_CLASS_NEGATION,  SG_CLASS_WILL,     SG_CLASS_MODAL,
      SG_CLASS_BE,          SG_CLASS_THAT,      SG_CLASS_RELATIVE, SG_CLASS_SUBORDINATOR,
      SG_CLASS_CONDITIONAL, SG_CLASS_COMPARISON};
  for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
    if (match(w, at, classes[i]))
      return true;
  return match(w, at, SG_CLASS_PREPOSITION) != NULL;
}

static bool is_amount(const words *w, uint32_t at) {
  return at < w->end && (token(w, at)->kind == SG_NUMBER || is(w, at, SG_CLASS_SCALE) ||
                         is(w, at, SG_CLASS_NUMBER_WORD) || form_is(w, at, "$") ||
                         form_is(w, at, "\u20AC") || form_is(w, at, "%"));
}

static bool is_adjective(const words *w, uint32_t at) {
  uint32_t length;
  const sg_mention *m = mention(w, at);
  if (m)
    return m->kind == SG_MENTION_DEMONYM;
  return at < w->end && token(w, at)->kind == SG_WORD && !is_function_word(w, at) &&
         !match(w, at, SG_CLASS_NOUN) && !match(w, at, SG_CLASS_PROXY) &&
         (sg_russian_is_adjective(token(w, at)->written) || is(w, at, SG_CLASS_DETERMINER) ||
          is(w, at, SG_CLASS_POSSESSIVE)) &&
         !verb_forms(w, at, &length);
}

static bool is_noun(const words *w, uint32_t at) {
  uint32_t length;
  if (mention(w, at))
    return true;
  return at < w->end && token(w, at)->kind == SG_WORD && !is_function_word(w, at) &&
         !match(w, at, SG_CLASS_ADVERB) && !verb_forms(w, at, &length);
}

static void set_number(sg_chunk *chunk, const sg_mention *m, bool singular, bool plural) {
  bool many = m && m->entity_count > 1;
  chunk->singular = singular && !many;
  chunk->plural = plural || many;
}

/* "1,2 млрд долларов", "24,5 процента", "трёх стран": the amount and what is counted. */
static uint32_t read_amount(const words *w, uint32_t at) {
  uint32_t first = at;
  while (is_amount(w, at))
    at++;
  if (at == first)
    return at;
  const sg_chunk *last = last_chunk(w);
  bool bound = last && last->kind == SG_CHUNK_PREPOSITION;
  bool month = is(w, at, SG_CLASS_MONTH), year = form_is(w, at, "года") && !bound;
  if (month || year) { /* "6 июня 2024 года", "осенью 2023 года" */
    at++;
    while (at < w->end && (token(w, at)->kind == SG_NUMBER || form_is(w, at, "года")))
      at++;
    push(w, SG_CHUNK_ADVERB, first, at);
    return at;
  }
  while (is_adjective(w, at) && !mention(w, at))
    at++;
  if (!mention(w, at) && is_noun(w, at))
    at++;
  sg_chunk *chunk = push(w, SG_CHUNK_NOUN, first, at);
  chunk->cases = SG_FORM_CASES & ~(uint32_t)SG_FORM_GENITIVE;
  set_number(chunk, NULL, true, true);
  return at;
}

/* "президенты Макрон и Байден": the person right behind a title, or NULL. */
static const sg_mention *titled_person(const words *w, uint32_t title) {
  const sg_mention *m = mention(w, title + 1);
  bool person = sg_mention_names(w->chunks->mentions, m, SG_OFFICIAL);
  return person && sg_is_title(w->tokens, title, title + 1) ? m : NULL;
}

static uint32_t read_noun_phrase(const words *w, uint32_t at) {
  uint32_t first = at, cases = SG_FORM_CASES;
  bool singular = true, plural = true, s, p;
  bool none = form_is(w, at, "никакой") || form_is(w, at, "ни");
  if (is(w, at, SG_CLASS_DETERMINER) && form_is(w, at + 1, "из")) { /* "одним из партнёров" */
    cases = cases_of_token(w, at, &s, &p);
    at += 2;
    while (is_adjective(w, at) && !mention(w, at))
      at++;
    const sg_match *counted = match(w, at, SG_CLASS_NOUN);
    if (is_noun(w, at) && !mention(w, at))
      at += counted ? counted->length : 1;
    sg_chunk *one = push(w, SG_CHUNK_NOUN, first, at);
    one->cases = cases;
    set_number(one, NULL, true, false);
    return at;
  }
  while (is_adjective(w, at)) {
    const sg_mention *m = mention(w, at);
    uint32_t own = m ? m->cases : cases_of_token(w, at, &s, &p);
    cases = cases & own ? cases & own : cases;
    at = m ? m->end : at + 1;
  }
  const sg_mention *m = mention(w, at);
  const sg_mention *titled = m ? NULL : titled_person(w, at);
  if (titled) {
    cases = cases_of_token(w, at, &s, &p);
    m = titled;
  }
  if (m) {
    cases = m->cases && cases & m->cases ? cases & m->cases : m->cases ? m->cases : cases;
    at = m->end;
    const sg_match *name = match(w, m->name_first, SG_CLASS_ACTOR);
    bool many = name && name->sense.form & SG_FORM_PLURAL; /* "Нидерланды" */
    bool any = token(w, m->name_first)->all_capitals;      /* "США", "КТЖ" */
    singular = m->entity_count == 1 && !many;
    plural = m->entity_count > 1 || many || any;
  } else if (is_noun(w, at)) {
    uint32_t own = cases_of_token(w, at, &singular, &plural);
    cases = cases & own ? cases & own : own;
    const sg_match *noun = match(w, at, SG_CLASS_NOUN);
    at += noun && noun->length > 1 ? noun->length : 1;
  }
  if (at == first)
    return at;
  sg_chunk *chunk = push(w, SG_CHUNK_NOUN, first, at);
  chunk->cases = cases;
  chunk->none = none;
  set_number(chunk, m, singular, plural);
  return at;
}

/* --- verb groups ---------------------------------------------------------------------------- */

static sg_verb_form form_of(uint32_t forms) {
  if (forms & (SG_FORM_PAST | SG_FORM_THIRD))
    return SG_VERB_FINITE;
  if (forms & SG_FORM_BASE)
    return SG_VERB_INFINITIVE;
  return forms & SG_FORM_PARTICIPLE ? SG_VERB_PARTICIPLE : SG_VERB_ING;
}

static uint32_t skip_class(const words *w, uint32_t at, sg_class class_id) {
  const sg_match *found = match(w, at, class_id);
  return found && !mention(w, at) ? at + found->length : at;
}

/* "не будет", "могли бы", "был": the auxiliaries before a verb. Returns the token behind them. */
static uint32_t read_auxiliaries(const words *w, uint32_t at, sg_chunk *group, bool *finite) {
  for (uint32_t before = UINT32_MAX; before != at;) {
    before = at;
    at = skip_class(w, at, SG_CLASS_NEGATION);
    if (at > before) {
      group->negated = true;
      group->cue = before;
    }
    uint32_t next = skip_class(w, at, SG_CLASS_WILL);
    next = next > at ? next : skip_class(w, at, SG_CLASS_MODAL);
    if (next > at) {
      group->prospective = *finite = true;
      group->cue = at;
      at = next;
    }
    next = skip_class(w, at, SG_CLASS_BE);
    if (next > at) {
      *finite = true;
      at = next;
    }
  }
  return at;
}

/* "намерен совместно с A построить": adverbs and a partner between the auxiliary and its verb are
 * chunks of their own behind the group. */
static uint32_t read_verb_group(const words *w, uint32_t at) {
  sg_chunk group = {0};
  bool finite = false;
  uint32_t first = at, length, forms;
  group.cue = UINT32_MAX;
  at = read_auxiliaries(w, at, &group, &finite);
  uint32_t verb = at;
  while (finite && match(w, verb, SG_CLASS_ADVERB))
    verb += match(w, verb, SG_CLASS_ADVERB)->length;
  forms = verb_forms(w, verb, &length);
  if (!forms && at == first)
    return first;
  if (!forms && !finite)
    return first; /* "не только" */
  if (finite && !(forms & (SG_FORM_BASE | SG_FORM_SHORT | SG_FORM_PAST)))
    forms = 0;
  sg_chunk *chunk = push(w, SG_CHUNK_VERB, first, forms ? verb + length : at);
  chunk->cue = group.cue;
  chunk->negated = group.negated;
  chunk->prospective = group.prospective || forms & SG_FORM_FUTURE;
  chunk->verb = forms ? verb : at - 1;
  chunk->verb_end = chunk->end;
  chunk->form = finite || !forms ? SG_VERB_FINITE : form_of(forms);
  chunk->passive = (forms & SG_FORM_PASSIVE) != 0;
  chunk->singular = !forms || !(forms & SG_FORM_PLURAL) || forms & SG_FORM_SINGULAR;
  chunk->plural = !forms || forms & SG_FORM_PLURAL || finite;
  if (finite && forms)
    chunk->singular = chunk->plural = true;
  if (chunk->form == SG_VERB_PARTICIPLE)
    chunk->cases = forms & SG_FORM_CASES;
  if (chunk->cue == UINT32_MAX && forms & SG_FORM_FUTURE)
    chunk->cue = verb;
  return chunk->end;
}

/* --- the rest ------------------------------------------------------------------------------- */

static uint32_t bracket_end(const words *w, uint32_t at) {
  enum { LONGEST = 14 };
  for (uint32_t i = at + 1; i < w->end && i < at + LONGEST; i++)
    if (form_is(w, i, ")"))
      return i + 1;
  return at;
}

/* "Япония – крупнейший инвестор Индонезии": a dash for "is". */
static bool is_copula(const words *w, uint32_t at) {
  const sg_chunk *last = last_chunk(w);
  bool dash = form_is(w, at, "\u2013") || form_is(w, at, "\u2014");
  uint32_t length;
  if (!dash || !last || last->kind != SG_CHUNK_NOUN || !(last->cases & SG_FORM_NOMINATIVE) ||
      at + 1 >= w->end || token(w, at + 1)->capital || !token(w, at)->blank_before)
    return false;
  for (uint32_t i = at + 1; i < w->end && token(w, i)->kind != SG_MARK; i++)
    if (verb_forms(w, i, &length) & (SG_FORM_PAST | SG_FORM_THIRD))
      return false;
  bool s, p;
  return token(w, at + 1)->kind == SG_WORD && !is_function_word(w, at + 1) &&
         cases_of_token(w, at + 1, &s, &p) & SG_FORM_NOMINATIVE;
}

static uint32_t read_mark(const words *w, uint32_t at) {
  if (token(w, at)->kind != SG_MARK || is_amount(w, at))
    return at;
  if (form_is(w, at, "(") && bracket_end(w, at) > at)
    return bracket_end(w, at);
  static const char *const quotes[] = {"\u00AB", "\u00BB", "\"", "\u201E", "\u201C", "\u201D", "-"};
  for (size_t i = 0; i < sizeof quotes / sizeof *quotes; i++)
    if (form_is(w, at, quotes[i]))
      return at + 1;
  if (is_copula(w, at)) {
    sg_chunk *verb = push(w, SG_CHUNK_VERB, at, at + 1);
    verb->verb = at;
    verb->verb_end = at + 1;
    verb->copula = verb->singular = verb->plural = true;
    return at + 1;
  }
  push(w, form_is(w, at, ",") ? SG_CHUNK_COMMA : SG_CHUNK_MARK, at, at + 1);
  return at + 1;
}

/* "по словам министра,": whoever says so is no part of what is said. */
static uint32_t read_source(const words *w, uint32_t at) {
  enum { LONGEST = 10 };
  const sg_match *source = match(w, at, SG_CLASS_SOURCE);
  if (!source || mention(w, at))
    return at;
  uint32_t end = at + source->length;
  while (end < w->end && end < at + LONGEST && !form_is(w, end, ",") && !form_is(w, end, ";"))
    end = mention(w, end) ? mention(w, end)->end : end + 1;
  push(w, SG_CHUNK_ADVERB, at, end);
  return end;
}

static uint32_t read_opener(const words *w, uint32_t at) {
  const sg_match *found = match(w, at, SG_CLASS_RELATIVE);
  if (found) {
    push(w, SG_CHUNK_RELATIVE, at, at + 1)->cases = found->sense.form & SG_FORM_CASES;
    return at + 1;
  }
  const sg_chunk *last = last_chunk(w);
  if (is(w, at, SG_CLASS_THAT) && last && last->kind == SG_CHUNK_COMMA) {
    push(w, SG_CHUNK_THAT, at, at + 1);
    return at + 1;
  }
  found = match(w, at, SG_CLASS_CONDITIONAL);
  bool conditional = found != NULL;
  if (!found)
    found = match(w, at, SG_CLASS_SUBORDINATOR);
  if (!found)
    return at;
  const char *word = sg_lexicon_text(w->tokens->lexicon, found->sense.value);
  if (strcmp(word, "как") == 0 && (!last || last->kind != SG_CHUNK_COMMA)) {
    push(w, SG_CHUNK_PREPOSITION, at, at + 1)->function = "as";
    return at + 1;
  }
  push(w, SG_CHUNK_SUBORDINATOR, at, at + found->length)->conditional =
      conditional || strcmp(word, "чтобы") == 0;
  return at + found->length;
}

/* "в тот же день", "на следующей неделе": when it is. */
static uint32_t read_time(const words *w, uint32_t at) {
  const sg_match *preposition = match(w, at, SG_CLASS_PREPOSITION);
  if (!preposition)
    return at;
  uint32_t noun = at + preposition->length;
  while (noun < w->end && !mention(w, noun) && !is(w, noun, SG_CLASS_TIME_NOUN) &&
         (is(w, noun, SG_CLASS_DETERMINER) || form_is(w, noun, "же") ||
          sg_russian_is_adjective(token(w, noun)->written)))
    noun++;
  if (mention(w, noun) || !is(w, noun, SG_CLASS_TIME_NOUN))
    return at;
  push(w, SG_CHUNK_ADVERB, at, noun + 1);
  return noun + 1;
}

static uint32_t read_preposition(const words *w, uint32_t at) {
  const sg_match *found = match(w, at, SG_CLASS_PREPOSITION);
  if (!found)
    return at;
  push(w, SG_CHUNK_PREPOSITION, at, at + found->length)->function =
      sg_lexicon_text(w->tokens->lexicon, found->sense.value);
  return at + found->length;
}

static uint32_t read_chunk(const words *w, uint32_t at) {
  uint32_t next;
  const sg_mention *m = mention(w, at);
  if (m && m->kind != SG_MENTION_DEMONYM)
    return read_noun_phrase(w, at);
  if ((next = read_mark(w, at)) > at || (next = read_source(w, at)) > at ||
      (next = read_amount(w, at)) > at)
    return next;
  if ((next = read_time(w, at)) > at)
    return next;
  const sg_match *adverb = match(w, at, SG_CLASS_ADVERB);
  const sg_match *preposition = match(w, at, SG_CLASS_PREPOSITION);
  if (adverb && (!preposition || adverb->length > preposition->length)) {
    push(w, SG_CHUNK_ADVERB, at, at + adverb->length);
    return at + adverb->length;
  }
  if ((next = read_opener(w, at)) > at || (next = read_preposition(w, at)) > at ||
      (next = read_verb_group(w, at)) > at)
    return next;
  if (is(w, at, SG_CLASS_CONJUNCTION)) {
    const sg_match *found = match(w, at, SG_CLASS_CONJUNCTION);
    push(w, SG_CHUNK_CONJUNCTION, at, at + found->length);
    return at + found->length;
  }
  bool unknown = token(w, at)->match_count == 0 && !token(w, at)->capital;
  if (unknown && sg_russian_is_adverb(token(w, at)->written)) {
    push(w, SG_CHUNK_ADVERB, at, at + 1);
    return at + 1;
  }
  if ((next = read_noun_phrase(w, at)) > at)
    return next;
  push(w, SG_CHUNK_ADVERB, at, at + 1); /* a stray word holds nothing up */
  return at + 1;
}

/* --- what cases say ------------------------------------------------------------------------- */

/* "в Казахстан" and "в Казахстане": a preposition means another thing with the accusative. */
static void settle_preposition(const words *w, uint32_t index) {
  sg_chunk *preposition = sg_chunk_at(w->chunks, index);
  const sg_chunk *phrase = preposition + 1;
  const sg_match *accusative = match(w, preposition->first, SG_CLASS_PREPOSITION_ACCUSATIVE);
  if (!accusative || preposition->end - preposition->first != accusative->length ||
      !(phrase->cases & SG_FORM_ACCUSATIVE))
    return;
  const char *into = sg_lexicon_text(w->tokens->lexicon, accusative->sense.value);
  if (phrase->cases & SG_FORM_PREPOSITIONAL) {
    preposition->also = into;
    return;
  }
  preposition->function = into;
  if (strcmp(into, "into") == 0 || strcmp(into, "onto") == 0)
    preposition->also = "to";
}

/* "принял во дворце министра": a person does not belong to a place. */
static bool is_person_object(const words *w, const sg_chunk *before, const sg_chunk *phrase) {
  const sg_chunk *place = before > w->flat ? before - 1 : before;
  bool in_place = place->kind == SG_CHUNK_PREPOSITION &&
                  (strcmp(place->function, "in") == 0 || strcmp(place->function, "on") == 0);
  const sg_mention *m = mention(w, phrase->end - 1);
  bool person = sg_mention_names(w->chunks->mentions, m, SG_OFFICIAL);
  const sg_match *noun = match(w, before->end - 1, SG_CLASS_NOUN);
  return person && phrase->cases & SG_FORM_ACCUSATIVE && in_place && !noun;
}

/* What a case without a preposition says, or NULL for those of subject and object. A word that is
 * not declined ("КТЖ") is a subject when a verb follows and the noun before cannot be one. */
static const char *function_of_case(const words *w, const sg_chunk *before, const sg_chunk *phrase,
                                    bool before_verb) {
  uint32_t cases = phrase->cases & ~(uint32_t)SG_FORM_PREPOSITIONAL;
  uint32_t direct = SG_FORM_NOMINATIVE | SG_FORM_ACCUSATIVE;
  bool behind_noun = before && before->kind == SG_CHUNK_NOUN;
  bool bound = behind_noun && before > w->flat && before[-1].kind == SG_CHUNK_PREPOSITION;
  bool oblique = behind_noun && (bound || !(before->cases & SG_FORM_NOMINATIVE));
  bool subject = phrase->cases == SG_FORM_CASES && oblique && before_verb;
  bool receiver = behind_noun && before->cases == SG_FORM_CASES && mention(w, before->end - 1) &&
                  cases & SG_FORM_ACCUSATIVE; /* "обещала Фиджи средства" */
  if (behind_noun && cases & SG_FORM_GENITIVE && !subject && !receiver &&
      !is_person_object(w, before, phrase))
    return "of";
  if (cases & direct || !cases)
    return NULL;
  if (cases & SG_FORM_DATIVE)
    return SG_INDIRECT;
  return cases == SG_FORM_INSTRUMENTAL ? "by" : NULL;
}

static bool is_listed(const sg_chunk *before, const sg_chunk *phrase) {
  if (!before || (before->kind != SG_CHUNK_CONJUNCTION && before->kind != SG_CHUNK_COMMA))
    return false;
  const sg_chunk *other = before - 1;
  return other->kind == SG_CHUNK_NOUN && other->cases & phrase->cases;
}

/* The chunk behind a phrase and the phrases that "и" joins to it. */
static uint32_t behind_list(const sg_array *flat, uint32_t at) {
  const sg_chunk *all = flat->items;
  while (at + 2 < flat->count && all[at + 1].kind == SG_CHUNK_CONJUNCTION &&
         all[at + 2].kind == SG_CHUNK_NOUN)
    at += 2;
  return at + 1;
}

/* Writes out the prepositions that cases stand for. */
static void mark_cases(words *w) {
  sg_array flat = w->chunks->list;
  const sg_chunk *all = flat.items;
  w->flat = all;
  memset(&w->chunks->list, 0, sizeof w->chunks->list);
  for (uint32_t i = 0; i < flat.count; i++) {
    const sg_chunk *before = i > 0 ? &all[i - 1] : NULL;
    bool relative = i + 1 < flat.count && all[i + 1].kind == SG_CHUNK_RELATIVE;
    bool bare = all[i].kind == SG_CHUNK_NOUN && !(before && before->kind == SG_CHUNK_PREPOSITION) &&
                !(i > 1 && !relative && is_listed(before, &all[i]));
    uint32_t behind = behind_list(&flat, i);
    bool before_verb = behind < flat.count && all[behind].kind == SG_CHUNK_VERB &&
                       all[behind].form == SG_VERB_FINITE;
    if (before_verb && before && before->cases == SG_FORM_INSTRUMENTAL &&
        is(w, all[behind].verb, SG_CLASS_COPULA)) /* "партнёром КТЖ стала ADY" */
      before_verb = false;
    const char *function = bare ? function_of_case(w, before, &all[i], before_verb) : NULL;
    if (function) {
      sg_chunk *made = push(w, SG_CHUNK_PREPOSITION, all[i].first, all[i].first);
      made->function = function;
      made->also = strcmp(function, SG_INDIRECT) == 0 ? "to" : NULL;
    }
    *(sg_chunk *)sg_array_push(w->chunks->arena, &w->chunks->list, sizeof(sg_chunk)) = all[i];
  }
}

void sg_russian_chunk(sg_chunked *chunks) {
  words w = {chunks, chunks->tokens, chunks->sentence->end, NULL};
  for (uint32_t at = chunks->sentence->first; at < w.end;)
    at = read_chunk(&w, at);
  for (uint32_t i = 0; i + 1 < chunks->list.count; i++)
    if (sg_chunk_at(chunks, i)->kind == SG_CHUNK_PREPOSITION &&
        sg_chunk_at(chunks, i + 1)->kind == SG_CHUNK_NOUN)
      settle_preposition(&w, i);
  mark_cases(&w);
  sg_coordinate(chunks);
}
