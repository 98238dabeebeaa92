/* Under which name the variants of a firm's name meet: "Acme Corp", "Acme Corporation", "ООО Acme".
 */
#ifndef SG_LEXICON_FIRM_H
#define SG_LEXICON_FIRM_H

#include <stdbool.h>

#include "base/arena.h"
#include "lexicon/tables.h"

/**
 * The normal form of a firm's name without legal forms before and behind it and without "Company",
 * "Corporation" behind it; with `groups` also without "Group" and "Holding". NULL when nothing is
 * left that is a name of its own. In the arena.
 */
const char *sg_firm_core(sg_arena *arena, const sg_lexicon *lexicon, const char *name, bool groups);

#endif
