"""Files: an output is never an input, half-written or left lying about; links, modes and full disks."""
import os
import random
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
sys.path.insert(0, str(Path(__file__).resolve().parent))
import faults  # noqa: E402
from support import BRIEF, PROGRAM, Case, complaint, main, run  # noqa: E402

GOOD = "Oman signed an agreement with Poland in 2019.\n"
# silkgraph prints these to standard output
PRINTING = {"explain": ["explain", "a.txt", "Oman"], "why-not": ["explain", "--why-not", "a.txt",
                                                                "Oman", "Poland"],
            "suggest": ["suggest", "a.txt"], "lint": ["lint"], "diff": ["diff", "a.txt", "b.txt"],
            "help": ["--help"], "help of a command": ["diff", "--help"], "version": ["--version"],
            "completion": ["completion", "zsh"], "summary": ["a.txt"], "demo": ["demo"],
            "graphml": ["a.txt", "--as", "graphml", "-o", "-"]}


class Files(Case):
    def setUp(self):
        super().setUp()
        self.text = self.write("a.txt", GOOD)
        self.write("b.txt", "Iran met Oman.\n")

    def names(self):
        return sorted(path.name for path in self.folder.iterdir())

    # --- an output that is an input

    def refuse(self, *arguments, **more):
        before = self.names()
        result = run(*arguments, cwd=self.folder, **more)
        self.assertEqual(result.returncode, 2, complaint(result))
        self.assertIn("is an input too", complaint(result))
        self.assertEqual(self.text.read_text(), GOOD)
        self.assertEqual(self.names(), before)

    def test_output_that_is_the_input(self):
        self.refuse("a.txt", "-o", "a.txt")
        self.refuse("a.txt", "-o", "other.svg", "-o", "./a.txt")
        self.refuse("b.txt", "a.txt", "-o", self.text)

    def test_output_that_is_the_input_through_links(self):
        (self.folder / "soft.txt").symlink_to("a.txt")
        os.link(self.text, self.folder / "hard.txt")
        self.refuse("soft.txt", "-o", "a.txt")
        self.refuse("a.txt", "-o", "soft.txt")
        self.refuse("a.txt", "-o", "hard.txt")
        self.refuse("soft.txt", "-o", "hard.txt")

    def test_output_that_is_found_in_a_folder_or_a_list(self):
        self.refuse("--recursive", ".", "-o", "a.txt")
        self.write("list", "b.txt\na.txt\n")
        self.refuse("--from-list", "list", "-o", "a.txt")

    def test_output_that_is_standard_input(self):
        with open(self.text, "rb") as text:
            result = subprocess.run([PROGRAM, "-", "-o", self.text], stdin=text,
                                    capture_output=True, check=False)
        self.assertEqual(result.returncode, 2, result.stderr)
        self.assertEqual(self.text.read_text(), GOOD)

    def test_output_that_is_a_network_that_is_read(self):
        network = self.export(self.text, "net.json")
        before = network.read_bytes()
        for arguments in ((network, "-o", network), (network, self.text, "-o", network),
                          ("diff", network, self.text, "-o", network)):
            with self.subTest(arguments=arguments):
                self.assertEqual(run(*arguments).returncode, 2)
                self.assertEqual(network.read_bytes(), before)

    # --- what becomes of the old file

    def test_link_stays_a_link(self):
        folder = self.folder / "far"
        folder.mkdir()
        (folder / "real.json").write_text("old")
        (self.folder / "link.json").symlink_to("far/middle.json")
        (folder / "middle.json").symlink_to("real.json")
        self.export(self.text, "link.json")
        self.assertTrue((self.folder / "link.json").is_symlink())
        self.assertTrue((folder / "middle.json").is_symlink())
        self.assertIn('"Poland"', (folder / "real.json").read_text())
        self.assertEqual(sorted(p.name for p in folder.iterdir()), ["middle.json", "real.json"])

    def test_link_to_what_is_not_there_yet(self):
        (self.folder / "far").mkdir()
        (self.folder / "link.json").symlink_to("far/new.json")
        self.export(self.text, "link.json")
        self.assertIn('"Poland"', (self.folder / "far/new.json").read_text())

    def test_links_in_a_circle(self):
        (self.folder / "x.json").symlink_to("y.json")
        (self.folder / "y.json").symlink_to("x.json")
        result = run(self.text, "-o", self.folder / "x.json")
        self.assertEqual(result.returncode, 3)
        self.assertIn("x.json", complaint(result))

    def test_other_names_of_the_file_see_the_new_content(self):
        one, other = self.write("one.json", "old" * 100000), self.folder / "other.json"
        os.link(one, other)
        self.export(self.text, "one.json")
        self.assertTrue(one.samefile(other))
        self.assertIn('"Poland"', other.read_text())
        self.assertEqual(other.read_bytes(), self.export(self.text, "fresh.json").read_bytes())

    def test_mode_stays(self):
        for mode in (0o600, 0o640, 0o664):
            with self.subTest(mode=oct(mode)):
                path = self.write("secret.json", "old")
                path.chmod(mode)
                self.export(self.text, "secret.json")
                self.assertEqual(stat.S_IMODE(path.stat().st_mode), mode)

    def test_mode_of_a_new_file_follows_the_mask(self):
        subprocess.run(["sh", "-c", 'umask 027; exec "$@"', "sh", PROGRAM, self.text, "-o",
                        self.folder / "new.json"], check=True)
        self.assertEqual(stat.S_IMODE((self.folder / "new.json").stat().st_mode), 0o640)

    def test_file_that_may_not_be_written(self):
        if os.geteuid() == 0:
            self.skipTest("root may write everything")
        path = self.write("net.json", "old")
        path.chmod(0o400)
        self.assertEqual(run(self.text, "-o", path).returncode, 3)
        self.assertEqual(path.read_text(), "old")

    def test_folder_as_output(self):
        (self.folder / "net.json").mkdir()
        result = run(self.text, "-o", self.folder / "net.json")
        self.assertEqual(result.returncode, 3)
        self.assertIn("Is a directory", complaint(result))

    def test_pipe_as_output(self):
        pipe = self.folder / "pipe.csv"
        os.mkfifo(pipe)
        with subprocess.Popen(["cat", pipe], stdout=subprocess.PIPE) as reader:
            self.export(self.text, "pipe.csv")
            self.assertIn(b"Poland", reader.communicate(timeout=30)[0])
        self.assertTrue(pipe.is_fifo())

    # --- signals, full disks, closed pipes

    def test_signals_leave_no_temporary_file(self):
        """Ended at 45 moments of a run that writes twelve files; each is the old one or whole."""
        outputs = [f"{i}.{kind}" for i in range(4) for kind in ("graphml", "json", "gexf")]
        arguments = [PROGRAM, BRIEF]
        for name in outputs:
            arguments += ["-o", self.folder / name]
        start = time.monotonic()
        subprocess.run(arguments, check=True)
        whole, length = {n: (self.folder / n).read_bytes() for n in outputs}, time.monotonic() - start
        chance, ended = random.Random(13), 0
        for number in [signal.SIGINT, signal.SIGTERM, signal.SIGHUP] * 15:
            for name in outputs:
                (self.folder / name).write_bytes(b"old")
            with subprocess.Popen(arguments, stderr=subprocess.DEVNULL) as process:
                time.sleep(chance.random() * length)
                process.send_signal(number)
                ended += process.wait() == -number
            self.assertEqual(self.names(), sorted([*outputs, "a.txt", "b.txt"]))
            for name in outputs:
                self.assertIn((self.folder / name).read_bytes(), (b"old", whole[name]))
        print(f"# {ended} of 45 runs were ended by a signal")
        self.assertGreater(ended, 10)

    def test_full_disk(self):
        for name, arguments in PRINTING.items():
            with self.subTest(command=name), open("/dev/full", "wb") as full:
                result = subprocess.run([PROGRAM, *arguments], stdout=full, cwd=self.folder,
                                        stderr=subprocess.PIPE, check=False)
                self.assertEqual(result.returncode, 3, result.stderr)
                self.assertIn(b"No space left", result.stderr)

    def test_closed_pipe(self):
        for name, arguments in PRINTING.items():
            with self.subTest(command=name):
                reader, writer = os.pipe()
                os.close(reader)
                result = subprocess.run([PROGRAM, *arguments], stdout=writer, cwd=self.folder,
                                        stderr=subprocess.PIPE, check=False)
                os.close(writer)
                self.assertEqual(result.returncode, 3, result.stderr)
                self.assertIn(b"Broken pipe", result.stderr)

    def test_closed_standard_output(self):
        """Nothing that is printed reaches the file that is opened next."""
        result = subprocess.run(["sh", "-c", '"$@" >&-', "sh", PROGRAM, self.text, "-o",
                                 self.folder / "n.json", "-o", "-", "--as", "json"],
                                capture_output=True, check=False)
        self.assertEqual(result.returncode, 3)
        self.assertEqual((self.folder / "n.json").read_bytes(),
                         self.export(self.text, "m.json").read_bytes())
        silent = subprocess.run(["sh", "-c", '"$@" >&- 2>&- <&-', "sh", PROGRAM, self.text, "-o",
                                 self.folder / "n.json"], check=False)
        self.assertEqual(silent.returncode, 0)

    # --- folders

    def test_links_in_folders(self):
        (self.folder / "below").mkdir()
        (self.folder / "me").symlink_to(".")
        (self.folder / "below/up").symlink_to("..")
        (self.folder / "below/again.txt").symlink_to("../a.txt")
        os.link(self.text, self.folder / "hard.txt")
        (self.folder / "below/a.txt").symlink_to("../a.txt")
        result = run("--recursive", ".", "--as", "json", cwd=self.folder, timeout=60)
        self.assertEqual(result.returncode, 0, complaint(result))
        plain = run("a.txt", "b.txt", "--as", "json", cwd=self.folder)
        self.assertEqual(result.stdout, plain.stdout)

    def test_folders_that_lead_to_each_other_in_many_ways(self):
        for i in range(24):
            (self.folder / f"d{i}").mkdir()
            for name in ("x", "y"):
                (self.folder / f"d{i}" / name).symlink_to(f"../d{i + 1}")
        result = run("--recursive", self.folder / "d0", self.text, timeout=60)
        self.assertEqual(result.returncode, 0, complaint(result))

    def test_same_names_whatever_the_order(self):
        (self.folder / "z.txt").symlink_to("a.txt")
        one = run("z.txt", "a.txt", "b.txt", "--as", "json", cwd=self.folder)
        other = run("b.txt", "a.txt", "z.txt", "--as", "json", cwd=self.folder)
        self.assertEqual(one.stdout, other.stdout)
        self.assertNotIn(b"z.txt", one.stdout)

    def test_pipes_and_devices_in_folders_are_skipped(self):
        os.mkfifo(self.folder / "pipe.txt")
        (self.folder / "zero.txt").symlink_to("/dev/zero")
        result = run("--recursive", self.folder, "--verbose", timeout=60)
        self.assertEqual(result.returncode, 0, complaint(result))
        self.assertIn("pipe.txt: skipped", complaint(result))
        self.assertIn("zero.txt: skipped", complaint(result))
        self.assertIn(b"Poland", result.stdout)

    def test_pipe_that_is_named_is_read(self):
        pipe = self.folder / "pipe.txt"
        os.mkfifo(pipe)
        with subprocess.Popen([PROGRAM, pipe], stdout=subprocess.PIPE) as reader:
            pipe.write_text(GOOD)
            self.assertIn(b"Poland", reader.communicate(timeout=60)[0])

    def test_file_that_changes_while_it_is_read(self):
        library = faults.build(self.folder)
        result = faults.run(library, self.text, "-o", self.folder / "n.json", touch=self.text)
        self.assertEqual(result.returncode, 1, result.stderr)
        self.assertIn(b"a.txt: changed while it was read", result.stderr)
        self.assertFalse((self.folder / "n.json").exists())


if __name__ == "__main__":
    main(__name__)
