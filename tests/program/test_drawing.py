"""Diagrams: every layout, theme, group and page; what they say of themselves; what they leave out."""
import itertools
import json
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import docx

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from support import BRIEF, DOCUMENTS, ROOT, Case, complaint, main, run  # noqa: E402

SVG = "{http://www.w3.org/2000/svg}"
LAYOUTS = ("neato", "dot", "sfdp", "circular", "layers")
NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


# what eyes see that lack the cones for red, green or blue, in linear light
EYES = {"protanopia": ((.152286, 1.052583, -.204868), (.114503, .786281, .099216), (-.003882, -.048116, 1.051998)),
        "deuteranopia": ((.367322, .860646, -.227968), (.280085, .672501, .047413), (-.011820, .042940, .968881)),
        "tritanopia": ((1.255528, -.076749, -.178779), (-.078411, .930809, .147602), (.004733, .691367, .303900))}
TO_XYZ = ((.4124, .3576, .1805), (.2126, .7152, .0722), (.0193, .1192, .9505))


def times(matrix, vector):
    return [sum(a * b for a, b in zip(row, vector)) for row in matrix]


def seen(colour, matrix):
    """Lightness and opponent colours (CIE Lab) of "#RRGGBB" as such eyes see it."""
    channels = [int(colour[i:i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = times(matrix, [c / 12.92 if c <= .04045 else ((c + .055) / 1.055) ** 2.4 for c in channels])
    xyz = [v / white for v, white in zip(times(TO_XYZ, [min(1, max(0, c)) for c in linear]), (.9505, 1, 1.089))]
    x, y, z = (v ** (1 / 3) if v > .008856 else 7.787 * v + 16 / 116 for v in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def difference(one, other):
    return sum((a - b) ** 2 for a, b in zip(one, other)) ** .5


def box_of(group):
    """Left, top, right and bottom of a node's outline."""
    ellipse = next(group.iter(f"{SVG}ellipse"), None)
    if ellipse is not None:
        cx, cy, rx, ry = (float(ellipse.get(name)) for name in ("cx", "cy", "rx", "ry"))
        return cx - rx, cy - ry, cx + rx, cy + ry
    numbers = []
    for shape in (*group.iter(f"{SVG}polygon"), *group.iter(f"{SVG}path")):
        numbers += map(float, NUMBER.findall(shape.get("points") or shape.get("d")))
    return (min(numbers[::2]), min(numbers[1::2]), max(numbers[::2]), max(numbers[1::2])) if numbers else None


PAGES = (("a4", 595.28, 841.89), ("a4-landscape", 841.89, 595.28), ("letter", 612, 792), ("slide", 960, 540))


def apart(a, b):
    return a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1]


def own_box(text):
    """The box of a text where it stands, in the units of its group."""
    size, width = float(text.get("font-size")), float(text.get("textLength") or 0)
    x, y = float(text.get("x")), float(text.get("y"))
    left = x - width / 2 if text.get("text-anchor") == "middle" else x
    return left, y - 0.75 * size, left + width, y + 0.2 * size


def words_box(group):
    boxes = [own_box(text) for text in group.iter(f"{SVG}text")]
    return (min(b[0] for b in boxes), min(b[1] for b in boxes),
            max(b[2] for b in boxes), max(b[3] for b in boxes))


def graph_of(root):
    """The drawing on its sheet: its group, scale, and place."""
    group = next(g for g in root.iter(f"{SVG}g") if g.get("class") == "graph")
    x, y, scale = map(float, NUMBER.findall(group.get("transform")))
    return group, scale, x, y


def text_box(root, text):
    """The box of a text on the sheet."""
    group, scale, x, y = graph_of(root)
    box = own_box(text)
    if text not in set(group.iter(f"{SVG}text")):
        return box
    return box[0] * scale + x, box[1] * scale + y, box[2] * scale + x, box[3] * scale + y


def smallest_type(root):
    group, scale, _, _ = graph_of(root)
    inside = set(group.iter(f"{SVG}text"))
    return min(float(text.get("font-size")) * (scale if text in inside else 1)
               for text in root.iter(f"{SVG}text"))


class Drawing(Case):
    def drawn(self, *options, document=BRIEF):
        root = ET.parse(self.export(document, "d.svg", *options)).getroot()
        nodes = {g.findtext(f"{SVG}title"): g for g in root.iter(f"{SVG}g") if g.get("class") == "node"}
        edges = [g for g in root.iter(f"{SVG}g") if g.get("class") == "edge"]
        return root, {name: g for name, g in nodes.items() if next(g.iter(f"{SVG}text"), None) is not None}, edges

    def words(self, root):
        return " ".join(text.text or "" for text in root.iter(f"{SVG}text"))

    def test_accessible(self):
        root, nodes, _ = self.drawn("--title", "A <title> & more")
        self.assertEqual(root.get("role"), "img")
        self.assertEqual(root.findtext(f"{SVG}title"), "A <title> & more")
        self.assertIn("brief.txt", root.findtext(f"{SVG}desc"))
        self.assertTrue(set(root.get("aria-labelledby").split()) <=
                        {e.get("id") for e in root if e.get("id")})
        self.assertIn("kazakhstan", nodes)
        self.assertIn("A <title> & more", self.words(root))

    def test_layouts_and_groups(self):
        for layout, group in itertools.product(LAYOUTS, (None, "type", "country", "community")):
            with self.subTest(layout=layout, group=group):
                _, nodes, edges = self.drawn("--layout", layout, *(["--group", group] if group else []))
                self.assertGreater(len(nodes), 40)
                self.assertGreater(len(edges), 40)

    def test_nodes_do_not_overlap(self):
        for options in ((), ("--layout", "layers"), ("--layout", "circular", "--most", "40"),
                        ("--between", "China,Kazakhstan"), ("--group", "community")):
            with self.subTest(options=options):
                _, nodes, _ = self.drawn(*options)
                boxes = {name: box_of(group) for name, group in nodes.items()}
                boxes = {name: box for name, box in boxes.items() if box}
                for (one, a), (other, b) in itertools.combinations(boxes.items(), 2):
                    self.assertTrue(apart(a, b), f"{one} and {other}")

    def test_themes(self):
        looks = set()
        for theme in ("light", "dark", "mono", "print"):
            root, _, _ = self.drawn("--theme", theme)
            fills = {e.get("fill") for e in root.iter() if (e.get("fill") or "").startswith("#")}
            looks.add(frozenset(fills))
            if theme == "mono":
                for fill in fills:
                    self.assertEqual(len({fill[1:3], fill[3:5], fill[5:7]}), 1, f"{fill} is no grey")
        self.assertEqual(len(looks), 4)

    def test_pages(self):
        """Real sizes, nothing beyond the edge, and no type under 6 points."""
        for page, width, height in PAGES:
            for options in ((), ("--between", "China,Kazakhstan"), ("--layout", "layers"),
                            ("--group", "community"), ("--layout", "circular")):
                with self.subTest(page=page, options=options):
                    root, nodes, _ = self.drawn("--page", page, *options)
                    size = [float(root.get(name).removesuffix("pt")) for name in ("width", "height")]
                    self.assertAlmostEqual(size[0], width, 1)
                    self.assertAlmostEqual(size[1], height, 1)
                    self.assertGreaterEqual(smallest_type(root), 6)
                    self.assertGreaterEqual(len(nodes), 4)
                    for text in root.iter(f"{SVG}text"):
                        left, top, right, bottom = text_box(root, text)
                        self.assertTrue(0 <= left and 0 <= top and right <= width and bottom <= height,
                                        text.text)

    def test_words_lie_on_nothing(self):
        """Words beside lines: on no actor, on no other words."""
        for document in (BRIEF, DOCUMENTS / "lima-port.txt", DOCUMENTS / "minsk-harare-ru.txt"):
            for options in ((), ("--layout", "layers"), ("--layout", "sfdp"), ("--page", "a4"),
                            ("--group", "country"), ("--theme", "dark", "--structure", "faint")):
                with self.subTest(document=document.name, options=options):
                    root, nodes, _ = self.drawn(*options, document=document)
                    boxes = [box for box in map(box_of, nodes.values()) if box]
                    words = [words_box(g) for g in root.iter(f"{SVG}g") if g.get("class") == "words"]
                    self.assertTrue(words)
                    for one, other in itertools.chain(itertools.combinations(words, 2),
                                                      itertools.product(words, boxes)):
                        self.assertTrue(apart(one, other), f"{one} {other}")

    def test_words_lie_on_no_heading_of_a_group(self):
        for group in ("community", "country"):
            root, _, _ = self.drawn("--group", group)
            headings = [text_box(root, text) for g in root.iter(f"{SVG}g") if g.get("class") == "cluster"
                        for text in g.iter(f"{SVG}text")]
            self.assertGreater(len(headings), 2)
            for g in root.iter(f"{SVG}g"):
                for text in g if g.get("class") == "words" else ():
                    for heading in headings:
                        self.assertTrue(apart(text_box(root, text), heading), text.text)

    def test_gallery(self):
        """The figures that are shown in docs/: nothing on anything else, nothing clipped, no type too small."""
        figures = sorted((ROOT / "docs/gallery").glob("*.svg"))
        self.assertGreaterEqual(len(figures), 20)
        for figure in figures:
            with self.subTest(figure=figure.name):
                root = ET.parse(figure).getroot()
                nodes = [box_of(g) for g in root.iter(f"{SVG}g") if g.get("class") == "node"]
                words = [words_box(g) for g in root.iter(f"{SVG}g") if g.get("class") == "words"]
                for one, other in itertools.combinations([box for box in nodes + words if box], 2):
                    self.assertTrue(apart(one, other), f"{one} {other}")
                width, height = (float(root.get(name).removesuffix("pt")) for name in ("width", "height"))
                for text in root.iter(f"{SVG}text"):
                    left, top, right, bottom = text_box(root, text)
                    self.assertTrue(0 <= left and 0 <= top and right <= width and bottom <= height, text.text)
                self.assertGreaterEqual(smallest_type(root), 6)

    def test_colours_for_all_eyes(self):
        """Lines of conflict and of cooperation stay apart for eyes that lack a kind of cones (Machado 2009), and so do
        what came and what went; in grey conflict is told by its bars."""
        text = self.write("t.txt", "Peru accused Chile of spying. Peru cooperates with Chile. Oman and Iran signed a treaty.\n")
        pairs = [("#0067A5", "#C45500")]
        for theme in ("light", "dark", "print"):
            root, _, edges = self.drawn("--theme", theme, document=text)
            colours = {next(g.iter(f"{SVG}path")).get("stroke") for g in edges
                       if g.findtext(f"{SVG}title") in ("peru->chile", "chile->peru")}
            self.assertEqual(len(colours), 2)
            pairs.append(tuple(colours))
        for one, other in pairs:
            for name, matrix in EYES.items():
                self.assertGreater(difference(seen(one, matrix), seen(other, matrix)), 25, f"{name} {one} {other}")
        root, _, edges = self.drawn("--theme", "mono", document=text)
        bars = [len(list(g.iter(f"{SVG}polyline"))) for g in edges if "chile" in g.findtext(f"{SVG}title")]
        self.assertEqual(sorted(map(bool, bars)), [False, True])

    def test_words_are_measured(self):
        """Words have a width, which holds them to their place in any font."""
        root, _, _ = self.drawn()
        for text in root.iter(f"{SVG}text"):
            if (text.text or "").strip():
                self.assertGreater(float(text.get("textLength")), 0, text.text)

    def test_same_without_fonts(self):
        fonts = self.write("none.conf", "<?xml version='1.0'?><fontconfig></fontconfig>")
        other = self.write("one.conf", "<?xml version='1.0'?><fontconfig>"
                                       "<dir>/usr/share/fonts/truetype/dejavu</dir></fontconfig>")
        usual = self.export(BRIEF, "usual.svg").read_bytes()
        for config in (fonts, other):
            path = self.folder / "other.svg"
            run(BRIEF, "-o", path, env={**os.environ, "FONTCONFIG_FILE": str(config)})
            self.assertEqual(usual, path.read_bytes())

    def test_opposition_is_never_hidden(self):
        text = self.write("t.txt", "Peru accused Chile of spying. Peru cooperates with Chile. "
                                   "Peru and Chile signed a treaty. Oman called on Iran to act.\n")
        root, _, edges = self.drawn(document=text)
        colours = [next(g.iter(f"{SVG}path")).get("stroke") for g in edges
                   if g.findtext(f"{SVG}title") in ("peru->chile", "chile->peru")]
        self.assertEqual(len(colours), 2, "conflict has a line of its own")
        self.assertEqual(len(set(colours)), 2)
        asks = next(g for g in edges if g.findtext(f"{SVG}title") == "oman->iran")
        self.assertNotIn(next(asks.iter(f"{SVG}path")).get("stroke"), colours, "to ask is not to cooperate")
        self.assertIn("opposes", self.words(root))

    def test_central_line_says_what_it_is(self):
        root, _, _ = self.drawn()
        words = [[text.text for text in g] for g in root.iter(f"{SVG}g") if g.get("class") == "words"]
        self.assertGreaterEqual(len(words[0]), 3)
        self.assertRegex(words[0][-1], r"^\d+ sentences$")

    def test_parts_hang_together(self):
        """Offices and belongings are drawn where the picture would fall apart without them."""
        text = self.write("t.txt", "Norway's Equinor signed a contract with Peru's Petroperu. Norway and Peru "
                                   "signed a treaty. Oman opposes Iran.\n")
        root, nodes, edges = self.drawn(document=text)
        self.assertIn("norway", nodes)
        titles = {g.findtext(f"{SVG}title") for g in edges}
        self.assertTrue(titles & {"equinor->norway", "petroperu->peru"}, titles)
        self.assertNotIn("oman", nodes)
        self.assertIn("Apart from the rest: Oman \u2013 opposes \u2013 Iran", self.words(root))

    def test_large_networks_are_reduced_and_say_so(self):
        root, nodes, _ = self.drawn("--most", "20")
        self.assertLessEqual(len(nodes), 20)
        self.assertRegex(self.words(root), r"\d+ of \d+ actors, \d+ of \d+ ties: those that stand out")
        whole, every, _ = self.drawn("--all")
        self.assertGreater(len(every), 80)
        self.assertNotIn("stand out", self.words(whole))

    def test_structure(self):
        text = self.write("t.txt", "President Kassym-Jomart Tokayev of Kazakhstan met Xi Jinping. "
                                   "Norway's Equinor invested in Peru.\n")
        root, nodes, edges = self.drawn(document=text)
        self.assertEqual(len(edges), 2, "the office is in the label and the state is a code")
        self.assertIn("President", self.words(root))
        self.assertIn("NO", self.words(root))
        _, faint, more = self.drawn("--structure", "faint", document=text)
        self.assertGreater(len(more), len(edges))
        self.assertIn("norway", faint)
        self.assertNotIn("norway", nodes)

    def test_two_states_side_by_side(self):
        _, nodes, _ = self.drawn("--between", "China,Kazakhstan")
        left, right = box_of(nodes["china"]), box_of(nodes["kazakhstan"])
        shared = box_of(nodes["asian-infrastructure-investment-bank"])
        self.assertLess(left[2], shared[0])
        self.assertLess(shared[2], right[0])

    def test_plans_and_denials(self):
        text = self.write("t.txt", "Oman will invest in Iran. Peru no longer cooperates with Chile.\n")
        root, _, edges = self.drawn(document=text)
        dashes = {g.findtext(f"{SVG}title"): next(g.iter(f"{SVG}path")).get("stroke-dasharray")
                  for g in edges}
        self.assertEqual(dashes, {"oman->iran": "5,2", "peru->chile": "1,5"})
        self.assertIn("\u2715", self.words(root))

    def test_other_scripts(self):
        text = self.write("ru.txt", "Казахстан и Китай подписали соглашение о торговле в 2021 году.\n")
        root, _, _ = self.drawn(document=text)
        self.assertIn("Казахстан", self.words(root))

    def test_sizes_follow_the_measure(self):
        def size(nodes, name):
            return max(float(text.get("font-size")) for text in nodes[name].iter(f"{SVG}text"))
        _, strength, _ = self.drawn()
        _, between, _ = self.drawn("--size", "betweenness")
        self.assertNotEqual([size(strength, n) for n in sorted(set(strength) & set(between))],
                            [size(between, n) for n in sorted(set(strength) & set(between))])

    def test_unknown_names_are_told(self):
        for option, choice in (("--layout", "circular"), ("--theme", "mono"), ("--page", "slide"),
                               ("--group", "community"), ("--size", "pagerank"),
                               ("--structure", "faint")):
            result = run(BRIEF, option, "nonsense", "-o", self.folder / "x.svg")
            self.assertEqual(result.returncode, 2, option)
            self.assertIn(choice, complaint(result))

    def test_same_bytes(self):
        for options in ((), ("--layout", "sfdp"), ("--layout", "layers"), ("--layout", "circular"),
                        ("--between", "China,Kazakhstan"), ("--group", "community"), ("--group", "type")):
            first = self.export(BRIEF, "one.svg", *options).read_bytes()
            for _ in range(40 if len(options) == 0 or "sfdp" in options else 4):
                self.assertEqual(first, self.export(BRIEF, "two.svg", *options).read_bytes(), options)

    def test_nothing_to_draw(self):
        text = self.write("t.txt", "Nothing of the kind is said here.\n")
        root, nodes, _ = self.drawn("-q", document=text)
        self.assertEqual(nodes, {})
        self.assertIn("0 actors", self.words(root))

    def test_config(self):
        config = self.write("house.conf", "# our style\ntitle = The House\ntheme = dark\n"
                                          "colour.company = #123456\n")
        root, _, _ = self.drawn("--config", config)
        self.assertIn("The House", self.words(root))
        self.assertTrue(any(e.get("fill") == "#123456" for e in root.iter()))
        overruled, _, _ = self.drawn("--config", config, "--title", "Mine")
        self.assertIn("Mine", self.words(overruled))
        (self.folder / "here").mkdir()
        (self.folder / "here/silkgraph.conf").write_text("title = Found here\n")
        result = run(BRIEF, "-o", "x.svg", cwd=self.folder / "here")
        self.assertEqual(result.returncode, 0, complaint(result))
        self.assertIn("Found here", (self.folder / "here/x.svg").read_text())

    def test_config_with_mistakes(self):
        for text, told in (("theme\n", ":1:"), ("theme = light\ncolor = red\n", ":2:"),
                           ("colour.company = red\n", "#0060A8")):
            config = self.write("bad.conf", text)
            result = run(BRIEF, "--config", config)
            self.assertEqual(result.returncode, 2)
            self.assertIn(told, complaint(result))
        self.assertEqual(run(BRIEF, "--config", self.folder / "none.conf").returncode, 2)


class Language(Case):
    """A figure, a report or a page is in one language."""

    def test_report(self):
        report = self.export(DOCUMENTS / "minsk-harare-ru.txt", "r.md").read_text()
        report = re.sub(r"```.*?```|^\[\^.*$|minsk-harare-ru.txt|silkgraph|PageRank|pagerank", "", report, flags=re.S | re.M)
        self.assertEqual(re.findall(r"[A-Za-z]{2,}", report), [])
        english = self.export(DOCUMENTS / "minsk-harare-ru.txt", "r.md", "--lang", "en").read_text()
        self.assertIn("## Who is central", english)
        self.assertIn("Belarus \u2013 opposes \u2013 United States", english)

    def test_figure(self):
        path = DOCUMENTS / "minsk-harare-ru.txt"
        for options, words, others in (((), ("против", "Президент"), ("opposes", "state")),
                                       (("--lang", "en"), ("opposes", "President"), ("против", "Президент"))):
            text = " ".join(ET.fromstring(self.export(path, "f.svg", *options).read_bytes()).itertext())
            for word in words:
                self.assertIn(word, text)
            for word in others:
                self.assertNotIn(word, text)

    def test_most_documents_decide(self):
        russian = [self.write(f"{i}.txt", text) for i, text in enumerate((
            "Казахстан и Китай подписали соглашение о торговле.\n", "Казахстан поддерживает Индию.\n"))]
        english = self.write("e.txt", "Kazakhstan opposes India. France supports Germany.\n")
        for documents, label in ((russian, "Казахстан"), (russian[:1] + [english, *self.more()], "Kazakhstan")):
            path = self.folder / "n.json"
            self.assertEqual(run(english, *documents, "-o", path, "-o", self.folder / "n.svg").returncode, 0)
            labels = {actor["id"]: actor["label"] for actor in json.loads(path.read_text())["actors"]}
            self.assertEqual(labels["kazakhstan"], label)
            self.assertEqual("France" in labels.values(), label == "Kazakhstan")
            legend = (self.folder / "n.svg").read_text()
            self.assertEqual("государство" in legend, label != "Kazakhstan")

    def more(self):
        return [self.write("f.txt", "Kazakhstan met with Italy.\n")]

    def test_explorer_has_all_words(self):
        """Each word that the page may show has one in Russian."""
        folder = ROOT / "src/exports/explorer"
        html = (folder / "page.html").read_text()
        wanted = set(re.findall(r'\bsay\("([^"]+)"\)', "".join(p.read_text() for p in folder.glob("*.js"))))
        wanted |= {text.strip() for text in re.findall(r">([^<>{}]*[A-Za-z]{2,}[^<>{}]*)<", html.split("<body>")[1])}
        wanted |= set(re.findall(r'(?:title|aria-label|placeholder)="([^"]+)"', html))
        page = self.export(DOCUMENTS / "minsk-harare-ru.txt", "n.html").read_text()
        data = json.loads(re.search(r'<script type="application/json" id="network">(.*?)</script>', page, re.S)[1])
        wanted = {word.replace("\\u2026", "\u2026") for word in wanted} - {"&minus;"}
        self.assertGreater(len(wanted), 60)
        self.assertEqual(sorted(wanted - set(data["explorer"]["words"])), [])
        self.assertIn('<html lang="ru">', page)
        english = self.export(DOCUMENTS / "minsk-harare-ru.txt", "e.html", "--lang", "en").read_text()
        self.assertIn('"offices":{', english)
        offices = json.loads(re.search(r'"offices":(\{.*?\})', english)[1])
        self.assertIn(["President"], offices.values())
        self.assertFalse(re.search("[\u0430-\u044f]", json.dumps(offices, ensure_ascii=False)))


class Report(Case):
    def test_markdown(self):
        text = self.export(BRIEF, "r.md", "--title", "Pipes | and *stars*").read_text()
        self.assertTrue(text.startswith("# Pipes \\| and \\*stars\\*\n"))
        used, defined = set(re.findall(r"\[\^(\d+)\](?!:)", text)), set(re.findall(r"^\[\^(\d+)\]:", text, re.M))
        self.assertGreater(len(used), 20)
        self.assertEqual(used, defined)
        for heading in ("Who is central", "Brokers", "Communities", "Strongest ties",
                        "Agreements", "Opposition and rivalry", "Plans against facts", "States", "Contested",
                        "What rests on a single sentence", "Evidence"):
            self.assertIn(f"\n## {heading}\n", text)
        self.assertIn("```mermaid\nflowchart", text)

    def section(self, text, heading):
        return text.split(f"\n## {heading}\n", 1)[1].split("\n## ", 1)[0]

    def test_agreements_and_opposition(self):
        text = self.write("t.txt", "In 2021 Peru and Chile signed a treaty on water. Peru signed a contract "
                                   "with Oman. Peru accused Chile of spying. Iran and Oman compete.\n")
        report = self.export(text, "r.md").read_text()
        rows = [line for line in self.section(report, "Agreements").splitlines() if line.startswith("| ")]
        self.assertRegex(rows[2], r"^\| treaty on water \| Peru, Chile \| 2021 \|")
        self.assertEqual(len(rows), 4, "each once, the dated first, and those without a date too")
        opposition = self.section(report, "Opposition and rivalry")
        self.assertIn("Peru \u2013 opposes \u2013 Chile, fact", opposition)
        self.assertIn("competes with", opposition)

    def test_each_sentence_is_quoted_once(self):
        notes = self.section(self.export(BRIEF, "r.md").read_text(), "Evidence")
        quotes = re.findall(r"\u201c(.+)\u201d$", notes, re.M)
        self.assertGreater(len(quotes), 20)
        self.assertEqual(len(quotes), len(set(quotes)))

    def test_figures_are_those_of_the_network(self):
        text = self.export(BRIEF, "r.md").read_text()
        network = json.loads(self.export(BRIEF, "n.json").read_text())
        plans = sum(tie["modality"] == "prospective" for tie in network["ties"])
        self.assertIn(f"{len(network['actors'])} actors and {len(network['ties'])} ties", text)
        self.assertIn(f"{plans} as plan or possibility", text)
        strongest = max(network["actors"], key=lambda actor: actor["strength"])
        self.assertIn(f"| {strongest['label']} | state | {strongest['strength']:g} |", text)

    def test_plans_against_facts(self):
        text = self.write("t.txt", "Peru plans to sign a treaty with Chile. Oman will invest in Iran. In 2020 Oman "
                                   "invested in Iran. Kenya would support Ghana.\n")
        report = self.export(text, "r.md").read_text()
        rows = {line.split("[^")[0]: line for line in self.section(report, "Plans against facts").splitlines()}
        self.assertIn("stated too 2020", rows["| Oman \u2013 invests in \u2013 Iran"])
        self.assertIn("not stated", rows["| Kenya \u2013 supports \u2013 Ghana"])

    def test_states(self):
        text = self.write("t.txt", "Peru and Chile signed a treaty. Peru's Petroperu signed a contract with Chile. "
                                   "Peru accused Chile of spying.\n")
        part = self.section(self.export(text, "r.md").read_text(), "States")
        peru = part.split("### Peru\n")[1].split("###")[0]
        self.assertIn("Who acts for it: Petroper\u00fa.", peru)
        self.assertIn("of conflict: 1.", peru)
        self.assertIn("Petroper\u00fa \u2013 signed with \u2013 Chile", peru)

    def test_docx(self):
        """Pandoc makes a DOCX with tables, pictures and each sentence once of it, and nothing to delete."""
        source = self.export(BRIEF, "r.pandoc.md")
        subprocess.run(["pandoc", source, "-o", self.folder / "r.docx"], check=True, timeout=120)
        report = docx.Document(self.folder / "r.docx")
        headings = [p.text for p in report.paragraphs if p.style.name.startswith("Heading 2")]
        plain = re.findall(r"^## (.*)$", self.export(BRIEF, "r.md").read_text(), re.M)
        self.assertEqual(headings, plain)
        self.assertEqual(len(report.inline_shapes), 2)
        self.assertGreaterEqual(len(report.tables), 6)
        words = [p.text for p in report.paragraphs]
        quoted = [text for text in words if re.match(r"brief\.txt:\d+:\d+: \u201c", text)]
        self.assertGreater(len(quoted), 20)
        self.assertEqual(len(quoted), len(set(quoted)))
        for mark in ("mermaid", "[^", "](", "\\"):
            self.assertNotIn(mark, "\n".join(words))

    def test_page(self):
        page = self.export(BRIEF, "r.html", "--as", "report", "--title", "A <b>title</b>").read_text()
        root = ET.fromstring(re.sub(r"<meta[^>]*>", "", page.replace("<!DOCTYPE html>", "")))
        self.assertEqual(root.findtext(".//h1"), "A <b>title</b>")
        self.assertEqual(len(list(root.iter(f"{SVG}svg"))), 2, "the landscape and the two states")
        ids = [e.get("id") for e in root.iter("li") if e.get("id")]
        links = {a.get("href") for a in root.iter("a")}
        self.assertEqual(links, {f"#{name}" for name in ids})

    def test_empty(self):
        text = self.write("t.txt", "Nothing of the kind is said here.\n")
        for name in ("r.md", "r.report.html"):
            self.assertIn("0 actors", self.export(text, name, "-q").read_text())


if __name__ == "__main__":
    main(__name__)
