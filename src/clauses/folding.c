/* Prepositions and verbs of several words become one word of the tree. */
#include "clauses/walk.h"

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
    sg_hang(w, complement, top->head, deprel);
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
    if (holds(p, i) || (holds(p, each->head) && i != complement))
      sg_hang(w, i, complement, holds(p, i) ? SG_DEP_CASE : each->deprel);
  }
}

void sg_fold_prepositions(const sg_walk *w) {
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
    if (inner && each->deprel == SG_DEP_CASE && each->head != SG_ROOT && !holds(p, each->head))
      sg_hang(w, each->head, verb, SG_DEP_OBJ);
    if (inner || (holds(p, each->head) && each->head != verb))
      sg_hang(w, i, verb, inner ? SG_DEP_FIXED : each->deprel);
  }
}

void sg_fold_verbs(const sg_walk *w) {
  sg_trigger triggers[SG_TRIGGERS_MAX];
  for (uint32_t i = 0; i < w->count; i++) {
    if (!sg_is_verb(w, i) || !sg_triggers_at(w, w->nodes[i].first, SG_CLASS_VERB, triggers))
      continue;
    phrase p = {i, i + 1};
    bool plain = true;
    while (p.end < w->count && w->nodes[p.end].end <= triggers[0].words.end)
      plain = w->nodes[p.end++].mention == SG_NO_NODE && plain;
    for (uint32_t k = i + 1; k < p.end; k++) /* the verb stays the uppermost one */
      plain = plain && !sg_is_above(w, k, i) &&
              (w->branches[k].deprel != SG_DEP_CASE || !sg_is_above(w, w->branches[k].head, i));
    if (plain && p.end > i + 1)
      fold_verb(w, i, &p);
  }
}
