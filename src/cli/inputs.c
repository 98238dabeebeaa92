/* From the paths of the command line to a network. */
#define _DEFAULT_SOURCE
#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "cli/cli.h"

typedef struct input_reader {
  const sg_options *options;
  const sg_lexicon *lexicon;
  sg_network *network;
  int code;
} input_reader;

static void worsen(input_reader *r, int code) {
  if (code > r->code)
    r->code = code;
}

static void failed(input_reader *r, const sg_error *error) {
  sg_complain(error);
  worsen(r, error->code == SG_ERROR_ARGUMENT ? SG_EXIT_USAGE : SG_EXIT_INPUT);
}

static void print_remark(void *context, sg_position position, const char *message) {
  fprintf(stderr, "silkgraph: %s:%u:%u: %s\n", (const char *)context, position.line,
          position.column, message);
}

static void read_document(input_reader *r, const char *path) {
  sg_error error = {0};
  sg_document *document = sg_document_open(path, &error);
  if (!document) {
    failed(r, &error);
    return;
  }
  bool verbose = r->options->verbose;
  if (sg_document_note(document) && !r->options->quiet)
    fprintf(stderr, "silkgraph: %s: %s\n", path, sg_document_note(document));
  char *name = strdup(sg_document_name(document));
  sg_extraction *extraction =
      sg_extract(r->lexicon, document, verbose ? print_remark : NULL, name, &error);
  free(name);
  sg_document_free(document);
  if (extraction && sg_extraction_actors(extraction) == 0 && !r->options->quiet)
    fprintf(stderr, "silkgraph: %s: no actor found%s\n", path,
            verbose ? "" : " (--verbose tells what was skipped)");
  if (!extraction || sg_network_add(r->network, extraction, &error))
    failed(r, &error);
  sg_extraction_free(extraction);
}

static void read_path(input_reader *r, const char *path);

static int visible(const struct dirent *entry) {
  return entry->d_name[0] != '.';
}

static void read_folder(input_reader *r, const char *path) {
  struct dirent **entries = NULL;
  int count = scandir(path, &entries, visible, alphasort);
  for (int i = 0; i < count; i++) {
    char *below = malloc(strlen(path) + strlen(entries[i]->d_name) + 2);
    if (below) {
      sprintf(below, "%s/%s", path, entries[i]->d_name);
      read_path(r, below);
    }
    free(below);
    free(entries[i]);
  }
  free(entries);
}

static void read_path(input_reader *r, const char *path) {
  struct stat info;
  bool folder = stat(path, &info) == 0 && S_ISDIR(info.st_mode);
  if (folder && r->options->recursive)
    read_folder(r, path);
  else
    read_document(r, path);
}

static void read_list(input_reader *r, const char *path) {
  FILE *file = strcmp(path, "-") == 0 ? stdin : fopen(path, "r");
  char *line = NULL;
  size_t capacity = 0;
  if (!file) {
    fprintf(stderr, "silkgraph: %s: cannot be opened\n", path);
    worsen(r, SG_EXIT_INPUT);
    return;
  }
  while (getline(&line, &capacity, file) > 0) {
    line[strcspn(line, "\r\n")] = 0;
    if (*line)
      read_path(r, line);
  }
  free(line);
  if (file != stdin)
    fclose(file);
}

static bool is_network(const char *path) {
  size_t n = strlen(path);
  return n > 8 && strcmp(path + n - 8, ".graphml") == 0;
}

int sg_read_inputs(const sg_options *options, const sg_lexicon *lexicon, char **inputs,
                   unsigned count, sg_network **network) {
  input_reader r = {.options = options, .lexicon = lexicon};
  sg_error error = {0};
  *network = NULL;
  if (count == 1 && is_network(inputs[0])) {
    *network = sg_network_read_graphml(inputs[0], &error);
    if (!*network)
      failed(&r, &error);
    return r.code;
  }
  r.network = sg_network_new(&error);
  if (!r.network) {
    failed(&r, &error);
    return r.code;
  }
  for (unsigned i = 0; i < count; i++)
    read_path(&r, inputs[i]);
  if (options->from_list)
    read_list(&r, options->from_list);
  if (sg_network_documents(r.network))
    *network = r.network;
  else
    sg_network_free(r.network);
  return r.code;
}
