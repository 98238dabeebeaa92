"""What stands in a document as it comes is read, whatever its layout, and what is not shown is not: each
kind of file with inputs of its own, made here."""
import base64
import csv
import subprocess
import sys
import zipfile
import zlib
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
import docx  # noqa: E402
from docx.oxml import OxmlElement, parse_xml  # noqa: E402
from docx.oxml.ns import nsdecls, qn  # noqa: E402
from support import Case, complaint, main, run  # noqa: E402

TALK = "The officials said that the talks had been useful and that more of them would follow in the year. "
DEAL, MEETING = ("Oman", "signed_with", "Poland"), ("Chad", "met_with", "Mali")


class Readers(Case):
    def read(self, path):
        """The ties of a document without those of agreements, and what was said."""
        out = self.folder / "out.statements.csv"
        result = run(path, "-o", out)
        self.assertEqual(result.returncode, 0, complaint(result))
        with open(out, encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        return {(r["actor"], r["relation"], r["object"]) for r in rows
                if r["relation"] != "party_to"}, complaint(result)

    def expect(self, name, content, ties):
        path = self.write(name, content) if content is not None else self.folder / name
        self.assertEqual(self.read(path)[0], set(ties))


class Pages(Readers):
    def page(self, body, *ties, head=""):
        with self.subTest(body=body[:60]):
            self.expect("a.html", f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>",
                        ties)

    def test_the_article_is_where_the_text_is(self):
        text = f"<p>{TALK * 3}Oman signed a treaty with Poland.</p>"
        for tag in ('form id="aspnetForm"', 'aside id="main"', 'div class="page-with-sidebar"',
                    'div class="related-news-article"', 'section class="no-comments"'):
            self.page(f"<{tag}>{text}</{tag.split()[0]}>", DEAL)
        self.page(f'<div id="wrap">{text}</div><div class="UserComments"><p>Chad met Mali.</p></div>', DEAL)
        self.page(f'{text}<div class="cookieBar"><p>Chad met Mali, and cookies.</p></div>', DEAL)
        self.page(f'<article>{text}</article><aside><p>Chad met Mali.</p></aside>', DEAL)

    def test_sections_and_leads_are_part_of_it(self):
        self.page("".join(f'<div class="s"><p>{TALK * 2}{each}</p></div>'
                          for each in ("Oman signed a treaty with Poland.", "Chad met Mali.")), DEAL, MEETING)
        self.page(f"<p>Chad met Mali.</p><div>{f'<p>{TALK * 2}</p>' * 4}"
                  "<p>Oman signed a treaty with Poland.</p></div>", DEAL, MEETING)

    def test_pages_of_several_articles(self):
        self.page(f"<article><p>{TALK}Oman signed a treaty with Poland.</p></article>"
                  f"<article><p>{TALK}Chad met Mali.</p></article>", DEAL, MEETING)
        self.page(f"<article><p>{TALK * 4}Oman signed a treaty with Poland.</p></article>"
                  "<article><p>Chad met Mali.</p></article>", DEAL)

    def test_empty_elements_of_xhtml(self):
        self.expect("a.html", '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/>'
                    '<script src="a.js"/></head><body><a id="p1"/><p>Oman signed<br/>a treaty with Poland.</p>'
                    "<div/></body></html>", [DEAL])

    def test_lists_of_links_are_menus(self):
        links = "".join(f'<li><a href="{i}">Chad met Mali</a></li>' for i in range(4))
        self.page(f"<p>{TALK * 2}Oman signed a treaty with Poland.</p><ul>{links}</ul>", DEAL)
        self.page("<ul><li>Oman signed a treaty with Poland</li><li>Chad met Mali</li></ul>", DEAL, MEETING)

    def test_what_is_not_shown(self):
        for hidden in ('<p style="Display : None">Chad met Mali.</p>', "<p hidden>Chad met Mali.</p>",
                       "<del>Chad met Mali.</del>", '<div aria-hidden="true">Chad met Mali.</div>',
                       "<!-- Chad met Mali. -->", "<template>Chad met Mali.</template>"):
            self.page(f"<p>Oman signed a treaty with Poland.</p>{hidden}", DEAL)

    def test_cells_that_come_back_are_no_running_head(self):
        out = self.folder / "out.nodes.csv"
        rows = "".join(f"<tr><td>{day}</td><td>Huawei</td></tr>" for day in ("Monday", "Tuesday", "Sunday"))
        page = self.write("a.html", f"<p>Who took part:</p><table>{rows}</table><p>Oman met Poland.</p>")
        self.assertEqual(run(page, "-o", out).returncode, 0)
        self.assertIn("Huawei", out.read_text(encoding="utf-8"))

    def test_line_breaks_and_blocks(self):
        self.page("<p>Oman signed<br>a treaty with<br/>Poland.</p>", DEAL)
        self.page("Oman signed a treaty with Poland<br><br>Chad met Mali", DEAL, MEETING)
        self.page("<table><tr><td>Oman signed a treaty with Poland</td><td>Chad met Mali</td></tr></table>",
                  DEAL, MEETING)
        self.page("<dl><dt>Oman signed a treaty with Poland</dt><dd>Chad met Mali</dd></dl>", DEAL, MEETING)

    def test_marks_of_notes(self):
        for mark in ("<sup>1</sup>", '<sup><a href="#n">[2]</a></sup>', "<sup>*</sup>", "<sup>a</sup>"):
            self.page(f"<p>Oman{mark} signed a treaty with Poland{mark}.</p>", DEAL)

    def test_pieces_of_pages(self):
        for piece in ('<p><a href="/om">Oman</a> signed a treaty with <a href="/pl">Poland</a>.</p>',
                      "<div>Oman signed a treaty\nwith <b>Poland</b>.</div>",
                      "<span>Oman</span> signed a treaty with <i>Poland</i>."):
            with self.subTest(piece=piece):
                self.expect("a", piece, [DEAL])

    def test_articles_that_only_search_engines_see(self):
        body = "Oman signed a treaty with Poland.\\nChad met Mali&#46;"
        for value in (f'{{"@type":"NewsArticle","articleBody":"{body}"}}',
                      f'{{"@graph":[{{"@type":"WebPage"}},{{"articleBody":"{body}"}}]}}'):
            self.page('<div id="root"></div>', DEAL, MEETING,
                      head=f'<script type="application/ld+json">{value}</script>')

    def test_charsets(self):
        text = "<p>Китай и Казахстан подписали договор о сотрудничестве.</p>"
        tie = ("Китай", "signed_with", "Казахстан")
        for charset, head in (("koi8-r", ""), ("cp1251", '<meta charset="utf-8">'),
                              ("utf-8", '<meta charset="windows-1251">'), ("cp866", "")):
            with self.subTest(charset=charset, head=head):
                self.expect("a.html", f"<html><head>{head}</head><body>{text}</body></html>".encode(charset),
                            [tie])

    def test_deep_pages_are_refused(self):
        result = run(self.write("a.html", "<html>" + "<div>" * 100000 + "Oman met Iran."))
        self.assertEqual(result.returncode, 1)
        self.assertIn("inside each other", complaint(result))


class Letters(Readers):
    """Word processors' files."""

    def docx(self, *ties, build):
        document = docx.Document()
        build(document)
        document.save(self.folder / "a.docx")
        self.expect("a.docx", None, ties)

    def test_what_is_hidden_or_deleted(self):
        def struck(document):
            paragraph = document.add_paragraph("Oman signed a treaty with Poland.")
            paragraph.add_run(" Chad met Mali.").font.strike = True

        def hidden(document):
            paragraph = document.add_paragraph("Oman signed a treaty with Poland.")
            paragraph.add_run(" Chad met Mali.").font.hidden = True

        def moved(document):
            paragraph = document.add_paragraph("Oman signed a treaty with Poland.")
            paragraph._p.append(parse_xml(f'<w:moveFrom {nsdecls("w")} w:id="1" w:author="a"><w:r><w:t> Chad '
                                          "met Mali.</w:t></w:r></w:moveFrom>"))

        for build in (struck, hidden, moved):
            with self.subTest(build=build.__name__):
                self.docx(DEAL, build=build)

    def test_paragraphs_whose_mark_was_deleted(self):
        def build(document):
            first = document.add_paragraph("Oman signed a treaty ")
            properties = OxmlElement("w:rPr")
            properties.append(OxmlElement("w:del"))
            first._p.get_or_add_pPr().append(properties)
            document.add_paragraph("with Poland.")

        self.docx(DEAL, build=build)

    def test_notes_boxes_and_cells(self):
        box = ('<w:r {}><w:pict><w:txbxContent><w:p><w:r><w:t>Chad met Mali.</w:t></w:r></w:p></w:txbxContent>'
               "</w:pict></w:r>").format(nsdecls("w"))

        def boxed(document):
            paragraph = document.add_paragraph("Oman signed ")
            paragraph._p.append(parse_xml(box))
            paragraph.add_run("a treaty with Poland.")

        def cells(document):
            table = document.add_table(rows=1, cols=2)
            table.cell(0, 0).text = "Oman signed a treaty with Poland"
            table.cell(0, 1).text = "Chad met Mali"

        for build in (boxed, cells):
            with self.subTest(build=build.__name__):
                self.docx(DEAL, MEETING, build=build)

    def test_footnotes(self):
        document = docx.Document()
        paragraph = document.add_paragraph("Oman")
        mark = paragraph.add_run("1")
        mark.font.superscript = True
        paragraph.add_run(" signed a treaty with Poland.")
        document.save(self.folder / "plain.docx")
        notes = (f'<w:footnotes {nsdecls("w")}><w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>'
                 "<w:footnote w:id='1'><w:p><w:r><w:t>Chad met Mali.</w:t></w:r></w:p></w:footnote>"
                 "</w:footnotes>")
        with zipfile.ZipFile(self.folder / "plain.docx") as old, \
                zipfile.ZipFile(self.folder / "a.docx", "w") as new:
            for name in old.namelist():
                new.writestr(name, old.read(name))
            new.writestr("word/footnotes.xml", notes)
        self.expect("a.docx", None, [DEAL, MEETING])

    def odt(self, body, *ties, styles="", flat=False):
        names = "office text style fo draw"
        spaces = " ".join(f'xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for n in names.split())
        root = "document" if flat else "document-content"
        xml = (f'<?xml version="1.0"?><office:{root} {spaces}><office:automatic-styles>{styles}'
               f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
               f"</office:{root}>")
        if flat:
            self.expect("a.fodt", xml, ties)
            return
        with zipfile.ZipFile(self.folder / "a.odt", "w") as archive:
            archive.writestr("content.xml", xml)
        self.expect("a.odt", None, ties)

    def test_odt(self):
        struck = ('<style:style style:name="S"><style:text-properties style:text-line-through-style="solid"/>'
                  "</style:style>")
        hidden = '<style:style style:name="S"><style:text-properties text:display="none"/></style:style>'
        note = ("<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Chad met Mali."
                "</text:p></text:note-body></text:note>")
        box = "<draw:text-box><text:p>Chad met Mali.</text:p></draw:text-box>"
        gone = "<text:tracked-changes><text:p>Chad met Mali.</text:p></text:tracked-changes>"
        for flat in (False, True):
            for styles in (struck, hidden):
                self.odt("<text:p>Oman signed a treaty with Poland.<text:span text:style-name='S'> Chad met "
                         "Mali.</text:span></text:p>", DEAL, styles=styles, flat=flat)
            for beside in (note, box):
                self.odt(f"<text:p>Oman{beside} signed a treaty<text:s/>with Poland.</text:p>", DEAL, MEETING,
                         flat=flat)
            self.odt(f"{gone}<text:p>Oman signed a treaty\n   with Poland.</text:p>", DEAL, flat=flat)

    def test_entities_are_refused(self):
        bomb = ('<!DOCTYPE d [<!ENTITY a "Oman met Iran. ">' +
                "".join(f'<!ENTITY {chr(98 + i)} "{f"&{chr(97 + i)};" * 10}">' for i in range(9)) + "]>")
        with zipfile.ZipFile(self.folder / "a.odt", "w") as archive:
            archive.writestr("content.xml", f"{bomb}<p>&j;</p>")
        result = run(self.folder / "a.odt")
        self.assertEqual(result.returncode, 1)
        self.assertIn("entities", complaint(result))

    def test_rtf(self):
        for text in (r"{\rtf1\ansi{\fonttbl{\f0 Chad met Mali;}}Oman signed {\b a treaty} with Pol\'61nd.}",
                     r"{\rtf1 Oman{\super 1} signed a treaty with Poland.{\v  Chad met Mali.}\par}",
                     r"{\rtf1{\*\gen Chad met Mali.}Oman signed a\line treaty with \u80?oland.}"):
            with self.subTest(text=text):
                self.expect("a.rtf", text, [DEAL])
        self.expect("b.rtf", r"{\rtf1 Oman signed{\footnote Chad met Mali.} a treaty with Poland.}",
                    [DEAL, MEETING])
        russian = "".join(f"\\'{byte:02x}" for byte in "Китай и Казахстан подписали договор.".encode("cp1251"))
        self.expect("c.rtf", r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset204 B;}}\f1 "
                    + russian + "}", [("Китай", "signed_with", "Казахстан")])

    def test_epub(self):
        with zipfile.ZipFile(self.folder / "a.epub", "w") as book:
            book.writestr("mimetype", "application/epub+zip")
            book.writestr("META-INF/container.xml", '<container><rootfiles><rootfile full-path="O/b.opf"/>'
                          "</rootfiles></container>")
            book.writestr("O/b.opf", '<package><manifest><item id="two" href="2.html"/><item id="one" '
                          'href="1.html"/></manifest><spine><itemref idref="one"/><itemref idref="two"/>'
                          "</spine></package>")
            book.writestr("O/1.html", "<html><body><p>Oman signed a treaty with Poland.</p></body></html>")
            book.writestr("O/2.html", "<html><body><p>Chad met Mali.</p></body></html>")
        self.expect("a.epub", None, [DEAL, MEETING])


class Mail(Readers):
    HEAD = "From: a@example.org\r\nMIME-Version: 1.0\r\nSubject: x\r\n"

    def test_transfer_encodings(self):
        text = "Oman signed a treaty with Poland. Chad met Mali."
        quoted = "Oman signed a treaty with Pol=\r\nand. Chad m=65t Mali.\r\n"
        for encoding, body in (("quoted-printable", quoted), ("7bit", text),
                               ("base64", base64.encodebytes(text.encode()).decode())):
            with self.subTest(encoding=encoding):
                self.expect("a.eml", f"{self.HEAD}Content-Type: text/plain; charset=utf-8\r\n"
                            f"Content-Transfer-Encoding: {encoding}\r\n\r\n{body}", [DEAL, MEETING])

    def test_parts(self):
        plain = "--B\nContent-Type: text/plain\n\nOman signed a treaty with Poland.\n"
        page = "--B\nContent-Type: text/html\n\n<p>Oman signed a treaty with Poland.</p>\n"
        attached = "--B\nContent-Type: text/plain\nContent-Disposition: attachment\n\nChad met Mali.\n"
        for kind, parts in (("alternative", plain + page), ("related", page), ("mixed", plain + attached)):
            with self.subTest(kind=kind):
                self.expect("a.eml", f'{self.HEAD}Content-Type: multipart/{kind};\n boundary="B"\n\n{parts}--B--\n',
                            [DEAL])


class Marks(Readers):
    """Markdown and charsets of plain text."""

    def test_markdown(self):
        for text in ("# A\n\n## B\n\n**Oman** signed a _treaty_ with [Poland](x).\n",
                     "Oman signed a treaty with Poland at the year\\'s end.\n\nThe year\\'s end was cold.\n",
                     "---\nkeywords: Chad met Mali.\n---\n\nOman signed a treaty with Poland.\n",
                     "<!-- Chad met Mali. -->\n\nOman signed a treaty with Poland.\n",
                     "# A\n\n```\nChad met Mali.\n```\n\nOman signed a treaty\nwith **Poland**, **again**.\n",
                     "# A\n\n# B\n\n~~Chad met Mali.~~ Oman signed a treaty with Poland. ![Chad met Mali](y)\n"):
            with self.subTest(text=text):
                self.expect("a", text, [DEAL])
        self.expect("b", "| A | B |\n|---|---|\n| Oman signed a treaty with Poland | Chad met Mali |\n",
                    [DEAL, MEETING])

    def test_charsets(self):
        text = "Китай и Казахстан подписали договор о сотрудничестве. Переговоры были долгими."
        for charset in ("koi8-r", "cp866", "cp1251", "iso8859-5", "utf-16-le", "utf-16-be", "utf-32"):
            with self.subTest(charset=charset):
                ties, said = self.read(self.write("a.txt", text.encode(charset)))
                self.assertEqual(ties, {("Китай", "signed_with", "Казахстан")})
                self.assertIn("read as ", said)

    def test_one_paragraph_in_another_charset(self):
        lines = ["Китай и Оман подписали договор.", "Иран и Чад подписали договор."]
        text = f"{lines[0]}\n\n".encode() * 2 + lines[1].encode("cp1251") + b"\n"
        ties, said = self.read(self.write("a.txt", text))
        self.assertEqual(ties, {("Китай", "signed_with", "Оман"), ("Иран", "signed_with", "Чад")})
        self.assertIn("1 lines are not UTF-8 and were read as WINDOWS-1251", said)

    def test_damaged_utf8(self):
        text = "Китай и Иран подписали договор. \ufffdОни".encode()
        for broken in (text.replace("\ufffd".encode(), b"\xd0"), text[:-1]):
            ties, said = self.read(self.write("a.txt", broken.replace("\ufffd".encode(), b"")))
            self.assertEqual(ties, {("Китай", "signed_with", "Иран")})
            self.assertIn("1 lines have bytes that are not UTF-8", said)

    def test_lines_of_plain_text(self):
        for text in ("They agreed:\n(a) Oman signed a treaty with Poland;\n(b) Chad met Mali;\n",
                     "Party\tOther\nOman signed a treaty with Poland\tChad met Mali\n",
                     "Oman signed a treaty\r\r\nwith Poland.\r\r\n\r\r\nChad met Mali.\r\r\n",
                     "(Photo: Chad met Mali in Cairo.)\n\nOman signed a treaty with Poland.\n",
                     "The weather\n\nwas good, and Oman signed a treaty\n\nwith Poland. The two said\n\nthat they were "
                     "glad.\n\n\nChad met Mali.\n"):
            with self.subTest(text=text):
                self.expect("a.txt", text, [DEAL, MEETING])

    def test_a_nul_byte(self):
        self.expect("a.txt", b"Oman signed a trea\0ty with Poland. " + TALK.encode(), [DEAL])

    def test_two_languages_in_a_paragraph(self):
        self.expect("a.txt", "Oman signed a treaty with Poland. Китай и Иран подписали договор о воде.",
                    [("Оман", "signed_with", "Польша"), ("Китай", "signed_with", "Иран")])

    def test_what_is_not_read_is_said(self):
        turkish = "Bakan, yapılan görüşmelerin uzun ve verimli geçtiğini, çalışmaların süreceğini söyledi. "
        _, said = self.read(self.write("a.txt", f"Oman signed a treaty with Poland.\n\n{turkish * 3}\n"))
        self.assertIn("% was not read: ", said)
        self.assertIn("without a grammar", said)
        _, said = self.read(self.write("b.txt", "Oman signed a treaty with Poland. " + TALK))
        self.assertEqual(said, "")


class Prints(Readers):
    """PDF files, made letter by letter."""

    def pdf(self, pages):
        """A PDF of pages of (x, y from above, size, text)."""
        objects = ["<< /Type /Catalog /Pages 2 0 R >>", "", "<< /Type /Font /Subtype /Type1 /BaseFont /Courier "
                   "/Encoding /WinAnsiEncoding >>"]
        kids = []
        for rows in pages:
            stream = "".join(f"BT /F1 {size} Tf {turn} {x} {842 - y} Tm ({text}) Tj ET\n"
                             for x, y, size, text, turn in
                             ((*row, "1 0 0 1")[:5] if len(row) == 4 else row for row in rows))
            data = zlib.compress(stream.encode("cp1252"))
            objects.append(f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {len(objects) + 2} 0 R "
                           "/Resources << /Font << /F1 3 0 R >> >> >>")
            kids.append(f"{len(objects)} 0 R")
            objects.append((f"<< /Length {len(data)} /Filter /FlateDecode >>\nstream\n", data))
        objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
        out, places = b"%PDF-1.4\n", []
        for number, each in enumerate(objects, 1):
            places.append(len(out))
            body = each.encode() if isinstance(each, str) else each[0].encode() + each[1] + b"\nendstream"
            out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
        start = len(out)
        out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
        out += b"".join(b"%010d 00000 n \n" % place for place in places)
        out += b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
        return out

    def sheet(self, rows, *ties):
        self.expect("a.pdf", self.pdf([rows]), ties)

    def column(self, x, y, size, lines, pitch=13):
        return [(x, y + i * pitch, size, line) for i, line in enumerate(lines)]

    def test_items_without_a_full_stop(self):
        items = ["Treaty between Oman and Poland on gas", "Contract between Chad and Mali",
                 "Memorandum between Iran and Peru on oil"]
        expected = [("Oman", "signed_with", "Poland"), ("Chad", "signed_with", "Mali"),
                    ("Iran", "signed_with", "Peru")]
        head = [(60, 60, 11, "They signed:")]
        self.sheet(head + self.column(80, 86, 11, items), *expected)
        self.sheet(head + self.column(80, 86, 11, [f"\u2022 {item}" for item in items]), *expected)
        self.sheet(head + self.column(80, 86, 11, [f"{i}. {item}" for i, item in enumerate(items, 1)]),
                   *expected)

    def test_cells(self):
        rows = [(60, 60, 11, "Oman met Iran"), (300, 60, 11, "Chad met Mali"),
                (60, 75, 11, "Peru met Chile"), (300, 75, 11, "Kenya met Ghana")]
        self.sheet(rows, ("Oman", "met_with", "Iran"), MEETING, ("Peru", "met_with", "Chile"),
                   ("Kenya", "met_with", "Ghana"))

    def test_narrow_gutters(self):
        left = ["The officials said that talks had", "been useful, and in the end Oman", "signed a treaty on tax with",
                "Poland. The experts will work on", "it, and the text will be given to", "all who ask for it in the year",
                "that follows. Nobody was against."]
        right = ["A second day of talks was opened", "by the host, who said that there", "was much to do. In the evening",
                 "Chad met Mali. The ministers had", "not much to say about it, and so", "the press went home to write of",
                 "the weather, which had been good."]
        width = max(map(len, left)) * 8 * 0.6
        for gutter in (6, 8, 14):
            with self.subTest(gutter=gutter):
                x = 297 - gutter / 2 - width
                self.sheet(self.column(x, 60, 8, left, 10) + self.column(297 + gutter / 2, 60, 8, right, 10),
                           DEAL, MEETING)

    def test_large_letters(self):
        self.sheet([(60, 98, 40, "O"), *self.column(86, 75, 11, ["man signed a treaty with Poland, and the",
                                                                  "two ministers went home."])], DEAL)
        text = self.column(60, 60, 11, [TALK[:60], "useful. In the end, Oman signed a treaty",
                                        "on tax with Poland. " + TALK[:40], TALK[40:90]] * 4)
        mark = [(120 + i * 40, 200 - i * 25, 50, letter, "0.85 0.5 -0.5 0.85")
                for i, letter in enumerate("DRAFT")]
        self.sheet(text + mark, DEAL)

    def test_raised_digits(self):
        self.sheet([(60, 60, 11, "Oman"), (60 + 4 * 6.6, 56, 6, "12"),
                    (60 + 4 * 6.6 + 8, 60, 11, "signed a treaty with Poland.")], DEAL)

    def test_sideways(self):
        lines = ["Oman signed a treaty with", "Poland. Chad met Mali."]
        self.sheet([(100 + i * 14, 700, 11, line, "0 1 -1 0") for i, line in enumerate(lines)], DEAL, MEETING)

    def test_sentences_go_on_over_pages_and_columns(self):
        first = [*self.column(60, 60, 11, [TALK[:75]] * 4), (60, 112, 11, "At the end of it, Oman signed a treaty with")]
        self.expect("a.pdf", self.pdf([first, [(60, 60, 11, "Poland.")]]), [DEAL])

    def test_what_browsers_print_around_a_page(self):
        around = [(60, 20, 8, "11/30/20, 10:15 AM"), (300, 20, 8, "Deals"), (60, 820, 8, "file:///tmp/deals.html")]
        pages = [[*around, (500, 820, 8, f"{i}/3"), (60, 60, 11, "The ministers said so."),
                  *self.column(60, 86, 11, [TALK[4 * k:][:72] for k in range(4)]),
                  (60, 138, 11, f"{TALK[:40]}had met. At the end of it, {left}")]
                 for i, left in enumerate(("the Silk", "the Silk", "Chad met Mali."), 1)]
        for page in pages[1:]:
            page.insert(3, (60, 47, 11, "Road Fund invested in Poland, and those who were there were glad of it."))
        self.assertEqual(self.read(self.write("a.pdf", self.pdf(pages)))[0],
                         {("Silk Road Fund", "invests_in", "Poland"), MEETING})

    def test_letters_that_stand_alone(self):
        name = "Samruk-"
        self.sheet([(60, 60, 11, f"The ministers said that {name}"), (60, 73, 11, "Kazyna signed a contract with Huawei.")],
                   ("Samruk-Kazyna", "signed_with", "Huawei"))


if __name__ == "__main__":
    main(__name__)
