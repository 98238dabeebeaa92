#include <string.h>

#include "base/file.h"
#include "training.h"

typedef struct section {
  uint32_t count;
  const void *bytes, *more; /* what stands behind the first part, without a gap */
  size_t size, more_size;
} section;

static section plain(const void *bytes, uint32_t count, size_t size) {
  return (section){count, bytes, NULL, count * size, 0};
}

static section keyed(const sg_keyed *table) {
  return (section){table->slots, table->values, table->marks, table->slots * sizeof(uint32_t),
                   table->slots * sizeof(uint16_t)};
}

static size_t padded(size_t size) {
  return (size + 15) / 16 * 16;
}

static void put(FILE *out, const section *s) {
  static const char nothing[16];
  if (s->size)
    fwrite(s->bytes, 1, s->size, out);
  if (s->more_size)
    fwrite(s->more, 1, s->more_size, out);
  size_t size = s->size + s->more_size;
  fwrite(nothing, 1, padded(size) - size, out);
}

static section packed(const sg_packed *table) {
  return plain(table->entries, table->slots, sizeof *table->entries);
}

static void sections_of(const trained *t, section sections[SG_MODEL_SECTIONS]) {
  const sg_model *m = &t->model;
  sections[SG_MODEL_TAGS] = plain(m->tags, m->tag_count, sizeof *m->tags);
  sections[SG_MODEL_RULES] = plain(m->rules, t->rule_count, sizeof *m->rules);
  sections[SG_MODEL_CHOICES] = plain(m->choices, t->choice_count, sizeof *m->choices);
  sections[SG_MODEL_WORDS] = keyed(&m->words);
  sections[SG_MODEL_SUFFIXES] = keyed(&m->suffixes);
  sections[SG_MODEL_LEMMAS] = keyed(&m->lemmas);
  sections[SG_MODEL_TAG_KEYS] = keyed(&m->tag_weights.keys);
  sections[SG_MODEL_TAG_BLOCKS] = plain(m->tag_weights.blocks, t->tag_block_count, SG_BLOCK);
  sections[SG_MODEL_MOVES] = plain(m->moves, m->move_count, sizeof *m->moves);
  sections[SG_MODEL_TREE_KEYS] = keyed(&m->tree_weights.keys);
  sections[SG_MODEL_READINGS] = plain(m->readings, t->reading_count, sizeof *m->readings);
  sections[SG_MODEL_ENDINGS] = packed(&m->endings);
  sections[SG_MODEL_GROUPS] = packed(&m->groups);
  sections[SG_MODEL_TREE_BLOCKS] = plain(m->tree_weights.blocks, t->tree_block_count, SG_BLOCK);
}

size_t model_size(const trained *t) {
  section sections[SG_MODEL_SECTIONS];
  size_t size = padded(sizeof(sg_model_header));
  sections_of(t, sections);
  for (uint32_t i = 0; i < SG_MODEL_SECTIONS; i++)
    size += padded(sections[i].size + sections[i].more_size);
  return size;
}

static sg_status write_sections(FILE *out, void *context, sg_error *error) {
  section sections[SG_MODEL_SECTIONS];
  (void)error;
  sections_of(context, sections);
  sg_model_header header = {.magic = SG_MODEL_MAGIC};
  size_t at = padded(sizeof header);
  for (uint32_t i = 0; i < SG_MODEL_SECTIONS; i++) {
    header.sections[i].start = (uint32_t)at;
    header.sections[i].count = sections[i].count;
    at += padded(sections[i].size + sections[i].more_size);
  }
  header.size = (uint32_t)at;
  section first = plain(&header, 1, sizeof header);
  put(out, &first);
  for (uint32_t i = 0; i < SG_MODEL_SECTIONS; i++)
    put(out, &sections[i]);
  return SG_OK;
}

sg_status write_model(const trained *t, const char *path, sg_error *error) {
  return sg_file_write(path, write_sections, (void *)(uintptr_t)t, error);
}
