"""Inputs made to hurt: they end soon, with a message or a network, and never crash. The bound is
generous, so that it finds quadratic behaviour and not a busy machine."""
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from support import Case, complaint, main, run  # noqa: E402

BOUND = 120  # seconds

MEGABYTE = {
    "one_long_word": lambda: "a" * (1 << 20),
    "brackets": lambda: "(" * (1 << 20),
    "quotes": lambda: "\u201c\u00ab\"" * (1 << 17),
    "capitals": lambda: "Abcde " * (1 << 17),
    "one_sentence_of_names": lambda: "Oman, Iran and Peru met " * (1 << 15),
    "commas": lambda: "Oman, " * (1 << 17),
    "ands": lambda: "Oman and " * (1 << 16),
    "verbs": lambda: "signed met " * (1 << 16),
    "ofs": lambda: "Ministry of " * (1 << 16),
    "offices": lambda: "President Minister " * (1 << 15),
    "that": lambda: "Oman said that " * (1 << 15),
    "which": lambda: "Oman, which Iran, which " * (1 << 14),
    "hyphens": lambda: "Oman-" * (1 << 17),
    "hyphens_over_lines": lambda: "mem-\noran-\ndum " * (1 << 15),
    "agreements": lambda: "a memorandum on " * (1 << 15),
    "pronouns": lambda: "It met it and they met them. " * (1 << 14),
    "blank_lines": lambda: "\n" * (1 << 20),
    "digits": lambda: "1234567890" * (1 << 17),
    "citations": lambda: "(Smith, 2019) [12] " * (1 << 15),
    "combining_marks": lambda: "e" + "\u0301" * (1 << 19),
}


class Pathological(Case):
    def finish(self, text):
        path = self.write("hard.txt", text)
        result = run("-q", path, "-o", self.folder / "n.graphml", timeout=BOUND)
        self.assertIn(result.returncode, (0, 1), complaint(result))

    def test_a_line_of_200_megabytes(self):
        path = self.folder / "huge.txt"
        with open(path, "wb") as out:
            for _ in range(200):
                out.write(b"Oman met Iran. " * ((1 << 20) // 15))
        result = run(path, timeout=BOUND)
        self.assertEqual(result.returncode, 1)
        self.assertIn("64 MB", complaint(result))

    def test_many_names(self):
        self.finish(" ".join(f"Acme{i} Ltd signed a contract with Zeta{i} Ltd." for i in range(3000)))

    def test_many_people(self):
        self.finish("\n\n".join(f"Minister Ivan Petrov{i} met President Olga Orlova{i}."
                                for i in range(3000)))


def test_of(make):
    return lambda self: self.finish(make())


for each, maker in MEGABYTE.items():
    setattr(Pathological, f"test_{each}", test_of(maker))

if __name__ == "__main__":
    main(__name__)
