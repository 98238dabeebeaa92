#include "lexicon/compile.h"

#include <stdlib.h>
#include <string.h>

#include "base/translit.h"
#include "base/utf8.h"
#include "base/words.h"
#include "lexicon/build.h"
#include "lexicon/inflect.h"

typedef struct phrase_sense {
  uint32_t state;
  uint32_t order; /* keeps the sort stable */
  sg_sense sense;
} phrase_sense;

sg_status sg_build_mistake(sg_builder *b, const sg_field *field, size_t offset,
                           const char *message) {
  enum { SHOWN = 40 };
  const char *there = field ? field->value + offset : *b->block->id ? b->block->id : b->block->kind;
  size_t length = field ? strcspn(there, ";,\n") : strlen(there);
  const char *cut = length > SHOWN ? "..." : "";
  sg_fail(b->error, SG_ERROR_LEXICON, "%s: \"%.*s%s\"", message,
          (int)(length > SHOWN ? SHOWN : length), there, cut);
  return sg_fail_at(b->error, b->block->source->path, field ? field->line : b->block->line,
                    field ? field->column + (unsigned)offset : 1);
}

uint32_t sg_build_text(sg_builder *b, const char *string) {
  if (!*string)
    return 0;
  uint32_t *known = sg_map_find(&b->string_of, string);
  if (known)
    return *known;
  uint32_t offset = b->strings.count;
  for (const char *c = string;; c++) {
    *(char *)sg_array_push(b->arena, &b->strings, 1) = *c;
    if (!*c)
      break;
  }
  *sg_map_put(b->arena, &b->string_of, sg_arena_string(b->arena, string)) = offset;
  return offset;
}

const char *sg_build_next(sg_builder *b, const char **list, char separator) {
  const char *start = *list;
  while (start && (*start == ' ' || *start == separator))
    start++;
  if (!start || !*start)
    return NULL;
  const char *end = strchr(start, separator);
  while (end && end > start && end[-1] == '\\')
    end = strchr(end + 1, separator);
  size_t length = end ? (size_t)(end - start) : strlen(start);
  *list = end ? end + 1 : NULL;
  while (length && start[length - 1] == ' ')
    length--;
  char *piece = sg_arena_copy(b->arena, start, length), *out = piece;
  for (const char *in = piece; *in; in++)
    if (*in != '\\' || in[1] != separator)
      *out++ = *in;
  *out = 0;
  return piece;
}

static uint32_t word_number(sg_builder *b, const char *form) {
  uint32_t *known = sg_map_find(&b->word_of, form);
  if (known)
    return *known;
  uint32_t number = b->word_of.count + 1;
  *sg_map_put(b->arena, &b->word_of, form) = number;
  sg_build_text(b, form);
  return number;
}

static uint32_t next_state(sg_builder *b, uint32_t state, uint32_t word) {
  const char *key = sg_arena_format(b->arena, "%u %u", state, word);
  uint32_t *known = sg_map_find(&b->edge_of, key);
  if (known)
    return *known;
  uint32_t next = ++b->states;
  *sg_map_put(b->arena, &b->edge_of, key) = next;
  *(sg_edge *)sg_array_push(b->arena, &b->section[SG_SECTION_EDGES], sizeof(sg_edge)) =
      (sg_edge){state, word, next};
  return next;
}

/* Two senses that are the same but for the cases that the form may stand in: "Иран" in Russian and
 * in Kazakh. */
static bool differ_by_case(const sg_sense *one, const sg_sense *other) {
  const uint32_t inflection = SG_FORM_CASES | SG_FORM_SINGULAR | SG_FORM_PLURAL;
  return one->class_id == other->class_id && one->value == other->value &&
         one->language == other->language && (one->form | inflection) == (other->form | inflection);
}

void sg_build_phrase(sg_builder *b, const char *phrase, const sg_sense *sense) {
  uint32_t state = 0, length = (uint32_t)strlen(phrase);
  sg_word word;
  for (uint32_t at = 0; sg_word_next(phrase, length, at, &word); at = word.end) {
    const char *form = sg_word_form(b->arena, phrase, &word);
    if (word.kind != SG_MARK || !sg_is_dash(form))
      state = next_state(b, state, word_number(b, form));
  }
  if (!state)
    return;
  phrase_sense *all = b->phrases.items;
  for (uint32_t i = b->phrases.count; i-- > 0 && b->phrases.count - i < 400;)
    if (all[i].state == state && differ_by_case(&all[i].sense, sense)) {
      all[i].sense.form |= sense->form;
      return;
    }
  phrase_sense *p = sg_array_push(b->arena, &b->phrases, sizeof *p);
  *p = (phrase_sense){state, b->phrases.count, *sense};
}

typedef struct form_context {
  sg_builder *b;
  sg_sense sense;
} form_context;

static void add_form(void *context, const char *form, uint32_t features) {
  form_context *c = context;
  sg_sense sense = c->sense;
  sense.form |= features;
  sg_build_phrase(c->b, form, &sense);
}

uint32_t sg_build_entry(sg_builder *b, const sg_class_info *class_info, uint32_t language,
                        const char *entry) {
  const char *equals = strchr(entry, '=');
  form_context context = {b, {.class_id = class_info->id, .language = language}};
  const char *written = entry;
  if (equals) {
    const char *list = entry;
    written = sg_build_next(b, &list, '=');
    list = equals + 1;
    entry = sg_build_next(b, &list, '=');
  }
  const sg_morphology *morphology = sg_morphology_of(sg_language_code(language));
  if (!morphology) {
    context.sense.value = sg_build_text(b, entry);
    add_form(&context, written, 0);
    return context.sense.value;
  }
  if (class_info->id == SG_CLASS_GIVEN_NAME)
    sg_build_phrase(b, sg_name_skeleton(b->arena, written),
                    &(sg_sense){.class_id = SG_CLASS_GIVEN_SKELETON});
  context.sense.value = sg_build_text(
      b, equals ? entry : morphology->lemma(b->arena, written, class_info->inflection));
  morphology->inflect(b->arena, written, class_info->inflection, add_form, &context);
  return context.sense.value;
}

/* --- class blocks ------------------------------------------------------------------------- */

static sg_status build_class(sg_builder *b, const sg_block *block) {
  const sg_class_info *class_info = sg_class_named(block->id);
  if (!class_info)
    return sg_build_mistake(b, NULL, 0, "unknown word class; src/lexicon/classes.c lists them");
  for (uint32_t i = 0; i < block->field_count; i++) {
    const sg_field *field = &block->fields[i];
    uint32_t language = sg_language_index(field->key);
    if (!language && strcmp(field->key, "any") != 0)
      return sg_build_mistake(b, field, 0, "expected a language (en) or \"any\"");
    const char *list = field->value;
    for (const char *entry; (entry = sg_build_next(b, &list, ','));)
      sg_build_entry(b, class_info, language, entry);
  }
  return SG_OK;
}

/* --- actors that a user declares to be one, or to be several -------------------------------- */

/* "same Uralchem" and "distinct Ivanov" with the names below: each name gets a sense that says
 * which actor it belongs to. */
static sg_status build_declaration(sg_builder *b, const sg_block *block, bool same) {
  sg_sense sense = {.class_id = same ? SG_CLASS_SAME : SG_CLASS_DISTINCT,
                    .value = sg_build_text(b, block->id)};
  if (same)
    sg_build_phrase(b, block->id, &sense);
  for (uint32_t i = 0; i < block->field_count; i++) {
    const sg_field *field = &block->fields[i];
    if (strcmp(field->key, "names") != 0)
      return sg_build_mistake(b, field, 0, "expected \"names\" and spellings behind it");
    const char *list = field->value;
    for (const char *name; (name = sg_build_next(b, &list, ','));) {
      if (!same)
        sense.value = sg_build_text(b, sg_arena_format(b->arena, "%s | %s", block->id, name));
      sg_build_phrase(b, name, &sense);
    }
  }
  return SG_OK;
}

/* --- relations ---------------------------------------------------------------------------- */

static sg_status build_relation(sg_builder *b, const sg_block *block) {
  sg_relation_entry relation = {.name = sg_build_text(b, block->id)};
  int family = -1;
  for (uint32_t i = 0; i < block->field_count; i++) {
    const sg_field *field = &block->fields[i];
    uint32_t text = sg_build_text(b, field->value);
    if (strcmp(field->key, "family") == 0)
      family = sg_family_named(field->value);
    else if (strcmp(field->key, "words") == 0)
      relation.words = text;
    else if (strcmp(field->key, "symmetric") == 0)
      relation.symmetric = strcmp(field->value, "yes") == 0;
    else if (strcmp(field->key, "abroad") == 0)
      relation.abroad = strcmp(field->value, "yes") == 0;
    else if (strcmp(field->key, "plover") == 0)
      relation.plover = text;
    else if (strcmp(field->key, "cameo") == 0)
      relation.cameo = text;
    else
      return sg_build_mistake(b, field, 0,
                              "expected family, words, symmetric, abroad, plover or cameo");
  }
  if (family < 0)
    return sg_build_mistake(b, NULL, 0, "a relation needs its family");
  relation.family = (uint32_t)family;
  sg_array *relations = &b->section[SG_SECTION_RELATIONS];
  *sg_map_put(b->arena, &b->relation_of, block->id) = relations->count;
  *(sg_relation_entry *)sg_array_push(b->arena, relations, sizeof relation) = relation;
  return SG_OK;
}

/* --- all blocks --------------------------------------------------------------------------- */

static sg_status build_block(sg_builder *b, const sg_block *block) {
  b->block = block;
  int type = sg_actor_type_named(block->kind);
  if (type >= 0)
    return sg_build_actor(b, block, (sg_actor_type)type);
  if (strcmp(block->kind, "list") == 0)
    return sg_build_list(b, block);
  if (strcmp(block->kind, "class") == 0)
    return build_class(b, block);
  if (strcmp(block->kind, "relation") == 0)
    return build_relation(b, block);
  if (strcmp(block->kind, "same") == 0 || strcmp(block->kind, "distinct") == 0)
    return build_declaration(b, block, *block->kind == 's');
  if (strcmp(block->kind, "frame") != 0)
    return sg_build_mistake(
        b, NULL, 0,
        "unknown kind of entry; expected class, list, relation, frame, same, distinct or a type of "
        "actor (country, ministry, company, ...)");
  return sg_build_frame(b, block);
}

/* An entry of an overlay hides the embedded one of the same kind and id; classes and lists add up.
 */
static bool is_hidden(const sg_block *blocks, uint32_t count, const sg_block *block) {
  if (block->source->overlay || strcmp(block->kind, "class") == 0 ||
      strcmp(block->kind, "list") == 0)
    return false;
  for (uint32_t i = 0; i < count; i++)
    if (blocks[i].source->overlay && strcmp(blocks[i].kind, block->kind) == 0 &&
        strcmp(blocks[i].id, block->id) == 0)
      return true;
  return false;
}

static sg_status build_relations(sg_builder *b, const sg_block *block) {
  return strcmp(block->kind, "relation") == 0 ? build_block(b, block) : SG_OK;
}

static sg_status build_others(sg_builder *b, const sg_block *block) {
  return strcmp(block->kind, "relation") != 0 ? build_block(b, block) : SG_OK;
}

static sg_status check_references(sg_builder *b, const sg_block *block) {
  b->block = block;
  if (strcmp(block->kind, "list") == 0)
    return sg_check_list(b, block);
  return sg_actor_type_named(block->kind) >= 0 ? sg_check_actor(b, block) : SG_OK;
}

static sg_status each_block(sg_builder *b, const sg_array *blocks,
                            sg_status (*step)(sg_builder *b, const sg_block *block)) {
  const sg_block *all = blocks->items;
  bool overlaid = blocks->count && all[blocks->count - 1].source->overlay;
  sg_status status = SG_OK;
  for (uint32_t i = 0; i < blocks->count && !status; i++)
    if (!overlaid || !is_hidden(all, blocks->count, &all[i]))
      status = step(b, &all[i]);
  return status;
}

/* --- finishing the tables ----------------------------------------------------------------- */

static uint32_t table_size(uint32_t count) {
  uint32_t size = 16;
  while (size < count * 2 + 2)
    size *= 2;
  return size;
}

static void finish_vocabulary(sg_builder *b, sg_lexicon *lexicon) {
  uint32_t size = table_size(b->string_of.count), mask = size - 1;
  sg_vocabulary_slot *slots = sg_arena_alloc(b->arena, size * sizeof *slots);
  for (uint32_t i = 0; i < b->string_of.capacity; i++) {
    const sg_map_slot *from = &b->string_of.slots[i];
    if (!from->key)
      continue;
    uint32_t at = from->hash & mask;
    while (slots[at].text)
      at = (at + 1) & mask;
    const uint32_t *word = sg_map_find(&b->word_of, from->key);
    slots[at] = (sg_vocabulary_slot){from->hash, from->value, word ? *word : 0};
  }
  lexicon->table[SG_SECTION_VOCABULARY] = slots;
  lexicon->count[SG_SECTION_VOCABULARY] = size;
}

static void finish_edges(sg_builder *b, sg_lexicon *lexicon) {
  const sg_array *list = &b->section[SG_SECTION_EDGES];
  const sg_edge *edges = list->items;
  uint32_t size = table_size(list->count), mask = size - 1;
  sg_edge *slots = sg_arena_alloc(b->arena, size * sizeof *slots);
  for (uint32_t i = 0; i < list->count; i++) {
    uint32_t at = (edges[i].state * 2654435761U ^ edges[i].word * 40503U) & mask;
    while (slots[at].next)
      at = (at + 1) & mask;
    slots[at] = edges[i];
  }
  lexicon->table[SG_SECTION_EDGES] = slots;
  lexicon->count[SG_SECTION_EDGES] = size;
}

static int by_state(const void *left, const void *right) {
  const phrase_sense *l = left, *r = right;
  if (l->state != r->state)
    return l->state < r->state ? -1 : 1;
  return l->order < r->order ? -1 : l->order > r->order;
}

static void finish_senses(sg_builder *b, sg_lexicon *lexicon) {
  phrase_sense *phrases = b->phrases.items;
  uint32_t count = b->phrases.count;
  if (count)
    qsort(phrases, count, sizeof *phrases, by_state);
  sg_state *states = sg_arena_alloc(b->arena, (b->states + 1) * sizeof *states);
  sg_sense *senses = sg_arena_alloc(b->arena, (count + 1) * sizeof *senses);
  uint32_t used = 0;
  for (uint32_t i = 0; i < count; i++) {
    sg_state *state = &states[phrases[i].state];
    bool twice = state->count && memcmp(&senses[used - 1], &phrases[i].sense, sizeof *senses) == 0;
    if (twice)
      continue;
    if (!state->count)
      state->first = used;
    state->count++;
    senses[used++] = phrases[i].sense;
  }
  lexicon->table[SG_SECTION_STATES] = states;
  lexicon->count[SG_SECTION_STATES] = b->states + 1;
  lexicon->table[SG_SECTION_SENSES] = senses;
  lexicon->count[SG_SECTION_SENSES] = used;
}

static int by_lemma(const void *left, const void *right) {
  const sg_frame_word *l = left, *r = right;
  if (l->lemma != r->lemma)
    return l->lemma < r->lemma ? -1 : 1;
  return l->frame < r->frame ? -1 : l->frame > r->frame;
}

static void finish(sg_builder *b, sg_lexicon *lexicon) {
  sg_array *words = &b->section[SG_SECTION_FRAME_WORDS];
  if (words->count)
    qsort(words->items, words->count, sizeof(sg_frame_word), by_lemma);
  for (int i = SG_SECTION_ACTORS; i < SG_SECTIONS; i++) {
    lexicon->table[i] = b->section[i].items;
    lexicon->count[i] = b->section[i].count;
  }
  finish_vocabulary(b, lexicon);
  finish_edges(b, lexicon);
  finish_senses(b, lexicon);
  while (b->strings.count % 4)
    *(char *)sg_array_push(b->arena, &b->strings, 1) = 0;
  lexicon->table[SG_SECTION_STRINGS] = b->strings.items;
  lexicon->count[SG_SECTION_STRINGS] = b->strings.count;
}

sg_status sg_lexicon_compile(sg_arena *arena, const sg_lexicon_source *sources, uint32_t count,
                             sg_lexicon *lexicon, sg_error *error) {
  sg_builder b = {.arena = arena, .error = error};
  *(char *)sg_array_push(arena, &b.strings, 1) = 0;
  sg_array blocks = {0};
  sg_status status = SG_OK;
  for (uint32_t i = 0; i < count && !status; i++) {
    status = sg_lexicon_read(arena, &sources[i], &blocks, error);
    sg_source_entry *entry = sg_array_push(arena, &b.section[SG_SECTION_SOURCES], sizeof *entry);
    *entry =
        (sg_source_entry){sg_build_text(&b, sources[i].path), sg_build_text(&b, sources[i].text)};
  }
  if (!status)
    status = each_block(&b, &blocks, build_relations); /* frames name them */
  if (!status)
    status = each_block(&b, &blocks, build_others);
  if (!status)
    status = each_block(&b, &blocks, check_references); /* to actors that stand further down */
  if (!status)
    finish(&b, lexicon);
  return status;
}
