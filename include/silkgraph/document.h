/* Documents: the files that are read. */
#ifndef SILKGRAPH_DOCUMENT_H
#define SILKGRAPH_DOCUMENT_H

#include "silkgraph/api.h"
#include "silkgraph/error.h"

#include <stddef.h>

SG_API_BEGIN

/** A document's text in UTF-8, and where its lines begin. Belongs to one thread. */
typedef struct sg_document sg_document;

/** A place in the original file, all from 1, columns in characters. `page` is 0 for files without
 * pages; with one, lines count from its top. The lines of a word processor's file are its
 * paragraphs. */
typedef struct sg_position {
  unsigned line, column, page;
} sg_position;

/**
 * Reads a file ("-" is standard input). `name` is what evidence will call it; NULL means the file's
 * name without its folder, "stdin" for standard input. Plain text, Markdown, HTML, PDF, DOCX,
 * ODT, RTF, EPUB, saved letters and pages (.eml, .mhtml), and charsets are told apart by content.
 * NULL on failure: the file is missing, a directory, empty, binary or larger than 64 MB. Free with
 * sg_document_free.
 */
sg_document *sg_document_open(const char *path, const char *name, sg_error *error);

/** The same from memory, which is copied. */
sg_document *sg_document_from_memory(const char *name, const char *bytes, size_t length,
                                     sg_error *error);

/** A ZIP archive with documents in it. Belongs to one thread. */
typedef struct sg_archive sg_archive;

/**
 * Opens a ZIP archive of documents. NULL when the file is none, with SG_ERROR_FORMAT: DOCX, ODT and
 * EPUB files, which are archives too, are documents. SG_ERROR_LIMIT for one of more than 100,000
 * files.
 */
sg_archive *sg_archive_open(const char *path, sg_error *error);

/** Closes an archive. NULL is allowed. */
void sg_archive_close(sg_archive *archive);

/** How many entries the archive has, and the name of each; NULL for those that are folders. */
unsigned sg_archive_count(const sg_archive *archive);
const char *sg_archive_name(const sg_archive *archive, unsigned index);

/** Reads the document `name` of an archive as sg_document_open does; evidence will call it
 * `called`.
 */
sg_document *sg_archive_document(sg_archive *archive, const char *name, const char *called,
                                 sg_error *error);

/** Frees a document. NULL is allowed. */
void sg_document_free(sg_document *document);

/** What evidence calls the document: its name, in which bytes that are not UTF-8, control
 * characters and bars are written as in a URL ("%0A"). Lives as long as the document. */
const char *sg_document_name(const sg_document *document);

/**
 * The day that the document is of, as yyyymmdd, or 0 when unknown. Web pages often say it;
 * otherwise it may be set. It tells who "the president" was. sg_document_set_date takes a text as
 * 2015-05-09 or 2015 and fails with SG_ERROR_ARGUMENT for others.
 */
unsigned sg_document_date(const sg_document *document);
sg_status sg_document_set_date(sg_document *document, const char *date, sg_error *error);

/** Room for a place as text, behind a document's name of any usual length. */
enum { SG_PLACE_MAX = 512 };

/**
 * Writes "document:line:column", with pages "document#page=3:line:column", into `buffer` and
 * returns it. Only the beginning of a very long name is shown.
 */
const char *sg_place(const char *document, sg_position position, char buffer[SG_PLACE_MAX]);

/** A remark on how the bytes were read ("read as windows-1251"), or NULL when there is none. */
const char *sg_document_note(const sg_document *document);

/** The text of line `line` (from 1) without its end; `*length` in bytes. NULL past the end. */
const char *sg_document_line(const sg_document *document, unsigned line, size_t *length);

SG_API_END

#endif
