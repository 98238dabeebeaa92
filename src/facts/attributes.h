/* Years and amounts of money in stretches of tokens. */
#ifndef SG_FACTS_ATTRIBUTES_H
#define SG_FACTS_ATTRIBUTES_H

#include "clauses/clauses.h"

/** The years in the spans (sg_token_span) but for those in names of programmes, separated by " | ",
 * or NULL. */
const char *sg_years_in(sg_arena *arena, const sg_mentions *mentions, const sg_array *spans);

/** The first amount of money in the spans (sg_token_span) as written, or NULL. */
const char *sg_amount_in(sg_arena *arena, const sg_tokens *tokens, const sg_array *spans);

#endif
