/* How much of a document was not read. */
#ifndef SG_CLEAN_UNREAD_H
#define SG_CLEAN_UNREAD_H

#include "clean/prose.h"

/** "12 % was not read: 8 % ..., 4 % ..." in the arena when that is more than a few per cent; else
 * NULL. */
const char *sg_unread(sg_arena *arena, const sg_document *document, const sg_prose *prose);

#endif
