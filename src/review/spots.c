#include "review/spots.h"

#include <string.h>

#include "network/network.h"

enum {
  NEAREST = 4,       /* sentences that are compared letter by letter */
  SHORT = 6,         /* words: fewer have too few pairs to be found by */
  LETTERS_MAX = 1200 /* bytes of a sentence that are compared */
};

static const double near = 0.8;    /* as much of a sentence must be the same */
static const double margin = 0.05; /* and a second one must be so much farther away */
static const double within =
    0.95; /* of the shorter one's word pairs, where the other contains it */

const sg_spot *sg_spot_at(const sg_spots *spots, uint32_t index) {
  return (const sg_spot *)spots->all.items + index;
}

static sg_spot *spot_at(sg_spots *spots, uint32_t index) {
  return (sg_spot *)spots->all.items + index;
}

static sg_spot_document *document_at(const sg_spots *spots, uint32_t index) {
  return (sg_spot_document *)spots->documents.items + index;
}

const char *sg_spot_document_name(const sg_spots *spots, const sg_spot *spot) {
  return document_at(spots, spot->document)->name;
}

/* --- the sentences of a network ------------------------------------------------------------- */

static uint32_t document_named(sg_spots *spots, const char *name) {
  uint32_t *slot = sg_map_put(spots->arena, &spots->by_name, name);
  if (!*slot) {
    sg_spot_document *made =
        sg_array_push(spots->arena, &spots->documents, sizeof(sg_spot_document));
    made->name = name;
    *slot = spots->documents.count;
  }
  return *slot - 1;
}

static const char *text_key(sg_arena *arena, const char *document, const char *text) {
  return sg_arena_format(arena, "%s\n%s", document, text);
}

static uint32_t add_spot(sg_spots *spots, const char *document, const char *text,
                         sg_position position, const sg_text_sentence *sentence) {
  uint32_t *slot =
      sg_map_put(spots->arena, &spots->by_text, text_key(spots->arena, document, text));
  if (*slot)
    return *slot - 1;
  uint32_t index = spots->all.count;
  *slot = index + 1;
  uint32_t *anywhere = sg_map_put(spots->arena, &spots->by_text, text_key(spots->arena, "", text));
  if (!*anywhere)
    *anywhere = index + 1;
  sg_spot *spot = sg_array_push(spots->arena, &spots->all, sizeof *spot);
  *spot = (sg_spot){.document = document_named(spots, document),
                    .text = text,
                    .position = position,
                    .sentence = sentence};
  *(uint32_t *)sg_array_push(spots->arena, &document_at(spots, spot->document)->spots,
                             sizeof index) = index;
  return index;
}

static void add_stated(sg_spots *spots, uint32_t tie, uint32_t number, const sg_evidence *e) {
  uint32_t index = add_spot(spots, e->document, e->sentence, e->position, NULL);
  sg_stated *stated = sg_array_push(spots->arena, &spots->stated, sizeof *stated);
  *stated = (sg_stated){tie, number, spot_at(spots, index)->first_stated};
  spot_at(spots, index)->first_stated = spots->stated.count;
}

void sg_find_spots(sg_arena *arena, const sg_network *network, sg_spots *spots) {
  *spots = (sg_spots){.arena = arena};
  for (unsigned i = 0; i < sg_network_documents(network); i++)
    document_named(spots, sg_network_document(network, i));
  for (unsigned i = 0; i < sg_network_sentences(network); i++) {
    const sg_text_sentence *s = sg_network_sentence(network, i);
    add_spot(spots, s->document, s->text, s->position, s);
  }
  for (unsigned i = sg_network_ties(network); i-- > 0;) /* each is put before the others */
    for (unsigned k = sg_network_tie(network, i)->evidence_count; k-- > 0;)
      add_stated(spots, i, k, &sg_network_tie(network, i)->evidence[k]);
}

/* --- documents that have another name now --------------------------------------------------- */

typedef struct renaming {
  sg_spots *spots;
  const sg_decisions *decisions;
  sg_map votes; /* "old name\nnumber of the document" → sentences that it holds */
  sg_map best;  /* old name → document + 1 */
} renaming;

static bool is_known(const sg_spots *spots, const char *document) {
  return sg_map_find(&spots->by_name, document) != NULL;
}

static void vote(renaming *r, const sg_decision *d) {
  const uint32_t *slot =
      sg_map_find(&r->spots->by_text, text_key(r->spots->arena, "", d->sentence));
  if (is_known(r->spots, d->document) || !*d->sentence || !slot)
    return;
  uint32_t document = sg_spot_at(r->spots, *slot - 1)->document;
  sg_arena *arena = r->spots->arena;
  uint32_t *votes =
      sg_map_put(arena, &r->votes, sg_arena_format(arena, "%s\n%u", d->document, document));
  uint32_t *best = sg_map_put(arena, &r->best, d->document);
  ++*votes;
  const uint32_t *most =
      *best ? sg_map_find(&r->votes, sg_arena_format(arena, "%s\n%u", d->document, *best - 1))
            : NULL;
  if (!most || *votes > *most)
    *best = document + 1;
}

static const char *base_name(const char *path) {
  const char *slash = strrchr(path, '/');
  return slash ? slash + 1 : path;
}

/* The one document whose path ends in that name, + 1; 0 when there is none or more than one. */
static uint32_t of_base_name(const sg_spots *spots, const char *name) {
  uint32_t found = 0;
  for (uint32_t i = 0; i < spots->documents.count; i++)
    if (strcmp(base_name(document_at(spots, i)->name), base_name(name)) == 0) {
      if (found)
        return 0;
      found = i + 1;
    }
  return found;
}

/* The document of a decision, + 1; 0 when it was not read. */
static uint32_t document_of(renaming *r, const char *name) {
  const uint32_t *known = sg_map_find(&r->spots->by_name, name);
  if (known)
    return *known;
  if (!*name) /* without a name it can only be one */
    return r->spots->documents.count == 1;
  uint32_t *best = sg_map_put(r->spots->arena, &r->best, name);
  if (!*best)
    *best = of_base_name(r->spots, name);
  return *best;
}

/* --- sentences that were edited ------------------------------------------------------------- */

static void prepare(sg_spots *spots, sg_spot_document *document) {
  if (document->sketches)
    return;
  uint32_t count = document->spots.count;
  sg_sketch *sketches = sg_arena_alloc(spots->arena, (count + 1) * sizeof *sketches);
  document->keys = sg_arena_alloc(spots->arena, (count + 1) * sizeof *document->keys);
  for (uint32_t i = 0; i < count; i++) {
    const char *text = sg_spot_at(spots, ((uint32_t *)document->spots.items)[i])->text;
    sketches[i] = sg_sketch_of(spots->arena, text);
    document->keys[i] = sg_name_key(spots->arena, text);
  }
  document->sketches = sketches;
}

static unsigned least(unsigned a, unsigned b) {
  return a < b ? a : b;
}

/* Levenshtein's distance of bytes. */
static unsigned distance(const char *a, size_t a_length, const char *b, size_t b_length) {
  unsigned row[LETTERS_MAX + 1];
  for (size_t k = 0; k <= b_length; k++)
    row[k] = (unsigned)k;
  for (size_t i = 0; i < a_length; i++) {
    unsigned diagonal = row[0];
    row[0] = (unsigned)i + 1;
    for (size_t k = 0; k < b_length; k++) {
      unsigned change = diagonal + (a[i] != b[k]);
      diagonal = row[k + 1];
      row[k + 1] = least(change, least(row[k], row[k + 1]) + 1);
    }
  }
  return row[b_length];
}

/* The share of letters that are the same; 0 when the lengths alone say that it is too small. */
static double same_letters(const char *a, const char *b) {
  size_t a_length = strlen(a), b_length = strlen(b);
  size_t longer = a_length > b_length ? a_length : b_length;
  size_t shorter = a_length > b_length ? b_length : a_length;
  if (!shorter || longer > LETTERS_MAX || (double)shorter < near * (double)longer)
    return 0;
  return 1 - (double)distance(a, a_length, b, b_length) / (double)longer;
}

typedef struct candidate {
  uint32_t index; /* within the document */
  double score;
} candidate;

/* Keeps the candidates with the highest scores, the highest first. */
static void keep_best(candidate *all, unsigned *count, candidate one) {
  unsigned at = *count < NEAREST ? (*count)++ : NEAREST;
  for (; at > 0 && all[at - 1].score < one.score; at--)
    if (at < NEAREST)
      all[at] = all[at - 1];
  if (at < NEAREST)
    all[at] = one;
}

/* How much of one sentence the other is. */
static double likeness(const sg_sketch *a, const char *a_key, const sg_sketch *b,
                       const char *b_key) {
  unsigned fewer = least(a->count, b->count);
  double held = fewer ? (double)sg_sketch_common(a, b) / fewer : 0;
  if (fewer >= SHORT && held >= within)
    return held;
  double letters = a->digits == b->digits ? same_letters(a_key, b_key) : 0;
  return fewer >= SHORT && a->digits == b->digits && held > letters ? held : letters;
}

static unsigned nearest(sg_spots *spots, const sg_spot_document *document, const char *sentence,
                        candidate *found) {
  sg_sketch wanted = sg_sketch_of(spots->arena, sentence);
  const char *key = sg_name_key(spots->arena, sentence);
  unsigned count = 0, scored = 0;
  candidate likely[NEAREST];
  for (uint32_t i = 0; i < document->spots.count; i++) {
    bool claimed = sg_spot_at(spots, ((uint32_t *)document->spots.items)[i])->claimed;
    unsigned common = sg_sketch_common(&wanted, &document->sketches[i]);
    double score = wanted.count < SHORT ? same_letters(key, document->keys[i]) : common;
    if (!claimed && score > 0)
      keep_best(likely, &count, (candidate){i, score});
  }
  for (unsigned i = 0; i < count; i++) {
    uint32_t index = likely[i].index;
    keep_best(found, &scored,
              (candidate){index, likeness(&wanted, key, &document->sketches[index],
                                          document->keys[index])});
  }
  return scored;
}

static sg_placement place_nearby(sg_spots *spots, uint32_t number, const char *sentence) {
  sg_spot_document *document = document_at(spots, number);
  candidate found[NEAREST];
  prepare(spots, document);
  unsigned count = nearest(spots, document, sentence, found);
  if (!count || found[0].score < near) { /* perhaps it was moved to another document */
    const uint32_t *moved = sg_map_find(&spots->by_text, text_key(spots->arena, "", sentence));
    return moved ? (sg_placement){*moved - 1, NULL, false}
                 : (sg_placement){SG_NO_SPOT, "its sentence is no longer there", false};
  }
  if (count > 1 && found[1].score > found[0].score - margin)
    return (sg_placement){SG_NO_SPOT, "two sentences are as much like its own", false};
  return (sg_placement){((uint32_t *)document->spots.items)[found[0].index], NULL, false};
}

/* --- all together --------------------------------------------------------------------------- */

/* The sentence as it stands, + 1; 0 when there is none. */
static uint32_t exact_spot(sg_spots *spots, uint32_t document, const char *sentence) {
  const uint32_t *slot =
      document
          ? sg_map_find(&spots->by_text,
                        text_key(spots->arena, document_at(spots, document - 1)->name, sentence))
          : NULL;
  return slot ? *slot : 0;
}

const sg_placement *sg_place_decisions(sg_spots *spots, const sg_decisions *decisions) {
  renaming r = {.spots = spots, .decisions = decisions};
  unsigned count = sg_decisions_count(decisions);
  sg_placement *placed = sg_arena_alloc(spots->arena, (count + 1) * sizeof *placed);
  for (unsigned i = 0; i < count; i++)
    vote(&r, sg_decisions_at(decisions, i));
  for (unsigned i = 0; i < count; i++) {
    const sg_decision *d = sg_decisions_at(decisions, i);
    uint32_t document = document_of(&r, d->document);
    uint32_t spot = *d->sentence ? exact_spot(spots, document, d->sentence) : 0;
    placed[i] = (sg_placement){spot ? spot - 1 : SG_NO_SPOT, NULL, *d->document && !document};
    if (spot)
      spot_at(spots, spot - 1)->claimed = true;
  }
  for (unsigned i = 0; i < count; i++) {
    const sg_decision *d = sg_decisions_at(decisions, i);
    uint32_t document = document_of(&r, d->document);
    if (placed[i].spot != SG_NO_SPOT || !*d->sentence)
      continue;
    placed[i] = document ? place_nearby(spots, document - 1, d->sentence)
                         : (sg_placement){SG_NO_SPOT, "its document was not read", true};
  }
  return placed;
}
