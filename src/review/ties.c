#include "review/ties.h"

#include <stdint.h>
#include <string.h>

/* Evidence on its way from a tie that was to one that will be. */
typedef struct piece {
  sg_tie tie; /* its ends, relation and modality; of an old tie when `whole` */
  sg_evidence evidence;
  sg_verdict verdict;
  const sg_tie *from;  /* NULL: it was missed */
  const sg_tie *whole; /* `from`, when all of its evidence stays untouched; else NULL */
} piece;

typedef struct rebuild {
  sg_retying *r;
  sg_array pieces;
  sg_map sources; /* tie that will be → how many pieces it is made of */
} rebuild;

void sg_retying_make(sg_arena *arena, sg_network *network, const sg_roster *roster,
                     sg_retying *retying) {
  *retying = (sg_retying){.arena = arena, .network = network, .roster = roster};
  retying->of_tie = sg_arena_alloc(arena, (network->ties.count + 1) * sizeof(sg_verdict *));
}

static sg_verdict *verdicts_of(sg_retying *r, uint32_t tie) {
  if (!r->of_tie[tie])
    r->of_tie[tie] = sg_arena_alloc(r->arena, sg_network_tie(r->network, tie)->evidence_count *
                                                  sizeof(sg_verdict));
  return r->of_tie[tie];
}

void sg_retying_judge(sg_retying *retying, const sg_stated *stated, const sg_verdict *verdict) {
  verdicts_of(retying, stated->tie)[stated->evidence] = *verdict;
}

/* --- pieces --------------------------------------------------------------------------------- */

static const char *key_of(sg_arena *arena, const sg_tie *tie) {
  bool swapped = !tie->directed && tie->target < tie->source;
  return sg_arena_format(arena, "%u %s %u %d", swapped ? tie->target : tie->source, tie->relation,
                         swapped ? tie->source : tie->target, (int)tie->modality);
}

static void add_piece(rebuild *b, const piece *p) {
  bool gone = sg_roster_is_gone(b->r->roster, p->tie.source) ||
              sg_roster_is_gone(b->r->roster, p->tie.target);
  if (gone || p->tie.source == p->tie.target)
    return;
  *(piece *)sg_array_push(b->r->arena, &b->pieces, sizeof *p) = *p;
  ++*sg_map_put(b->r->arena, &b->sources, key_of(b->r->arena, &p->tie));
}

/* What holds of a sentence holds of its copies, unless they were decided themselves. */
static void share_with_copies(const sg_tie *tie, sg_verdict *verdicts) {
  for (unsigned i = 0; i < tie->evidence_count; i++) {
    const sg_evidence *e = &tie->evidence[i];
    sg_verdict *own = &verdicts[i], *original = e->copy_of ? &verdicts[e->copy_of - 1] : own;
    if (original->kind && !own->kind)
      *own = *original;
    else if (own->kind && !original->kind)
      *original = *own;
  }
  for (unsigned i = 0; i < tie->evidence_count; i++)
    if (tie->evidence[i].copy_of && !verdicts[i].kind)
      verdicts[i] = verdicts[tie->evidence[i].copy_of - 1];
}

static sg_tie with_ends(const sg_retying *r, const sg_tie *tie, const sg_evidence *e) {
  sg_tie moved = *tie;
  moved.source = sg_roster_end(r->roster, tie->source, e, e->source_words);
  moved.target = sg_roster_end(r->roster, tie->target, e, e->target_words);
  return moved;
}

static void cut(rebuild *b, uint32_t index) {
  const sg_tie *tie = sg_network_tie(b->r->network, index);
  sg_verdict *verdicts = verdicts_of(b->r, index);
  share_with_copies(tie, verdicts);
  for (unsigned i = 0; i < tie->evidence_count; i++) {
    const sg_verdict *v = &verdicts[i];
    if (v->kind == SG_DROP)
      continue;
    piece p = {.tie = v->kind == SG_CHANGE ? v->tie : with_ends(b->r, tie, &tie->evidence[i]),
               .evidence = tie->evidence[i],
               .verdict = *v,
               .from = tie};
    add_piece(b, &p);
  }
}

/* A tie stays whole unless its sentences were decided or its actors split. */
static void cut_or_keep(rebuild *b, uint32_t index) {
  const sg_tie *tie = sg_network_tie(b->r->network, index);
  if (b->r->of_tie[index] || (b->r->roster->splits.count && tie->evidence_count)) {
    cut(b, index);
    return;
  }
  piece p = {.tie = *tie, .from = tie, .whole = tie};
  p.tie.source = sg_roster_root(b->r->roster, tie->source);
  p.tie.target = sg_roster_root(b->r->roster, tie->target);
  add_piece(b, &p);
}

/* --- ties ----------------------------------------------------------------------------------- */

/* The tie that a piece becomes part of; what is known of a whole tie begins empty. */
static sg_tie *tie_for(const rebuild *b, const piece *p) {
  sg_tie tie = p->tie;
  tie.years = tie.amounts = tie.coder = "";
  tie.reviewed = SG_UNREVIEWED;
  return sg_network_push_tie(b->r->network, &tie);
}

static void adopt(const rebuild *b, const piece *p) {
  sg_tie *made = tie_for(b, p);
  unsigned source = made->source, target = made->target;
  *made = *p->whole;
  made->source = source;
  made->target = target;
}

static sg_evidence *stated_already(const sg_tie *tie, const sg_evidence *evidence) {
  for (unsigned i = 0; i < tie->evidence_count; i++)
    if (*evidence->sentence && strcmp(tie->evidence[i].sentence, evidence->sentence) == 0 &&
        strcmp(tie->evidence[i].document, evidence->document) == 0)
      return (sg_evidence *)(uintptr_t)&tie->evidence[i];
  return NULL;
}

static void push(const rebuild *b, sg_tie *tie, const sg_evidence *evidence) {
  sg_evidence *known = evidence->reviewed ? stated_already(tie, evidence) : NULL;
  if (!known) {
    sg_network_push_evidence(b->r->network, tie, evidence);
    return;
  }
  known->reviewed = known->reviewed ? known->reviewed : evidence->reviewed;
  known->confidence = tie->confidence = 1;
  known->coder = sg_join_list(b->r->network->arena, known->coder, evidence->coder, true);
}

/* Whether all sentences of the tie that was stay with one that has its years. */
static bool is_unharmed(const rebuild *b, const sg_tie *from) {
  const sg_verdict *verdicts = b->r->of_tie[from - (const sg_tie *)b->r->network->ties.items];
  for (unsigned i = 0; verdicts && i < from->evidence_count; i++)
    if (verdicts[i].kind == SG_DROP || verdicts[i].kind == SG_CHANGE)
      return false;
  return !b->r->roster->splits.count;
}

static const char *years_of(const piece *p, bool unharmed) {
  if (p->verdict.years)
    return p->verdict.years;
  if (p->evidence.years && !unharmed)
    return p->evidence.years;
  return p->from ? p->from->years : "";
}

static void add_to_tie(const rebuild *b, const piece *p, bool unharmed) {
  sg_arena *arena = b->r->network->arena;
  sg_tie *tie = tie_for(b, p);
  for (unsigned i = 0; p->whole && i < p->whole->evidence_count; i++)
    push(b, tie, &p->whole->evidence[i]);
  if (!p->whole) {
    sg_evidence evidence = p->evidence;
    if (p->verdict.kind) {
      evidence.reviewed = p->verdict.review;
      evidence.coder = p->verdict.coders;
      evidence.confidence = 1;
    }
    if (p->verdict.years)
      evidence.years = p->verdict.years;
    push(b, tie, &evidence);
  }
  tie->years = sg_join_list(arena, tie->years, years_of(p, unharmed), true);
  if (p->from)
    tie->amounts = sg_join_list(arena, tie->amounts, p->from->amounts, false);
}

/* The review of a tie is the best that one of its sentences has. */
static void review_tie(sg_network *network, sg_tie *tie) {
  static const int rank[] = {0, 3, 2, 1}; /* of unreviewed, accepted, corrected, added */
  for (unsigned i = 0; i < tie->evidence_count; i++) {
    const sg_evidence *e = &tie->evidence[i];
    if (rank[e->reviewed] > rank[tie->reviewed])
      tie->reviewed = e->reviewed;
    tie->coder = sg_join_list(network->arena, tie->coder, e->coder, true);
  }
}

/* --- actors --------------------------------------------------------------------------------- */

static void move_namings(sg_network *network, const uint32_t *index) {
  sg_text_sentence *sentences = network->sentences.items;
  for (uint32_t i = 0; i < network->sentences.count; i++) {
    sg_naming *namings = (sg_naming *)(uintptr_t)sentences[i].namings;
    unsigned kept = 0;
    for (unsigned k = 0; k < sentences[i].naming_count; k++)
      if (index[namings[k].actor] != SG_NOBODY)
        namings[kept++] = (sg_naming){namings[k].words, index[namings[k].actor]};
    sentences[i].naming_count = kept;
  }
}

static void compact_actors(sg_retying *r) {
  sg_network *network = r->network;
  sg_actor *actors = network->actors.items;
  uint32_t count = network->actors.count, kept = 0;
  uint32_t *index = sg_arena_alloc(r->arena, (count + 1) * sizeof *index);
  for (uint32_t i = 0; i < count; i++) {
    index[i] = SG_NOBODY;
    if (sg_roster_root(r->roster, i) == i && !sg_roster_is_gone(r->roster, i)) {
      index[i] = kept;
      actors[kept++] = actors[i];
    }
  }
  for (uint32_t i = 0; i < count; i++)
    index[i] = index[sg_roster_root(r->roster, i)];
  network->actors.count = kept;
  for (uint32_t i = 0; i < network->ties.count; i++) {
    sg_tie *tie = (sg_tie *)network->ties.items + i;
    tie->source = index[tie->source];
    tie->target = index[tie->target];
  }
  move_namings(network, index);
}

static void make_pieces(rebuild *b) {
  for (uint32_t i = 0; i < b->r->network->ties.count; i++)
    cut_or_keep(b, i);
  const sg_missed *missed = b->r->missed.items;
  for (uint32_t i = 0; i < b->r->missed.count; i++) {
    piece p = {
        .tie = missed[i].verdict.tie, .evidence = missed[i].evidence, .verdict = missed[i].verdict};
    add_piece(b, &p);
  }
}

void sg_retie(sg_retying *retying) {
  rebuild b = {.r = retying};
  sg_network *network = retying->network;
  make_pieces(&b);
  const piece *pieces = b.pieces.items;
  bool *unharmed = sg_arena_alloc(retying->arena, (b.pieces.count + 1) * sizeof *unharmed);
  for (uint32_t i = 0; i < b.pieces.count; i++)
    unharmed[i] = pieces[i].from && is_unharmed(&b, pieces[i].from);
  network->ties = (sg_array){0};
  network->tie_of = network->evidence_of = (sg_map){0};
  for (uint32_t i = 0; i < b.pieces.count; i++) {
    const uint32_t *sources = sg_map_find(&b.sources, key_of(retying->arena, &pieces[i].tie));
    if (pieces[i].whole && *sources == 1)
      adopt(&b, &pieces[i]);
    else
      add_to_tie(&b, &pieces[i], unharmed[i]);
  }
  for (uint32_t i = 0; i < network->ties.count; i++)
    review_tie(network, (sg_tie *)network->ties.items + i);
  compact_actors(retying);
}
