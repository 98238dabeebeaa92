/* Applying decisions: first what they say of actors, then of ties. */
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "lexicon/tables.h"
#include "review/decisions.h"
#include "review/subjects.h"
#include "review/ties.h"

typedef struct deciding {
  sg_arena *arena;
  sg_network *network;
  const sg_lexicon *lexicon;
  const sg_decisions *decisions;
  sg_decision_remark remark;
  void *context;
  sg_spots spots;
  const sg_placement *placements;
  sg_roster roster;
  sg_retying retying;
  sg_map unread; /* document that was not read → how many decisions are about it */
} deciding;

/* A decision on a tie, with what its names were found to be. */
typedef struct tie_decision {
  uint32_t number, spot, subject;
  sg_tie tie, corrected;   /* of the sentence, and what it should be; only what tells ties apart */
  const sg_stated *stated; /* NULL: the program reads no such tie there */
} tie_decision;

static void say(const deciding *d, const sg_decision *decision, const char *message) {
  if (d->remark)
    d->remark(d->context, decision->file, decision->line, message);
}

static const char *shown_tie(sg_arena *arena, const char *source, const char *relation,
                             const char *target) {
  return sg_arena_format(arena, "%s -- %s -> %s", source, relation, target);
}

static const char *shown(const deciding *d, const sg_decision *decision) {
  return *decision->relation
             ? shown_tie(d->arena, decision->source, decision->relation, decision->target)
             : decision->source;
}

static void say_unplaced(const deciding *d, const sg_decision *decision, const char *reason) {
  enum { QUOTED = 60 };
  const char *sentence = decision->sentence;
  size_t length = strlen(sentence), most = length < QUOTED ? length : QUOTED;
  while (most < length && ((unsigned char)sentence[most] & 0xC0) == 0x80)
    most++;
  say(d, decision,
      sg_arena_format(d->arena, "not placed, as %s: %s%s%.*s%s%s", reason, shown(d, decision),
                      length ? ", \"" : "", (int)most, sentence, length > most ? "..." : "",
                      length ? "\"" : ""));
}

/* --- actors --------------------------------------------------------------------------------- */

static bool is_of_actor(const sg_decision *decision) {
  return !*decision->relation;
}

/* What of an actor a decision settles: decisions on different things do not contradict. */
static const char *actor_subject(const deciding *d, const sg_decision *decision) {
  static const char *const things[] = {"is", "is", "", "new", "belongs", "", "called", "type"};
  bool split = decision->kind == SG_SPLIT;
  return sg_arena_format(d->arena, "%s\n%s\n%s\n%s\n%s", things[decision->kind],
                         sg_name_key(d->arena, decision->source), split ? decision->to_source : "",
                         split ? decision->document : "", split ? decision->sentence : "");
}

static const char *actor_outcome(const deciding *d, const sg_decision *decision) {
  return sg_arena_format(d->arena, "%d\n%s\n%s", decision->kind == SG_REJECT,
                         sg_name_key(d->arena, decision->to_source), decision->type);
}

/* A decision that counts, with all coders who agree. */
typedef struct settled {
  sg_decision decision;
  uint32_t number;
} settled;

static settled *settle_all(const deciding *d, const sg_subjects *subjects) {
  settled *all = sg_arena_alloc(d->arena, (subjects->all.count + 1) * sizeof *all);
  for (uint32_t i = 0; i < subjects->all.count; i++) {
    const char *coders;
    all[i].number = sg_subjects_settle(subjects, i, &coders);
    all[i].decision = *sg_decisions_at(d->decisions, all[i].number);
    all[i].decision.coder = coders;
  }
  return all;
}

/* Decisions on a document that is not among those that are read are counted, not complained of. */
static void count_unread(deciding *d, const sg_decision *decision) {
  ++*sg_map_put(d->arena, &d->unread, decision->document);
}

/* A name that was missed belongs to a sentence, or to a document when that is all one knows. */
static const char *why_not_added(deciding *d, const settled *s) {
  const sg_placement *placed = &d->placements[s->number];
  if (s->decision.kind != SG_ADD || placed->spot != SG_NO_SPOT)
    return NULL;
  return placed->reason;
}

static void apply_to_actor(deciding *d, const settled *s) {
  const sg_placement *placed = &d->placements[s->number];
  bool local = s->decision.kind == SG_ADD || s->decision.kind == SG_SPLIT;
  if (local && placed->not_read) {
    count_unread(d, &s->decision);
    return;
  }
  const char *reason = why_not_added(d, s);
  if (!reason)
    reason = sg_roster_apply(&d->roster, &s->decision, placed->spot);
  if (reason && placed->not_read)
    count_unread(d, &s->decision);
  else if (reason)
    say_unplaced(d, &s->decision, reason);
}

static sg_subjects new_subjects(const deciding *d) {
  return (sg_subjects){
      .arena = d->arena, .decisions = d->decisions, .remark = d->remark, .context = d->context};
}

static void decide_actors(deciding *d) {
  static const sg_decision_kind order[] = {SG_ADD,   SG_RETYPE, SG_RENAME, SG_SPLIT,
                                           SG_MERGE, SG_ACCEPT, SG_REJECT};
  sg_subjects subjects = new_subjects(d);
  for (uint32_t i = 0; i < sg_decisions_count(d->decisions); i++) {
    const sg_decision *decision = sg_decisions_at(d->decisions, i);
    if (is_of_actor(decision))
      sg_subjects_add(&subjects, actor_subject(d, decision), decision->source, i,
                      actor_outcome(d, decision));
  }
  const settled *all = settle_all(d, &subjects);
  for (size_t k = 0; k < sizeof order / sizeof *order; k++)
    for (uint32_t i = 0; i < subjects.all.count; i++)
      if (all[i].decision.kind == order[k])
        apply_to_actor(d, &all[i]);
}

/* --- ties ----------------------------------------------------------------------------------- */

/* What the lexicon knows of a relation; else what the network knows of it. */
static bool fill_relation(const deciding *d, const char *name, sg_tie *tie) {
  const sg_lexicon *l = d->lexicon;
  uint32_t index = sg_lexicon_relation_named(l, name);
  if (index != UINT32_MAX) {
    const sg_relation_entry *entry = sg_lexicon_relation(l, index);
    tie->relation = sg_lexicon_text(l, entry->name);
    tie->label = sg_lexicon_text(l, entry->words);
    tie->plover = sg_lexicon_text(l, entry->plover);
    tie->cameo = sg_lexicon_text(l, entry->cameo);
    tie->family = (sg_family)entry->family;
    tie->directed = !entry->symmetric;
    return true;
  }
  for (uint32_t i = 0; i < d->network->ties.count; i++) {
    const sg_tie *known = sg_network_tie(d->network, i);
    if (strcmp(known->relation, name) != 0)
      continue;
    tie->relation = known->relation;
    tie->label = known->label;
    tie->plover = known->plover;
    tie->cameo = known->cameo;
    tie->family = known->family;
    tie->directed = known->directed;
    return true;
  }
  return false;
}

/* Fills a tie from names; NULL, or why that cannot be done. */
static const char *tie_of_names(deciding *d, uint32_t spot, const char *source,
                                const char *relation, const char *target, const char *modality,
                                sg_tie *tie) {
  const char *missing = NULL;
  tie->source = sg_roster_find(&d->roster, source, spot);
  tie->target = sg_roster_find(&d->roster, target, spot);
  tie->modality = *modality ? (sg_modality)sg_modality_named(modality) : SG_ACTUAL;
  missing = tie->target == SG_NOBODY ? target : missing;
  missing = tie->source == SG_NOBODY ? source : missing;
  if (missing)
    return sg_arena_format(
        d->arena, "there is no actor \"%s\" (a row \"add\" with its type makes one)", missing);
  if (!fill_relation(d, relation, tie))
    return sg_arena_format(d->arena, "there is no relation \"%s\"", relation);
  return tie->source == tie->target ? "both ends are one actor" : NULL;
}

static bool same_ends(const sg_tie *a, const sg_tie *b) {
  return (a->source == b->source && a->target == b->target) ||
         (!a->directed && a->source == b->target && a->target == b->source);
}

/* The tie as the program reads it in the sentence; without a modality any, an actual one first. */
static const sg_stated *find_stated(const deciding *d, uint32_t spot, const sg_tie *tie,
                                    bool any_modality) {
  const sg_stated *all = d->spots.stated.items, *found = NULL;
  for (uint32_t at = sg_spot_at(&d->spots, spot)->first_stated; at; at = all[at - 1].next) {
    const sg_tie *stated = sg_network_tie(d->network, all[at - 1].tie);
    const sg_evidence *e = &stated->evidence[all[at - 1].evidence];
    sg_tie ends = *stated;
    ends.source = sg_roster_end(&d->roster, stated->source, e, e->source_words);
    ends.target = sg_roster_end(&d->roster, stated->target, e, e->target_words);
    if (strcmp(stated->relation, tie->relation) != 0 || !same_ends(&ends, tie))
      continue;
    if (stated->modality == tie->modality)
      return &all[at - 1];
    found = any_modality ? &all[at - 1] : found;
  }
  return found;
}

static const char *either(const char *first, const char *otherwise) {
  return *first ? first : otherwise;
}

static const char *resolve(deciding *d, tie_decision *t) {
  const sg_decision *decision = sg_decisions_at(d->decisions, t->number);
  const char *reason = tie_of_names(d, t->spot, decision->source, decision->relation,
                                    decision->target, decision->modality, &t->tie);
  if (reason && decision->kind != SG_CORRECT)
    return reason;
  if (!reason) {
    t->stated = find_stated(d, t->spot, &t->tie, !*decision->modality);
    if (t->stated)
      t->tie.modality = sg_network_tie(d->network, t->stated->tie)->modality;
  }
  t->corrected = t->tie;
  if (decision->kind != SG_CORRECT)
    return NULL;
  const char *modality = either(decision->to_modality, sg_modality_name(t->tie.modality));
  return tie_of_names(d, t->spot, either(decision->to_source, decision->source),
                      either(decision->to_relation, decision->relation),
                      either(decision->to_target, decision->target), modality, &t->corrected);
}

static const char *tie_key(sg_arena *arena, const sg_tie *tie) {
  bool swapped = !tie->directed && tie->target < tie->source;
  return sg_arena_format(arena, "%u\n%s\n%u\n%d", swapped ? tie->target : tie->source,
                         either(tie->relation, ""), swapped ? tie->source : tie->target,
                         (int)tie->modality);
}

static const char *tie_outcome(const deciding *d, const sg_decision *decision,
                               const tie_decision *t) {
  if (decision->kind == SG_REJECT)
    return "no";
  return sg_arena_format(d->arena, "%s\n%s", tie_key(d->arena, &t->corrected), decision->to_year);
}

static bool place_tie(deciding *d, tie_decision *t, sg_subjects *subjects) {
  const sg_decision *decision = sg_decisions_at(d->decisions, t->number);
  const sg_placement *placed = &d->placements[t->number];
  if (placed->not_read) {
    count_unread(d, decision);
    return false;
  }
  const char *reason = placed->reason;
  t->spot = placed->spot;
  if (!reason)
    reason = resolve(d, t);
  if (reason) {
    say_unplaced(d, decision, reason);
    return false;
  }
  const char *key = sg_arena_format(d->arena, "%u\n%s", t->spot, tie_key(d->arena, &t->tie));
  t->subject =
      sg_subjects_add(subjects, key, shown(d, decision), t->number, tie_outcome(d, decision, t));
  return true;
}

/* Where the sentence names an actor; nothing when it does not. */
static sg_words words_of(const sg_spot *spot, uint32_t actor) {
  for (unsigned i = 0; spot->sentence && i < spot->sentence->naming_count; i++)
    if (spot->sentence->namings[i].actor == actor)
      return spot->sentence->namings[i].words;
  return (sg_words){0, 0};
}

static sg_evidence evidence_by_hand(const deciding *d, const tie_decision *t) {
  const sg_spot *spot = sg_spot_at(&d->spots, t->spot);
  return (sg_evidence){.document = sg_spot_document_name(&d->spots, spot),
                       .position = spot->position,
                       .sentence = spot->text,
                       .frame = "decision",
                       .path = "",
                       .source_words = words_of(spot, t->corrected.source),
                       .target_words = words_of(spot, t->corrected.target)};
}

static sg_review review_of(const deciding *d, sg_decision_kind kind, const sg_stated *stated) {
  if (kind == SG_CORRECT)
    return SG_CORRECTED;
  if (!stated)
    return kind == SG_ADD ? SG_ADDED_BY_HAND : SG_ACCEPTED;
  const sg_tie *tie = sg_network_tie(d->network, stated->tie);
  sg_review before = tie->evidence[stated->evidence].reviewed;
  return before == SG_ADDED_BY_HAND || before == SG_CORRECTED ? before : SG_ACCEPTED;
}

static void review_ends(deciding *d, const sg_tie *tie, const char *coders) {
  sg_roster_review(&d->roster, tie->source, SG_ACCEPTED, coders);
  sg_roster_review(&d->roster, tie->target, SG_ACCEPTED, coders);
}

static void judge(deciding *d, const tie_decision *t, const sg_decision *decision) {
  static const sg_verdict_kind kinds[] = {SG_KEEP, SG_DROP, SG_CHANGE, SG_KEEP};
  const char *year = either(decision->to_year, decision->kind == SG_ADD ? decision->year : "");
  sg_verdict verdict = {.kind = kinds[decision->kind],
                        .review = review_of(d, decision->kind, t->stated),
                        .coders = decision->coder,
                        .tie = t->corrected,
                        .years = *year ? year : NULL};
  if (decision->kind != SG_REJECT)
    review_ends(d, &t->corrected, decision->coder);
  if (t->stated) {
    sg_retying_judge(&d->retying, t->stated, &verdict);
  } else if (decision->kind != SG_REJECT) {
    if (!verdict.years)
      verdict.years = decision->year;
    *(sg_missed *)sg_array_push(d->arena, &d->retying.missed, sizeof(sg_missed)) =
        (sg_missed){verdict, evidence_by_hand(d, t)};
  }
}

static void decide_ties(deciding *d) {
  unsigned count = sg_decisions_count(d->decisions);
  tie_decision *ties = sg_arena_alloc(d->arena, (count + 1) * sizeof *ties);
  bool *placed = sg_arena_alloc(d->arena, count + 1);
  sg_subjects subjects = new_subjects(d);
  for (unsigned i = 0; i < count; i++) {
    ties[i].number = i;
    placed[i] = !is_of_actor(sg_decisions_at(d->decisions, i)) && place_tie(d, &ties[i], &subjects);
  }
  const settled *all = settle_all(d, &subjects);
  for (unsigned i = 0; i < count; i++)
    if (placed[i] && all[ties[i].subject].number == i)
      judge(d, &ties[i], &all[ties[i].subject].decision);
}

/* --- all together --------------------------------------------------------------------------- */

static void report_unread(deciding *d) {
  for (unsigned i = 0; i < sg_decisions_count(d->decisions); i++) {
    const sg_decision *decision = sg_decisions_at(d->decisions, i);
    uint32_t *count = sg_map_find(&d->unread, decision->document);
    if (!count || !*count)
      continue;
    say(d, decision,
        *count == 1
            ? sg_arena_format(d->arena, "not placed: it is about %s, which was not read",
                              decision->document)
            : sg_arena_format(d->arena, "not placed: %u decisions are about %s, which was not read",
                              *count, decision->document));
    *count = 0;
  }
}

static sg_status decide(sg_arena *arena, void *context, sg_error *error) {
  (void)error;
  deciding *d = context;
  d->arena = arena;
  sg_find_spots(arena, d->network, &d->spots);
  d->placements = sg_place_decisions(&d->spots, d->decisions);
  sg_roster_make(arena, d->network, &d->spots, &d->roster);
  decide_actors(d);
  sg_retying_make(arena, d->network, &d->roster, &d->retying);
  decide_ties(d);
  sg_retie(&d->retying);
  report_unread(d);
  d->network->reviewed = d->network->decided = true;
  return SG_OK;
}

typedef struct inside {
  deciding *deciding;
  sg_arena *scratch;
} inside;

static sg_status with_scratch(sg_arena *network, void *context, sg_error *error) {
  (void)network;
  inside *i = context;
  return sg_arena_run(i->scratch, decide, i->deciding, error);
}

sg_status sg_network_decide(sg_network *network, const sg_lexicon *lexicon,
                            const sg_decisions *decisions, sg_decision_remark remark, void *context,
                            sg_error *error) {
  deciding d = {.network = network,
                .lexicon = lexicon,
                .decisions = decisions,
                .remark = remark,
                .context = context};
  inside i = {&d, sg_arena_new()};
  /* the network's arena and the one of this work are both owned outside of where they run out */
  sg_status status = i.scratch ? sg_arena_run(network->arena, with_scratch, &i, error)
                               : sg_fail(error, SG_ERROR_MEMORY, "out of memory");
  sg_arena_free(i.scratch);
  return status;
}
