/* EPUB: the chapters are web pages in an archive, in the order that its package file gives. */
#include <stdlib.h>
#include <string.h>

#include "base/map.h"
#include "source/flow.h"
#include "source/html.h"
#include "source/office.h"

enum { CHAPTERS = 5000 };

typedef struct book {
  sg_arena *arena;
  const char *package; /* the path of the package file */
  sg_map files;        /* id of a file → its place in `paths` + 1 */
  sg_array paths;      /* const char * */
  sg_array order;      /* const char *: ids of the chapters */
} book;

static bool read_container(void *context, xmlTextReaderPtr reader) {
  book *b = context;
  if (xmlTextReaderNodeType(reader) == XML_READER_TYPE_ELEMENT &&
      sg_xml_named(reader, "rootfile") && !b->package)
    b->package = sg_xml_value(b->arena, reader, "full-path");
  return false;
}

static bool read_package(void *context, xmlTextReaderPtr reader) {
  book *b = context;
  if (xmlTextReaderNodeType(reader) != XML_READER_TYPE_ELEMENT)
    return false;
  if (sg_xml_named(reader, "item")) {
    const char *id = sg_xml_value(b->arena, reader, "id"),
               *path = sg_xml_value(b->arena, reader, "href");
    if (id && path) {
      *(const char **)sg_array_push(b->arena, &b->paths, sizeof path) = path;
      *sg_map_put(b->arena, &b->files, id) = b->paths.count;
    }
  } else if (sg_xml_named(reader, "itemref")) {
    const char *id = sg_xml_value(b->arena, reader, "idref");
    if (id)
      *(const char **)sg_array_push(b->arena, &b->order, sizeof id) = id;
  }
  return false;
}

static sg_status walk_part(book *b, zip_t *archive, const char *name, sg_xml_node node, bool *found,
                           sg_error *error) {
  char *xml;
  size_t length;
  bool broken = false;
  sg_status status = sg_archive_unpack(archive, name, &xml, &length, error);
  *found = xml != NULL;
  if (!status && xml)
    status = sg_xml_walk(b->arena, xml, length, node, b, &broken, error);
  free(xml);
  return status;
}

/* Paths in the package file are relative to it. */
static const char *path_in_archive(const book *b, const char *path) {
  const char *slash = b->package ? strrchr(b->package, '/') : NULL;
  return slash ? sg_arena_format(b->arena, "%.*s/%s", (int)(slash - b->package), b->package, path)
               : path;
}

static sg_status put_chapter(book *b, zip_t *archive, const char *path, sg_array *text,
                             sg_source_text *made, sg_error *error) {
  char *page;
  size_t length;
  sg_status status = sg_archive_unpack(archive, path, &page, &length, error);
  if (status || !page)
    return status;
  status = sg_html_put(b->arena, page, length, text, made, error);
  made->spans.count = 0; /* places are lines of the text */
  free(page);
  return status;
}

sg_status sg_epub_read(sg_arena *arena, zip_t *archive, sg_source_text *made, bool *found,
                       sg_error *error) {
  book b = {.arena = arena};
  sg_array text = {0};
  bool has_package = false;
  sg_status status = walk_part(&b, archive, "META-INF/container.xml", read_container, found, error);
  if (status || !*found)
    return status;
  if (b.package)
    status = walk_part(&b, archive, b.package, read_package, &has_package, error);
  if (!status && !has_package)
    status = sg_fail(error, SG_ERROR_FORMAT, "an EPUB without a package file");
  if (!status && b.order.count > CHAPTERS)
    status = sg_fail(error, SG_ERROR_LIMIT, "an EPUB of more than %d chapters", CHAPTERS);
  const char **order = b.order.items, **paths = b.paths.items;
  for (uint32_t i = 0; i < b.order.count && !status; i++) {
    const uint32_t *file = sg_map_find(&b.files, order[i]);
    if (file)
      status = put_chapter(&b, archive, path_in_archive(&b, paths[*file - 1]), &text, made, error);
  }
  if (!status)
    sg_source_finish(arena, &text, made);
  return status;
}
