#include <string.h>

#include "lexicon/compile.h"
#include "lexicon/inflect.h"
#include "lexicon/match.h"
#include "silkgraph/silkgraph.h"
#include "suites.h"

static sg_arena *arena;

static void setup(void) {
  arena = sg_arena_new();
}

static void teardown(void) {
  sg_arena_free(arena);
}

static sg_status compile(const char *text, sg_error *error) {
  const sg_lexicon_source source = {.path = "my/names.lex", .text = text};
  static sg_lexicon lexicon;
  return sg_lexicon_compile(arena, &source, 1, &lexicon, error);
}

START_TEST(mistakes_are_told_with_their_place) {
  static const struct {
    const char *text;
    unsigned line, column;
    const char *word;
  } cases[] = {
      {"wizard merlin\n  en Merlin\n", 1, 1, "merlin"},
      {"# first\n\ncompany acme\n  en Acme\n  country XX-unknown\n", 5, 11, "XX-unknown"},
      {"company acme\n  shape round\n", 2, 3, "shape"},
      {"  en Acme\n", 1, 1, ""},
      {"class nonsense\n  en a, b\n", 1, 1, "nonsense"},
      {"company a\n  en A\ncompany a\n  en B\n", 3, 1, "a"},
      {"frame f\n  en verb sign\n  gives a loves b\n", 3, 1, "loves"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    sg_error error = {0};
    ck_assert_msg(compile(cases[i].text, &error) == SG_ERROR_LEXICON, "%s", cases[i].text);
    ck_assert_str_eq(error.file, "my/names.lex");
    ck_assert_msg(error.line == cases[i].line, "%s: line %u", error.message, error.line);
    ck_assert_msg(error.column >= cases[i].column, "%s: column %u", error.message, error.column);
    ck_assert_msg(strstr(error.message, cases[i].word), "%s", error.message);
  }
}
END_TEST

typedef struct forms {
  const char *text;
} forms;

static void gather(void *context, const char *form, uint32_t features) {
  forms *f = context;
  (void)features;
  if (!strstr(f->text, sg_arena_format(arena, "|%s|", form)))
    f->text = sg_arena_format(arena, "%s%s|", f->text, form);
}

START_TEST(english_words_are_inflected) {
  static const struct {
    const char *entry;
    sg_inflection inflection;
    const char *forms; /* all of these must be there */
  } cases[] = {
      {"sign", SG_INFLECT_VERB, "sign|signs|signed|signing"},
      {"ratify", SG_INFLECT_VERB, "ratify|ratifies|ratified|ratifying"},
      {"finance", SG_INFLECT_VERB, "finance|finances|financed|financing"},
      {"ban/banned", SG_INFLECT_VERB, "ban|bans|banned|banning"},
      {"take/took/taken part", SG_INFLECT_VERB,
       "take part|takes part|took part|taken part|taking part"},
      {"treaty", SG_INFLECT_NOUN, "treaty|treaties"},
      {"tax", SG_INFLECT_NOUN, "tax|taxes"},
  };
  const sg_morphology *english = sg_morphology_of("en");
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    forms f = {"|"};
    english->inflect(arena, cases[i].entry, cases[i].inflection, gather, &f);
    for (const char *at = cases[i].forms; at;) {
      const char *end = strchr(at, '|');
      const char *form = sg_arena_copy(arena, at, end ? (size_t)(end - at) : strlen(at));
      ck_assert_msg(strstr(f.text, sg_arena_format(arena, "|%s|", form)), "%s not in %s", form,
                    f.text);
      at = end ? end + 1 : NULL;
    }
  }
}
END_TEST

START_TEST(unknown_languages_have_no_morphology) {
  ck_assert_ptr_null(sg_morphology_of("tlh"));
}
END_TEST

START_TEST(frames_of_the_builtin_lexicon_are_there) {
  const sg_lexicon *lexicon = sg_lexicon_builtin();
  ck_assert_uint_ge(lexicon->count[SG_SECTION_RELATIONS], 18);
  ck_assert_uint_ne(sg_lexicon_relation_named(lexicon, "party_to"), UINT32_MAX);
  ck_assert_uint_eq(sg_lexicon_relation_named(lexicon, "loves"), UINT32_MAX);
}
END_TEST

START_TEST(folder_that_is_missing_is_named) {
  sg_error error = {0};
  ck_assert_ptr_null(sg_lexicon_load("/nowhere", &error));
  ck_assert_str_eq(error.file, "/nowhere");
}
END_TEST

Suite *lexicon_suite(void) {
  Suite *suite = suite_create("lexicon");
  TCase *tcase = tcase_create("lexicon");
  tcase_add_checked_fixture(tcase, setup, teardown);
  tcase_add_test(tcase, mistakes_are_told_with_their_place);
  tcase_add_test(tcase, english_words_are_inflected);
  tcase_add_test(tcase, unknown_languages_have_no_morphology);
  tcase_add_test(tcase, frames_of_the_builtin_lexicon_are_there);
  tcase_add_test(tcase, folder_that_is_missing_is_named);
  suite_add_tcase(suite, tcase);
  return suite;
}
