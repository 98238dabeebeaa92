"""The code is formatted, and clean under clang-tidy and shellcheck."""
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from support import ROOT, Case, main  # noqa: E402

SOURCES = sorted(path for folder in ("src", "tools", "tests/unit", "tests/fuzz")
                 for path in (ROOT / folder).rglob("*.c"))
HEADERS = sorted(path for folder in ("src", "include", "tests/unit")
                 for path in (ROOT / folder).rglob("*.h"))
SCRIPTS = [ROOT / "tools" / name for name in ("setup", "run", "test", "build", "landscape", "gallery")]


class Style(Case):
    def call(self, *command):
        result = subprocess.run(list(map(str, command)), capture_output=True, check=False, text=True,
                                cwd=ROOT)
        return result.returncode, result.stdout + result.stderr

    def test_formatted(self):
        code, output = self.call("clang-format", "--dry-run", "--Werror", *SOURCES, *HEADERS)
        self.assertEqual(code, 0, output[:3000])

    def test_clang_tidy(self):
        # the analyzer looks less far than by default, or it would take half of the time of all tests
        bound = [f"--extra-arg={each}" for each in ("-Xclang", "-analyzer-config", "-Xclang", "max-nodes=20000")]

        def tidy(path):
            return self.call("clang-tidy", "--quiet", "-p", "build/asan", *bound, path)
        with ThreadPoolExecutor() as pool:
            results = list(pool.map(tidy, [s for s in SOURCES if "tests" not in s.parts]))
        self.assertTrue(results)
        self.assertFalse([output[:2000] for code, output in results if code])

    def test_tokens_are_looked_at_in_the_guarded_way(self):
        """Beyond the ends of the table there is nothing only for those who ask sg_token_at and its like."""
        direct = re.compile(r"tokens(->|\.)(tokens|matches|sentences)\[|->tokens->tokens\b|->mention_at\[")
        allowed = ("src/tokens/", "src/mentions/mentions.c")
        found = [f"{path.relative_to(ROOT)}: {line.strip()}" for path in SOURCES + HEADERS
                 if not str(path.relative_to(ROOT)).startswith(allowed)
                 for line in path.read_text().splitlines()
                 if direct.search(line) and not line.lstrip().startswith(("/*", "*"))]
        self.assertFalse(found)

    def test_shell_scripts(self):
        code, output = self.call("shellcheck", *SCRIPTS, ".ci/run")
        self.assertEqual(code, 0, output)


if __name__ == "__main__":
    main(__name__)
