/* RTF 1.9: its text, without what is hidden, deleted or part of the layout; notes at the end. */
#include <iconv.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "source/flow.h"

enum { DEPTH = 100, FONTS = 512, LONGEST_WORD = 32 };

/* What holds within a group in braces. */
typedef struct group {
  bool skipped, hidden, note, font_table;
  int codepage;
  unsigned after_unicode; /* characters that stand in for one of \u */
} group;

typedef struct reading {
  sg_flow flow;
  const char *at, *end;
  group groups[DEPTH];
  unsigned depth;
  unsigned too_deep; /* groups that are not kept */
  int codepage;      /* of the file */
  int font_codepage[FONTS];
  int font;        /* that is defined now */
  unsigned passed; /* characters left that stand in for the last \u */
  uint32_t surrogate;
} reading;

static group *now(reading *r) {
  return &r->groups[r->depth];
}

static bool is_shown(reading *r) {
  return !now(r)->skipped && !now(r)->hidden;
}

static void put_code(reading *r, uint32_t code) {
  char bytes[5] = "";
  if (!is_shown(r))
    return;
  sg_utf8_encode(code, bytes);
  sg_flow_put(&r->flow, bytes);
}

/* A byte in the code page of its font. */
static void put_byte(reading *r, unsigned char byte) {
  if (r->passed) {
    r->passed--;
    return;
  }
  if (byte < 0x80 || !is_shown(r)) {
    put_code(r, byte);
    return;
  }
  char name[24], out[8] = "", *to = out, in = (char)byte, *from = &in;
  size_t left = 1, room = sizeof out - 1;
  snprintf(name, sizeof name, "CP%d", now(r)->codepage);
  iconv_t conversion = iconv_open("UTF-8", name);
  if (conversion == (iconv_t)-1)
    return;
  iconv(conversion, &from, &left, &to, &room);
  iconv_close(conversion);
  sg_flow_put(&r->flow, out);
}

static int codepage_of_charset(const reading *r, int charset) {
  static const int pages[][2] = {{204, 1251}, {238, 1250}, {161, 1253}, {162, 1254},
                                 {186, 1257}, {177, 1255}, {178, 1256}};
  for (size_t i = 0; i < sizeof pages / sizeof *pages; i++)
    if (pages[i][0] == charset)
      return pages[i][1];
  return r->codepage;
}

static void put_unicode(reading *r, int number) {
  uint32_t code = (uint32_t)(number < 0 ? number + 65536 : number);
  r->passed = now(r)->after_unicode;
  if (code >= 0xD800 && code < 0xDC00) {
    r->surrogate = code;
    return;
  }
  if (code >= 0xDC00 && code < 0xE000) {
    if (!r->surrogate)
      return;
    code = 0x10000 + ((r->surrogate - 0xD800) << 10) + (code - 0xDC00);
  }
  r->surrogate = 0;
  put_code(r, code);
}

/* --- control words -------------------------------------------------------------------------- */

static bool is_word(const char *word, const char *const *list) {
  while (*list && strcmp(*list, word) != 0)
    list++;
  return *list != NULL;
}

static bool put_named_character(reading *r, const char *word) {
  static const struct {
    const char *word;
    uint32_t code;
  } named[] = {{"emdash", 0x2014},    {"endash", 0x2013},    {"lquote", 0x2018}, {"rquote", 0x2019},
               {"ldblquote", 0x201C}, {"rdblquote", 0x201D}, {"bullet", 0x2022}, {"tab", ' '},
               {"emspace", ' '},      {"enspace", ' '}};
  for (size_t i = 0; i < sizeof named / sizeof *named; i++)
    if (strcmp(named[i].word, word) == 0) {
      put_code(r, named[i].code);
      return true;
    }
  return false;
}

static void read_font_word(reading *r, const char *word, int number) {
  if (now(r)->font_table && strcmp(word, "f") == 0)
    r->font = number;
  else if (now(r)->font_table && strcmp(word, "fcharset") == 0 && r->font >= 0 && r->font < FONTS)
    r->font_codepage[r->font] = codepage_of_charset(r, number);
  else if (strcmp(word, "f") == 0 && number >= 0 && number < FONTS)
    now(r)->codepage = r->font_codepage[number] ? r->font_codepage[number] : r->codepage;
}

static void read_word(reading *r, const char *word, bool has_number, int number) {
  static const char *const paragraphs[] = {"par", "sect", "page", "row", "cell", "nestcell", NULL};
  static const char *const skipped[] = {
      "colortbl",  "stylesheet",   "info",       "pict",      "header",    "headerl",
      "headerr",   "headerf",      "footer",     "footerl",   "footerr",   "footerf",
      "fldinst",   "bkmkstart",    "bkmkend",    "listtable", "rsidtbl",   "generator",
      "themedata", "filetbl",      "annotation", "atnid",     "atnauthor", "listoverridetable",
      "datastore", "latentstyles", "revtbl",     "xmlnstbl",  "object",    "nonshppict",
      NULL};
  static const char *const hiding[] = {"v", "strike", "striked", "deleted", NULL};
  bool on = !has_number || number;
  if (is_word(word, paragraphs) && is_shown(r))
    sg_flow_end_paragraph(&r->flow);
  else if (strcmp(word, "line") == 0 && is_shown(r))
    sg_flow_end_line(&r->flow);
  else if (is_word(word, skipped))
    now(r)->skipped = true;
  else if (strcmp(word, "fonttbl") == 0)
    now(r)->skipped = now(r)->font_table = true;
  else if (is_word(word, hiding))
    now(r)->hidden = on;
  else if (strcmp(word, "plain") == 0)
    now(r)->hidden = r->flow.raised = false;
  else if (strcmp(word, "super") == 0)
    r->flow.raised = on;
  else if (strcmp(word, "nosupersub") == 0)
    r->flow.raised = false;
  else if (strcmp(word, "ansicpg") == 0)
    r->codepage = now(r)->codepage = number;
  else if (strcmp(word, "uc") == 0)
    now(r)->after_unicode = number > 0 && number < 8 ? (unsigned)number : 0;
  else if (strcmp(word, "u") == 0)
    put_unicode(r, number);
  else if (strcmp(word, "footnote") == 0 && !now(r)->skipped && !now(r)->note) {
    now(r)->note = true;
    sg_flow_open(&r->flow);
  } else if (!put_named_character(r, word))
    read_font_word(r, word, number);
}

static int hex_digit(char c) {
  const char *digits = "0123456789abcdef", *found = strchr(digits, c | 0x20);
  return c && found ? (int)(found - digits) : 0;
}

/* A backslash and what belongs to it. */
static void read_control(reading *r) {
  char word[LONGEST_WORD + 1] = "";
  size_t used = 0;
  if (r->at == r->end)
    return;
  while (r->at < r->end && used < LONGEST_WORD && *r->at >= 'a' && *r->at <= 'z')
    word[used++] = *r->at++;
  if (used) {
    char *after = (char *)(uintptr_t)r->at;
    long number = strtol(r->at, &after, 10);
    bool has_number = *r->at == '-' || sg_is_digit((unsigned char)*r->at);
    r->at = has_number ? after : r->at;
    r->at += r->at < r->end && *r->at == ' ';
    read_word(r, word, has_number, number > 1000000 || number < -1000000 ? 0 : (int)number);
    return;
  }
  char symbol = *r->at++;
  if (symbol == '\'' && r->end - r->at >= 2) {
    put_byte(r, (unsigned char)(hex_digit(r->at[0]) * 16 + hex_digit(r->at[1])));
    r->at += 2;
  } else if (symbol == '*') {
    now(r)->skipped = true;
  } else if (symbol == '~') {
    put_code(r, ' ');
  } else if (symbol == '_') {
    put_code(r, '-');
  } else if (symbol == '\n' || symbol == '\r') {
    sg_flow_end_paragraph(&r->flow);
  } else if (strchr("\\{}", symbol)) {
    put_code(r, (unsigned char)symbol);
  }
}

static void open_group(reading *r) {
  if (r->depth + 1 == DEPTH) {
    r->too_deep++;
    return;
  }
  r->groups[r->depth + 1] = r->groups[r->depth];
  r->depth++;
  now(r)->note = false;
}

static void close_group(reading *r) {
  if (r->too_deep) {
    r->too_deep--;
    return;
  }
  if (now(r)->note)
    sg_flow_close(&r->flow, true);
  r->flow.raised = false;
  r->depth -= r->depth > 0;
}

static sg_status read_rtf(sg_arena *arena, const char *bytes, size_t length, sg_source_text *made,
                          sg_error *error) {
  (void)error;
  reading *r = sg_arena_alloc(arena, sizeof *r);
  r->flow.arena = arena;
  r->at = bytes;
  r->end = bytes + length;
  r->codepage = now(r)->codepage = 1252;
  now(r)->after_unicode = 1;
  while (r->at < r->end) {
    char c = *r->at++;
    if (c == '{')
      open_group(r);
    else if (c == '}')
      close_group(r);
    else if (c == '\\')
      read_control(r);
    else if (c != '\n' && c != '\r' && c)
      put_byte(r, (unsigned char)c);
  }
  sg_flow_finish(&r->flow, made);
  return SG_OK;
}

static bool recognises(const char *bytes, size_t length) {
  return length > 6 && memcmp(bytes, "{\\rtf", 5) == 0;
}

const sg_source_reader sg_reader_rtf = {"rtf", recognises, read_rtf};
