/* English words into chunks. */
#ifndef SG_CHUNKS_ENGLISH_CHUNKS_H
#define SG_CHUNKS_ENGLISH_CHUNKS_H

#include "chunks/chunks.h"

/** Fills chunks->list from the words of the sentence. */
void sg_english_chunk(sg_chunked *chunks);

#endif
