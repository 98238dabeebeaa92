"""What silkgraph writes is read by the programs that people use, with every attribute."""
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import igraph
import networkx

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from support import BRIEF, Case, main, run  # noqa: E402

NODE = {"label": str, "type": str, "mentions": int, "degree": float, "strength": float,
        "betweenness": float, "closeness": float, "eigenvector": float, "pagerank": float,
        "constraint": float, "coreness": int, "community": int, "articulation": bool}
EDGE = {"relation": str, "family": str, "label": str, "modality": str, "directed": bool,
        "weight": float, "evidence": str}
# a reader may leave these out where they are empty
NODE_MAYBE_EMPTY = ("aliases", "country", "role")
EDGE_MAYBE_EMPTY = ("year", "amount", "quote")


class Readers(Case):
    def setUp(self):
        super().setUp()
        self.path = self.export(BRIEF, "net.graphml", "--quotes", "--title", "A <title> & more")

    def test_networkx(self):
        graph = networkx.read_graphml(self.path)
        self.assertTrue(graph.is_directed())
        self.assertTrue(graph.is_multigraph())
        self.assertEqual(graph.graph["title"], "A <title> & more")
        self.assertEqual(graph.graph["created_from"], "brief.txt")
        for _, data in graph.nodes(data=True):
            for name, kind in NODE.items():
                self.assertIsInstance(data[name], kind, name)
        for _, _, data in graph.edges(data=True):
            for name, kind in EDGE.items():
                self.assertIsInstance(data[name], kind, name)
        for name in NODE_MAYBE_EMPTY:
            self.assertTrue(any(data.get(name) for _, data in graph.nodes(data=True)), name)
        for name in EDGE_MAYBE_EMPTY:
            self.assertTrue(any(d.get(name) for _, _, d in graph.edges(data=True)), name)

    def test_igraph(self):
        graph = igraph.Graph.Read_GraphML(str(self.path))
        self.assertTrue(graph.is_directed())
        for name in (*NODE, *NODE_MAYBE_EMPTY):
            self.assertIn(name, graph.vertex_attributes())
        for name in (*EDGE, *EDGE_MAYBE_EMPTY):
            # igraph keeps the names of two attributes of one name apart by their keys
            self.assertTrue(name in graph.edge_attributes() or f"e_{name}" in graph.edge_attributes(),
                            name)

    def test_readers_agree_with_each_other_and_the_file(self):
        root = ElementTree.parse(self.path).getroot()
        space = {"g": "http://graphml.graphdrawing.org/xmlns"}
        nodes = root.findall("g:graph/g:node", space)
        edges = root.findall("g:graph/g:edge", space)
        one, other = networkx.read_graphml(self.path), igraph.Graph.Read_GraphML(str(self.path))
        self.assertEqual((len(one), one.number_of_edges()), (len(nodes), len(edges)))
        self.assertEqual((other.vcount(), other.ecount()), (len(nodes), len(edges)))

    def test_ids_are_unique_and_every_key_is_declared(self):
        root = ElementTree.parse(self.path).getroot()
        space = {"g": "http://graphml.graphdrawing.org/xmlns"}
        ids = [e.get("id") for e in root.iter() if e.tag.endswith(("}node", "}edge"))]
        self.assertEqual(len(ids), len(set(ids)))
        keys = {key.get("id"): key.get("for") for key in root.findall("g:key", space)}
        for element in root.iter():
            for data in element.findall("g:data", space):
                self.assertEqual(keys[data.get("key")], element.tag.split("}")[1])
        names = {node.get("id") for node in root.findall("g:graph/g:node", space)}
        for edge in root.findall("g:graph/g:edge", space):
            self.assertIn(edge.get("source"), names)
            self.assertIn(edge.get("target"), names)

    def test_graphml_comes_back_into_the_program_unchanged(self):
        again = self.folder / "again.graphml"
        result = run(self.path, "--quotes", "-o", again)
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertEqual(again.read_text(), self.path.read_text())

    def test_dot_is_accepted_by_dot(self):
        path = self.export(BRIEF, "net.dot")
        drawn = subprocess.run(["dot", "-Tsvg", path], capture_output=True, check=False)
        self.assertEqual(drawn.returncode, 0, drawn.stderr)
        self.assertEqual(drawn.stderr, b"")
        ElementTree.fromstring(drawn.stdout)

    def test_pictures_are_what_their_names_say(self):
        for name, magic in (("net.png", b"\x89PNG"), ("net.pdf", b"%PDF"), ("net.svg", b"<?xml")):
            with self.subTest(name=name):
                self.assertEqual(self.export(BRIEF, name).read_bytes()[:len(magic)], magic)


if __name__ == "__main__":
    main(__name__)
