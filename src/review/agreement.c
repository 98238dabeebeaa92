/* Two coders compared, and the program with each. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/complete.h"
#include "base/error.h"
#include "base/visible.h"
#include "lexicon/tables.h"
#include "network/network.h"
#include "review/statistics.h"
#include "review/subjects.h"

/* What a coder says of two actors in a sentence. */
typedef struct opinion {
  bool decided;  /* says something of what the program read, or added something */
  sg_array ties; /* const char *: "relation\nmodality" of those that are right */
} opinion;

/* Two actors in a sentence. */
typedef struct pair {
  const char *sentence, *one, *other;
  bool was_read; /* the program read a tie there: who did not decide it says nothing */
  opinion of[2];
} pair;

/* Right, wrong or missed: an item of the program's result. */
typedef struct outcome {
  bool right, wrong, missed;
} outcome;

typedef struct comparing {
  sg_arena *arena;
  const sg_lexicon *lexicon;
  const sg_decisions *tables[2];
  sg_agreement *result;
  sg_map same_as;      /* name that was merged or renamed → its place in `names` + 1 */
  sg_array names;      /* const char * */
  sg_array pairs;      /* pair */
  sg_map pair_of;      /* "sentence\none\nother" → pair + 1 */
  sg_map sentences[2]; /* that each decided in */
  sg_array ratings[SG_COMPARED];
  sg_map categories[SG_COMPARED];
} comparing;

static const char *const compared[] = {"actors", "ties", "relation", "modality"};
SG_COMPLETE(compared, SG_COMPARED);

const char *sg_compared_name(sg_compared what) {
  return what < SG_COMPARED ? compared[what] : NULL;
}

/* --- names ---------------------------------------------------------------------------------- */

static void read_names(comparing *c, const sg_decisions *table) {
  for (unsigned i = 0; i < sg_decisions_count(table); i++) {
    const sg_decision *d = sg_decisions_at(table, i);
    if (d->kind != SG_MERGE && d->kind != SG_RENAME)
      continue;
    *(const char **)sg_array_push(c->arena, &c->names, sizeof(char *)) =
        sg_name_key(c->arena, d->to_source);
    *sg_map_put(c->arena, &c->same_as, sg_name_key(c->arena, d->source)) = c->names.count;
  }
}

static const char *name_of(const comparing *c, const char *name) {
  const char *key = sg_name_key(c->arena, name);
  for (uint32_t steps = 0; steps <= c->names.count; steps++) {
    const uint32_t *next = sg_map_find(&c->same_as, key);
    if (!next)
      break;
    key = ((const char **)c->names.items)[*next - 1];
  }
  return key;
}

static const char *sentence_of(const comparing *c, const sg_decision *d) {
  return sg_arena_format(c->arena, "%s\n%s", d->document, sg_name_key(c->arena, d->sentence));
}

/* --- what each says ------------------------------------------------------------------------- */

static pair *pair_for(comparing *c, const char *sentence, const char *source, const char *target) {
  const char *a = name_of(c, source), *b = name_of(c, target);
  bool ordered = strcmp(a, b) <= 0;
  const char *one = ordered ? a : b, *other = ordered ? b : a;
  uint32_t *slot = sg_map_put(c->arena, &c->pair_of,
                              sg_arena_format(c->arena, "%s\n%s\n%s", sentence, one, other));
  if (!*slot) {
    pair *made = sg_array_push(c->arena, &c->pairs, sizeof *made);
    made->sentence = sentence;
    made->one = one;
    made->other = other;
    *slot = c->pairs.count;
  }
  return (pair *)c->pairs.items + *slot - 1;
}

static const char *either(const char *first, const char *otherwise) {
  return *first ? first : otherwise;
}

static bool is_symmetric(const comparing *c, const char *relation) {
  uint32_t index = sg_lexicon_relation_named(c->lexicon, relation);
  return index != UINT32_MAX && sg_lexicon_relation(c->lexicon, index)->symmetric;
}

/* The relation, with its direction where it has one, and the modality. */
static const char *tie_text(const comparing *c, const pair *p, const char *source,
                            const char *relation, const char *modality) {
  bool backwards = !is_symmetric(c, relation) && strcmp(name_of(c, source), p->one) != 0;
  return sg_arena_format(c->arena, "%s%s\n%s", backwards ? "<" : "", relation,
                         either(modality, "actual"));
}

static void say(comparing *c, unsigned coder, const char *sentence, const char *source,
                const char *relation, const char *target, const char *modality) {
  pair *p = pair_for(c, sentence, source, target);
  p->of[coder].decided = true;
  *(const char **)sg_array_push(c->arena, &p->of[coder].ties, sizeof(char *)) =
      tie_text(c, p, source, relation, modality);
}

static void read_tie(comparing *c, unsigned coder, const sg_decision *d) {
  const char *sentence = sentence_of(c, d);
  *sg_map_put(c->arena, &c->sentences[coder], sentence) = 1;
  if (d->kind != SG_ADD) {
    pair *read = pair_for(c, sentence, d->source, d->target);
    read->was_read = read->of[coder].decided = true;
  }
  if (d->kind == SG_CORRECT)
    say(c, coder, sentence, either(d->to_source, d->source), either(d->to_relation, d->relation),
        either(d->to_target, d->target), either(d->to_modality, d->modality));
  else if (d->kind != SG_REJECT)
    say(c, coder, sentence, d->source, d->relation, d->target, d->modality);
}

static void count_outcome(comparing *c, sg_coder_row *row, sg_array *outcomes,
                          const sg_decision *d) {
  outcome o = {.right = d->kind == SG_ACCEPT,
               .wrong = d->kind == SG_REJECT || d->kind == SG_CORRECT,
               .missed = d->kind == SG_ADD || d->kind == SG_CORRECT};
  row->right += o.right;
  row->wrong += o.wrong;
  row->missed += o.missed;
  *(outcome *)sg_array_push(c->arena, outcomes, sizeof o) = o;
}

/* --- the program and a coder ---------------------------------------------------------------- */

static double f1_of(const void *items, const uint32_t *sample, uint32_t count) {
  const outcome *all = items;
  double right = 0, wrong = 0, missed = 0;
  for (uint32_t i = 0; i < count; i++) {
    right += all[sample[i]].right;
    wrong += all[sample[i]].wrong;
    missed += all[sample[i]].missed;
  }
  double all_of_both = 2 * right + wrong + missed;
  return all_of_both > 0 ? 2 * right / all_of_both : NAN;
}

static void name_coder(comparing *c, unsigned coder) {
  const char *names = "";
  const sg_decisions *table = c->tables[coder];
  for (unsigned i = 0; i < sg_decisions_count(table); i++)
    names = sg_join_list(c->arena, names, sg_decisions_at(table, i)->coder, true);
  sg_coder_row *row = &c->result->coders[coder];
  sg_visible_into(row->name, sizeof row->name, *names ? names : coder ? "second" : "first");
}

/* Reads the decision that counts of each tie in each sentence. */
static void read_table(comparing *c, unsigned coder) {
  const sg_decisions *table = c->tables[coder];
  sg_coder_row *row = &c->result->coders[coder];
  sg_subjects subjects = {.arena = c->arena, .decisions = table};
  sg_array outcomes = {0};
  name_coder(c, coder);
  for (unsigned i = 0; i < sg_decisions_count(table); i++) {
    const sg_decision *d = sg_decisions_at(table, i);
    if (!*d->relation)
      continue;
    const pair *ends = &(pair){.one = name_of(c, d->source)};
    const char *key = sg_arena_format(c->arena, "%s\n%s\n%s\n%s", sentence_of(c, d),
                                      name_of(c, d->source), name_of(c, d->target),
                                      tie_text(c, ends, d->source, d->relation, d->modality));
    sg_subjects_add(&subjects, key, "", i, "");
  }
  for (uint32_t i = 0; i < subjects.all.count; i++) {
    const char *coders;
    const sg_decision *d = sg_decisions_at(table, sg_subjects_settle(&subjects, i, &coders));
    read_tie(c, coder, d);
    count_outcome(c, row, &outcomes, d);
  }
  row->decisions = subjects.all.count;
  row->precision = sg_wilson(row->right, row->right + row->wrong);
  row->recall = sg_wilson(row->right, row->right + row->missed);
  row->f1 = sg_bootstrap(c->arena, f1_of, outcomes.items, outcomes.count);
}

/* --- units ---------------------------------------------------------------------------------- */

static uint32_t category(comparing *c, sg_compared what, const char *name) {
  uint32_t *slot = sg_map_put(c->arena, &c->categories[what], name);
  if (!*slot)
    *slot = c->categories[what].count;
  return *slot - 1;
}

static void rate(comparing *c, sg_compared what, const char *one, const char *other) {
  sg_rating *rating = sg_array_push(c->arena, &c->ratings[what], sizeof *rating);
  rating->one = category(c, what, one);
  rating->other = category(c, what, other);
}

static bool decided_in(const comparing *c, unsigned coder, const char *sentence) {
  return sg_map_find(&c->sentences[coder], sentence) != NULL;
}

/* Whether a coder can be said to have an opinion on the pair. */
static bool speaks_of(const comparing *c, const pair *p, unsigned coder) {
  return p->of[coder].decided || (!p->was_read && decided_in(c, coder, p->sentence));
}

static const char *yes_or_no(bool yes) {
  return yes ? "yes" : "no";
}

static int by_text(const void *left, const void *right) {
  return strcmp(*(const char *const *)left, *(const char *const *)right);
}

static size_t relation_length(const char *tie) {
  return strcspn(tie, "\n");
}

static bool same_relation(const char *a, const char *b) {
  size_t length = relation_length(a);
  return relation_length(b) == length && strncmp(a, b, length) == 0;
}

/* Takes the first tie of a relation out of a list; NULL when there is none. */
static const char *take_relation(sg_array *ties, const char *like) {
  const char **all = ties->items;
  for (uint32_t i = 0; i < ties->count; i++)
    if (all[i] && (!like || same_relation(all[i], like))) {
      const char *taken = all[i];
      all[i] = NULL;
      return taken;
    }
  return NULL;
}

/* Ties of one relation meet first, then what is left, in order. */
static void rate_relations(comparing *c, pair *p) {
  sg_array *one = &p->of[0].ties, *other = &p->of[1].ties, left = {0};
  qsort(one->items, one->count, sizeof(char *), by_text);
  qsort(other->items, other->count, sizeof(char *), by_text);
  for (uint32_t i = 0; i < one->count; i++) {
    const char *mine = ((const char **)one->items)[i];
    const char *theirs = take_relation(other, mine);
    if (!theirs) {
      *(const char **)sg_array_push(c->arena, &left, sizeof mine) = mine;
      continue;
    }
    const char *relation = sg_arena_copy(c->arena, mine, relation_length(mine));
    rate(c, SG_COMPARED_RELATION, relation, relation);
    rate(c, SG_COMPARED_MODALITY, strchr(mine, '\n') + 1, strchr(theirs, '\n') + 1);
  }
  for (uint32_t i = 0; i < left.count; i++) {
    const char *mine = ((const char **)left.items)[i], *theirs = take_relation(other, NULL);
    if (theirs)
      rate(c, SG_COMPARED_RELATION, sg_arena_copy(c->arena, mine, relation_length(mine)),
           sg_arena_copy(c->arena, theirs, relation_length(theirs)));
  }
}

/* What each says of an actor in a sentence: that it is tied to another, as bits. */
typedef struct part {
  bool tied[2];
} part;

static void note_part(comparing *c, sg_map *known, sg_array *parts, const pair *p,
                      const char *actor) {
  uint32_t *slot =
      sg_map_put(c->arena, known, sg_arena_format(c->arena, "%s\n%s", p->sentence, actor));
  if (!*slot) {
    sg_array_push(c->arena, parts, sizeof(part));
    *slot = parts->count;
  }
  part *all = parts->items;
  for (int i = 0; all && i < 2; i++)
    all[*slot - 1].tied[i] = all[*slot - 1].tied[i] || p->of[i].ties.count;
}

static void make_units(comparing *c) {
  pair *pairs = c->pairs.items;
  sg_map known = {0};
  sg_array parts = {0};
  for (uint32_t i = 0; i < c->pairs.count; i++) {
    pair *p = &pairs[i];
    bool merged = strcmp(p->one, p->other) == 0;
    if (merged || !speaks_of(c, p, 0) || !speaks_of(c, p, 1))
      continue;
    note_part(c, &known, &parts, p, p->one);
    note_part(c, &known, &parts, p, p->other);
    rate(c, SG_COMPARED_TIES, yes_or_no(p->of[0].ties.count), yes_or_no(p->of[1].ties.count));
    if (p->of[0].ties.count && p->of[1].ties.count)
      rate_relations(c, p);
  }
  const part *all = parts.items;
  for (uint32_t i = 0; all && i < parts.count; i++)
    rate(c, SG_COMPARED_ACTORS, yes_or_no(all[i].tied[0]), yes_or_no(all[i].tied[1]));
}

/* --- measures ------------------------------------------------------------------------------- */

typedef struct rated {
  const sg_rating *ratings;
  sg_rating *sample; /* room for as many */
  uint32_t categories;
} rated;

static const sg_rating *drawn(const rated *r, const uint32_t *sample, uint32_t count) {
  for (uint32_t i = 0; i < count; i++)
    r->sample[i] = r->ratings[sample[i]];
  return r->sample;
}

static double kappa_of(const void *items, const uint32_t *sample, uint32_t count) {
  const rated *r = items;
  return sg_cohen_kappa(drawn(r, sample, count), count, r->categories);
}

static double alpha_of(const void *items, const uint32_t *sample, uint32_t count) {
  const rated *r = items;
  return sg_krippendorff_alpha(drawn(r, sample, count), count, r->categories);
}

static void measure(comparing *c, sg_compared what) {
  const sg_array *ratings = &c->ratings[what];
  sg_agreement_row *row = &c->result->rows[what];
  rated r = {.ratings = ratings->items,
             .sample = sg_arena_alloc(c->arena, (ratings->count + 1) * sizeof(sg_rating)),
             .categories = c->categories[what].count};
  row->units = ratings->count;
  for (uint32_t i = 0; i < ratings->count; i++)
    row->agreed += r.ratings[i].one == r.ratings[i].other;
  row->kappa = sg_bootstrap(c->arena, kappa_of, &r, ratings->count);
  row->alpha = sg_bootstrap(c->arena, alpha_of, &r, ratings->count);
}

static void count_sentences(const comparing *c) {
  const sg_map *mine = &c->sentences[0];
  for (uint32_t i = 0; i < mine->capacity; i++)
    if (mine->slots[i].key && decided_in(c, 1, mine->slots[i].key))
      c->result->sentences++;
}

static sg_status compare(sg_arena *arena, void *context, sg_error *error) {
  (void)error;
  comparing *c = context;
  c->arena = arena;
  for (unsigned i = 0; i < 2; i++)
    read_names(c, c->tables[i]);
  for (unsigned i = 0; i < 2; i++)
    read_table(c, i);
  count_sentences(c);
  make_units(c);
  for (int i = 0; i < SG_COMPARED; i++)
    measure(c, (sg_compared)i);
  return SG_OK;
}

sg_status sg_agreement_of(const sg_lexicon *lexicon, const sg_decisions *one,
                          const sg_decisions *other, sg_agreement *agreement, sg_error *error) {
  comparing c = {.lexicon = lexicon, .tables = {one, other}, .result = agreement};
  *agreement = (sg_agreement){0};
  sg_arena *arena = sg_arena_new();
  sg_status status = arena ? sg_arena_run(arena, compare, &c, error)
                           : sg_fail(error, SG_ERROR_MEMORY, "out of memory");
  sg_arena_free(arena);
  return status;
}
