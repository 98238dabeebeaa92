#include "corpus.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/utf8.h"

enum { SENTENCES_OF_A_TEXT = 40 };

typedef struct source {
  sg_arena *arena;
  const sg_lexicon *lexicon;
  const sg_conllu *conllu;
  const sg_conllu_word *words;
  uint32_t first_word; /* of the text */
  uint32_t language;
} source;

/* Which word of the treebank a token stands for, and the other way round. */
typedef struct alignment {
  uint32_t *word_of;  /* token → its main word */
  uint32_t *token_of; /* word → its main token */
} alignment;

static gold_word gold_of(const source *s, const sg_conllu_word *word) {
  gold_word gold = {.pos = sg_pos_named(word->upos),
                    .features = sg_features_named(word->feats),
                    .lemma = sg_small_letters(s->arena, word->lemma),
                    .head = SG_ROOT,
                    .deprel = (uint8_t)sg_deprel_named(word->deprel)};
  return gold;
}

/* Exactly one root, and each word leads to it. */
static bool is_tree(const gold_word *gold, uint32_t first, uint32_t end) {
  uint32_t roots = 0;
  for (uint32_t i = first; i < end; i++) {
    uint32_t steps = 0;
    roots += gold[i].head == SG_ROOT;
    for (uint32_t at = i; gold[at].head != SG_ROOT; at = gold[at].head)
      if (gold[at].head < first || gold[at].head >= end || ++steps > end - first)
        return false;
  }
  return roots == 1;
}

/* Word by word; `starts` are the first words of the sentences of the text, and one behind. */
static void fill_given(const source *s, passage *t, const uint32_t *ends) {
  for (uint32_t i = 0, first = 0; i < t->tokens.sentence_count; first = ends[i++]) {
    for (uint32_t w = first; w < ends[i]; w++) {
      const sg_conllu_word *word = &s->words[s->first_word + w];
      t->gold[w] = gold_of(s, word);
      if (word->head)
        t->gold[w].head = first + word->head - 1;
    }
    t->usable[i] = is_tree(t->gold, first, ends[i]);
  }
}

static uint32_t overlap_main_token(const sg_tokens *tokens, uint32_t from, uint32_t end,
                                   const sg_token *word) {
  uint32_t first = SG_ROOT;
  for (uint32_t t = from; t < end && sg_token_at(tokens, t)->start < word->end; t++) {
    if (sg_token_at(tokens, t)->end <= word->start)
      continue;
    if (first == SG_ROOT)
      first = t;
    if (sg_token_at(tokens, t)->kind != SG_MARK)
      return t;
  }
  return first;
}

/* The word of a token on which no other word of the token depends from outside. */
static uint32_t main_word(const gold_word *gold, const sg_token *words, uint32_t from, uint32_t end,
                          const sg_token *token) {
  uint32_t found = SG_ROOT;
  for (uint32_t w = from; w < end && words[w].start < token->end; w++) {
    if (words[w].end <= token->start)
      continue;
    uint32_t head = gold[w].head;
    bool outside =
        head == SG_ROOT || words[head].end <= token->start || words[head].start >= token->end;
    if (found == SG_ROOT ||
        (outside && words[found].start >= token->start && gold[found].head != SG_ROOT &&
         words[gold[found].head].start >= token->start &&
         words[gold[found].head].end <= token->end))
      found = w;
  }
  return found;
}

static void fill_token(const source *s, passage *t, const passage *given, const alignment *a,
                       uint32_t token) {
  uint32_t word = a->word_of[token], main = a->token_of[word];
  const sg_token *tok = sg_token_at(&t->tokens, token);
  gold_word *gold = &t->gold[token];
  *gold = given->gold[word];
  if (main != token) { /* a word in pieces */
    bool mark = tok->kind == SG_MARK;
    gold->head = main;
    gold->deprel = mark ? SG_DEP_PUNCT : SG_DEP_FLAT;
    if (mark)
      gold->pos = SG_POS_PUNCT;
    if (mark)
      gold->features = 0;
    gold->lemma = sg_small_letters(s->arena, tok->written);
    return;
  }
  uint32_t head = given->gold[word].head;
  for (uint32_t steps = 0; head != SG_ROOT && a->token_of[head] == token && steps < 8; steps++)
    head = given->gold[head].head;
  gold->head = head == SG_ROOT ? SG_ROOT : a->token_of[head];
  const sg_token *words = given->tokens.tokens;
  for (uint32_t w = word + 1; w < given->tokens.count && words[w].start < tok->end; w++)
    gold->features |= given->gold[w].features & SG_POLARITY_NEG;
  if (tok->start > words[word].start || tok->end < words[word].end)
    gold->lemma =
        sg_small_letters(s->arena, tok->written); /* the largest piece of a word in pieces */
}

/* The sentence of the treebank [first, end) as the tokens [from, to) of the program. */
static bool fill_running(const source *s, passage *t, const passage *given, uint32_t first,
                         uint32_t end, uint32_t from, uint32_t to, const alignment *a) {
  for (uint32_t w = first; w < end; w++)
    a->token_of[w] = overlap_main_token(&t->tokens, from, to, sg_token_at(&given->tokens, w));
  for (uint32_t i = from; i < to; i++)
    a->word_of[i] =
        main_word(given->gold, given->tokens.tokens, first, end, sg_token_at(&t->tokens, i));
  for (uint32_t w = first; w < end; w++)
    if (a->token_of[w] == SG_ROOT)
      return false;
  for (uint32_t i = from; i < to; i++)
    if (a->word_of[i] == SG_ROOT)
      return false;
  for (uint32_t i = from; i < to; i++)
    fill_token(s, t, given, a, i);
  return is_tree(t->gold, from, to);
}

static void add_running(const source *s, const passage *given, const uint32_t *ends,
                        treebank *corpus) {
  passage *t = sg_array_push(s->arena, &corpus->texts, sizeof *t);
  given = (const passage *)corpus->texts.items + (corpus->texts.count - 2);
  t->running = true;
  t->prose = given->prose;
  sg_tokenize(s->arena, s->lexicon, &t->prose, &t->tokens);
  sg_find_mentions(s->arena, &t->tokens, NULL, 0, &t->mentions);
  t->gold = sg_arena_alloc(s->arena, (t->tokens.count + 1) * sizeof *t->gold);
  t->usable = sg_arena_alloc(s->arena, t->tokens.sentence_count + 1);
  alignment a = {sg_arena_alloc(s->arena, (t->tokens.count + 1) * sizeof(uint32_t)),
                 sg_arena_alloc(s->arena, (given->tokens.count + 1) * sizeof(uint32_t))};
  for (uint32_t i = 0, at = 0; i < given->tokens.sentence_count; i++) {
    const sg_passage *whole = &t->prose.passages[i];
    uint32_t in_passage = 0, first = i ? ends[i - 1] : 0;
    while (at + in_passage < t->tokens.sentence_count &&
           sg_token_at(&t->tokens, sg_sentence_number(&t->tokens, at + in_passage)->first)->start <
               whole->end)
      in_passage++;
    const sg_sentence *sentence = sg_sentence_number(&t->tokens, at);
    if (in_passage == 1 && given->usable[i])
      t->usable[at] = fill_running(s, t, given, first, ends[i], sentence->first, sentence->end, &a);
    at += in_passage;
  }
}

static void add_text(source *s, uint32_t first, uint32_t end, bool running, treebank *corpus) {
  const sg_conllu_sentence *sentences = s->conllu->sentences.items;
  uint32_t count = end - first;
  s->first_word = sentences[first].first;
  uint32_t word_count = sentences[end - 1].end - s->first_word;
  sg_given_word *words = sg_arena_alloc(s->arena, (word_count + 1) * sizeof *words);
  uint32_t *ends = sg_arena_alloc(s->arena, (count + 1) * sizeof *ends);
  for (uint32_t i = 0; i < word_count; i++)
    words[i] =
        (sg_given_word){s->words[s->first_word + i].form, s->words[s->first_word + i].blank_after};
  for (uint32_t i = 0; i < count; i++)
    ends[i] = sentences[first + i].end - s->first_word;
  passage *t = sg_array_push(s->arena, &corpus->texts, sizeof *t);
  sg_prose_of_words(s->arena, s->language, words, ends, count, &t->prose);
  sg_tokens_of_words(s->arena, s->lexicon, &t->prose, words, ends, &t->tokens);
  t->gold = sg_arena_alloc(s->arena, (t->tokens.count + 1) * sizeof *t->gold);
  t->usable = sg_arena_alloc(s->arena, count + 1);
  fill_given(s, t, ends);
  if (running)
    add_running(s, t, ends, corpus);
}

sg_status corpus_read(sg_arena *arena, const sg_lexicon *lexicon, uint32_t language,
                      const char *path, bool running, treebank *corpus, sg_error *error) {
  size_t length;
  char *bytes;
  sg_conllu *conllu = sg_arena_alloc(arena, sizeof *conllu);
  sg_status status = sg_file_read(arena, path, &bytes, &length, error);
  if (!status)
    status = sg_conllu_read(arena, bytes, conllu, error);
  if (status)
    return status;
  source s = {.arena = arena,
              .lexicon = lexicon,
              .conllu = conllu,
              .words = conllu->words.items,
              .language = language};
  const sg_conllu_sentence *sentences = conllu->sentences.items;
  for (uint32_t first = 0, end; first < conllu->sentences.count; first = end) {
    end = first + 1;
    while (end < conllu->sentences.count && end - first < SENTENCES_OF_A_TEXT &&
           !sentences[end].new_document)
      end++;
    add_text(&s, first, end, running, corpus);
  }
  return SG_OK;
}
