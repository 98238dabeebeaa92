"""Every piece of evidence is read again from the file: the words of the tie stand there."""
import re
import sys
import unicodedata
import xml.etree.ElementTree as ElementTree
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from support import BRIEF, DOCUMENTS, Case, main, run  # noqa: E402

NAMESPACE = {"g": "http://graphml.graphdrawing.org/xmlns"}


def letters(text):
    """Letters and digits only: the file may break words and lines where the sentence does not."""
    return "".join(c for c in unicodedata.normalize("NFKC", text) if c.isalnum())


def edges(path):
    graph = ElementTree.parse(path).getroot().find("g:graph", NAMESPACE)
    for edge in graph.findall("g:edge", NAMESPACE):
        yield {data.get("key"): data.text or "" for data in edge.findall("g:data", NAMESPACE)}


def decoded(path):
    raw = path.read_bytes()
    for codec in ("utf-8", "cp1251", "cp1252"):
        try:
            return raw.decode(codec)
        except UnicodeDecodeError:
            continue
    raise ValueError(path)


def lines_of(text):
    """Lines as the program counts them: LF, CRLF or CR ends one."""
    return re.split("\r\n|\n|\r", text)


class Provenance(Case):
    def check(self, document):
        text = decoded(document)
        lines = lines_of(text)
        output = self.export(document, "net.graphml", "--quotes")
        seen = 0
        for edge in edges(output):
            quotes = edge["quote"].split(" | ")
            for place, quote in zip(edge["evidence"].split(" | "), quotes):
                name, line, column = place.rsplit(":", 2)
                self.assertEqual(name, document.name)
                rest = "\n".join([lines[int(line) - 1][int(column) - 1:], *lines[int(line):int(line) + 12]])
                word = letters(rest)[:4]
                self.assertTrue(word, f"{place}: nothing there")
                self.assertIn(word, letters(quote), place)
                seen += 1
        return seen

    def test_every_evidence_of_the_brief(self):
        self.assertGreater(self.check(BRIEF), 50)

    def test_every_evidence_of_the_documents(self):
        for document in sorted(DOCUMENTS.glob("*.txt")):
            with self.subTest(document=document.name):
                self.assertGreater(self.check(document), 0)

    def test_explain_marks_the_words(self):
        document = self.write("a.txt", "\r\n  Yesterday Oman signed a treaty with Poland.\r\n")
        result = run("explain", document, "Oman", "Poland")
        shown = result.stdout.decode()
        self.assertIn("a.txt:2:18", shown)
        self.assertIn("[Oman] <signed>", shown)
        self.assertIn("frame signing", shown)
        self.assertIn("actual", shown)

    def test_explain_reads_a_written_network(self):
        document = self.write("a.txt", "Oman will sign a treaty with Poland.\n")
        network = self.export(document, "net.graphml", "--quotes")
        shown = run("explain", network, "Oman", "Poland").stdout.decode()
        self.assertIn("Oman will sign a treaty with Poland.", shown)
        self.assertIn("prospective", shown)


if __name__ == "__main__":
    main(__name__)
