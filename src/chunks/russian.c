/* Russian clauses: cases tell who does what to whom, and place only where cases do not. */
#include <string.h>

#include "chunks/russian_chunks.h"
#include "chunks/syntax.h"

static uint32_t find_subject(sg_chunked *c, uint32_t verb);

/* Does a phrase stand without a preposition, in a case that `cases` allows? */
static bool is_bare(const sg_chunked *c, uint32_t phrase, uint32_t cases) {
  if (!sg_chunk_is(c, phrase, SG_CHUNK_NOUN))
    return false;
  uint32_t first = sg_chunk_at(c, phrase)->group_first, own = sg_chunk_at(c, phrase)->cases;
  return !sg_chunk_is(c, first - 1, SG_CHUNK_PREPOSITION) && (!own || own & cases);
}

static bool agrees(const sg_chunked *c, uint32_t verb, uint32_t phrase) {
  const sg_chunk *v = sg_chunk_at(c, verb), *n = sg_chunk_at(c, phrase);
  bool list = n->group_end - n->group_first > 1;
  bool plural = n->plural || list, singular = n->singular && !list;
  return (v->singular && singular) || (v->plural && plural) ||
         (v->singular && list && phrase > verb);
}

static bool in_list(const sg_chunked *c, uint32_t i) {
  return i > 0 && sg_chunk_is(c, i - 1, SG_CHUNK_NOUN) && sg_chunk_at(c, i - 1)->group_end > i;
}

/* The comma before an insertion that ends with the comma at `close`: a relative clause, or a phrase
 * with a participle or gerund. */
static uint32_t insertion_start(const sg_chunked *c, uint32_t close) {
  for (uint32_t i = close; i-- > 0;) {
    if (sg_chunk_is(c, i, SG_CHUNK_MARK))
      return SG_NO_CHUNK;
    if (!sg_chunk_is(c, i, SG_CHUNK_COMMA) || in_list(c, i))
      continue;
    uint32_t next = sg_skip_adverbs(c, i + 1);
    bool relative =
        sg_chunk_is(c, next, SG_CHUNK_RELATIVE) ||
        (sg_chunk_is(c, next, SG_CHUNK_PREPOSITION) && sg_chunk_is(c, next + 1, SG_CHUNK_RELATIVE));
    bool participle = sg_chunk_is(c, next, SG_CHUNK_VERB) && !sg_is_finite(c, next);
    bool verb = false;
    for (uint32_t k = next; k < close; k++)
      verb = verb || sg_is_finite(c, k);
    return relative || participle || !verb ? i : SG_NO_CHUNK;
  }
  return SG_NO_CHUNK;
}

static uint32_t relative_subject(const sg_chunked *c, uint32_t relative, uint32_t verb) {
  uint32_t preposition, noun = sg_chunk_antecedent(c, relative, &preposition);
  bool nominative = sg_chunk_at(c, relative)->cases & SG_FORM_NOMINATIVE;
  return nominative && preposition == SG_NO_CHUNK && noun != SG_NO_CHUNK && agrees(c, verb, noun)
             ? sg_chunk_at(c, noun)->group_first
             : SG_NO_CHUNK;
}

/* "А построила B, а финансировал C": another subject follows. */
static bool contrasts(const sg_chunked *c, uint32_t i) {
  return sg_chunk_is(c, i, SG_CHUNK_CONJUNCTION) &&
         sg_token_form(c->tokens, sg_chunk_at(c, i)->first, "а");
}

/* The subject left of a verb; `*shared` tells that it is another verb's. */
static uint32_t subject_left(sg_chunked *c, uint32_t verb, bool *shared) {
  uint32_t found = SG_NO_CHUNK, other;
  for (uint32_t i = verb; i-- > 0;) {
    const sg_chunk *chunk = sg_chunk_at(c, i);
    switch (chunk->kind) {
    case SG_CHUNK_NOUN:
      i = chunk->group_first;
      if (is_bare(c, i, SG_FORM_NOMINATIVE) && agrees(c, verb, i))
        found = i; /* the first one of the clause: in "A B подписал" B is the object */
      break;
    case SG_CHUNK_RELATIVE:
      return found != SG_NO_CHUNK ? found : relative_subject(c, i, verb);
    case SG_CHUNK_COMMA:
    case SG_CHUNK_CONJUNCTION:
      if (in_list(c, i))
        break;
      other = chunk->kind == SG_CHUNK_COMMA ? insertion_start(c, i) : SG_NO_CHUNK;
      if (other != SG_NO_CHUNK && other > 0 && found == SG_NO_CHUNK) {
        i = other;
        break;
      }
      if (found != SG_NO_CHUNK || contrasts(c, i))
        return found;
      other = sg_previous_verb(c, i, true);
      if (other == SG_NO_CHUNK)
        break; /* what stands before is no clause of its own */
      *shared = true;
      sg_chunk_at(c, verb)->subject_of = other;
      return find_subject(c, other);
    case SG_CHUNK_VERB:
      if (chunk->form == SG_VERB_FINITE)
        return found;
      break;
    case SG_CHUNK_THAT:
    case SG_CHUNK_SUBORDINATOR:
    case SG_CHUNK_MARK:
      return found;
    default:
      break;
    }
  }
  return found;
}

/* The end of a verb's clause to its right. */
static bool ends_clause(const sg_chunked *c, uint32_t i) {
  const sg_chunk *chunk = sg_chunk_at(c, i);
  switch (chunk->kind) {
  case SG_CHUNK_MARK:
  case SG_CHUNK_RELATIVE:
  case SG_CHUNK_THAT:
  case SG_CHUNK_SUBORDINATOR:
    return true;
  case SG_CHUNK_VERB:
    return chunk->form == SG_VERB_FINITE;
  case SG_CHUNK_COMMA:
    return !in_list(c, i);
  default:
    return false;
  }
}

static uint32_t subject_right(sg_chunked *c, uint32_t verb) {
  for (uint32_t i = verb + 1; i < c->list.count && !ends_clause(c, i); i++)
    if (is_bare(c, i, SG_FORM_NOMINATIVE) && agrees(c, verb, i))
      return sg_chunk_at(c, i)->group_first;
  return SG_NO_CHUNK;
}

/* Is the phrase a subject by its form alone? */
static bool is_only_nominative(const sg_chunked *c, uint32_t phrase) {
  uint32_t direct = SG_FORM_NOMINATIVE | SG_FORM_ACCUSATIVE;
  return (sg_chunk_at(c, phrase)->cases & direct) == SG_FORM_NOMINATIVE;
}

/* "Чили заявила, что поддерживает", "Чили заявила, хотя поддерживает": the subject of the clause
 * before, when the clause names none. */
static uint32_t subject_before(sg_chunked *c, uint32_t verb) {
  uint32_t i = verb;
  while (i > 0 && sg_chunk_is(c, i - 1, SG_CHUNK_ADVERB))
    i--;
  bool that = i > 1 && sg_chunk_is(c, i - 1, SG_CHUNK_THAT);
  bool although = i > 1 && sg_chunk_is(c, i - 1, SG_CHUNK_SUBORDINATOR);
  uint32_t governor = that || although ? sg_previous_verb(c, i - 1, true) : SG_NO_CHUNK;
  uint32_t subject = governor == SG_NO_CHUNK ? SG_NO_CHUNK : find_subject(c, governor);
  bool shared = subject != SG_NO_CHUNK && (that || agrees(c, verb, subject));
  return shared ? subject : SG_NO_CHUNK;
}

/* Is it somebody who acts, and no programme, agreement or event? */
static bool acts(const sg_chunked *c, uint32_t phrase) {
  sg_array found = {0};
  sg_chunk_entities(c, phrase, SG_SUBJECT, &found);
  if (!found.count)
    return false;
  sg_actor_type type =
      sg_entity_at(c->mentions, ((const sg_chunk_argument *)found.items)->entity)->type;
  return type != SG_INITIATIVE && type != SG_AGREEMENT && type != SG_EVENT;
}

static uint32_t finite_subject(sg_chunked *c, uint32_t verb) {
  bool shared = false;
  uint32_t left = subject_left(c, verb, &shared), right = SG_NO_CHUNK;
  if (left == SG_NO_CHUNK) {
    left = subject_before(c, verb);
    shared = true;
  }
  bool certain = left != SG_NO_CHUNK && !shared && is_only_nominative(c, left);
  if (!certain)
    right = subject_right(c, verb);
  if (left == SG_NO_CHUNK || right == SG_NO_CHUNK)
    return left == SG_NO_CHUNK ? right : left;
  if (!sg_chunk_at(c, verb)->passive && !acts(c, left) &&
      acts(c, right)) /* "проект, который реализует Иран" */
    return right;
  return is_only_nominative(c, right) ? right : left;
}

/* "стремление Зимбабве вступить": does the phrase own the plan? */
static bool is_planner(const sg_chunked *c, uint32_t phrase) {
  uint32_t first = sg_chunk_is(c, phrase, SG_CHUNK_NOUN) ? sg_chunk_at(c, phrase)->group_first : 0;
  return first >= 2 && sg_chunk_is(c, first - 1, SG_CHUNK_PREPOSITION) &&
         strcmp(sg_chunk_at(c, first - 1)->function, "of") == 0 &&
         sg_chunk_is(c, first - 2, SG_CHUNK_NOUN) &&
         sg_token_match(c->tokens, sg_chunk_at(c, first - 2)->end - 1,
                        sg_chunk_at(c, first - 2)->end, SG_CLASS_PLAN_NOUN);
}

/* Who does the infinitive: whom the verb before asks, else its subject. */
static uint32_t controller(sg_chunked *c, uint32_t verb) {
  uint32_t before = sg_previous_verb(c, verb, false);
  if (is_planner(c, verb - 1))
    return sg_chunk_at(c, verb - 1)->group_first;
  if (before == SG_NO_CHUNK)
    return SG_NO_CHUNK;
  if (sg_verb_is(c, before, SG_CLASS_OBJECT_CONTROL))
    for (uint32_t i = before + 1; i < verb; i++) {
      bool indirect = sg_chunk_is(c, i - 1, SG_CHUNK_PREPOSITION) &&
                      strcmp(sg_chunk_at(c, i - 1)->function, SG_INDIRECT) == 0;
      if (sg_chunk_is(c, i, SG_CHUNK_NOUN) && (indirect || is_bare(c, i, SG_FORM_ACCUSATIVE)) &&
          sg_chunk_at(c, before)->subject != i)
        return sg_chunk_at(c, i)->group_first;
    }
  return find_subject(c, before);
}

/* What a participle belongs to: the noun before it and its comma, or the next one that agrees. */
static uint32_t participle_head(const sg_chunked *c, uint32_t verb) {
  uint32_t comma = verb > 0 && sg_chunk_is(c, verb - 1, SG_CHUNK_COMMA) ? verb - 1 : verb;
  if (comma < verb && sg_chunk_is(c, comma - 1, SG_CHUNK_NOUN))
    return sg_chunk_at(c, comma - 1)->group_first;
  for (uint32_t i = verb + 1; i < c->list.count && !ends_clause(c, i); i++) {
    const sg_chunk *chunk = sg_chunk_at(c, i);
    bool marked = sg_chunk_is(c, i - 1, SG_CHUNK_PREPOSITION);
    if (chunk->kind == SG_CHUNK_NOUN && !marked && chunk->cases & sg_chunk_at(c, verb)->cases)
      return chunk->group_first;
    if (chunk->kind == SG_CHUNK_VERB || chunk->kind == SG_CHUNK_COMMA)
      break;
  }
  return SG_NO_CHUNK;
}

static uint32_t main_verb(const sg_chunked *c, uint32_t verb) {
  uint32_t before = sg_previous_verb(c, verb, true);
  if (before != SG_NO_CHUNK)
    return before;
  for (uint32_t i = verb + 1; i < c->list.count; i++)
    if (sg_is_finite(c, i))
      return i;
  return SG_NO_CHUNK;
}

static uint32_t find_subject(sg_chunked *c, uint32_t verb) {
  sg_chunk *chunk = sg_chunk_at(c, verb);
  uint32_t other;
  if (chunk->subject != SG_NO_CHUNK)
    return chunk->subject;
  switch (chunk->form) {
  case SG_VERB_FINITE:
    chunk->subject = finite_subject(c, verb);
    break;
  case SG_VERB_INFINITIVE:
    chunk->subject = controller(c, verb);
    break;
  case SG_VERB_PARTICIPLE:
    chunk->subject = participle_head(c, verb);
    break;
  case SG_VERB_ING:
    other = main_verb(c, verb);
    if (other != SG_NO_CHUNK)
      chunk->subject = find_subject(c, other);
    break;
  }
  return chunk->subject;
}

/* --- arguments ------------------------------------------------------------------------------ */

/* An office without its holder's name. */
static bool is_office(const sg_chunked *c, uint32_t phrase) {
  const sg_chunk *chunk = sg_chunk_at(c, phrase);
  const sg_mention *mention = sg_mention_at(c->mentions, chunk->first);
  return mention && mention->kind == SG_MENTION_DEFINITE &&
         sg_is_title(c->tokens, chunk->first, chunk->end);
}

static void add_phrase(const sg_chunked *c, uint32_t preposition, bool passive,
                       sg_array *arguments) {
  const sg_chunk *p = sg_chunk_at(c, preposition);
  bool agent = passive && strcmp(p->function, "by") == 0;
  const char *function = agent ? SG_SUBJECT : p->function;
  if (agent && is_office(c, preposition + 1))
    function = SG_COMPLEMENT; /* "назначен главой КазМунайГаза" */
  uint32_t before = arguments->count;
  sg_add_group(c, preposition + 1, function, arguments);
  if (arguments->count == before)
    sg_chunk_add_owners(c, preposition + 1, sg_arena_format(c->arena, "%s-owner", p->function),
                        arguments);
  if (p->also)
    sg_add_group(c, preposition + 1, p->also, arguments);
  if (strcmp(p->function, SG_TOGETHER) == 0) {
    sg_add_group(c, preposition + 1, "with", arguments);
    sg_add_group(c, preposition + 1, SG_SUBJECT, arguments);
  }
}

/* Partners and receivers may stand before their verb: "С Китаем подписан меморандум". */
static bool moves_left(const char *function) {
  static const char *const functions[] = {
      "with", "between", "by", SG_INDIRECT, SG_TOGETHER, "supported by", "to", "into", "from"};
  for (size_t i = 0; i < sizeof functions / sizeof *functions; i++)
    if (strcmp(functions[i], function) == 0)
      return true;
  return false;
}

/* The noun that a copula and its case make a predicate: "остаётся партнёром", "партнёром стала". */
static bool is_predicate(const sg_chunked *c, uint32_t verb, uint32_t preposition) {
  const sg_chunk *each = sg_chunk_at(c, preposition);
  return each->kind == SG_CHUNK_PREPOSITION && sg_chunk_is_copula(c, verb) &&
         sg_chunk_is(c, preposition + 1, SG_CHUNK_NOUN) &&
         sg_chunk_at(c, verb)->object == SG_NO_CHUNK &&
         (strcmp(each->function, "by") == 0 ||
          (strcmp(each->function, SG_INDIRECT) == 0 &&
           sg_chunk_at(c, preposition + 1)->cases & SG_FORM_INSTRUMENTAL));
}

static void add_left(sg_chunked *c, uint32_t verb, sg_array *arguments) {
  sg_chunk *chunk = sg_chunk_at(c, verb);
  /* "В форуме участвовал X": the subject stands behind, its verb's phrases before */
  bool inverted = chunk->subject != SG_NO_CHUNK && chunk->subject > verb;
  for (uint32_t i = verb; i-- > 0;) {
    if (sg_chunk_is(c, i, SG_CHUNK_RELATIVE) && i > 1 && inverted && is_predicate(c, verb, i - 2))
      chunk->object = i - 1; /* "порт, оператором которого является X" */
    if (sg_chunk_is(c, i, SG_CHUNK_NOUN))
      i = sg_chunk_at(c, i)->group_first;
    else if (sg_chunk_is(c, i, SG_CHUNK_COMMA) && insertion_start(c, i) != SG_NO_CHUNK)
      i = insertion_start(c, i);
    else if (ends_clause(c, i) || sg_chunk_is(c, i, SG_CHUNK_VERB) ||
             sg_chunk_is(c, i, SG_CHUNK_CONJUNCTION))
      return;
    else if (inverted && is_predicate(c, verb, i))
      chunk->object = i + 1;
    else if (sg_chunk_is(c, i, SG_CHUNK_PREPOSITION) && sg_chunk_is(c, i + 1, SG_CHUNK_NOUN) &&
             (inverted || moves_left(sg_chunk_at(c, i)->function)))
      add_phrase(c, i, chunk->passive, arguments);
    if (sg_chunk_is(c, i, SG_CHUNK_NOUN) && i != chunk->subject && chunk->object == SG_NO_CHUNK &&
        !chunk->passive && is_bare(c, i, SG_FORM_ACCUSATIVE)) {
      chunk->object = i;
      sg_add_group(c, i, SG_OBJECT, arguments);
    }
  }
}

/* "в котором", "которому": the pronoun's own part in its clause. */
static void add_pronoun(sg_chunked *c, uint32_t verb, sg_array *arguments) {
  for (uint32_t i = verb; i-- > 0;) {
    if (sg_chunk_is(c, i, SG_CHUNK_MARK) || sg_is_finite(c, i))
      return;
    if (!sg_chunk_is(c, i, SG_CHUNK_RELATIVE))
      continue;
    uint32_t preposition, noun = sg_chunk_antecedent(c, i, &preposition);
    uint32_t cases = sg_chunk_at(c, i)->cases;
    if (noun == SG_NO_CHUNK || noun == sg_chunk_at(c, verb)->subject)
      return;
    if (preposition != SG_NO_CHUNK)
      sg_add_group(c, noun, sg_chunk_at(c, preposition)->function, arguments);
    else if (cases & SG_FORM_DATIVE) {
      sg_add_group(c, noun, SG_INDIRECT, arguments);
      sg_add_group(c, noun, "to", arguments);
    } else if (cases & SG_FORM_INSTRUMENTAL)
      sg_add_group(c, noun, sg_chunk_at(c, verb)->passive ? SG_SUBJECT : "by", arguments);
    else if (cases & SG_FORM_ACCUSATIVE)
      sg_add_group(c, noun, SG_OBJECT, arguments);
    else
      sg_add_group(c, noun, SG_SUBJECT_OWNER, arguments);
    return;
  }
}

static void add_object(sg_chunked *c, uint32_t verb, uint32_t phrase, sg_array *arguments) {
  sg_chunk *chunk = sg_chunk_at(c, verb);
  uint32_t before = arguments->count;
  chunk->object = phrase;
  sg_add_group(c, phrase, SG_OBJECT, arguments);
  if (arguments->count == before)
    sg_chunk_add_owners(c, phrase, SG_OBJECT_OWNER, arguments);
}

/* "Alstom" may stand in any case. */
static bool is_undeclined(const sg_chunked *c, uint32_t phrase) {
  return sg_chunk_at(c, phrase)->cases == SG_FORM_CASES;
}

static void add_receiver(const sg_chunked *c, uint32_t phrase, sg_array *arguments) {
  sg_add_group(c, phrase, SG_INDIRECT, arguments);
  sg_add_group(c, phrase, "to", arguments);
}

static void add_right(sg_chunked *c, uint32_t verb, sg_array *arguments) {
  sg_chunk *chunk = sg_chunk_at(c, verb);
  for (uint32_t i = verb + 1; i < c->list.count && !ends_clause(c, i);) {
    const sg_chunk *each = sg_chunk_at(c, i);
    if (each->kind == SG_CHUNK_VERB && each->form != SG_VERB_PARTICIPLE)
      return; /* an infinitive has its own */
    if (each->kind == SG_CHUNK_CONJUNCTION && sg_chunk_is(c, i + 1, SG_CHUNK_VERB))
      return;
    if (is_predicate(c, verb, i)) {
      chunk->object = i + 1;
      i = sg_chunk_at(c, i + 1)->group_end;
      continue;
    }
    if (each->kind == SG_CHUNK_PREPOSITION && sg_chunk_is(c, i + 1, SG_CHUNK_NOUN)) {
      add_phrase(c, i, chunk->passive, arguments);
      i = sg_chunk_at(c, i + 1)->group_end;
      continue;
    }
    bool object = each->kind == SG_CHUNK_NOUN && chunk->subject != i &&
                  chunk->object == SG_NO_CHUNK && !chunk->passive &&
                  is_bare(c, i, SG_FORM_ACCUSATIVE | SG_FORM_GENITIVE);
    if (object && is_undeclined(c, i) && is_bare(c, each->group_end, SG_FORM_ACCUSATIVE))
      add_receiver(c, i, arguments); /* "присудил Alstom контракт" */
    else if (object) {
      add_object(c, verb, i, arguments);
      if (is_undeclined(c, i))
        add_receiver(c, i, arguments);
    } else if (each->kind == SG_CHUNK_NOUN && chunk->passive && chunk->subject != i &&
               is_undeclined(c, i) && is_bare(c, i, SG_FORM_INSTRUMENTAL)) {
      sg_add_group(c, i, SG_SUBJECT, arguments); /* "построен CRBC" */
    }
    i = each->kind == SG_CHUNK_NOUN ? each->group_end : i + 1;
  }
}

static void add_arguments(sg_chunked *c, uint32_t verb, sg_array *arguments) {
  uint32_t first = arguments->count;
  add_right(c, verb, arguments);
  if (!sg_chunk_at(c, verb)->passive && sg_chunk_at(c, verb)->object != SG_NO_CHUNK)
    sg_leave_to_object(arguments, first);
  sg_verb_form form = sg_chunk_at(c, verb)->form;
  if (form == SG_VERB_FINITE || form == SG_VERB_INFINITIVE)
    add_left(c, verb, arguments);
  add_pronoun(c, verb, arguments);
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
  sg_russian_chunk(&c);
  sg_read_predications(&c, predications);
}

const sg_grammar sg_grammar_russian = {"ru", read_sentence};
