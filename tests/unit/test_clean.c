#include <string.h>

#include "clean/prose.h"
#include "silkgraph/lexicon.h"
#include "suites.h"

static sg_arena *arena;
static sg_document *document;
static sg_prose prose;

static void setup(void) {
  arena = sg_arena_new();
}

static void teardown(void) {
  sg_document_free(document);
  document = NULL;
  sg_arena_free(arena);
}

/* The passages that are read, a line each. */
static const char *clean(const char *text) {
  sg_error error = {0};
  sg_document_free(document);
  document = sg_document_from_memory("test", text, strlen(text), &error);
  ck_assert_msg(document != NULL, "%s", error.message);
  sg_clean(arena, sg_lexicon_builtin(), document, &prose);
  const char *read = "";
  for (uint32_t i = 0; i < prose.passage_count; i++)
    read = sg_arena_format(arena, "%s%.*s\n", read,
                           (int)(prose.passages[i].end - prose.passages[i].start),
                           prose.text + prose.passages[i].start);
  return read;
}

static void expect(const char *text, const char *present, const char *absent) {
  const char *cleaned = clean(text);
  ck_assert_msg(!present || strstr(cleaned, present), "\"%s\" not in: %s", present, cleaned);
  ck_assert_msg(!absent || !strstr(cleaned, absent), "\"%s\" in: %s", absent, cleaned);
}

START_TEST(broken_words_are_made_whole) {
  expect("The two ministers signed the memo-\nrandum on water in Muscat after long talks.\n",
         "the memorandum on water", NULL);
  expect("The agree\u00ADment was signed by Oman.\n", "agreement", NULL);
  expect("Kyrgyz-Uzbek trade grew, and the Kyrgyz-\nUzbek commission met in Osh last week.\n",
         "the Kyrgyz-Uzbek commission", NULL);
}
END_TEST

START_TEST(page_furniture_is_left_out) {
  static const char text[] =
      "Trade between Oman and Poland has grown for many years, and the two\n"
      "governments have, as the ministers of both sides said in their latest\n"
      "\n12\n\nJournal of Gulf Studies, vol. 4\n\n"
      "meeting, agreed to open a joint chamber of commerce in the port city.\n\n"
      "The chamber will have two offices and a small staff of its own there.\n"
      "\n13\n\nJournal of Gulf Studies, vol. 4\n\n"
      "It opens in spring.\n";
  expect(text, "in their latest meeting, agreed", "Journal of Gulf");
}
END_TEST

START_TEST(references_and_citations_are_left_out) {
  expect("Oman supports the plan (Smith and Haddad, 2020, p. 5) and Iran joined it [12].\n\n"
         "References\n\nHaddad, A. (2020). Ports of the Gulf. Muscat University Press.\n",
         "supports the plan and Iran joined it.", "Muscat University Press");
  expect("Oman supports the plan (Smith, 2020).\n", NULL, "Smith");
}
END_TEST

START_TEST(adverts_and_menus_are_left_out) {
  expect("Home | About | Contact\nSubscribe to our newsletter\nADVERTISEMENT\n\n"
         "Oman and Poland signed a treaty on extradition in Warsaw last Tuesday.\n",
         "Oman and Poland signed", "newsletter");
}
END_TEST

START_TEST(passages_without_a_grammar_are_skipped_with_a_note) {
  expect("Oman and Poland signed a treaty on extradition in Warsaw last Tuesday.\n\n"
         "\u963F\u66FC\u548C\u6CE2\u5170\u4E0A\u5468\u4E8C\u5728\u534E\u6C99\u7B7E\u7F72\u4E86"
         "\u5F15\u6E21\u6761\u7EA6\u3002\u4E24\u56FD\u5916\u957F\u51FA\u5E2D\u4E86\u7B7E\u5B57"
         "\u4EEA\u5F0F\u3002\n",
         "Oman and Poland", "\u963F\u66FC");
  ck_assert_uint_ge(prose.note_count, 1);
}
END_TEST

START_TEST(every_byte_knows_its_source) {
  clean("ADVERTISEMENT\n\nThe memo-\nrandum of Oman (Smith, 2020) was signed [3] by Iran.\n");
  static const char *const words[] = {"The", "Oman", "signed", "Iran"};
  for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
    const char *at = strstr(prose.text, words[i]);
    ck_assert_ptr_nonnull(at);
    uint32_t source = sg_prose_source(&prose, (uint32_t)(at - prose.text));
    ck_assert_int_eq(strncmp(document->text + source, words[i], strlen(words[i])), 0);
  }
}
END_TEST

Suite *clean_suite(void) {
  Suite *suite = suite_create("clean");
  TCase *tcase = tcase_create("clean");
  tcase_add_checked_fixture(tcase, setup, teardown);
  tcase_add_test(tcase, broken_words_are_made_whole);
  tcase_add_test(tcase, page_furniture_is_left_out);
  tcase_add_test(tcase, references_and_citations_are_left_out);
  tcase_add_test(tcase, adverts_and_menus_are_left_out);
  tcase_add_test(tcase, passages_without_a_grammar_are_skipped_with_a_note);
  tcase_add_test(tcase, every_byte_knows_its_source);
  suite_add_tcase(suite, tcase);
  return suite;
}
