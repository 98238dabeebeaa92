#include "lexicon/firm.h"

#include <string.h>

#include "base/utf8.h"
#include "lexicon/match.h"

enum { WORDS_MAX = 12, LONGEST_FORM = 4 };

typedef struct words {
  const char *word[WORDS_MAX];
  uint32_t first, end;
} words;

/* The words of a normal form, without commas and quotation marks; none when there are too many. */
static words split(sg_arena *arena, const char *form) {
  words w = {.end = 0};
  for (const char *at = form; *at;) {
    size_t length = strcspn(at, " -");
    char *word = sg_arena_copy(arena, at, length);
    while (length && (word[length - 1] == ',' || word[length - 1] == '"'))
      word[--length] = 0;
    if (*word && w.end == WORDS_MAX)
      return (words){.end = 0};
    if (*word)
      w.word[w.end++] = word;
    at += strcspn(at, " -");
    at += *at != 0;
  }
  return w;
}

static const char *join(sg_arena *arena, const words *w, uint32_t first, uint32_t end) {
  const char *text = "";
  for (uint32_t i = first; i < end; i++)
    text = *text ? sg_arena_format(arena, "%s %s", text, w->word[i]) : w->word[i];
  return text;
}

static const char *without_stops(sg_arena *arena, const char *text) {
  char *plain = sg_arena_string(arena, text), *to = plain;
  for (const char *from = text; *from; from++)
    if (*from != '.')
      *to++ = *from;
  *to = 0;
  return plain;
}

static bool has_sense(sg_arena *arena, const sg_lexicon *lexicon, const char *text,
                      sg_class class_id) {
  return sg_lexicon_sense_of(arena, lexicon, text, class_id) ||
         (strchr(text, '.') &&
          sg_lexicon_sense_of(arena, lexicon, without_stops(arena, text), class_id));
}

/* How many words of a legal form, or of another class, end (or start) the words. */
static uint32_t form_length(sg_arena *arena, const sg_lexicon *lexicon, const words *w, bool behind,
                            const sg_class *classes, uint32_t count) {
  uint32_t left = w->end - w->first;
  for (uint32_t n = LONGEST_FORM < left ? LONGEST_FORM : left - 1; n > 0; n--) {
    const char *text =
        behind ? join(arena, w, w->end - n, w->end) : join(arena, w, w->first, w->first + n);
    for (uint32_t i = 0; i < count; i++)
      if (has_sense(arena, lexicon, text, classes[i]))
        return n;
  }
  return 0;
}

/* Is what is left a word that many firms have in their names: "steel", "national"? */
static bool is_common(sg_arena *arena, const sg_lexicon *lexicon, const words *w) {
  static const sg_class common[] = {
      SG_CLASS_COMPANY_HEAD, SG_CLASS_BODY_HEAD,     SG_CLASS_ORGANIZATION_HEAD, SG_CLASS_TOPIC,
      SG_CLASS_DEMONYM,      SG_CLASS_SUPRANATIONAL, SG_CLASS_NOT_PERSON,        SG_CLASS_NOT_ACTOR,
      SG_CLASS_ADJECTIVE,    SG_CLASS_COMPANY_FORM};
  for (uint32_t i = w->first; i < w->end; i++) {
    bool plain = false;
    for (size_t k = 0; k < sizeof common / sizeof *common && !plain; k++)
      plain = has_sense(arena, lexicon, w->word[i], common[k]);
    if (!plain)
      return false;
  }
  return true;
}

const char *sg_firm_core(sg_arena *arena, const sg_lexicon *lexicon, const char *name,
                         bool groups) {
  static const sg_class tails[] = {SG_CLASS_COMPANY_FORM, SG_CLASS_COMPANY_TAIL,
                                   SG_CLASS_GROUP_TAIL};
  words w = split(arena, sg_normal_form(arena, name, strlen(name)));
  if (w.end == 0)
    return NULL;
  for (uint32_t n = 1; n && w.end - w.first > 1;)
    w.first += n = form_length(arena, lexicon, &w, false, tails, 1);
  for (uint32_t n = 1; n && w.end - w.first > 1;)
    w.end -= n = form_length(arena, lexicon, &w, true, tails, groups ? 3 : 2);
  return is_common(arena, lexicon, &w) ? NULL : join(arena, &w, w.first, w.end);
}
