#include "facts/attributes.h"

#include <stdlib.h>
#include <string.h>

static bool is_year(const sg_token *token) {
  if (token->kind != SG_NUMBER || strlen(token->form) != 4 ||
      strspn(token->form, "0123456789") != 4)
    return false;
  long year = strtol(token->form, NULL, 10);
  return year >= 1900 && year < 2100;
}

/* "Agenda 2063": what the programme aims at, not when something happened. */
static bool is_in_programme(const sg_mentions *mentions, uint32_t at) {
  return sg_mention_names(mentions, sg_mention_at(mentions, at), SG_INITIATIVE);
}

const char *sg_years_in(sg_arena *arena, const sg_mentions *mentions, const sg_array *spans) {
  const sg_tokens *tokens = mentions->tokens;
  const sg_token_span *all = spans->items;
  const char *years = NULL;
  for (uint32_t s = 0; s < spans->count; s++)
    for (uint32_t i = all[s].first; i < all[s].end; i++) {
      const sg_token *token = sg_token_at(tokens, i);
      bool money = i > all[s].first && sg_token_is(tokens, i - 1, SG_CLASS_CURRENCY);
      if (!is_year(token) || money || is_in_programme(mentions, i) ||
          (years && strstr(years, token->form)))
        continue;
      years = years ? sg_arena_format(arena, "%s | %s", years, token->form)
                    : sg_arena_string(arena, token->form);
    }
  return years;
}

/* The sum of money whose number is token `at`, within the span; NULL when it is none. */
static const char *amount_at(sg_arena *arena, const sg_tokens *tokens, const sg_token_span *span,
                             uint32_t at) {
  uint32_t from = at, to = at + 1;
  bool money = at > span->first && sg_token_is(tokens, at - 1, SG_CLASS_CURRENCY);
  while (from > span->first && sg_token_is(tokens, from - 1, SG_CLASS_CURRENCY))
    from--;
  if (to < span->end && sg_token_is(tokens, to, SG_CLASS_SCALE))
    to++;
  if (to < span->end && sg_token_is(tokens, to, SG_CLASS_CURRENCY)) {
    to++;
    money = true;
  }
  return money ? sg_tokens_text(arena, tokens, from, to) : NULL;
}

const char *sg_amount_in(sg_arena *arena, const sg_tokens *tokens, const sg_array *spans) {
  const sg_token_span *all = spans->items;
  const char *amount = NULL;
  for (uint32_t s = 0; s < spans->count && !amount; s++)
    for (uint32_t i = all[s].first; i < all[s].end && !amount; i++)
      if (sg_token_at(tokens, i)->kind == SG_NUMBER)
        amount = amount_at(arena, tokens, &all[s], i);
  return amount;
}
