/* A document's text and the way back from an offset to its place in the file. */
#ifndef SG_SOURCE_DOCUMENT_H
#define SG_SOURCE_DOCUMENT_H

#include "base/arena.h"
#include "silkgraph/document.h"

struct sg_document {
  sg_arena *arena;
  const char *name;
  const char *note;
  const char *text; /* UTF-8, character for character as in the file */
  uint32_t length;
  const uint32_t *line_starts;
  uint32_t line_count;
  const uint32_t *characters_before; /* of every SG_CHARACTER_STEP-th byte, in the whole text */
};

enum { SG_CHARACTER_STEP = 1024 };

/** The place of the character at byte `offset` of the text. */
sg_position sg_document_position(const sg_document *document, uint32_t offset);

#endif
