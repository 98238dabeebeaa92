"""The library installs, and a program outside of the project finds it by pkg-config and by CMake."""
import os
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from support import ROOT, Case, main  # noqa: E402

CODE = r"""
#include <silkgraph/silkgraph.h>
#include <stdio.h>
#include <string.h>
int main(void) {
  static const char text[] = "Oman signed a treaty with Poland.";
  sg_error error;
  sg_document *document = sg_document_from_memory("t", text, strlen(text), &error);
  sg_extraction *read = sg_extract(sg_lexicon_builtin(), document, NULL, NULL, &error);
  sg_network *network = sg_network_new(&error);
  if (sg_network_add(network, read, &error) || sg_measure(network, &error))
    return 1;
  printf("%u actors\n", sg_network_actors(network));
  sg_network_free(network);
  sg_extraction_free(read);
  sg_document_free(document);
  return 0;
}
"""
CMAKE = """
cmake_minimum_required(VERSION 3.22)
project(user C)
find_package(silkgraph REQUIRED)
add_executable(user user.c)
target_link_libraries(user PRIVATE silkgraph::silkgraph)
"""


class Install(Case):
    def call(self, *command, **more):
        result = subprocess.run(list(map(str, command)), capture_output=True, check=False, text=True,
                                **more)
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)
        return result.stdout

    def setUp(self):
        super().setUp()
        self.prefix = self.folder / "usr"
        self.call("cmake", "--install", ROOT / "build/release", "--prefix", self.prefix)
        self.source = self.write("user.c", CODE)

    def test_what_is_installed(self):
        for name in ("bin/silkgraph", "include/silkgraph/silkgraph.h", "share/man/man1/silkgraph.1"):
            self.assertTrue((self.prefix / name).exists(), name)
        self.assertIn("silkgraph", self.call(self.prefix / "bin/silkgraph", "--version"))

    def test_pkg_config(self):
        place = next(self.prefix.rglob("silkgraph.pc")).parent
        environment = {**os.environ, "PKG_CONFIG_PATH": str(place)}
        flags = self.call("pkg-config", f"--define-variable=prefix={self.prefix}", "--cflags",
                          "--libs", "silkgraph", env=environment).split()
        self.call("cc", self.source, "-o", self.folder / "user", *flags)
        self.assertEqual(self.call(self.folder / "user"), "3 actors\n")

    def test_cmake(self):
        self.write("CMakeLists.txt", CMAKE)
        self.call("cmake", "-S", self.folder, "-B", self.folder / "build",
                  f"-DCMAKE_PREFIX_PATH={self.prefix}")
        self.call("cmake", "--build", self.folder / "build")
        self.assertEqual(self.call(self.folder / "build/user"), "3 actors\n")


if __name__ == "__main__":
    main(__name__)
