/* What coders decided about a network, kept in tables that people read and edit; docs/review.md. */
#ifndef SILKGRAPH_REVIEW_H
#define SILKGRAPH_REVIEW_H

#include <stdbool.h>

#include "silkgraph/api.h"
#include "silkgraph/export.h"
#include "silkgraph/lexicon.h"
#include "silkgraph/network.h"

SG_API_BEGIN

typedef enum sg_decision_kind {
  SG_ACCEPT,  /**< the tie, or without a relation the actor, is right */
  SG_REJECT,  /**< it is wrong */
  SG_CORRECT, /**< the tie is another one: what `to_...` says */
  SG_ADD,     /**< a tie, or without a relation an actor, that was missed */
  SG_MERGE,   /**< actor `source` is the actor `to_source` */
  SG_SPLIT,   /**< what is called `to_source` is no `source` but an actor of its own */
  SG_RENAME,  /**< the label of actor `source` is `to_source` */
  SG_RETYPE,  /**< the actor `source` is of `type` */
  SG_DECISION_KINDS
} sg_decision_kind;

/** A row of a table. Texts are "" where a cell is empty. */
typedef struct sg_decision {
  sg_decision_kind kind;
  const char *coder, *date, *document, *sentence;
  const char *source, *relation, *target, *modality, *year;
  const char *to_source, *to_relation, *to_target, *to_modality, *to_year, *type, *note;
  const char *file; /**< the table and the line that the row begins in */
  unsigned line;
} sg_decision;

/** Decisions of one or more tables. Belongs to one thread. */
typedef struct sg_decisions sg_decisions;

/** None yet. NULL when out of memory. Free with sg_decisions_free. */
sg_decisions *sg_decisions_new(sg_error *error);
void sg_decisions_free(sg_decisions *decisions);

/**
 * Adds the rows of a table: UTF-8, with a head, separated by commas, semicolons or tabs (RFC 4180
 * otherwise). SG_ERROR_FORMAT, with file and line, for the first mistake in it.
 */
sg_status sg_decisions_read(sg_decisions *decisions, const char *path, sg_error *error);

unsigned sg_decisions_count(const sg_decisions *decisions);
const sg_decision *sg_decisions_at(const sg_decisions *decisions, unsigned index);

/** The word of a table for a decision ("accept"); NULL when out of range. */
const char *sg_decision_kind_name(sg_decision_kind kind);

/** Receives what is to be said of a row: that it could not be placed, that another contradicts it.
 * The strings are valid during the call only. */
typedef void (*sg_decision_remark)(void *context, const char *file, unsigned line,
                                   const char *message);

/**
 * Applies decisions to a network that is otherwise complete: nothing can be added to it afterwards.
 * A sentence is found by its text, also when its document was renamed or it was edited a little;
 * `lexicon` knows the relations. What finds no place, and each row that another contradicts (the
 * later date counts, then the later row), goes to `remark`. Linear in network and decisions, but
 * for sentences that were edited, which are compared with those of their document.
 */
sg_status sg_network_decide(sg_network *network, const sg_lexicon *lexicon,
                            const sg_decisions *decisions, sg_decision_remark remark, void *context,
                            sg_error *error);

/**
 * Writes one page in which a coder reads the documents of a network, decides what of it is right,
 * and saves that as a table of decisions. The network is one that nothing was decided of, read with
 * sg_extract_whole; `decisions`, which may be NULL, are in the page as those made so far. `path`
 * and `options` are as those of sg_export.
 */
sg_status sg_review_write(const sg_network *network, const sg_lexicon *lexicon,
                          const sg_decisions *decisions, const char *path,
                          const sg_export_options *options, sg_error *error);

/** A number and its interval at 95 %; NaN where there is none. */
typedef struct sg_estimate {
  double value, low, high;
} sg_estimate;

/** What two coders are compared on. */
typedef enum sg_compared {
  SG_COMPARED_ACTORS,   /**< is the actor part of a tie in the sentence? */
  SG_COMPARED_TIES,     /**< does the sentence tie the two? */
  SG_COMPARED_RELATION, /**< which relation, where both say that it does */
  SG_COMPARED_MODALITY, /**< fact, plan or denial, where both say the same relation */
  SG_COMPARED
} sg_compared;

typedef struct sg_agreement_row {
  unsigned units, agreed;
  sg_estimate kappa, alpha; /**< Cohen's and Krippendorff's, with bootstrapped intervals */
} sg_agreement_row;

/** The program as one coder sees it: what it read and is right, what is wrong, what it missed (what
 * was corrected is wrong, and what it should have been was missed). */
typedef struct sg_coder_row {
  char name[64]; /**< of the coders in the table */
  unsigned decisions, right, wrong, missed;
  sg_estimate precision, recall; /**< with Wilson's intervals */
  sg_estimate f1;                /**< bootstrapped */
} sg_coder_row;

typedef struct sg_agreement {
  unsigned sentences; /**< that both decided something in */
  sg_agreement_row rows[SG_COMPARED];
  sg_coder_row coders[2];
} sg_agreement;

/**
 * Compares two coders. What one of them did not decide is not compared; what one added counts as
 * denied by the other where that one decided in the same sentence. Names that either merged or
 * renamed are one. The bootstraps are deterministic.
 */
sg_status sg_agreement_of(const sg_lexicon *lexicon, const sg_decisions *one,
                          const sg_decisions *other, sg_agreement *agreement, sg_error *error);

/** "actors", "ties", "relation", "modality". */
const char *sg_compared_name(sg_compared compared);

/**
 * Reads statements that were coded elsewhere as a network: a table with columns actor, relation and
 * object (and document, quote, date, modality, actor_type, object_type, place), as the format
 * "statements" writes it, or Discourse Network Analyzer's organization or person, concept and
 * agreement, where an actor supports or opposes the concept. NULL on failure.
 */
sg_network *sg_network_read_statements(const char *path, sg_error *error);

/** Whether a file's first line is the head of such a table. */
bool sg_holds_statements(const char *path);

/** Whether the decision's sentence, read by itself with that lexicon, gives what was decided. */
sg_status sg_decision_holds(const sg_lexicon *lexicon, const sg_decision *decision, bool *holds,
                            sg_error *error);

SG_API_END

#endif
