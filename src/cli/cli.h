/* What the commands of the program share. The program uses nothing but the public API. */
#ifndef SG_CLI_CLI_H
#define SG_CLI_CLI_H

#include "silkgraph/silkgraph.h"

/** Exit codes, documented in the manual. */
typedef enum sg_exit {
  SG_EXIT_OK = 0,
  SG_EXIT_INPUT = 1,   /**< some input could not be read; the others were processed */
  SG_EXIT_USAGE = 2,   /**< the command line makes no sense */
  SG_EXIT_OUTPUT = 3,  /**< an output could not be written */
  SG_EXIT_LEXICON = 4, /**< a mistake in the lexicon */
  SG_EXIT_MEMORY = 5 /**< out of memory: what was read is not whole, so nothing is written of it */
} sg_exit;

enum { SG_LIST_MAX = 64 };

/** What the command line says. Strings are borrowed from argv. */
typedef struct sg_options {
  const char *lexicon_folder, *title, *as, *language, *date;
  const char *outputs[SG_LIST_MAX];
  unsigned output_count;
  const char *decisions[SG_LIST_MAX];
  unsigned decision_count;
  const char *only[SG_LIST_MAX], *except[SG_LIST_MAX], *types[SG_LIST_MAX];
  sg_filter filter;
  sg_style style;
  const char *config;                          /* a file of the style of the house, or NULL */
  char *ego_copy, *between_copy, *config_text; /* freed by sg_options_free */
  bool filtered, verbose, quiet, quotes, recursive, why_not, tokens, measure_structure;
  const char *from_list;
  char **inputs; /* the arguments that are no options */
  unsigned input_count;
} sg_options;

/** Reads the options of a command; prints what is wrong. False: leave with `*code`, nothing is left
 * to be freed. */
bool sg_options_read(int argc, char **argv, sg_options *options, int *code);
void sg_options_free(sg_options *options);

/** Reads the style of the house from the file of --config, else from silkgraph.conf in the working
 * folder or the user's, when there is one; what the command line says goes before. */
sg_status sg_options_config(sg_options *options, sg_error *error);

/** The lexicon to use; NULL after a message when --lexicon has a mistake. Free with
 * sg_options_lexicon_free. */
const sg_lexicon *sg_options_lexicon(const sg_options *options);
void sg_options_lexicon_free(const sg_options *options, const sg_lexicon *lexicon);

/** "silkgraph: FILE: what happened" on standard error. */
void sg_complain(const sg_error *error);

/** Complains, and returns the exit code of such an error; `otherwise` where the error says nothing.
 */
int sg_exit_after(const sg_error *error, int otherwise);

/** Does something with a document that was read from `path`. */
typedef sg_status (*sg_use_document)(void *context, const sg_document *document, const char *path,
                                     sg_error *error);

/** Opens all documents of the inputs (files, lists, folders) in the order of their names and gives
 * each to `use`. Returns the worst exit code. */
int sg_each_document(const sg_options *options, char **inputs, unsigned count, sg_use_document use,
                     void *context);

/** Reads all inputs (documents, lists, folders, or one network) into `*network`. Returns the worst
 * exit code; *network is NULL when nothing could be read. */
int sg_read_inputs(const sg_options *options, const sg_lexicon *lexicon, char **inputs,
                   unsigned count, sg_network **network);

/** The same, with all sentences and without applying decisions. */
int sg_read_undecided(const sg_options *options, const sg_lexicon *lexicon, char **inputs,
                      unsigned count, sg_network **network);

/** The tables of --decisions; NULL in `*decisions` when there are none. Complains, and returns an
 * exit code, when one cannot be read. */
int sg_read_decisions(const sg_options *options, sg_decisions **decisions);

/** Filters, measures and writes the network as the options say. */
int sg_finish_network(const sg_options *options, sg_network *network);

/** Prints what a lexicon lacks for the tables of decisions of the options. */
int sg_suggest_from_decisions(const sg_options *options, const sg_lexicon *lexicon);

/* The commands: each gets the arguments behind its name and returns the exit code. */
int sg_command_network(int argc, char **argv);
int sg_command_explain(int argc, char **argv);
int sg_command_suggest(int argc, char **argv);
int sg_command_lint(int argc, char **argv);
int sg_command_agreement(int argc, char **argv);
int sg_command_review(int argc, char **argv);
int sg_command_parse(int argc, char **argv);
int sg_command_demo(int argc, char **argv);
int sg_command_diff(int argc, char **argv);
int sg_command_completion(int argc, char **argv);

#endif
