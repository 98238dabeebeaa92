#include "clauses/walk.h"

#include <string.h>

enum { CASES = 6 };

/* --- children and classes --------------------------------------------------------------------- */

uint32_t sg_fn(const sg_walk *w, sg_function function) {
  return w->functions->text[function];
}

bool sg_is_marked(const sg_walk *w, uint32_t node, sg_function function) {
  return w->branches[node].function && w->branches[node].function == sg_fn(w, function);
}

const sg_mention *sg_node_mention(const sg_walk *w, uint32_t node) {
  uint32_t mention = w->nodes[node].mention;
  return mention == SG_NO_NODE ? NULL : (const sg_mention *)w->mentions->mentions.items + mention;
}

uint32_t sg_node_of_token(const sg_walk *w, uint32_t token) {
  uint32_t low = 0, high = w->count;
  while (low < high) {
    uint32_t middle = (low + high) / 2;
    if (w->nodes[middle].end <= token)
      low = middle + 1;
    else
      high = middle;
  }
  return low < w->count && w->nodes[low].first <= token ? low : SG_NO_NODE;
}

uint32_t sg_child(const sg_walk *w, uint32_t node, sg_deprel deprel) {
  for (uint32_t c = w->branches[node].first_child; c != SG_NO_NODE; c = w->branches[c].next_sibling)
    if (w->branches[c].deprel == deprel)
      return c;
  return SG_NO_NODE;
}

bool sg_node_is(const sg_walk *w, uint32_t node, sg_class class_id) {
  return sg_token_match(w->tokens, w->nodes[node].first, w->sentence->end, class_id) != NULL;
}

/* A word that only serves another one. */
static bool is_function_word(sg_deprel deprel) {
  switch (deprel) {
  case SG_DEP_AUX:
  case SG_DEP_AUX_PASS:
  case SG_DEP_COP:
  case SG_DEP_CASE:
  case SG_DEP_MARK:
  case SG_DEP_FIXED:
  case SG_DEP_CC:
  case SG_DEP_PUNCT:
  case SG_DEP_DET:
    return true;
  default:
    return false;
  }
}

bool sg_is_verb(const sg_walk *w, uint32_t node) {
  uint32_t pos = w->nodes[node].tag.pos;
  return w->nodes[node].mention == SG_NO_NODE && (pos == SG_POS_VERB || pos == SG_POS_AUX) &&
         !is_function_word(w->branches[node].deprel);
}

bool sg_is_predicate(const sg_walk *w, uint32_t node) {
  sg_deprel deprel = w->branches[node].deprel;
  if (is_function_word(deprel) || deprel == SG_DEP_AMOD || deprel == SG_DEP_COMPOUND)
    return false;
  return sg_is_verb(w, node) || sg_child(w, node, SG_DEP_NSUBJ) != SG_NO_NODE ||
         sg_child(w, node, SG_DEP_COP) != SG_NO_NODE;
}

bool sg_is_copula(const sg_walk *w, uint32_t verb) {
  return sg_is_verb(w, verb) &&
         (sg_node_is(w, verb, SG_CLASS_BE) || sg_node_is(w, verb, SG_CLASS_COPULA));
}

bool sg_is_basis(const sg_walk *w, uint32_t node) {
  return sg_is_marked(w, node, SG_FN_UNDER) || sg_is_marked(w, node, SG_FN_IN_ACCORDANCE) ||
         sg_is_marked(w, node, SG_FN_ON_THE_BASIS);
}

uint32_t sg_owner_function(const sg_walk *w, uint32_t function) {
  return function ? sg_lexicon_find_text(w->lexicon,
                                         sg_arena_format(w->arena, "%s-owner",
                                                         sg_lexicon_text(w->lexicon, function)))
                  : 0;
}

/* --- prepositions of several words ------------------------------------------------------------ */

/* The words of a preposition such as "in cooperation with": the nodes [first, end). */
typedef struct phrase {
  uint32_t first, end;
} phrase;

static bool holds(const phrase *p, uint32_t node) {
  return node >= p->first && node < p->end;
}

/* Hangs the word behind the preposition where its uppermost word hung. */
static void lift_complement(const sg_walk *w, const phrase *p, uint32_t complement) {
  for (uint32_t i = p->first; i < p->end; i++) {
    sg_branch *top = &w->branches[i];
    if (holds(p, top->head) || top->head == complement)
      continue;
    bool verbal = top->head != SG_ROOT && sg_is_verb(w, top->head);
    sg_deprel deprel = top->head == SG_ROOT || top->deprel == SG_DEP_CONJ ? top->deprel
                       : verbal                                           ? SG_DEP_OBL
                                                                          : SG_DEP_NMOD;
    w->branches[complement].head = top->head;
    w->branches[complement].deprel = deprel;
    return;
  }
}

static uint32_t complement_of(const sg_walk *w, const phrase *p) {
  for (uint32_t i = p->end; i < w->count; i++)
    if (holds(p, w->branches[i].head) && w->branches[i].deprel != SG_DEP_PUNCT)
      return i;
  for (uint32_t i = p->end; i-- > p->first;)
    if (w->branches[i].head != SG_ROOT && w->branches[i].head >= p->end)
      return w->branches[i].head;
  return SG_NO_NODE;
}

/* Does `node` stand below one of the words, other than as a child? */
static bool is_deep_below(const sg_walk *w, const phrase *p, uint32_t node) {
  for (uint32_t up = w->branches[node].head; up != SG_ROOT; up = w->branches[up].head)
    if (holds(p, up))
      return true;
  return false;
}

static void fold(const sg_walk *w, const phrase *p) {
  uint32_t complement = complement_of(w, p);
  if (complement == SG_NO_NODE)
    return;
  if (holds(p, w->branches[complement].head))
    lift_complement(w, p, complement);
  if (is_deep_below(w, p, complement))
    return;
  for (uint32_t i = 0; i < w->count; i++) {
    sg_branch *each = &w->branches[i];
    if (holds(p, i) || (holds(p, each->head) && i != complement)) {
      each->head = complement;
      each->deprel = holds(p, i) ? SG_DEP_CASE : each->deprel;
    }
  }
}

static void fold_prepositions(const sg_walk *w) {
  for (uint32_t i = 0; i < w->count; i++) {
    const sg_match *match =
        sg_token_match(w->tokens, w->nodes[i].first, w->sentence->end, SG_CLASS_PREPOSITION);
    if (!match || match->length < 2 || w->nodes[i].mention != SG_NO_NODE)
      continue;
    phrase p = {i, i};
    bool plain = true;
    while (p.end < w->count && w->nodes[p.end].end <= w->nodes[i].first + match->length)
      plain = w->nodes[p.end++].mention == SG_NO_NODE && plain;
    if (plain && p.end > p.first + 1)
      fold(w, &p);
    i = p.end > i ? p.end - 1 : i;
  }
}

/* "bailed out", "take part in", "hold a stake in": the other words of such a verb are no phrases of
 * their own; what depends on them depends on the verb, and what its preposition opens is its
 * object.
 */
static void fold_verb(const sg_walk *w, uint32_t verb, const phrase *p) {
  for (uint32_t i = 0; i < w->count; i++) {
    sg_branch *each = &w->branches[i];
    bool inner = holds(p, i) && i != verb;
    if (inner && each->deprel == SG_DEP_CASE && each->head != SG_ROOT && !holds(p, each->head)) {
      w->branches[each->head].head = verb;
      w->branches[each->head].deprel = SG_DEP_OBJ;
    }
    if (inner || (holds(p, each->head) && each->head != verb)) {
      each->head = verb;
      each->deprel = inner ? SG_DEP_FIXED : each->deprel;
    }
  }
}

static bool is_above(const sg_walk *w, uint32_t node, uint32_t other) {
  for (uint32_t up = w->branches[other].head; up != SG_ROOT; up = w->branches[up].head)
    if (up == node)
      return true;
  return false;
}

static void fold_verbs(const sg_walk *w) {
  sg_trigger triggers[SG_TRIGGERS_MAX];
  for (uint32_t i = 0; i < w->count; i++) {
    if (!sg_is_verb(w, i) || !sg_triggers_at(w, w->nodes[i].first, SG_CLASS_VERB, triggers))
      continue;
    phrase p = {i, i + 1};
    bool plain = true;
    while (p.end < w->count && w->nodes[p.end].end <= triggers[0].words.end)
      plain = w->nodes[p.end++].mention == SG_NO_NODE && plain;
    for (uint32_t k = i + 1; k < p.end; k++) /* the verb stays the uppermost one */
      plain = plain && !is_above(w, k, i) &&
              (w->branches[k].deprel != SG_DEP_CASE || !is_above(w, w->branches[k].head, i));
    if (plain && p.end > i + 1)
      fold_verb(w, i, &p);
  }
}

/* --- phrases that depend on the wrong word ------------------------------------------------------
 */

static bool is_clause_link(sg_deprel deprel) {
  switch (deprel) {
  case SG_DEP_ADVCL:
  case SG_DEP_PARATAXIS:
  case SG_DEP_CCOMP:
  case SG_DEP_CONJ:
  case SG_DEP_ACL:
  case SG_DEP_ACL_RELCL:
    return true;
  default:
    return false;
  }
}

static bool is_plain_name(const sg_walk *w, uint32_t node) {
  const sg_mention *mention = sg_node_mention(w, node);
  if (!mention || mention->kind != SG_MENTION_NAME || !mention->entity_count)
    return false;
  sg_actor_type type = sg_entity_at(w->mentions, sg_mention_entity(w->mentions, mention, 0))->type;
  return type != SG_AGREEMENT && type != SG_INITIATIVE && type != SG_EVENT;
}

/* "the visit of X to Oman": a phrase with a preposition other than "of" belongs to no name, but to
 * what the name depends on. */
static void lift_from_names(const sg_walk *w) {
  for (uint32_t i = 0; i < w->count; i++) {
    sg_branch *branch = &w->branches[i];
    while (branch->deprel == SG_DEP_NMOD && branch->prepositional &&
           !sg_is_marked(w, i, SG_FN_OF) && branch->head != SG_ROOT &&
           is_plain_name(w, branch->head) && w->branches[branch->head].head != SG_ROOT)
      branch->head = w->branches[branch->head].head;
  }
}

/* "which", and what is no question word at the beginning of a sentence. */
static bool is_relative(const sg_walk *w, uint32_t node) {
  return node > 1 && w->nodes[node].mention == SG_NO_NODE &&
         sg_token_is(w->tokens, w->nodes[node].first, SG_CLASS_RELATIVE);
}

/* The noun that a relative pronoun follows, over a comma and a preposition; or SG_NO_NODE. */
static uint32_t noun_before(const sg_walk *w, uint32_t pronoun) {
  uint32_t at = pronoun;
  while (at > 0 &&
         (w->branches[at - 1].deprel == SG_DEP_CASE || w->nodes[at - 1].tag.pos == SG_POS_ADP))
    at--;
  if (at < 2 || w->nodes[at - 1].tag.pos != SG_POS_PUNCT)
    return SG_NO_NODE;
  uint32_t pos = w->nodes[at - 2].tag.pos;
  return pos == SG_POS_NOUN || pos == SG_POS_PROPN ? at - 2 : SG_NO_NODE;
}

/* "Kuwait, which sold it, has asked": the noun before the pronoun is no subject of its clause, but
 * of the verb that the clause hangs on. */
static bool lift_subject(const sg_walk *w, uint32_t noun, uint32_t clause) {
  uint32_t verb = w->branches[clause].head;
  if (w->branches[noun].head != clause || w->branches[noun].deprel != SG_DEP_NSUBJ ||
      verb == SG_ROOT || verb < clause)
    return false;
  w->branches[noun].head = verb;
  return true;
}

/* A clause with a relative pronoun belongs to the noun before the pronoun, whatever it hangs on. */
static void mend_relative_clauses(const sg_walk *w) {
  for (uint32_t i = 0; i < w->count; i++) {
    if (!is_relative(w, i))
      continue;
    uint32_t clause = w->branches[i].head, noun = noun_before(w, i);
    while (clause != SG_ROOT && !is_clause_link(w->branches[clause].deprel))
      clause = w->branches[clause].head;
    if (noun == SG_NO_NODE || clause == SG_ROOT || clause < i)
      continue;
    if (is_above(w, clause, noun) && !lift_subject(w, noun, clause))
      continue;
    w->branches[clause].head = noun;
    w->branches[clause].deprel = SG_DEP_ACL_RELCL;
  }
}

/* "environmental group Bankwatch criticised": two subjects side by side are one and its name. */
static void mend_named_subjects(const sg_walk *w) {
  for (uint32_t i = 1; i < w->count; i++) {
    sg_branch *name = &w->branches[i], *noun = &w->branches[i - 1];
    bool beside = name->deprel == SG_DEP_NSUBJ && noun->deprel == SG_DEP_NSUBJ &&
                  name->head == noun->head && sg_node_mention(w, i) && !sg_node_mention(w, i - 1);
    if (beside) {
      name->head = i - 1;
      name->deprel = SG_DEP_FLAT;
    }
  }
}

static bool is_sum(const sg_walk *w, uint32_t node) {
  uint32_t at = w->nodes[node].first;
  return sg_token_is(w->tokens, at, SG_CLASS_CURRENCY) ||
         sg_token_is(w->tokens, at, SG_CLASS_SCALE) ||
         sg_token_at(w->tokens, at)->kind == SG_NUMBER;
}

/* "lent Kenya $3 billion": a name before a sum of money is who receives it. */
static void mend_receivers(const sg_walk *w) {
  for (uint32_t i = 1; i + 1 < w->count; i++) {
    sg_branch *name = &w->branches[i];
    bool joined = name->deprel == SG_DEP_COMPOUND || name->deprel == SG_DEP_NMOD ||
                  name->deprel == SG_DEP_APPOS || name->deprel == SG_DEP_AMOD;
    uint32_t sum = name->head, verb = i - 1;
    if (!joined || sum == SG_ROOT || sum <= i || !is_plain_name(w, i) || !is_sum(w, i + 1))
      continue;
    if (verb > 0 && w->nodes[verb].tag.pos == SG_POS_DET)
      verb--;
    if (sg_is_verb(w, verb) && w->branches[sum].head == verb) {
      name->head = verb;
      name->deprel = SG_DEP_IOBJ;
      w->branches[sum].deprel = SG_DEP_OBJ;
    }
  }
}

uint32_t sg_possible_cases(const sg_walk *w, uint32_t node) {
  const sg_mention *mention = sg_node_mention(w, node);
  uint32_t cases = 0;
  for (uint32_t i = 0; mention && i < CASES; i++)
    cases |= mention->cases & ((uint32_t)SG_FORM_NOMINATIVE << i) ? 1U << i : 0;
  return cases;
}

/* "США оштрафовали": a name that may be a nominative, before a verb without a subject, is its
 * subject. */
static void mend_subjects(const sg_walk *w) {
  for (uint32_t i = 0; i < w->count; i++) {
    sg_branch *name = &w->branches[i];
    bool object = name->deprel == SG_DEP_OBJ || name->deprel == SG_DEP_IOBJ ||
                  (name->deprel == SG_DEP_OBL && !name->prepositional);
    uint32_t verb = name->head, cases = sg_possible_cases(w, i);
    if (!object || verb == SG_ROOT || verb < i || !is_plain_name(w, i) ||
        (cases && !(cases & SG_CASE_NOM)) || !sg_is_verb(w, verb) ||
        sg_child(w, verb, SG_DEP_NSUBJ) != SG_NO_NODE ||
        sg_child(w, verb, SG_DEP_NSUBJ_PASS) != SG_NO_NODE ||
        w->nodes[verb].tag.features & (SG_VERBFORM_INF | SG_VERBFORM_CONV | SG_VERBFORM_PART))
      continue;
    name->deprel = SG_DEP_NSUBJ;
    name->function = name->also = 0;
  }
}

static void link_children(const sg_walk *w) {
  for (uint32_t i = 0; i < w->count; i++)
    w->branches[i].first_child = w->branches[i].next_sibling = SG_NO_NODE;
  for (uint32_t i = w->count; i-- > 0;) {
    uint32_t head = w->branches[i].head;
    if (head == SG_ROOT)
      continue;
    w->branches[i].next_sibling = w->branches[head].first_child;
    w->branches[head].first_child = i;
  }
}

/* "In Argyle, X met": a name behind the comma of an opening phrase is no part of it, but the
 * subject of the verb that has none. */
static void mend_openings(const sg_walk *w) {
  for (uint32_t i = 2; i < w->count; i++) {
    sg_branch *name = &w->branches[i];
    uint32_t opening = name->head;
    bool joined = name->deprel == SG_DEP_CONJ || name->deprel == SG_DEP_APPOS ||
                  name->deprel == SG_DEP_FLAT || name->deprel == SG_DEP_NMOD;
    if (!joined || opening == SG_ROOT || opening > i || name->prepositional ||
        !is_plain_name(w, i) || !w->branches[opening].prepositional)
      continue;
    uint32_t verb = w->branches[opening].head, comma = i;
    while (comma > opening + 1 && w->nodes[comma].tag.pos != SG_POS_PUNCT)
      comma--;
    bool bare = verb != SG_ROOT && verb > i && sg_is_verb(w, verb) &&
                sg_child(w, verb, SG_DEP_NSUBJ) == SG_NO_NODE &&
                sg_child(w, verb, SG_DEP_NSUBJ_PASS) == SG_NO_NODE;
    if (!bare || w->nodes[comma].tag.pos != SG_POS_PUNCT ||
        w->nodes[opening].first > w->sentence->first + 4)
      continue;
    bool passive = sg_child(w, verb, SG_DEP_AUX_PASS) != SG_NO_NODE;
    name->head = verb;
    name->deprel = passive ? SG_DEP_NSUBJ_PASS : SG_DEP_NSUBJ;
    for (uint32_t k = i + 1; k < verb; k++)
      if (w->branches[k].head == opening && w->branches[k].deprel == SG_DEP_CONJ)
        w->branches[k].head = i;
    link_children(w);
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

static void make_role(const sg_walk *w, uint32_t node, sg_deprel deprel) {
  w->branches[node].deprel = deprel;
  w->branches[node].function = w->branches[node].also = 0;
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
         is_plain_name(w, object) && w->nodes[subject].tag.pos == SG_POS_NOUN &&
         w->nodes[subject].tag.features & syncretic &&
         !(w->nodes[subject].tag.features & SG_ANIMATE) && !sg_has_entity(w, subject);
}

/* "соглашение подписали Оман и Иран": what may stand in the nominative and agrees with its verb is
 * its subject, and what does not is the object. */
static void mend_roles_of(const sg_walk *w, uint32_t verb) {
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
  if (sg_child(w, verb, SG_DEP_NSUBJ) != SG_NO_NODE ||
      sg_child(w, verb, SG_DEP_NSUBJ_PASS) != SG_NO_NODE)
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

/* The verb that a word depends on over others, or SG_NO_NODE. */
static uint32_t verb_above(const sg_walk *w, uint32_t node) {
  uint32_t up = w->branches[node].head;
  while (up != SG_ROOT && !sg_is_verb(w, up))
    up = w->branches[up].head;
  return up;
}

/* "заключил с Сербией контракт": what is only an accusative is an object, not a noun's. */
static void mend_objects(const sg_walk *w) {
  for (uint32_t i = 0; i < w->count; i++) {
    sg_branch *branch = &w->branches[i];
    bool nominal = branch->deprel == SG_DEP_NMOD || branch->deprel == SG_DEP_FLAT ||
                   branch->deprel == SG_DEP_APPOS;
    uint32_t verb = nominal ? verb_above(w, i) : SG_NO_NODE;
    if (verb == SG_NO_NODE || branch->prepositional ||
        (w->nodes[i].tag.features & SG_CASES) != SG_CASE_ACC ||
        w->nodes[branch->head].tag.features & SG_CASE_ACC ||
        sg_child(w, verb, SG_DEP_OBJ) != SG_NO_NODE)
      continue;
    branch->head = verb;
    branch->deprel = SG_DEP_OBJ;
  }
}

/* Two actors of one type are two: "A, B and C". */
static bool are_listed(const sg_walk *w, uint32_t one, uint32_t other) {
  const sg_mention *a = sg_node_mention(w, one), *b = sg_node_mention(w, other);
  if (!is_plain_name(w, one) || !is_plain_name(w, other))
    return false;
  uint32_t first = sg_mention_entity(w->mentions, a, 0);
  uint32_t second = sg_mention_entity(w->mentions, b, 0);
  return first != second &&
         sg_entity_at(w->mentions, first)->type == sg_entity_at(w->mentions, second)->type;
}

static uint32_t type_of(const sg_walk *w, uint32_t node) {
  const sg_mention *mention = sg_node_mention(w, node);
  if (!mention || mention->kind != SG_MENTION_NAME || !mention->entity_count)
    return SG_ACTOR_TYPES;
  return sg_entity_at(w->mentions, sg_mention_entity(w->mentions, mention, 0))->type;
}

/* The name that a name follows in a list, over commas, conjunctions and articles; or SG_NO_NODE. */
static uint32_t name_before(const sg_walk *w, uint32_t node) {
  bool linked = false;
  uint32_t at = node;
  while (at > 0 && w->nodes[at - 1].mention == SG_NO_NODE) {
    uint32_t pos = w->nodes[at - 1].tag.pos;
    linked = linked || pos == SG_POS_PUNCT || pos == SG_POS_CCONJ;
    if (pos != SG_POS_PUNCT && pos != SG_POS_CCONJ && pos != SG_POS_DET)
      return SG_NO_NODE;
    at--;
  }
  return at > 0 && linked ? at - 1 : SG_NO_NODE;
}

static bool is_party(uint32_t type) {
  return type != SG_ACTOR_TYPES && type != SG_AGREEMENT && type != SG_INITIATIVE &&
         type != SG_EVENT;
}

/* Does a relative pronoun stand between two nodes? */
static bool is_clause_between(const sg_walk *w, uint32_t first, uint32_t end) {
  for (uint32_t i = first + 1; i < end; i++)
    if (w->nodes[i].mention == SG_NO_NODE &&
        sg_token_is(w->tokens, w->nodes[i].first, SG_CLASS_RELATIVE))
      return true;
  return false;
}

/* "launched the Corridor by A, B and C": C stands in a list with B, which is of its kind, and not
 * with the Corridor, which is not, nor with what stands before another clause. */
static void mend_lists(const sg_walk *w) {
  for (uint32_t i = 1; i < w->count; i++) {
    sg_branch *branch = &w->branches[i];
    uint32_t type = type_of(w, i), before = type == SG_ACTOR_TYPES ? SG_NO_NODE : name_before(w, i);
    uint32_t head = branch->head;
    if (before == SG_NO_NODE || head == SG_ROOT || before == head || is_above(w, i, before))
      continue;
    bool alike = type_of(w, before) == type || (is_party(type) && is_party(type_of(w, before)));
    bool other =
        !is_party(type_of(w, head)) ? type_of(w, head) != type : is_clause_between(w, head, before);
    bool beside = branch->deprel != SG_DEP_CONJ && w->has_cases &&
                  w->branches[before].head == head && type_of(w, before) == type &&
                  w->nodes[i - 1].tag.pos == SG_POS_CCONJ;
    if (alike && ((branch->deprel == SG_DEP_CONJ && other) || beside)) {
      branch->head = before;
      branch->deprel = SG_DEP_CONJ;
    }
  }
}

/* "signed treaties with A and a memorandum with B": agreements stand in a list with each other. */
static void mend_agreements(const sg_walk *w) {
  for (uint32_t i = 1; i < w->count; i++) {
    uint32_t head = w->branches[i].head;
    if (w->branches[i].deprel != SG_DEP_CONJ || type_of(w, i) != SG_AGREEMENT || head == SG_ROOT ||
        !is_plain_name(w, head))
      continue;
    for (uint32_t up = w->branches[head].head; up != SG_ROOT; up = w->branches[up].head)
      if (sg_node_is(w, up, SG_CLASS_AGREEMENT_HEAD)) {
        w->branches[i].head = up;
        break;
      }
  }
}

/* "built under a contract signed in May with Oman": with whom it was signed goes with the
 * participle, when nothing but other phrases of it stand between. */
static void mend_participles(const sg_walk *w) {
  for (uint32_t i = 2; i < w->count; i++) {
    sg_branch *branch = &w->branches[i];
    uint32_t verb = branch->head;
    if (branch->deprel != SG_DEP_OBL || !sg_is_marked(w, i, SG_FN_WITH) || verb == SG_ROOT ||
        verb > i)
      continue;
    for (uint32_t k = i - 1; k > verb && w->nodes[k].tag.pos != SG_POS_PUNCT; k--)
      if (w->branches[k].deprel == SG_DEP_ACL && sg_is_verb(w, k) && sg_evokes_frame(w, k) &&
          sg_child(w, k, SG_DEP_OBJ) == SG_NO_NODE) {
        branch->head = k;
        break;
      }
  }
}

/* "присудил контракт «Росатому»": what stands in another case is no apposition, nor is a second
 * actor. */
static void mend_appositions(const sg_walk *w) {
  for (uint32_t i = 0; i < w->count; i++) {
    sg_branch *branch = &w->branches[i];
    if ((branch->deprel != SG_DEP_APPOS && branch->deprel != SG_DEP_FLAT) ||
        branch->head == SG_ROOT || branch->head > i)
      continue;
    uint32_t own = w->nodes[i].tag.features & SG_CASES;
    uint32_t other = w->nodes[branch->head].tag.features & SG_CASES;
    uint32_t above = w->branches[branch->head].head;
    if (are_listed(w, branch->head, i))
      branch->deprel = SG_DEP_CONJ;
    if (branch->deprel == SG_DEP_CONJ || !own || !other || own & other)
      continue;
    bool receives = own == SG_CASE_DAT && above != SG_ROOT;
    branch->deprel = receives ? SG_DEP_IOBJ : SG_DEP_NMOD;
    branch->head = receives ? above : branch->head;
  }
}

/* --- what marks a phrase ---------------------------------------------------------------------- */

/** The functions that the cases of a language mark without a preposition, by the bit of the case.
 */
typedef struct case_functions {
  uint32_t text[CASES], also[CASES];
} case_functions;

static uint32_t named_function(const sg_walk *w, const char *name, sg_class class_id) {
  uint32_t count, state;
  state = sg_lexicon_step(w->lexicon, 0, sg_lexicon_word(w->lexicon, name));
  const sg_sense *senses = state ? sg_lexicon_senses(w->lexicon, state, &count) : NULL;
  for (uint32_t i = 0; senses && i < count; i++)
    if (senses[i].class_id == (uint32_t)class_id && senses[i].language == w->sentence->language)
      return senses[i].value;
  return 0;
}

static case_functions functions_of_cases(const sg_walk *w) {
  static const char *const names[CASES] = {"nominative", "genitive",     "dative",
                                           "accusative", "instrumental", "locative"};
  case_functions functions;
  for (uint32_t i = 0; i < CASES; i++) {
    functions.text[i] = named_function(w, names[i], SG_CLASS_CASE);
    functions.also[i] = named_function(w, names[i], SG_CLASS_CASE_ALSO);
  }
  return functions;
}

static void mark_by_case(const sg_walk *w, uint32_t node, const case_functions *cases) {
  sg_branch *branch = &w->branches[node];
  uint32_t features = w->nodes[node].tag.features & SG_CASES;
  if (!features && branch->deprel == SG_DEP_NMOD)
    features = SG_CASE_GEN; /* a name that is not declined */
  for (uint32_t i = 0; i < CASES; i++)
    if (features == 1U << i) {
      branch->function = cases->text[i];
      branch->also = cases->also[i];
    }
}

static void mark_by_preposition(const sg_walk *w, uint32_t node, uint32_t preposition) {
  sg_branch *branch = &w->branches[node];
  uint32_t at = w->nodes[preposition].first;
  const sg_match *match = sg_token_match(w->tokens, at, w->sentence->end, SG_CLASS_PREPOSITION);
  branch->prepositional = true;
  if (!match)
    return;
  branch->function = match->sense.value;
  uint32_t features = w->nodes[node].tag.features, possible = sg_possible_cases(w, node);
  if (possible & SG_CASE_ACC && possible & SG_CASE_LOC)
    features = 0; /* a name that is not declined */
  const sg_match *accusative =
      sg_token_match(w->tokens, at, w->sentence->end, SG_CLASS_PREPOSITION_ACCUSATIVE);
  if (!accusative || accusative->length != match->length ||
      (features & SG_CASES && !(features & SG_CASE_ACC)))
    return;
  const sg_match *also =
      sg_token_match(w->tokens, at, w->sentence->end, SG_CLASS_PREPOSITION_ACCUSATIVE_ALSO);
  if (features & SG_CASE_ACC) {
    branch->function = accusative->sense.value;
    branch->also = also ? also->sense.value : 0;
  } else {
    branch->also = accusative->sense.value;
  }
}

static void mark_functions(const sg_walk *w) {
  case_functions cases = functions_of_cases(w);
  for (uint32_t i = 0; i < w->count; i++) {
    sg_deprel deprel = w->branches[i].deprel;
    uint32_t preposition = sg_child(w, i, SG_DEP_CASE);
    bool before = preposition != SG_NO_NODE && preposition < i;
    if (before)
      mark_by_preposition(w, i, preposition);
    else if (deprel == SG_DEP_NMOD || deprel == SG_DEP_OBL || deprel == SG_DEP_IOBJ ||
             deprel == SG_DEP_OBL_AGENT || deprel == SG_DEP_XCOMP || deprel == SG_DEP_OBJ)
      mark_by_case(w, i, &cases);
  }
}

/* --- making the walk -------------------------------------------------------------------------- */

static void find_clauses(const sg_walk *w) {
  for (uint32_t i = 0; i < w->count; i++) {
    uint32_t up = i;
    while (!sg_is_predicate(w, up) && w->branches[up].head != SG_ROOT)
      up = w->branches[up].head;
    w->branches[i].clause = up;
  }
}

sg_walk sg_walk_of(sg_arena *arena, const sg_mentions *mentions, const sg_tree *tree,
                   const sg_functions *functions) {
  sg_walk w = {.arena = arena,
               .mentions = mentions,
               .tokens = mentions->tokens,
               .lexicon = mentions->tokens->lexicon,
               .sentence = sg_sentence_number(mentions->tokens, tree->sentence),
               .sentence_index = tree->sentence,
               .functions = functions,
               .nodes = tree->nodes,
               .count = tree->count,
               .branches = sg_arena_alloc(arena, (tree->count + 1) * sizeof(sg_branch))};
  for (uint32_t i = 0; i < w.count; i++)
    w.branches[i] = (sg_branch){.head = tree->nodes[i].head,
                                .deprel = tree->nodes[i].deprel,
                                .first_child = SG_NO_NODE,
                                .next_sibling = SG_NO_NODE,
                                .cue = UINT32_MAX};
  w.has_cases = named_function(&w, "dative", SG_CLASS_CASE) != 0;
  fold_prepositions(&w);
  fold_verbs(&w);
  mend_relative_clauses(&w);
  mend_named_subjects(&w);
  mend_appositions(&w);
  mend_lists(&w);
  mend_agreements(&w);
  mend_receivers(&w);
  link_children(&w);
  mark_functions(&w);
  lift_from_names(&w);
  mend_participles(&w);
  mend_objects(&w);
  link_children(&w);
  mend_subjects(&w);
  link_children(&w);
  mend_openings(&w);
  mend_roles(&w);
  find_clauses(&w);
  return w;
}
