/* English plurals and verb forms. Irregular ones are given in the lexicon after slashes:
 * "man/men", "take/took/taken part" (base/past/participle); what follows the first word is kept. */
#include <stdbool.h>
#include <string.h>

#include "lexicon/inflect.h"

typedef struct request {
  sg_arena *arena;
  const char *rest; /* the words after the inflected one, with their leading blank, or "" */
  const char *before;
  sg_form_sink sink;
  void *context;
} request;

static void emit(const request *r, const char *word, uint32_t features) {
  r->sink(r->context, sg_arena_format(r->arena, "%s%s%s", r->before, word, r->rest), features);
}

static bool ends(const char *word, const char *ending) {
  size_t n = strlen(word), m = strlen(ending);
  return n >= m && strcmp(word + n - m, ending) == 0;
}

static bool is_vowel(char c) {
  return strchr("aeiou", c) != NULL && c;
}

static bool is_sibilant(const char *word) {
  return ends(word, "s") || ends(word, "x") || ends(word, "z") || ends(word, "ch") ||
         ends(word, "sh");
}

static bool consonant_y(const char *word) {
  size_t n = strlen(word);
  return n > 1 && word[n - 1] == 'y' && !is_vowel(word[n - 2]);
}

/* "plan" → "planned": one vowel and one consonant at the end of a word of one syllable. */
static bool doubles(const char *word) {
  /* stressed on the last syllable: "admitted", "controlled", "equipped" */
  static const char *const stressed[] = {"mit", "pel", "trol", "cur", "quip", "fer"};
  for (size_t i = 0; i < sizeof stressed / sizeof *stressed; i++)
    if (ends(word, stressed[i]) && strlen(word) > strlen(stressed[i]))
      return !ends(word, "limit") && !ends(word, "ffer");
  size_t n = strlen(word);
  if (n < 3 || n > 5 || is_vowel(word[n - 1]) || strchr("wxyh", word[n - 1]) ||
      !is_vowel(word[n - 2]))
    return false;
  for (size_t i = 0; i + 2 < n; i++)
    if (is_vowel(word[i]))
      return false;
  return true;
}

static const char *with_s(sg_arena *arena, const char *word) {
  int n = (int)strlen(word);
  if (consonant_y(word))
    return sg_arena_format(arena, "%.*sies", n - 1, word);
  return sg_arena_format(arena, is_sibilant(word) ? "%ses" : "%ss", word);
}

static const char *with_ed(sg_arena *arena, const char *word) {
  int n = (int)strlen(word);
  if (ends(word, "e"))
    return sg_arena_format(arena, "%sd", word);
  if (consonant_y(word))
    return sg_arena_format(arena, "%.*sied", n - 1, word);
  if (doubles(word))
    return sg_arena_format(arena, "%s%ced", word, word[n - 1]);
  return sg_arena_format(arena, "%sed", word);
}

static const char *with_ing(sg_arena *arena, const char *word, const char *past) {
  int n = (int)strlen(word);
  size_t p = strlen(past);
  bool doubled = doubles(word) || (p > 4 && p == (size_t)n + 3 && past[p - 3] == past[p - 4] &&
                                   ends(past, "ed") && past[p - 4] == word[n - 1]);
  if (doubled)
    return sg_arena_format(arena, "%s%cing", word, word[n - 1]);
  if (ends(word, "ie"))
    return sg_arena_format(arena, "%.*sying", n - 2, word);
  if (ends(word, "e") && !ends(word, "ee") && n > 2)
    return sg_arena_format(arena, "%.*sing", n - 1, word);
  return sg_arena_format(arena, "%sing", word);
}

static void verb(const request *r, const char *base, const char *past, const char *participle) {
  past = past ? past : with_ed(r->arena, base);
  participle = participle ? participle : past;
  emit(r, base, SG_FORM_BASE);
  emit(r, with_s(r->arena, base), SG_FORM_THIRD);
  if (strcmp(past, participle) == 0) {
    emit(r, past, SG_FORM_PAST | SG_FORM_PARTICIPLE);
  } else {
    emit(r, past, SG_FORM_PAST);
    emit(r, participle, SG_FORM_PARTICIPLE);
  }
  emit(r, with_ing(r->arena, base, past), SG_FORM_ING);
}

/* Splits "a/b/c" in place into at most three parts. */
static void split(char *word, const char *parts[3]) {
  unsigned count = 0;
  for (char *at = word; at && count < 3;) {
    parts[count++] = at;
    at = strchr(at, '/');
    if (at)
      *at++ = 0;
  }
}

/* "take/took/taken part" → "take part" */
/* English marks neither persons nor adjectives by their endings. */
static bool is_inflected(sg_inflection inflection) {
  return inflection == SG_INFLECT_NOUN || inflection == SG_INFLECT_ANIMATE ||
         inflection == SG_INFLECT_VERB;
}

static const char *lemma_of(sg_arena *arena, const char *entry, sg_inflection inflection) {
  if (!is_inflected(inflection))
    return entry;
  char *lemma = sg_arena_string(arena, entry);
  char *slash = strchr(lemma, '/');
  if (!slash)
    return lemma;
  const char *rest = strchr(slash, ' ');
  *slash = 0;
  return sg_arena_format(arena, "%s%s", lemma, rest ? rest : "");
}

static void inflect(sg_arena *arena, const char *entry, sg_inflection inflection, sg_form_sink sink,
                    void *context) {
  request r = {.arena = arena, .rest = "", .before = "", .sink = sink, .context = context};
  if (!is_inflected(inflection)) {
    emit(&r, entry, 0);
    return;
  }
  char *word = sg_arena_string(arena, entry);
  /* the last word of a noun is inflected, unless slashes mark the first: "letter/letters of" */
  bool last = inflection != SG_INFLECT_VERB && !strchr(word, '/');
  char *blank = last ? strrchr(word, ' ') : strchr(word, ' ');
  if (blank && last) {
    r.before = sg_arena_copy(arena, word, (size_t)(blank - word) + 1);
    word = blank + 1;
  } else if (blank) {
    r.rest = sg_arena_string(arena, blank);
    *blank = 0;
  }
  const char *parts[3] = {NULL, NULL, NULL};
  split(word, parts);
  if (inflection == SG_INFLECT_VERB) {
    verb(&r, parts[0], parts[1], parts[2]);
  } else {
    emit(&r, parts[0], SG_FORM_SINGULAR);
    emit(&r, parts[1] ? parts[1] : with_s(arena, parts[0]), SG_FORM_PLURAL);
  }
}

const sg_morphology sg_morphology_english = {"en", lemma_of, inflect};
