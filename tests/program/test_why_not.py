"""explain --why-not tells at which stage a tie between two actors was dropped."""
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from support import Case, complaint, main, run  # noqa: E402

TEXT = """Oman signed a treaty with Poland in 2019.

Kenya is large and Peru is small.

Japan painted Peru.

Oman visited the museum of Peru, while Kenya cooked Poland.
"""
TIED = "they are tied here"
APART = "they are not arguments of one verb or event noun"


class WhyNot(Case):
    def reasons(self, *actors, documents=None, status=0):
        """(place, reason, sentence) of each sentence that names both."""
        documents = documents or [self.write("w.txt", TEXT)]
        result = run("explain", "--why-not", *documents, *actors)
        self.assertEqual(result.returncode, status, complaint(result))
        lines = result.stdout.decode().splitlines()
        if lines == ["No sentence names both."]:
            return []
        self.assertEqual(len(lines) % 2, 0, lines)
        return [(*head.split("  ", 1), sentence.strip()) for head, sentence in zip(lines[::2], lines[1::2])]

    def test_each_sentence_that_names_both_has_a_place_and_a_reason(self):
        self.assertEqual(self.reasons("Oman", "Poland"),
                         [("w.txt:1:1", TIED, "Oman signed a treaty with Poland in 2019."),
                          ("w.txt:7:1", APART, "Oman visited the museum of Peru, while Kenya cooked Poland.")])

    def test_the_order_of_the_actors_does_not_matter(self):
        self.assertEqual(self.reasons("Poland", "Oman"), self.reasons("Oman", "Poland"))

    def test_no_verb_has_both(self):
        places = {place: reason for place, reason, _ in self.reasons("Kenya", "Peru")}
        self.assertEqual(places, {"w.txt:3:1": APART, "w.txt:7:1": APART})

    def test_no_frame_has_the_verb(self):
        self.assertEqual([reason for _, reason, _ in self.reasons("Japan", "Peru")], ['no frame has "painted"'])

    def test_the_frames_have_no_such_roles(self):
        (_, reason, _), = self.reasons("Oman", "Peru")
        self.assertEqual(reason, 'the frames of "visited" have no roles for Oman as "subject" and Peru as '
                                 '"object-owner"')

    def test_what_it_calls_tied_is_tied(self):
        path = self.write("w.txt", TEXT)
        self.assertIn("Poland", run("explain", path, "Oman").stdout.decode())
        self.assertIn("No sentence ties the two.", run("explain", path, "Japan", "Peru").stdout.decode())

    def test_no_sentence_names_both(self):
        self.assertEqual(self.reasons("Japan", "Poland"), [])

    def test_who_is_unknown_is_named(self):
        path = self.write("w.txt", TEXT)
        result = run("explain", "--why-not", path, "Oman", "Atlantis")
        self.assertEqual(result.returncode, 2)
        self.assertIn("Atlantis", complaint(result))
        self.assertFalse(result.stdout)

    def test_one_document_of_several_need_not_know_them(self):
        documents = [self.write("a.txt", "Chile met Cuba."), self.write("w.txt", TEXT)]
        self.assertEqual(self.reasons("Oman", "Poland", documents=documents), self.reasons("Oman", "Poland"))


if __name__ == "__main__":
    main(__name__)
