#include <string.h>

#include "trees/trees.h"

static const char *const names[SG_DEP_COUNT] = {
    [SG_DEP_DEP] = "dep",
    [SG_DEP_ROOT] = "root",
    [SG_DEP_ACL] = "acl",
    [SG_DEP_ACL_RELCL] = "acl:relcl",
    [SG_DEP_ADVCL] = "advcl",
    [SG_DEP_ADVMOD] = "advmod",
    [SG_DEP_AMOD] = "amod",
    [SG_DEP_APPOS] = "appos",
    [SG_DEP_AUX] = "aux",
    [SG_DEP_AUX_PASS] = "aux:pass",
    [SG_DEP_CASE] = "case",
    [SG_DEP_CC] = "cc",
    [SG_DEP_CCOMP] = "ccomp",
    [SG_DEP_CLF] = "clf",
    [SG_DEP_COMPOUND] = "compound",
    [SG_DEP_CONJ] = "conj",
    [SG_DEP_COP] = "cop",
    [SG_DEP_CSUBJ] = "csubj",
    [SG_DEP_CSUBJ_PASS] = "csubj:pass",
    [SG_DEP_DET] = "det",
    [SG_DEP_DISCOURSE] = "discourse",
    [SG_DEP_DISLOCATED] = "dislocated",
    [SG_DEP_EXPL] = "expl",
    [SG_DEP_FIXED] = "fixed",
    [SG_DEP_FLAT] = "flat",
    [SG_DEP_GOESWITH] = "goeswith",
    [SG_DEP_IOBJ] = "iobj",
    [SG_DEP_LIST] = "list",
    [SG_DEP_MARK] = "mark",
    [SG_DEP_NMOD] = "nmod",
    [SG_DEP_NMOD_POSS] = "nmod:poss",
    [SG_DEP_NSUBJ] = "nsubj",
    [SG_DEP_NSUBJ_PASS] = "nsubj:pass",
    [SG_DEP_NUMMOD] = "nummod",
    [SG_DEP_OBJ] = "obj",
    [SG_DEP_OBL] = "obl",
    [SG_DEP_OBL_AGENT] = "obl:agent",
    [SG_DEP_ORPHAN] = "orphan",
    [SG_DEP_PARATAXIS] = "parataxis",
    [SG_DEP_PUNCT] = "punct",
    [SG_DEP_REPARANDUM] = "reparandum",
    [SG_DEP_VOCATIVE] = "vocative",
    [SG_DEP_XCOMP] = "xcomp",
};

const char *sg_deprel_name(sg_deprel deprel) {
  return (unsigned)deprel < SG_DEP_COUNT ? names[deprel] : names[SG_DEP_DEP];
}

sg_deprel sg_deprel_named(const char *name) {
  size_t universal = strcspn(name, ":");
  sg_deprel found = SG_DEP_DEP;
  for (unsigned i = 0; i < SG_DEP_COUNT; i++) {
    if (strcmp(names[i], name) == 0)
      return (sg_deprel)i;
    if (strncmp(names[i], name, universal) == 0 && !names[i][universal])
      found = (sg_deprel)i;
  }
  return found;
}
