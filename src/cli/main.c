#define _DEFAULT_SOURCE
#include <signal.h>
#include <stdio.h>
#include <string.h>

#include "cli/cli.h"
#include "cli/help.h"

static bool asks(int argc, char **argv, const char *word, const char *letter) {
  for (int i = 1; i < argc && strcmp(argv[i], "--") != 0; i++)
    if (strcmp(argv[i], word) == 0 || (letter && strcmp(argv[i], letter) == 0))
      return true;
  return false;
}

/* "silkgraph help diff" and "silkgraph diff --help" */
static const sg_command_info *asked_about(int argc, char **argv) {
  bool help = strcmp(argv[1], "help") == 0;
  const char *name = help ? (argc > 2 ? argv[2] : "") : argv[1];
  const sg_command_info *command = sg_command_named(name);
  return command ? command : sg_command_table;
}

int main(int argc, char **argv) {
  /* a closed pipe and a file that grows too large are reported like a full disk */
  signal(SIGPIPE, SIG_IGN);
  signal(SIGXFSZ, SIG_IGN);
  if (argc < 2) {
    sg_print_help(stderr, sg_command_table);
    return SG_EXIT_USAGE;
  }
  if (asks(argc, argv, "--help", "-h") || strcmp(argv[1], "help") == 0) {
    sg_print_help(stdout, asked_about(argc, argv));
    return SG_EXIT_OK;
  }
  if (asks(argc, argv, "--version", NULL)) {
    puts("silkgraph " SILKGRAPH_VERSION);
    return SG_EXIT_OK;
  }
  const sg_command_info *command = *argv[1] ? sg_command_named(argv[1]) : NULL;
  return command ? command->run(argc - 1, argv + 1) : sg_command_network(argc, argv);
}
