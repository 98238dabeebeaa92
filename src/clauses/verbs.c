/* What the verbs of a sentence, and the adverbs beside them, state. */
#include "clauses/walk.h"

/* --- arguments -------------------------------------------------------------------------------- */

/* "The parties: 1. agreed ...; 2. called ...": an item of a list that begins with its verb has its
 * subject before the colon. */
static void add_stem_subject(const sg_walk *w, sg_array *arguments) {
  const sg_sentence *sentence = w->sentence;
  const sg_mention *mentions = w->mentions->mentions.items;
  while (sentence > w->tokens->sentences &&
         !sg_token_is(w->tokens, sentence->end - 1, SG_CLASS_COLON))
    sentence--;
  if (sentence == w->sentence || !sg_token_is(w->tokens, sentence->end - 1, SG_CLASS_COLON))
    return;
  for (uint32_t m = 0; m < w->mentions->mentions.count; m++)
    if (mentions[m].first >= sentence->first && mentions[m].first < sentence->end) {
      for (uint32_t i = 0; i < mentions[m].entity_count; i++)
        *(sg_argument *)sg_array_push(w->arena, arguments, sizeof(sg_argument)) =
            (sg_argument){sg_fn(w, SG_FN_SUBJECT), sg_mention_entity(w->mentions, &mentions[m], i),
                          w->sentence->first, w->sentence->first + 1, 0};
      return;
    }
}

static void add_subject(const sg_walk *w, uint32_t verb, bool passive, sg_array *arguments) {
  sg_subject subject = sg_subject_of(w, verb);
  if (subject.node == SG_NO_NODE && verb == 0 && w->sentence->item) {
    add_stem_subject(w, arguments);
    return;
  }
  if (subject.node == SG_NO_NODE)
    return;
  sg_function function = passive ? SG_FN_OBJECT : SG_FN_SUBJECT;
  sg_function owner = passive ? SG_FN_OBJECT_OWNER : SG_FN_SUBJECT_OWNER;
  if (!sg_add_subject(w, subject, sg_fn(w, function), arguments) && !subject.owner)
    sg_add_owners(w, subject.node, sg_fn(w, owner), arguments);
}

static bool is_relative_clause(const sg_walk *w, uint32_t verb) {
  return w->branches[verb].deprel == SG_DEP_ACL_RELCL;
}

/* A name that is not declined may be taken for another subject, or for when it happened. */
static uint32_t undeclined_object(const sg_walk *w, uint32_t verb) {
  uint32_t subject = sg_child(w, verb, SG_DEP_NSUBJ);
  for (uint32_t c = w->branches[verb].first_child; c != SG_NO_NODE;
       c = w->branches[c].next_sibling) {
    const sg_branch *branch = &w->branches[c];
    bool second = branch->deprel == SG_DEP_NSUBJ && c != subject;
    bool bare = branch->deprel == SG_DEP_OBL && !branch->function && !branch->prepositional;
    if (c > verb && sg_node_mention(w, c) && (second || bare))
      return c;
  }
  return SG_NO_NODE;
}

/* The object, also one that coordinated verbs share ("designed and built the port") and what a
 * relative clause without its pronoun is about ("the port Oman built"). */
static uint32_t object_of(const sg_walk *w, uint32_t verb) {
  uint32_t object = sg_child(w, verb, SG_DEP_OBJ), head = w->branches[verb].head;
  if (object != SG_NO_NODE || sg_is_passive(w, verb))
    return object;
  object = undeclined_object(w, verb);
  if (object != SG_NO_NODE)
    return object;
  if (w->branches[verb].deprel == SG_DEP_CONJ && head != SG_ROOT && sg_is_verb(w, head)) {
    object = sg_child(w, head, SG_DEP_OBJ);
    return object != SG_NO_NODE && object > verb ? object : SG_NO_NODE;
  }
  for (uint32_t c = w->branches[verb].first_child; c != SG_NO_NODE; c = w->branches[c].next_sibling)
    if (w->branches[c].deprel == SG_DEP_CONJ && c <= verb + 3 && sg_is_verb(w, c) &&
        sg_child(w, c, SG_DEP_NSUBJ) == SG_NO_NODE)
      return sg_child(w, c, SG_DEP_OBJ);
  if (w->branches[verb].deprel == SG_DEP_XCOMP && head != SG_ROOT && sg_is_verb(w, head)) {
    object = sg_child(w, head, SG_DEP_OBJ); /* "a corridor, which they agreed to develop" */
    return object != SG_NO_NODE && sg_antecedent(w, object) != object ? object : SG_NO_NODE;
  }
  uint32_t subject = sg_child(w, verb, SG_DEP_NSUBJ);
  bool gap = is_relative_clause(w, verb) && subject != SG_NO_NODE &&
             sg_antecedent(w, subject) == subject && head != SG_ROOT;
  return gap ? head : SG_NO_NODE;
}

static void add_object(const sg_walk *w, uint32_t verb, uint32_t object, sg_array *arguments) {
  if (sg_node_is(w, object, SG_CLASS_RECIPROCAL)) {
    sg_add_subject(w, sg_subject_of(w, verb), sg_fn(w, SG_FN_OBJECT), arguments);
    return;
  }
  if (sg_is_marked(w, object, SG_FN_INDIRECT)) { /* a dative is none, whatever its label */
    sg_add_marked(w, object, false, arguments);
    return;
  }
  if (!sg_add_phrase(w, object, sg_fn(w, SG_FN_OBJECT), arguments))
    sg_add_owners(w, object, sg_fn(w, SG_FN_OBJECT_OWNER), arguments);
  else if (w->has_cases && !sg_possible_cases(w, object)) /* a name that is not declined */
    sg_add_phrase(w, object, sg_fn(w, SG_FN_INDIRECT), arguments);
}

static bool is_complement(const sg_walk *w, uint32_t node) {
  return w->branches[node].deprel == SG_DEP_NMOD || w->branches[node].deprel == SG_DEP_OBL;
}

/* Does a phrase keep what follows for itself? "With a loan from X" does, its noun being an event
 * that is no actor. */
static bool keeps_complements(const sg_walk *w, uint32_t noun) {
  sg_trigger triggers[SG_TRIGGERS_MAX];
  return !sg_node_mention(w, noun) &&
         sg_triggers_at(w, w->nodes[noun].first, SG_CLASS_NOUN, triggers) > 0;
}

/* "an agreement with B" behind "signed": what goes with the object goes with its verb, but for what
 * says whose or between whom it is. */
static void add_complements_of(const sg_walk *w, uint32_t noun, sg_array *arguments) {
  if (noun == SG_NO_NODE || sg_antecedent(w, noun) != noun)
    return;
  for (uint32_t c = w->branches[noun].first_child; c != SG_NO_NODE;
       c = w->branches[c].next_sibling) {
    if (!is_complement(w, c) || !w->branches[c].prepositional || sg_is_marked(w, c, SG_FN_OF) ||
        sg_is_marked(w, c, SG_FN_BETWEEN))
      continue;
    sg_add_marked(w, c, false, arguments);
    if (!sg_node_mention(w, c) && !keeps_complements(w, c)) /* "duties on steel from China" */
      add_complements_of(w, c, arguments);
  }
}

/* An office without its holder's name: "appointed head of". */
static bool is_office(const sg_walk *w, uint32_t node) {
  static const sg_class titles[] = {SG_CLASS_OFFICE_STATE, SG_CLASS_OFFICE_HEAD,
                                    SG_CLASS_OFFICE_MINISTER, SG_CLASS_OFFICE_ENVOY};
  const sg_mention *mention = sg_node_mention(w, node);
  if (!mention || mention->kind != SG_MENTION_DEFINITE)
    return false;
  for (size_t i = 0; i < sizeof titles / sizeof *titles; i++)
    if (sg_token_match(w->tokens, mention->first, mention->end, titles[i]))
      return true;
  return false;
}

static void add_oblique(const sg_walk *w, uint32_t node, bool passive, sg_array *arguments) {
  const sg_branch *branch = &w->branches[node];
  bool bare = !branch->prepositional;
  if (bare && passive && is_office(w, node))
    sg_add_phrase(w, node, sg_fn(w, SG_FN_COMPLEMENT), arguments);
  else if (bare && passive && !branch->function) /* a name that is not declined */
    sg_add_phrase(w, node, sg_fn(w, SG_FN_SUBJECT), arguments);
  else if (bare && branch->function == sg_fn(w, SG_FN_OF)) /* "достигли соглашения" */
    sg_add_phrase(w, node, sg_fn(w, SG_FN_OBJECT), arguments);
  else
    sg_add_marked(w, node, passive, arguments);
}

static void add_receiver(const sg_walk *w, uint32_t node, bool passive, bool alone,
                         sg_array *arguments) {
  if (w->branches[node].function)
    add_oblique(w, node, passive, arguments);
  else /* "asked Oman to": without an object it is one */
    sg_add_phrase(w, node, sg_fn(w, alone ? SG_FN_OBJECT : SG_FN_INDIRECT), arguments);
}

/* "was named chairman of X", "proposed to build X". */
static void add_open_complement(const sg_walk *w, uint32_t node, bool passive,
                                sg_array *arguments) {
  uint32_t object = sg_child(w, node, SG_DEP_OBJ);
  if (sg_is_verb(w, node)) {
    sg_add_phrase(w, object, sg_fn(w, SG_FN_PURSUED), arguments);
    return;
  }
  add_complements_of(w, node, arguments);
  if (passive)
    sg_add_phrase(w, node, sg_fn(w, SG_FN_COMPLEMENT), arguments);
}

/* "A will build it under a contract signed in May with B": A signed it, too. */
static void add_basis_party(const sg_walk *w, uint32_t verb, sg_array *arguments) {
  uint32_t noun = w->branches[verb].head;
  if (w->branches[verb].deprel != SG_DEP_ACL || noun == SG_ROOT || !sg_is_basis(w, noun) ||
      !sg_has_function(w, arguments, SG_FN_WITH) || sg_has_function(w, arguments, SG_FN_SUBJECT))
    return;
  uint32_t governor = w->branches[noun].head;
  if (governor != SG_ROOT && sg_is_predicate(w, governor))
    sg_add_subject(w, sg_subject_of(w, governor), sg_fn(w, SG_FN_SUBJECT), arguments);
}

void sg_add_verb_arguments(const sg_walk *w, uint32_t verb, sg_array *arguments) {
  bool passive = sg_is_passive(w, verb);
  uint32_t object = object_of(w, verb);
  add_subject(w, verb, passive, arguments);
  if (object != SG_NO_NODE)
    add_object(w, verb, object, arguments);
  for (uint32_t c = w->branches[verb].first_child; c != SG_NO_NODE;
       c = w->branches[c].next_sibling) {
    switch (w->branches[c].deprel) {
    case SG_DEP_IOBJ:
      add_receiver(w, c, passive, object == SG_NO_NODE, arguments);
      break;
    case SG_DEP_OBL:
    case SG_DEP_OBL_AGENT:
    case SG_DEP_NMOD:
      if (c == object)
        break;
      add_oblique(w, c, passive, arguments);
      if (!keeps_complements(w, c))
        add_complements_of(w, c, arguments);
      break;
    case SG_DEP_XCOMP:
      add_open_complement(w, c, passive, arguments);
      break;
    default:
      break;
    }
  }
  add_complements_of(w, object, arguments);
  if (passive)
    add_complements_of(w, sg_child(w, verb, SG_DEP_NSUBJ_PASS), arguments);
  add_basis_party(w, verb, arguments);
}

/* --- predications ----------------------------------------------------------------------------- */

bool sg_evokes_frame(const sg_walk *w, uint32_t verb) {
  sg_trigger triggers[SG_TRIGGERS_MAX];
  return sg_triggers_at(w, w->nodes[verb].first, SG_CLASS_VERB, triggers) > 0;
}

void sg_read_verb(const sg_walk *w, uint32_t verb, sg_array *out) {
  sg_trigger triggers[SG_TRIGGERS_MAX];
  sg_array arguments = {0};
  uint32_t cue, count = sg_triggers_at(w, w->nodes[verb].first, SG_CLASS_VERB, triggers);
  sg_modality modality = sg_modality_of(w, verb, &cue);
  sg_add_verb_arguments(w, verb, &arguments);
  if (!count && arguments.count > 1) /* kept for those who look for verbs without a frame */
    triggers[count++] = (sg_trigger){{w->nodes[verb].first, w->nodes[verb].end}, 0};
  for (uint32_t i = 0; i < count; i++) {
    sg_predication *p =
        sg_add_predication(w, out, verb, triggers[i].words, SG_CLASS_VERB, triggers[i].lemma);
    p->modality = modality;
    p->cue = cue;
    p->arguments = arguments;
  }
}

void sg_read_adverb(const sg_walk *w, uint32_t node, sg_array *out) {
  sg_trigger triggers[SG_TRIGGERS_MAX];
  uint32_t verb = w->branches[node].clause, at = w->nodes[node].first;
  uint32_t count = sg_triggers_at(w, at, SG_CLASS_ADVERB, triggers);
  const sg_match *preposition =
      sg_token_match(w->tokens, at, w->sentence->end, SG_CLASS_PREPOSITION);
  for (uint32_t i = 0; i < count; i++) {
    bool part = preposition && at + preposition->length > triggers[i].words.end;
    if (triggers[i].words.first != at || !sg_is_verb(w, verb) || part) /* "jointly with" */
      continue;
    sg_predication *p =
        sg_add_predication(w, out, node, triggers[i].words, SG_CLASS_ADVERB, triggers[i].lemma);
    p->modality = sg_modality_of(w, verb, &p->cue);
    sg_add_verb_arguments(w, verb, &p->arguments);
  }
}
