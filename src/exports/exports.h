/* The formats, one file each. */
#ifndef SG_EXPORTS_EXPORTS_H
#define SG_EXPORTS_EXPORTS_H

#include "silkgraph/export.h"

extern const sg_exporter sg_exporter_graphml;
extern const sg_exporter sg_exporter_dot;
extern const sg_exporter sg_exporter_svg;
extern const sg_exporter sg_exporter_png;
extern const sg_exporter sg_exporter_pdf;
extern const sg_exporter sg_exporter_txt;

#endif
