"""Five thousand damaged files of each format are read without a crash, a hang or a leak; a format in
one process."""
import random
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "program"))
from support import Case, complaint, main, run  # noqa: E402
from test_formats import SHORT, as_docx, as_html, as_odt, as_pdf  # noqa: E402

FILES = 2500
PIECES = [b"\x00", b"\xff", b"<", b">", b"</", b"<p>", b"<table>", b"&", b"&#x", b"\"", b"PK\x03\x04", b"obj",
          b"endobj", b"stream\n", b"<<", b">>", b"/Length 99999999", b"xref", b"%%EOF", b"<!--", b"]]>"]


def mutated(random_, original):
    data = bytearray(original)
    for _ in range(random_.randint(1, 12)):
        at = random_.randrange(len(data))
        how = random_.randrange(5)
        if how == 0:
            data[at:at] = random_.choice(PIECES)
        elif how == 1:
            del data[at:at + random_.randint(1, 60)]
        elif how == 2:
            data[at] = random_.randrange(256)
        elif how == 3:
            other = random_.randrange(len(data))
            data[at:at] = data[other:other + random_.randint(1, 200)]
        else:
            del data[max(1, at):]
        data = data or bytearray(b" ")
    return bytes(data)


class FormatMutations(Case):
    def survive(self, original, seed):
        random_ = random.Random(seed)
        folder = self.folder / "mutated"
        folder.mkdir()
        for i in range(FILES):
            (folder / f"{i}").write_bytes(mutated(random_, original))
        result = run("-q", "--recursive", folder, "-o", "/dev/null", "--as", "graphml", timeout=900)
        self.assertIn(result.returncode, (0, 1), complaint(result)[-2000:])

    def test_web_pages(self):
        self.survive(as_html(SHORT).encode(), 1)

    def test_docx(self):
        as_docx(SHORT, self.folder / "a")
        self.survive((self.folder / "a").read_bytes(), 2)

    def test_odt(self):
        as_odt(SHORT, self.folder / "a")
        self.survive((self.folder / "a").read_bytes(), 3)

    def test_pdf(self):
        as_pdf(SHORT, self.folder / "a")
        self.survive((self.folder / "a").read_bytes(), 4)


if __name__ == "__main__":
    main(__name__)
