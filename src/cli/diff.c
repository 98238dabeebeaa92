/* silkgraph diff: what came, went and changed between two networks. */
#define _DEFAULT_SOURCE
#include <stdlib.h>
#include <unistd.h>

#include "cli/cli.h"

static const char *const signs[] = {" ", "+", "-", "~"};
static const char *const colours[] = {"", "\033[32m", "\033[31m", "\033[33m"};

static void begin(sg_change change) {
  bool colour = isatty(STDOUT_FILENO) && !getenv("NO_COLOR");
  printf("%s%s%s ", colour ? colours[change] : "", signs[change], colour ? "\033[0m" : "");
}

static void print_actors(const sg_network *network, sg_change change) {
  for (unsigned i = 0; i < sg_network_actors(network); i++) {
    const sg_actor *actor = sg_network_actor(network, i);
    if (actor->change != change)
      continue;
    begin(change);
    printf("%s (%s)\n", actor->label, sg_actor_type_name(actor->type));
  }
}

static void print_ties(const sg_network *network, sg_change change) {
  for (unsigned i = 0; i < sg_network_ties(network); i++) {
    const sg_tie *tie = sg_network_tie(network, i);
    char place[SG_PLACE_MAX];
    if (tie->change != change)
      continue;
    begin(change);
    printf("%s -- %s -> %s  %s", sg_network_actor(network, tie->source)->label, tie->relation,
           sg_network_actor(network, tie->target)->label, sg_modality_name(tie->modality));
    if (*tie->years)
      printf(", %s", tie->years);
    if (change == SG_ALTERED)
      printf(", %u sentences instead of %u", tie->weight, tie->old_weight);
    if (tie->evidence_count)
      printf("  %s", sg_place(tie->evidence[0].document, tie->evidence[0].position, place));
    puts("");
  }
}

static unsigned count_actors(const sg_network *network, sg_change change) {
  unsigned count = 0;
  for (unsigned i = 0; i < sg_network_actors(network); i++)
    count += sg_network_actor(network, i)->change == change;
  return count;
}

static unsigned count_ties(const sg_network *network, sg_change change) {
  unsigned count = 0;
  for (unsigned i = 0; i < sg_network_ties(network); i++)
    count += sg_network_tie(network, i)->change == change;
  return count;
}

static void print_diff(const sg_network *network) {
  printf("actors: %u came, %u went, %u stayed\n", count_actors(network, SG_ADDED),
         count_actors(network, SG_GONE), count_actors(network, SG_UNCHANGED));
  printf("ties:   %u came, %u went, %u changed, %u stayed\n", count_ties(network, SG_ADDED),
         count_ties(network, SG_GONE), count_ties(network, SG_ALTERED),
         count_ties(network, SG_UNCHANGED));
  print_actors(network, SG_ADDED);
  print_actors(network, SG_GONE);
  print_ties(network, SG_ADDED);
  print_ties(network, SG_GONE);
  print_ties(network, SG_ALTERED);
}

static int compare(const sg_options *options, const sg_network *old, const sg_network *new_one) {
  sg_error error = {0};
  sg_network *both = sg_network_diff(old, new_one, &error);
  if (!both) {
    return sg_exit_after(&error, SG_EXIT_INPUT);
  }
  int code = SG_EXIT_OK;
  if (options->output_count || options->as)
    code = sg_finish_network(options, both);
  else
    print_diff(both);
  sg_network_free(both);
  return code;
}

int sg_command_diff(int argc, char **argv) {
  sg_options options;
  int code;
  if (!sg_options_read(argc, argv, &options, &code))
    return code;
  if (options.input_count != 2) {
    fputs("usage: silkgraph diff OLD NEW [-o FILE]...   each a network or a document\n", stderr);
    sg_options_free(&options);
    return SG_EXIT_USAGE;
  }
  const sg_lexicon *lexicon = sg_options_lexicon(&options);
  code = SG_EXIT_LEXICON;
  if (lexicon) {
    sg_network *networks[2] = {NULL, NULL};
    code = SG_EXIT_OK;
    for (int i = 0; i < 2 && !code; i++)
      code = sg_read_inputs(&options, lexicon, options.inputs + i, 1, &networks[i]);
    if (networks[0] && networks[1])
      code = compare(&options, networks[0], networks[1]);
    sg_network_free(networks[0]);
    sg_network_free(networks[1]);
    sg_options_lexicon_free(&options, lexicon);
  }
  sg_options_free(&options);
  return code;
}
