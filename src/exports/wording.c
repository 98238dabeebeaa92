#include "exports/wording.h"

#include <string.h>

/* A language that figures and reports can be in besides English. */
enum { RUSSIAN, LANGUAGES };

static const char *const languages[LANGUAGES] = {"ru"};

/* English, and the same in the other languages, in their order. */
static const char *const texts[][1 + LANGUAGES] = {
    {"Stakeholder network", "Сеть участников"},
    {"Read by silkgraph from", "Прочитано программой silkgraph из:"},
    {"Diagram of actors and their ties", "Схема участников и их связей"},
    {"%u of %u actors, %u of %u ties", "участников: %u из %u, связей: %u из %u"},
    {"labels tell the others", "остальные названы в подписях"},
    {"those that stand out most at their partners (disparity filter)",
     "самые заметные у своих партнёров (фильтр различий)"},
    {"as many as the page holds in readable type", "сколько вмещает страница читаемым шрифтом"},
    {"Apart from the rest:", "Отдельно от остальных:"},
    {"(planned) ", "(в планах) "},
    {"state", "государство"},
    {"organ of state", "орган власти"},
    {"company", "компания"},
    {"official", "должностное лицо"},
    {"agreement", "соглашение"},
    {"organization", "организация"},
    {"initiative", "инициатива"},
    {"event", "мероприятие"},
    {"office, part, member, owner", "должность, подчинение, членство, собственность"},
    {"agreement, programme, event", "соглашение, программа, мероприятие"},
    {"cooperation", "сотрудничество"},
    {"conflict", "противостояние"},
    {"asked or invited", "просьба или приглашение"},
    {"planned or possible", "планируется или возможно"},
    {"\u2715 denied or ended", "\u2715 отрицается или прекращено"},
    {"thicker: stated by more sentences", "толще: больше предложений"},
    {"+ came", "+ появилось"},
    {"\u2212 went", "\u2212 исчезло"},
    {"in both", "без изменений"},
    {"holds office in", "занимает должность в"},
    {"part of", "входит в"},
    {"member of", "член"},
    {"accredited to", "аккредитован в"},
    {"owns", "владеет"},
    {"party to", "сторона"},
    {"initiated", "инициатор"},
    {"takes part in", "участвует в"},
    {"signed with", "подписание"},
    {"cooperates with", "сотрудничество"},
    {"met with", "встреча"},
    {"invests in", "инвестирует в"},
    {"trades with", "торговля"},
    {"supplies", "поставляет"},
    {"supports", "поддерживает"},
    {"asks", "просит"},
    {"competes with", "соперничество"},
    {"opposes", "против"},
};

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
  for (int i = 0; style->language && i < LANGUAGES; i++)
    if (strcmp(languages[i], style->language) == 0)
      return i;
  return -1;
}

const char *sg_say(const sg_style *style, const char *english) {
  int language = language_of(style);
  for (size_t i = 0; language >= 0 && i < sizeof texts / sizeof *texts; i++)
    if (strcmp(texts[i][0], english) == 0)
      return texts[i][1 + language];
  return english;
}

const char *sg_wording_language(const sg_style *style) {
  int language = language_of(style);
  return language < 0 ? "en" : languages[language];
}

bool sg_wording_at(const sg_style *style, size_t index, const char **english, const char **text) {
  int language = language_of(style);
  if (language < 0 || index >= sizeof texts / sizeof *texts)
    return false;
  *english = texts[index][0];
  *text = texts[index][1 + language];
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
  bool russian = language_of(style) == RUSSIAN;
  return sg_arena_format(
      arena, russian ? russian_forms[thing][russian_form(count)] : english_forms[thing][count != 1],
      count);
}
