/* Which known person a name means: middle names, initials and patronymics may be left out, surnames
 * may come first. */
#include <string.h>

#include "base/translit.h"
#include "base/utf8.h"
#include "lexicon/russian.h"
#include "mentions/look.h"

enum { WORDS_MAX = 8 };

/* A name in parts, each without its case ending; given: NULL when only the surname is there. */
typedef struct parts {
  const char *surname, *given;
  const char *middle[WORDS_MAX];
  uint32_t middle_count;
  bool either; /* two family names of a language in which they come first: which is which? */
} parts;

static bool has_sense(const sg_reader *r, const char *word, sg_class class_id) {
  return sg_lexicon_sense_of(r->arena, r->lexicon, word, class_id) != NULL;
}

static bool is_one_letter(const char *text) {
  uint32_t code;
  return *text && sg_utf8_decode(text, strlen(text), &code) == strlen(text);
}

/* "j.", "к.-ж.", "x" */
static bool is_initial(const char *word) {
  return strchr(word, '.') != NULL || is_one_letter(word);
}

/* "майданович", "сергеевн": of a stem. */
static bool is_patronymic(const char *stem) {
  static const char *const endings[] = {"ович", "евич", "ьич",  "мич", "тич",  "овн",
                                        "евн",  "ичн",  "инич", "улы", "кызы", "ұлы"};
  size_t length = strlen(stem);
  for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
    size_t n = strlen(endings[i]);
    if (length > n + 2 && strcmp(stem + length - n, endings[i]) == 0)
      return true;
  }
  return false;
}

/* The words of a name, initials each for itself ("А.С."), without "Jr". */
static uint32_t split(const sg_reader *r, const char *name, const char **words) {
  uint32_t count = 0;
  const char *form = sg_normal_form(r->arena, name, strlen(name));
  while (*form && count < WORDS_MAX) {
    size_t length = strcspn(form, " ");
    const char *dot = memchr(form, '.', length);
    if (dot && (size_t)(dot - form) + 1 < length && dot[1] != '-')
      length = (size_t)(dot - form) + 1;
    const char *word = sg_arena_copy(r->arena, form, length);
    form += length;
    form += strspn(form, " ");
    const char *plain = sg_arena_copy(r->arena, word, strcspn(word, ".,"));
    if (*plain && !has_sense(r, plain, SG_CLASS_NAME_SUFFIX))
      words[count++] = strchr(word, '.') ? word : sg_russian_stem(r->arena, word);
  }
  return count;
}

/* A family name that comes first is not declined: "Дина" is none. */
static bool starts_with_family(const sg_reader *r, const char *name) {
  const char *form = sg_normal_form(r->arena, name, strlen(name));
  return has_sense(r, sg_arena_copy(r->arena, form, strcspn(form, " ")),
                   SG_CLASS_FAMILY_NAME_FIRST);
}

static parts parse(const sg_reader *r, const char *name) {
  const char *words[WORDS_MAX];
  uint32_t count = split(r, name, words);
  parts p = {0};
  if (!count)
    return p;
  uint32_t surname = count - 1, given = 0;
  if (count > 2 && is_patronymic(words[count - 1]) && !is_patronymic(words[count - 2]))
    surname = 0; /* "Нуртлеу Мурат Абугалиевич" */
  else if (count > 1 && count < 4 && starts_with_family(r, name)) {
    surname = 0;
    p.either = count == 2 && has_sense(r, words[1], SG_CLASS_FAMILY_NAME_FIRST);
  }
  given = surname == 0 ? 1 : 0;
  p.surname = words[surname];
  if (count == 2 && surname == 1 && has_sense(r, words[0], SG_CLASS_PARTICLE) &&
      !has_sense(r, words[0], SG_CLASS_GIVEN_NAME))
    return p; /* "Al Suwaidi" */
  p.given = count > 1 ? words[given] : NULL;
  for (uint32_t i = 0; i < count; i++)
    if (i != surname && i != given)
      p.middle[p.middle_count++] = words[i];
  return p;
}

/* "Joe" is short for "Joseph". */
static const char *full_form(const sg_reader *r, const char *given) {
  const sg_sense *sense =
      sg_lexicon_sense_of(r->arena, r->lexicon, given, SG_CLASS_SHORT_GIVEN_NAME);
  return sense ? sg_lexicon_text(r->lexicon, sense->value) : given;
}

static bool is_initial_of(const char *initial, const char *word) {
  uint32_t a, b;
  sg_utf8_decode(initial, strlen(initial), &a);
  sg_utf8_decode(word, strlen(word), &b);
  return is_initial(initial) && a == b;
}

static bool words_agree(const sg_reader *r, const char *a, const char *b) {
  return strcmp(a, b) == 0 || is_initial_of(a, b) || is_initial_of(b, a) ||
         strcmp(full_form(r, a), full_form(r, b)) == 0;
}

/* Do the middle names of the one that has fewer all stand among the other's? */
static bool middles_agree(const sg_reader *r, const parts *a, const parts *b) {
  if (a->middle_count > b->middle_count)
    return middles_agree(r, b, a);
  for (uint32_t i = 0; i < a->middle_count; i++) {
    bool found = false;
    for (uint32_t k = 0; k < b->middle_count && !found; k++)
      found = words_agree(r, a->middle[i], b->middle[k]);
    if (!found)
      return false;
  }
  return true;
}

/* How sure two names are one person's; 0: they are not. */
static unsigned agreement(const sg_reader *r, const parts *a, const parts *b) {
  enum { BY_SURNAME = 1, BY_INITIAL, BY_NAME };
  if (!a->surname || !b->surname)
    return 0;
  if ((a->either || b->either) && a->given && b->given && strcmp(a->surname, b->given) == 0 &&
      strcmp(a->given, b->surname) == 0)
    return BY_NAME;
  if (strcmp(a->surname, b->surname) != 0)
    return 0;
  if (!a->given || !b->given)
    return BY_SURNAME;
  if (!words_agree(r, a->given, b->given) || !middles_agree(r, a, b))
    return 0;
  return is_initial(a->given) || is_initial(b->given) ? BY_INITIAL : BY_NAME;
}

static unsigned agrees_with(const sg_reader *r, const parts *p, uint32_t entity) {
  enum { NAMES = 6 };
  const sg_entity *e = sg_entity_seen(r, entity);
  const parts label = parse(r, e->label);
  const char *const *names = e->names.items;
  unsigned best = e->type == SG_OFFICIAL ? agreement(r, p, &label) : 0;
  for (uint32_t i = 0; e->type == SG_OFFICIAL && i < e->names.count && i < NAMES; i++) {
    const parts other = parse(r, names[i]);
    unsigned found = agreement(r, p, &other);
    best = found > best && other.given ? found : best;
  }
  return best;
}

static const sg_sense *official_of(const sg_reader *r, const char *first, const char *second) {
  const char *name = sg_arena_format(r->arena, "%s %s", first, second);
  return sg_lexicon_sense_of(r->arena, r->lexicon, sg_name_skeleton(r->arena, name),
                             SG_CLASS_SKELETON);
}

/* The lexicon's official whom the name means, or SG_NO_ACTOR. */
static uint32_t official_called(const sg_reader *r, const parts *p) {
  if (!p->given || is_initial(p->given))
    return SG_NO_ACTOR;
  const sg_sense *sense = official_of(r, p->given, p->surname);
  if (!sense)
    sense = official_of(r, p->surname, p->given);
  if (sense)
    return sense->value;
  sense = sg_lexicon_sense_of(r->arena, r->lexicon, p->surname, SG_CLASS_ACTOR);
  if (!sense || sg_lexicon_actor(r->lexicon, sense->value)->type != SG_OFFICIAL)
    return SG_NO_ACTOR;
  const sg_actor_entry *entry = sg_lexicon_actor(r->lexicon, sense->value);
  const parts label = parse(r, sg_lexicon_text(r->lexicon, entry->label));
  return agreement(r, p, &label) ? sense->value : SG_NO_ACTOR;
}

uint32_t sg_person_called(sg_reader *r, const char *name) {
  const parts p = parse(r, name);
  uint32_t found = SG_NO_ACTOR, walk = 0, entity;
  unsigned best = 0;
  if (!p.surname)
    return SG_NO_ACTOR;
  while ((entity = sg_next_of_surname(r, p.surname, &walk)) != SG_NO_ACTOR) {
    unsigned sure = agrees_with(r, &p, entity);
    if (sure > best) {
      best = sure;
      found = entity;
    }
  }
  uint32_t official = found == SG_NO_ACTOR ? official_called(r, &p) : SG_NO_ACTOR;
  return official == SG_NO_ACTOR ? found : sg_entity_of_actor(r, official);
}

bool sg_is_same_name(const sg_reader *r, const char *one, const char *other) {
  const char *a[WORDS_MAX], *b[WORDS_MAX];
  uint32_t count = split(r, one, a);
  if (count != split(r, other, b))
    return false;
  for (uint32_t i = 0; i < count; i++)
    if (strcmp(a[i], b[i]) != 0)
      return false;
  return true;
}

uint32_t sg_person_of_surname(const sg_reader *r, const char *surname) {
  const parts p = parse(r, surname);
  uint32_t found = SG_NO_ACTOR, walk = 0, entity;
  if (!p.surname || p.given)
    return SG_NO_ACTOR;
  while ((entity = sg_next_of_surname(r, p.surname, &walk)) != SG_NO_ACTOR)
    if (found == SG_NO_ACTOR ||
        sg_entity_seen(r, entity)->last_token > sg_entity_seen(r, found)->last_token)
      found = entity;
  return found;
}

/* May one person hold an office in both bodies? */
static bool may_serve_both(const sg_reader *r, uint32_t one, uint32_t other) {
  const sg_entity *a = sg_entity_seen(r, one), *b = sg_entity_seen(r, other);
  if (one == other || a->type == SG_OFFICIAL || b->type == SG_OFFICIAL)
    return true;
  return a->country && b->country && strcmp(a->country, b->country) == 0;
}

static bool may_be_holder(const sg_reader *r, uint32_t person, uint32_t body) {
  sg_office_walk walk = sg_offices_of(r, person);
  const sg_link *office = sg_next_office(&walk);
  bool may = office == NULL;
  for (; office && !may; office = sg_next_office(&walk))
    may = may_serve_both(r, office->target, body) || office->first >= r->sentence->first;
  return may;
}

uint32_t sg_person_in_office(sg_reader *r, uint32_t person, uint32_t body, const char *name) {
  const parts p = parse(r, name);
  uint32_t walk = 0, entity;
  if (body == SG_NO_ACTOR || !p.given || sg_entity_seen(r, person)->actor != SG_NO_ACTOR ||
      may_be_holder(r, person, body))
    return person;
  while ((entity = sg_next_of_surname(r, p.surname, &walk)) != SG_NO_ACTOR)
    if (entity != person && agrees_with(r, &p, entity) && may_be_holder(r, entity, body))
      return entity;
  entity = sg_entity_new(r, SG_OFFICIAL, name);
  sg_propose_surname(r, p.surname, entity);
  sg_propose_another(r, SG_KEY_NAME, sg_name_of_key(r->arena, name), entity);
  return entity;
}

void sg_person_register(sg_reader *r, uint32_t person, const char *name) {
  const parts p = parse(r, name);
  sg_entity_register(r, person, name);
  if (p.surname)
    sg_propose_surname(r, p.surname, person);
  if (p.either)
    sg_propose_surname(r, p.given, person);
}
