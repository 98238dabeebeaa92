/* The parts of the page for coders, embedded by the build from review/. */
#ifndef SG_EXPORTS_REVIEW_H
#define SG_EXPORTS_REVIEW_H

extern const char sg_review_page[], sg_review_style[], sg_review_script[],
    sg_review_policy[]; /* for Content-Security-Policy; made by tools/page_policy.c */

#endif
