"""A coder's whole pass in a real browser, by the keyboard only, and what becomes of the decisions: in every
output, after the document was edited, in another page, in Russian. With PICTURES=FOLDER pictures of it are
written there; docs/review/page.png is one."""
import csv
import io
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import networkx

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from support import DOCUMENTS, Case, complaint, main, run  # noqa: E402

HERE = Path(__file__).resolve().parent / "browser"
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or ""
ARTICLE = DOCUMENTS / "lima-port.txt"
# of two names of one firm, which no lexicon knows to be one
TWICE = "\n\nPacific Holding supplies Vale with cranes, and PTL Holding supplies COSCO Shipping with rails.\n"
# ten decisions; asked who decides, the coder writes a name
TEN = ["j", "a", {"note": "asked"}, {"type": "Ann"}, "Enter", "a", "a", "r", "a", "a", "a", "a", "a", "a",
       {"note": "nine"}, "e", {"note": "form"}, "Tab", "Tab", "Tab", {"type": "plan"}, "Enter",
       {"note": "corrected"}]
ADDED = ["1", "2", {"note": "two chosen"}, "n", "Tab", {"type": "supports"}, "Tab", "Tab", "Tab",
         {"type": "2020"}, "Enter", {"note": "added"}]
MERGED = [*["j"] * 20, "1", "3", "m", "Enter", {"note": "merged"}]


class Review(Case):
    def review(self, *arguments, name="review.html"):
        page = self.folder / name
        result = run("review", *arguments, "-q", "-o", page)
        self.assertEqual((result.returncode, complaint(result)), (0, ""))
        return page

    def walk(self, page, steps, **more):
        self.assertTrue(CHROMIUM, "tools/setup --tests installs chromium")
        plan = {"steps": steps, "pictures": os.environ.get("PICTURES", ""), **more}
        result = subprocess.run(["node", HERE / "review.mjs", CHROMIUM, page, json.dumps(plan)],
                                capture_output=True, text=True, timeout=240, check=False)
        self.assertEqual(result.returncode, 0, result.stderr)
        found = json.loads(result.stdout)
        self.assertEqual(found["errors"], [])
        self.assertEqual(found["requests"], [], "the page loads nothing from elsewhere")
        return found

    def full_pass(self):
        """The table that a coder saves, its rows, and what was seen on the way."""
        article = self.write("article.txt", ARTICLE.read_text() + TWICE)
        page = self.review(article)
        steps = [*TEN, {"picture": "page"}, *ADDED, *MERGED, {"picture": "merged"}, {"save": "table"}]
        found = self.walk(page, steps)
        table = found["saved"]["table"]
        rows = list(csv.DictReader(io.StringIO(table, newline="")))
        self.write("decisions.csv", table)
        return article, found["notes"], rows

    def network(self, article, *more):
        graph = networkx.read_graphml(self.export(article, "n.graphml", "--quotes", "-q", *more), force_multigraph=True)
        label = dict(graph.nodes(data="label"))
        return graph, sorted((label[a], d["relation"], label[b], d["modality"], d["reviewed"], d["coder"] or "",
                              d.get("year") or "") for a, b, d in graph.edges(data=True) if d["reviewed"] != "unreviewed")

    def test_a_pass_by_keyboard(self):
        article, notes, rows = self.full_pass()
        total = int(re.search(r"of (\d+)", notes["start"]["count"])[1])
        self.assertGreater(total, 20)
        self.assertEqual(notes["start"]["count"], f"0 of {total} decided")
        self.assertEqual(notes["asked"]["focus"], "coder", "nothing is decided by nobody")
        self.assertEqual(notes["nine"]["count"], f"9 of {total} decided")
        self.assertEqual(notes["form"]["open"], "tie-dialog")
        self.assertEqual(notes["corrected"]["count"], f"10 of {total} decided")
        self.assertIn("corrected. ", notes["corrected"]["status"])
        self.assertEqual(notes["added"]["count"], f"11 of {total + 1} decided")
        self.assertIn("added by Ann", notes["added"]["current"])
        self.assertNotEqual(notes["merged"]["actors"], notes["two chosen"]["actors"])
        kinds = [row["decision"] for row in rows]
        self.assertEqual(kinds, ["accept"] * 2 + ["reject"] + ["accept"] * 6 + ["correct", "add", "merge"])
        self.assertEqual({row["coder"] for row in rows}, {"Ann"})
        self.assertTrue(all(re.fullmatch(r"\d{4}-\d\d-\d\d", row["date"]) for row in rows))
        self.assertTrue(all(row["document"] == "article.txt" for row in rows))
        self.assertEqual(notes["end"]["saved"], "Kept in this browser.")
        # the same in the network: all ten, the added one, and the two who are one
        graph, reviewed = self.network(article, "--decisions", self.folder / "decisions.csv")
        self.assertEqual([r[4] for r in reviewed].count("accepted"), 8)
        self.assertEqual([r[4] for r in reviewed].count("corrected"), 1)
        added = [r for r in reviewed if r[4] == "added"]
        row = next(row for row in rows if row["decision"] == "add")
        self.assertEqual(added, [(row["source"], "supports", row["target"], "actual", "added", "Ann", "2020")])
        merge = rows[-1]
        labels = [d["label"] for _, d in graph.nodes(data=True)]
        self.assertIn(merge["to_source"], labels)
        self.assertNotIn(merge["source"], labels)
        self.assertIn(merge["source"], next(d["aliases"] for _, d in graph.nodes(data=True)
                                            if d["label"] == merge["to_source"]))
        rejected = next(row for row in rows if row["decision"] == "reject")
        self.assertFalse([1 for a, b, d in graph.edges(data=True) if d["relation"] == rejected["relation"] and
                          {graph.nodes[a]["label"], graph.nodes[b]["label"]} ==
                          {rejected["source"], rejected["target"]}])
        # in the report and in the explorer
        out = [part for name in ("r.md", "r.html") for part in ("-o", self.folder / name)]
        self.assertEqual(run(article, "-q", "--decisions", self.folder / "decisions.csv", *out).returncode, 0)
        self.assertIn("supports", (self.folder / "r.html").read_text())
        self.assertIn('"reviewed":"added"', (self.folder / "r.html").read_text())
        self.assertIn("Ann", (self.folder / "r.md").read_text())

    def test_an_edited_document_keeps_all_decisions(self):
        article, _, rows = self.full_pass()
        _, before = self.network(article, "--decisions", self.folder / "decisions.csv")
        text = Path(article).read_text()
        for old, new in (("\nLIMA, March 12", "\nThis paragraph was not there before. France met Spain.\n\nLIMA, March 12"),
                         ("The terminal was built", "The terminnal was built"), ("with Chinese Vice", "with  Chinese Vice"),
                         ("for the project", "for that project")):
            self.assertIn(old, text)
            text = text.replace(old, new)
        Path(article).write_text(text)
        result = run(article, "--decisions", self.folder / "decisions.csv", "-o", self.folder / "again.json")
        self.assertNotIn("not placed", complaint(result))
        _, after = self.network(article, "--decisions", self.folder / "decisions.csv")
        self.assertEqual(after, before)
        # a new page has them in place; so has one that opens the table itself
        for page, steps in ((self.review(article, "--decisions", self.folder / "decisions.csv"), []),
                            (self.review(article, name="empty.html"), [{"open": str(self.folder / "decisions.csv")}, {"note": "x"}])):
            end = self.walk(page, steps)["notes"]["end"]
            self.assertRegex(end["count"], "^11 of")
            self.assertEqual(end["unplaced"], "")
        # and saving it again loses nothing
        page = self.review(article, "--decisions", self.folder / "decisions.csv")
        again = self.walk(page, [{"save": "table"}])["saved"]["table"]
        self.assertEqual(list(csv.DictReader(io.StringIO(again, newline=""))), rows)

    def test_two_coders_and_the_way_back(self):
        """What coders disagree about is shown and found; decisions on actors can be taken back."""
        rows = "decision,coder,date,document,sentence,source,relation,target,to_source\r\n"
        sentence = "Chile has not signed an agreement with COSCO Shipping."
        tie = f"lima-port.txt,{sentence},Chile,signed_with,COSCO,"
        other = "In 2024 Brazil and Peru signed a memorandum of understanding on rail links."
        rows += f"accept,Ann,2026-01-01,{tie}\r\nreject,Bob,2026-01-02,{tie}\r\n"
        rows += f"accept,Ann,2026-01-01,lima-port.txt,{other},Brazil,signed_with,Peru,\r\n"
        rows += "merge,Ann,2026-01-01,,,Vale,,,COSCO\r\n"
        page = self.review(ARTICLE, "--decisions", self.write("d.csv", rows))
        steps = [{"select": ["#by-state", "disputed"]}, "j", {"note": "disputed"}, {"click": "#actor-rows summary"},
                 {"picture": "disputed"}, {"click": "#actor-rows button"}, {"save": "table"}]
        found = self.walk(page, steps)
        self.assertEqual(found["notes"]["disputed"]["filtered"], "1 shown")
        self.assertIn("rejected by Bob", found["notes"]["disputed"]["current"])
        self.assertIn("accepted by Ann", found["notes"]["disputed"]["current"])
        kept = [row["decision"] for row in csv.DictReader(io.StringIO(found["saved"]["table"], newline=""))]
        self.assertEqual(kept, ["accept", "reject", "accept"])

    def test_kept_by_the_browser(self):
        page = self.review(ARTICLE)
        steps = ["j", "a", {"type": "Ann"}, "Enter", "a", "r", {"reload": True}, {"note": "back"}, "j", "u",
                 {"note": "undone"}, "a", {"reload": True}]
        notes = self.walk(page, steps)["notes"]
        self.assertRegex(notes["back"]["count"], "^2 of")
        self.assertIn("yet: 2", notes["back"]["saved"])
        self.assertRegex(notes["end"]["count"], "^[23] of")

    def test_straight_into_the_file(self):
        page = self.review(ARTICLE)
        steps = ["j", "a", {"type": "Ann"}, "Enter", "a", "s", {"note": "saved"}, "r", {"note": "more"}]
        notes = self.walk(page, steps, canWrite=True)["notes"]
        self.assertEqual(notes["saved"]["written"].count("\r\n"), 2)
        self.assertEqual(notes["more"]["written"].count("\r\n"), 3, "later decisions follow by themselves")
        self.assertEqual(notes["more"]["saved"], "Saved to decisions.csv.")

    def test_actors_names_and_filters(self):
        page = self.review(ARTICLE)
        steps = [{"click": "#coder"}, {"type": "Bob"}, "Enter", "j", "w", {"type": "Gantry Group"}, "Tab",
                 {"type": "company"}, "Enter", {"note": "named"},
                 {"click": "#actors li:last-child button:last-child"}, {"note": "edit"}, "Escape",
                 {"select": ["#by-relation", "met_with"]}, {"note": "filtered"}, "j", {"note": "met"},
                 {"select": ["#by-relation", ""]}, {"select": ["#by-state", "undecided"]}, "a", "k", "?",
                 {"note": "help"}, {"picture": "keys"}, "Escape", {"save": "table"}]
        found = self.walk(page, steps)
        notes = found["notes"]
        self.assertIn("Gantry Group", notes["named"]["actors"])
        self.assertEqual(notes["edit"]["open"], "actor-dialog")
        self.assertEqual(notes["filtered"]["filtered"], "1 shown")
        self.assertIn("met with", notes["met"]["current"])
        self.assertEqual(notes["help"]["open"], "help-dialog")
        rows = list(csv.DictReader(io.StringIO(found["saved"]["table"], newline="")))
        self.assertEqual([(r["decision"], r["source"], r["type"], r["relation"]) for r in rows][0],
                         ("add", "Gantry Group", "company", ""))
        self.assertEqual(rows[1]["relation"], "met_with")

    def test_everyone_can_use_it(self):
        """Everything has a name, and words stand out from what they stand on, in light and in dark."""
        page = self.review(ARTICLE)
        steps = [{"click": "#coder"}, {"type": "Bob"}, "Enter", "j", "a", "r", {"contrast": "light"}, {"dark": True},
                 {"contrast": "dark"}, {"picture": "dark"}]
        notes = self.walk(page, steps)["notes"]
        self.assertEqual(notes["end"]["unnamed"], 0)
        self.assertEqual(notes["end"]["language"], "en")
        for scheme in ("light", "dark"):
            self.assertGreaterEqual(notes[scheme]["ratio"], 4.5, notes[scheme])

    def test_in_russian(self):
        page = self.review("--lang", "ru", DOCUMENTS / "delhi-moscow-ru.txt")
        steps = [{"click": "#coder"}, {"type": "Анна"}, "Enter", {"letter": "о"}, {"letter": "ф"}, {"letter": "к"},
                 {"note": "two"}, {"picture": "russian"}, {"language": "en"}, {"note": "english"}]
        notes = self.walk(page, steps)["notes"]
        self.assertRegex(notes["two"]["count"], "^решено 2 из")
        self.assertEqual(notes["two"]["language"], "ru")
        self.assertRegex(notes["english"]["count"], "^2 of")
        words = self.review(ARTICLE).read_text()
        keys = {language: set(re.findall(r"(?:^|[,{])\s*([a-zA-Z]+): [\"{]", words.split(f"    {language}: {{", 1)[1].split("\n    },")[0]))
                for language in ("en", "ru")}
        self.assertEqual(keys["en"], keys["ru"], "each text in both languages")

    def test_hostile_texts(self):
        article = self.write("a.txt", "<script>alert(1)</script> Oman and Poland signed a treaty on "
                             "</script><img src=x onerror=alert(2)> extradition. Iran supports Oman.\n")
        rows = "decision,document,sentence,source,relation,target,note\r\n" \
            "accept,a.txt,Iran supports Oman.,Iran,supports,Oman,<img src=x onerror=alert(3)></script>\r\n"
        table = self.write("d.csv", rows)
        page = self.review(article, "--decisions", table, "--title", "<b>x</b></script>")
        self.assertNotIn("<img src=x", page.read_text())
        self.assertIn("default-src 'none'", page.read_text())
        notes = self.walk(page, ["j", "j", "j", {"open": str(table)}, {"note": "x"}])["notes"]
        self.assertRegex(notes["end"]["count"], "^1 of")

    def test_a_network_without_its_texts(self):
        network = self.export(ARTICLE, "n.json", "-q")
        notes = self.walk(self.review(network), ["j", {"note": "x"}])["notes"]
        self.assertRegex(notes["end"]["count"], r"^0 of \d\d")
        self.assertNotEqual(notes["end"]["current"], "")


if __name__ == "__main__":
    main(__name__)
