/* The languages that a model was learned for. */
#ifndef SG_LEARNED_LANGUAGES_H
#define SG_LEARNED_LANGUAGES_H

#include <stdbool.h>
#include <stdint.h>

typedef struct sg_learned_language {
  const char *code;
  const void *model;      /* the file models/CODE.model */
  bool nouns_end_in_head; /* in a run of nouns the last one is the head, as in English */
} sg_learned_language;

/** The entry of a language (see sg_language_index), or NULL when nothing was learned for it. */
const sg_learned_language *sg_learned_language_of(uint32_t language);

#endif
