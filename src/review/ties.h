/* The ties of a network made anew, as decisions on their sentences want them. */
#ifndef SG_REVIEW_TIES_H
#define SG_REVIEW_TIES_H

#include "review/actors.h"

typedef enum sg_verdict_kind { SG_NO_VERDICT, SG_KEEP, SG_DROP, SG_CHANGE } sg_verdict_kind;

/** What was decided of a sentence that states a tie. */
typedef struct sg_verdict {
  sg_verdict_kind kind;
  sg_review review;
  const char *coders;
  sg_tie tie;        /* of SG_CHANGE: what it is instead */
  const char *years; /* NULL: those of the sentence */
} sg_verdict;

/** A sentence that states a tie which was not read. */
typedef struct sg_missed {
  sg_verdict verdict;
  sg_evidence evidence;
} sg_missed;

typedef struct sg_retying {
  sg_arena *arena;
  sg_network *network;
  const sg_roster *roster;
  sg_verdict **of_tie; /* for each tie: a verdict for each of its sentences, or NULL */
  sg_array missed;     /* sg_missed */
} sg_retying;

void sg_retying_make(sg_arena *arena, sg_network *network, const sg_roster *roster,
                     sg_retying *retying);

void sg_retying_judge(sg_retying *retying, const sg_stated *stated, const sg_verdict *verdict);

/** Makes the ties anew, and leaves out actors that are gone or became others. */
void sg_retie(sg_retying *retying);

#endif
