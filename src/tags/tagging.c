#include "tags/tagging.h"

#include <string.h>

#include "base/utf8.h"

typedef struct features {
  uint32_t *keys;
  uint32_t count;
} features;

/* The number of a feature's kind is where it stands in the list. */
static void add(features *f, uint32_t value) {
  f->keys[f->count] = sg_mix(f->count, value);
  f->count++;
}

static const sg_look nothing = {0};

static const sg_look *look_at(const sg_look *looks, uint32_t count, uint32_t at, int32_t step) {
  int64_t place = (int64_t)at + step;
  return place >= 0 && place < (int64_t)count ? &looks[place] : &nothing;
}

static uint32_t tag_hash(const sg_tag *tag) {
  return sg_mix(tag->pos + 1, tag->features);
}

static void add_word(features *f, const sg_look *l) {
  add(f, 0);
  add(f, l->word);
  for (uint32_t i = 0; i < SG_SUFFIX_MOST; i++)
    add(f, l->suffix[i]);
  for (uint32_t i = 0; i < SG_PREFIX_MOST; i++)
    add(f, l->prefix[i]);
  add(f, l->shape);
  add(f, sg_mix(l->shape, l->suffix[2]));
  add(f, l->classes);
  add(f, l->verb_forms);
  add(f, l->noun_forms);
  add(f, sg_mix(l->classes, l->suffix[1]));
}

/* What the dictionary says, alone and beside what stands around. */
static void add_reading(features *f, const sg_look *l, const sg_look *before, const sg_look *after,
                        const sg_tag *tags, uint32_t at) {
  uint32_t tag = at > 0 ? tag_hash(&tags[at - 1]) : 1, pos = at > 0 ? tags[at - 1].pos + 2 : 1;
  add(f, l->reading);
  add(f, l->parts);
  add(f, l->features);
  add(f, sg_mix(l->reading, l->shape));
  add(f, sg_mix(l->reading, tag));
  add(f, sg_mix(l->features, tag));
  add(f, sg_mix(l->reading, pos));
  add(f, sg_mix(l->parts, after->parts));
  add(f, sg_mix3(l->parts, pos, after->parts));
  add(f, sg_mix(l->features, after->features));
  add(f, sg_mix(l->features, before->features));
  add(f, after->reading);
  add(f, before->reading);
}

static void add_history(features *f, const sg_look *l, const sg_look *before, const sg_look *after,
                        const sg_tag *tags, uint32_t at) {
  uint32_t t1 = at > 0 ? tag_hash(&tags[at - 1]) : 1, t2 = at > 1 ? tag_hash(&tags[at - 2]) : 1;
  uint32_t p1 = at > 0 ? tags[at - 1].pos + 2 : 1, p2 = at > 1 ? tags[at - 2].pos + 2 : 1;
  add(f, t1);
  add(f, t2);
  add(f, sg_mix(p1, p2));
  add(f, sg_mix(t1, t2));
  add(f, sg_mix(p1, l->word));
  add(f, sg_mix(t1, l->suffix[1]));
  add(f, sg_mix(t1, l->suffix[2]));
  add(f, sg_mix(t1, after->suffix[1]));
  add(f, sg_mix(p1, after->classes));
  add(f, sg_mix3(p1, p2, l->suffix[2]));
  add(f, sg_mix(t1, l->noun_forms));
  add(f, sg_mix3(t1, l->shape, l->classes));
  add(f, sg_mix(p2, before->word));
}

/* The last preposition and the last verb, with what came since: they govern cases. */
static void add_governors(features *f, const sg_look *looks, const sg_tag *tags, uint32_t at,
                          const sg_look *l) {
  uint32_t preposition = 0, verb = 0;
  for (uint32_t i = 1; i <= 6 && i <= at && !preposition; i++) {
    uint32_t pos = tags[at - i].pos;
    if (pos == SG_POS_ADP)
      preposition = looks[at - i].word;
    else if (pos == SG_POS_VERB || pos == SG_POS_PUNCT || pos == SG_POS_NOUN)
      break;
  }
  for (uint32_t i = 1; i <= 12 && i <= at && !verb; i++)
    if (tags[at - i].pos == SG_POS_VERB || tags[at - i].pos == SG_POS_AUX)
      verb = tag_hash(&tags[at - i]);
  add(f, preposition);
  add(f, sg_mix(preposition, l->suffix[1]));
  add(f, sg_mix(verb, l->suffix[1]));
  add(f, sg_mix3(verb, preposition, l->noun_forms));
  if (l->reading) {
    add(f, sg_mix(preposition, l->features));
    add(f, sg_mix3(verb, preposition, l->features));
  }
}

static void add_neighbours(features *f, const sg_look *looks, uint32_t count, uint32_t at) {
  const sg_look *l = &looks[at];
  const sg_look *b1 = look_at(looks, count, at, -1), *b2 = look_at(looks, count, at, -2);
  const sg_look *a1 = look_at(looks, count, at, 1), *a2 = look_at(looks, count, at, 2);
  add(f, b1->word);
  add(f, b2->word);
  add(f, a1->word);
  add(f, a2->word);
  add(f, sg_mix(b1->word, l->word));
  add(f, sg_mix(l->word, a1->word));
  add(f, sg_mix(b1->word, a1->word));
  add(f, a1->suffix[2]);
  add(f, a1->suffix[1]);
  add(f, b1->suffix[2]);
  add(f, a2->suffix[2]);
  add(f, sg_mix(a1->shape, l->shape));
  add(f, sg_mix3(b1->shape, l->shape, a1->shape));
  add(f, a1->classes);
  add(f, b1->classes);
  add(f, sg_mix(a1->verb_forms, l->suffix[1]));
  add(f, sg_mix(a1->noun_forms, l->noun_forms));
  add(f, sg_mix(l->suffix[1], a1->suffix[1]));
}

/* The groups of a word and its neighbours, large and small. */
static void add_groups(features *f, const sg_look *looks, const sg_tag *tags, uint32_t count,
                       uint32_t at) {
  const sg_look *l = &looks[at];
  uint32_t before = look_at(looks, count, at, -1)->group, own = l->group;
  uint32_t after = look_at(looks, count, at, 1)->group;
  uint32_t large = sg_group_of(own, 7), large_before = sg_group_of(before, 7);
  uint32_t large_after = sg_group_of(after, 7), pos = at > 0 ? tags[at - 1].pos + 2 : 1;
  add(f, own);
  add(f, large);
  add(f, sg_group_of(own, 9));
  add(f, sg_mix(large, l->shape));
  add(f, sg_mix(large, l->suffix[1]));
  add(f, sg_mix(large, pos));
  add(f, before);
  add(f, large_before);
  add(f, after);
  add(f, large_after);
  add(f, sg_mix(large, large_after));
  add(f, sg_mix(large_before, large));
  add(f, sg_mix(l->suffix[1], large_after));
  add(f, sg_mix(pos, large_after));
}

uint32_t sg_tag_features(const sg_model *model, const sg_look *looks, const sg_tag *tags,
                         uint32_t count, uint32_t at, uint32_t keys[SG_TAG_FEATURES]) {
  features f = {.keys = keys};
  add_word(&f, &looks[at]);
  add_history(&f, &looks[at], look_at(looks, count, at, -1), look_at(looks, count, at, 1), tags,
              at);
  add_neighbours(&f, looks, count, at);
  if (looks[at].reading)
    add_reading(&f, &looks[at], look_at(looks, count, at, -1), look_at(looks, count, at, 1), tags,
                at);
  add_governors(&f, looks, tags, at, &looks[at]);
  if (model->groups.slots)
    add_groups(&f, looks, tags, count, at);
  return f.count;
}

uint32_t sg_word_key(const sg_look *look) {
  return look->word;
}

uint32_t sg_suffix_key(const sg_look *look, uint32_t length) {
  return sg_mix3(look->open, length, length ? look->suffix[length - 1] : 0);
}

uint32_t sg_reading_key(const sg_look *look) {
  return look->reading ? sg_mix(0x400, look->reading) : 0;
}

uint32_t sg_lemma_key(const sg_look *look, uint32_t length, uint32_t tag) {
  return sg_mix3(0x100 + length, look->suffix[length - 1], tag);
}

uint32_t sg_lemma_pos_key(const sg_look *look, uint32_t length, uint32_t pos) {
  return sg_mix3(0x200 + length, look->suffix[length - 1], pos);
}

static uint32_t suffix_choices(const sg_model *model, const sg_look *look) {
  uint32_t value = 0;
  for (uint32_t length = SG_SUFFIX_MOST + 1; length-- > 0 && !value;)
    if (!length || look->suffix[length - 1])
      value = sg_keyed_find(&model->suffixes, sg_suffix_key(look, length));
  return value;
}

typedef struct best_tag {
  uint32_t tag;
  int32_t score;
} best_tag;

static void try_choices(const sg_model *model, uint32_t value, const int32_t *scores,
                        best_tag *best) {
  const sg_model_choice *choices = model->choices + sg_choice_first(value);
  for (uint32_t i = 0; i < sg_choice_count(value); i++) {
    int32_t score = sg_tag_score(&model->tags[choices[i].tag], scores);
    if (score > best->score)
      *best = (best_tag){choices[i].tag, score};
  }
}

/* A word that was seen often has no other tags; its list starts with a mark that says so. */
static bool is_sure(const sg_model *model, uint32_t value) {
  return model->choices[sg_choice_first(value) - 1].tag != 0;
}

static uint32_t choose_tag(const sg_model *model, const sg_look *look, const int32_t *scores) {
  uint32_t word = sg_keyed_find(&model->words, sg_word_key(look));
  best_tag best = {0, INT32_MIN};
  if (word)
    try_choices(model, word, scores, &best);
  if (!word || look->reading || !is_sure(model, word)) {
    uint32_t reading = look->reading ? sg_keyed_find(&model->suffixes, sg_reading_key(look)) : 0;
    if (reading)
      try_choices(model, reading, scores, &best);
    if (!reading || !is_sure(model, reading))
      try_choices(model, suffix_choices(model, look), scores, &best);
  }
  return best.tag;
}

static uint32_t known_rule(const sg_model *model, const sg_look *look, uint32_t tag) {
  uint32_t word = sg_keyed_find(&model->words, sg_word_key(look));
  const sg_model_choice *choices = model->choices + sg_choice_first(word);
  for (uint32_t i = 0; i < sg_choice_count(word); i++)
    if (choices[i].tag == tag)
      return choices[i].rule + 1U;
  return 0;
}

static uint32_t lemma_rule(const sg_model *model, const sg_look *look, uint32_t tag) {
  uint32_t rule = known_rule(model, look, tag);
  for (uint32_t n = SG_SUFFIX_MOST; n > 0 && !rule; n--)
    if (look->suffix[n - 1])
      rule = sg_keyed_find(&model->lemmas, sg_lemma_key(look, n, tag));
  for (uint32_t n = SG_SUFFIX_MOST; n > 0 && !rule; n--)
    if (look->suffix[n - 1])
      rule = sg_keyed_find(&model->lemmas, sg_lemma_pos_key(look, n, model->tags[tag].pos));
  return rule;
}

static const char *lemma_of(sg_arena *arena, const sg_model *model, const sg_look *look,
                            uint32_t tag, const sg_token *token) {
  const char *form = sg_small_letters(arena, token->written);
  uint32_t number = lemma_rule(model, look, tag);
  const sg_model_rule *rule = number ? &model->rules[number - 1] : NULL;
  if (!rule || (!rule->cut && !rule->add[0]))
    return form;
  size_t length = strlen(form), add = 0;
  while (add < SG_RULE_BYTES && rule->add[add])
    add++;
  if (rule->cut > length || (form[length - rule->cut] & 0xC0) == 0x80)
    return form;
  char *lemma = sg_arena_alloc(arena, length - rule->cut + add + 1);
  memcpy(lemma, form, length - rule->cut);
  memcpy(lemma + length - rule->cut, rule->add, add);
  return lemma;
}

void sg_tag_sentence(sg_arena *arena, const sg_model *model, const sg_tokens *tokens,
                     const sg_sentence *sentence, const sg_look *looks, sg_tag *tags) {
  uint32_t keys[SG_TAG_FEATURES], count = sentence->end - sentence->first;
  for (uint32_t i = 0; i < count; i++) {
    int32_t scores[SG_CLASSES_MOST] = {0};
    uint32_t found = sg_tag_features(model, looks, tags, count, i, keys);
    sg_weights_add(&model->tag_weights, keys, found, scores);
    uint32_t tag = choose_tag(model, &looks[i], scores);
    tags[i].pos = model->tags[tag].pos;
    tags[i].features = model->tags[tag].features;
    tags[i].lemma =
        lemma_of(arena, model, &looks[i], tag, sg_token_at(tokens, sentence->first + i));
  }
}
