/* How likely it is that a fact is right. */
#ifndef SG_FACTS_CONFIDENCE_H
#define SG_FACTS_CONFIDENCE_H

#include "facts/frames.h"
#include "silkgraph/extract.h"

/** What speaks for or against a fact, as bits of 1 << sg_ground. */
unsigned sg_grounds_of(const sg_mentions *mentions, const sg_raw_fact *fact, const char *path);

/** The probability that a fact with these grounds is right, in hundredths. */
double sg_confidence_of(unsigned grounds);

#endif
