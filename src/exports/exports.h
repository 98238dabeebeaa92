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
extern const sg_exporter sg_exporter_json;
extern const sg_exporter sg_exporter_node_link;
extern const sg_exporter sg_exporter_cytoscape;
extern const sg_exporter sg_exporter_gexf;
extern const sg_exporter sg_exporter_csv;
extern const sg_exporter sg_exporter_nodes;
extern const sg_exporter sg_exporter_statements;
extern const sg_exporter sg_exporter_sqlite;
extern const sg_exporter sg_exporter_pajek;
extern const sg_exporter sg_exporter_mermaid;
extern const sg_exporter sg_exporter_jsonld;
extern const sg_exporter sg_exporter_html;
extern const sg_exporter sg_exporter_md;
extern const sg_exporter sg_exporter_report;
extern const sg_exporter sg_exporter_pandoc;

#endif
