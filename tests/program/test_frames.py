"""Each frame of the repository shows what it reads: four examples, a plan and a counter-example."""
import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from support import ROOT, Case, main  # noqa: E402


def frames():
    for path in sorted((ROOT / "lexicon/frames").glob("*.frame")):
        blocks = re.split(r"^(?=frame )", path.read_text(), flags=re.M)
        for block in blocks[1:]:
            yield block.split()[1], block


class Frames(Case):
    def test_each_has_its_examples(self):
        count = 0
        for name, block in frames():
            with self.subTest(frame=name):
                for kind, least in (("yes", 4), ("plan", 1), ("no", 1)):
                    found = len(re.findall(rf"^  {kind} ", block, re.M))
                    self.assertGreaterEqual(found, least, kind)
            count += 1
        self.assertGreaterEqual(count, 80)


if __name__ == "__main__":
    main(__name__)
