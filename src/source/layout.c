/* Rows come as the program that reads the file found them. They are cut where cells or columns end,
 * put into reading order, and between each two it is asked whether a block ends there. */
#include "source/layout.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "source/readers.h"

enum { FULL_ROWS = 3 /* rows that end at the same place show where the margin is */ };

/* In parts of the size of the letters. */
static const double CELL_GAP = 1.3, ALIGNED_GAP = 0.4, INDENT = 0.8, ALIGNED = 0.1;
static const double WIDER = 1.6;        /* a blank between cells, than one between words */
static const double RAISED = 0.8;       /* smaller letters higher up are superscript */
static const double DISPLAY = 1.8;      /* larger ones are a drop cap or a watermark */
static const double OTHER_SIZE = 0.12;  /* blocks differ by so much in the size of their letters */
static const double NEXT_BLOCK = 1.3;   /* times the usual distance of rows */
static const double SPACED = 0.66;      /* a letter takes so much room in spaced words */
static const double MARGIN_PART = 0.05; /* of a column's width, in which full rows end */

/* A row, or the part of one within a cell. */
typedef struct row {
  uint32_t first, end; /* glyphs */
  double x1, y1, x2, y2, size;
  uint32_t area;   /* twice the band, and one more in the right column */
  uint32_t number; /* in the order of the file */
  bool bullet, cell, capital_of_next, dropped;
} row;

typedef struct page {
  sg_arena *arena;
  const sg_sheet *sheet;
  sg_array rows;
  double body;   /* the size of most letters */
  double pitch;  /* the usual distance of rows */
  double blank;  /* the usual width of a blank */
  double gutter; /* where the middle of the gutter is; 0 for one column */
  sg_array bands;
} page;

static bool is_blank(uint32_t code) {
  return code == ' ' || code == 0xA0 || code == '\t';
}

static row *row_at(const page *p, uint32_t at) {
  return (row *)p->rows.items + at;
}

/* --- sizes ---------------------------------------------------------------------------------- */

/* The most frequent size of the glyphs [first, end), to half a point. */
static double usual_size(const sg_sheet *s, uint32_t first, uint32_t end) {
  enum { SIZES = 200 };
  uint32_t times[SIZES] = {0}, best = 0;
  for (uint32_t i = first; i < end; i++) {
    int half = (int)(s->glyphs[i].size * 2 + 0.5);
    if (half > 0 && half < SIZES && !is_blank(s->glyphs[i].code))
      times[half]++;
  }
  for (uint32_t i = 1; i < SIZES; i++)
    best = times[i] > times[best] ? i : best;
  return best ? best / 2.0 : 10;
}

static int by_value(const void *left, const void *right) {
  double l = *(const double *)left, r = *(const double *)right;
  return l < r ? -1 : l > r;
}

/* The median distance of rows below each other. */
static double usual_pitch(const page *p) {
  double *distances = sg_arena_alloc(p->arena, (p->rows.count + 1) * sizeof *distances);
  uint32_t count = 0;
  for (uint32_t i = 1; i < p->rows.count; i++) {
    double distance = row_at(p, i)->y2 - row_at(p, i - 1)->y2;
    if (distance > p->body / 2 && distance < p->body * 3)
      distances[count++] = distance;
  }
  if (!count)
    return p->body * 1.2;
  qsort(distances, count, sizeof *distances, by_value);
  return distances[count / 2];
}

/* --- rows ----------------------------------------------------------------------------------- */

static void measure(const page *p, row *r) {
  const sg_glyph *all = p->sheet->glyphs;
  while (r->first < r->end && is_blank(all[r->first].code))
    r->first++;
  while (r->end > r->first && is_blank(all[r->end - 1].code))
    r->end--;
  if (r->first == r->end)
    return;
  r->size = usual_size(p->sheet, r->first, r->end);
  r->x1 = all[r->first].x1;
  r->x2 = all[r->end - 1].x2;
  r->y1 = HUGE_VAL;
  for (uint32_t i = r->first; i < r->end; i++) {
    if (is_blank(all[i].code) || fabs(all[i].size - r->size) > 1)
      continue;
    r->y1 = fmin(r->y1, all[i].y1);
    r->y2 = fmax(r->y2, all[i].y2);
  }
}

static void add_row(page *p, uint32_t first, uint32_t end, uint32_t area, bool cell) {
  row r = {.first = first, .end = end, .area = area, .cell = cell, .number = p->rows.count};
  measure(p, &r);
  if (r.first < r.end)
    *(row *)sg_array_push(p->arena, &p->rows, sizeof r) = r;
}

static void find_rows(page *p) {
  uint32_t first = 0;
  for (uint32_t i = 0; i <= p->sheet->count; i++)
    if (i == p->sheet->count || p->sheet->glyphs[i].code == '\n') {
      add_row(p, first, i, 0, false);
      first = i + 1;
    }
}

static bool same_line(const row *a, const row *b) {
  double middle = (b->y1 + b->y2) / 2;
  return middle > a->y1 && middle < a->y2;
}

/* The blank between two words: its width, and where the next word begins. 0 when there is none. */
static double gap_at(const sg_sheet *s, uint32_t at, uint32_t end) {
  if (at == 0 || at + 1 >= end || !is_blank(s->glyphs[at].code))
    return 0;
  return s->glyphs[at + 1].x1 - s->glyphs[at - 1].x2;
}

/* What a quarter of the blanks between words are no wider than; those that are wide enough to end a
 * cell by themselves do not count. */
static double usual_blank(const page *p) {
  double *gaps = sg_arena_alloc(p->arena, (p->sheet->count + 1) * sizeof *gaps);
  uint32_t count = 0;
  for (uint32_t i = 0; i < p->sheet->count; i++) {
    double gap = gap_at(p->sheet, i, p->sheet->count);
    if (gap > 0 && gap < p->body * CELL_GAP)
      gaps[count++] = gap;
  }
  qsort(gaps, count, sizeof *gaps, by_value);
  return count ? gaps[count / 4] : 0;
}

/* Does a word behind a wide blank, or a row, begin at this x in the row? */
static bool begins_at(const page *p, const row *r, double x) {
  double near = r->size * ALIGNED;
  if (fabs(r->x1 - x) < near)
    return true;
  for (uint32_t i = r->first + 1; i + 1 < r->end; i++)
    if (gap_at(p->sheet, i, r->end) > r->size * ALIGNED_GAP &&
        fabs(p->sheet->glyphs[i + 1].x1 - x) < near)
      return true;
  return false;
}

static bool is_aligned(const page *p, uint32_t at, double x) {
  const row *r = row_at(p, at);
  for (uint32_t i = at > 2 ? at - 2 : 0; i < p->rows.count && i <= at + 2; i++)
    if (i != at && !same_line(r, row_at(p, i)) && row_at(p, i)->x1 < x + r->size &&
        fabs(row_at(p, i)->y1 - r->y1) < p->pitch * 2.2 && begins_at(p, row_at(p, i), x))
      return true;
  return false;
}

/* The narrowest of a row's blanks, 0 when it has fewer than three: those of justified rows are all
 * as wide, and no cells end there. */
static double narrowest_blank(const page *p, const row *r) {
  double narrowest = HUGE_VAL;
  uint32_t count = 0;
  for (uint32_t i = r->first + 1; i + 1 < r->end; i++)
    if (is_blank(p->sheet->glyphs[i].code)) {
      narrowest = fmin(narrowest, gap_at(p->sheet, i, r->end));
      count++;
    }
  return count > 2 ? narrowest : 0;
}

/* Cuts rows into the cells of a table: at wide blanks, and at narrower ones above each other. */
static void cut_cells(page *p) {
  sg_array whole = p->rows;
  page old = *p;
  p->rows = (sg_array){0};
  for (uint32_t i = 0; i < whole.count; i++) {
    const row *r = row_at(&old, i);
    uint32_t first = r->first;
    double least = narrowest_blank(p, r) * WIDER;
    for (uint32_t k = r->first + 1; k + 1 < r->end; k++) {
      double gap = gap_at(p->sheet, k, r->end);
      if (gap < least)
        continue;
      if (gap > r->size * CELL_GAP || (gap > fmax(r->size * ALIGNED_GAP, p->blank * WIDER) &&
                                       is_aligned(&old, i, p->sheet->glyphs[k + 1].x1))) {
        add_row(p, first, k, r->area, true);
        first = k + 1;
      }
    }
    add_row(p, first, r->end, r->area, first != r->first || r->cell);
  }
}

/* --- columns -------------------------------------------------------------------------------- */

enum { LONGEST_SIDE = 4000 /* points; strips of one point are counted */ };

/* The widest strip in the middle of the page that next to no letter crosses. */
static double find_gutter(const page *p) {
  enum { LEAST_GLYPHS = 200, LEAST_WIDTH = 4, PART = 50 };
  const sg_sheet *s = p->sheet;
  if (s->count < LEAST_GLYPHS || s->width >= LONGEST_SIDE)
    return 0;
  uint32_t *crossed = sg_arena_alloc(p->arena, (LONGEST_SIDE + 1) * sizeof *crossed), most = 0;
  for (uint32_t i = 0; i < s->count; i++) {
    const sg_glyph *g = &s->glyphs[i];
    if (is_blank(g->code) || g->code == '\n' || g->size > p->body * DISPLAY)
      continue;
    for (int x = g->x1 < 0 ? 0 : (int)g->x1; x <= (int)g->x2 && x < LONGEST_SIDE; x++)
      crossed[x]++;
  }
  for (int x = 0; x < LONGEST_SIDE; x++)
    most = crossed[x] > most ? crossed[x] : most;
  int best = 0, best_width = 0, width = 0;
  for (int x = (int)(s->width * 0.35); x < (int)(s->width * 0.65); x++) {
    width = crossed[x] * PART <= most ? width + 1 : 0;
    if (width > best_width) {
      best_width = width;
      best = x - width / 2;
    }
  }
  return best_width >= LEAST_WIDTH ? best : 0;
}

/* Are there rows on both sides of the gutter at the same height, as columns have them? */
static bool has_columns(const page *p) {
  enum { LEAST_PAIRS = 4 };
  uint32_t left = 0, right = 0;
  for (uint32_t i = 0; i < p->sheet->count; i++) {
    const sg_glyph *g = &p->sheet->glyphs[i];
    bool starts = i == 0 || p->sheet->glyphs[i - 1].code == '\n' ||
                  (i > 1 && p->sheet->glyphs[i - 2].x2 < p->gutter && g->x1 > p->gutter);
    if (starts && !is_blank(g->code))
      ++*(g->x1 < p->gutter ? &left : &right);
  }
  return left >= LEAST_PAIRS && right >= LEAST_PAIRS;
}

/* A stretch of the page from some height down, either of the full width or in columns. */
typedef struct band {
  double from;
  bool wide;
} band;

static bool is_crossed(const page *p, double y) {
  for (uint32_t i = 0; i < p->sheet->count; i++) {
    const sg_glyph *g = &p->sheet->glyphs[i];
    if (g->x1 < p->gutter && g->x2 > p->gutter && g->y1 <= y && g->y2 >= y && !is_blank(g->code) &&
        g->code != '\n' && g->size <= p->body * DISPLAY)
      return true;
  }
  return false;
}

static void find_bands(page *p) {
  enum { STEPS = 800 };
  for (int step = 0; step < STEPS; step++) {
    double y = p->sheet->height * step / STEPS;
    bool wide = is_crossed(p, y);
    const band *last = p->bands.count ? (const band *)p->bands.items + p->bands.count - 1 : NULL;
    if (!last || last->wide != wide)
      *(band *)sg_array_push(p->arena, &p->bands, sizeof(band)) = (band){y, wide};
  }
}

static const band *band_of(const page *p, double y, uint32_t *number) {
  const band *all = p->bands.items;
  uint32_t at = 0;
  while (at + 1 < p->bands.count && all[at + 1].from <= y)
    at++;
  *number = at;
  return &all[at];
}

/* Cuts the rows that run over the gutter, and says for each where it stands. */
static void cut_columns(page *p) {
  sg_array whole = p->rows;
  p->rows = (sg_array){0};
  for (uint32_t i = 0; i < whole.count; i++) {
    const row *r = (const row *)whole.items + i;
    uint32_t number, cut = r->first;
    const band *b = band_of(p, (r->y1 + r->y2) / 2, &number);
    while (cut < r->end && p->sheet->glyphs[cut].x1 < p->gutter)
      cut++;
    bool both = !b->wide && cut > r->first && cut < r->end;
    uint32_t ends[] = {both ? cut : r->end, r->end};
    for (uint32_t part = 0, first = r->first; part < (both ? 2u : 1u); first = ends[part++]) {
      bool right = !b->wide && p->sheet->glyphs[first].x1 > p->gutter;
      add_row(p, first, ends[part], 2 * number + right, r->cell);
    }
  }
}

static int by_area(const void *left, const void *right) {
  const row *l = left, *r = right;
  if (l->area != r->area)
    return l->area < r->area ? -1 : 1;
  return l->number < r->number ? -1 : l->number > r->number;
}

/* --- marks ---------------------------------------------------------------------------------- */

static bool is_bullet(uint32_t code) {
  return code == 0x2022 || code == 0x25AA || code == 0x25CF || code == 0x25CB || code == 0x25E6 ||
         code == 0x25A0 || code == 0x2043 || code == 0x2219 || code == 0xB7 || code == 0x27A2 ||
         code == 0x2713 || (code >= 0xF000 && code <= 0xF0FF);
}

static uint32_t first_code(const page *p, const row *r) {
  return p->sheet->glyphs[r->first].code;
}

/* The row to the right of a mark at the height of its middle, or below its top; NULL for none. */
static row *row_beside(const page *p, const row *mark) {
  row *best = NULL;
  for (uint32_t i = 0; i < p->rows.count; i++) {
    row *r = row_at(p, i);
    double y = (r->y1 + r->y2) / 2;
    if (r != mark && !r->dropped && y > mark->y1 - p->body / 2 && y < mark->y2 &&
        r->x1 >= mark->x2 - 1 && r->x1 < mark->x2 + 3 * p->body && (!best || r->y1 < best->y1))
      best = r;
  }
  return best;
}

/* Bullets belong to the row beside them, and so do large first letters. Other large letters that
 * stand alone are a watermark. */
static void take_marks(page *p) {
  for (uint32_t i = 0; i < p->rows.count; i++) {
    row *r = row_at(p, i);
    uint32_t length = r->end - r->first;
    if (length <= 2 && is_bullet(first_code(p, r))) {
      row *beside = row_beside(p, r);
      if (beside)
        beside->bullet = r->dropped = true;
    } else if (length == 1 && r->size > p->body * DISPLAY) {
      const row *beside = row_beside(p, r);
      uint32_t code = beside ? first_code(p, beside) : 0;
      r->capital_of_next = sg_is_letter(code) && !sg_is_upper(code);
      r->dropped = !r->capital_of_next;
    } else if (is_bullet(first_code(p, r))) {
      r->bullet = true;
      r->first++;
      measure(p, r);
    }
  }
}

/* --- blocks --------------------------------------------------------------------------------- */

/* Text, and no note, heading or running head. */
static bool is_body(const page *p, const row *r, uint32_t area) {
  return r->area == area && !r->cell && !r->dropped &&
         fabs(r->size - p->body) < p->body * OTHER_SIZE;
}

/* Where the rows of an area may end. */
typedef struct margin {
  double x;
  bool seen; /* several rows end there; else it is as far from the edge as they start */
} margin;

static margin right_margin(const page *p, uint32_t area) {
  double left = HUGE_VAL, right = 0;
  uint32_t full = 0;
  for (uint32_t i = 0; i < p->rows.count; i++) {
    const row *r = row_at(p, i);
    if (is_body(p, r, area)) {
      left = fmin(left, r->x1);
      right = fmax(right, r->x2);
    }
  }
  for (uint32_t i = 0; i < p->rows.count; i++)
    full +=
        is_body(p, row_at(p, i), area) && row_at(p, i)->x2 > right - (right - left) * MARGIN_PART;
  if (full >= FULL_ROWS || p->gutter > 0)
    return (margin){right, true};
  return (margin){fmax(right, p->sheet->width - left), false};
}

static double first_word_width(const page *p, const row *r) {
  uint32_t at = r->first;
  while (at < r->end && !is_blank(p->sheet->glyphs[at].code))
    at++;
  return p->sheet->glyphs[at - 1].x2 - r->x1;
}

static bool ends_sentence(const page *p, const row *r) {
  uint32_t last = p->sheet->glyphs[r->end - 1].code;
  return last == '.' || last == '!' || last == '?';
}

static bool has_sentence_end(const page *p, const row *r) {
  for (uint32_t i = r->first; i + 1 < r->end; i++)
    if (p->sheet->glyphs[i].code == '.' && is_blank(p->sheet->glyphs[i + 1].code))
      return true;
  return ends_sentence(p, r);
}

/* Had the first word of the next row had room behind this one? On a page of few rows, sentences
 * that end in the next row may have been broken by hand. */
static bool is_short(const page *p, const row *r, const row *next, const margin *m) {
  if (!m->seen && !ends_sentence(p, r) && has_sentence_end(p, next))
    return false;
  return r->x2 + r->size * 0.3 + first_word_width(p, next) < m->x - r->size * 0.2;
}

static bool ends_block(const page *p, const row *r, const row *next, const margin *m) {
  uint32_t code = first_code(p, next), last = p->sheet->glyphs[r->end - 1].code;
  bool goes_on = sg_is_letter(code) && !sg_is_upper(code);
  if (next->bullet || ((r->cell || next->cell) && same_line(r, next)))
    return true;
  if (next->cell && r->cell && !goes_on)
    return true;
  if (fabs(next->size - r->size) > r->size * OTHER_SIZE)
    return true;
  double distance = next->y2 - r->y2;
  if (distance > fmax(p->pitch, r->size) * NEXT_BLOCK || distance < -p->pitch * NEXT_BLOCK)
    return !goes_on || distance > p->pitch * 2;
  if (goes_on || last == '-' || last == 0xAD || last == 0x2010)
    return false;
  return is_short(p, r, next, m) || next->x1 > r->x1 + r->size * INDENT;
}

/* --- text ----------------------------------------------------------------------------------- */

static uint32_t as_raised(const row *r, const sg_glyph *g) {
  static const uint32_t raised[] = {0x2070, 0xB9,   0xB2,   0xB3,   0x2074,
                                    0x2075, 0x2076, 0x2077, 0x2078, 0x2079};
  bool small = g->size < r->size * RAISED && (g->y1 + g->y2) / 2 < (r->y1 + r->y2) / 2;
  return small && sg_is_digit(g->code) ? raised[g->code - '0'] : g->code;
}

static void put_row(const page *p, const row *r, sg_array *text) {
  char bytes[4];
  if (r->bullet)
    sg_source_put(p->arena, text, "\u2022 ", strlen("\u2022 "));
  for (uint32_t i = r->first; i < r->end; i++) {
    uint32_t code = as_raised(r, &p->sheet->glyphs[i]);
    sg_source_put(p->arena, text, bytes, sg_utf8_encode(code, bytes));
  }
}

static bool is_spaced(const row *r) {
  return (r->x2 - r->x1) / (r->end - r->first) > r->size * SPACED;
}

/* Spaced words that were taken for rows of their own: "C h i n a  s i g n e d". */
static bool is_same_row(const row *r, const row *next) {
  return same_line(r, next) && is_spaced(r) && next->x1 > r->x2 && next->x1 - r->x2 < r->size * 2.5;
}

/* The next row that is not dropped; the count when there is none. */
static uint32_t next_row(const page *p, uint32_t at) {
  while (at < p->rows.count && row_at(p, at)->dropped)
    at++;
  return at;
}

static void put_rows(const page *p, sg_array *text) {
  margin m = {0};
  uint32_t area = UINT32_MAX;
  for (uint32_t i = next_row(p, 0), next; i < p->rows.count; i = next) {
    const row *r = row_at(p, i);
    if (r->area != area)
      m = right_margin(p, area = r->area);
    next = next_row(p, i + 1);
    const row *after = next < p->rows.count ? row_at(p, next) : NULL;
    put_row(p, r, text);
    if (after && r->capital_of_next)
      continue;
    if (after && is_same_row(r, after))
      sg_source_put(p->arena, text, " ", 1);
    else if (after && after->area == r->area && ends_block(p, r, after, &m))
      sg_source_put(p->arena, text, "\n\n", 2);
    else if (after)
      sg_source_put(p->arena, text, "\n", 1);
  }
}

/* Spaced words come in the order of their sizes; they are put where they stand. */
static void gather_spaced(page *p) {
  for (uint32_t i = 0; i + 1 < p->rows.count; i++) {
    const row *r = row_at(p, i);
    for (uint32_t k = i + 2; k < p->rows.count && k < i + 40; k++)
      if (is_same_row(r, row_at(p, k)) && !is_same_row(r, row_at(p, i + 1))) {
        row moved = *row_at(p, k);
        memmove(row_at(p, i + 2), row_at(p, i + 1), (k - i - 1) * sizeof moved);
        *row_at(p, i + 1) = moved;
        break;
      }
  }
}

/* Turns a page on which most text runs up or down. */
static const sg_sheet *upright(sg_arena *arena, const sg_sheet *s) {
  double across = 0, down = 0;
  for (uint32_t i = 1; i < s->count; i++) {
    const sg_glyph *a = &s->glyphs[i - 1], *b = &s->glyphs[i];
    if (a->code == '\n' || b->code == '\n')
      continue;
    across += fabs(b->x1 - a->x1);
    down += b->y1 - a->y1;
  }
  if (fabs(down) <= across)
    return s;
  sg_sheet *turned = sg_arena_alloc(arena, sizeof *turned);
  *turned = (sg_sheet){sg_arena_alloc(arena, s->count * sizeof *s->glyphs), s->count, s->height,
                       s->width};
  for (uint32_t i = 0; i < s->count; i++) {
    const sg_glyph *g = &s->glyphs[i];
    turned->glyphs[i] =
        down < 0 ? (sg_glyph){g->code, s->height - g->y2, g->x1, s->height - g->y1, g->x2, g->size}
                 : (sg_glyph){g->code, g->y1, s->width - g->x2, g->y2, s->width - g->x1, g->size};
  }
  return turned;
}

void sg_layout_put(sg_arena *arena, const sg_sheet *sheet, sg_array *text) {
  page p = {.arena = arena, .sheet = sheet = upright(arena, sheet)};
  p.body = usual_size(sheet, 0, sheet->count);
  find_rows(&p);
  p.gutter = find_gutter(&p);
  if (p.gutter > 0 && has_columns(&p)) {
    find_bands(&p);
    cut_columns(&p);
    qsort(p.rows.items, p.rows.count, sizeof(row), by_area);
  } else {
    p.gutter = 0;
  }
  p.pitch = usual_pitch(&p);
  p.blank = usual_blank(&p);
  cut_cells(&p);
  take_marks(&p);
  gather_spaced(&p);
  put_rows(&p, text);
}
