#include "facts/confidence.h"

#include <math.h>
#include <string.h>

#include "base/complete.h"

enum { LONG_PATH = 4 /* steps */, LONG_SENTENCE = 35 /* tokens */, CROWD = 6 /* names */ };

/* In the order of sg_ground: what each is called, and its weight, which tools/calibrate learns. */
static const struct {
  const char *name;
  double weight;
} grounds[] = {{"said by a name or title", 0.95},
               {"read from the tree and from its surroundings", 0.91},
               {"read from the tree only", -2.65},
               {"far apart in the tree", -0.86},
               {"a pronoun or description", 0.05},
               {"a name that no lexicon has", -0.41},
               {"two names that no lexicon has", -0.61},
               {"an instrument without a name", 0.85},
               {"a long sentence", 0.10},
               {"many names in the sentence", 0.03},
               {"a plan or a denial", -0.66},
               {"a loose relation", -0.36}};
SG_COMPLETE(grounds, SG_GROUNDS);

static const double bias = 1.25;

const char *sg_ground_name(sg_ground ground) {
  return ground < SG_GROUNDS ? grounds[ground].name : NULL;
}

double sg_confidence_of(unsigned bits) {
  double sum = bias;
  for (unsigned i = 0; i < SG_GROUNDS; i++)
    if (bits & 1U << i)
      sum += grounds[i].weight;
  return floor(100 / (1 + exp(-sum)) + 0.5) / 100; /* more digits would be for show */
}

/* How many steps the way between source and target has. */
static unsigned path_length(const char *path) {
  unsigned length = 0;
  for (; *path; path++)
    length += strncmp(path, "\u2190", strlen("\u2190")) == 0 ||
              strncmp(path, "\u2192", strlen("\u2192")) == 0;
  return length;
}

/* "it", "the company", "both sides": found by what stands before. */
static bool is_referring(const sg_mentions *mentions, uint32_t at) {
  const sg_mention *mention = sg_mention_at(mentions, at);
  return mention && mention->kind != SG_MENTION_NAME && mention->kind != SG_MENTION_DEMONYM;
}

static unsigned names_in(const sg_mentions *mentions, const sg_sentence *sentence) {
  unsigned count = 0;
  for (uint32_t at = sentence->first; at < sentence->end;) {
    const sg_mention *mention = sg_mention_at(mentions, at);
    count += mention != NULL;
    at = mention && mention->end > at ? mention->end : at + 1;
  }
  return count;
}

static unsigned when(bool holds, sg_ground ground) {
  return holds ? 1U << ground : 0;
}

static bool is_loose(const sg_lexicon *lexicon, uint32_t relation) {
  static const char *const loose[] = {"cooperates_with", "supports", "participates_in",
                                      "initiated"};
  const char *name = sg_lexicon_text(lexicon, sg_lexicon_relation(lexicon, relation)->name);
  for (size_t i = 0; i < sizeof loose / sizeof *loose; i++)
    if (strcmp(loose[i], name) == 0)
      return true;
  return false;
}

unsigned sg_grounds_of(const sg_mentions *mentions, const sg_raw_fact *fact, const char *path) {
  const sg_sentence *sentence = sg_sentence_number(mentions->tokens, fact->sentence);
  const sg_entity *source = sg_entity_at(mentions, fact->source),
                  *target = sg_entity_at(mentions, fact->target);
  bool named = strcmp(fact->frame, "name") == 0;
  bool described = source->described || target->described;
  unsigned unknown = source->actor == SG_NO_ACTOR && !source->described ? 1 : 0;
  unknown += target->actor == SG_NO_ACTOR && !target->described ? 1 : 0;
  return when(named, SG_GROUND_NAME) | when(fact->confirmed, SG_GROUND_CONFIRMED) |
         when(!named && !fact->from_chunks, SG_GROUND_TREE) |
         when(path_length(path) >= LONG_PATH, SG_GROUND_FAR) |
         when(is_referring(mentions, fact->source_first) ||
                  is_referring(mentions, fact->target_first),
              SG_GROUND_REFERRING) |
         when(unknown == 1, SG_GROUND_UNKNOWN) | when(unknown == 2, SG_GROUND_BOTH_UNKNOWN) |
         when(described, SG_GROUND_DESCRIBED) |
         when(sentence->end - sentence->first > LONG_SENTENCE, SG_GROUND_LONG) |
         when(names_in(mentions, sentence) >= CROWD, SG_GROUND_CROWD) |
         when(fact->modality != SG_ACTUAL, SG_GROUND_NOT_ACTUAL) |
         when(is_loose(mentions->tokens->lexicon, fact->relation), SG_GROUND_LOOSE);
}
