#include "lexicon/russian.h"

#include <string.h>

#include "base/utf8.h"

enum { LETTER = 2 /* bytes of a Cyrillic letter */ };

/* How many letters a Cyrillic word has. */
static size_t letters(const char *word) {
  return strlen(word) / LETTER;
}

static bool ends(const char *word, const char *ending) {
  size_t n = strlen(word), e = strlen(ending);
  return n > e && strcmp(word + n - e, ending) == 0;
}

static bool ends_any(const char *word, const char *const *endings) {
  while (*endings && !ends(word, *endings))
    endings++;
  return *endings != NULL;
}

/* Longer endings stand before those that they end with. */
static const struct {
  const char *ending;
  uint32_t cases;
  bool adjective;
} endings[] = {
    {"ого", SG_FORM_GENITIVE | SG_FORM_ACCUSATIVE, true},
    {"его", SG_FORM_GENITIVE | SG_FORM_ACCUSATIVE, true},
    {"ому", SG_FORM_DATIVE, true},
    {"ему", SG_FORM_DATIVE, true},
    {"ыми", SG_FORM_INSTRUMENTAL, true},
    {"ими", SG_FORM_INSTRUMENTAL, true},
    {"ения", SG_FORM_NOMINATIVE | SG_FORM_GENITIVE | SG_FORM_ACCUSATIVE, false},
    {"ание", SG_FORM_NOMINATIVE | SG_FORM_ACCUSATIVE, false},
    {"ение", SG_FORM_NOMINATIVE | SG_FORM_ACCUSATIVE, false},
    {"ствие", SG_FORM_NOMINATIVE | SG_FORM_ACCUSATIVE, false},
    {"ости", SG_FORM_CASES & ~SG_FORM_INSTRUMENTAL, false},
    {"ией", SG_FORM_INSTRUMENTAL, false},
    {"ием", SG_FORM_INSTRUMENTAL, false},
    {"ая", SG_FORM_NOMINATIVE, true},
    {"яя", SG_FORM_NOMINATIVE, true},
    {"ую", SG_FORM_ACCUSATIVE, true},
    {"юю", SG_FORM_ACCUSATIVE, true},
    {"ое", SG_FORM_NOMINATIVE | SG_FORM_ACCUSATIVE, true},
    {"ее", SG_FORM_NOMINATIVE | SG_FORM_ACCUSATIVE, true},
    {"ые", SG_FORM_NOMINATIVE | SG_FORM_ACCUSATIVE, true},
    {"ие", SG_FORM_NOMINATIVE | SG_FORM_ACCUSATIVE, true},
    {"ых", SG_FORM_GENITIVE | SG_FORM_ACCUSATIVE | SG_FORM_PREPOSITIONAL, true},
    {"их", SG_FORM_GENITIVE | SG_FORM_ACCUSATIVE | SG_FORM_PREPOSITIONAL, true},
    {"ым", SG_FORM_INSTRUMENTAL | SG_FORM_DATIVE, true},
    {"им", SG_FORM_INSTRUMENTAL | SG_FORM_DATIVE, true},
    {"ый", SG_FORM_NOMINATIVE | SG_FORM_ACCUSATIVE, true},
    {"ий", SG_FORM_NOMINATIVE | SG_FORM_ACCUSATIVE | SG_FORM_GENITIVE, true},
    {"ой", SG_FORM_CASES & ~(uint32_t)SG_FORM_ACCUSATIVE, true},
    {"ющей", SG_FORM_CASES & ~(uint32_t)(SG_FORM_NOMINATIVE | SG_FORM_ACCUSATIVE), true},
    {"ящей", SG_FORM_CASES & ~(uint32_t)(SG_FORM_NOMINATIVE | SG_FORM_ACCUSATIVE), true},
    {"ущей", SG_FORM_CASES & ~(uint32_t)(SG_FORM_NOMINATIVE | SG_FORM_ACCUSATIVE), true},
    {"ащей", SG_FORM_CASES & ~(uint32_t)(SG_FORM_NOMINATIVE | SG_FORM_ACCUSATIVE), true},
    {"вшей", SG_FORM_CASES & ~(uint32_t)(SG_FORM_NOMINATIVE | SG_FORM_ACCUSATIVE), true},
    {"сшей", SG_FORM_CASES & ~(uint32_t)(SG_FORM_NOMINATIVE | SG_FORM_ACCUSATIVE), true},
    {"ии", SG_FORM_CASES & ~(uint32_t)SG_FORM_INSTRUMENTAL, false},
    {"ами", SG_FORM_INSTRUMENTAL, false},
    {"ями", SG_FORM_INSTRUMENTAL, false},
    {"ам", SG_FORM_DATIVE, false},
    {"ям", SG_FORM_DATIVE, false},
    {"ах", SG_FORM_PREPOSITIONAL, false},
    {"ях", SG_FORM_PREPOSITIONAL, false},
    {"ом", SG_FORM_INSTRUMENTAL | SG_FORM_PREPOSITIONAL, false},
    {"ем", SG_FORM_INSTRUMENTAL | SG_FORM_PREPOSITIONAL, false},
    {"ов", SG_FORM_GENITIVE, false},
    {"ев", SG_FORM_GENITIVE, false},
    {"ей", SG_FORM_GENITIVE | SG_FORM_INSTRUMENTAL, false},
    {"ель", SG_FORM_NOMINATIVE | SG_FORM_ACCUSATIVE | SG_FORM_GENITIVE, false},
    {"ью", SG_FORM_INSTRUMENTAL, false},
    {"ию", SG_FORM_DATIVE | SG_FORM_ACCUSATIVE, false},
    {"ия", SG_FORM_NOMINATIVE | SG_FORM_GENITIVE | SG_FORM_ACCUSATIVE, false},
    {"а", SG_FORM_NOMINATIVE | SG_FORM_GENITIVE | SG_FORM_ACCUSATIVE, false},
    {"я", SG_FORM_NOMINATIVE | SG_FORM_GENITIVE | SG_FORM_ACCUSATIVE, false},
    {"у", SG_FORM_DATIVE | SG_FORM_ACCUSATIVE, false},
    {"ю", SG_FORM_DATIVE | SG_FORM_ACCUSATIVE, false},
    {"ы", SG_FORM_NOMINATIVE | SG_FORM_GENITIVE | SG_FORM_ACCUSATIVE, false},
    {"и", SG_FORM_CASES & ~(uint32_t)SG_FORM_INSTRUMENTAL, false},
    {"е", SG_FORM_DATIVE | SG_FORM_PREPOSITIONAL | SG_FORM_NOMINATIVE, false},
    {"о", SG_FORM_NOMINATIVE | SG_FORM_ACCUSATIVE, false},
    {"ь", SG_FORM_NOMINATIVE | SG_FORM_ACCUSATIVE, false},
};

uint32_t sg_russian_cases(const char *word) {
  uint32_t code = 0;
  sg_utf8_decode(word, strlen(word), &code);
  if (sg_script_of(code) != SG_SCRIPT_CYRILLIC)
    return SG_FORM_CASES; /* "CNPC" stands in any */
  for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
    if (ends(word, endings[i].ending))
      return endings[i].cases;
  return SG_FORM_NOMINATIVE | SG_FORM_ACCUSATIVE | SG_FORM_GENITIVE;
}

bool sg_russian_is_adjective(const char *word) {
  static const char *const nouns[] = {"ение", "ание", "яние", "ствие", "стие", "ций",
                                      "рий",  "лий",  "вий",  "сий",   "тий",  "зий",
                                      "дий",  "ений", "аний", "логий", "ием",  NULL};
  enum { LEAST = 4 };
  if (letters(word) < LEAST || ends_any(word, nouns))
    return false;
  for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
    if (ends(word, endings[i].ending))
      return endings[i].adjective;
  return false;
}

bool sg_russian_is_verb(const char *word) {
  static const char *const verbs[] = {
      "лся",  "лась",    "лось", "лись", "ться", "ется", "ются", "ится", "ятся", "атся",
      "вает", "ает",     "ают",  "яет",  "яют",  "еет",  "еют",  "вают", "ует",  "уют",
      "вал",  "вала",    "вало", "вали", "вать", "нула", "нули", "нуло", "ила",  "или",
      "ило",  "ировать", "ить",  "ать",  "ять",  "еть",  "нуть", "сти",  "йти",  "чали",
      "дали", "дал",     "зал",  "зали", "зала", "сали", "сала", NULL};
  static const char *const nouns[] = {"мобили", "сила",   "стили", "сети",    "сеть",   "ости",
                                      "части",  "власти", "или",   "области", "нить",   "есть",
                                      "файла",  "мышили", "зала",  "почти",   "печать", "кровать",
                                      "опять",  "медаль", NULL};
  enum { LEAST = 5 };
  for (size_t i = 0; nouns[i]; i++)
    if (strcmp(word, nouns[i]) == 0)
      return false;
  return letters(word) >= LEAST && ends_any(word, verbs) && !ends_any(word, nouns);
}

bool sg_russian_is_adverb(const char *word) {
  static const char *const adverbs[] = {"но", "ски", "во", "жды", NULL};
  static const char *const nouns[] = {"ство",  "полотно", "вино", "зерно",
                                      "звено", "окно",    "дно",  NULL};
  enum { LEAST = 5 };
  return letters(word) >= LEAST && ends_any(word, adverbs) && !ends_any(word, nouns);
}

/* --- the nominative ------------------------------------------------------------------------- */

static const char *cut(sg_arena *arena, const char *word, const char *ending) {
  return sg_arena_copy(arena, word, strlen(word) - strlen(ending));
}

static bool is_hushing(const char *stem) {
  static const char *const letters[] = {"ж", "ш", "ч", "щ", NULL};
  return ends_any(stem, letters);
}

static bool is_velar(const char *stem) {
  static const char *const letters[] = {"г", "к", "х", NULL};
  return ends_any(stem, letters);
}

const char *sg_russian_agree(sg_arena *arena, const char *text, const char *head) {
  static const struct {
    const char *ending;
    bool soft;
  } oblique[] = {{"ого", false}, {"его", true}, {"ому", false}, {"ему", true}, {"ыми", false},
                 {"ими", true},  {"ый", false}, {"ий", true},   {"ой", false}, {"ей", true},
                 {"ая", false},  {"яя", true},  {"ую", false},  {"юю", true},  {"ое", false},
                 {"ее", true},   {"ые", false}, {"ие", true},   {"ых", false}, {"их", true},
                 {"ым", false},  {"им", true},  {"ом", false},  {"ем", true}};
  for (size_t i = 0; i < sizeof oblique / sizeof *oblique; i++) {
    if (!ends(text, oblique[i].ending))
      continue;
    const char *stem = cut(arena, text, oblique[i].ending);
    bool soft = oblique[i].soft && !is_velar(stem) && !is_hushing(stem);
    const char *ending = is_velar(stem) || is_hushing(stem) || soft ? "ий" : "ый";
    if (ends(head, "а") || ends(head, "я") || (ends(head, "ь") && !ends(head, "тель")))
      ending = soft ? "яя" : "ая";
    else if (ends(head, "о") || ends(head, "е"))
      ending = soft || is_hushing(stem) ? "ее" : "ое";
    else if (ends(head, "ы") || ends(head, "и"))
      ending = is_velar(stem) || is_hushing(stem) || soft ? "ие" : "ые";
    return sg_arena_format(arena, "%s%s", stem, ending);
  }
  return text;
}

const char *sg_russian_person(sg_arena *arena, const char *text, uint32_t cases) {
  static const struct {
    const char *ending, *nominative;
    uint32_t cases;
  } changes[] = {
      {"ского", "ский", SG_FORM_GENITIVE | SG_FORM_ACCUSATIVE},
      {"скому", "ский", SG_FORM_DATIVE},
      {"ским", "ский", SG_FORM_INSTRUMENTAL},
      {"ском", "ский", SG_FORM_PREPOSITIONAL},
      {"ого", "ый", SG_FORM_GENITIVE | SG_FORM_ACCUSATIVE},
      {"ому", "ый", SG_FORM_DATIVE},
      {"овой", "ова", SG_FORM_CASES},
      {"евой", "ева", SG_FORM_CASES},
      {"иной", "ина", SG_FORM_CASES},
      {"ову", "ов", SG_FORM_DATIVE},
      {"еву", "ев", SG_FORM_DATIVE},
      {"ёву", "ёв", SG_FORM_DATIVE},
      {"ову", "ова", SG_FORM_ACCUSATIVE},
      {"еву", "ева", SG_FORM_ACCUSATIVE},
      {"овым", "ов", SG_FORM_INSTRUMENTAL},
      {"евым", "ев", SG_FORM_INSTRUMENTAL},
      {"ёвым", "ёв", SG_FORM_INSTRUMENTAL},
      {"иным", "ин", SG_FORM_INSTRUMENTAL},
      {"ове", "ов", SG_FORM_PREPOSITIONAL},
      {"еве", "ев", SG_FORM_PREPOSITIONAL},
      {"ом", "", SG_FORM_INSTRUMENTAL},
      {"ем", "", SG_FORM_INSTRUMENTAL},
      {"ием", "ий", SG_FORM_INSTRUMENTAL},
      {"ию", "ий", SG_FORM_DATIVE},
      {"ия", "ий", SG_FORM_GENITIVE | SG_FORM_ACCUSATIVE},
      {"а", "", SG_FORM_GENITIVE | SG_FORM_ACCUSATIVE},
      {"у", "", SG_FORM_DATIVE},
      {"е", "", SG_FORM_PREPOSITIONAL},
      {"ею", "ей", SG_FORM_DATIVE},
      {"ея", "ей", SG_FORM_GENITIVE | SG_FORM_ACCUSATIVE},
      {"еем", "ей", SG_FORM_INSTRUMENTAL},
      {"эю", "эй", SG_FORM_DATIVE},
      {"эя", "эй", SG_FORM_GENITIVE | SG_FORM_ACCUSATIVE},
      {"эем", "эй", SG_FORM_INSTRUMENTAL},
      {"аю", "ай", SG_FORM_DATIVE},
      {"аем", "ай", SG_FORM_INSTRUMENTAL},
      {"нем", "нь", SG_FORM_INSTRUMENTAL},
      {"лем", "ль", SG_FORM_INSTRUMENTAL},
      {"рем", "рь", SG_FORM_INSTRUMENTAL},
      {"чим", "чий", SG_FORM_INSTRUMENTAL},
      {"ущим", "ущий", SG_FORM_INSTRUMENTAL},
      {"ой", "а", SG_FORM_INSTRUMENTAL},
      {"ей", "я", SG_FORM_INSTRUMENTAL},
      {"ля", "ль", SG_FORM_GENITIVE | SG_FORM_ACCUSATIVE},
      {"ря", "рь", SG_FORM_GENITIVE | SG_FORM_ACCUSATIVE},
      {"лю", "ль", SG_FORM_DATIVE},
      {"рю", "рь", SG_FORM_DATIVE},
      {"ину", "ина", SG_FORM_ACCUSATIVE | SG_RUSSIAN_FEMININE},
      {"у", "а", SG_FORM_ACCUSATIVE | SG_RUSSIAN_FEMININE},
      {"ю", "я", SG_FORM_ACCUSATIVE | SG_RUSSIAN_FEMININE},
      {"вны", "вна", SG_FORM_GENITIVE | SG_RUSSIAN_FEMININE},
      {"вне", "вна", SG_FORM_DATIVE | SG_FORM_PREPOSITIONAL | SG_RUSSIAN_FEMININE},
  };
  if (!(cases & SG_FORM_CASES) || cases & SG_FORM_NOMINATIVE)
    return text;
  size_t best = 0, longest = 0;
  bool feminine = cases & SG_RUSSIAN_FEMININE;
  for (size_t i = 0; i < sizeof changes / sizeof *changes; i++)
    if (cases & changes[i].cases & SG_FORM_CASES &&
        (feminine || !(changes[i].cases & SG_RUSSIAN_FEMININE)) && ends(text, changes[i].ending) &&
        strlen(changes[i].ending) > longest) {
      best = i;
      longest = strlen(changes[i].ending);
    }
  static const char *const vowels[] = {"а", "е", "и", "о", "у", "ю", "я", NULL};
  if (!longest || letters(text) < 2 + longest / LETTER ||
      (longest == LETTER && ends_any(cut(arena, text, changes[best].ending), vowels)))
    return text; /* "Гохуа" is not declined */
  return sg_arena_format(arena, "%s%s", cut(arena, text, changes[best].ending),
                         changes[best].nominative);
}

const char *sg_russian_stem(sg_arena *arena, const char *form) {
  static const char *const cases[] = {"ого", "ому", "его", "ему", "ыми", "ими", "ями", "ами", "ием",
                                      "еи",  "ои",  "ым",  "им",  "ом",  "ем",  "ых",  "их",  "ую",
                                      "ая",  "ыи",  "ии",  "ия",  "ию",  "ье",  "а",   "у",   "е",
                                      "ы",   "и",   "ю",   "я",   "ь",   "о",   NULL};
  uint32_t code = 0;
  sg_utf8_decode(form, strlen(form), &code);
  if (sg_script_of(code) != SG_SCRIPT_CYRILLIC)
    return form;
  for (size_t i = 0; cases[i]; i++)
    if (ends(form, cases[i]) && letters(form) >= 2 + letters(cases[i]))
      return cut(arena, form, cases[i]);
  return form;
}
