/* The network: actors of all documents merged, their facts as edges. */
#ifndef SILKGRAPH_NETWORK_H
#define SILKGRAPH_NETWORK_H

#include <stdbool.h>
#include <stdio.h>

#include "silkgraph/api.h"
#include "silkgraph/extract.h"

SG_API_BEGIN

/** A directed multigraph of actors and ties. Belongs to one thread. */
typedef struct sg_network sg_network;

/** The measures of an actor, see measure.h; all 0 before sg_measure. */
typedef struct sg_measures {
  double degree, strength, betweenness, closeness, eigenvector, pagerank, constraint;
  int coreness, community;
  bool articulation;
} sg_measures;

/** What became of an actor or tie between two networks, see sg_network_diff. */
typedef enum sg_change { SG_UNCHANGED, SG_ADDED, SG_GONE, SG_ALTERED } sg_change;

/** A node. Strings live as long as the network. Names and sentences are valid UTF-8 in the form of
 * sg_print_visible, without control characters. */
typedef struct sg_actor {
  const char *id; /**< short, readable, stable: "ministry-of-commerce-of-china" */
  const char *label;
  sg_actor_type type;
  const char *const *aliases;
  unsigned alias_count;
  const char *country; /**< ISO 3166-1 alpha-2 or "" */
  const char *role;    /**< an official's offices, separated by " | ", or ""; bars of their own are
                            written "\|" */
  unsigned mentions;
  const char *merges; /**< which documents' actors became this one and why, a line each, or "" */
  sg_measures measures;
  sg_change change;
  sg_review reviewed;
  const char *coder; /**< who reviewed it, separated by " | ", or "" */
} sg_actor;

/** Where a tie is stated. */
typedef struct sg_evidence {
  const char *document;
  sg_position position; /**< of the trigger in the original file */
  const char *sentence; /**< its text; "" when it was read from a network without quotes */
  const char *frame;
  const char *path; /**< the way from source to target in the sentence's tree; "" when unknown */
  sg_words trigger, source_words, target_words, cue;
  unsigned copy_of;  /**< the evidence of the tie, counted from 1, whose sentence this one repeats
                      * (reprinted, in an abstract, translated beside it); 0: of its own */
  const char *years; /**< that this sentence gives, or ""; NULL when unknown */
  double confidence; /**< as of a fact; 1 where a coder decided, 0 when unknown */
  unsigned grounds;
  sg_review reviewed;
  const char *coder; /**< as of an actor */
} sg_evidence;

/** An edge: one for each source, relation, target and modality. */
typedef struct sg_tie {
  unsigned source, target; /**< actors */
  const char *relation, *label, *plover, *cameo;
  sg_family family;
  bool directed;
  sg_modality modality;
  unsigned weight;     /**< number of different sentences that state it */
  unsigned documents;  /**< number of documents that state it */
  const char *years;   /**< "2018 | 2021" or "" */
  const char *amounts; /**< money as written, separated by " | ", or "" */
  const sg_evidence *evidence;
  unsigned evidence_count;
  sg_change change;
  unsigned old_weight; /**< of an altered tie */
  sg_review reviewed;  /**< whether one of its sentences was decided, and how */
  const char *coder;   /**< as of an actor */
  double confidence;   /**< the highest of its evidence */
} sg_tie;

/** An empty network. NULL when out of memory. Free with sg_network_free. */
sg_network *sg_network_new(sg_error *error);

/** Frees a network. NULL is allowed. */
void sg_network_free(sg_network *network);

/**
 * Adds what was read from a document; the extraction may be freed afterwards. Actors that the
 * lexicon declares the same, that have one lexicon entry, or that have the same name, type and
 * state become one; so do people and firms whose names differ by their transliteration only. Actors
 * known by a description only stay apart between documents, and so do those that the lexicon
 * declares distinct. `merges` of the actor tells why.
 */
sg_status sg_network_add(sg_network *network, const sg_extraction *extraction, sg_error *error);

/** Reads a GraphML file that silkgraph wrote. NULL on failure. */
sg_network *sg_network_read_graphml(const char *path, sg_error *error);

/** Reads a file of silkgraph's own JSON, with sentences and the words marked in them. NULL on
 * failure. */
sg_network *sg_network_read_json(const char *path, sg_error *error);

/** Parts of a network that hang together: loose ones have three actors at most, beside a part that
 * has most of all actors. */
typedef enum sg_parts { SG_PARTS_ALL, SG_PARTS_REST, SG_PARTS_LOOSE } sg_parts;

/** What sg_network_filter keeps; zero-initialise to keep all. Strings are borrowed. */
typedef struct sg_filter {
  const char *const *only; /**< families or relations; any of them */
  unsigned only_count;
  const char *const *except; /**< families or relations to leave out */
  unsigned except_count;
  const char *const *types; /**< types of actors; ties keep when both ends are of them */
  unsigned type_count;
  unsigned min_weight;
  double min_confidence;
  bool no_prospective;
  const char *ego;   /**< label, alias or id of an actor */
  unsigned radius;   /**< of the ego network, in ties of any direction; 0 means 1 */
  unsigned top;      /**< keep so many actors, those with most ties */
  unsigned backbone; /**< keep so many actors at most: the ends of the ties that stand out at them
                      * (disparity filter, Serrano, Boguñá and Vespignani 2009) */
  bool fold;         /**< leave out what labels can tell: offices, and belonging to the own state */
  bool bridges;      /**< with fold: keep those that hold the picture together */
  sg_parts parts;    /**< only loose parts, or only what is not loose */
  const char *left, *right; /**< two states: only actors of them, and what is tied to both sides */
  bool keep_isolated;       /**< keep actors without ties too when something was filtered */
  bool only_reviewed;       /**< only ties, sentences and actors that a coder decided */
  bool unreviewed_first;    /**< put the ties that nobody decided before the others */
} sg_filter;

/** A new network with what passes the filter; evidence and all are kept. NULL on failure, such as
 * SG_ERROR_ARGUMENT for a name that is unknown. Needs no measures and has none. */
sg_network *sg_network_filter(const sg_network *network, const sg_filter *filter, sg_error *error);

/** The actor that has this id, label or alias (case and accents apart), or -1; also without memory.
 */
int sg_network_find(const sg_network *network, const char *name);

/**
 * The actor that somebody means: as sg_network_find, else the only one that has the text in its
 * label or an alias. -1, and in `error` which names come near, when there is none or more than one.
 * `type` is of sg_actor_type, or -1 for any.
 */
int sg_network_look_up(const sg_network *network, const char *name, int type, sg_error *error);

/* Counting and access by index from 0. */
unsigned sg_network_actors(const sg_network *network);
const sg_actor *sg_network_actor(const sg_network *network, unsigned index);
unsigned sg_network_ties(const sg_network *network);
const sg_tie *sg_network_tie(const sg_network *network, unsigned index);
unsigned sg_network_documents(const sg_network *network);
const char *sg_network_document(const sg_network *network, unsigned index);

/* All sentences of documents that were read with sg_extract_whole. */
unsigned sg_network_sentences(const sg_network *network);
const sg_text_sentence *sg_network_sentence(const sg_network *network, unsigned index);

/** Whether decisions of coders were applied to the network, or to the file it was read from; only
 * then do files speak of reviews. */
bool sg_network_is_reviewed(const sg_network *network);

/**
 * Labels actors that are added from now on in a language ("en", "ru") where they have a name in it;
 * without it, or with NULL, in the language of the text that names them first.
 * SG_ERROR_ARGUMENT for a language that silkgraph does not read.
 */
sg_status sg_network_set_language(sg_network *network, const char *language, sg_error *error);

/** The language of the network, "en" or "ru": the one that was set, else that of most documents, as
 * their sentences tell. */
const char *sg_network_language(const sg_network *network);

/** After documents of several languages were added without a language of labels: labels all actors
 * in the language of most documents, where they have a name in it. */
sg_status sg_network_unify_labels(sg_network *network, sg_error *error);

/** The title, "" when none was set; sg_network_set_title copies. */
const char *sg_network_title(const sg_network *network);
sg_status sg_network_set_title(sg_network *network, const char *title, sg_error *error);

SG_API_END

#endif
