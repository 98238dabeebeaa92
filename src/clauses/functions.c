#include "clauses/functions.h"

static const char *const names[] = {
    [SG_FN_SUBJECT] = "subject",
    [SG_FN_OBJECT] = "object",
    [SG_FN_INDIRECT] = "indirect",
    [SG_FN_SELF] = "self",
    [SG_FN_COMPLEMENT] = "complement",
    [SG_FN_IDENTITY] = "identity",
    [SG_FN_PURSUED] = "pursued",
    [SG_FN_SUBJECT_OWNER] = "subject-owner",
    [SG_FN_OBJECT_OWNER] = "object-owner",
    [SG_FN_TOGETHER] = "together with",
    [SG_FN_WITH] = "with",
    [SG_FN_BETWEEN] = "between",
    [SG_FN_OF] = "of",
    [SG_FN_BY] = "by",
    [SG_FN_TO] = "to",
    [SG_FN_ON] = "on",
    [SG_FN_AS] = "as",
    [SG_FN_FOR] = "for",
    [SG_FN_IN] = "in",
    [SG_FN_FROM] = "from",
    [SG_FN_UNDER] = "under",
    [SG_FN_IN_ACCORDANCE] = "in accordance with",
    [SG_FN_ON_THE_BASIS] = "on the basis of",
    [SG_FN_AGAINST] = "against",
};
_Static_assert(sizeof names / sizeof *names == SG_FN_COUNT, "each function has its name");

sg_functions sg_functions_of(const sg_lexicon *lexicon) {
  sg_functions functions;
  for (uint32_t i = 0; i < SG_FN_COUNT; i++)
    functions.text[i] = sg_lexicon_find_text(lexicon, names[i]);
  return functions;
}
