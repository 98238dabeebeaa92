/* The grammatical functions by name. In a predication a function is a text of the lexicon, so that
 * the frames, which name functions too, compare numbers. */
#ifndef SG_CLAUSES_FUNCTIONS_H
#define SG_CLAUSES_FUNCTIONS_H

#include "lexicon/tables.h"

/** Those functions that the walk itself gives or asks for. Prepositions are functions by their own
 * name ("with", "between"), in every language by that of the table in lexicon/LL/grammar.lex. */
typedef enum sg_function {
  SG_FN_SUBJECT,       /* who does it, also "by X" of a passive, "X's" of a noun */
  SG_FN_OBJECT,        /* what it is done to, also the subject of a passive */
  SG_FN_INDIRECT,      /* whom it is given: "lent Kenya 3 billion" */
  SG_FN_SELF,          /* the event noun itself, when it is an actor (an agreement) */
  SG_FN_COMPLEMENT,    /* what a passive makes of someone: "was named head of" */
  SG_FN_IDENTITY,      /* who is said to be the noun: "X is a member", "X, a member" */
  SG_FN_PURSUED,       /* the object of the infinitive behind: "proposed to build X" */
  SG_FN_SUBJECT_OWNER, /* whose the subject is: "X's plan says" */
  SG_FN_OBJECT_OWNER,  /* whose the object is: "criticised X's plan" */
  SG_FN_TOGETHER,      /* "together with" also fills "with" and the subject */
  SG_FN_WITH,
  SG_FN_BETWEEN,
  SG_FN_OF,
  SG_FN_BY, /* the agent of a passive or an event noun */
  SG_FN_TO,
  SG_FN_ON,
  SG_FN_AS,
  SG_FN_FOR,
  SG_FN_IN,
  SG_FN_FROM,
  SG_FN_UNDER,
  SG_FN_IN_ACCORDANCE,
  SG_FN_ON_THE_BASIS,
  SG_FN_AGAINST,
  SG_FN_COUNT
} sg_function;

/** The texts of all functions in a lexicon; 0 for one that no frame and no preposition names. */
typedef struct sg_functions {
  uint32_t text[SG_FN_COUNT];
} sg_functions;

/** Looks the functions up. */
sg_functions sg_functions_of(const sg_lexicon *lexicon);

#endif
