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

bool sg_is_mark(const sg_walk *w, uint32_t node, const char *mark) {
  return sg_token_form(w->tokens, w->nodes[node].first, mark);
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

bool sg_is_above(const sg_walk *w, uint32_t node, uint32_t other) {
  for (uint32_t up = w->branches[other].head; up != SG_ROOT; up = w->branches[up].head)
    if (up == node)
      return true;
  return false;
}

bool sg_hang(const sg_walk *w, uint32_t node, uint32_t head, sg_deprel deprel) {
  if (node == head || (head != SG_ROOT && sg_is_above(w, node, head)))
    return false;
  w->branches[node].head = head;
  w->branches[node].deprel = deprel;
  return true;
}

uint32_t sg_named_type(const sg_walk *w, uint32_t node) {
  const sg_mention *mention = sg_node_mention(w, node);
  if (!mention || mention->kind != SG_MENTION_NAME || !mention->entity_count)
    return SG_ACTOR_TYPES;
  return sg_entity_at(w->mentions, sg_mention_entity(w->mentions, mention, 0))->type;
}

bool sg_is_party(uint32_t type) {
  return type != SG_ACTOR_TYPES && type != SG_AGREEMENT && type != SG_INITIATIVE &&
         type != SG_EVENT;
}

bool sg_is_plain_name(const sg_walk *w, uint32_t node) {
  return sg_is_party(sg_named_type(w, node));
}

bool sg_is_money(const sg_walk *w, uint32_t node) {
  uint32_t at = w->nodes[node].first;
  return sg_token_is(w->tokens, at, SG_CLASS_CURRENCY) ||
         sg_token_is(w->tokens, at, SG_CLASS_SCALE);
}

bool sg_is_infinitive(const sg_walk *w, uint32_t verb) {
  uint32_t mark = sg_child(w, verb, SG_DEP_MARK);
  return w->nodes[verb].tag.features & SG_VERBFORM_INF ||
         (mark != SG_NO_NODE && sg_node_is(w, mark, SG_CLASS_TO));
}

uint32_t sg_possible_cases(const sg_walk *w, uint32_t node) {
  const sg_mention *mention = sg_node_mention(w, node);
  uint32_t cases = 0;
  for (uint32_t i = 0; mention && i < CASES; i++)
    cases |= mention->cases & ((uint32_t)SG_FORM_NOMINATIVE << i) ? 1U << i : 0;
  return cases;
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
  uint32_t possible = sg_possible_cases(w, node);
  if (features == SG_CASE_LOC) /* without a preposition there is none: "принадлежит Анне" */
    features = SG_CASE_DAT;
  if (possible && !(possible & features)) /* "передал компании X": its first word tells */
    features = branch->deprel == SG_DEP_NMOD ? possible & SG_CASE_GEN : possible & SG_CASE_DAT;
  if (features == SG_CASE_DAT && branch->deprel == SG_DEP_OBJ)
    branch->deprel = SG_DEP_IOBJ;
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

void sg_link_children(const sg_walk *w) {
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
  sg_fold_prepositions(&w);
  sg_fold_verbs(&w);
  sg_mend_names(&w);
  sg_link_children(&w);
  mark_functions(&w);
  sg_mend_phrases(&w);
  sg_link_children(&w);
  sg_mend_roles(&w);
  find_clauses(&w);
  return w;
}
