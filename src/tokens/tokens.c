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

static bool is_skippable(const sg_token *tokens, uint32_t at, uint32_t count) {
  if (tokens[at].kind != SG_MARK)
    return false;
  if (is_quote(tokens[at].form))
    return true;
  bool dash = strcmp(tokens[at].form, "-") == 0 || strcmp(tokens[at].form, "\u2013") == 0 ||
              strcmp(tokens[at].form, "\u2014") == 0;
  /* inside a word, or as wide on both sides: "Beineu–Bozoy", "Китай – Кыргызстан" */
  return dash && at + 1 < count && tokens[at].blank_before == tokens[at + 1].blank_before;
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

void sg_tokenize(sg_arena *arena, const sg_lexicon *lexicon, const sg_prose *prose,
                 sg_tokens *result) {
  sg_array tokens = {0}, sentences = {0}, matches = {0};
  for (uint32_t i = 0; i < prose->passage_count; i++) {
    uint32_t first = tokens.count;
    read_tokens(arena, prose, &prose->passages[i], &tokens);
    sg_split_sentences(arena, lexicon, tokens.items, first, tokens.count, &prose->passages[i],
                       &sentences);
  }
  *result = (sg_tokens){.prose = prose,
                        .lexicon = lexicon,
                        .tokens = tokens.items,
                        .count = tokens.count,
                        .sentences = sentences.items,
                        .sentence_count = sentences.count};
  sg_match_word *words = sg_arena_alloc(arena, (tokens.count + 1) * sizeof *words);
  for (uint32_t i = 0; i < tokens.count; i++)
    words[i] = (sg_match_word){sg_lexicon_word(lexicon, result->tokens[i].form),
                               is_skippable(tokens.items, i, tokens.count)};
  for (uint32_t i = 0; i < sentences.count; i++)
    find_matches(arena, lexicon, result, words, &result->sentences[i], &matches);
  result->matches = matches.items;
}

const sg_match *sg_token_match(const sg_tokens *tokens, uint32_t at, uint32_t end,
                               sg_class class_id) {
  const sg_token *token = &tokens->tokens[at];
  for (uint32_t i = token->match_count; i-- > 0;) {
    const sg_match *match = &tokens->matches[token->first_match + i];
    if (match->sense.class_id == (uint32_t)class_id && at + match->length <= end)
      return match;
  }
  return NULL;
}

bool sg_token_is(const sg_tokens *tokens, uint32_t at, sg_class class_id) {
  const sg_token *token = &tokens->tokens[at];
  for (uint32_t i = 0; i < token->match_count; i++) {
    const sg_match *match = &tokens->matches[token->first_match + i];
    if (match->sense.class_id == (uint32_t)class_id && match->length == 1)
      return true;
  }
  return false;
}

bool sg_token_form(const sg_tokens *tokens, uint32_t at, const char *form) {
  return strcmp(tokens->tokens[at].form, form) == 0;
}

char *sg_tokens_text(sg_arena *arena, const sg_tokens *tokens, uint32_t first, uint32_t end) {
  if (first >= end)
    return sg_arena_string(arena, "");
  const sg_token *t = tokens->tokens;
  return sg_arena_copy(arena, tokens->prose->text + t[first].start,
                       t[end - 1].end - t[first].start);
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
