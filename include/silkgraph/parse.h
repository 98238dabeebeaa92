/* The grammar of sentences: part of speech, forms and lemma of each word, and which word depends on
 * which, in CoNLL-U (https://universaldependencies.org/format.html). */
#ifndef SILKGRAPH_PARSE_H
#define SILKGRAPH_PARSE_H

#include "silkgraph/api.h"
#include "silkgraph/document.h"
#include "silkgraph/lexicon.h"

SG_API_BEGIN

/** Receives a piece of the output; it is valid during the call only. */
typedef void (*sg_parse_output)(void *context, const char *text);

/**
 * Parses the sentences of a document in the languages that have a model. Each has its text
 * ("# text") and its place ("# place = document:line:column"); names of actors bear
 * "Entity=(type-label)" in the last column, and the words of one depend on its head as "flat".
 */
sg_status sg_parse_document(const sg_lexicon *lexicon, const sg_document *document,
                            sg_parse_output output, void *context, sg_error *error);

/**
 * Parses sentences that come as CoNLL-U: the words are kept as they are given, and all columns that
 * the parser fills are filled anew. Names are not looked for, so that the result can be compared
 * with a treebank. `language` is "en", "ru" ... SG_ERROR_ARGUMENT when it has no model.
 */
sg_status sg_parse_words(const sg_lexicon *lexicon, const char *language, const char *conllu,
                         sg_parse_output output, void *context, sg_error *error);

SG_API_END

#endif
