/* A target for libFuzzer: any bytes are a network, as GraphML and as JSON; two that can be read are
 * joined, compared and measured. */
#define _GNU_SOURCE
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

#include "silkgraph/silkgraph.h"

int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t length);

static void use(sg_network *network, const char *path,
                sg_network *(*read)(const char *, sg_error *)) {
  sg_error error;
  sg_network *again = network ? read(path, &error) : NULL;
  sg_network *difference = again ? sg_network_diff(network, again, &error) : NULL;
  if (again && !sg_network_join(network, again, &error))
    sg_measure(network, &error);
  sg_network_free(difference);
  sg_network_free(again);
  sg_network_free(network);
}

int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t length) {
  sg_error error;
  char path[64];
  int file = memfd_create("fuzz", 0);
  if (file < 0)
    return 0;
  snprintf(path, sizeof path, "/proc/self/fd/%d", file);
  if (write(file, bytes, length) == (ssize_t)length) {
    use(sg_network_read_graphml(path, &error), path, sg_network_read_graphml);
    use(sg_network_read_json(path, &error), path, sg_network_read_json);
  }
  close(file);
  return 0;
}
