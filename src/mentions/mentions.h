/* The actors of a document and where it speaks of them. */
#ifndef SG_MENTIONS_MENTIONS_H
#define SG_MENTIONS_MENTIONS_H

#include "base/map.h"
#include "tags/tags.h"
#include "tokens/tokens.h"

#define SG_NO_ACTOR UINT32_MAX

/** An actor as far as one document knows it. */
typedef struct sg_entity {
  sg_actor_type type;
  const char *label;
  sg_array names;      /* const char *, all spellings but the label */
  const char *country; /* ISO 3166-1 alpha-2, or NULL */
  sg_array roles;      /* const char *: "Minister of Energy", for people */
  uint32_t actor;      /* in the lexicon, or SG_NO_ACTOR */
  uint32_t mention_count;
  uint32_t last_token;  /* of the latest mention */
  uint32_t first_token; /* of the first */
  uint32_t genders;     /* SG_GENDER_MASC ... that its names had, 0: not known */
  const char *head;     /* the common noun that its name came with ("фонд"), or NULL */
  bool indefinite;      /* first named as "a contract": one that a denial denies */
  bool described;       /* known by a description ("memorandum on water"), not by a name */
} sg_entity;

typedef enum sg_mention_kind {
  SG_MENTION_NAME,
  SG_MENTION_DEMONYM, /* "Chinese": an adjective */
  SG_MENTION_GROUP,   /* "the two countries": several entities */
  SG_MENTION_PRONOUN,
  SG_MENTION_DEFINITE /* "the ministry", "the President of Oman" */
} sg_mention_kind;

/** The tokens [first, end) speak of entities[first_entity .. + entity_count). */
typedef struct sg_mention {
  uint32_t first, end;
  uint32_t name_first, name_end; /* without titles and brackets */
  sg_mention_kind kind;
  uint32_t cases; /* SG_FORM_NOMINATIVE ... that it may stand in; 0: its language has none */
  uint32_t first_entity, entity_count; /* in sg_mentions.members */
} sg_mention;

/** A tie that a name or title states: "Ministry of Energy of Oman", "Gref, head of Sberbank". */
typedef struct sg_link {
  uint32_t source, target; /* entities */
  const char *relation;
  uint32_t first, end;               /* the tokens that say so */
  bool ended;                        /* "former minister" */
  uint32_t older_office, older_post; /* see recall.c */
} sg_link;

typedef struct sg_mentions {
  const sg_tokens *tokens;
  sg_array entities;    /* sg_entity */
  sg_array mentions;    /* sg_mention, not overlapping; those of speakers last, others in order */
  uint32_t in_order;    /* how many of them stand in the order of the text */
  sg_array members;     /* uint32_t: entities */
  sg_array links;       /* sg_link */
  uint32_t *mention_at; /* for each token: index + 1 of the mention that covers it */
  sg_entity *nobody;    /* what sg_entity_at finds where there is none */
} sg_mentions;

/** Finds all mentions in a text of that day (yyyymmdd, 0: unknown). `tags` may be NULL, when words
 * are not tagged yet; pronouns are then read without their gender. All of it lives in `arena`. */
void sg_find_mentions(sg_arena *arena, const sg_tokens *tokens, const sg_tags *tags, uint32_t date,
                      sg_mentions *mentions);

/** The same, asking each recogniser `times` times and dropping all answers but the last. A test
 * shows that asking changes nothing. */
void sg_find_mentions_asking(sg_arena *arena, const sg_tokens *tokens, const sg_tags *tags,
                             uint32_t date, uint32_t times, sg_mentions *mentions);

/** The number of the first mention at or behind token `at`, in the order of the text; the number of
 * all but those of speakers when there is none. */
uint32_t sg_mention_from(const sg_mentions *mentions, uint32_t at);

/** The mention that covers token `at`, or NULL. */
const sg_mention *sg_mention_at(const sg_mentions *mentions, uint32_t at);

/** Entity number `index`; one without a name for SG_NO_ACTOR. */
sg_entity *sg_entity_at(const sg_mentions *mentions, uint32_t index);

/** Entity number `i` of a mention, SG_NO_ACTOR behind the last. */
uint32_t sg_mention_entity(const sg_mentions *mentions, const sg_mention *mention, uint32_t i);

/** Whether the mention, which may be NULL, is the name of one actor of that type. */
bool sg_mention_names(const sg_mentions *mentions, const sg_mention *mention, sg_actor_type type);

#endif
