/* Runs the examples of the lexicon's frames. */
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/utf8.h"
#include "lexicon/tables.h"
#include "silkgraph/extract.h"

typedef struct linter {
  const sg_lexicon *lexicon;
  void (*report)(void *context, const sg_error *finding);
  void *context;
  sg_lint *result;
  sg_arena *scratch;
} linter;

static void find(linter *l, const sg_frame_entry *frame, unsigned line, const char *what,
                 const char *text) {
  sg_error finding;
  sg_fail(&finding, SG_ERROR_LEXICON, "frame %s: %s: %s", sg_lexicon_text(l->lexicon, frame->name),
          what, text);
  sg_fail_at(&finding, sg_lexicon_text(l->lexicon, frame->source), line, 1);
  l->result->failed++;
  if (l->report)
    l->report(l->context, &finding);
}

static bool same_name(linter *l, const char *a, const char *b) {
  return strcmp(sg_normal_form(l->scratch, a, strlen(a)),
                sg_normal_form(l->scratch, b, strlen(b))) == 0;
}

static bool actor_is(linter *l, const sg_document_actor *actor, const char *name) {
  if (same_name(l, actor->label, name))
    return true;
  for (unsigned i = 0; i < actor->name_count; i++)
    if (same_name(l, actor->names[i], name))
      return true;
  return false;
}

/* "A relation B": the relation is the only word of the three with an underscore, or "owns" and the
 * like, so it is looked up. */
static bool split(linter *l, char *expected, const char **source, const char **relation,
                  const char **target) {
  for (uint32_t i = 0; i < l->lexicon->count[SG_SECTION_RELATIONS]; i++) {
    const char *name = sg_lexicon_text(l->lexicon, sg_lexicon_relation(l->lexicon, i)->name);
    char *at = strstr(expected, name);
    size_t n = strlen(name);
    if (!at || at == expected || at[-1] != ' ' || at[n] != ' ')
      continue;
    at[-1] = 0;
    *source = expected;
    *relation = name;
    *target = at + n + 1;
    return true;
  }
  return false;
}

static bool holds(linter *l, const sg_extraction *extraction, const char *frame, bool planned,
                  const char *source, const char *relation, const char *target) {
  for (unsigned i = 0; i < sg_extraction_facts(extraction); i++) {
    const sg_fact *fact = sg_extraction_fact(extraction, i);
    if (strcmp(fact->relation, relation) != 0 || strcmp(fact->frame, frame) != 0 ||
        (planned && fact->modality != SG_PROSPECTIVE))
      continue;
    const sg_document_actor *s = sg_extraction_actor(extraction, fact->source);
    const sg_document_actor *t = sg_extraction_actor(extraction, fact->target);
    if ((actor_is(l, s, source) && actor_is(l, t, target)) ||
        (fact->symmetric && actor_is(l, t, source) && actor_is(l, s, target)))
      return true;
  }
  return false;
}

/* Does the sense stand for an actor's name as it is looked up: no surname, no oblique case? */
static bool is_name(const sg_sense *sense) {
  bool oblique = sense->form & SG_FORM_CASES && !(sense->form & SG_FORM_NOMINATIVE);
  return sense->class_id == SG_CLASS_ACTOR && !(sense->form & SG_FORM_NICKNAME) && !oblique;
}

static void report_clash(linter *l, uint32_t one, uint32_t other) {
  const sg_actor_entry *a = sg_lexicon_actor(l->lexicon, one);
  const sg_actor_entry *b = sg_lexicon_actor(l->lexicon, other);
  sg_error finding;
  sg_fail(&finding, SG_ERROR_LEXICON,
          "%s %s and %s %s (%s:%u) share a name, so that a text's is always the first one's; "
          "write it out in one of them",
          sg_actor_type_name((sg_actor_type)b->type), sg_lexicon_text(l->lexicon, b->label),
          sg_actor_type_name((sg_actor_type)a->type), sg_lexicon_text(l->lexicon, a->label),
          sg_lexicon_text(l->lexicon, a->source), a->line);
  sg_fail_at(&finding, sg_lexicon_text(l->lexicon, b->source), b->line, 1);
  l->result->failed++;
  if (l->report)
    l->report(l->context, &finding);
}

/* Names that two entries have. */
static void check_names(linter *l) {
  for (uint32_t state = 1; state < l->lexicon->count[SG_SECTION_STATES]; state++) {
    uint32_t count;
    const sg_sense *senses = sg_lexicon_senses(l->lexicon, state, &count);
    const sg_sense *first = NULL;
    for (uint32_t i = 0; i < count; i++) {
      if (!is_name(&senses[i]))
        continue;
      if (first && first->value != senses[i].value)
        report_clash(l, first->value, senses[i].value);
      first = first ? first : &senses[i];
    }
  }
}

static void check_expected(linter *l, const sg_frame_entry *frame, const sg_frame_example *example,
                           const sg_extraction *extraction) {
  char *list = sg_arena_string(l->scratch, sg_lexicon_text(l->lexicon, example->expected));
  for (char *next = list; next;) {
    char *expected = next + strspn(next, " ");
    next = strchr(expected, ';');
    if (next)
      *next++ = 0;
    const char *whole = sg_arena_string(l->scratch, expected), *source, *relation, *target;
    if (!split(l, expected, &source, &relation, &target))
      find(l, frame, example->line, "expected \"A relation B\"", whole);
    else if (!holds(l, extraction, sg_lexicon_text(l->lexicon, frame->name),
                    example->kind == SG_EXAMPLE_PLAN, source, relation, target))
      find(l, frame, example->line, "the example does not give", whole);
  }
}

static void check_absent(linter *l, const sg_frame_entry *frame, const sg_frame_example *example,
                         const sg_extraction *extraction) {
  for (unsigned i = 0; i < sg_extraction_facts(extraction); i++)
    if (strcmp(sg_extraction_fact(extraction, i)->frame,
               sg_lexicon_text(l->lexicon, frame->name)) == 0) {
      find(l, frame, example->line, "gives a tie in its negative example",
           sg_lexicon_text(l->lexicon, example->text));
      return;
    }
}

static sg_status check_example(linter *l, const sg_frame_entry *frame,
                               const sg_frame_example *example, sg_error *error) {
  const char *text = sg_lexicon_text(l->lexicon, example->text);
  sg_document *document = sg_document_from_memory("example", text, strlen(text), error);
  sg_extraction *extraction = document ? sg_extract(l->lexicon, document, NULL, NULL, error) : NULL;
  l->result->examples++;
  if (extraction && example->kind == SG_EXAMPLE_NO)
    check_absent(l, frame, example, extraction);
  else if (extraction)
    check_expected(l, frame, example, extraction);
  sg_document_free(document);
  sg_status status = extraction ? SG_OK : SG_ERROR_MEMORY;
  sg_extraction_free(extraction);
  return status;
}

static sg_status check_frame(linter *l, const sg_frame_entry *frame, sg_error *error) {
  unsigned of_kind[3] = {0};
  l->result->frames++;
  for (uint32_t i = 0; i < frame->example_count; i++) {
    const sg_frame_example *example = sg_lexicon_example(l->lexicon, frame->first_example + i);
    of_kind[example->kind]++;
    sg_status status = check_example(l, frame, example, error);
    if (status)
      return status;
  }
  if (!of_kind[SG_EXAMPLE_YES] || !of_kind[SG_EXAMPLE_NO])
    find(l, frame, frame->line, "needs examples", "at least one \"yes\" and one \"no\"");
  return SG_OK;
}

sg_status sg_lexicon_lint(const sg_lexicon *lexicon,
                          void (*report)(void *context, const sg_error *finding), void *context,
                          sg_lint *result, sg_error *error) {
  linter l = {lexicon, report, context, result, sg_arena_new()};
  sg_status status = SG_OK;
  memset(result, 0, sizeof *result);
  if (!l.scratch)
    return sg_fail(error, SG_ERROR_MEMORY, "out of memory");
  for (uint32_t i = 0; i < lexicon->count[SG_SECTION_FRAMES] && !status; i++)
    status = check_frame(&l, sg_lexicon_frame(lexicon, i), error);
  check_names(&l);
  sg_arena_free(l.scratch);
  return status;
}
