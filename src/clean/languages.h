/* The language of a stretch of text. */
#ifndef SG_CLEAN_LANGUAGES_H
#define SG_CLEAN_LANGUAGES_H

#include "lexicon/match.h"

/** The language of text[start, end), see sg_language_index; 0 when silkgraph has no grammar for it.
 */
uint32_t sg_language_of(sg_arena *arena, const sg_lexicon *lexicon, const char *text,
                        uint32_t start, uint32_t end);

/** Where the first sentence of text[start, end) starts that is in another script than those before
 * it; `end` when there is none. */
uint32_t sg_same_script_end(const char *text, uint32_t start, uint32_t end);

#endif
