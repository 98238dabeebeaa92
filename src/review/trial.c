/* Whether a sentence by itself is read as a coder decided. */
#include <string.h>

#include "base/error.h"
#include "network/network.h"
#include "silkgraph/review.h"

typedef struct trial {
  const sg_decision *decision;
  const sg_extraction *extraction;
  bool right;
} trial;

static bool is_called(sg_arena *arena, const sg_document_actor *actor, const char *key) {
  bool called = strcmp(sg_name_key(arena, actor->label), key) == 0;
  for (unsigned i = 0; i < actor->name_count && !called; i++)
    called = strcmp(sg_name_key(arena, actor->names[i]), key) == 0;
  return called;
}

static bool names_actor(sg_arena *arena, const trial *t, const char *name, const char *type) {
  const char *key = sg_name_key(arena, name);
  for (unsigned i = 0; i < sg_extraction_actors(t->extraction); i++) {
    const sg_document_actor *actor = sg_extraction_actor(t->extraction, i);
    if (is_called(arena, actor, key) && (!*type || sg_actor_type_named(type) == (int)actor->type))
      return true;
  }
  return false;
}

static bool states(sg_arena *arena, const trial *t, const char *source, const char *relation,
                   const char *target, const char *modality) {
  const char *one = sg_name_key(arena, source), *other = sg_name_key(arena, target);
  for (unsigned i = 0; i < sg_extraction_facts(t->extraction); i++) {
    const sg_fact *fact = sg_extraction_fact(t->extraction, i);
    const sg_document_actor *from = sg_extraction_actor(t->extraction, fact->source),
                            *to = sg_extraction_actor(t->extraction, fact->target);
    bool ends = is_called(arena, from, one) && is_called(arena, to, other);
    bool turned = fact->symmetric && is_called(arena, from, other) && is_called(arena, to, one);
    if ((ends || turned) && strcmp(fact->relation, relation) == 0 &&
        (!*modality || sg_modality_named(modality) == (int)fact->modality))
      return true;
  }
  return false;
}

static const char *either(const char *first, const char *otherwise) {
  return *first ? first : otherwise;
}

static sg_status judge(sg_arena *arena, void *context, sg_error *error) {
  (void)error;
  trial *t = context;
  const sg_decision *d = t->decision;
  if (!*d->relation) {
    t->right = names_actor(arena, t, d->source, d->type) == (d->kind != SG_REJECT);
    return SG_OK;
  }
  bool as_read = states(arena, t, d->source, d->relation, d->target, d->modality);
  t->right = as_read == (d->kind != SG_REJECT);
  if (d->kind == SG_CORRECT)
    t->right =
        !as_read &&
        states(arena, t, either(d->to_source, d->source), either(d->to_relation, d->relation),
               either(d->to_target, d->target), either(d->to_modality, d->modality));
  return SG_OK;
}

sg_status sg_decision_holds(const sg_lexicon *lexicon, const sg_decision *decision, bool *holds,
                            sg_error *error) {
  trial t = {.decision = decision};
  sg_document *document =
      sg_document_from_memory("sentence", decision->sentence, strlen(decision->sentence), error);
  sg_extraction *extraction = document ? sg_extract(lexicon, document, NULL, NULL, error) : NULL;
  sg_arena *arena = extraction ? sg_arena_new() : NULL;
  t.extraction = extraction;
  sg_status status = arena        ? sg_arena_run(arena, judge, &t, error)
                     : extraction ? sg_fail(error, SG_ERROR_MEMORY, "out of memory")
                                  : error->code;
  sg_arena_free(arena);
  sg_extraction_free(extraction);
  sg_document_free(document);
  *holds = t.right;
  return status;
}
