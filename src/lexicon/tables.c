#include "lexicon/tables.h"

#include <string.h>

#include "base/complete.h"
#include "base/map.h"

/* A language is added here; its morphology in inflect.c, its grammar in src/clauses. */
static const char *const languages[] = {"any", "en", "ru", "kk"};
SG_COMPLETE(languages, SG_LANGUAGES);

uint32_t sg_language_index(const char *code) {
  for (uint32_t i = 0; i < SG_LANGUAGES; i++)
    if (strcmp(languages[i], code) == 0)
      return i;
  return 0;
}

const char *sg_language_code(uint32_t index) {
  return index < SG_LANGUAGES ? languages[index] : "?";
}

uint32_t sg_section_size(sg_section section) {
  static const uint32_t sizes[] = {
      1,
      sizeof(sg_vocabulary_slot),
      sizeof(sg_edge),
      sizeof(sg_state),
      sizeof(sg_sense),
      sizeof(sg_actor_entry),
      sizeof(sg_office_entry),
      sizeof(sg_relation_entry),
      sizeof(sg_frame_entry),
      sizeof(sg_frame_word),
      sizeof(sg_frame_role),
      sizeof(sg_frame_give),
      sizeof(sg_frame_example),
      sizeof(sg_source_entry),
  };
  SG_COMPLETE(sizes, SG_SECTIONS);
  return sizes[section];
}

const char *sg_lexicon_text(const sg_lexicon *lexicon, uint32_t text) {
  return text < lexicon->count[SG_SECTION_STRINGS]
             ? (const char *)lexicon->table[SG_SECTION_STRINGS] + text
             : "";
}

/* Item `index` of a section; one that is all zero where there is none. */
static const void *item(const sg_lexicon *lexicon, sg_section section, uint32_t index) {
  static const union {
    sg_actor_entry actor;
    sg_office_entry office;
    sg_relation_entry relation;
    sg_frame_entry frame;
    sg_frame_role role;
    sg_frame_give give;
    sg_frame_example example;
  } nothing = {0};
  if (index >= lexicon->count[section])
    return &nothing;
  return (const char *)lexicon->table[section] + (size_t)index * sg_section_size(section);
}

const sg_actor_entry *sg_lexicon_actor(const sg_lexicon *lexicon, uint32_t index) {
  return item(lexicon, SG_SECTION_ACTORS, index);
}

const sg_relation_entry *sg_lexicon_relation(const sg_lexicon *lexicon, uint32_t index) {
  return item(lexicon, SG_SECTION_RELATIONS, index);
}

const sg_frame_entry *sg_lexicon_frame(const sg_lexicon *lexicon, uint32_t index) {
  return item(lexicon, SG_SECTION_FRAMES, index);
}

const sg_frame_role *sg_lexicon_role(const sg_lexicon *lexicon, uint32_t index) {
  return item(lexicon, SG_SECTION_FRAME_ROLES, index);
}

const sg_frame_give *sg_lexicon_give(const sg_lexicon *lexicon, uint32_t index) {
  return item(lexicon, SG_SECTION_FRAME_GIVES, index);
}

const sg_office_entry *sg_lexicon_office(const sg_lexicon *lexicon, uint32_t index) {
  return item(lexicon, SG_SECTION_OFFICES, index);
}

const sg_frame_example *sg_lexicon_example(const sg_lexicon *lexicon, uint32_t index) {
  return item(lexicon, SG_SECTION_FRAME_EXAMPLES, index);
}

static const sg_vocabulary_slot *vocabulary_slot(const sg_lexicon *lexicon, const char *form) {
  const sg_vocabulary_slot *slots = lexicon->table[SG_SECTION_VOCABULARY];
  uint32_t mask = lexicon->count[SG_SECTION_VOCABULARY] - 1, hash = sg_hash(form);
  for (uint32_t i = hash & mask;; i = (i + 1) & mask) {
    if (!slots[i].text)
      return NULL;
    if (slots[i].hash == hash && strcmp(sg_lexicon_text(lexicon, slots[i].text), form) == 0)
      return &slots[i];
  }
}

uint32_t sg_lexicon_word(const sg_lexicon *lexicon, const char *form) {
  const sg_vocabulary_slot *slot = vocabulary_slot(lexicon, form);
  return slot ? slot->word : 0;
}

uint32_t sg_lexicon_find_text(const sg_lexicon *lexicon, const char *string) {
  const sg_vocabulary_slot *slot = vocabulary_slot(lexicon, string);
  return slot ? slot->text : 0;
}

uint32_t sg_lexicon_step(const sg_lexicon *lexicon, uint32_t state, uint32_t word) {
  const sg_edge *edges = lexicon->table[SG_SECTION_EDGES];
  uint32_t mask = lexicon->count[SG_SECTION_EDGES] - 1;
  for (uint32_t i = (state * 2654435761U ^ word * 40503U) & mask;; i = (i + 1) & mask) {
    if (!edges[i].next)
      return 0;
    if (edges[i].state == state && edges[i].word == word)
      return edges[i].next;
  }
}

const sg_sense *sg_lexicon_senses(const sg_lexicon *lexicon, uint32_t state, uint32_t *count) {
  const sg_state *s = (const sg_state *)lexicon->table[SG_SECTION_STATES] + state;
  *count = s->count;
  return (const sg_sense *)lexicon->table[SG_SECTION_SENSES] + s->first;
}

const sg_frame_word *sg_lexicon_frames_of(const sg_lexicon *lexicon, uint32_t lemma,
                                          uint32_t *count) {
  const sg_frame_word *words = lexicon->table[SG_SECTION_FRAME_WORDS];
  uint32_t low = 0, high = lexicon->count[SG_SECTION_FRAME_WORDS];
  while (low < high) {
    uint32_t middle = (low + high) / 2;
    if (words[middle].lemma < lemma)
      low = middle + 1;
    else
      high = middle;
  }
  *count = 0;
  while (low + *count < lexicon->count[SG_SECTION_FRAME_WORDS] &&
         words[low + *count].lemma == lemma)
    ++*count;
  return words + low;
}

uint32_t sg_lexicon_relation_named(const sg_lexicon *lexicon, const char *name) {
  for (uint32_t i = 0; i < lexicon->count[SG_SECTION_RELATIONS]; i++)
    if (strcmp(sg_lexicon_text(lexicon, sg_lexicon_relation(lexicon, i)->name), name) == 0)
      return i;
  return UINT32_MAX;
}

const char *sg_lexicon_relation_name(const sg_lexicon *lexicon, unsigned index, sg_family *family) {
  if (index >= lexicon->count[SG_SECTION_RELATIONS])
    return NULL;
  *family = (sg_family)sg_lexicon_relation(lexicon, index)->family;
  return sg_lexicon_text(lexicon, sg_lexicon_relation(lexicon, index)->name);
}

uint32_t sg_lexicon_actor_named(const sg_lexicon *lexicon, const char *id) {
  for (uint32_t i = 0; i < lexicon->count[SG_SECTION_ACTORS]; i++)
    if (strcmp(sg_lexicon_text(lexicon, sg_lexicon_actor(lexicon, i)->id), id) == 0)
      return i;
  return UINT32_MAX;
}
