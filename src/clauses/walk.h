/* The tree of a sentence as the walk sees it: with children, with prepositions of several words
 * folded into one, and with the function that marks each phrase. */
#ifndef SG_CLAUSES_WALK_H
#define SG_CLAUSES_WALK_H

#include "clauses/clauses.h"

#define SG_NO_NODE SG_ROOT

/** What the walk adds to a node. */
typedef struct sg_branch {
  uint32_t head;
  sg_deprel deprel;
  uint32_t first_child, next_sibling; /* in the order of the text, or SG_NO_NODE */
  uint32_t function;                  /* of its preposition or case, a text of the lexicon, or 0 */
  uint32_t also;                      /* a second function that it may mark, or 0 */
  uint32_t clause;                    /* the predicate whose clause it stands in */
  bool prepositional;                 /* the function comes from a preposition */
  bool modality_known;
  sg_modality modality;
  uint32_t cue;
} sg_branch;

typedef struct sg_walk {
  sg_arena *arena;
  const sg_mentions *mentions;
  const sg_tokens *tokens;
  const sg_lexicon *lexicon;
  const sg_sentence *sentence;
  uint32_t sentence_index;
  const sg_functions *functions;
  bool has_cases; /* the language marks functions by cases */
  const sg_node *nodes;
  uint32_t count;
  sg_branch *branches;
} sg_walk;

/* --- walk.c: one's way in the tree ----------------------------------------------------------- */

/** Prepares a tree for the walk. */
sg_walk sg_walk_of(sg_arena *arena, const sg_mentions *mentions, const sg_tree *tree,
                   const sg_functions *functions);

/** The text of a function. */
uint32_t sg_fn(const sg_walk *w, sg_function function);

/** Whether the node is marked by that function. */
bool sg_is_marked(const sg_walk *w, uint32_t node, sg_function function);

/** Whether the node is that punctuation mark. */
bool sg_is_mark(const sg_walk *w, uint32_t node, const char *mark);

/** The mention that the node is, or NULL. */
const sg_mention *sg_node_mention(const sg_walk *w, uint32_t node);

/** The node that covers a token of the sentence, or SG_NO_NODE. */
uint32_t sg_node_of_token(const sg_walk *w, uint32_t token);

/** The first child of that relation, or SG_NO_NODE. */
uint32_t sg_child(const sg_walk *w, uint32_t node, sg_deprel deprel);

/** Whether the node's word, or a phrase that starts with it, is of the class. */
bool sg_node_is(const sg_walk *w, uint32_t node, sg_class class_id);

/** The cases that a name may stand in by its form, as bits of features; 0 for one that is not
 * declined. */
uint32_t sg_possible_cases(const sg_walk *w, uint32_t node);

/** Whether `other` stands below `node`. */
bool sg_is_above(const sg_walk *w, uint32_t node, uint32_t other);

/** Hangs a node on another, or makes it the root with SG_ROOT. False, and nothing is changed, when
 * the other stands below the node: a tree stays one. */
bool sg_hang(const sg_walk *w, uint32_t node, uint32_t head, sg_deprel deprel);

/** The type of the actor that the node names, SG_ACTOR_TYPES when it names none. */
uint32_t sg_named_type(const sg_walk *w, uint32_t node);

/** Whether actors of the type act: no agreements, programmes and events. */
bool sg_is_party(uint32_t type);

/** Whether the node names someone who acts: no agreement, programme or event. */
bool sg_is_plain_name(const sg_walk *w, uint32_t node);

/** Finds the children anew, after heads were changed. */
void sg_link_children(const sg_walk *w);

/** Whether the node is a word of an amount of money: "euros", "billion". */
bool sg_is_money(const sg_walk *w, uint32_t node);

/** Whether a verb is an infinitive, by its form or by "to". */
bool sg_is_infinitive(const sg_walk *w, uint32_t verb);

/** Whether `node` is a predicate: a verb, or what a copula says of its subject. */
bool sg_is_predicate(const sg_walk *w, uint32_t node);

/** Whether it is a verb by its tag. */
bool sg_is_verb(const sg_walk *w, uint32_t node);

/** "is", "became": what goes with the verb says what its subject is. */
bool sg_is_copula(const sg_walk *w, uint32_t verb);

/** Whether the phrase is one that a preposition with such a function opens and that says on what
 * something rests: "under a contract". */
bool sg_is_basis(const sg_walk *w, uint32_t node);

/** The function "X-owner" of function X; 0 when no frame names it. */
uint32_t sg_owner_function(const sg_walk *w, uint32_t function);

/* --- folding.c, mending.c, roles.c: what the walk makes of the parser's tree --------------------
 */

/** Makes one word of "in cooperation with" and "take part in". */
void sg_fold_prepositions(const sg_walk *w);
void sg_fold_verbs(const sg_walk *w);

/** Hangs relative clauses, appositions and the members of lists on the names that they belong to.
 */
void sg_mend_names(const sg_walk *w);

/** Joins the members of lists that an insertion parts. */
void sg_mend_insertions(const sg_walk *w);

/** Hangs phrases on the verb or participle that they belong to; functions are marked. */
void sg_mend_phrases(const sg_walk *w);

/** Settles who is the subject and what the object of each verb; children are linked. */
void sg_mend_roles(const sg_walk *w);

/* --- phrases.c: who a phrase stands for ------------------------------------------------------ */

/** What a relative pronoun stands for, else the node itself. */
uint32_t sg_antecedent(const sg_walk *w, uint32_t node);

/** Appends the entities of the phrase and of all coordinated with it, in that function; nothing for
 * SG_NO_NODE or function 0. Returns how many. */
uint32_t sg_add_phrase(const sg_walk *w, uint32_t node, uint32_t function, sg_array *arguments);

/** The same, with those members of its list only that stand before the node `before`. */
uint32_t sg_add_phrase_before(const sg_walk *w, uint32_t node, uint32_t before, uint32_t function,
                              sg_array *arguments);

/** Appends whose the phrase is ("Oman's border", "relations between A and B"). */
uint32_t sg_add_owners(const sg_walk *w, uint32_t node, uint32_t function, sg_array *arguments);

/** Whether the phrase stands for an entity. */
bool sg_has_entity(const sg_walk *w, uint32_t node);

/** Appends a marked phrase (an oblique, a noun's complement) in the functions that its mark names;
 * the agent is a subject when `agentive`. */
void sg_add_marked(const sg_walk *w, uint32_t node, bool agentive, sg_array *arguments);

/** Whether one of the arguments has the function. */
bool sg_has_function(const sg_walk *w, const sg_array *arguments, sg_function function);

/** The name that says who the description `node` is ("its partner X", "a venture, X,"), or
 * SG_NO_NODE. */
uint32_t sg_name_of(const sg_walk *w, uint32_t node);

/* --- subjects.c: who does it ----------------------------------------------------------------- */

/** A subject: the phrase, or, when `owner`, whose the phrase is ("A's bid to join"). */
typedef struct sg_subject {
  uint32_t node; /* or SG_NO_NODE */
  bool owner;
  uint32_t before; /* only members of its list that stand before this node; SG_NO_NODE: all */
} sg_subject;

/** The subject that the clause itself names, or SG_NO_NODE. */
uint32_t sg_own_subject(const sg_walk *w, uint32_t predicate);

/** The surface subject of a predicate, also one that it shares, is controlled by or modifies. */
sg_subject sg_subject_of(const sg_walk *w, uint32_t predicate);

/** Whether the surface subject is what is acted on. */
bool sg_is_passive(const sg_walk *w, uint32_t verb);

/** Appends a subject in that function. */
uint32_t sg_add_subject(const sg_walk *w, sg_subject subject, uint32_t function,
                        sg_array *arguments);

/* --- modality.c: whether it happened ---------------------------------------------------------- */

/** The modality of a statement inside another. */
sg_modality sg_combine(sg_modality outer, sg_modality inner);

/** Whether the predicate's clause is fact, plan or denied; `*cue` the token that says so. */
sg_modality sg_modality_of(const sg_walk *w, uint32_t predicate, uint32_t *cue);

/** What a verb says of the infinitive or noun that depends on it. */
sg_modality sg_imposed_modality(const sg_walk *w, uint32_t verb, bool infinitive, uint32_t *cue);

/** "no contract", "neither A nor B". */
bool sg_is_none(const sg_walk *w, uint32_t node);

/* --- verbs.c, nouns.c, scope.c ---------------------------------------------------------------- */

/** Appends the predications that the verb at `node`, and adverbs in its clause, evoke. */
void sg_read_verb(const sg_walk *w, uint32_t node, sg_array *predications);

/** Appends the predications that a phrase beginning at `node` evokes as an adverb of its verb. */
void sg_read_adverb(const sg_walk *w, uint32_t node, sg_array *predications);

/** Appends the predication that the event noun at `node` evokes. */
void sg_read_noun(const sg_walk *w, uint32_t node, sg_array *predications);

/** Whether a verb evokes a frame. */
bool sg_evokes_frame(const sg_walk *w, uint32_t verb);

/** The verb that a noun is subject, object or complement of, or SG_NO_NODE; `*as_object`: what is
 * acted on. */
uint32_t sg_governing_verb(const sg_walk *w, uint32_t noun, bool *as_object);

/** A verb that only carries its noun and lends it its subject: "held talks". */
bool sg_carries(const sg_walk *w, uint32_t verb);

/** A new predication of the clause that `node` stands in, with its scope. */
sg_predication *sg_add_predication(const sg_walk *w, sg_array *out, uint32_t node,
                                   sg_token_span trigger, uint32_t class_id, uint32_t lemma);

enum { SG_TRIGGERS_MAX = 8 };

/** A phrase that evokes frames. */
typedef struct sg_trigger {
  sg_token_span words;
  uint32_t lemma; /* text of the lexicon */
} sg_trigger;

/** The phrases of that class that evoke a frame and cover token `at`, beginning at most a few words
 * before it: the longest ones ("take part" before "take"). Returns how many. */
uint32_t sg_triggers_at(const sg_walk *w, uint32_t at, sg_class class_id,
                        sg_trigger triggers[SG_TRIGGERS_MAX]);

/** Appends the arguments of a verb. */
void sg_add_verb_arguments(const sg_walk *w, uint32_t verb, sg_array *arguments);

#endif
