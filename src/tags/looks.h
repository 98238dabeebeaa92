/* How a word looks to the learner: its letters, and what the lexicon knows of it. */
#ifndef SG_TAGS_LOOKS_H
#define SG_TAGS_LOOKS_H

#include "learned/model.h"
#include "tokens/tokens.h"

enum { SG_SUFFIX_MOST = 5, SG_PREFIX_MOST = 3, SG_LETTERS_MOST = 48, SG_WORD_BEGIN = 1 };

/** All of it are hashes, and 0 where there is nothing. */
typedef struct sg_look {
  uint32_t word;                   /* the whole word, in small letters; digits are all alike */
  uint32_t suffix[SG_SUFFIX_MOST]; /* the last 1, 2 ... letters */
  uint32_t prefix[SG_PREFIX_MOST]; /* the first 1, 2 ... letters */
  uint32_t shape;                  /* capitals, digits, hyphens */
  uint32_t open;                   /* what decides which words without a meaning it resembles */
  uint32_t classes;                /* bits: classes of the lexicon */
  uint32_t verb_forms, noun_forms; /* SG_FORM_ bits that the lexicon knows it with */
  uint32_t reading;                /* number + 1 of what the model's dictionary says it may be */
  uint32_t parts, features;        /* that reading; no hashes */
  uint32_t group;                  /* of words that stand in like places; see sg_group_of */
} sg_look;

/** The looks of the tokens of a sentence; looks[0] belongs to its first token. */
void sg_look_at(const sg_model *model, const sg_tokens *tokens, const sg_sentence *sentence,
                sg_look *looks);

/** The letters of a word as the learner sees them, of a very long one the first; `shape` gets bits
 * for digits and hyphens. Returns how many. */
uint32_t sg_look_letters(const char *text, uint32_t length, uint32_t letters[SG_LETTERS_MOST],
                         uint32_t *shape);

/** The hashes of letters in a look: word, suffix and prefix. */
void sg_look_hash(const uint32_t *letters, uint32_t count, sg_look *look);

/** The key of a word in the table of groups. */
static inline uint32_t sg_group_key(const sg_look *look) {
  return sg_mix(0x500, look->word);
}

enum { SG_GROUP_BITS = 11 };

/** The group of 2^bits to which a group belongs, from 1 on. Groups are numbered as the nodes of a
 * tree are, from the root on, so that the first bits of a number are the number of a larger group.
 * 0 stays 0. */
static inline uint32_t sg_group_of(uint32_t group, uint32_t bits) {
  return group >> (SG_GROUP_BITS - bits);
}

/** The key of the ending of so many letters (SG_WORD_BEGIN is one), from the mixed hash of them. */
static inline uint32_t sg_ending_key(uint32_t hash, uint32_t length) {
  return sg_mix3(0x300, length, hash);
}

#endif
