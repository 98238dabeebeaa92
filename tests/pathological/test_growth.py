"""Sixteen times the text takes sixteen times the time and memory, or nearly so, and not 256 times. Each
kind of text is different from its first sentence to its last, since what is repeated is left out."""
import os
import random
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from support import BRIEF, DOCUMENTS, PROGRAM, Case, main  # noqa: E402

TIMES = 16
# linear is 16 and quadratic 256; caches and hash tables that no longer fit make linear work cost more
MOST_TIME = 40
MOST_MEMORY = 40
LEAST_SECONDS = 0.02  # of the small text, without what starting the program takes
LEAST_MEMORY = 8192  # KiB; what is less cannot be told from that of starting the program
# threads that wait for each other burn time that is no work
ENVIRONMENT = dict(os.environ, OMP_NUM_THREADS="1")
SYLLABLES = ("ba", "ko", "ri", "mu", "ta", "se", "lo", "vi", "ne", "do", "ga", "pi", "zu", "ha", "mo", "fe")
STATES = ("Oman", "Iran", "Peru", "Kenya", "Japan", "Chile", "Ghana", "Nepal", "Egypt", "China", "India", "Cuba")
FIELDS = ("water", "energy", "trade", "transport", "health", "mining", "rail", "space", "fishery", "tourism")


def name(number):
    """A word that stands for the number, like "Korimuta"."""
    made = ""
    while len(made) < 6 or number:
        number, last = divmod(number, len(SYLLABLES))
        made += SYLLABLES[last]
    return made.capitalize()


def state(number):
    return STATES[number % len(STATES)]


def sentences(form, between="\n\n"):
    """Texts made of a sentence with {a}, {b}, {c}: names; {s}, {t}: states; {i}: a number; {f}: a field."""
    def make(count):
        return between.join(
            form.format(a=name(3 * i), b=name(3 * i + 1), c=name(3 * i + 2), s=state(i),
                        t=state(i // 12 + i + 1), i=i, f=FIELDS[i // 7 % len(FIELDS)],
                        y=1900 + i % 130)
            for i in range(count))
    return make


def ordinary(count):
    """Sentences of our own documents in another order, with other names and numbers."""
    random_ = random.Random(7)
    texts = [path.read_text() for path in sorted(DOCUMENTS.glob("*.txt"))] + [BRIEF.read_text()]
    paragraphs = [p for text in texts for p in text.split("\n\n") if len(p) > 80]
    made = []
    for i in range(count):
        words = random_.choice(paragraphs).split()
        for _ in range(1 + len(words) // 12):
            words.insert(random_.randrange(len(words)), name(random_.randrange(4096)))
        made.append(f"In note {i} " + " ".join(words))
    return "\n\n".join(made)


KINDS = {
    "ordinary_text": (60, ordinary),
    "presidents_in_one_paragraph": (200, sentences("President {a} met Minister {b} in Astana.", " ")),
    "presidents": (200, sentences("President {a} {c} met Minister {b} of {s} in Astana.")),
    "an_open_quotation": (200, lambda n: "\u201c" + sentences(
        "We and our country met {s} in {a}, and our partners in {b} signed it.", " ")(n)),
    "quoted_speakers": (200, sentences("\u201cWe will build it with {s},\u201d said Minister {a} {b}.", " ")),
    "the_same_agreement": (200, sentences("On day {i} {s} and {t} signed a memorandum on water in {a}.")),
    "agreements_of_one_name": (200, sentences("On day {i} {s} signed a contract with {a} Ltd.")),
    "agreements": (200, sentences("{s} and {t} signed a memorandum on {f} and {a} cooperation.")),
    "a_tie_with_many_years": (200, sentences("China exported gas {i} to Kazakhstan in {y} through {a}.")),
    "firms": (200, sentences("{a} Ltd signed a contract with {b} Ltd.")),
    "firms_in_one_paragraph": (200, sentences("{a} Ltd signed a contract with {b} Ltd.", " ")),
    "one_sentence_of_firms": (400, sentences("with {a} Ltd, and of {b} Corp. by the {c} Bank,", " ")),
    "one_sentence_of_states": (400, sentences("{s} and {t} in the year {i} met with a view to {f},", " ")),
    "one_sentence_of_words": (400, sentences("then {a} and later {b} with {c} in {s}", " ")),
    "hyphenated_lines": (400, sentences("the {a} mem-\norandum of {b} was coop-\nerative with {s}", " ")),
    "short_lines": (400, sentences("{s} met {t} with {a}\nin {b} {i}", "\n")),
    "ministries": (200, sentences("The Ministry of {a} of {s} met the Ministry of {b}.")),
    "bodies_without_states": (200, sentences("The {a} Agency met the {b} Committee.")),
    "pronouns": (200, sentences("{s} met {t} {a}. It signed a treaty with it. They met its president.", " ")),
    "definite_nouns": (200, sentences("{a} Ltd met {b} Ltd. The company signed a contract with the ministry.", " ")),
    "introduced_names": (200, sentences("The {a} {b} Bank ({a} Bank) lent money to {s}.")),
    "apposed_people": (200, sentences("{a} {b}, the head of {c} Ltd, met the minister.")),
    "initiatives": (200, sentences("The {a} Initiative of {s} was joined by the {b} Forum.")),
    "a_list": (1600, sentences("- {a} Ltd ({s})", "\n")),
    "headlines": (200, sentences("{a} meets {s}\n\n{s} met {t} with {b}.")),
    "brackets": (400, sentences("of ({a} (in the {s} for", " ")),
    "russian_people": (200, sentences(
        "Президент {s} Иван {a} встретился с министром {b} в Астане {i} мая 2019 года.", " ")),
    "russian_firms": (200, sentences("Компания «{a}» подписала договор с компанией «{b}» в {i} году.")),
    "russian_agreements": (200, sentences(
        "Казахстан и Китай подписали меморандум о сотрудничестве {i} мая в городе {a}.")),
}


def measure(path, output):
    """Exit status, complaint, CPU seconds and KiB of memory of the program."""
    with subprocess.Popen([PROGRAM, "-q", "--recursive", str(path), "-o", str(output)], stderr=subprocess.PIPE,
                          env=ENVIRONMENT) as program:
        complaint = program.stderr.read()
        _, status, used = os.wait4(program.pid, 0)
        program.returncode = os.waitstatus_to_exitcode(status)
    return program.returncode, complaint, used.ru_utime + used.ru_stime, used.ru_maxrss


class Growth(Case):
    def cost(self, text):
        """Seconds and KiB beyond those of hardly any text."""
        path, output = self.write("text.txt", text), self.folder / "out.graphml"
        _, _, least_seconds, least_memory = measure(self.write("least.txt", "Oman met Iran."), output)
        code, complaint, seconds, memory = measure(path, output)
        self.assertEqual(code, 0, complaint)
        self.assertIn(b"<node", output.read_bytes())  # it was read, and not left out as noise
        return max(seconds - least_seconds, 0.001), max(memory - least_memory, LEAST_MEMORY)

    def grow(self, count, make):
        while (small := self.cost(make(count)))[0] < LEAST_SECONDS:
            count *= 2
        large = self.cost(make(TIMES * count))
        time, memory = large[0] / small[0], large[1] / small[1]
        print(f"# {self.id().split('test_')[-1]}: {count} to {TIMES * count}: time x {time:.1f} "
              f"({large[0]:.2f} s), memory x {memory:.1f} ({large[1] // 1024} MiB)", flush=True)
        self.assertLess(time, MOST_TIME)
        self.assertLess(memory, MOST_MEMORY)


    def test_many_documents(self):
        """The same actors in each of many documents, with other spellings, roles and sums."""
        def cost(count):
            folder = self.folder / f"{count}"
            folder.mkdir()
            for i in range(count):
                (folder / f"{i}.txt").write_text(
                    f"Minister Ivan {name(i)} of Oman met Olga Orlova, the head of {name(i)} Bank. Oman lent "
                    f"${i + 1} million to Iran in {1900 + i % 130}. Oman and Iran signed a memorandum on water.")
            code, complaint, seconds, memory = measure(folder, self.folder / "out.graphml")
            self.assertEqual(code, 0, complaint)
            return seconds, max(memory, LEAST_MEMORY)
        small, large = cost(100), cost(100 * TIMES)
        print(f"# many documents: time x {large[0] / small[0]:.1f}, memory x {large[1] / small[1]:.1f}")
        self.assertLess(large[0] / small[0], MOST_TIME)
        self.assertLess(large[1] / small[1], MOST_MEMORY)


def test_of(count, make):
    return lambda self: self.grow(count, make)


for each, (first, maker) in KINDS.items():
    setattr(Growth, f"test_{each}", test_of(first, maker))

if __name__ == "__main__":
    main(__name__)
