"""What the program prints for one document, byte for byte; --update writes the files anew."""
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from support import DOCUMENTS, Case, main, run  # noqa: E402

DOCUMENT = DOCUMENTS / "lima-port.txt"
OUTPUTS = {
    "summary.txt": [DOCUMENT],
    "network.graphml": [DOCUMENT, "--quotes", "-o", "-", "--as", "graphml"],
    "network.dot": [DOCUMENT, "-o", "-", "--as", "dot"],
    "explain.txt": ["explain", DOCUMENT, "Peru", "China"],
    "ego.txt": [DOCUMENT, "--ego", "Peru", "--only", "cooperation", "--no-prospective"],
    "help.txt": ["--help"],
}


class Golden(Case):
    pass


def test_of(name, arguments):
    def test(self):
        result = run(*arguments)
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertEqual(result.stdout.decode(), (HERE / name).read_text(),
                         "run tests/golden/test_golden.py --update, and read the difference")
    return test


for each, command in OUTPUTS.items():
    setattr(Golden, f"test_{each.replace('.', '_')}", test_of(each, command))

if __name__ == "__main__":
    if sys.argv[1:] == ["--update"]:
        for each, command in OUTPUTS.items():
            (HERE / each).write_bytes(run(*command).stdout)
    else:
        main(__name__)
