/* Russian forms from a lemma. An entry may carry
 *   "(...)"  the form that rules cannot tell: the third person of a verb ("подписать(подпишет)"),
 * the genitive of a noun ("рынок(рынка)");
 *   "/"      between the perfective and the imperfective verb ("подписать(подпишет)/подписывать");
 *            "/-" marks a perfective verb without a partner; a verb alone is imperfective;
 *   "[m]"    the gender of a noun that its ending does not tell; "[0]" indeclinable; "[p]" plural.
 * After Zaliznyak's Grammatical Dictionary, as far as names and the words of frames need it: stress
 * is not written and not known, so that forms which differ by it alone are all given. */
#include <string.h>

#include "base/utf8.h"
#include "lexicon/inflect.h"
#include "lexicon/russian.h"

enum { MAX_FORMS = 512, LETTER = 2 /* bytes of a Cyrillic letter */ };

typedef struct request {
  sg_arena *arena;
  const char *before, *rest; /* the fixed words around the inflected one */
  const char *forms[MAX_FORMS], *keys[MAX_FORMS];
  uint32_t features[MAX_FORMS], count;
} request;

/* --- spelling ------------------------------------------------------------------------------- */

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

/* The word without its last `count` letters. */
static const char *cut(sg_arena *arena, const char *word, size_t count) {
  size_t n = strlen(word), bytes = count * LETTER;
  return sg_arena_copy(arena, word, n > bytes ? n - bytes : 0);
}

static const char *join(sg_arena *arena, const char *stem, const char *ending) {
  return sg_arena_format(arena, "%s%s", stem, ending);
}

static bool is_velar_or_hushing(const char *stem) {
  static const char *const letters[] = {"г", "к", "х", "ж", "ш", "ч", "щ", NULL};
  return ends_any(stem, letters);
}

static bool is_hushing(const char *stem) {
  static const char *const letters[] = {"ж", "ш", "ч", "щ", "ц", NULL};
  return ends_any(stem, letters);
}

static bool ends_in_vowel(const char *word) {
  static const char *const vowels[] = {"а", "е", "ё", "и", "о", "у", "ы", "э", "ю", "я", NULL};
  return ends_any(word, vowels);
}

/* Adds a form; one that is there already gets the further features. Forms that differ by "й" and
 * "и" are one in texts, too (see sg_normal_form). */
static void put(request *r, const char *word, uint32_t features) {
  const char *form = sg_arena_format(r->arena, "%s%s%s", r->before, word, r->rest);
  const char *key = sg_normal_form(r->arena, form, strlen(form));
  for (uint32_t i = 0; i < r->count; i++)
    if (strcmp(r->keys[i], key) == 0) {
      r->features[i] |= features;
      return;
    }
  if (r->count == MAX_FORMS)
    return;
  r->forms[r->count] = form;
  r->keys[r->count] = key;
  r->features[r->count++] = features;
}

/* --- declension ----------------------------------------------------------------------------- */

/* Endings in the order nominative, genitive, dative, accusative, instrumental, prepositional. "@"
 * stands for the nominative or genitive, as the word is inanimate or animate. */
typedef struct endings {
  const char *singular[SG_RUSSIAN_CASES], *plural[SG_RUSSIAN_CASES];
} endings;

static const endings masculine_hard = {{"", "а", "у", "@", "ом", "е"},
                                       {"ы", "ов", "ам", "@", "ами", "ах"}};
static const endings masculine_velar = {{"", "а", "у", "@", "ом", "е"},
                                        {"и", "ов", "ам", "@", "ами", "ах"}};
static const endings masculine_hushing = {{"", "а", "у", "@", "ем", "е"},
                                          {"и", "ей", "ам", "@", "ами", "ах"}};
static const endings masculine_c = {{"", "а", "у", "@", "ем", "е"},
                                    {"ы", "ев", "ам", "@", "ами", "ах"}};
static const endings masculine_j = {{"й", "я", "ю", "@", "ем", "е"},
                                    {"и", "ев", "ям", "@", "ями", "ях"}};
static const endings masculine_ij = {{"й", "я", "ю", "@", "ем", "и"},
                                     {"и", "ев", "ям", "@", "ями", "ях"}};
static const endings masculine_soft = {{"ь", "я", "ю", "@", "ем", "е"},
                                       {"и", "ей", "ям", "@", "ями", "ях"}};
static const endings feminine_hard = {{"а", "ы", "е", "у", "ой", "е"},
                                      {"ы", "*", "ам", "@", "ами", "ах"}};
static const endings feminine_velar = {{"а", "и", "е", "у", "ой", "е"},
                                       {"и", "*", "ам", "@", "ами", "ах"}};
static const endings feminine_hushing = {{"а", "и", "е", "у", "ей", "е"},
                                         {"и", "*", "ам", "@", "ами", "ах"}};
static const endings feminine_soft = {{"я", "и", "е", "ю", "ей", "е"},
                                      {"и", "ь", "ям", "@", "ями", "ях"}};
static const endings feminine_ija = {{"я", "и", "и", "ю", "ей", "и"},
                                     {"и", "й", "ям", "@", "ями", "ях"}};
static const endings feminine_sign = {{"ь", "и", "и", "ь", "ью", "и"},
                                      {"и", "ей", "ям", "@", "ями", "ях"}};
static const endings neuter_hard = {{"о", "а", "у", "о", "ом", "е"},
                                    {"а", "*", "ам", "@", "ами", "ах"}};
static const endings neuter_ije = {{"е", "я", "ю", "е", "ем", "и"},
                                   {"я", "й", "ям", "@", "ями", "ях"}};
static const endings neuter_soft = {{"е", "я", "ю", "е", "ем", "е"},
                                    {"я", "ей", "ям", "@", "ями", "ях"}};
static const endings surname_hard = {{"", "а", "у", "@", "ым", "е"},
                                     {"ы", "ых", "ым", "@", "ыми", "ых"}};
static const endings surname_feminine = {{"а", "ой", "ой", "у", "ой", "ой"},
                                         {"ы", "ых", "ым", "@", "ыми", "ых"}};

static const uint32_t case_bits[SG_RUSSIAN_CASES] = {SG_FORM_NOMINATIVE,   SG_FORM_GENITIVE,
                                                     SG_FORM_DATIVE,       SG_FORM_ACCUSATIVE,
                                                     SG_FORM_INSTRUMENTAL, SG_FORM_PREPOSITIONAL};

typedef enum gender { MASCULINE, FEMININE, NEUTER, PLURAL } gender;

/* A word in all cases of one or both numbers; NULL where it has no such form. */
typedef struct paradigm {
  const char *form[2][SG_RUSSIAN_CASES];
} paradigm;

/* "сделк" → "сделок": the vowel between the last two consonants of a genitive plural. */
static const char *with_vowel(sg_arena *arena, const char *stem) {
  const char *last = stem + strlen(stem) - LETTER, *head = cut(arena, stem, 1);
  bool needed = letters(stem) > 2 && !ends_in_vowel(head) &&
                (strcmp(last, "к") == 0 || strcmp(last, "ц") == 0);
  if (!needed)
    return stem;
  if (ends(head, "ь") || ends(head, "й"))
    return sg_arena_format(arena, "%sе%s", cut(arena, head, 1), last);
  return sg_arena_format(arena, "%s%s%s", head, is_hushing(head) ? "е" : "о", last);
}

static void fill(sg_arena *arena, const char *stem, const char *oblique, const endings *e,
                 bool animate, paradigm *p) {
  for (int number = 0; number < 2; number++) {
    const char *const *list = number ? e->plural : e->singular;
    for (int i = 0; i < SG_RUSSIAN_CASES; i++) {
      const char *own = i == 0 && number == 0 ? stem : oblique;
      if (strcmp(list[i], "@") == 0)
        p->form[number][i] = p->form[number][animate ? 1 : 0];
      else if (strcmp(list[i], "*") == 0)
        p->form[number][i] = with_vowel(arena, stem);
      else
        p->form[number][i] = join(arena, own, list[i]);
    }
  }
}

static bool is_adjective(const char *word) {
  static const char *const always[] = {"ый",  "ая",  "яя",  "ое",  "ее",  "ые",  "кий", "гий",
                                       "хий", "жий", "ший", "чий", "щий", "ний", NULL};
  static const char *const plural[] = {"кие", "гие", "хие", "жие", "шие",
                                       "чие", "щие", "ние", NULL};
  static const char *const noun[] = {"ение", "ание", "яние", "ствие", "стие", "мнение", NULL};
  return letters(word) > 3 && !ends_any(word, noun) &&
         (ends_any(word, always) || ends_any(word, plural) ||
          (ends(word, "ой") && letters(word) > 4 && !ends(word, "строй")));
}

static gender gender_of(const char *word, char mark) {
  if (mark == 'm' || mark == 'f' || mark == 'n' || mark == 'p')
    return mark == 'm' ? MASCULINE : mark == 'f' ? FEMININE : mark == 'n' ? NEUTER : PLURAL;
  if (ends(word, "тель") || ends(word, "арь"))
    return MASCULINE;
  if (ends(word, "а") || ends(word, "я") || ends(word, "ь"))
    return FEMININE;
  return ends(word, "о") || ends(word, "е") ? NEUTER : MASCULINE;
}

static gender adjective_gender(const char *word) {
  if (ends(word, "ая") || ends(word, "яя"))
    return FEMININE;
  if (ends(word, "ое") || ends(word, "ее"))
    return NEUTER;
  return ends(word, "ые") || ends(word, "ие") ? PLURAL : MASCULINE;
}

/* The six cases of an adjective for a gender. */
static void adjective(sg_arena *arena, const char *word, gender g, bool animate,
                      const char *form[SG_RUSSIAN_CASES]) {
  static const char *const hard[4][SG_RUSSIAN_CASES] = {{"ый", "ого", "ому", "@", "ым", "ом"},
                                                        {"ая", "ой", "ой", "ую", "ой", "ой"},
                                                        {"ое", "ого", "ому", "ое", "ым", "ом"},
                                                        {"ые", "ых", "ым", "@", "ыми", "ых"}};
  static const char *const velar[4][SG_RUSSIAN_CASES] = {{"ий", "ого", "ому", "@", "им", "ом"},
                                                         {"ая", "ой", "ой", "ую", "ой", "ой"},
                                                         {"ое", "ого", "ому", "ое", "им", "ом"},
                                                         {"ие", "их", "им", "@", "ими", "их"}};
  static const char *const hushing[4][SG_RUSSIAN_CASES] = {{"ий", "его", "ему", "@", "им", "ем"},
                                                           {"ая", "ей", "ей", "ую", "ей", "ей"},
                                                           {"ее", "его", "ему", "ее", "им", "ем"},
                                                           {"ие", "их", "им", "@", "ими", "их"}};
  static const char *const soft[4][SG_RUSSIAN_CASES] = {{"ий", "его", "ему", "@", "им", "ем"},
                                                        {"яя", "ей", "ей", "юю", "ей", "ей"},
                                                        {"ее", "его", "ему", "ее", "им", "ем"},
                                                        {"ие", "их", "им", "@", "ими", "их"}};
  const char *stem = cut(arena, word, 2);
  bool is_soft = ends(word, "ний") || ends(word, "яя") || ends(word, "нее") || ends(word, "ние");
  const char *const(*table)[SG_RUSSIAN_CASES] = is_soft                     ? soft
                                                : is_hushing(stem)          ? hushing
                                                : is_velar_or_hushing(stem) ? velar
                                                                            : hard;
  for (int i = 0; i < SG_RUSSIAN_CASES; i++)
    form[i] =
        strcmp(table[g][i], "@") == 0 ? form[animate ? 1 : 0] : join(arena, stem, table[g][i]);
  if (g == MASCULINE && ends(word, "ой"))
    form[0] = word;
}

/* A noun whose dictionary form is the plural: "переговоры", "Эмираты", "силы". */
static void plural_noun(sg_arena *arena, const char *word, bool animate, paradigm *p) {
  const char *stem = cut(arena, word, 1);
  const endings *e = ends(word, "а") ? &neuter_hard : &masculine_hard;
  fill(arena, stem, stem, e, animate, p);
  p->form[1][0] = word;
  if (ends(word, "ии"))
    p->form[1][1] = join(arena, stem, "й");
  if (ends(word, "ды") || ends(word, "лы")) /* "Нидерланды", "силы" */
    p->form[1][1] = stem;
  if (!animate)
    p->form[1][3] = word;
  for (int i = 0; i < SG_RUSSIAN_CASES; i++)
    p->form[0][i] = NULL;
}

static const endings *masculine_endings(const char *word, size_t *dropped) {
  *dropped = 0;
  if (ends(word, "ий") || ends(word, "й")) {
    *dropped = 1;
    return ends(word, "ий") ? &masculine_ij : &masculine_j;
  }
  if (ends(word, "ь")) {
    *dropped = 1;
    return &masculine_soft;
  }
  if (ends(word, "ц"))
    return &masculine_c;
  return is_hushing(word)            ? &masculine_hushing
         : is_velar_or_hushing(word) ? &masculine_velar
                                     : &masculine_hard;
}

static const endings *feminine_endings(const char *word, const char *stem) {
  if (ends(word, "ь"))
    return &feminine_sign;
  if (ends(word, "я"))
    return ends(word, "ия") ? &feminine_ija : &feminine_soft;
  return is_hushing(stem)            ? &feminine_hushing
         : is_velar_or_hushing(stem) ? &feminine_velar
                                     : &feminine_hard;
}

/* "КНР", "НАТО": an abbreviation is not declined. */
static bool is_abbreviation(const char *word) {
  uint32_t code;
  for (size_t at = 0, n = strlen(word); at < n;) {
    at += sg_utf8_decode(word + at, n - at, &code);
    if (sg_is_letter(code) && !sg_is_upper(code))
      return false;
  }
  return strlen(word) > LETTER;
}

static void noun(sg_arena *arena, const char *word, const char *genitive, char mark, bool animate,
                 paradigm *p) {
  static const char *const foreign[] = {"и", "у", "ю", "э", "ы", NULL};
  size_t dropped = 1;
  gender g = gender_of(word, mark);
  memset(p, 0, sizeof *p);
  if (mark == '0' || (!mark && is_abbreviation(word)) || (mark != 'p' && ends_any(word, foreign))) {
    for (int i = 0; i < 2 * SG_RUSSIAN_CASES; i++)
      p->form[i / SG_RUSSIAN_CASES][i % SG_RUSSIAN_CASES] = word;
    return;
  }
  if (g == PLURAL) {
    plural_noun(arena, word, animate, p);
    return;
  }
  const endings *e;
  if (g == MASCULINE && !ends(word, "а") && !ends(word, "я"))
    e = masculine_endings(word, &dropped);
  else if (g == NEUTER)
    e = ends(word, "ие") ? &neuter_ije : ends(word, "о") ? &neuter_hard : &neuter_soft;
  else
    e = feminine_endings(word, cut(arena, word, 1));
  const char *stem = dropped ? cut(arena, word, dropped) : word;
  const char *oblique = genitive ? cut(arena, genitive, 1) : stem;
  if (!genitive && g == MASCULINE && ends(word, "ец") && letters(word) > 3)
    oblique = join(arena, cut(arena, word, 2), ends_in_vowel(cut(arena, word, 2)) ? "йц" : "ц");
  fill(arena, stem, oblique, e, animate, p);
}

static void put_adjective(request *r, const char *word, uint32_t features) {
  const char *form[SG_RUSSIAN_CASES];
  for (int g = MASCULINE; g <= PLURAL; g++)
    for (int animate = 0; animate < 2; animate++) {
      adjective(r->arena, word, (gender)g, animate != 0, form);
      for (int i = 0; i < SG_RUSSIAN_CASES; i++)
        put(r, form[i],
            features | case_bits[i] | (g == PLURAL ? SG_FORM_PLURAL : SG_FORM_SINGULAR));
    }
}

/* --- phrases -------------------------------------------------------------------------------- */

typedef struct entry_word {
  const char *text, *irregular; /* what stands in "(...)", or NULL */
  char mark;                    /* what stands in "[...]", or 0 */
} entry_word;

/* "рынок(рынка)[m]" in its parts. */
static entry_word parse_word(sg_arena *arena, const char *text) {
  entry_word word = {.text = text};
  const char *bracket = strchr(text, '['), *round = strchr(text, '(');
  size_t length = strcspn(text, "[(");
  word.text = sg_arena_copy(arena, text, length);
  if (bracket)
    word.mark = bracket[1];
  if (round)
    word.irregular = sg_arena_copy(arena, round + 1, strcspn(round + 1, ")"));
  return word;
}

/* Cuts the next word of a phrase. */
static const char *next_word(sg_arena *arena, const char **phrase) {
  const char *start = *phrase + strspn(*phrase, " ");
  size_t length = strcspn(start, " ");
  if (!length)
    return NULL;
  *phrase = start + length;
  return sg_arena_copy(arena, start, length);
}

static void add_word(sg_arena *arena, const char **text, const char *word) {
  *text = **text ? sg_arena_format(arena, "%s %s", *text, word) : word;
}

/* The adjectives before the head agree with it and what stands behind it stays as it is:
 * "Китайская национальная корпорация", "Банк развития Китая". */
static void phrase(request *r, const char *entry, bool animate, bool name) {
  enum { MOST = 5 };
  const char *at = entry, *word, *adjectives[MOST];
  uint32_t count = 0;
  entry_word head = {.text = ""};
  while ((word = next_word(r->arena, &at))) {
    head = parse_word(r->arena, word);
    if (count == MOST || !is_adjective(head.text) || head.mark || !*(at + strspn(at, " ")))
      break;
    adjectives[count++] = head.text;
  }
  r->rest = *at ? at : "";
  gender g = count ? adjective_gender(adjectives[0]) : gender_of(head.text, head.mark);
  paradigm p = {.form = {{NULL}}};
  bool adjectival = is_adjective(head.text) && !head.mark;
  if (adjectival) {
    g = adjective_gender(head.text);
    adjective(r->arena, head.text, g, animate, p.form[g == PLURAL]);
    if (g != PLURAL)
      adjective(r->arena, head.text, PLURAL, animate, p.form[1]);
  } else {
    noun(r->arena, head.text, head.irregular, head.mark || g != PLURAL ? head.mark : 'p', animate,
         &p);
  }
  bool plural = name && !p.form[0][0]; /* the name of one thing has one number */
  for (int number = plural ? 1 : 0; number < (name && !plural ? 1 : 2); number++)
    for (int i = 0; i < SG_RUSSIAN_CASES; i++) {
      const char *text = "";
      for (uint32_t k = 0; k < count && p.form[number][i]; k++) {
        const char *form[SG_RUSSIAN_CASES];
        adjective(r->arena, adjectives[k], number ? PLURAL : g, animate, form);
        add_word(r->arena, &text, form[i]);
      }
      if (!p.form[number][i])
        continue;
      add_word(r->arena, &text, p.form[number][i]);
      put(r, text, case_bits[i] | (number ? SG_FORM_PLURAL : SG_FORM_SINGULAR));
    }
}

/* --- names of people ------------------------------------------------------------------------ */

static void person_word(sg_arena *arena, const char *word, bool woman, paradigm *p) {
  static const char *const surnames[] = {"ов", "ев", "ёв", "ин", "ын", NULL};
  static const char *const women[] = {"ова", "ева", "ёва", "ина", "ына", NULL};
  static const char *const fixed[] = {"о", "е", "и", "у", "ю", "э", "ы", "ых", "их", NULL};
  memset(p, 0, sizeof *p);
  bool consonant = !ends_in_vowel(word) && !ends(word, "ь") && !ends(word, "й");
  if (ends_any(word, fixed) || (woman && consonant))
    noun(arena, word, NULL, '0', true, p);
  else if (is_adjective(word) && !ends(word, "ений"))
    adjective(arena, word, adjective_gender(word), true, p->form[0]);
  else if (ends_any(word, women) && woman)
    fill(arena, cut(arena, word, 1), cut(arena, word, 1), &surname_feminine, true, p);
  else if (ends_any(word, surnames))
    fill(arena, word, word, &surname_hard, true, p);
  else
    noun(arena, word, NULL, ends(word, "ь") && !woman ? 'm' : 0, true, p);
}

static bool is_woman(const char *entry) {
  static const char *const surnames[] = {"ова", "ева", "ёва", "ина", "ына", "ская", "цкая", NULL};
  return ends_any(entry, surnames);
}

static void person(request *r, const char *entry) {
  for (int i = 0; i < SG_RUSSIAN_CASES; i++) {
    const char *at = entry, *word, *text = "";
    while ((word = next_word(r->arena, &at))) {
      entry_word parsed = parse_word(r->arena, word);
      paradigm p;
      if (parsed.mark == '0')
        noun(r->arena, parsed.text, NULL, '0', true, &p);
      else
        person_word(r->arena, parsed.text, is_woman(entry), &p);
      add_word(r->arena, &text, p.form[0][i] ? p.form[0][i] : parsed.text);
    }
    put(r, text, case_bits[i] | SG_FORM_SINGULAR);
  }
}

/* --- conjugation ---------------------------------------------------------------------------- */

typedef struct verb_stems {
  const char *infinitive, *third; /* without "ся" */
  bool reflexive, perfective;
} verb_stems;

static const char *guess_third(sg_arena *arena, const char *infinitive) {
  if (ends(infinitive, "овать") || ends(infinitive, "евать"))
    return join(arena, cut(arena, infinitive, 5), "ует");
  if (ends(infinitive, "нуть"))
    return join(arena, cut(arena, infinitive, 3), "ет");
  if (ends(infinitive, "ить"))
    return join(arena, cut(arena, infinitive, 3), "ит");
  return join(arena, cut(arena, infinitive, 2), "ет");
}

/* "подписать" → "подписал", "провести" → "провёл", "помочь" → "помог", "идти" → "шёл". */
static const char *past_stem(sg_arena *arena, const verb_stems *v) {
  const char *infinitive = v->infinitive, *third = cut(arena, v->third, 2);
  if (ends(infinitive, "йти") || ends(infinitive, "идти"))
    return join(arena, cut(arena, infinitive, ends(infinitive, "идти") ? 4 : 3), "ше");
  if (ends(infinitive, "расти"))
    return join(arena, cut(arena, infinitive, 4), "ос");
  if (ends(infinitive, "чь")) {
    const char *root = cut(arena, third, 1);
    return join(arena, root, ends(third, "ж") ? "г" : "к");
  }
  if (ends(infinitive, "сти") || ends(infinitive, "зти"))
    return ends(third, "д") || ends(third, "т") ? cut(arena, third, 1) : third;
  return cut(arena, infinitive, 2);
}

static const char *reflexive(sg_arena *arena, const char *form) {
  return join(arena, form, ends_in_vowel(form) ? "сь" : "ся");
}

static void put_verb(request *r, const verb_stems *v, const char *form, uint32_t features) {
  put(r, v->reflexive ? reflexive(r->arena, form) : form, features);
}

static void put_past(request *r, const verb_stems *v, uint32_t features) {
  const char *stem = past_stem(r->arena, v);
  bool bare = ends(v->infinitive, "чь") ||
              ((ends(v->infinitive, "сти") || ends(v->infinitive, "зти")) && !ends_in_vowel(stem));
  bool went = ends(v->infinitive, "йти") || ends(v->infinitive, "идти");
  const char *she = went ? cut(r->arena, stem, 1) : stem; /* "пришел", "пришла" */
  features |= SG_FORM_PAST;
  put_verb(r, v, bare ? stem : join(r->arena, stem, "л"), features | SG_FORM_SINGULAR);
  put_verb(r, v, join(r->arena, she, "ла"), features | SG_FORM_SINGULAR);
  put_verb(r, v, join(r->arena, she, "ло"), features | SG_FORM_SINGULAR);
  put_verb(r, v, join(r->arena, she, "ли"), features | SG_FORM_PLURAL);
  if (!ends(v->infinitive, "гнуть") && !ends(v->infinitive, "кнуть"))
    return;
  const char *root = cut(r->arena, v->infinitive, 4); /* "отвергнул" and "отверг" */
  put_verb(r, v, root, features | SG_FORM_SINGULAR);
  put_verb(r, v, join(r->arena, root, "ла"), features | SG_FORM_SINGULAR);
  put_verb(r, v, join(r->arena, root, "ли"), features | SG_FORM_PLURAL);
}

/* A participle: "участвующий", "находящийся". */
static void put_active(request *r, const verb_stems *v, const char *participle) {
  const char *rest = r->rest;
  if (v->reflexive)
    r->rest = join(r->arena, "ся", rest);
  put_adjective(r, participle, SG_FORM_PARTICIPLE);
  r->rest = rest;
}

static void put_present(request *r, const verb_stems *v, uint32_t features) {
  const char *stem = cut(r->arena, v->third, 2);
  bool second = ends(v->third, "ит");
  const char *many = second                                   ? is_hushing(stem) ? "ат" : "ят"
                     : ends_in_vowel(stem) || ends(stem, "ь") ? "ют"
                                                              : "ут";
  features |= SG_FORM_THIRD | (v->perfective ? SG_FORM_FUTURE : 0);
  put_verb(r, v, v->third, features | SG_FORM_SINGULAR);
  put_verb(r, v, join(r->arena, stem, many), features | SG_FORM_PLURAL);
  put_verb(r, v, join(r->arena, stem, second ? "им" : "ем"), features | SG_FORM_PLURAL);
  if (v->perfective)
    return;
  put_active(r, v, join(r->arena, cut(r->arena, join(r->arena, stem, many), 1), "щий"));
}

static void put_short(request *r, const char *stem) {
  static const char *const singular[] = {"", "а", "о"};
  for (size_t i = 0; i < 3; i++)
    put(r, join(r->arena, stem, singular[i]),
        SG_FORM_PAST | SG_FORM_PASSIVE | SG_FORM_SHORT | SG_FORM_SINGULAR);
  put(r, join(r->arena, stem, "ы"),
      SG_FORM_PAST | SG_FORM_PASSIVE | SG_FORM_SHORT | SG_FORM_PLURAL);
}

static void put_passive_of(request *r, const char *stem, const char *consonants) {
  put_adjective(r, sg_arena_format(r->arena, "%s%sый", stem, consonants),
                SG_FORM_PARTICIPLE | SG_FORM_PASSIVE);
  put_short(r, strcmp(consonants, "нн") == 0 ? join(r->arena, stem, "н")
                                             : join(r->arena, stem, consonants));
}

/* "запустить" → "запущен", "купить" → "куплен", "подтвердить" → "подтвержден". */
static void put_mutated(request *r, const char *stem) {
  static const char *const changes[][2] = {{"ст", "щ"}, {"т", "щ"},  {"т", "ч"},  {"д", "жд"},
                                           {"д", "ж"},  {"с", "ш"},  {"з", "ж"},  {"п", "пл"},
                                           {"б", "бл"}, {"в", "вл"}, {"м", "мл"}, {"ф", "фл"}};
  bool changed = false;
  for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
    if (!ends(stem, changes[i][0]))
      continue;
    const char *head = sg_arena_copy(r->arena, stem, strlen(stem) - strlen(changes[i][0]));
    put_passive_of(r, sg_arena_format(r->arena, "%s%sе", head, changes[i][1]), "нн");
    changed = true;
    if (i == 0)
      break;
  }
  if (!changed)
    put_passive_of(r, join(r->arena, stem, "е"), "нн");
}

static void put_passive(request *r, const verb_stems *v) {
  const char *infinitive = v->infinitive, *stem = cut(r->arena, infinitive, 2);
  if (ends(infinitive, "нять") || ends(infinitive, "начать") || ends(infinitive, "ыть") ||
      ends(infinitive, "развить"))
    put_passive_of(r, stem, "т");
  if (ends(infinitive, "ать") || ends(infinitive, "ять"))
    put_passive_of(r, stem, "нн");
  else if (ends(infinitive, "ить") || ends(infinitive, "еть"))
    put_mutated(r, cut(r->arena, infinitive, 3));
  else if (ends(infinitive, "ти") || ends(infinitive, "чь"))
    put_passive_of(r, join(r->arena, cut(r->arena, v->third, 2), "е"), "нн");
}

static void conjugate(request *r, const verb_stems *v) {
  put_verb(r, v, v->infinitive, SG_FORM_BASE);
  put_past(r, v, 0);
  put_present(r, v, 0);
  const char *stem = past_stem(r->arena, v);
  bool vowel = ends_in_vowel(stem);
  const char *active = ends(v->infinitive, "йти") || ends(v->infinitive, "идти")
                           ? join(r->arena, stem, "дший")
                           : join(r->arena, stem, vowel ? "вший" : "ший");
  put_active(r, v, active);
  put(r, v->reflexive ? join(r->arena, stem, "вшись") : join(r->arena, stem, "в"), SG_FORM_ING);
  if (!v->perfective) {
    const char *many = cut(r->arena, v->third, 2);
    const char *gerund = ends(v->infinitive, "давать") ? cut(r->arena, v->infinitive, 2) : many;
    put_verb(r, v, join(r->arena, gerund, is_hushing(many) ? "а" : "я"), SG_FORM_ING);
  }
  if (v->reflexive)
    return;
  if (v->perfective) {
    put_passive(r, v);
    return;
  }
  if (ends(v->infinitive, "овать")) /* of both aspects: "реализован", "финансирован" */
    put_passive(r, v);
  put_adjective(r, join(r->arena, cut(r->arena, v->third, 1), "мый"),
                SG_FORM_PARTICIPLE | SG_FORM_PASSIVE);
  verb_stems passive = *v;
  passive.reflexive = true;
  put_verb(r, &passive, v->infinitive, SG_FORM_BASE | SG_FORM_PASSIVE);
  put_past(r, &passive, SG_FORM_PASSIVE);
  put_present(r, &passive, SG_FORM_PASSIVE);
}

static void verb(request *r, const char *text, bool perfective) {
  entry_word word = parse_word(r->arena, text);
  verb_stems v = {.infinitive = word.text, .third = word.irregular, .perfective = perfective};
  if (ends(word.text, "ся") || ends(word.text, "сь")) {
    v.reflexive = true;
    v.infinitive = cut(r->arena, word.text, 2);
    if (v.third)
      v.third = cut(r->arena, v.third, 2);
  }
  if (!v.third)
    v.third = guess_third(r->arena, v.infinitive);
  conjugate(r, &v);
}

/* --- entries -------------------------------------------------------------------------------- */

static const char *lemma_of(sg_arena *arena, const char *entry, sg_inflection inflection) {
  (void)inflection;
  const char *at = entry, *word, *text = "";
  for (bool first = true; (word = next_word(arena, &at)); first = false) {
    word = sg_arena_copy(arena, word, first ? strcspn(word, "/([") : strcspn(word, "(["));
    add_word(arena, &text, word);
  }
  return text;
}

static void verb_entry(request *r, const char *entry) {
  const char *at = entry;
  char *word = sg_arena_string(r->arena, next_word(r->arena, &at));
  r->rest = at;
  char *slash = strchr(word, '/');
  if (slash)
    *slash = 0;
  verb(r, word, slash != NULL);
  if (slash && strcmp(slash + 1, "-") != 0)
    verb(r, slash + 1, false);
}

static void inflect(sg_arena *arena, const char *entry, sg_inflection inflection, sg_form_sink sink,
                    void *context) {
  request r = {.arena = arena, .rest = "", .before = ""};
  switch (inflection) {
  case SG_INFLECT_NONE:
    put(&r, lemma_of(arena, entry, inflection), 0);
    break;
  case SG_INFLECT_NOUN:
    phrase(&r, entry, false, false);
    break;
  case SG_INFLECT_NAME:
    phrase(&r, entry, false, true);
    break;
  case SG_INFLECT_ANIMATE:
    phrase(&r, entry, true, false);
    break;
  case SG_INFLECT_PERSON:
    if (strchr(entry, '('))
      phrase(&r, entry, true, true); /* "Лев(Льва)" */
    else
      person(&r, entry);
    break;
  case SG_INFLECT_ADJECTIVE:
    if (is_adjective(entry))
      put_adjective(&r, entry, 0);
    else /* "этот", "кого": irregular, so that the lexicon lists the forms */
      put(&r, entry, 0);
    break;
  case SG_INFLECT_VERB:
    verb_entry(&r, entry);
    break;
  }
  for (uint32_t i = 0; i < r.count; i++)
    sink(context, r.forms[i], r.features[i]);
}

const sg_morphology sg_morphology_russian = {"ru", lemma_of, inflect};
