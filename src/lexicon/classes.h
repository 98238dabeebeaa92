/* The word classes that lexicon files may fill, and what a match of a phrase means. */
#ifndef SG_LEXICON_CLASSES_H
#define SG_LEXICON_CLASSES_H

#include <stdint.h>

/** The class of a sense. Those of the table in classes.c are filled by `class NAME` blocks. */
typedef enum sg_class {
  SG_CLASS_NONE,
  /* filled by actor entries */
  SG_CLASS_ACTOR,
  SG_CLASS_DEMONYM,
  SG_CLASS_CAPITAL,
  SG_CLASS_SKELETON,       /* of an official's name, see sg_name_skeleton */
  SG_CLASS_SAME,           /* the name of the actor that a `same` entry makes of several */
  SG_CLASS_DISTINCT,       /* "group | name" of a `distinct` entry */
  SG_CLASS_GIVEN_SKELETON, /* of a given name */
  /* closed classes */
  SG_CLASS_DETERMINER,
  SG_CLASS_PREPOSITION,
  SG_CLASS_PREPOSITION_ACCUSATIVE,
  SG_CLASS_CONJUNCTION,
  SG_CLASS_NEGATION,
  SG_CLASS_MODAL,
  SG_CLASS_WILL,
  SG_CLASS_BE,
  SG_CLASS_HAVE,
  SG_CLASS_DO,
  SG_CLASS_TO,
  SG_CLASS_PRONOUN_PERSON,
  SG_CLASS_PRONOUN_THING,
  SG_CLASS_PRONOUN_GROUP,
  SG_CLASS_PRONOUN_SPEAKER,
  SG_CLASS_SPEAKER_COUNTRY,
  SG_CLASS_COUNTRY_NOUN,
  SG_CLASS_POSSESSIVE,
  SG_CLASS_RELATIVE,
  SG_CLASS_THAT,
  SG_CLASS_SUBORDINATOR,
  SG_CLASS_CONDITIONAL,
  SG_CLASS_ADVERB,
  SG_CLASS_SOURCE,
  SG_CLASS_COMPARISON,
  SG_CLASS_EXAMPLE,
  /* open classes */
  SG_CLASS_VERB,
  SG_CLASS_NOUN,
  SG_CLASS_ADJECTIVE,
  SG_CLASS_LIGHT_VERB,
  SG_CLASS_COPULA,
  SG_CLASS_PLAN_VERB,
  SG_CLASS_PLAN_NOUN,
  SG_CLASS_NEGATIVE_VERB,
  SG_CLASS_ENDING_VERB,
  SG_CLASS_CLOSING_VERB,
  SG_CLASS_MEETING_NOUN,
  SG_CLASS_FACTIVE_VERB,
  SG_CLASS_OBJECT_CONTROL,
  SG_CLASS_REPORT_VERB,
  SG_CLASS_INSTRUMENT_VERB,
  SG_CLASS_WORK_VERB,
  SG_CLASS_STANCE_VERB,
  SG_CLASS_BECOMING_NOUN,
  SG_CLASS_JUDGING_VERB,
  SG_CLASS_PROXY,
  SG_CLASS_PARTY_DEFINITION,
  SG_CLASS_GROUP_PARTIES,
  SG_CLASS_GROUP_STATES,
  SG_CLASS_GROUP_PEOPLE,
  SG_CLASS_GROUP_ANY,
  /* parts of names */
  SG_CLASS_BODY_HEAD,
  SG_CLASS_COMPANY_HEAD,
  SG_CLASS_ORGANIZATION_HEAD,
  SG_CLASS_INITIATIVE_HEAD,
  SG_CLASS_EVENT_HEAD,
  SG_CLASS_AGREEMENT_HEAD,
  SG_CLASS_NOT_IN_NAME,
  SG_CLASS_COMPANY_NOUN,
  SG_CLASS_ORGANIZATION_NOUN,
  SG_CLASS_FACILITY_HEAD,
  SG_CLASS_SUPRANATIONAL,
  SG_CLASS_BUSINESS_VERB,
  SG_CLASS_OFFICE_COMPANY,
  SG_CLASS_COMPANY_OBJECT,
  SG_CLASS_COMPANY_PARTICIPLE,
  SG_CLASS_PERSON_OBJECT,
  SG_CLASS_BYLINE,
  SG_CLASS_BARE_BODY,
  SG_CLASS_COMPANY_FORM,
  SG_CLASS_TOPIC,
  SG_CLASS_NAME_LINK,
  SG_CLASS_OFFICE_STATE,
  SG_CLASS_OFFICE_HEAD,
  SG_CLASS_OFFICE_MINISTER,
  SG_CLASS_OFFICE_ENVOY,
  SG_CLASS_OFFICE_RANK,
  SG_CLASS_COUNTERPART,
  SG_CLASS_HONORIFIC,
  SG_CLASS_GIVEN_NAME,
  SG_CLASS_FAMILY_NAME_FIRST,
  SG_CLASS_COMPOUND_TAIL,
  SG_CLASS_PARTICLE,
  SG_CLASS_NOT_ACTOR,
  SG_CLASS_BEFORE_PLACE,
  SG_CLASS_NOT_PERSON,
  SG_CLASS_MONTH,
  SG_CLASS_TIME_NOUN,
  SG_CLASS_CURRENCY,
  SG_CLASS_SCALE,
  SG_CLASS_NUMBER_WORD,
  SG_CLASS_ABBREVIATION,
  SG_CLASS_JOINED_SUFFIX,
  /* lines of a document */
  SG_CLASS_NOISE,
  SG_CLASS_CAPTION,
  SG_CLASS_REFERENCES,
  SG_CLASS_SECTION,
  SG_CLASS_COUNT
} sg_class;

/** Which forms of an entry are generated. */
typedef enum sg_inflection {
  SG_INFLECT_NONE,
  SG_INFLECT_NOUN,
  SG_INFLECT_ANIMATE, /* a noun for somebody */
  SG_INFLECT_PERSON,  /* somebody's name */
  SG_INFLECT_NAME,    /* any other name */
  SG_INFLECT_ADJECTIVE,
  SG_INFLECT_VERB
} sg_inflection;

/** What is known of a matched form. */
enum {
  SG_FORM_SINGULAR = 1 << 0,
  SG_FORM_PLURAL = 1 << 1,
  SG_FORM_BASE = 1 << 2,
  SG_FORM_THIRD = 1 << 3,
  SG_FORM_PAST = 1 << 4,
  SG_FORM_PARTICIPLE = 1 << 5,
  SG_FORM_ING = 1 << 6,
  SG_FORM_CAPITAL = 1 << 7,      /* only with a capital first letter */
  SG_FORM_ALL_CAPITALS = 1 << 8, /* only in capitals: WHO, US */
  SG_FORM_NICKNAME = 1 << 9,     /* a surname or short form: not a fit label */
  /* in languages with cases */
  SG_FORM_NOMINATIVE = 1 << 10,
  SG_FORM_GENITIVE = 1 << 11,
  SG_FORM_DATIVE = 1 << 12,
  SG_FORM_ACCUSATIVE = 1 << 13,
  SG_FORM_INSTRUMENTAL = 1 << 14,
  SG_FORM_PREPOSITIONAL = 1 << 15,
  SG_FORM_CASES = 0x3F << 10,
  SG_FORM_PASSIVE = 1 << 16, /* of participles and reflexive verbs */
  SG_FORM_SHORT = 1 << 17,   /* a participle that is a predicate: "подписан" */
  SG_FORM_FUTURE = 1 << 18
};

typedef struct sg_class_info {
  const char *name;
  sg_class id;
  sg_inflection inflection;
} sg_class_info;

/** The class of that name in lexicon files, or NULL. */
const sg_class_info *sg_class_named(const char *name);

#endif
