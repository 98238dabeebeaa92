#include "exports/wording.h"

#include <string.h>

#include "base/utf8.h"
#include "exports/words.h"

static const char *const languages[SG_OTHER_LANGUAGES] = {"ru"};

/* After one, and after others. */
static const char *const english_forms[SG_COUNTED_THINGS][2] = {
    {"%u sentence", "%u sentences"}, {"+%u relation", "+%u relations"},
    {"%u document", "%u documents"}, {"%u actor", "%u actors"},
    {"%u tie", "%u ties"},           {"\u2026 and %u more", "\u2026 and %u more"}};

/* After 1, 21, 31; after 2 to 4, 22 to 24; after others. */
static const char *const russian_forms[SG_COUNTED_THINGS][3] = {
    {"%u предложение", "%u предложения", "%u предложений"},
    {"+%u отношение", "+%u отношения", "+%u отношений"},
    {"%u документ", "%u документа", "%u документов"},
    {"%u участник", "%u участника", "%u участников"},
    {"%u связь", "%u связи", "%u связей"},
    {"\u2026 и ещё %u", "\u2026 и ещё %u", "\u2026 и ещё %u"}};

static int language_of(const sg_style *style) {
  for (int i = 0; style->language && i < SG_OTHER_LANGUAGES; i++)
    if (strcmp(languages[i], style->language) == 0)
      return i;
  return -1;
}

const char *sg_say(const sg_style *style, const char *english) {
  int language = language_of(style);
  for (size_t i = 0; language >= 0 && sg_words_table[i][0]; i++)
    if (strcmp(sg_words_table[i][0], english) == 0)
      return sg_words_table[i][1 + language];
  return english;
}

const char *sg_wording_language(const sg_style *style) {
  int language = language_of(style);
  return language < 0 ? "en" : languages[language];
}

bool sg_wording_at(const sg_style *style, size_t index, const char **english, const char **text) {
  int language = language_of(style);
  if (language < 0 || !sg_words_table[index][0])
    return false;
  *english = sg_words_table[index][0];
  *text = sg_words_table[index][1 + language];
  return true;
}

static unsigned russian_form(unsigned count) {
  unsigned last = count % 10, teens = count % 100 / 10;
  if (teens == 1 || last == 0 || last > 4)
    return 2;
  return last == 1 ? 0 : 1;
}

const char *sg_counted(sg_arena *arena, const sg_style *style, sg_counted_thing thing,
                       unsigned count) {
  bool russian = language_of(style) == SG_RUSSIAN;
  return sg_arena_format(
      arena, russian ? russian_forms[thing][russian_form(count)] : english_forms[thing][count != 1],
      count);
}

/* --- offices -------------------------------------------------------------------------------- */

static bool is_cyrillic(const char *text) {
  for (size_t at = 0, n = strlen(text); at < n;) {
    uint32_t code;
    at += sg_utf8_decode(text + at, n - at, &code);
    if (sg_script_of(code) == SG_SCRIPT_CYRILLIC)
      return true;
  }
  return false;
}

/* How many bytes of a word stay the same in all of its cases, about. */
static size_t stem_length(size_t length) {
  size_t letters = length / 2; /* of Cyrillic, two bytes each */
  return letters > 5 ? length - 4 : letters > 3 ? length - 2 : length;
}

/* Whether the title begins with the office, each word of it in whatever case. */
static bool begins_with(const char *title, const char *office, bool russian) {
  while (*office) {
    size_t length = strcspn(office, " "), known = russian ? stem_length(length) : length;
    if (strncmp(title, office, known) != 0)
      return false;
    size_t rest = strcspn(title + known, " ");
    if (!russian && rest && title[known] != ',')
      return false;
    title += known + rest;
    title += strspn(title, " ");
    office += length + strspn(office + length, " ");
  }
  return true;
}

static const char *with_capital(sg_arena *arena, const char *text) {
  char *copy = sg_arena_string(arena, text);
  unsigned char *second = (unsigned char *)copy + 1;
  if (*copy >= 'a' && *copy <= 'z') {
    *copy = (char)(*copy - 'a' + 'A');
  } else if ((unsigned char)*copy == 0xD0) { /* from "а" to "п" */
    *second = (unsigned char)(*second - 0x20);
  } else if ((unsigned char)*copy == 0xD1) { /* from "р" to "я" */
    *copy = (char)0xD0;
    *second = (unsigned char)(*second + 0x20);
  }
  return copy;
}

const char *sg_office(sg_arena *arena, const sg_style *style, const char *title) {
  int language = language_of(style);
  bool russian = is_cyrillic(title);
  if (!*title || russian == (language == SG_RUSSIAN))
    return title;
  const char *form = sg_normal_form(arena, title, strlen(title));
  for (size_t i = 0; sg_office_words[i][0]; i++)
    if (begins_with(form, sg_office_words[i][russian ? 1 + SG_RUSSIAN : 0], russian))
      return with_capital(arena, sg_office_words[i][1 + language]);
  return "";
}
