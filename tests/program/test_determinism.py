"""The same input gives the same bytes: on each run, in any folder, in any order of documents."""
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from support import BRIEF, DOCUMENTS, Case, main, run  # noqa: E402

FORMATS = ("graphml", "dot", "svg", "txt")


class Determinism(Case):
    def test_same_bytes_in_any_folder_and_locale(self):
        for kind in FORMATS:
            with self.subTest(kind=kind):
                here = run(BRIEF, "-o", "-", "--as", kind)
                there = run(BRIEF, "-o", "-", "--as", kind, cwd=self.folder,
                            env={**os.environ, "LC_ALL": "de_DE.UTF-8", "TZ": "Asia/Almaty"})
                self.assertTrue(here.stdout)
                self.assertEqual(here.stdout, there.stdout)

    def test_order_of_arguments_does_not_matter(self):
        documents = sorted(DOCUMENTS.glob("*.txt"))[:6]
        self.assertGreater(len(documents), 2)
        first = run(*documents, "-o", "-", "--as", "graphml").stdout
        self.assertTrue(first)
        for order in (documents[::-1], documents[3:] + documents[:3]):
            self.assertNotEqual(order, documents)
            self.assertEqual(run(*order, "-o", "-", "--as", "graphml").stdout, first)

    def test_demo_is_the_brief(self):
        demo = run("demo", "-o", "-", "--as", "graphml")
        self.assertEqual(demo.returncode, 0)
        landscape = BRIEF.parent / "network.graphml"
        self.assertEqual(demo.stdout, landscape.read_bytes())


if __name__ == "__main__":
    main(__name__)
