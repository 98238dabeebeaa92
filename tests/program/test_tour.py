"""The command line as the README and the help show it: the tour word for word, and what is said to mistakes."""
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import docx

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from support import BRIEF, DOCUMENTS, PROGRAM, ROOT, Case, complaint, main, run  # noqa: E402


class Tour(Case):
    def test_tour_of_the_readme(self):
        """Each line of it, one after the other, in a folder with the files that it names."""
        for name, source in (("article.txt", BRIEF), ("en.txt", DOCUMENTS / "lima-port.txt"),
                             ("ru.txt", DOCUMENTS / "ankara-astana-ru.txt"), ("more.txt", DOCUMENTS / "salta-lithium.txt"),
                             ("2015.txt", DOCUMENTS / "windhoek-energy.txt")):
            shutil.copy(source, self.folder / name)
        self.write("page.html", "<p>Oman signed a contract with Huawei.</p>")
        note = docx.Document()
        note.add_paragraph("Oman signed a treaty with Peru.")
        note.save(self.folder / "note.docx")
        self.export(BRIEF, "report.pdf", "--most", "10")
        self.export(DOCUMENTS / "lima-port.txt", "january.json")
        self.export(BRIEF, "february.json")
        for coder in ("decisions", "anna", "bob"):
            self.write(f"{coder}.csv", "decision,document,sentence,source,relation,target,to_source,coder\n"
                                       f"rename,article.txt,,Huawei,,,Huawei Technologies,{coder}\n")
        (self.folder / "mine").mkdir()
        tour = (ROOT / "README.md").read_text().split("## A tour")[1].split("```sh\n")[1].split("```")[0]
        program = self.folder / "bin"
        program.mkdir()
        (program / "silkgraph").symlink_to(PROGRAM)
        for line in tour.splitlines():
            result = subprocess.run(["bash", "-e", "-o", "pipefail", "-c", line], cwd=self.folder, timeout=120, check=False,
                                    capture_output=True, env={**os.environ, "PATH": f"{program}:{os.environ['PATH']}"})
            self.assertEqual(result.returncode, 0, f"{line}\n{complaint(result)}")
            if " -o " not in line and ">" not in line:
                self.assertTrue(result.stdout, line)
            for output in re.findall(r"-o ([\w.]+\w)", line):
                self.assertGreater((self.folder / output).stat().st_size, 100, line)

    def test_edge_of_the_readme(self):
        shown = (ROOT / "README.md").read_text().split("$ silkgraph explain brief.txt ")[1].split("```")[0]
        names, *lines = shown.rstrip().split("\n")
        printed = run("explain", BRIEF, *names.split()).stdout.decode()
        self.assertIn("\n".join(lines).split("...\n")[1], printed)

    def test_examples_of_the_help(self):
        shown = run("--help").stdout.decode()
        for name in ("cooperates_with", "opposes", "conflict", "country (or state)"):
            self.assertIn(name, shown)
        manual = (ROOT / "docs/silkgraph.1").read_text()
        for relation in re.findall(r"^relation (\w+)", (ROOT / "lexicon/relations.lex").read_text(), re.M):
            self.assertIn(relation, shown)
            self.assertIn(relation, manual)


class Mistakes(Case):
    def test_did_you_mean(self):
        for arguments, meant in (
                (("--ego", "Huawey"), "did you mean Huawei?"), (("--between", "China,Kazahstan"), "Kazakhstan?"),
                (("--only", "cooperaton"), "cooperation?"), (("--only", "trade"), "trades_with?"),
                (("--type", "companys"), "company?"), (("--as", "sgv"), "svg?"), (("-o", "x.svgg"), "svg?"),
                (("--layoutt", "dot"), "--layout?"), (("--theme", "drak"), "dark?"), (("--title",), "--title TEXT"),
                (("--size", "betweeness"), "betweenness?"), (("--ego", "Kazakh"), "several actors")):
            with self.subTest(arguments=arguments):
                result = run(BRIEF, *arguments, cwd=self.folder)
                self.assertEqual(result.returncode, 2)
                self.assertIn(meant, complaint(result))
        for command in (("explain", BRIEF, "Huawey"), ("explain", "--why-not", BRIEF, "Huawey", "ZTE")):
            result = run(*command)
            self.assertEqual(result.returncode, 2)
            self.assertIn("did you mean Huawei?", complaint(result))
        self.assertIn("silkgraph explain?", complaint(run("explan", BRIEF, "Huawei")))

    def test_parts_of_names_are_enough(self):
        whole = run("explain", BRIEF, "Kazakhtelecom").stdout
        self.assertTrue(whole)
        self.assertEqual(run("explain", BRIEF, "kazakhtele").stdout, whole)
        self.assertEqual(run(BRIEF, "--ego", "kazakhtele").stdout, run(BRIEF, "--ego", "Kazakhtelecom").stdout)
        two = ("-o", "-", "--as", "svg")
        self.assertEqual(run(BRIEF, "--between", "Chin,Kazakhs", *two).stdout,
                         run(BRIEF, "--between", "China,Kazakhstan", *two).stdout)
        self.assertEqual(run(BRIEF, "--type", "state").stdout, run(BRIEF, "--type", "country").stdout)

    def test_options_before_a_command(self):
        (self.folder / "mine").mkdir()
        self.write("mine/names.lex", "company acme-logistics\n  en      Acme Logistics, Acme\n  country OM\n")
        usual = run("explain", BRIEF, "Huawei", "Kazakhtelecom")
        self.assertIn(b"signed_with", usual.stdout)
        before = run("--lexicon", self.folder / "mine", "--quiet", "explain", BRIEF, "Huawei", "Kazakhtelecom")
        self.assertEqual(before.stdout, usual.stdout)

    def test_filters_that_leave_nothing(self):
        nothing = ("--only", "trades_with", "--type", "company")
        result = run(BRIEF, *nothing)
        self.assertEqual(result.returncode, 0)
        self.assertIn("no tie passes the filters", complaint(result))
        self.assertEqual(complaint(run(BRIEF, *nothing, "--quiet")), "")
        self.assertEqual(complaint(run(BRIEF, "--only", "conflict")), "")

    def test_headings_tell_what_was_left_out(self):
        def heading(*options):
            return run(BRIEF, *options, "-o", "-", "--as", "svg").stdout.decode()
        self.assertRegex(heading("--ego", "Huawei"), r"\(filtered from 12\d actors, 15\d ties\)")
        self.assertRegex(heading("--all"), r"10\d of 12\d actors.*: labels tell the others; not drawn, as without a tie: \d+")


if __name__ == "__main__":
    main(__name__)
