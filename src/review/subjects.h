/* What decisions are about, and which of several on the same counts. */
#ifndef SG_REVIEW_SUBJECTS_H
#define SG_REVIEW_SUBJECTS_H

#include "base/map.h"
#include "silkgraph/review.h"

/** A tie in a sentence, or what an actor is, is called or belongs to. */
typedef struct sg_subject {
  const char *about; /* as it is shown */
  sg_array votes;    /* decisions on it, in their order */
} sg_subject;

typedef struct sg_subjects {
  sg_arena *arena;
  const sg_decisions *decisions;
  sg_decision_remark remark;
  void *context;
  sg_array all; /* sg_subject */
  sg_map by_key;
} sg_subjects;

/** Adds a decision on the subject `key`; `outcome` is the same for decisions that agree. Returns
 * the subject's number. */
uint32_t sg_subjects_add(sg_subjects *subjects, const char *key, const char *about,
                         uint32_t decision, const char *outcome);

/** The decision that counts: the one of the latest date, of these the last. Those that say
 * otherwise are reported, unless the same coder thought better of it at a later date. `*coders` are
 * all who agree. */
uint32_t sg_subjects_settle(const sg_subjects *subjects, uint32_t subject, const char **coders);

#endif
