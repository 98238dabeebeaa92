/* Sentences with their grammar, in CoNLL-U. */
#include "silkgraph/parse.h"

#include <string.h>

#include "base/error.h"
#include "facts/reading.h"
#include "learned/model.h"
#include "source/document.h"
#include "trees/conllu.h"
#include "trees/nodes.h"

typedef struct parse_request {
  const sg_lexicon *lexicon;
  const sg_document *document;
  const char *language, *conllu;
  sg_parse_output output;
  void *context;
} parse_request;

typedef struct printer {
  const parse_request *request;
  sg_arena *arena;
  const sg_tokens *tokens;
  const sg_mentions *mentions;
  const sg_tags *tags;
  sg_model model;
} printer;

static void put(const printer *p, const char *text) {
  p->request->output(p->request->context, text);
}

/* The token that stands for the node: of a mention its head. */
static uint32_t head_token(const printer *p, const sg_node *node) {
  return sg_head_token(&p->model, p->tags, node->first, node->end);
}

static const char *entity_of(const printer *p, const sg_node *node) {
  const sg_mention *all = p->mentions->mentions.items;
  uint32_t entity = node->mention == SG_ROOT
                        ? SG_NO_ACTOR
                        : sg_mention_entity(p->mentions, &all[node->mention], 0);
  if (entity == SG_NO_ACTOR)
    return NULL;
  const sg_entity *e = sg_entity_at(p->mentions, entity);
  return sg_arena_format(p->arena, "Entity=(%s-%s)", sg_actor_type_name(e->type), e->label);
}

static const char *misc_of(const printer *p, const sg_sentence *sentence, uint32_t token,
                           const char *entity) {
  bool joined = token + 1 < sentence->end && !sg_token_at(p->tokens, token + 1)->blank_before;
  if (entity && joined)
    return sg_arena_format(p->arena, "%s|SpaceAfter=No", entity);
  return entity ? entity : joined ? "SpaceAfter=No" : "_";
}

/* A word of a node that is not its head depends on the head. */
static void print_token(const printer *p, const sg_sentence *sentence, const sg_tree *tree,
                        uint32_t node, uint32_t token) {
  const sg_node *n = &tree->nodes[node];
  const sg_tag *tag = &p->tags->tags[token];
  uint32_t main = head_token(p, n), head = main - sentence->first + 1;
  sg_pos pos = (sg_pos)tag->pos;
  const char *deprel = pos == SG_POS_PUNCT ? "punct" : "flat";
  if (token == main) {
    head = n->head == SG_ROOT ? 0 : head_token(p, &tree->nodes[n->head]) - sentence->first + 1;
    deprel = sg_deprel_name(n->deprel);
    pos = (sg_pos)n->tag.pos;
  }
  const char *form = sg_tokens_text(p->arena, p->tokens, token, token + 1);
  const char *entity = token == n->first ? entity_of(p, n) : NULL;
  put(p, sg_arena_format(p->arena, "%u\t%s\t%s\t%s\t_\t%s\t%u\t%s\t_\t%s\n",
                         token - sentence->first + 1, form, tag->lemma, sg_pos_name(pos),
                         sg_features_text(p->arena, tag->features), head, deprel,
                         misc_of(p, sentence, token, entity)));
}

static void print_sentence(printer *p, uint32_t index, const char *place) {
  const sg_sentence *sentence = sg_sentence_number(p->tokens, index);
  if (!sg_model_of(sentence->language, &p->model))
    return;
  sg_tree tree = sg_read_tree(p->arena, p->mentions, p->tags, index);
  const char *text = sg_tokens_text(p->arena, p->tokens, sentence->first, sentence->end);
  char *line = sg_arena_string(p->arena, text);
  for (char *c = line; *c; c++)
    *c = *c == '\n' || *c == '\t' ? ' ' : *c;
  put(p, sg_arena_format(p->arena, "# text = %s\n# place = %s\n", line, place));
  for (uint32_t i = 0; i < tree.count; i++)
    for (uint32_t at = tree.nodes[i].first; at < tree.nodes[i].end; at++)
      print_token(p, sentence, &tree, i, at);
  put(p, "\n");
}

static sg_status parse_document(sg_arena *arena, void *context, sg_error *error) {
  const parse_request *r = context;
  sg_reading reading;
  (void)error;
  sg_read_document(arena, r->lexicon, r->document, &reading);
  printer p = {r, arena, &reading.tokens, &reading.mentions, &reading.tags, {0}};
  for (uint32_t i = 0; i < reading.tokens.sentence_count; i++) {
    char place[SG_PLACE_MAX];
    uint32_t first = sg_sentence_number(&reading.tokens, i)->first;
    print_sentence(
        &p, i,
        sg_place(sg_document_name(r->document), sg_reading_position(&reading, first), place));
  }
  return SG_OK;
}

/* --- words that are given --------------------------------------------------------------------- */

static void print_lines(const printer *p, const sg_conllu *conllu, uint32_t *line, uint32_t word) {
  const sg_conllu_line *lines = conllu->lines.items;
  for (; *line < conllu->lines.count && lines[*line].word <= word; ++*line)
    put(p, sg_arena_format(p->arena, "%s\n", lines[*line].text));
}

static void print_given(const printer *p, const sg_conllu *conllu) {
  const sg_conllu_sentence *sentences = conllu->sentences.items;
  const sg_conllu_word *words = conllu->words.items;
  uint32_t line = 0;
  for (uint32_t s = 0; s < conllu->sentences.count; s++) {
    sg_tree tree = sg_read_tree(p->arena, p->mentions, p->tags, s);
    for (uint32_t i = 0; i < tree.count; i++) {
      const sg_node *node = &tree.nodes[i];
      const sg_conllu_word *word = &words[sentences[s].first + i];
      print_lines(p, conllu, &line, sentences[s].first + i);
      put(p, sg_arena_format(p->arena, "%u\t%s\t%s\t%s\t_\t%s\t%u\t%s\t_\t%s\n", i + 1, word->form,
                             node->tag.lemma, sg_pos_name((sg_pos)node->tag.pos),
                             sg_features_text(p->arena, node->tag.features),
                             node->head == SG_ROOT ? 0 : node->head + 1,
                             sg_deprel_name(node->deprel), word->misc));
    }
    put(p, "\n");
  }
}

static sg_status parse_words(sg_arena *arena, void *context, sg_error *error) {
  const parse_request *r = context;
  sg_conllu conllu = {0};
  uint32_t language = sg_language_index(r->language);
  printer p = {.request = r, .arena = arena};
  if (!sg_model_of(language, &p.model))
    return sg_fail(error, SG_ERROR_ARGUMENT, "no model for the language \"%s\"", r->language);
  sg_status status = sg_conllu_read(arena, r->conllu, &conllu, error);
  if (status)
    return status;
  const sg_conllu_word *words = conllu.words.items;
  const sg_conllu_sentence *sentences = conllu.sentences.items;
  sg_given_word *given = sg_arena_alloc(arena, (conllu.words.count + 1) * sizeof *given);
  uint32_t *ends = sg_arena_alloc(arena, (conllu.sentences.count + 1) * sizeof *ends);
  for (uint32_t i = 0; i < conllu.words.count; i++)
    given[i] = (sg_given_word){words[i].form, words[i].blank_after};
  for (uint32_t i = 0; i < conllu.sentences.count; i++)
    ends[i] = sentences[i].end;
  sg_prose prose;
  sg_tokens tokens;
  sg_tags tags;
  sg_prose_of_words(arena, language, given, ends, conllu.sentences.count, &prose);
  sg_tokens_of_words(arena, r->lexicon, &prose, given, ends, &tokens);
  sg_tag_words(arena, &tokens, &tags);
  sg_mentions none = {.tokens = &tokens,
                      .mention_at =
                          sg_arena_alloc(arena, (tokens.count + 1) * sizeof *none.mention_at)};
  p.tokens = &tokens;
  p.mentions = &none;
  p.tags = &tags;
  print_given(&p, &conllu);
  return SG_OK;
}

static sg_status run(sg_status (*work)(sg_arena *, void *, sg_error *), parse_request *request,
                     sg_error *error) {
  sg_arena *arena = sg_arena_new();
  sg_status status = arena ? sg_arena_run(arena, work, request, error)
                           : sg_fail(error, SG_ERROR_MEMORY, "out of memory");
  sg_arena_free(arena);
  return status;
}

sg_status sg_parse_document(const sg_lexicon *lexicon, const sg_document *document,
                            sg_parse_output output, void *context, sg_error *error) {
  parse_request request = {
      .lexicon = lexicon, .document = document, .output = output, .context = context};
  return run(parse_document, &request, error);
}

sg_status sg_parse_words(const sg_lexicon *lexicon, const char *language, const char *conllu,
                         sg_parse_output output, void *context, sg_error *error) {
  parse_request request = {.lexicon = lexicon,
                           .language = language,
                           .conllu = conllu,
                           .output = output,
                           .context = context};
  return run(parse_words, &request, error);
}
