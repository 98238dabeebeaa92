"""No leak and no wrong access under valgrind."""
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from support import BRIEF, Case, main  # noqa: E402
from support import ROOT  # noqa: E402

# valgrind and the sanitizers exclude each other, so this is always the release build
PROGRAM = ROOT / "build/release/silkgraph"


class Memory(Case):
    def clean(self, *arguments, code=0):
        result = subprocess.run(["valgrind", "--quiet", "--error-exitcode=99", "--leak-check=full",
                                 "--errors-for-leak-kinds=definite,indirect", PROGRAM,
                                 *map(str, arguments)], capture_output=True, check=False)
        self.assertEqual(result.returncode, code, result.stderr.decode("utf-8", "replace")[-3000:])

    def test_summary_and_graphml(self):
        self.clean(BRIEF, "-o", self.folder / "n.graphml", "-o", self.folder / "n.txt")

    def test_explain(self):
        self.clean("explain", BRIEF, "Kazakhstan", "China")

    def test_reading_a_network_and_filtering_it(self):
        network = self.export(BRIEF, "n.graphml")
        self.clean(network, "--ego", "China", "--top", "5", "-o", self.folder / "m.graphml")

    def test_lexicon_of_ones_own(self):
        (self.folder / "my.lex").write_text("company acme\n  en Acme\n")
        self.clean("--lexicon", self.folder, BRIEF)

    def test_decisions(self):
        text = "Oman and Poland signed a treaty on ports. Acme Ltd supplies Maersk with cranes."
        article = self.write("a.txt", text)
        rows = ("decision,document,sentence,source,relation,target,to_source,to_relation,type\n"
                "accept,a.txt,Oman and Poland signed a treaty on ports.,Oman,signed_with,Poland,,,\n"
                "correct,a.txt,Acme Ltd supplies Maersk with crames.,Acme,supplies,Maersk,,owns,\n"
                "add,a.txt,Oman and Poland signed a treaty on ports.,Port Fund,,,,,company\n"
                "merge,,,Acme,,,Maersk,,\nreject,,,Nobody,,,,,\n")
        table = self.write("d.csv", rows)
        self.clean(article, "--decisions", table, "-o", self.folder / "n.json", "-o", self.folder / "n.csv")
        self.clean("review", article, "--decisions", table, "-o", self.folder / "r.html")
        self.clean("agreement", table, table)
        self.write("bad.csv", "decision\n")
        self.clean(article, "--decisions", self.folder / "bad.csv", code=1)

    def test_errors(self):
        self.clean(self.folder / "none.txt", code=1)
        self.clean(BRIEF, "--ego", "Atlantis", code=2)
        (self.folder / "bad.lex").write_text("wizard merlin\n")
        self.clean("--lexicon", self.folder, BRIEF, code=4)


if __name__ == "__main__":
    main(__name__)
