/* silkgraph parse: sentences with their grammar, in CoNLL-U. */
#include "silkgraph/parse.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/cli.h"

static void print(void *context, const char *text) {
  fputs(text, context);
}

static sg_status parse_document(void *context, const sg_document *document, const char *path,
                                sg_error *error) {
  (void)path;
  return sg_parse_document(context, document, print, stdout, error);
}

/* All of a file or, for "-", of standard input; NULL after a message. */
static char *read_all(const char *path) {
  FILE *file = strcmp(path, "-") == 0 ? stdin : fopen(path, "rb");
  char *text = NULL;
  size_t length = 0, room = 0, got = 1;
  while (file && got) {
    if (length + 1 >= room) {
      char *more = realloc(text, room = room ? room * 2 : 1 << 16);
      if (!more)
        break;
      text = more;
    }
    got = fread(text + length, 1, room - length - 1, file);
    length += got;
  }
  if (!file || got || ferror(file)) {
    fprintf(stderr, "silkgraph: %s: cannot be read\n", path);
    free(text);
    text = NULL;
  } else {
    text[length] = '\0';
  }
  if (file && file != stdin)
    fclose(file);
  return text;
}

static int parse_given(const sg_options *options, const sg_lexicon *lexicon) {
  int code = SG_EXIT_OK;
  for (unsigned i = 0; i < options->input_count; i++) {
    sg_error error = {0};
    char *text = read_all(options->inputs[i]);
    if (!text)
      code = SG_EXIT_INPUT;
    else if (sg_parse_words(lexicon, options->language ? options->language : "en", text, print,
                            stdout, &error)) {
      sg_complain(&error);
      code = SG_EXIT_INPUT;
    }
    free(text);
  }
  return code;
}

int sg_command_parse(int argc, char **argv) {
  sg_options options;
  int code;
  if (!sg_options_read(argc, argv, &options, &code))
    return code;
  if (!options.input_count && !options.from_list) {
    fputs("usage: silkgraph parse DOCUMENT...\n"
          "       silkgraph parse --tokens --lang LANGUAGE FILE.conllu...\n",
          stderr);
    sg_options_free(&options);
    return SG_EXIT_USAGE;
  }
  const sg_lexicon *lexicon = sg_options_lexicon(&options);
  code = SG_EXIT_LEXICON;
  if (lexicon) {
    code = options.tokens ? parse_given(&options, lexicon)
                          : sg_each_document(&options, options.inputs, options.input_count,
                                             parse_document, (void *)(uintptr_t)lexicon);
    sg_options_lexicon_free(&options, lexicon);
  }
  sg_options_free(&options);
  return code;
}
