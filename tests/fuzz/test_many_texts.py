"""Thousands of short texts are read in one process, under the sanitizers: what goes wrong goes wrong at the
ends of texts, of which the mutated documents of the other tests have one each. The long run is campaign."""
import os
import re
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from support import BRIEF, DOCUMENTS, PROGRAM, Case, complaint, main, run  # noqa: E402

DRIVER = Path(PROGRAM).parent / "tests/many_texts"
FILES = [*sorted(DOCUMENTS.glob("*.txt")), BRIEF]

# texts that end where some rule looks further
SHORT = ("Thank", "Peru imports", "Gazprom Export won. Gazprom", "The ministry of", "President", "Oman-",
         "He said (", "the", "its", "\u201c", "Oman's", "Mr", "J.", "Ministry", "headed", "closely", "Министр",
         "компания \u00ab", "А.", "его", "президент", "5", "$", "-", ".", ",", "(", "both", "the two", "in the field of")


class ManyTexts(Case):
    def read(self, *arguments):
        """How many texts of each kind were read without a mistake."""
        result = subprocess.run([DRIVER, *arguments, "--", *FILES], capture_output=True, check=False,
                                timeout=300, env={**os.environ, "ASAN_OPTIONS": "detect_leaks=0"})
        self.assertEqual(result.returncode, 0, complaint(result)[-3000:])
        counts = dict(re.findall(r"^(\w+): (\d+) texts$", result.stdout.decode(), re.M))
        print("#", ", ".join(f"{count} {kind}" for kind, count in counts.items()))
        return {kind: int(count) for kind, count in counts.items()}

    def test_beginnings_of_sentences_and_paragraphs(self):
        self.assertGreater(self.read("--step", "31", "prefixes")["prefixes"], 5000)

    def test_pieces_put_together_and_words_of_the_lexicon(self):
        self.assertEqual(self.read("--texts", "2500", "pieces", "words"),
                         {"pieces": 2500, "words": 2500, "all": 5000})

    def test_short_texts(self):
        for text in SHORT:
            with self.subTest(text=text):
                result = run("-q", "-", "-o", "-", "--as", "graphml", text=text)
                self.assertIn(result.returncode, (0, 1), complaint(result)[-2000:])


if __name__ == "__main__":
    main(__name__)
