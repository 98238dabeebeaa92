/* The language that a network is in: that of most of its documents. */
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "network/merge.h"

/* More than 0 when the text is in Cyrillic letters, less than 0 when it is in Latin ones. */
static int script_vote(const char *text) {
  int balance = 0;
  for (size_t at = 0, n = strlen(text); at < n;) {
    uint32_t code;
    at += sg_utf8_decode(text + at, n - at, &code);
    sg_script script = sg_script_of(code);
    balance += (script == SG_SCRIPT_CYRILLIC) - (script == SG_SCRIPT_LATIN);
  }
  return (balance > 0) - (balance < 0);
}

static unsigned document_index(const sg_network *network, const char *name, unsigned guess) {
  unsigned count = sg_network_documents(network);
  for (unsigned i = 0; i < count; i++)
    if (strcmp(sg_network_document(network, (guess + i) % count), name) == 0)
      return (guess + i) % count;
  return guess;
}

/* Each document votes as most of its sentences do. */
static void count_votes(const sg_network *network, int *votes) {
  unsigned document = 0;
  for (unsigned i = 0; i < sg_network_ties(network); i++) {
    const sg_tie *tie = sg_network_tie(network, i);
    for (unsigned k = 0; k < tie->evidence_count; k++) {
      document = document_index(network, tie->evidence[k].document, document);
      votes[document] += script_vote(tie->evidence[k].sentence);
    }
  }
}

typedef struct votes {
  unsigned cyrillic, latin;
  int sentences;
} votes;

static votes all_votes(const sg_network *network) {
  votes all = {0};
  unsigned documents = sg_network_documents(network);
  int *each = calloc(documents + 1, sizeof *each);
  if (each)
    count_votes(network, each);
  for (unsigned i = 0; each && i < documents; i++) {
    all.cyrillic += each[i] > 0;
    all.latin += each[i] < 0;
    all.sentences += each[i];
  }
  free(each);
  return all;
}

static int label_votes(const sg_network *network) {
  int balance = 0;
  for (unsigned i = 0; i < sg_network_actors(network); i++)
    balance += script_vote(sg_network_actor(network, i)->label);
  return balance;
}

const char *sg_network_language(const sg_network *network) {
  if (network->language)
    return network->language;
  votes all = all_votes(network);
  int balance = (int)all.cyrillic - (int)all.latin;
  balance = balance ? balance : all.sentences;
  balance = balance ? balance : label_votes(network); /* no sentence is known */
  return balance > 0 ? "ru" : "en";
}

/* --- labels --------------------------------------------------------------------------------- */

void sg_merge_remember_labels(sg_network *network, const sg_document_actor *from, uint32_t index) {
  while (network->labels.count <= index)
    sg_array_push(network->arena, &network->labels, sizeof(sg_array));
  sg_array *known = (sg_array *)network->labels.items + index;
  if (from->same) /* a lexicon says what it is called */
    return;
  sg_label own = {script_vote(from->label) > 0 ? "ru" : "en", from->label};
  for (unsigned i = 0; i <= from->label_count; i++) {
    const sg_label *label = i < from->label_count ? &from->labels[i] : &own;
    bool has = false;
    for (uint32_t k = 0; k < known->count; k++)
      has = has || strcmp(((sg_label *)known->items)[k].language, label->language) == 0;
    if (!has)
      *(sg_label *)sg_array_push(network->arena, known, sizeof *label) =
          (sg_label){sg_arena_string(network->arena, label->language),
                     sg_arena_string(network->arena, label->text)};
  }
}

/* The old label takes the place of the new one among the aliases. */
static void relabel(sg_network *network, uint32_t index, const char *label) {
  sg_actor *actor = (sg_actor *)network->actors.items + index;
  const char *old = actor->label;
  const char **aliases = (const char **)(uintptr_t)actor->aliases;
  actor->label = label;
  for (unsigned i = 0; i < actor->alias_count; i++)
    if (strcmp(aliases[i], label) == 0) {
      aliases[i] = old;
      return;
    }
  sg_network_add_alias(network, index, old);
}

static sg_status unify(sg_arena *arena, void *context, sg_error *error) {
  (void)arena;
  (void)error;
  sg_network *network = context;
  const char *language = sg_network_language(network);
  int wanted = strcmp(language, "ru") == 0 ? 1 : -1;
  for (uint32_t i = 0; i < network->labels.count && i < network->actors.count; i++) {
    const sg_array *labels = (const sg_array *)network->labels.items + i;
    const sg_label *known = labels->items;
    if (script_vote(sg_network_actor(network, i)->label) == wanted)
      continue;
    for (uint32_t k = 0; k < labels->count; k++)
      if (strcmp(known[k].language, language) == 0 && script_vote(known[k].text) == wanted) {
        relabel(network, i, known[k].text);
        break;
      }
  }
  return SG_OK;
}

sg_status sg_network_unify_labels(sg_network *network, sg_error *error) {
  votes all = all_votes(network);
  if (network->language || !all.cyrillic || !all.latin)
    return SG_OK;
  return sg_arena_run(network->arena, unify, network, error);
}
