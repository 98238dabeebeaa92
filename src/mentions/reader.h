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

/** By what later mentions find an entity. */
typedef enum sg_key_kind {
  SG_KEY_NAME,
  SG_KEY_FIRM,  /* see sg_firm_core */
  SG_KEY_GROUP, /* the same without "Group" */
  SG_KEY_KINDS
} sg_key_kind;

/** One thing that a recogniser proposes to change. Edits are never changed themselves, so that a
 * trial is dropped by going back to the edit before it. */
typedef struct sg_edit {
  const struct sg_edit *before; /* NULL: the first one */
  enum {
    SG_EDIT_ENTITY,
    SG_EDIT_NAME,
    SG_EDIT_ROLE,
    SG_EDIT_KEY,
    SG_EDIT_SURNAME,
    SG_EDIT_LINK
  } kind;
  uint32_t entity;  /* whose: a new one when there is none of that number */
  sg_entity state;  /* SG_EDIT_ENTITY: what it is to be, but for its names and roles */
  const char *text; /* a name, a role, a key, a surname */
  sg_key_kind keys; /* SG_EDIT_KEY */
  sg_link link;     /* SG_EDIT_LINK */
} sg_edit;

/** What has been settled: only sg_commit and sg_add_mention_of change it. */
typedef struct sg_known {
  sg_mentions *out;
  sg_map by_key[SG_KEY_KINDS];    /* normal form → entity + 1 */
  uint32_t *of_actor;             /* lexicon actor → entity + 1 */
  uint32_t parties[SG_GROUP_MAX]; /* whom a treaty has defined as its parties */
  uint32_t party_count;
  sg_map spellings; /* "entity/name" and "entity/role" of actors that have many → 1 */
  /* namesakes.c */
  sg_map called; /* what a body or firm may be called in short → number of its namesake */
  sg_array namesakes;
  /* recall.c; numbers are + 1, 0: none */
  sg_array recalled;                      /* what is remembered of each entity */
  uint32_t latest[SG_ACTOR_TYPES];        /* the entity of each type that was named last */
  uint32_t most[SG_ACTOR_TYPES][SG_MOST]; /* and those named most */
  uint32_t last_group;                    /* the last mention of several entities */
  sg_map known_links;                     /* what they say → number */
} sg_known;

/** Searches through what is settled that need not begin anew, see sg_latest_meant. */
typedef struct sg_searches {
  sg_map of; /* a word and a type → number of its search */
  sg_array all;
} sg_searches;

/** One attempt at reading: what it may look at, and what it proposes. */
typedef struct sg_reader {
  sg_arena *arena;
  const sg_lexicon *lexicon;
  const sg_tokens *tokens;
  const sg_tags *tags; /* NULL: not known */
  uint32_t language;   /* that most of the text is in: of labels */
  uint32_t date;       /* of the text, yyyymmdd, or 0 */
  const sg_known *known;
  const sg_mentions *out; /* of `known` */
  sg_searches *searches;
  const sg_sentence *sentence;
  bool title_case;         /* a headline in which every word has a capital */
  bool byline;             /* a line that only says who wrote the text */
  const sg_edit *proposed; /* the latest edit */
} sg_reader;

/* --- proposals.c: what an attempt proposes, and settling it ---------------------------------- */

/** Entity number `index` as the attempt has it; one without a name for SG_NO_ACTOR. */
const sg_entity *sg_entity_seen(const sg_reader *r, uint32_t index);

/** How many entities there are, with the proposed ones. */
uint32_t sg_entities_seen(const sg_reader *r);

/** Proposes to change an entity: the caller changes what is returned, until the next proposal.
 * Names and roles are added by sg_entity_add_name and sg_entity_add_role. */
sg_entity *sg_entity_change(sg_reader *r, uint32_t index);

/** The entity that the key finds, or SG_NO_ACTOR. */
uint32_t sg_entity_by_key(const sg_reader *r, sg_key_kind keys, const char *key);

/** The entity of a lexicon's actor, or SG_NO_ACTOR when none has been made or proposed. */
uint32_t sg_entity_by_actor(const sg_reader *r, uint32_t actor);

/** Proposes a key for an entity; one that finds another already is left as it is. */
void sg_propose_key(sg_reader *r, sg_key_kind keys, const char *key, uint32_t entity);

/** The same, also of a key that finds another: from now on it finds this one. */
void sg_propose_another(sg_reader *r, sg_key_kind keys, const char *key, uint32_t entity);

/** Proposes a surname by which a person is found, among others of that surname. */
void sg_propose_surname(sg_reader *r, const char *surname, uint32_t person);

/** Proposes another name, or a role, of an entity that lacks it. */
void sg_propose_text(sg_reader *r, uint32_t entity, bool role, const char *text);

/** Proposes a tie stated by a name or title, once. */
void sg_add_link(sg_reader *r, uint32_t source, const char *relation, uint32_t target,
                 uint32_t first, uint32_t end);

/** Drops what was proposed after the edit `before`; returns false, for the ends of trials. */
static inline bool sg_drop(sg_reader *r, const sg_edit *before) {
  r->proposed = before;
  return false;
}

/** The same of a tie that the text says has ended. */
void sg_add_ended_link(sg_reader *r, uint32_t source, const char *relation, uint32_t target,
                       uint32_t first, uint32_t end);

/** Makes true what the attempt proposes. */
void sg_commit(sg_known *known, sg_reader *r);

/* --- entities.c: one node for one actor ---------------------------------------------------- */

/** The normal form of a name by which it is found: without "the" and hyphens. */
const char *sg_name_of_key(sg_arena *arena, const char *name);

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

/** The firm of that name, or of a variant of it ("Acme Corp", "Acme Corporation"); made when new.
 */
uint32_t sg_entity_of_firm(sg_reader *r, const char *name);

/** Adds an office to those of a person. */
void sg_entity_add_role(sg_reader *r, uint32_t entity, const char *role);

/** Makes a key other than a name find an entity. */
void sg_entity_register(sg_reader *r, uint32_t entity, const char *key);

/** Who held the office `title` ("president") of a state on the day of the text, by the lexicon; or
 * SG_NO_ACTOR. */
uint32_t sg_entity_in_office(sg_reader *r, const char *title, const char *country);

/** The country of that code. */
uint32_t sg_entity_of_country(sg_reader *r, const char *code);

/** The body `base` ("Ministry of Energy") of a country's state; country may be NULL. A new one is
 * labelled `label`, or "base of COUNTRY" when that is NULL. */
uint32_t sg_entity_of_body(sg_reader *r, const char *base, const char *country, const char *label);

/** The person of that name; made when none is known that it may mean. */
uint32_t sg_entity_of_person(sg_reader *r, const char *name);

/* --- persons.c: which known person a name means ---------------------------------------------- */

/** The person of that name, by the text or the lexicon, or SG_NO_ACTOR: middle names, initials and
 * patronymics may be left out. */
uint32_t sg_person_called(sg_reader *r, const char *name);

/** The person of that surname who was named last, or SG_NO_ACTOR. */
uint32_t sg_person_of_surname(const sg_reader *r, const char *surname);

/** Whether two names are one but for the case that they stand in. */
bool sg_is_same_name(const sg_reader *r, const char *one, const char *other);

/** The person of that name who may hold an office in `body`: `person`, or a namesake when the text
 * has given `person` an office in a body that has nothing to do with this one. */
uint32_t sg_person_in_office(sg_reader *r, uint32_t person, uint32_t body, const char *name);

/** Makes a name, and its surname, find the person. */
void sg_person_register(sg_reader *r, uint32_t person, const char *name);

/* --- namesakes.c: short names of bodies and firms --------------------------------------------- */

/** Notes what the entity may be called in short, by its label and its names. */
void sg_note_label(sg_known *known, sg_arena *arena, uint32_t entity);
void sg_note_name(sg_known *known, sg_arena *arena, uint32_t entity, const char *name);

/** Notes a person's surname. */
void sg_note_surname(sg_known *known, sg_arena *arena, uint32_t entity, const char *surname);

/** The people of a surname one after the other; `*walk` is 0 at first. SG_NO_ACTOR at the end. */
uint32_t sg_next_of_surname(const sg_reader *r, const char *surname, uint32_t *walk);

/** A body of that base name ("Ministry of Energy"), of that state or of any, the newest first; or
 * SG_NO_ACTOR. */
uint32_t sg_body_called(const sg_reader *r, const char *base, const char *country);

/** The latest company named before this sentence whose label is longer by some words than that of
 * `entity`, or SG_NO_ACTOR. */
uint32_t sg_entity_longer(const sg_reader *r, uint32_t entity);

/* --- recall.c: what the text has said so far ------------------------------------------------- */

/** Makes room for what is remembered of the entity that was settled last. */
void sg_recall_entity(sg_known *known, sg_arena *arena);

/** Notes that number `member` of sg_mentions.members names the entity. */
void sg_recall_mention(sg_known *known, uint32_t entity, uint32_t member);

/** Notes the link that was settled last. */
void sg_recall_link(sg_known *known, sg_arena *arena);

/** Whether there is a link that says the same at the same place. */
bool sg_link_known(const sg_reader *r, const sg_link *link);

/** Whether the entity is known to be part of another. */
bool sg_has_parent(const sg_reader *r, uint32_t entity);

/** The first link by which a person holds an office, or NULL. */
const sg_link *sg_first_office(const sg_reader *r, uint32_t person);

/** A walk over the links "holds_office" of a person or a body, newest first. */
typedef struct sg_office_walk {
  const sg_reader *reader;
  uint32_t entity;
  bool held;
  uint32_t next, left;
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
uint32_t sg_latest_meant(const sg_reader *r, const char *word, sg_actor_type kind,
                         sg_meaning *meaning, uint32_t since);

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

/** What is known of the word at `at`; no features when words are not tagged. */
sg_tag sg_tag_seen(const sg_reader *r, uint32_t at);

/** The cases (SG_FORM_NOMINATIVE ...) that the word at `at` stands in by its tag; 0: none. */
uint32_t sg_cases_of_tag(const sg_reader *r, uint32_t at);

/** The gender (SG_GENDER_MASC ...) of a name, by the noun it begins with; 0: not known. */
uint32_t sg_gender_of_name(const sg_reader *r, uint32_t first, uint32_t end);

/** Whom a noun that may stand in the genitive means at `at`, "the bank" or «компании», whatever
 * stands behind it, and where it ends; SG_NO_ACTOR when it means nobody known. */
uint32_t sg_definite_body(sg_reader *r, uint32_t at, uint32_t *end);

/** The common noun that the words [first, end) begin with, in its dictionary form: "фонд" of "фонд
 * «Норфунд»"; NULL when there is none, or nothing else. */
const char *sg_common_head(const sg_reader *r, uint32_t first, uint32_t end);

/** The common noun that an apposition at `at` calls an actor: ", a shipyard in". NULL when there is
 * none. */
const char *sg_apposed_head(const sg_reader *r, uint32_t at);

/** What the sentence, or the one before it in the paragraph, is about: its first actor among
 * `types`; else the latest one. */
uint32_t sg_topic_entity(const sg_reader *r, uint32_t types);

/** Is the sentence a headline that capitalises every word, so that they say little of names? */
bool sg_is_title_case(const sg_reader *r);

/** Is the sentence a line near the beginning that only says who wrote the text? */
bool sg_is_byline(const sg_reader *r);

/** Has the word at `at` its capital for another reason than a name: "Does" in a question, "Signs"
 * in a headline? */
bool sg_is_running_word(const sg_reader *r, uint32_t at);

/** Does the clause's subject [stop, end) stand right behind the name [at, stop) of an opening
 * phrase without a comma: "According to Reuters China signed"? */
bool sg_starts_clause(const sg_reader *r, uint32_t at, uint32_t stop, uint32_t end);

/** The text of tokens with blanks made one and quotation marks left out. */
const char *sg_plain_text(const sg_reader *r, uint32_t first, uint32_t end);

/** Learns the names that only their surroundings explain; before any mention is read. */
void sg_learn_names(sg_known *known, sg_reader *r);

/** The token behind the legal form of a company at `at` (", Ltd."), or `at`. */
uint32_t sg_skip_company_form(const sg_reader *r, uint32_t at);

/** The token behind a common noun at `at` that belongs to a name of that type before it: "the Nord
 * Stream pipeline", "the Digital Almaty forum"; or `at`. */
uint32_t sg_skip_common_head(const sg_reader *r, uint32_t at, sg_actor_type type);

/** Settles what the attempt proposes and adds the mention that it found at token `at`. */
void sg_add_mention_of(sg_known *known, sg_reader *r, uint32_t at, const sg_candidate *candidate);

/** Settles whom a treaty has defined as its parties in the sentence; after its mentions. */
void sg_define_parties(sg_known *known, sg_reader *r);

/** Ties the parties that a treaty defines to the treaty, when it speaks of itself. */
void sg_read_treaty(sg_known *known, sg_reader *r);

/** Finds whom "we" and "our country" stand for in quoted speech; after all other mentions. */
void sg_read_speakers(sg_known *known, sg_reader *r);

/** Gives the people behind a plural title ("Presidents A and B") their offices. */
void sg_link_shared_offices(sg_known *known, sg_reader *r);

/** Ties organs, companies and organizations to the states that their names or neighbours name;
 * after all mentions were found. */
void sg_link_states(sg_known *known, sg_reader *r);

/* --- recognisers: each tries at token `at` and sets candidate->end when it found something. What
 * it would make and change it proposes only; the chooser in mentions.c settles the longest. --- */

void sg_read_gazetteer(sg_reader *r, uint32_t at, sg_candidate *candidate);
void sg_read_pair(sg_reader *r, uint32_t at, sg_candidate *candidate);
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
