/* The brief of the landscape in graphs/china-kazakhstan/, embedded by the build. */
#ifndef SG_CLI_BRIEF_H
#define SG_CLI_BRIEF_H

extern const char sg_embedded_brief[];
extern const unsigned long sg_embedded_brief_length;

#endif
