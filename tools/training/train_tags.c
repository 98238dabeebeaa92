#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "tags/tagging.h"
#include "training.h"

enum {
  SURE = 6,         /* a word seen so often has no other tags */
  RARE = 10,        /* words seen at most so often show what unknown words are like */
  LEAST_SHARE = 200 /* of the words with an ending one in so many has a tag that is tried */
};

typedef struct entry {
  uint32_t key;
  uint16_t tag, rule;
} entry;

typedef struct teacher {
  sg_arena *arena;
  const treebank *corpus;
  const sg_look *const *looks;
  const sg_array *lessons;
  trained *out;
  sg_array tags;  /* sg_model_tag */
  sg_array rules; /* sg_model_rule */
  sg_array choices;
  sg_map tag_map, rule_map; /* by their text */
  uint8_t part_of[2][32];   /* + 1 */
  uint8_t parts;
} teacher;

static uint32_t text_index(const teacher *t, const passage *text) {
  return (uint32_t)(text - (const passage *)t->corpus->texts.items);
}

/* --- tags and rules -------------------------------------------------------------------------- */

/* Features that nouns have in another way than words that agree with them are other classes. */
static uint32_t group_of(uint32_t pos, uint32_t bit) {
  const uint32_t nominal = SG_CASES | SG_NUMBER_SING | SG_NUMBER_PLUR | SG_GENDER_MASC |
                           SG_GENDER_FEM | SG_GENDER_NEUT | SG_ANIMATE;
  return (nominal & bit) && (pos == SG_POS_NOUN || pos == SG_POS_PROPN);
}

static void add_parts(teacher *t, sg_model_tag *tag) {
  tag->parts[tag->part_count++] = (uint8_t)tag->pos;
  for (uint32_t b = 0; b < 32; b++) {
    if (!(tag->features & 1U << b) || tag->part_count == SG_TAG_PARTS - 1)
      continue;
    uint8_t *part = &t->part_of[group_of(tag->pos, 1U << b)][b];
    if (!*part && t->parts < SG_CLASSES_MOST)
      *part = ++t->parts;
    if (*part)
      tag->parts[tag->part_count++] = (uint8_t)(*part - 1);
  }
}

static uint16_t tag_number(teacher *t, uint32_t pos, uint32_t features) {
  const char *name = sg_arena_format(t->arena, "%u %u", pos, features);
  uint32_t *found = sg_map_put(t->arena, &t->tag_map, name);
  if (!*found) {
    sg_model_tag *tag = sg_array_push(t->arena, &t->tags, sizeof *tag);
    *tag = (sg_model_tag){.pos = pos, .features = features};
    add_parts(t, tag);
    *found = t->tags.count;
  }
  return (uint16_t)(*found - 1);
}

static size_t common_start(const char *a, const char *b) {
  size_t n = 0;
  while (a[n] && a[n] == b[n])
    n++;
  while (n && ((a[n] & 0xC0) == 0x80 || (b[n] & 0xC0) == 0x80))
    n--;
  return n;
}

static uint16_t rule_number(teacher *t, const char *form, const char *lemma) {
  size_t start = common_start(form, lemma), cut = strlen(form) - start;
  const char *add = lemma + start;
  if (strlen(add) > SG_RULE_BYTES || cut > 255 || strcmp(lemma, "_") == 0) {
    cut = 0;
    add = "";
  }
  uint32_t *found =
      sg_map_put(t->arena, &t->rule_map, sg_arena_format(t->arena, "%zu %s", cut, add));
  if (!*found) {
    sg_model_rule *rule = sg_array_push(t->arena, &t->rules, sizeof *rule);
    rule->cut = (uint8_t)cut;
    memcpy(rule->add, add, strlen(add));
    *found = t->rules.count;
  }
  return (uint16_t)(*found - 1);
}

/* --- tables of choices ----------------------------------------------------------------------- */

static int compare_entries(const void *left, const void *right) {
  const entry *a = left, *b = right;
  if (a->key != b->key)
    return a->key < b->key ? -1 : 1;
  if (a->tag != b->tag)
    return a->tag < b->tag ? -1 : 1;
  return a->rule < b->rule ? -1 : a->rule > b->rule;
}

static void sort_entries(sg_array *entries) {
  if (entries->count)
    qsort(entries->items, entries->count, sizeof(entry), compare_entries);
}

static sg_array sorted_words(teacher *t) {
  sg_array entries = {0};
  const lesson *lessons = t->lessons->items;
  for (uint32_t i = 0; i < t->lessons->count; i++) {
    const passage *text = lessons[i].text;
    for (uint32_t w = lessons[i].sentence->first; w < lessons[i].sentence->end; w++) {
      const gold_word *gold = &text->gold[w];
      entry *e = sg_array_push(t->arena, &entries, sizeof *e);
      e->key = sg_word_key(&t->looks[text_index(t, text)][w]);
      e->tag = tag_number(t, gold->pos, gold->features);
      e->rule = rule_number(t, sg_small_letters(t->arena, sg_token_at(&text->tokens, w)->written),
                            gold->lemma);
    }
  }
  sort_entries(&entries);
  return entries;
}

static uint32_t end_of_key(const entry *e, uint32_t first, uint32_t count) {
  uint32_t end = first;
  while (end < count && e[end].key == e[first].key)
    end++;
  return end;
}

/* The tags of the entries [first, end), which have one key, with the commonest rule of each; before
 * them a choice that says whether they are all, and how often the word was seen. */
static uint32_t add_choices(teacher *t, const entry *e, uint32_t first, uint32_t end,
                            uint32_t share) {
  uint32_t total = end - first;
  sg_model_choice *head = sg_array_push(t->arena, &t->choices, sizeof *head);
  *head = (sg_model_choice){total >= SURE, (uint16_t)(total < 65535 ? total : 65535)};
  uint32_t start = t->choices.count;
  for (uint32_t i = first, tag_end; i < end; i = tag_end) {
    uint32_t best = 0, run = 0;
    uint16_t rule = 0;
    for (tag_end = i; tag_end < end && e[tag_end].tag == e[i].tag; tag_end++) {
      run = tag_end > i && e[tag_end].rule == e[tag_end - 1].rule ? run + 1 : 1;
      if (run > best) {
        best = run;
        rule = e[tag_end].rule;
      }
    }
    if ((tag_end - i) * share < total || t->choices.count - start == 255)
      continue;
    *(sg_model_choice *)sg_array_push(t->arena, &t->choices, sizeof *head) =
        (sg_model_choice){e[i].tag, rule};
  }
  return start << 8 | (t->choices.count - start);
}

void key_table_put(sg_arena *arena, key_table *table, uint32_t key, uint32_t value) {
  *(uint32_t *)sg_array_push(arena, &table->keys, sizeof key) = key;
  *(uint32_t *)sg_array_push(arena, &table->values, sizeof value) = value;
}

sg_keyed key_table_finish(const key_table *table) {
  return make_keyed(table->keys.items, table->values.items, table->keys.count);
}

static void make_words(teacher *t, const sg_array *words) {
  const entry *e = words->items;
  key_table table = {0};
  for (uint32_t i = 0, end; i < words->count; i = end) {
    end = end_of_key(e, i, words->count);
    key_table_put(t->arena, &table, e[i].key, add_choices(t, e, i, end, 1000));
  }
  t->out->model.words = key_table_finish(&table);
}

static uint32_t times_seen(const teacher *t, const sg_look *look) {
  uint32_t value = sg_keyed_find(&t->out->model.words, sg_word_key(look));
  const sg_model_choice *choices = t->choices.items;
  return value ? choices[sg_choice_first(value) - 1].rule : 0;
}

static void make_suffixes(teacher *t) {
  sg_array entries = {0};
  const lesson *lessons = t->lessons->items;
  for (uint32_t i = 0; i < t->lessons->count; i++) {
    const passage *text = lessons[i].text;
    const sg_look *looks = t->looks[text_index(t, text)];
    for (uint32_t w = lessons[i].sentence->first; w < lessons[i].sentence->end; w++) {
      if (times_seen(t, &looks[w]) > RARE)
        continue;
      uint16_t tag = tag_number(t, text->gold[w].pos, text->gold[w].features);
      for (uint32_t n = 0; n <= SG_SUFFIX_MOST; n++)
        if (!n || looks[w].suffix[n - 1])
          *(entry *)sg_array_push(t->arena, &entries, sizeof(entry)) =
              (entry){.key = sg_suffix_key(&looks[w], n), .tag = tag};
      if (looks[w].reading)
        *(entry *)sg_array_push(t->arena, &entries, sizeof(entry)) =
            (entry){.key = sg_reading_key(&looks[w]), .tag = tag};
    }
  }
  sort_entries(&entries);
  const entry *e = entries.items;
  key_table table = {0};
  for (uint32_t i = 0, end; i < entries.count; i = end) {
    end = end_of_key(e, i, entries.count);
    if (end - i >= 4)
      key_table_put(t->arena, &table, e[i].key, add_choices(t, e, i, end, LEAST_SHARE));
  }
  t->out->model.suffixes = key_table_finish(&table);
}

static void make_lemmas(teacher *t) {
  sg_array entries = {0};
  const lesson *lessons = t->lessons->items;
  for (uint32_t i = 0; i < t->lessons->count; i++) {
    const passage *text = lessons[i].text;
    const sg_look *looks = t->looks[text_index(t, text)];
    for (uint32_t w = lessons[i].sentence->first; w < lessons[i].sentence->end; w++) {
      const gold_word *gold = &text->gold[w];
      if (times_seen(t, &looks[w]) > RARE * 10)
        continue;
      uint16_t tag = tag_number(t, gold->pos, gold->features);
      uint16_t rule = rule_number(
          t, sg_small_letters(t->arena, sg_token_at(&text->tokens, w)->written), gold->lemma);
      for (uint32_t n = 1; n <= SG_SUFFIX_MOST && looks[w].suffix[n - 1]; n++) {
        *(entry *)sg_array_push(t->arena, &entries, sizeof(entry)) =
            (entry){.key = sg_lemma_key(&looks[w], n, tag), .rule = rule};
        *(entry *)sg_array_push(t->arena, &entries, sizeof(entry)) =
            (entry){.key = sg_lemma_pos_key(&looks[w], n, gold->pos), .rule = rule};
      }
    }
  }
  sort_entries(&entries);
  const entry *e = entries.items;
  key_table table = {0};
  for (uint32_t i = 0, end; i < entries.count; i = end) {
    uint32_t best = 0, run = 0, rule = 0;
    end = end_of_key(e, i, entries.count);
    for (uint32_t k = i; k < end; k++) {
      run = k > i && e[k].rule == e[k - 1].rule ? run + 1 : 1;
      if (run > best) {
        best = run;
        rule = e[k].rule;
      }
    }
    if (end - i >= 2)
      key_table_put(t->arena, &table, e[i].key, rule + 1);
  }
  t->out->model.lemmas = key_table_finish(&table);
}

/* --- weights --------------------------------------------------------------------------------- */

typedef struct best_tag {
  uint32_t tag;
  int64_t score;
} best_tag;

static void consider(const sg_model *model, uint32_t tag, const int32_t *scores, best_tag *best) {
  int64_t sum = 0;
  for (uint32_t i = 0; i < model->tags[tag].part_count; i++)
    sum += scores[model->tags[tag].parts[i]];
  if (sum > best->score)
    *best = (best_tag){tag, sum};
}

static void consider_all(const sg_model *model, uint32_t value, const int32_t *scores,
                         best_tag *best) {
  for (uint32_t i = 0; i < sg_choice_count(value); i++)
    consider(model, model->choices[sg_choice_first(value) + i].tag, scores, best);
}

/* As the tagger chooses, but a word that was seen once is unknown, as it is to others. */
static uint32_t choose(const sg_model *model, const sg_look *look, uint32_t gold,
                       const int32_t *scores) {
  uint32_t word = sg_keyed_find(&model->words, sg_word_key(look)), value = 0;
  const sg_model_choice *head = &model->choices[sg_choice_first(word) - (word ? 1 : 0)];
  bool known = word && head->rule > 1, sure = word && head->tag && !look->reading;
  best_tag best = {0, INT64_MIN};
  if (known)
    consider_all(model, word, scores, &best);
  if (look->reading) {
    uint32_t reading = sg_keyed_find(&model->suffixes, sg_reading_key(look));
    sure = reading && model->choices[sg_choice_first(reading) - 1].tag;
    consider_all(model, reading, scores, &best);
  }
  for (uint32_t n = SG_SUFFIX_MOST + 1; n-- > 0 && !value && !sure;)
    if (!n || look->suffix[n - 1])
      value = sg_keyed_find(&model->suffixes, sg_suffix_key(look, n));
  consider_all(model, value, scores, &best);
  consider(model, gold, scores, &best);
  return best.tag;
}

static void learn_word(learner *l, const sg_model *model, const uint32_t *rows, uint32_t count,
                       uint32_t gold, uint32_t chosen) {
  const sg_model_tag *right = &model->tags[gold], *wrong = &model->tags[chosen];
  int32_t by[SG_CLASSES_MOST] = {0};
  for (uint32_t i = 0; i < right->part_count; i++)
    by[right->parts[i]]++;
  for (uint32_t i = 0; i < wrong->part_count; i++)
    by[wrong->parts[i]]--;
  for (uint32_t c = 0; c < SG_CLASSES_MOST; c++)
    if (by[c])
      learner_update(l, rows, count, c, by[c]);
}

static void learn_sentence(teacher *t, learner *l, const lesson *one, bool counting) {
  const sg_model *model = &t->out->model;
  uint32_t first = one->sentence->first, count = one->sentence->end - first;
  const sg_look *looks = t->looks[text_index(t, one->text)] + first;
  sg_tag tags[512];
  for (uint32_t i = 0; i < count && i < 512; i++) {
    const gold_word *gold = &one->text->gold[first + i];
    uint32_t keys[SG_TAG_FEATURES], rows[SG_TAG_FEATURES];
    uint32_t features = sg_tag_features(model, looks, tags, count, i, keys);
    uint32_t right = tag_number(t, gold->pos, gold->features), chosen = right;
    if (counting) {
      learner_count(l, keys, features);
    } else {
      int32_t scores[SG_CLASSES_MOST];
      learner_rows(l, keys, features, rows);
      learner_score(l, rows, features, scores);
      chosen = choose(model, &looks[i], right, scores);
      if (chosen != right)
        learn_word(l, model, rows, features, right, chosen);
    }
    tags[i] = (sg_tag){.pos = model->tags[chosen].pos, .features = model->tags[chosen].features};
  }
  l->clock++;
}

static void learn_weights(teacher *t, uint32_t rounds) {
  learner l = {0};
  sg_array order = *t->lessons;
  order.items = sg_arena_alloc(t->arena, order.count * sizeof(lesson));
  memcpy(order.items, t->lessons->items, order.count * sizeof(lesson));
  const lesson *lessons = order.items;
  for (uint32_t i = 0; i < order.count; i++)
    learn_sentence(t, &l, &lessons[i], true);
  learner_start(&l, 3);
  for (uint32_t round = 0; round < rounds; round++) {
    shuffle_lessons(&order, round);
    for (uint32_t i = 0; i < order.count; i++)
      learn_sentence(t, &l, &lessons[i], false);
  }
  packed_weights packed = learner_pack(&l, TAG_BLOCKS);
  t->out->model.tag_weights =
      (sg_weights){{packed.marks, packed.values, packed.slots}, packed.blocks};
  t->out->tag_block_count = packed.block_count;
  learner_free(&l);
}

void train_tags(sg_arena *arena, const treebank *corpus, const sg_look *const *looks,
                const sg_array *lessons, uint32_t rounds, trained *out) {
  teacher t = {.arena = arena, .corpus = corpus, .looks = looks, .lessons = lessons, .out = out};
  t.parts = SG_POS_COUNT;
  sg_array words = sorted_words(&t);
  make_words(&t, &words);
  make_suffixes(&t);
  make_lemmas(&t);
  out->model.tags = t.tags.items;
  out->model.tag_count = t.tags.count;
  out->model.rules = t.rules.items;
  out->rule_count = t.rules.count;
  out->model.choices = t.choices.items;
  out->choice_count = t.choices.count;
  learn_weights(&t, rounds);
}
