/* From words to predications: a verb or event noun, and who stands to it in which grammatical
 * function. What marks a function (place, preposition, case) is the business of each language's
 * grammar; a predication says the same in all of them. */
#ifndef SG_CHUNKS_PREDICATIONS_H
#define SG_CHUNKS_PREDICATIONS_H

#include "mentions/mentions.h"

/** Functions besides prepositions, which are functions by their own name ("with", "between"); whose
 * a thing behind a preposition is has its name with "-owner" ("a market of X's goods": "of-owner").
 */
#define SG_SUBJECT "subject"        /* who does it, also "by X" of a passive, "X's" of a noun */
#define SG_OBJECT "object"          /* what it is done to, also the subject of a passive */
#define SG_INDIRECT "indirect"      /* whom it is given: "lent Kenya 3 billion" */
#define SG_SELF "self"              /* the event noun itself, when it is an actor (an agreement) */
#define SG_COMPLEMENT "complement"  /* what a passive makes of someone: "was named head of" */
#define SG_IDENTITY "identity"      /* who is said to be the noun: "X is a member", "X, a member" */
#define SG_PURSUED "pursued"        /* the object of the infinitive behind: "proposed to build X" */
#define SG_TOGETHER "together with" /* also fills "with" and the subject */
#define SG_SUBJECT_OWNER "subject-owner" /* whose the subject is: "X's plan says" */
#define SG_OBJECT_OWNER "object-owner"   /* whose the object is: "criticised X's plan" */

/** An entity in a function. */
typedef struct sg_chunk_argument {
  const char *function;
  uint32_t entity;
  uint32_t first, end; /* its tokens */
} sg_chunk_argument;

/** Something stated: "A signed B with C", "the signing of B". */
typedef struct sg_chunk_predication {
  uint32_t sentence;
  uint32_t first, end; /* the trigger's tokens */
  uint32_t class_id;   /* SG_CLASS_VERB or SG_CLASS_NOUN */
  uint32_t lemma;      /* text of the lexicon */
  sg_modality modality;
  uint32_t cue;                    /* the token that says so (will, not), or UINT32_MAX */
  sg_array arguments;              /* sg_chunk_argument */
  uint32_t scope_first, scope_end; /* where its dates and amounts may stand */
  uint32_t front_first,
      front_end; /* where its date stands when the scope has none: "In 2019, ..." */
} sg_chunk_predication;

/** Appends the predications of all sentences to `predications` (items are sg_chunk_predication). */
void sg_read_chunks(sg_arena *arena, const sg_mentions *mentions, sg_array *predications);

/** A language's grammar: reads one sentence. Adding a language adds one to the table in read.c.
 */
typedef struct sg_grammar {
  const char *language;
  void (*read)(sg_arena *arena, const sg_mentions *mentions, uint32_t sentence,
               sg_array *predications);
} sg_grammar;

/** See english.c and russian.c. */
extern const sg_grammar sg_grammar_english, sg_grammar_russian;

#endif
