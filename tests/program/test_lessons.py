"""Lines of a lexicon from what coders decided: each gives it, and says what it would break."""
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from support import Case, complaint, main, run  # noqa: E402

HEAD = "decision,document,sentence,source,relation,target,to_source,to_relation,type\n"
SONG = "Marlowe Shipping serenades Oman every spring."


class Lessons(Case):
    def learn(self, *rows):
        self.table = self.write("d.csv", HEAD + "\n".join(rows) + "\n")
        result = run("suggest", "--from", self.table)
        self.assertEqual((result.returncode, complaint(result)), (0, ""))
        return result.stdout.decode()

    def block(self, text, start):
        """The suggestion that has a line, with the remarks before it."""
        return next(block for block in text.split("\n\n") if f"\n{start}" in block)

    def test_a_verb_becomes_a_frame(self):
        text = self.learn(f"add,a.txt,{SONG},Marlowe Shipping,supports,Oman,,,",
                          "reject,a.txt,Poland serenades Iran.,Poland,supports,Iran,,,",
                          "accept,a.txt,Oman supports Iran.,Oman,supports,Iran,,,")
        block = self.block(text, "frame")
        self.assertIn("verb serenade\n", block, "the form that a dictionary has")
        self.assertIn("d.csv:2\n", block.splitlines()[0] + "\n")
        self.assertIn("# would break", block)
        self.assertIn("d.csv:3", block)
        # and it does what it says
        folder = self.folder / "mine"
        folder.mkdir()
        (folder / "new.frame").write_text(block.replace("# and a line no", "#") + "\n  no \"A man serenades Oman.\"\n")
        self.assertEqual(run("lint", folder).returncode, 0)
        read = run("--lexicon", folder, "-", text=SONG).stdout.decode()
        self.assertIn("Marlowe Shipping -- supports -> Oman", read)

    def test_a_name_becomes_a_line(self):
        text = self.learn("add,a.txt,We met the people of Zorbex in the port.,Zorbex,,,,,company",
                          "reject,a.txt,The Zorbex is a bird.,Zorbex,,,,,")
        block = self.block(text, "list company")
        self.assertIn("  en Zorbex", block)
        self.assertIn("# would break", block)
        self.assertIn("d.csv:3", block)

    def test_merged_names_become_the_same(self):
        self.assertIn("same Acme Holding\n  names Acme\n", self.learn("merge,,,Acme,,,Acme Holding,,"))

    def test_nothing_to_learn(self):
        text = self.learn("accept,a.txt,Oman supports Iran.,Oman,supports,Iran,,,")
        self.assertIn("None of the decisions", text)
        self.assertTrue(all(line.startswith("#") for line in text.splitlines()), "a lexicon without entries")

    def test_mistakes(self):
        self.assertEqual(run("suggest", "--from", self.write("bad.csv", "x\n")).returncode, 1)
        self.assertEqual(run("suggest").returncode, 2)


if __name__ == "__main__":
    main(__name__)
