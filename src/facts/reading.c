#include "facts/reading.h"

/* Only a sentence that speaks of two actors can tie them, or an item that goes on with the subject
 * of its list. */
static bool can_state_a_tie(const sg_mentions *mentions, const sg_sentence *sentence) {
  uint32_t actors = sentence->item;
  for (uint32_t at = sentence->first; at < sentence->end && actors < 2;) {
    const sg_mention *mention = sg_mention_at(mentions, at);
    actors += mention ? mention->entity_count : 0;
    at = mention && mention->end > at ? mention->end : at + 1;
  }
  return actors > 1;
}

static const sg_tree *read_trees(sg_arena *arena, const sg_mentions *mentions,
                                 const sg_tags *tags) {
  uint32_t count = mentions->tokens->sentence_count;
  sg_tree *trees = sg_arena_alloc(arena, (count + 1) * sizeof *trees);
  for (uint32_t i = 0; i < count; i++)
    if (can_state_a_tie(mentions, sg_sentence_number(mentions->tokens, i)))
      trees[i] = sg_read_tree(arena, mentions, tags, i);
  return trees;
}

void sg_read_document(sg_arena *arena, const sg_lexicon *lexicon, const sg_document *document,
                      sg_reading *reading) {
  *reading = (sg_reading){.document = document};
  sg_clean(arena, lexicon, document, &reading->prose);
  sg_tokenize(arena, lexicon, &reading->prose, &reading->tokens);
  sg_tag_words(arena, &reading->tokens, &reading->tags);
  sg_find_mentions(arena, &reading->tokens, &reading->tags, document->date, &reading->mentions);
  reading->trees = read_trees(arena, &reading->mentions, &reading->tags);
  sg_read_clauses(arena, &reading->mentions, reading->trees, &reading->predications);
}

sg_position sg_reading_position(const sg_reading *reading, uint32_t token) {
  uint32_t offset = sg_token_at(&reading->tokens, token)->start;
  return sg_document_position(reading->document, sg_prose_source(&reading->prose, offset));
}
