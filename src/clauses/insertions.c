/* Lists that go on behind what is inserted between commas: "A, a Danish firm, and B signed". */
#include "clauses/walk.h"

enum { WORDS_BEFORE_NAME = 4 };

/* A list of two parties with an insertion behind the first: the tokens of the insertion are the
 * nodes [first, end). */
typedef struct resumed_list {
  uint32_t one, other, first, end;
} resumed_list;

static bool is_finite(const sg_walk *w, uint32_t node) {
  const uint32_t other = SG_VERBFORM_PART | SG_VERBFORM_CONV | SG_VERBFORM_GER;
  const sg_tag *tag = &w->nodes[node].tag;
  bool bare =
      tag->features & SG_VERBFORM_INF && node > 0 && w->nodes[node - 1].tag.pos == SG_POS_PART;
  return w->nodes[node].mention == SG_NO_NODE && !bare &&
         (tag->pos == SG_POS_VERB || tag->pos == SG_POS_AUX) && !(tag->features & other);
}

/* The first finite verb of the nodes [first, end), or SG_NO_NODE. */
static uint32_t finite_verb(const sg_walk *w, uint32_t first, uint32_t end) {
  for (uint32_t i = first; i < end; i++)
    if (is_finite(w, i))
      return i;
  return SG_NO_NODE;
}

/* "and the Italian group B": the party that the conjunction at `at` adds, or SG_NO_NODE. */
static uint32_t added_party(const sg_walk *w, uint32_t at) {
  for (uint32_t i = at + 1; i < w->count && i <= at + 1 + WORDS_BEFORE_NAME; i++) {
    uint32_t pos = w->nodes[i].tag.pos;
    if (sg_is_plain_name(w, i))
      return i;
    if (pos != SG_POS_DET && pos != SG_POS_ADJ && pos != SG_POS_NOUN)
      return SG_NO_NODE;
  }
  return SG_NO_NODE;
}

/* The node behind a name and the bracket that may follow it. */
static uint32_t behind_bracket(const sg_walk *w, uint32_t name) {
  uint32_t at = name + 1;
  if (at >= w->count || !sg_is_mark(w, at, "("))
    return at;
  while (at < w->count && !sg_is_mark(w, at, ")"))
    at++;
  return at + 1;
}

/* Does an insertion begin at `first`: a description, a participle, a relative clause, but no other
 * statement? */
static bool is_insertion(const sg_walk *w, uint32_t first, uint32_t end) {
  if (first >= end || w->nodes[first].tag.pos == SG_POS_CCONJ || sg_is_plain_name(w, first))
    return false;
  uint32_t at = first;
  while (at + 1 < end && w->nodes[at].tag.pos == SG_POS_ADP)
    at++;
  uint32_t clause_end = first;
  if (sg_token_is(w->tokens, w->nodes[at].first, SG_CLASS_RELATIVE))
    for (clause_end = at; clause_end < end && !sg_is_mark(w, clause_end, ",");)
      clause_end++;
  return finite_verb(w, clause_end, end) == SG_NO_NODE;
}

static bool may_share_case(const sg_walk *w, uint32_t one, uint32_t other) {
  uint32_t a = sg_possible_cases(w, one), b = sg_possible_cases(w, other);
  a = a ? a : w->nodes[one].tag.features & SG_CASES;
  b = b ? b : w->nodes[other].tag.features & SG_CASES;
  return !a || !b || a & b;
}

/* The list that the conjunction at `at` goes on with behind an insertion. */
static bool find_list(const sg_walk *w, uint32_t at, resumed_list *list) {
  list->other = added_party(w, at);
  list->end = at - 1;
  if (list->other == SG_NO_NODE)
    return false;
  for (uint32_t i = at - 1; i-- > 0;) {
    uint32_t comma = sg_is_plain_name(w, i) ? behind_bracket(w, i) : w->count;
    if (comma >= at - 1 || !sg_is_mark(w, comma, ",") || !is_insertion(w, comma + 1, at - 1))
      continue;
    list->one = i;
    list->first = comma + 1;
    return may_share_case(w, i, list->other);
  }
  return false;
}

/* What is inserted belongs to the name before it. */
static void hang_insertion(const sg_walk *w, const resumed_list *list) {
  for (uint32_t i = list->first; i < list->end; i++) {
    uint32_t head = w->branches[i].head;
    bool outside = head == SG_ROOT || head < list->first || head >= list->end;
    if (!outside || head == list->one || w->branches[i].deprel == SG_DEP_PUNCT)
      continue;
    bool verb = w->nodes[i].tag.pos == SG_POS_VERB;
    sg_hang(w, i, list->one, verb ? SG_DEP_ACL : SG_DEP_APPOS);
  }
}

void sg_mend_insertions(const sg_walk *w) {
  resumed_list list;
  for (uint32_t at = 2; at + 1 < w->count; at++) {
    if (w->nodes[at].tag.pos != SG_POS_CCONJ || !sg_is_mark(w, at - 1, ",") ||
        !find_list(w, at, &list))
      continue;
    uint32_t before = finite_verb(w, 0, list.one), verb = list.other + 1;
    while (verb < w->count && w->nodes[verb].tag.pos == SG_POS_ADV)
      verb++;
    bool subject = verb < w->count && is_finite(w, verb);
    if (subject && before != SG_NO_NODE)
      continue; /* "A met B, a friend, and C left" */
    while (subject && !sg_is_verb(w, verb) && w->branches[verb].head != SG_ROOT &&
           w->branches[verb].head > verb)
      verb = w->branches[verb].head;               /* from an auxiliary to its verb */
    if (subject && sg_is_above(w, list.one, verb)) /* the verb takes the place of the name */
      sg_hang(w, verb, w->branches[list.one].head, w->branches[list.one].deprel);
    if (subject && sg_hang(w, list.one, verb, SG_DEP_NSUBJ) &&
        w->branches[list.other].deprel == SG_DEP_NSUBJ_PASS)
      w->branches[list.one].deprel = SG_DEP_NSUBJ_PASS;
    hang_insertion(w, &list);
    sg_hang(w, list.other, list.one, SG_DEP_CONJ);
  }
}
