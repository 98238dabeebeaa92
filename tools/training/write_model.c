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

static sg_status write_sections(FILE *out, void *context, sg_error *error) {
  const trained *t = context;
  const sg_model *m = &t->model;
  (void)error;
  const section sections[SG_MODEL_SECTIONS] = {
      [SG_MODEL_TAGS] = plain(m->tags, m->tag_count, sizeof *m->tags),
      [SG_MODEL_RULES] = plain(m->rules, t->rule_count, sizeof *m->rules),
      [SG_MODEL_CHOICES] = plain(m->choices, t->choice_count, sizeof *m->choices),
      [SG_MODEL_WORDS] = keyed(&m->words),
      [SG_MODEL_SUFFIXES] = keyed(&m->suffixes),
      [SG_MODEL_LEMMAS] = keyed(&m->lemmas),
      [SG_MODEL_TAG_KEYS] = keyed(&m->tag_weights.keys),
      [SG_MODEL_TAG_BLOCKS] = plain(m->tag_weights.blocks, t->tag_block_count, SG_BLOCK),
      [SG_MODEL_MOVES] = plain(m->moves, m->move_count, sizeof *m->moves),
      [SG_MODEL_TREE_KEYS] = keyed(&m->tree_weights.keys),
      [SG_MODEL_TREE_BLOCKS] = plain(m->tree_weights.blocks, t->tree_block_count, SG_BLOCK),
  };
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

sg_status write_model(const trained *trained, const char *path, sg_error *error) {
  return sg_file_write(path, write_sections, (void *)(uintptr_t)trained, error);
}
