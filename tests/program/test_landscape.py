"""The landscape in the repository is what the program makes of its brief today."""
import os
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from support import BRIEF, PROGRAM, ROOT, Case, main  # noqa: E402


class Landscape(Case):
    def test_up_to_date(self):
        subprocess.run([ROOT / "tools/landscape", self.folder], check=True, capture_output=True,
                       env={**os.environ, "SILKGRAPH": PROGRAM})
        made = sorted(path.name for path in self.folder.iterdir())
        self.assertIn("network.svg", made)
        for name in made:
            with self.subTest(name=name):
                kept = BRIEF.parent / name
                self.assertEqual((self.folder / name).read_bytes(), kept.read_bytes(),
                                 "run tools/run and commit what it made")

    def test_brief_has_substance(self):
        self.assertGreaterEqual(len(BRIEF.read_text().split()), 1500)


if __name__ == "__main__":
    main(__name__)
