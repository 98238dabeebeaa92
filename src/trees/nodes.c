#include "trees/nodes.h"

#include "tags/looks.h"

static bool is_nominal(uint32_t pos) {
  return pos == SG_POS_NOUN || pos == SG_POS_PROPN || pos == SG_POS_PRON || pos == SG_POS_SYM ||
         pos == SG_POS_X;
}

uint32_t sg_head_token(const sg_model *model, const sg_tags *tags, uint32_t first, uint32_t end) {
  uint32_t head = first;
  bool found = false;
  for (uint32_t i = first; i < end; i++) {
    bool nominal = is_nominal(tags->tags[i].pos);
    if (nominal && (!found || model->nouns_end_in_head))
      head = i;
    found = found || nominal;
    if (found && (tags->tags[i].pos == SG_POS_ADP || tags->tags[i].pos == SG_POS_PUNCT))
      break;
  }
  return head;
}

static uint32_t universal_cases(uint32_t forms) {
  static const struct {
    uint32_t form, feature;
  } cases[] = {
      {SG_FORM_NOMINATIVE, SG_CASE_NOM},   {SG_FORM_GENITIVE, SG_CASE_GEN},
      {SG_FORM_DATIVE, SG_CASE_DAT},       {SG_FORM_ACCUSATIVE, SG_CASE_ACC},
      {SG_FORM_INSTRUMENTAL, SG_CASE_INS}, {SG_FORM_PREPOSITIONAL, SG_CASE_LOC},
  };
  uint32_t features = 0;
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    if (forms & cases[i].form)
      features |= cases[i].feature;
  return features;
}

/* Of the cases that a mention's name allows the tagger's one when it is among them. */
static uint32_t settle_cases(uint32_t features, uint32_t allowed) {
  if (!allowed || (features & allowed & SG_CASES))
    return features;
  return (features & ~(uint32_t)SG_CASES) | allowed;
}

sg_node sg_node_of(const sg_mentions *mentions, const sg_mention *mention, const sg_tags *tags,
                   uint32_t first, uint32_t end, uint32_t head) {
  sg_node node = {.first = first, .end = end, .mention = SG_ROOT, .head = SG_ROOT};
  node.tag = tags->tags[head];
  if (!mention)
    return node;
  node.mention = (uint32_t)(mention - (const sg_mention *)mentions->mentions.items);
  if (mention->kind == SG_MENTION_NAME)
    node.tag.pos = SG_POS_PROPN;
  node.tag.features = settle_cases(node.tag.features, universal_cases(mention->cases));
  return node;
}

sg_parse_word sg_node_word(const sg_mentions *mentions, const sg_tags *tags, const sg_node *node,
                           uint32_t head) {
  const sg_mention *mention = NULL;
  if (node->mention != SG_ROOT)
    mention = (const sg_mention *)mentions->mentions.items + node->mention;
  sg_parse_word word = sg_parse_word_of(&tags->looks[head], &node->tag, mentions, mention);
  if (node->end - node->first > 1) {
    word.lexicon = 0;
    if (mention && mention->kind == SG_MENTION_NAME)
      word.word = word.lemma = sg_mix(3, word.mention);
  }
  return word;
}
