#include "review/subjects.h"

#include <string.h>

#include "network/network.h"

typedef struct vote {
  uint32_t decision;
  const char *outcome;
} vote;

uint32_t sg_subjects_add(sg_subjects *subjects, const char *key, const char *about,
                         uint32_t decision, const char *outcome) {
  uint32_t *slot = sg_map_put(subjects->arena, &subjects->by_key, key);
  if (!*slot) {
    sg_subject *made = sg_array_push(subjects->arena, &subjects->all, sizeof *made);
    made->about = about;
    *slot = subjects->all.count;
  }
  sg_subject *subject = (sg_subject *)subjects->all.items + *slot - 1;
  *(vote *)sg_array_push(subjects->arena, &subject->votes, sizeof(vote)) =
      (vote){decision, outcome};
  return *slot - 1;
}

static void report(const sg_subjects *s, const sg_subject *subject, const sg_decision *loser,
                   const sg_decision *winner) {
  if (s->remark)
    s->remark(s->context, loser->file, loser->line,
              sg_arena_format(s->arena, "\"%s\" here, but \"%s\" in %s:%u, which counts: %s",
                              sg_decision_kind_name(loser->kind),
                              sg_decision_kind_name(winner->kind), winner->file, winner->line,
                              subject->about));
}

static bool thought_better(const sg_decision *before, const sg_decision *after) {
  return strcmp(before->coder, after->coder) == 0 && strcmp(before->date, after->date) < 0;
}

uint32_t sg_subjects_settle(const sg_subjects *subjects, uint32_t subject, const char **coders) {
  const sg_subject *s = (const sg_subject *)subjects->all.items + subject;
  const vote *votes = s->votes.items, *winner = votes;
  for (uint32_t i = 1; i < s->votes.count; i++)
    if (strcmp(sg_decisions_at(subjects->decisions, votes[i].decision)->date,
               sg_decisions_at(subjects->decisions, winner->decision)->date) >= 0)
      winner = &votes[i];
  const sg_decision *counts = sg_decisions_at(subjects->decisions, winner->decision);
  *coders = "";
  for (uint32_t i = 0; i < s->votes.count; i++) {
    const sg_decision *d = sg_decisions_at(subjects->decisions, votes[i].decision);
    if (strcmp(votes[i].outcome, winner->outcome) == 0)
      *coders = sg_join_list(subjects->arena, *coders, d->coder, true);
    else if (!thought_better(d, counts))
      report(subjects, s, d, counts);
  }
  return winner->decision;
}
