"""Compiles faults.c, which makes allocations and calls of the system fail, and runs programs under it."""
import os
import subprocess
from pathlib import Path

SOURCE = Path(__file__).resolve().parent / "faults.c"
# never the build with sanitizers, which have an allocator of their own
PROGRAM = SOURCE.parent.parent.parent / "build/release/silkgraph"


def build(folder):
    """The path of the library that is preloaded."""
    library = Path(folder) / "faults.so"
    subprocess.run(["cc", "-shared", "-fPIC", "-O1", SOURCE, "-o", library, "-ldl"], check=True)
    return library


def run(library, *arguments, timeout=60, cwd=None, program=PROGRAM, **faults):
    """Runs the program; faults are the variables of faults.c without FAULT_ and in small letters."""
    environment = {**os.environ, "LD_PRELOAD": str(library),
                   **{f"FAULT_{name.upper()}": str(value) for name, value in faults.items()}}
    return subprocess.run([program, *map(str, arguments)], capture_output=True, timeout=timeout,
                          cwd=cwd, env=environment, check=False, stdin=subprocess.DEVNULL)


def count(library, folder, *arguments, program=PROGRAM):
    """How often each call is made when nothing fails: name -> number, of the program itself."""
    path = Path(folder) / "counts"
    path.unlink(missing_ok=True)
    result = run(library, *arguments, program=program, count=path)
    if result.returncode:
        raise AssertionError(result.stderr)
    numbers = {}
    for line in path.read_text().splitlines():
        name, number = line.split()
        numbers[name] = max(numbers.get(name, 0), int(number))
    return numbers
