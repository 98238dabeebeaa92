/* What the recognisers of mentions share: the document so far, and what each of them finds. */
#ifndef SG_MENTIONS_READER_H
#define SG_MENTIONS_READER_H

#include "mentions/mentions.h"

enum { SG_GROUP_MAX = 12 };

/** A mention that a recogniser proposes: the longest one wins. */
typedef struct sg_candidate {
  uint32_t end; /* 0: nothing found */
  uint32_t name_first, name_end;
  sg_mention_kind kind;
  uint32_t entities[SG_GROUP_MAX];
  uint32_t count;
  uint32_t cases; /* see sg_mention */
} sg_candidate;

typedef struct sg_reader {
  sg_arena *arena;
  const sg_lexicon *lexicon;
  const sg_tokens *tokens;
  uint32_t language; /* that most of the text is in: of labels */
  uint32_t date;     /* of the text, yyyymmdd, or 0 */
  sg_mentions *out;
  const sg_sentence *sentence;
  sg_map by_name;                     /* normal form of a name → entity + 1 */
  sg_map by_surname;                  /* normal form of a surname → entity + 1 */
  uint32_t *of_actor;                 /* lexicon actor → entity + 1 */
  uint32_t parties[SG_GROUP_MAX];     /* whom a treaty has defined as its parties */
  uint32_t party_count, parties_read; /* ... and the sentences looked through for it */
} sg_reader;

/* --- entities.c: one node for one actor ---------------------------------------------------- */

/** The entity of a lexicon's actor, made when it is new. */
uint32_t sg_entity_of_actor(sg_reader *r, uint32_t actor);

/** The entity of that name and type; made when no known one has the name. */
uint32_t sg_entity_named(sg_reader *r, sg_actor_type type, const char *name);

/** A new entity that no name finds. */
uint32_t sg_entity_new(sg_reader *r, sg_actor_type type, const char *label);

/** The known entity that has `name`, or SG_NO_ACTOR. */
uint32_t sg_entity_find(const sg_reader *r, const char *name);

/** Adds a spelling to an entity; `lookup`: later mentions by it are the same entity. */
void sg_entity_add_name(sg_reader *r, uint32_t entity, const char *name, bool lookup);

/** Makes a key other than a name find an entity, or a person by surname. */
void sg_entity_register(sg_reader *r, uint32_t entity, const char *key);
void sg_entity_register_surname(sg_reader *r, uint32_t entity, const char *surname);

/** Who held the office `title` ("president") of a state on the day of the text, by the lexicon; or
 * SG_NO_ACTOR. */
uint32_t sg_entity_in_office(sg_reader *r, const char *title, const char *country);

/** The country of that code. */
uint32_t sg_entity_of_country(sg_reader *r, const char *code);

/** The body `base` ("Ministry of Energy") of a country's state; country may be NULL. A new one is
 * labelled `label`, or "base of COUNTRY" when that is NULL. */
uint32_t sg_entity_of_body(sg_reader *r, const char *base, const char *country, const char *label);

/** The person of that name: the same as a known one when surname and initials agree. */
uint32_t sg_entity_of_person(sg_reader *r, uint32_t first, uint32_t end);

/** The person known by this surname, or SG_NO_ACTOR. */
uint32_t sg_entity_of_surname(const sg_reader *r, const char *surname);

/** Records a tie stated by a name or title, once. */
void sg_add_link(sg_reader *r, uint32_t source, const char *relation, uint32_t target,
                 uint32_t first, uint32_t end);

/** The latest mentioned entity among `types` (mask of 1 << type), or SG_NO_ACTOR. */
uint32_t sg_latest_entity(const sg_reader *r, uint32_t types);

/** The `wanted` latest entities among `types` mentioned from token `since` on, oldest first;
 * returns how many. */
uint32_t sg_latest_entities(const sg_reader *r, uint32_t types, uint32_t wanted, uint32_t since,
                            uint32_t *entities);

/** The state that an organ or office without one belongs to: the one named last in this sentence,
 * else the one that the paragraph is about, else the one that the text speaks of most. */
uint32_t sg_context_state(sg_reader *r);

/** Whether a noun of the frames follows the possessive at `at`, with at most two words between:
 * "its second largest partner". */
bool sg_owns_relation(const sg_reader *r, uint32_t at);

/** The first token of the paragraph that is read. */
uint32_t sg_paragraph_start(const sg_reader *r);

/** What the sentence, or the one before it in the paragraph, is about: its first actor among
 * `types`; else the latest one. */
uint32_t sg_topic_entity(const sg_reader *r, uint32_t types);

/** The text of tokens with blanks made one and quotation marks left out. */
const char *sg_plain_text(const sg_reader *r, uint32_t first, uint32_t end);

/** Learns the names that only their surroundings explain; before any mention is read. */
void sg_learn_names(sg_reader *r);

/** The token behind the legal form of a company at `at` (", Ltd."), or `at`. */
uint32_t sg_skip_company_form(const sg_reader *r, uint32_t at);

/** The token behind a common noun at `at` that belongs to a name of that type before it: "the Nord
 * Stream pipeline", "the Digital Almaty forum"; or `at`. */
uint32_t sg_skip_common_head(const sg_reader *r, uint32_t at, sg_actor_type type);

/** Adds the mention that a recogniser found at token `at`. */
void sg_add_mention_of(sg_reader *r, uint32_t at, const sg_candidate *candidate);

/** Ties the parties that a treaty defines to the treaty, when it speaks of itself. */
void sg_read_treaty(sg_reader *r);

/** Finds whom "we" and "our country" stand for in quoted speech; after all other mentions. */
void sg_read_speakers(sg_reader *r);

/** Gives the people behind a plural title ("Presidents A and B") their offices. */
void sg_link_shared_offices(sg_reader *r);

/** Ties organs, companies and organizations to the states that their names or neighbours name;
 * after all mentions were found. */
void sg_link_states(sg_reader *r);

/* --- recognisers: each tries at token `at` and sets candidate->end when it found something --- */

void sg_read_gazetteer(sg_reader *r, uint32_t at, sg_candidate *candidate);
void sg_read_named(sg_reader *r, uint32_t at, sg_candidate *candidate);
void sg_read_facility(sg_reader *r, uint32_t at, sg_candidate *candidate);
void sg_read_quoted(sg_reader *r, uint32_t at, sg_candidate *candidate);
void sg_read_bare_body(sg_reader *r, uint32_t at, sg_candidate *candidate);
void sg_read_person(sg_reader *r, uint32_t at, sg_candidate *candidate);
void sg_read_agreement(sg_reader *r, uint32_t at, sg_candidate *candidate);
void sg_read_anaphor(sg_reader *r, uint32_t at, sg_candidate *candidate);

/** The name of an actor (not a person) at `at`: gazetteer or grammar, whichever is longer. */
void sg_read_actor_name(sg_reader *r, uint32_t at, sg_candidate *candidate);

#endif
