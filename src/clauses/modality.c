/* Whether what a predicate states happened, is planned, or is denied. */
#include "clauses/walk.h"

sg_modality sg_combine(sg_modality outer, sg_modality inner) {
  if (outer == SG_NEGATED || inner == SG_NEGATED)
    return outer == inner ? SG_ACTUAL : SG_NEGATED;
  return outer == SG_PROSPECTIVE || inner == SG_PROSPECTIVE ? SG_PROSPECTIVE : SG_ACTUAL;
}

bool sg_is_none(const sg_walk *w, uint32_t node) {
  for (uint32_t c = w->branches[node].first_child; c != SG_NO_NODE;
       c = w->branches[c].next_sibling) {
    sg_deprel deprel = w->branches[c].deprel;
    bool beside = deprel == SG_DEP_DET || deprel == SG_DEP_CC || deprel == SG_DEP_ADVMOD ||
                  deprel == SG_DEP_AMOD;
    if (beside && c < node &&
        (sg_node_is(w, c, SG_CLASS_NONE_WORD) || sg_node_is(w, c, SG_CLASS_NEGATION)))
      return true;
  }
  return false;
}

static void note(sg_modality *modality, uint32_t *cue, sg_modality found, uint32_t token) {
  *modality = sg_combine(found, *modality);
  if (*cue == UINT32_MAX)
    *cue = token;
}

static bool is_word(const sg_walk *w, uint32_t node, sg_class class_id) {
  return sg_token_is(w->tokens, w->nodes[node].first, class_id) || sg_node_is(w, node, class_id);
}

/* "not", and "no longer", whose first word depends on the second. */
static bool is_negation(const sg_walk *w, uint32_t node) {
  uint32_t inner = w->branches[node].first_child;
  return is_word(w, node, SG_CLASS_NEGATION) ||
         (inner != SG_NO_NODE && inner < node && is_word(w, inner, SG_CLASS_NEGATION));
}

/* What the words of the verb group say: "will", "may", "not", a future form. */
static sg_modality own_modality(const sg_walk *w, uint32_t predicate, uint32_t *cue) {
  sg_modality modality = SG_ACTUAL;
  bool denied = false;
  for (uint32_t c = w->branches[predicate].first_child; c != SG_NO_NODE;
       c = w->branches[c].next_sibling) {
    uint32_t token = w->nodes[c].first;
    if (w->nodes[c].tag.pos == SG_POS_PROPN || w->nodes[c].tag.pos == SG_POS_NUM)
      continue; /* "in May" */
    switch (w->branches[c].deprel) {
    case SG_DEP_AUX:
    case SG_DEP_AUX_PASS:
    case SG_DEP_COP:
      if (is_word(w, c, SG_CLASS_WILL) || is_word(w, c, SG_CLASS_MODAL) ||
          w->nodes[c].tag.features & SG_TENSE_FUT)
        note(&modality, cue, SG_PROSPECTIVE, token);
      break;
    case SG_DEP_ADVMOD:
    case SG_DEP_DISCOURSE:
    case SG_DEP_CC:
    case SG_DEP_DET:
      if (is_word(w, c, SG_CLASS_MODAL)) {
        note(&modality, cue, SG_PROSPECTIVE, token);
      } else if (is_negation(w, c)) {
        denied = true;
        *cue = token;
      }
      break;
    default:
      break;
    }
    if (is_word(w, c, SG_CLASS_NEGATION) && w->branches[c].deprel == SG_DEP_AUX) {
      denied = true;
      *cue = token;
    }
  }
  const sg_match *match =
      sg_token_match(w->tokens, w->nodes[predicate].first, w->sentence->end, SG_CLASS_VERB);
  bool future = match && match->length == 1 && match->sense.form & SG_FORM_FUTURE;
  if (sg_is_verb(w, predicate) && (future || w->nodes[predicate].tag.features & SG_TENSE_FUT))
    note(&modality, cue, SG_PROSPECTIVE, w->nodes[predicate].first);
  return denied ? SG_NEGATED : modality;
}

static bool is_condition(const sg_walk *w, uint32_t predicate) {
  for (uint32_t c = w->branches[predicate].first_child; c != SG_NO_NODE;
       c = w->branches[c].next_sibling)
    if (w->branches[c].deprel == SG_DEP_MARK && sg_node_is(w, c, SG_CLASS_CONDITIONAL))
      return true;
  return false;
}

static bool negates(const sg_walk *w, uint32_t verb) {
  return sg_node_is(w, verb, SG_CLASS_NEGATIVE_VERB) || sg_node_is(w, verb, SG_CLASS_ENDING_VERB);
}

sg_modality sg_imposed_modality(const sg_walk *w, uint32_t verb, bool infinitive, uint32_t *cue) {
  sg_modality own = sg_modality_of(w, verb, cue);
  if (negates(w, verb))
    return own == SG_NEGATED       ? SG_ACTUAL
           : own == SG_PROSPECTIVE ? SG_PROSPECTIVE /* "may leave" */
                                   : SG_NEGATED;
  if (sg_node_is(w, verb, SG_CLASS_FACTIVE_VERB) && !sg_node_is(w, verb, SG_CLASS_PLAN_VERB))
    return own;
  if (infinitive || sg_node_is(w, verb, SG_CLASS_PLAN_VERB))
    return sg_combine(own, SG_PROSPECTIVE);
  return own;
}

/* "will meet and sign": a bare second verb shares the auxiliary. */
static bool shares_auxiliary(const sg_walk *w, uint32_t verb) {
  const sg_tag *tag = &w->nodes[verb].tag;
  bool listed = tag->features & SG_TENSE_PRES && !(tag->features & SG_NUMBER_SING) &&
                !w->has_cases && sg_is_infinitive(w, w->branches[verb].head);
  bool bare = listed || tag->features & SG_VERBFORM_INF || /* "should sign and create" */
              (tag->features & SG_VERBFORM_PART && tag->features & SG_TENSE_PAST);
  return bare && sg_child(w, verb, SG_DEP_AUX) == SG_NO_NODE &&
         sg_child(w, verb, SG_DEP_NSUBJ) == SG_NO_NODE;
}

/* What the clause that the predicate stands in says of it. */
static sg_modality governed(const sg_walk *w, uint32_t predicate, sg_modality own, uint32_t *cue) {
  uint32_t head = w->branches[predicate].head, other = UINT32_MAX;
  sg_modality outer = SG_ACTUAL;
  if (head == SG_ROOT)
    return sg_is_infinitive(w, predicate) ? sg_combine(SG_PROSPECTIVE, own) : own;
  bool predicated = sg_is_predicate(w, head);
  switch (w->branches[predicate].deprel) {
  case SG_DEP_CONJ:
    if (predicated && own == SG_ACTUAL && shares_auxiliary(w, predicate))
      outer = sg_modality_of(w, head, &other);
    break;
  case SG_DEP_XCOMP:
    if (predicated)
      outer = sg_imposed_modality(w, head, sg_is_infinitive(w, predicate), &other);
    break;
  case SG_DEP_CCOMP:
    if (predicated && sg_is_infinitive(w, predicate))
      outer = sg_imposed_modality(w, head, true, &other);
    else if (predicated && sg_node_is(w, head, SG_CLASS_NEGATIVE_VERB))
      return SG_NEGATED;
    else if (predicated && sg_node_is(w, head, SG_CLASS_PLAN_VERB) &&
             !sg_node_is(w, head, SG_CLASS_REPORT_VERB))
      outer = SG_PROSPECTIVE;
    break;
  case SG_DEP_ADVCL:
    if (sg_is_infinitive(w, predicate))
      outer = SG_PROSPECTIVE;
    else if (w->nodes[predicate].tag.features & (SG_VERBFORM_CONV | SG_VERBFORM_GER))
      outer = predicated ? sg_modality_of(w, head, &other) : SG_ACTUAL;
    break;
  case SG_DEP_ACL:
    if (sg_is_infinitive(w, predicate))
      outer = SG_PROSPECTIVE;
    break;
  default:
    break;
  }
  if (is_condition(w, predicate))
    outer = sg_combine(SG_PROSPECTIVE, outer);
  if (*cue == UINT32_MAX && outer != SG_ACTUAL)
    *cue = other == UINT32_MAX ? w->nodes[head].first : other;
  return sg_combine(outer, own);
}

static bool has_denied_argument(const sg_walk *w, uint32_t predicate) {
  static const sg_deprel arguments[] = {SG_DEP_OBJ, SG_DEP_NSUBJ, SG_DEP_NSUBJ_PASS};
  for (size_t i = 0; i < sizeof arguments / sizeof *arguments; i++) {
    uint32_t child = sg_child(w, predicate, arguments[i]);
    if (child != SG_NO_NODE && (sg_is_none(w, child) || sg_node_is(w, child, SG_CLASS_NONE_WORD)))
      return true;
  }
  return false;
}

sg_modality sg_modality_of(const sg_walk *w, uint32_t predicate, uint32_t *cue) {
  sg_branch *branch = &w->branches[predicate];
  if (!branch->modality_known) {
    branch->cue = UINT32_MAX;
    sg_modality own = own_modality(w, predicate, &branch->cue);
    if (own != SG_NEGATED && has_denied_argument(w, predicate))
      own = SG_NEGATED; /* in some languages the verb is negated as well */
    branch->modality = governed(w, predicate, own, &branch->cue);
    branch->modality_known = true;
  }
  if (cue)
    *cue = branch->cue;
  return branch->modality;
}
