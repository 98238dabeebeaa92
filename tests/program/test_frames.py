"""Each frame of the repository shows what it reads: four examples, a plan and a counter-example."""
import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from support import ROOT, Case, main, run  # noqa: E402


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

    def test_each_is_needed(self):
        """With its words taken away, which is what removing a frame does, its examples fail: lint
        wants each tie from the frame that the example stands in, whatever other frames give."""
        for path in (ROOT / "lexicon/frames").glob("*.frame"):
            text = re.sub(r"^  (en|ru) .*$", r"  \1 verb zzxq", path.read_text(), flags=re.M)
            (self.folder / "frames").mkdir(exist_ok=True)
            (self.folder / "frames" / path.name).write_text(text)
        result = run("lint", self.folder)
        self.assertEqual(result.returncode, 4)
        failing = set(re.findall(r"frame ([\w-]+): the example does not give", result.stderr.decode()))
        names = {name for name, _ in frames()}
        self.assertEqual(names - failing, set())


if __name__ == "__main__":
    main(__name__)
