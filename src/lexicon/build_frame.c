/* `frame` blocks: which words evoke it, what its arguments mean, what it gives, its examples. */
#include <string.h>

#include "base/utf8.h"

#include "lexicon/build.h"

/* The class that a list of triggers or a function starts with ("noun of"), or NULL. */
static const sg_class_info *trigger_class(sg_builder *b, const char *text) {
  static const char *const names[] = {"verb", "noun", "adverb"};
  const char *blank = strchr(text, ' ');
  for (size_t i = 0; blank && i < sizeof names / sizeof *names; i++)
    if (strlen(names[i]) == (size_t)(blank - text) &&
        strncmp(text, names[i], strlen(names[i])) == 0)
      return sg_class_named(sg_arena_copy(b->arena, text, (size_t)(blank - text)));
  return NULL;
}

static sg_status frame_words(sg_builder *b, const sg_field *field, uint32_t frame) {
  uint32_t language = sg_language_index(field->key);
  const char *groups = field->value;
  for (const char *group; (group = sg_build_next(b, &groups, ';'));) {
    const sg_class_info *class_info = NULL;
    const char *words = strchr(group, ' ');
    if (words)
      class_info = trigger_class(b, group);
    if (!class_info)
      return sg_build_mistake(b, field, 0, "expected \"verb ...\", \"noun ...\" or \"adverb ...\"");
    for (const char *word; (word = sg_build_next(b, &words, ','));) {
      uint32_t lemma = sg_build_entry(b, class_info, language, word);
      sg_frame_word *entry =
          sg_array_push(b->arena, &b->section[SG_SECTION_FRAME_WORDS], sizeof *entry);
      *entry = (sg_frame_word){lemma, class_info->id, language, frame};
    }
  }
  return SG_OK;
}

/* Who can make agreements and act; "party" in a frame is short for them. */
static const uint32_t parties = 1U << SG_COUNTRY | 1U << SG_MINISTRY | 1U << SG_COMPANY |
                                1U << SG_OFFICIAL | 1U << SG_ORGANIZATION;

static sg_status types_mask(sg_builder *b, const sg_field *field, const char *types,
                            uint32_t *mask) {
  *mask = 0;
  for (const char *name; (name = sg_build_next(b, &types, '|'));) {
    int type = sg_actor_type_named(name);
    if (strcmp(name, "party") == 0) {
      *mask |= parties;
      continue;
    }
    if (type < 0)
      return sg_build_mistake(b, field, 0, "unknown type of actor");
    *mask |= 1U << type;
  }
  return SG_OK;
}

/* "agent  subject, noun of" or "theme  object: agreement|initiative" */
static sg_status frame_role(sg_builder *b, const sg_field *field, sg_frame_entry *frame) {
  const char *functions = field->value, *colon = strchr(field->value, ':');
  uint32_t mask = 0;
  if (colon) {
    if (types_mask(b, field, colon + 1, &mask))
      return SG_ERROR_LEXICON;
    functions = sg_arena_copy(b->arena, field->value, (size_t)(colon - field->value));
  }
  for (const char *function; (function = sg_build_next(b, &functions, ','));) {
    sg_frame_role *role =
        sg_array_push(b->arena, &b->section[SG_SECTION_FRAME_ROLES], sizeof *role);
    const sg_class_info *class_info = trigger_class(b, function);
    if (class_info)
      function = strchr(function, ' ') + 1;
    *role = (sg_frame_role){sg_build_text(b, field->key), sg_build_text(b, function),
                            class_info ? class_info->id : 0, mask};
    frame->role_count++;
  }
  return SG_OK;
}

static bool has_role(sg_builder *b, const sg_frame_entry *frame, uint32_t name) {
  const sg_frame_role *roles = b->section[SG_SECTION_FRAME_ROLES].items;
  for (uint32_t i = 0; i < frame->role_count; i++)
    if (roles[frame->first_role + i].name == name)
      return true;
  return false;
}

static sg_status frame_give(sg_builder *b, const sg_field *field, sg_frame_entry *frame) {
  const char *words = field->value;
  const char *source = sg_build_next(b, &words, ' ');
  const char *relation = sg_build_next(b, &words, ' ');
  const char *target = sg_build_next(b, &words, ' ');
  if (!target)
    return sg_build_mistake(b, field, 0, "expected \"role relation role\"");
  const uint32_t *index = sg_map_find(&b->relation_of, relation);
  if (!index)
    return sg_build_mistake(b, field, (size_t)(strstr(field->value, relation) - field->value),
                            "unknown relation; relations.lex lists them");
  const char *word = sg_build_next(b, &words, ' '), *unless = sg_build_next(b, &words, ' ');
  if (word && (strcmp(word, "unless") != 0 || !unless))
    return sg_build_mistake(b, field, (size_t)(strstr(field->value, word) - field->value),
                            "expected \"unless ROLE\" or the end of the line");
  sg_frame_give give = {sg_build_text(b, source), *index, sg_build_text(b, target),
                        unless ? sg_build_text(b, unless) : 0};
  if (!has_role(b, frame, give.source) || !has_role(b, frame, give.target) ||
      (unless && !has_role(b, frame, give.unless)))
    return sg_build_mistake(b, field, 0, "a role that the frame does not have above this line");
  *(sg_frame_give *)sg_array_push(b->arena, &b->section[SG_SECTION_FRAME_GIVES], sizeof give) =
      give;
  frame->give_count++;
  return SG_OK;
}

static const char *unquoted(sg_builder *b, const char *value) {
  size_t n = strlen(value);
  return n > 1 && value[0] == '"' && value[n - 1] == '"' ? sg_arena_copy(b->arena, value + 1, n - 2)
                                                         : value;
}

static sg_status frame_example(sg_builder *b, const sg_field *field, sg_example_kind kind,
                               sg_frame_entry *frame) {
  sg_frame_example *example =
      sg_array_push(b->arena, &b->section[SG_SECTION_FRAME_EXAMPLES], sizeof *example);
  /* what it gives may stand behind it or in a line of its own */
  const char *arrow = strstr(field->value, "\" => ");
  const char *text = arrow
                         ? sg_arena_copy(b->arena, field->value, (size_t)(arrow + 1 - field->value))
                         : field->value;
  *example =
      (sg_frame_example){kind, sg_build_text(b, unquoted(b, text)),
                         arrow ? sg_build_text(b, arrow + strlen("\" => ")) : 0, field->line};
  frame->example_count++;
  return SG_OK;
}

static sg_status frame_expected(sg_builder *b, const sg_field *field, const sg_frame_entry *frame) {
  sg_array *examples = &b->section[SG_SECTION_FRAME_EXAMPLES];
  if (!frame->example_count)
    return sg_build_mistake(b, field, 0, "\"=>\" belongs below an example");
  ((sg_frame_example *)examples->items)[examples->count - 1].expected =
      sg_build_text(b, field->value);
  return SG_OK;
}

static sg_status frame_modality(sg_builder *b, const sg_field *field, sg_frame_entry *frame) {
  int modality = sg_modality_named(field->value);
  if (modality < 0)
    return sg_build_mistake(b, field, 0, "expected actual, prospective or negated");
  frame->modality = (uint32_t)modality;
  return SG_OK;
}

/* "requires stake, shares": kept as "|stake|shares|", each word in its normal form. */
static uint32_t frame_requirement(sg_builder *b, const sg_field *field) {
  const char *words = field->value, *list = "|";
  for (const char *word; (word = sg_build_next(b, &words, ','));)
    list = sg_arena_format(b->arena, "%s%s|", list, sg_normal_form(b->arena, word, strlen(word)));
  return sg_build_text(b, list);
}

static sg_status frame_field(sg_builder *b, const sg_field *field, uint32_t index,
                             sg_frame_entry *frame) {
  if (sg_language_index(field->key))
    return frame_words(b, field, index);
  if (strcmp(field->key, "means") == 0)
    return SG_OK;
  if (strcmp(field->key, "requires") == 0) {
    frame->required = frame_requirement(b, field);
    return SG_OK;
  }
  if (strcmp(field->key, "forbids") == 0) {
    frame->forbidden = frame_requirement(b, field);
    return SG_OK;
  }
  if (strcmp(field->key, "lasting") == 0) {
    frame->lasting = strcmp(field->value, "yes") == 0;
    return SG_OK;
  }
  if (strcmp(field->key, "needs") == 0) {
    frame->needed = sg_build_text(b, field->value);
    return SG_OK;
  }
  if (strcmp(field->key, "modality") == 0)
    return frame_modality(b, field, frame);
  if (strcmp(field->key, "gives") == 0)
    return frame_give(b, field, frame);
  if (strcmp(field->key, "yes") == 0)
    return frame_example(b, field, SG_EXAMPLE_YES, frame);
  if (strcmp(field->key, "plan") == 0)
    return frame_example(b, field, SG_EXAMPLE_PLAN, frame);
  if (strcmp(field->key, "no") == 0)
    return frame_example(b, field, SG_EXAMPLE_NO, frame);
  if (strcmp(field->key, "=>") == 0)
    return frame_expected(b, field, frame);
  return frame_role(b, field, frame);
}

sg_status sg_build_frame(sg_builder *b, const sg_block *block) {
  sg_frame_entry frame = {.name = sg_build_text(b, block->id),
                          .source = sg_build_text(b, block->source->path),
                          .line = block->line,
                          .first_role = b->section[SG_SECTION_FRAME_ROLES].count,
                          .first_give = b->section[SG_SECTION_FRAME_GIVES].count,
                          .first_example = b->section[SG_SECTION_FRAME_EXAMPLES].count};
  uint32_t index = b->section[SG_SECTION_FRAMES].count;
  for (uint32_t i = 0; i < block->field_count; i++) {
    sg_status status = frame_field(b, &block->fields[i], index, &frame);
    if (status)
      return status;
  }
  if (!frame.give_count)
    return sg_build_mistake(b, NULL, 0, "a frame needs at least one \"gives\" line");
  *(sg_frame_entry *)sg_array_push(b->arena, &b->section[SG_SECTION_FRAMES], sizeof frame) = frame;
  return SG_OK;
}
