/* How much names are alike, to say what somebody may have meant. */
#include <limits.h>
#include <string.h>

#include "silkgraph/text.h"

enum { LONGEST = 128 };

static unsigned least(unsigned a, unsigned b) {
  return a < b ? a : b;
}

static char small(char c) {
  return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c == '-' ? '_' : c;
}

static bool same(const char *one, size_t i, const char *other, size_t k) {
  return small(one[i]) == small(other[k]);
}

/* Letters to change, add, drop or swap (Damerau 1964), row by row of the usual table. */
static unsigned distance(const char *one, size_t m, const char *other, size_t n) {
  unsigned rows[3][LONGEST + 1];
  for (size_t k = 0; k <= n; k++)
    rows[0][k] = (unsigned)k;
  for (size_t i = 1; i <= m; i++) {
    unsigned *row = rows[i % 3];
    const unsigned *above = rows[(i + 2) % 3], *before = rows[(i + 1) % 3];
    row[0] = (unsigned)i;
    for (size_t k = 1; k <= n; k++) {
      bool equal = same(one, i - 1, other, k - 1);
      row[k] = least(above[k - 1] + !equal, least(above[k], row[k - 1]) + 1);
      if (i > 1 && k > 1 && same(one, i - 1, other, k - 2) && same(one, i - 2, other, k - 1))
        row[k] = least(row[k], before[k - 2] + 1);
    }
  }
  return rows[m % 3][n];
}

static bool begins_with(const char *name, const char *word, size_t length) {
  for (size_t i = 0; i < length; i++)
    if (!name[i] || !same(name, i, word, i))
      return false;
  return true;
}

unsigned sg_unlikeness(const char *word, const char *name) {
  enum { TELLING = 3 /* letters of a beginning that say enough */ };
  size_t m = strlen(word), n = strlen(name);
  if (!m || m > LONGEST || n > LONGEST)
    return UINT_MAX;
  if (m >= TELLING && m < n && begins_with(name, word, m))
    return 1;
  unsigned found = distance(word, m, name, n);
  return found <= (m < TELLING ? 1 : m / TELLING) ? found : UINT_MAX;
}

bool sg_most_like(const char *word, const char *names, char *found, size_t size) {
  unsigned best = UINT_MAX;
  for (names += strspn(names, " ,."); *names; names += strspn(names, " ,.")) {
    char name[LONGEST + 1];
    size_t length = strcspn(names, " ,");
    if (length < sizeof name && length < size) {
      memcpy(name, names, length);
      name[length] = 0;
      unsigned unlike = sg_unlikeness(word, name);
      if (unlike < best) {
        best = unlike;
        memcpy(found, name, length + 1);
      }
    }
    names += length;
  }
  return best < UINT_MAX;
}
