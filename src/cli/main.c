#define _DEFAULT_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

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

/* What was printed may still be on its way: a full disk is noticed here at the latest. */
static int finish_output(int code) {
  errno = 0;
  bool failed = ferror(stdout) || fflush(stdout) != 0;
  if (fclose(stdout) == 0 && !failed)
    return code;
  fprintf(stderr, "silkgraph: standard output: %s\n", strerror(errno ? errno : EIO));
  return code ? code : SG_EXIT_OUTPUT;
}

/* Whether the value of an option is the next argument. */
static bool takes_next(const char *argument) {
  for (const sg_option_info *o = sg_option_table; o->name; o++) {
    bool named = argument[1] == '-' ? strcmp(argument + 2, o->name) == 0
                                    : argument[1] == o->value && !argument[2];
    if (named)
      return o->argument != NULL;
  }
  return false;
}

/* Options may stand before a command: "silkgraph --lexicon mine explain ..." */
static void command_to_front(int argc, char **argv) {
  int at = 1;
  while (at < argc && argv[at][0] == '-' && argv[at][1] && strcmp(argv[at], "--") != 0)
    at += takes_next(argv[at]) ? 2 : 1;
  if (at >= argc || !*argv[at] || !sg_command_named(argv[at]))
    return;
  char *command = argv[at];
  memmove(argv + 2, argv + 1, (size_t)(at - 1) * sizeof *argv);
  argv[1] = command;
}

/* A word that is no file, but nearly a command. */
static bool is_mistyped(int argc, const char *word) {
  char names[256] = "", like[64];
  struct stat info;
  size_t used = 0;
  if (argc < 3 || strpbrk(word, "./-") || stat(word, &info) == 0)
    return false;
  for (const sg_command_info *c = sg_command_table + 1; c->name && used < sizeof names; c++)
    used += (size_t)snprintf(names + used, sizeof names - used, "%s ", c->name);
  if (!sg_most_like(word, names, like, sizeof like))
    return false;
  fprintf(stderr, "silkgraph: no file or command \"%s\"; did you mean silkgraph %s?\n", word, like);
  return true;
}

static int run(int argc, char **argv) {
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
  command_to_front(argc, argv);
  const sg_command_info *command = *argv[1] ? sg_command_named(argv[1]) : NULL;
  if (!command && is_mistyped(argc, argv[1]))
    return SG_EXIT_USAGE;
  return command ? command->run(argc - 1, argv + 1) : sg_command_network(argc, argv);
}

/* A stream that was closed by the caller would give its number to the next file that is opened.
 * What is printed into nothing is an error, as on a full disk. */
static void hold_standard_streams(void) {
  for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; stream++)
    if (fcntl(stream, F_GETFD) < 0 &&
        open(stream == STDOUT_FILENO ? "/dev/full" : "/dev/null", O_RDWR) < 0)
      return;
}

int main(int argc, char **argv) {
  /* a closed pipe and a file that grows too large are reported like a full disk */
  signal(SIGPIPE, SIG_IGN);
  signal(SIGXFSZ, SIG_IGN);
  hold_standard_streams();
  return finish_output(run(argc, argv));
}
