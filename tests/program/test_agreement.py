"""Agreement of two coders, against values computed by hand and by numpy."""
import re
import sys
from pathlib import Path

import numpy

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from support import Case, complaint, main, run  # noqa: E402

HEAD = "decision,coder,document,sentence,source,relation,target,modality,to_relation,to_target,to_modality,to_source\n"


def row(kind, sentence, source, relation, target, modality="actual", to_relation="", to_target="", to_modality=""):
    return f"{kind},CODER,a.txt,{sentence},{source},{relation},{target},{modality},{to_relation},{to_target}," \
        f"{to_modality},\n"


def kappa(table):
    table = numpy.array(table, float)
    n = table.sum()
    chance = (table.sum(0) * table.sum(1)).sum() / n ** 2
    return (numpy.trace(table) / n - chance) / (1 - chance)


def alpha(table):
    coincidences = numpy.array(table, float)
    coincidences = coincidences + coincidences.T
    totals, n = coincidences.sum(0), coincidences.sum()
    expected = 1 - (totals * (totals - 1)).sum() / (n * (n - 1))
    return 1 - (1 - numpy.trace(coincidences) / n) / expected


class Agreement(Case):
    def compare(self, one, other):
        a = self.write("a.csv", HEAD + "".join(one).replace("CODER", "Ann"))
        b = self.write("b.csv", HEAD + "".join(other).replace("CODER", "Bob"))
        result = run("agreement", a, b)
        self.assertEqual(result.returncode, 0, complaint(result))
        self.text = result.stdout.decode()
        cells = [[cell.strip() for cell in line.strip("|").split("|")]
                 for line in self.text.splitlines() if line.startswith("| ")]
        return {line[0]: line[1:] for line in cells}

    def number(self, cell):
        return float(re.match(r"-?[\d.]+", cell)[0])

    def test_ties(self):
        """Both accept 8, both reject 3, one and two apart; four that only one of them decided."""
        def ties(kinds, start=0):
            return [row(kind, f"Sentence {i}", f"A{i}", "supports", f"B{i}") for i, kind in enumerate(kinds, start)]
        one = ties(["accept"] * 8 + ["reject"] * 3 + ["accept"] + ["reject"] * 2) + ties(["accept"] * 4, 50)
        other = ties(["accept"] * 8 + ["reject"] * 3 + ["reject"] + ["accept"] * 2)
        rows = self.compare(one, other)
        table = [[8, 1], [2, 3]]
        self.assertEqual(rows["ties"][:2], ["14", "11 (79 %)"])
        self.assertAlmostEqual(self.number(rows["ties"][2]), kappa(table), delta=0.005)
        self.assertAlmostEqual(self.number(rows["ties"][3]), alpha(table), delta=0.005)
        self.assertEqual(rows["actors"][:2], ["28", "22 (79 %)"])
        self.assertEqual(rows["relation"][:3], ["8", "8 (100 %)", "\u2013"])
        # the program to Ann: 13 right, 5 wrong; Wilson's interval of 13 of 18
        self.assertEqual(rows["Ann"][:4], ["13", "5", "0", "0.72 [0.49, 0.88]"])
        self.assertEqual(rows["Ann"][4], "1.00 [0.77, 1.00]")
        self.assertAlmostEqual(self.number(rows["Ann"][5]), 26 / 31, delta=0.005)
        self.assertIn("14 sentences have decisions of both", self.text)

    def test_relations_and_modality(self):
        """Of six that both call ties, relations agree on four, and of these modality on three."""
        one = [row("accept", f"Sentence {i}", "A", "supports", "B") for i in range(6)]
        other = [row("accept", f"Sentence {i}", "A", "supports", "B") for i in range(3)] + [
            row("correct", "Sentence 3", "A", "supports", "B", to_modality="prospective"),
            row("correct", "Sentence 4", "A", "supports", "B", to_relation="owns"),
            row("correct", "Sentence 5", "A", "supports", "B", to_relation="cooperates_with")]
        rows = self.compare(one, other)
        self.assertEqual(rows["ties"][:2], ["6", "6 (100 %)"])
        self.assertEqual(rows["relation"][:2], ["6", "4 (67 %)"])
        self.assertEqual(rows["modality"][:2], ["4", "3 (75 %)"])
        self.assertAlmostEqual(self.number(rows["relation"][2]), 0, delta=0.005)
        # corrected: wrong, and what it should have been was missed
        self.assertEqual(rows["Bob"][:3], ["3", "3", "3"])

    def test_additions(self):
        """What one adds the other denies where that one decided in the sentence, and only there."""
        one = [row("accept", "Sentence 1", "A", "supports", "B"), row("add", "Sentence 1", "A", "owns", "C"),
               row("add", "Sentence 2", "A", "owns", "C")]
        other = [row("accept", "Sentence 1", "A", "supports", "B"), row("accept", "Sentence 3", "A", "supports", "B")]
        rows = self.compare(one, other)
        self.assertEqual(rows["ties"][:2], ["2", "1 (50 %)"])
        self.assertEqual(rows["Ann"][:3], ["1", "0", "2"])
        self.assertEqual(rows["actors"][:2], ["3", "2 (67 %)"])

    def test_direction_counts_where_there_is_one(self):
        one = [row("add", "Sentence 1", "A", "owns", "C"), row("add", "Sentence 2", "A", "met_with", "C")]
        other = [row("add", "Sentence 1", "C", "owns", "A"), row("add", "Sentence 2", "C", "met_with", "A")]
        rows = self.compare(one, other)
        self.assertEqual(rows["relation"][:2], ["2", "1 (50 %)"])

    def test_merged_names_are_one(self):
        one = [row("accept", "Sentence 1", "Acme", "supports", "B"), "merge,CODER,,,Acme,,,,,,,Acme Holding\n"]
        other = [row("accept", "sentence 1.", "ACME HOLDING", "supports", "B")]
        self.assertEqual(self.compare(one, other)["ties"][:2], ["1", "1 (100 %)"])

    def test_nothing_in_common(self):
        rows = self.compare([row("accept", "Sentence 1", "A", "supports", "B")], [])
        self.assertEqual(rows["ties"], ["0", "0", "\u2013", "\u2013"])
        self.assertEqual(rows["second"], ["0", "0", "0", "\u2013", "\u2013", "\u2013"])

    def test_usage_and_mistakes(self):
        good = self.write("a.csv", HEAD)
        self.assertEqual(run("agreement", good).returncode, 2)
        bad = run("agreement", good, self.write("b.csv", "x,y\n"))
        self.assertEqual(bad.returncode, 1)
        self.assertIn("b.csv:1: no column", complaint(bad))

    def test_same_each_time(self):
        one = [row("accept" if i % 3 else "reject", f"S {i}", "A", "supports", "B") for i in range(40)]
        other = [row("accept" if i % 4 else "reject", f"S {i}", "A", "supports", "B") for i in range(40)]
        self.compare(one, other)
        first = self.text
        self.compare(one, other)
        self.assertEqual(first, self.text)


if __name__ == "__main__":
    main(__name__)
