#include "review/decisions.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "base/complete.h"
#include "review/table.h"

#define COLUMN(name, needed)                                                                       \
  { #name, offsetof(sg_decision, name), needed }

const sg_decision_column sg_decision_columns[] = {COLUMN(coder, false),
                                                  COLUMN(date, false),
                                                  COLUMN(document, true),
                                                  COLUMN(sentence, true),
                                                  COLUMN(source, true),
                                                  COLUMN(relation, true),
                                                  COLUMN(target, true),
                                                  COLUMN(modality, false),
                                                  COLUMN(year, false),
                                                  COLUMN(to_source, false),
                                                  COLUMN(to_relation, false),
                                                  COLUMN(to_target, false),
                                                  COLUMN(to_modality, false),
                                                  COLUMN(to_year, false),
                                                  COLUMN(type, false),
                                                  COLUMN(note, false),
                                                  {NULL, 0, false}};

static const char *const kinds[] = {"accept", "reject", "correct", "add",
                                    "merge",  "split",  "rename",  "retype"};
SG_COMPLETE(kinds, SG_DECISION_KINDS);

enum { COLUMNS = sizeof sg_decision_columns / sizeof *sg_decision_columns - 1 };

struct sg_decisions {
  sg_arena *arena;
  sg_array all; /* sg_decision */
};

const char *sg_decision_kind_name(sg_decision_kind kind) {
  return kind < SG_DECISION_KINDS ? kinds[kind] : NULL;
}

const char *sg_decision_cell(const sg_decision *decision, const sg_decision_column *column) {
  return *(const char *const *)((const char *)decision + column->offset);
}

static void set_cell(sg_decision *decision, const sg_decision_column *column, const char *cell) {
  *(const char **)((char *)decision + column->offset) = cell;
}

sg_decisions *sg_decisions_new(sg_error *error) {
  sg_arena *arena = sg_arena_new();
  sg_decisions *decisions = calloc(1, sizeof *decisions);
  if (arena && decisions) {
    decisions->arena = arena;
    return decisions;
  }
  sg_fail(error, SG_ERROR_MEMORY, "out of memory");
  sg_arena_free(arena);
  free(decisions);
  return NULL;
}

void sg_decisions_free(sg_decisions *decisions) {
  if (decisions)
    sg_arena_free(decisions->arena);
  free(decisions);
}

unsigned sg_decisions_count(const sg_decisions *decisions) {
  return decisions->all.count;
}

const sg_decision *sg_decisions_at(const sg_decisions *decisions, unsigned index) {
  return (const sg_decision *)decisions->all.items + index;
}

/* --- reading -------------------------------------------------------------------------------- */

typedef struct read_request {
  sg_decisions *decisions;
  const char *path;
  uint32_t kind_at;          /* the cell of the decision's word + 1; 0: all are statements */
  uint32_t cell_of[COLUMNS]; /* the cell of each column + 1, 0: none */
} read_request;

static sg_status bad_row(const read_request *r, unsigned line, sg_error *error) {
  return sg_fail_at(error, r->path, line, 0);
}

/* In statements that were coded elsewhere other names stand for some columns; their date is the
 * year of the tie, and not the day of the coder. */
static uint32_t column_of(const sg_table_row *head, const sg_decision_column *column, bool coded) {
  static const char *const others[][2] = {
      {"source", "actor"}, {"target", "object"}, {"sentence", "quote"}, {"year", "date"}};
  if (coded && column->offset == offsetof(sg_decision, date))
    return 0;
  for (size_t i = 0; coded && i < sizeof others / sizeof *others; i++)
    if (strcmp(column->name, others[i][0]) == 0)
      return sg_table_column(head, others[i][1]);
  return sg_table_column(head, column->name);
}

static sg_status read_head(read_request *r, const sg_table_row *head, sg_error *error) {
  const char *missing = NULL;
  r->kind_at = sg_table_column(head, "decision");
  bool coded = !r->kind_at && sg_table_column(head, "actor");
  missing = r->kind_at || coded ? NULL : "decision";
  for (uint32_t i = 0; i < COLUMNS; i++) {
    r->cell_of[i] = column_of(head, &sg_decision_columns[i], coded);
    if (!r->cell_of[i] && sg_decision_columns[i].needed && !missing)
      missing = sg_decision_columns[i].name;
  }
  if (!missing)
    return SG_OK;
  sg_fail(error, SG_ERROR_FORMAT,
          "no column \"%s\"; a table of decisions has decision, document, sentence, source, "
          "relation, target and others that docs/review.md names",
          missing);
  return bad_row(r, head->line, error);
}

static int kind_named(const char *word) {
  for (int i = 0; i < SG_DECISION_KINDS; i++)
    if (sg_table_is(word, kinds[i]))
      return i;
  return -1;
}

static bool is_date(const char *text) {
  static const char form[] = "dddd-dd-dd";
  for (size_t i = 0; i < sizeof form - 1; i++)
    if (form[i] == 'd' ? text[i] < '0' || text[i] > '9' : text[i] != form[i])
      return false;
  return text[sizeof form - 1] == 0 || text[sizeof form - 1] == 'T' || text[sizeof form - 1] == ' ';
}

/* What is wrong with the values of a row, or NULL. */
static const char *bad_value(const sg_decision *d) {
  if (*d->date && !is_date(d->date))
    return "the date is not written as 2026-01-31";
  if (*d->modality && sg_modality_named(d->modality) < 0)
    return "the modality is not actual, prospective or negated";
  if (*d->to_modality && sg_modality_named(d->to_modality) < 0)
    return "to_modality is not actual, prospective or negated";
  if (*d->type && sg_actor_type_named(d->type) < 0)
    return "the type is not country, ministry, company, official, agreement, organization, "
           "initiative or event";
  return NULL;
}

/* What a row of its kind lacks, or NULL. */
static const char *lacking(const sg_decision *d) {
  bool tie = *d->relation || *d->target;
  if (!*d->source)
    return "no source";
  if (tie && (!*d->relation || !*d->target))
    return "a tie has a source, a relation and a target";
  if (tie && !*d->sentence)
    return "a decision on a tie has the sentence that it is about";
  switch (d->kind) {
  case SG_CORRECT:
    if (!tie)
      return "what is corrected is a tie; actors are renamed, retyped, merged and split";
    return *d->to_source || *d->to_relation || *d->to_target || *d->to_modality || *d->to_year
               ? NULL
               : "nothing in to_source, to_relation, to_target, to_modality or to_year";
  case SG_ADD:
    return tie || *d->type ? NULL : "an actor that is added has a type";
  case SG_MERGE:
  case SG_SPLIT:
  case SG_RENAME:
    return *d->to_source ? NULL : "no name in to_source";
  case SG_RETYPE:
    return *d->type ? NULL : "no type";
  default:
    return NULL;
  }
}

static sg_status read_decision(read_request *r, const sg_table_row *row, uint32_t columns,
                               sg_error *error) {
  if (row->count != columns) {
    sg_fail(error, SG_ERROR_FORMAT, "%u cells, where the head has %u", row->count, columns);
    return bad_row(r, row->line, error);
  }
  const char *word = r->kind_at ? row->cells[r->kind_at - 1] : kinds[SG_ADD];
  int kind = kind_named(word);
  if (kind < 0) {
    sg_fail(error, SG_ERROR_FORMAT,
            "\"%.40s\" is no decision; they are accept, reject, correct, add, merge, split, rename "
            "and retype",
            word);
    return bad_row(r, row->line, error);
  }
  sg_decision decision = {.kind = (sg_decision_kind)kind, .file = r->path, .line = row->line};
  for (uint32_t i = 0; i < COLUMNS; i++)
    set_cell(&decision, &sg_decision_columns[i],
             r->cell_of[i] ? row->cells[r->cell_of[i] - 1] : "");
  const char *mistake = bad_value(&decision);
  mistake = mistake ? mistake : lacking(&decision);
  if (mistake) {
    sg_fail(error, SG_ERROR_FORMAT, "%s", mistake);
    return bad_row(r, row->line, error);
  }
  *(sg_decision *)sg_array_push(r->decisions->arena, &r->decisions->all, sizeof decision) =
      decision;
  return SG_OK;
}

static sg_status read_table(sg_arena *arena, void *context, sg_error *error) {
  read_request *r = context;
  sg_array rows = {0};
  r->path = sg_arena_string(arena, r->path);
  sg_status status = sg_table_read(arena, r->path, &rows, error);
  if (status)
    return status;
  const sg_table_row *all = rows.items;
  if (!rows.count) {
    sg_fail(error, SG_ERROR_FORMAT, "is empty; the first line names the columns");
    return bad_row(r, 1, error);
  }
  status = read_head(r, &all[0], error);
  for (uint32_t i = 1; i < rows.count && !status; i++)
    status = read_decision(r, &all[i], all[0].count, error);
  return status;
}

sg_status sg_decisions_read(sg_decisions *decisions, const char *path, sg_error *error) {
  read_request request = {.decisions = decisions, .path = path};
  return sg_arena_run(decisions->arena, read_table, &request, error);
}
