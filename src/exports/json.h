/* A network as silkgraph's own JSON. */
#ifndef SG_EXPORTS_JSON_H
#define SG_EXPORTS_JSON_H

#include <jansson.h>

#include "exports/writing.h"

/** JSON in the making. */
typedef struct sg_json {
  const sg_writing *writing;
  bool lost; /**< something could not be put into it, for want of memory */
} sg_json;

/** Puts a new value into an object or array; without memory for one of them it is lost. */
void sg_json_set(sg_json *json, json_t *object, const char *name, json_t *value);
void sg_json_append(sg_json *json, json_t *array, json_t *value);

/** The network with all that is known of it; to be freed with json_decref. */
json_t *sg_json_of_network(sg_json *json);

/** SG_ERROR_MEMORY when something was lost. */
sg_status sg_json_status(const sg_json *json, sg_error *error);

#endif
