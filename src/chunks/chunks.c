#include "chunks/chunks.h"

#include <string.h>

/* Where there is none, a fresh mark that stands for nothing. */
static sg_chunk *nothing(const sg_chunked *chunks) {
  sg_chunk *chunk = sg_arena_alloc(chunks->arena, sizeof *chunk);
  uint32_t end = chunks->sentence->end;
  *chunk = (sg_chunk){.kind = SG_CHUNK_MARK,
                      .first = end,
                      .end = end,
                      .verb = end,
                      .verb_end = end,
                      .cue = UINT32_MAX,
                      .subject = SG_NO_CHUNK,
                      .object = SG_NO_CHUNK,
                      .subject_of = SG_NO_CHUNK,
                      .function = ""};
  return chunk;
}

sg_chunk *sg_chunk_at(const sg_chunked *chunks, uint32_t index) {
  return index < chunks->list.count ? (sg_chunk *)chunks->list.items + index : nothing(chunks);
}

/* A statement with more actors than a page holds is no sentence; each of them would be tied to each
 * other. */
enum { ARGUMENTS_MAX = 64 };

static void add(const sg_chunked *chunks, const char *function, const sg_mention *mention,
                sg_array *arguments) {
  for (uint32_t i = 0; i < mention->entity_count && arguments->count < ARGUMENTS_MAX; i++) {
    sg_chunk_argument *argument = sg_array_push(chunks->arena, arguments, sizeof *argument);
    *argument = (sg_chunk_argument){function, sg_mention_entity(chunks->mentions, mention, i),
                                    mention->name_first, mention->name_end};
  }
}

/* The last mention inside a chunk, NULL when there is none. */
static const sg_mention *last_mention(const sg_chunked *chunks, const sg_chunk *chunk) {
  for (uint32_t at = chunk->end; at-- > chunk->first;) {
    const sg_mention *mention = sg_mention_at(chunks->mentions, at);
    if (mention)
      return mention;
  }
  return NULL;
}

static bool is_state_like(const sg_chunked *chunks, const sg_mention *mention) {
  sg_actor_type type =
      sg_entity_at(chunks->mentions, sg_mention_entity(chunks->mentions, mention, 0))->type;
  return type == SG_COUNTRY || type == SG_COMPANY || type == SG_MINISTRY || type == SG_ORGANIZATION;
}

/* "a joint company, Green Alliance, was set up": the name behind a description, or NULL. */
static const sg_mention *apposed_name(const sg_chunked *chunks, uint32_t index) {
  if (index + 3 >= chunks->list.count ||
      !sg_token_is(chunks->tokens, sg_chunk_at(chunks, index)->first, SG_CLASS_DETERMINER))
    return NULL;
  const sg_chunk *comma = sg_chunk_at(chunks, index + 1), *next = comma + 1, *close = comma + 2;
  if (comma->kind != SG_CHUNK_COMMA || next->kind != SG_CHUNK_NOUN ||
      (close->kind != SG_CHUNK_COMMA && close->kind != SG_CHUNK_MARK))
    return NULL;
  const sg_mention *name = sg_mention_at(chunks->mentions, next->end - 1);
  return name && name->kind == SG_MENTION_NAME && name->first <= next->first ? name : NULL;
}

/* "the national plan of "Digital Oman"": the name behind is the plan's. */
static bool add_named_behind(const sg_chunked *chunks, uint32_t index, const char *function,
                             sg_array *arguments) {
  const sg_chunk *chunk = sg_chunk_at(chunks, index);
  if (!sg_token_is(chunks->tokens, chunk->end - 1, SG_CLASS_INITIATIVE_HEAD) ||
      index + 2 >= chunks->list.count || sg_chunk_at(chunks, index + 1)->function == NULL ||
      strcmp(sg_chunk_at(chunks, index + 1)->function, "of") != 0)
    return false;
  const sg_chunk *behind = sg_chunk_at(chunks, index + 2);
  const sg_mention *name =
      behind->kind == SG_CHUNK_NOUN ? sg_mention_at(chunks->mentions, behind->first) : NULL;
  if (!sg_mention_names(chunks->mentions, name, SG_INITIATIVE))
    return false;
  add(chunks, function, name, arguments);
  return true;
}

/* "Vestas, another Danish firm,": what a firm is called says nothing of its state. */
static bool is_apposed_to_firm(const sg_chunked *chunks, const sg_chunk *chunk) {
  const sg_mention *before =
      chunk->first > 1 && sg_token_form(chunks->tokens, chunk->first - 1, ",")
          ? sg_mention_at(chunks->mentions, chunk->first - 2)
          : NULL;
  return before && (sg_mention_names(chunks->mentions, before, SG_COMPANY) ||
                    sg_mention_names(chunks->mentions, before, SG_ORGANIZATION));
}

void sg_chunk_entities(const sg_chunked *chunks, uint32_t index, const char *function,
                       sg_array *arguments) {
  const sg_chunk *chunk = sg_chunk_at(chunks, index);
  const sg_mention *mention = last_mention(chunks, chunk);
  if (mention && mention->end >= chunk->end && mention->kind != SG_MENTION_DEMONYM) {
    add(chunks, function, mention, arguments);
    return;
  }
  const sg_mention *name = mention ? NULL : apposed_name(chunks, index);
  if (name) {
    add(chunks, function, name, arguments);
    return;
  }
  if (!mention && add_named_behind(chunks, index, function, arguments))
    return;
  bool proxy = sg_token_is(chunks->tokens, chunk->end - 1, SG_CLASS_PROXY);
  if (!proxy || sg_token_form(chunks->tokens, chunk->first, "any") ||
      is_apposed_to_firm(chunks, chunk))
    return;
  if (mention && is_state_like(chunks, mention)) {
    /* "the Chinese and Kazakh economies": each of a run of states */
    for (uint32_t at = chunk->first; at < chunk->end;) {
      const sg_mention *each = sg_mention_at(chunks->mentions, at);
      if (each)
        add(chunks, function, each, arguments);
      at = each && each->end > at ? each->end : at + 1;
    }
    return;
  }
  /* "the economy of Kazakhstan", "companies from China" */
  if (!mention && index + 2 < chunks->list.count) {
    const sg_chunk *next = sg_chunk_at(chunks, index + 1);
    bool of = next->kind == SG_CHUNK_PREPOSITION &&
              (strcmp(next->function, "of") == 0 || strcmp(next->function, "from") == 0 ||
               strcmp(next->function, "at") == 0);
    if (of && sg_chunk_at(chunks, index + 2)->kind == SG_CHUNK_NOUN) {
      uint32_t end = sg_chunk_at(chunks, index + 2)->group_end;
      for (uint32_t i = index + 2; i < end || i == index + 2; i++) {
        const sg_chunk *each = sg_chunk_at(chunks, i);
        const sg_mention *owner = each->kind == SG_CHUNK_NOUN ? last_mention(chunks, each) : NULL;
        if (owner && owner->end >= each->end && is_state_like(chunks, owner))
          add(chunks, function, owner, arguments);
      }
    }
  }
}

void sg_group_entities(const sg_chunked *chunks, uint32_t index, const char *function,
                       sg_array *arguments) {
  const sg_chunk *chunk = sg_chunk_at(chunks, index);
  for (uint32_t i = chunk->group_first; i < chunk->group_end; i++)
    if (sg_chunk_at(chunks, i)->kind == SG_CHUNK_NOUN && !sg_chunk_at(chunks, i)->complement)
      sg_chunk_entities(chunks, i, function, arguments);
}

void sg_apposed_entities(const sg_chunked *chunks, uint32_t index, const char *function,
                         sg_array *arguments) {
  const sg_mention *name = apposed_name(chunks, index);
  if (name)
    add(chunks, function, name, arguments);
}

bool sg_chunk_has_entity(const sg_chunked *chunks, uint32_t index) {
  sg_array arguments = {0};
  sg_chunk_entities(chunks, index, SG_SUBJECT, &arguments);
  return arguments.count > 0;
}

static bool kind_is(const sg_chunked *chunks, uint32_t index, sg_chunk_kind kind) {
  return index < chunks->list.count && sg_chunk_at(chunks, index)->kind == kind;
}

static bool is_finite_verb(const sg_chunked *chunks, uint32_t index) {
  return kind_is(chunks, index, SG_CHUNK_VERB) &&
         sg_chunk_at(chunks, index)->form == SG_VERB_FINITE;
}

/* The noun phrase that a list goes on with behind chunk `at`, or SG_NO_CHUNK; `*closed` when it is
 * the last one ("and C"). */
static uint32_t next_member(const sg_chunked *chunks, uint32_t at, bool *closed) {
  uint32_t next = at + 1;
  bool comma = kind_is(chunks, next, SG_CHUNK_COMMA);
  if (comma)
    next++;
  bool conjunction = kind_is(chunks, next, SG_CHUNK_CONJUNCTION);
  if (conjunction)
    next++;
  if ((!comma && !conjunction) || !kind_is(chunks, next, SG_CHUNK_NOUN))
    return SG_NO_CHUNK;
  *closed = conjunction;
  return next;
}

/* "The auditors of A, B and C said": without a verb before it, a list is no end of a clause. */
static bool finite_verb_before(const sg_chunked *chunks, uint32_t index) {
  while (index-- > 0)
    if (is_finite_verb(chunks, index))
      return true;
  return false;
}

/* "A met B and C signed D": C is not in a list with B, which is an object. */
static bool starts_clause(const sg_chunked *chunks, uint32_t first, uint32_t member) {
  if (!is_finite_verb(chunks, member + 1) || first == 0)
    return false;
  const sg_chunk *before = sg_chunk_at(chunks, first - 1);
  if (before->kind == SG_CHUNK_PREPOSITION)
    return strcmp(before->function, "between") != 0 && finite_verb_before(chunks, first);
  return before->kind == SG_CHUNK_VERB;
}

static bool is_of_type(const sg_chunked *chunks, uint32_t index, bool country) {
  sg_array arguments = {0};
  sg_chunk_entities(chunks, index, "", &arguments);
  const sg_chunk_argument *argument = arguments.items;
  return arguments.count &&
         (sg_entity_at(chunks->mentions, argument->entity)->type == SG_COUNTRY) == country;
}

/* "Keppel of Singapore and Viettel": the state is Keppel's and no member of the list. */
static uint32_t skip_state(const sg_chunked *chunks, uint32_t at) {
  bool closed;
  if (!kind_is(chunks, at + 1, SG_CHUNK_PREPOSITION) ||
      strcmp(sg_chunk_at(chunks, at + 1)->function, "of") != 0 ||
      !kind_is(chunks, at + 2, SG_CHUNK_NOUN) || !is_of_type(chunks, at, false) ||
      !is_of_type(chunks, at + 2, true))
    return at;
  uint32_t member = next_member(chunks, at + 2, &closed);
  if (member == SG_NO_CHUNK || !is_of_type(chunks, member, false))
    return at;
  sg_chunk_at(chunks, at + 2)->complement = true;
  return at + 2;
}

/* In a language with cases the members of a list share one. */
static bool same_case(const sg_chunked *chunks, uint32_t one, uint32_t other) {
  uint32_t a = sg_chunk_at(chunks, one)->cases, b = sg_chunk_at(chunks, other)->cases;
  return !a || !b || a & b;
}

static uint32_t list_end(const sg_chunked *chunks, uint32_t first) {
  uint32_t end = first + 1, at = skip_state(chunks, first);
  bool actors = sg_chunk_has_entity(chunks, first), closed = false;
  while (!closed) {
    uint32_t member = next_member(chunks, at, &closed);
    if (member == SG_NO_CHUNK || !same_case(chunks, first, member))
      return end;
    bool comma = kind_is(chunks, at + 1, SG_CHUNK_COMMA);
    if (closed && actors && at > first && !sg_chunk_has_entity(chunks, member))
      return at + 1; /* "Kenya, Uganda and six others" */
    if ((comma || actors) && sg_chunk_has_entity(chunks, member) != actors)
      return end;
    if ((comma && !actors) || starts_clause(chunks, first, member))
      return end;
    at = closed ? member : skip_state(chunks, member);
    if (closed)
      end = member + 1;
    else {
      /* commas alone make a list only when an "and" closes it */
      bool later;
      if (next_member(chunks, at, &later) == SG_NO_CHUNK)
        return end;
    }
  }
  /* "A and B, C and D" is rare; "A, B and C and D" is one list */
  return end;
}

void sg_coordinate(sg_chunked *chunks) {
  for (uint32_t i = 0; i < chunks->list.count; i++) {
    sg_chunk *chunk = sg_chunk_at(chunks, i);
    if (chunk->kind != SG_CHUNK_NOUN || chunk->group_end)
      continue;
    uint32_t end = list_end(chunks, i);
    for (uint32_t k = i; k < end; k++) {
      sg_chunk_at(chunks, k)->group_first = i;
      sg_chunk_at(chunks, k)->group_end = end;
    }
  }
}
