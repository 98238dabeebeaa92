/* What the readers of pronouns, groups and definite descriptions share. */
#ifndef SG_MENTIONS_ANAPHORA_H
#define SG_MENTIONS_ANAPHORA_H

#include "mentions/look.h"

enum {
  SG_STATES = 1 << SG_COUNTRY,
  SG_PEOPLE = 1 << SG_OFFICIAL,
  SG_BODIES = 1 << SG_MINISTRY | 1 << SG_COMPANY | 1 << SG_ORGANIZATION
};

/** What a word may stand for: actors of these types (mask of 1 << type), of these genders
 * (SG_GENDER_MASC ..., 0: any) as far as the text has shown theirs. */
typedef struct sg_kind {
  uint32_t types, genders;
} sg_kind;

static inline sg_kind sg_of_types(uint32_t types) {
  return (sg_kind){types, 0};
}

/** Whether an entity is of the kind. */
bool sg_is_of_kind(const sg_reader *r, uint32_t entity, sg_kind kind);

/** What the sentence, or the one before it in the paragraph, is about: its first actor of the kind;
 * else the latest one. */
uint32_t sg_topic(const sg_reader *r, sg_kind kind);

/** The first actor of a kind that a sentence names before token `end`: one that may be its subject,
 * or else any; an opening phrase comes last. SG_NO_ACTOR if there is none. */
uint32_t sg_first_entity(const sg_reader *r, const sg_sentence *sentence, uint32_t end,
                         sg_kind kind);

/** Whether a possessive follows the mention: "Oman's". */
bool sg_has_genitive(const sg_reader *r, const sg_mention *mention);

/** What the sentence before this one begins with, whatever it is; SG_NO_ACTOR when that is no
 * actor, or a new paragraph begins. */
uint32_t sg_last_subject(const sg_reader *r);

/** "The two countries", "both", "the leaders", "the Parties". */
void sg_read_group(sg_reader *r, uint32_t at, sg_candidate *candidate);

/** "It", "they", "its partner", "her country". */
void sg_read_pronoun(sg_reader *r, uint32_t at, sg_candidate *candidate);

/** Fills a candidate that stands for one entity, unless that is SG_NO_ACTOR. */
static inline void sg_take_one(sg_candidate *candidate, uint32_t at, uint32_t end, uint32_t entity,
                               sg_mention_kind kind) {
  if (entity != SG_NO_ACTOR)
    take(candidate, at, end, end, entity, kind);
}

#endif
