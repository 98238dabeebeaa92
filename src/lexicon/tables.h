/* The compiled lexicon: flat tables of 32-bit numbers that refer to each other by index, so that
 * they can be embedded in the program as they are. Texts are offsets into the string table; 0 is
 * the empty string. */
#ifndef SG_LEXICON_TABLES_H
#define SG_LEXICON_TABLES_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "lexicon/classes.h"
#include "silkgraph/lexicon.h"
#include "silkgraph/types.h"

/** A word of some phrase: an open hash table, empty where text is 0. */
typedef struct sg_vocabulary_slot {
  uint32_t hash, text, word;
} sg_vocabulary_slot;

/** A step of the phrase automaton: an open hash table, empty where next is 0. State 0 starts. */
typedef struct sg_edge {
  uint32_t state, word, next;
} sg_edge;

/** What a phrase that ends in a state may be: senses[first .. first + count). */
typedef struct sg_state {
  uint32_t first, count;
} sg_state;

/** A meaning of a phrase. */
typedef struct sg_sense {
  uint32_t class_id; /**< sg_class */
  uint32_t form;     /**< SG_FORM_ bits */
  uint32_t language; /**< index of the language, 0 for any */
  uint32_t value;    /**< an actor's index for names, else the lemma's text */
} sg_sense;

/** "any" and the languages of tables.c. */
enum { SG_LANGUAGES = 4 };

typedef struct sg_actor_entry {
  uint32_t labels[SG_LANGUAGES]; /* by language, 0 where none is known */
  uint32_t id, type, label, country, owner, parent, first_office, office_count;
  uint32_t source, line; /* where it stands */
} sg_actor_entry;

/** An office held from..to (yyyymmdd, 0 open). */
typedef struct sg_office_entry {
  uint32_t title, body, from, to;
} sg_office_entry;

typedef struct sg_relation_entry {
  uint32_t name, family, words, symmetric, plover, cameo;
  uint32_t abroad; /* an official does not stand in it to the own state */
} sg_relation_entry;

typedef struct sg_frame_entry {
  uint32_t name, modality, source, line;
  uint32_t needed;    /* a role that must be filled, or 0 */
  uint32_t lasting;   /* it lasts until something ends it: "owned X until 2023" */
  uint32_t forbidden; /* the same: none of these may stand there */
  uint32_t required;  /* "|stake|shares|": one of these words must stand in the clause; or "" */
  uint32_t first_role, role_count, first_give, give_count, first_example, example_count;
} sg_frame_entry;

/** That a verb or noun evokes a frame; sorted by lemma. */
typedef struct sg_frame_word {
  uint32_t lemma, class_id, language, frame;
} sg_frame_word;

/** One grammatical function that fills a role: with words of that class (0: any) and for actors of
 * the types in the mask of 1 << sg_actor_type (0: any). */
typedef struct sg_frame_role {
  uint32_t name, function, class_id, types;
} sg_frame_role;

/** "source relation target unless role"; the roles are names (the last one may be 0), the relation
 * an index. */
typedef struct sg_frame_give {
  uint32_t source, relation, target, unless;
} sg_frame_give;

typedef enum sg_example_kind { SG_EXAMPLE_YES, SG_EXAMPLE_PLAN, SG_EXAMPLE_NO } sg_example_kind;

/** A sentence and what it must give ("A rel B; C rel D"), by the frame that it stands in. */
typedef struct sg_frame_example {
  uint32_t kind, text, expected, line;
} sg_frame_example;

/** A file that the lexicon was compiled from. */
typedef struct sg_source_entry {
  uint32_t path, text;
} sg_source_entry;

typedef enum sg_section {
  SG_SECTION_STRINGS,
  SG_SECTION_VOCABULARY,
  SG_SECTION_EDGES,
  SG_SECTION_STATES,
  SG_SECTION_SENSES,
  SG_SECTION_ACTORS,
  SG_SECTION_OFFICES,
  SG_SECTION_RELATIONS,
  SG_SECTION_FRAMES,
  SG_SECTION_FRAME_WORDS,
  SG_SECTION_FRAME_ROLES,
  SG_SECTION_FRAME_GIVES,
  SG_SECTION_FRAME_EXAMPLES,
  SG_SECTION_SOURCES,
  SG_SECTIONS
} sg_section;

struct sg_arena;

struct sg_lexicon {
  const void *table[SG_SECTIONS];
  uint32_t count[SG_SECTIONS]; /* items; bytes for the strings */
  struct sg_arena *arena;      /* what the tables live in; NULL when embedded */
};

/** The size of an item of a section in bytes. */
uint32_t sg_section_size(sg_section section);

/** Number of a language ("en" is 1), or 0 for "any" and unknown ones. */
uint32_t sg_language_index(const char *code);

/** The code of a language by its number. */
const char *sg_language_code(uint32_t index);

/* Access by index; an empty text and an item that is all zero where there is none. */
const char *sg_lexicon_text(const sg_lexicon *lexicon, uint32_t text);
const sg_actor_entry *sg_lexicon_actor(const sg_lexicon *lexicon, uint32_t index);
const sg_relation_entry *sg_lexicon_relation(const sg_lexicon *lexicon, uint32_t index);
const sg_frame_entry *sg_lexicon_frame(const sg_lexicon *lexicon, uint32_t index);
const sg_frame_role *sg_lexicon_role(const sg_lexicon *lexicon, uint32_t index);
const sg_frame_give *sg_lexicon_give(const sg_lexicon *lexicon, uint32_t index);
const sg_office_entry *sg_lexicon_office(const sg_lexicon *lexicon, uint32_t index);
const sg_frame_example *sg_lexicon_example(const sg_lexicon *lexicon, uint32_t index);

/** The number of a word's normal form in phrases, or 0 when no phrase has it. */
uint32_t sg_lexicon_word(const sg_lexicon *lexicon, const char *form);

/** The state after `word` in `state`, or 0. */
uint32_t sg_lexicon_step(const sg_lexicon *lexicon, uint32_t state, uint32_t word);

/** The senses of phrases that end in `state`. */
const sg_sense *sg_lexicon_senses(const sg_lexicon *lexicon, uint32_t state, uint32_t *count);

/** The frames that `lemma` (a text) evokes as a verb or noun (class) of a language. */
const sg_frame_word *sg_lexicon_frames_of(const sg_lexicon *lexicon, uint32_t lemma,
                                          uint32_t *count);

/** The text of an equal string in the lexicon, or 0. */
uint32_t sg_lexicon_find_text(const sg_lexicon *lexicon, const char *string);

/** The index of a relation or an actor by name or id, or UINT32_MAX. */
uint32_t sg_lexicon_relation_named(const sg_lexicon *lexicon, const char *name);
uint32_t sg_lexicon_actor_named(const sg_lexicon *lexicon, const char *id);

#endif
