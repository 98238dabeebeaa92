#include "source/readers.h"

#include <string.h>

/* A kind of file is added here. The last one takes what no other knows. */
static const sg_source_reader *const readers[] = {
    &sg_reader_pdf,  &sg_reader_zipped, &sg_reader_rtf,      &sg_reader_flat_odt,
    &sg_reader_mime, &sg_reader_html,   &sg_reader_markdown, &sg_reader_text};

const sg_source_reader *sg_source_reader_for(const char *bytes, size_t length) {
  size_t i = 0, last = sizeof readers / sizeof *readers - 1;
  while (i < last && !readers[i]->recognises(bytes, length))
    i++;
  return readers[i];
}

void sg_source_put(sg_arena *arena, sg_array *text, const char *bytes, size_t length) {
  for (size_t i = 0; i < length; i++)
    *(char *)sg_array_push(arena, text, 1) = bytes[i];
}

void sg_source_end_paragraph(sg_arena *arena, sg_array *text) {
  const char *all = text->items;
  while (text->count && all[text->count - 1] == ' ')
    text->count--;
  if (text->count && all[text->count - 1] != '\n')
    sg_source_put(arena, text, "\n\n", 2);
}

void sg_source_finish(sg_arena *arena, sg_array *text, sg_source_text *made) {
  sg_source_put(arena, text, "", 1);
  made->text = text->items;
  made->length = text->count - 1;
}

void sg_source_skip(sg_arena *arena, sg_source_text *made, const char *reason, size_t size) {
  if (size)
    *(sg_source_skip_entry *)sg_array_push(arena, &made->skipped, sizeof(sg_source_skip_entry)) =
        (sg_source_skip_entry){reason, (uint32_t)size};
}
