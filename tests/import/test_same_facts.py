"""Every format that holds attributes holds the same ones, read by the programs that people use."""
import csv
import json
import re
import sqlite3
import subprocess
import sys
from pathlib import Path

import networkx
import rdflib
from rdflib.namespace import PROV, RDF, RDFS, SKOS

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from support import BRIEF, Case, complaint, main, run  # noqa: E402

BROWSER = Path(__file__).resolve().parent / "browser"
SEPARATOR = " | "
LISTS = {"aliases", "role", "year", "amount", "evidence", "quote"}
MISSING = {"year_first", "year_last"}  # numbers that not every tie has
BUILT_IN_GEXF = {"label", "weight"}
TITLE = 'A "title" <with> marks & Знаки'
# of a text in which a quote, a comma, an ampersand and Cyrillic are in a sentence that states a tie
ODD = ('The Minister of Energy, Almasadam Satkaliyev, met with "Power & Light, Inc." in Astana.\n\n'
       "Казахстан и Китай подписали соглашение о торговле в 2021 году.\n")


def plain(value):
    """A value of any format as text, as GraphML would have it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return f"{value:.10g}"
    if isinstance(value, list):
        return SEPARATOR.join(value)
    return str(value)


def plain_fields(fields, names):
    return {name: plain(fields.get(name)) for name in names}


class SameFacts(Case):
    def setUp(self):
        super().setUp()
        odd = self.write("odd.txt", ODD)
        names = ["n.graphml", "n.gexf", "n.json", "n.node-link.json", "n.cyjs", "n.csv", "nodes.csv",
                 "n.statements.csv", "n.sqlite", "n.net", "n.mmd", "n.jsonld"]
        outputs = [part for name in names for part in ("-o", self.folder / name)]
        result = run(BRIEF, odd, "--quotes", "--title", TITLE, *outputs)
        self.assertEqual(result.returncode, 0, complaint(result))
        graph = networkx.read_graphml(self.folder / "n.graphml")
        _, first = next(iter(graph.nodes(data=True)))
        self.of_actor = {name for _, data in graph.nodes(data=True) for name in data}
        self.of_tie = {name for *_, data in graph.edges(data=True) for name in data}
        self.actors = {key: plain_fields(data, self.of_actor) for key, data in graph.nodes(data=True)}
        self.ties = {key: (source, target, plain_fields(data, self.of_tie))
                     for source, target, key, data in graph.edges(keys=True, data=True)}
        self.assertGreater(len(self.actors), 50)
        self.assertGreater(len(self.ties), 50)
        self.assertIn("label", first)

    def compare(self, actors, ties, without=frozenset()):
        """Compares {id: fields} and {id: (source, target, fields)} with the GraphML."""
        of_actor, of_tie = self.of_actor - without, self.of_tie - without
        self.assertEqual({key: plain_fields(data, of_actor) for key, data in actors.items()},
                         {key: plain_fields(data, of_actor) for key, data in self.actors.items()})
        self.assertEqual({key: (source, target, plain_fields(data, of_tie))
                          for key, (source, target, data) in ties.items()},
                         {key: (source, target, plain_fields(data, of_tie))
                          for key, (source, target, data) in self.ties.items()})

    def compare_graph(self, graph, without=frozenset()):
        self.compare(dict(graph.nodes(data=True)),
                     {key: (source, target, data)
                      for source, target, key, data in graph.edges(keys=True, data=True)}, without)

    def load(self, name):
        return json.loads((self.folder / name).read_text(encoding="utf-8"))

    def rows(self, name):
        with open(self.folder / name, encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    def test_own_json(self):
        data = self.load("n.json")
        self.assertEqual(data["title"], TITLE)
        self.assertEqual(data["created_from"], ["brief.txt", "odd.txt"])
        ties = {}
        for tie in data["ties"]:
            places, quotes = [], []
            for e in tie["evidence"]:
                places.append(f"{e['document']}:{e['line']}:{e['column']}")
                quotes.append(e["sentence"])
            ties[tie["id"]] = (tie["source"], tie["target"],
                               {**tie, "evidence": places, "quote": quotes})
        self.compare({actor["id"]: actor for actor in data["actors"]}, ties)

    def test_own_json_marks_words_inside_the_sentence(self):
        marked = 0
        for tie in self.load("n.json")["ties"]:
            for evidence in tie["evidence"]:
                for name in ("trigger", "source_words", "target_words", "cue"):
                    if name in evidence:
                        start, end = evidence[name]
                        evidence["sentence"].encode()[start:end].decode()
                        marked += 1
        self.assertGreater(marked, 100)

    def test_own_json_comes_back_into_the_program_unchanged(self):
        again = self.folder / "again.json"
        result = run(self.folder / "n.json", "-o", again)
        self.assertEqual(result.returncode, 0, complaint(result))
        self.assertEqual(again.read_bytes(), (self.folder / "n.json").read_bytes())

    def test_json_ld(self):
        """Read as triples; a number is a double there, and a list has no order."""
        graph = rdflib.Graph()
        graph.parse(self.folder / "n.jsonld", format="json-ld")
        own = "urn:silkgraph:vocabulary:"
        known = {"label": RDFS.label, "aliases": SKOS.altLabel, "type": RDF.type}

        def values(subject, field):
            found = graph.objects(subject, known.get(field, rdflib.URIRef(own + field)))
            return sorted(str(value).removeprefix(own).removeprefix("urn:silkgraph:actor:")
                          for value in found)

        def expected(field, text):
            if field in LISTS:
                return sorted(text.split(SEPARATOR)) if text else []
            return [] if field in MISSING and not text else [text]

        def same(found, wanted):
            return found == wanted or [float(each) for each in found] == [float(each) for each in wanted]

        for key, data in self.actors.items():
            subject = rdflib.URIRef(f"urn:silkgraph:actor:{key}")
            for field in self.of_actor:
                self.assertTrue(same(values(subject, field), expected(field, data[field])), (key, field))
        for key, (source, target, data) in self.ties.items():
            subject = rdflib.URIRef(f"urn:silkgraph:tie:{key}")
            self.assertEqual((values(subject, "source"), values(subject, "target")), ([source], [target]))
            for field in self.of_tie - {"evidence", "quote"}:
                self.assertTrue(same(values(subject, field), expected(field, data[field])), (key, field))
            quotes = sorted(str(quote) for place in graph.objects(subject, PROV.wasDerivedFrom)
                            for quote in graph.objects(place, PROV.value))
            self.assertEqual(quotes, sorted(data["quote"].split(SEPARATOR)))

    def test_graphology(self):
        for name in ("n.graphml", "n.gexf"):
            with self.subTest(name=name):
                read = subprocess.run(["node", BROWSER / "graphology.mjs", self.folder / name],
                                      capture_output=True, text=True, check=True)
                graph = json.loads(read.stdout)
                self.compare({node["key"]: node["attributes"] for node in graph["nodes"]},
                             {edge["key"]: (edge["source"], edge["target"], edge["attributes"])
                              for edge in graph["edges"]})

    def test_node_link(self):
        data = self.load("n.node-link.json")
        # the default name of the list changed in networkx 3.4
        graph = networkx.node_link_graph({**data, "edges": data["links"]})
        self.assertTrue(graph.is_directed() and graph.is_multigraph())
        self.assertEqual(graph.graph["title"], TITLE)
        self.compare_graph(graph)

    def test_cytoscape(self):
        data = self.load("n.cyjs")
        self.assertTrue(all(node["data"]["id"] for node in data["elements"]["nodes"]))
        graph = networkx.cytoscape_graph(data)
        self.assertEqual(len(graph), len(self.actors))
        self.compare_graph(graph)

    def test_gexf(self):
        graph = networkx.read_gexf(self.folder / "n.gexf")
        actors = dict(graph.nodes(data=True))
        ties = {data["id"]: (source, target, data)
                for source, target, data in graph.edges(data=True)}
        self.compare(actors, ties, BUILT_IN_GEXF)
        for key, data in actors.items():
            self.assertEqual(data["label"], self.actors[key]["label"])
            self.assertGreater(data["viz"]["size"], 0)
        for key, (_, _, data) in ties.items():
            self.assertEqual(plain(data["weight"]), self.ties[key][2]["weight"])
            self.assertEqual(data["label"], self.ties[key][2]["label"])

    def test_gexf_keeps_parallel_edges_apart_and_years_as_time(self):
        text = (self.folder / "n.gexf").read_text(encoding="utf-8")
        edges = re.findall(r'<edge id="[^"]*" source="([^"]*)" target="([^"]*)"[^>]* kind="([^"]*)"', text)
        self.assertEqual(len(edges), len(self.ties))
        self.assertEqual(len(edges), len(set(edges)))
        years = sum(len(data["year"].split(SEPARATOR)) for _, _, data in self.ties.values() if data["year"])
        self.assertGreater(years, 0)
        self.assertEqual(len(re.findall(r'<spell start="\d{4}" end="\d{4}"/>', text)), years)

    def test_tables(self):
        actors = {row["id"]: row for row in self.rows("nodes.csv")}
        ties = {row["id"]: (row["source"], row["target"], row) for row in self.rows("n.csv")}
        self.compare(actors, ties)
        for source, target, row in ties.values():
            self.assertEqual(row["source_label"], actors[source]["label"])
            self.assertEqual(row["target_label"], actors[target]["label"])

    def test_statements_are_the_sentences(self):
        rows = self.rows("n.statements.csv")
        coded = sorted((row["place"], row["relation"], row["quote"]) for row in rows)
        wanted = sorted((place, data["relation"], quote) for _, _, data in self.ties.values()
                        for place, quote in zip(data["evidence"].split(SEPARATOR),
                                                data["quote"].split(SEPARATOR)))
        self.assertEqual(coded, wanted)

    def test_sqlite(self):
        database = sqlite3.connect(self.folder / "n.sqlite")
        self.addCleanup(database.close)
        database.row_factory = sqlite3.Row
        self.assertEqual(database.execute("PRAGMA integrity_check").fetchone()[0], "ok")
        self.assertEqual(database.execute("PRAGMA foreign_key_check").fetchall(), [])
        actors = {row["id"]: {**row, "articulation": bool(row["articulation"])}
                  for row in map(dict, database.execute("SELECT * FROM actors"))}
        ties = {row["id"]: (row["source"], row["target"], {**row, "directed": bool(row["directed"])})
                for row in map(dict, database.execute("SELECT * FROM relations"))}
        self.compare(actors, ties)
        for row in database.execute("SELECT typeof(weight), typeof(documents), typeof(year_first) FROM relations"):
            self.assertEqual(tuple(row)[:2], ("real", "integer"))
            self.assertIn(row[2], ("integer", "null"))
        for row in database.execute("SELECT sentence, trigger_start, trigger_end FROM evidence"):
            self.assertTrue(row[0].encode()[row[1]:row[2]].decode())
        named = database.execute("SELECT source, relation, target, sentence FROM ties WHERE weight > 1").fetchall()
        self.assertTrue(named and all(all(row) for row in named))
        aliases = database.execute("SELECT count(*) FROM aliases").fetchone()[0]
        self.assertEqual(aliases, sum(len(a["aliases"].split(SEPARATOR)) for a in self.actors.values()
                                      if a["aliases"]))
        sentence = database.execute(
            "SELECT e.sentence FROM evidence e JOIN relations r ON r.id = e.relation"
            " JOIN actors a ON a.id = r.source WHERE a.label = 'Xi Jinping'"
            " AND r.relation = 'holds_office'").fetchone()[0]
        self.assertIn("Xi Jinping", sentence)

    def test_pajek(self):
        graph = networkx.read_pajek(self.folder / "n.net")
        self.assertEqual(len(graph), len(self.actors))
        found = sorted((data["l"].removeprefix("not: "), plain(data["weight"]))
                       for *_, data in graph.edges(data=True))
        self.assertEqual(found, sorted((data["label"], data["weight"])
                                       for _, _, data in self.ties.values()))

    def test_mermaid(self):
        text = (self.folder / "n.mmd").read_text(encoding="utf-8")
        self.assertEqual(len(re.findall(r'^  n\d+\["[^"]*"\]:::\w+$', text, re.M)), len(self.actors))
        arrows = re.findall(r'^  n\d+ (---|-->|-\.-|-\.->|x--x|--x)\|"[^"]*"\| n\d+$', text, re.M)
        self.assertEqual(len(arrows), len(self.ties))
        planned = sum(data["modality"] == "prospective" for _, _, data in self.ties.values())
        self.assertEqual(sum(arrow.startswith("-.") for arrow in arrows), planned)

    def test_as_chooses_where_an_extension_serves_two(self):
        nodes = self.export(BRIEF, "table.csv", "--as", "nodes")
        self.assertTrue(nodes.read_text().startswith("id,label,type"))
        graphml = self.export(BRIEF, "table.graphml", "--as", "nodes")
        self.assertTrue(graphml.read_text().startswith("<?xml"))

    def test_what_is_no_network_is_refused(self):
        for content, complaint_part in (('{"actors":', "no well-formed JSON"), ("[]", "no lists"),
                                        ('{"actors":[{"id":"a"}],"ties":[]}', "without an id or a type"),
                                        ('{"actors":[],"ties":[{"source":"a"}]}', "without its ends")):
            with self.subTest(content=content):
                result = run(self.write("bad.json", content))
                self.assertEqual(result.returncode, 1)
                self.assertIn(complaint_part, complaint(result))


if __name__ == "__main__":
    main(__name__)
