/* What the parts of the training give each other. */
#ifndef TRAINING_TRAINING_H
#define TRAINING_TRAINING_H

#include "corpus.h"
#include "learner.h"
#include "tags/looks.h"

/* How large a model may be: features that are learned to the end, blocks of 16 bytes, and bytes,
 * of which trees get what the rest leaves. */
enum { TAG_BLOCKS = 90000, TREE_ROWS = 140000, TREE_BLOCKS = 220000, MODEL_BYTES = 7990000 };

/** A sentence that is learned from. */
typedef struct lesson {
  const passage *text;
  const sg_sentence *sentence;
} lesson;

/** What one needs to write a model's file. */
typedef struct trained {
  sg_model model;
  uint32_t rule_count, choice_count, reading_count, tag_block_count, tree_block_count;
} trained;

/** Keys with their values, before they become a table of a model. */
typedef struct key_table {
  sg_array keys, values; /* uint32_t */
} key_table;

void key_table_put(sg_arena *arena, key_table *table, uint32_t key, uint32_t value);
sg_keyed key_table_finish(const key_table *table);

/** The usable sentences of the texts for which `number % folds == fold` is `in`; with folds == 0
 * all of them. Texts of one passage stand together. */
sg_array choose_lessons(sg_arena *arena, const treebank *corpus, uint32_t folds, uint32_t fold,
                        bool in);

/** Puts lessons into another order, always the same for the same round. */
void shuffle_lessons(sg_array *lessons, uint32_t round);

/** The looks of all words of a text. */
const sg_look *looks_of_text(sg_arena *arena, const sg_model *model, const passage *text);

/** Puts a dictionary into the model: lines of a form, a tab, and all that it may be, such as
 * "NOUN|Case=Nom|Number=Sing VERB|VerbForm=Fin". */
sg_status learn_dictionary(sg_arena *arena, const char *path, trained *out, sg_error *error);

/** Puts groups of words into the model: lines of a word, a tab, and the number of its group. */
sg_status learn_groups(sg_arena *arena, const char *path, trained *out, sg_error *error);

/** Learns tags; the model of `out` may have a dictionary. `looks` has those of each text of the
 * corpus. */
void train_tags(sg_arena *arena, const treebank *corpus, const sg_look *const *looks,
                const sg_array *lessons, uint32_t rounds, trained *out);

/** Learns trees. `tags` has those of each text, as the tagger gives them. */
void train_trees(sg_arena *arena, const treebank *corpus, const sg_tags *tags,
                 const sg_array *lessons, uint32_t rounds, trained *out);

/** Counts how much of the texts with the treebank's words is read right, and prints it. */
void evaluate(sg_arena *arena, const treebank *corpus, const sg_look *const *looks,
              const sg_model *model, const char *title);

/** How many bytes its file has. */
size_t model_size(const trained *t);

/** Writes a model into a file. */
sg_status write_model(const trained *t, const char *path, sg_error *error);

#endif
