/* English words into chunks. */
#ifndef SG_CLAUSES_ENGLISH_CHUNKS_H
#define SG_CLAUSES_ENGLISH_CHUNKS_H

#include "clauses/chunks.h"

/** Fills chunks->list from the words of the sentence. */
void sg_english_chunk(sg_chunked *chunks);

#endif
