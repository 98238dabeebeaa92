/* Who a phrase stands for. */
#include "clauses/walk.h"

/* A statement with more actors than a page holds is no sentence; each of them would be tied to each
 * other. */
enum { ARGUMENTS_MAX = 64 };

static bool is_relative(const sg_walk *w, uint32_t node) {
  uint32_t pos = w->nodes[node].tag.pos;
  return (pos == SG_POS_PRON || pos == SG_POS_DET || pos == SG_POS_ADV || pos == SG_POS_SCONJ) &&
         (w->nodes[node].tag.features & SG_PRONTYPE_REL || sg_node_is(w, node, SG_CLASS_RELATIVE) ||
          sg_node_is(w, node, SG_CLASS_THAT));
}

uint32_t sg_antecedent(const sg_walk *w, uint32_t node) {
  if (node == SG_NO_NODE || !is_relative(w, node))
    return node;
  for (uint32_t up = node; up != SG_ROOT; up = w->branches[up].head)
    if (w->branches[up].deprel == SG_DEP_ACL_RELCL || w->branches[up].deprel == SG_DEP_ACL)
      return w->branches[up].head;
  return node;
}

static uint32_t add_mention(const sg_walk *w, uint32_t node, uint32_t function,
                            sg_array *arguments) {
  const sg_mention *mention = sg_node_mention(w, node);
  uint32_t added = 0;
  for (uint32_t i = 0; i < mention->entity_count && arguments->count < ARGUMENTS_MAX; i++) {
    *(sg_argument *)sg_array_push(w->arena, arguments, sizeof(sg_argument)) =
        (sg_argument){function, sg_mention_entity(w->mentions, mention, i), mention->name_first,
                      mention->name_end, node};
    added++;
  }
  return added;
}

static bool is_kind(const sg_walk *w, uint32_t node, sg_mention_kind kind) {
  const sg_mention *mention = sg_node_mention(w, node);
  return mention && mention->kind == kind;
}

static bool is_state_like(const sg_walk *w, uint32_t node) {
  const sg_mention *mention = sg_node_mention(w, node);
  if (!mention || !mention->entity_count)
    return false;
  sg_actor_type type = sg_entity_at(w->mentions, sg_mention_entity(w->mentions, mention, 0))->type;
  return type == SG_COUNTRY || type == SG_COMPANY || type == SG_MINISTRY || type == SG_ORGANIZATION;
}

/* A word that stands beside its noun without a preposition and says whose or which it is. */
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

uint32_t sg_name_of(const sg_walk *w, uint32_t node) {
  if (sg_node_mention(w, node))
    return SG_NO_NODE;
  for (uint32_t c = w->branches[node].first_child; c != SG_NO_NODE;
       c = w->branches[c].next_sibling) {
    sg_deprel deprel = w->branches[c].deprel;
    if ((deprel == SG_DEP_APPOS || deprel == SG_DEP_FLAT) && c > node &&
        is_kind(w, c, SG_MENTION_NAME))
      return c;
  }
  for (uint32_t c = w->branches[node].first_child; c != SG_NO_NODE && c < node;
       c = w->branches[c].next_sibling)
    if (w->branches[c].deprel == SG_DEP_COMPOUND && sg_named_type(w, c) == SG_INITIATIVE &&
        sg_node_is(w, node, SG_CLASS_INITIATIVE_HEAD))
      return c; /* "the “Digital Oman” national plan" */
  uint32_t head = w->branches[node].head;
  sg_deprel own = w->branches[node].deprel;
  bool beside = head == node + 1 && (own == SG_DEP_COMPOUND || own == SG_DEP_FLAT ||
                                     own == SG_DEP_APPOS || own == SG_DEP_AMOD);
  return beside && is_kind(w, head, SG_MENTION_NAME) ? head : SG_NO_NODE;
}

/* "the Chinese companies", "the economy of Kazakhstan": the states that a head stands for. */
static uint32_t add_represented(const sg_walk *w, uint32_t node, uint32_t function,
                                sg_array *arguments) {
  uint32_t added = 0;
  for (uint32_t c = w->branches[node].first_child; c != SG_NO_NODE;
       c = w->branches[c].next_sibling) {
    bool behind = w->branches[c].deprel == SG_DEP_NMOD &&
                  (sg_is_marked(w, c, SG_FN_OF) || sg_is_marked(w, c, SG_FN_FROM));
    if (!is_modifier(w, c) && !behind)
      continue;
    for (uint32_t each = c; each != SG_NO_NODE;) {
      if (is_state_like(w, each))
        added += add_mention(w, each, function, arguments);
      each = each == c ? sg_child(w, c, SG_DEP_CONJ) : w->branches[each].next_sibling;
    }
  }
  return added;
}

/* "the national plan of "Digital Oman"": the name behind is the plan's. */
static uint32_t add_named_behind(const sg_walk *w, uint32_t node, uint32_t function,
                                 sg_array *arguments) {
  if (!sg_node_is(w, node, SG_CLASS_INITIATIVE_HEAD))
    return 0;
  for (uint32_t c = w->branches[node].first_child; c != SG_NO_NODE; c = w->branches[c].next_sibling)
    if (sg_is_marked(w, c, SG_FN_OF) &&
        sg_mention_names(w->mentions, sg_node_mention(w, c), SG_INITIATIVE))
      return add_mention(w, c, function, arguments);
  return 0;
}

static uint32_t add_one(const sg_walk *w, uint32_t node, uint32_t function, sg_array *arguments) {
  if (sg_node_mention(w, node))
    return is_kind(w, node, SG_MENTION_DEMONYM) ? 0 : add_mention(w, node, function, arguments);
  uint32_t name = sg_name_of(w, node);
  if (name != SG_NO_NODE)
    return add_mention(w, name, function, arguments);
  uint32_t added = add_named_behind(w, node, function, arguments);
  uint32_t determiner = sg_child(w, node, SG_DEP_DET);
  bool any = determiner != SG_NO_NODE && sg_node_is(w, determiner, SG_CLASS_INDEFINITE);
  if (!added && !any && sg_node_is(w, node, SG_CLASS_PROXY))
    added = add_represented(w, node, function, arguments);
  return added;
}

uint32_t sg_add_phrase_before(const sg_walk *w, uint32_t node, uint32_t before, uint32_t function,
                              sg_array *arguments) {
  uint32_t antecedent = sg_antecedent(w, node);
  if (antecedent != node && antecedent < node)
    before = node; /* "A, whom B met, and C" */
  node = antecedent;
  if (node == SG_NO_NODE || !function)
    return 0;
  uint32_t added = add_one(w, node, function, arguments);
  for (uint32_t c = w->branches[node].first_child; c != SG_NO_NODE; c = w->branches[c].next_sibling)
    if (w->branches[c].deprel == SG_DEP_CONJ && c < before && !sg_is_predicate(w, c))
      added += sg_add_phrase(w, c, function, arguments);
  return added;
}

uint32_t sg_add_phrase(const sg_walk *w, uint32_t node, uint32_t function, sg_array *arguments) {
  return sg_add_phrase_before(w, node, SG_NO_NODE, function, arguments);
}

bool sg_has_entity(const sg_walk *w, uint32_t node) {
  sg_array found = {0};
  return sg_add_phrase(w, node, sg_fn(w, SG_FN_SUBJECT), &found) > 0;
}

/* "the support that X has given": X's. */
static uint32_t add_giver(const sg_walk *w, uint32_t node, uint32_t function, sg_array *arguments) {
  uint32_t clause = sg_child(w, node, SG_DEP_ACL_RELCL);
  uint32_t subject = clause == SG_NO_NODE ? SG_NO_NODE : sg_child(w, clause, SG_DEP_NSUBJ);
  return subject == SG_NO_NODE || sg_antecedent(w, subject) == node
             ? 0
             : sg_add_phrase(w, subject, function, arguments);
}

uint32_t sg_add_owners(const sg_walk *w, uint32_t node, uint32_t function, sg_array *arguments) {
  node = sg_antecedent(w, node);
  if (node == SG_NO_NODE || !function)
    return 0;
  uint32_t added = 0;
  bool part = sg_token_at(w->tokens, w->nodes[node].first)->kind == SG_NUMBER ||
              sg_child(w, node, SG_DEP_NUMMOD) != SG_NO_NODE;
  for (uint32_t c = w->branches[node].first_child; c != SG_NO_NODE;
       c = w->branches[c].next_sibling) {
    bool of = w->branches[c].deprel == SG_DEP_NMOD &&
              (sg_is_marked(w, c, SG_FN_OF) || sg_is_marked(w, c, SG_FN_BETWEEN));
    uint32_t owner = sg_antecedent(w, c);
    if (is_modifier(w, c) && sg_node_mention(w, owner)) {
      added += add_mention(w, owner, function, arguments);
      for (uint32_t k = sg_child(w, c, SG_DEP_CONJ); k != SG_NO_NODE;
           k = w->branches[k].next_sibling)
        if (w->branches[k].deprel == SG_DEP_CONJ && sg_node_mention(w, k))
          added += add_mention(w, k, function, arguments);
    } else if (of) {
      uint32_t found = sg_add_phrase(w, c, function, arguments);
      if (!found && part) /* "80 per cent of the shares of X" */
        found = sg_add_owners(w, c, function, arguments);
      added += found;
    }
  }
  return added ? added : add_giver(w, node, function, arguments);
}

void sg_add_marked(const sg_walk *w, uint32_t node, bool agentive, sg_array *arguments) {
  const sg_branch *branch = &w->branches[node];
  bool agent = agentive && sg_is_marked(w, node, SG_FN_BY);
  uint32_t function = agent ? sg_fn(w, SG_FN_SUBJECT) : branch->function;
  if (!sg_add_phrase(w, node, function, arguments))
    sg_add_owners(w, node, sg_owner_function(w, function), arguments);
  sg_add_phrase(w, node, branch->also, arguments);
  if (sg_is_marked(w, node, SG_FN_TOGETHER)) {
    sg_add_phrase(w, node, sg_fn(w, SG_FN_WITH), arguments);
    sg_add_phrase(w, node, sg_fn(w, SG_FN_SUBJECT), arguments);
  }
}

bool sg_has_function(const sg_walk *w, const sg_array *arguments, sg_function function) {
  const sg_argument *all = arguments->items;
  for (uint32_t i = 0; i < arguments->count; i++)
    if (all[i].function == sg_fn(w, function))
      return true;
  return false;
}
