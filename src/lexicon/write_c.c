#include <string.h>

#include "lexicon/compile.h"

static void write_section(const sg_lexicon *lexicon, int section, FILE *out) {
  uint32_t size = sg_section_size((sg_section)section) * lexicon->count[section];
  const unsigned char *bytes = lexicon->table[section];
  fprintf(out, "static const uint32_t section_%d[] = {", section);
  for (uint32_t i = 0; i + 4 <= size; i += 4) {
    uint32_t number;
    memcpy(&number, bytes + i, 4);
    fprintf(out, "%s%uU,", i % 48 == 0 ? "\n" : "", number);
  }
  fputs("0U};\n", out);
}

void sg_lexicon_write_c(const sg_lexicon *lexicon, FILE *out) {
  fputs("/* Made by tools/compile_lexicon from lexicon/; not to be edited. */\n"
        "#include \"lexicon/embedded.h\"\n\n",
        out);
  for (int i = 0; i < SG_SECTIONS; i++)
    write_section(lexicon, i, out);
  fputs("const sg_lexicon sg_embedded_lexicon = {\n  {", out);
  for (int i = 0; i < SG_SECTIONS; i++)
    fprintf(out, "section_%d, ", i);
  fputs("},\n  {", out);
  for (int i = 0; i < SG_SECTIONS; i++)
    fprintf(out, "%uU, ", lexicon->count[i]);
  fputs("},\n  0};\n", out);
}
