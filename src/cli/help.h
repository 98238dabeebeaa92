/* The commands and their options as tables: parsing, help and completion follow from them. */
#ifndef SG_CLI_HELP_H
#define SG_CLI_HELP_H

#include <stdbool.h>
#include <stdio.h>

/** Commands, as bits of sg_option_info.commands. */
enum {
  SG_FOR_NETWORK = 1,
  SG_FOR_EXPLAIN = 2,
  SG_FOR_SUGGEST = 4,
  SG_FOR_LINT = 8,
  SG_FOR_DIFF = 16,
  SG_FOR_DEMO = 32,
  SG_FOR_COMPLETION = 64,
  SG_FOR_PARSE = 128,
  SG_FOR_REVIEW = 256,
  SG_FOR_AGREEMENT = 512
};

/** What getopt returns for an option without a letter. */
typedef enum sg_option_value {
  SG_OPTION_AS = 256,
  SG_OPTION_TITLE,
  SG_OPTION_ONLY,
  SG_OPTION_EXCEPT,
  SG_OPTION_TYPE,
  SG_OPTION_MIN_WEIGHT,
  SG_OPTION_MIN_CONFIDENCE,
  SG_OPTION_EGO,
  SG_OPTION_BETWEEN,
  SG_OPTION_TOP,
  SG_OPTION_ONLY_REVIEWED,
  SG_OPTION_UNREVIEWED_FIRST,
  SG_OPTION_NO_PROSPECTIVE,
  SG_OPTION_LAYOUT,
  SG_OPTION_GROUP,
  SG_OPTION_SIZE,
  SG_OPTION_MEASURE_STRUCTURE,
  SG_OPTION_THEME,
  SG_OPTION_PAGE,
  SG_OPTION_STRUCTURE,
  SG_OPTION_SUBTITLE,
  SG_OPTION_FONT,
  SG_OPTION_MOST,
  SG_OPTION_ALL,
  SG_OPTION_CONFIG,
  SG_OPTION_QUOTES,
  SG_OPTION_LEXICON,
  SG_OPTION_DECISIONS,
  SG_OPTION_FROM,
  SG_OPTION_RECURSIVE,
  SG_OPTION_FROM_LIST,
  SG_OPTION_WHY_NOT,
  SG_OPTION_TOKENS,
  SG_OPTION_LANG,
  SG_OPTION_DATE,
  SG_OPTION_HELP,
  SG_OPTION_VERSION
} sg_option_value;

/** An option. A new one is an element of the table in help.c and a case in options.c. */
typedef struct sg_option_info {
  const char *name;
  const char *argument; /**< "FILE", "N" ...; NULL: none */
  const char *group;    /**< the headline it stands under in the help */
  const char *text;     /**< one line */
  const char *choices;  /**< words that may follow, for completion; NULL: anything */
  int value;            /**< the letter, or one of sg_option_value */
  unsigned commands;
} sg_option_info;

/** All options, with a NULL name behind the last. */
extern const sg_option_info sg_option_table[];

typedef struct sg_command_info {
  const char *name; /**< "" for reading documents, which has no word of its own */
  unsigned bit;
  int (*run)(int argc, char **argv);
  const char *usage, *summary, *text, *examples;
} sg_command_info;

/** All commands, with a NULL name behind the last. */
extern const sg_command_info sg_command_table[];

/** The command of that name, or NULL. */
const sg_command_info *sg_command_named(const char *name);

/** The page of `--help`: of the program, or of one command. */
void sg_print_help(FILE *out, const sg_command_info *command);

#endif
