"""Decisions of coders: read, placed, applied, and never lost; docs/review.md describes them."""
import csv
import io
import json
import resource
import subprocess
import sys
from pathlib import Path

import networkx

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from support import PROGRAM, Case, complaint, main, run  # noqa: E402

WATER = "Oman and Poland signed a memorandum on water in 2021."
ENERGY = "The Ministry of Energy of Oman supports ACWA Power."
CRANES = "Asyad Group supplies Maersk with cranes."
PLAN = "Maersk plans to invest in Duqm Refinery."
CRITICISM = "Poland criticised Iran."
PORT = "Marlowe Shipping works in the port as well."
ARTICLE = f"# Ports of the southern coast\n\n{WATER} {ENERGY}\n\n{CRANES} {PLAN} {CRITICISM}\n\n{PORT}\n"
COLUMNS = ["decision", "coder", "date", "document", "sentence", "source", "relation", "target", "modality",
           "year", "to_source", "to_relation", "to_target", "to_modality", "to_year", "type", "note"]


def decision(kind, sentence="", source="", relation="", target="", **more):
    row = {"decision": kind, "coder": "Ann", "date": "2026-11-01", "document": "article.txt",
           "sentence": sentence, "source": source, "relation": relation, "target": target}
    row.update(more)
    return row


SIGNED = decision("accept", WATER, "Oman", "signed_with", "Poland", modality="actual")
NO_CRITICISM = decision("reject", CRITICISM, "Poland", "opposes", "Iran", modality="actual")
LOAN = decision("correct", PLAN, "Maersk", "invests_in", "Duqm Refinery", modality="prospective",
                to_relation="supplies", to_modality="actual", to_year="2019")
MISSED = decision("add", PORT, "Marlowe Shipping", "cooperates_with", "Asyad Group", year="2020")
MERGED = decision("merge", source="ACWA Power", to_source="Asyad Group", document="", sentence="")
ALL = [SIGNED, NO_CRITICISM, LOAN, MISSED, MERGED]


def table(*rows, columns=COLUMNS, separator=","):
    out = io.StringIO()
    writer = csv.DictWriter(out, columns, delimiter=separator, restval="")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


class Decisions(Case):
    def setUp(self):
        super().setUp()
        self.article = self.write("article.txt", ARTICLE)

    def decide(self, *rows, article=None, name="d.csv", options=(), content=None, code=0):
        """{(source, relation, target, modality): tie} and {label: actor} of what decisions give."""
        self.write(name, content if content is not None else table(*rows))
        out = self.folder / "net.json"
        result = run(article or self.article, "--decisions", self.folder / name, *options, "-o", out)
        self.assertEqual(result.returncode, code, complaint(result))
        self.said = complaint(result)
        return self.read(out)

    def read(self, path):
        network = json.loads(path.read_text())
        label = {actor["id"]: actor["label"] for actor in network["actors"]}
        ties = {(label[t["source"]], t["relation"], label[t["target"]], t["modality"]): t
                for t in network["ties"]}
        return ties, {actor["label"]: actor for actor in network["actors"]}

    def check_all(self, ties, actors):
        """What the five decisions ALL must give."""
        signed = ties["Oman", "signed_with", "Poland", "actual"]
        self.assertEqual((signed["reviewed"], signed["coder"]), ("accepted", ["Ann"]))
        self.assertNotIn(("Poland", "opposes", "Iran", "actual"), ties)
        self.assertNotIn(("Maersk", "invests_in", "Duqm Refinery", "prospective"), ties)
        loan = ties["Maersk", "supplies", "Duqm Refinery", "actual"]
        self.assertEqual((loan["reviewed"], loan["year"], loan["family"]),
                         ("corrected", ["2019"], "cooperation"))
        missed = ties["Marlowe Shipping", "cooperates_with", "Asyad Group", "actual"]
        self.assertEqual((missed["reviewed"], missed["year"], missed["weight"]), ("added", ["2020"], 1))
        self.assertNotIn("ACWA Power", actors)
        self.assertIn("ACWA Power", actors["Asyad Group"]["aliases"])
        self.assertIn("merged by Ann", actors["Asyad Group"]["merges"])
        supports = ties["Ministry of Energy of Oman", "supports", "Asyad Group", "actual"]
        self.assertEqual((supports["reviewed"], supports["coder"]), ("unreviewed", []))

    def test_each_kind(self):
        self.check_all(*self.decide(*ALL))
        self.assertEqual(self.said, "")

    def test_without_decisions_nothing_speaks_of_reviews(self):
        self.assertNotIn("reviewed", self.export(self.article, "n.json").read_text())
        self.assertNotIn("reviewed", self.export(self.article, "n.graphml").read_text())

    def test_actors(self):
        ties, actors = self.decide(
            decision("rename", source="Asyad Group", to_source="Asyad Ports"),
            decision("retype", source="Duqm Refinery", type="initiative"),
            decision("reject", source="Iran"),
            decision("accept", source="ACWA Power"),
            decision("add", PORT, "Duqm Free Zone", type="organization"),
            decision("add", PORT, "Duqm Free Zone", "part_of", "Oman"))
        self.assertIn("Asyad Group", actors["Asyad Ports"]["aliases"])
        self.assertEqual(actors["Asyad Ports"]["id"], "asyad-group", "ids stay, labels change")
        self.assertEqual(actors["Duqm Refinery"]["type"], "initiative")
        self.assertNotIn("Iran", actors)
        self.assertEqual(actors["ACWA Power"]["reviewed"], "accepted")
        self.assertEqual(actors["Duqm Free Zone"]["reviewed"], "added")
        self.assertEqual(actors["Duqm Free Zone"]["type"], "organization")
        self.assertEqual(ties["Duqm Free Zone", "part_of", "Oman", "actual"]["reviewed"], "added")
        self.assertFalse([tie for tie in ties if "Iran" in tie])

    def test_old_and_new_names_of_an_actor_are_understood(self):
        rows = [decision("rename", source="Asyad Group", to_source="Asyad Ports"),
                decision("accept", CRANES, "Asyad Group", "supplies", "Maersk")]
        for name in ("Asyad Group", "Asyad Ports", "asyad-group", "ASYAD PORTS"):
            rows[1]["source"] = name
            ties, _ = self.decide(*rows)
            self.assertEqual(ties["Asyad Ports", "supplies", "Maersk", "actual"]["reviewed"], "accepted")

    def test_split(self):
        article = self.write("article.txt", "Acme Ltd supplies Maersk with cranes. The company Acme Corp "
                             "supplies Huawei with rails.\n")
        before, actors = self.decide(decision("accept", source="Maersk"), article=article)
        self.assertEqual(len([a for a in actors if a.startswith("Acme")]), 1, "one core, one firm")
        one = next(a for a in actors if a.startswith("Acme"))
        ties, actors = self.decide(decision("split", source=one, to_source="Acme Corp", document=""),
                                   article=article)
        self.assertEqual(len(ties), len(before))
        self.assertIn((one, "supplies", "Maersk", "actual"), ties)
        self.assertIn(("Acme Corp", "supplies", "Huawei", "actual"), ties)
        self.assertNotIn("Acme Corp", actors[one]["aliases"])

    def test_all_formats_carry_reviews(self):
        self.write("d.csv", table(*ALL))
        names = ["n.graphml", "n.gexf", "n.csv", "nodes.csv", "n.statements.csv", "n.cyjs", "n.sqlite",
                 "n.node-link.json", "n.jsonld", "n.html"]
        outputs = [part for name in names for part in ("-o", self.folder / name)]
        result = run(self.article, "--decisions", self.folder / "d.csv", *outputs)
        self.assertEqual((result.returncode, complaint(result)), (0, ""))
        graph = networkx.read_graphml(self.folder / "n.graphml", force_multigraph=True)
        seen = sorted(d["reviewed"] for *_, d in graph.edges(data=True))
        self.assertEqual(seen, sorted(["accepted", "corrected", "added"] + ["unreviewed"] * 5))
        self.assertEqual({d["coder"] for *_, d in graph.edges(data=True) if d["reviewed"] != "unreviewed"},
                         {"Ann"})
        self.assertEqual(graph.nodes["asyad-group"]["reviewed"], "corrected")
        for name in names[1:]:
            self.assertIn(b"corrected", (self.folder / name).read_bytes(), name)

    def test_a_reviewed_network_comes_back(self):
        before, _ = self.decide(*ALL)
        for again in ("again.json", "again.graphml"):
            self.assertIn("corrected", self.export(self.folder / "net.json", again).read_text())
        same = self.export(self.folder / "again.graphml", "same.graphml").read_text()
        self.assertEqual(same, (self.folder / "again.graphml").read_text())
        ties, actors = self.decide(*ALL, article=self.folder / "again.json")
        self.check_all(ties, actors)
        self.assertEqual(ties.keys(), before.keys(), "decisions that were applied change nothing more")

    def test_explained(self):
        path = self.write("d.csv", table(*ALL))
        said = run("explain", self.article, "Oman", "Poland", "--decisions", path).stdout.decode()
        self.assertIn("read by frame signing, accepted by Ann", said)
        said = run("explain", self.article, "Marlowe Shipping", "--decisions", path).stdout.decode()
        self.assertIn("coded by hand, added by Ann", said)

    def test_filters(self):
        ties, actors = self.decide(*ALL, options=["--only-reviewed"])
        self.assertEqual({tie["reviewed"] for tie in ties.values()}, {"accepted", "corrected", "added"})
        self.assertNotIn("memorandum on water", actors)
        ties, _ = self.decide(*ALL, options=["--unreviewed-first"])
        order = [tie["reviewed"] == "unreviewed" for tie in ties.values()]
        self.assertEqual(order, sorted(order, reverse=True))
        self.assertEqual(len(ties), 8)
        result = run(self.article, "--only-reviewed")
        self.assertEqual(result.returncode, 2)
        self.assertIn("--decisions", complaint(result))

    def test_only_reviewed_counts_reviewed_sentences(self):
        again = "Maersk has been supplied with cranes by Asyad Group since spring."
        self.write("article.txt", ARTICLE + "\n" + again + "\n")
        row = decision("accept", CRANES, "Asyad Group", "supplies", "Maersk")
        ties, _ = self.decide(row)
        self.assertEqual(ties["Asyad Group", "supplies", "Maersk", "actual"]["weight"], 2)
        ties, _ = self.decide(row, options=["--only-reviewed"])
        tie = ties["Asyad Group", "supplies", "Maersk", "actual"]
        self.assertEqual((tie["weight"], len(tie["evidence"])), (1, 1))

    # --- placing ------------------------------------------------------------------------------

    def moved(self, content, name="article.txt"):
        article = self.write(name, content)
        ties, actors = self.decide(*ALL, article=article)
        self.check_all(ties, actors)
        self.assertEqual(self.said, "")

    def test_paragraph_before(self):
        self.moved("Nothing of this was here before. France and Peru met in Lima.\n\n" + ARTICLE)

    def test_paragraphs_in_another_order(self):
        self.moved("\n\n".join(reversed(ARTICLE.strip().split("\n\n"))) + "\n")

    def test_document_renamed(self):
        self.moved(ARTICLE, name="ports-2021.txt")

    def test_sentences_edited(self):
        """A typo mended, a word put in, quotation marks changed, a blank doubled."""
        edited = (ARTICLE.replace("memorandum on water", "memorandum on  watter").replace("criticised", "criticized")
                  .replace("plans to invest", "now plans to invest").replace("as well", "as wel"))
        self.write("article.txt", edited)
        ties, actors = self.decide(*ALL)
        self.check_all(ties, actors)
        self.assertEqual(self.said, "")

    def test_edited_and_renamed_and_moved(self):
        edited = ARTICLE.replace("criticised", "criticized").replace("as well", "as wel")
        self.moved("A paragraph before.\n\n" + edited, name="other.txt")

    def test_another_year_is_another_sentence(self):
        self.write("article.txt", ARTICLE.replace("2021", "2022"))
        ties, _ = self.decide(SIGNED)
        self.assertEqual(ties["Oman", "signed_with", "Poland", "actual"]["reviewed"], "unreviewed")
        self.assertIn("d.csv:2: not placed", self.said)

    def test_two_sentences_as_near_are_none(self):
        self.write("article.txt", "Poland criticised Iraq and Iran at the meeting in the morning.\n\n"
                   "Poland criticised Iraq and Iran at the meeting in the evening.\n")
        self.decide(decision("reject", "Poland criticised Iraq and Iran at the meeting in the middays.",
                             "Poland", "opposes", "Iran"))
        self.assertIn("two sentences", self.said)

    def test_what_finds_no_place_is_listed(self):
        other = decision("reject", "Chile and Peru met in Lima.", "Chile", "met_with", "Peru", document="b.txt")
        ties, _ = self.decide(
            SIGNED,
            decision("accept", "This sentence was never there at all.", "Oman", "supports", "Poland"),
            decision("accept", WATER, "Atlantis", "supports", "Poland"),
            decision("accept", WATER, "Oman", "adores", "Poland"),
            decision("merge", source="Atlantis", to_source="Oman"),
            other, other)
        for line, words in ((3, "no longer there"), (4, "Atlantis"), (5, "adores"), (6, "Atlantis"),
                            (7, "2 decisions are about b.txt, which was not read")):
            found = [s for s in self.said.splitlines() if f"d.csv:{line}: not placed" in s]
            self.assertEqual(len(found), 1, (line, self.said))
            self.assertIn(words, found[0])
        self.assertEqual(ties["Oman", "signed_with", "Poland", "actual"]["reviewed"], "accepted")
        self.decide(other, options=["--quiet"])
        self.assertEqual(self.said, "")

    def test_an_accepted_tie_stays_when_it_is_not_read_any_more(self):
        ties, _ = self.decide(decision("accept", PORT, "Marlowe Shipping", "supplies", "Maersk"))
        self.assertEqual(ties["Marlowe Shipping", "supplies", "Maersk", "actual"]["reviewed"], "accepted")

    def test_a_reprint_is_decided_with_its_original(self):
        reprint = self.write("reprint.txt", CRITICISM + " The rest of this paper is about the sea.\n")
        self.write("d.csv", table(NO_CRITICISM))
        out = self.folder / "n.json"
        result = run(self.article, reprint, "--decisions", self.folder / "d.csv", "-o", out)
        self.assertEqual(result.returncode, 0, complaint(result))
        self.assertFalse([tie for tie in self.read(out)[0] if "opposes" in tie])

    # --- contradictions -----------------------------------------------------------------------

    def test_contradictions_name_both_rows(self):
        no = dict(SIGNED, decision="reject", coder="Bob", date="2026-11-02")
        self.write("a.csv", table(SIGNED))
        ties, _ = self.decide(LOAN, no, options=["--decisions", self.folder / "a.csv"])
        self.assertNotIn(("Oman", "signed_with", "Poland", "actual"), ties)
        self.assertRegex(self.said, r'a\.csv:2: "accept" here, but "reject" in \S*d\.csv:3, which counts')
        self.assertEqual(len(self.said.splitlines()), 1)

    def test_the_later_date_counts_whatever_the_order(self):
        no = dict(SIGNED, decision="reject", coder="Bob", date="2026-10-01")
        ties, _ = self.decide(SIGNED, no)
        self.assertEqual(ties["Oman", "signed_with", "Poland", "actual"]["coder"], ["Ann"])
        self.assertIn("d.csv:3", self.said)

    def test_one_may_think_better_of_it(self):
        ties, _ = self.decide(dict(SIGNED, decision="reject", date="2026-10-01"), SIGNED)
        self.assertIn(("Oman", "signed_with", "Poland", "actual"), ties)
        self.assertEqual(self.said, "")

    def test_coders_who_agree_are_both_named(self):
        ties, _ = self.decide(SIGNED, dict(SIGNED, coder="Bob", source="Poland", target="Oman"))
        self.assertEqual(ties["Oman", "signed_with", "Poland", "actual"]["coder"], ["Ann", "Bob"])
        self.assertEqual(self.said, "")

    # --- tables that people made --------------------------------------------------------------

    def test_tables_of_spreadsheets(self):
        wanted, _ = self.decide(*ALL)
        for content in (table(*ALL, separator=";"), table(*ALL, separator="\t"), "\ufeff" + table(*ALL),
                        table(*ALL).replace("\r\n", "\n") + "\n\n", table(*ALL, columns=COLUMNS[::-1]),
                        table(*ALL).replace("to_source", "To Source").replace("decision,", "Decision,")):
            ties, _ = self.decide(content=content)
            self.assertEqual(ties, wanted)

    def test_mistakes_say_where(self):
        good = table(SIGNED)
        cases = [("", ":1: is empty"), ("a,b,c\n1,2,3\n", ':1: no column "decision"'),
                 (good.replace("sentence", "satz"), ':1: no column "sentence"'),
                 (good + "accept,x\r\n", ":3: 2 cells, where the head has 17"),
                 (table(SIGNED, dict(SIGNED, decision="perhaps")), ':3: "perhaps" is no decision'),
                 (table(dict(SIGNED, date="1.11.2026")), ":2: the date"),
                 (table(dict(SIGNED, modality="maybe")), ":2: the modality"),
                 (table(dict(SIGNED, target="")), ":2: a tie has"),
                 (table(dict(SIGNED, sentence="")), ":2: a decision on a tie"),
                 (table(dict(LOAN, to_relation="", to_modality="", to_year="")), ":2: nothing in to_source"),
                 (table(decision("retype", source="Iran")), ":2: no type"),
                 (table(decision("retype", source="Iran", type="planet")), ":2: the type"),
                 (table(decision("merge", source="Iran")), ":2: no name in to_source"),
                 (table(decision("add", PORT, "Duqm")), ":2: an actor that is added"),
                 (good.encode() + b"accept,\xff\r\n", ":3: is no text in UTF-8"),
                 (good.encode() + b"a\0b\r\n", ":3: is no text in UTF-8"),
                 (good + 'accept,"Ann,2026', ":3: a quotation mark")]
        for content, words in cases:
            path = self.write("bad.csv", content)
            out = self.folder / "none.json"
            result = run(self.article, "--decisions", path, "-o", out)
            self.assertEqual(result.returncode, 1, (content, complaint(result)))
            self.assertIn(f"bad.csv{words}", complaint(result))
            self.assertFalse(out.exists(), "nothing is written without the decisions")
        result = run(self.article, "--decisions", self.folder / "missing.csv")
        self.assertEqual(result.returncode, 1)
        self.assertIn("missing.csv", complaint(result))

    def test_decisions_are_never_written_over(self):
        content = table(SIGNED)
        path = self.write("d.csv", content)
        (self.folder / "link.csv").symlink_to(path)
        for output in ("d.csv", "link.csv"):
            for arguments in ([self.article], ["review", self.article]):
                result = run(*arguments, "--decisions", path, "-o", self.folder / output)
                self.assertEqual(result.returncode, 2)
                self.assertIn("is an input too", complaint(result))
                self.assertEqual(path.read_bytes().decode(), content)

    def test_hostile_cells(self):
        """Whatever stands in a table, what is written is well-formed and does nothing."""
        name = "=HYPERLINK(\"x\")<script>\x1b[31m | \u202e"
        ties, actors = self.decide(decision("rename", source="Iran", to_source=name),
                                   dict(SIGNED, coder="=1+1 <b>", note="\x07"))
        self.assertEqual(len([a for a in actors if "HYPERLINK" in a and "\x1b" not in a]), 1)
        rows = self.export(self.folder / "net.json", "nodes.csv").read_text()
        self.assertIn("'=HYPERLINK", rows)

    # --- speed --------------------------------------------------------------------------------

    def test_a_thousand_decisions_on_a_thousand_documents(self):
        rows = []
        many = self.folder / "many"
        many.mkdir()
        for i in range(1000):
            sentence = f"Asyad Group supplied Maersk with crane number {i}."
            text = f"{sentence} {ENERGY}\n\n{PLAN} {CRITICISM}\n"
            if i % 10 == 0:
                text = "A paragraph more.\n\n" + text.replace("supplied", "suplied")
            (many / f"d{i}.txt").write_text(text)
            rows.append(decision("accept", sentence, "Asyad Group", "supplies", "Maersk", document=f"d{i}.txt"))
        self.write("d.csv", table(*rows))

        def seconds(*options):
            """Of the processor: other work of the machine does not count."""
            best = 1e9
            for _ in range(2):
                start = resource.getrusage(resource.RUSAGE_CHILDREN)
                done = subprocess.run([PROGRAM, many, "--recursive", "-q", "-o", self.folder / "n.json", *options],
                                      check=False)
                self.assertEqual(done.returncode, 0)
                end = resource.getrusage(resource.RUSAGE_CHILDREN)
                best = min(best, end.ru_utime - start.ru_utime + end.ru_stime - start.ru_stime)
            return best

        without, with_them = seconds(), seconds("--decisions", self.folder / "d.csv")
        ties, _ = self.read(self.folder / "n.json")
        tie = ties["Asyad Group", "supplies", "Maersk", "actual"]
        self.assertEqual(sum("reviewed" in e for e in tie["evidence"]), 1000)
        self.assertLess(with_them, 2 * without, "deciding costs as much as reading")


if __name__ == "__main__":
    main(__name__)
