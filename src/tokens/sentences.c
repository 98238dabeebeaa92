#include "tokens/sentences.h"

#include <string.h>

enum { LONGEST_SENTENCE = 400 /* tokens; longer ones are tables or worse and are cut */ };

typedef struct sought {
  sg_class class_id;
  bool found;
} sought;

static void note_class(void *context, const sg_match *match) {
  sought *s = context;
  s->found = s->found || (match->sense.class_id == (uint32_t)s->class_id && match->length == 1);
}

static bool is_of(const sg_lexicon *lexicon, const sg_token *token, sg_class class_id) {
  sg_match_word word = {sg_lexicon_word(lexicon, token->form), false};
  sought s = {class_id, false};
  sg_lexicon_match(lexicon, 0, &word, 1, note_class, &s);
  return s.found;
}

/* "K.", "Sh.", "К.", but not the name "Xi." */
static bool is_initial(const sg_lexicon *lexicon, const sg_token *token) {
  return token->capital && token->kind == SG_WORD && strlen(token->form) <= 2 &&
         !(token->form[1] && (unsigned char)*token->form < 0x80 &&
           is_of(lexicon, token, SG_CLASS_FAMILY_NAME_FIRST));
}

/* "Ван И.": a name of one letter, and no initial. */
static bool is_short_name(const sg_lexicon *lexicon, const sg_token *tokens, uint32_t first,
                          uint32_t at) {
  return at > first && tokens[at - 1].capital && (unsigned char)*tokens[at].form >= 0x80 &&
         is_of(lexicon, &tokens[at - 1], SG_CLASS_FAMILY_NAME_FIRST);
}

static bool closes(const sg_token *token) {
  static const char *const marks[] = {"\"", "\u201D", "\u00BB", ")", "]", "\u2019", "'"};
  for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
    if (strcmp(marks[i], token->form) == 0)
      return true;
  return false;
}

/* Does a sentence end with token `at`, which is a full stop or the like? */
static bool ends_here(const sg_lexicon *lexicon, const sg_token *tokens, uint32_t first,
                      uint32_t at, uint32_t end) {
  const char *mark = tokens[at].form;
  if (strcmp(mark, "!") == 0 || strcmp(mark, "?") == 0 || strcmp(mark, "…") == 0)
    return true;
  if (strcmp(mark, ".") != 0)
    return false;
  if (at + 1 == end)
    return true;
  const sg_token *next = &tokens[at + 1];
  if (!next->blank_before && next->kind != SG_MARK)
    return false;
  if (at > first && !tokens[at].blank_before &&
      ((is_initial(lexicon, &tokens[at - 1]) && !is_short_name(lexicon, tokens, first, at - 1)) ||
       is_of(lexicon, &tokens[at - 1], SG_CLASS_ABBREVIATION)))
    return false;
  if (strcmp(next->form, "(") == 0 && at + 2 < end && tokens[at + 2].kind == SG_WORD)
    next++; /* "Marel hf. (the firm)" goes on */
  return next->capital || next->kind != SG_WORD;
}

bool sg_all_capitals(const sg_token *tokens, uint32_t first, uint32_t end) {
  enum { SHORT_WORDS = 4 };
  uint32_t words = 0, capitals = 0, all = 0, small = 0;
  for (uint32_t i = first; i < end; i++) {
    all += tokens[i].kind == SG_WORD;
    small += tokens[i].kind == SG_WORD && !tokens[i].all_capitals;
    words += tokens[i].kind == SG_WORD && strlen(tokens[i].form) > 3;
    capitals += tokens[i].all_capitals && strlen(tokens[i].form) > 3;
  }
  return (words > 1 && capitals * 10 > words * 8) || (all >= SHORT_WORDS && !small);
}

void sg_split_sentences(sg_arena *arena, const sg_lexicon *lexicon, const sg_token *tokens,
                        uint32_t first, uint32_t end, const sg_passage *passage,
                        sg_array *sentences) {
  uint32_t start = first;
  for (uint32_t i = first; i < end; i++) {
    bool last = i + 1 == end || i - start >= LONGEST_SENTENCE;
    if (!last && !(tokens[i].kind == SG_MARK && ends_here(lexicon, tokens, start, i, end)))
      continue;
    while (i + 1 < end && !tokens[i + 1].blank_before && closes(&tokens[i + 1]))
      i++;
    sg_sentence *sentence = sg_array_push(arena, sentences, sizeof *sentence);
    *sentence = (sg_sentence){.first = start,
                              .end = i + 1,
                              .paragraph_first = first,
                              .language = passage->language,
                              .heading = passage->heading,
                              .capitals = sg_all_capitals(tokens, start, i + 1),
                              .paragraph_start = start == first,
                              .item = passage->item && start == first};
    start = i + 1;
  }
}
