/* The kinds of files that documents come in. A reader recognises its kind by content and turns it
 * into text. */
#ifndef SG_SOURCE_READERS_H
#define SG_SOURCE_READERS_H

#include <stdbool.h>

#include "base/arena.h"

/** The text from byte `start` on comes from byte `source` of what it was made from, up to the next
 * span. */
typedef struct sg_source_span {
  uint32_t start, source;
} sg_source_span;

/** What of a file was not read, and why ("pages without a text layer"). */
typedef struct sg_source_skip_entry {
  const char *reason;
  uint32_t size; /* in bytes of text, more or less */
} sg_source_skip_entry;

/** What a reader makes of a file. All of it lives in the arena. */
typedef struct sg_source_text {
  char *text; /* UTF-8, ends with a zero byte */
  size_t length;
  uint32_t date;        /* that the file says, as yyyymmdd, or 0 */
  const char *note;     /* a remark on how the bytes were read, or NULL */
  const char *original; /* the file as text, when places in it are to be told; or NULL */
  size_t original_length;
  sg_array spans;   /* sg_source_span: the way back into `original` */
  sg_array pages;   /* uint32_t: where in the text each page begins, for files with pages */
  sg_array skipped; /* sg_source_skip_entry */
} sg_source_text;

typedef struct sg_source_reader {
  const char *name;
  bool (*recognises)(const char *bytes, size_t length);
  sg_status (*read)(sg_arena *arena, const char *bytes, size_t length, sg_source_text *text,
                    sg_error *error);
} sg_source_reader;

/** The reader for these bytes; plain text when no other knows them. */
const sg_source_reader *sg_source_reader_for(const char *bytes, size_t length);

/* The readers, each in a file of its name; a new one is added to the table in readers.c. */
extern const sg_source_reader sg_reader_text, sg_reader_html, sg_reader_pdf, sg_reader_zipped,
    sg_reader_markdown, sg_reader_flat_odt, sg_reader_rtf, sg_reader_mime;

/* --- building a text ------------------------------------------------------------------------ */

/** Appends bytes to a growing text. */
void sg_source_put(sg_arena *arena, sg_array *text, const char *bytes, size_t length);

/** Ends a paragraph: the text goes on after an empty line. Nothing at its beginning. */
void sg_source_end_paragraph(sg_arena *arena, sg_array *text);

/** Ends the text with a zero byte and gives it to `made`. */
void sg_source_finish(sg_arena *arena, sg_array *text, sg_source_text *made);

/** Notes that `size` bytes were not read; nothing for 0. */
void sg_source_skip(sg_arena *arena, sg_source_text *made, const char *reason, size_t size);

#endif
