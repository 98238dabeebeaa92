/* Who is the subject of a verb and what its object, where case, agreement and place tell better
 * than the parser. */
#include "clauses/walk.h"

static void make_role(const sg_walk *w, uint32_t node, sg_deprel deprel) {
  w->branches[node].deprel = deprel;
  w->branches[node].function = w->branches[node].also = 0;
}

/* "США оштрафовали": a name that may be a nominative, before a verb without a subject, is its
 * subject. */
static void mend_subjects(const sg_walk *w) {
  for (uint32_t i = 0; i < w->count; i++) {
    sg_branch *name = &w->branches[i];
    bool object = name->deprel == SG_DEP_OBJ || name->deprel == SG_DEP_IOBJ ||
                  (name->deprel == SG_DEP_OBL && !name->prepositional);
    uint32_t verb = name->head, cases = sg_possible_cases(w, i);
    if (!object || verb == SG_ROOT || verb < i || !sg_is_plain_name(w, i) ||
        (cases && !(cases & SG_CASE_NOM)) || !sg_is_verb(w, verb) ||
        sg_own_subject(w, verb) != SG_NO_NODE ||
        w->nodes[verb].tag.features & (SG_VERBFORM_INF | SG_VERBFORM_CONV | SG_VERBFORM_PART))
      continue;
    make_role(w, i, SG_DEP_NSUBJ);
  }
}

/* "In Argyle, the firm and X met": what has a preposition is no subject. */
static void mend_marked_subjects(const sg_walk *w) {
  for (uint32_t i = 1; i < w->count; i++) {
    sg_branch *branch = &w->branches[i];
    bool subject = branch->deprel == SG_DEP_NSUBJ || branch->deprel == SG_DEP_NSUBJ_PASS;
    if (subject && branch->prepositional && sg_named_type(w, i) == SG_COUNTRY &&
        sg_is_verb(w, branch->head))
      branch->deprel = SG_DEP_OBL;
  }
}

/* A party, by its name or otherwise: "the company". */
static bool is_party(const sg_walk *w, uint32_t node) {
  const sg_mention *mention = sg_node_mention(w, node);
  return mention &&
         sg_is_party(sg_entity_at(w->mentions, sg_mention_entity(w->mentions, mention, 0))->type);
}

/* "In Argyle, X met": a name behind the comma of an opening phrase is no part of it, but the
 * subject of the verb that has none. */
static void mend_openings(const sg_walk *w) {
  for (uint32_t i = 2; i < w->count; i++) {
    sg_branch *name = &w->branches[i];
    uint32_t opening = name->head;
    bool joined = name->deprel == SG_DEP_CONJ || name->deprel == SG_DEP_APPOS ||
                  name->deprel == SG_DEP_FLAT || name->deprel == SG_DEP_NMOD;
    if (!joined || opening == SG_ROOT || opening > i || name->prepositional || !is_party(w, i) ||
        !w->branches[opening].prepositional)
      continue;
    uint32_t verb = w->branches[opening].head, comma = i;
    while (comma > opening + 1 && w->nodes[comma].tag.pos != SG_POS_PUNCT)
      comma--;
    bool bare =
        verb != SG_ROOT && verb > i && sg_is_verb(w, verb) && sg_own_subject(w, verb) == SG_NO_NODE;
    if (!bare || w->nodes[comma].tag.pos != SG_POS_PUNCT ||
        w->nodes[opening].first > w->sentence->first + 4)
      continue;
    bool passive = sg_child(w, verb, SG_DEP_AUX_PASS) != SG_NO_NODE;
    if (!sg_hang(w, i, verb, passive ? SG_DEP_NSUBJ_PASS : SG_DEP_NSUBJ))
      continue;
    for (uint32_t k = i + 1; k < verb; k++)
      if (w->branches[k].head == opening && w->branches[k].deprel == SG_DEP_CONJ)
        sg_hang(w, k, i, SG_DEP_CONJ);
    sg_link_children(w);
  }
}

enum {
  ANY_NUMBER = SG_NUMBER_SING | SG_NUMBER_PLUR,
  ANY_GENDER = SG_GENDER_MASC | SG_GENDER_FEM | SG_GENDER_NEUT
};

static bool may_agree(uint32_t one, uint32_t other) {
  return !one || !other || one & other;
}

/* Whether the phrase can be the subject of a verb with these features, by case, number and gender.
 */
static bool may_be_subject(const sg_walk *w, uint32_t node, uint32_t verb) {
  uint32_t cases = sg_possible_cases(w, node), own = w->nodes[node].tag.features;
  bool declined = !sg_node_mention(w, node) || cases;
  bool nominative = cases ? cases & SG_CASE_NOM : !declined || own & (SG_CASE_NOM | SG_CASE_ACC);
  if (sg_child(w, node, SG_DEP_CONJ) != SG_NO_NODE)
    return nominative && !(verb & SG_NUMBER_SING);
  return nominative && may_agree(own & ANY_NUMBER, verb & ANY_NUMBER) &&
         (!declined || may_agree(own & ANY_GENDER, verb & ANY_GENDER));
}

/* The bare phrases of one relation of a verb: the first, the last, and the one that may be its
 * subject; `fitting` counts those that may. */
typedef struct bare_phrases {
  uint32_t first, last, fit, count, fitting;
} bare_phrases;

static bare_phrases phrases_of(const sg_walk *w, uint32_t verb, sg_deprel deprel) {
  bare_phrases found = {SG_NO_NODE, SG_NO_NODE, SG_NO_NODE, 0, 0};
  for (uint32_t c = w->branches[verb].first_child; c != SG_NO_NODE;
       c = w->branches[c].next_sibling) {
    if (w->branches[c].deprel != deprel || w->branches[c].prepositional)
      continue;
    found.first = found.count++ ? found.first : c;
    found.last = c;
    if (may_be_subject(w, c, w->nodes[verb].tag.features)) {
      found.fit = c;
      found.fitting++;
    }
  }
  return found;
}

/* "помощь оказывает Siemens": names act, what is no name and stands before the verb is acted on. */
static bool is_inverted(const sg_walk *w, uint32_t verb, uint32_t subject, uint32_t object) {
  const uint32_t syncretic = SG_CASE_NOM | SG_CASE_ACC;
  return subject < verb && object > verb && !sg_node_mention(w, subject) &&
         sg_is_plain_name(w, object) && w->nodes[subject].tag.pos == SG_POS_NOUN &&
         w->nodes[subject].tag.features & syncretic &&
         !(w->nodes[subject].tag.features & SG_ANIMATE) && !sg_has_entity(w, subject);
}

/* "соглашение подписали Оман и Иран": what may stand in the nominative and agrees with its verb is
 * its subject, and what does not is the object. */
static void mend_roles_of(const sg_walk *w, uint32_t verb) {
  for (uint32_t c = w->branches[verb].first_child; c != SG_NO_NODE; c = w->branches[c].next_sibling)
    if (w->branches[c].deprel == SG_DEP_OBL && !w->branches[c].prepositional &&
        sg_node_is(w, c, SG_CLASS_RECIPROCAL))
      make_role(w, c, SG_DEP_OBJ);
  uint32_t reciprocal = sg_child(w, verb, SG_DEP_NSUBJ);
  if (reciprocal != SG_NO_NODE && sg_node_is(w, reciprocal, SG_CLASS_RECIPROCAL)) {
    uint32_t object = sg_child(w, verb, SG_DEP_OBJ);
    if (object != SG_NO_NODE)
      make_role(w, object, SG_DEP_NSUBJ);
    make_role(w, reciprocal, SG_DEP_OBJ);
    return;
  }
  bare_phrases subjects = phrases_of(w, verb, SG_DEP_NSUBJ);
  bare_phrases objects = phrases_of(w, verb, SG_DEP_OBJ);
  if (subjects.count == 2 && !objects.count && subjects.fitting == 1) {
    make_role(w, subjects.fit == subjects.first ? subjects.last : subjects.first, SG_DEP_OBJ);
  } else if (subjects.count == 1 && objects.fitting == 1 &&
             (!subjects.fitting || is_inverted(w, verb, subjects.first, objects.fit))) {
    make_role(w, subjects.first, SG_DEP_OBJ);
    make_role(w, objects.fit, SG_DEP_NSUBJ);
  } else if (!subjects.count && objects.fitting == 1 && sg_node_mention(w, objects.fit) &&
             w->branches[verb].deprel != SG_DEP_CONJ) {
    make_role(w, objects.fit, SG_DEP_NSUBJ);
  }
}

/* "проведён форум": a name that may stand in the nominative, and not in the case of an agent, is
 * what a passive verb is said of. */
static void mend_passive(const sg_walk *w, uint32_t verb) {
  if (sg_own_subject(w, verb) != SG_NO_NODE)
    return;
  for (uint32_t c = w->branches[verb].first_child; c != SG_NO_NODE;
       c = w->branches[c].next_sibling) {
    sg_deprel deprel = w->branches[c].deprel;
    bool nominal = deprel == SG_DEP_OBJ || deprel == SG_DEP_OBL || deprel == SG_DEP_OBL_AGENT ||
                   deprel == SG_DEP_IOBJ;
    uint32_t cases = sg_possible_cases(w, c);
    if (nominal && !w->branches[c].prepositional && cases & SG_CASE_NOM && !(cases & SG_CASE_INS)) {
      make_role(w, c, SG_DEP_NSUBJ_PASS);
      return;
    }
  }
}

static void mend_roles(const sg_walk *w) {
  const uint32_t other = SG_VERBFORM_INF | SG_VERBFORM_CONV | SG_VERBFORM_PART | SG_VOICE_PASS;
  const uint32_t predicative = SG_VOICE_PASS | SG_VARIANT_SHORT;
  for (uint32_t i = 0; w->has_cases && i < w->count; i++) {
    if (!sg_is_verb(w, i))
      continue;
    if (!(w->nodes[i].tag.features & other))
      mend_roles_of(w, i);
    else if ((w->nodes[i].tag.features & predicative) == predicative)
      mend_passive(w, i);
  }
}

void sg_mend_roles(const sg_walk *w) {
  mend_subjects(w);
  mend_marked_subjects(w);
  sg_link_children(w);
  mend_openings(w);
  mend_roles(w);
}
