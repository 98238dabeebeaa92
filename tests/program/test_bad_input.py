"""Bad input gets a message that names the file, the documented exit code, and no half-written file."""
import os
import resource
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from support import PROGRAM, Case, complaint, main, run  # noqa: E402

GOOD = "Oman signed an agreement with Poland in 2019.\n"


class BadInput(Case):
    def expect(self, result, code, *words):
        self.assertEqual(result.returncode, code, complaint(result))
        for word in words:
            self.assertIn(word, complaint(result))

    def test_missing_file(self):
        self.expect(run(self.folder / "none.txt"), 1, "silkgraph: ", "none.txt: ", "No such file")

    def test_other_inputs_are_still_read(self):
        good = self.write("good.txt", GOOD)
        result = run(self.folder / "none.txt", good)
        self.expect(result, 1, "none.txt: ")
        self.assertIn(b"Poland", result.stdout)

    def test_directory(self):
        self.expect(run(self.folder), 1, str(self.folder), "--recursive")

    def test_recursive_directory(self):
        self.write("good.txt", GOOD)
        result = run("--recursive", self.folder)
        self.expect(result, 0)
        self.assertIn(b"Poland", result.stdout)

    def test_unreadable_file(self):
        if os.geteuid() == 0:
            self.skipTest("root may read everything")
        path = self.write("secret.txt", GOOD)
        path.chmod(0)
        self.expect(run(path), 1, "secret.txt: ", "Permission denied")

    def test_empty_file(self):
        self.expect(run(self.write("empty.txt", "")), 1, "empty.txt: ", "empty")

    def test_binary(self):
        path = self.write("program.txt", b"\x7fELF\x02\x01\x01" + bytes(range(256)) * 20)
        self.expect(run(path), 1, "program.txt: ", "binary")

    def test_invalid_utf8_is_read_with_a_warning(self):
        path = self.write("broken.txt", GOOD.encode() + b"Caf\xe9 \xc3\x28 Iran met Oman. \xe2\x82\n"
                          + "Құрмет \u2014 ".encode())
        result = run(path)
        self.expect(result, 0, "broken.txt: ")
        self.assertIn(b"Poland", result.stdout)

    def test_windows_1251(self):
        path = self.write("cyrillic.txt", (GOOD + "Казахстан и Китай подписали договор.\n" * 5)
                          .encode("cp1251"))
        result = run(path)
        self.expect(result, 0)
        self.assertIn("Казахстан -- party to -> договор".encode(), result.stdout)

    def test_utf16_with_both_byte_orders(self):
        for codec in ("utf-16-le", "utf-16-be"):
            with self.subTest(codec=codec):
                path = self.write("wide.txt", ("\ufeff" + GOOD).encode(codec))
                result = run(path)
                self.expect(result, 0)
                self.assertIn(b"Poland", result.stdout)

    def test_no_actor(self):
        result = run(self.write("poem.txt", "the rain was falling on the roof all night\n"))
        self.expect(result, 0, "poem.txt: ", "no actor")
        self.assertIn(b"0 actors", result.stdout)

    def test_markup_and_control_characters_in_names(self):
        path = self.write("odd.txt", "Acme <\"&\"> Ltd signed a contract with Tata\x01 & Sons Ltd.\n"
                          "Oman met \x1b[31mIran\x07.\n")
        for name in ("net.graphml", "net.dot", "net.svg"):
            with self.subTest(name=name):
                output = self.export(path, name)
                if not name.endswith(".dot"):
                    ElementTree.parse(output)
                self.assertNotIn(b"\x1b", output.read_bytes())

    def test_unknown_extension_names_the_known_ones(self):
        path = self.write("good.txt", GOOD)
        self.expect(run(path, "-o", self.folder / "net.xyz"), 2, "net.xyz", ".graphml", ".svg")

    def test_unknown_option(self):
        self.expect(run("--colour"), 2, "--colour")

    def test_no_document(self):
        self.expect(run("--top", "3"), 2, "no document")

    def test_option_without_a_number(self):
        self.expect(run("x.txt", "--min-weight", "many"), 2, "--min-weight", "many")

    def test_unknown_names_in_filters(self):
        path = self.write("good.txt", GOOD)
        self.expect(run(path, "--only", "friendship"), 2, "friendship")
        self.expect(run(path, "--type", "wizard"), 2, "wizard")
        self.expect(run(path, "--ego", "Atlantis"), 2, "Atlantis")

    def test_full_disk_on_standard_output(self):
        path = self.write("good.txt", GOOD)
        for kind in ("txt", "graphml", "svg"):
            with self.subTest(kind=kind), open("/dev/full", "wb") as full:
                result = subprocess.run([PROGRAM, path, "-o", "-", "--as", kind], stdout=full,
                                        stderr=subprocess.PIPE, check=False)
                self.assertEqual(result.returncode, 3)
                self.assertIn(b"No space left", result.stderr)

    def test_full_disk_leaves_the_old_file(self):
        path, old = self.write("good.txt", GOOD), self.write("net.graphml", "the old network")

        def no_room():
            resource.setrlimit(resource.RLIMIT_FSIZE, (200, 200))

        result = subprocess.run([PROGRAM, path, "-o", old], stderr=subprocess.PIPE,
                                preexec_fn=no_room, check=False)
        self.assertEqual(result.returncode, 3, result.stderr)
        self.assertIn(b"net.graphml", result.stderr)
        self.assertEqual(old.read_text(), "the old network")
        self.assertEqual(sorted(p.name for p in self.folder.iterdir()), ["good.txt", "net.graphml"])

    def test_output_in_a_folder_that_is_not_there(self):
        path = self.write("good.txt", GOOD)
        self.expect(run(path, "-o", self.folder / "no/net.svg"), 3, "no/net.svg")

    def test_closed_pipe(self):
        path = self.write("good.txt", GOOD)
        reader, writer = os.pipe()
        os.close(reader)
        result = subprocess.run([PROGRAM, path], stdout=writer, stderr=subprocess.PIPE, check=False)
        os.close(writer)
        self.assertEqual(result.returncode, 3)
        self.assertIn(b"Broken pipe", result.stderr)

    def test_graphml_that_is_no_network(self):
        for content in ("<graphml", "<?xml version='1.0'?><html/>",
                        '<?xml version="1.0"?><!DOCTYPE g [<!ENTITY a "aaaaaaaaaa">'
                        + "".join(f'<!ENTITY {chr(98 + i)} "{("&" + chr(97 + i) + ";") * 10}">'
                                  for i in range(12)) + "]><graphml>&m;</graphml>"):
            with self.subTest(content=content[:30]):
                path = self.write("net.graphml", content)
                self.expect(run("explain", path, "Oman"), 1, "net.graphml")

    def test_standard_input(self):
        result = run("-", text=GOOD)
        self.expect(result, 0)
        self.assertIn(b"Poland", result.stdout)

    def test_list_of_documents(self):
        self.write("good.txt", GOOD)
        listing = self.write("list", str(self.folder / "good.txt") + "\n")
        result = run("--from-list", listing)
        self.expect(result, 0)
        self.assertIn(b"Poland", result.stdout)

    def test_explain_names_who_is_unknown(self):
        path = self.write("good.txt", GOOD)
        self.expect(run("explain", path, "Atlantis"), 2, "Atlantis")


if __name__ == "__main__":
    main(__name__)
