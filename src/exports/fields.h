/* What is known of an actor and of a tie, as one table of named values. The formats that hold
 * attributes walk it, so that all of them hold the same. */
#ifndef SG_EXPORTS_FIELDS_H
#define SG_EXPORTS_FIELDS_H

#include "base/arena.h"
#include "silkgraph/network.h"

typedef enum sg_field_kind {
  SG_FIELD_TEXT,
  SG_FIELD_LIST,    /* texts separated by SG_FIELD_SEPARATOR */
  SG_FIELD_INTEGER, /* decimal */
  SG_FIELD_NUMBER,  /* with a point where needed, never an exponent's locale */
  SG_FIELD_TRUTH    /* "true" or "false" */
} sg_field_kind;

#define SG_FIELD_SEPARATOR " | "

typedef struct sg_field sg_field;

struct sg_field {
  const char *name;
  /** The value as text, "" for none, of the actor or tie at `index`. */
  const char *(*value)(sg_arena *arena, const sg_network *network, unsigned index,
                       const sg_field *field);
  sg_field_kind kind;
  unsigned measure; /* of sg_measure_value */
};

/** The fields of an actor, with a NULL name behind the last; `reviewed` and `coder` where the
 * network is reviewed. */
const sg_field *sg_actor_fields(sg_arena *arena, const sg_network *network);

/** The fields of a tie, with a NULL name behind the last; `quote`, the sentences, when asked for,
 * `reviewed` and `coder` where the network is reviewed. */
const sg_field *sg_tie_fields(sg_arena *arena, const sg_network *network, bool quotes);

/** The text of a field. */
const char *sg_field_value(sg_arena *arena, const sg_network *network, unsigned index,
                           const sg_field *field);

/** Whether the text is no value of the field at all: a year that nobody gave. */
bool sg_is_missing(const sg_field *field, const char *value);

/** The id of a tie in a file: "e1" for the first. */
const char *sg_tie_id(sg_arena *arena, unsigned index);

/** The documents of a network, separated by SG_FIELD_SEPARATOR. */
const char *sg_documents_text(sg_arena *arena, const sg_network *network);

/** The next part of a list, NULL behind the last; `*rest` starts as the list. */
const char *sg_next_part(sg_arena *arena, const char **rest);

/** What a field looks like in an XML or JSON type system: "string", "int", "double", "boolean". */
const char *sg_field_type(const sg_field *field);

#endif
