/* A target for libFuzzer: short texts, from their bytes to the measures, suggestions and reasons.
 * Meant to be run with a dictionary of the lexicon's words and short texts to begin with; see
 * campaign. */
#include "silkgraph/silkgraph.h"

int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t length);

static void ignore(void *context, sg_position position, const char *sentence, const char *reason) {
  (void)context;
  (void)position;
  (void)sentence;
  (void)reason;
}

int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t length) {
  const sg_lexicon *lexicon = sg_lexicon_builtin();
  sg_document *document = sg_document_from_memory("fuzz", (const char *)bytes, length, NULL);
  sg_extraction *extraction = document ? sg_extract(lexicon, document, NULL, NULL, NULL) : NULL;
  sg_network *network = extraction ? sg_network_new(NULL) : NULL;
  sg_suggestions *suggestions = extraction ? sg_suggestions_new(NULL) : NULL;
  unsigned count = extraction ? sg_extraction_actors(extraction) : 0, sentences;
  if (suggestions)
    sg_suggestions_add(suggestions, lexicon, document, NULL);
  if (network && !sg_network_add(network, extraction, NULL))
    sg_measure(network, NULL);
  if (count > 1)
    sg_why_not(lexicon, document, sg_extraction_actor(extraction, 0)->label,
               sg_extraction_actor(extraction, 1)->label, ignore, NULL, &sentences, NULL);
  sg_suggestions_free(suggestions);
  sg_network_free(network);
  sg_extraction_free(extraction);
  sg_document_free(document);
  return 0;
}
