#!/usr/bin/env python3
"""Writes our documents with their gold networks as JSON, as other scorers read them.

usage: tests/documents/to_json.py FOLDER

FOLDER gets NAME.txt and NAME.gold.json for each document. A gold tie is what the text states, found by
the program or not; what the gold file marks as read wrongly is left out.
"""
import json
import shutil
import sys
from pathlib import Path

from network import Gold

HERE = Path(__file__).resolve().parent


def as_json(document):
    gold = Gold(document.with_suffix(".gold"))
    ids, actors, relations = {}, [], []
    for kind, label, names, mark in gold.actors:
        if mark == "!":
            continue
        ids.update({name: label for name in [label, *names]})
        actors.append({"id": label, "type": kind, "name": label, "aliases": sorted(names)})
    for source, relation, target, modality, year, mark in gold.ties:
        if mark == "!" or source not in ids or target not in ids:
            continue
        relations.append({"source": [ids[source]], "relation": [relation], "target": [ids[target]],
                          "modality": modality, "evidence": "", **({"year": [year]} if year else {})})
    return {"document": document.name, "actors": actors, "relations": relations}


def main(folder):
    folder.mkdir(parents=True, exist_ok=True)
    for document in sorted(HERE.glob("*.txt")):
        shutil.copy(document, folder)
        text = json.dumps(as_json(document), ensure_ascii=False, indent=1)
        (folder / f"{document.stem}.gold.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
