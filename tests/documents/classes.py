"""Classes of misses and wrong ties over our own documents, for docs/errors.md.

usage: classes.py PROGRAM...
"""
import collections
import subprocess
import sys
import tempfile
from pathlib import Path

import networkx

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
from network import Gold, ends, key  # noqa: E402


def read(program, document, folder):
    path = Path(folder) / "n.graphml"
    subprocess.run([program, "-q", document, "-o", path], check=True)
    return networkx.read_graphml(path, force_multigraph=True)


def names_of(data):
    return {key(name) for name in [data["label"], *(data.get("aliases") or "").split(" | ")]}


def classify(program, document, folder):
    gold, graph = Gold(document.with_suffix(".gold")), read(program, document, folder)
    gold_of = {}
    for _, label, names, _ in gold.actors:
        for node, data in graph.nodes(data=True):
            if names & names_of(data):
                gold_of.setdefault(node, label)
    read_actors = set(gold_of.values())
    found = {(d["relation"], *ends(d["relation"], gold_of.get(a, ""), gold_of.get(b, "")),
              d["modality"]) for a, b, d in graph.edges(data=True)}
    wanted = {(relation, *ends(relation, a, b), modality)
              for a, relation, b, modality, _, mark in gold.ties if mark != "!"}
    counts = collections.Counter(found=len(found & wanted))
    for relation, a, b, modality in wanted - found:
        pair = {t for t in found if {t[1], t[2]} == {a, b}}
        if a not in read_actors or b not in read_actors:
            counts["missed: an actor was not read"] += 1
        elif any(t[0] == relation for t in pair):
            counts["missed: read with another modality"] += 1
        elif pair:
            counts["missed: read with another relation"] += 1
        else:
            counts["missed: both actors read, no tie between them"] += 1
    for relation, a, b, modality in found - wanted:
        pair = {t for t in wanted if {t[1], t[2]} == {a, b}}
        if not a or not b:
            counts["wrong: with something that is no actor of the text"] += 1
        elif pair:
            counts["wrong: the pair is tied in another way"] += 1
        else:
            counts["wrong: the pair is not tied"] += 1
    return counts


def main():
    columns = []
    with tempfile.TemporaryDirectory() as folder:
        for program in sys.argv[1:]:
            total = collections.Counter()
            for document in sorted(HERE.glob("*.txt")):
                total += classify(program, document, folder)
            columns.append(total)
    for name in sorted(set().union(*columns)):
        print(f"{name:52}", *(f"{column[name]:6}" for column in columns))


if __name__ == "__main__":
    main()
