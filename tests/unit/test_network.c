#include <string.h>

#include "network/network.h"
#include "silkgraph/silkgraph.h"
#include "suites.h"

static sg_network *network;

static void setup(void) {
  network = sg_network_new(NULL);
}

static void teardown(void) {
  sg_network_free(network);
}

static void add(const char *name, const char *text) {
  sg_error error = {0};
  sg_document *document = sg_document_from_memory(name, text, strlen(text), &error);
  ck_assert_ptr_nonnull(document);
  sg_extraction *extraction = sg_extract(sg_lexicon_builtin(), document, NULL, NULL, &error);
  ck_assert_ptr_nonnull(extraction);
  ck_assert_int_eq(sg_network_add(network, extraction, &error), SG_OK);
  sg_extraction_free(extraction);
  sg_document_free(document);
}

static const sg_tie *tie(const sg_network *in, const char *source, const char *relation,
                         const char *target) {
  int s = sg_network_find(in, source), t = sg_network_find(in, target);
  for (unsigned i = 0; i < sg_network_ties(in); i++) {
    const sg_tie *each = sg_network_tie(in, i);
    bool same = (int)each->source == s && (int)each->target == t;
    bool turned = (int)each->source == t && (int)each->target == s && !each->directed;
    if ((same || turned) && strcmp(each->relation, relation) == 0)
      return each;
  }
  return NULL;
}

START_TEST(documents_meet_in_their_actors) {
  add("a", "Oman met Iran in 2019.");
  add("b", "Muscat-based traders were calm. The Sultanate of Oman met Iran again in 2021.");
  ck_assert_uint_eq(sg_network_documents(network), 2);
  const sg_tie *met = tie(network, "Oman", "met_with", "Iran");
  ck_assert_ptr_nonnull(met);
  ck_assert_uint_eq(met->weight, 2);
  ck_assert_uint_eq(met->evidence_count, 2);
  ck_assert_str_eq(met->years, "2019 | 2021");
}
END_TEST

START_TEST(plans_and_facts_are_two_ties) {
  add("a", "Oman met Iran. Oman will meet Iran.");
  unsigned of_modality[SG_MODALITIES] = {0};
  for (unsigned i = 0; i < sg_network_ties(network); i++)
    of_modality[sg_network_tie(network, i)->modality]++;
  ck_assert_uint_eq(of_modality[SG_ACTUAL], 1);
  ck_assert_uint_eq(of_modality[SG_PROSPECTIVE], 1);
}
END_TEST

START_TEST(filters_keep_what_they_should) {
  add("a", "Oman met Iran. Oman criticised Peru. Poland will meet Peru. Oman met Iran again.");
  const char *const family[] = {"conflict"};
  const struct {
    sg_filter filter;
    unsigned ties;
  } cases[] = {
      {{0}, 3},
      {{.only = family, .only_count = 1}, 1},
      {{.min_weight = 2}, 1},
      {{.no_prospective = true}, 2},
      {{.ego = "Iran"}, 1},
      {{.ego = "Iran", .radius = 2}, 2},
      {{.top = 2}, 1},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    sg_error error = {0};
    sg_network *kept = sg_network_filter(network, &cases[i].filter, &error);
    ck_assert_msg(kept != NULL, "%s", error.message);
    ck_assert_msg(sg_network_ties(kept) == cases[i].ties, "case %zu keeps %u", i,
                  sg_network_ties(kept));
    sg_network_free(kept);
  }
}
END_TEST

START_TEST(unknown_ego_is_an_error) {
  add("a", "Oman met Iran.");
  sg_error error = {0};
  sg_filter filter = {.ego = "Atlantis"};
  ck_assert_ptr_null(sg_network_filter(network, &filter, &error));
  ck_assert_int_eq(error.code, SG_ERROR_ARGUMENT);
}
END_TEST

START_TEST(ids_are_readable_and_apart) {
  sg_actor actor = {.label = "Ministry of Energy & Water", .type = SG_MINISTRY, .country = ""};
  sg_network_push_actor(network, &actor);
  sg_network_push_actor(network, &actor);
  ck_assert_str_eq(sg_network_actor(network, 0)->id, "ministry-of-energy---water");
  ck_assert_str_ne(sg_network_actor(network, 0)->id, sg_network_actor(network, 1)->id);
}
END_TEST

START_TEST(lists_are_joined_without_doubles) {
  sg_arena *arena = sg_arena_new();
  ck_assert_str_eq(sg_join_list(arena, "2018 | 2021", "2019 | 2021", true), "2018 | 2019 | 2021");
  ck_assert_str_eq(sg_join_list(arena, "", "b | a", true), "a | b");
  ck_assert_str_eq(sg_join_list(arena, "", NULL, true), "");
  sg_arena_free(arena);
}
END_TEST

START_TEST(lists_grow_at_their_end) {
  const char *list = sg_network_add_to_list(network, SG_TEXT_AMOUNTS, 3, "$5 | $1", "$1 | $2");
  ck_assert_str_eq(list, "$5 | $1 | $2");
  list = sg_network_add_to_list(network, SG_TEXT_AMOUNTS, 3, list, "$2 | $0");
  ck_assert_str_eq(list, "$5 | $1 | $2 | $0");
  ck_assert_str_eq(sg_network_add_to_list(network, SG_TEXT_AMOUNTS, 0, "", NULL), "");
  ck_assert_str_eq(sg_network_add_to_list(network, SG_TEXT_ROLES, 3, "", "head"), "head");
  list = sg_network_add_line(network, SG_TEXT_MERGES, 1, "a\n", "b\n");
  ck_assert_str_eq(sg_network_add_line(network, SG_TEXT_MERGES, 1, list, "b\n"), "a\nb\nb\n");
}
END_TEST

Suite *network_suite(void) {
  Suite *suite = suite_create("network");
  TCase *tcase = tcase_create("network");
  tcase_add_checked_fixture(tcase, setup, teardown);
  tcase_add_test(tcase, documents_meet_in_their_actors);
  tcase_add_test(tcase, plans_and_facts_are_two_ties);
  tcase_add_test(tcase, filters_keep_what_they_should);
  tcase_add_test(tcase, unknown_ego_is_an_error);
  tcase_add_test(tcase, ids_are_readable_and_apart);
  tcase_add_test(tcase, lists_are_joined_without_doubles);
  tcase_add_test(tcase, lists_grow_at_their_end);
  suite_add_tcase(suite, tcase);
  return suite;
}
