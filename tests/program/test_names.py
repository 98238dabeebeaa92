"""Names as strangers write them: whatever stands in labels, sentences, ids and document names, what is
written is valid for the programs that read it, says the same, and is read back."""
import csv
import io
import json
import os
import re
import sqlite3
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import networkx

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from support import Case, complaint, main, run  # noqa: E402

# what a label, a sentence or a title may hold
HOSTILE = [
    "plain", "ends in a backslash \\", "\\", "two \\\\", "a \\N b \\G c \\l d \\n", "quote \" and ' and `",
    "<script>alert(1)</script>", "]]> & <![CDATA[ &amp; &#10;", "a | b", "| starts", "ends |", "a \\| b",
    "\\|", "{record|<f> field}", "tab\tand\nnew\r\nlines", "escape \x1b[31mred\x1b[0m \x07 \x08",
    "C1 \x85 \x9b31m", "delete \x7f", "not a character \ufffe \uffff \ufdd0 \U0001fffe",
    "override \u202egnp.exe\u202c", "isolate \u2066x\u2069", "lines \u2028 \u2029", "=1+1", "+1", "-Oman",
    "@SUM(A1)", "'=already", "'plain", "''=twice", "\t=tab", "a,b;c", "𝕌𝕟𝕚 Қазақ 中国 ελ", "é e\u0301",
    "javascript:alert(1)", "%s %n %d", "#note [x](javascript:1) **b** _i_ `c`", "<b>bold</b>",
    "\ufeffmark", "\u200bzero", "{{title}} {{data}}", "--> <!-- -->", "<i", "&", "x" * 3000,
]
CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]")


def shown(text):
    """What becomes of a text in a network; see sg_print_visible."""
    def character(match):
        code = ord(match.group())
        if code in (9, 10, 13, 0x2028, 0x2029):
            return " "
        return chr(0x2400 + code) if code < 32 else "\u2421" if code == 127 else "\ufffd"

    return re.sub("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff"
                  "\U0001fffe\U0001ffff]", character, text)


def hostile_network():
    """A tie from each hostile name to the next."""
    actors = [{"id": f"a{i} {text[:40]}", "label": text, "type": ("company", "official", "country")[i % 3],
               "aliases": [f"also {text}", text + " too"], "country": "KZ", "role": [text, "chair"],
               "mentions": 1, "merges": f"one {text}"} for i, text in enumerate(HOSTILE)]
    ties = [{"id": f"e{i}", "source": actors[i]["id"], "target": actors[(i + 1) % len(actors)]["id"],
             "relation": "signed_with", "family": "cooperation", "label": text, "modality": "actual",
             "directed": bool(i % 2), "weight": 1, "year": ["2019"], "amount": [text], "plover": text,
             "cameo": text, "evidence": [{"document": f"d{i} {text}.txt", "line": 3, "column": 4,
                                          "sentence": f"{text} signs with {text}", "frame": text,
                                          "trigger": [len(text.encode()) + 1, len(text.encode()) + 6]}]}
            for i, text in enumerate(HOSTILE)]
    return {"title": "title " + HOSTILE[15], "created_from": [t["evidence"][0]["document"] for t in ties],
            "actors": actors, "ties": ties}


def split(text):
    """The parts of a list of GraphML; see docs/formats.md."""
    parts = re.split(r" \| ", text) if text else []
    return [re.sub(r"(\\*)(\||$)", lambda m: "\\" * (len(m[1]) // 2) + m[2], part) for part in parts]


class Names(Case):
    @classmethod
    def setUpClass(cls):
        cls.labels = [shown(text) for text in HOSTILE]

    def setUp(self):
        super().setUp()
        self.network = self.write("hostile.json", json.dumps(hostile_network()))

    def test_json(self):
        for kind in ("json", "node-link.json", "cyjs", "jsonld"):
            with self.subTest(kind=kind):
                written = self.export(self.network, f"out.{kind}").read_bytes().decode()
                self.assertNotRegex(written, CONTROLS)
                json.loads(written)
        own = json.loads(self.export(self.network, "own.json").read_bytes())
        self.assertEqual([actor["label"] for actor in own["actors"]], self.labels)
        self.assertEqual([actor["role"] for actor in own["actors"]],
                         [[label, "chair"] for label in self.labels])
        for i, tie in enumerate(own["ties"]):
            self.assertEqual(tie["label"], self.labels[i])
            self.assertEqual(tie["amount"], [self.labels[i]])
            evidence = tie["evidence"][0]
            start, end = evidence["trigger"]
            self.assertEqual(evidence["sentence"].encode()[start:end], b"signs")
        self.assertEqual(own["actors"][15]["aliases"][0], "also " + self.labels[15])

    def test_json_is_read_back(self):
        once = self.export(self.network, "once.json")
        again = self.export(once, "again.json")
        self.assertEqual(once.read_bytes(), again.read_bytes())

    def test_graphml(self):
        path = self.export(self.network, "out.graphml", "--quotes")
        subprocess.run(["xmllint", "--noout", path], check=True)
        graph = networkx.read_graphml(path, force_multigraph=True)
        own = json.loads(self.export(self.network, "own.json").read_bytes())
        nodes = list(graph.nodes(data=True))
        self.assertEqual([name for name, _ in nodes], [actor["id"] for actor in own["actors"]])
        self.assertEqual([data["label"] for _, data in nodes], self.labels)
        self.assertEqual([split(data["role"]) for _, data in nodes],
                         [actor["role"] for actor in own["actors"]])
        self.assertEqual([split(data["aliases"]) for _, data in nodes],
                         [actor["aliases"] for actor in own["actors"]])
        quotes = {data["label"]: split(data["quote"]) for *_, data in graph.edges(data=True)}
        self.assertEqual(quotes, {tie["label"]: [e["sentence"] for e in tie["evidence"]]
                                  for tie in own["ties"]})
        back = json.loads(self.export(path, "back.json").read_bytes())
        for name in ("title", "created_from"):
            self.assertEqual(back[name], own[name])
        for one, other in zip(own["actors"], back["actors"]):
            for name in ("id", "label", "aliases", "role", "type", "country"):
                self.assertEqual(one[name], other[name])
        for one, other in zip(own["ties"], back["ties"]):
            for name in ("source", "target", "label", "amount", "plover"):
                self.assertEqual(one[name], other[name])
            self.assertEqual([(e["document"], e["line"], e["column"], e["sentence"])
                              for e in one["evidence"]],
                             [(e["document"], e["line"], e["column"], e["sentence"])
                              for e in other["evidence"]])

    def test_gexf_and_svg(self):
        for name in ("out.gexf", "out.svg"):
            path = self.export(self.network, name, "--all")
            subprocess.run(["xmllint", "--noout", "--huge", path], check=True)
            self.assertNotRegex(path.read_bytes().decode(), CONTROLS)
        gexf = ElementTree.parse(self.folder / "out.gexf")
        self.assertEqual([node.get("label") for node in gexf.iter("{http://www.gexf.net/1.2draft}node")],
                         self.labels)

    def test_reports_and_explorer(self):
        for name in ("out.report.html", "out.html", "out.md", "out.mmd", "out.net", "out.txt"):
            with self.subTest(name=name):
                text = self.export(self.network, name).read_bytes().decode()
                # Cytoscape.js, which the explorer carries, has some in its source
                ours = text if name != "out.html" else text[text.index("application/json"):]
                self.assertNotRegex(ours, CONTROLS)
                if name not in ("out.net", "out.txt"):  # which no browser reads
                    self.assertNotIn("<script>alert", text)

    def test_explorer_holds_the_network(self):
        page = self.export(self.network, "out.html").read_bytes().decode()
        data = re.search(r'<script type="application/json" id="network">(.*?)</script>', page, re.S)
        self.assertEqual([a["label"] for a in json.loads(data[1])["actors"]], self.labels)

    def test_dot(self):
        """Graphviz reads it, and reads what was meant."""
        for layout in ("neato", "dot", "layers"):
            path = self.export(self.network, "out.dot", "--all", "--layout", layout, "--subtitle",
                               "sub \\", "--group", "type")
            result = subprocess.run(["dot", "-Tdot_json", path], capture_output=True, check=False)
            self.assertEqual(result.returncode, 0)
            self.assertNotIn(b"rror", result.stderr)
            graph = json.loads(result.stdout.decode())
            nodes = [o for o in graph["objects"] if "nodes" not in o and o.get("tooltip")]
            self.assertEqual(len(nodes), len(HOSTILE))

    def test_tables(self):
        """Cells that a spreadsheet would compute begin with an apostrophe, and no others change."""
        rows = list(csv.DictReader(io.StringIO(
            self.export(self.network, "nodes.csv").read_bytes().decode(), newline="")))
        own = json.loads(self.export(self.network, "own.json").read_bytes())
        for row, actor in zip(rows, own["actors"]):
            self.assertNotRegex(row["label"], r"^[=+\-@\t\r]")
            self.assertEqual(re.sub(r"^'(?='*[=+\-@\t\r])", "", row["label"]), actor["label"])
            self.assertEqual(re.sub(r"^'(?='*[=+\-@\t\r])", "", row["id"]), actor["id"])
        for name in ("out.csv", "out.statements.csv"):
            for row in csv.reader(io.StringIO(
                    self.export(self.network, name, "--quotes").read_bytes().decode(), newline="")):
                for cell in row:
                    self.assertNotRegex(cell, r"^[=+\-@\t\r]")

    def test_sqlite(self):
        path = self.export(self.network, "out.sqlite")
        with sqlite3.connect(path) as database:
            self.assertEqual(database.execute("PRAGMA integrity_check").fetchone(), ("ok",))
            labels = [row[0] for row in database.execute("SELECT label FROM actors ORDER BY rowid")]
        self.assertEqual(labels, self.labels)

    def test_pajek(self):
        path = self.export(self.network, "out.net")
        graph = networkx.read_pajek(path)
        self.assertEqual(len(graph), len(HOSTILE))

    def test_terminal(self):
        """Nothing that is printed holds a control sequence."""
        for arguments in (["explain", self.network, HOSTILE[15]], [self.network],
                          ["diff", self.network, self.export(self.network, "n.json")],
                          ["explain", self.network, "\x1b[31mnobody"]):
            result = run(*arguments)
            printed = (result.stdout + result.stderr).decode()
            self.assertNotRegex(printed.replace("\n", ""), CONTROLS)
        self.assertIn("␛[31m", run("explain", self.network, HOSTILE[15]).stdout.decode())

    def test_terminal_and_documents(self):
        path = self.write("a\x1b[2J.txt", "Oman met \x1b[31mIran\x07 in Muscat\u202e. Petronas\x1b[0m "
                          "Holding Berhad visited Xyz\x1b]0;title\x07 Trading Company. Oman blarged Iran.\n")
        for arguments in ([path], ["explain", path, "Oman"], ["suggest", path], ["-v", path],
                          ["explain", "--why-not", path, "Oman", "Iran"], [self.folder / "no\x1b[m.txt"]):
            with self.subTest(arguments=arguments):
                result = run(*arguments)
                printed = (result.stdout + result.stderr).decode()
                self.assertNotRegex(printed.replace("\n", ""), CONTROLS)

    def test_documents_with_odd_names(self):
        names = [b"caf\xe9.txt", b"new\nline.txt", b"a | b.txt", b"bell\x07.txt", b"x#page=3.txt",
                 b"tab\t.txt", "Қ".encode() * 100 + b".txt", b"%7C.txt", b"back\\slash.txt", b"q\".txt",
                 b"-dash.txt", b"=1+1.txt"]
        deep = os.fsencode(self.folder)
        for part in (b"d" * 200, b"e" * 200, b"f" * 200):
            deep = os.path.join(deep, part)
        os.makedirs(deep)
        for name in names:
            with open(os.path.join(os.fsencode(self.folder), name), "w", encoding="utf-8") as file:
                file.write(f"Oman signed an agreement with Poland in {2000 + names.index(name)}.\n")
        for folder in (self.folder, os.fsdecode(deep)):  # two of one name are told apart by the path
            Path(folder, "same.txt").write_text(f"Iran met Oman near {len(str(folder))} lakes.\n")
        written = self.folder / "net"
        result = run("--recursive", ".", "-o", f"{written}.graphml", "-o", f"{written}.json", "-o",
                     f"{written}.dot", "-o", f"{written}.svg", "-o", f"{written}.statements.csv",
                     cwd=self.folder)
        self.assertEqual(result.returncode, 0, complaint(result))
        own = json.loads(Path(f"{written}.json").read_bytes())
        for name in ("caf%E9.txt", "new%0Aline.txt", "a %7C b.txt", "bell%07.txt", "x%23page=3.txt",
                     "%7C.txt", "back\\slash.txt", "-dash.txt"):
            self.assertIn(name, own["created_from"])
        graph = networkx.read_graphml(f"{written}.graphml", force_multigraph=True)
        places = {p for *_, d in graph.edges(data=True) for p in split(d["evidence"])}
        expected = {f"{e['document']}:{e['line']}:{e['column']}" for tie in own["ties"]
                    for e in tie["evidence"]}
        self.assertEqual(places, expected)
        self.assertTrue(any(len(place) > 600 and place.endswith(".txt:1:6") for place in places))
        back = json.loads(self.export(f"{written}.graphml", "back.json").read_bytes())
        self.assertEqual({e["document"] for t in back["ties"] for e in t["evidence"]},
                         {e["document"] for t in own["ties"] for e in t["evidence"]})
        subprocess.run(["xmllint", "--noout", f"{written}.svg"], check=True)

    def test_title_that_is_not_utf8(self):
        text = self.write("a.txt", "Oman met Iran.\n")
        for name in ("t.json", "t.graphml", "t.svg", "t.report.html"):
            self.export(text, name, "--title", os.fsdecode(b"caf\xe9 \x1b \\"))
            (self.folder / name).read_bytes().decode()

    def test_networks_that_are_no_networks(self):
        network = hostile_network()
        network["actors"][1]["id"] = network["actors"][0]["id"]
        self.assertEqual(run(self.write("twice.json", json.dumps(network))).returncode, 1)


if __name__ == "__main__":
    main(__name__)
