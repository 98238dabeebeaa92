/* A parsed web page as a list of its nodes, and which of them are its article. */
#ifndef SG_SOURCE_PAGE_H
#define SG_SOURCE_PAGE_H

#include <gumbo.h>
#include <stdbool.h>

#include "base/arena.h"

/** An element or text of a page, in the order of the file. */
typedef struct sg_page_node {
  const GumboNode *node;
  uint32_t parent, end; /* its subtree are the nodes up to `end` */
  uint32_t prose;       /* bytes of text outside of links in all nodes before this one */
  uint32_t links;       /* and inside */
  bool left_out;        /* furniture: its subtree is not read */
} sg_page_node;

typedef struct sg_page {
  sg_page_node *nodes; /* one more than `count`, for the sums */
  uint32_t count;
  uint32_t all;     /* bytes of text outside of links before furniture was left out */
  uint32_t content; /* the root of the article */
} sg_page;

/** The name of an element, "" for text. */
const char *sg_page_name(const GumboNode *node);

/** The value of an attribute, or NULL. */
const char *sg_page_attribute(const GumboNode *node, const char *name);

/** Whether `word` is in the list, which NULL ends. */
bool sg_page_is_one_of(const char *word, const char *const *list);

/** Lists the nodes below `root` and finds the article among them. */
void sg_page_read(sg_arena *arena, const GumboNode *root, sg_page *page);

/** Whether the node stands beside the article but belongs to it: a headline, or a lead. */
bool sg_page_leads(const sg_page *page, uint32_t at);

/** Bytes of text outside of links below a node. */
uint32_t sg_page_prose(const sg_page *page, uint32_t at);

#endif
