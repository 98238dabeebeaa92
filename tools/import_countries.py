#!/usr/bin/env python3
"""Adds to lexicon/actors/countries.lex the names that iso-codes has of each state.

usage: tools/import_countries.py [--check] [FILE]

iso-codes (Debian package, LGPL-2.1-or-later) gives the codes of ISO 3166-1, the common and official
English names and their Russian translations. What people wrote in the file stays as it is and where it
is: adjectives, capitals, further names, and the marks of declension; a name that is missing is added
behind them. With --check nothing is written, and the exit status is 1 when a name is missing.
"""
import gettext
import json
import re
import sys
import unicodedata
from pathlib import Path

LEXICON = Path(__file__).resolve().parent.parent / "lexicon/actors/countries.lex"
CODES = Path("/usr/share/iso-codes/json/iso_3166-1.json")
LOCALES = "/usr/share/locale"
# Names of the standard that no text uses, or that are not the state's own.
SKIPPED = re.compile(r"[,()\[\]]|^the |Province of|Special Administrative|административный район|"
                     r"^Congo$|^Конго$")


def key(name):
    """How the program compares names, without the marks of declension."""
    name = re.sub(r"\[.\]|\([^)]*\)|^the ", "", name)
    text = unicodedata.normalize("NFKD", name).casefold()
    text = "".join(c for c in text if not unicodedata.combining(c))
    return re.sub(r"[\W_]+", " ", text).strip()


def standard_names():
    """{code: {"en": [...], "ru": [...]}}"""
    russian = gettext.translation("iso_3166-1", LOCALES, languages=["ru"])
    names = {}
    for state in json.loads(CODES.read_text(encoding="utf-8"))["3166-1"]:
        english = [state[k] for k in ("common_name", "name", "official_name") if k in state]
        translated = [russian.gettext(name) for name in english]
        names[state["alpha_2"]] = {
            "en": [n for n in english if not SKIPPED.search(n)],
            "ru": [n for n, e in zip(translated, english) if n != e and not SKIPPED.search(n)],
        }
    return names


def completed(line, code, standard):
    """The line "  en  NAMES; adj ..." with the names that it lacks."""
    field = re.fullmatch(r"(\s+)(en|ru)(\s+)([^;]*)(.*)", line)
    if not field or code not in standard:
        return line
    indent, language, gap, names, rest = field.groups()
    known = {key(name) for name in names.split(",")}
    for name in standard[code][language]:
        if key(name) not in known:
            names = f"{names.rstrip()}, {name}"
            known.add(key(name))
    return f"{indent}{language}{gap}{names}{rest}"


def main(argv):
    check = "--check" in argv
    files = [a for a in argv if a != "--check"]
    if len(files) > 1 or any(f.startswith("-") for f in files):
        sys.exit(__doc__)
    path = Path(files[0]) if files else LEXICON
    standard, code, lines = standard_names(), None, []
    text = path.read_text(encoding="utf-8")
    for line in text.split("\n"):
        head = re.fullmatch(r"country (\w\w)", line)
        code = head.group(1) if head else code
        lines.append(completed(line, code, standard))
    made = "\n".join(lines)
    if check:
        for old, new in zip(text.split("\n"), lines):
            if old != new:
                print(f"{path.name}: names missing: {new.strip()}", file=sys.stderr)
        return made != text
    path.write_text(made, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
