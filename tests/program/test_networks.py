"""Networks as inputs: filtered, drawn, joined and compared without their texts; help and completion."""
import json
import re
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from support import BRIEF, DOCUMENTS, ROOT, Case, complaint, main, run  # noqa: E402

LIMA, SALTA = DOCUMENTS / "lima-port.txt", DOCUMENTS / "salta-lithium.txt"
COMMANDS = ("explain", "suggest", "lint", "diff", "demo", "completion")


def facts(path):
    """Actors by label, and ties by what they say, with the places that state them."""
    network = json.loads(path.read_text())
    labels = {actor["id"]: (actor["label"], actor["type"]) for actor in network["actors"]}
    ties = {}
    for tie in network["ties"]:
        ends = (labels[tie["source"]], labels[tie["target"]])
        ends = ends if tie["directed"] else tuple(sorted(ends))
        places = sorted(f"{e['document']}:{e['line']}:{e['column']}" for e in tie["evidence"])
        ties.setdefault((ends, tie["relation"], tie["modality"]), []).append(places)
    return sorted(labels.values()), {key: sorted(value) for key, value in ties.items()}


class Networks(Case):
    def test_joined_networks_are_those_of_all_documents(self):
        one, other = self.export(LIMA, "a.json"), self.export(SALTA, "b.json")
        together = self.folder / "c.json"
        self.assertEqual(run(LIMA, SALTA, "-o", together).returncode, 0)
        for inputs in ((one, other), (other, one), (one, SALTA), (one, other, one)):
            with self.subTest(inputs=inputs):
                joined = self.folder / "j.json"
                result = run(*inputs, "-o", joined)
                self.assertEqual(result.returncode, 0, complaint(result))
                self.assertEqual(facts(joined), facts(together))

    def test_a_network_joined_with_itself_is_itself(self):
        one = self.export(BRIEF, "a.json")
        copy = self.folder / "copy.json"
        copy.write_bytes(one.read_bytes())
        joined = self.folder / "j.json"
        self.assertEqual(run(one, copy, "-o", joined).returncode, 0)
        self.assertEqual(facts(joined), facts(one))

    def test_graphml_is_an_input_too(self):
        graphml = self.export(LIMA, "a.graphml")
        joined = self.folder / "j.json"
        self.assertEqual(run(graphml, self.export(SALTA, "b.graphml"), "-o", joined).returncode, 0)
        both = self.folder / "c.json"
        run(LIMA, SALTA, "-o", both)
        self.assertEqual(facts(joined), facts(both))

    def test_a_damaged_network_among_others(self):
        bad = self.write("bad.json", "{")
        out = self.folder / "o.json"
        result = run(self.export(LIMA, "a.json"), bad, "-o", out)
        self.assertEqual(result.returncode, 1)
        self.assertIn("bad.json", complaint(result))
        self.assertEqual(facts(out), facts(self.folder / "a.json"))

    def test_views_of_a_written_network_are_those_of_the_text(self):
        network = self.export(BRIEF, "n.json")
        for options in ((), ("--ego", "Huawei"), ("--between", "China,Kazakhstan"),
                        ("--except", "structure")):
            with self.subTest(options=options):
                self.assertEqual(self.export(BRIEF, "one.svg", *options).read_bytes(),
                                 self.export(network, "two.svg", *options).read_bytes())


class Diff(Case):
    def changed(self):
        text = LIMA.read_text()
        self.assertIn("opened the Port of Huacho", text)
        return self.write("lima.txt", text.replace("opened the Port of Huacho", "criticised Chile"))

    def test_same(self):
        result = run("diff", LIMA, LIMA)
        self.assertEqual(result.returncode, 0, complaint(result))
        self.assertNotRegex(result.stdout.decode(), r"(?m)^[+~-]")

    def test_changes(self):
        output = run("diff", LIMA, self.changed()).stdout.decode()
        self.assertRegex(output, r"(?m)^\+ Dina Boluarte -- opposes -> Chile  actual  lima\.txt:\d+:\d+$")
        self.assertRegex(output, r"(?m)^- Dina Boluarte -- initiated -> Port of Huacho  actual")
        self.assertRegex(output, r"(?m)^- Port of Huacho \(initiative\)$")
        backwards = run("diff", self.folder / "lima.txt", LIMA).stdout.decode()
        self.assertRegex(backwards, r"(?m)^\+ Port of Huacho \(initiative\)$")

    def test_weights(self):
        one = self.write("one.txt", "Oman supports Iran.\n")
        two = self.write("two.txt", "Oman supports Iran. In Muscat, Oman supported Iran.\n")
        self.assertIn("~ Oman -- supports -> Iran  actual, 2 sentences instead of 1",
                      run("diff", one, two).stdout.decode())

    def test_drawn(self):
        out = self.folder / "d.svg"
        result = run("diff", LIMA, self.changed(), "-o", out)
        self.assertEqual(result.returncode, 0, complaint(result))
        self.assertEqual(result.stdout, b"")
        picture = out.read_text().lower()
        for told in ("#0067a5", "#c45500", "+ opposes", "\u2212 "):
            self.assertIn(told, picture, "by sign as well as by colour")

    def test_usage(self):
        self.assertEqual(run("diff", LIMA).returncode, 2)
        self.assertEqual(run("diff", LIMA, self.folder / "none.json").returncode, 1)
        self.assertEqual(run("diff", LIMA, LIMA, "--ego", "Nobody", "-o", "-", "--as", "txt").returncode, 2)


class Help(Case):
    def options(self):
        return set(re.findall(r"--([a-z-]+)", run("--help").stdout.decode()))

    def test_every_command_has_a_page_with_examples(self):
        for command in COMMANDS:
            page = run(command, "--help")
            self.assertEqual(page.returncode, 0)
            self.assertIn(f"usage: silkgraph {command}", page.stdout.decode())
            self.assertRegex(page.stdout.decode(), rf"Examples\n  silkgraph {command}")
            self.assertEqual(page.stdout, run("help", command).stdout)

    def test_manual_has_every_option_and_command(self):
        manual = (ROOT / "docs/silkgraph.1").read_text().replace("\\-", "-")
        for option in self.options():
            self.assertIn(f"--{option}", manual)
        for command in COMMANDS:
            self.assertIn(f"silkgraph {command}", manual)

    def test_completion(self):
        for shell in ("bash", "zsh", "fish"):
            script = run("completion", shell)
            self.assertEqual(script.returncode, 0)
            text = script.stdout.decode()
            for option in self.options() - {"help", "version"}:
                self.assertRegex(text, rf"(--|-l ){option}\b", shell)
            for word in ("explain", "betweenness", "graphml", "circular"):
                self.assertIn(word, text, shell)
        self.assertEqual(run("completion", "tcsh").returncode, 2)

    def test_bash_completes(self):
        def completed(*words):
            script = run("completion", "bash").stdout.decode()
            line = " ".join(f"'{word}'" for word in words)
            script += f"COMP_WORDS=({line}); COMP_CWORD={len(words) - 1}; _silkgraph; echo \"${{COMPREPLY[@]}}\""
            done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=True)
            self.assertEqual(done.stderr, "")
            return done.stdout.split()
        self.assertEqual(completed("silkgraph", "--layout", "c"), ["circular"])
        self.assertEqual(completed("silkgraph", "expl"), ["explain"])
        self.assertEqual(completed("silkgraph", "a.txt", "--no-p"), ["--no-prospective"])
        self.assertIn("graphml", completed("silkgraph", "--as", "g"))


if __name__ == "__main__":
    main(__name__)
