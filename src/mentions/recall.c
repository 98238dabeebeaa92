/* What the text has said so far, found without walking through all of it again: the actors that it
 * spoke of last and most, the ties of an actor, the latest actor that a word can mean. */
#include <string.h>

#include "mentions/reader.h"

/* What is remembered of an entity. Numbers are + 1, so that 0 is none. */
typedef struct recalled {
  uint32_t earlier, later; /* entities of its type that were named before and after it */
  uint32_t member;         /* where it was named last, in sg_mentions.members */
  uint32_t office, post;   /* its newest link "holds_office" as source, and as target */
  uint32_t first_office;   /* its oldest one as source */
  bool parent;             /* whether it has a link "part_of" */
} recalled;

static recalled *of(const sg_known *known, uint32_t entity) {
  return (recalled *)known->recalled.items + entity;
}

void sg_recall_entity(sg_known *known, sg_arena *arena) {
  sg_array_push(arena, &known->recalled, sizeof(recalled));
}

/* --- spoken of last ------------------------------------------------------------------------- */

static void take_out(sg_known *known, uint32_t entity, sg_actor_type type) {
  recalled *e = of(known, entity);
  if (e->later)
    of(known, e->later - 1)->earlier = e->earlier;
  else
    known->latest[type] = e->earlier;
  if (e->earlier)
    of(known, e->earlier - 1)->later = e->later;
  e->earlier = e->later = 0;
}

static bool is_more(const sg_known *known, uint32_t one, uint32_t other) {
  uint32_t a = sg_entity_at(known->out, one)->mention_count;
  uint32_t b = sg_entity_at(known->out, other)->mention_count;
  return a > b || (a == b && one < other);
}

/* Moves an entity that was named once more up among those named most. */
static void count_up(sg_known *known, uint32_t entity, sg_actor_type type) {
  uint32_t *most = known->most[type], at = 0;
  while (at < SG_MOST && most[at] && most[at] - 1 != entity)
    at++;
  if (at == SG_MOST) {
    if (!is_more(known, entity, most[SG_MOST - 1] - 1))
      return;
    at = SG_MOST - 1;
  }
  most[at] = entity + 1;
  for (; at > 0 && is_more(known, entity, most[at - 1] - 1); at--) {
    most[at] = most[at - 1];
    most[at - 1] = entity + 1;
  }
}

void sg_recall_mention(sg_known *known, uint32_t entity, uint32_t member) {
  sg_actor_type type = sg_entity_at(known->out, entity)->type;
  if (entity >= known->recalled.count)
    return;
  if (of(known, entity)->member)
    take_out(known, entity, type);
  recalled *e = of(known, entity);
  e->member = member + 1;
  e->earlier = known->latest[type];
  if (e->earlier)
    of(known, e->earlier - 1)->later = entity + 1;
  known->latest[type] = entity + 1;
  count_up(known, entity, type);
}

uint32_t sg_latest_entities(const sg_reader *r, uint32_t types, uint32_t wanted, uint32_t since,
                            uint32_t *entities) {
  uint32_t next[SG_ACTOR_TYPES], found = 0;
  memcpy(next, r->known->latest, sizeof next);
  while (found < wanted) {
    uint32_t type = SG_ACTOR_TYPES;
    for (uint32_t t = 0; t < SG_ACTOR_TYPES; t++)
      if ((types >> t) & 1 && next[t] &&
          (type == SG_ACTOR_TYPES ||
           of(r->known, next[t] - 1)->member > of(r->known, next[type] - 1)->member))
        type = t;
    if (type == SG_ACTOR_TYPES || sg_entity_at(r->out, next[type] - 1)->last_token < since)
      break;
    entities[found++] = next[type] - 1;
    next[type] = of(r->known, next[type] - 1)->earlier;
  }
  for (uint32_t i = 0; i < found / 2; i++) {
    uint32_t swap = entities[i];
    entities[i] = entities[found - 1 - i];
    entities[found - 1 - i] = swap;
  }
  return found;
}

uint32_t sg_latest_entity(const sg_reader *r, uint32_t types) {
  uint32_t entity;
  return sg_latest_entities(r, types, 1, 0, &entity) ? entity : SG_NO_ACTOR;
}

uint32_t sg_most_mentioned(const sg_reader *r, sg_actor_type type, uint32_t wanted,
                           uint32_t *entities) {
  uint32_t found = 0;
  for (; found < wanted && found < SG_MOST && r->known->most[type][found]; found++)
    entities[found] = r->known->most[type][found] - 1;
  return found;
}

/* --- what a word can mean ------------------------------------------------------------------- */

/* How far back the mentions were looked through for a word, and what was found there. */
typedef struct search {
  uint32_t seen, mention, entity; /* mention: + 1, 0 when none was found */
} search;

uint32_t sg_latest_meant(const sg_reader *r, const char *word, sg_actor_type kind,
                         sg_meaning *meaning, uint32_t since) {
  const sg_mention *mentions = r->out->mentions.items;
  const char *key = sg_arena_format(r->arena, "%s/%d", word, (int)kind);
  uint32_t *slot = sg_map_put(r->arena, &r->searches->of, key);
  if (!*slot) {
    sg_array_push(r->arena, &r->searches->all, sizeof(search));
    *slot = r->searches->all.count;
  }
  search *s = (search *)r->searches->all.items + *slot - 1;
  for (uint32_t m = r->out->mentions.count; m-- > s->seen;) {
    uint32_t entity = meaning(r, sg_mention_entity(r->out, &mentions[m], 0), word, kind);
    if (entity == SG_NO_ACTOR)
      continue;
    s->mention = m + 1;
    s->entity = entity;
    break;
  }
  s->seen = r->out->mentions.count;
  return s->mention && mentions[s->mention - 1].first >= since ? s->entity : SG_NO_ACTOR;
}

/* --- links ---------------------------------------------------------------------------------- */

static bool is_office(const sg_link *link) {
  return strcmp(link->relation, "holds_office") == 0;
}

static const char *link_key(sg_arena *arena, const sg_link *link) {
  return sg_arena_format(arena, "%u %u %u %s", link->source, link->target, link->first,
                         link->relation);
}

void sg_recall_link(sg_known *known, sg_arena *arena) {
  uint32_t number = known->out->links.count;
  sg_link *link = (sg_link *)known->out->links.items + number - 1;
  recalled *source = of(known, link->source), *target = of(known, link->target);
  *sg_map_put(arena, &known->known_links, link_key(arena, link)) = number;
  source->parent = source->parent || strcmp(link->relation, "part_of") == 0;
  if (!is_office(link))
    return;
  link->older_office = source->office;
  link->older_post = target->post;
  source->office = target->post = number;
  if (!source->first_office)
    source->first_office = number;
}

bool sg_link_known(const sg_reader *r, const sg_link *link) {
  return sg_map_find(&r->known->known_links, link_key(r->arena, link)) != NULL;
}

bool sg_has_parent(const sg_reader *r, uint32_t entity) {
  return entity < r->known->recalled.count && of(r->known, entity)->parent;
}

const sg_link *sg_first_office(const sg_reader *r, uint32_t person) {
  uint32_t number = person < r->known->recalled.count ? of(r->known, person)->first_office : 0;
  return number ? (const sg_link *)r->out->links.items + number - 1 : NULL;
}

static const sg_link *step(sg_office_walk *walk) {
  if (!walk->next)
    return NULL;
  const sg_link *link = (const sg_link *)walk->reader->out->links.items + walk->next - 1;
  walk->next = walk->held ? link->older_post : link->older_office;
  return link;
}

const sg_link *sg_next_office(sg_office_walk *walk) {
  return walk->left-- ? step(walk) : NULL;
}

static sg_office_walk walk_from(const sg_reader *r, uint32_t entity, bool held) {
  bool known = entity < r->known->recalled.count;
  return (sg_office_walk){.reader = r,
                          .entity = entity,
                          .held = held,
                          .next = !known ? 0
                                  : held ? of(r->known, entity)->post
                                         : of(r->known, entity)->office,
                          .left = SG_OFFICES_BACK};
}

sg_office_walk sg_offices_of(const sg_reader *r, uint32_t person) {
  return walk_from(r, person, false);
}

sg_office_walk sg_offices_in(const sg_reader *r, uint32_t body) {
  return walk_from(r, body, true);
}
