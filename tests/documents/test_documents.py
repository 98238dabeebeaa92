"""Whole documents of our own against their gold networks; --table prints how well they are read."""
import json
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from support import DOCUMENTS, Case, main, run  # noqa: E402

sys.path.insert(0, str(DOCUMENTS))
from network import Gold, compare  # noqa: E402


class Documents(Case):

    def test_gold_as_json(self):
        subprocess.run([sys.executable, DOCUMENTS / "to_json.py", self.folder], check=True)
        for document in DOCUMENTS.glob("*.txt"):
            gold = Gold(document.with_suffix(".gold"))
            made = json.loads((self.folder / f"{document.stem}.gold.json").read_text(encoding="utf-8"))
            self.assertEqual(len(made["actors"]), sum(mark != "!" for *_, mark in gold.actors))
            self.assertLessEqual(sum(mark == "" for *_, mark in gold.ties), len(made["relations"]))


def test_of(document):
    def test(self):
        findings = compare(Gold(document.with_suffix(".gold")), self.export(document, "n.graphml"))
        self.assertFalse(findings, "\n" + "\n".join(findings))
    return test


for each in sorted(DOCUMENTS.glob("*.txt")):
    setattr(Documents, f"test_{each.stem.replace('-', '_')}", test_of(each))


def table():
    """Precision and recall of the ties from the marks in the gold files."""
    total = [0, 0, 0]
    print(f"{'document':28} {'right':>6} {'missed':>7} {'wrong':>6} {'precision':>10} {'recall':>7}")
    for document in sorted(DOCUMENTS.glob("*.txt")):
        marks = [tie[5] for tie in Gold(document.with_suffix(".gold")).ties]
        counts = [marks.count(""), marks.count("?"), marks.count("!")]
        total = [a + b for a, b in zip(total, counts)]
        show(document.stem, *counts)
    show("all", *total)


def show(name, right, missed, wrong):
    precision, recall = right / max(1, right + wrong), right / max(1, right + missed)
    print(f"{name:28} {right:6} {missed:7} {wrong:6} {precision:10.2f} {recall:7.2f}")


if __name__ == "__main__":
    if sys.argv[1:] == ["--table"]:
        table()
    else:
        main(__name__)
