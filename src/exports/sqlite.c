/* A SQLite database, to be queried: actors, aliases, relations, evidence, network. */
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

#include "exports/exports.h"
#include "exports/writing.h"
#include "silkgraph/silkgraph.h"

/* --- statements ----------------------------------------------------------------------------- */

static sg_status failed(const sg_writing *w, sg_error *error) {
  return sg_fail(error, SG_ERROR_LIBRARY, "SQLite: %s", sqlite3_errmsg(w->handle));
}

static sg_status execute(const sg_writing *w, const char *sql, sg_error *error) {
  return sqlite3_exec(w->handle, sql, NULL, NULL, NULL) == SQLITE_OK ? SG_OK : failed(w, error);
}

/* Inserts a row of texts, which the table's columns turn into their types. */
static sg_status insert(const sg_writing *w, const char *table, const char *const *values,
                        int count, sg_error *error) {
  const char *marks = "?";
  for (int i = 1; i < count; i++)
    marks = sg_arena_format(w->arena, "%s,?", marks);
  const char *sql = sg_arena_format(w->arena, "INSERT INTO %s VALUES (%s)", table, marks);
  sqlite3_stmt *statement;
  int code = sqlite3_prepare_v2(w->handle, sql, -1, &statement, NULL);
  for (int i = 0; i < count && code == SQLITE_OK; i++)
    code = sqlite3_bind_text(statement, i + 1, values[i], -1, SQLITE_STATIC);
  if (code == SQLITE_OK)
    code = sqlite3_step(statement);
  sqlite3_finalize(statement);
  return code == SQLITE_DONE ? SG_OK : failed(w, error);
}

/* --- tables --------------------------------------------------------------------------------- */

static const char *column(const sg_writing *w, const sg_field *field) {
  const char *type = field->kind == SG_FIELD_NUMBER                                     ? "REAL"
                     : field->kind == SG_FIELD_INTEGER || field->kind == SG_FIELD_TRUTH ? "INTEGER"
                                                                                        : "TEXT";
  return sg_arena_format(w->arena, ", \"%s\" %s", field->name, type);
}

static sg_status create_table(const sg_writing *w, const char *start, const sg_field *fields,
                              sg_error *error) {
  const char *sql = start;
  for (; fields->name; fields++)
    sql = sg_arena_format(w->arena, "%s%s", sql, column(w, fields));
  return execute(w, sg_arena_format(w->arena, "%s)", sql), error);
}

static sg_status create_tables(const sg_writing *w, sg_error *error) {
  sg_status status =
      execute(w,
              "CREATE TABLE network (name TEXT PRIMARY KEY, value TEXT);"
              "CREATE TABLE aliases (actor TEXT REFERENCES actors, alias TEXT);"
              "CREATE TABLE evidence (relation TEXT REFERENCES relations, document TEXT,"
              " page INTEGER, line INTEGER, \"column\" INTEGER, sentence TEXT, frame TEXT,"
              " copy_of INTEGER, trigger_start INTEGER, trigger_end INTEGER,"
              " source_start INTEGER, source_end INTEGER, target_start INTEGER,"
              " target_end INTEGER);",
              error);
  if (!status)
    status = create_table(w, "CREATE TABLE actors (id TEXT PRIMARY KEY", w->actor_fields, error);
  if (!status)
    status = create_table(w,
                          "CREATE TABLE relations (id TEXT PRIMARY KEY,"
                          " source TEXT REFERENCES actors, target TEXT REFERENCES actors",
                          w->tie_fields, error);
  return status;
}

/* --- rows ----------------------------------------------------------------------------------- */

static void push(const sg_writing *w, sg_array *values, const char *value) {
  *(const char **)sg_array_push(w->arena, values, sizeof value) = value;
}

/* What is missing is NULL, and truth is 0 or 1. */
static void push_fields(const sg_writing *w, sg_array *values, const sg_field *fields,
                        unsigned index) {
  for (; fields->name; fields++) {
    const char *value = sg_value(w, index, fields);
    if (fields->kind == SG_FIELD_TRUTH)
      value = *value == 't' ? "1" : "0";
    push(w, values, sg_is_missing(fields, value) ? NULL : value);
  }
}

static sg_status insert_actor(const sg_writing *w, unsigned index, sg_error *error) {
  const sg_actor *actor = sg_network_actor(w->network, index);
  sg_array values = {0};
  push(w, &values, actor->id);
  push_fields(w, &values, w->actor_fields, index);
  sg_status status = insert(w, "actors", values.items, (int)values.count, error);
  for (unsigned i = 0; i < actor->alias_count && !status; i++)
    status = insert(w, "aliases", (const char *const[]){actor->id, actor->aliases[i]}, 2, error);
  return status;
}

static const char *number(const sg_writing *w, unsigned value) {
  return sg_arena_format(w->arena, "%u", value);
}

static sg_status insert_evidence(const sg_writing *w, const char *relation,
                                 const sg_evidence *evidence, sg_error *error) {
  const sg_position *at = &evidence->position;
  const char *const values[] = {relation,
                                evidence->document,
                                at->page ? number(w, at->page) : NULL,
                                number(w, at->line),
                                number(w, at->column),
                                evidence->sentence,
                                evidence->frame,
                                evidence->copy_of ? number(w, evidence->copy_of) : NULL,
                                number(w, evidence->trigger.start),
                                number(w, evidence->trigger.end),
                                number(w, evidence->source_words.start),
                                number(w, evidence->source_words.end),
                                number(w, evidence->target_words.start),
                                number(w, evidence->target_words.end)};
  return insert(w, "evidence", values, sizeof values / sizeof *values, error);
}

static sg_status insert_tie(const sg_writing *w, unsigned index, sg_error *error) {
  const sg_tie *tie = sg_network_tie(w->network, index);
  const char *id = sg_tie_id(w->arena, index);
  sg_array values = {0};
  push(w, &values, id);
  push(w, &values, sg_source_id(w, tie));
  push(w, &values, sg_target_id(w, tie));
  push_fields(w, &values, w->tie_fields, index);
  sg_status status = insert(w, "relations", values.items, (int)values.count, error);
  for (unsigned i = 0; i < tie->evidence_count && !status; i++)
    status = insert_evidence(w, id, &tie->evidence[i], error);
  return status;
}

static sg_status insert_network(const sg_writing *w, sg_error *error) {
  const char *const rows[][2] = {{"title", sg_network_title(w->network)},
                                 {"generator", "silkgraph " SILKGRAPH_VERSION},
                                 {"created_from", sg_documents_text(w->arena, w->network)},
                                 {"measured_on", sg_measured_on(w->network)}};
  sg_status status = SG_OK;
  for (size_t i = 0; i < sizeof rows / sizeof *rows && !status; i++)
    status = insert(w, "network", rows[i], 2, error);
  return status;
}

/* What is asked for most: by actor, and with the names and the first sentence beside a tie. */
static sg_status add_views(const sg_writing *w, sg_error *error) {
  return execute(w,
                 "CREATE INDEX relations_source ON relations (source);"
                 "CREATE INDEX relations_target ON relations (target);"
                 "CREATE INDEX evidence_relation ON evidence (relation);"
                 "CREATE INDEX aliases_alias ON aliases (alias);"
                 "CREATE VIEW ties AS SELECT r.id, a.label AS source, a.type AS source_type,"
                 " r.relation, b.label AS target, b.type AS target_type, r.family, r.modality,"
                 " r.weight, r.documents, r.year_first, r.year_last, r.amount,"
                 " (SELECT sentence FROM evidence e WHERE e.relation = r.id LIMIT 1) AS sentence"
                 " FROM relations r JOIN actors a ON a.id = r.source"
                 " JOIN actors b ON b.id = r.target;",
                 error);
}

static sg_status fill(const sg_writing *w, sg_error *error) {
  sg_status status = create_tables(w, error);
  if (!status)
    status = execute(w, "BEGIN", error);
  if (!status)
    status = insert_network(w, error);
  for (unsigned i = 0; i < sg_network_actors(w->network) && !status; i++)
    status = insert_actor(w, i, error);
  for (unsigned i = 0; i < sg_network_ties(w->network) && !status; i++)
    status = insert_tie(w, i, error);
  if (!status)
    status = add_views(w, error);
  return status ? status : execute(w, "COMMIT", error);
}

static sg_status body(sg_writing *w, sg_error *error) {
  sg_status status = fill(w, error);
  if (status)
    return status;
  sqlite3_int64 size = 0;
  unsigned char *bytes = sqlite3_serialize(w->handle, "main", &size, 0);
  if (!bytes)
    return sg_fail(error, SG_ERROR_MEMORY, "out of memory");
  fwrite(bytes, 1, (size_t)size, w->out);
  sqlite3_free(bytes);
  return SG_OK;
}

static sg_status write(const sg_network *network, const sg_export_options *options, FILE *out,
                       sg_error *error) {
  sqlite3 *database = NULL;
  sg_status status = sqlite3_open(":memory:", &database) == SQLITE_OK
                         ? sg_write_with(body, database, network, options, out, error)
                         : sg_fail(error, SG_ERROR_LIBRARY, "SQLite could not be opened");
  sqlite3_close_v2(database);
  return status;
}

const sg_exporter sg_exporter_sqlite = {"sqlite", "sqlite", "a database, to be queried", write};
