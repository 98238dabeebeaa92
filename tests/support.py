"""What the tests in Python share: running the program, and printing TAP for tools/test."""
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = os.path.abspath(os.environ.get("SILKGRAPH", str(ROOT / "build/release/silkgraph")))
BRIEF = ROOT / "graphs/china-kazakhstan/brief.txt"
DOCUMENTS = ROOT / "tests/documents"


def run(*arguments, text=None, timeout=300, cwd=None, env=None):
    """Runs the program with the arguments; `text` is its standard input. Never through a shell."""
    given = text.encode() if isinstance(text, str) else text
    return subprocess.run([PROGRAM, *map(str, arguments)], input=given, capture_output=True,
                          timeout=timeout, cwd=cwd, env=env, check=False)


def complaint(result):
    return result.stderr.decode("utf-8", "replace")


class Case(unittest.TestCase):
    """A test with a folder of its own."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="silkgraph-test-")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def write(self, name, content):
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def export(self, document, name, *options):
        """The path of an output made from a document; fails when the program does."""
        path = self.folder / name
        result = run(document, *options, "-o", path)
        self.assertEqual(result.returncode, 0, complaint(result))
        return path


class TapResult(unittest.TestResult):
    """Prints a line for each test as the Test Anything Protocol has it."""

    def __init__(self):
        super().__init__()
        self.count = 0

    def line(self, word, test, detail=""):
        self.count += 1
        print(f"{word} {self.count} - {test.id()}", flush=True)
        for each in detail.rstrip().splitlines():
            print(f"# {each}", flush=True)

    def addSuccess(self, test):
        super().addSuccess(test)
        self.line("ok", test)

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self.line("not ok", test, self.failures[-1][1])

    def addError(self, test, err):
        super().addError(test, err)
        self.line("not ok", test, self.errors[-1][1])

    def addSubTest(self, test, subtest, err):
        super().addSubTest(test, subtest, err)
        if err:
            self.line("not ok", subtest, (self.failures + self.errors)[-1][1])

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self.line("ok", test, f"SKIP {reason}")


def main(module):
    """Runs the tests of a module; leaves with 1 when one fails."""
    suite = unittest.defaultTestLoader.loadTestsFromName(module)
    result = TapResult()
    suite.run(result)
    print(f"1..{result.count}")
    sys.exit(0 if result.wasSuccessful() else 1)
