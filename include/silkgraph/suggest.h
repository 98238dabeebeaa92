/* What the lexicon lacks for a set of documents, and why two actors are not tied. */
#ifndef SILKGRAPH_SUGGEST_H
#define SILKGRAPH_SUGGEST_H

#include "silkgraph/api.h"
#include "silkgraph/document.h"
#include "silkgraph/lexicon.h"
#include "silkgraph/types.h"

SG_API_BEGIN

/** What a suggestion is about. */
typedef enum sg_suggestion_kind {
  SG_UNKNOWN_NAME, /**< capitalised words that were read as no actor */
  SG_UNKNOWN_VERB  /**< a verb that stands between actors and belongs to no frame */
} sg_suggestion_kind;

/** Strings live as long as the sg_suggestions. */
typedef struct sg_suggestion {
  sg_suggestion_kind kind;
  sg_actor_type type;   /**< of a name: what its build speaks for */
  const char *language; /**< of the text: "en" */
  const char *text;
  unsigned count;
  const char *document; /**< where it stands first */
  sg_position position;
  const char *sentence;
} sg_suggestion;

/** Suggestions from documents. Belongs to one thread. */
typedef struct sg_suggestions sg_suggestions;

/** None yet. NULL when out of memory. Free with sg_suggestions_free. */
sg_suggestions *sg_suggestions_new(sg_error *error);
void sg_suggestions_free(sg_suggestions *suggestions);

/** Adds what is unknown in a document. */
sg_status sg_suggestions_add(sg_suggestions *suggestions, const sg_lexicon *lexicon,
                             const sg_document *document, sg_error *error);

/** Puts the most frequent first; equal ones in the order of their text. */
void sg_suggestions_sort(sg_suggestions *suggestions);

unsigned sg_suggestions_count(const sg_suggestions *suggestions);
const sg_suggestion *sg_suggestions_at(const sg_suggestions *suggestions, unsigned index);

/** Receives a line of an explanation. The strings are valid during the call only. */
typedef void (*sg_reason)(void *context, sg_position position, const char *sentence,
                          const char *reason);

/**
 * Says for each sentence that names both actors at which stage a tie between them was dropped: they
 * are in no common clause, the verb has no frame, the frame has no role for one of them. `a` and
 * `b` are labels or aliases. SG_ERROR_ARGUMENT when one is not an actor of the document.
 * `*sentences` is the number of sentences that name both.
 */
sg_status sg_why_not(const sg_lexicon *lexicon, const sg_document *document, const char *a,
                     const char *b, sg_reason reason, void *context, unsigned *sentences,
                     sg_error *error);

SG_API_END

#endif
