/* From the paths of the command line to documents and networks. They are read in the order of their
 * names, so that the order on the command line changes nothing. */
#define _DEFAULT_SOURCE
#include <dirent.h>
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "cli/cli.h"

/* Which file a path is of, whatever the path. */
typedef struct file_id {
  dev_t device;
  ino_t number;
} file_id;

/* A document that was found. */
typedef struct found {
  char *path; /* freed by free_found */
  file_id id;
  bool is_file; /* a regular one, so that the id tells it from others */
  bool again;   /* the file of another element */
} found;

typedef struct input_reader {
  const sg_options *options;
  sg_use_document use;
  void *context;
  struct timespec started, shown; /* of reading, for the progress */
  bool showing;
  found *documents;
  size_t count, capacity;
  file_id *entered; /* folders and archives */
  size_t entered_count, entered_capacity;
  sg_archive *archive; /* the last one that was read from, and its path */
  char *archive_path;
  int code;
} input_reader;

static void worsen(input_reader *r, int code) {
  if (code > r->code)
    r->code = code;
}

static int complain(const sg_error *error) {
  return sg_exit_after(error, SG_EXIT_INPUT);
}

static void failed(input_reader *r, const sg_error *error) {
  worsen(r, complain(error));
}

/* "silkgraph: FILE: what is to be said" on standard error. */
static void say(const char *path, const char *message) {
  sg_error said = {0};
  snprintf(said.file, sizeof said.file, "%s", path);
  snprintf(said.message, sizeof said.message, "%s", message);
  sg_complain(&said);
}

static void print_remark(void *context, sg_position position, const char *message) {
  char place[SG_PLACE_MAX];
  say(sg_place(context, position, place), message);
}

/* --- which documents ------------------------------------------------------------------------ */

static void out_of_memory(input_reader *r) {
  failed(r, &(sg_error){.code = SG_ERROR_MEMORY, .message = "out of memory"});
}

/* Room for one more element of `size` bytes; the array as it was when there is no memory. */
static void *with_room(void *array, size_t count, size_t *capacity, size_t size) {
  if (count < *capacity)
    return array;
  size_t larger = *capacity ? *capacity * 2 : 64;
  void *moved = realloc(array, larger * size);
  if (moved)
    *capacity = larger;
  return moved ? moved : array;
}

static file_id id_of(const struct stat *info) {
  return (file_id){info->st_dev, info->st_ino};
}

static int compare_ids(const file_id *a, const file_id *b) {
  if (a->device != b->device)
    return a->device < b->device ? -1 : 1;
  return a->number < b->number ? -1 : a->number > b->number;
}

static void add_document(input_reader *r, const char *path, const struct stat *info) {
  r->documents = with_room(r->documents, r->count, &r->capacity, sizeof *r->documents);
  char *copy = r->count < r->capacity ? strdup(path) : NULL;
  if (!copy) {
    out_of_memory(r);
    return;
  }
  bool is_file = info && S_ISREG(info->st_mode);
  r->documents[r->count++] =
      (found){.path = copy, .is_file = is_file, .id = is_file ? id_of(info) : (file_id){0}};
}

static void free_found(input_reader *r) {
  for (size_t i = 0; i < r->count; i++)
    free(r->documents[i].path);
  free(r->documents);
  free(r->entered);
}

/* Whether a folder or an archive is entered for the first time; a link may lead to it again. */
static bool enters(input_reader *r, const struct stat *info) {
  file_id id = id_of(info);
  for (size_t i = 0; i < r->entered_count; i++)
    if (compare_ids(&r->entered[i], &id) == 0)
      return false;
  r->entered = with_room(r->entered, r->entered_count, &r->entered_capacity, sizeof *r->entered);
  if (r->entered_count == r->entered_capacity) {
    out_of_memory(r);
    return false;
  }
  r->entered[r->entered_count++] = id;
  return true;
}

static void find_path(input_reader *r, const char *path, bool given);

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
      add_document(r, whole, NULL);
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
  if (count < 0) {
    sg_error error = {.code = errno == ENOMEM ? SG_ERROR_MEMORY : SG_ERROR_IO};
    snprintf(error.message, sizeof error.message, "%s", strerror(errno));
    snprintf(error.file, sizeof error.file, "%s", path);
    failed(r, &error);
  }
  for (int i = 0; i < count; i++) {
    char *below = malloc(strlen(path) + strlen(entries[i]->d_name) + 2);
    if (below) {
      sprintf(below, "%s/%s", path, entries[i]->d_name);
      find_path(r, below, false);
    } else {
      out_of_memory(r);
    }
    free(below);
    free(entries[i]);
  }
  free(entries);
}

/* An archive is looked into once; what is no archive is a document. */
static void find_file(input_reader *r, const char *path, const struct stat *info) {
  size_t before = r->count;
  if (r->options->recursive && add_members(r, path)) {
    bool first = enters(r, info);
    while (!first && r->count > before)
      free(r->documents[--r->count].path);
    return;
  }
  add_document(r, path, info);
}

/* What stands in a folder and is neither file nor folder (a pipe, a device) might never end. */
static void find_path(input_reader *r, const char *path, bool given) {
  struct stat info;
  bool exists = stat(path, &info) == 0;
  if (exists && S_ISDIR(info.st_mode) && r->options->recursive) {
    if (enters(r, &info))
      find_in_folder(r, path);
  } else if (exists && S_ISREG(info.st_mode)) {
    find_file(r, path, &info);
  } else if (given) {
    add_document(r, path, NULL);
  } else if (r->options->verbose) {
    say(path, "skipped, as it is no file");
  }
}

static void find_in_list(input_reader *r, const char *path) {
  FILE *file = strcmp(path, "-") == 0 ? stdin : fopen(path, "r");
  char *line = NULL;
  size_t capacity = 0;
  if (!file) {
    say(path, strerror(errno));
    worsen(r, SG_EXIT_INPUT);
    return;
  }
  while (getline(&line, &capacity, file) > 0) {
    line[strcspn(line, "\r\n")] = 0;
    if (*line)
      find_path(r, line, true);
  }
  free(line);
  if (file != stdin)
    fclose(file);
}

static const char *base_name(const char *path) {
  const char *slash = strrchr(path, '/');
  return slash ? slash + 1 : path;
}

static int compare_names(const char *l, const char *r) {
  int order = strcmp(base_name(l), base_name(r));
  return order ? order : strcmp(l, r);
}

static int by_name(const void *left, const void *right) {
  return compare_names(*(char *const *)left, *(char *const *)right);
}

static int found_by_name(const void *left, const void *right) {
  const found *l = left, *r = right;
  return compare_names(l->path, r->path);
}

static int found_by_file(const void *left, const void *right) {
  const found *l = *(found *const *)left, *r = *(found *const *)right;
  int order = compare_ids(&l->id, &r->id);
  return order ? order : l < r ? -1 : l > r;
}

/* Marks files that stand there under an earlier name already. */
static void mark_repeated(input_reader *r) {
  found **files = malloc((r->count + 1) * sizeof *files);
  size_t count = 0;
  if (!files) {
    out_of_memory(r);
    return;
  }
  for (size_t i = 0; i < r->count; i++)
    if (r->documents[i].is_file)
      files[count++] = &r->documents[i];
  qsort(files, count, sizeof(found *), found_by_file);
  for (size_t i = 1; i < count; i++)
    files[i]->again = compare_ids(&files[i]->id, &files[i - 1]->id) == 0;
  free(files);
  for (size_t i = 1; i < r->count; i++)
    if (strcmp(r->documents[i].path, r->documents[i - 1].path) == 0)
      r->documents[i].again = true;
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
  double left = elapsed / (double)done * (double)(r->count - done);
  fprintf(stderr, "\r\033[Ksilkgraph: %zu of %zu documents, about %.0f s left", done, r->count,
          left);
  r->showing = true;
}

/* --- reading -------------------------------------------------------------------------------- */

static bool shares_name(const input_reader *r, size_t index, size_t other) {
  return strcmp(base_name(r->documents[other].path), base_name(r->documents[index].path)) == 0;
}

/* Two files of one name, which stand side by side, are told apart by their paths. */
static const char *evidence_name(const input_reader *r, size_t index) {
  bool shared = false;
  for (size_t i = index; i-- > 0 && !shared && shares_name(r, index, i);)
    shared = shared || !r->documents[i].again;
  for (size_t i = index + 1; i < r->count && !shared && shares_name(r, index, i); i++)
    shared = shared || !r->documents[i].again;
  return shared ? r->documents[index].path : NULL;
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
  const char *path = r->documents[index].path;
  sg_document *document = open_input(r, path, evidence_name(r, index), &error);
  if (!document) {
    failed(r, &error);
    return;
  }
  if (sg_document_note(document) && !r->options->quiet)
    say(path, sg_document_note(document));
  if ((r->options->date && sg_document_set_date(document, r->options->date, &error)) ||
      r->use(r->context, document, path, &error))
    failed(r, &error);
  sg_document_free(document);
}

/* An output that is an input would be gone before the next run; links lead to the same file. */
static bool is_output(const sg_options *options, const struct stat *input, const char **path) {
  file_id id = id_of(input);
  for (unsigned i = 0; i < options->output_count; i++) {
    struct stat info;
    *path = options->outputs[i];
    if (strcmp(*path, "-") != 0 && stat(*path, &info) == 0 && S_ISREG(info.st_mode)) {
      file_id other = id_of(&info);
      if (compare_ids(&other, &id) == 0)
        return true;
    }
  }
  return false;
}

/* The file that is read; of a member, its archive. */
static bool stat_input(const char *path, struct stat *info) {
  if (strcmp(path, "-") == 0)
    return fstat(STDIN_FILENO, info) == 0;
  if (stat(path, info) == 0)
    return true;
  char *outer = strdup(path), *slash;
  bool found_it = false;
  while (outer && !found_it && (slash = strrchr(outer, '/')) && slash > outer) {
    *slash = 0;
    found_it = stat(outer, info) == 0;
  }
  free(outer);
  return found_it;
}

/* Complains when the output is an input. */
static bool may_be_read(const sg_options *options, const char *path) {
  struct stat info;
  const char *output;
  if (!stat_input(path, &info) || !is_output(options, &info, &output))
    return true;
  say(output, "is an input too; give the output another name");
  return false;
}

static bool may_all_be_read(input_reader *r) {
  for (size_t i = 0; i < r->count; i++)
    if (!may_be_read(r->options, r->documents[i].path)) {
      worsen(r, SG_EXIT_USAGE);
      return false;
    }
  return true;
}

static void read_documents(input_reader *r) {
  if (!may_all_be_read(r))
    return;
  clock_gettime(CLOCK_MONOTONIC, &r->started);
  for (size_t i = 0; i < r->count; i++) {
    show_progress(r, i);
    if (!r->documents[i].again)
      read_document(r, i);
  }
  clear_progress(r);
}

int sg_each_document(const sg_options *options, char **inputs, unsigned count, sg_use_document use,
                     void *context) {
  input_reader r = {.options = options, .use = use, .context = context};
  qsort(inputs, count, sizeof *inputs, by_name);
  for (unsigned i = 0; i < count; i++)
    find_path(&r, inputs[i], true);
  if (options->from_list)
    find_in_list(&r, options->from_list);
  if (r.count)
    qsort(r.documents, r.count, sizeof *r.documents, found_by_name);
  mark_repeated(&r);
  read_documents(&r);
  sg_archive_close(r.archive);
  free(r.archive_path);
  free_found(&r);
  return r.code;
}

/* --- into a network ------------------------------------------------------------------------- */

typedef struct network_reader {
  const sg_options *options;
  const sg_lexicon *lexicon;
  sg_network *network;
  bool whole; /* with all sentences, for decisions */
} network_reader;

/* That there is no actor, and which part of the document was not read. */
static void say_what_is_missing(const sg_extraction *extraction, const char *path,
                                const char *hint) {
  enum { MOST = 400 };
  const char *unread = sg_extraction_unread(extraction);
  char message[MOST];
  if (sg_extraction_actors(extraction) == 0) {
    snprintf(message, sizeof message, "no actor found%s", unread ? "" : hint);
    say(path, message);
  }
  if (unread) {
    snprintf(message, sizeof message, "%s%s", unread, hint);
    say(path, message);
  }
}

static sg_status add_to_network(void *context, const sg_document *document, const char *path,
                                sg_error *error) {
  const network_reader *r = context;
  bool verbose = r->options->verbose;
  const char *name = sg_document_name(document);
  sg_extraction *extraction = (r->whole ? sg_extract_whole : sg_extract)(
      r->lexicon, document, verbose ? print_remark : NULL, (void *)(uintptr_t)name, error);
  if (!extraction)
    return error->code;
  if (!r->options->quiet)
    say_what_is_missing(extraction, path, verbose ? "" : " (--verbose tells what was skipped)");
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
  if (dot && strcmp(dot, ".csv") == 0)
    return sg_holds_statements(path) ? sg_network_read_statements : NULL;
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
      int failed_with = complain(&error);
      *code = failed_with > *code ? failed_with : *code;
    }
  }
  return documents;
}

static bool may_inputs_be_read(const sg_options *options, char **inputs, unsigned count) {
  for (unsigned i = 0; i < count; i++)
    if (!may_be_read(options, inputs[i]))
      return false;
  return true;
}

/* Adds networks and documents to the network. Returns the worst exit code. */
static int read_into(const network_reader *r, char **inputs, unsigned count) {
  sg_error error = {0};
  if (sg_network_set_language(r->network, r->options->language, &error))
    return complain(&error);
  int joined = SG_EXIT_OK;
  qsort(inputs, count, sizeof *inputs, by_name);
  unsigned documents = join_networks(r->network, inputs, count, &joined);
  int code = sg_each_document(r->options, inputs, documents, add_to_network, (void *)(uintptr_t)r);
  if (sg_network_unify_labels(r->network, &error))
    return complain(&error);
  return code > joined ? code : joined;
}

static int read_network(const sg_options *options, const sg_lexicon *lexicon, char **inputs,
                        unsigned count, bool whole, sg_network **network) {
  sg_error error = {0};
  if (!may_inputs_be_read(options, inputs, count))
    return SG_EXIT_USAGE;
  network_file written = count == 1 ? network_file_of(inputs[0]) : NULL;
  *network = written ? written(inputs[0], &error) : sg_network_new(&error);
  if (!*network)
    return complain(&error);
  if (written)
    return SG_EXIT_OK;
  network_reader r = {options, lexicon, *network, whole};
  int code = read_into(&r, inputs, count);
  if (code >= SG_EXIT_USAGE || !sg_network_documents(*network)) {
    sg_network_free(*network);
    *network = NULL;
  }
  return code;
}

/* --- decisions ------------------------------------------------------------------------------ */

int sg_read_decisions(const sg_options *options, sg_decisions **decisions) {
  sg_error error = {0};
  *decisions = NULL;
  if (!options->decision_count)
    return SG_EXIT_OK;
  for (unsigned i = 0; i < options->decision_count; i++)
    if (!may_be_read(options, options->decisions[i]))
      return SG_EXIT_USAGE;
  *decisions = sg_decisions_new(&error);
  for (unsigned i = 0; *decisions && i < options->decision_count; i++)
    if (sg_decisions_read(*decisions, options->decisions[i], &error)) {
      sg_decisions_free(*decisions);
      *decisions = NULL;
    }
  return *decisions ? SG_EXIT_OK : complain(&error);
}

static void print_decision_remark(void *context, const char *file, unsigned line,
                                  const char *message) {
  const sg_options *options = context;
  sg_error said = {.line = line};
  if (options->quiet)
    return;
  snprintf(said.file, sizeof said.file, "%s", file);
  snprintf(said.message, sizeof said.message, "%s", message);
  sg_complain(&said);
}

int sg_read_undecided(const sg_options *options, const sg_lexicon *lexicon, char **inputs,
                      unsigned count, sg_network **network) {
  *network = NULL;
  return read_network(options, lexicon, inputs, count, true, network);
}

/* Decisions that cannot be read are no reason to go on as if there were none. */
int sg_read_inputs(const sg_options *options, const sg_lexicon *lexicon, char **inputs,
                   unsigned count, sg_network **network) {
  sg_error error = {0};
  sg_decisions *decisions;
  *network = NULL;
  int code = sg_read_decisions(options, &decisions);
  if (code)
    return code;
  code = read_network(options, lexicon, inputs, count, decisions != NULL, network);
  if (*network && decisions &&
      sg_network_decide(*network, lexicon, decisions, print_decision_remark,
                        (void *)(uintptr_t)options, &error)) {
    sg_network_free(*network);
    *network = NULL;
    code = complain(&error);
  }
  sg_decisions_free(decisions);
  return code;
}
