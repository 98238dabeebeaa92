"""Every measure agrees with networkx on five graphs."""
import sys
from pathlib import Path

import networkx

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from support import BRIEF, Case, main  # noqa: E402

PAIRS = [("Oman", "Iran"), ("Iran", "Peru"), ("Peru", "Chile"), ("Chile", "Oman"),
         ("Peru", "Poland"), ("Poland", "Norway"), ("Norway", "Chad"), ("Chad", "Poland")]
GRAPHS = {
    "path": "Oman met Iran. Iran met Peru. Peru met Chile.",
    "star": "Oman met Iran. Oman met Peru. Oman met Chile. Oman criticised Norway. "
            "Oman met Iran again.",
    "cycles": " ".join(f"{a} met {b}." for a, b in PAIRS),
    "parts": "Oman met Iran. Oman criticised Iran. Peru met Chile. Chile met Norway. "
             "Norway met Peru. Poland supports Chad. Samoa has not met Fiji.",
}


def measured(data):
    """Ties of structure follow from names, and carry no weight."""
    return data["modality"] != "negated" and data["family"] != "structure"


def simple(graph):
    """What measure.h calls the simple graph: one edge for two actors, weights summed."""
    made = networkx.Graph()
    made.add_nodes_from(graph.nodes)
    for a, b, data in graph.edges(data=True):
        if measured(data) and a != b:
            weight = made.get_edge_data(a, b, {"weight": 0})["weight"] + data["weight"]
            made.add_edge(a, b, weight=weight)
    return made


def multi(graph):
    made = networkx.MultiGraph()
    made.add_nodes_from(graph.nodes)
    made.add_weighted_edges_from((a, b, data["weight"]) for a, b, data in graph.edges(data=True)
                                 if measured(data))
    return made


class Measures(Case):
    def graphs(self):
        for name, text in GRAPHS.items():
            yield name, self.write(f"{name}.txt", text)
        yield "landscape", BRIEF

    def setUp(self):
        super().setUp()
        self.cases = []
        for name, document in self.graphs():
            graph = networkx.read_graphml(self.export(document, f"{name}.graphml"),
                                          force_multigraph=True)
            self.assertGreater(graph.number_of_edges(), 2, name)
            self.cases.append((name, graph, simple(graph), multi(graph)))

    def compare(self, measure, compute, places=6):
        for name, graph, one, many in self.cases:
            with self.subTest(graph=name):
                expected = compute(one, many)
                for node, data in graph.nodes(data=True):
                    self.assertAlmostEqual(data[measure], expected[node], places, node)

    def test_degree(self):
        self.compare("degree", lambda one, many: dict(many.degree()))

    def test_strength(self):
        self.compare("strength", lambda one, many: dict(many.degree(weight="weight")))

    def test_betweenness(self):
        self.compare("betweenness",
                     lambda one, many: networkx.betweenness_centrality(one, normalized=False))

    def test_closeness(self):
        def harmonic(one, _):
            values = networkx.harmonic_centrality(one)
            return {n: v / max(1, len(one) - 1) for n, v in values.items()}
        self.compare("closeness", harmonic)

    def test_eigenvector_satisfies_its_equation(self):
        for name, graph, one, _ in self.cases:
            with self.subTest(graph=name):
                value = {n: d["eigenvector"] for n, d in graph.nodes(data=True)}
                self.assertAlmostEqual(max(value.values()), 1, 6)
                image = {n: sum(value[m] * one[n][m]["weight"] for m in one[n]) for n in one}
                top = max(value, key=value.get)
                for node in one:
                    self.assertAlmostEqual(image[node], image[top] * value[node], 4, node)

    def test_pagerank(self):
        self.compare("pagerank",
                     lambda one, many: networkx.pagerank(one, weight="weight", tol=1e-12,
                                                         max_iter=1000), 5)

    def test_constraint(self):
        def constraint(one, _):
            values = networkx.constraint(one, weight="weight")
            return {n: 0 if v != v else v for n, v in values.items()}
        self.compare("constraint", constraint)

    def test_coreness(self):
        self.compare("coreness", lambda one, many: networkx.core_number(one))

    def test_articulation(self):
        for name, graph, one, _ in self.cases:
            with self.subTest(graph=name):
                points = {n for n, data in graph.nodes(data=True) if data["articulation"]}
                self.assertEqual(points, set(networkx.articulation_points(one)))

    def test_communities_are_connected_and_as_good_as_louvain(self):
        for name, graph, one, _ in self.cases:
            with self.subTest(graph=name):
                groups = {}
                for node, data in graph.nodes(data=True):
                    groups.setdefault(data["community"], set()).add(node)
                for members in groups.values():
                    self.assertTrue(networkx.is_connected(one.subgraph(members)))
                quality = networkx.algorithms.community.modularity
                louvain = networkx.algorithms.community.louvain_communities(one, seed=1)
                self.assertGreaterEqual(quality(one, groups.values()) + 0.02,
                                        quality(one, louvain))


if __name__ == "__main__":
    main(__name__)
