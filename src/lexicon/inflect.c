#include "lexicon/inflect.h"

#include <stddef.h>
#include <string.h>

static const sg_morphology *const morphologies[] = {&sg_morphology_english};

const sg_morphology *sg_morphology_of(const char *language) {
  for (size_t i = 0; i < sizeof morphologies / sizeof *morphologies; i++)
    if (strcmp(morphologies[i]->language, language) == 0)
      return morphologies[i];
  return NULL;
}
