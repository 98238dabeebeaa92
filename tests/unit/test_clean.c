#include <string.h>

#include "clean/prose.h"
#include "clean/unread.h"
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

/* Three paragraphs of more words than a repeated one needs, which differ in `one` and `other`. */
static const char *twice(const char *format, const char *one, const char *other) {
  const char *first = sg_arena_format(arena, format, one);
  return sg_arena_format(arena, "%s\n\n%s\n\n%s\n", first, sg_arena_format(arena, format, other),
                         first);
}

START_TEST(only_the_same_text_is_dropped) {
  static const char english[] =
      "In %s the ministers of Oman and Poland met in Muscat for talks on trade, and the two sides "
      "agreed to open a joint chamber of commerce in the port city as soon as they could.";
  static const char russian[] =
      "\u041C\u0438\u043D\u0438\u0441\u0442\u0440 %s \u0432\u0441\u0442\u0440\u0435\u0442"
      "\u0438\u043B\u0441\u044F \u0441 \u043A\u043E\u043B\u043B\u0435\u0433\u043E\u0439 "
      "\u0438 \u043E\u0431\u0441\u0443\u0434\u0438\u043B \u0441 \u043D\u0438\u043C \u0438 "
      "\u0441 \u043D\u0435\u0439 \u0438 \u0441 \u043D\u0438\u043C\u0438 \u0442\u043E "
      "\u0438 \u044D\u0442\u043E \u0438 \u0432\u0441\u0451 \u0432 \u0438 \u043D\u0430 "
      "\u0438 \u043E \u0442\u043E\u043C \u0438 \u043E\u0431 \u044D\u0442\u043E\u043C "
      "\u0442\u043E\u0436\u0435.";
  clean(twice(english, "2019", "2021"));
  ck_assert_uint_eq(prose.passage_count, 2);
  clean(twice(russian, "\u041E\u043C\u0430\u043D\u0430", "\u0427\u0430\u0434\u0430"));
  ck_assert_uint_eq(prose.passage_count, 2);
}
END_TEST

START_TEST(languages_are_told_by_sentence) {
  clean("The ministers met in Muscat on Monday. \u0421\u0442\u043E\u0440\u043E\u043D\u044B "
        "\u043F\u043E\u0434\u043F\u0438\u0441\u0430\u043B\u0438 \u0434\u043E\u0433\u043E\u0432"
        "\u043E\u0440. The talks went on.");
  ck_assert_uint_eq(prose.passage_count, 3);
  ck_assert_uint_eq(prose.passages[0].language, prose.passages[2].language);
  ck_assert_uint_ne(prose.passages[0].language, prose.passages[1].language);
  /* a name in other letters is no sentence of its language */
  clean("Geely \u043A\u0443\u043F\u0438\u043B\u0430 Lotus Cars. Geely \u0438 Volvo "
        "\u043F\u043E\u0434\u043F\u0438\u0441\u0430\u043B\u0438 "
        "\u0434\u043E\u0433\u043E\u0432\u043E\u0440.");
  ck_assert_uint_eq(prose.passage_count, 1);
}
END_TEST

START_TEST(footnotes_leave_the_words_whole) {
  expect("Poland1 signed a treaty with Oman.2 Iran met Chad(3) and Mali[4].",
         "Poland signed a treaty with Oman. Iran met Chad and Mali.", NULL);
  expect("The G20 met. COVID19 and the A320 cost USD100 million; SoutH2 is a corridor.",
         "The G20 met. COVID19 and the A320 cost USD100 million; SoutH2", NULL);
  expect("See para.13 The rest is at 3.14 Mali.", "para.13 The rest is at 3.14 Mali.", NULL);
}
END_TEST

START_TEST(lists_without_marks_are_lines_of_their_own) {
  clean("Participants:\n\nOman Shipping\nPoland Steel\nMinistry of Trade of Chad\n\nThey met.\n");
  ck_assert_uint_eq(prose.passage_count, 5);
  clean("The Minister of Trade of\nChad met the Minister of\nMali in the city of\nCairo.\n");
  ck_assert_uint_eq(prose.passage_count, 1);
  expect("Samruk-\nKazyna signed a contract.\n", "Samruk-Kazyna signed", NULL);
}
END_TEST

START_TEST(captions_lose_their_label_only) {
  expect("Photo: The ministers of Oman and Chad sign the treaty.\n", "The ministers of Oman",
         "Photo");
  clean("Photo: Oman Agency\n\nIran met Chad in Cairo.\n");
  ck_assert_uint_eq(prose.passage_count, 1);
}
END_TEST

START_TEST(lines_that_differ_are_no_running_head) {
  clean("In 2019 Oman met Iran.\n\nIn 2020 Oman met Iran.\n\nIn 2021 Oman met Iran.\n");
  ck_assert_uint_eq(prose.passage_count, 3);
}
END_TEST

START_TEST(what_was_not_read_is_counted) {
  clean("Oman met Iran in Muscat, and the two ministers talked about trade.\n");
  ck_assert_ptr_null(sg_unread(arena, document, &prose));
  clean("Oman met Iran in Muscat, and they talked.\n\n"
        "\u963F\u66FC\u548C\u6CE2\u5170\u4E0A\u5468\u4E8C\u5728\u534E\u6C99\u7B7E\u7F72\n");
  const char *unread = sg_unread(arena, document, &prose);
  ck_assert_ptr_nonnull(unread);
  ck_assert_msg(strstr(unread, "% was not read: ") && strstr(unread, "without a grammar"), "%s",
                unread);
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
  tcase_add_test(tcase, only_the_same_text_is_dropped);
  tcase_add_test(tcase, languages_are_told_by_sentence);
  tcase_add_test(tcase, footnotes_leave_the_words_whole);
  tcase_add_test(tcase, lists_without_marks_are_lines_of_their_own);
  tcase_add_test(tcase, captions_lose_their_label_only);
  tcase_add_test(tcase, lines_that_differ_are_no_running_head);
  tcase_add_test(tcase, what_was_not_read_is_counted);
  tcase_add_test(tcase, every_byte_knows_its_source);
  suite_add_tcase(suite, tcase);
  return suite;
}
