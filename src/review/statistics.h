/* How far two coders agree by more than chance, with intervals that are the same on every machine.
 */
#ifndef SG_REVIEW_STATISTICS_H
#define SG_REVIEW_STATISTICS_H

#include <stdint.h>

#include "base/arena.h"
#include "silkgraph/review.h"

/** What two coders say of one thing: numbers of categories, from 0. */
typedef struct sg_rating {
  uint32_t one, other;
} sg_rating;

/** Cohen's kappa (1960) of `count` ratings in categories below `categories`; NaN when chance alone
 * would agree always. */
double sg_cohen_kappa(const sg_rating *ratings, uint32_t count, uint32_t categories);

/** Krippendorff's alpha (2004) for nominal data of two coders; NaN as kappa is. */
double sg_krippendorff_alpha(const sg_rating *ratings, uint32_t count, uint32_t categories);

/** A share with Wilson's interval (1927) at 95 %. */
sg_estimate sg_wilson(unsigned part, unsigned whole);

/** A measure of a sample: numbers of items, which may repeat. */
typedef double (*sg_measure_of)(const void *items, const uint32_t *sample, uint32_t count);

/** The measure of all items, and between which values the middle 95 % of it lie when as many items
 * are drawn again and again (percentile bootstrap: Efron 1979). */
sg_estimate sg_bootstrap(sg_arena *arena, sg_measure_of measure, const void *items, uint32_t count);

#endif
