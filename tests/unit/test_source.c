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
            places_count_lines_and_characters, lines_can_be_read_again);
  return suite;
}
