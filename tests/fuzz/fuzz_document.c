/* A target for libFuzzer: any bytes are a document of one of the kinds that are told apart by their
 * content: text, page, Markdown, PDF. It goes as far as the text; fuzz_text goes on from there. */
#include "silkgraph/silkgraph.h"

int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t length);

int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t length) {
  sg_error error;
  size_t size;
  char place[SG_PLACE_MAX];
  sg_document *document = sg_document_from_memory("fuzz", (const char *)bytes, length, &error);
  for (unsigned line = 1; document && sg_document_line(document, line, &size); line++)
    sg_place("fuzz", (sg_position){line, 1, 0}, place);
  sg_document_free(document);
  return 0;
}
