/* Kazakh forms of names: the case endings, in all variants of vowel harmony and assimilation,
 * because a wrong one stands in no text. Other words are taken as they are. */
#include "lexicon/inflect.h"

#include <stdbool.h>
#include <stddef.h>

static const struct {
  const char *endings[7];
  uint32_t cases;
} cases[] = {
    {{"ның", "нің", "дың", "дің", "тың", "тің", NULL}, SG_FORM_GENITIVE},
    {{"ға", "ге", "қа", "ке", "на", "не", NULL}, SG_FORM_DATIVE},
    {{"ны", "ні", "ды", "ді", "ты", "ті", NULL}, SG_FORM_ACCUSATIVE},
    {{"мен", "бен", "пен", NULL}, SG_FORM_INSTRUMENTAL},
    {{"да", "де", "та", "те", "нда", "нде", NULL}, SG_FORM_PREPOSITIONAL},
    {{"дан", "ден", "тан", "тен", "нан", "нен", NULL}, SG_FORM_PREPOSITIONAL},
};

static const char *lemma_of(sg_arena *arena, const char *entry, sg_inflection inflection) {
  (void)arena;
  (void)inflection;
  return entry;
}

static void inflect(sg_arena *arena, const char *entry, sg_inflection inflection, sg_form_sink sink,
                    void *context) {
  bool name = inflection == SG_INFLECT_NAME || inflection == SG_INFLECT_PERSON;
  sink(context, entry, name ? SG_FORM_NOMINATIVE : 0);
  for (size_t i = 0; name && i < sizeof cases / sizeof *cases; i++)
    for (const char *const *ending = cases[i].endings; *ending; ending++)
      sink(context, sg_arena_format(arena, "%s%s", entry, *ending), cases[i].cases);
}

const sg_morphology sg_morphology_kazakh = {"kk", lemma_of, inflect};
