#include "learned/model.h"

#include "learned/languages.h"

static const void *section(const void *bytes, sg_model_section which) {
  const sg_model_header *header = bytes;
  return (const char *)bytes + header->sections[which].start;
}

/* The values of a keyed table stand behind its marks. */
static sg_keyed keyed(const void *bytes, sg_model_section which) {
  const sg_model_header *header = bytes;
  uint32_t slots = header->sections[which].count;
  const uint32_t *values = section(bytes, which);
  return (sg_keyed){.values = values, .marks = (const uint16_t *)(values + slots), .slots = slots};
}

static sg_packed packed(const void *bytes, sg_model_section which) {
  const sg_model_header *header = bytes;
  return (sg_packed){section(bytes, which), header->sections[which].count};
}

bool sg_model_open(const void *bytes, sg_model *model) {
  const sg_model_header *header = bytes;
  if (header->magic != SG_MODEL_MAGIC || !header->sections[SG_MODEL_MOVES].count)
    return false;
  *model = (sg_model){
      .tags = section(bytes, SG_MODEL_TAGS),
      .rules = section(bytes, SG_MODEL_RULES),
      .choices = section(bytes, SG_MODEL_CHOICES),
      .moves = section(bytes, SG_MODEL_MOVES),
      .readings = section(bytes, SG_MODEL_READINGS),
      .tag_count = header->sections[SG_MODEL_TAGS].count,
      .move_count = header->sections[SG_MODEL_MOVES].count,
      .words = keyed(bytes, SG_MODEL_WORDS),
      .suffixes = keyed(bytes, SG_MODEL_SUFFIXES),
      .lemmas = keyed(bytes, SG_MODEL_LEMMAS),
      .endings = packed(bytes, SG_MODEL_ENDINGS),
      .groups = packed(bytes, SG_MODEL_GROUPS),
      .tag_weights = {keyed(bytes, SG_MODEL_TAG_KEYS), section(bytes, SG_MODEL_TAG_BLOCKS)},
      .tree_weights = {keyed(bytes, SG_MODEL_TREE_KEYS), section(bytes, SG_MODEL_TREE_BLOCKS)}};
  return true;
}

bool sg_model_of(uint32_t language, sg_model *model) {
  const sg_learned_language *learned = sg_learned_language_of(language);
  if (!learned || !sg_model_open(learned->model, model))
    return false;
  model->nouns_end_in_head = learned->nouns_end_in_head;
  return true;
}
