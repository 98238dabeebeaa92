/* The sheet that a drawing stands on: title above, the drawing, and below it the legend and what is
 * tied to nothing else. Its words have sizes of their own, which the drawing's scale leaves alone.
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "exports/drawing.h"
#include "exports/fonts.h"
#include "exports/wording.h"

/* Points. */
static const struct {
  const char *name;
  sg_sheet sheet;
} pages[] = {{"a4", {595.28, 841.89, 40}},
             {"a4-landscape", {841.89, 595.28, 40}},
             {"letter", {612, 792, 40}},
             {"slide", {960, 540, 30}}};

static const sg_sheet free_sheet = {0, 0, 20};
static const double least_width = 520, free_aspect = 1.35, vast = 1e6, /* no limit */
    spared = 0.97 /* of a page: boxes reach beyond their centres */, space = 14,
                    most_enlarged = 1.25, title_size = 20, subtitle_size = 12, small_size = 9,
                    sample_width = 26, entry_space = 16;

/* A line of words at a place of the sheet, from the top left. */
typedef struct words {
  const char *text;
  double x, y, size;
  const char *colour;
} words;

typedef struct placed_entry {
  const sg_legend *entry;
  double x, y;
} placed_entry;

/* All that a sheet holds, in its place. */
typedef struct layout {
  const sg_drawing *d;
  sg_sheet page;           /* height known */
  double scale, left, top; /* of the drawing */
  sg_array lines;          /* words */
  sg_array entries;        /* placed_entry */
} layout;

sg_sheet sg_sheet_of(const sg_style *style) {
  for (size_t i = 0; style->page && i < sizeof pages / sizeof *pages; i++)
    if (strcmp(pages[i].name, style->page) == 0)
      return pages[i].sheet;
  return free_sheet;
}

/* --- words ---------------------------------------------------------------------------------- */

/* Breaks the text at blanks into lines of that width, from `y` downwards; returns where they end.
 */
static double add_words(layout *l, const char *text, double y, double size, const char *colour) {
  double width = l->page.width - 2 * l->page.margin;
  while (*text) {
    size_t end = 0, length = strlen(text);
    for (size_t at = 0; at <= length; at++) {
      if (at < length && text[at] != ' ')
        continue;
      if (end && sg_text_width(text, at, size) > width)
        break;
      end = at;
    }
    y += size * SG_LINE_HEIGHT;
    *(words *)sg_array_push(l->d->arena, &l->lines, sizeof(words)) = (words){
        sg_arena_copy(l->d->arena, text, end), l->page.margin, y - size * 0.25, size, colour};
    text += end;
    text += strspn(text, " ");
  }
  return y;
}

static double add_heading(layout *l, double y) {
  const sg_drawing *d = l->d;
  y = add_words(l, sg_title_text(d->whole, d->style), y, title_size, d->look.text);
  if (d->style->subtitle)
    y = add_words(l, d->style->subtitle, y, subtitle_size, d->look.text);
  y = add_words(l, sg_count_text(d), y + 2, small_size, d->look.muted);
  return add_words(l, sg_sources_text(d), y, small_size, d->look.muted);
}

/* "Apart from the rest: A – signed with – B; C – opposes – D" */
static double add_loose(layout *l, double y) {
  const sg_network *loose = l->d->loose;
  if (!loose)
    return y;
  const char *text = sg_say(l->d->style, "Apart from the rest:");
  for (unsigned i = 0; i < sg_network_ties(loose); i++) {
    const sg_tie *tie = sg_network_tie(loose, i);
    text = sg_arena_format(l->d->arena, "%s%s %s \u2013 %s%s \u2013 %s", text, i ? ";" : "",
                           sg_network_actor(loose, tie->source)->label,
                           tie->modality == SG_NEGATED       ? "\u2715 "
                           : tie->modality == SG_PROSPECTIVE ? sg_say(l->d->style, "(planned) ")
                                                             : "",
                           sg_say(l->d->style, tie->label),
                           sg_network_actor(loose, tie->target)->label);
  }
  return add_words(l, text, y + 4, small_size, l->d->look.muted);
}

/* --- legend --------------------------------------------------------------------------------- */

static double entry_width(const sg_legend *entry) {
  return (entry->kind == SG_LEGEND_NOTE ? 0 : sample_width + 5) +
         sg_text_width(entry->text, strlen(entry->text), small_size);
}

/* Entries flow as words do; types and lines begin a row of their own. */
static double add_legend(layout *l, double y) {
  sg_array legend = sg_legend_of(l->d);
  const sg_legend *entries = legend.items;
  double x = l->page.margin, right = l->page.width - l->page.margin, row = small_size * 1.8;
  for (uint32_t i = 0; i < legend.count; i++) {
    double width = entry_width(&entries[i]);
    bool other = i && entries[i].kind == SG_LEGEND_LINE && entries[i - 1].kind == SG_LEGEND_TYPE;
    if (i == 0 || other || x + width > right) {
      x = l->page.margin;
      y += row;
    }
    *(placed_entry *)sg_array_push(l->d->arena, &l->entries, sizeof(placed_entry)) =
        (placed_entry){&entries[i], x, y};
    x += width + entry_space;
  }
  return y + 2;
}

/* --- places --------------------------------------------------------------------------------- */

/* The drawing with the words beside its lines. */
static boxf extent_of(const sg_drawing *d) {
  boxf box = GD_bb(d->graph);
  const sg_line_words *labels = d->labels.items;
  for (uint32_t i = 0; i < d->labels.count; i++) {
    if (!labels[i].placed)
      continue;
    box.LL.x = fmin(box.LL.x, labels[i].x - labels[i].width / 2);
    box.LL.y = fmin(box.LL.y, labels[i].y - labels[i].height / 2);
    box.UR.x = fmax(box.UR.x, labels[i].x + labels[i].width / 2);
    box.UR.y = fmax(box.UR.y, labels[i].y + labels[i].height / 2);
  }
  return box;
}

/* Words and legend; returns how much height they take above and below the drawing. */
static double add_frame(layout *l, double *above) {
  *above = add_heading(l, l->page.margin) + space;
  uint32_t first = l->lines.count;
  double below = add_loose(l, add_legend(l, 0));
  double bottom = l->page.height - l->page.margin - below;
  for (uint32_t i = 0; l->page.height > 0 && i < l->entries.count; i++)
    ((placed_entry *)l->entries.items)[i].y += bottom;
  for (uint32_t i = first; l->page.height > 0 && i < l->lines.count; i++)
    ((words *)l->lines.items)[i].y += bottom;
  return below + space;
}

static layout laid_out(const sg_drawing *d, boxf box) {
  layout l = {.d = d, .page = sg_sheet_of(d->style), .scale = 1};
  double width = box.UR.x - box.LL.x, height = box.UR.y - box.LL.y, above, below;
  bool fixed = l.page.height > 0;
  if (!fixed) {
    l.page.width = fmax(width, least_width) + 2 * l.page.margin;
    below = add_frame(&l, &above); /* measured first: the page is as high as its parts */
    l.page.height = above + height + below + l.page.margin;
    l.lines = l.entries = (sg_array){0};
  }
  below = add_frame(&l, &above);
  double room_x = l.page.width - 2 * l.page.margin,
         room_y = l.page.height - l.page.margin - above - below;
  if (fixed)
    l.scale = fmin(most_enlarged, fmin(room_x / fmax(width, 1), room_y / fmax(height, 1)));
  l.left = l.page.margin + (room_x - l.scale * width) / 2 - l.scale * box.LL.x;
  l.top = above + (room_y - l.scale * height) / 2 + l.scale * box.UR.y;
  return l;
}

void sg_sheet_room(const sg_drawing *d, double *width, double *height) {
  layout l = {.d = d, .page = sg_sheet_of(d->style)};
  double above, below;
  *height = vast;
  *width = vast * free_aspect;
  if (l.page.height <= 0)
    return;
  below = add_frame(&l, &above);
  *width = (l.page.width - 2 * l.page.margin) / SG_LEAST_SCALE * spared;
  *height = fmax(1, l.page.height - l.page.margin - above - below) / SG_LEAST_SCALE * spared;
}

double sg_sheet_scale(const sg_drawing *d) {
  return sg_sheet_of(d->style).height > 0 ? laid_out(d, extent_of(d)).scale : 1;
}

/* --- writing -------------------------------------------------------------------------------- */

static void write_escaped(FILE *out, const char *text, size_t length) {
  for (size_t i = 0; i < length; i++)
    if (strchr("<>&\"", text[i]) && text[i])
      fprintf(out, "&#%d;", text[i]);
    else if ((unsigned char)text[i] >= 32)
      fputc(text[i], out);
}

/* The width holds the words to their place where another font draws them. */
static void write_words(FILE *out, const words *w, const char *more, size_t length) {
  if (!length)
    return;
  fprintf(out, "<text x=\"%.2f\" y=\"%.2f\" font-size=\"%.2f\" fill=\"%s\" textLength=\"%.2f\"%s>",
          w->x, w->y, w->size, w->colour, sg_text_width(w->text, length, w->size), more);
  write_escaped(out, w->text, length);
  fputs("</text>\n", out);
}

static void write_line_sample(FILE *out, const sg_legend *e, double x, double y) {
  fprintf(out,
          "<path d=\"M%.2f,%.2fh%.2f\" stroke=\"%s\" stroke-width=\"1.8\" fill=\"none\"%s%s%s/>\n",
          x, y, sample_width, e->colour, *e->dashes ? " stroke-dasharray=\"" : "", e->dashes,
          *e->dashes ? "\"" : "");
  if (e->conflict)
    fprintf(out, "<path d=\"M%.2f,%.2fv8\" stroke=\"%s\" stroke-width=\"1.8\"/>\n",
            x + sample_width - 1, y - 4, e->colour);
}

static void write_type_sample(FILE *out, const sg_type_look *type, const char *rim, double x,
                              double y, const char *paper) {
  const char *line = strcmp(type->line, paper) == 0 ? rim : type->line;
  bool round = strcmp(type->shape, "ellipse") == 0;
  bool soft = strstr(type->style, "rounded") != NULL;
  bool cut = strcmp(type->shape, "octagon") == 0;
  if (round)
    fprintf(out,
            "<ellipse cx=\"%.2f\" cy=\"%.2f\" rx=\"%.2f\" ry=\"5\" fill=\"%s\" stroke=\"%s\"/>\n",
            x + sample_width / 2, y, sample_width / 2, type->fill, line);
  else if (cut)
    fprintf(out,
            "<path d=\"M%.2f,%.2fl5,-3h16l5,3v4l-5,3h-16l-5,-3z\" fill=\"%s\" stroke=\"%s\"/>\n", x,
            y - 2, type->fill, line);
  else
    fprintf(out,
            "<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"10\" rx=\"%d\" fill=\"%s\" "
            "stroke=\"%s\"/>\n",
            x, y - 5, sample_width, soft ? 4 : 0, type->fill, line);
}

static void write_legend(const layout *l, FILE *out) {
  const placed_entry *entries = l->entries.items;
  fputs("<g class=\"legend\">\n", out);
  for (uint32_t i = 0; i < l->entries.count; i++) {
    const sg_legend *e = entries[i].entry;
    double x = entries[i].x, middle = entries[i].y - small_size * 0.3;
    if (e->kind == SG_LEGEND_TYPE)
      write_type_sample(out, e->type, l->d->look.rim, x, middle, l->d->look.background);
    else if (e->kind == SG_LEGEND_LINE)
      write_line_sample(out, e, x, middle);
    words w = {e->text, e->kind == SG_LEGEND_NOTE ? x : x + sample_width + 5, entries[i].y,
               small_size, l->d->look.text};
    write_words(out, &w, "", strlen(w.text));
  }
  fputs("</g>\n", out);
}

/* Beside the lines, with a rim of paper that keeps them apart from what comes near. */
static void write_labels(const sg_drawing *d, FILE *out) {
  const sg_line_words *labels = d->labels.items;
  const char *rim = sg_arena_format(d->arena,
                                    " text-anchor=\"middle\" stroke=\"%s\" stroke-width=\"2\" "
                                    "stroke-linejoin=\"round\" paint-order=\"stroke\"",
                                    d->look.background);
  for (uint32_t i = 0; i < d->labels.count; i++) {
    const sg_line_words *label = &labels[i];
    double y = -label->y - label->height / 2 + SG_WORDS_SIZE * 0.95;
    if (!label->placed)
      continue;
    fputs("<g class=\"words\">\n", out);
    for (const char *line = label->text; *line; line = strchr(line, '\n') + 1) {
      words w = {line, label->x, y, SG_WORDS_SIZE, label->colour};
      write_words(out, &w, rim, strcspn(line, "\n"));
      y += SG_WORDS_SIZE * SG_LINE_HEIGHT;
    }
    fputs("</g>\n", out);
  }
}

/* Entities count as the one letter that they stand for. */
static double shown_width(sg_arena *arena, const char *text, size_t length, double size) {
  char *plain = sg_arena_alloc(arena, length + 1);
  size_t used = 0;
  for (size_t i = 0; i < length; i++) {
    const char *end = text[i] == '&' ? memchr(text + i, ';', length - i) : NULL;
    plain[used++] = text[i];
    if (!end)
      continue;
    long code = text[i + 1] == '#' ? strtol(text + i + 2, NULL, 10) : 0;
    plain[used - 1] = code > 0 && code < 128             ? (char)code
                      : strncmp(text + i, "&lt", 3) == 0 ? '<'
                                                         : ' ';
    i = (size_t)(end - text);
  }
  return sg_text_width(plain, used, size);
}

/* Graphviz' words get the width that they were measured with. */
static void write_graph(const layout *l, const char *svg, FILE *out) {
  const char *at = strstr(svg, "<g id=\"graph0\"");
  const char *end = at ? strstr(at, "</svg>") : NULL;
  at = at ? strchr(at, '>') : NULL;
  fprintf(out, "<g id=\"graph0\" class=\"graph\" transform=\"translate(%.2f %.2f) scale(%.4f)\">",
          l->left, l->top, l->scale);
  if (!at || !end)
    return;
  for (at++; at < end;) {
    const char *text = strstr(at, "<text "), *close = text ? strchr(text, '>') : NULL;
    if (!close || text > end)
      break;
    const char *stop = strstr(close, "</text>"), *size = strstr(text, "font-size=\"");
    double width = shown_width(l->d->arena, close + 1, (size_t)(stop - close - 1),
                               size ? strtod(size + strlen("font-size=\""), NULL) : 0);
    fwrite(at, 1, (size_t)(close - at), out);
    if (width > 0)
      fprintf(out, " textLength=\"%.2f\"", width);
    fwrite(close, 1, (size_t)(stop - close), out);
    at = stop;
  }
  /* without the end of Graphviz' own group: words follow in it */
  const char *group_end = end;
  while (group_end > at && strncmp(group_end, "</g>", 4) != 0)
    group_end--;
  fwrite(at, 1, (size_t)(group_end - at), out);
  write_labels(l->d, out);
  fputs("</g>\n", out);
}

/* What a reader of screens says instead of the picture. */
static void describe(const layout *l, const char *name, FILE *out) {
  const sg_drawing *d = l->d;
  const char *title = sg_title_text(d->whole, d->style);
  fprintf(out, "<title id=\"%s-title\">", name);
  write_escaped(out, title, strlen(title));
  fprintf(out, "</title>\n<desc id=\"%s-description\">", name);
  const char *text = sg_arena_format(
      d->arena, "%s. %s.", sg_say(d->style, "Diagram of actors and their ties"), sg_count_text(d));
  write_escaped(out, text, strlen(text));
  for (unsigned i = 0; i < sg_network_documents(d->whole); i++) {
    const char *document = sg_network_document(d->whole, i);
    fputs(i ? ", " : " ", out);
    write_escaped(out, document, strlen(document));
  }
  fputs("</desc>\n", out);
}

void sg_sheet_write(const sg_drawing *d, const char *svg, const char *name, FILE *out) {
  layout l = laid_out(d, extent_of(d));
  fprintf(out,
          "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
          "width=\"%.2fpt\" height=\"%.2fpt\" viewBox=\"0 0 %.2f %.2f\" font-family=\"%s\" "
          "role=\"img\" aria-labelledby=\"%s-title %s-description\">\n"
          "<!-- All words were measured with Liberation Sans, which is as wide as Arial and "
          "Helvetica; textLength holds them to that width in any other font. -->\n",
          l.page.width, l.page.height, l.page.width, l.page.height, sg_font_of(d->arena, d->style),
          name, name);
  describe(&l, name, out);
  fprintf(out, "<rect width=\"100%%\" height=\"100%%\" fill=\"%s\"/>\n", d->look.background);
  const words *lines = l.lines.items;
  for (uint32_t i = 0; i < l.lines.count; i++)
    write_words(out, &lines[i], "", strlen(lines[i].text));
  write_graph(&l, svg, out);
  write_legend(&l, out);
  fputs("</svg>\n", out);
}
