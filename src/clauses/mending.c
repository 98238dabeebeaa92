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

/* The verb that a word depends on over others, or SG_NO_NODE. */
static uint32_t verb_above(const sg_walk *w, uint32_t node) {
  uint32_t up = w->branches[node].head;
  while (up != SG_ROOT && !sg_is_verb(w, up))
    up = w->branches[up].head;
  return up;
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

/* What hangs on an auxiliary belongs to the word that it serves. */
static void lift_from_auxiliaries(const sg_walk *w) {
  for (uint32_t i = 0; i < w->count; i++) {
    uint32_t head = w->branches[i].head;
    sg_deprel served = head == SG_ROOT ? SG_DEP_ROOT : w->branches[head].deprel;
    if ((served == SG_DEP_COP || served == SG_DEP_AUX || served == SG_DEP_AUX_PASS) &&
        w->branches[head].head != SG_ROOT)
      sg_hang(w, i, w->branches[head].head, w->branches[i].deprel);
  }
}

/* A verb or short adjective that can be the predicate of a clause: "signed", "is", "намерен". */
static bool is_finite(const sg_walk *w, uint32_t node) {
  const uint32_t other =
      SG_VERBFORM_INF | SG_VERBFORM_CONV | SG_VERBFORM_GER | (w->has_cases ? 0 : SG_DEGREE_CMP);
  const sg_tag *tag = &w->nodes[node].tag;
  bool verb = tag->pos == SG_POS_VERB || tag->pos == SG_POS_AUX;
  bool is_short = tag->pos == SG_POS_ADJ && tag->features & SG_VARIANT_SHORT;
  bool participle =
      w->has_cases && tag->features & SG_VERBFORM_PART && !(tag->features & SG_VARIANT_SHORT);
  return w->nodes[node].mention == SG_NO_NODE && (verb || is_short) && !participle &&
         !(tag->features & other);
}

/* The word that a finite verb at `node` serves, or the verb itself. */
static uint32_t predicate_of(const sg_walk *w, uint32_t node) {
  sg_deprel deprel = w->branches[node].deprel;
  bool serves = deprel == SG_DEP_COP || deprel == SG_DEP_AUX || deprel == SG_DEP_AUX_PASS;
  return serves && w->branches[node].head != SG_ROOT ? w->branches[node].head : node;
}

/* Between two nodes, in either order. */
static bool is_semicolon_between(const sg_walk *w, uint32_t one, uint32_t other) {
  for (uint32_t i = (one < other ? one : other) + 1; i < (one < other ? other : one); i++)
    if (sg_is_mark(w, i, ";"))
      return true;
  return false;
}

/* "X, which ..., signed": the finite verb right behind the comma that ends the clause of the
 * relative pronoun, or SG_NO_NODE; `*inner` the finite verb of that clause. */
static uint32_t verb_behind_clause(const sg_walk *w, uint32_t pronoun, uint32_t *inner) {
  *inner = SG_NO_NODE;
  for (uint32_t i = pronoun + 1; i + 1 < w->count && !sg_is_mark(w, i, ";"); i++) {
    if (*inner == SG_NO_NODE && is_finite(w, i))
      *inner = i;
    if (*inner != SG_NO_NODE && sg_is_mark(w, i, ",") && is_finite(w, i + 1))
      return i + 1;
  }
  return SG_NO_NODE;
}

/* "The League, of which Mali is a member, met": "met" is no part of the clause between the commas,
 * but says what the noun before it did. */
static void close_relative_clauses(const sg_walk *w) {
  for (uint32_t i = 2; i < w->count; i++) {
    uint32_t inner, noun = is_relative(w, i) ? noun_before(w, i) : SG_NO_NODE;
    uint32_t behind = noun == SG_NO_NODE ? SG_NO_NODE : verb_behind_clause(w, i, &inner);
    if (behind == SG_NO_NODE)
      continue;
    uint32_t verb = predicate_of(w, behind), clause = predicate_of(w, inner);
    uint32_t above = w->branches[noun].head;
    sg_deprel deprel = w->branches[noun].deprel;
    bool inside = above != SG_ROOT && above > noun;
    if (above != SG_ROOT && !inside && is_semicolon_between(w, above, noun)) {
      deprel = SG_DEP_PARATAXIS;
      if (w->branches[verb].head == above)
        deprel = w->branches[verb].deprel;
    } else if (above != SG_ROOT && !inside) {
      continue; /* the noun is said to be something before the clause already */
    }
    if (above == verb || clause == verb || clause > behind || verb < behind)
      continue;
    if (inside) { /* what the noun hung on was inside of the clause */
      uint32_t top = clause;
      while (w->branches[top].head != SG_ROOT && w->branches[top].head != noun &&
             w->branches[top].head != verb)
        top = w->branches[top].head;
      above = w->branches[verb].head != SG_ROOT && !sg_is_above(w, clause, verb)
                  ? w->branches[verb].head
                  : w->branches[top].head;
      deprel = above == SG_ROOT ? SG_DEP_ROOT : w->branches[verb].deprel;
      if (above != SG_ROOT && above >= noun && above < behind)
        continue;
    }
    sg_hang(w, noun, SG_ROOT, SG_DEP_ROOT);
    sg_hang(w, verb, SG_ROOT, SG_DEP_ROOT);
    sg_hang(w, clause, noun, SG_DEP_ACL_RELCL);
    sg_hang(w, noun, verb, SG_DEP_NSUBJ);
    if (above != SG_ROOT)
      sg_hang(w, verb, above, deprel);
    for (uint32_t k = i; k < behind; k++)
      if (w->branches[k].head == verb)
        sg_hang(w, k, clause, w->branches[k].deprel);
  }
}

/* "...; the president, X, called": a name behind a semicolon is no part of what stands before it,
 * but the subject of the verb behind it that has none. */
static void mend_semicolons(const sg_walk *w) {
  for (uint32_t i = 1; i + 1 < w->count; i++) {
    uint32_t name = i + 1, verb = SG_NO_NODE;
    if (!sg_is_mark(w, i, ";"))
      continue;
    while (name + 1 < w->count && w->nodes[name].tag.pos == SG_POS_DET)
      name++;
    uint32_t head = w->branches[name].head;
    if (!sg_is_plain_name(w, name) || head == SG_ROOT || head > i)
      continue;
    for (uint32_t k = name + 1; k < w->count && !sg_is_mark(w, k, ";") && verb == SG_NO_NODE; k++)
      if (is_finite(w, k))
        verb = predicate_of(w, k);
    bool taken = verb == SG_NO_NODE || verb < name;
    for (uint32_t k = i; !taken && k < w->count; k++)
      taken = w->branches[k].head == verb &&
              (w->branches[k].deprel == SG_DEP_NSUBJ || w->branches[k].deprel == SG_DEP_NSUBJ_PASS);
    if (!taken)
      sg_hang(w, name, verb, SG_DEP_NSUBJ);
  }
}

/* "Chile's Codelco": the name right behind is whose the possessor is. */
static void mend_possessors(const sg_walk *w) {
  for (uint32_t i = 0; i + 1 < w->count; i++) {
    uint32_t next = i + 1;
    if (w->branches[i].deprel != SG_DEP_NMOD_POSS ||
        !sg_token_form(w->tokens, w->nodes[i].end, "'s"))
      continue;
    while (next < w->count && w->nodes[next].first <= w->nodes[i].end)
      next++;
    if (next < w->count && w->branches[i].head != next && sg_is_plain_name(w, next))
      sg_hang(w, i, next, SG_DEP_NMOD_POSS);
  }
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

/* "runs the port under a contract": on what something rests belongs to the verb. */
static void lift_bases(const sg_walk *w) {
  for (uint32_t i = 0; i < w->count; i++) {
    uint32_t verb =
        w->branches[i].deprel == SG_DEP_NMOD && sg_is_basis(w, i) ? verb_above(w, i) : SG_NO_NODE;
    if (verb != SG_NO_NODE && verb < i && sg_named_type(w, i) == SG_AGREEMENT)
      sg_hang(w, i, verb, SG_DEP_OBL);
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

/* "shall conclude by June 2027 an agreement": the preposition opens the date, and not what has an
 * article of its own. */
static void mend_dates(const sg_walk *w) {
  for (uint32_t i = 2; i < w->count; i++) {
    uint32_t verb = w->branches[i].head, year = i - 1, preposition = SG_NO_NODE;
    bool dated = sg_named_type(w, i) == SG_AGREEMENT && verb != SG_ROOT && verb < i &&
                 sg_is_verb(w, verb) && w->branches[year].head == i &&
                 sg_token_at(w->tokens, w->nodes[year].first)->kind == SG_NUMBER &&
                 sg_token_is(w->tokens, w->nodes[i].first, SG_CLASS_DETERMINER);
    for (uint32_t k = verb + 1; dated && k < year; k++)
      if (w->branches[k].head == i && w->branches[k].deprel == SG_DEP_CASE)
        preposition = k;
    if (preposition == SG_NO_NODE)
      continue;
    sg_hang(w, year, verb, SG_DEP_OBL);
    for (uint32_t k = preposition; k < year; k++)
      if (w->branches[k].head == i)
        sg_hang(w, k, year, w->branches[k].deprel);
    sg_hang(w, i, verb, SG_DEP_OBJ);
  }
}

/* "signed, on the margins of the summit, a memorandum": an agreement is the object of the verb that
 * lacks one, not a part of the phrase between. */
static void mend_agreed(const sg_walk *w) {
  for (uint32_t i = 2; i < w->count; i++) {
    sg_branch *branch = &w->branches[i];
    bool loose = branch->deprel == SG_DEP_VOCATIVE || branch->deprel == SG_DEP_PARATAXIS ||
                 branch->deprel == SG_DEP_DISLOCATED || branch->deprel == SG_DEP_LIST ||
                 branch->deprel == SG_DEP_APPOS || branch->deprel == SG_DEP_FLAT ||
                 branch->deprel == SG_DEP_OBL || branch->deprel == SG_DEP_NMOD ||
                 branch->deprel == SG_DEP_COMPOUND || branch->deprel == SG_DEP_XCOMP;
    uint32_t verb = loose && sg_named_type(w, i) == SG_AGREEMENT ? verb_above(w, i) : SG_NO_NODE;
    bool bare = w->has_cases ? w->nodes[i].tag.features & SG_CASE_ACC
                             : sg_token_is(w->tokens, w->nodes[i].first, SG_CLASS_DETERMINER);
    if (verb != SG_NO_NODE && verb < i && bare && !branch->prepositional &&
        sg_evokes_frame(w, verb) && sg_child(w, verb, SG_DEP_OBJ) == SG_NO_NODE)
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

/* "is 55 per cent owned by X": how much it is owned is no predicate. */
static void mend_degrees(const sg_walk *w) {
  for (uint32_t i = 1; i + 1 < w->count; i++) {
    uint32_t verb = i + 1;
    bool degree = w->branches[verb].head == i && w->branches[verb].deprel == SG_DEP_ACL &&
                  w->nodes[verb].tag.features & SG_VERBFORM_PART && sg_is_verb(w, verb) &&
                  sg_token_is(w->tokens, w->nodes[i].first, SG_CLASS_SHARE);
    bool predicate = false;
    for (uint32_t k = 0; degree && k < i; k++)
      predicate = predicate || (w->branches[k].head == i && w->branches[k].deprel == SG_DEP_COP);
    if (!predicate || !sg_hang(w, verb, w->branches[i].head, w->branches[i].deprel))
      continue;
    for (uint32_t k = 0; k < w->count; k++) {
      sg_deprel deprel = w->branches[k].deprel;
      if (w->branches[k].head != i || deprel == SG_DEP_NUMMOD || deprel == SG_DEP_COMPOUND)
        continue;
      sg_hang(w, k, verb,
              deprel == SG_DEP_COP     ? SG_DEP_AUX_PASS
              : deprel == SG_DEP_NSUBJ ? SG_DEP_NSUBJ_PASS
                                       : deprel);
    }
    sg_hang(w, i, verb, SG_DEP_OBL);
  }
}

/* Does the noun say what somebody is to somebody: "contractor", "firm", "partner"? */
static bool is_role(const sg_walk *w, uint32_t node) {
  static const sg_class roles[] = {SG_CLASS_COMPANY_NOUN, SG_CLASS_COMPANY_HEAD,
                                   SG_CLASS_ORGANIZATION_HEAD, SG_CLASS_BODY_HEAD};
  sg_trigger triggers[SG_TRIGGERS_MAX];
  for (size_t i = 0; i < sizeof roles / sizeof *roles; i++)
    if (sg_node_is(w, node, roles[i]))
      return true;
  return sg_triggers_at(w, w->nodes[node].first, SG_CLASS_NOUN, triggers) > 0;
}

/* "accused its contractor, the firm X, of": the name between commas is the noun's. */
static void mend_named_roles(const sg_walk *w) {
  for (uint32_t i = 2; i + 1 < w->count; i++) {
    uint32_t at = i;
    if (!sg_is_plain_name(w, i) || w->nodes[i + 1].tag.pos != SG_POS_PUNCT)
      continue;
    while (at > 1 && w->nodes[at - 1].mention == SG_NO_NODE &&
           (w->nodes[at - 1].tag.pos == SG_POS_NOUN || w->nodes[at - 1].tag.pos == SG_POS_DET))
      at--;
    uint32_t noun = at - 2, head = w->branches[i].head;
    bool apposed = at >= 2 && sg_is_mark(w, at - 1, ",") && w->nodes[noun].tag.pos == SG_POS_NOUN &&
                   w->nodes[noun].mention == SG_NO_NODE && is_role(w, noun);
    bool subject = w->branches[i].deprel == SG_DEP_NSUBJ && head != SG_ROOT && head > i;
    if (apposed && !subject && head != noun)
      sg_hang(w, i, noun, SG_DEP_APPOS);
  }
}

void sg_mend_names(const sg_walk *w) {
  lift_from_auxiliaries(w);
  close_relative_clauses(w);
  mend_semicolons(w);
  mend_possessors(w);
  mend_relative_clauses(w);
  mend_degrees(w);
  mend_dates(w);
  mend_named_subjects(w);
  mend_named_roles(w);
  mend_appositions(w);
  sg_mend_insertions(w);
  mend_lists(w);
  mend_agreements(w);
  mend_receivers(w);
}

void sg_mend_phrases(const sg_walk *w) {
  lift_from_names(w);
  lift_bases(w);
  mend_participles(w);
  mend_objects(w);
  mend_agreed(w);
}
