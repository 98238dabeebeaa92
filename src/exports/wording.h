/* The words that figures and reports use themselves, in the language that was asked for. */
#ifndef SG_EXPORTS_WORDING_H
#define SG_EXPORTS_WORDING_H

#include <stdbool.h>

#include "base/arena.h"
#include "silkgraph/style.h"

/** What is counted, and takes another form after each number. */
typedef enum sg_counted_thing {
  SG_SENTENCES,
  SG_MORE_RELATIONS,
  SG_DOCUMENTS,
  SG_ACTORS,
  SG_TIES,
  SG_MORE,
  SG_COUNTED_THINGS
} sg_counted_thing;

/** The English text in the style's language; itself when that is English or has no other. */
const char *sg_say(const sg_style *style, const char *english);

/** The language of these words as a code: "en" or one that has a column of its own. */
const char *sg_wording_language(const sg_style *style);

/** The text at `index` in English and in the style's language; false behind the last, at once when
 * the language is English. */
bool sg_wording_at(const sg_style *style, size_t index, const char **english, const char **text);

/** A number and what it counts: "3 sentences". */
const char *sg_counted(sg_arena *arena, const sg_style *style, sg_counted_thing thing,
                       unsigned count);

/** An official's title in the style's language: the office that it begins with when it is in
 * another one, "" when that is unknown, since a figure is in one language. */
const char *sg_office(sg_arena *arena, const sg_style *style, const char *title);

#endif
