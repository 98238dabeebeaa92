"""Every allocation and every call that writes fails once: a message and a documented exit code, the old
output as it was, no other file, no crash. A sample of them as a test; `--all [COMMAND]...` tries them all
(while drawing, one in DRAWN of fifty thousand) and prints the table of docs/reliability.md."""
import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
sys.path.insert(0, str(Path(__file__).resolve().parent))
import faults  # noqa: E402
from support import Case, main  # noqa: E402

TEXT = ("Oman signed an agreement with Poland in 2019. The Ministry of Trade of Oman plans to work with "
        "Acme Ltd. President Anna Nowak of Poland met the company in Warsaw.\n")
SENTENCE = "Oman signed an agreement with Poland in 2019."
DECISIONS = ("decision,document,sentence,source,relation,target,to_source,to_relation,type\n"
             f"accept,a.txt,{SENTENCE},Oman,signed_with,Poland,,,\n"
             f"correct,a.txt,{SENTENCE.replace('signed', 'signned')},Oman,party_to,agreement,,initiated,\n"
             f"add,a.txt,{SENTENCE},Baltic Bank,,,,,company\nadd,a.txt,{SENTENCE},Baltic Bank,supports,Oman,,,\n"
             "merge,,,Acme,,,Poland,,\nrename,,,Oman,,,Sultanate,,\nreject,,,Nobody,,,,,\n")
CODED = f"document,actor,relation,object,date,quote\na.txt,Oman,signed_with,Poland,2019,{SENTENCE}\n"
# one fault in so many, of `--all`
STEP, DRAWN = int(os.environ.get("STEP", "1")), int(os.environ.get("DRAWN", "100"))
WORKERS = 4
FINE = ("refused", "unharmed")
EXPORTS = ("graphml", "gexf", "json", "node-link.json", "cyjs", "jsonld", "nodes.csv",
           "statements.csv", "sqlite", "net", "mmd", "html", "md", "txt")
# what is run, the output it makes, and whether Graphviz draws
COMMANDS = {
    **{kind: (["a.txt", "-o", f"out.{kind}"], f"out.{kind}", False)
       for kind in ("csv", *EXPORTS)},
    **{kind: (["a.txt", "-o", f"out.{kind}"], f"out.{kind}", True)
       for kind in ("dot", "svg", "png", "pdf", "report.html")},
    "from JSON": (["net.json", "a.txt", "-o", "out.csv"], "out.csv", False),
    "from GraphML": (["net.graphml", "-o", "out.csv"], "out.csv", False),
    "filters": (["a.txt", "--ego", "Oman:2", "--top", "4", "-o", "out.csv"], "out.csv", False),
    "folder": (["--recursive", "folder", "-o", "out.csv"], "out.csv", False),
    "lexicon": (["a.txt", "--lexicon", "lexicon", "-o", "out.csv"], "out.csv", False),
    "diff": (["diff", "net.json", "a.txt"], None, False),
    "explain": (["explain", "a.txt", "Oman"], None, False),
    "why not": (["explain", "--why-not", "a.txt", "Oman", "Poland"], None, False),
    "suggest": (["suggest", "a.txt"], None, False),
    "decisions": (["a.txt", "--decisions", "decisions.csv", "-o", "out.csv"], "out.csv", False),
    "review": (["review", "a.txt", "--decisions", "decisions.csv", "-o", "out.html"], "out.html", False),
    "agreement": (["agreement", "decisions.csv", "decisions.csv"], None, False),
    "coded": (["coded.csv", "a.txt", "-o", "out.csv"], "out.csv", False),
}
CALLS = ("write", "fsync", "rename", "mkstemp", "fchmod", "close", "fork", "pipe")
OLD = b"what was there before"


class Stage:
    """A folder with inputs, in which one command is run again and again."""

    def __init__(self, folder, library, name):
        self.folder, self.library, self.name = Path(folder), library, name
        self.arguments, self.output, self.draws = COMMANDS[name]
        (self.folder / "a.txt").write_text(TEXT)
        (self.folder / "decisions.csv").write_text(DECISIONS)
        (self.folder / "coded.csv").write_text(CODED)
        (self.folder / "folder").mkdir()
        (self.folder / "folder/a.txt").write_text(TEXT)
        (self.folder / "lexicon").mkdir()
        (self.folder / "lexicon/my.lex").write_text("company acme\n  en Acme Ltd\n  country OM\n")
        for network in ("net.json", "net.graphml"):
            subprocess.run([faults.PROGRAM, "a.txt", "-o", network], cwd=self.folder, check=True)
        self.server = faults.Server(library, *self.arguments, cwd=self.folder)
        self.counts = self.server.count()
        self.good = self.outcome(self.run())
        self.files = sorted(self.folder.iterdir())

    def measured(self):
        """How many allocations it takes at least until a format comes into it."""
        server = faults.Server(self.library, "a.txt", "-o", "nowhere/out.txt", cwd=self.folder)
        count = server.count()["allocation"]
        server.close()
        return count - 20

    def run(self, *fault):
        if self.output:
            (self.folder / self.output).write_bytes(OLD)
        return self.server.run(*fault)

    def outcome(self, result):
        return (self.folder / self.output).read_bytes() if self.output else result[1]

    def judge(self, *fault):
        """"refused", "unharmed", or what is wrong."""
        code, _, complaint = result = self.run(*fault)
        out = self.outcome(result)
        if sorted(self.folder.iterdir()) != self.files:
            return "leaves a file"
        if code is None:
            return "hangs"
        if code < 0:
            return f"killed by signal {-code}"
        if code == 0:
            return "unharmed" if out == self.good else "another output and exit code 0"
        if code not in (1, 2, 3, 4, 5) or b"silkgraph: " not in complaint:
            return f"exit code {code}, {complaint[-200:]!r}"
        if self.output and out != OLD:
            return f"another output and an error: {complaint[-200:]!r}"
        return "refused"


def numbers(first, last, most):
    """At most so many numbers, spread evenly."""
    step = max(1, -(-(last - first + 1) // most))
    return range(first, last + 1, step)


def try_all(name, library, most):
    """The number of allocations of a command and pairs of a fault and what became of it. Allocations
    before `first` are those of reading and measuring, which other commands try."""
    with tempfile.TemporaryDirectory(prefix="silkgraph-faults-") as folder:
        stage = Stage(folder, library, name)
        allocations = stage.counts["allocation"]
        first = stage.measured() if name in EXPORTS else 1
        found = [(f"allocation {i}", stage.judge("allocation", i))
                 for i in numbers(first, allocations, most(allocations - first + 1, stage.draws))]
        for call in CALLS:
            found += [(f"{call} {i}", stage.judge(call, i))
                      for i in numbers(1, stage.counts[call], 4)]
        stage.server.close()
        return allocations, found


def try_commands(names, library, most):
    """Several at once, as most of the time goes by with waiting for processes."""
    with ThreadPoolExecutor(WORKERS) as pool:
        return zip(names, pool.map(lambda name: try_all(name, library, most), names))


class Faults(Case):
    def test_a_sample_of_all(self):
        library = faults.build(self.folder)
        for name, (_, found) in try_commands(COMMANDS, library, lambda n, draws: 5 if draws else 10):
            with self.subTest(command=name):
                self.assertGreater(sum(what == "refused" for _, what in found), 3)
                wrong = [pair for pair in found if pair[1] not in FINE]
                self.assertEqual(wrong, [])


def print_table(names):
    """All faults: a row for each command, as Markdown."""
    folder = tempfile.mkdtemp()
    library = faults.build(folder)
    print("| command | allocations | faults | refused | unharmed | wrong |")
    print("| --- | ---: | ---: | ---: | ---: | ---: |")
    sums, bad = [0, 0, 0, 0], []
    for name, (allocations, found) in try_commands(
            names, library, lambda n, draws: n // (DRAWN if draws else STEP) + 1):
        row = [len(found), sum(w == "refused" for _, w in found),
               sum(w == "unharmed" for _, w in found)]
        row.append(row[0] - row[1] - row[2])
        bad += [(name, *pair) for pair in found if pair[1] not in FINE]
        sums = [a + b for a, b in zip(sums, row)]
        print("|", " | ".join(map(str, [name, allocations, *row])), "|", flush=True)
    print("|", " | ".join(map(str, ["together", "", *sums])), "|")
    for line in bad:
        print(*line, file=sys.stderr)
    shutil.rmtree(folder)
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--all"]:
        print_table(sys.argv[2:] or list(COMMANDS))
    main(__name__)
