"""silkgraph parse: what it prints is CoNLL-U, and every sentence is a tree."""
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from support import DOCUMENTS, Case, complaint, main, run  # noqa: E402

GIVEN = ("# sent_id = 1\n1\tPeru\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n2\t's\t_\t_\t_\t_\t_\t_\t_\t_\n"
         "3\tbank\t_\t_\t_\t_\t_\t_\t_\t_\n4\tlent\t_\t_\t_\t_\t_\t_\t_\t_\n5\tmoney\t_\t_\t_\t_\t_\t_\t_\t_\n\n")


def sentences(output):
    """(comments, words) of each sentence; a word is the list of its columns."""
    blocks = [block.split("\n") for block in output.split("\n\n") if block.strip()]
    return [([line for line in block if line.startswith("#")],
             [line.split("\t") for line in block if line and not line.startswith("#")])
            for block in blocks]


def is_tree(words):
    heads = [int(word[6]) for word in words]
    if heads.count(0) != 1 or any(head > len(words) for head in heads):
        return False
    for start in range(1, len(words) + 1):
        at, steps = start, 0
        while at and steps <= len(words):
            at, steps = heads[at - 1], steps + 1
        if at:
            return False
    return True


def text_of(words):
    return "".join(word[1] + ("" if "SpaceAfter=No" in word[9] else " ") for word in words)


class Parse(Case):
    def parse(self, *arguments, text=None):
        result = run("parse", *arguments, text=text)
        self.assertEqual(result.returncode, 0, complaint(result))
        return sentences(result.stdout.decode())

    def test_each_sentence_is_a_tree(self):
        for document in sorted(DOCUMENTS.glob("*.txt")):
            found = self.parse(document)
            self.assertGreater(len(found), 3, document.name)
            for comments, words in found:
                self.assertTrue(comments[0].startswith("# text = "), comments)
                self.assertTrue(comments[1].startswith(f"# place = {document.name}:"), comments)
                self.assertTrue(all(len(word) == 10 for word in words), comments)
                self.assertEqual([int(word[0]) for word in words], list(range(1, len(words) + 1)))
                self.assertTrue(is_tree(words), comments[0])
                self.assertEqual(text_of(words).split(), comments[0][len("# text = "):].split())

    def test_names_bear_their_actors(self):
        [(_, words)] = self.parse("-", text="Kenya signed a treaty with the Ministry of Energy of Oman.\n")
        marks = {word[1]: word[9] for word in words}
        self.assertIn("Entity=(country-Kenya)", marks["Kenya"])
        self.assertIn("Entity=(ministry-Ministry of Energy of Oman)", marks["Ministry"])
        self.assertEqual((words[0][7], words[1][3]), ("nsubj", "VERB"))

    def test_given_words_are_kept(self):
        [(comments, words)] = self.parse("--tokens", "-", text=GIVEN)
        self.assertEqual([word[1] for word in words], ["Peru", "'s", "bank", "lent", "money"])
        self.assertEqual(comments, ["# sent_id = 1"])
        self.assertTrue(is_tree(words))

    def test_a_language_without_a_model_is_an_error(self):
        result = run("parse", "--tokens", "--lang", "kk", "-", text=GIVEN)
        self.assertNotEqual(result.returncode, 0)
        self.assertIn("no model", complaint(result))


if __name__ == "__main__":
    main(__name__)
