/* Statements that people coded in other programs, as a network: rows of actor, relation and object,
 * or of Discourse Network Analyzer's organization (or person), concept and agreement. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/visible.h"
#include "lexicon/match.h"
#include "lexicon/tables.h"
#include "network/merge.h"
#include "review/decisions.h"
#include "review/table.h"

typedef enum column {
  DOCUMENT,
  ACTOR,
  ACTOR_TYPE,
  RELATION,
  OBJECT,
  OBJECT_TYPE,
  MODALITY,
  YEARS,
  PLACE,
  QUOTE,
  AGREEMENT,
  COLUMNS
} column;

enum { NAMES = 5, HEAD_MAX = 4096 /* bytes of a first line */ };

/* What a column may be called, the first name that is there counts. */
static const char *const names[COLUMNS][NAMES] = {
    [DOCUMENT] = {"document", "document_title", "docTitle", "document_id", "docId"},
    [ACTOR] = {"actor", "source", "organization", "person"},
    [ACTOR_TYPE] = {"actor_type"},
    [RELATION] = {"relation"},
    [OBJECT] = {"object", "target", "concept"},
    [OBJECT_TYPE] = {"object_type"},
    [MODALITY] = {"modality"},
    [YEARS] = {"date", "year", "time"},
    [PLACE] = {"place"},
    [QUOTE] = {"quote", "sentence", "text"},
    [AGREEMENT] = {"agreement", "agree"}};

typedef struct reading {
  const char *path;
  sg_network *network;
  uint32_t at[COLUMNS]; /* the cell of each column + 1, 0: none */
  sg_map documents;
} reading;

static sg_status bad(const reading *r, unsigned line, sg_error *error) {
  return sg_fail_at(error, r->path, line, 0);
}

static bool has_columns(reading *r, const sg_table_row *head) {
  for (int c = 0; c < COLUMNS; c++)
    for (int i = 0; i < NAMES && names[c][i] && !r->at[c]; i++)
      r->at[c] = sg_table_column(head, names[c][i]);
  return r->at[ACTOR] && r->at[OBJECT] && (r->at[RELATION] || r->at[AGREEMENT]);
}

static sg_status read_head(reading *r, const sg_table_row *head, sg_error *error) {
  if (has_columns(r, head))
    return SG_OK;
  sg_fail(error, SG_ERROR_FORMAT,
          "no coded statements: they have columns actor, relation and object, or organization, "
          "concept and agreement; a table of decisions is given with --decisions");
  return bad(r, head->line, error);
}

static const char *cell(const reading *r, const sg_table_row *row, column which) {
  return r->at[which] ? row->cells[r->at[which] - 1] : "";
}

/* What the lexicon knows of a name, when the table says no other type; NULL for nothing. */
static const sg_actor_entry *known_actor(const reading *r, const char *name, int type) {
  const sg_lexicon *lexicon = sg_lexicon_builtin();
  const sg_sense *sense = sg_lexicon_sense_of(r->network->arena, lexicon, name, SG_CLASS_ACTOR);
  const sg_actor_entry *entry = sense ? sg_lexicon_actor(lexicon, sense->value) : NULL;
  return entry && (type < 0 || entry->type == (uint32_t)type) ? entry : NULL;
}

static uint32_t actor_of(const reading *r, const sg_table_row *row, column name, column type,
                         sg_actor_type otherwise) {
  const sg_lexicon *lexicon = sg_lexicon_builtin();
  int said = sg_actor_type_named(cell(r, row, type));
  const sg_actor_entry *known = known_actor(r, cell(r, row, name), said);
  sg_document_actor actor = {.label = cell(r, row, name),
                             .type = said < 0 ? otherwise : (sg_actor_type)said,
                             .mentions = 1};
  if (known) {
    actor.type = (sg_actor_type)known->type;
    actor.lexicon = sg_lexicon_text(lexicon, known->id);
    actor.country = known->country ? sg_lexicon_text(lexicon, known->country) : NULL;
  }
  return sg_merge_actor(r->network, &actor, r->path);
}

/* Of a concept one says only whether the actor agrees. */
static const char *relation_of(const reading *r, const sg_table_row *row) {
  const char *said = cell(r, row, RELATION), *agreement = cell(r, row, AGREEMENT);
  if (*said)
    return said;
  bool against = strchr("0nNfF", *agreement) != NULL; /* 0, no, false; nothing is no agreement */
  return against ? "opposes" : "supports";
}

/* The first four digits that are a year, or a list of years as silkgraph writes it. */
static const char *years_of(const reading *r, const sg_table_row *row) {
  const char *text = cell(r, row, YEARS);
  bool digits = strlen(text) >= 4 && strspn(text, "0123456789") >= 4;
  if (!digits)
    return "";
  return strstr(text, " | ") ? text : sg_arena_copy(r->network->arena, text, 4);
}

/* "document:line:column", or no place at all. */
static sg_position position_of(const reading *r, const sg_table_row *row) {
  const char *place = cell(r, row, PLACE), *end = strrchr(place, ':');
  const char *page = strstr(place, "#page=");
  sg_position position = {0};
  if (!end || end == place)
    return position;
  const char *line = end - 1;
  while (line > place && *line != ':')
    line--;
  position.line = (unsigned)strtoul(line + 1, NULL, 10);
  position.column = (unsigned)strtoul(end + 1, NULL, 10);
  position.page = page ? (unsigned)strtoul(page + strlen("#page="), NULL, 10) : 0;
  return position;
}

static sg_status tie_of(reading *r, const sg_table_row *row, sg_tie *tie, sg_error *error) {
  const sg_lexicon *lexicon = sg_lexicon_builtin();
  const char *relation = relation_of(r, row), *said = cell(r, row, MODALITY);
  uint32_t index = sg_lexicon_relation_named(lexicon, relation);
  int modality = *said ? sg_modality_named(said) : SG_ACTUAL;
  if (index == UINT32_MAX || modality < 0 || !*cell(r, row, ACTOR) || !*cell(r, row, OBJECT)) {
    sg_fail(error, SG_ERROR_FORMAT, "\"%.60s\" is no %s",
            index == UINT32_MAX ? relation
            : modality < 0      ? said
                                : "",
            index == UINT32_MAX ? "relation"
            : modality < 0      ? "modality"
                                : "actor or object");
    return bad(r, row->line, error);
  }
  const sg_relation_entry *entry = sg_lexicon_relation(lexicon, index);
  *tie = (sg_tie){.relation = sg_lexicon_text(lexicon, entry->name),
                  .label = sg_lexicon_text(lexicon, entry->words),
                  .plover = sg_lexicon_text(lexicon, entry->plover),
                  .cameo = sg_lexicon_text(lexicon, entry->cameo),
                  .family = (sg_family)entry->family,
                  .directed = !entry->symmetric,
                  .modality = (sg_modality)modality};
  tie->source = actor_of(r, row, ACTOR, ACTOR_TYPE, SG_ORGANIZATION);
  tie->target =
      actor_of(r, row, OBJECT, OBJECT_TYPE, r->at[RELATION] ? SG_ORGANIZATION : SG_INITIATIVE);
  return SG_OK;
}

static const char *document_of(reading *r, const sg_table_row *row) {
  const char *name = sg_safe_name(r->network->arena, cell(r, row, DOCUMENT));
  name = *name ? name : "statements";
  uint32_t *known = sg_map_put(r->network->arena, &r->documents, name);
  if (!(*known)++)
    *(const char **)sg_array_push(r->network->arena, &r->network->documents, sizeof name) = name;
  return name;
}

static sg_status read_statement(reading *r, const sg_table_row *row, uint32_t columns,
                                sg_error *error) {
  sg_tie tie = {0};
  if (row->count != columns) {
    sg_fail(error, SG_ERROR_FORMAT, "%u cells, where the head has %u", row->count, columns);
    return bad(r, row->line, error);
  }
  sg_status status = tie_of(r, row, &tie, error);
  if (status || tie.source == tie.target)
    return status;
  sg_evidence evidence = {.document = document_of(r, row),
                          .position = position_of(r, row),
                          .sentence = cell(r, row, QUOTE),
                          .frame = "coded",
                          .path = "",
                          .years = years_of(r, row)};
  if (!evidence.position.line) /* without a place, rows tell statements apart */
    evidence.position.line = row->line;
  sg_tie *made = sg_network_push_tie(r->network, &tie);
  made->years = sg_join_list(r->network->arena, made->years, evidence.years, true);
  sg_network_push_evidence(r->network, made, &evidence);
  return SG_OK;
}

static sg_status read_statements(sg_arena *arena, void *context, sg_error *error) {
  reading *r = context;
  sg_array rows = {0};
  sg_status status = sg_table_read(arena, r->path, &rows, error);
  if (status)
    return status;
  const sg_table_row *all = rows.items;
  static const sg_table_row nothing = {.line = 1};
  status = read_head(r, rows.count ? &all[0] : &nothing, error);
  for (uint32_t i = 1; i < rows.count && !status; i++)
    status = read_statement(r, &all[i], all[0].count, error);
  return status;
}

sg_network *sg_network_read_statements(const char *path, sg_error *error) {
  reading r = {.path = path, .network = sg_network_make(error)};
  if (!r.network)
    return NULL;
  if (!sg_arena_run(r.network->arena, read_statements, &r, error))
    return r.network;
  sg_network_free(r.network);
  return NULL;
}

typedef struct first_line {
  const char *text;
  bool fits;
} first_line;

static sg_status look_at_head(sg_arena *arena, void *context, sg_error *error) {
  first_line *line = context;
  reading r = {.path = ""};
  sg_array rows = {0};
  sg_status status = sg_table_parse(arena, "", line->text, strlen(line->text), &rows, error);
  line->fits = !status && rows.count && has_columns(&r, rows.items);
  return status;
}

bool sg_holds_statements(const char *path) {
  char text[HEAD_MAX] = "";
  FILE *file = fopen(path, "r");
  sg_arena *arena = file ? sg_arena_new() : NULL;
  first_line line = {text, false};
  if (arena && fgets(text, sizeof text, file))
    sg_arena_run(arena, look_at_head, &line, NULL);
  sg_arena_free(arena);
  if (file)
    fclose(file);
  return line.fits;
}
