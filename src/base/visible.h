/* Text that strangers wrote, in a form that can be shown and written into any format. */
#ifndef SG_BASE_VISIBLE_H
#define SG_BASE_VISIBLE_H

#include "base/arena.h"
#include "silkgraph/text.h"

/** The text as sg_print_visible prints it. */
const char *sg_visible(sg_arena *arena, const char *text);

/** How many bytes the first `length` bytes of a text become: where a place in it has moved to. */
unsigned sg_visible_offset(const char *text, unsigned length);

/** The same as sg_visible in `out`, cut off after whole characters when `size` is too small. */
void sg_visible_into(char *out, size_t size, const char *text);

/**
 * A name that evidence can hold: valid UTF-8 without control characters and bars, which separate
 * the parts of lists; such bytes are written as in a URL, "%7C". Doing so again changes nothing.
 */
const char *sg_safe_name(sg_arena *arena, const char *name);

/** A part of a list ("2018 | 2021") with its own bars as "\|", and without them. */
const char *sg_list_part(sg_arena *arena, const char *text);
const char *sg_list_text(sg_arena *arena, const char *part, size_t length);

#endif
