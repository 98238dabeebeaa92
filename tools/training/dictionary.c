/* A dictionary of forms becomes a table of endings: a form has the reading of its longest ending
 * there, so that few endings say what millions of forms are, and what unknown ones may be. */
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/map.h"
#include "training.h"

/* A form: its letters from the last to the first, then the mark of a word's beginning. */
typedef struct form {
  const uint32_t *letters;
  uint32_t count, reading;
} form;

typedef struct dictionary {
  sg_arena *arena;
  sg_array forms, readings; /* form, sg_model_reading */
  sg_map reading_of;        /* its text → number + 1 */
  uint32_t *seen;           /* of each reading, while they are counted */
  key_table endings;
} dictionary;

/* "NOUN|Case=Nom|Number=Sing VERB|VerbForm=Fin" */
static sg_model_reading reading_from(sg_arena *arena, const char *text) {
  sg_model_reading reading = {0};
  for (const char *at = text; *at;) {
    size_t length = strcspn(at, " "), name = strcspn(at, "| ");
    reading.parts |= 1U << sg_pos_named(sg_arena_copy(arena, at, name));
    if (name < length)
      reading.features |= sg_features_named(sg_arena_copy(arena, at + name + 1, length - name - 1));
    at += length;
    at += strspn(at, " ");
  }
  return reading;
}

static uint32_t reading_number(dictionary *d, const char *text) {
  uint32_t *number = sg_map_find(&d->reading_of, text);
  if (!number) {
    number = sg_map_put(d->arena, &d->reading_of, sg_arena_string(d->arena, text));
    sg_model_reading *made = sg_array_push(d->arena, &d->readings, sizeof *made);
    *made = reading_from(d->arena, text);
    *number = d->readings.count;
  }
  return *number - 1;
}

static void add_form(dictionary *d, const char *text, size_t length, const char *readings) {
  uint32_t letters[SG_LETTERS_MOST], shape = 0;
  uint32_t count = sg_look_letters(text, (uint32_t)length, letters, &shape);
  uint32_t *reversed = sg_arena_alloc(d->arena, (count + 1) * sizeof *reversed);
  for (uint32_t i = 0; i < count; i++)
    reversed[i] = letters[count - 1 - i];
  reversed[count] = SG_WORD_BEGIN;
  *(form *)sg_array_push(d->arena, &d->forms, sizeof(form)) =
      (form){reversed, count + 1, reading_number(d, readings)};
}

static sg_status read_forms(dictionary *d, const char *path, sg_error *error) {
  FILE *file = fopen(path, "r");
  char *line = NULL;
  size_t room = 0;
  if (!file)
    return sg_fail(error, SG_ERROR_IO, "%s: cannot be opened", path);
  while (getline(&line, &room, file) > 0) {
    size_t length = strcspn(line, "\t");
    line[strcspn(line, "\n")] = 0;
    if (line[length])
      add_form(d, line, length, line + length + 1);
  }
  free(line);
  fclose(file);
  return SG_OK;
}

static int by_letters(const void *left, const void *right) {
  const form *a = left, *b = right;
  for (uint32_t i = 0; i < a->count && i < b->count; i++)
    if (a->letters[i] != b->letters[i])
      return a->letters[i] < b->letters[i] ? -1 : 1;
  if (a->count != b->count)
    return a->count < b->count ? -1 : 1;
  return a->reading < b->reading ? -1 : a->reading > b->reading;
}

/* The commonest reading of the forms [first, end), and whether all have it. */
static uint32_t commonest(dictionary *d, uint32_t first, uint32_t end, bool *only) {
  const form *forms = d->forms.items;
  uint32_t best = forms[first].reading;
  for (uint32_t i = first; i < end; i++) {
    uint32_t reading = forms[i].reading;
    d->seen[reading]++;
    if (d->seen[reading] > d->seen[best] || (d->seen[reading] == d->seen[best] && reading < best))
      best = reading;
  }
  *only = d->seen[best] == end - first;
  for (uint32_t i = first; i < end; i++)
    d->seen[forms[i].reading] = 0;
  return best;
}

/* The forms [first, end) have their last `depth` letters in common, whose hash is `hash`; what is
 * known of shorter endings gives them the reading `given`. */
static void divide(dictionary *d, uint32_t first, uint32_t end, uint32_t depth, uint32_t hash,
                   uint32_t given) {
  const form *forms = d->forms.items;
  bool only;
  uint32_t best = commonest(d, first, end, &only);
  if (best != given)
    key_table_put(d->arena, &d->endings, sg_ending_key(hash, depth), best + 1);
  if (only)
    return;
  for (uint32_t i = first, next; i < end; i = next) {
    if (forms[i].count <= depth) { /* the same letters twice, with ё and with е */
      next = i + 1;
      continue;
    }
    uint32_t letter = forms[i].letters[depth];
    for (next = i + 1; next < end && forms[next].letters[depth] == letter;)
      next++;
    divide(d, i, next, depth + 1, sg_mix(hash, letter), best);
  }
}

sg_status learn_dictionary(sg_arena *arena, const char *path, trained *out, sg_error *error) {
  dictionary d = {.arena = arena};
  sg_status status = read_forms(&d, path, error);
  if (!status && d.readings.count > SG_PACKED_MOST)
    status = sg_fail(error, SG_ERROR_LIMIT, "%s: more than %d readings", path, SG_PACKED_MOST);
  if (status || !d.forms.count)
    return status;
  qsort(d.forms.items, d.forms.count, sizeof(form), by_letters);
  d.seen = sg_arena_alloc(arena, (d.readings.count + 1) * sizeof *d.seen);
  divide(&d, 0, d.forms.count, 0, 0, UINT32_MAX);
  out->model.readings = d.readings.items;
  out->reading_count = d.readings.count;
  out->model.endings =
      make_packed(d.endings.keys.items, d.endings.values.items, d.endings.keys.count);
  fprintf(stderr, "dictionary: %u forms, %u readings, %u endings\n", d.forms.count,
          d.readings.count, d.endings.keys.count);
  return SG_OK;
}
