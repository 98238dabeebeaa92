/* A Mermaid flowchart, which READMEs and wikis draw. */
#include "base/complete.h"
#include "exports/exports.h"
#include "exports/look.h"
#include "exports/wording.h"
#include "exports/writing.h"

/* Mermaid's quoted text has no escapes but entities. */
static void quoted(FILE *out, const char *text) {
  fputc('"', out);
  for (; *text; text++)
    if (*text == '"' || *text == '#' || *text == '<' || *text == '>' || *text == '&')
      fprintf(out, "#%d;", *text);
    else if ((unsigned char)*text >= 32)
      fputc(*text, out);
  fputc('"', out);
}

static void arrow(FILE *out, const sg_tie *tie) {
  static const char *const arrows[][2] = {{"---", "-->"}, {"-.-", "-.->"}, {"x--x", "--x"}};
  SG_COMPLETE(arrows, SG_MODALITIES);
  fputs(arrows[tie->modality][tie->directed], out);
}

static void write_looks(FILE *out, const sg_style *style) {
  sg_look look = sg_look_of(style);
  for (int i = 0; i < SG_ACTOR_TYPES; i++) {
    const sg_type_look *type = &look.types[i];
    fprintf(out, "  classDef %s fill:%s,stroke:%s,color:%s\n", sg_actor_type_name((sg_actor_type)i),
            type->fill, type->line, type->text);
  }
}

static sg_status body(sg_writing *w, sg_error *error) {
  (void)error;
  fputs("flowchart LR\n", w->out);
  for (unsigned i = 0; i < sg_network_actors(w->network); i++) {
    const sg_actor *actor = sg_network_actor(w->network, i);
    fprintf(w->out, "  n%u[", i + 1);
    quoted(w->out, actor->label);
    fprintf(w->out, "]:::%s\n", sg_actor_type_name(actor->type));
  }
  for (unsigned i = 0; i < sg_network_ties(w->network); i++) {
    const sg_tie *tie = sg_network_tie(w->network, i);
    fprintf(w->out, "  n%u ", tie->source + 1);
    arrow(w->out, tie);
    fputc('|', w->out);
    quoted(w->out, sg_say(w->style, tie->label));
    fprintf(w->out, "| n%u\n", tie->target + 1);
  }
  write_looks(w->out, w->style);
  return SG_OK;
}

static sg_status write(const sg_network *network, const sg_export_options *options, FILE *out,
                       sg_error *error) {
  return sg_write_with(body, NULL, network, options, out, error);
}

const sg_exporter sg_exporter_mermaid = {"mermaid", "mmd", "Mermaid for READMEs and wikis", write};
