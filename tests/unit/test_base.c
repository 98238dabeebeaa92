#define _DEFAULT_SOURCE
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/asan_interface.h>
#endif

#include "base/arena.h"
#include "base/file.h"
#include "base/map.h"
#include "base/utf8.h"
#include "base/words.h"
#include "suites.h"

static sg_arena *arena;

static void setup(void) {
  arena = sg_arena_new();
}

static void teardown(void) {
  sg_arena_free(arena);
}

START_TEST(allocation_is_zeroed_and_aligned) {
  for (size_t size = 1; size < 100000; size = size * 3 + 1) {
    unsigned char *bytes = sg_arena_alloc(arena, size);
    ck_assert_uint_eq((uintptr_t)bytes % _Alignof(max_align_t), 0);
    for (size_t i = 0; i < size; i++)
      ck_assert_uint_eq(bytes[i], 0);
    memset(bytes, 0xAA, size);
  }
}
END_TEST

static sg_status ask_for_too_much(sg_arena *a, void *context, sg_error *error) {
  (void)error;
  sg_arena_alloc(a, SIZE_MAX / 2);
  *(bool *)context = true; /* never reached */
  return SG_OK;
}

START_TEST(running_out_of_memory_is_an_error) {
  sg_error error = {0};
  bool reached = false;
  ck_assert_int_eq(sg_arena_run(arena, ask_for_too_much, &reached, &error), SG_ERROR_MEMORY);
  ck_assert(!reached);
  ck_assert_int_eq(error.code, SG_ERROR_MEMORY);
}
END_TEST

START_TEST(array_keeps_its_items) {
  sg_array array = {0};
  for (uint32_t i = 0; i < 5000; i++)
    *(uint32_t *)sg_array_push(arena, &array, sizeof i) = i;
  for (uint32_t i = 0; i < 5000; i++)
    ck_assert_uint_eq(((uint32_t *)array.items)[i], i);
}
END_TEST

#ifdef __SANITIZE_ADDRESS__
START_TEST(sanitizers_see_what_was_not_handed_out) {
  sg_array array = {0};
  for (size_t size = 1; size < 200; size++) {
    char *bytes = sg_arena_alloc(arena, size);
    sg_arena_alloc(arena, 1);
    ck_assert(!__asan_region_is_poisoned(bytes, size));
    ck_assert(__asan_address_is_poisoned(bytes + size));
  }
  for (uint32_t i = 0; i < 8; i++)
    sg_array_push(arena, &array, sizeof i);
  void *outgrown = array.items;
  sg_array_push(arena, &array, sizeof(uint32_t));
  ck_assert(array.items != outgrown);
  ck_assert(__asan_address_is_poisoned(outgrown));
}
END_TEST
#endif

START_TEST(map_finds_what_was_put) {
  sg_map map = {0};
  ck_assert_ptr_null(sg_map_find(&map, "x"));
  for (uint32_t i = 1; i <= 3000; i++)
    *sg_map_put(arena, &map, sg_arena_format(arena, "key %u", i)) = i;
  for (uint32_t i = 1; i <= 3000; i++)
    ck_assert_uint_eq(*sg_map_find(&map, sg_arena_format(arena, "key %u", i)), i);
  ck_assert_ptr_null(sg_map_find(&map, "key 3001"));
}
END_TEST

START_TEST(utf8_goes_there_and_back) {
  const uint32_t codes[] = {'a', 0xE9, 0x416, 0x20AC, 0x4E2D, 0x1F600};
  for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
    char bytes[4];
    uint32_t length = sg_utf8_encode(codes[i], bytes), code;
    ck_assert_uint_eq(sg_utf8_decode(bytes, length, &code), length);
    ck_assert_uint_eq(code, codes[i]);
  }
}
END_TEST

START_TEST(utf8_tells_where_it_is_broken) {
  static const struct {
    const char *text;
    size_t at;
  } cases[] = {{"plain", 5},         {"caf\xC3\xA9", 5},        {"caf\xE9", 3},   {"\xC0\xAF", 0},
               {"a\xED\xA0\x80", 1}, {"ab\xF4\x90\x80\x80", 2}, {"ok\xE2\x82", 2}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    ck_assert_uint_eq(sg_utf8_invalid(cases[i].text, strlen(cases[i].text)), cases[i].at);
}
END_TEST

START_TEST(normal_form_compares_spellings) {
  static const char *const pairs[][2] = {
      {"T\u00FCrkiye", "turkiye"},
      {"\uFB01rm", "firm"},
      {"C\u00F4te d\u2019Ivoire", "cote d'ivoire"},
      {"\u041A\u0410\u0417\u0410\u0425", "\u043A\u0430\u0437\u0430\u0445"}};
  for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
    ck_assert_str_eq(sg_normal_form(arena, pairs[i][0], strlen(pairs[i][0])), pairs[i][1]);
}
END_TEST

/* The words of a text, joined by "|". */
static const char *split(const char *text) {
  const char *joined = "";
  uint32_t length = (uint32_t)strlen(text), at = 0;
  for (sg_word word; sg_word_next(text, length, at, &word); at = word.end)
    joined = sg_arena_format(arena, "%s%s%.*s", joined, *joined ? "|" : "",
                             (int)(word.end - word.start), text + word.start);
  return joined;
}

START_TEST(words_are_split) {
  static const char *const cases[][2] = {
      {"Oman's trade", "Oman|'s|trade"},
      {"China-Kazakhstan talks", "China|-|Kazakhstan|talks"},
      {"a five-year plan", "a|five-year|plan"},
      {"U.S. and U.K.", "U.S.|and|U.K."},
      {"$3.5 billion, 1,200 km", "$|3.5|billion|,|1,200|km"},
      {"(KMG)", "(|KMG|)"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    ck_assert_str_eq(split(cases[i][0]), cases[i][1]);
}
END_TEST

static sg_status write_some(FILE *out, void *context, sg_error *error) {
  fputs(context ? "new" : "half", out);
  return context ? SG_OK : sg_fail(error, SG_ERROR_LIBRARY, "broken off");
}

START_TEST(files_are_written_whole_or_not_at_all) {
  char folder[] = "/tmp/silkgraph-unit-XXXXXX";
  ck_assert_ptr_nonnull(mkdtemp(folder));
  const char *path = sg_arena_format(arena, "%s/out", folder);
  char *text;
  size_t length;
  ck_assert_int_eq(sg_file_write(path, write_some, folder, NULL), SG_OK);
  ck_assert_int_eq(sg_file_write(path, write_some, NULL, NULL), SG_ERROR_LIBRARY);
  ck_assert_int_eq(sg_file_read(arena, path, &text, &length, NULL), SG_OK);
  ck_assert_str_eq(text, "new");
  unlink(path);
  ck_assert_int_eq(rmdir(folder), 0); /* nothing else was left there */
}
END_TEST

START_TEST(missing_files_are_named) {
  sg_error error = {0};
  char *text;
  size_t length;
  ck_assert_int_eq(sg_file_read(arena, "/nowhere/at all", &text, &length, &error), SG_ERROR_IO);
  ck_assert_str_eq(error.file, "/nowhere/at all");
}
END_TEST

Suite *base_suite(void) {
  Suite *suite = suite_create("base");
  TCase *tcase = tcase_create("base");
  tcase_add_checked_fixture(tcase, setup, teardown);
  tcase_add_test(tcase, allocation_is_zeroed_and_aligned);
  tcase_add_test(tcase, running_out_of_memory_is_an_error);
  tcase_add_test(tcase, array_keeps_its_items);
#ifdef __SANITIZE_ADDRESS__
  tcase_add_test(tcase, sanitizers_see_what_was_not_handed_out);
#endif
  tcase_add_test(tcase, map_finds_what_was_put);
  tcase_add_test(tcase, utf8_goes_there_and_back);
  tcase_add_test(tcase, utf8_tells_where_it_is_broken);
  tcase_add_test(tcase, normal_form_compares_spellings);
  tcase_add_test(tcase, words_are_split);
  tcase_add_test(tcase, files_are_written_whole_or_not_at_all);
  tcase_add_test(tcase, missing_files_are_named);
  suite_add_tcase(suite, tcase);
  return suite;
}
