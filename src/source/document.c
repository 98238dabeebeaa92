#include "source/document.h"

#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "base/utf8.h"
#include "base/visible.h"
#include "source/characters.h"

enum { TEXT_LIMIT = 16 << 20 /* bytes of text that one document may have: a shelf of books */ };

typedef struct open_request {
  const char *path;  /* NULL when from memory */
  const char *bytes; /* when from memory */
  size_t length;
  const char *name;
  sg_document *document;
} open_request;

static void find_lines(sg_document *document) {
  sg_array starts = {0};
  *(uint32_t *)sg_array_push(document->arena, &starts, sizeof(uint32_t)) = 0;
  for (uint32_t i = 0; i < document->length; i++) {
    const char *at = document->text + i;
    /* "\r\r\n" is what "\r\n" becomes when it is converted twice */
    bool lone_return = *at == '\r' && at[1] != '\n' && strncmp(at, "\r\r\n", 3) != 0;
    if (*at == '\n' || lone_return)
      *(uint32_t *)sg_array_push(document->arena, &starts, sizeof(uint32_t)) = i + 1;
  }
  document->line_starts = starts.items;
  document->line_count = starts.count;
}

/* In UTF-8, every byte but a continuation byte starts a character. */
static uint32_t count_characters(const char *text, uint32_t start, uint32_t end) {
  uint32_t count = 0;
  for (uint32_t i = start; i < end; i++)
    count += ((unsigned char)text[i] & 0xC0) != 0x80;
  return count;
}

/* Checkpoints, so that a place in a long line is found without counting from its start. */
static void count_steps(sg_document *document) {
  uint32_t steps = document->length / SG_CHARACTER_STEP;
  uint32_t *before = sg_arena_alloc(document->arena, (steps + 1) * sizeof *before);
  for (uint32_t i = 0; i < steps; i++)
    before[i + 1] = before[i] + count_characters(document->text, i * SG_CHARACTER_STEP,
                                                 (i + 1) * SG_CHARACTER_STEP);
  document->characters_before = before;
}

static bool is_blank(const char *text, size_t length) {
  for (size_t at = 0; at < length;) {
    uint32_t code;
    at += sg_utf8_decode(text + at, length - at, &code);
    if (!sg_is_space(code))
      return false;
  }
  return true;
}

static sg_document *new_document(sg_arena *arena, const char *text, uint32_t length) {
  sg_document *document = sg_arena_alloc(arena, sizeof *document);
  document->arena = arena;
  document->text = text;
  document->length = length;
  find_lines(document);
  count_steps(document);
  return document;
}

static sg_document *as_read(sg_arena *arena, const sg_source_text *made) {
  sg_document *document = new_document(arena, made->text, (uint32_t)made->length);
  if (made->original)
    document->original = new_document(arena, made->original, (uint32_t)made->original_length);
  document->spans = made->spans.items;
  document->span_count = made->spans.count;
  document->pages = made->pages.items;
  document->page_count = made->pages.count;
  return document;
}

static sg_document *with_normal_characters(sg_arena *arena, sg_document *read) {
  sg_array spans = {0};
  size_t length;
  const char *text = sg_characters_normal(arena, read->text, read->length, &length, &spans);
  if (text == read->text)
    return read;
  sg_document *document = new_document(arena, text, (uint32_t)length);
  document->original = read;
  document->spans = spans.items;
  document->span_count = spans.count;
  return document;
}

static sg_status open_document(sg_arena *arena, void *context, sg_error *error) {
  open_request *r = context;
  const char *bytes = r->bytes;
  char *read = NULL;
  if (r->path) {
    if (strncmp(r->path, "http://", 7) == 0 || strncmp(r->path, "https://", 8) == 0) {
      sg_fail(error, SG_ERROR_IO, "nothing is fetched: save the page and give the file");
      return sg_fail_at(error, r->path, 0, 0);
    }
    sg_status status = sg_file_read(arena, r->path, &read, &r->length, error);
    if (status)
      return status;
    bytes = read;
  }
  size_t length = r->length;
  sg_source_text made = {0};
  sg_status status = SG_OK;
  if (!length)
    status = sg_fail(error, SG_ERROR_FORMAT, "empty: there is no text in it");
  if (!status)
    status = sg_source_reader_for(bytes, length)->read(arena, bytes, length, &made, error);
  if (!status && is_blank(made.text, made.length))
    status = sg_fail(error, SG_ERROR_FORMAT, "empty: there is no text in it");
  if (!status && (made.length > TEXT_LIMIT || made.original_length >= UINT32_MAX))
    status = sg_fail(error, SG_ERROR_LIMIT, "more than %d MB of text: split it", TEXT_LIMIT >> 20);
  if (status)
    return sg_fail_at(error, r->path ? r->path : r->name, 0, 0), status;
  r->document = with_normal_characters(arena, as_read(arena, &made));
  r->document->name = sg_safe_name(arena, r->name);
  r->document->note = made.note;
  r->document->date = made.date;
  r->document->skipped = made.skipped.items;
  r->document->skipped_count = made.skipped.count;
  return SG_OK;
}

static sg_document *run(open_request *request, sg_error *error) {
  sg_arena *arena = sg_arena_new();
  if (!arena) {
    sg_fail(error, SG_ERROR_MEMORY, "out of memory");
    return NULL;
  }
  if (sg_arena_run(arena, open_document, request, error)) {
    sg_arena_free(arena);
    return NULL;
  }
  return request->document;
}

static const char *name_of(const char *path) {
  const char *slash = strrchr(path, '/');
  return strcmp(path, "-") == 0 ? "stdin" : slash ? slash + 1 : path;
}

sg_document *sg_document_open(const char *path, const char *name, sg_error *error) {
  open_request request = {.path = path, .name = name ? name : name_of(path)};
  return run(&request, error);
}

sg_document *sg_document_from_memory(const char *name, const char *bytes, size_t length,
                                     sg_error *error) {
  open_request request = {.bytes = bytes, .length = length, .name = name};
  return run(&request, error);
}

void sg_document_free(sg_document *document) {
  if (document)
    sg_arena_free(document->arena);
}

const char *sg_document_name(const sg_document *document) {
  return document->name;
}

uint32_t sg_date_number(const char *text) {
  unsigned year = 0, month = 0, day = 0;
  int end = 0, fields = sscanf(text, "%4u%n-%2u%n-%2u%n", &year, &end, &month, &end, &day, &end);
  return fields < 1 || year < 1000 || month > 12 || day > 31 ? 0 : year * 10000 + month * 100 + day;
}

unsigned sg_document_date(const sg_document *document) {
  return document->date;
}

sg_status sg_document_set_date(sg_document *document, const char *date, sg_error *error) {
  uint32_t number = sg_date_number(date);
  bool plain = strspn(date, "0123456789-") == strlen(date);
  if (!number || !plain)
    return sg_fail(error, SG_ERROR_ARGUMENT, "\"%s\" is no date; write it as 2015-05-09 or 2015",
                   date);
  document->date = number;
  return SG_OK;
}

const char *sg_document_note(const sg_document *document) {
  return document->note;
}

/* The place within a document, as it stands behind the document's name. */
static void place_within(sg_position position, char *out, size_t size) {
  if (position.page)
    snprintf(out, size, "#page=%u:%u:%u", position.page, position.line, position.column);
  else
    snprintf(out, size, ":%u:%u", position.line, position.column);
}

const char *sg_place(const char *document, sg_position position, char buffer[SG_PLACE_MAX]) {
  char within[64];
  place_within(position, within, sizeof within);
  sg_visible_into(buffer, SG_PLACE_MAX - strlen(within), document);
  size_t length = strlen(buffer);
  snprintf(buffer + length, SG_PLACE_MAX - length, "%s", within);
  return buffer;
}

const char *sg_full_place(sg_arena *arena, const char *document, sg_position position) {
  char within[64];
  place_within(position, within, sizeof within);
  return sg_arena_format(arena, "%s%s", document, within);
}

const char *sg_document_line(const sg_document *document, unsigned line, size_t *length) {
  if (line == 0 || line > document->line_count)
    return NULL;
  uint32_t start = document->line_starts[line - 1];
  uint32_t end = line < document->line_count ? document->line_starts[line] : document->length;
  while (end > start && (document->text[end - 1] == '\n' || document->text[end - 1] == '\r'))
    end--;
  *length = end - start;
  return document->text + start;
}

/* Characters of the text before byte `offset`. */
static uint32_t characters_before(const sg_document *document, uint32_t offset) {
  uint32_t step = offset / SG_CHARACTER_STEP;
  return document->characters_before[step] +
         count_characters(document->text, step * SG_CHARACTER_STEP, offset);
}

/* How many of the ascending places lie at or before `offset`. */
static uint32_t places_up_to(const uint32_t *places, uint32_t count, uint32_t offset) {
  uint32_t low = 0, high = count;
  while (low < high) {
    uint32_t middle = (low + high) / 2;
    if (places[middle] <= offset)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

static sg_position position_in(const sg_document *document, uint32_t offset) {
  uint32_t line = places_up_to(document->line_starts, document->line_count, offset);
  uint32_t start = document->line_starts[line - 1];
  return (sg_position){
      line, characters_before(document, offset) - characters_before(document, start) + 1, 0};
}

/* The place in the file that a byte of the text comes from. */
static uint32_t source_offset(const sg_document *document, uint32_t offset) {
  uint32_t low = 0, high = document->span_count;
  while (high - low > 1) {
    uint32_t middle = (low + high) / 2;
    if (document->spans[middle].start <= offset)
      low = middle;
    else
      high = middle;
  }
  if (!document->span_count || document->spans[low].start > offset)
    return 0;
  uint32_t source = document->spans[low].source + (offset - document->spans[low].start);
  uint32_t last = document->original->length ? document->original->length - 1 : 0;
  return source < last ? source : last;
}

sg_position sg_document_position(const sg_document *document, uint32_t offset) {
  if (document->original)
    return sg_document_position(document->original, source_offset(document, offset));
  sg_position position = position_in(document, offset);
  position.page = places_up_to(document->pages, document->page_count, offset);
  if (position.page)
    position.line -= position_in(document, document->pages[position.page - 1]).line - 1;
  return position;
}
