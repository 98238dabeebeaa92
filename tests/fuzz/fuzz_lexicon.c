/* A target for libFuzzer: any bytes are a file of a lexicon, with relations or with frames by their
 * first byte. What compiles must find its own words again. */
#include <string.h>

#include "lexicon/compile.h"
#include "lexicon/match.h"

int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t length);

/* A relation for the frames, so that frame files have something to speak of. */
static const char relations[] =
    "relation trades_with\n  family economic\n  words \"trades with\"\n";

typedef struct request {
  const unsigned char *bytes;
  size_t length;
} request;

static sg_status compile(sg_arena *arena, void *context, sg_error *error) {
  const request *r = context;
  bool frames = r->length && *r->bytes % 2;
  const char *text = sg_arena_copy(arena, (const char *)r->bytes, r->length);
  const sg_lexicon_source sources[] = {{.path = "relations.lex", .text = relations},
                                       {.path = frames ? "any.frame" : "any.lex", .text = text}};
  sg_lexicon lexicon = {.arena = arena};
  sg_status status = sg_lexicon_compile(arena, sources, 2, &lexicon, error);
  if (!status)
    sg_lexicon_sense_of(arena, &lexicon, "trades with Oman", SG_CLASS_ACTOR);
  return status;
}

int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t length) {
  sg_error error;
  request r = {bytes, length};
  sg_arena *arena = sg_arena_new();
  if (arena)
    sg_arena_run(arena, compile, &r, &error);
  sg_arena_free(arena);
  return 0;
}
