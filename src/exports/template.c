#include "exports/template.h"

#include <stdbool.h>
#include <string.h>

#include "base/error.h"

static void write_text(FILE *out, const char *text) {
  for (; *text; text++)
    if (strchr("<>&\"", *text))
      fprintf(out, "&#%d;", *text);
    else if ((unsigned char)*text >= 32)
      fputc(*text, out);
}

/* In a page "<" could end the script that the data stand in. */
static int write_data(const char *json, size_t length, void *context) {
  FILE *out = context;
  for (size_t i = 0; i < length; i++)
    if (json[i] == '<')
      fputs("\\u003c", out);
    else
      fputc(json[i], out);
  return 0;
}

/* False when there is no memory. */
static bool write_part(const sg_template *page, const char *name, size_t length, const json_t *data,
                       FILE *out) {
  const struct {
    const char *name, *text;
  } parts[] = {{"language", page->language},
               {"policy", page->policy},
               {"style", page->style},
               {"library", page->library},
               {"script", page->script}};
  if (strncmp(name, "title", length) == 0)
    write_text(out, page->title);
  else if (strncmp(name, "data", length) == 0)
    return json_dump_callback(data, write_data, out, JSON_COMPACT | JSON_REAL_PRECISION(10)) == 0;
  for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
    if (parts[i].text && strncmp(name, parts[i].name, length) == 0)
      fputs(parts[i].text, out);
  return true;
}

sg_status sg_template_write(const sg_template *page, const json_t *data, FILE *out,
                            sg_error *error) {
  const char *rest = page->page;
  bool written = true;
  for (const char *open; (open = strstr(rest, "{{")); rest = strstr(open, "}}") + 2) {
    fwrite(rest, 1, (size_t)(open - rest), out);
    size_t length = (size_t)(strstr(open, "}}") - open - 2);
    written = write_part(page, open + 2, length, data, out) && written;
  }
  fputs(rest, out);
  return written ? SG_OK : sg_fail(error, SG_ERROR_MEMORY, "out of memory");
}
