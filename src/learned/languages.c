#include "learned/languages.h"

#include <string.h>

#include "lexicon/tables.h"

/* See models.S. */
extern const char sg_model_en[], sg_model_ru[];

/* A language that was learned is added here, and its file in models.S. */
static const sg_learned_language languages[] = {
    {.code = "en", .model = sg_model_en, .nouns_end_in_head = true},
    {.code = "ru", .model = sg_model_ru},
};

const sg_learned_language *sg_learned_language_of(uint32_t language) {
  const char *code = sg_language_code(language);
  for (size_t i = 0; i < sizeof languages / sizeof *languages; i++)
    if (strcmp(languages[i].code, code) == 0)
      return &languages[i];
  return NULL;
}
