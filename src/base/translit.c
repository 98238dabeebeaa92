#include "base/translit.h"

#include <string.h>

#include "base/utf8.h"

static const struct {
  const char *cyrillic, *latin;
} letters[] = {
    {"а", "a"},  {"б", "b"},  {"в", "v"},  {"г", "g"},  {"д", "d"},  {"е", "e"},    {"ё", "yo"},
    {"ж", "zh"}, {"з", "z"},  {"и", "i"},  {"й", "y"},  {"к", "k"},  {"л", "l"},    {"м", "m"},
    {"н", "n"},  {"о", "o"},  {"п", "p"},  {"р", "r"},  {"с", "s"},  {"т", "t"},    {"у", "u"},
    {"ф", "f"},  {"х", "kh"}, {"ц", "ts"}, {"ч", "ch"}, {"ш", "sh"}, {"щ", "shch"}, {"ъ", ""},
    {"ы", "y"},  {"ь", ""},   {"э", "e"},  {"ю", "yu"}, {"я", "ya"}, {"ә", "a"},    {"ғ", "g"},
    {"қ", "k"},  {"ң", "ng"}, {"ө", "o"},  {"ұ", "u"},  {"ү", "u"},  {"һ", "h"},    {"і", "i"},
    {"ї", "yi"}, {"є", "ye"}, {"ґ", "g"},
};

static const char *latin_of(uint32_t code, bool *upper) {
  uint32_t lower = code;
  *upper = sg_is_upper(code);
  if (*upper && code >= 0x410 && code < 0x430)
    lower = code + 0x20;
  else if (*upper && code >= 0x400 && code < 0x410)
    lower = code + 0x50;
  else if (*upper && code >= 0x490 && code < 0x530)
    lower = code + 1;
  char bytes[5] = "";
  bytes[sg_utf8_encode(lower, bytes)] = 0;
  for (size_t i = 0; i < sizeof letters / sizeof *letters; i++)
    if (strcmp(letters[i].cyrillic, bytes) == 0)
      return letters[i].latin;
  return NULL;
}

static void append(sg_arena *arena, sg_array *text, const char *bytes, size_t count) {
  for (size_t i = 0; i < count; i++)
    *(char *)sg_array_push(arena, text, 1) = bytes[i];
}

const char *sg_transliterate(sg_arena *arena, const char *name) {
  sg_array text = {0};
  size_t length = strlen(name);
  for (size_t at = 0; at < length;) {
    uint32_t code;
    bool upper;
    uint32_t step = sg_utf8_decode(name + at, length - at, &code);
    const char *latin = latin_of(code, &upper);
    uint32_t first = text.count;
    bool after_vowel = first && strchr("aeiouy", ((char *)text.items)[first - 1]);
    bool starts = !first || !sg_is_letter((unsigned char)((char *)text.items)[first - 1]);
    if (latin && strcmp(latin, "e") == 0 && (starts || after_vowel) && code != 0x42D &&
        code != 0x44D)
      latin = "ye"; /* "Ержан" → "Yerzhan", "Токаев" → "Tokayev" */
    if (latin)
      append(arena, &text, latin, strlen(latin));
    else
      append(arena, &text, name + at, step);
    char *start = (char *)text.items + first;
    if (latin && upper && text.count > first && *start >= 'a' && *start <= 'z')
      *start = (char)(*start - 'a' + 'A');
    at += step;
  }
  append(arena, &text, "", 1);
  return text.items;
}

/* What different schools of transliteration write for the same sounds; tried from top to bottom at
 * each place, so that longer spellings stand before those that they start with. */
static const struct {
  const char *from, *to;
} sounds[] = {
    {"shch", "s"}, {"dzh", "j"}, {"tch", "c"}, {"sch", "s"}, {"kh", "h"}, {"zh", "j"}, {"sh", "s"},
    {"ch", "c"},   {"ts", "c"},  {"tz", "c"},  {"dj", "j"},  {"ph", "f"}, {"th", "t"}, {"gh", "g"},
    {"ck", "k"},   {"ks", "ks"}, {"x", "ks"},  {"w", "v"},   {"q", "k"},  {"yo", "e"}, {"ye", "e"},
    {"ya", "a"},   {"yu", "u"},  {"ia", "a"},  {"iu", "u"},  {"ie", "e"}, {"io", "e"}, {"yi", "i"},
    {"iy", "i"},   {"ij", "i"},  {"ii", "i"},  {"y", "i"},   {"ou", "u"}, {"oo", "u"}, {"ee", "i"},
    {"'", ""},     {"-", " "},   {".", ""},
};

static bool is_vowel(char c) {
  return strchr("aeiou", c) != NULL && c;
}

/* Case endings, and the vowels in which schools differ, at the end of a word. */
static uint32_t word_stem(const char *text, uint32_t start, uint32_t end) {
  static const char *const endings[] = {"ogo", "omu", "imi", "ami", "om", "em", "im", "ei", "oi"};
  enum { LEAST = 3 };
  for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
    uint32_t n = (uint32_t)strlen(endings[i]);
    if (end - start >= n + LEAST && strncmp(text + end - n, endings[i], n) == 0)
      return end - n;
  }
  while (end - start > LEAST && is_vowel(text[end - 1]))
    end--;
  return end;
}

static const char *fold(sg_arena *arena, const char *latin) {
  sg_array text = {0};
  for (const char *at = latin; *at;) {
    const char *to = NULL;
    size_t step = 1;
    for (size_t i = 0; i < sizeof sounds / sizeof *sounds && !to; i++)
      if (strncmp(at, sounds[i].from, strlen(sounds[i].from)) == 0) {
        to = sounds[i].to;
        step = strlen(sounds[i].from);
      }
    if (!to && *at == 'c')
      to = at[1] == 'e' || at[1] == 'i' ? "s" : "k";
    const char *bytes = to ? to : at;
    size_t count = to ? strlen(to) : 1;
    bool doubled = count && text.count && ((char *)text.items)[text.count - 1] == *bytes;
    append(arena, &text, bytes + doubled, count - doubled);
    at += step;
  }
  append(arena, &text, "", 1);
  return text.items;
}

const char *sg_name_skeleton(sg_arena *arena, const char *name) {
  const char *latin = sg_transliterate(arena, name);
  const char *folded = fold(arena, sg_normal_form(arena, latin, strlen(latin)));
  sg_array key = {0};
  for (uint32_t at = 0; folded[at];) {
    uint32_t end = at + (uint32_t)strcspn(folded + at, " ");
    uint32_t stem = word_stem(folded, at, end);
    if (stem > at && key.count)
      append(arena, &key, " ", 1);
    append(arena, &key, folded + at, stem - at);
    at = end + (folded[end] == ' ');
  }
  append(arena, &key, "", 1);
  return key.items;
}
