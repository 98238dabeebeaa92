/* The tables that the build makes from lexicon/. */
#ifndef SG_LEXICON_EMBEDDED_H
#define SG_LEXICON_EMBEDDED_H

#include "lexicon/tables.h"

extern const sg_lexicon sg_embedded_lexicon;

#endif
