/* Phrases that the parser hung on the wrong word, as the types, cases and places of names show. */
#include "clauses/walk.h"

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

/* "the visit of X to Oman": a phrase with a preposition other than "of" belongs to no name, but to
 * what the name depends on. */
static void lift_from_names(const sg_walk *w) {
  for (uint32_t i = 0; i < w->count; i++) {
    sg_branch *branch = &w->branches[i];
    while (branch->deprel == SG_DEP_NMOD && branch->prepositional &&
           !sg_is_marked(w, i, SG_FN_OF) && branch->head != SG_ROOT &&
           sg_is_plain_name(w, branch->head) && w->branches[branch->head].head != SG_ROOT)
      sg_hang(w, i, w->branches[branch->head].head, SG_DEP_NMOD);
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

/* The verb that a clause without a verb above it goes on with behind a comma, or SG_NO_NODE. */
static uint32_t verb_behind(const sg_walk *w, uint32_t clause) {
  for (uint32_t i = clause + 1; i < w->count; i++) {
    sg_deprel deprel = w->branches[i].deprel;
    bool linked = w->branches[i].head == clause &&
                  (deprel == SG_DEP_CONJ || deprel == SG_DEP_PARATAXIS || deprel == SG_DEP_CCOMP);
    if (linked && sg_is_verb(w, i) && w->nodes[i - 1].tag.pos != SG_POS_CCONJ)
      return i;
  }
  return SG_NO_NODE;
}

/* "Kuwait, which sold it, has asked": the noun before the pronoun is no subject of its clause, but
 * of the verb that the clause hangs on, or that hangs on the clause. */
static bool lift_subject(const sg_walk *w, uint32_t noun, uint32_t clause) {
  uint32_t verb = w->branches[clause].head;
  sg_deprel deprel = w->branches[noun].deprel;
  if (w->branches[noun].head != clause || (deprel != SG_DEP_NSUBJ && deprel != SG_DEP_NSUBJ_PASS))
    return false;
  if (verb != SG_ROOT)
    return verb > clause && sg_hang(w, noun, verb, SG_DEP_NSUBJ);
  verb = verb_behind(w, clause);
  if (verb == SG_NO_NODE)
    return false;
  sg_hang(w, verb, SG_ROOT, SG_DEP_ROOT);
  return sg_hang(w, noun, verb, SG_DEP_NSUBJ);
}

/* A clause with a relative pronoun belongs to the noun before the pronoun, whatever it hangs on. */
static void mend_relative_clauses(const sg_walk *w) {
  for (uint32_t i = 0; i < w->count; i++) {
    if (!is_relative(w, i))
      continue;
    uint32_t clause = w->branches[i].head, noun = noun_before(w, i);
    while (clause != SG_ROOT && !is_clause_link(w->branches[clause].deprel) &&
           w->branches[clause].head != SG_ROOT)
      clause = w->branches[clause].head;
    if (noun == SG_NO_NODE || clause == SG_ROOT || clause < i)
      continue;
    if (sg_is_above(w, clause, noun) && !lift_subject(w, noun, clause))
      continue;
    sg_hang(w, clause, noun, SG_DEP_ACL_RELCL);
  }
}

/* "environmental group Bankwatch criticised": two subjects side by side are one and its name. */
static void mend_named_subjects(const sg_walk *w) {
  for (uint32_t i = 1; i < w->count; i++) {
    sg_branch *name = &w->branches[i], *noun = &w->branches[i - 1];
    bool beside = name->deprel == SG_DEP_NSUBJ && noun->deprel == SG_DEP_NSUBJ &&
                  name->head == noun->head && sg_node_mention(w, i) && !sg_node_mention(w, i - 1);
    if (beside) {
      sg_hang(w, i, i - 1, SG_DEP_FLAT);
    }
  }
}

static bool is_sum(const sg_walk *w, uint32_t node) {
  return sg_is_money(w, node) || sg_token_at(w->tokens, w->nodes[node].first)->kind == SG_NUMBER;
}

/* "lent Kenya $3 billion": a name before a sum of money is who receives it. */
static void mend_receivers(const sg_walk *w) {
  for (uint32_t i = 1; i + 1 < w->count; i++) {
    sg_branch *name = &w->branches[i];
    bool joined = name->deprel == SG_DEP_COMPOUND || name->deprel == SG_DEP_NMOD ||
                  name->deprel == SG_DEP_APPOS || name->deprel == SG_DEP_AMOD;
    uint32_t sum = name->head, verb = i - 1;
    if (!joined || sum == SG_ROOT || sum <= i || !sg_is_plain_name(w, i) || !is_sum(w, i + 1))
      continue;
    if (verb > 0 && w->nodes[verb].tag.pos == SG_POS_DET)
      verb--;
    if (sg_is_verb(w, verb) && w->branches[sum].head == verb) {
      sg_hang(w, i, verb, SG_DEP_IOBJ);
      w->branches[sum].deprel = SG_DEP_OBJ;
    }
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
    sg_hang(w, i, verb, SG_DEP_OBJ);
  }
}

/* Two actors of one type are two: "A, B and C". */
static bool are_listed(const sg_walk *w, uint32_t one, uint32_t other) {
  const sg_mention *a = sg_node_mention(w, one), *b = sg_node_mention(w, other);
  if (!sg_is_plain_name(w, one) || !sg_is_plain_name(w, other))
    return false;
  uint32_t first = sg_mention_entity(w->mentions, a, 0);
  uint32_t second = sg_mention_entity(w->mentions, b, 0);
  return first != second &&
         sg_entity_at(w->mentions, first)->type == sg_entity_at(w->mentions, second)->type;
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
    uint32_t type = sg_named_type(w, i),
             before = type == SG_ACTOR_TYPES ? SG_NO_NODE : name_before(w, i);
    uint32_t head = branch->head;
    if (before == SG_NO_NODE || head == SG_ROOT || before == head || sg_is_above(w, i, before))
      continue;
    bool alike = sg_named_type(w, before) == type ||
                 (sg_is_party(type) && sg_is_party(sg_named_type(w, before)));
    bool other = !sg_is_party(sg_named_type(w, head)) ? sg_named_type(w, head) != type
                                                      : is_clause_between(w, head, before);
    bool beside = branch->deprel != SG_DEP_CONJ && w->has_cases &&
                  w->branches[before].head == head && sg_named_type(w, before) == type &&
                  w->nodes[i - 1].tag.pos == SG_POS_CCONJ;
    if (alike && ((branch->deprel == SG_DEP_CONJ && other) || beside)) {
      sg_hang(w, i, before, SG_DEP_CONJ);
    }
  }
}

/* "signed treaties with A and a memorandum with B": agreements stand in a list with each other. */
static void mend_agreements(const sg_walk *w) {
  for (uint32_t i = 1; i < w->count; i++) {
    uint32_t head = w->branches[i].head;
    if (w->branches[i].deprel != SG_DEP_CONJ || sg_named_type(w, i) != SG_AGREEMENT ||
        head == SG_ROOT || !sg_is_plain_name(w, head))
      continue;
    for (uint32_t up = w->branches[head].head; up != SG_ROOT; up = w->branches[up].head)
      if (sg_node_is(w, up, SG_CLASS_AGREEMENT_HEAD)) {
        sg_hang(w, i, up, SG_DEP_CONJ);
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
        sg_hang(w, i, k, SG_DEP_OBL);
        break;
      }
  }
}

/* "Munich Re and Swiss Re, old rivals, agree": a common noun behind a comma says what the names
 * are. */
static bool is_description(const sg_walk *w, uint32_t node) {
  uint32_t head = w->branches[node].head, at = node;
  if (w->branches[node].deprel != SG_DEP_CONJ || head == SG_ROOT || sg_node_mention(w, node) ||
      w->nodes[node].tag.pos != SG_POS_NOUN || !sg_is_plain_name(w, head))
    return false;
  while (at > head + 1 && w->nodes[at - 1].tag.pos == SG_POS_ADJ)
    at--;
  return w->nodes[at - 1].tag.pos == SG_POS_PUNCT;
}

/* "присудил контракт «Росатому»": what stands in another case is no apposition, nor is a second
 * actor. */
static void mend_appositions(const sg_walk *w) {
  for (uint32_t i = 0; i < w->count; i++) {
    sg_branch *branch = &w->branches[i];
    if (is_description(w, i))
      branch->deprel = SG_DEP_APPOS;
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
    sg_hang(w, i, receives ? above : branch->head, receives ? SG_DEP_IOBJ : SG_DEP_NMOD);
  }
}

void sg_mend_names(const sg_walk *w) {
  mend_relative_clauses(w);
  mend_named_subjects(w);
  mend_appositions(w);
  sg_mend_insertions(w);
  mend_lists(w);
  mend_agreements(w);
  mend_receivers(w);
}

void sg_mend_phrases(const sg_walk *w) {
  lift_from_names(w);
  mend_participles(w);
  mend_objects(w);
}
