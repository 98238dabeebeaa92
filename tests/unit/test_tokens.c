#include <string.h>

#include "silkgraph/lexicon.h"
#include "suites.h"
#include "tokens/tokens.h"

static sg_arena *arena;
static sg_document *document;

static void setup(void) {
  arena = sg_arena_new();
}

static void teardown(void) {
  sg_document_free(document);
  document = NULL;
  sg_arena_free(arena);
}

static void tokenize(const char *text, sg_prose *prose, sg_tokens *tokens) {
  sg_error error = {0};
  sg_document_free(document);
  document = sg_document_from_memory("test", text, strlen(text), &error);
  ck_assert_msg(document != NULL, "%s", error.message);
  sg_clean(arena, sg_lexicon_builtin(), document, prose);
  sg_tokenize(arena, sg_lexicon_builtin(), prose, tokens);
}

START_TEST(sentences_end_where_they_should) {
  static const struct {
    const char *text;
    uint32_t count;
  } cases[] = {
      {"Oman met Iran. Poland met Peru.", 2},
      {"The U.S. and Oman signed it. It holds.", 2},
      {"Mr. K. K. Adeyemi of Acme Ltd. met Dr. Lund on Jan. 5, 2020, in Oman.", 1},
      {"Is it so? \"Yes,\" said the minister. \"We agree.\"", 3},
      {"Trade reached $1.5 bn. in 2020, i.e. twice as much as before.", 1},
      {"The bank lent 3.5 million. Oman repaid it.", 2},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    sg_prose prose;
    sg_tokens tokens;
    tokenize(cases[i].text, &prose, &tokens);
    ck_assert_msg(tokens.sentence_count == cases[i].count, "%u sentences in: %s",
                  tokens.sentence_count, cases[i].text);
  }
}
END_TEST

START_TEST(tokens_carry_the_meanings_of_the_lexicon) {
  sg_prose prose;
  sg_tokens tokens;
  tokenize("Saudi Arabia took part in it.", &prose, &tokens);
  const sg_match *actor = sg_token_match(&tokens, 0, tokens.count, SG_CLASS_ACTOR);
  ck_assert_ptr_nonnull(actor);
  ck_assert_uint_eq(actor->length, 2);
  const sg_match *verb = sg_token_match(&tokens, 2, tokens.count, SG_CLASS_VERB);
  ck_assert_ptr_nonnull(verb);
  ck_assert(verb->sense.form & SG_FORM_PAST);
}
END_TEST

START_TEST(nothing_stands_beyond_the_ends) {
  static const char *const texts[] = {"A", "Thanks", "Oman met Iran."};
  static const uint32_t beyond[] = {0, 1, 5, 1000000, UINT32_MAX - 1, UINT32_MAX};
  for (size_t t = 0; t < sizeof texts / sizeof *texts; t++) {
    sg_prose prose;
    sg_tokens tokens;
    tokenize(texts[t], &prose, &tokens);
    for (size_t i = 0; i < sizeof beyond / sizeof *beyond; i++) {
      uint32_t at = beyond[i] < UINT32_MAX / 2 ? tokens.count + beyond[i] : beyond[i];
      const sg_token *token = sg_token_at(&tokens, at);
      ck_assert_str_eq(token->form, "");
      ck_assert_str_eq(token->written, "");
      ck_assert_uint_eq(token->match_count, 0);
      ck_assert_ptr_null(sg_token_phrase(&tokens, at, 0));
      ck_assert_ptr_null(sg_token_match(&tokens, at, UINT32_MAX, SG_CLASS_ACTOR));
      ck_assert(!sg_token_is(&tokens, at, SG_CLASS_VERB));
      ck_assert(sg_token_form(&tokens, at, ""));
      const sg_sentence *sentence =
          sg_sentence_number(&tokens, at == tokens.count ? tokens.sentence_count : at);
      ck_assert_uint_eq(sentence->first, sentence->end);
    }
    ck_assert_str_eq(sg_tokens_text(arena, &tokens, 0, UINT32_MAX), texts[t]);
  }
}
END_TEST

Suite *tokens_suite(void) {
  Suite *suite = suite_create("tokens");
  TCase *tcase = tcase_create("tokens");
  tcase_add_checked_fixture(tcase, setup, teardown);
  tcase_add_test(tcase, sentences_end_where_they_should);
  tcase_add_test(tcase, tokens_carry_the_meanings_of_the_lexicon);
  tcase_add_test(tcase, nothing_stands_beyond_the_ends);
  suite_add_tcase(suite, tcase);
  return suite;
}
