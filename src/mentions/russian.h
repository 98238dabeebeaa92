/* What the recognisers of Russian names share. */
#ifndef SG_MENTIONS_RUSSIAN_H
#define SG_MENTIONS_RUSSIAN_H

#include "mentions/look.h"

/** The cases that the word at `at` may stand in: as the lexicon says, else by its ending. */
uint32_t sg_russian_token_cases(const sg_reader *r, uint32_t at);

/** Whether the word at `at` can be part of a name that stands in the genitive behind its head. */
bool sg_russian_is_genitive(const sg_reader *r, uint32_t at);

/** The end of the complement of a head at `at`: "цифрового развития, инноваций и аэрокосмической
 * промышленности", "по строительству дорог"; `at` when there is none. It stops before a state,
 * which is not part of it, and before a name in capitals when `small`. */
uint32_t sg_russian_complement(const sg_reader *r, uint32_t at, bool small);

/** The state whose name stands at `at` in the genitive, and where it ends; SG_NO_ACTOR if none. */
uint32_t sg_russian_state(sg_reader *r, uint32_t at, uint32_t *end);

/** The ministry of the fields [first, end) of a state (NULL: that of the context), whose name may
 * follow up to `state_end`. */
uint32_t sg_russian_ministry(sg_reader *r, uint32_t first, uint32_t end, uint32_t state_end,
                             const char *country);

/** The name of a body, company or organization at `at`, known or recognised by its build. */
void sg_russian_actor_name(sg_reader *r, uint32_t at, sg_candidate *candidate);

/** Recognisers, see reader.h. */
void sg_read_russian_named(sg_reader *r, uint32_t at, sg_candidate *candidate);
void sg_read_russian_quoted(sg_reader *r, uint32_t at, sg_candidate *candidate);
void sg_read_latin_name(sg_reader *r, uint32_t at, sg_candidate *candidate);

/** A Cyrillic word with capitals inside, which is a firm: "КамАЗ". */
void sg_read_russian_coined(sg_reader *r, uint32_t at, sg_candidate *candidate);
void sg_read_russian_pair(sg_reader *r, uint32_t at, sg_candidate *candidate);
void sg_read_russian_agreement(sg_reader *r, uint32_t at, sg_candidate *candidate);
void sg_read_russian_person(sg_reader *r, uint32_t at, sg_candidate *candidate);

#endif
