#include <glob.h>
#include <string.h>

#include "mentions/mentions.h"
#include "silkgraph/lexicon.h"
#include "source/document.h"
#include "suites.h"

static sg_arena *arena;

static void setup(void) {
  arena = sg_arena_new();
}

static void teardown(void) {
  sg_arena_free(arena);
}

/* The mentions of a document, each recogniser asked `times` times. */
static void read_mentions(const sg_document *document, uint32_t times, sg_mentions *mentions) {
  sg_prose *prose = sg_arena_alloc(arena, sizeof *prose);
  sg_tokens *tokens = sg_arena_alloc(arena, sizeof *tokens);
  sg_clean(arena, sg_lexicon_builtin(), document, prose);
  sg_tokenize(arena, sg_lexicon_builtin(), prose, tokens);
  sg_tags *tags = sg_arena_alloc(arena, sizeof *tags);
  sg_tag_words(arena, tokens, tags);
  sg_find_mentions_asking(arena, tokens, tags, document->date, times, mentions);
}

static void compare_lists(const sg_array *a, const sg_array *b) {
  ck_assert_uint_eq(a->count, b->count);
  for (uint32_t i = 0; i < a->count; i++)
    ck_assert_str_eq(((const char *const *)a->items)[i], ((const char *const *)b->items)[i]);
}

static void compare_entities(const sg_mentions *a, const sg_mentions *b) {
  ck_assert_uint_eq(a->entities.count, b->entities.count);
  for (uint32_t i = 0; i < a->entities.count; i++) {
    const sg_entity *one = sg_entity_at(a, i), *other = sg_entity_at(b, i);
    ck_assert_str_eq(one->label, other->label);
    ck_assert_int_eq((int)one->type, (int)other->type);
    ck_assert_pstr_eq(one->country, other->country);
    ck_assert_uint_eq(one->mention_count, other->mention_count);
    compare_lists(&one->names, &other->names);
    compare_lists(&one->roles, &other->roles);
  }
}

static void compare_mentions(const sg_mentions *a, const sg_mentions *b) {
  ck_assert_uint_eq(a->mentions.count, b->mentions.count);
  ck_assert_uint_eq(a->members.count, b->members.count);
  ck_assert_uint_eq(a->links.count, b->links.count);
  for (uint32_t i = 0; i < a->mentions.count; i++) {
    const sg_mention *one = (const sg_mention *)a->mentions.items + i;
    const sg_mention *other = (const sg_mention *)b->mentions.items + i;
    ck_assert_uint_eq(one->first, other->first);
    ck_assert_uint_eq(one->end, other->end);
    ck_assert_int_eq((int)one->kind, (int)other->kind);
    for (uint32_t k = 0; k < one->entity_count; k++)
      ck_assert_uint_eq(sg_mention_entity(a, one, k), sg_mention_entity(b, other, k));
  }
  for (uint32_t i = 0; i < a->links.count; i++) {
    const sg_link *one = (const sg_link *)a->links.items + i;
    const sg_link *other = (const sg_link *)b->links.items + i;
    ck_assert_uint_eq(one->source, other->source);
    ck_assert_uint_eq(one->target, other->target);
    ck_assert_str_eq(one->relation, other->relation);
  }
}

START_TEST(asking_a_recogniser_changes_nothing) {
  glob_t paths;
  ck_assert_int_eq(glob(SG_TEST_DOCUMENTS "/*.txt", 0, NULL, &paths), 0);
  ck_assert_uint_gt(paths.gl_pathc, 30);
  for (size_t i = 0; i < paths.gl_pathc; i++) {
    sg_error error = {0};
    sg_document *document = sg_document_open(paths.gl_pathv[i], NULL, &error);
    ck_assert_msg(document != NULL, "%s", error.message);
    sg_mentions once, thrice;
    read_mentions(document, 1, &once);
    read_mentions(document, 3, &thrice);
    compare_entities(&once, &thrice);
    compare_mentions(&once, &thrice);
    sg_document_free(document);
  }
  globfree(&paths);
}
END_TEST

Suite *mentions_suite(void) {
  Suite *suite = suite_create("mentions");
  TCase *tcase = tcase_create("proposals");
  tcase_add_checked_fixture(tcase, setup, teardown);
  tcase_set_timeout(tcase, 120);
  tcase_add_test(tcase, asking_a_recogniser_changes_nothing);
  suite_add_tcase(suite, tcase);
  return suite;
}
