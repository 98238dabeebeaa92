/* What the gazetteer and the grammar of names share. */
#ifndef SG_MENTIONS_NAMES_H
#define SG_MENTIONS_NAMES_H

#include "mentions/reader.h"

/** Another name behind a name: the tokens [first, last), and where the insertion ends. */
typedef struct sg_other_name {
  uint32_t first, last, end;
  bool inserted; /* without brackets, so that its letters must tell */
} sg_other_name;

/** Finds another name that stands at `at`, behind a name: "(CNPC)", "(далее — КТЖ)", ", or NHA,".
 */
bool sg_find_other_name(const sg_reader *r, uint32_t at, sg_other_name *other);

/** The lexicon's actor that the acronym at `at`, behind a name of that type, is the name of, or
 * SG_NO_ACTOR: "German Agency for International Cooperation (GIZ)". */
uint32_t sg_known_by_acronym(sg_reader *r, uint32_t at, sg_actor_type type, const char *name);

/** The token behind another name at `at`, after giving it to the entity; `at` when there is none.
 */
uint32_t sg_read_acronym(sg_reader *r, uint32_t at, uint32_t entity);

#endif
