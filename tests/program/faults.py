"""Compiles faults.c, which makes allocations and calls of the system fail, and runs programs under it."""
import os
import signal
import subprocess
import tempfile
import threading
from pathlib import Path

SOURCE = Path(__file__).resolve().parent / "faults.c"
# never the build with sanitizers, which have an allocator of their own
PROGRAM = SOURCE.parent.parent.parent / "build/release/silkgraph"
SERVER_IN, SERVER_OUT = 198, 199


def build(folder):
    """The path of the library that is preloaded."""
    library = Path(folder) / "faults.so"
    subprocess.run(["cc", "-shared", "-fPIC", "-O1", SOURCE, "-o", library, "-ldl"], check=True)
    return library


def environment(library, **faults):
    """Faults are the variables of faults.c without FAULT_ and in small letters."""
    return {**os.environ, "LD_PRELOAD": str(library),
            **{f"FAULT_{name.upper()}": str(value) for name, value in faults.items()}}


def run(library, *arguments, timeout=60, cwd=None, program=PROGRAM, **faults):
    """Runs the program once."""
    return subprocess.run([program, *map(str, arguments)], capture_output=True, timeout=timeout,
                          cwd=cwd, env=environment(library, **faults), check=False,
                          stdin=subprocess.DEVNULL)


class Server:
    """Runs one command again and again, with a fault each time; see FAULT_SERVER in faults.c."""

    def __init__(self, library, *arguments, cwd):
        self.folder = tempfile.TemporaryDirectory(prefix="silkgraph-faults-")
        self.path = Path(self.folder.name)
        requests, self.requests = os.pipe()
        self.answers, answers = os.pipe()

        def move_pipes():
            os.dup2(requests, SERVER_IN)
            os.dup2(answers, SERVER_OUT)

        self.process = subprocess.Popen(
            [PROGRAM, *map(str, arguments)], cwd=cwd, stdin=subprocess.DEVNULL,
            env=environment(library, server=self.path, count=self.path / "counts"),
            preexec_fn=move_pipes, close_fds=False, start_new_session=True)
        os.close(requests)
        os.close(answers)
        self.answers = os.fdopen(self.answers)

    def run(self, name="allocation", number=0, timeout=60):
        """Exit code (-N after the signal N, None after the time), standard output and error."""
        (self.path / "counts").unlink(missing_ok=True)
        os.write(self.requests, f"{name} {number}".encode())
        child = int(self.answers.readline())
        late = threading.Event()

        def end():
            late.set()
            try:
                os.kill(child, signal.SIGKILL)
            except ProcessLookupError:
                late.clear()  # it just ended

        timer = threading.Timer(timeout, end)
        timer.start()
        code = os.waitstatus_to_exitcode(int(self.answers.readline()))
        timer.cancel()
        return (None if late.is_set() else code, (self.path / "stdout").read_bytes(),
                (self.path / "stderr").read_bytes())

    def count(self):
        """How often each call is made when nothing fails: name -> number."""
        self.run()
        numbers = {}
        for line in (self.path / "counts").read_text().splitlines():
            name, number = line.split()
            numbers[name] = max(numbers.get(name, 0), int(number))
        return numbers

    def close(self):
        os.close(self.requests)
        self.process.wait()
        self.answers.close()
        self.folder.cleanup()
