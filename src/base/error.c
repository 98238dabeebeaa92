#include "base/error.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/visible.h"

sg_status sg_fail(sg_error *error, sg_status code, const char *format, ...) {
  if (!error)
    return code;
  memset(error, 0, sizeof *error);
  error->code = code;
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(error->message, sizeof error->message, format, arguments);
  va_end(arguments);
  return code;
}

sg_status sg_fail_at(sg_error *error, const char *file, unsigned line, unsigned column) {
  if (!error)
    return SG_ERROR_ARGUMENT;
  snprintf(error->file, sizeof error->file, "%s", file);
  error->line = line;
  error->column = column;
  return error->code;
}

static void print(const sg_error *error, char *out, unsigned long size) {
  if (error->file[0] && error->line && !error->column)
    snprintf(out, size, "%s:%u: %s", error->file, error->line, error->message);
  else if (error->file[0] && error->line)
    snprintf(out, size, "%s:%u:%u: %s", error->file, error->line, error->column, error->message);
  else if (error->file[0])
    snprintf(out, size, "%s: %s", error->file, error->message);
  else
    snprintf(out, size, "%s", error->message);
}

void sg_error_print(const sg_error *error, char *out, unsigned long size) {
  char line[SG_MESSAGE_MAX + SG_FILE_MAX + 64];
  print(error, line, sizeof line);
  sg_visible_into(out, size, line);
}
