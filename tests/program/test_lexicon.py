"""--lexicon adds to and overrides the embedded lexicon; mistakes are told with their place."""
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from support import ROOT, Case, complaint, main, run  # noqa: E402

SENTENCE = "Zorbania signed an agreement with Oman in 2019.\n"


class Lexicon(Case):
    def lexicon(self, text, name="names.lex"):
        folder = self.folder / "lexicon"
        folder.mkdir(exist_ok=True)
        (folder / name).write_text(text)
        return folder

    def test_a_name_is_added(self):
        folder = self.lexicon("country ZQ\n  en Zorbania; adj Zorbanian\n")
        result = run("--lexicon", folder, "-", text=SENTENCE)
        self.assertEqual(result.returncode, 0, complaint(result))
        self.assertIn(b"Zorbania <- signed with -> Oman", result.stdout)

    def test_a_frame_is_added(self):
        folder = self.lexicon("frame serenading\n  en verb serenade\n  agent subject\n"
                              "  theme object\n  gives agent supports theme\n"
                              "  yes \"Oman serenaded Poland.\" => Oman supports Poland\n"
                              "  no \"Oman sang.\"\n", "new.frame")
        result = run("--lexicon", folder, "-", text="Peru serenaded Chile at the summit.\n")
        self.assertIn(b"Peru -- supports -> Chile", result.stdout, complaint(result))
        self.assertEqual(run("lint", folder).returncode, 0)

    def test_an_entry_takes_the_place_of_the_embedded_one(self):
        folder = self.lexicon("country OM\n  en Umania\n")
        result = run("--lexicon", folder, "-", text="Umania signed an agreement with Peru.\n")
        self.assertIn(b"Umania", result.stdout)
        result = run("--lexicon", folder, "-", text="Oman signed an agreement with Peru.\n")
        self.assertNotIn(b"Oman", result.stdout)

    def test_mistakes_are_told_with_file_line_and_column(self):
        folder = self.lexicon("# mine\ncompany acme\n  en Acme\n  country XQ\n")
        result = run("--lexicon", folder, "-", text=SENTENCE)
        self.assertEqual(result.returncode, 4)
        self.assertIn("names.lex:4:11: ", complaint(result))
        self.assertIn('"XQ"', complaint(result))

    def test_an_example_that_does_not_hold_is_named(self):
        folder = self.lexicon("frame serenading\n  en verb serenade\n  agent subject\n"
                              "  theme object\n  gives agent supports theme\n"
                              "  yes \"Oman serenaded Poland.\" => Poland supports Oman\n"
                              "  no \"Oman sang.\"\n", "new.frame")
        result = run("lint", folder)
        self.assertEqual(result.returncode, 4)
        self.assertIn("new.frame:6:", (result.stdout + result.stderr).decode())

    def test_a_name_of_two_actors_is_named(self):
        folder = self.lexicon("company one\n  en Foobar\n\ncompany two\n  en Foobar, Barfoo\n")
        result = run("lint", folder)
        self.assertEqual(result.returncode, 4)
        self.assertIn("names.lex:4:1: company Foobar and company Foobar (names.lex:1) share a name",
                      complaint(result))

    def test_suggestions_are_lines_of_a_lexicon(self):
        text = "Oman and Zorbex Quintal discussed a loan. Nurlan Zhubanysh Oraz hailed Zorbex Quintal.\n"
        lines = run("suggest", "-", text=text).stdout.decode()
        self.assertIn("list company\n  en Zorbex Quintal", lines)
        folder = self.lexicon(lines)
        result = run("--lexicon", folder, "-", text="Zorbex Quintal signed a contract with Oman.\n")
        self.assertEqual(result.returncode, 0, complaint(result))
        self.assertIn(b"Zorbex Quintal <- signed with -> Oman", result.stdout)

    def test_all_examples_of_the_embedded_frames_hold(self):
        result = run("lint")
        self.assertEqual(result.returncode, 0, (result.stdout + result.stderr).decode())

    def test_the_embedded_lexicon_is_the_one_in_the_repository(self):
        here = run("lint", ROOT / "lexicon")
        self.assertEqual(here.stdout, run("lint").stdout)


if __name__ == "__main__":
    main(__name__)
