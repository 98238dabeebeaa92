/* The words that evoke a frame, and the words among which its dates and amounts stand. */
#include "clauses/walk.h"

enum { WORDS_BEFORE = 3 };

static bool evokes(const sg_walk *w, const sg_match *match, sg_class class_id) {
  uint32_t count = 0;
  if (match->sense.class_id == (uint32_t)class_id)
    sg_lexicon_frames_of(w->lexicon, match->sense.value, &count);
  return count > 0;
}

static bool is_known(const sg_trigger *triggers, uint32_t count, uint32_t lemma) {
  while (count-- > 0)
    if (triggers[count].lemma == lemma)
      return true;
  return false;
}

uint32_t sg_triggers_at(const sg_walk *w, uint32_t at, sg_class class_id,
                        sg_trigger triggers[SG_TRIGGERS_MAX]) {
  uint32_t found = 0, longest = 0;
  uint32_t from = at > w->sentence->first + WORDS_BEFORE ? at - WORDS_BEFORE : w->sentence->first;
  for (uint32_t first = from; first <= at; first++) {
    const sg_match *match;
    for (uint32_t m = 0; (match = sg_token_phrase(w->tokens, first, m)); m++) {
      uint32_t end = first + match->length;
      if (end <= at || end > w->sentence->end || match->length < longest ||
          !evokes(w, match, class_id))
        continue;
      found = match->length > longest ? 0 : found;
      longest = match->length;
      if (found < SG_TRIGGERS_MAX && !is_known(triggers, found, match->sense.value))
        triggers[found++] = (sg_trigger){{first, end}, match->sense.value};
    }
  }
  return found;
}

/* Appends the runs of words of one clause, those up to node `until` only. */
static void add_runs(const sg_walk *w, uint32_t clause, uint32_t until, sg_array *spans) {
  sg_token_span *last = NULL;
  for (uint32_t i = 0; i < until; i++) {
    if (w->branches[i].clause != clause) {
      last = NULL;
      continue;
    }
    if (last)
      last->end = w->nodes[i].end;
    else {
      last = sg_array_push(w->arena, spans, sizeof *last);
      *last = (sg_token_span){w->nodes[i].first, w->nodes[i].end};
    }
  }
}

sg_predication *sg_add_predication(const sg_walk *w, sg_array *out, uint32_t node,
                                   sg_token_span trigger, uint32_t class_id, uint32_t lemma) {
  uint32_t clause = w->branches[node].clause;
  sg_predication *p = sg_array_push(w->arena, out, sizeof *p);
  *p = (sg_predication){.sentence = w->sentence_index,
                        .node = node,
                        .first = trigger.first,
                        .end = trigger.end,
                        .class_id = class_id,
                        .lemma = lemma,
                        .cue = UINT32_MAX};
  add_runs(w, clause, w->count, &p->scope);
  for (uint32_t up = w->branches[clause].head; up != SG_ROOT; up = w->branches[up].head)
    if (w->branches[up].clause == up)
      add_runs(w, up, up, &p->front);
  return p;
}
