/* The predications of a sentence: what its verbs and event nouns state. What marks subject and
 * object is left to the language's syntax. */
#include <string.h>

#include "chunks/syntax.h"

static uint32_t find_subject(sg_chunked *c, uint32_t verb) {
  return c->syntax->subject(c, verb);
}

static sg_chunk_predication *add_predication(sg_chunked *c, sg_array *out, uint32_t first,
                                             uint32_t end, uint32_t class_id, uint32_t lemma) {
  sg_chunk_predication *p = sg_array_push(c->arena, out, sizeof *p);
  *p = (sg_chunk_predication){.sentence = c->sentence_index,
                              .first = first,
                              .end = end,
                              .class_id = class_id,
                              .lemma = lemma,
                              .cue = UINT32_MAX};
  return p;
}

/* "and signed", "and Oman met": another verb's part of the sentence. */
static bool starts_predicate(const sg_chunked *c, uint32_t i) {
  while (sg_chunk_is(c, i, SG_CHUNK_ADVERB))
    i++;
  if (sg_chunk_is(c, i, SG_CHUNK_NOUN))
    i = sg_chunk_at(c, i)->group_end;
  return sg_chunk_is(c, i, SG_CHUNK_VERB);
}

/* From the last border of a clause before the trigger to the next one behind it. */
static void set_scope(const sg_chunked *c, uint32_t chunk, sg_chunk_predication *p) {
  uint32_t from = chunk, to = chunk + 1;
  while (from > 0) {
    const sg_chunk *before = sg_chunk_at(c, from - 1);
    if (before->kind == SG_CHUNK_MARK || before->kind == SG_CHUNK_SUBORDINATOR ||
        before->kind == SG_CHUNK_RELATIVE || before->kind == SG_CHUNK_THAT ||
        (before->kind == SG_CHUNK_VERB && from < chunk && before->form == SG_VERB_FINITE))
      break;
    from--;
  }
  while (to < c->list.count) {
    const sg_chunk *next = sg_chunk_at(c, to);
    if (next->kind == SG_CHUNK_MARK || next->kind == SG_CHUNK_SUBORDINATOR ||
        next->kind == SG_CHUNK_RELATIVE || next->kind == SG_CHUNK_THAT ||
        next->kind == SG_CHUNK_VERB ||
        (next->kind == SG_CHUNK_CONJUNCTION && starts_predicate(c, to + 1)))
      break;
    to++;
  }
  p->scope_first = sg_chunk_at(c, from)->first;
  p->scope_end = sg_chunk_at(c, to - 1)->end;
  p->front_end = p->scope_first;
  while (from > 0 && sg_chunk_at(c, from - 1)->kind != SG_CHUNK_MARK &&
         sg_chunk_at(c, from - 1)->kind != SG_CHUNK_SUBORDINATOR) {
    from--;
    if (sg_is_finite(c, from))
      p->front_end = sg_chunk_at(c, from)->first;
  }
  p->front_first = sg_chunk_at(c, from)->first;
}

/* --- verbs ---------------------------------------------------------------------------------- */

/* "The parties: 1. agreed ...; 2. called ...": an item of a list that begins with its verb has its
 * subject before the colon. */
static void add_stem_subject(const sg_chunked *c, sg_array *arguments) {
  const sg_sentence *sentence = c->sentence;
  const sg_mention *mentions = c->mentions->mentions.items;
  while (sentence > c->tokens->sentences && !sg_token_form(c->tokens, sentence->end - 1, ":"))
    sentence--;
  if (sentence == c->sentence || !sg_token_form(c->tokens, sentence->end - 1, ":"))
    return;
  for (uint32_t m = 0; m < c->mentions->mentions.count; m++)
    if (mentions[m].first >= sentence->first && mentions[m].first < sentence->end) {
      for (uint32_t i = 0; i < mentions[m].entity_count; i++)
        *(sg_chunk_argument *)sg_array_push(c->arena, arguments, sizeof(sg_chunk_argument)) =
            (sg_chunk_argument){SG_SUBJECT, sg_mention_entity(c->mentions, &mentions[m], i),
                                c->sentence->first, c->sentence->first + 1};
      return;
    }
}

static void add_subject(sg_chunked *c, uint32_t verb, sg_array *arguments) {
  sg_chunk *chunk = sg_chunk_at(c, verb);
  uint32_t subject = find_subject(c, verb);
  const char *function = chunk->passive ? SG_OBJECT : SG_SUBJECT;
  if (subject == SG_NO_CHUNK && verb == 0 && c->sentence->item) {
    chunk->passive = false; /* "called upon the bank", no participle */
    add_stem_subject(c, arguments);
  }
  if (subject == SG_NO_CHUNK)
    return;
  uint32_t before = arguments->count;
  sg_add_group(c, subject, function, arguments);
  if (arguments->count == before)
    sg_chunk_add_owners(c, subject, chunk->passive ? SG_OBJECT_OWNER : SG_SUBJECT_OWNER, arguments);
  bool plan = chunk->form == SG_VERB_INFINITIVE && subject + 1 == verb;
  if (plan && !sg_chunk_has_entity(c, subject))
    sg_add_owner(c, subject, function, arguments);
}

/* Adds a predication for each verb that starts at token `at`, covers the main verb and evokes a
 * frame; the longest one only: "take part" before "take". */
static bool add_verb_frames(sg_chunked *c, uint32_t verb, uint32_t at, const sg_array *arguments,
                            sg_array *out) {
  const sg_chunk *chunk = sg_chunk_at(c, verb);
  uint32_t length = 0, seen = 0;
  for (uint32_t m = sg_token_at(c->tokens, at)->match_count; m-- > 0;) {
    const sg_match *match = sg_token_phrase(c->tokens, at, m);
    uint32_t count;
    sg_lexicon_frames_of(c->lexicon, match->sense.value, &count);
    if (match->sense.class_id != SG_CLASS_VERB || !count || match->sense.value == seen ||
        at + match->length <= chunk->verb || at + match->length > chunk->end)
      continue;
    if (length && match->length < length)
      break;
    length = match->length;
    seen = match->sense.value;
    sg_chunk_predication *p =
        add_predication(c, out, at, at + length, SG_CLASS_VERB, match->sense.value);
    p->modality = chunk->modality;
    p->cue = chunk->cue;
    p->arguments = *arguments;
    set_scope(c, verb, p);
  }
  return length > 0;
}

/* "A and B build it together", "jointly operate": the adverb states something of its own. */
static void add_adverb_frames(sg_chunked *c, uint32_t verb, const sg_array *arguments,
                              sg_array *out) {
  const sg_chunk *chunk = sg_chunk_at(c, verb);
  uint32_t i = verb;
  while (i > 0 && sg_chunk_is(c, i - 1, SG_CHUNK_ADVERB))
    i--;
  while (i < c->list.count && !sg_chunk_is(c, i, SG_CHUNK_MARK) &&
         (i == verb || !sg_chunk_is(c, i, SG_CHUNK_VERB))) {
    const sg_chunk *each = sg_chunk_at(c, i++);
    bool comitative =
        each->kind == SG_CHUNK_PREPOSITION && strcmp(each->function, SG_TOGETHER) == 0;
    if (each->kind != SG_CHUNK_ADVERB && each != chunk && !comitative)
      continue;
    for (uint32_t at = each->first; at < each->end; at++) {
      const sg_match *match = sg_token_match(c->tokens, at, each->end, SG_CLASS_ADVERB);
      uint32_t count = 0;
      if (match)
        sg_lexicon_frames_of(c->lexicon, match->sense.value, &count);
      if (!count)
        continue;
      sg_chunk_predication *p =
          add_predication(c, out, at, at + match->length, SG_CLASS_ADVERB, match->sense.value);
      p->modality = chunk->modality;
      p->cue = chunk->cue;
      p->arguments = *arguments;
      set_scope(c, verb, p);
    }
  }
}

/* A verb that no frame knows is kept too: `suggest` lists it. */
static void add_unknown_verb(sg_chunked *c, uint32_t verb, const sg_array *arguments,
                             sg_array *out) {
  const sg_chunk *chunk = sg_chunk_at(c, verb);
  const sg_match *match = sg_token_match(c->tokens, chunk->verb, chunk->verb_end, SG_CLASS_VERB);
  sg_chunk_predication *p = add_predication(c, out, chunk->verb, chunk->verb_end, SG_CLASS_VERB,
                                            match ? match->sense.value : 0);
  p->modality = chunk->modality;
  p->arguments = *arguments;
  set_scope(c, verb, p);
}

/* The verb that a phrase behind prepositions depends on: "expand [work on] cooperation with". */
static uint32_t verb_before(const sg_chunked *c, uint32_t phrase) {
  for (uint32_t i = phrase; i-- > 0;) {
    sg_chunk_kind kind = sg_chunk_at(c, i)->kind;
    if (kind == SG_CHUNK_VERB)
      return i;
    if (kind != SG_CHUNK_NOUN && kind != SG_CHUNK_PREPOSITION && kind != SG_CHUNK_ADVERB &&
        kind != SG_CHUNK_CONJUNCTION)
      return SG_NO_CHUNK;
  }
  return SG_NO_CHUNK;
}

static bool has_function(const sg_array *arguments, const char *function) {
  const sg_chunk_argument *all = arguments->items;
  for (uint32_t i = 0; i < arguments->count; i++)
    if (strcmp(all[i].function, function) == 0)
      return true;
  return false;
}

/* "builds under a contract": the instrument is there, whatever becomes of the building. */
static bool is_basis(const sg_chunked *c, uint32_t phrase) {
  static const char *const functions[] = {"under", "in accordance with", "on the basis of"};
  if (phrase == 0 || !sg_chunk_is(c, phrase - 1, SG_CHUNK_PREPOSITION))
    return false;
  for (size_t i = 0; i < sizeof functions / sizeof *functions; i++)
    if (strcmp(sg_chunk_at(c, phrase - 1)->function, functions[i]) == 0)
      return true;
  return false;
}

/* "A will build it under a contract signed in May with B": A signed it, too. */
static void add_basis_party(sg_chunked *c, uint32_t verb, sg_array *arguments) {
  const sg_chunk *chunk = sg_chunk_at(c, verb);
  if (chunk->form != SG_VERB_PARTICIPLE || !chunk->passive || chunk->subject == SG_NO_CHUNK ||
      !is_basis(c, chunk->subject) || !has_function(arguments, "with") ||
      has_function(arguments, SG_SUBJECT))
    return;
  uint32_t governor = verb_before(c, chunk->subject);
  if (governor != SG_NO_CHUNK)
    sg_add_group(c, find_subject(c, governor), SG_SUBJECT, arguments);
}

static void read_verb(sg_chunked *c, uint32_t verb, sg_array *out) {
  sg_chunk *chunk = sg_chunk_at(c, verb);
  sg_array arguments = {0};
  add_subject(c, verb, &arguments);
  sg_settle_modality(c, verb);
  c->syntax->arguments(c, verb, &arguments);
  add_basis_party(c, verb, &arguments);
  if (chunk->object != SG_NO_CHUNK && sg_chunk_at(c, chunk->object)->none)
    chunk->modality = sg_chunk_combine(SG_NEGATED, chunk->modality);
  if (chunk->passive && chunk->subject != SG_NO_CHUNK && sg_chunk_at(c, chunk->subject)->none)
    chunk->modality = sg_chunk_combine(SG_NEGATED, chunk->modality);
  add_adverb_frames(c, verb, &arguments, out);
  bool found = false;
  /* "jointly build" before "build" */
  for (uint32_t at = chunk->first; at <= chunk->verb && !found; at++)
    found = add_verb_frames(c, verb, at, &arguments, out);
  if (!found && arguments.count > 1)
    add_unknown_verb(c, verb, &arguments, out);
}

/* --- event nouns ---------------------------------------------------------------------------- */

/* The verb whose object or subject the noun phrase is, or SG_NO_CHUNK. */
static uint32_t governing_verb(const sg_chunked *c, uint32_t phrase, bool *as_object) {
  for (uint32_t i = 0; i < c->list.count; i++) {
    const sg_chunk *chunk = sg_chunk_at(c, i);
    if (chunk->kind != SG_CHUNK_VERB)
      continue;
    uint32_t object = chunk->object, subject = chunk->subject;
    if (object != SG_NO_CHUNK && phrase >= object && phrase < sg_chunk_at(c, object)->group_end) {
      *as_object = true;
      return i;
    }
    if (subject != SG_NO_CHUNK && phrase >= subject &&
        phrase < sg_chunk_at(c, subject)->group_end && chunk->form != SG_VERB_PARTICIPLE) {
      *as_object = chunk->passive;
      return i;
    }
  }
  return SG_NO_CHUNK;
}

/* "Chinese investment", "Oman's support", "China-Kazakhstan cooperation". */
static void add_modifiers(const sg_chunked *c, uint32_t phrase, uint32_t head,
                          sg_array *arguments) {
  const sg_chunk *chunk = sg_chunk_at(c, phrase);
  sg_array owners = {0};
  uint32_t mentions = 0;
  bool joined = false;
  for (uint32_t at = chunk->first; at < head;) {
    const sg_mention *mention = sg_mention_at(c->mentions, at);
    if (mention && mention->end > head)
      return; /* the noun itself: "a 25-year contract" */
    if (!mention) {
      joined = joined || (mentions == 1 && !sg_token_form(c->tokens, at, "'s") &&
                          sg_token_at(c->tokens, at)->kind == SG_MARK);
      at++;
      continue;
    }
    mentions++;
    sg_add_mention(c, mention, SG_SUBJECT, &owners);
    at = mention->end;
  }
  for (uint32_t i = 0; i < owners.count; i++) {
    sg_chunk_argument owner = ((sg_chunk_argument *)owners.items)[i];
    if (mentions > 1 && joined)
      owner.function = "between";
    *(sg_chunk_argument *)sg_array_push(c->arena, arguments, sizeof owner) = owner;
  }
}

/* "the Chinese and Kazakh governments' talks", "Chinese and Kazakh trade": owners in a list. */
static void add_listed_owners(const sg_chunked *c, uint32_t phrase, sg_array *arguments) {
  const sg_chunk *chunk = sg_chunk_at(c, phrase);
  for (uint32_t i = chunk->group_first; i < phrase; i++) {
    const sg_chunk *member = sg_chunk_at(c, i);
    if (member->kind != SG_CHUNK_NOUN)
      continue;
    const sg_mention *mention = sg_mention_at(c->mentions, member->end - 1);
    if (mention && mention->kind == SG_MENTION_DEMONYM)
      sg_add_owner(c, i, SG_SUBJECT, arguments);
  }
}

/* "X, whose shareholders are": the antecedent owns the noun. */
static void add_relative_owner(const sg_chunked *c, uint32_t phrase, sg_array *arguments) {
  uint32_t preposition;
  if (phrase == 0 || !sg_chunk_is(c, phrase - 1, SG_CHUNK_RELATIVE) ||
      !sg_token_is(c->tokens, sg_chunk_at(c, phrase - 1)->first, SG_CLASS_POSSESSIVE))
    return;
  uint32_t noun = sg_chunk_antecedent(c, phrase - 1, &preposition);
  if (noun != SG_NO_CHUNK)
    sg_add_group(c, noun, SG_SUBJECT, arguments);
}

/* "порт, оператором которого является X": the antecedent is what the noun is of. */
static void add_relative_genitive(const sg_chunked *c, uint32_t phrase, sg_array *arguments) {
  uint32_t preposition, first = phrase;
  if (!sg_chunk_is(c, phrase + 1, SG_CHUNK_RELATIVE) ||
      !(sg_chunk_at(c, phrase + 1)->cases & SG_FORM_GENITIVE))
    return;
  if (first > 0 && sg_chunk_is(c, first - 1, SG_CHUNK_PREPOSITION))
    first--;
  uint32_t noun = sg_chunk_antecedent(c, first, &preposition);
  if (noun != SG_NO_CHUNK)
    sg_add_group(c, noun, "of", arguments);
}

/* A verb that only carries the noun lends it its subject: "held talks", "signed a contract". */
static bool carries(const sg_chunked *c, uint32_t verb) {
  return sg_verb_is(c, verb, SG_CLASS_LIGHT_VERB) || sg_verb_is(c, verb, SG_CLASS_ENDING_VERB) ||
         sg_verb_is(c, verb, SG_CLASS_NEGATIVE_VERB) || sg_verb_is(c, verb, SG_CLASS_PLAN_VERB) ||
         sg_verb_is(c, verb, SG_CLASS_FACTIVE_VERB);
}

static bool evokes_frame(const sg_chunked *c, uint32_t verb) {
  const sg_chunk *chunk = sg_chunk_at(c, verb);
  const sg_match *match = sg_token_match(c->tokens, chunk->verb, chunk->verb_end, SG_CLASS_VERB);
  uint32_t count = 0;
  if (match)
    sg_lexicon_frames_of(c->lexicon, match->sense.value, &count);
  return count > 0;
}

static void noun_modality(sg_chunked *c, uint32_t phrase, uint32_t verb, sg_chunk_predication *p) {
  if (is_basis(c, phrase))
    return;
  uint32_t governor = verb != SG_NO_CHUNK ? verb : verb_before(c, phrase);
  if (governor != SG_NO_CHUNK) {
    const sg_chunk *chunk = sg_chunk_at(c, governor);
    bool over = sg_verb_is(c, governor, SG_CLASS_CLOSING_VERB) &&
                sg_token_is(c->tokens, p->end - 1, SG_CLASS_MEETING_NOUN);
    p->modality = verb == SG_NO_CHUNK || over ? chunk->modality
                                              : sg_chunk_imposed_modality(c, governor, false);
    /* "will affect the obligations of X": they exist whatever the future brings */
    if (verb != SG_NO_CHUNK && p->modality != SG_ACTUAL && !carries(c, verb) &&
        !evokes_frame(c, verb) && !sg_chunk_is_copula(c, verb))
      p->modality = SG_ACTUAL;
    if (sg_verb_is(c, governor, SG_CLASS_STANCE_VERB) && p->modality == SG_ACTUAL &&
        sg_token_is(c->tokens, p->first, SG_CLASS_BECOMING_NOUN))
      p->modality = SG_PROSPECTIVE;
    if (verb == SG_NO_CHUNK && p->modality == SG_NEGATED)
      p->modality = SG_ACTUAL; /* "did not comment on the talks" says nothing against them */
    p->cue = chunk->cue;
  }
  if (p->modality == SG_ACTUAL && phrase > 0 && sg_chunk_is(c, phrase - 1, SG_CHUNK_PREPOSITION) &&
      strcmp(sg_chunk_at(c, phrase - 1)->function, "against") == 0 &&
      sg_token_is(c->tokens, p->first, SG_CLASS_BECOMING_NOUN))
    p->modality = SG_PROSPECTIVE; /* "speaks against the accession of" */
  if (sg_chunk_at(c, phrase)->none)
    p->modality = SG_NEGATED;
  for (uint32_t at = sg_chunk_at(c, phrase)->first; at < p->first; at++)
    if (sg_token_is(c->tokens, at, SG_CLASS_PLAN_NOUN) || sg_token_form(c->tokens, at, "planned") ||
        sg_token_form(c->tokens, at, "proposed") || sg_token_form(c->tokens, at, "possible") ||
        sg_token_form(c->tokens, at, "future")) {
      p->modality = sg_chunk_combine(SG_PROSPECTIVE, p->modality);
      p->cue = at;
    }
}

/* "the owner", "a subsidiary", "Safaricom's arm", "its bank". */
static bool is_definite_phrase(const sg_chunked *c, uint32_t phrase) {
  const sg_chunk *chunk = sg_chunk_at(c, phrase);
  if (sg_token_is(c->tokens, chunk->first, SG_CLASS_DETERMINER) ||
      sg_token_is(c->tokens, chunk->first, SG_CLASS_POSSESSIVE))
    return true;
  for (uint32_t at = chunk->first + 1; at < chunk->end; at++)
    if (sg_token_form(c->tokens, at, "'s") || sg_token_form(c->tokens, at, "'"))
      return true;
  return false;
}

/* "X is a member", "X, a member of Y,": who is said to be the noun. */
static void add_identity(sg_chunked *c, uint32_t phrase, uint32_t verb, sg_array *arguments) {
  bool predicate = verb != SG_NO_CHUNK && sg_chunk_is_copula(c, verb) &&
                   (verb < phrase || sg_chunk_at(c, verb)->object == phrase);
  if (predicate) {
    sg_add_group(c, find_subject(c, verb), SG_IDENTITY, arguments);
    sg_add_relative(c, verb, arguments);
    return;
  }
  if (verb != SG_NO_CHUNK && sg_chunk_is_copula(c, verb) &&
      sg_chunk_at(c, verb)->subject == phrase &&
      sg_chunk_at(c, verb)->object != SG_NO_CHUNK) { /* "Its largest partner is X" */
    sg_add_group(c, sg_chunk_at(c, verb)->object, SG_IDENTITY, arguments);
    return;
  }
  if (phrase > 1 && sg_chunk_is(c, phrase - 1, SG_CHUNK_PREPOSITION) &&
      strcmp(sg_chunk_at(c, phrase - 1)->function, "as") == 0) {
    uint32_t governor = verb_before(c, phrase); /* "overtook X as the partner of" */
    if (governor != SG_NO_CHUNK && !evokes_frame(c, governor))
      sg_add_group(c, find_subject(c, governor), SG_IDENTITY, arguments);
    return;
  }
  uint32_t comma = phrase;
  while (comma > 0 && sg_chunk_is(c, comma - 1, SG_CHUNK_ADVERB))
    comma--;
  if (comma < 2 || !sg_chunk_is(c, comma - 1, SG_CHUNK_COMMA) || !is_definite_phrase(c, phrase) ||
      sg_chunk_at(c, phrase)->group_first != phrase)
    return;
  uint32_t head = comma - 2;
  /* "Masdar of the Emirates, the owner of": the head stands before its complements */
  while (head >= 2 && sg_chunk_is(c, head, SG_CHUNK_NOUN) &&
         sg_chunk_is(c, head - 1, SG_CHUNK_PREPOSITION) &&
         strcmp(sg_chunk_at(c, head - 1)->function, "of") == 0 &&
         sg_chunk_is(c, head - 2, SG_CHUNK_NOUN) && sg_chunk_has_entity(c, head - 2))
    head -= 2;
  if (sg_chunk_is(c, head, SG_CHUNK_NOUN))
    sg_chunk_entities(c, head, SG_IDENTITY, arguments);
}

/* "is in Oman for talks with", "arrived for a meeting with": who will talk and meet. */
static void add_traveller(sg_chunked *c, uint32_t phrase, sg_chunk_predication *p) {
  if (phrase == 0 || !sg_chunk_is(c, phrase - 1, SG_CHUNK_PREPOSITION) ||
      sg_mention_at(c->mentions, p->first) || has_function(&p->arguments, SG_SUBJECT))
    return;
  const char *function = sg_chunk_at(c, phrase - 1)->function;
  uint32_t verb = verb_before(c, phrase);
  bool in = strcmp(function, "in") == 0 && verb != SG_NO_CHUNK && sg_chunk_is_copula(c, verb);
  if (strcmp(function, "for") != 0 && !in) /* "is in talks with" */
    return;
  if (verb == SG_NO_CHUNK || sg_chunk_at(c, verb)->passive)
    return;
  if (sg_verb_is(c, verb, SG_CLASS_PLAN_VERB)) /* "is due in Oman for talks" */
    p->modality = sg_chunk_combine(SG_PROSPECTIVE, p->modality);
  sg_add_group(c, find_subject(c, verb), SG_SUBJECT, &p->arguments);
}

/* "its partner X", "the subsidiary X and Y": a name behind the noun says who it is. */
static bool is_named(const sg_chunked *c, uint32_t phrase, uint32_t end) {
  uint32_t last = sg_chunk_at(c, phrase)->end;
  const sg_mention *name = end < last ? sg_mention_at(c->mentions, end) : NULL;
  return name && name->kind == SG_MENTION_NAME && name->first == end && name->end == last;
}

static bool begins_with_demonym(const sg_chunked *c, uint32_t phrase) {
  uint32_t first = sg_chunk_at(c, phrase)->first;
  first += sg_token_is(c->tokens, first, SG_CLASS_DETERMINER);
  const sg_mention *mention = sg_mention_at(c->mentions, first);
  return mention && mention->kind == SG_MENTION_DEMONYM;
}

static void fill_noun(sg_chunked *c, uint32_t phrase, sg_chunk_predication *p) {
  bool as_object = false;
  uint32_t verb = governing_verb(c, phrase, &as_object);
  bool named = is_named(c, phrase, p->end);
  if (named) /* "its partner X hopes": X hopes, and is a partner now */
    verb = SG_NO_CHUNK;
  const sg_mention *self = sg_mention_at(c->mentions, p->first);
  if (self)
    *(sg_chunk_argument *)sg_array_push(c->arena, &p->arguments, sizeof(sg_chunk_argument)) =
        (sg_chunk_argument){SG_SELF, sg_mention_entity(c->mentions, self, 0), self->name_first,
                            self->name_end};
  if (!named ||
      !begins_with_demonym(c, phrase)) /* "the British investor X" does not invest there */
    add_modifiers(c, phrase, p->first, &p->arguments);
  add_listed_owners(c, phrase, &p->arguments);
  add_relative_owner(c, phrase, &p->arguments);
  add_relative_genitive(c, phrase, &p->arguments);
  sg_add_prepositional(c, phrase + 1, true, &p->arguments);
  if (named)
    sg_add_group(c, phrase, SG_IDENTITY, &p->arguments);
  else
    add_identity(c, phrase, verb, &p->arguments);
  sg_apposed_entities(c, phrase, SG_IDENTITY, &p->arguments);
  noun_modality(c, phrase, verb, p);
  if (verb == SG_NO_CHUNK)
    add_traveller(c, phrase, p);
  if (verb == SG_NO_CHUNK || !carries(c, verb))
    return;
  const sg_chunk *chunk = sg_chunk_at(c, verb);
  if (as_object && !chunk->passive && !has_function(&p->arguments, SG_SUBJECT))
    sg_add_group(c, chunk->subject, SG_SUBJECT, &p->arguments);
  if (as_object && chunk->passive)
    sg_add_prepositional(c, verb + 1, true, &p->arguments);
}

/* "Trade between A and B reached a billion in 2023": the noun's date stands with its verb. */
static void widen_scope(const sg_chunked *c, uint32_t phrase, sg_chunk_predication *p) {
  bool as_object;
  uint32_t verb = governing_verb(c, phrase, &as_object);
  if (verb == SG_NO_CHUNK || verb < phrase || sg_chunk_at(c, verb)->form != SG_VERB_FINITE)
    return;
  sg_chunk_predication clause = {0};
  set_scope(c, verb, &clause);
  if (clause.scope_end > p->scope_end && clause.scope_first <= p->scope_end)
    p->scope_end = clause.scope_end;
}

static void read_noun(sg_chunked *c, uint32_t phrase, sg_array *out) {
  const sg_chunk *chunk = sg_chunk_at(c, phrase);
  for (uint32_t at = chunk->first; at < chunk->end; at++) {
    const sg_match *match = sg_token_match(c->tokens, at, chunk->end, SG_CLASS_NOUN);
    if (!match)
      continue;
    /* only the head: what stands behind may not be another noun, but for who it is */
    uint32_t end = at + match->length;
    bool head = end == chunk->end || is_named(c, phrase, end);
    const sg_mention *mention = sg_mention_at(c->mentions, at);
    bool name =
        mention &&
        sg_entity_at(c->mentions, sg_mention_entity(c->mentions, mention, 0))->type != SG_AGREEMENT;
    head = head || (mention && mention->end == chunk->end);
    /* "a free trade agreement" states an agreement and no trade */
    bool inner = mention && !name && !sg_token_match(c->tokens, at, end, SG_CLASS_AGREEMENT_HEAD);
    uint32_t count;
    sg_lexicon_frames_of(c->lexicon, match->sense.value, &count);
    if (!head || name || inner || !count)
      continue;
    sg_chunk_predication *p = add_predication(c, out, at, end, SG_CLASS_NOUN, match->sense.value);
    sg_chunk_predication filled = *p;
    fill_noun(c, phrase, &filled);
    set_scope(c, phrase, &filled);
    widen_scope(c, phrase, &filled);
    *p = filled;
    return;
  }
}

void sg_read_predications(sg_chunked *c, sg_array *predications) {
  for (uint32_t i = 0; i < c->list.count; i++)
    if (sg_chunk_is(c, i, SG_CHUNK_VERB))
      read_verb(c, i, predications);
  for (uint32_t i = 0; i < c->list.count; i++)
    if (sg_chunk_is(c, i, SG_CHUNK_NOUN))
      read_noun(c, i, predications);
}
