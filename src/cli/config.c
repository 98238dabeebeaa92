/* The style of the house: a file of lines "key = value". */
#define _DEFAULT_SOURCE
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "cli/cli.h"

enum { CONFIG_MAX = 64 * 1024 };

static sg_status fail(sg_error *error, const char *path, unsigned line, const char *format,
                      const char *word) {
  *error = (sg_error){.code = SG_ERROR_ARGUMENT, .line = line};
  snprintf(error->message, sizeof error->message, format, word);
  snprintf(error->file, sizeof error->file, "%s", path);
  return error->code;
}

static char *trimmed(char *text) {
  text += strspn(text, " \t\r");
  size_t length = strlen(text);
  while (length && strchr(" \t\r\n", text[length - 1]))
    text[--length] = 0;
  return text;
}

/* Where the value of a key belongs, or NULL for an unknown key. */
static const char **setting(sg_options *options, const char *key) {
  sg_style *style = &options->style;
  const struct {
    const char *key, **value;
  } settings[] = {{"title", &options->title},
                  {"subtitle", &style->subtitle},
                  {"layout", &style->layout},
                  {"group", &style->group},
                  {"size", &style->size},
                  {"theme", &style->theme},
                  {"page", &style->page},
                  {"structure", &style->structure},
                  {"font", &style->font},
                  {"lang", &options->language},
                  {"lexicon", &options->lexicon_folder}};
  for (size_t i = 0; i < sizeof settings / sizeof *settings; i++)
    if (strcmp(settings[i].key, key) == 0)
      return settings[i].value;
  if (strncmp(key, "colour.", strlen("colour.")) != 0)
    return NULL;
  const char *what = key + strlen("colour.");
  if (sg_actor_type_named(what) >= 0)
    return &style->type_colours[sg_actor_type_named(what)];
  return sg_family_named(what) >= 0 ? &style->family_colours[sg_family_named(what)] : NULL;
}

static sg_status read_line(sg_options *options, const char *path, char *line, unsigned number,
                           sg_error *error) {
  line = trimmed(line);
  if (!*line || *line == '#')
    return SG_OK;
  char *equals = strchr(line, '=');
  if (!equals)
    return fail(error, path, number, "expected \"key = value\", not \"%s\"", line);
  *equals = 0;
  const char *key = trimmed(line), *value = trimmed(equals + 1), **place = setting(options, key);
  if (!place)
    return fail(error, path, number,
                "no setting \"%s\"; silkgraph(1) lists them under CONFIGURATION", key);
  if (!*place) /* the command line goes before */
    *place = value;
  return SG_OK;
}

static sg_status read_file(sg_options *options, const char *path, FILE *file, sg_error *error) {
  options->config_text = calloc(1, CONFIG_MAX + 1);
  size_t length = options->config_text ? fread(options->config_text, 1, CONFIG_MAX, file) : 0;
  if (!options->config_text || ferror(file))
    return fail(error, path, 0, "cannot be read%s", "");
  options->config_text[length] = 0;
  sg_status status = SG_OK;
  unsigned number = 1;
  for (char *line = options->config_text, *next; line && !status; line = next, number++) {
    next = strchr(line, '\n');
    if (next)
      *next++ = 0;
    status = read_line(options, path, line, number, error);
  }
  return status;
}

static FILE *open_default(char *path, size_t size) {
  const char *home = getenv("HOME"), *folder = getenv("XDG_CONFIG_HOME");
  snprintf(path, size, "silkgraph.conf");
  FILE *file = fopen(path, "r");
  if (!file && (folder || home)) {
    snprintf(path, size, "%s%s/silkgraph/silkgraph.conf", folder ? folder : home,
             folder ? "" : "/.config");
    file = fopen(path, "r");
  }
  return file;
}

sg_status sg_options_config(sg_options *options, sg_error *error) {
  char path[SG_FILE_MAX];
  FILE *file;
  if (options->config) {
    snprintf(path, sizeof path, "%s", options->config);
    file = fopen(path, "r");
    if (!file)
      return fail(error, path, 0, "%s", strerror(errno));
  } else if (!(file = open_default(path, sizeof path))) {
    return SG_OK;
  }
  sg_status status = read_file(options, path, file, error);
  fclose(file);
  return status;
}
