/* What the parts of a report share. */
#ifndef SG_EXPORTS_REPORT_H
#define SG_EXPORTS_REPORT_H

#include "exports/page.h"

/** How much of each list is shown. */
enum { SG_REPORT_CENTRAL = 8, SG_REPORT_TIES = 10 };

typedef struct sg_report {
  sg_page page;
  sg_arena *arena;
  const sg_network *network;
  const sg_style *style;
  const sg_actor **central; /* all actors, strongest first */
  const sg_tie **strongest; /* all ties, most often stated first */
} sg_report;

/* --- words, in the language of the report --------------------------------------------------- */

const char *sg_report_say(const sg_report *report, const char *english);
const char *sg_report_number(const sg_report *report, double value);
const char *sg_report_modality(const sg_report *report, sg_modality modality);
const char *sg_report_type(const sg_report *report, sg_actor_type type);

/** "A – signed with – B" */
const char *sg_report_tie_words(const sg_report *report, const sg_tie *tie);

/** A list of the network as one of a sentence: "2018, 2021". */
const char *sg_report_list(const sg_report *report, const char *list);

/** "3 of 7 (43 %)" */
const char *sg_report_share(const sg_report *report, unsigned part, unsigned whole);

/* --- pieces --------------------------------------------------------------------------------- */

/** Writes a heading, and the paragraph below it unless that is NULL. */
void sg_report_heading(sg_report *report, const char *english, const char *paragraph);

void sg_report_table(sg_report *report, const char *const *heads, unsigned count);

/** An item with the tie, its years and its sentences. */
void sg_report_tie_item(sg_report *report, const sg_tie *tie);

/** A cell of text with the sentences of a tie behind it. */
void sg_report_cell_with(sg_report *report, const char *text, const sg_tie *tie);

/** Whether two ties are between the same two actors. */
bool sg_report_same_pair(const sg_tie *a, const sg_tie *b);

/* --- parts ---------------------------------------------------------------------------------- */

/** Who is central, who brokers, communities, and a section for each of the strongest states. */
void sg_report_actors(sg_report *report);
void sg_report_states(sg_report *report);

/** Strongest ties, agreements, opposition, plans against facts, what is contested or rests on
 * little.
 */
void sg_report_strongest(sg_report *report);
void sg_report_agreements(sg_report *report);
void sg_report_doubts(sg_report *report);

#endif
