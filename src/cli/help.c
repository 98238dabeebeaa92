#include "cli/help.h"

#include <string.h>

#include "cli/cli.h"

enum {
  READS =
      SG_FOR_NETWORK | SG_FOR_EXPLAIN | SG_FOR_SUGGEST | SG_FOR_PARSE | SG_FOR_DIFF | SG_FOR_REVIEW,
  WRITES = SG_FOR_NETWORK | SG_FOR_DIFF | SG_FOR_DEMO,
  ALL = READS | WRITES | SG_FOR_LINT | SG_FOR_COMPLETION | SG_FOR_AGREEMENT
};

static const char output[] = "Output", filter[] = "What is kept", style[] = "How it is drawn",
                  input[] = "Input", other[] = "Other";

const sg_option_info sg_option_table[] = {
    {"output", "FILE", output,
     "write a file; the extension says the format (repeatable, - is stdout)", "file", 'o',
     WRITES | SG_FOR_REVIEW},
    {"as", "FORMAT", output, "the format, where the extension does not say it or serves several",
     "format", SG_OPTION_AS, WRITES},
    {"title", "TEXT", output, "title of the network", NULL, SG_OPTION_TITLE,
     WRITES | SG_FOR_REVIEW},
    {"quotes", NULL, output, "write the sentences into every format that has attributes", NULL,
     SG_OPTION_QUOTES, WRITES},
    {"only", "NAME", filter, "only ties of this family or relation (repeatable)",
     "structure institution cooperation conflict", SG_OPTION_ONLY, WRITES},
    {"except", "NAME", filter, "no ties of this family or relation (repeatable)",
     "structure institution cooperation conflict", SG_OPTION_EXCEPT, WRITES},
    {"type", "TYPE", filter, "only actors of this type (repeatable)",
     "country ministry company official agreement organization initiative event", SG_OPTION_TYPE,
     WRITES},
    {"min-weight", "N", filter, "only ties stated by at least N sentences", NULL,
     SG_OPTION_MIN_WEIGHT, WRITES},
    {"min-confidence", "P", filter, "only ties that are right with a probability of P (0 to 1)",
     NULL, SG_OPTION_MIN_CONFIDENCE, WRITES},
    {"ego", "ACTOR[:N]", filter, "only what is within N ties of an actor (default 1)", NULL,
     SG_OPTION_EGO, WRITES},
    {"between", "A,B", filter, "only actors of two states and what both share; drawn side by side",
     NULL, SG_OPTION_BETWEEN, WRITES},
    {"top", "N", filter, "only the N actors with most ties", NULL, SG_OPTION_TOP, WRITES},
    {"no-prospective", NULL, filter, "without plans and possibilities", NULL,
     SG_OPTION_NO_PROSPECTIVE, WRITES},
    {"only-reviewed", NULL, filter, "only what coders decided, with --decisions", NULL,
     SG_OPTION_ONLY_REVIEWED, WRITES},
    {"unreviewed-first", NULL, filter, "the ties that nobody decided before the others", NULL,
     SG_OPTION_UNREVIEWED_FIRST, WRITES},
    {"layout", "NAME", style, "neato (default), dot, sfdp, circular or layers",
     "neato dot sfdp circular layers", SG_OPTION_LAYOUT, WRITES},
    {"group", "BY", style, "boxes around actors of one type, country or community",
     "type country community", SG_OPTION_GROUP, WRITES},
    {"size", "MEASURE", style,
     "size words by strength (default), degree, betweenness, pagerank ...",
     "degree strength betweenness closeness eigenvector pagerank constraint", SG_OPTION_SIZE,
     WRITES},
    {"measure-structure", NULL, style,
     "measures count offices and belongings too, which follow from names", NULL,
     SG_OPTION_MEASURE_STRUCTURE, WRITES},
    {"theme", "NAME", style, "light (default), dark, mono or print", "light dark mono print",
     SG_OPTION_THEME, WRITES},
    {"page", "SIZE", style, "fit onto a4, a4-landscape, letter or slide",
     "a4 a4-landscape letter slide", SG_OPTION_PAGE, WRITES},
    {"structure", "HOW", style, "offices and belongings: fold into labels (default), faint or hide",
     "fold faint hide", SG_OPTION_STRUCTURE, WRITES},
    {"subtitle", "TEXT", style, "a line under the title", NULL, SG_OPTION_SUBTITLE, WRITES},
    {"font", "NAME", style, "font of all words", NULL, SG_OPTION_FONT, WRITES},
    {"most", "N", style, "draw the backbone of at most N actors (default 60)", NULL, SG_OPTION_MOST,
     WRITES},
    {"all", NULL, style, "draw all actors, however many", NULL, SG_OPTION_ALL, WRITES},
    {"config", "FILE", style,
     "style of the house (default: silkgraph.conf here or in ~/.config/silkgraph)", "file",
     SG_OPTION_CONFIG, WRITES},
    {"date", "DAY", input, "the documents are of that day: says who \"the president\" was", NULL,
     SG_OPTION_DATE, READS},
    {"lang", "LANGUAGE", input,
     "labels, figures and reports in en or ru (labels also in kk); default: as most documents",
     "en ru kk", SG_OPTION_LANG, READS},
    {"lexicon", "FOLDER", input, "add to or override the lexicon", "folder", SG_OPTION_LEXICON,
     READS | SG_FOR_DEMO | SG_FOR_AGREEMENT},
    {"decisions", "FILE", input,
     "apply what coders decided, a table of decisions (repeatable); see docs/review.md", "file",
     SG_OPTION_DECISIONS, READS & ~(SG_FOR_PARSE | SG_FOR_SUGGEST)},
    {"from", "FILE", input, "learn from what coders decided, a table of decisions (repeatable)",
     "file", SG_OPTION_FROM, SG_FOR_SUGGEST},
    {"recursive", NULL, input, "read the files in folders and archives", NULL, SG_OPTION_RECURSIVE,
     READS},
    {"from-list", "FILE", input, "read the paths of documents from a file, one a line", "file",
     SG_OPTION_FROM_LIST, READS},
    {"tokens", NULL, input, "the input is CoNLL-U, whose words are kept; --lang says its language",
     NULL, SG_OPTION_TOKENS, SG_FOR_PARSE},
    {"why-not", NULL, input, "where a tie between two actors was dropped", NULL, SG_OPTION_WHY_NOT,
     SG_FOR_EXPLAIN},
    {"verbose", NULL, other, "say what was skipped and why", NULL, 'v', READS | WRITES},
    {"quiet", NULL, other, "no warnings and no progress", NULL, 'q', READS | WRITES},
    {"help", NULL, other, "this page; behind a command, the page of the command", NULL, 'h', ALL},
    {"version", NULL, other, "the version", NULL, SG_OPTION_VERSION, ALL},
    {NULL, NULL, NULL, NULL, NULL, 0, 0},
};

const sg_command_info sg_command_table[] = {
    {"", SG_FOR_NETWORK, sg_command_network, "[OPTIONS] DOCUMENT...",
     "summary of the network, or files with -o",
     "A document is a text, Markdown, HTML, PDF, DOCX or ODT file, or - for standard input. A "
     ".json\n"
     "or .graphml file that silkgraph wrote is a network, and so is a .csv of coded statements;\n"
     "several inputs are merged into one.",
     "  silkgraph article.txt -o net.graphml -o net.svg -o net.html\n"
     "  silkgraph *.txt --only cooperation --ego Kazakhstan:1 --no-prospective -o kz.svg\n"
     "  silkgraph *.pdf --between China,Kazakhstan --page a4 -o two-states.pdf\n"
     "  silkgraph old.json new.txt -o report.md -o net.sqlite\n"},
    {"explain", SG_FOR_EXPLAIN, sg_command_explain, "explain DOCUMENT... A [B]",
     "the sentences behind the ties of A (with B)",
     "Shows each sentence with [source] and [target], the <trigger>, the ~cue~ of a plan or "
     "denial,\n"
     "its place, and the frame that read it. With --why-not, which takes two actors, it says at\n"
     "which stage a tie between them was dropped. The first argument that is no file is A.",
     "  silkgraph explain article.txt Kazakhstan China\n"
     "  silkgraph explain net.json \"Samruk-Kazyna\"\n"
     "  silkgraph explain --why-not article.txt Huawei ZTE\n"},
    {"suggest", SG_FOR_SUGGEST, sg_command_suggest, "suggest DOCUMENT...",
     "names and verbs that no lexicon knows",
     "Prints lines that can be pasted into a lexicon, most frequent first. With --from, lines that "
     "give\n"
     "what coders decided, each tried on all decisions: what it explains, and what it would break.",
     "  silkgraph suggest *.txt > mine/new.lex\n"
     "  silkgraph suggest --from decisions.csv\n"},
    {"review", SG_FOR_REVIEW, sg_command_review, "review DOCUMENT... -o review.html",
     "a page in which you decide what is right",
     "The page shows the documents and what was read in each sentence; it needs nothing but a\n"
     "browser, and saves what you decide as a table for --decisions. Given here, such tables are "
     "in\n"
     "the page already.",
     "  silkgraph review article.txt -o review.html\n"
     "  silkgraph review *.txt --decisions decisions.csv -o review.html\n"},
    {"agreement", SG_FOR_AGREEMENT, sg_command_agreement, "agreement A.csv B.csv",
     "how far two coders agree",
     "Cohen's kappa and Krippendorff's alpha on actors, ties, relations and modality, and "
     "precision,\n"
     "recall and F1 of the program against each coder, as tables in Markdown.",
     "  silkgraph agreement anna.csv bob.csv > agreement.md\n"},
    {"parse", SG_FOR_PARSE, sg_command_parse, "parse DOCUMENT...",
     "sentences with their grammar, in CoNLL-U",
     "Prints part of speech, forms, lemma, head and function of each word, and the actors.",
     "  silkgraph parse article.txt > article.conllu\n"
     "  silkgraph parse --tokens --lang ru gold.conllu > parsed.conllu\n"},
    {"lint", SG_FOR_LINT, sg_command_lint, "lint [FOLDER]",
     "checks a lexicon and runs its examples",
     "Without a folder, the built-in lexicon. Names file and line of each mistake.",
     "  silkgraph lint mine/\n"},
    {"diff", SG_FOR_DIFF, sg_command_diff, "diff OLD NEW [-o FILE]...",
     "what came, went and changed between two networks",
     "Each is a network or a document. With -o the two are drawn as one: + came, \u2212 went.",
     "  silkgraph diff january.json february.json\n"
     "  silkgraph diff old.txt new.txt -o changes.svg\n"},
    {"demo", SG_FOR_DEMO, sg_command_demo, "demo [OPTIONS]",
     "the China-Kazakhstan landscape, embedded", "Reads the brief that the program carries.",
     "  silkgraph demo -o landscape.svg\n"},
    {"completion", SG_FOR_COMPLETION, sg_command_completion, "completion bash|zsh|fish",
     "a script that completes commands and options",
     "Packages install these; by hand, put the output where your shell looks for completions.",
     "  silkgraph completion bash > ~/.local/share/bash-completion/completions/silkgraph\n"
     "  silkgraph completion zsh > \"${fpath[1]}/_silkgraph\"\n"
     "  silkgraph completion fish > ~/.config/fish/completions/silkgraph.fish\n"},
    {NULL, 0, NULL, NULL, NULL, NULL, NULL},
};

const sg_command_info *sg_command_named(const char *name) {
  for (const sg_command_info *command = sg_command_table; command->name; command++)
    if (strcmp(command->name, name) == 0)
      return command;
  return NULL;
}

static void print_option(FILE *out, const sg_option_info *option) {
  char left[64];
  snprintf(left, sizeof left, "%s%c%s--%s%s%s", option->value < 256 ? "-" : " ",
           option->value < 256 ? option->value : ' ', option->value < 256 ? ", " : "  ",
           option->name, option->argument ? " " : "", option->argument ? option->argument : "");
  fprintf(out, "  %-27s %s\n", left, option->text);
}

static void print_options(FILE *out, unsigned commands) {
  const char *group = NULL;
  for (const sg_option_info *option = sg_option_table; option->name; option++) {
    if (!(option->commands & commands))
      continue;
    if (option->group != group)
      fprintf(out, "\n%s\n", option->group);
    group = option->group;
    print_option(out, option);
  }
}

static void print_formats(FILE *out) {
  fputs("\nFormats, by extension and by name\n", out);
  for (size_t i = 0; sg_exporters[i]; i++)
    fprintf(out, "  .%-16s%-13s%s\n", sg_exporters[i]->extension, sg_exporters[i]->name,
            sg_exporters[i]->description);
}

static void print_relations(FILE *out) {
  fputs("\nFamilies and their relations, for --only and --except\n", out);
  for (int i = 0; i < SG_FAMILIES; i++) {
    sg_family family;
    const char *name;
    fprintf(out, "  %-16s", sg_family_name((sg_family)i));
    for (unsigned k = 0; (name = sg_lexicon_relation_name(sg_lexicon_builtin(), k, &family)); k++)
      if (family == (sg_family)i)
        fprintf(out, " %s", name);
    fputs("\n", out);
  }
  fputs("\nTypes of actors, for --type\n  country (or state), ministry (or organ), company, "
        "official, "
        "agreement, organization,\n  initiative, event\n",
        out);
}

static void print_commands(FILE *out) {
  for (const sg_command_info *command = sg_command_table; command->name; command++)
    fprintf(out, "%s silkgraph %-28s %s\n", command == sg_command_table ? "usage:" : "      ",
            command->usage, command->summary);
  fputs("       silkgraph COMMAND --help           more on a command\n", out);
}

void sg_print_help(FILE *out, const sg_command_info *command) {
  bool program = command == sg_command_table;
  if (program) {
    fputs("silkgraph " SILKGRAPH_VERSION
          " reads documents into a network of who is tied to whom.\n\n",
          out);
    print_commands(out);
  } else {
    fprintf(out, "usage: silkgraph %s\n\n%c%s.", command->usage,
            command->summary[0] >= 'a' ? command->summary[0] - 'a' + 'A' : command->summary[0],
            command->summary + 1);
  }
  fprintf(out, "\n%s\n", command->text);
  print_options(out, command->bit);
  if (command->bit & WRITES) {
    print_relations(out);
    print_formats(out);
  }
  fprintf(out, "\nExamples\n%s", command->examples);
  fputs(
      "\nExit status: 0 all went well, 1 some input could not be read, 2 wrong usage, 3 an output\n"
      "could not be written, 4 a mistake in the lexicon.\n",
      out);
}
