/* From a document to its actors and the facts that tie them. */
#ifndef SILKGRAPH_EXTRACT_H
#define SILKGRAPH_EXTRACT_H

#include "silkgraph/api.h"
#include "silkgraph/document.h"
#include "silkgraph/lexicon.h"
#include "silkgraph/types.h"

SG_API_BEGIN

/** What was read from one document. Independent of the document and lexicon it was read with. */
typedef struct sg_extraction sg_extraction;

/** Words of a sentence, as byte offsets into its text; start == end when there are none. */
typedef struct sg_words {
  unsigned start, end;
} sg_words;

/** A sentence that states something. Its text has single blanks and no broken words. */
typedef struct sg_statement {
  const char *text;
  sg_position position; /**< of its first character */
} sg_statement;

/** Words of a sentence that speak of an actor. */
typedef struct sg_naming {
  sg_words words;
  unsigned actor; /**< of the extraction or network; words that speak of two stand twice */
} sg_naming;

/** A sentence of a document, whether it states something or not. */
typedef struct sg_text_sentence {
  const char *document;
  const char *text;     /**< as in sg_statement */
  sg_position position; /**< of its first character */
  int heading, starts_paragraph, item;
  const sg_naming *namings;
  unsigned naming_count;
} sg_text_sentence;

/** What an actor is called in a language ("en", "ru"). */
typedef struct sg_label {
  const char *language, *text;
} sg_label;

/** An actor of one document. Strings live as long as the extraction. */
typedef struct sg_document_actor {
  sg_actor_type type;
  const char *label;
  const char *const *names; /**< other spellings */
  unsigned name_count;
  const sg_label *labels; /**< as far as the lexicon or a transliteration gives them */
  unsigned label_count;
  const char *country; /**< ISO 3166-1 alpha-2 or NULL */
  const char *role;    /**< offices, separated by " | ", or NULL */
  const char *lexicon; /**< id of the lexicon's entry, or NULL */
  const char *same;    /**< the actor that the lexicon declares it to be, or NULL */
  const char *apart;   /**< "group | name": not to be merged with others of the group; or NULL */
  unsigned mentions;
  int described; /**< known by a description only ("memorandum on water") */
} sg_document_actor;

/** What makes a fact more or less likely to be right, as bits of 1 << sg_ground. */
typedef enum sg_ground {
  SG_GROUND_NAME,
  SG_GROUND_CONFIRMED,
  SG_GROUND_TREE,
  SG_GROUND_FAR,
  SG_GROUND_REFERRING,
  SG_GROUND_UNKNOWN,
  SG_GROUND_BOTH_UNKNOWN,
  SG_GROUND_DESCRIBED,
  SG_GROUND_LONG,
  SG_GROUND_CROWD,
  SG_GROUND_NOT_ACTUAL,
  SG_GROUND_LOOSE,
  SG_GROUNDS
} sg_ground;

/** What a ground is called: "a pronoun or description"; NULL when out of range. */
const char *sg_ground_name(sg_ground ground);

/** "source relation target", read from one sentence. */
typedef struct sg_fact {
  unsigned source, target; /**< actors of the extraction */
  const char *relation, *label, *plover, *cameo;
  sg_family family;
  int symmetric;
  sg_modality modality;
  const char *frame;  /**< the frame that read it; "name" when a name or title states it */
  const char *path;   /**< the way between the two in the tree of the sentence; "" for names */
  unsigned statement; /**< of the extraction */
  sg_words trigger, source_words, target_words, cue;
  sg_position position; /**< of the trigger in the original file */
  const char *years;    /**< "2018 | 2021" or NULL */
  const char *amount;   /**< money as written, or NULL */
  double confidence;    /**< how likely it is that the fact is right, see docs/confidence.md */
  unsigned grounds;     /**< that this rests on */
} sg_fact;

/** Called for each remark on a document (what was skipped and where); see sg_extract. */
typedef void (*sg_remark)(void *context, sg_position position, const char *message);

/**
 * Reads a document. `remark` may be NULL. Time and memory grow linearly with the document. NULL on
 * failure. Free with sg_extraction_free.
 */
sg_extraction *sg_extract(const sg_lexicon *lexicon, const sg_document *document, sg_remark remark,
                          void *context, sg_error *error);

/** The same, and keeps all sentences of the document, which decisions of coders are placed in. */
sg_extraction *sg_extract_whole(const sg_lexicon *lexicon, const sg_document *document,
                                sg_remark remark, void *context, sg_error *error);

/** Frees an extraction. NULL is allowed. */
void sg_extraction_free(sg_extraction *extraction);

/** How much of the document was not read and why, when that is more than a few per cent: "12 % was
 * not read: 8 % adverts, credits and references, ..."; else NULL. The remarks of sg_extract tell
 * where. */
const char *sg_extraction_unread(const sg_extraction *extraction);

/** The document's name. */
const char *sg_extraction_document(const sg_extraction *extraction);

/* Counting and access by index from 0. */
unsigned sg_extraction_actors(const sg_extraction *extraction);
const sg_document_actor *sg_extraction_actor(const sg_extraction *extraction, unsigned index);
unsigned sg_extraction_facts(const sg_extraction *extraction);
const sg_fact *sg_extraction_fact(const sg_extraction *extraction, unsigned index);
const sg_statement *sg_extraction_statement(const sg_extraction *extraction, unsigned index);

/* The sentences in the order of the text; none when it was read with sg_extract. */
unsigned sg_extraction_sentences(const sg_extraction *extraction);
const sg_text_sentence *sg_extraction_sentence(const sg_extraction *extraction, unsigned index);

SG_API_END

#endif
