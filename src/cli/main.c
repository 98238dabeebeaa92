#define _DEFAULT_SOURCE
#include <signal.h>
#include <stdio.h>
#include <string.h>

#include "cli/cli.h"

static const char usage[] =
    "silkgraph " SILKGRAPH_VERSION " reads documents into a network of who is tied to whom.\n"
    "\n"
    "usage: silkgraph [OPTIONS] DOCUMENT...        summary of the network, or files with -o\n"
    "       silkgraph explain DOCUMENT... A [B]    the sentences behind the ties of A (with B)\n"
    "       silkgraph explain --why-not DOCUMENT... A B\n"
    "                                              where a tie between two actors was dropped\n"
    "       silkgraph suggest DOCUMENT...          names and verbs that no lexicon knows\n"
    "       silkgraph lint [FOLDER]                checks a lexicon and runs its examples\n"
    "       silkgraph demo [OPTIONS]               the China-Kazakhstan landscape, embedded\n"
    "\n"
    "A document is a text, Markdown, HTML, PDF, DOCX or ODT file, or - for standard input; a "
    ".json\n"
    "or .graphml file that silkgraph wrote is taken as a network.\n"
    "\n"
    "  -o, --output FILE     write a file; the extension says the format (repeatable, - is "
    "stdout)\n"
    "      --as FORMAT       the format, where the extension does not say it or serves several\n"
    "      --title TEXT      title of the network\n"
    "      --only NAME       only ties of this family or relation (repeatable)\n"
    "      --type TYPE       only actors of this type (repeatable)\n"
    "      --min-weight N    only ties stated by at least N sentences\n"
    "      --ego ACTOR[:N]   only what is within N ties of an actor (default 1)\n"
    "      --top N           only the N actors with most ties\n"
    "      --no-prospective  without plans and possibilities\n"
    "      --quotes          write the sentences into every format that has attributes\n"
    "      --date DAY        the documents are of that day: says who \"the president\" was\n"
    "      --lang en|ru|kk      label actors in this language where they have a name in it\n"
    "      --lexicon FOLDER  add to or override the lexicon\n"
    "      --recursive       read the files in folders\n"
    "      --from-list FILE  read the paths of documents from a file, one a line\n"
    "  -v, --verbose         say what was skipped and why\n"
    "  -q, --quiet           no warnings\n"
    "  -h, --help            this page\n"
    "      --version         the version\n"
    "\n";

static const char examples[] =
    "examples:\n"
    "  silkgraph article.txt -o net.graphml -o net.svg\n"
    "  silkgraph *.txt --only cooperation --ego Kazakhstan:1 --no-prospective -o kz.svg\n"
    "  silkgraph explain article.txt Kazakhstan China\n"
    "\n"
    "exit status: 0 all went well, 1 some input could not be read, 2 wrong usage, 3 an output\n"
    "could not be written, 4 a mistake in the lexicon.\n";

/* A command is added here. */
static const struct {
  const char *name;
  int (*run)(int argc, char **argv);
} commands[] = {{"explain", sg_command_explain},
                {"suggest", sg_command_suggest},
                {"lint", sg_command_lint},
                {"demo", sg_command_demo}};

static void print_help(FILE *out) {
  fputs(usage, out);
  fputs("formats, by extension and by name:\n", out);
  for (size_t i = 0; sg_exporters[i]; i++)
    fprintf(out, "  .%-16s%-13s%s\n", sg_exporters[i]->extension, sg_exporters[i]->name,
            sg_exporters[i]->description);
  fprintf(out, "\n%s", examples);
}

static bool asks(int argc, char **argv, const char *word, const char *letter) {
  for (int i = 1; i < argc && strcmp(argv[i], "--") != 0; i++)
    if (strcmp(argv[i], word) == 0 || (letter && strcmp(argv[i], letter) == 0))
      return true;
  return false;
}

int main(int argc, char **argv) {
  /* a closed pipe and a file that grows too large are reported like a full disk */
  signal(SIGPIPE, SIG_IGN);
  signal(SIGXFSZ, SIG_IGN);
  if (argc < 2) {
    print_help(stderr);
    return SG_EXIT_USAGE;
  }
  if (asks(argc, argv, "--help", "-h") || strcmp(argv[1], "help") == 0) {
    print_help(stdout);
    return SG_EXIT_OK;
  }
  if (asks(argc, argv, "--version", NULL)) {
    puts("silkgraph " SILKGRAPH_VERSION);
    return SG_EXIT_OK;
  }
  for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
    if (strcmp(argv[1], commands[i].name) == 0)
      return commands[i].run(argc - 1, argv + 1);
  return sg_command_network(argc, argv);
}
