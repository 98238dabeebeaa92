"""One node for one actor: over documents, languages and spellings, and as a lexicon declares it."""
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
import networkx  # noqa: E402
from support import Case, complaint, main, run  # noqa: E402

ENGLISH = "Kazakhstan and Oman signed a protocol. Nurlan Abdrakhmanov, head of Zhanasu LLP, met Oman.\n"
RUSSIAN = ("Казахстан и Катар подписали протокол. Глава ТОО «Жанасу» Нурлан Абдрахманов встретился с "
           "послом Катара.\n")


class Merging(Case):
    def network(self, *texts, options=()):
        paths = [self.write(f"{n}.txt", text) for n, text in enumerate(texts, 1)]
        out = self.folder / "n.graphml"
        result = run(*paths, "-o", out, *options)
        self.assertEqual(result.returncode, 0, complaint(result))
        graph = networkx.read_graphml(out, force_multigraph=True)
        return {data["label"]: data for _, data in graph.nodes(data=True)}

    def lexicon(self, text):
        folder = self.folder / "lexicon"
        folder.mkdir()
        (folder / "mine.lex").write_text(text, encoding="utf-8")
        return "--lexicon", folder

    def test_two_languages_make_one_node(self):
        nodes = self.network(ENGLISH, RUSSIAN)
        self.assertEqual([n for n in nodes if n in ("Казахстан", "Kazakhstan")], ["Kazakhstan"])
        self.assertIn("Казахстан", nodes["Kazakhstan"]["aliases"])

    def test_names_meet_by_transliteration(self):
        nodes = self.network(ENGLISH, RUSSIAN)
        self.assertIn("Нурлан Абдрахманов", nodes["Nurlan Abdrakhmanov"]["aliases"])
        self.assertNotIn("Нурлан Абдрахманов", nodes)
        self.assertIn("Жанасу", nodes["Zhanasu"]["aliases"])

    def test_firms_of_two_states_do_not_meet(self):
        nodes = self.network("Oman's Zhanasu Ltd bought coal in Peru.\n",
                             "Chile's Janasu Ltd bought coal in Peru.\n")
        self.assertIn("Zhanasu", nodes)
        self.assertIn("Janasu", nodes)

    def test_a_merge_is_explained(self):
        paths = [self.write("en.txt", ENGLISH.replace("Abdrakh", "Abdrah")), self.write("ru.txt", RUSSIAN)]
        result = run("explain", *paths, "Nurlan Abdrahmanov")
        self.assertIn("merged: Нурлан Абдрахманов in ru.txt: the same name by another transliteration",
                      result.stdout.decode())

    def test_labels_in_a_language(self):
        self.assertIn("Казахстан", self.network(RUSSIAN))
        self.assertIn("Kazakhstan", self.network(RUSSIAN, options=("--lang", "en")))
        self.assertIn("Nurlan Abdrakhmanov", self.network(RUSSIAN, options=("--lang", "en")))
        self.assertIn("Казахстан", self.network(ENGLISH, options=("--lang", "ru")))
        result = run(self.write("x.txt", ENGLISH), "--lang", "xx")
        self.assertEqual(result.returncode, 2)
        self.assertIn("known are en, ru and kk", complaint(result))

    def test_the_date_says_who_was_in_office(self):
        for text in ("The President of Kazakhstan visited Oman.\n", "Президент Казахстана посетил Оман.\n"):
            for date, name in (("2015", "Nursultan Nazarbayev"), ("2023-05-09", "Kassym-Jomart Tokayev")):
                nodes = self.network(text, options=("--date", date, "--lang", "en"))
                self.assertIn(name, nodes, (text, date))
            self.assertNotIn("Nursultan Nazarbayev", self.network(text, options=("--lang", "en")))
        page = ('<html><head><meta property="article:published_time" content="2015-05-09T10:00:00Z"></head>'
                "<body><p>The President of Kazakhstan visited Oman.</p></body></html>")
        self.assertIn("Nursultan Nazarbayev", self.network(page))
        result = run(self.write("x.txt", ENGLISH), "--date", "yesterday")
        self.assertEqual(result.returncode, 2)
        self.assertIn("2015-05-09", complaint(result))

    def test_a_russian_name_has_a_latin_alias_and_id(self):
        path = self.write("ru.txt", RUSSIAN)
        out = self.folder / "n.graphml"
        run(path, "-o", out)
        graph = networkx.read_graphml(out, force_multigraph=True)
        self.assertIn("nurlan-abdrakhmanov", graph)
        self.assertIn("Nurlan Abdrakhmanov", graph.nodes["nurlan-abdrakhmanov"]["aliases"])
        self.assertTrue(all(node.isascii() for node in graph))

    def test_declared_the_same(self):
        texts = ("Uralchem LLC signed a contract with Oman.\n", "ООО «Уралхим» подписало контракт с Перу.\n")
        apart = [node for node in self.network(*texts).values() if node["type"] == "company"]
        self.assertEqual(len(apart), 2)
        nodes = self.network(*texts, options=self.lexicon("same Uralchem\n  names Уралхим, Uralkhim\n"))
        self.assertIn("Uralchem", nodes)
        self.assertNotIn("Уралхим", nodes)
        self.assertIn("Уралхим", nodes["Uralchem"]["aliases"])

    def test_declared_distinct(self):
        texts = ("Zhanasu LLP signed a contract with Oman.\n", "Janasu LLP signed a contract with Peru.\n")
        self.assertNotIn("Janasu", self.network(*texts))
        nodes = self.network(*texts, options=self.lexicon("distinct zhanasu\n  names Zhanasu, Janasu\n"))
        self.assertIn("Zhanasu", nodes)
        self.assertIn("Janasu", nodes)

    def test_a_declaration_with_a_mistake_is_told(self):
        result = run(self.write("x.txt", ENGLISH), *self.lexicon("same Uralchem\n  name Uralkhim\n"))
        self.assertEqual(result.returncode, 4)
        self.assertIn("mine.lex:2:", complaint(result))

class Repetition(Case):
    """A sentence counts once, however often it is printed."""

    FIRST = "In 2021 Oman and Iran signed an agreement on the transport of gas across the Gulf."

    def tie(self, *texts):
        paths = [self.write(f"{n}.txt", text + "\n") for n, text in enumerate(texts, 1)]
        out = self.folder / "n.graphml"
        run(*paths, "-o", out)
        graph = networkx.read_graphml(out, force_multigraph=True)
        return next(data for *_, data in graph.edges(data=True) if data["relation"] == "signed_with"), paths

    def test_a_reprint_adds_no_weight(self):
        tie, paths = self.tie(self.FIRST, self.FIRST)
        self.assertEqual((tie["weight"], tie["documents"]), (1, 2))
        self.assertEqual(len(tie["evidence"].split(" | ")), 2)
        told = run("explain", *paths, "Oman", "Iran").stdout.decode()
        self.assertIn("the same in 2.txt:1:", told)
        self.assertEqual(told.count("transport of gas"), told.count("signed_with -> ") + told.count("party_to -> "))

    def test_a_near_copy_adds_none(self):
        near = self.FIRST.replace("the Gulf.", "the whole Gulf")
        self.assertEqual(self.tie(self.FIRST, near)[0]["weight"], 1)

    def test_another_year_is_another_statement(self):
        tie, _ = self.tie(self.FIRST, self.FIRST.replace("2021", "2023"))
        self.assertEqual((tie["weight"], tie["year_first"], tie["year_last"]), (2, 2021, 2023))

    def test_a_translation_in_the_same_document_adds_none(self):
        tie, _ = self.tie(self.FIRST + "\n\nВ 2021 году Оман и Иран подписали соглашение о перевозке газа.")
        self.assertEqual((tie["weight"], tie["documents"]), (1, 1))


if __name__ == "__main__":
    main(__name__)
