/* Chunks: the flat groups of words that clauses are made of. */
#ifndef SG_CHUNKS_CHUNKS_H
#define SG_CHUNKS_CHUNKS_H

#include "chunks/predications.h"

#define SG_NO_CHUNK UINT32_MAX

typedef enum sg_chunk_kind {
  SG_CHUNK_NOUN, /* a noun phrase */
  SG_CHUNK_VERB, /* a verb group */
  SG_CHUNK_PREPOSITION,
  SG_CHUNK_CONJUNCTION,
  SG_CHUNK_COMMA,
  SG_CHUNK_RELATIVE, /* which, who */
  SG_CHUNK_THAT,
  SG_CHUNK_SUBORDINATOR,
  SG_CHUNK_ADVERB,
  SG_CHUNK_MARK /* all other marks: they end a clause */
} sg_chunk_kind;

typedef enum sg_verb_form {
  SG_VERB_FINITE,
  SG_VERB_INFINITIVE,
  SG_VERB_ING,
  SG_VERB_PARTICIPLE
} sg_verb_form;

typedef struct sg_chunk {
  sg_chunk_kind kind;
  uint32_t first, end; /* tokens */
  /* noun phrases */
  uint32_t group_first, group_end; /* the chunks [first, end) that are coordinated with this one */
  bool none;                       /* "no contract" */
  bool reciprocal;                 /* "each other" */
  uint32_t cases;                  /* SG_FORM_NOMINATIVE ...; 0: any */
  bool plural, singular;           /* what its form may be */
  bool complement;                 /* "of Singapore" inside a list of firms: no member of it */
  /* verb groups */
  sg_verb_form form;
  uint32_t verb, verb_end; /* tokens of the main verb */
  bool passive, negated, prospective, conditional;
  bool copula;          /* a mark that stands for "is" */
  sg_modality modality; /* settled, with what governs it */
  uint32_t cue;
  uint32_t subject, object; /* chunks, or SG_NO_CHUNK; the surface ones */
  uint32_t subject_of;      /* the verb whose subject is borrowed, or SG_NO_CHUNK */
  const char *function;     /* prepositions: the canonical word */
  const char *also;         /* a second function that it may mark, or NULL */
} sg_chunk;

/** How a language marks the parts of a clause, see syntax.h. */
typedef struct sg_syntax sg_syntax;

/** A sentence in chunks. */
typedef struct sg_chunked {
  sg_arena *arena;
  const sg_mentions *mentions;
  const sg_tokens *tokens;
  const sg_lexicon *lexicon;
  const sg_sentence *sentence;
  uint32_t sentence_index;
  const sg_syntax *syntax;
  sg_array list; /* sg_chunk */
} sg_chunked;

/** Chunk number `index`. */
sg_chunk *sg_chunk_at(const sg_chunked *chunks, uint32_t index);

/** The entities that a noun phrase stands for, as arguments of `function`: its head when that is a
 * mention, or the state of a head that stands for its state ("Chinese companies"). */
void sg_chunk_entities(const sg_chunked *chunks, uint32_t chunk, const char *function,
                       sg_array *arguments);

/** The same for all phrases coordinated with `chunk`. */
void sg_group_entities(const sg_chunked *chunks, uint32_t chunk, const char *function,
                       sg_array *arguments);

/** Appends the name in apposition to the description: "a joint venture, Green Alliance,". */
void sg_apposed_entities(const sg_chunked *chunks, uint32_t chunk, const char *function,
                         sg_array *arguments);

/** Whether the phrase itself stands for an entity. */
bool sg_chunk_has_entity(const sg_chunked *chunks, uint32_t chunk);

/** Joins noun phrases into lists: "A, B and C". */
void sg_coordinate(sg_chunked *chunks);

#endif
