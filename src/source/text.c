/* Plain text. */
#include "source/charset.h"
#include "source/readers.h"

static bool recognises(const char *bytes, size_t length) {
  (void)bytes;
  (void)length;
  return true;
}

static sg_status read_text(sg_arena *arena, const char *bytes, size_t length, sg_source_text *text,
                           sg_error *error) {
  return sg_charset_convert(arena, bytes, length, NULL, &text->text, &text->length, &text->note,
                            error);
}

const sg_source_reader sg_reader_text = {"text", recognises, read_text};
