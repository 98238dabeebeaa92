#include "review/statistics.h"

#include <math.h>
#include <stdlib.h>

enum { RESAMPLES = 1000 };

static const double normal_95 = 1.959963984540054;

double sg_cohen_kappa(const sg_rating *ratings, uint32_t count, uint32_t categories) {
  double agreed = 0, by_chance = 0;
  for (uint32_t i = 0; i < count; i++)
    agreed += ratings[i].one == ratings[i].other;
  for (uint32_t c = 0; c < categories; c++) {
    double one = 0, other = 0;
    for (uint32_t i = 0; i < count; i++) {
      one += ratings[i].one == c;
      other += ratings[i].other == c;
    }
    by_chance += one * other;
  }
  double n = count;
  if (!count || by_chance >= n * n)
    return NAN;
  return (agreed / n - by_chance / (n * n)) / (1 - by_chance / (n * n));
}

double sg_krippendorff_alpha(const sg_rating *ratings, uint32_t count, uint32_t categories) {
  double disagreed = 0, values = 2.0 * count, alike = 0;
  for (uint32_t i = 0; i < count; i++)
    disagreed += ratings[i].one != ratings[i].other;
  for (uint32_t c = 0; c < categories; c++) {
    double used = 0;
    for (uint32_t i = 0; i < count; i++)
      used += (ratings[i].one == c) + (ratings[i].other == c);
    alike += used * (used - 1);
  }
  double expected = count ? 1 - alike / (values * (values - 1)) : 0;
  return expected > 0 ? 1 - disagreed / count / expected : NAN;
}

sg_estimate sg_wilson(unsigned part, unsigned whole) {
  if (!whole)
    return (sg_estimate){NAN, NAN, NAN};
  double n = whole, p = part / n, z2 = normal_95 * normal_95;
  double middle = (p + z2 / (2 * n)) / (1 + z2 / n);
  double half = normal_95 / (1 + z2 / n) * sqrt(p * (1 - p) / n + z2 / (4 * n * n));
  return (sg_estimate){p, fmax(0, middle - half), fmin(1, middle + half)};
}

/* splitmix64: the same numbers everywhere. */
static uint64_t next_number(uint64_t *state) {
  uint64_t z = (*state += 0x9E3779B97F4A7C15U);
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
  return z ^ (z >> 31);
}

static int by_value(const void *left, const void *right) {
  double l = *(const double *)left, r = *(const double *)right;
  return l < r ? -1 : l > r;
}

sg_estimate sg_bootstrap(sg_arena *arena, sg_measure_of measure, const void *items,
                         uint32_t count) {
  uint32_t *sample = sg_arena_alloc(arena, (count + 1) * sizeof *sample);
  double values[RESAMPLES];
  unsigned known = 0;
  uint64_t state = count;
  for (uint32_t i = 0; i < count; i++)
    sample[i] = i;
  double all = measure(items, sample, count);
  for (unsigned k = 0; k < RESAMPLES && count; k++) {
    for (uint32_t i = 0; i < count; i++)
      sample[i] = (uint32_t)(next_number(&state) % count);
    double value = measure(items, sample, count);
    if (!isnan(value))
      values[known++] = value;
  }
  if (isnan(all) || !known)
    return (sg_estimate){all, NAN, NAN};
  qsort(values, known, sizeof *values, by_value);
  return (sg_estimate){all, values[(unsigned)(0.025 * (known - 1))],
                       values[(unsigned)ceil(0.975 * (known - 1))]};
}
