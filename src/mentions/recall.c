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

static recalled *of(const sg_reader *r, uint32_t entity) {
  return (recalled *)r->recalled.items + entity;
}

void sg_recall_entity(sg_reader *r) {
  sg_array_push(r->arena, &r->recalled, sizeof(recalled));
}

/* --- spoken of last ------------------------------------------------------------------------- */

static void take_out(sg_reader *r, uint32_t entity, sg_actor_type type) {
  recalled *e = of(r, entity);
  if (e->later)
    of(r, e->later - 1)->earlier = e->earlier;
  else
    r->latest[type] = e->earlier;
  if (e->earlier)
    of(r, e->earlier - 1)->later = e->later;
  e->earlier = e->later = 0;
}

static bool is_more(const sg_reader *r, uint32_t one, uint32_t other) {
  uint32_t a = sg_entity_at(r->out, one)->mention_count;
  uint32_t b = sg_entity_at(r->out, other)->mention_count;
  return a > b || (a == b && one < other);
}

/* Moves an entity that was named once more up among those named most. */
static void count_up(sg_reader *r, uint32_t entity, sg_actor_type type) {
  uint32_t *most = r->most[type], at = 0;
  while (at < SG_MOST && most[at] && most[at] - 1 != entity)
    at++;
  if (at == SG_MOST) {
    if (!is_more(r, entity, most[SG_MOST - 1] - 1))
      return;
    at = SG_MOST - 1;
  }
  most[at] = entity + 1;
  for (; at > 0 && is_more(r, entity, most[at - 1] - 1); at--) {
    most[at] = most[at - 1];
    most[at - 1] = entity + 1;
  }
}

void sg_recall_mention(sg_reader *r, uint32_t entity, uint32_t member) {
  sg_actor_type type = sg_entity_at(r->out, entity)->type;
  if (entity >= r->recalled.count)
    return;
  if (of(r, entity)->member)
    take_out(r, entity, type);
  recalled *e = of(r, entity);
  e->member = member + 1;
  e->earlier = r->latest[type];
  if (e->earlier)
    of(r, e->earlier - 1)->later = entity + 1;
  r->latest[type] = entity + 1;
  count_up(r, entity, type);
}

uint32_t sg_latest_entities(const sg_reader *r, uint32_t types, uint32_t wanted, uint32_t since,
                            uint32_t *entities) {
  uint32_t next[SG_ACTOR_TYPES], found = 0;
  memcpy(next, r->latest, sizeof next);
  while (found < wanted) {
    uint32_t type = SG_ACTOR_TYPES;
    for (uint32_t t = 0; t < SG_ACTOR_TYPES; t++)
      if ((types >> t) & 1 && next[t] &&
          (type == SG_ACTOR_TYPES || of(r, next[t] - 1)->member > of(r, next[type] - 1)->member))
        type = t;
    if (type == SG_ACTOR_TYPES || sg_entity_at(r->out, next[type] - 1)->last_token < since)
      break;
    entities[found++] = next[type] - 1;
    next[type] = of(r, next[type] - 1)->earlier;
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
  for (; found < wanted && found < SG_MOST && r->most[type][found]; found++)
    entities[found] = r->most[type][found] - 1;
  return found;
}

/* --- what a word can mean ------------------------------------------------------------------- */

/* How far back the mentions were looked through for a word, and what was found there. */
typedef struct search {
  uint32_t seen, mention, entity; /* mention: + 1, 0 when none was found */
} search;

uint32_t sg_latest_meant(sg_reader *r, const char *word, sg_actor_type kind, sg_meaning *meaning,
                         uint32_t since) {
  const sg_mention *mentions = r->out->mentions.items;
  const char *key = sg_arena_format(r->arena, "%s/%d", word, (int)kind);
  uint32_t *slot = sg_map_put(r->arena, &r->search_of, key);
  if (!*slot) {
    sg_array_push(r->arena, &r->searches, sizeof(search));
    *slot = r->searches.count;
  }
  search *s = (search *)r->searches.items + *slot - 1;
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

static const char *link_key(sg_reader *r, const sg_link *link) {
  return sg_arena_format(r->arena, "%u %u %u %s", link->source, link->target, link->first,
                         link->relation);
}

void sg_settle_links(sg_reader *r) {
  sg_link *links = r->out->links.items;
  for (; r->settled_links < r->out->links.count; r->settled_links++) {
    sg_link *link = &links[r->settled_links];
    recalled *source = of(r, link->source), *target = of(r, link->target);
    uint32_t number = r->settled_links + 1;
    *sg_map_put(r->arena, &r->known_links, link_key(r, link)) = number;
    source->parent = source->parent || strcmp(link->relation, "part_of") == 0;
    if (!is_office(link))
      continue;
    link->older_office = source->office;
    link->older_post = target->post;
    source->office = target->post = number;
    if (!source->first_office)
      source->first_office = number;
  }
}

bool sg_link_known(sg_reader *r, const sg_link *link) {
  const sg_link *links = r->out->links.items;
  for (uint32_t i = r->settled_links; i < r->out->links.count; i++)
    if (links[i].source == link->source && links[i].target == link->target &&
        strcmp(links[i].relation, link->relation) == 0 && links[i].first == link->first)
      return true;
  return sg_map_find(&r->known_links, link_key(r, link)) != NULL;
}

bool sg_has_parent(const sg_reader *r, uint32_t entity) {
  return of(r, entity)->parent;
}

const sg_link *sg_first_office(const sg_reader *r, uint32_t person) {
  uint32_t number = of(r, person)->first_office;
  return number ? (const sg_link *)r->out->links.items + number - 1 : NULL;
}

/* The next older link of the walk: first those that the candidates at this token have added. */
static const sg_link *step(sg_office_walk *walk) {
  const sg_link *links = walk->reader->out->links.items;
  while (walk->unsettled > walk->reader->settled_links) {
    const sg_link *link = &links[--walk->unsettled];
    if ((walk->held ? link->target : link->source) == walk->entity && is_office(link))
      return link;
  }
  if (!walk->next)
    return NULL;
  const sg_link *link = &links[walk->next - 1];
  walk->next = walk->held ? link->older_post : link->older_office;
  return link;
}

const sg_link *sg_next_office(sg_office_walk *walk) {
  return walk->left-- ? step(walk) : NULL;
}

static sg_office_walk walk_from(const sg_reader *r, uint32_t entity, bool held) {
  bool known = entity < r->recalled.count;
  return (sg_office_walk){.reader = r,
                          .entity = entity,
                          .held = held,
                          .unsettled = r->out->links.count,
                          .next = !known ? 0
                                  : held ? of(r, entity)->post
                                         : of(r, entity)->office,
                          .left = SG_OFFICES_BACK};
}

sg_office_walk sg_offices_of(const sg_reader *r, uint32_t person) {
  return walk_from(r, person, false);
}

sg_office_walk sg_offices_in(const sg_reader *r, uint32_t body) {
  return walk_from(r, body, true);
}
