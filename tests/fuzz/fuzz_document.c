/* A target for libFuzzer: any bytes are a document. `cmake --preset fuzz`, then
 * build/fuzz/tests/fuzz_document tests/documents */
#include "silkgraph/silkgraph.h"

int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t length);

int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t length) {
  sg_error error;
  sg_document *document = sg_document_from_memory("fuzz", (const char *)bytes, length, &error);
  sg_extraction *extraction =
      document ? sg_extract(sg_lexicon_builtin(), document, NULL, NULL, &error) : NULL;
  sg_network *network = extraction ? sg_network_new(&error) : NULL;
  if (network && !sg_network_add(network, extraction, &error))
    sg_measure(network, &error);
  sg_network_free(network);
  sg_extraction_free(extraction);
  sg_document_free(document);
  return 0;
}
