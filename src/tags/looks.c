#include "tags/looks.h"

#include <utf8proc.h>

#include "base/utf8.h"
#include "learned/keyed.h"

/* What the learner is told of the lexicon: these numbers are part of what models mean, so that
 * classes may come and go, and none of these bits is ever used for something else. */
enum {
  KNOWN_DETERMINER,
  KNOWN_PREPOSITION,
  KNOWN_CONJUNCTION,
  KNOWN_NEGATION,
  KNOWN_MODAL,
  KNOWN_BE,
  KNOWN_HAVE,
  KNOWN_DO,
  KNOWN_TO,
  KNOWN_PRONOUN,
  KNOWN_POSSESSIVE,
  KNOWN_RELATIVE,
  KNOWN_THAT,
  KNOWN_SUBORDINATOR,
  KNOWN_ADVERB,
  KNOWN_VERB,
  KNOWN_NOUN,
  KNOWN_ADJECTIVE,
  KNOWN_ACTOR,
  KNOWN_DEMONYM,
  KNOWN_CAPITAL,
  KNOWN_GIVEN_NAME,
  KNOWN_OFFICE,
  KNOWN_HEAD,
  KNOWN_TIME,
  KNOWN_NUMBER,
  KNOWN_CURRENCY,
  KNOWN_ABBREVIATION,
  KNOWN_IN_NAME,   /* a name of several words that starts before it */
  KNOWN_IN_PHRASE, /* another phrase */
  KNOWN_CLASSES
};

static const struct {
  sg_class class_id;
  uint8_t known;
} known_classes[] = {
    {SG_CLASS_ACTOR, KNOWN_ACTOR},
    {SG_CLASS_DEMONYM, KNOWN_DEMONYM},
    {SG_CLASS_CAPITAL, KNOWN_CAPITAL},
    {SG_CLASS_DETERMINER, KNOWN_DETERMINER},
    {SG_CLASS_PREPOSITION, KNOWN_PREPOSITION},
    {SG_CLASS_PREPOSITION_ACCUSATIVE, KNOWN_PREPOSITION},
    {SG_CLASS_CONJUNCTION, KNOWN_CONJUNCTION},
    {SG_CLASS_NEGATION, KNOWN_NEGATION},
    {SG_CLASS_MODAL, KNOWN_MODAL},
    {SG_CLASS_WILL, KNOWN_MODAL},
    {SG_CLASS_BE, KNOWN_BE},
    {SG_CLASS_HAVE, KNOWN_HAVE},
    {SG_CLASS_DO, KNOWN_DO},
    {SG_CLASS_TO, KNOWN_TO},
    {SG_CLASS_PRONOUN_PERSON, KNOWN_PRONOUN},
    {SG_CLASS_PRONOUN_THING, KNOWN_PRONOUN},
    {SG_CLASS_PRONOUN_GROUP, KNOWN_PRONOUN},
    {SG_CLASS_PRONOUN_SPEAKER, KNOWN_PRONOUN},
    {SG_CLASS_POSSESSIVE, KNOWN_POSSESSIVE},
    {SG_CLASS_RELATIVE, KNOWN_RELATIVE},
    {SG_CLASS_THAT, KNOWN_THAT},
    {SG_CLASS_SUBORDINATOR, KNOWN_SUBORDINATOR},
    {SG_CLASS_CONDITIONAL, KNOWN_SUBORDINATOR},
    {SG_CLASS_ADVERB, KNOWN_ADVERB},
    {SG_CLASS_VERB, KNOWN_VERB},
    {SG_CLASS_NOUN, KNOWN_NOUN},
    {SG_CLASS_ADJECTIVE, KNOWN_ADJECTIVE},
    {SG_CLASS_OFFICE_STATE, KNOWN_OFFICE},
    {SG_CLASS_OFFICE_HEAD, KNOWN_OFFICE},
    {SG_CLASS_OFFICE_MINISTER, KNOWN_OFFICE},
    {SG_CLASS_OFFICE_ENVOY, KNOWN_OFFICE},
    {SG_CLASS_OFFICE_COMPANY, KNOWN_OFFICE},
    {SG_CLASS_OFFICE_RANK, KNOWN_OFFICE},
    {SG_CLASS_HONORIFIC, KNOWN_OFFICE},
    {SG_CLASS_BODY_HEAD, KNOWN_HEAD},
    {SG_CLASS_COMPANY_HEAD, KNOWN_HEAD},
    {SG_CLASS_ORGANIZATION_HEAD, KNOWN_HEAD},
    {SG_CLASS_INITIATIVE_HEAD, KNOWN_HEAD},
    {SG_CLASS_EVENT_HEAD, KNOWN_HEAD},
    {SG_CLASS_AGREEMENT_HEAD, KNOWN_HEAD},
    {SG_CLASS_FACILITY_HEAD, KNOWN_HEAD},
    {SG_CLASS_GIVEN_NAME, KNOWN_GIVEN_NAME},
    {SG_CLASS_MONTH, KNOWN_TIME},
    {SG_CLASS_TIME_NOUN, KNOWN_TIME},
    {SG_CLASS_CURRENCY, KNOWN_CURRENCY},
    {SG_CLASS_SCALE, KNOWN_NUMBER},
    {SG_CLASS_NUMBER_WORD, KNOWN_NUMBER},
    {SG_CLASS_ABBREVIATION, KNOWN_ABBREVIATION},
};

static const uint32_t VERB_FORMS = SG_FORM_BASE | SG_FORM_THIRD | SG_FORM_PAST |
                                   SG_FORM_PARTICIPLE | SG_FORM_ING | SG_FORM_PASSIVE |
                                   SG_FORM_SHORT | SG_FORM_FUTURE;
static const uint32_t NOUN_FORMS = SG_FORM_SINGULAR | SG_FORM_PLURAL | SG_FORM_CASES;

/* Number + 1 of what the learner knows of a class; 0 when nothing. */
typedef struct known_table {
  uint8_t of[SG_CLASS_COUNT];
} known_table;

static known_table make_known_table(void) {
  known_table table = {{0}};
  for (size_t i = 0; i < sizeof known_classes / sizeof *known_classes; i++)
    table.of[known_classes[i].class_id] = (uint8_t)(known_classes[i].known + 1);
  return table;
}

static void note_phrase(sg_look *looks, uint32_t length, const sg_match *match) {
  uint32_t known = match->sense.class_id == SG_CLASS_ACTOR ? KNOWN_IN_NAME : KNOWN_IN_PHRASE;
  for (uint32_t i = 0; i < match->length && i < length; i++)
    looks[i].classes |= 1U << known;
}

static void note_matches(const sg_tokens *tokens, const known_table *table, uint32_t at,
                         uint32_t left, sg_look *looks) {
  const sg_token *token = sg_token_at(tokens, at);
  for (uint32_t i = 0; i < token->match_count; i++) {
    const sg_match *match = sg_token_phrase(tokens, at, i);
    uint32_t known = table->of[match->sense.class_id];
    if (!known)
      continue;
    if (match->length > 1) {
      note_phrase(looks, left, match);
      continue;
    }
    looks->classes |= 1U << (known - 1);
    if (match->sense.form & (VERB_FORMS & ~(uint32_t)SG_FORM_PASSIVE))
      looks->verb_forms |= match->sense.form & (VERB_FORMS | SG_FORM_CASES);
    else
      looks->noun_forms |= match->sense.form & NOUN_FORMS;
  }
}

static uint32_t small_letter(uint32_t code) {
  if (code < 0x80)
    return code >= 'A' && code <= 'Z' ? code + 32 : code;
  if (code >= 0x410 && code < 0x430)
    return code + 32;
  switch (code) {
  case 0x401: /* Ё and ё, which most writers leave out */
  case 0x451:
    return 0x435;
  case 0x2018: /* quotation marks, apostrophes and dashes of each kind */
  case 0x2019:
  case 0x02BC:
    return '\'';
  case 0x201C:
  case 0x201D:
  case 0x201E:
  case 0xAB:
  case 0xBB:
    return '"';
  case 0x2010:
  case 0x2011:
  case 0x2012:
  case 0x2013:
  case 0x2014:
    return '-';
  default:
    if (code >= 0x430 && code < 0x450)
      return code;
    return (uint32_t)utf8proc_tolower((utf8proc_int32_t)code);
  }
}

uint32_t sg_look_letters(const char *text, uint32_t length, uint32_t letters[SG_LETTERS_MOST],
                         uint32_t *shape) {
  uint32_t count = 0, code;
  for (uint32_t at = 0; at < length && count < SG_LETTERS_MOST;) {
    at += sg_utf8_decode(text + at, length - at, &code);
    if (code == 0xAD)
      continue;
    if (sg_is_digit(code)) {
      code = '0';
      *shape |= 1;
    }
    letters[count] = small_letter(code);
    *shape |= letters[count] == '-' ? 2U : 0U;
    count++;
  }
  return count;
}

void sg_look_hash(const uint32_t *letters, uint32_t count, sg_look *look) {
  uint32_t hash = count;
  for (uint32_t i = 0; i < count; i++) {
    hash = (hash ^ letters[i]) * 0x01000193U;
    if (i < SG_PREFIX_MOST)
      look->prefix[i] = hash = sg_mix(hash, i);
  }
  look->word = sg_mix(hash, 1);
  hash = 0;
  for (uint32_t i = 0; i < count && i < SG_SUFFIX_MOST; i++)
    look->suffix[i] = hash = sg_mix(hash, letters[count - 1 - i]);
}

/* The longest ending that the dictionary has tells most. */
static void look_up(const sg_model *model, const uint32_t *letters, uint32_t count, sg_look *look) {
  uint32_t hashes[SG_LETTERS_MOST + 2];
  if (!model->endings.slots || !count)
    return;
  hashes[0] = 0;
  for (uint32_t i = 0; i <= count; i++)
    hashes[i + 1] = sg_mix(hashes[i], i < count ? letters[count - 1 - i] : SG_WORD_BEGIN);
  for (uint32_t length = count + 2; length-- > 0 && !look->reading;)
    look->reading = sg_packed_find(&model->endings, sg_ending_key(hashes[length], length));
  if (!look->reading)
    return;
  look->parts = model->readings[look->reading - 1].parts;
  look->features = model->readings[look->reading - 1].features;
}

void sg_look_at(const sg_model *model, const sg_tokens *tokens, const sg_sentence *sentence,
                sg_look *looks) {
  const known_table table = make_known_table();
  uint32_t count = sentence->end - sentence->first;
  for (uint32_t i = 0; i < count; i++)
    looks[i] = (sg_look){0};
  for (uint32_t i = 0; i < count; i++) {
    const sg_token *token = sg_token_at(tokens, sentence->first + i);
    uint32_t letters[SG_LETTERS_MOST], shape = 0;
    uint32_t length = sg_look_letters(tokens->prose->text + token->start, token->end - token->start,
                                      letters, &shape);
    sg_look_hash(letters, length, &looks[i]);
    looks[i].group = sg_packed_find(&model->groups, sg_group_key(&looks[i]));
    if (token->kind == SG_WORD)
      look_up(model, letters, length, &looks[i]);
    bool capital = token->capital && !sentence->capitals;
    shape |= (capital ? 4U : 0U) | (token->all_capitals && capital ? 8U : 0U) |
             (token->initials ? 16U : 0U) | (length == 1 ? 32U : 0U) | (uint32_t)token->kind << 6;
    looks[i].open = sg_mix(7, shape & (1U | 4U | 3U << 6));
    shape |= (i == 0 ? 1U << 8 : 0U) | (sentence->capitals ? 1U << 9 : 0U);
    looks[i].shape = shape;
    note_matches(tokens, &table, sentence->first + i, count - i, &looks[i]);
  }
}
