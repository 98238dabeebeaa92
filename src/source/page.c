/* What of a page is its article is decided by where the text is: by how much of it stands outside
 * of links, after Kohlschütter et al., "Boilerplate Detection using Shallow Text Features" (WSDM
 * 2010). What an element is called only raises a suspicion: "content-with-sidebar" and a form
 * around the whole page are read. */
#include "source/page.h"

#include <string.h>
#include <strings.h>

enum {
  LEAST_ARTICLE = 140,  /* bytes of text that make an article */
  LONGEST_WORD = 24,    /* of the words of an element's name */
  MOST_PERCENT = 80,    /* a child with so much of the text is the article rather than its parent */
  WHOLE_PERCENT = 90,   /* what holds so much of the text is no furniture whatever its name is */
  SUSPECT_PERCENT = 33, /* what may be furniture and holds so much of the text is none */
  LINKED_PERCENT = 75,  /* a list with so much of its text in links is a menu */
  MENU_LINKS = 3
};

typedef enum suspicion { NONE, WEAK, STRONG } suspicion;

const char *sg_page_name(const GumboNode *node) {
  bool element = node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
  return element ? gumbo_normalized_tagname(node->v.element.tag) : "";
}

const char *sg_page_attribute(const GumboNode *node, const char *name) {
  if (node->type != GUMBO_NODE_ELEMENT && node->type != GUMBO_NODE_TEMPLATE)
    return NULL;
  const GumboAttribute *found = gumbo_get_attribute(&node->v.element.attributes, name);
  return found ? found->value : NULL;
}

bool sg_page_is_one_of(const char *word, const char *const *list) {
  while (*list && strcasecmp(*list, word) != 0)
    list++;
  return *list != NULL;
}

static bool is_one_of(const GumboNode *node, const char *attribute, const char *const *list) {
  const char *value = sg_page_attribute(node, attribute);
  return value && sg_page_is_one_of(value, list);
}

/* --- what is never read --------------------------------------------------------------------- */

/* "display: none" however it is written. */
static bool is_undisplayed(const char *style) {
  char squeezed[256];
  size_t used = 0;
  for (; style && *style && used + 1 < sizeof squeezed; style++)
    if (*style != ' ' && *style != '\t' && *style != '\n')
      squeezed[used++] = *style >= 'A' && *style <= 'Z' ? (char)(*style - 'A' + 'a') : *style;
  squeezed[used] = 0;
  return strstr(squeezed, "display:none") || strstr(squeezed, "visibility:hidden");
}

static bool is_invisible(const GumboNode *node) {
  static const char *const elements[] = {
      "script", "style", "noscript", "template", "nav",    "button",   "select", "iframe",
      "svg",    "head",  "textarea", "object",   "dialog", "del",      "s",      "strike",
      "rp",     "rt",    "audio",    "video",    "canvas", "datalist", "map",    NULL};
  static const char *const roles[] = {"navigation", "search",  "dialog", "alertdialog",
                                      "menu",       "menubar", NULL};
  static const char *const yes[] = {"true", NULL};
  return sg_page_is_one_of(sg_page_name(node), elements) || is_one_of(node, "role", roles) ||
         sg_page_attribute(node, "hidden") || is_one_of(node, "aria-hidden", yes) ||
         is_undisplayed(sg_page_attribute(node, "style"));
}

/* --- suspicion by name ---------------------------------------------------------------------- */

/* The next of the words that "FormattedComment" and "share-buttons big" are made of, in small
 * letters; NULL behind the last. */
static const char *next_word(const char *at, char word[LONGEST_WORD]) {
  while (*at && !strchr("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", *at))
    at++;
  size_t used = 0;
  bool small = false;
  for (; *at; at++) {
    bool capital = *at >= 'A' && *at <= 'Z', letter = capital || (*at >= 'a' && *at <= 'z');
    if (!letter || (capital && small))
      break;
    small = !capital;
    if (used + 1 < LONGEST_WORD)
      word[used++] = capital ? (char)(*at - 'A' + 'a') : *at;
  }
  word[used] = 0;
  return used ? at : NULL;
}

static suspicion suspicion_by_words(const char *names) {
  static const char *const strong[] = {
      "comment", "comments", "disqus",        "cookie",      "cookies",   "gdpr", "advert",
      "adverts", "ads",      "advertisement", "advertising", "sponsored", NULL};
  static const char *const weak[] = {
      "share",      "sharing", "social",     "related",   "promo",           "banner",
      "menu",       "nav",     "breadcrumb", "sidebar",   "breadcrumbs",     "subscribe",
      "newsletter", "footer",  "popup",      "recommend", "recommendations", "recommended",
      "navbar",     "login",   "pagination", "trending",  "widget",          "teaser",
      "teasers",    NULL};
  static const char *const layout[] = {"with", "has", "no", "without", "open", "closed", NULL};
  char word[LONGEST_WORD];
  suspicion found = NONE;
  for (const char *at = names; at && (at = next_word(at, word)) != NULL;) {
    if (sg_page_is_one_of(word, layout))
      return NONE; /* "content-with-sidebar" */
    if (sg_page_is_one_of(word, strong))
      found = STRONG;
    else if (sg_page_is_one_of(word, weak) && found == NONE)
      found = WEAK;
  }
  return found;
}

static suspicion suspicion_of(const GumboNode *node) {
  static const char *const wholes[] = {"html", "body", "article", "main", NULL};
  static const char *const elements[] = {"aside", "form", "footer", NULL};
  static const char *const roles[] = {"complementary", "banner", "contentinfo", NULL};
  if (sg_page_is_one_of(sg_page_name(node), wholes))
    return NONE;
  suspicion by_class = suspicion_by_words(sg_page_attribute(node, "class")),
            by_id = suspicion_by_words(sg_page_attribute(node, "id"));
  suspicion found = by_class > by_id ? by_class : by_id;
  if (found == NONE &&
      (sg_page_is_one_of(sg_page_name(node), elements) || is_one_of(node, "role", roles)))
    found = WEAK;
  return found;
}

/* --- the list of nodes ---------------------------------------------------------------------- */

static const GumboVector *children_of(const GumboNode *node) {
  bool inner = node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
  return inner ? &node->v.element.children : NULL;
}

static bool is_text(const GumboNode *node) {
  return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_CDATA;
}

/* The next node in the order of the file below `root`; children only if `below`. No recursion, so
 * that a hostile page cannot exhaust the stack. */
static const GumboNode *next_node(const GumboNode *root, const GumboNode *node, bool below) {
  const GumboVector *children = children_of(node);
  if (below && children && children->length)
    return children->data[0];
  while (node != root) {
    const GumboVector *siblings = children_of(node->parent);
    if (node->index_within_parent + 1 < siblings->length)
      return siblings->data[node->index_within_parent + 1];
    node = node->parent;
  }
  return NULL;
}

static bool in_link(const sg_page *page, uint32_t at) {
  for (int i = 0; i < 4 && at; i++) {
    at = page->nodes[at].parent;
    if (strcmp(sg_page_name(page->nodes[at].node), "a") == 0)
      return true;
  }
  return false;
}

/* Closes the subtrees that end before a node whose parent is `parent`. */
static uint32_t close_until(sg_page *page, uint32_t open, const GumboNode *parent, uint32_t end) {
  while (page->nodes[open].node != parent && open) {
    page->nodes[open].end = end;
    open = page->nodes[open].parent;
  }
  return open;
}

static void list_nodes(sg_arena *arena, const GumboNode *root, sg_page *page) {
  sg_array nodes = {0};
  uint32_t open = 0, prose = 0, links = 0;
  bool below = true;
  for (const GumboNode *node = root; node; node = next_node(root, node, below)) {
    below = !is_invisible(node);
    if (!below)
      continue;
    page->nodes = nodes.items;
    uint32_t at = nodes.count, parent = 0;
    if (at)
      parent = open = close_until(page, open, node->parent, at);
    sg_page_node *added = sg_array_push(arena, &nodes, sizeof *added);
    *added = (sg_page_node){node, parent, at + 1, prose, links, false};
    page->nodes = nodes.items;
    if (is_text(node)) {
      uint32_t length = (uint32_t)strlen(node->v.text.text);
      *(in_link(page, at) ? &links : &prose) += length;
    } else {
      open = at;
    }
  }
  page->count = nodes.count;
  while (open) {
    page->nodes[open].end = page->count;
    open = page->nodes[open].parent;
  }
  sg_page_node *sums = sg_array_push(arena, &nodes, sizeof *sums);
  *sums = (sg_page_node){.prose = prose, .links = links};
  page->nodes = nodes.items;
  page->nodes[0].end = page->count;
}

uint32_t sg_page_prose(const sg_page *page, uint32_t at) {
  return page->nodes[page->nodes[at].end].prose - page->nodes[at].prose;
}

static uint32_t linked(const sg_page *page, uint32_t at) {
  return page->nodes[page->nodes[at].end].links - page->nodes[at].links;
}

/* --- furniture ------------------------------------------------------------------------------ */

static uint32_t count_links(const sg_page *page, uint32_t at) {
  uint32_t count = 0;
  for (uint32_t i = at; i < page->nodes[at].end; i++)
    count += strcmp(sg_page_name(page->nodes[i].node), "a") == 0;
  return count;
}

static bool is_menu(const sg_page *page, uint32_t at) {
  static const char *const lists[] = {"ul", "ol", "table", NULL};
  uint32_t prose = sg_page_prose(page, at), links = linked(page, at);
  return sg_page_is_one_of(sg_page_name(page->nodes[at].node), lists) && links &&
         (prose + links) * LINKED_PERCENT / 100 < links && count_links(page, at) >= MENU_LINKS;
}

static bool is_furniture(const sg_page *page, uint32_t at, uint32_t all) {
  uint64_t prose = sg_page_prose(page, at);
  suspicion found = suspicion_of(page->nodes[at].node);
  if (found == STRONG)
    return prose * 100 < (uint64_t)all * WHOLE_PERCENT;
  if (found == WEAK)
    return prose * 100 < (uint64_t)all * SUSPECT_PERCENT;
  return all >= LEAST_ARTICLE && is_menu(page, at);
}

/* Leaves furniture out, and counts anew without it. */
static void leave_out_furniture(sg_page *page) {
  uint32_t all = page->nodes[page->count].prose, prose = 0, links = 0, furniture_end = 0;
  for (uint32_t i = 1; i < page->count; i++)
    page->nodes[i].left_out = !is_text(page->nodes[i].node) && is_furniture(page, i, all);
  for (uint32_t i = 0; i <= page->count; i++) {
    sg_page_node *node = &page->nodes[i];
    node->prose = prose;
    node->links = links;
    if (i < page->count && node->left_out && node->end > furniture_end)
      furniture_end = node->end;
    if (i < page->count && i >= furniture_end && is_text(node->node))
      *(in_link(page, i) ? &links : &prose) += (uint32_t)strlen(node->node->v.text.text);
  }
}

/* --- the article ---------------------------------------------------------------------------- */

static bool is_called_article(const GumboNode *node) {
  static const char *const names[] = {"article", "main", NULL};
  static const char *const roles[] = {"main", "article", NULL};
  static const char *const bodies[] = {"articleBody", NULL};
  return sg_page_is_one_of(sg_page_name(node), names) || is_one_of(node, "role", roles) ||
         is_one_of(node, "itemprop", bodies);
}

/* The first element from `at` on that says it is an article; the count when there is none. */
static uint32_t next_article(const sg_page *page, uint32_t at) {
  while (at < page->count && (page->nodes[at].left_out || !is_called_article(page->nodes[at].node)))
    at = page->nodes[at].left_out ? page->nodes[at].end : at + 1;
  return at;
}

/* Does a page go on with other articles that are no teasers? */
static bool has_others(const sg_page *page, uint32_t article) {
  uint32_t least = sg_page_prose(page, article) / 3, at = page->nodes[article].end;
  while ((at = next_article(page, at)) < page->count && sg_page_prose(page, at) < least)
    at = page->nodes[at].end;
  return at < page->count;
}

/* The element that says it is the article and holds most of the text; 0 when none does. */
static uint32_t find_article(const sg_page *page) {
  uint32_t all = page->nodes[page->count].prose;
  for (uint32_t i = 0; (i = next_article(page, i)) < page->count; i++)
    if (sg_page_prose(page, i) * 2 > all && !has_others(page, i))
      return i;
  return 0;
}

/* The child of a node that holds next to all of its text, or the node. */
static uint32_t heavy_child(const sg_page *page, uint32_t at) {
  uint64_t all = sg_page_prose(page, at);
  for (uint32_t i = at + 1; i < page->nodes[at].end; i = page->nodes[i].end)
    if (!page->nodes[i].left_out && !is_text(page->nodes[i].node) &&
        sg_page_prose(page, i) * (uint64_t)100 >= all * MOST_PERCENT &&
        strcmp(sg_page_name(page->nodes[i].node), "p") != 0)
      return i;
  return at;
}

static uint32_t find_content(const sg_page *page) {
  uint32_t at = find_article(page), child;
  if (at || page->nodes[page->count].prose < LEAST_ARTICLE)
    return at;
  while ((child = heavy_child(page, at)) != at)
    at = child;
  return at;
}

bool sg_page_leads(const sg_page *page, uint32_t at) {
  static const char *const leads[] = {"h1", "h2", "p", "blockquote", NULL};
  const char *name = sg_page_name(page->nodes[at].node);
  if (strcmp(name, "h1") == 0)
    return at < page->content;
  /* of a child of one of the article's parents */
  uint32_t parent = page->nodes[at].parent;
  return sg_page_is_one_of(name, leads) &&
         page->nodes[parent].end >= page->nodes[page->content].end && parent < page->content &&
         linked(page, at) < sg_page_prose(page, at);
}

void sg_page_read(sg_arena *arena, const GumboNode *root, sg_page *page) {
  list_nodes(arena, root, page);
  page->all = page->nodes[page->count].prose;
  leave_out_furniture(page);
  page->content = find_content(page);
}
