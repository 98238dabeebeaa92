"""The explorer in a real browser: opened from disk, clicked through, also with 500 and 5,000 actors."""
import csv
import io
import json
import os
import random
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import networkx

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from support import BRIEF, Case, complaint, main, run  # noqa: E402

HERE = Path(__file__).resolve().parent / "browser"
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or ""
SVG = "{http://www.w3.org/2000/svg}"
TYPES = ["country", "ministry", "company", "official", "agreement", "organization"]


def synthetic(path, actors, ties):
    """A network of silkgraph's own JSON: some hubs, and the rest tied to them and to each other."""
    chance = random.Random(7)
    nodes = [{"id": f"actor-{i}", "label": f"Actor number {i}", "type": TYPES[i % len(TYPES)],
              "aliases": [], "country": "", "role": [], "mentions": 1} for i in range(actors)]
    edges = {}
    for i in range(ties):
        one = i % actors
        other = chance.randrange(20) if i < actors else chance.randrange(actors)
        if one != other:
            edges[one, other] = {"id": f"e{i}", "source": f"actor-{one}", "target": f"actor-{other}",
                                 "relation": "cooperates_with", "family": "cooperation",
                                 "label": "cooperates with", "modality": "actual", "directed": False,
                                 "weight": 1, "year": [str(2000 + i % 20)], "amount": [],
                                 "evidence": [{"document": "d.txt", "line": i + 1, "column": 1,
                                               "sentence": "One works with another.", "frame": "x"}]}
    path.write_text(json.dumps({"title": "Synthetic", "created_from": ["d.txt"], "actors": nodes,
                                "ties": list(edges.values())}))
    return path


class Explorer(Case):
    def walk(self, page, how, *screenshots):
        """What the browser found on the page."""
        self.assertTrue(CHROMIUM, "tools/setup --tests installs chromium")
        result = subprocess.run(["node", HERE / "explorer.mjs", page, CHROMIUM, how, *screenshots],
                                capture_output=True, text=True, timeout=240, check=False)
        self.assertEqual(result.returncode, 0, result.stderr)
        return json.loads(result.stdout)

    def explore(self, page, how="all", *screenshots):
        found = self.walk(page, how, *screenshots)
        self.assertEqual(found["errors"], [])
        self.assertEqual(found["requests"], [], "the page loads nothing from elsewhere")
        return found

    def test_landscape(self):
        page = self.export(BRIEF, "net.html", "--title", "A <b>title</b> & more")
        self.assertLess(page.stat().st_size, 1_500_000)
        found = self.explore(page, "all", *filter(None, [os.environ.get("SCREENSHOTS")]))
        exported = self.export(BRIEF, "n.graphml", "--title", "A <b>title</b> & more")
        graph = networkx.read_graphml(exported, force_multigraph=True)
        tied = sum(1 for node in graph if graph.degree(node))
        self.assertEqual(found["all"], {"nodes": tied, "edges": graph.number_of_edges()})
        for check in (self.check_cards, self.check_looks, self.check_tables, self.check_parts, self.check_filters,
                      self.check_files, self.check_phone):
            with self.subTest(check.__name__):
                check(found, graph)

    def check_cards(self, found, graph):
        self.assertTrue(any("Kazakhtelecom" in hit for hit in found["hits"]))
        self.assertIn("Kazakhtelecom", found["actorCard"])
        self.assertIn("betweenness", found["actorCard"])
        self.assertIn("brief.txt:", found["tieCard"])
        self.assertGreaterEqual(found["marks"], 2)
        self.assertTrue(found["closed"])
        self.assertIn(found["clicked"]["label"], found["clickedCard"])
        self.assertIn(found["clicked"]["label"], found["tip"], "the pointer on an actor shows its name")
        central = sorted(graph, key=lambda n: -graph.nodes[n]["strength"])[:8]
        self.assertEqual(set(central) - set(found["named"]), set(), "the most central are named at first view")

    def check_looks(self, found, _graph):
        usual, other = found["usualLook"], found["otherLook"]
        self.assertEqual(len(usual), len(other))
        self.assertGreater(sum(a[0] != b[0] for a, b in zip(usual, other)), len(usual) / 2, "sized by another measure")
        self.assertGreater(sum(a[1] != b[1] for a, b in zip(usual, other)), len(usual) / 2, "coloured by community")
        self.assertGreater(found["ramp"], 10, "coloured by a measure")
        self.assertIn("pagerank", found["legend"])
        self.assertEqual(found["dark"], "rgb(18, 24, 31)")

    def check_tables(self, found, graph):
        for name in ("byStrength", "byBetweenness"):
            self.assertEqual(found[name], sorted(found[name], reverse=True), name)
        self.assertNotEqual(found["byName"][:5], found["byName"][-5:])
        self.assertEqual(found["byName"], sorted(found["byName"], key=str.lower))
        self.assertEqual(found["tieRows"], graph.number_of_edges())
        self.assertIn("Stated in", found["rowCard"])

    def check_parts(self, found, graph):
        both = networkx.Graph(graph)
        near = {found["clicked"]["id"], *both[found["clicked"]["id"]]}
        self.assertEqual(found["neighbours"], {"nodes": len(near), "edges": graph.subgraph(near).number_of_edges()})
        self.assertGreater(found["expanded"]["nodes"], len(near))
        way = networkx.shortest_path_length(both, found["clicked"]["id"], found["path"]["to"])
        self.assertGreater(way, 2)
        self.assertEqual((found["pathSteps"], found["pathMarked"]), (way, way + 1))
        self.assertIn("Shortest path", found["pathNotice"])

    def check_filters(self, found, graph):
        for fewer in ("withoutCompanies", "withoutPlans", "dated", "lastYear"):
            self.assertLess(found[fewer]["edges"], found["all"]["edges"], fewer)
        plans = sum(d["modality"] == "prospective" for *_, d in graph.edges(data=True))
        self.assertEqual(found["withoutPlans"]["edges"], found["all"]["edges"] - plans)
        self.assertRegex(found["span"], r"^\d{4}$")
        self.assertGreater(found["moved"], found["filtered"]["nodes"] / 2, "laid out again")
        self.assertEqual(found["reset"], found["all"])
        self.assertEqual(found["again"], {**found["filtered"], "hash": found["hash"], "size": "degree", "table": True},
                         "the address leads back to the view")

    def check_files(self, found, graph):
        shown = found["filtered"]
        svg = ET.fromstring(found["svg"])
        drawn = [e.get("class") for e in svg.iter() if e.get("class") in ("tie", "actor")]
        self.assertEqual((drawn.count("actor"), drawn.count("tie")), (shown["nodes"], shown["edges"]))
        texts = [e.text for e in svg.iter(f"{SVG}text")]
        self.assertIn("A <b>title</b> & more", texts)
        legend = next(e for e in svg.iter(f"{SVG}g") if e.get("class") == "legend")
        self.assertIn("cooperation", [e.text for e in legend.iter(f"{SVG}text")])
        self.assertEqual(found["png"], "PNG")
        for name, rows in (("ties-csv", shown["edges"]), ("actors-csv", shown["nodes"])):
            self.assertEqual(len(list(csv.DictReader(io.StringIO(found[name])))), rows)
        part = networkx.parse_graphml(found["graphml"], force_multigraph=True)
        self.assertEqual((len(part), part.number_of_edges()), (shown["nodes"], shown["edges"]))
        whole = networkx.parse_graphml(found["graphmlOfAll"], force_multigraph=True)
        tied = graph.subgraph([node for node in graph if graph.degree(node)])
        self.assertEqual(whole.graph, graph.graph)
        self.assertEqual(dict(whole.nodes(data=True)), dict(tied.nodes(data=True)))
        self.assertEqual(sorted(whole.edges(data=True), key=str), sorted(tied.edges(data=True), key=str))
        again = run(self.write("saved.graphml", found["graphml"]), "--as", "csv")
        self.assertEqual(len(again.stdout.splitlines()), shown["edges"] + 1, complaint(again))

    def check_phone(self, found, _graph):
        phone = found["phone"]
        self.assertGreater(phone["part"], 0.7, "the drawing comes first")
        self.assertTrue(phone["wide"], "nothing is wider than the screen")
        self.assertIn(phone["target"]["label"], phone["card"])
        self.assertLess(phone["over"]["height"], 400, "the card lies over the drawing and leaves it in sight")
        self.assertTrue(phone["panel"])

    def test_title_is_text(self):
        page = self.export(BRIEF, "net.html", "--title", "</script><b>title</b>")
        self.assertNotIn("<b>title", page.read_text())

    def test_hostile_names(self):
        """Names that would be scripts, tags or links anywhere else are words in the page, and shown."""
        names = ["<script>alert(1)</script>zakhtelec", "]]><img src=x onerror=alert(2)>", "javascript:alert(3)",
                 "</script><script>alert(4)</script>", "\" onmouseover=alert(5) x=\"", "' onclick='alert(6)",
                 "<svg/onload=alert(7)>", "{{data}}", "<!--", "&lt;b&gt;", "\u202egnp.exe", "\x1b[31m", "\\"]
        names += [f"{name} {i}" for i, name in enumerate(names)]
        network = synthetic(self.folder / "n.json", len(names), 60)
        content = json.loads(network.read_text())
        for actor, name in zip(content["actors"], names):
            actor.update(label=name, aliases=[name + " too"], role=[name], id=actor["id"] + name,
                         merges=name)
        ids = [actor["id"] for actor in content["actors"]]
        for tie in content["ties"]:
            for end in ("source", "target"):
                tie[end] = ids[int(tie[end].split("-")[1])]
            tie["label"] = names[int(tie["id"][1:]) % len(names)]
            tie["amount"], tie["year"] = [tie["label"]], ["2019"]
            tie["evidence"][0].update(sentence="say " + tie["label"], document=tie["label"])
        content["title"] = names[3]
        network.write_text(json.dumps(content))
        page = self.export(network, "hostile.html")
        self.assertIn("default-src 'none'", page.read_text())
        found = self.explore(page, "search,saving")
        self.assertEqual(found["all"]["nodes"], len(names))
        self.assertTrue(any(names[0] in hit for hit in found["hits"]), found["hits"])
        self.assertIn(names[0], found["actorCard"])
        ET.fromstring(found["svg"])

    def test_policy_forbids_what_was_not_there(self):
        """A script, a handler or an image from elsewhere that got into the page would do nothing."""
        page = self.export(BRIEF, "net.html")
        page.write_text(page.read_text().replace(
            "<main>", "<main><script>alert(1)</script><img src='http://127.0.0.1:9/x' onerror='alert(2)'>"))
        found = self.walk(page, "search")
        self.assertEqual([e for e in found["errors"] if e.startswith("dialog")], [])
        self.assertGreaterEqual(sum("Content Security Policy" in e for e in found["errors"]), 2)
        self.assertEqual(found["requests"], [])

    def test_speed(self):
        """In seconds that the page works, however busy the machine is: a frame of a drag is 50 ms at most."""
        for actors, first in ((500, 2.5), (5000, 10)):
            with self.subTest(actors=actors):
                network = synthetic(self.folder / f"n{actors}.json", actors, actors * 12 // 5)
                found = self.explore(self.export(network, f"n{actors}.html"), "speed")
                self.assertEqual(found["all"]["nodes"], actors)
                self.assertLess(found["firstDrawing"], first)
                self.assertLess(found["frame"], 0.05)
                self.assertGreaterEqual(len(found["named"]), 12)


if __name__ == "__main__":
    main(__name__)
