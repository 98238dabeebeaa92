/* The parts of the explorer's page, embedded by the build from explorer/. */
#ifndef SG_EXPORTS_EXPLORER_H
#define SG_EXPORTS_EXPLORER_H

extern const char sg_explorer_page[], sg_explorer_style[], sg_explorer_script[],
    sg_explorer_library[], /* Cytoscape.js, MIT licence */
    sg_explorer_policy[];  /* for Content-Security-Policy; made by tools/page_policy.c */

#endif
