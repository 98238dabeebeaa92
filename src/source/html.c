/* Web pages: the article without menus, comments and share buttons. Gumbo parses as browsers do,
 * and page.c finds the article. */
#include "source/html.h"

#include <jansson.h>
#include <string.h>
#include <strings.h>

#include "base/utf8.h"
#include "source/charset.h"
#include "source/document.h"
#include "source/page.h"

enum {
  HEAD = 1024,           /* bytes within which a page says what it is */
  DECLARATION = 1 << 16, /* and what charset it is in */
  DEEPEST = 2000,        /* open elements; a browser stops at 512 */
  LONGEST_MARK = 6       /* of a footnote */
};

typedef struct writer {
  sg_arena *arena;
  const char *source;
  size_t length;
  sg_array *text, *spans;
  const char *at;  /* in the source */
  unsigned breaks; /* <br> since the last word */
} writer;

/* --- text ----------------------------------------------------------------------------------- */

static bool is_blank(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

static char last_byte(const writer *w) {
  return w->text->count ? ((const char *)w->text->items)[w->text->count - 1] : '\n';
}

static void put_break(writer *w) {
  if (w->breaks > 1)
    sg_source_end_paragraph(w->arena, w->text);
  else if (last_byte(w) != '\n')
    sg_source_put(w->arena, w->text, "\n", 1);
  w->breaks = 0;
}

static void put_word(writer *w, const char *word, size_t length) {
  if (w->breaks)
    put_break(w);
  *(sg_source_span *)sg_array_push(w->arena, w->spans, sizeof(sg_source_span)) =
      (sg_source_span){w->text->count, (uint32_t)(w->at - w->source)};
  sg_source_put(w->arena, w->text, word, length);
}

/* The text and the source of a node have the same words between blanks; some of the source's are
 * written with entities. */
static void put_words(writer *w, const char *text, const char *source_end, bool lines) {
  for (const char *at = text; *at;) {
    bool newline = false;
    const char *word = at;
    for (; is_blank(*at); at++)
      newline = newline || *at == '\n';
    while (w->at < source_end && is_blank(*w->at))
      w->at++;
    if (at > word && last_byte(w) != '\n' && (last_byte(w) != ' ' || (lines && newline)))
      sg_source_put(w->arena, w->text, lines && newline ? "\n" : " ", 1);
    for (word = at; *at && !is_blank(*at);)
      at++;
    if (at > word)
      put_word(w, word, (size_t)(at - word));
    while (w->at < source_end && !is_blank(*w->at))
      w->at++;
  }
}

/* --- elements ------------------------------------------------------------------------------- */

static bool is_inline(const GumboNode *node) {
  static const char *const elements[] = {
      "a",     "abbr", "acronym", "b",    "bdi",   "bdo",     "big",    "br",  "cite",  "code",
      "data",  "dfn",  "em",      "font", "i",     "img",     "ins",    "kbd", "label", "mark",
      "input", "q",    "ruby",    "samp", "small", "span",    "strong", "sub", "sup",   "time",
      "tt",    "u",    "var",     "wbr",  "nobr",  "picture", "source", NULL};
  const char *name = sg_page_name(node);
  return !*name || sg_page_is_one_of(name, elements);
}

/* What stands in a raised element, when that is short. */
static size_t raised_text(const sg_page *page, uint32_t at, char raised[LONGEST_MARK + 1]) {
  size_t used = 0;
  for (uint32_t i = at; i < page->nodes[at].end; i++) {
    const GumboNode *node = page->nodes[i].node;
    if (node->type != GUMBO_NODE_TEXT)
      continue;
    for (const char *c = node->v.text.text; *c; c++)
      if (used < LONGEST_MARK && !is_blank(*c))
        raised[used++] = *c;
      else if (!is_blank(*c))
        return 0;
  }
  raised[used] = 0;
  return used;
}

/* Raised digits become the characters for them, which say by what they stand behind whether they
 * are a power or the mark of a footnote; other marks go. False for "5<sup>th</sup>". */
static bool put_raised(writer *w, const sg_page *page, uint32_t at) {
  static const char *const digits[] = {"\u2070", "\u00B9", "\u00B2", "\u00B3", "\u2074",
                                       "\u2075", "\u2076", "\u2077", "\u2078", "\u2079"};
  char raised[LONGEST_MARK + 1];
  size_t length = raised_text(page, at, raised);
  bool letter = length == 1 && sg_is_letter((unsigned char)raised[0]) &&
                (sg_is_letter((unsigned char)last_byte(w)) || (last_byte(w) & 0x80));
  if (letter)
    return true;
  if (!length || strspn(raised, "0123456789[](),*;") != length)
    return false;
  for (size_t i = 0; i < length; i++)
    if (sg_is_digit((unsigned char)raised[i]))
      sg_source_put(w->arena, w->text, digits[raised[i] - '0'], strlen(digits[raised[i] - '0']));
  return true;
}

/* Writes a node's own part and returns the next node to look at. */
static uint32_t put_node(writer *w, const sg_page *page, uint32_t at) {
  const GumboNode *node = page->nodes[at].node;
  const char *name = sg_page_name(node);
  if (page->nodes[at].left_out)
    return page->nodes[at].end;
  if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_CDATA ||
      node->type == GUMBO_NODE_WHITESPACE) {
    const GumboStringPiece *piece = &node->v.text.original_text;
    bool known = piece->data >= w->source && piece->data < w->source + w->length;
    w->at = known ? piece->data : w->at;
    const char *parent = sg_page_name(page->nodes[page->nodes[at].parent].node);
    put_words(w, node->v.text.text, known ? piece->data + piece->length : w->at,
              strcmp(parent, "pre") == 0);
    return at + 1;
  }
  if (strcmp(name, "br") == 0)
    w->breaks++;
  else if (!is_inline(node))
    sg_source_end_paragraph(w->arena, w->text);
  if (strcmp(name, "li") == 0)
    sg_source_put(w->arena, w->text, "\u2022 ", strlen("\u2022 "));
  return strcmp(name, "sup") == 0 && put_raised(w, page, at) ? page->nodes[at].end : at + 1;
}

static void put_subtree(writer *w, const sg_page *page, uint32_t root) {
  uint32_t end = page->nodes[root].end, before = root;
  for (uint32_t at = root; at < end;) {
    /* the blocks that end between the last node and this one */
    for (uint32_t open = before; open > root && page->nodes[open].end <= at;
         open = page->nodes[open].parent)
      if (!is_inline(page->nodes[open].node))
        sg_source_end_paragraph(w->arena, w->text);
    before = at;
    at = put_node(w, page, at);
  }
  w->breaks = 0;
  sg_source_end_paragraph(w->arena, w->text);
}

/* --- what a page says of itself -------------------------------------------------------------- */

/* When the page was published, by its metadata. */
static uint32_t date_in(const GumboNode *node) {
  static const char *const names[] = {
      "article:published_time", "date",          "pubdate", "dc.date",
      "publish-date",           "datePublished", NULL};
  static const char *const keys[] = {"property", "name", "itemprop", NULL};
  const char *value = NULL;
  if (strcmp(sg_page_name(node), "time") == 0)
    value = sg_page_attribute(node, "datetime");
  for (size_t i = 0; strcmp(sg_page_name(node), "meta") == 0 && keys[i] && !value; i++) {
    const char *key = sg_page_attribute(node, keys[i]);
    if (key && sg_page_is_one_of(key, names))
      value = sg_page_attribute(node, "content");
  }
  return value ? sg_date_number(value) : 0;
}

static const GumboNode *below(const GumboNode *node, const char *name) {
  for (unsigned i = 0; i < node->v.element.children.length; i++) {
    const GumboNode *child = node->v.element.children.data[i];
    if (strcmp(sg_page_name(child), name) == 0)
      return child;
  }
  return NULL;
}

static uint32_t date_of(const GumboNode *html, const sg_page *page) {
  const GumboNode *head = below(html, "head");
  uint32_t date = 0;
  for (unsigned i = 0; head && i < head->v.element.children.length && !date; i++)
    date = date_in(head->v.element.children.data[i]);
  for (uint32_t i = 0; i < page->count && !date; i++)
    date = date_in(page->nodes[i].node);
  return date;
}

/* The longest "articleBody" in a value of JSON; no deeper than pages nest it. */
static const char *article_body(const json_t *value, int depth) {
  const char *best = json_string_value(json_object_get(value, "articleBody")), *key, *found;
  json_t *child;
  size_t index;
  if (depth > 4)
    return best;
  json_object_foreach((json_t *)(uintptr_t)value, key,
                      child) if ((found = article_body(child, depth + 1)) &&
                                 (!best || strlen(found) > strlen(best))) best = found;
  json_array_foreach(value, index, child) if ((found = article_body(child, depth + 1)) &&
                                              (!best || strlen(found) > strlen(best))) best = found;
  return best;
}

/* The article that a <script type="application/ld+json"> carries for search engines, for pages
 * that are put together by their scripts. A copy in the arena, or NULL. */
static const char *carried_article(sg_arena *arena, const GumboNode *script) {
  const char *type = sg_page_attribute(script, "type");
  if (!type || strcasecmp(type, "application/ld+json") != 0 || !script->v.element.children.length)
    return NULL;
  const char *text = ((const GumboNode *)script->v.element.children.data[0])->v.text.text;
  char *copy = sg_arena_alloc(arena, strlen(text) + 1); /* before there is a value to be freed */
  json_t *value = json_loads(text, 0, NULL);
  const char *found = article_body(value, 0);
  if (found)
    memcpy(copy, found, strlen(found) + 1); /* no longer than its JSON */
  json_decref(value);
  return found ? copy : NULL;
}

static const char *find_carried(sg_arena *arena, const GumboNode *html, const char **place) {
  static const char *const parts[] = {"head", "body", NULL};
  for (size_t part = 0; parts[part]; part++) {
    const GumboNode *node = below(html, parts[part]);
    for (unsigned i = 0; node && i < node->v.element.children.length; i++) {
      const GumboNode *child = node->v.element.children.data[i];
      const char *found =
          strcmp(sg_page_name(child), "script") == 0 ? carried_article(arena, child) : NULL;
      *place = child->v.element.original_tag.data;
      if (found)
        return found;
    }
  }
  return NULL;
}

static void put_carried(writer *w, const char *article) {
  for (const char *at = article; *at;) {
    size_t length = strcspn(at, "\n");
    char *line = sg_arena_copy(w->arena, at, length);
    put_words(w, line, w->at, false);
    sg_source_end_paragraph(w->arena, w->text);
    at += length + (at[length] == '\n');
  }
}

/* --- pages ---------------------------------------------------------------------------------- */

static bool is_tag_at(const char *bytes, size_t length, const char *name) {
  size_t n = strlen(name);
  return length > n && strncasecmp(bytes, name, n) == 0 && strchr(" >\t\r\n/", bytes[n]);
}

/* A page, or a piece of one that starts with an element. */
static bool recognises(const char *bytes, size_t length) {
  static const char *const pages[] = {"!doctype", "html", "head", "body"};
  static const char *const pieces[] = {"p",  "div", "article", "section", "h1", "h2",  "h3",
                                       "ul", "ol",  "table",   "span",    "a",  "main"};
  size_t n = length < HEAD ? length : HEAD;
  bool first = true;
  for (const char *at = bytes; (at = memchr(at, '<', (size_t)(bytes + n - at))); at++) {
    size_t left = (size_t)(bytes + length - at) - 1;
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++)
      if (is_tag_at(at + 1, left, pages[i]))
        return i || left < 14 || strncasecmp(at + 10, "html", 4) == 0;
    const char *before = bytes;
    while (before < at && is_blank(*before))
      before++;
    for (size_t i = 0; first && before == at && i < sizeof pieces / sizeof *pieces; i++)
      if (is_tag_at(at + 1, left, pieces[i]))
        return true;
    first = false;
  }
  return false;
}

const char *sg_charset_declared(sg_arena *arena, const char *bytes, size_t length) {
  size_t n = length < DECLARATION ? length : DECLARATION;
  for (size_t i = 0; i + 9 < n; i++) {
    bool charset = strncasecmp(bytes + i, "charset=", 8) == 0,
         encoding = strncasecmp(bytes + i, "encoding=", 9) == 0;
    if (!charset && !encoding)
      continue;
    size_t at = i + (charset ? 8 : 9), end;
    at += bytes[at] == '"' || bytes[at] == '\'';
    for (end = at; end < n && end - at < 32 && !strchr(" \"'>;/\r\n\t?", bytes[end]);)
      end++;
    return sg_arena_copy(arena, bytes + at, end - at);
  }
  return NULL;
}

static bool is_xhtml(sg_arena *arena, const char *page, size_t length) {
  const char *head = sg_arena_copy(arena, page, length < HEAD ? length : HEAD);
  return strncmp(head, "<?xml", 5) == 0 || strstr(head, "\"http://www.w3.org/1999/xhtml\"");
}

/* In XHTML, "<title/>" is an empty element, which HTML takes for one that begins. The page with
 * blanks for such tags. */
static const char *without_empty_elements(sg_arena *arena, const char *page, size_t length) {
  static const char *const empty[] = {"br",   "hr",  "img",   "meta", "link",   "input", "col",
                                      "area", "wbr", "param", "base", "source", "embed", "track"};
  if (!is_xhtml(arena, page, length))
    return page;
  char *copy = sg_arena_copy(arena, page, length), *end = copy + length;
  for (char *at = copy; (at = memchr(at, '<', (size_t)(end - at))); at++) {
    size_t tag = 1 + strcspn(at + 1, "<>");
    bool blank = at[tag] == '>' && at[tag - 1] == '/' && sg_is_letter((unsigned char)at[1]);
    for (size_t i = 0; i < sizeof empty / sizeof *empty && blank; i++)
      blank = !is_tag_at(at + 1, tag, empty[i]);
    if (blank)
      memset(at, ' ', tag + 1);
  }
  return copy;
}

/* Whether elements are opened that deep; a parser's time grows with the depth. */
static bool is_too_deep(const char *page, size_t length) {
  static const char *const own_end[] = {"p",    "br", "li",    "td",   "tr",     "img",
                                        "meta", "hr", "input", "link", "option", "dt",
                                        "dd",   "th", "wbr",   "col",  "source", "path"};
  long depth = 0;
  const char *end = page + length;
  for (const char *at = page; depth < DEEPEST && (at = memchr(at, '<', (size_t)(end - at))); at++) {
    bool closes = at + 1 < end && at[1] == '/', counted = true;
    const char *name = at + 1 + closes;
    if (name >= end || !sg_is_letter((unsigned char)*name))
      continue;
    for (size_t i = 0; i < sizeof own_end / sizeof *own_end && counted; i++)
      counted = !is_tag_at(name, (size_t)(end - name), own_end[i]);
    depth += !counted ? 0 : !closes ? 1 : depth > 0 ? -1 : 0;
  }
  return depth >= DEEPEST;
}

/* Gumbo's memory is an arena's, which frees it at once: its own way back is recursive. */
static void *allocate(void *arena, size_t size) {
  return sg_arena_alloc(arena, size);
}

static void keep(void *arena, void *memory) {
  (void)arena;
  (void)memory;
}

typedef struct page_request {
  writer *writer;
  uint32_t date, left_out;
} page_request;

/* The article, and before it the headlines and leads that stand outside of it. */
static void put_article(page_request *r, const sg_page *page) {
  uint32_t read = 0, start = r->writer->text->count;
  for (uint32_t i = 0; i <= page->content;) {
    bool wanted = i == page->content || (i && sg_page_leads(page, i));
    if (wanted && !page->nodes[i].left_out) {
      put_subtree(r->writer, page, i);
      read += sg_page_prose(page, i);
    }
    i = wanted || page->nodes[i].left_out ? page->nodes[i].end : i + 1;
  }
  /* menus and pictures are no loss; whole paragraphs are */
  uint32_t all = page->all, made = r->writer->text->count - start;
  r->left_out = all > read && made < all ? all - read : 0;
}

static sg_status parse_page(sg_arena *scratch, void *context, sg_error *error) {
  (void)error;
  page_request *r = context;
  writer *w = r->writer;
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = allocate;
  options.deallocator = keep;
  options.userdata = scratch;
  options.max_errors = 0;
  const GumboNode *html = gumbo_parse_with_options(&options, w->source, w->length)->root;
  sg_page page;
  sg_page_read(scratch, html, &page);
  r->date = date_of(html, &page);
  const char *carried = find_carried(scratch, html, &w->at);
  if (carried && strlen(carried) > 2 * (size_t)sg_page_prose(&page, page.content))
    put_carried(w, carried);
  else
    put_article(r, &page);
  return SG_OK;
}

static sg_status with_result(sg_arena *arena, void *context, sg_error *error) {
  (void)arena;
  page_request *r = context;
  sg_arena *scratch = sg_arena_new();
  /* the parsed page is freed even when memory for its text runs out */
  sg_status status = scratch ? sg_arena_run(scratch, parse_page, r, error)
                             : sg_fail(error, SG_ERROR_MEMORY, "out of memory");
  sg_arena_free(scratch);
  return status;
}

sg_status sg_html_put(sg_arena *arena, const char *page, size_t length, sg_array *text,
                      sg_source_text *made, sg_error *error) {
  page = without_empty_elements(arena, page, length);
  if (is_too_deep(page, length))
    return sg_fail(error, SG_ERROR_LIMIT, "a web page with more than %d elements inside each other",
                   DEEPEST);
  writer w = {.arena = arena,
              .source = page,
              .length = length,
              .text = text,
              .spans = &made->spans,
              .at = page};
  page_request request = {&w, 0, 0};
  sg_status status = sg_arena_run(arena, with_result, &request, error);
  made->date = made->date ? made->date : request.date;
  sg_source_skip(arena, made, "text beside the article", request.left_out);
  return status;
}

static sg_status read_html(sg_arena *arena, const char *bytes, size_t length, sg_source_text *made,
                           sg_error *error) {
  char *source;
  size_t source_length;
  sg_array text = {0};
  sg_status status =
      sg_charset_convert(arena, bytes, length, sg_charset_declared(arena, bytes, length), &source,
                         &source_length, &made->note, error);
  if (!status)
    status = sg_html_put(arena, source, source_length, &text, made, error);
  if (status)
    return status;
  sg_source_finish(arena, &text, made);
  made->original = source;
  made->original_length = source_length;
  return SG_OK;
}

const sg_source_reader sg_reader_html = {"html", recognises, read_html};
