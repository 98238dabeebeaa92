"""A language with names only: its actors are found and meet those of other languages."""
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
import networkx  # noqa: E402
from support import Case, main  # noqa: E402

TEXT = ("Қазақстан Президенті Қасым-Жомарт Тоқаев Қытайға барды. Ол Бейжіңде Си Цзиньпинмен кездесті. "
        "ҚазМұнайГаз бен Самұрық-Қазына жаңа жоба туралы келісті. Шанхай ынтымақтастық ұйымының саммиті "
        "Өзбекстанда өтті.\n")


class Kazakh(Case):
    def test_actors_are_found(self):
        path = self.write("kk.txt", TEXT)
        graph = networkx.read_graphml(self.export(path, "n.graphml", "--lang", "en"), force_multigraph=True)
        self.assertEqual({d["label"] for _, d in graph.nodes(data=True)},
                         {"Kazakhstan", "China", "Kassym-Jomart Tokayev", "Xi Jinping", "KazMunayGas",
                          "Samruk-Kazyna", "Shanghai Cooperation Organisation", "Uzbekistan"})
        self.assertEqual(graph.number_of_edges(), 0)

    def test_labels_are_kazakh(self):
        path = self.write("kk.txt", TEXT)
        graph = networkx.read_graphml(self.export(path, "n.graphml"), force_multigraph=True)
        self.assertIn("Қазақстан", {d["label"] for _, d in graph.nodes(data=True)})

    def test_russian_with_a_kazakh_name_stays_russian(self):
        path = self.write("ru.txt", "Фонд «Самрук-Қазына» подписал контракт с Оманом.\n")
        graph = networkx.read_graphml(self.export(path, "n.graphml"), force_multigraph=True)
        self.assertGreater(graph.number_of_edges(), 0)


if __name__ == "__main__":
    main(__name__)
