/* What states a tie. A sentence counts once, however often it is printed: in an abstract, in a
 * reprint, in a copy of the file, or translated in the same document. */
#include <string.h>

#include "base/visible.h"
#include "network/network.h"
#include "network/sketch.h"
#include "source/document.h"

enum { SKETCH = 4 /* shingles of a sentence, by which it is found */ };

static unsigned tie_index(const sg_network *network, const sg_tie *tie) {
  return (unsigned)(tie - (const sg_tie *)network->ties.items);
}

/* What tells two pieces of evidence of a tie apart: their sentences, or, when a network was read
 * without them, their places. */
static const char *evidence_key(sg_network *network, const sg_tie *tie, const sg_evidence *e) {
  unsigned index = tie_index(network, tie);
  if (*e->sentence)
    return sg_arena_format(network->arena, "%u %s %x %zu", index, e->document, sg_hash(e->sentence),
                           strlen(e->sentence));
  return sg_arena_format(network->arena, "%u %s", index,
                         sg_full_place(network->arena, e->document, e->position));
}

static const char *sketch_key(sg_network *network, const sg_tie *tie, uint32_t shingle) {
  return sg_arena_format(network->arena, "%u #%x", tie_index(network, tie), shingle);
}

/* A sentence of the same document in another script, with the same numbers, that has no
 * translation yet. */
static const char *translation_key(sg_network *network, const sg_tie *tie, const sg_sketch *s,
                                   const char *document, sg_script script) {
  return sg_arena_format(network->arena, "%u %s @%d %x", tie_index(network, tie), document,
                         (int)script, s->digits);
}

/* The evidence, counted from 1, that this sentence is a copy of; 0 for none. */
static unsigned original_of(sg_network *network, const sg_tie *tie, const sg_sketch *s,
                            const char *document) {
  for (unsigned i = 0; i < s->count && i < SKETCH; i++) {
    const uint32_t *known =
        sg_map_find(&network->evidence_of, sketch_key(network, tie, s->shingles[i]));
    if (!known || !*known)
      continue;
    sg_sketch other = sg_sketch_of(network->arena, tie->evidence[*known - 1].sentence);
    if (sg_are_copies(s, &other))
      return *known;
  }
  sg_script script = s->script == SG_SCRIPT_LATIN ? SG_SCRIPT_CYRILLIC : SG_SCRIPT_LATIN;
  uint32_t *foreign = sg_map_put(network->arena, &network->evidence_of,
                                 translation_key(network, tie, s, document, script));
  unsigned found = *foreign;
  *foreign = 0; /* each has one translation */
  return found;
}

static void remember(sg_network *network, const sg_tie *tie, const sg_sketch *s,
                     const char *document, uint32_t index) {
  for (unsigned i = 0; i < s->count && i < SKETCH; i++)
    *sg_map_put(network->arena, &network->evidence_of, sketch_key(network, tie, s->shingles[i])) =
        index;
  *sg_map_put(network->arena, &network->evidence_of,
              translation_key(network, tie, s, document, s->script)) = index;
}

/* Room doubles when it is used up. */
static sg_evidence *new_evidence(sg_network *network, sg_tie *tie) {
  sg_evidence *all = (sg_evidence *)(uintptr_t)tie->evidence;
  bool full = (tie->evidence_count & (tie->evidence_count - 1)) == 0;
  if (full) {
    all = sg_arena_alloc(network->arena, (tie->evidence_count * 2 + 1) * sizeof *all);
    if (tie->evidence_count)
      memcpy(all, tie->evidence, tie->evidence_count * sizeof *all);
    tie->evidence = all;
  }
  return &all[tie->evidence_count++];
}

/* Words of a sentence, where they stand in the copy. */
static sg_words moved(sg_words words, const char *sentence) {
  return (sg_words){sg_visible_offset(sentence, words.start),
                    sg_visible_offset(sentence, words.end)};
}

static void count_document(sg_network *network, sg_tie *tie, const char *document) {
  const char *key = sg_arena_format(network->arena, "%u %s in", tie_index(network, tie), document);
  uint32_t *known = sg_map_put(network->arena, &network->evidence_of, key);
  tie->documents += !*known;
  *known = 1;
}

void sg_network_push_evidence(sg_network *network, sg_tie *tie, const sg_evidence *evidence) {
  uint32_t *known =
      sg_map_put(network->arena, &network->evidence_of, evidence_key(network, tie, evidence));
  if ((*known)++)
    return;
  sg_sketch s = {0};
  unsigned original = 0;
  if (*evidence->sentence) {
    s = sg_sketch_of(network->arena, evidence->sentence);
    original = original_of(network, tie, &s, evidence->document);
  }
  sg_evidence *copy = new_evidence(network, tie);
  *copy = *evidence;
  copy->document = sg_visible(network->arena, evidence->document);
  copy->sentence = sg_visible(network->arena, evidence->sentence);
  copy->trigger = moved(evidence->trigger, evidence->sentence);
  copy->source_words = moved(evidence->source_words, evidence->sentence);
  copy->target_words = moved(evidence->target_words, evidence->sentence);
  copy->cue = moved(evidence->cue, evidence->sentence);
  copy->frame = sg_visible(network->arena, evidence->frame ? evidence->frame : "");
  copy->path = sg_visible(network->arena, evidence->path ? evidence->path : "");
  copy->copy_of = original;
  copy->years = evidence->years ? sg_visible(network->arena, evidence->years) : NULL;
  copy->coder = sg_visible(network->arena, evidence->coder ? evidence->coder : "");
  if (copy->confidence > tie->confidence)
    tie->confidence = copy->confidence;
  count_document(network, tie, evidence->document);
  if (original)
    return;
  tie->weight++;
  if (*evidence->sentence)
    remember(network, tie, &s, evidence->document, tie->evidence_count);
}
