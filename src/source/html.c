/* Web pages: the article without menus, comments and share buttons. The main content is the element
 * whose paragraphs have most text that is no link, after Kohlschütter et al., "Boilerplate
 * Detection using Shallow Text Features" (WSDM 2010), and Mozilla's Readability. libxml2 parses;
 * the way back from a word to its place in the file is found by walking the file along with the
 * text. */
#include <libxml/HTMLparser.h>
#include <string.h>

#include "base/utf8.h"
#include "source/charset.h"
#include "source/document.h"
#include "source/readers.h"

enum {
  HEAD = 1024,        /* bytes within which a page says what it is */
  WINDOW = 1 << 16,   /* bytes within which the next word of the text is looked for in the file */
  LEAST_ARTICLE = 140 /* characters of paragraphs that make an article */
};

typedef struct page {
  sg_arena *arena;
  sg_array text, spans;
  const char *source;
  size_t length, cursor;
  const uint32_t *lines; /* where each line of the source begins */
  uint32_t line_count;
  xmlNode *root;
} page;

/* --- which elements ------------------------------------------------------------------------- */

static bool is_one_of(const char *word, const char *const *list) {
  while (*list && strcmp(*list, word) != 0)
    list++;
  return *list != NULL;
}

static const char *name_of(const xmlNode *node) {
  return node->type == XML_ELEMENT_NODE ? (const char *)node->name : "";
}

/* Does an attribute contain one of the words that furniture is named by? */
static bool names_furniture(const xmlNode *node, const char *attribute) {
  static const char *const words[] = {
      "comment",    "share",    "social", "related",    "promo",   "advert",
      "banner",     "cookie",   "menu",   "breadcrumb", "sidebar", "subscribe",
      "newsletter", "footer",   "popup",  "recommend",  "navbar",  "pagination",
      "most-read",  "trending", "login",  NULL};
  xmlChar *value = xmlGetProp(node, (const xmlChar *)attribute);
  bool found = false;
  for (size_t i = 0; value && words[i] && !found; i++)
    found = strstr((const char *)value, words[i]) != NULL;
  xmlFree(value);
  return found;
}

static bool has_role(const xmlNode *node, const char *const *roles) {
  xmlChar *value = xmlGetProp(node, (const xmlChar *)"role");
  bool found = value && is_one_of((const char *)value, roles);
  xmlFree(value);
  return found;
}

static bool is_furniture(const xmlNode *node) {
  static const char *const elements[] = {"script", "style",    "noscript", "template",   "nav",
                                         "footer", "aside",    "form",     "button",     "select",
                                         "iframe", "svg",      "head",     "figcaption", "object",
                                         "dialog", "textarea", NULL};
  static const char *const roles[] = {"navigation", "complementary", "banner", "contentinfo",
                                      "search",     "dialog",        NULL};
  if (node->type == XML_COMMENT_NODE || node->type == XML_PI_NODE || node->type == XML_DTD_NODE)
    return true;
  if (node->type != XML_ELEMENT_NODE)
    return false;
  bool whole = strcmp(name_of(node), "body") == 0 || strcmp(name_of(node), "html") == 0 ||
               strcmp(name_of(node), "article") == 0 || strcmp(name_of(node), "main") == 0;
  return is_one_of(name_of(node), elements) || xmlHasProp(node, (const xmlChar *)"hidden") ||
         (!whole && (names_furniture(node, "class") || names_furniture(node, "id"))) ||
         has_role(node, roles);
}

static bool is_block(const xmlNode *node) {
  static const char *const elements[] = {
      "p",          "div", "section", "article", "main", "h1",      "h2",     "h3",
      "h4",         "h5",  "h6",      "li",      "ul",   "ol",      "table",  "tr",
      "td",         "th",  "dl",      "dt",      "dd",   "br",      "hr",     "header",
      "blockquote", "pre", "figure",  "body",    "html", "address", "center", NULL};
  return is_one_of(name_of(node), elements);
}

/* --- the main content ----------------------------------------------------------------------- */

/* The next node of the tree below `root` in the order of the file; children are passed over where
 * `below` is false. NULL at the end. No recursion, so that a hostile page cannot exhaust the stack.
 */
static xmlNode *next_node(const xmlNode *root, xmlNode *node, bool below) {
  if (below && node->type == XML_ELEMENT_NODE && node->children)
    return node->children;
  while (node != root && !node->next)
    node = node->parent;
  return node == root ? NULL : node->next;
}

/* The letters below a node, links counted against them. */
static long text_weight(xmlNode *root) {
  long weight = 0;
  bool below = true;
  for (xmlNode *node = root; node; node = next_node(root, node, below)) {
    below = !is_furniture(node);
    bool link = node->parent && strcmp(name_of(node->parent), "a") == 0;
    if (node->type == XML_TEXT_NODE && node->content)
      weight += (long)strlen((const char *)node->content) * (link ? -1 : 1);
  }
  return weight;
}

/* The element whose own paragraphs weigh most; an <article> or <main> around it if there is one. */
static xmlNode *main_content(xmlNode *root) {
  xmlNode *best = NULL;
  long most = LEAST_ARTICLE;
  bool below = true;
  for (xmlNode *node = root; node; node = next_node(root, node, below)) {
    below = !is_furniture(node);
    long weight = 0;
    for (xmlNode *child = below ? node->children : NULL; child && node->type == XML_ELEMENT_NODE;
         child = child->next)
      if (strcmp(name_of(child), "p") == 0)
        weight += text_weight(child);
    if (weight > most) {
      most = weight;
      best = node;
    }
  }
  for (xmlNode *node = best; node; node = node->parent)
    if (strcmp(name_of(node), "article") == 0 || strcmp(name_of(node), "main") == 0)
      return node;
  return best ? best : root;
}

/* The headline of the page stands in the content, or before it. */
static xmlNode *headline_outside(xmlNode *root, const xmlNode *content) {
  bool below = true;
  for (xmlNode *node = root; node && node != content; node = next_node(root, node, below)) {
    below = !is_furniture(node);
    if (below && strcmp(name_of(node), "h1") == 0)
      return node;
  }
  return NULL;
}

/* --- places in the file --------------------------------------------------------------------- */

static void find_lines(page *p) {
  sg_array lines = {0};
  *(uint32_t *)sg_array_push(p->arena, &lines, sizeof(uint32_t)) = 0;
  for (size_t i = 0; i < p->length; i++)
    if (p->source[i] == '\n')
      *(uint32_t *)sg_array_push(p->arena, &lines, sizeof(uint32_t)) = (uint32_t)i + 1;
  p->lines = lines.items;
  p->line_count = lines.count;
}

/* Where the word stands in the file outside of tags, from the cursor on; the cursor if nowhere
 * near. */
static size_t find_word(page *p, const char *word, size_t length) {
  size_t stop = p->length - p->cursor > WINDOW ? p->cursor + WINDOW : p->length;
  for (size_t at = p->cursor; at + length <= stop;) {
    if (p->source[at] == '<') {
      const char *close = memchr(p->source + at, '>', p->length - at);
      if (!close)
        break;
      at = (size_t)(close - p->source) + 1;
      continue;
    }
    if (memcmp(p->source + at, word, length) == 0)
      return at;
    at++;
  }
  return p->cursor;
}

/* Notes where a word of the text comes from. Entities cannot be compared: up to the first one. */
static void note_place(page *p, const char *word, size_t length) {
  size_t plain = 0;
  while (plain < length && !strchr("&<>", word[plain]) && (unsigned char)word[plain] != 0xC2)
    plain++;
  size_t found = plain ? find_word(p, word, plain) : p->cursor;
  *(sg_source_span *)sg_array_push(p->arena, &p->spans, sizeof(sg_source_span)) =
      (sg_source_span){p->text.count, (uint32_t)found};
  if (found > p->cursor || plain)
    p->cursor = found + plain > p->length ? p->length : found + plain;
}

/* --- text ----------------------------------------------------------------------------------- */

static size_t blank_at(const char *text, size_t at, size_t length) {
  uint32_t code;
  uint32_t step = sg_utf8_decode(text + at, length - at, &code);
  return sg_is_space(code) ? step : 0;
}

static void put_words(page *p, const char *text) {
  size_t length = strlen(text);
  for (size_t at = 0; at < length;) {
    size_t blank = blank_at(text, at, length);
    const char *all = p->text.items;
    if (blank) {
      if (p->text.count && all[p->text.count - 1] != ' ' && all[p->text.count - 1] != '\n')
        sg_source_put(p->arena, &p->text, " ", 1);
      at += blank;
      continue;
    }
    size_t end = at;
    while (end < length && !blank_at(text, end, length))
      end++;
    note_place(p, text + at, end - at);
    sg_source_put(p->arena, &p->text, text + at, end - at);
    at = end;
  }
}

static void start_at_line(page *p, const xmlNode *node) {
  long line = node->parent ? xmlGetLineNo(node->parent) : 0;
  if (line > 1 && (unsigned long)line <= p->line_count && p->lines[line - 1] > p->cursor)
    p->cursor = p->lines[line - 1];
}

static void put_content(page *p, xmlNode *root) {
  bool below = true;
  for (xmlNode *node = root; node;) {
    below = !is_furniture(node);
    if (below && node->type == XML_TEXT_NODE && node->content) {
      start_at_line(p, node);
      put_words(p, (const char *)node->content);
    }
    if (below && is_block(node))
      sg_source_end_paragraph(p->arena, &p->text);
    if (below && strcmp(name_of(node), "li") == 0)
      sg_source_put(p->arena, &p->text, "\u2022 ", strlen("\u2022 "));
    xmlNode *next = next_node(root, node, below);
    /* the blocks that end between here and there */
    for (const xmlNode *open = node;
         open && open != root && next && open->parent != next->parent && open != next->parent;
         open = open->parent)
      if (is_block(open))
        sg_source_end_paragraph(p->arena, &p->text);
    if (next && is_block(next))
      sg_source_end_paragraph(p->arena, &p->text);
    node = next;
  }
  sg_source_end_paragraph(p->arena, &p->text);
}

static bool recognises(const char *bytes, size_t length) {
  static const char *const signs[] = {"<!doctype html", "<html", "<head", "<body"};
  char head[HEAD + 1];
  size_t n = length < HEAD ? length : HEAD;
  for (size_t i = 0; i < n; i++)
    head[i] = bytes[i] >= 'A' && bytes[i] <= 'Z' ? (char)(bytes[i] - 'A' + 'a') : bytes[i];
  head[n] = 0;
  for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
    if (strstr(head, signs[i]))
      return true;
  return false;
}

/* When the page was published, by its metadata. */
static uint32_t date_of(xmlNode *root) {
  static const char *const names[] = {
      "article:published_time", "date",          "pubdate", "dc.date",
      "publish-date",           "datePublished", NULL};
  static const char *const keys[] = {"property", "name", "itemprop", NULL};
  uint32_t date = 0;
  for (xmlNode *node = root; node && !date; node = next_node(root, node, true)) {
    bool time = strcmp(name_of(node), "time") == 0, meta = strcmp(name_of(node), "meta") == 0;
    xmlChar *value = NULL;
    for (size_t i = 0; meta && keys[i] && !value; i++) {
      xmlChar *key = xmlGetProp(node, (const xmlChar *)keys[i]);
      if (key && is_one_of((const char *)key, names))
        value = xmlGetProp(node, (const xmlChar *)"content");
      xmlFree(key);
    }
    if (time)
      value = xmlGetProp(node, (const xmlChar *)"datetime");
    date = value ? sg_date_number((const char *)value) : 0;
    xmlFree(value);
  }
  return date;
}

static sg_status put_page(sg_arena *arena, void *context, sg_error *error) {
  (void)arena;
  (void)error;
  page *p = context;
  xmlNode *content = main_content(p->root), *headline = headline_outside(p->root, content);
  if (headline)
    put_content(p, headline);
  put_content(p, content);
  return SG_OK;
}

static sg_status read_html(sg_arena *arena, const char *bytes, size_t length, sg_source_text *made,
                           sg_error *error) {
  char *source;
  size_t source_length;
  sg_status status =
      sg_charset_convert(arena, bytes, length, NULL, &source, &source_length, &made->note, error);
  if (status)
    return status;
  page p = {.arena = arena, .source = source, .length = source_length};
  find_lines(&p);
  htmlDocPtr document =
      htmlReadMemory(source, (int)source_length, NULL, "UTF-8",
                     HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                         HTML_PARSE_NONET | HTML_PARSE_NODEFDTD);
  xmlNode *root = document ? xmlDocGetRootElement(document) : NULL;
  if (!root) {
    xmlFreeDoc(document);
    return sg_fail(error, SG_ERROR_FORMAT, "a web page that cannot be parsed");
  }
  made->date = date_of(root);
  p.root = root;
  /* the parsed page is freed even when memory for its text runs out */
  status = sg_arena_run(arena, put_page, &p, error);
  xmlFreeDoc(document);
  if (status)
    return status;
  sg_source_finish(arena, &p.text, made);
  made->original = source;
  made->original_length = source_length;
  made->spans = p.spans;
  return SG_OK;
}

const sg_source_reader sg_reader_html = {"html", recognises, read_html};
