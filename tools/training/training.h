/* What the parts of the training give each other. */
#ifndef TRAINING_TRAINING_H
#define TRAINING_TRAINING_H

#include "corpus.h"
#include "learner.h"
#include "tags/looks.h"

/* How large a model may be: features that are learned to the end, and blocks of 16 bytes. */
enum { TAG_BLOCKS = 110000, TREE_ROWS = 140000, TREE_BLOCKS = 220000 };

/** A sentence that is learned from. */
typedef struct lesson {
  const passage *text;
  const sg_sentence *sentence;
} lesson;

/** What one needs to write a model's file. */
typedef struct trained {
  sg_model model;
  uint32_t rule_count, choice_count, tag_block_count, tree_block_count;
} trained;

/** The usable sentences of the texts for which `number % folds == fold` is `in`; with folds == 0
 * all of them. Texts of one passage stand together. */
sg_array choose_lessons(sg_arena *arena, const treebank *corpus, uint32_t folds, uint32_t fold,
                        bool in);

/** Puts lessons into another order, always the same for the same round. */
void shuffle_lessons(sg_array *lessons, uint32_t round);

/** The looks of all words of a text. */
const sg_look *looks_of_text(sg_arena *arena, const passage *text);

/** Learns tags. `looks` has those of each text of the corpus. */
void train_tags(sg_arena *arena, const treebank *corpus, const sg_look *const *looks,
                const sg_array *lessons, uint32_t rounds, trained *out);

/** Learns trees. `tags` has those of each text, as the tagger gives them. */
void train_trees(sg_arena *arena, const treebank *corpus, const sg_tags *tags,
                 const sg_array *lessons, uint32_t rounds, trained *out);

/** Counts how much of the texts with the treebank's words is read right, and prints it. */
void evaluate(sg_arena *arena, const treebank *corpus, const sg_look *const *looks,
              const sg_model *model, const char *title);

/** Writes a model into a file. */
sg_status write_model(const trained *trained, const char *path, sg_error *error);

#endif
