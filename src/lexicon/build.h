/* Building the tables: what compile.c and build_*.c share. */
#ifndef SG_LEXICON_BUILD_H
#define SG_LEXICON_BUILD_H

#include "base/arena.h"
#include "base/map.h"
#include "lexicon/reader.h"
#include "lexicon/tables.h"

typedef struct sg_builder {
  sg_arena *arena;
  sg_error *error;
  sg_array strings; /* bytes */
  sg_map string_of, word_of, actor_of, relation_of, frame_of;
  sg_map edge_of; /* "state word" → next state */
  sg_array phrases;
  uint32_t states;
  sg_array section[SG_SECTIONS];
  const sg_block *block; /* the one being compiled */
} sg_builder;

/** Reports a mistake at a place of a field (NULL: at the block's head). Returns its code. */
sg_status sg_build_mistake(sg_builder *b, const sg_field *field, size_t offset,
                           const char *message);

/** The text of an interned copy of a string. */
uint32_t sg_build_text(sg_builder *b, const char *string);

/** Adds a phrase with a sense. */
void sg_build_phrase(sg_builder *b, const char *phrase, const sg_sense *sense);

/** Adds the inflected forms of an entry under a class; returns the lemma's text. */
uint32_t sg_build_entry(sg_builder *b, const sg_class_info *class_info, uint32_t language,
                        const char *entry);

/** Cuts the next piece of `*list` before `separator`, trimmed, into the arena; NULL at the end. A
 * separator behind a backslash belongs to the piece. */
const char *sg_build_next(sg_builder *b, const char **list, char separator);

/** Compiles a block that describes an actor. */
sg_status sg_build_actor(sg_builder *b, const sg_block *block, sg_actor_type type);

/** Checks that the actors that an actor's block names exist; all blocks must have been compiled. */
sg_status sg_check_actor(sg_builder *b, const sg_block *block);

/** Compiles a `list` block: an actor of one type, and mostly one state, on each line. */
sg_status sg_build_list(sg_builder *b, const sg_block *block);
sg_status sg_check_list(sg_builder *b, const sg_block *block);

/** Compiles a `frame` block. */
sg_status sg_build_frame(sg_builder *b, const sg_block *block);

#endif
