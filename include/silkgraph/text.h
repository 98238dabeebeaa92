/* Showing text that strangers wrote. */
#ifndef SILKGRAPH_TEXT_H
#define SILKGRAPH_TEXT_H

#include <stdbool.h>
#include <stdio.h>

#include "silkgraph/api.h"

SG_API_BEGIN

/**
 * Prints text so that a terminal shows it and does not obey it: control characters as pictures of
 * them (U+241B for ESC), ends of lines as blanks, and U+FFFD for bytes that are not UTF-8 and for
 * characters that turn the direction of writing. Names and sentences of a network are in this form
 * already; those of documents, extractions and suggestions are as the document has them.
 */
void sg_print_visible(FILE *out, const char *text);

/**
 * How unlike a name is to what somebody typed: letters that have to be changed, added, dropped or
 * swapped, 1 when the name begins with it; UINT_MAX when it is more than one letter in three.
 */
unsigned sg_unlikeness(const char *word, const char *name);

/** The name most like the word among `names`, which blanks or commas separate; false when none is
 * like it. */
bool sg_most_like(const char *word, const char *names, char *found, size_t size);

SG_API_END

#endif
