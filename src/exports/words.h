/* The words of figures, reports and the explorer, as tables: a new language is a column in them,
 * and an element of the list of languages in wording.c. */
#ifndef SG_EXPORTS_WORDS_H
#define SG_EXPORTS_WORDS_H

/** Languages besides English. */
enum { SG_RUSSIAN, SG_OTHER_LANGUAGES };

/** A text in English and, in their order, in the other languages. */
typedef const char *sg_words[1 + SG_OTHER_LANGUAGES];

/** Texts, and offices that begin the titles of officials; a NULL behind the last. */
extern const sg_words sg_words_table[], sg_office_words[];

#endif
