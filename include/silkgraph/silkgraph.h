/* silkgraph: documents about international cooperation into stakeholder networks.
 *
 *   sg_error error;
 *   const sg_lexicon *lexicon = sg_lexicon_builtin();
 *   sg_document *document = sg_document_open("article.txt", NULL, &error);
 *   sg_extraction *extraction = sg_extract(lexicon, document, NULL, NULL, &error);
 *   sg_network *network = sg_network_new(&error);
 *   sg_network_add(network, extraction, &error);
 *   sg_measure(network, &error);
 *   sg_export(network, NULL, "article.graphml", NULL, &error);
 *
 * Functions that can fail return NULL or a status other than SG_OK and fill the error.
 * GPL-2.0-or-later.
 */
#ifndef SILKGRAPH_H
#define SILKGRAPH_H

#include "silkgraph/diff.h"
#include "silkgraph/document.h"
#include "silkgraph/error.h"
#include "silkgraph/export.h"
#include "silkgraph/extract.h"
#include "silkgraph/lexicon.h"
#include "silkgraph/measure.h"
#include "silkgraph/network.h"
#include "silkgraph/parse.h"
#include "silkgraph/review.h"
#include "silkgraph/style.h"
#include "silkgraph/suggest.h"
#include "silkgraph/text.h"
#include "silkgraph/types.h"

#define SILKGRAPH_VERSION "0.1.0"

#endif
