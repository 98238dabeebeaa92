/* The model of a language: what tools/train learned from sentences with their grammar. It is part
 * of the program and is read where it lies. All numbers in it are little-endian. */
#ifndef SG_LEARNED_MODEL_H
#define SG_LEARNED_MODEL_H

#include <stdbool.h>

#include "learned/keyed.h"

enum { SG_MODEL_MAGIC = 0x334D4753 /* "SGM3" */, SG_TAG_PARTS = 12, SG_RULE_BYTES = 15 };

/** A tag that words have: a part of speech with its features, and the classes of the learner that
 * together stand for it. */
typedef struct sg_model_tag {
  uint32_t pos, features;
  uint8_t part_count, parts[SG_TAG_PARTS - 1];
} sg_model_tag;

/** How a lemma comes from a word: cut so many bytes, then add. */
typedef struct sg_model_rule {
  uint8_t cut;
  char add[SG_RULE_BYTES];
} sg_model_rule;

/** One of the tags that a word may have, and the rule of its lemma. */
typedef struct sg_model_choice {
  uint16_t tag, rule;
} sg_model_choice;

/** What a dictionary says that words of an ending are: the parts of speech and the features of all
 * that they may be, as bits. */
typedef struct sg_model_reading {
  uint32_t parts, features;
} sg_model_reading;

/** A move of the parser. */
typedef struct sg_model_move {
  uint8_t kind, deprel;
} sg_model_move;

typedef enum sg_model_section {
  SG_MODEL_TAGS,
  SG_MODEL_RULES,
  SG_MODEL_CHOICES,  /* lists of choices; in the tables below by first and count */
  SG_MODEL_WORDS,    /* keyed: word → choices */
  SG_MODEL_SUFFIXES, /* keyed: ending → choices */
  SG_MODEL_LEMMAS,   /* keyed: ending and tag → rule + 1 */
  SG_MODEL_TAG_KEYS, /* keyed: feature → blocks */
  SG_MODEL_TAG_BLOCKS,
  SG_MODEL_MOVES,
  SG_MODEL_TREE_KEYS,
  SG_MODEL_TREE_BLOCKS,
  SG_MODEL_READINGS,
  SG_MODEL_ENDINGS, /* packed: ending of any length → reading + 1 */
  SG_MODEL_GROUPS,  /* packed: word → group */
  SG_MODEL_SECTIONS
} sg_model_section;

/** Starts the file; sections start at multiples of 16 bytes. */
typedef struct sg_model_header {
  uint32_t magic, size;
  struct {
    uint32_t start, count; /* bytes; items, for keyed tables: slots */
  } sections[SG_MODEL_SECTIONS];
} sg_model_header;

/** A model as it is used. */
typedef struct sg_model {
  const sg_model_tag *tags;
  const sg_model_rule *rules;
  const sg_model_choice *choices;
  const sg_model_move *moves;
  const sg_model_reading *readings;
  uint32_t tag_count, move_count;
  sg_keyed words, suffixes, lemmas;
  sg_packed endings, groups;
  sg_weights tag_weights, tree_weights;
  bool nouns_end_in_head; /* in a run of nouns the last one is the head, as in English */
} sg_model;

/** The first choice and the number of choices in the value of a word or ending. */
static inline uint32_t sg_choice_first(uint32_t value) {
  return value >> 8;
}

static inline uint32_t sg_choice_count(uint32_t value) {
  return value & 0xFF;
}

/** The model of a language (see sg_language_index). False when there is none. */
bool sg_model_of(uint32_t language, sg_model *model);

/** Reads a model that lies in memory, aligned to 16 bytes. False when it is none. */
bool sg_model_open(const void *bytes, sg_model *model);

#endif
