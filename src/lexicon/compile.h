/* From lexicon files to the compiled tables. */
#ifndef SG_LEXICON_COMPILE_H
#define SG_LEXICON_COMPILE_H

#include "base/arena.h"
#include "lexicon/reader.h"
#include "lexicon/tables.h"

/** Compiles `sources` into tables that live in `arena`. */
sg_status sg_lexicon_compile(sg_arena *arena, const sg_lexicon_source *sources, uint32_t count,
                             sg_lexicon *lexicon, sg_error *error);

/** Reads every *.lex and *.frame file below `folder`, in the order of their paths. */
sg_status sg_lexicon_collect(sg_arena *arena, const char *folder, sg_array *sources,
                             sg_error *error);

/** Writes the tables as a C file that defines `const sg_lexicon sg_embedded_lexicon`. */
void sg_lexicon_write_c(const sg_lexicon *lexicon, FILE *out);

#endif
