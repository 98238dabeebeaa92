/* Who does what a predicate says, or has it done to them. */
#include "clauses/walk.h"

static const sg_subject nobody = {SG_NO_NODE, false, SG_NO_NODE};

static sg_subject phrase(uint32_t node) {
  return (sg_subject){node, false, SG_NO_NODE};
}

/* "A, which signed it, and B": a clause behind its noun says nothing of what is listed later. */
static sg_subject described(uint32_t predicate, uint32_t noun) {
  return (sg_subject){noun, false, predicate > noun ? predicate : SG_NO_NODE};
}

uint32_t sg_own_subject(const sg_walk *w, uint32_t predicate) {
  static const sg_deprel subjects[] = {SG_DEP_NSUBJ, SG_DEP_NSUBJ_PASS};
  for (size_t i = 0; i < sizeof subjects / sizeof *subjects; i++) {
    uint32_t child = sg_child(w, predicate, subjects[i]);
    if (child != SG_NO_NODE)
      return child;
  }
  return SG_NO_NODE;
}

/* The auxiliary that stands next to the verb, or SG_NO_NODE. */
static uint32_t last_auxiliary(const sg_walk *w, uint32_t verb) {
  uint32_t last = SG_NO_NODE;
  for (uint32_t c = w->branches[verb].first_child; c != SG_NO_NODE && c < verb;
       c = w->branches[c].next_sibling) {
    sg_deprel deprel = w->branches[c].deprel;
    if (deprel == SG_DEP_AUX || deprel == SG_DEP_AUX_PASS || deprel == SG_DEP_COP)
      last = c;
  }
  return last;
}

/* "founded in 2002 by X": who does it stands behind "by", and nothing is its object. */
static bool has_agent(const sg_walk *w, uint32_t verb) {
  if (sg_child(w, verb, SG_DEP_OBJ) != SG_NO_NODE)
    return false;
  for (uint32_t c = w->branches[verb].first_child; c != SG_NO_NODE; c = w->branches[c].next_sibling)
    if (c > verb && w->branches[c].prepositional && sg_is_marked(w, c, SG_FN_BY) &&
        sg_has_entity(w, c))
      return true;
  return false;
}

/* What the auxiliary and the form say is more certain than a label: "has signed" is none, "was
 * signed" is one, "granted" with a subject and no auxiliary is a past tense. */
bool sg_is_passive(const sg_walk *w, uint32_t verb) {
  const sg_tag *tag = &w->nodes[verb].tag;
  const sg_match *match =
      sg_token_match(w->tokens, w->nodes[verb].first, w->sentence->end, SG_CLASS_VERB);
  uint32_t form = match ? match->sense.form : 0, auxiliary = last_auxiliary(w, verb);
  sg_deprel deprel = w->branches[verb].deprel;
  if (form & SG_FORM_PASSIVE)
    return true;
  if (auxiliary != SG_NO_NODE && sg_node_is(w, auxiliary, SG_CLASS_HAVE))
    return false;
  if (auxiliary != SG_NO_NODE && sg_node_is(w, auxiliary, SG_CLASS_BE) && form & SG_FORM_PARTICIPLE)
    return true;
  bool finite = form & SG_FORM_PAST && form & SG_FORM_PARTICIPLE && auxiliary == SG_NO_NODE &&
                sg_own_subject(w, verb) != SG_NO_NODE && !has_agent(w, verb);
  if (finite)
    return false;
  if (deprel == SG_DEP_CONJ && auxiliary == SG_NO_NODE && form & SG_FORM_PARTICIPLE)
    return sg_child(w, verb, SG_DEP_OBJ) == SG_NO_NODE && w->branches[verb].head != SG_ROOT &&
           sg_is_verb(w, w->branches[verb].head) && sg_is_passive(w, w->branches[verb].head);
  if ((sg_child(w, verb, SG_DEP_AUX_PASS) != SG_NO_NODE ||
       sg_child(w, verb, SG_DEP_NSUBJ_PASS) != SG_NO_NODE || tag->features & SG_VOICE_PASS))
    return true;
  /* "the contract signed in May": a past participle behind or before its noun */
  bool participle = (tag->features & SG_VERBFORM_PART && tag->features & SG_TENSE_PAST) ||
                    (form & SG_FORM_PARTICIPLE && has_agent(w, verb));
  return participle && (deprel == SG_DEP_ACL || deprel == SG_DEP_AMOD || deprel == SG_DEP_ADVCL) &&
         auxiliary == SG_NO_NODE && sg_child(w, verb, SG_DEP_OBJ) == SG_NO_NODE;
}

/* Whom a verb asks to do something: its object or receiver, or its subject when it is passive. */
static uint32_t asked(const sg_walk *w, uint32_t verb) {
  static const sg_deprel receivers[] = {SG_DEP_OBJ, SG_DEP_IOBJ};
  if (sg_is_passive(w, verb))
    return sg_subject_of(w, verb).node;
  for (size_t i = 0; i < sizeof receivers / sizeof *receivers; i++) {
    uint32_t child = sg_child(w, verb, receivers[i]);
    if (child != SG_NO_NODE)
      return child;
  }
  for (uint32_t c = w->branches[verb].first_child; c != SG_NO_NODE; c = w->branches[c].next_sibling)
    if (w->branches[c].deprel == SG_DEP_OBL && sg_is_marked(w, c, SG_FN_INDIRECT))
      return c;
  return SG_NO_NODE;
}

/* "invited Oman to join", "thanked Oman for hosting": the object does it. */
static sg_subject controller(const sg_walk *w, uint32_t verb, sg_class class_id) {
  uint32_t object = sg_node_is(w, verb, class_id) ? asked(w, verb) : SG_NO_NODE;
  return object == SG_NO_NODE ? sg_subject_of(w, verb) : phrase(object);
}

/* "an invitation to X to visit": X. */
static uint32_t invited(const sg_walk *w, uint32_t noun) {
  for (uint32_t c = w->branches[noun].first_child; c != SG_NO_NODE; c = w->branches[c].next_sibling)
    if ((sg_is_marked(w, c, SG_FN_TO) || sg_is_marked(w, c, SG_FN_INDIRECT)) && sg_has_entity(w, c))
      return c;
  return SG_NO_NODE;
}

/* Who does the infinitive of "a plan to build": whose plan it is, else who has it. */
static sg_subject planner(const sg_walk *w, uint32_t noun) {
  sg_array owners = {0};
  bool as_object = false;
  uint32_t guest = sg_node_is(w, noun, SG_CLASS_PLAN_NOUN) ? invited(w, noun) : SG_NO_NODE;
  if (guest != SG_NO_NODE)
    return phrase(guest);
  if (sg_add_owners(w, noun, sg_fn(w, SG_FN_SUBJECT), &owners))
    return (sg_subject){noun, true, SG_NO_NODE};
  uint32_t verb = sg_governing_verb(w, noun, &as_object);
  return verb == SG_NO_NODE || !as_object ? phrase(noun) : sg_subject_of(w, verb);
}

/* "backed Oman's bid [to join]": the noun before the infinitive that says whose plan it is, where
 * it hangs on the verb; or SG_NO_NODE. */
static uint32_t plan_before(const sg_walk *w, uint32_t predicate, uint32_t verb) {
  uint32_t object = sg_child(w, verb, SG_DEP_OBJ);
  sg_array owners = {0};
  bool plan = object != SG_NO_NODE && object < predicate && sg_is_infinitive(w, predicate) &&
              !sg_node_mention(w, object) && sg_node_is(w, object, SG_CLASS_PLAN_NOUN);
  return plan && sg_add_owners(w, object, sg_fn(w, SG_FN_SUBJECT), &owners) ? object : SG_NO_NODE;
}

/* "supports Oman in joining": the party that a verb helps to do something, or SG_NO_NODE. */
static uint32_t helped(const sg_walk *w, uint32_t predicate, uint32_t verb) {
  uint32_t mark = sg_child(w, predicate, SG_DEP_MARK), object = sg_child(w, verb, SG_DEP_OBJ);
  const sg_match *match =
      mark == SG_NO_NODE
          ? NULL
          : sg_token_match(w->tokens, w->nodes[mark].first, w->sentence->end, SG_CLASS_PREPOSITION);
  bool in = match && match->sense.value == sg_fn(w, SG_FN_IN);
  return in && object != SG_NO_NODE && sg_node_mention(w, object) ? object : SG_NO_NODE;
}

/* Who does what an infinitive or a clause of manner says that hangs on a verb. */
static sg_subject subject_from_verb(const sg_walk *w, uint32_t predicate, uint32_t verb,
                                    sg_class controlling) {
  uint32_t plan = plan_before(w, predicate, verb), object = helped(w, predicate, verb);
  if (plan != SG_NO_NODE)
    return planner(w, plan);
  return object != SG_NO_NODE ? phrase(object) : controller(w, verb, controlling);
}

sg_subject sg_subject_of(const sg_walk *w, uint32_t predicate) {
  uint32_t own = sg_own_subject(w, predicate), head = w->branches[predicate].head;
  if (own != SG_NO_NODE)
    return phrase(own);
  if (head == SG_ROOT)
    return nobody;
  switch (w->branches[predicate].deprel) {
  case SG_DEP_CONJ:
  case SG_DEP_PARATAXIS:
    return sg_is_predicate(w, head) || sg_is_verb(w, predicate) ? sg_subject_of(w, head) : nobody;
  case SG_DEP_XCOMP:
  case SG_DEP_CCOMP:
    return sg_is_predicate(w, head) ? subject_from_verb(w, predicate, head, SG_CLASS_OBJECT_CONTROL)
                                    : planner(w, head);
  case SG_DEP_ADVCL:
    return sg_is_predicate(w, head) ? subject_from_verb(w, predicate, head, SG_CLASS_JUDGING_VERB)
                                    : phrase(head);
  case SG_DEP_ACL:
    return sg_is_infinitive(w, predicate) ? planner(w, head) : described(predicate, head);
  case SG_DEP_ACL_RELCL:
  case SG_DEP_AMOD:
    return described(predicate, head);
  default:
    return nobody;
  }
}

uint32_t sg_add_subject(const sg_walk *w, sg_subject subject, uint32_t function,
                        sg_array *arguments) {
  return subject.owner ? sg_add_owners(w, subject.node, function, arguments)
                       : sg_add_phrase_before(w, subject.node, subject.before, function, arguments);
}
