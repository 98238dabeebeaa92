/* UTF-8: decoding, classes of characters, and the form of a word that is compared. */
#ifndef SG_BASE_UTF8_H
#define SG_BASE_UTF8_H

#include <stdbool.h>

#include "base/arena.h"

/**
 * Decodes the character at `text` (at most `length` > 0 bytes) into `*code`. Returns its length in
 * bytes; an invalid byte is returned as itself with length 1 and code 0xFFFD.
 */
uint32_t sg_utf8_decode(const char *text, size_t length, uint32_t *code);

/** Writes `code` as UTF-8 to `out` (room for 4 bytes). Returns the number of bytes. */
uint32_t sg_utf8_encode(uint32_t code, char *out);

/** Where the first invalid sequence starts, or `length` when all is valid UTF-8. */
size_t sg_utf8_invalid(const char *text, size_t length);

bool sg_is_letter(uint32_t code);
bool sg_is_upper(uint32_t code);
bool sg_is_digit(uint32_t code);
bool sg_is_space(uint32_t code);

/** The scripts that tell languages apart here. */
typedef enum sg_script {
  SG_SCRIPT_NONE,
  SG_SCRIPT_LATIN,
  SG_SCRIPT_CYRILLIC,
  SG_SCRIPT_OTHER
} sg_script;

sg_script sg_script_of(uint32_t code);

/**
 * The form under which words are compared: compatibility decomposition, case folded, without
 * accents, apostrophes made one ("Türkiye" → "turkiye"). In the arena.
 */
char *sg_normal_form(sg_arena *arena, const char *text, size_t length);

/** A text in small letters, with its accents. In the arena. */
char *sg_small_letters(sg_arena *arena, const char *text);

#endif
