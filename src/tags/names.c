#include <string.h>

#include "tags/tags.h"

static const char *const pos_names[SG_POS_COUNT] = {
    [SG_POS_X] = "X",         [SG_POS_ADJ] = "ADJ",     [SG_POS_ADP] = "ADP",
    [SG_POS_ADV] = "ADV",     [SG_POS_AUX] = "AUX",     [SG_POS_CCONJ] = "CCONJ",
    [SG_POS_DET] = "DET",     [SG_POS_INTJ] = "INTJ",   [SG_POS_NOUN] = "NOUN",
    [SG_POS_NUM] = "NUM",     [SG_POS_PART] = "PART",   [SG_POS_PRON] = "PRON",
    [SG_POS_PROPN] = "PROPN", [SG_POS_PUNCT] = "PUNCT", [SG_POS_SCONJ] = "SCONJ",
    [SG_POS_SYM] = "SYM",     [SG_POS_VERB] = "VERB",
};

/* In the order of the alphabet, as CoNLL-U wants them. Of several names of a bit the first one is
 * written, the others are only read. */
static const struct {
  uint32_t bit;
  const char *name, *value;
} features[] = {
    {SG_ANIMATE, "Animacy", "Anim"},        {SG_CASE_ABL, "Case", "Abl"},
    {SG_CASE_ACC, "Case", "Acc"},           {SG_CASE_DAT, "Case", "Dat"},
    {SG_CASE_GEN, "Case", "Gen"},           {SG_CASE_GEN, "Case", "Par"},
    {SG_CASE_INS, "Case", "Ins"},           {SG_CASE_LOC, "Case", "Loc"},
    {SG_CASE_NOM, "Case", "Nom"},           {SG_CASE_NOM, "Case", "Voc"},
    {SG_DEGREE_CMP, "Degree", "Cmp"},       {SG_GENDER_FEM, "Gender", "Fem"},
    {SG_GENDER_MASC, "Gender", "Masc"},     {SG_GENDER_NEUT, "Gender", "Neut"},
    {SG_MOOD_CND, "Mood", "Cnd"},           {SG_MOOD_CND, "Mood", "Sub"},
    {SG_MOOD_IMP, "Mood", "Imp"},           {SG_NUMBER_PLUR, "Number", "Plur"},
    {SG_NUMBER_PLUR, "Number", "Ptan"},     {SG_NUMBER_SING, "Number", "Sing"},
    {SG_PERSON_12, "Person", "1"},          {SG_PERSON_12, "Person", "2"},
    {SG_POLARITY_NEG, "Polarity", "Neg"},   {SG_POSS, "Poss", "Yes"},
    {SG_PRONTYPE_REL, "PronType", "Rel"},   {SG_PRONTYPE_REL, "PronType", "Int"},
    {SG_TENSE_FUT, "Tense", "Fut"},         {SG_TENSE_PAST, "Tense", "Past"},
    {SG_TENSE_PRES, "Tense", "Pres"},       {SG_VARIANT_SHORT, "Variant", "Short"},
    {SG_VERBFORM_CONV, "VerbForm", "Conv"}, {SG_VERBFORM_FIN, "VerbForm", "Fin"},
    {SG_VERBFORM_GER, "VerbForm", "Ger"},   {SG_VERBFORM_INF, "VerbForm", "Inf"},
    {SG_VERBFORM_PART, "VerbForm", "Part"}, {SG_VOICE_MID, "Voice", "Mid"},
    {SG_VOICE_PASS, "Voice", "Pass"},
};

enum { FEATURES = sizeof features / sizeof *features };

const char *sg_pos_name(sg_pos pos) {
  return (unsigned)pos < SG_POS_COUNT ? pos_names[pos] : pos_names[SG_POS_X];
}

sg_pos sg_pos_named(const char *name) {
  for (unsigned i = 0; i < SG_POS_COUNT; i++)
    if (strcmp(pos_names[i], name) == 0)
      return (sg_pos)i;
  return SG_POS_X;
}

/* The bit of the value [value, value + length) of a feature, or 0. */
static uint32_t bit_of(const char *name, size_t name_length, const char *value, size_t length) {
  for (size_t i = 0; i < FEATURES; i++)
    if (strlen(features[i].name) == name_length &&
        strncmp(features[i].name, name, name_length) == 0 && strlen(features[i].value) == length &&
        strncmp(features[i].value, value, length) == 0)
      return features[i].bit;
  return 0;
}

uint32_t sg_features_named(const char *text) {
  uint32_t bits = 0;
  while (*text) {
    size_t length = strcspn(text, "|"), name = strcspn(text, "=|");
    for (size_t at = name + 1; at < length;) {
      size_t value = strcspn(text + at, ",|");
      bits |= bit_of(text, name, text + at, value);
      at += value + 1;
    }
    text += length;
    text += *text == '|';
  }
  return bits;
}

const char *sg_features_text(sg_arena *arena, uint32_t bits) {
  const char *text = NULL, *name = "";
  for (size_t i = 0; i < FEATURES; i++) {
    if (!(bits & features[i].bit))
      continue;
    bits &= ~features[i].bit;
    if (!text)
      text = sg_arena_format(arena, "%s=%s", features[i].name, features[i].value);
    else if (strcmp(name, features[i].name) == 0)
      text = sg_arena_format(arena, "%s,%s", text, features[i].value);
    else
      text = sg_arena_format(arena, "%s|%s=%s", text, features[i].name, features[i].value);
    name = features[i].name;
  }
  return text ? text : "_";
}
