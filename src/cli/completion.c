/* silkgraph completion: what the shell offers while one types, from the tables of the help. */
#include <string.h>

#include "cli/cli.h"
#include "cli/help.h"

/* The words that may follow an option; formats are what the program writes. */
static void print_choices(const char *choices) {
  if (strcmp(choices, "format") != 0) {
    fputs(choices, stdout);
    return;
  }
  for (size_t i = 0; sg_exporters[i]; i++)
    printf("%s%s", i ? " " : "", sg_exporters[i]->name);
}

static bool is_path(const char *choices) {
  return !choices || strcmp(choices, "file") == 0 || strcmp(choices, "folder") == 0;
}

static void print_words(void) {
  for (const sg_command_info *c = sg_command_table + 1; c->name; c++)
    printf("%s ", c->name);
}

static void print_long_options(void) {
  for (const sg_option_info *o = sg_option_table; o->name; o++)
    printf("--%s ", o->name);
}

static void bash(void) {
  puts("# bash completion of silkgraph");
  puts("_silkgraph() {");
  puts("  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}");
  puts("  case $before in");
  for (const sg_option_info *o = sg_option_table; o->name; o++) {
    if (!o->argument || is_path(o->choices))
      continue;
    printf("    --%s) COMPREPLY=($(compgen -W '", o->name);
    print_choices(o->choices);
    puts("' -- \"$word\")); return ;;");
  }
  puts("    completion) COMPREPLY=($(compgen -W 'bash zsh fish' -- \"$word\")); return ;;");
  puts("  esac");
  fputs("  if [[ $word == -* ]]; then\n    COMPREPLY=($(compgen -W '", stdout);
  print_long_options();
  puts("' -- \"$word\"))");
  fputs("  elif ((COMP_CWORD == 1)); then\n    COMPREPLY=($(compgen -f -W '", stdout);
  print_words();
  puts("' -- \"$word\"))");
  puts("  else\n    COMPREPLY=($(compgen -f -- \"$word\"))\n  fi\n}");
  puts("complete -o filenames -F _silkgraph silkgraph");
}

/* In zsh's specifications a colon or bracket of the text would end it. */
static void print_plain(const char *text, const char *without) {
  for (; *text; text++)
    fputc(strchr(without, *text) ? ' ' : *text, stdout);
}

static void zsh(void) {
  puts("#compdef silkgraph\n# zsh completion of silkgraph\n_arguments -s \\");
  for (const sg_option_info *o = sg_option_table; o->name; o++) {
    printf("  '*--%s[", o->name);
    print_plain(o->text, "'[]:");
    fputs("]", stdout);
    if (o->argument && is_path(o->choices)) {
      printf(":%s:_files", o->argument);
    } else if (o->argument) {
      printf(":%s:(", o->argument);
      print_choices(o->choices);
      fputs(")", stdout);
    }
    puts("' \\");
  }
  fputs("  '1: :{_alternative \"commands:command:(", stdout);
  print_words();
  puts(")\" \"files:document:_files\"}' \\\n  '*:document:_files'");
}

static void fish(void) {
  puts("# fish completion of silkgraph");
  for (const sg_command_info *c = sg_command_table + 1; c->name; c++)
    printf("complete -c silkgraph -n __fish_use_subcommand -a %s -d '%s'\n", c->name, c->summary);
  for (const sg_option_info *o = sg_option_table; o->name; o++) {
    printf("complete -c silkgraph -l %s", o->name);
    if (o->value < 256)
      printf(" -s %c", o->value);
    if (o->argument && is_path(o->choices)) {
      fputs(" -r", stdout);
    } else if (o->argument) {
      fputs(" -x -a '", stdout);
      print_choices(o->choices);
      fputs("'", stdout);
    }
    fputs(" -d '", stdout);
    print_plain(o->text, "'");
    puts("'");
  }
}

int sg_command_completion(int argc, char **argv) {
  static const struct {
    const char *name;
    void (*print)(void);
  } shells[] = {{"bash", bash}, {"zsh", zsh}, {"fish", fish}};
  for (size_t i = 0; argc == 2 && i < sizeof shells / sizeof *shells; i++)
    if (strcmp(argv[1], shells[i].name) == 0) {
      shells[i].print();
      return SG_EXIT_OK;
    }
  fputs("usage: silkgraph completion bash|zsh|fish\n", stderr);
  return SG_EXIT_USAGE;
}
