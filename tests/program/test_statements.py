"""Statements that people coded elsewhere: read as a network, as decisions, and written again."""
import csv
import io
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from support import DOCUMENTS, Case, complaint, main, run  # noqa: E402

WATER = "Oman and Poland signed a memorandum on water in 2021."
GENERIC = ("document,actor,relation,object,date,quote\r\n"
           f"a.txt,Oman,signed_with,Poland,2021,{WATER}\r\n"
           "a.txt,Oman,supports,Blue Line Forum,2021-05-03,Oman backs the forum.\r\n"
           "b.txt,Poland,opposes,Iran,,\"He said: \"\"no\"\", twice.\"\r\n")
DNA = ("ID;time;document_id;document_title;person;organization;concept;agreement;text\n"
       "1;2019-04-05 00:00:00;7;Hearing;J. Doe;Green Union;Carbon tax;1;We want it.\n"
       "2;2020-04-05 00:00:00;7;Hearing;A. Roe;Coal Board;Carbon tax;0;Never.\n")


class Statements(Case):
    def network(self, *inputs):
        out = self.folder / "n.json"
        result = run(*inputs, "-q", "-o", out)
        self.assertEqual(result.returncode, 0, complaint(result))
        network = json.loads(out.read_text())
        self.actors = {a["id"]: a for a in network["actors"]}
        return {(self.actors[t["source"]]["label"], t["relation"], self.actors[t["target"]]["label"]): t
                for t in network["ties"]}

    def test_generic(self):
        ties = self.network(self.write("coded.csv", GENERIC))
        self.assertEqual(len(ties), 3)
        signed = ties["Oman", "signed_with", "Poland"]
        self.assertEqual((signed["year"], signed["family"], signed["directed"]), (["2021"], "cooperation", False))
        self.assertEqual(signed["evidence"][0]["sentence"], WATER)
        self.assertEqual(ties["Oman", "supports", "Blue Line Forum"]["year"], ["2021"])
        self.assertEqual(ties["Poland", "opposes", "Iran"]["evidence"][0]["sentence"], 'He said: "no", twice.')

    def test_discourse_network_analyzer(self):
        ties = self.network(self.write("dna.csv", DNA))
        self.assertEqual(set(ties), {("Green Union", "supports", "Carbon tax"), ("Coal Board", "opposes", "Carbon tax")})
        tie = ties["Coal Board", "opposes", "Carbon tax"]
        self.assertEqual((tie["year"], tie["evidence"][0]["document"]), (["2020"], "Hearing"))
        self.assertEqual(sorted(a["type"] for a in self.actors.values()),
                         ["initiative", "organization", "organization"])

    def test_round_trip(self):
        """What silkgraph writes as statements it reads as the same ones, places and all."""
        for name in ("lima-port", "delhi-moscow-ru", "maputo-communique"):
            first = self.export(DOCUMENTS / f"{name}.txt", "one.statements.csv", "-q")
            second = self.export(first, "two.statements.csv", "-q")
            rows = [list(csv.reader(io.StringIO(path.read_text(), newline=""))) for path in (first, second)]
            self.assertGreater(len(rows[0]), 10)
            self.assertEqual(sorted(rows[0]), sorted(rows[1]))

    def test_joined_with_a_text(self):
        text = self.write("text.txt", "Poland criticised Iran.\n")
        ties = self.network(text, self.write("coded.csv", GENERIC))
        self.assertEqual(len(ties["Poland", "opposes", "Iran"]["evidence"]), 2, "the lexicon knows what Iran is")
        self.assertEqual({a["type"] for a in self.actors.values() if a["label"] == "Iran"}, {"country"})

    def test_as_decisions(self):
        """Coded statements add to what was read of the text, in the sentence that they quote."""
        text = self.write("a.txt", f"{WATER} Oman backs the Blue Line Forum.\n")
        table = self.write("coded.csv", "document,actor,relation,object,date,quote\n"
                           f"a.txt,Poland,supports,Oman,2021,{WATER}\na.txt,Oman,signed_with,Poland,,{WATER}\n")
        ties = self.network(text, "--decisions", table)
        self.assertEqual(ties["Poland", "supports", "Oman"]["reviewed"], "added")
        self.assertEqual(ties["Poland", "supports", "Oman"]["year"], ["2021"])
        self.assertEqual(ties["Oman", "signed_with", "Poland"]["reviewed"], "accepted")

    def test_mistakes(self):
        cases = [(GENERIC.replace("supports", "adores"), ':3: "adores" is no relation'),
                 (GENERIC + "a.txt,Oman\r\n", ":5: 2 cells"),
                 (GENERIC + "a.txt,,supports,Oman,,x\r\n", ":5:"),
                 (GENERIC.encode() + b"\xff", ":5: is no text in UTF-8")]
        for content, words in cases:
            result = run(self.write("coded.csv", content))
            self.assertEqual(result.returncode, 1)
            self.assertIn(f"coded.csv{words}", complaint(result))

    def test_other_tables_are_texts(self):
        result = run(self.write("notes.csv", "place,note\nLima,Peru and Chile signed a treaty on ports.\n"))
        self.assertEqual(result.returncode, 0)
        self.assertIn(b"signed with", result.stdout)


if __name__ == "__main__":
    main(__name__)
