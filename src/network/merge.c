/* Adding documents: actors that are the same become one, facts become ties. */
#include <string.h>

#include "network/network.h"

typedef struct add_request {
  sg_network *network;
  const sg_extraction *extraction;
} add_request;

static const char *name_slot(sg_network *network, const sg_document_actor *actor,
                             const char *name) {
  return sg_arena_format(network->arena, "%d/%s/%s", (int)actor->type,
                         actor->country && actor->type != SG_OFFICIAL ? actor->country : "",
                         sg_name_key(network->arena, name));
}

/* A name that several actors may have ("Ministry of Energy") merges none of them. */
static bool tells_apart(const sg_document_actor *actor, const char *name) {
  return strchr(name, ' ') || actor->type != SG_OFFICIAL;
}

static uint32_t *known_actor(sg_network *network, const sg_document_actor *actor) {
  if (actor->lexicon)
    return sg_map_put(network->arena, &network->by_lexicon,
                      sg_arena_string(network->arena, actor->lexicon));
  if (actor->described)
    return NULL;
  uint32_t *slot =
      sg_map_put(network->arena, &network->by_name, name_slot(network, actor, actor->label));
  for (unsigned i = 0; i < actor->name_count && !*slot; i++) {
    if (!tells_apart(actor, actor->names[i]))
      continue;
    const uint32_t *other =
        sg_map_find(&network->by_name, name_slot(network, actor, actor->names[i]));
    if (other && *other)
      *slot = *other;
  }
  return slot;
}

static void merge_into(sg_network *network, uint32_t index, const sg_document_actor *from) {
  sg_actor *actor = (sg_actor *)network->actors.items + index;
  actor->mentions += from->mentions;
  if (!*actor->country && from->country)
    actor->country = sg_arena_string(network->arena, from->country);
  actor->role = sg_join_list(network->arena, actor->role, from->role, false);
  sg_network_add_alias(network, index, from->label);
  for (unsigned i = 0; i < from->name_count; i++)
    sg_network_add_alias(network, index, from->names[i]);
}

static uint32_t add_actor(sg_network *network, const sg_document_actor *from) {
  uint32_t *slot = known_actor(network, from);
  if (slot && *slot) {
    merge_into(network, *slot - 1, from);
    return *slot - 1;
  }
  sg_actor actor = {.label = from->label,
                    .type = from->type,
                    .aliases = from->names,
                    .alias_count = from->name_count,
                    .country = from->country,
                    .role = from->role,
                    .mentions = from->mentions};
  uint32_t index = sg_network_push_actor(network, &actor);
  if (slot)
    *slot = index + 1;
  for (unsigned i = 0; slot && !from->lexicon && i < from->name_count; i++) {
    if (!tells_apart(from, from->names[i]))
      continue;
    uint32_t *name =
        sg_map_put(network->arena, &network->by_name, name_slot(network, from, from->names[i]));
    if (!*name)
      *name = index + 1;
  }
  return index;
}

static void add_fact(sg_network *network, const sg_extraction *extraction, const uint32_t *actors,
                     const sg_fact *fact) {
  sg_tie tie = {.source = actors[fact->source],
                .target = actors[fact->target],
                .relation = fact->relation,
                .label = fact->label,
                .plover = fact->plover,
                .cameo = fact->cameo,
                .family = fact->family,
                .directed = !fact->symmetric,
                .modality = fact->modality};
  if (tie.source == tie.target)
    return;
  const sg_statement *statement = sg_extraction_statement(extraction, fact->statement);
  sg_evidence evidence = {.document = sg_extraction_document(extraction),
                          .position = fact->position,
                          .sentence = statement->text,
                          .frame = fact->frame,
                          .trigger = fact->trigger,
                          .source_words = fact->source_words,
                          .target_words = fact->target_words,
                          .cue = fact->cue};
  sg_tie *kept = sg_network_push_tie(network, &tie);
  kept->years = sg_join_list(network->arena, kept->years, fact->years, true);
  kept->amounts = sg_join_list(network->arena, kept->amounts, fact->amount, false);
  sg_network_push_evidence(network, kept, &evidence);
}

static sg_status add(sg_arena *arena, void *context, sg_error *error) {
  (void)error;
  add_request *r = context;
  unsigned count = sg_extraction_actors(r->extraction);
  uint32_t *actors = sg_arena_alloc(arena, (count + 1) * sizeof *actors);
  *(const char **)sg_array_push(arena, &r->network->documents, sizeof(const char *)) =
      sg_arena_string(arena, sg_extraction_document(r->extraction));
  for (unsigned i = 0; i < count; i++)
    actors[i] = add_actor(r->network, sg_extraction_actor(r->extraction, i));
  for (unsigned i = 0; i < sg_extraction_facts(r->extraction); i++)
    add_fact(r->network, r->extraction, actors, sg_extraction_fact(r->extraction, i));
  return SG_OK;
}

sg_status sg_network_add(sg_network *network, const sg_extraction *extraction, sg_error *error) {
  add_request request = {network, extraction};
  return sg_arena_run(network->arena, add, &request, error);
}
