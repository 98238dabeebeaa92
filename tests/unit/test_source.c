#include <string.h>

#include "source/document.h"
#include "suites.h"

static sg_document *open_bytes(const char *bytes, size_t length) {
  sg_error error = {0};
  sg_document *document = sg_document_from_memory("test", bytes, length, &error);
  ck_assert_msg(document != NULL, "%s", error.message);
  return document;
}

START_TEST(encodings_are_told_apart) {
  static const struct {
    const char *bytes;
    size_t length;
    const char *text;
  } cases[] = {
      {"\xEF\xBB\xBFOman", 7, "Oman"},
      {"\xFF\xFEO\0m\0a\0n\0", 10, "Oman"},
      {"\xFE\xFF\0O\0m\0a\0n", 10, "Oman"},
      {"O\0m\0a\0n\0 \0s\0", 12, "Oman s"},
      {"\xCA\xE0\xE7\xE0\xF5\xF1\xF2\xE0\xED \xE8 \xCA\xE8\xF2\xE0\xE9", 17,
       "\u041A\u0430\u0437\u0430\u0445\u0441\u0442\u0430\u043D \u0438 "
       "\u041A\u0438\u0442\u0430\u0439"},
      {"Caf\xE9 in Curitiba", 16, "Caf\u00E9 in Curitiba"},
      {"\xEB\xC9\xD4\xC1\xCA \xD0\xCF\xCD\xCF\xC7 \xEF\xCD\xC1\xCE\xD5 \xD7\xDE\xC5\xD2\xC1", 23,
       "\u041A\u0438\u0442\u0430\u0439 \u043F\u043E\u043C\u043E\u0433 "
       "\u041E\u043C\u0430\u043D\u0443 \u0432\u0447\u0435\u0440\u0430"},
      {"\x8A\xA8\xE2\xA0\xA9 \xAF\xAE\xAC\xAE\xA3 \x8E\xAC\xA0\xAD\xE3 \xA2\xE7\xA5\xE0\xA0", 23,
       "\u041A\u0438\u0442\u0430\u0439 \u043F\u043E\u043C\u043E\u0433 "
       "\u041E\u043C\u0430\u043D\u0443 \u0432\u0447\u0435\u0440\u0430"},
      /* UTF-16 without a mark */
      {"\x1A\4\x38\4\x42\4\x30\4\x39\4 \0\x38\4", 14, "\u041A\u0438\u0442\u0430\u0439 \u0438"},
      /* a line in another charset */
      {"\xD0\x9A\xD0\xB8\xD1\x82\xD0\xB0\xD0\xB9\n\xCA\xE8\xF2\xE0\xE9 \xE8 \xCE\xEC\xE0\xED\n", 24,
       "\u041A\u0438\u0442\u0430\u0439\n\u041A\u0438\u0442\u0430\u0439 \u0438 "
       "\u041E\u043C\u0430\u043D\n"},
      {"Om\0an met Poland today, again.", 30, "Oman met Poland today, again."},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    sg_document *document = open_bytes(cases[i].bytes, cases[i].length);
    ck_assert_str_eq(document->text, cases[i].text);
    sg_document_free(document);
  }
}
END_TEST

START_TEST(what_is_no_text_is_refused) {
  static const struct {
    const char *bytes;
    size_t length;
  } cases[] = {{"", 0},
               {" \r\n\t", 4},
               {"\x7F"
                "ELF\2\1\1\0\0\0\3\4",
                12}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    sg_error error = {0};
    ck_assert_ptr_null(sg_document_from_memory("t", cases[i].bytes, cases[i].length, &error));
    ck_assert_int_eq(error.code, SG_ERROR_FORMAT);
    ck_assert_str_eq(error.file, "t");
  }
}
END_TEST

START_TEST(places_count_lines_and_characters) {
  static const char text[] = "one\r\ntw\u00F6 x\rthree\n\n\u043F\u044F\u0442\u044C!";
  sg_document *document = open_bytes(text, strlen(text));
  static const struct {
    const char *what;
    unsigned line, column;
  } cases[] = {{"one", 1, 1}, {"x", 2, 5}, {"three", 3, 1}, {"!", 5, 5}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    uint32_t offset = (uint32_t)(strstr(document->text, cases[i].what) - document->text);
    sg_position position = sg_document_position(document, offset);
    ck_assert_uint_eq(position.line, cases[i].line);
    ck_assert_uint_eq(position.column, cases[i].column);
  }
  sg_document_free(document);
}
END_TEST

START_TEST(characters_have_one_form) {
  static const char *const cases[][2] = {
      {"Samruk\u2011Kazyna \u2012 Oman\u00A0met\u2009Iran", "Samruk-Kazyna \u2013 Oman met Iran"},
      {"\u200EOman\u200F met\u2060 Ir\u200Ban\uFEFF", "Oman met Iran"},
      {"agree\u00ADment, agree\u00AD\nment", "agreement, agree-\nment"},
      {"one\u2028two\u2029three", "one\ntwo\n\nthree"},
      {"\uFF2F\uFF4D\uFF41\uFF4E of\uFB01ce", "Oman office"},
      {"\u0418\u0306 e\u0301", "\u0419 \u00E9"},
      {"Oman\u00B9 met Iran\u00B2\u00B3. 5 km\u00B2, 10\u2076",
       "Oman met Iran. 5 km\u00B2, 10\u2076"},
      {"\u201EOman\u201C \u201CIran\u201D \u2039Chad\u203A <<Mali>> ``Peru''",
       "\u201COman\u201D \u201CIran\u201D \u00ABChad\u00BB \u00ABMali\u00BB "
       "\u201CPeru\u201D"},
      {"Oman -- Iran\u2E3AChad", "Oman \u2014 Iran\u2014Chad"},
      {"Xi`an Xi\u00B4an", "Xi\u2019an Xi\u2019an"},
      {"AT&amp;T Oman&#39;s &laquo;Iran&raquo; a&b; &#x2011;",
       "AT&T Oman's \u00ABIran\u00BB a&b; -"},
      {"Oman\x01 \x1E met \x1B[31mIran\x07 in Muscat, and the two sides agreed on much.",
       "Oman  met Iran in Muscat, and the two sides agreed on much."},
      {"Oman* met** 5 * 3", "Oman met 5 * 3"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    sg_document *document = open_bytes(cases[i][0], strlen(cases[i][0]));
    ck_assert_str_eq(document->text, cases[i][1]);
    sg_document_free(document);
  }
}
END_TEST

START_TEST(places_are_those_of_the_file) {
  static const char text[] =
      "\u200BAgree\u00ADment &amp; o\uFB03ce\u00B9 of\n\u00A0Oma\u0301n, here";
  sg_document *document = open_bytes(text, strlen(text));
  static const struct {
    const char *what;
    unsigned line, column;
  } cases[] = {{"Agree", 1, 2}, {"& office", 1, 13}, {"of\n", 1, 25}, {"Om", 2, 2}, {"here", 2, 9}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    const char *found = strstr(document->text, cases[i].what);
    ck_assert_ptr_nonnull(found);
    sg_position position = sg_document_position(document, (uint32_t)(found - document->text));
    ck_assert_uint_eq(position.line, cases[i].line);
    ck_assert_uint_eq(position.column, cases[i].column);
  }
  sg_document_free(document);
}
END_TEST

START_TEST(lines_can_be_read_again) {
  sg_document *document = open_bytes("a\r\nbc\n", 6);
  size_t length;
  ck_assert_int_eq(strncmp(sg_document_line(document, 2, &length), "bc", 2), 0);
  ck_assert_uint_eq(length, 2);
  ck_assert_ptr_null(sg_document_line(document, 9, &length));
  ck_assert_ptr_null(sg_document_line(document, 0, &length));
  sg_document_free(document);
}
END_TEST

Suite *source_suite(void) {
  Suite *suite = suite_create("source");
  ADD_TESTS(suite, "source", encodings_are_told_apart, what_is_no_text_is_refused,
            places_count_lines_and_characters, characters_have_one_form,
            places_are_those_of_the_file, lines_can_be_read_again);
  return suite;
}
