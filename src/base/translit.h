/* Names of one language in the letters of another, and a key under which the spellings of a name
 * meet. */
#ifndef SG_BASE_TRANSLIT_H
#define SG_BASE_TRANSLIT_H

#include "base/arena.h"

/** Cyrillic letters (Russian and Kazakh) as English newspapers write them, after BGN/PCGN without
 * its apostrophes: "Жапаров" → "Zhaparov". Other letters stay. In the arena. */
const char *sg_transliterate(sg_arena *arena, const char *text);

/** A key that the usual transliterations of a name share, in any letters and, for Russian, in any
 * case: "Жапаровым", "Japarov" and "Zhaparov" give the same. Not meant for reading. In the arena.
 */
const char *sg_name_skeleton(sg_arena *arena, const char *name);

#endif
