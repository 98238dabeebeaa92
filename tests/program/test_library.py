"""The library as others link it: what it exports, from C and from C++, in another locale, and with the
state of igraph and Graphviz as the program had it. And how the release build is hardened."""
import re
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from support import ROOT, Case, main  # noqa: E402

RELEASE = ROOT / "build/release"
# what the library is linked with, as its pkg-config file tells users
LIBRARIES = re.search(r"^Requires: (.*)$", (RELEASE / "silkgraph.pc").read_text(), re.M)[1].split()
CLIENT = r"""
#include <graphviz/cgraph.h>
#include <igraph/igraph.h>
#include <locale.h>
#include <silkgraph/silkgraph.h>
#include <stdio.h>
#include <string.h>

static int told;

static int tell(char *message) {
  told += message != NULL;
  return 0;
}

static void handle(const char *reason, const char *file, int line, igraph_error_t code) {
  (void)reason, (void)file, (void)line, (void)code;
}

static const char text[] = "Oman signed a treaty with Poland. Iran met Oman. Iran and Peru are partners.";

/* Writes all formats into the folder; the state of other libraries is as it was. */
int main(int argc, char **argv) {
  if (argc < 2 || !setlocale(LC_ALL, argc > 2 ? argv[2] : "C"))
    return 2;
  char number[16];
  snprintf(number, sizeof number, "%.1f", 0.5);
  if ((strcmp(number, "0,5") == 0) != (argc > 2))
    return 3;
  sg_error error = {};
  sg_document *document = sg_document_from_memory("t", text, strlen(text), &error);
  sg_extraction *read = sg_extract(sg_lexicon_builtin(), document, NULL, NULL, &error);
  sg_network *network = sg_network_new(&error);
  igraph_set_error_handler(handle);
  agseterrf(tell);
  igraph_rng_seed(igraph_rng_default(), 42);
  igraph_integer_t first = igraph_rng_get_integer(igraph_rng_default(), 0, 1000000);
  igraph_rng_seed(igraph_rng_default(), 42);
  if (sg_network_add(network, read, &error) || sg_measure(network, &error))
    return 4;
  for (int i = 0; sg_exporters[i]; i++) {
    char path[4096];
    snprintf(path, sizeof path, "%s/out.%s", argv[1], sg_exporters[i]->extension);
    if (sg_export(network, sg_exporters[i], path, NULL, &error)) {
      fprintf(stderr, "%s: %s\n", path, error.message);
      return 5;
    }
  }
  if (igraph_rng_get_integer(igraph_rng_default(), 0, 1000000) != first)
    return 6;
  if (igraph_set_error_handler(igraph_error_handler_ignore) != handle)
    return 7;
  if (igraph_has_attribute_table())
    return 8;
  agerr(AGERR, (char *)"to the program's own function");
  if (!told || agattr(NULL, AGNODE, (char *)"shape", NULL))
    return 9;
  snprintf(number, sizeof number, "%.1f", 0.5);
  if ((strcmp(number, "0,5") == 0) != (argc > 2))
    return 10;
  printf("%u actors\n", sg_network_actors(network));
  sg_network_free(network);
  sg_extraction_free(read);
  sg_document_free(document);
  return 0;
}
"""


class Library(Case):
    def call(self, *command, **more):
        result = subprocess.run(list(map(str, command)), capture_output=True, check=False, text=True,
                                **more)
        self.assertEqual(result.returncode, 0, f"{command}\n{result.stdout}{result.stderr}")
        return result.stdout

    def flags(self):
        return self.call("pkg-config", "--cflags", "--libs", *LIBRARIES).split()

    def client(self, compiler, suffix, *options):
        source = self.write(f"client.{suffix}", CLIENT.replace("= {}", "= {0}" if suffix == "c" else "= {}"))
        program = self.folder / f"client-{suffix}"
        self.call(compiler, *options, source, "-o", program, "-I", ROOT / "include",
                  RELEASE / "libsilkgraph.a", *self.flags(), "-lm")
        return program

    def outputs(self, program, name, *more, **settings):
        folder = self.folder / name
        folder.mkdir()
        self.assertEqual(self.call(program, folder, *more, **settings), "5 actors\n")
        return {path.name: path.read_bytes() for path in folder.iterdir()}

    def shared(self):
        path = self.folder / "libsilkgraph.so"
        self.call("cc", "-shared", "-o", path, "-Wl,--whole-archive", RELEASE / "libsilkgraph.a",
                  "-Wl,--no-whole-archive", *self.flags(), "-lm", "-Wl,-z,defs")
        return path

    def test_exports_what_its_headers_declare(self):
        headers = "".join(path.read_text() for path in (ROOT / "include/silkgraph").glob("*.h"))
        code = re.sub(r"/\*.*?\*/", "", headers, flags=re.S)
        declared = set(re.findall(r"\b(sg_\w+)\(", code)) | {"sg_exporters"}
        exported = {line.split()[-1] for line in
                    self.call("nm", "-D", "--defined-only", self.shared()).splitlines()}
        self.assertEqual(exported - {"_init", "_fini"}, declared)
        print(f"# {len(exported)} names are exported")

    def test_every_header_stands_alone_in_c_and_in_cxx(self):
        for header in (ROOT / "include/silkgraph").glob("*.h"):
            for compiler, suffix in (("cc", "c"), ("c++", "cc")):
                source = self.write(f"one.{suffix}", f"#include <silkgraph/{header.name}>\n")
                self.call(compiler, "-Wall", "-Wextra", "-Werror", "-fsyntax-only", "-I",
                          ROOT / "include", source)

    def test_clients_and_the_state_of_other_libraries(self):
        """C and C++ write the same, and igraph and Graphviz are as they were."""
        c = self.outputs(self.client("cc", "c"), "c")
        cxx = self.outputs(self.client("c++", "cc"), "cxx")
        self.assertGreater(len(c), 15)
        self.assertEqual(c, cxx)

    def test_numbers_have_a_point_in_every_locale(self):
        places = self.folder / "locales"
        places.mkdir()
        self.call("localedef", "-i", "de_DE", "-f", "UTF-8", places / "de_DE.UTF-8")
        program = self.client("cc", "c")
        german = self.outputs(program, "german", "de_DE.UTF-8", env={"LOCPATH": str(places)})
        plain = self.outputs(program, "plain")
        for name, content in plain.items():
            self.assertEqual(german[name], content, name)

    def test_hardened_release(self):
        program = RELEASE / "silkgraph"
        headers = self.call("readelf", "-hlW", program)
        self.assertRegex(headers, r"Type:\s+DYN")
        self.assertIn("GNU_RELRO", headers)
        self.assertRegex(headers, r"GNU_STACK\s+\S+ \S+ \S+ \S+ \S+ RW ")
        dynamic = self.call("readelf", "-dW", program)
        self.assertRegex(dynamic, r"FLAGS.*BIND_NOW")
        self.assertRegex(dynamic, r"FLAGS_1.*NOW.*PIE")
        names = self.call("nm", "-D", program)
        self.assertIn("__stack_chk_fail", names)
        self.assertIn("__fprintf_chk", names)


if __name__ == "__main__":
    main(__name__)
