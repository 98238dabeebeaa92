#include "trees/trees.h"

#include "trees/beam.h"
#include "trees/nodes.h"

typedef struct reading {
  const sg_mentions *mentions;
  const sg_tags *tags;
  const sg_model *model; /* NULL: none for the language */
  sg_node *nodes;
  sg_parse_word *words; /* of the nodes */
  uint32_t count;
} reading;

static void make_nodes(reading *r, const sg_sentence *sentence) {
  for (uint32_t at = sentence->first; at < sentence->end;) {
    const sg_mention *mention = sg_mention_at(r->mentions, at);
    uint32_t end = mention && mention->first <= at ? mention->end : at + 1, head = at;
    if (end > sentence->end || end <= at)
      end = sentence->end;
    if (r->model && end - at > 1)
      head = sg_head_token(r->model, r->tags, at, end);
    r->nodes[r->count] = sg_node_of(r->mentions, mention, r->tags, at, end, head);
    if (r->model)
      r->words[r->count] = sg_node_word(r->mentions, r->tags, &r->nodes[r->count], head);
    r->count++;
    at = end;
  }
}

/* Parses the nodes [first, end) by themselves and returns their root. */
static uint32_t parse_piece(const reading *r, uint32_t first, uint32_t end) {
  sg_parse parse;
  uint32_t root = first;
  sg_beam_parse(r->model, r->words + first, end - first, &parse);
  for (uint32_t i = first; i < end; i++) {
    uint8_t head = parse.heads[i - first];
    r->nodes[i].head = head == SG_NO_WORD ? SG_ROOT : first + head;
    r->nodes[i].deprel = head == SG_NO_WORD ? SG_DEP_ROOT : (sg_deprel)parse.deprels[i - first];
    if (head == SG_NO_WORD)
      root = i;
  }
  return root;
}

/* How well a sentence can be cut behind a node. */
static uint32_t fitness_of_cut(const reading *r, uint32_t at) {
  const sg_token *token = sg_token_at(r->tags->tokens, r->nodes[at].first);
  if (r->nodes[at].tag.pos != SG_POS_PUNCT || token->kind != SG_MARK)
    return 0;
  switch (token->form[0]) {
  case ';':
    return 3;
  case ':':
    return 2;
  default:
    return 1;
  }
}

/* Where the piece that starts at `first` ends: at the latest of the best places. */
static uint32_t piece_end(const reading *r, uint32_t first) {
  enum { SHORTEST = SG_PARSE_MOST / 4 };
  if (r->count - first <= SG_PARSE_MOST)
    return r->count;
  uint32_t best = first + SG_PARSE_MOST - 1, fitness = 0;
  for (uint32_t i = first + SHORTEST; i < first + SG_PARSE_MOST; i++) {
    uint32_t here = fitness_of_cut(r, i);
    if (here && here >= fitness) {
      fitness = here;
      best = i;
    }
  }
  return best + 1;
}

/* "Ghana: The Bank has signed": where a name ends that only says of whom a sentence speaks. */
static uint32_t label_end(const reading *r) {
  bool label = r->count > 2 && r->nodes[0].mention != SG_ROOT &&
               sg_token_is(r->tags->tokens, r->nodes[1].first, SG_CLASS_COLON);
  return label ? 2 : 0;
}

static void parse_nodes(const reading *r) {
  uint32_t main = SG_ROOT, label = label_end(r);
  for (uint32_t first = label, end; first < r->count; first = end) {
    end = piece_end(r, first);
    uint32_t root = parse_piece(r, first, end);
    if (main == SG_ROOT) {
      main = root;
    } else {
      r->nodes[root].head = main;
      r->nodes[root].deprel = SG_DEP_PARATAXIS;
    }
  }
  for (uint32_t i = 0; i < label; i++) {
    r->nodes[i].head = main;
    r->nodes[i].deprel = i ? SG_DEP_PUNCT : SG_DEP_DISLOCATED;
  }
}

static void hang_on_first(const reading *r) {
  for (uint32_t i = 0; i < r->count; i++) {
    r->nodes[i].head = i ? 0 : SG_ROOT;
    r->nodes[i].deprel = i ? SG_DEP_DEP : SG_DEP_ROOT;
  }
}

sg_tree sg_parse_sentence(sg_arena *arena, const sg_model *model, const sg_mentions *mentions,
                          const sg_tags *tags, uint32_t sentence) {
  const sg_sentence *s = sg_sentence_number(tags->tokens, sentence);
  reading r = {.mentions = mentions, .tags = tags, .model = model};
  r.nodes = sg_arena_alloc(arena, (s->end - s->first + 1) * sizeof *r.nodes);
  r.words = sg_arena_alloc(arena, (s->end - s->first + 1) * sizeof *r.words);
  make_nodes(&r, s);
  if (model)
    parse_nodes(&r);
  else
    hang_on_first(&r);
  return (sg_tree){.sentence = sentence, .nodes = r.nodes, .count = r.count};
}

sg_tree sg_read_tree(sg_arena *arena, const sg_mentions *mentions, const sg_tags *tags,
                     uint32_t sentence) {
  sg_model model;
  bool found = sg_model_of(sg_sentence_number(tags->tokens, sentence)->language, &model);
  return sg_parse_sentence(arena, found ? &model : NULL, mentions, tags, sentence);
}
