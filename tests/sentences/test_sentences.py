"""Sentences and what must be read from them, each line of the *.cases files one test.

    Text. => country Oman; ministry Ministry of Energy of Oman        (actors.cases)
    Text. => Oman signed_with Poland; plan: Oman met_with Iran        (ties.cases)

The list is complete: what is read besides it fails the test. "no:" marks a negated tie. In ties.cases
the family structure is left out, because names state it and actors.cases has it in "[...]":
    Text. => official Ada Lund [holds_office Ministry of Energy of Oman]
"""
import sys
from pathlib import Path

import networkx

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from support import Case, main, run  # noqa: E402

sys.path.insert(0, str(HERE.parent / "documents"))
from network import SYMMETRIC, key  # noqa: E402

PREFIX = {"actual": "", "prospective": "plan: ", "negated": "no: "}


class Sentences(Case):
    def read(self, text):
        path = self.folder / "n.graphml"
        result = run("-q", "-", "-o", path, text=text + "\n")
        self.assertEqual(result.returncode, 0, result.stderr)
        return networkx.read_graphml(path, force_multigraph=True)

    def actors(self, text, expected):
        graph = self.read(text)
        found = set()
        for node, data in graph.nodes(data=True):
            offices = sorted(f"{d['relation']} {graph.nodes[t]['label']}"
                             for _, t, d in graph.out_edges(node, data=True)
                             if d["family"] == "structure")
            found.add(key(" ".join([data["type"], data["label"], *offices])))
        wanted = {key(each) for each in expected}
        self.assertEqual(found, wanted)

    def ties(self, text, expected):
        graph = self.read(text)
        found = set()
        for a, b, data in graph.edges(data=True):
            if data["family"] != "structure":
                ends = [graph.nodes[a]["label"], graph.nodes[b]["label"]]
                found.add(self.tie(PREFIX[data["modality"]], ends, data["relation"]))
        wanted = set()
        for each in expected:
            prefix = next((p for p in ("plan: ", "no: ") if each.startswith(p)), "")
            relation = next((w for w in each.split() if "_" in w or w in
                             ("initiated", "supplies", "supports", "requests", "opposes", "owns")),
                            None)
            self.assertIsNotNone(relation, f"no relation in \"{each}\"")
            ends = each.removeprefix(prefix).split(f" {relation} ")
            wanted.add(self.tie(prefix, ends, relation))
        self.assertEqual(found, wanted)

    @staticmethod
    def tie(prefix, ends, relation):
        ends = [key(end) for end in ends]
        if relation in SYMMETRIC:
            ends.sort()
        return f"{prefix}{ends[0]} {relation} {ends[1]}"


def test_of(kind, text, expected):
    return lambda self: getattr(self, kind)(text, expected)


for path in sorted(HERE.glob("*.cases")):
    for number, line in enumerate(path.read_text().splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        sentence, arrow, listed = line.partition(" =>")
        if not arrow:
            raise ValueError(f"{path}:{number}: no \"=>\"")
        names = [name.strip() for name in listed.split(";") if name.strip()]
        kind = "actors" if path.stem.startswith("actors") else "ties"
        setattr(Sentences, f"test_{path.stem}_{number:03}", test_of(kind, sentence, names))

if __name__ == "__main__":
    main(__name__)
