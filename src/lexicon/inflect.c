#include "lexicon/inflect.h"

#include <stddef.h>
#include <string.h>

static const sg_morphology *const morphologies[] = {&sg_morphology_english, &sg_morphology_russian,
                                                    &sg_morphology_kazakh, NULL};

const sg_morphology *sg_morphology_of(const char *language) {
  const sg_morphology *const *morphology = morphologies;
  while (*morphology && strcmp((*morphology)->language, language) != 0)
    morphology++;
  return *morphology;
}
