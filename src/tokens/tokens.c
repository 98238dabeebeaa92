#include "tokens/tokens.h"

#include <string.h>

#include "base/utf8.h"
#include "tokens/sentences.h"

static bool is_quote(const char *form) {
  static const char *const marks[] = {"\"", "\u201C", "\u201D", "\u00AB", "\u00BB", "\u201E", "''"};
  for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
    if (strcmp(marks[i], form) == 0)
      return true;
  return false;
}

static bool opens_quote(const char *form, bool inside) {
  return strcmp(form, "\u201C") == 0 || strcmp(form, "\u00AB") == 0 ||
         strcmp(form, "\u201E") == 0 || (strcmp(form, "\"") == 0 && !inside);
}

static void read_tokens(sg_arena *arena, const sg_prose *prose, const sg_passage *passage,
                        sg_array *tokens) {
  sg_word word;
  bool quoted = false;
  uint32_t before = passage->start;
  for (uint32_t at = passage->start; sg_word_next(prose->text, passage->end, at, &word);
       at = word.end) {
    sg_token *token = sg_array_push(arena, tokens, sizeof *token);
    token->start = word.start;
    token->end = word.end;
    token->form = sg_word_form(arena, prose->text, &word);
    token->written = token->form;
    if ((unsigned char)prose->text[word.start] >= 0x80)
      token->written = sg_arena_copy(arena, prose->text + word.start, word.end - word.start);
    token->kind = word.kind;
    token->capital = word.capital;
    token->all_capitals = word.all_capitals;
    token->initials = word.initials;
    token->blank_before = word.start > before || word.start == passage->start;
    before = word.end;
    if (word.kind == SG_MARK && is_quote(token->form))
      quoted = opens_quote(token->form, quoted);
    else
      token->quoted = quoted;
  }
}

typedef struct match_collector {
  sg_arena *arena;
  sg_array *matches;
  const sg_token *token;
} match_collector;

/* Names keep their capitals: "US" is a country, "us" is not. */
static bool case_fits(const sg_token *token, const sg_match *match) {
  if (match->sense.form & SG_FORM_ALL_CAPITALS)
    return token->all_capitals;
  return !(match->sense.form & SG_FORM_CAPITAL) || token->capital || token->kind != SG_WORD;
}

static void collect_match(void *context, const sg_match *match) {
  match_collector *c = context;
  if (case_fits(c->token, match))
    *(sg_match *)sg_array_push(c->arena, c->matches, sizeof *match) = *match;
}

static bool is_skippable(const sg_tokens *tokens, uint32_t at) {
  const sg_token *token = sg_token_at(tokens, at);
  if (token->kind != SG_MARK)
    return false;
  if (is_quote(token->form))
    return true;
  bool dash = strcmp(token->form, "-") == 0 || strcmp(token->form, "\u2013") == 0 ||
              strcmp(token->form, "\u2014") == 0;
  /* inside a word, or as wide on both sides: "Beineu–Bozoy", "Китай – Кыргызстан" */
  return dash && at + 1 < tokens->count &&
         token->blank_before == sg_token_at(tokens, at + 1)->blank_before;
}

static void find_matches(sg_arena *arena, const sg_lexicon *lexicon, sg_tokens *t,
                         const sg_match_word *words, const sg_sentence *sentence,
                         sg_array *matches) {
  for (uint32_t i = sentence->first; i < sentence->end; i++) {
    match_collector c = {arena, matches, &t->tokens[i]};
    t->tokens[i].first_match = matches->count;
    sg_lexicon_match(lexicon, sentence->language, words + i, sentence->end - i, collect_match, &c);
    t->tokens[i].match_count = matches->count - t->tokens[i].first_match;
  }
}

static void push_nothing(sg_arena *arena, sg_array *tokens, uint32_t place) {
  sg_token *nothing = sg_array_push(arena, tokens, sizeof *nothing);
  *nothing = (sg_token){.start = place, .end = place, .form = "", .written = "", .kind = SG_MARK};
}

static void push_empty(sg_arena *arena, sg_array *sentences, uint32_t token) {
  sg_sentence *sentence = sg_array_push(arena, sentences, sizeof *sentence);
  *sentence = (sg_sentence){
      .first = token, .end = token, .paragraph_first = token, .paragraph_start = true};
}

void sg_tokenize(sg_arena *arena, const sg_lexicon *lexicon, const sg_prose *prose,
                 sg_tokens *result) {
  sg_array tokens = {0}, sentences = {0}, matches = {0};
  push_nothing(arena, &tokens, 0);
  push_empty(arena, &sentences, 0);
  for (uint32_t i = 0; i < prose->passage_count; i++) {
    uint32_t first = tokens.count;
    read_tokens(arena, prose, &prose->passages[i], &tokens);
    sg_split_sentences(arena, lexicon, (sg_token *)tokens.items + 1, first - 1, tokens.count - 1,
                       &prose->passages[i], &sentences);
  }
  push_nothing(arena, &tokens, prose->length);
  uint32_t count = tokens.count - 2;
  push_empty(arena, &sentences, count);
  *result = (sg_tokens){.prose = prose,
                        .lexicon = lexicon,
                        .tokens = (sg_token *)tokens.items + 1,
                        .count = count,
                        .sentences = (const sg_sentence *)sentences.items + 1,
                        .sentence_count = sentences.count - 2};
  sg_match_word *words = sg_arena_alloc(arena, (count + 1) * sizeof *words);
  for (uint32_t i = 0; i < count; i++)
    words[i] =
        (sg_match_word){sg_lexicon_word(lexicon, result->tokens[i].form), is_skippable(result, i)};
  for (uint32_t i = 0; i < result->sentence_count; i++)
    find_matches(arena, lexicon, result, words, &result->sentences[i], &matches);
  result->matches = matches.items;
}

const sg_match *sg_token_match(const sg_tokens *tokens, uint32_t at, uint32_t end,
                               sg_class class_id) {
  for (uint32_t i = sg_token_at(tokens, at)->match_count; i-- > 0;) {
    const sg_match *match = sg_token_phrase(tokens, at, i);
    if (match->sense.class_id == (uint32_t)class_id && at + match->length <= end)
      return match;
  }
  return NULL;
}

bool sg_token_is(const sg_tokens *tokens, uint32_t at, sg_class class_id) {
  const sg_match *match;
  for (uint32_t i = 0; (match = sg_token_phrase(tokens, at, i)); i++)
    if (match->sense.class_id == (uint32_t)class_id && match->length == 1)
      return true;
  return false;
}

bool sg_token_form(const sg_tokens *tokens, uint32_t at, const char *form) {
  return strcmp(sg_token_at(tokens, at)->form, form) == 0;
}

char *sg_tokens_text(sg_arena *arena, const sg_tokens *tokens, uint32_t first, uint32_t end) {
  if (end > tokens->count)
    end = tokens->count;
  if (first >= end)
    return sg_arena_string(arena, "");
  uint32_t start = sg_token_at(tokens, first)->start;
  return sg_arena_copy(arena, tokens->prose->text + start,
                       sg_token_at(tokens, end - 1)->end - start);
}

uint32_t sg_sentence_at(const sg_tokens *tokens, uint32_t token) {
  uint32_t low = 0, high = tokens->sentence_count;
  while (high - low > 1) {
    uint32_t middle = (low + high) / 2;
    if (tokens->sentences[middle].first <= token)
      low = middle;
    else
      high = middle;
  }
  return low;
}
