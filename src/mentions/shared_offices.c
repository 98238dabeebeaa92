/* "Presidents A and B": an office that several people hold, each of the own state. */
#include "mentions/look.h"

/* The plural title that ends right before token `at`, or NULL. */
static const sg_match *title_before(const sg_reader *r, uint32_t at) {
  enum { LONGEST = 3 };
  for (uint32_t n = 1; n <= LONGEST && n <= at; n++) {
    const sg_match *match = sg_token_match(r->tokens, at - n, at, SG_CLASS_OFFICE_STATE);
    if (match && match->length == n && match->sense.form & SG_FORM_PLURAL &&
        !(match->sense.form & SG_FORM_SINGULAR))
      return match;
  }
  return NULL;
}

static void give_office(sg_reader *r, const sg_mention *mention, uint32_t first) {
  uint32_t person = sg_mention_entity(r->out, mention, 0);
  const char *country = sg_entity_seen(r, person)->country;
  uint32_t state = country ? sg_entity_of_country(r, country) : SG_NO_ACTOR;
  if (state != SG_NO_ACTOR)
    sg_add_link(r, person, "holds_office", state, first, mention->end);
}

void sg_link_shared_offices(sg_known *known, sg_reader *r) {
  for (uint32_t i = 0; i < r->out->mentions.count; i++) {
    const sg_mention *mentions = r->out->mentions.items;
    const sg_match *title = sg_mention_names(r->out, &mentions[i], SG_OFFICIAL)
                                ? title_before(r, mentions[i].first)
                                : NULL;
    if (!title)
      continue;
    uint32_t first = mentions[i].first - title->length;
    for (uint32_t m = i; m < r->out->mentions.count; m++) {
      uint32_t behind = mentions[m].end;
      bool joint = form_is(r, behind, ",") || is_at(r, behind, SG_CLASS_CONJUNCTION);
      if (!sg_mention_names(r->out, &mentions[m], SG_OFFICIAL))
        break;
      give_office(r, &mentions[m], first);
      if (!joint || m + 1 == r->out->mentions.count || mentions[m + 1].first != behind + 1)
        break;
    }
    sg_commit(known, r);
  }
}
