/* Years and amounts of money in a stretch of tokens. */
#ifndef SG_FACTS_ATTRIBUTES_H
#define SG_FACTS_ATTRIBUTES_H

#include "mentions/mentions.h"

/** The years in the tokens [first, end) but for those in names of programmes, separated by " | ",
 * or NULL. */
const char *sg_years_in(sg_arena *arena, const sg_mentions *mentions, uint32_t first, uint32_t end);

/** The first amount of money in the tokens [first, end) as written, or NULL. */
const char *sg_amount_in(sg_arena *arena, const sg_tokens *tokens, uint32_t first, uint32_t end);

#endif
