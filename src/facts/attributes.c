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

const char *sg_years_in(sg_arena *arena, const sg_mentions *mentions, uint32_t first,
                        uint32_t end) {
  const sg_tokens *tokens = mentions->tokens;
  const char *years = NULL;
  for (uint32_t i = first; i < end; i++) {
    const sg_token *token = sg_token_at(tokens, i);
    bool money = i > first && sg_token_is(tokens, i - 1, SG_CLASS_CURRENCY);
    if (!is_year(token) || money || is_in_programme(mentions, i) ||
        (years && strstr(years, token->form)))
      continue;
    years = years ? sg_arena_format(arena, "%s | %s", years, token->form)
                  : sg_arena_string(arena, token->form);
  }
  return years;
}

const char *sg_amount_in(sg_arena *arena, const sg_tokens *tokens, uint32_t first, uint32_t end) {
  for (uint32_t i = first; i < end; i++) {
    if (sg_token_at(tokens, i)->kind != SG_NUMBER)
      continue;
    uint32_t from = i, to = i + 1;
    bool money = i > first && sg_token_is(tokens, i - 1, SG_CLASS_CURRENCY);
    while (from > first && sg_token_is(tokens, from - 1, SG_CLASS_CURRENCY))
      from--;
    if (to < end && sg_token_is(tokens, to, SG_CLASS_SCALE))
      to++;
    if (to < end && sg_token_is(tokens, to, SG_CLASS_CURRENCY)) {
      to++;
      money = true;
    }
    if (money)
      return sg_tokens_text(arena, tokens, from, to);
  }
  return NULL;
}
