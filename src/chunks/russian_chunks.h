/* Russian words into chunks. */
#ifndef SG_CHUNKS_RUSSIAN_CHUNKS_H
#define SG_CHUNKS_RUSSIAN_CHUNKS_H

#include "chunks/chunks.h"

/** Fills chunks->list from the words of the sentence. What a case says by itself becomes the
 * preposition that says it in the frames: "of" before a genitive behind a noun. */
void sg_russian_chunk(sg_chunked *chunks);

#endif
