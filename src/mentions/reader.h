/* What the recognisers of mentions share: the document so far, and what each of them finds. */
#ifndef SG_MENTIONS_READER_H
#define SG_MENTIONS_READER_H

#include "mentions/mentions.h"

enum {
  SG_GROUP_MAX = 12,
  SG_MOST = 3,           /* how many of the actors named most are remembered */
  SG_OFFICES_BACK = 256, /* who held an office before so many others is not asked for */
  SG_SENTENCES_BACK = 50 /* what a sentence goes back to stands no further back in a paragraph */
};

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
  /* recall.c; numbers are + 1, 0: none */
  sg_array recalled;                      /* what is remembered of each entity */
  uint32_t latest[SG_ACTOR_TYPES];        /* the entity of each type that was named last */
  uint32_t most[SG_ACTOR_TYPES][SG_MOST]; /* and those named most */
  uint32_t last_group;                    /* the last mention of several entities */
  sg_map search_of;                       /* a word and a type → number of its search */
  sg_array searches;
  bool trying;            /* links may still be taken back */
  uint32_t settled_links; /* those before are not */
  sg_map known_links;     /* of settled ones: what they say → number */
  /* entities.c */
  sg_map spellings; /* "entity/name" and "entity/role" of actors that have many → 1 */
  sg_map called;    /* what a body or firm may be called in short → number of its namesake */
  sg_array namesakes;
  sg_map in_brackets; /* what the text has in brackets → 1 */
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

/** Adds an office that a person holds. */
void sg_entity_add_role(sg_reader *r, uint32_t entity, const char *role);

/** Gives an entity another label, or one that was not mentioned yet another type. */
void sg_entity_relabel(sg_reader *r, uint32_t entity, const char *label);
void sg_entity_retype(sg_reader *r, uint32_t entity, sg_actor_type type);

/** The latest company named before this sentence whose label is longer by some words than that of
 * `entity`, or SG_NO_ACTOR. */
uint32_t sg_entity_longer(const sg_reader *r, uint32_t entity);

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

/* --- recall.c: what the text has said so far ------------------------------------------------- */

/** Makes room for what is remembered of a new entity. */
void sg_recall_entity(sg_reader *r);

/** Notes that number `member` of sg_mentions.members names the entity. */
void sg_recall_mention(sg_reader *r, uint32_t entity, uint32_t member);

/** Takes the links that recognisers have added for good. */
void sg_settle_links(sg_reader *r);

/** Whether there is a link that says the same at the same place. */
bool sg_link_known(sg_reader *r, const sg_link *link);

/** Whether the entity is known to be part of another. */
bool sg_has_parent(const sg_reader *r, uint32_t entity);

/** The first link by which a person holds an office, or NULL. */
const sg_link *sg_first_office(const sg_reader *r, uint32_t person);

/** A walk over the links "holds_office" of a person or a body, newest first. */
typedef struct sg_office_walk {
  const sg_reader *reader;
  uint32_t entity;
  bool held;
  uint32_t unsettled, next, left;
} sg_office_walk;

/** What a person holds, and who holds something in a body. */
sg_office_walk sg_offices_of(const sg_reader *r, uint32_t person);
sg_office_walk sg_offices_in(const sg_reader *r, uint32_t body);

/** The next link of the walk, or NULL: at its end, or SG_OFFICES_BACK links back. */
const sg_link *sg_next_office(sg_office_walk *walk);

/** Whom a word and a type mean when `entity` was named: it, another, or SG_NO_ACTOR. */
typedef uint32_t sg_meaning(const sg_reader *r, uint32_t entity, const char *word,
                            sg_actor_type kind);

/** Whom `meaning` gives for the latest mention from token `since` on that means anybody; the same
 * word and type must come with the same `meaning`. */
uint32_t sg_latest_meant(sg_reader *r, const char *word, sg_actor_type kind, sg_meaning *meaning,
                         uint32_t since);

/** The `wanted` (up to SG_MOST) entities of a type that the text has spoken of most, the first
 * named first; returns how many there are. */
uint32_t sg_most_mentioned(const sg_reader *r, sg_actor_type type, uint32_t wanted,
                           uint32_t *entities);

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
