/* Inflected forms from a lemma. */
#ifndef SG_LEXICON_INFLECT_H
#define SG_LEXICON_INFLECT_H

#include "base/arena.h"
#include "lexicon/classes.h"

/** Receives one form and the SG_FORM_ bits that it stands for. */
typedef void (*sg_form_sink)(void *context, const char *form, uint32_t features);

/** A language's morphology. Adding a language adds an element to the table in inflect.c. */
typedef struct sg_morphology {
  const char *language;
  /** The dictionary form of an entry as written in the lexicon. */
  const char *(*lemma)(sg_arena *arena, const char *entry, sg_inflection inflection);
  /** Gives each form of an entry to `sink`. */
  void (*inflect)(sg_arena *arena, const char *entry, sg_inflection inflection, sg_form_sink sink,
                  void *context);
} sg_morphology;

/** The morphology of the language with that code, or NULL when silkgraph has none. */
const sg_morphology *sg_morphology_of(const char *language);

/** See inflect_english.c, inflect_russian.c and inflect_kazakh.c. */
extern const sg_morphology sg_morphology_english, sg_morphology_russian, sg_morphology_kazakh;

#endif
