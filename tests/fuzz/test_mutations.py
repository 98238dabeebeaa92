"""Mutated documents and networks are read without a crash, a hang or a leak, all in one process."""
import random
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from support import BRIEF, DOCUMENTS, Case, complaint, main, run  # noqa: E402

MUTATIONS = 400
PIECES = [b"\x00", b"\xff", b"\xe2\x80", b"\n\n", b". ", b", ", b" and ", b" of the ", b"(", b")", b"\"",
          b"'s ", b"-", b" which ", b" that ", b"Oman", b" will ", b" not ", b"1.", b"<", b"&", b"\xc2\xad"]


def mutate(random_, text):
    text = bytearray(text)
    for _ in range(random_.randint(1, 30)):
        at = random_.randrange(len(text))
        how = random_.randrange(4)
        if how == 0:
            text[at:at] = random_.choice(PIECES)
        elif how == 1:
            del text[at:at + random_.randint(1, 40)]
        elif how == 2:
            text[at] = random_.randrange(256)
        else:
            other = random_.randrange(len(text))
            text[at:at] = text[other:other + random_.randint(1, 200)]
    return bytes(text)


class Mutations(Case):
    def test_documents(self):
        random_ = random.Random(20130907)
        originals = [path.read_bytes() for path in sorted(DOCUMENTS.glob("*.txt"))]
        for i in range(MUTATIONS):
            self.write(f"{i}.txt", mutate(random_, random_.choice(originals)))
        result = run("-q", "--recursive", self.folder, "-o", "/dev/null", "--as", "graphml")
        self.assertIn(result.returncode, (0, 1), complaint(result)[-2000:])

    def test_networks(self):
        random_ = random.Random(20191118)
        original = self.export(BRIEF, "net.graphml").read_bytes()
        for i in range(40):
            path = self.write("m.graphml", mutate(random_, original))
            result = run("-q", path, "-o", "/dev/null", "--as", "graphml")
            self.assertIn(result.returncode, (0, 1), complaint(result)[-2000:])

    def test_lexicons(self):
        random_ = random.Random(19911216)
        original = (DOCUMENTS.parent.parent / "lexicon/frames/trade.frame").read_bytes()
        folder = self.folder / "lexicon"
        folder.mkdir()
        for _ in range(60):
            (folder / "m.frame").write_bytes(mutate(random_, original))
            result = run("-q", "--lexicon", folder, BRIEF, "-o", "/dev/null", "--as", "graphml")
            self.assertIn(result.returncode, (0, 4), complaint(result)[-2000:])


if __name__ == "__main__":
    main(__name__)
