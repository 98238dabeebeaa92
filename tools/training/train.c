/* Learns the model of a language from treebanks: tools/train calls it. */
#include <stdlib.h>
#include <string.h>

#include "learned/languages.h"
#include "silkgraph/lexicon.h"
#include "tags/tagging.h"
#include "training.h"

enum { FILES_MOST = 16, FOLDS = 4 };

typedef struct training_job {
  const char *language, *model, *dictionary, *groups;
  const char *train[FILES_MOST], *dev[FILES_MOST];
  uint32_t train_count, dev_count, tag_rounds, tree_rounds;
} training_job;

sg_array choose_lessons(sg_arena *arena, const treebank *corpus, uint32_t folds, uint32_t fold,
                        bool in) {
  sg_array lessons = {0};
  const passage *texts = corpus->texts.items;
  for (uint32_t i = 0, number = 0; i < corpus->texts.count; i++) {
    number += i && !texts[i].running;
    if (folds && (number % folds == fold) != in)
      continue;
    for (uint32_t s = 0; s < texts[i].tokens.sentence_count; s++)
      if (texts[i].usable[s])
        *(lesson *)sg_array_push(arena, &lessons, sizeof(lesson)) =
            (lesson){&texts[i], sg_sentence_number(&texts[i].tokens, s)};
  }
  return lessons;
}

void shuffle_lessons(sg_array *lessons, uint32_t round) {
  lesson *all = lessons->items;
  uint32_t state = round * 2654435761U + 12345;
  for (uint32_t i = lessons->count; i-- > 1;) {
    state = state * 1664525U + 1013904223U;
    uint32_t j = (uint32_t)(((uint64_t)state * (i + 1)) >> 32);
    lesson swapped = all[i];
    all[i] = all[j];
    all[j] = swapped;
  }
}

const sg_look *looks_of_text(sg_arena *arena, const sg_model *model, const passage *text) {
  sg_look *looks = sg_arena_alloc(arena, (text->tokens.count + 1) * sizeof *looks);
  for (uint32_t i = 0; i < text->tokens.sentence_count; i++)
    sg_look_at(model, &text->tokens, sg_sentence_number(&text->tokens, i),
               looks + sg_sentence_number(&text->tokens, i)->first);
  return looks;
}

static const sg_look **looks_of_corpus(sg_arena *arena, const sg_model *model,
                                       const treebank *corpus) {
  const passage *texts = corpus->texts.items;
  const sg_look **looks = sg_arena_alloc(arena, (corpus->texts.count + 1) * sizeof *looks);
  for (uint32_t i = 0; i < corpus->texts.count; i++)
    looks[i] = looks_of_text(arena, model, &texts[i]);
  return looks;
}

/* Tags each text by a tagger that has not seen it, so that the parser learns with the mistakes
 * that it will meet. */
static sg_tags *tag_unseen(sg_arena *arena, const treebank *corpus, const sg_look *const *looks,
                           const sg_packed *groups, uint32_t rounds) {
  const passage *texts = corpus->texts.items;
  sg_tags *tags = sg_arena_alloc(arena, (corpus->texts.count + 1) * sizeof *tags);
  for (uint32_t i = 0; i < corpus->texts.count; i++)
    tags[i] =
        (sg_tags){&texts[i].tokens,
                  sg_arena_alloc(arena, (texts[i].tokens.count + 1) * sizeof(sg_tag)), looks[i]};
  for (uint32_t fold = 0; fold < FOLDS; fold++) {
    trained tagger = {.model = {.groups = *groups}};
    sg_array others = choose_lessons(arena, corpus, FOLDS, fold, false);
    sg_array mine = choose_lessons(arena, corpus, FOLDS, fold, true);
    train_tags(arena, corpus, looks, &others, rounds, &tagger);
    const lesson *all = mine.items;
    for (uint32_t i = 0; i < mine.count; i++) {
      size_t k = (size_t)(all[i].text - texts);
      uint32_t first = all[i].sentence->first;
      sg_tag_sentence(arena, &tagger.model, &texts[k].tokens, all[i].sentence, looks[k] + first,
                      tags[k].tags + first);
    }
  }
  return tags;
}

static sg_status learn(sg_arena *arena, void *context, sg_error *error) {
  const training_job *job = context;
  const sg_lexicon *lexicon = sg_lexicon_builtin();
  uint32_t language = sg_language_index(job->language);
  treebank *train = sg_arena_alloc(arena, sizeof *train);
  sg_status status = SG_OK;
  for (uint32_t i = 0; i < job->train_count && !status; i++)
    status = corpus_read(arena, lexicon, language, job->train[i], true, train, error);
  if (status)
    return status;
  trained made = {0};
  const sg_learned_language *learned = sg_learned_language_of(language);
  if (learned)
    made.model.nouns_end_in_head = learned->nouns_end_in_head;
  if (job->dictionary && (status = learn_dictionary(arena, job->dictionary, &made, error)))
    return status;
  if (job->groups && (status = learn_groups(arena, job->groups, &made, error)))
    return status;
  const sg_look *const *looks = looks_of_corpus(arena, &made.model, train);
  sg_array lessons = choose_lessons(arena, train, 0, 0, true);
  train_tags(arena, train, looks, &lessons, job->tag_rounds, &made);
  if (job->tree_rounds) {
    sg_tags *tags = tag_unseen(arena, train, looks, &made.model.groups, job->tag_rounds / 2 + 1);
    train_trees(arena, train, tags, &lessons, job->tree_rounds, &made);
  }
  for (uint32_t i = 0; i < job->dev_count && !status; i++) {
    treebank *dev = sg_arena_alloc(arena, sizeof *dev);
    status = corpus_read(arena, lexicon, language, job->dev[i], false, dev, error);
    if (!status)
      evaluate(arena, dev, looks_of_corpus(arena, &made.model, dev), &made.model, job->dev[i]);
  }
  return status ? status : write_model(&made, job->model, error);
}

static bool read_arguments(int argc, char **argv, training_job *job) {
  bool dev = false;
  *job = (training_job){.tag_rounds = 10, .tree_rounds = 8};
  if (argc < 4)
    return false;
  job->language = argv[1];
  job->model = argv[2];
  for (int i = 3; i < argc; i++) {
    if (strcmp(argv[i], "--dev") == 0)
      dev = true;
    else if (strncmp(argv[i], "--tag-rounds=", 13) == 0)
      job->tag_rounds = (uint32_t)atoi(argv[i] + 13);
    else if (strncmp(argv[i], "--tree-rounds=", 14) == 0)
      job->tree_rounds = (uint32_t)atoi(argv[i] + 14);
    else if (strncmp(argv[i], "--dictionary=", 13) == 0)
      job->dictionary = argv[i] + 13;
    else if (strncmp(argv[i], "--groups=", 9) == 0)
      job->groups = argv[i] + 9;
    else if (dev && job->dev_count < FILES_MOST)
      job->dev[job->dev_count++] = argv[i];
    else if (!dev && job->train_count < FILES_MOST)
      job->train[job->train_count++] = argv[i];
  }
  return job->train_count > 0;
}

int main(int argc, char **argv) {
  training_job job;
  sg_error error = {0};
  if (!read_arguments(argc, argv, &job)) {
    fputs("usage: train LANGUAGE MODEL TREEBANK... [--groups=FILE] [--dictionary=FILE] "
          "[--dev TREEBANK...]\n",
          stderr);
    return 2;
  }
  sg_arena *arena = sg_arena_new();
  if (!arena || sg_arena_run(arena, learn, &job, &error)) {
    fprintf(stderr, "train: %s: %s\n", error.file, error.message);
    sg_arena_free(arena);
    return 1;
  }
  sg_arena_free(arena);
  return 0;
}
