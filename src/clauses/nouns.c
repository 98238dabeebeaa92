/* What the event nouns and relational nouns of a sentence state. */
#include "clauses/walk.h"

/* --- what governs a noun ---------------------------------------------------------------------- */

/* The first of a list of phrases, which stands in the clause for all of them. */
static uint32_t first_of_list(const sg_walk *w, uint32_t node) {
  while (w->branches[node].deprel == SG_DEP_CONJ && w->branches[node].head != SG_ROOT)
    node = w->branches[node].head;
  return node;
}

/* "received 3 million in financing": what the sum is. */
static bool says_what_a_sum_is(const sg_walk *w, uint32_t verb, uint32_t noun) {
  uint32_t sum = sg_child(w, verb, SG_DEP_OBJ);
  if (sum == SG_NO_NODE || sum > noun || !sg_is_marked(w, noun, SG_FN_IN))
    return false;
  return sg_is_money(w, sum);
}

uint32_t sg_governing_verb(const sg_walk *w, uint32_t noun, bool *as_object) {
  uint32_t first = first_of_list(w, noun), verb = w->branches[first].head;
  if (verb == SG_ROOT || !sg_is_verb(w, verb))
    return SG_NO_NODE;
  switch (w->branches[first].deprel) {
  case SG_DEP_OBJ:
  case SG_DEP_NSUBJ_PASS:
  case SG_DEP_XCOMP:
    *as_object = true;
    return verb;
  case SG_DEP_NSUBJ:
    *as_object = sg_is_passive(w, verb);
    return verb;
  case SG_DEP_OBL:
  case SG_DEP_IOBJ:
    *as_object = true;
    if (says_what_a_sum_is(w, verb, first))
      return verb;
    return sg_is_copula(w, verb) && !w->branches[first].prepositional ? verb : SG_NO_NODE;
  default:
    return SG_NO_NODE;
  }
}

/* The verb that a phrase depends on over other nouns: "expand [work on] cooperation with". */
static uint32_t verb_above(const sg_walk *w, uint32_t noun) {
  uint32_t up = w->branches[noun].head;
  while (up != SG_ROOT && !sg_is_predicate(w, up))
    up = w->branches[up].head;
  return up;
}

bool sg_carries(const sg_walk *w, uint32_t verb) {
  static const sg_class classes[] = {SG_CLASS_LIGHT_VERB, SG_CLASS_ENDING_VERB,
                                     SG_CLASS_NEGATIVE_VERB, SG_CLASS_PLAN_VERB,
                                     SG_CLASS_FACTIVE_VERB};
  for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
    if (sg_node_is(w, verb, classes[i]))
      return true;
  return false;
}

/* --- modality --------------------------------------------------------------------------------- */

static void govern(const sg_walk *w, uint32_t noun, uint32_t verb, sg_predication *p) {
  uint32_t governor = verb != SG_NO_NODE ? verb : verb_above(w, noun), cue = UINT32_MAX;
  if (governor == SG_NO_NODE)
    return;
  bool over = sg_node_is(w, governor, SG_CLASS_CLOSING_VERB) &&
              sg_token_is(w->tokens, p->end - 1, SG_CLASS_MEETING_NOUN);
  p->modality = verb == SG_NO_NODE || over ? sg_modality_of(w, governor, &cue)
                                           : sg_imposed_modality(w, governor, false, &cue);
  /* "will affect the obligations of X": they exist whatever the future brings */
  if (verb != SG_NO_NODE && p->modality != SG_ACTUAL && !sg_carries(w, verb) &&
      !sg_evokes_frame(w, verb) && !sg_is_copula(w, verb))
    p->modality = SG_ACTUAL;
  bool becoming = sg_token_is(w->tokens, p->first, SG_CLASS_BECOMING_NOUN);
  if (becoming && p->modality == SG_ACTUAL && sg_node_is(w, governor, SG_CLASS_STANCE_VERB))
    p->modality = SG_PROSPECTIVE;
  if (verb == SG_NO_NODE && p->modality == SG_NEGATED)
    p->modality = SG_ACTUAL; /* "did not comment on the talks" says nothing against them */
  p->cue = cue;
}

static void settle_modality(const sg_walk *w, uint32_t noun, uint32_t verb, sg_predication *p) {
  if (sg_is_predicate(w, noun))
    p->modality = sg_modality_of(w, noun, &p->cue);
  else if (!sg_is_basis(w, noun) && w->branches[noun].deprel != SG_DEP_APPOS)
    govern(w, noun, verb, p);
  if (p->modality == SG_ACTUAL && sg_is_marked(w, noun, SG_FN_AGAINST) &&
      sg_token_is(w->tokens, p->first, SG_CLASS_BECOMING_NOUN))
    p->modality = SG_PROSPECTIVE; /* "speaks against the accession of" */
  if (!sg_is_predicate(w, noun) && sg_is_none(w, noun))
    p->modality = SG_NEGATED; /* "никаких ... не вела" is denied once */
  uint32_t head = w->branches[noun].head;
  bool goal = sg_is_marked(w, noun, SG_FN_FOR) || sg_is_marked(w, noun, SG_FN_TO);
  if (goal && head != SG_ROOT && !sg_is_verb(w, head) && sg_node_is(w, head, SG_CLASS_PLAN_NOUN)) {
    p->modality = sg_combine(SG_PROSPECTIVE, p->modality); /* "a candidate for membership" */
    p->cue = w->nodes[head].first;
  }
  for (uint32_t c = w->branches[noun].first_child; c != SG_NO_NODE && c < noun;
       c = w->branches[c].next_sibling)
    if (sg_node_is(w, c, SG_CLASS_PLAN_ADJECTIVE) || sg_node_is(w, c, SG_CLASS_PLAN_NOUN)) {
      p->modality = sg_combine(SG_PROSPECTIVE, p->modality);
      p->cue = w->nodes[c].first;
    }
}

/* --- arguments -------------------------------------------------------------------------------- */

static bool is_modifier(const sg_walk *w, uint32_t node) {
  switch (w->branches[node].deprel) {
  case SG_DEP_AMOD:
  case SG_DEP_COMPOUND:
  case SG_DEP_NMOD_POSS:
  case SG_DEP_DET:
    return true;
  case SG_DEP_NMOD:
    return !w->branches[node].function && !w->branches[node].prepositional;
  default:
    return false;
  }
}

/* "Chinese investment", "Oman's support", "China-Kazakhstan cooperation", "Chinese and Kazakh
 * trade": one owner does it; two that are joined stand on both sides. */
static void add_modifiers(const sg_walk *w, uint32_t noun, sg_array *arguments) {
  sg_array owners = {0};
  uint32_t plain = 0;
  for (uint32_t c = w->branches[noun].first_child; c != SG_NO_NODE;
       c = w->branches[c].next_sibling) {
    if (!is_modifier(w, c))
      continue;
    uint32_t owner = sg_antecedent(w, c);
    if (!sg_node_mention(w, owner) && w->branches[c].deprel != SG_DEP_NMOD_POSS)
      continue;
    uint32_t before = owners.count;
    if (!sg_node_mention(w, owner) || sg_node_mention(w, owner)->kind != SG_MENTION_DEMONYM) {
      sg_add_phrase(w, owner, sg_fn(w, SG_FN_SUBJECT), &owners);
    } else {
      sg_add_owners(w, noun, sg_fn(w, SG_FN_SUBJECT), &owners); /* demonyms, with their lists */
      plain += owners.count - before;
      break;
    }
    plain += w->branches[c].deprel == SG_DEP_NMOD_POSS ? 0 : owners.count - before;
  }
  for (uint32_t i = 0; i < owners.count; i++) {
    sg_argument owner = ((sg_argument *)owners.items)[i];
    if (plain > 1)
      owner.function = sg_fn(w, SG_FN_BETWEEN);
    *(sg_argument *)sg_array_push(w->arena, arguments, sizeof owner) = owner;
  }
}

/* "talks on cooperation between A and B": A and B hold the talks as well. */
static bool passes_on(const sg_walk *w, uint32_t complement) {
  return (sg_is_marked(w, complement, SG_FN_ON) || sg_is_marked(w, complement, SG_FN_OF) ||
          sg_is_marked(w, complement, SG_FN_AS)) &&
         !sg_has_entity(w, complement);
}

static void add_complements(const sg_walk *w, uint32_t noun, sg_array *arguments) {
  for (uint32_t c = w->branches[noun].first_child; c != SG_NO_NODE;
       c = w->branches[c].next_sibling) {
    sg_deprel deprel = w->branches[c].deprel;
    if ((deprel != SG_DEP_NMOD && deprel != SG_DEP_OBL && deprel != SG_DEP_OBL_AGENT) ||
        is_modifier(w, c))
      continue;
    sg_add_marked(w, c, true, arguments);
    if (!passes_on(w, c))
      continue;
    for (uint32_t k = w->branches[c].first_child; k != SG_NO_NODE; k = w->branches[k].next_sibling)
      if (w->branches[k].deprel == SG_DEP_NMOD && w->branches[k].prepositional &&
          !sg_is_marked(w, k, SG_FN_OF))
        sg_add_marked(w, k, true, arguments);
  }
}

/* "The duties of X under a treaty grew": what stands between a subject and its verb is its own. */
static void add_complements_between(const sg_walk *w, uint32_t noun, sg_array *arguments) {
  uint32_t verb = w->branches[noun].head;
  bool subject =
      w->branches[noun].deprel == SG_DEP_NSUBJ || w->branches[noun].deprel == SG_DEP_NSUBJ_PASS;
  if (!subject || verb == SG_ROOT)
    return;
  for (uint32_t c = w->branches[verb].first_child; c != SG_NO_NODE && c < verb;
       c = w->branches[c].next_sibling)
    if (c > noun && w->branches[c].deprel == SG_DEP_OBL && w->branches[c].prepositional)
      sg_add_marked(w, c, true, arguments);
}

/* "loans and investment from China": what the other nouns of a list share with this one. */
static void add_shared(const sg_walk *w, uint32_t noun, sg_array *arguments) {
  uint32_t head = w->branches[noun].head;
  if (arguments->count)
    return;
  if (w->branches[noun].deprel == SG_DEP_CONJ && head != SG_ROOT && !sg_is_predicate(w, head)) {
    add_modifiers(w, head, arguments);
    add_complements(w, head, arguments);
    return;
  }
  for (uint32_t c = w->branches[noun].first_child; c != SG_NO_NODE; c = w->branches[c].next_sibling)
    if (w->branches[c].deprel == SG_DEP_CONJ && !sg_node_mention(w, c))
      add_complements(w, c, arguments);
}

/* "overtook X as the partner of", "named X as its partner": who is said to be it. */
static void add_role_bearer(const sg_walk *w, uint32_t noun, sg_array *arguments) {
  uint32_t verb = w->branches[noun].head, identity = sg_fn(w, SG_FN_IDENTITY);
  if (verb == SG_ROOT || !sg_is_verb(w, verb) || sg_evokes_frame(w, verb))
    return;
  uint32_t object = sg_child(w, verb, SG_DEP_OBJ);
  if (sg_is_passive(w, verb) || object == SG_NO_NODE || !sg_has_entity(w, object) ||
      object > noun || !sg_node_is(w, verb, SG_CLASS_NAMING_VERB))
    sg_add_subject(w, sg_subject_of(w, verb), identity, arguments);
  else
    sg_add_phrase(w, object, identity, arguments);
}

/* "X is a member", "X, a member of Y,", "its partner X": who is said to be the noun. */
static void add_identity(const sg_walk *w, uint32_t noun, uint32_t verb, sg_array *arguments) {
  uint32_t identity = sg_fn(w, SG_FN_IDENTITY), head = w->branches[noun].head;
  uint32_t subject = sg_child(w, noun, SG_DEP_NSUBJ), name = sg_name_of(w, noun);
  if (name != SG_NO_NODE)
    sg_add_phrase(w, name, identity, arguments);
  else if (subject != SG_NO_NODE)
    sg_add_phrase(w, subject, identity, arguments);
  else if (verb != SG_NO_NODE && sg_is_copula(w, verb)) {
    bool is_subject = w->branches[noun].deprel == SG_DEP_NSUBJ;
    uint32_t complement = sg_child(w, verb, SG_DEP_XCOMP);
    if (!is_subject)
      sg_add_subject(w, sg_subject_of(w, verb), identity, arguments);
    else if (complement != SG_NO_NODE)
      sg_add_phrase(w, complement, identity, arguments);
  } else if (head == SG_ROOT)
    return;
  else if (w->branches[noun].deprel == SG_DEP_NSUBJ && sg_is_verb(w, head) &&
           sg_node_is(w, head, SG_CLASS_LISTING_VERB))
    sg_add_phrase(w, sg_child(w, head, SG_DEP_OBJ), identity, arguments);
  else if (w->branches[noun].deprel == SG_DEP_NSUBJ && !sg_is_verb(w, head))
    sg_add_phrase(w, head, identity, arguments); /* "Its largest partner is X" */
  else if (sg_is_marked(w, noun, SG_FN_AS))
    add_role_bearer(w, noun, arguments);
  else if (w->branches[noun].deprel == SG_DEP_APPOS)
    sg_add_phrase(w, head, identity, arguments);
  else if (w->branches[noun].deprel == SG_DEP_CONJ && !sg_is_verb(w, head) &&
           sg_is_predicate(w, head)) /* "X is a member and partner" */
    add_identity(w, head, SG_NO_NODE, arguments);
}

/* "is in Oman for talks with", "arrived for a meeting with": who will talk and meet. */
static void add_traveller(const sg_walk *w, uint32_t noun, sg_predication *p) {
  uint32_t verb = verb_above(w, noun);
  if (verb == SG_NO_NODE || sg_node_mention(w, noun) ||
      sg_has_function(w, &p->arguments, SG_FN_SUBJECT))
    return;
  uint32_t judged =
      sg_node_is(w, verb, SG_CLASS_JUDGING_VERB) ? sg_child(w, verb, SG_DEP_OBJ) : SG_NO_NODE;
  if (judged != SG_NO_NODE && sg_is_marked(w, noun, SG_FN_FOR)) { /* "thanked X for the supply" */
    sg_add_phrase(w, judged, sg_fn(w, SG_FN_SUBJECT), &p->arguments);
    if (!sg_has_function(w, &p->arguments, SG_FN_TO))
      sg_add_subject(w, sg_subject_of(w, verb), sg_fn(w, SG_FN_TO), &p->arguments);
    return;
  }
  bool in = sg_is_marked(w, noun, SG_FN_IN) && (noun == verb || sg_is_copula(w, verb));
  if ((!in && !sg_is_marked(w, noun, SG_FN_FOR)) || (sg_is_verb(w, verb) && sg_is_passive(w, verb)))
    return;
  if (sg_node_is(w, verb, SG_CLASS_PLAN_VERB)) /* "is due in Oman for talks" */
    p->modality = sg_combine(SG_PROSPECTIVE, p->modality);
  sg_add_subject(w, sg_subject_of(w, verb), sg_fn(w, SG_FN_SUBJECT), &p->arguments);
}

/* "The plan provoked protests by X": they are against what caused them. */
static void add_cause(const sg_walk *w, uint32_t verb, bool as_object, sg_array *arguments) {
  if (as_object && sg_node_is(w, verb, SG_CLASS_CAUSING_VERB))
    sg_add_subject(w, sg_subject_of(w, verb), sg_fn(w, SG_FN_OBJECT), arguments);
}

/* What a verb that has the noun for its object lends it: "held talks in Oman with Iran". */
static void borrow(const sg_walk *w, uint32_t noun, uint32_t verb, bool as_object,
                   sg_array *arguments) {
  bool carried = sg_carries(w, verb), passive = sg_is_passive(w, verb);
  for (uint32_t c = w->branches[verb].first_child; as_object && c != SG_NO_NODE;
       c = w->branches[c].next_sibling)
    if (w->branches[c].deprel == SG_DEP_OBL || w->branches[c].deprel == SG_DEP_OBL_AGENT) {
      bool sides = sg_is_marked(w, c, SG_FN_WITH) || sg_is_marked(w, c, SG_FN_BETWEEN);
      if ((carried && c > noun) || (carried && passive) || sides)
        sg_add_marked(w, c, passive, arguments);
    }
  if (carried && as_object && !passive && !sg_has_function(w, arguments, SG_FN_SUBJECT))
    sg_add_subject(w, sg_subject_of(w, verb), sg_fn(w, SG_FN_SUBJECT), arguments);
}

static bool begins_with_demonym(const sg_walk *w, uint32_t noun) {
  for (uint32_t c = w->branches[noun].first_child; c != SG_NO_NODE && c < noun;
       c = w->branches[c].next_sibling) {
    const sg_mention *mention = sg_node_mention(w, c);
    if (mention)
      return mention->kind == SG_MENTION_DEMONYM;
  }
  return false;
}

static void fill(const sg_walk *w, uint32_t noun, sg_predication *p) {
  bool as_object = false, named = sg_name_of(w, noun) != SG_NO_NODE;
  const sg_mention *self = sg_node_mention(w, noun);
  uint32_t verb = named ? SG_NO_NODE : sg_governing_verb(w, noun, &as_object);
  if (self)
    *(sg_argument *)sg_array_push(w->arena, &p->arguments, sizeof(sg_argument)) =
        (sg_argument){sg_fn(w, SG_FN_SELF), sg_mention_entity(w->mentions, self, 0),
                      self->name_first, self->name_end, noun};
  sg_array own = {0};
  if (!named || !begins_with_demonym(w, noun)) /* "the British investor X" invests elsewhere */
    add_modifiers(w, noun, &own);
  add_complements(w, noun, &own);
  add_complements_between(w, noun, &own);
  add_shared(w, noun, &own);
  for (uint32_t i = 0; i < own.count; i++)
    *(sg_argument *)sg_array_push(w->arena, &p->arguments, sizeof(sg_argument)) =
        ((sg_argument *)own.items)[i];
  add_identity(w, noun, verb, &p->arguments);
  if (named && p->modality == SG_ACTUAL && w->branches[noun].deprel != SG_DEP_ROOT)
    p->cue = UINT32_MAX; /* "its partner X hopes": X is a partner now */
  else
    settle_modality(w, noun, verb, p);
  if (verb == SG_NO_NODE)
    add_traveller(w, noun, p);
  else
    borrow(w, noun, verb, as_object, &p->arguments);
  if (verb != SG_NO_NODE)
    add_cause(w, verb, as_object, &p->arguments);
}

/* --- predications ----------------------------------------------------------------------------- */

static bool names_agreement(const sg_walk *w, const sg_mention *mention) {
  return mention->entity_count &&
         sg_entity_at(w->mentions, sg_mention_entity(w->mentions, mention, 0))->type ==
             SG_AGREEMENT;
}

/* The phrases that evoke frames in a mention of an agreement: its head only, "a free trade
 * agreement" states an agreement and no trade. */
static uint32_t triggers_in_mention(const sg_walk *w, const sg_mention *mention,
                                    sg_trigger triggers[SG_TRIGGERS_MAX]) {
  for (uint32_t at = mention->first; at < mention->end; at++) {
    uint32_t count = sg_token_match(w->tokens, at, mention->end, SG_CLASS_AGREEMENT_HEAD)
                         ? sg_triggers_at(w, at, SG_CLASS_NOUN, triggers)
                         : 0;
    if (count)
      return count;
  }
  return 0;
}

void sg_read_noun(const sg_walk *w, uint32_t noun, sg_array *out) {
  sg_trigger triggers[SG_TRIGGERS_MAX];
  const sg_mention *mention = sg_node_mention(w, noun);
  sg_deprel deprel = w->branches[noun].deprel;
  bool inner = deprel == SG_DEP_COMPOUND || deprel == SG_DEP_CASE || deprel == SG_DEP_FIXED;
  if ((mention && !names_agreement(w, mention)) || (inner && sg_name_of(w, noun) == SG_NO_NODE))
    return;
  uint32_t count = mention ? triggers_in_mention(w, mention, triggers)
                           : sg_triggers_at(w, w->nodes[noun].first, SG_CLASS_NOUN, triggers);
  for (uint32_t i = 0; i < count; i++) {
    sg_predication *p =
        sg_add_predication(w, out, noun, triggers[i].words, SG_CLASS_NOUN, triggers[i].lemma);
    sg_predication filled = *p; /* reading may move the list */
    fill(w, noun, &filled);
    *p = filled;
  }
}
