"""Gold networks of our own documents, and how a network that the program made differs from them.

A gold file lists actors and ties, a line each:

    country: Oman | Sultanate of Oman
    agreement: treaty on extradition
    --
    Oman -- signed_with -> Poland
    Oman -- party_to -> treaty on extradition, prospective, 2019
    ? Oman -- supports -> Poland        a tie of the text that the program misses today
    ! Poland -- supports -> Oman        a tie that it reads wrongly today

The marks keep the file honest: a missed tie that is found, or a wrong one that is gone, fails the
test until its line is changed. Ties of the family "structure" are listed like all others.
"""
import re
import unicodedata

import networkx

SYMMETRIC = {"signed_with", "cooperates_with", "met_with", "trades_with", "competes_with"}
TIE = re.compile(r"(?P<mark>[?!] )?(?P<source>.+?) -- (?P<relation>\w+) -> (?P<target>.+)")


def key(name):
    text = unicodedata.normalize("NFKD", name).casefold()
    text = "".join(c for c in text if not unicodedata.combining(c))
    text = re.sub(r"[^\w+&]+", " ", text).strip()
    return text.removeprefix("the ")


class Gold:
    def __init__(self, path):
        self.actors = []  # (type, label, names, mark)
        self.ties = []    # (source, relation, target, modality, year, mark)
        for number, line in enumerate(path.read_text().splitlines(), 1):
            line = line.split("#")[0].rstrip()
            match = TIE.fullmatch(line)
            if match:
                self.add_tie(match)
            elif line and line != "--":
                mark = line[0] if line[0] in "?!" else ""
                kind, _, names = line.lstrip("?! ").partition(": ")
                if not names:
                    raise ValueError(f"{path}:{number}: neither actor nor tie: {line}")
                names = [name.strip() for name in names.split("|")]
                self.actors.append((kind, names[0], {key(name) for name in names}, mark))

    def add_tie(self, match):
        target, *details = [part.strip() for part in re.split(r", (?=prospective|negated|\d{4})",
                                                              match["target"])]
        modality = next((d for d in details if not d[0].isdigit()), "actual")
        year = next((d for d in details if d[0].isdigit()), "")
        self.ties.append((match["source"], match["relation"], target, modality, year,
                          (match["mark"] or "").strip()))


def ends(relation, source, target):
    return tuple(sorted((source, target))) if relation in SYMMETRIC else (source, target)


def compare(gold, path):
    """A list of sentences, each a difference between the gold network and the GraphML file."""
    graph = networkx.read_graphml(path, force_multigraph=True)
    findings, gold_of, named = [], {}, {}
    for kind, label, names, mark in gold.actors:
        named[label] = label
        found = [n for n, d in graph.nodes(data=True) if d["type"] == kind and names &
                 {key(a) for a in [d["label"], *(d.get("aliases") or "").split(" | ")]}]
        for node in found:
            gold_of.setdefault(node, label)
        expected = 0 if mark == "?" else 1
        if len(found) != expected:
            findings.append(f"actor \"{kind}: {label}\" has {len(found)} nodes, not {expected}")
    for node, data in graph.nodes(data=True):
        if node not in gold_of:
            findings.append(f"no such actor in the text: \"{data['type']}: {data['label']}\"")
            gold_of[node] = data["label"]
    found = {}
    for a, b, d in graph.edges(data=True):
        tie = (d["relation"], *ends(d["relation"], gold_of[a], gold_of[b]), d["modality"])
        found[tie] = d.get("year") or ""
    for source, relation, target, modality, year, mark in gold.ties:
        tie = (relation, *ends(relation, source, target), modality)
        name = f"{source} -- {relation} -> {target} ({modality})"
        if mark == "?" and tie in found:
            findings.append(f"found now, take the \"?\" away: {name}")
        elif mark == "!" and tie not in found:
            findings.append(f"no longer read, take the line away: {name}")
        elif not mark and tie not in found:
            findings.append(f"missed: {name}")
        elif not mark and year and year not in found[tie].split(" | "):
            findings.append(f"{name} is of {year}, not \"{found[tie]}\"")
        found.pop(tie, None)
    findings += [f"read wrongly: {s} -- {r} -> {t} ({m})" for r, s, t, m in found]
    return findings
