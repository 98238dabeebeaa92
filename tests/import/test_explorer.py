"""The explorer in a real browser: opened from disk, clicked through, also with 500 and 5,000 actors."""
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
from support import BRIEF, Case, main  # noqa: E402

HERE = Path(__file__).resolve().parent / "browser"
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or ""
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
    def explore(self, page, screenshot=None):
        self.assertTrue(CHROMIUM, "tools/setup --tests installs chromium")
        result = subprocess.run(["node", HERE / "explorer.mjs", page, CHROMIUM,
                                 *([screenshot] if screenshot else [])],
                                capture_output=True, text=True, timeout=240, check=False)
        self.assertEqual(result.returncode, 0, result.stderr)
        found = json.loads(result.stdout)
        self.assertEqual(found["errors"], [])
        self.assertEqual(found["requests"], [], "the page loads nothing from elsewhere")
        return found

    def test_landscape(self):
        page = self.export(BRIEF, "net.html", "--title", "A <b>title</b> & more")
        self.assertLess(page.stat().st_size, 1_500_000)
        found = self.explore(page, os.environ.get("SCREENSHOT"))
        graph = networkx.read_graphml(self.export(BRIEF, "n.graphml"), force_multigraph=True)
        tied = sum(1 for node in graph if graph.degree(node))
        self.assertEqual(found["all"], {"nodes": tied, "edges": graph.number_of_edges()})
        self.assertTrue(any("Kazakhtelecom" in hit for hit in found["hits"]))
        self.assertIn("Kazakhtelecom", found["actorCard"])
        self.assertIn("betweenness", found["actorCard"])
        self.assertIn("brief.txt:", found["tieCard"])
        self.assertGreaterEqual(found["marks"], 2)
        self.assertTrue(found["closed"])
        self.assertIn(found["clicked"]["label"], found["clickedCard"])
        for fewer in ("withoutCompanies", "withoutPlans", "dated", "lastYear"):
            self.assertLess(found[fewer]["edges"], found["all"]["edges"], fewer)
        plans = sum(d["modality"] == "prospective" for *_, d in graph.edges(data=True))
        self.assertEqual(found["withoutPlans"]["edges"], found["all"]["edges"] - plans)
        self.assertEqual(found["reset"], found["all"])
        svg = ET.fromstring(found["svg"])
        lines = [e for e in svg.iter("{http://www.w3.org/2000/svg}line")]
        self.assertEqual(len(lines), found["all"]["edges"])
        self.assertEqual(found["png"], "PNG")

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
        found = self.explore(page)
        self.assertEqual(found["all"]["nodes"], len(names))
        self.assertTrue(any(names[0] in hit for hit in found["hits"]), found["hits"])
        self.assertIn(names[0], found["actorCard"])
        ET.fromstring(found["svg"])

    def test_policy_forbids_what_was_not_there(self):
        """A script, a handler or an image from elsewhere that got into the page would do nothing."""
        page = self.export(BRIEF, "net.html")
        page.write_text(page.read_text().replace(
            "<main>", "<main><script>alert(1)</script><img src='http://127.0.0.1:9/x' onerror='alert(2)'>"))
        result = subprocess.run(["node", HERE / "explorer.mjs", page, CHROMIUM],
                                capture_output=True, text=True, timeout=240, check=False)
        self.assertEqual(result.returncode, 0, result.stderr)
        found = json.loads(result.stdout)
        self.assertEqual([e for e in found["errors"] if e.startswith("dialog")], [])
        self.assertGreaterEqual(sum("Content Security Policy" in e for e in found["errors"]), 2)
        self.assertEqual(found["requests"], [])

    def test_five_hundred(self):
        network = synthetic(self.folder / "n500.json", 500, 1200)
        found = self.explore(self.export(network, "n500.html"))
        self.assertEqual(found["all"]["nodes"], 500)

    def test_five_thousand(self):
        network = synthetic(self.folder / "n5000.json", 5000, 12000)
        found = self.explore(self.export(network, "n5000.html"))
        self.assertEqual(found["all"]["nodes"], 5000)
        self.assertEqual(found["reset"], found["all"])


if __name__ == "__main__":
    main(__name__)
