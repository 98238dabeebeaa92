"""tools/import_countries.py adds what iso-codes knows and leaves alone what people wrote."""
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from support import ROOT, Case, main  # noqa: E402

IMPORTER = ROOT / "tools/import_countries.py"
WRITTEN = ("# mine\ncountry KZ\n  en  Kazakhstan; adj Kazakh; capital Astana\n"
           "  ru  Казахстан; adj казахстанский\n\ncountry XK\n  en  Kosovo\n")


class Import(Case):
    def run_importer(self, *arguments):
        return subprocess.run([sys.executable, IMPORTER, *arguments], capture_output=True, check=False)

    def test_names_are_added_once(self):
        path = self.write("countries.lex", WRITTEN)
        self.assertEqual(self.run_importer("--check", path).returncode, 1)
        self.assertEqual(path.read_text(encoding="utf-8"), WRITTEN)
        self.assertEqual(self.run_importer(path).returncode, 0)
        made = path.read_text(encoding="utf-8")
        self.assertIn("  en  Kazakhstan, Republic of Kazakhstan; adj Kazakh; capital Astana\n", made)
        self.assertIn("  ru  Казахстан, Республика Казахстан; adj казахстанский\n", made)
        self.assertIn("# mine\n", made)
        self.assertIn("  en  Kosovo\n", made)
        self.assertEqual(self.run_importer("--check", path).returncode, 0)

    def test_the_lexicon_has_them(self):
        result = self.run_importer("--check")
        self.assertEqual(result.returncode, 0, result.stderr.decode())


if __name__ == "__main__":
    main(__name__)
