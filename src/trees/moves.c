#include "trees/moves.h"

#include <string.h>

void sg_parse_start(sg_parse *parse, const sg_parse_word *words, uint32_t count, bool grouped) {
  *parse = (sg_parse){.words = words, .count = count, .grouped = grouped};
  memset(parse->heads, SG_NO_WORD, sizeof parse->heads);
  memset(parse->left, SG_NO_WORD, sizeof parse->left);
  memset(parse->left2, SG_NO_WORD, sizeof parse->left2);
  memset(parse->right, SG_NO_WORD, sizeof parse->right);
  memset(parse->right2, SG_NO_WORD, sizeof parse->right2);
  memset(parse->marker, SG_NO_WORD, sizeof parse->marker);
}

bool sg_parse_done(const sg_parse *parse) {
  return parse->next == parse->count && parse->depth <= 1;
}

bool sg_parse_allows(const sg_parse *parse, sg_move_kind kind) {
  switch (kind) {
  case SG_MOVE_SHIFT:
    return parse->next < parse->count;
  case SG_MOVE_LEFT:
    return parse->next < parse->count && parse->depth > 0;
  default:
    return parse->depth > 1;
  }
}

static void attach(sg_parse *p, uint8_t word, uint8_t head, sg_deprel deprel) {
  p->heads[word] = head;
  p->deprels[word] = (uint8_t)deprel;
  if (word < head) {
    p->left2[head] = p->left[head];
    p->left[head] = word;
    p->left_count[head]++;
    p->left_set[head] |= 1ULL << deprel;
  } else {
    p->right2[head] = p->right[head];
    p->right[head] = word;
    p->right_count[head]++;
    p->right_set[head] |= 1ULL << deprel;
  }
  if (deprel == SG_DEP_CASE || deprel == SG_DEP_MARK)
    p->marker[head] = word;
}

void sg_parse_move(sg_parse *p, sg_move_kind kind, sg_deprel deprel) {
  if (kind == SG_MOVE_SHIFT) {
    p->stack[p->depth++] = (uint8_t)p->next++;
    return;
  }
  uint8_t word = p->stack[--p->depth];
  attach(p, word, kind == SG_MOVE_LEFT ? (uint8_t)p->next : p->stack[p->depth - 1], deprel);
}

/* --- features -------------------------------------------------------------------------------- */

typedef struct features {
  uint32_t *keys;
  uint32_t count;
} features;

/* The number of a feature's kind is where it stands in the list. */
static void add(features *f, uint32_t value) {
  f->keys[f->count] = sg_mix(f->count, value);
  f->count++;
}

static void add2(features *f, uint32_t a, uint32_t b) {
  add(f, sg_mix(a, b));
}

static void add3(features *f, uint32_t a, uint32_t b, uint32_t c) {
  add(f, sg_mix3(a, b, c));
}

/* A place in the state: the word that stands there with what it has so far. */
typedef struct place {
  uint32_t at; /* SG_NO_WORD: nothing */
  const sg_parse_word *w;
  uint32_t wp; /* word with part of speech */
  uint32_t deprel, marker, valency, sets;
} place;

static const sg_parse_word nothing = {0};

static const sg_parse_word *word_at(const sg_parse *p, uint32_t at) {
  return at == SG_NO_WORD ? &nothing : &p->words[at];
}

static place place_at(const sg_parse *p, uint32_t at) {
  place result = {.at = at, .w = word_at(p, at)};
  if (at == SG_NO_WORD)
    return result;
  result.wp = sg_mix(result.w->word, result.w->tag);
  result.deprel = p->heads[at] == SG_NO_WORD ? 0 : p->deprels[at] + 1U;
  result.marker = word_at(p, p->marker[at])->word;
  uint32_t l = p->left_count[at], r = p->right_count[at];
  result.valency = (l < 5 ? l : 5) * 6 + (r < 5 ? r : 5);
  uint64_t set = p->left_set[at] * 0x9E3779B97F4A7C15ULL ^ p->right_set[at];
  result.sets = (uint32_t)(set >> 32) ^ (uint32_t)set;
  return result;
}

typedef struct view {
  place s0, s1, s2, b0, b1, b2, b3;
  place s0l, s0r, s0l2, s0r2, s1l, s1r, s1r2, b0l, b0l2, s2r;
  uint32_t before;    /* the word right before the next one */
  uint32_t near, far; /* distances */
} view;

static uint32_t stack_at(const sg_parse *p, uint32_t depth) {
  return p->depth > depth ? p->stack[p->depth - 1 - depth] : SG_NO_WORD;
}

static uint32_t queue_at(const sg_parse *p, uint32_t step) {
  return p->next + step < p->count ? p->next + step : SG_NO_WORD;
}

static uint32_t child(const uint8_t *children, uint32_t at) {
  return at == SG_NO_WORD ? SG_NO_WORD : children[at];
}

static uint32_t distance(uint32_t from, uint32_t to) {
  if (from == SG_NO_WORD || to == SG_NO_WORD)
    return 0;
  uint32_t d = to > from ? to - from : from - to;
  return d < 5 ? d : d < 8 ? 5 : d < 12 ? 6 : 7;
}

static void look_around(const sg_parse *p, view *v) {
  uint32_t s0 = stack_at(p, 0), s1 = stack_at(p, 1), s2 = stack_at(p, 2), b0 = queue_at(p, 0);
  v->s0 = place_at(p, s0);
  v->s1 = place_at(p, s1);
  v->s2 = place_at(p, s2);
  v->b0 = place_at(p, b0);
  v->b1 = place_at(p, queue_at(p, 1));
  v->b2 = place_at(p, queue_at(p, 2));
  v->b3 = place_at(p, queue_at(p, 3));
  v->s0l = place_at(p, child(p->left, s0));
  v->s0r = place_at(p, child(p->right, s0));
  v->s0l2 = place_at(p, child(p->left2, s0));
  v->s0r2 = place_at(p, child(p->right2, s0));
  v->s1l = place_at(p, child(p->left, s1));
  v->s1r = place_at(p, child(p->right, s1));
  v->s1r2 = place_at(p, child(p->right2, s1));
  v->b0l = place_at(p, child(p->left, b0));
  v->b0l2 = place_at(p, child(p->left2, b0));
  v->s2r = place_at(p, child(p->right, s2));
  v->before = p->next > 0 ? p->next - 1 : SG_NO_WORD;
  v->near = distance(s0, b0);
  v->far = distance(s1, s0);
}

static void add_single(features *f, const place *x) {
  add(f, x->wp);
  add(f, x->w->word);
  add(f, x->w->tag);
}

static void add_family(features *f, const place *x) {
  add2(f, x->w->tag, x->valency);
  add2(f, x->w->word, x->valency);
  add2(f, x->w->tag, x->sets);
  add2(f, x->w->word, x->sets);
  add2(f, x->w->tag, x->marker);
}

static void add_child(features *f, const place *x, const place *c) {
  add2(f, c->w->tag, c->deprel);
  add2(f, c->w->word, c->deprel);
  add3(f, x->w->pos, c->w->tag, c->deprel);
}

static void add_pair(features *f, const place *x, const place *y) {
  add2(f, x->wp, y->wp);
  add2(f, x->wp, y->w->tag);
  add2(f, x->w->tag, y->wp);
  add2(f, x->w->word, y->w->word);
  add2(f, x->w->tag, y->w->tag);
  add2(f, x->w->word, y->w->pos);
  add2(f, x->w->pos, y->w->word);
}

/* Whether two words agree in case, number and gender, as far as they say. */
static uint32_t agreement(const sg_parse_word *x, const sg_parse_word *y) {
  const uint32_t number = SG_NUMBER_SING | SG_NUMBER_PLUR;
  const uint32_t gender = SG_GENDER_MASC | SG_GENDER_FEM | SG_GENDER_NEUT;
  const uint32_t groups[] = {SG_CASES, number, gender};
  uint32_t result = 1;
  for (size_t i = 0; i < sizeof groups / sizeof *groups; i++) {
    bool said = (x->features & groups[i]) && (y->features & groups[i]);
    result = result * 3 + (!said ? 0U : (x->features & y->features & groups[i]) ? 1U : 2U);
  }
  return result;
}

static void add_relations(features *f, const view *v) {
  const sg_parse_word *s0 = v->s0.w, *s1 = v->s1.w, *b0 = v->b0.w;
  add3(f, s0->pos, b0->pos, agreement(s0, b0));
  add3(f, s1->pos, s0->pos, agreement(s1, s0));
  add3(f, s0->tag, b0->tag, v->near);
  add3(f, s1->tag, s0->tag, v->far);
  add2(f, s0->word, v->near);
  add2(f, b0->word, v->near);
  add2(f, s0->tag, v->near);
  add2(f, b0->tag, v->near);
  add3(f, s1->word, s0->pos, v->s0.marker);
  add3(f, s1->tag, s0->tag, v->s0.marker);
  add3(f, s1->pos, s0->word, v->s0.marker);
  add3(f, s0->tag, b0->tag, v->b0.marker);
  add3(f, s0->pos, b0->word, v->b0.marker);
  add3(f, s0->tag, b0->tag, v->s0.marker);
  add3(f, s1->word, s0->word, b0->word);
  add3(f, s1->pos, s0->word, b0->word);
  add3(f, s1->word, s0->pos, b0->word);
}

static void add_triples(features *f, const view *v) {
  uint32_t s0 = v->s0.w->tag, s1 = v->s1.w->tag, b0 = v->b0.w->tag, b1 = v->b1.w->tag;
  uint32_t p0 = v->s0.w->pos, p1 = v->s1.w->pos, q0 = v->b0.w->pos;
  add3(f, s0, b0, b1);
  add3(f, s1, s0, b0);
  add3(f, v->s2.w->tag, s1, s0);
  add3(f, b0, b1, v->b2.w->tag);
  add3(f, sg_mix(s1, s0), b0, b1);
  add3(f, sg_mix(v->s2.w->pos, p1), p0, q0);
  add3(f, sg_mix(p0, q0), v->b1.w->pos, v->b2.w->pos);
  add3(f, sg_mix(p1, p0), sg_mix(q0, v->b1.w->pos), v->b2.w->pos);
  add3(f, s0, v->s0l.w->tag, b0);
  add3(f, s0, v->s0r.w->tag, b0);
  add3(f, s0, b0, v->b0l.w->tag);
  add3(f, s1, s0, v->s0l.w->tag);
  add3(f, s1, s0, v->s0r.w->tag);
  add3(f, s1, v->s1r.w->tag, s0);
  add3(f, s1, v->s1l.w->tag, s0);
  add3(f, s0, b0, v->s0.sets);
  add3(f, s1, s0, v->s1.sets);
  add3(f, s1, s0, v->s0.sets);
  add3(f, s0, b0, v->b0.sets);
}

static void add_lemma_pair(features *f, const place *x, const place *y) {
  add2(f, x->w->lemma, y->w->lemma);
  add2(f, x->w->lemma, y->w->tag);
  add2(f, x->w->tag, y->w->lemma);
  add3(f, x->w->lemma, y->w->pos, y->marker);
}

static void add_lemmas(features *f, const view *v) {
  add2(f, v->s0.w->lemma, v->s0.w->pos);
  add2(f, v->s1.w->lemma, v->s1.w->pos);
  add2(f, v->b0.w->lemma, v->b0.w->pos);
  add2(f, v->s0.w->lemma, v->s0.sets);
  add2(f, v->s1.w->lemma, v->s1.sets);
  add_lemma_pair(f, &v->s0, &v->b0);
  add_lemma_pair(f, &v->s1, &v->s0);
  add3(f, v->s1.w->lemma, v->s0.w->lemma, v->s0.marker);
}

/* Words that stand in like places attach alike: pairs of a word or its part of speech with the
 * group of another. */
static void add_group_pair(features *f, const place *x, const place *y) {
  uint32_t gx = sg_group_of(x->w->group, 6), gy = sg_group_of(y->w->group, 6);
  add2(f, x->w->group, y->w->group);
  add3(f, gx, gy, sg_mix(x->w->pos, y->w->pos));
  add2(f, x->w->group, y->w->tag);
  add2(f, x->w->tag, y->w->group);
  add3(f, gx, y->w->pos, x->w->pos);
  add3(f, x->w->pos, gy, y->w->pos);
  add2(f, x->w->lemma, gy);
  add2(f, gx, y->w->lemma);
  add3(f, sg_mix(gx, x->w->pos), gy, y->marker);
}

static void add_groups(features *f, const view *v) {
  add2(f, v->s0.w->group, v->s0.w->pos);
  add2(f, v->s1.w->group, v->s1.w->pos);
  add2(f, v->b0.w->group, v->b0.w->pos);
  add2(f, v->b1.w->group, v->b1.w->pos);
  add_group_pair(f, &v->s0, &v->b0);
  add_group_pair(f, &v->s1, &v->s0);
  add3(f, v->s1.w->lemma, sg_group_of(v->s0.w->group, 6), v->s0.marker);
  add3(f, sg_group_of(v->s1.w->group, 6), sg_group_of(v->s0.w->group, 6), v->b0.w->tag);
  add3(f, v->s1.w->tag, sg_group_of(v->s0.w->group, 6),
       sg_mix(sg_group_of(v->b0.w->group, 6), v->b0.w->pos));
}

uint32_t sg_parse_features(const sg_parse *p, uint32_t keys[SG_PARSE_FEATURES]) {
  features f = {.keys = keys};
  view v;
  look_around(p, &v);
  add(&f, 0);
  add_single(&f, &v.s0);
  add_single(&f, &v.s1);
  add_single(&f, &v.b0);
  add_single(&f, &v.b1);
  add_single(&f, &v.b2);
  add(&f, v.s2.w->tag);
  add(&f, v.s2.w->word);
  add(&f, v.b3.w->tag);
  add_family(&f, &v.s0);
  add_family(&f, &v.s1);
  add_family(&f, &v.b0);
  add_child(&f, &v.s0, &v.s0l);
  add_child(&f, &v.s0, &v.s0r);
  add_child(&f, &v.s1, &v.s1r);
  add_child(&f, &v.s1, &v.s1l);
  add_child(&f, &v.b0, &v.b0l);
  add2(&f, v.s0l2.w->tag, v.s0l2.deprel);
  add2(&f, v.s0r2.w->tag, v.s0r2.deprel);
  add2(&f, v.b0l2.w->tag, v.b0l2.deprel);
  add_pair(&f, &v.s0, &v.b0);
  add_pair(&f, &v.s1, &v.s0);
  add2(&f, v.s1.w->tag, v.b0.w->tag);
  add2(&f, v.s1.w->word, v.b0.w->word);
  add2(&f, v.s1.wp, v.b0.w->tag);
  add2(&f, v.s1.w->tag, v.b0.wp);
  add2(&f, v.b0.w->tag, v.b1.w->tag);
  add2(&f, v.b0.w->word, v.b1.w->tag);
  add2(&f, v.b0.w->tag, v.b1.w->word);
  const sg_parse_word *before = word_at(p, v.before);
  add3(&f, v.s0.w->pos, before->word, v.b0.w->pos);
  add3(&f, before->tag, v.b0.w->tag, v.b1.w->pos);
  add_relations(&f, &v);
  add_triples(&f, &v);
  add(&f, v.s0.w->lexicon);
  add(&f, v.b0.w->lexicon);
  add2(&f, v.s0.w->lexicon, v.b0.w->tag);
  add2(&f, v.s0.w->tag, v.b0.w->lexicon);
  add2(&f, v.s1.w->tag, v.s0.w->lexicon);
  add2(&f, v.s0.w->mention, v.b0.w->tag);
  add2(&f, v.s0.w->tag, v.b0.w->mention);
  add3(&f, v.s1.w->tag, v.s0.w->mention, v.b0.w->pos);
  add3(&f, v.s1.w->mention, v.s0.w->mention, v.b0.w->tag);
  add_lemmas(&f, &v);
  if (p->grouped)
    add_groups(&f, &v);
  return f.count;
}

/* --- words ----------------------------------------------------------------------------------- */

static uint32_t mention_hash(const sg_mentions *mentions, const sg_mention *mention) {
  if (!mention)
    return 1;
  uint32_t type = SG_ACTOR_TYPES;
  if (mention->entity_count)
    type = sg_entity_at(mentions, sg_mention_entity(mentions, mention, 0))->type;
  return sg_mix(2 + (uint32_t)mention->kind, type);
}

static uint32_t lemma_hash(const char *lemma) {
  uint32_t hash = 1;
  for (const char *at = lemma; *at; at++)
    hash = (hash ^ (unsigned char)*at) * 0x01000193U;
  return sg_mix(hash, 4);
}

sg_parse_word sg_parse_word_of(const sg_look *look, const sg_tag *tag, const sg_mentions *mentions,
                               const sg_mention *mention) {
  const uint32_t telling = SG_CASES | SG_VERBFORM_FIN | SG_VERBFORM_INF | SG_VERBFORM_PART |
                           SG_VERBFORM_CONV | SG_VERBFORM_GER | SG_VOICE_PASS | SG_PRONTYPE_REL |
                           SG_MOOD_IMP | SG_VARIANT_SHORT | SG_POSS | SG_DEGREE_CMP;
  sg_parse_word word = {.word = look->word,
                        .tag = sg_mix(tag->pos + 1, tag->features & telling),
                        .pos = tag->pos + 1,
                        .lexicon = sg_mix3(look->classes, look->verb_forms, look->noun_forms),
                        .mention = mention_hash(mentions, mention),
                        .lemma = lemma_hash(tag->lemma),
                        .group = look->group,
                        .features = tag->features};
  return word;
}
