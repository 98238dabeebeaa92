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

static void fill_token(sg_arena *arena, const sg_prose *prose, const sg_word *word,
                       sg_token *token) {
  token->start = word->start;
  token->end = word->end;
  token->form = sg_word_form(arena, prose->text, word);
  token->written = token->form;
  if ((unsigned char)prose->text[word->start] >= 0x80)
    token->written = sg_arena_copy(arena, prose->text + word->start, word->end - word->start);
  token->kind = word->kind;
  token->capital = word->capital;
  token->all_capitals = word->all_capitals;
  token->initials = word->initials;
}

static void note_quotes(sg_token *token, bool *quoted) {
  if (token->kind == SG_MARK && is_quote(token->form))
    *quoted = opens_quote(token->form, *quoted);
  else
    token->quoted = *quoted;
}

static void read_tokens(sg_arena *arena, const sg_prose *prose, const sg_passage *passage,
                        sg_array *tokens) {
  sg_word word;
  bool quoted = false;
  uint32_t before = passage->start;
  for (uint32_t at = passage->start; sg_word_next(prose->text, passage->end, at, &word);
       at = word.end) {
    sg_token *token = sg_array_push(arena, tokens, sizeof *token);
    fill_token(arena, prose, &word, token);
    token->blank_before = word.start > before || word.start == passage->start;
    before = word.end;
    note_quotes(token, &quoted);
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

static void find_all_matches(sg_arena *arena, const sg_lexicon *lexicon, sg_tokens *result) {
  sg_array matches = {0};
  sg_match_word *words = sg_arena_alloc(arena, (result->count + 1) * sizeof *words);
  for (uint32_t i = 0; i < result->count; i++)
    words[i] =
        (sg_match_word){sg_lexicon_word(lexicon, result->tokens[i].form), is_skippable(result, i)};
  for (uint32_t i = 0; i < result->sentence_count; i++)
    find_matches(arena, lexicon, result, words, &result->sentences[i], &matches);
  result->matches = matches.items;
}

void sg_tokenize(sg_arena *arena, const sg_lexicon *lexicon, const sg_prose *prose,
                 sg_tokens *result) {
  sg_array tokens = {0}, sentences = {0};
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
  find_all_matches(arena, lexicon, result);
}

void sg_prose_of_words(sg_arena *arena, uint32_t language, const sg_given_word *words,
                       const uint32_t *ends, uint32_t sentence_count, sg_prose *prose) {
  size_t room = 1;
  uint32_t count = sentence_count ? ends[sentence_count - 1] : 0, length = 0;
  for (uint32_t i = 0; i < count; i++)
    room += strlen(words[i].form) + 1;
  char *text = sg_arena_alloc(arena, room);
  sg_passage *passages = sg_arena_alloc(arena, (sentence_count + 1) * sizeof *passages);
  sg_span *span = sg_arena_alloc(arena, sizeof *span);
  for (uint32_t s = 0, i = 0; s < sentence_count; s++) {
    passages[s] = (sg_passage){.start = length, .language = language};
    for (; i < ends[s]; i++) {
      size_t size = strlen(words[i].form);
      memcpy(text + length, words[i].form, size);
      length += (uint32_t)size;
      passages[s].end = length;
      if (words[i].blank_after || i + 1 == ends[s])
        text[length++] = i + 1 == ends[s] ? '\n' : ' ';
    }
  }
  *prose = (sg_prose){.text = text,
                      .length = length,
                      .spans = span,
                      .span_count = 1,
                      .passages = passages,
                      .passage_count = sentence_count};
}

/* Its kind and capitals are those of the first of the words that it would be split into, so that a
 * mark is one only when all of it is. */
static void given_token(sg_arena *arena, const sg_prose *prose, uint32_t start, uint32_t end,
                        sg_token *token) {
  sg_word first, word;
  if (!sg_word_next(prose->text, end, start, &first))
    first = (sg_word){.kind = SG_MARK};
  for (uint32_t at = start; first.kind == SG_MARK && sg_word_next(prose->text, end, at, &word);
       at = word.end)
    first = word;
  first.start = start;
  first.end = end;
  fill_token(arena, prose, &first, token);
}

static sg_sentence given_sentence(const sg_token *tokens, uint32_t first, uint32_t end,
                                  uint32_t language) {
  return (sg_sentence){.first = first,
                       .end = end,
                       .language = language,
                       .capitals = sg_all_capitals(tokens, first, end),
                       .paragraph_start = true};
}

void sg_tokens_of_words(sg_arena *arena, const sg_lexicon *lexicon, const sg_prose *prose,
                        const sg_given_word *words, const uint32_t *ends, sg_tokens *result) {
  uint32_t sentence_count = prose->passage_count;
  uint32_t count = sentence_count ? ends[sentence_count - 1] : 0, at = 0;
  sg_array token_list = {0}, sentence_list = {0};
  push_nothing(arena, &token_list, 0);
  push_empty(arena, &sentence_list, 0);
  for (uint32_t i = 0; i < count; i++)
    sg_array_push(arena, &token_list, sizeof(sg_token));
  for (uint32_t s = 0; s < sentence_count; s++)
    sg_array_push(arena, &sentence_list, sizeof(sg_sentence));
  push_nothing(arena, &token_list, prose->length);
  push_empty(arena, &sentence_list, count);
  sg_token *tokens = (sg_token *)token_list.items + 1;
  sg_sentence *sentences = (sg_sentence *)sentence_list.items + 1;
  for (uint32_t s = 0; s < sentence_count; s++) {
    bool quoted = false;
    uint32_t start = prose->passages[s].start, first = at;
    for (; at < ends[s]; at++) {
      uint32_t end = start + (uint32_t)strlen(words[at].form);
      given_token(arena, prose, start, end, &tokens[at]);
      tokens[at].blank_before = at == first || words[at - 1].blank_after;
      note_quotes(&tokens[at], &quoted);
      start = end + words[at].blank_after;
    }
    sentences[s] = given_sentence(tokens, first, at, prose->passages[s].language);
  }
  *result = (sg_tokens){.prose = prose,
                        .lexicon = lexicon,
                        .tokens = tokens,
                        .count = count,
                        .sentences = sentences,
                        .sentence_count = sentence_count};
  find_all_matches(arena, lexicon, result);
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
