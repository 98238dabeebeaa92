/* The knowledge that people edit: names, word classes and frames. */
#ifndef SILKGRAPH_LEXICON_H
#define SILKGRAPH_LEXICON_H

#include "silkgraph/api.h"
#include "silkgraph/error.h"
#include "silkgraph/types.h"

SG_API_BEGIN

/** Compiled knowledge. Immutable, so that threads may share it. */
typedef struct sg_lexicon sg_lexicon;

/** The lexicon embedded in the library. Static: never freed. */
const sg_lexicon *sg_lexicon_builtin(void);

/**
 * The embedded lexicon with the files below `folder` added to it. A file of the same path as an
 * embedded one ("actors/china.lex") takes its place; an entry of the same kind and id takes the
 * place of the embedded entry. Returns NULL on failure, with file, line and column of the mistake.
 * Free with sg_lexicon_free.
 */
sg_lexicon *sg_lexicon_load(const char *folder, sg_error *error);

/** Frees what sg_lexicon_load returned. NULL is allowed. */
void sg_lexicon_free(sg_lexicon *lexicon);

/** The name of a relation by its number from 0, in the order of the ontology, and its family; NULL
 * behind the last. */
const char *sg_lexicon_relation_name(const sg_lexicon *lexicon, unsigned index, sg_family *family);

/** What sg_lexicon_lint found. */
typedef struct sg_lint {
  unsigned frames, examples, failed;
} sg_lint;

/**
 * Runs the examples of each frame and calls `report` (may be NULL) with a line for each one that
 * does not hold, for each frame without a positive and a negative example, and for each name that
 * two actors share.
 */
sg_status sg_lexicon_lint(const sg_lexicon *lexicon,
                          void (*report)(void *context, const sg_error *finding), void *context,
                          sg_lint *result, sg_error *error);

SG_API_END

#endif
