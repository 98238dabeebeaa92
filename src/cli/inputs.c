/* From the paths of the command line to documents and networks. They are read in the order of their
 * names, so that the order on the command line changes nothing. */
#define _DEFAULT_SOURCE
#include <dirent.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "cli/cli.h"

typedef struct input_reader {
  const sg_options *options;
  sg_use_document use;
  void *context;
  struct timespec started, shown; /* of reading, for the progress */
  bool showing;
  char **paths; /* of documents, each freed by free_paths */
  size_t path_count, path_capacity;
  sg_archive *archive; /* the last one that was read from, and its path */
  char *archive_path;
  int code;
} input_reader;

static void worsen(input_reader *r, int code) {
  if (code > r->code)
    r->code = code;
}

static int complain(const sg_error *error) {
  sg_complain(error);
  return error->code == SG_ERROR_ARGUMENT ? SG_EXIT_USAGE : SG_EXIT_INPUT;
}

static void failed(input_reader *r, const sg_error *error) {
  worsen(r, complain(error));
}

static void print_remark(void *context, sg_position position, const char *message) {
  char place[SG_PLACE_MAX];
  fprintf(stderr, "silkgraph: %s: %s\n", sg_place(context, position, place), message);
}

/* --- which documents ------------------------------------------------------------------------ */

static void add_path(input_reader *r, const char *path) {
  if (r->path_count == r->path_capacity) {
    size_t capacity = r->path_capacity ? r->path_capacity * 2 : 64;
    char **paths = realloc(r->paths, capacity * sizeof *paths);
    if (!paths)
      goto out_of_memory;
    r->paths = paths;
    r->path_capacity = capacity;
  }
  r->paths[r->path_count] = strdup(path);
  if (r->paths[r->path_count]) {
    r->path_count++;
    return;
  }
out_of_memory:
  failed(r, &(sg_error){.code = SG_ERROR_MEMORY, .message = "out of memory"});
}

static void free_paths(input_reader *r) {
  for (size_t i = 0; i < r->path_count; i++)
    free(r->paths[i]);
  free(r->paths);
}

static void find_path(input_reader *r, const char *path);

/* Adds the documents in an archive as "archive/name"; false when the file is none. */
static bool add_members(input_reader *r, const char *path) {
  sg_error error = {0};
  sg_archive *archive = sg_archive_open(path, &error);
  if (!archive && error.code != SG_ERROR_FORMAT)
    failed(r, &error);
  for (unsigned i = 0; archive && i < sg_archive_count(archive); i++) {
    const char *name = sg_archive_name(archive, i);
    char *whole = name ? malloc(strlen(path) + strlen(name) + 2) : NULL;
    if (whole) {
      sprintf(whole, "%s/%s", path, name);
      add_path(r, whole);
    }
    free(whole);
  }
  sg_archive_close(archive);
  return archive || error.code != SG_ERROR_FORMAT;
}

static int visible(const struct dirent *entry) {
  return entry->d_name[0] != '.';
}

static void find_in_folder(input_reader *r, const char *path) {
  struct dirent **entries = NULL;
  int count = scandir(path, &entries, visible, alphasort);
  for (int i = 0; i < count; i++) {
    char *below = malloc(strlen(path) + strlen(entries[i]->d_name) + 2);
    if (below) {
      sprintf(below, "%s/%s", path, entries[i]->d_name);
      find_path(r, below);
    }
    free(below);
    free(entries[i]);
  }
  free(entries);
}

static void find_path(input_reader *r, const char *path) {
  struct stat info;
  bool exists = stat(path, &info) == 0;
  if (exists && S_ISDIR(info.st_mode) && r->options->recursive)
    find_in_folder(r, path);
  else if (!exists || !S_ISREG(info.st_mode) || !r->options->recursive || !add_members(r, path))
    add_path(r, path);
}

static void find_in_list(input_reader *r, const char *path) {
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
      find_path(r, line);
  }
  free(line);
  if (file != stdin)
    fclose(file);
}

static const char *base_name(const char *path) {
  const char *slash = strrchr(path, '/');
  return slash ? slash + 1 : path;
}

static int by_name(const void *left, const void *right) {
  const char *l = *(char *const *)left, *r = *(char *const *)right;
  int order = strcmp(base_name(l), base_name(r));
  return order ? order : strcmp(l, r);
}

/* --- progress ------------------------------------------------------------------------------- */

static double seconds_since(const struct timespec *then) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)(now.tv_sec - then->tv_sec) + (double)(now.tv_nsec - then->tv_nsec) / 1e9;
}

static void clear_progress(input_reader *r) {
  if (r->showing)
    fputs("\r\033[K", stderr);
  r->showing = false;
}

/* On a terminal, once it takes longer than a second: how far it is, and for how long it will go on.
 */
static void show_progress(input_reader *r, size_t done) {
  double elapsed = seconds_since(&r->started);
  bool wanted = !r->options->quiet && isatty(STDERR_FILENO) && done && elapsed > 1;
  if (!wanted || (r->showing && seconds_since(&r->shown) < 0.2))
    return;
  clock_gettime(CLOCK_MONOTONIC, &r->shown);
  double left = elapsed / (double)done * (double)(r->path_count - done);
  fprintf(stderr, "\r\033[Ksilkgraph: %zu of %zu documents, about %.0f s left", done, r->path_count,
          left);
  r->showing = true;
}

/* --- reading -------------------------------------------------------------------------------- */

/* Two files of one name are told apart by their paths. */
static const char *evidence_name(const input_reader *r, size_t index) {
  const char *path = r->paths[index];
  bool shared =
      (index > 0 && strcmp(base_name(r->paths[index - 1]), base_name(path)) == 0) ||
      (index + 1 < r->path_count && strcmp(base_name(r->paths[index + 1]), base_name(path)) == 0);
  return shared ? path : NULL;
}

/* The archive of that path, which stays open: its members come one after the other. */
static sg_archive *archive_of(input_reader *r, const char *path, size_t length) {
  bool open = r->archive && strlen(r->archive_path) == length &&
              strncmp(r->archive_path, path, length) == 0;
  if (open)
    return r->archive;
  struct stat info;
  sg_error error = {0};
  char *copy = malloc(length + 1);
  if (!copy)
    return NULL;
  memcpy(copy, path, length);
  copy[length] = 0;
  sg_archive *archive = length && stat(copy, &info) == 0 && S_ISREG(info.st_mode)
                            ? sg_archive_open(copy, &error)
                            : NULL;
  if (!archive) {
    free(copy);
    return NULL;
  }
  sg_archive_close(r->archive);
  free(r->archive_path);
  r->archive = archive;
  r->archive_path = copy;
  return archive;
}

/* A file, or "archive/name". */
static sg_document *open_input(input_reader *r, const char *path, const char *name,
                               sg_error *error) {
  struct stat info;
  if (r->options->recursive && stat(path, &info) != 0)
    for (const char *slash = strchr(path, '/'); slash; slash = strchr(slash + 1, '/')) {
      sg_archive *archive = archive_of(r, path, (size_t)(slash - path));
      if (archive)
        return sg_archive_document(archive, slash + 1, name ? name : base_name(path), error);
    }
  return sg_document_open(path, name, error);
}

static void read_document(input_reader *r, size_t index) {
  sg_error error = {0};
  const char *path = r->paths[index];
  sg_document *document = open_input(r, path, evidence_name(r, index), &error);
  if (!document) {
    failed(r, &error);
    return;
  }
  if (sg_document_note(document) && !r->options->quiet)
    fprintf(stderr, "silkgraph: %s: %s\n", path, sg_document_note(document));
  if ((r->options->date && sg_document_set_date(document, r->options->date, &error)) ||
      r->use(r->context, document, path, &error))
    failed(r, &error);
  sg_document_free(document);
}

int sg_each_document(const sg_options *options, char **inputs, unsigned count, sg_use_document use,
                     void *context) {
  input_reader r = {.options = options, .use = use, .context = context};
  for (unsigned i = 0; i < count; i++)
    find_path(&r, inputs[i]);
  if (options->from_list)
    find_in_list(&r, options->from_list);
  if (r.path_count)
    qsort(r.paths, r.path_count, sizeof *r.paths, by_name);
  clock_gettime(CLOCK_MONOTONIC, &r.started);
  for (size_t i = 0; i < r.path_count; i++) {
    show_progress(&r, i);
    if (i == 0 || strcmp(r.paths[i], r.paths[i - 1]) != 0)
      read_document(&r, i);
  }
  clear_progress(&r);
  sg_archive_close(r.archive);
  free(r.archive_path);
  free_paths(&r);
  return r.code;
}

/* --- into a network ------------------------------------------------------------------------- */

typedef struct network_reader {
  const sg_options *options;
  const sg_lexicon *lexicon;
  sg_network *network;
} network_reader;

static sg_status add_document(void *context, const sg_document *document, const char *path,
                              sg_error *error) {
  const network_reader *r = context;
  bool verbose = r->options->verbose;
  const char *name = sg_document_name(document);
  sg_extraction *extraction = sg_extract(r->lexicon, document, verbose ? print_remark : NULL,
                                         (void *)(uintptr_t)name, error);
  if (!extraction)
    return error->code;
  const char *unread = sg_extraction_unread(extraction);
  bool no_actor = sg_extraction_actors(extraction) == 0;
  const char *hint = verbose ? "" : " (--verbose tells what was skipped)";
  if (no_actor && !r->options->quiet)
    fprintf(stderr, "silkgraph: %s: no actor found%s\n", path, unread ? "" : hint);
  if (unread && !r->options->quiet)
    fprintf(stderr, "silkgraph: %s: %s%s\n", path, unread, hint);
  sg_status status = sg_network_add(r->network, extraction, error);
  sg_extraction_free(extraction);
  return status;
}

typedef sg_network *(*network_file)(const char *path, sg_error *error);

/* What reads the file when it is a network, by its extension; NULL for a document. */
static network_file network_file_of(const char *path) {
  const char *dot = strrchr(path, '.');
  if (dot && strcmp(dot, ".graphml") == 0)
    return sg_network_read_graphml;
  return dot && strcmp(dot, ".json") == 0 ? sg_network_read_json : NULL;
}

/* Adds the network of a file. */
static sg_status join_file(sg_network *network, const char *path, sg_error *error) {
  sg_network *read = network_file_of(path)(path, error);
  if (!read)
    return error->code;
  sg_status status = sg_network_join(network, read, error);
  sg_network_free(read);
  return status;
}

/* Adds the networks among the inputs and moves the documents to the front; returns how many. */
static unsigned join_networks(sg_network *network, char **inputs, unsigned count, int *code) {
  unsigned documents = 0;
  for (unsigned i = 0; i < count; i++) {
    sg_error error = {0};
    char *input = inputs[i];
    if (i && strcmp(input, inputs[i - 1]) == 0)
      continue; /* given twice */
    if (!network_file_of(input)) {
      inputs[i] = inputs[documents];
      inputs[documents++] = input;
    } else if (join_file(network, input, &error)) {
      *code = complain(&error);
    }
  }
  return documents;
}

int sg_read_inputs(const sg_options *options, const sg_lexicon *lexicon, char **inputs,
                   unsigned count, sg_network **network) {
  sg_error error = {0};
  network_file written = count == 1 ? network_file_of(inputs[0]) : NULL;
  *network = written ? written(inputs[0], &error) : sg_network_new(&error);
  if (!*network)
    return complain(&error);
  if (written)
    return SG_EXIT_OK;
  if (sg_network_set_language(*network, options->language, &error)) {
    sg_network_free(*network);
    *network = NULL;
    return complain(&error);
  }
  int joined = SG_EXIT_OK;
  qsort(inputs, count, sizeof *inputs, by_name);
  unsigned documents = join_networks(*network, inputs, count, &joined);
  network_reader r = {options, lexicon, *network};
  int code = sg_each_document(options, inputs, documents, add_document, &r);
  if (!sg_network_documents(*network)) {
    sg_network_free(*network);
    *network = NULL;
  }
  return code > joined ? code : joined;
}
