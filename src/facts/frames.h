/* From predications to facts: what the arguments of a verb or event noun mean. */
#ifndef SG_FACTS_FRAMES_H
#define SG_FACTS_FRAMES_H

#include "clauses/clauses.h"

/** A fact in terms of entities and tokens. */
typedef struct sg_raw_fact {
  uint32_t source, target; /* entities */
  uint32_t relation;       /* of the lexicon */
  sg_modality modality;
  const char *frame;
  uint32_t sentence;
  uint32_t first, end; /* trigger */
  uint32_t source_first, source_end, target_first, target_end;
  uint32_t source_node, target_node; /* of the tree of the sentence, or SG_ROOT */
  bool from_chunks;                  /* see sg_predication */
  bool confirmed;                    /* the tree says the same */
  uint32_t cue;                      /* token or UINT32_MAX */
  sg_array scope;                    /* sg_token_span: where its dates may stand; empty for names */
  sg_array front;                    /* and where else when there is none */
} sg_raw_fact;

/** Appends to `facts` (items are sg_raw_fact) what the frames of the lexicon give for `p`. */
void sg_apply_frames(sg_arena *arena, const sg_mentions *mentions, const sg_predication *p,
                     sg_array *facts);

/** Appends that those are partners who are parties to the same described instrument in one
 * sentence: "builds it under a contract concluded with X". */
void sg_facts_of_shared_agreements(sg_arena *arena, const sg_mentions *mentions, sg_array *facts);

/** Takes away the plans to become a party to an instrument where the same sentence says that it was
 * done. */
void sg_drop_settled_plans(const sg_mentions *mentions, sg_array *facts);

/** Takes away what trees say of two actors where the chunks of the same sentence tie them, and
 * notes where both say the same. */
void sg_drop_repeated(sg_arena *arena, sg_array *facts);

/** Appends the facts that names and titles state. */
void sg_facts_of_names(sg_arena *arena, const sg_mentions *mentions, sg_array *facts);

#endif
