/* What the grammars of languages share in reading clauses, and what each of them tells. */
#ifndef SG_CHUNKS_SYNTAX_H
#define SG_CHUNKS_SYNTAX_H

#include "chunks/chunks.h"

/** What differs between languages once a sentence is in chunks. */
struct sg_syntax {
  /** The phrase that is the surface subject of the verb chunk `verb`, or SG_NO_CHUNK; kept in its
   * `subject`. */
  uint32_t (*subject)(sg_chunked *chunks, uint32_t verb);
  /** Appends the arguments of `verb` besides its subject and sets its `object`. */
  void (*arguments)(sg_chunked *chunks, uint32_t verb, sg_array *arguments);
};

/** Appends what the verbs and event nouns of the sentence state. */
void sg_read_predications(sg_chunked *chunks, sg_array *predications);

/* --- walk.c: finding one's way -------------------------------------------------------------- */

/** Whether there is a chunk `i` and it is of that kind. */
bool sg_chunk_is(const sg_chunked *chunks, uint32_t i, sg_chunk_kind kind);

/** Whether chunk `i` is a verb group whose main verb is of the class. */
bool sg_verb_is(const sg_chunked *chunks, uint32_t i, sg_class class_id);

/** Whether "president", "head", "minister" or "ambassador" begins at `at` and ends by `end`. */
bool sg_is_title(const sg_tokens *tokens, uint32_t at, uint32_t end);

/** "is", "was", "became": what goes with the verb says what the subject is. */
bool sg_chunk_is_copula(const sg_chunked *chunks, uint32_t verb);

bool sg_is_finite(const sg_chunked *chunks, uint32_t i);

/** The verb before chunk `i` in its clause, a finite one when `finite`; or SG_NO_CHUNK. */
uint32_t sg_previous_verb(const sg_chunked *chunks, uint32_t i, bool finite);

/** The noun phrase that a relative pronoun at `i` goes back to; `*preposition` the one before it.
 */
uint32_t sg_chunk_antecedent(const sg_chunked *chunks, uint32_t i, uint32_t *preposition);

/** The comma that opens an insertion closed by the comma at `close`, or SG_NO_CHUNK. */
uint32_t sg_insertion_start(const sg_chunked *chunks, uint32_t close);

/* --- modality.c ----------------------------------------------------------------------------- */

/** The modality of a statement inside another. */
sg_modality sg_chunk_combine(sg_modality outer, sg_modality inner);

/** What a verb says of the infinitive or noun that depends on it. */
sg_modality sg_chunk_imposed_modality(const sg_chunked *chunks, uint32_t verb, bool infinitive);

/** Fills the `modality` of a verb chunk; those before it must have theirs. */
void sg_settle_modality(sg_chunked *chunks, uint32_t verb);

/* --- arguments.c ---------------------------------------------------------------------------- */

/** Appends the entities of `phrase` and of all coordinated with it; nothing for SG_NO_CHUNK. */
void sg_add_group(const sg_chunked *chunks, uint32_t phrase, const char *function,
                  sg_array *arguments);

/** Appends the entities of a mention. */
void sg_add_mention(const sg_chunked *chunks, const sg_mention *mention, const char *function,
                    sg_array *arguments);

/** Appends the first owner inside a phrase that is no actor itself: "Astana's bid". */
void sg_add_owner(const sg_chunked *chunks, uint32_t phrase, const char *function,
                  sg_array *arguments);

/** Appends all owners of a phrase, before and behind its head. */
void sg_chunk_add_owners(const sg_chunked *chunks, uint32_t phrase, const char *function,
                         sg_array *arguments);

/** Appends the phrase behind a preposition in the functions that it marks; "by" is the agent when
 * `passive`. */
void sg_add_complement(const sg_chunked *chunks, uint32_t preposition, bool passive,
                       sg_array *arguments);

/** Appends the prepositional phrases from chunk `i` on, up to where another clause starts; "by" is
 * the agent when `passive`. */
void sg_add_prepositional(const sg_chunked *chunks, uint32_t i, bool passive, sg_array *arguments);

/** Appends what the relative pronoun before the subject of `verb` stands for in its clause. */
void sg_add_relative(sg_chunked *chunks, uint32_t verb, sg_array *arguments);

/** Takes "between A and B" out of the arguments from `first` on: behind an object it is the
 * object's, as in "signed a memorandum between". */
void sg_leave_to_object(sg_array *arguments, uint32_t first);

uint32_t sg_skip_adverbs(const sg_chunked *chunks, uint32_t i);

#endif
