/* Adding documents: actors that are the same become one, facts become ties. */
#include <string.h>

#include "base/error.h"
#include "base/translit.h"
#include "base/visible.h"
#include "lexicon/firm.h"
#include "network/merge.h"

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

/* Names of people and firms under which spellings of different schools and alphabets meet; NULL
 * when the name is too short to tell. */
static const char *skeleton_slot(sg_network *network, const sg_document_actor *actor,
                                 const char *name) {
  enum { LEAST = 5 };
  const char *skeleton = sg_name_skeleton(network->arena, name);
  bool person = actor->type == SG_OFFICIAL;
  if (actor->type == SG_COMPANY) { /* "Acme Corp" and "Acme Corporation" */
    const char *core = sg_firm_core(network->arena, sg_lexicon_builtin(), name, false);
    skeleton = core ? sg_name_skeleton(network->arena, core) : "";
  }
  if (actor->described || strlen(skeleton) < LEAST || (person && !strchr(skeleton, ' ')) ||
      (!person && actor->type != SG_COMPANY))
    return NULL;
  return sg_arena_format(network->arena, "%d/%s", (int)actor->type, skeleton);
}

/* May the document's actor be the network's one? Not when they are of different states, or when a
 * `distinct` entry of the lexicon keeps them apart. */
static bool may_be(const sg_network *network, const sg_document_actor *from, uint32_t index) {
  const sg_actor *actor = sg_network_actor(network, index);
  const char *apart = ((const char *const *)network->apart.items)[index];
  if (apart && from->apart && strcmp(apart, from->apart) != 0) {
    size_t group = (size_t)(strstr(apart, " | ") - apart);
    if (strncmp(apart, from->apart, group + strlen(" | ")) == 0)
      return false;
  }
  return !*actor->country || !from->country || strcmp(actor->country, from->country) == 0;
}

/* Two people of one name in a document are two: it has found them apart. */
static bool is_namesake(const sg_network *network, const sg_document_actor *from, uint32_t index) {
  const uint32_t *named_in = network->named_in.items;
  return from->type == SG_OFFICIAL && !from->lexicon && named_in[index] == network->additions &&
         strcmp(sg_network_actor(network, index)->label, from->label) == 0;
}

/* How an actor of a document was found to be one of the network's. */
typedef struct identity {
  uint32_t actor; /* + 1, 0: none */
  const char *reason;
} identity;

static uint32_t found_in(const sg_network *network, const sg_map *map, const char *key,
                         const sg_document_actor *from) {
  const uint32_t *slot = key ? sg_map_find(map, key) : NULL;
  bool fits = slot && *slot && may_be(network, from, *slot - 1);
  return fits && !is_namesake(network, from, *slot - 1) ? *slot : 0;
}

static identity identify(sg_network *network, const sg_document_actor *from) {
  identity found = {0, NULL};
  if (from->same) {
    found.actor = found_in(network, &network->by_same, from->same, from);
    found.reason = sg_arena_format(network->arena, "declared the same as %s", from->same);
  }
  if (!found.actor && from->lexicon) {
    const uint32_t *slot = sg_map_find(&network->by_lexicon, from->lexicon);
    found.actor = slot ? *slot : 0;
    found.reason = sg_arena_format(network->arena, "lexicon entry %s", from->lexicon);
  }
  if (found.actor || from->described)
    return found;
  found.actor = found_in(network, &network->by_name, name_slot(network, from, from->label), from);
  found.reason = "same name";
  for (unsigned i = 0; i < from->name_count && !found.actor; i++) {
    if (!tells_apart(from, from->names[i]))
      continue;
    found.actor =
        found_in(network, &network->by_name, name_slot(network, from, from->names[i]), from);
    found.reason = sg_arena_format(network->arena, "also called %s", from->names[i]);
  }
  if (!found.actor && !from->lexicon) {
    found.actor =
        found_in(network, &network->by_skeleton, skeleton_slot(network, from, from->label), from);
    found.reason = "the same name by another transliteration";
  }
  return found;
}

static void remember(sg_network *network, sg_map *map, const char *key, uint32_t index) {
  if (!key)
    return;
  uint32_t *slot = sg_map_put(network->arena, map, key);
  if (!*slot)
    *slot = index + 1;
}

void sg_merge_register(sg_network *network, const sg_document_actor *from, uint32_t index) {
  if (from->same)
    remember(network, &network->by_same, sg_arena_string(network->arena, from->same), index);
  if (from->lexicon)
    remember(network, &network->by_lexicon, sg_arena_string(network->arena, from->lexicon), index);
  if (from->described)
    return;
  remember(network, &network->by_name, name_slot(network, from, from->label), index);
  for (unsigned i = 0; i < from->name_count; i++)
    if (tells_apart(from, from->names[i]))
      remember(network, &network->by_name, name_slot(network, from, from->names[i]), index);
  if (!from->lexicon)
    remember(network, &network->by_skeleton, skeleton_slot(network, from, from->label), index);
}

static void merge_into(sg_network *network, uint32_t index, const sg_document_actor *from,
                       const char *document, const char *reason) {
  sg_actor *actor = (sg_actor *)network->actors.items + index;
  actor->mentions += from->mentions;
  if (!*actor->country && from->country)
    actor->country = sg_arena_string(network->arena, from->country);
  actor->role = sg_network_add_to_list(network, SG_TEXT_ROLES, index, actor->role, from->role);
  const char *line =
      sg_arena_format(network->arena, "%s in %s: %s\n", from->label, document, reason);
  actor->merges = sg_network_add_line(network, SG_TEXT_MERGES, index, actor->merges, line);
  sg_network_add_alias(network, index, from->label);
  for (unsigned i = 0; i < from->name_count; i++)
    sg_network_add_alias(network, index, from->names[i]);
}

/* What a `same` entry calls it, or the wanted language, or the text. */
static const char *label_of(const sg_network *network, const sg_document_actor *from) {
  if (from->same)
    return from->same;
  for (unsigned i = 0; network->language && i < from->label_count; i++)
    if (strcmp(from->labels[i].language, network->language) == 0)
      return from->labels[i].text;
  return from->label;
}

uint32_t sg_merge_actor(sg_network *network, const sg_document_actor *from, const char *document) {
  identity known = identify(network, from);
  if (known.actor) {
    merge_into(network, known.actor - 1, from, document, known.reason);
    ((uint32_t *)network->named_in.items)[known.actor - 1] = network->additions;
    sg_merge_register(network, from, known.actor - 1);
    sg_merge_remember_labels(network, from, known.actor - 1);
    return known.actor - 1;
  }
  sg_actor actor = {.label = label_of(network, from),
                    .type = from->type,
                    .aliases = from->names,
                    .alias_count = from->name_count,
                    .country = from->country,
                    .role = from->role,
                    .mentions = from->mentions};
  uint32_t index = sg_network_push_actor(network, &actor);
  sg_network_add_alias(network, index, from->label);
  *(const char **)sg_array_push(network->arena, &network->apart, sizeof(const char *)) =
      from->apart ? sg_arena_string(network->arena, from->apart) : NULL;
  *(uint32_t *)sg_array_push(network->arena, &network->named_in, sizeof(uint32_t)) =
      network->additions;
  sg_merge_register(network, from, index);
  sg_merge_remember_labels(network, from, index);
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
                          .path = fact->path,
                          .trigger = fact->trigger,
                          .source_words = fact->source_words,
                          .target_words = fact->target_words,
                          .cue = fact->cue,
                          .years = fact->years ? fact->years : "",
                          .confidence = fact->confidence,
                          .grounds = fact->grounds};
  sg_tie *kept = sg_network_push_tie(network, &tie);
  uint32_t index = (uint32_t)(kept - (const sg_tie *)network->ties.items);
  kept->years = sg_join_list(network->arena, kept->years, fact->years, true);
  kept->amounts =
      sg_network_add_to_list(network, SG_TEXT_AMOUNTS, index, kept->amounts, fact->amount);
  sg_network_push_evidence(network, kept, &evidence);
}

/* A sentence as networks hold texts, and its words where they stand in that. */
static void add_sentence(sg_network *network, const uint32_t *actors,
                         const sg_text_sentence *sentence) {
  sg_text_sentence copy = *sentence;
  sg_naming *namings = sg_arena_alloc(network->arena, (copy.naming_count + 1) * sizeof *namings);
  copy.document = sg_visible(network->arena, sentence->document);
  copy.text = sg_visible(network->arena, sentence->text);
  copy.namings = namings;
  for (unsigned i = 0; i < copy.naming_count; i++) {
    const sg_naming *from = &sentence->namings[i];
    namings[i] = (sg_naming){{sg_visible_offset(sentence->text, from->words.start),
                              sg_visible_offset(sentence->text, from->words.end)},
                             actors[from->actor]};
  }
  *(sg_text_sentence *)sg_array_push(network->arena, &network->sentences, sizeof copy) = copy;
}

static sg_status add(sg_arena *arena, void *context, sg_error *error) {
  (void)error;
  add_request *r = context;
  unsigned count = sg_extraction_actors(r->extraction);
  uint32_t *actors = sg_arena_alloc(arena, (count + 1) * sizeof *actors);
  *(const char **)sg_array_push(arena, &r->network->documents, sizeof(const char *)) =
      sg_arena_string(arena, sg_extraction_document(r->extraction));
  r->network->additions++;
  for (unsigned i = 0; i < count; i++)
    actors[i] = sg_merge_actor(r->network, sg_extraction_actor(r->extraction, i),
                               sg_extraction_document(r->extraction));
  for (unsigned i = 0; i < sg_extraction_facts(r->extraction); i++)
    add_fact(r->network, r->extraction, actors, sg_extraction_fact(r->extraction, i));
  for (unsigned i = 0; i < sg_extraction_sentences(r->extraction); i++)
    add_sentence(r->network, actors, sg_extraction_sentence(r->extraction, i));
  return SG_OK;
}

sg_status sg_network_add(sg_network *network, const sg_extraction *extraction, sg_error *error) {
  if (network->decided)
    return sg_fail(error, SG_ERROR_ARGUMENT, "decisions come after all documents");
  add_request request = {network, extraction};
  return sg_arena_run(network->arena, add, &request, error);
}
