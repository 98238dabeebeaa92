"""How sure ties are: what it rests on, what is filtered by it, and how often sure ones are right."""
import json
import sys
from pathlib import Path

import networkx

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from support import DOCUMENTS, Case, complaint, main, run  # noqa: E402

sys.path.insert(0, str(DOCUMENTS))
from network import Gold, ends, key  # noqa: E402

TEXT = ("Oman and Poland signed a treaty on extradition. Qamar Works LLC cooperates with Zubr Plant LLC.\n\n"
        "The company plans to supply Oman with cranes.\n")


class Confidence(Case):
    def ties(self, *options):
        path = self.export(self.write("a.txt", TEXT), "n.json", *options)
        network = json.loads(path.read_text())
        label = {actor["id"]: actor["label"] for actor in network["actors"]}
        return {(label[t["source"]], t["relation"], label[t["target"]]): t for t in network["ties"]}

    def test_what_it_rests_on(self):
        ties = self.ties()
        signed = ties["Oman", "signed_with", "Poland"]
        unknown = next(t for t in ties.values() if t["relation"] == "cooperates_with")
        plan = next(t for t in ties.values() if t["modality"] == "prospective")
        self.assertIn("two names that no lexicon has", unknown["evidence"][0]["grounds"])
        self.assertIn("a plan or a denial", plan["evidence"][0]["grounds"])
        self.assertIn("a pronoun or description", plan["evidence"][0]["grounds"])
        self.assertGreater(signed["confidence"], unknown["confidence"])
        for tie in ties.values():
            self.assertEqual(tie["confidence"], max(e["confidence"] for e in tie["evidence"]))
            self.assertTrue(0 < tie["confidence"] < 1)

    def test_filter(self):
        all_of_them = sorted(t["confidence"] for t in self.ties().values())
        middle = all_of_them[len(all_of_them) // 2]
        kept = self.ties("--min-confidence", middle)
        self.assertEqual(sorted(t["confidence"] for t in kept.values()), [c for c in all_of_them if c >= middle])
        for wrong in ("2", "-1", "x", "nan", ""):
            self.assertEqual(run(self.folder / "a.txt", "--min-confidence", wrong).returncode, 2, wrong)

    def test_it_comes_back(self):
        self.ties()
        for name in ("again.json", "n.graphml", "again.graphml"):
            source = {"again.graphml": "n.graphml"}.get(name, "n.json")
            self.export(self.folder / source, name)
        self.assertEqual((self.folder / "again.json").read_bytes(), (self.folder / "n.json").read_bytes())
        self.assertEqual((self.folder / "again.graphml").read_bytes(), (self.folder / "n.graphml").read_bytes())

    def test_old_networks_have_none(self):
        self.ties()
        network = json.loads((self.folder / "n.json").read_text())
        for tie in network["ties"]:
            for evidence in tie["evidence"]:
                del evidence["confidence"], evidence["grounds"]
        old = self.write("old.json", json.dumps(network))
        self.export(old, "old.graphml")
        result = run(old, "--min-confidence", "0.5")
        self.assertEqual(result.returncode, 2)
        self.assertIn("without confidence", complaint(result))

    def test_coders_are_sure(self):
        table = self.write("d.csv", "decision,document,sentence,source,relation,target\r\naccept,a.txt,"
                           "Oman and Poland signed a treaty on extradition.,Oman,signed_with,Poland\r\n")
        ties = self.ties("--decisions", table, "--min-confidence", "1")
        self.assertEqual([t["confidence"] for t in ties.values()], [1])

    def test_sure_ties_are_right(self):
        """Of those with .9 and more at least .93 are right, and more of them than of the others."""
        counts = {True: [0, 0], False: [0, 0]}
        for path in sorted(DOCUMENTS.glob("*.gold")):
            gold = Gold(path)
            right = {(r, *ends(r, s, t), m) for s, r, t, m, _, mark in gold.ties if mark != "!"}
            graph = networkx.read_graphml(self.export(path.with_suffix(".txt"), "g.graphml", "-q"),
                                          force_multigraph=True)
            name = {}
            for node, data in graph.nodes(data=True):
                said = {key(a) for a in [data["label"], *(data.get("aliases") or "").split(" | ")]}
                name[node] = next((label for kind, label, names, _ in gold.actors
                                   if kind == data["type"] and names & said), node)
            for a, b, d in graph.edges(data=True):
                tie = (d["relation"], *ends(d["relation"], name[a], name[b]), d["modality"])
                counts[d["confidence"] >= 0.9][tie in right] += 1
        share = {sure: right / (wrong + right) for sure, (wrong, right) in counts.items()}
        self.assertGreater(sum(counts[True]), 200)
        self.assertGreaterEqual(share[True], 0.93)
        self.assertGreater(share[True], share[False])


if __name__ == "__main__":
    main(__name__)
