"""One text as web page, word processor's file and PDF gives one network; each file is known by its
content, and evidence points into it."""
import html
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
import docx  # noqa: E402
import networkx  # noqa: E402
from odf import opendocument, text as odf_text  # noqa: E402
from support import BRIEF, Case, complaint, main, run  # noqa: E402

SHORT = "Oman signed a treaty with Poland in 2019.\n\nThe World Bank lent Kenya $200 million.\n"


def paragraphs(text):
    return [line.strip() for line in text.splitlines() if line.strip()]


def as_html(text):
    title, *rest = paragraphs(text)
    body = "\n".join(f"<p>{html.escape(part)}</p>" for part in rest)
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{html.escape(title)}</title>
<script>var teaser = "Peru attacked Chile";</script></head><body>
<nav><ul><li><a href="/">Peru</a></li><li><a href="/oman">Oman supports Peru</a></li></ul></nav>
<h1>{html.escape(title)}</h1>
<div class="share-buttons">Peru supports Chile.</div>
<article>
{body}
</article>
<section id="comments"><p>Peru attacked Chile, wrote a reader.</p></section>
<footer>Peru supports Chile.</footer></body></html>
"""


def as_docx(text, path):
    document = docx.Document()
    for part in paragraphs(text):
        document.add_paragraph(part)
    document.save(path)


def as_odt(text, path):
    document = opendocument.OpenDocumentText()
    for part in paragraphs(text):
        document.text.addElement(odf_text.P(text=part))
    document.save(path)


def as_pdf(text, path):
    """Two columns with a running head and page numbers, as journals are set."""
    title, *rest = paragraphs(text)
    lines = [".nr PS 9", ".nr VS 11", ".ds LH Journal of Corridors", ".ds RH Spring issue", ".TL", title,
             ".2C"]
    for part in rest:
        lines += [".LP", part.replace("\\", "\\e")]
    made = subprocess.run(["groff", "-Kutf8", "-ms", "-Tpdf"], input="\n".join(lines).encode(),
                          capture_output=True, check=True)
    path.write_bytes(made.stdout)


def conversions(folder, page):
    """What the programs that people make documents with would make of a page, and by which command."""
    office = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless",
              "--infilter=HTML (StarWriter)"]
    yield "chromium.pdf", ["chromium", "--headless", "--no-sandbox", "--disable-gpu",
                           f"--print-to-pdf={folder}/chromium.pdf", page]
    yield "wkhtmltopdf.pdf", ["wkhtmltopdf", "-q", page, folder / "wkhtmltopdf.pdf"]
    for kind in ("docx", "odt", "epub", "rtf", "html", "markdown", "opendocument"):
        yield f"pandoc.{kind}", ["pandoc", "-s", page, "-t", kind, "-o", folder / f"pandoc.{kind}"]
    for kind in ("pdf", "docx", "odt", "fodt", "rtf"):
        yield f"page.{kind}", [*office, "--convert-to", kind, "--outdir", folder, page]


class Formats(Case):
    def network(self, path):
        graph = networkx.read_graphml(self.export(path, path.name + ".graphml"), force_multigraph=True)
        nodes = {(d["type"], d["label"]) for _, d in graph.nodes(data=True)}
        label = dict(graph.nodes(data="label"))
        ties = {(label[a], d["relation"], label[b], d["modality"], d.get("year") or "")
                for a, b, d in graph.edges(data=True)}
        return nodes, ties, graph

    def assert_same(self, one, other):
        self.assertEqual(one[0] ^ other[0], set())
        self.assertEqual(one[1] ^ other[1], set())

    def test_the_brief_is_one_network_in_every_format(self):
        text = BRIEF.read_text(encoding="utf-8")
        expected = self.network(self.write("plain", "\n\n".join(paragraphs(text)) + "\n"))
        makers = {"page": lambda p: p.write_text(as_html(text), encoding="utf-8"),
                  "letter": lambda p: as_docx(text, p), "report": lambda p: as_odt(text, p),
                  "article": lambda p: as_pdf(text, p)}
        for name, make in makers.items():
            with self.subTest(name=name):
                path = self.folder / name  # no extension: known by content
                make(path)
                self.assert_same(self.network(path), expected)

    def test_the_brief_as_other_programs_write_it(self):
        title, *rest = paragraphs(BRIEF.read_text(encoding="utf-8"))
        expected = self.network(self.write("plain", "\n\n".join([title, *rest]) + "\n"))
        page = self.write("page.html", f'<!DOCTYPE html><meta charset="utf-8"><title>Brief</title><h1>{title}</h1>'
                          + "".join(f"<p>{html.escape(part)}</p>\n" for part in rest))
        for name, command in conversions(self.folder, page):
            if shutil.which(command[0]):
                with self.subTest(name=name):
                    made = subprocess.run(command, capture_output=True, timeout=120, check=False)
                    self.assertTrue((self.folder / name).exists(), made.stderr.decode("utf-8", "replace"))
                    self.assert_same(self.network(self.folder / name), expected)

    def test_places_in_a_page(self):
        path = self.write("a.html", "<html><body>\n<p>Rain &amp; snow.</p>\n<p>In May <b>Oman\n"
                          "signed</b> a treaty with Poland.</p></body></html>\n")
        lines = path.read_text().split("\n")
        _, _, graph = self.network(path)
        for *_, data in graph.edges(data=True):
            _, line, column = data["evidence"].rsplit(":", 2)
            self.assertEqual(lines[int(line) - 1][int(column) - 1:][:6], "signed")

    def test_places_in_a_pdf(self):
        path = self.folder / "a.pdf"
        as_pdf(f"Deals\n\nThe weather was good.\n\n{SHORT}", path)
        _, _, graph = self.network(path)
        evidence = {d["evidence"] for *_, d in graph.edges(data=True)}
        self.assertTrue(evidence)
        self.assertTrue(all(e.startswith("a.pdf#page=1:") for e in evidence), evidence)

    def test_places_in_a_word_processors_file(self):
        path = self.folder / "a.docx"
        as_docx(SHORT, path)
        _, _, graph = self.network(path)
        self.assertIn("a.docx:1:6", {d["evidence"] for *_, d in graph.edges(data=True)})

    def test_markdown(self):
        text = ("# Deals\n\n## May\n\nIn May **Oman** signed a [treaty](https://example.org/Peru_supports_Chile) "
                "with\n> *Poland*.\n\n```\nPeru attacked Chile.\n```\n")
        path = self.write("a.md", text)
        nodes, ties, graph = self.network(path)
        self.assertEqual({label for _, label in nodes}, {"Oman", "Poland", "treaty"})
        lines = text.split("\n")
        for *_, data in graph.edges(data=True):
            _, line, column = data["evidence"].rsplit(":", 2)
            self.assertIn(lines[int(line) - 1][int(column) - 1:][:6], ("signed", "treaty"))

    def test_archives_are_read_with_recursive(self):
        as_docx(SHORT, self.folder / "inner.docx")
        with zipfile.ZipFile(self.folder / "a.zip", "w") as archive:
            archive.writestr("texts/a.txt", "Iran supports Chad.\n")
            archive.write(self.folder / "inner.docx", "letters/b.docx")
        out = self.folder / "n.graphml"
        result = run("--recursive", self.folder / "a.zip", "-o", out)
        self.assertEqual(result.returncode, 0, complaint(result))
        graph = networkx.read_graphml(out, force_multigraph=True)
        evidence = {d["evidence"] for *_, d in graph.edges(data=True)}
        self.assertIn("a.txt:1:6", evidence)
        self.assertIn("b.docx:1:6", evidence)

    def test_nothing_is_fetched(self):
        result = run("https://example.org/a.html")
        self.assertEqual(result.returncode, 1)
        self.assertIn("nothing is fetched", complaint(result))

    def test_damaged_and_foreign_files_are_told(self):
        with zipfile.ZipFile(self.folder / "a.zip", "w") as archive:
            archive.writestr("a.txt", SHORT)
        as_docx(SHORT, self.folder / "whole.docx")
        whole = (self.folder / "whole.docx").read_bytes()
        cases = {"a.zip": "neither DOCX, ODT nor EPUB",
                 self.write("cut.docx", whole[:len(whole) // 2]).name: "damaged or incomplete",
                 self.write("cut.pdf", b"%PDF-1.5\nnothing").name: "a PDF that is damaged",
                 self.write("empty.html", "<html><body><p> </p></body></html>").name: "no text"}
        for name, words in cases.items():
            with self.subTest(name=name):
                result = run(self.folder / name)
                self.assertEqual(result.returncode, 1)
                self.assertIn(words, complaint(result))
                self.assertIn(name, complaint(result))

    def test_a_pdf_of_pictures_is_told(self):
        path = self.folder / "scan.pdf"
        made = subprocess.run(["groff", "-Tpdf"], input=b"\\D'c 2i'\n", capture_output=True, check=True)
        path.write_bytes(made.stdout)
        result = run(path)
        self.assertEqual(result.returncode, 1)
        self.assertIn("run OCR first", complaint(result))


if __name__ == "__main__":
    main(__name__)
