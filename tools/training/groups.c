/* Groups of words that stand in like places, as others have counted them in much more text than
 * treebanks have. */
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "training.h"

/* Of words that look alike to the learner, such as numbers, the first is found later, which is the
 * commonest. */
static void add_word(sg_arena *arena, key_table *table, const char *line) {
  uint32_t letters[SG_LETTERS_MOST], shape = 0;
  uint32_t length = (uint32_t)strcspn(line, "\t");
  uint32_t count = sg_look_letters(line, length, letters, &shape);
  uint32_t group = (uint32_t)strtoul(line + length, NULL, 10);
  sg_look look = {0};
  if (!count || !group || group >= 2U << SG_GROUP_BITS)
    return;
  sg_look_hash(letters, count, &look);
  key_table_put(arena, table, sg_group_key(&look), group);
}

sg_status learn_groups(sg_arena *arena, const char *path, trained *out, sg_error *error) {
  FILE *file = fopen(path, "r");
  char *line = NULL;
  size_t room = 0;
  key_table table = {0};
  if (!file)
    return sg_fail(error, SG_ERROR_IO, "%s: cannot be opened", path);
  while (getline(&line, &room, file) > 0)
    add_word(arena, &table, line);
  free(line);
  fclose(file);
  out->model.groups = make_packed(table.keys.items, table.values.items, table.keys.count);
  fprintf(stderr, "groups: %u words\n", table.keys.count);
  return SG_OK;
}
