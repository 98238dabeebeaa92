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
LEAST_SECONDS = 0.02  # of what is run the first time, so that starting the program does not count
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
    "agreements": (200, sentences("{s} and {t} signed a memorandum on {f} and {a} cooperation.")),
    "a_tie_with_many_years": (200, sentences("China exported gas {i} to Kazakhstan in {y} through {a}.")),
    "firms": (200, sentences("{a} Ltd signed a contract with {b} Ltd.")),
    "firms_in_one_paragraph": (200, sentences("{a} Ltd signed a contract with {b} Ltd.", " ")),
    "one_sentence_of_firms": (400, sentences("{a} Ltd, {b} Corp.,", " ")),
    "one_sentence_of_states": (400, sentences("{s} and the {a} Fund of {t} met {b},", " ")),
    "one_sentence_of_words": (400, sentences("then {a} and later {b} with {c}", " ")),
    "hyphenated_lines": (400, sentences("the {a} mem-\norandum of {b} was coop-\nerative with {s}", " ")),
    "short_lines": (400, sentences("{s} met {t}\nin {a} {i}", "\n")),
    "ministries": (200, sentences("The Ministry of {a} of {s} met the Ministry of {b}.")),
    "bodies_without_states": (200, sentences("The {a} Agency met the {b} Committee.")),
    "pronouns": (200, sentences("{s} met {t} {a}. It signed a treaty with it. They met its president.", " ")),
    "definite_nouns": (200, sentences("{a} Ltd met {s}. The company signed a contract with the ministry.", " ")),
    "introduced_names": (200, sentences("The {a} {b} Bank ({a} Bank) lent money to {s}.")),
    "apposed_people": (200, sentences("{a} {b}, the head of {c} Ltd, met the minister.")),
    "initiatives": (200, sentences("The {a} Initiative of {s} was joined by the {b} Forum.")),
    "a_list": (400, sentences("- {a} Ltd ({s})", "\n")),
    "headlines": (200, sentences("{a} meets {s}\n\n{s} met {t} with {b}.")),
    "brackets": (400, sentences("({a} ({s}", " ")),
    "russian_people": (200, sentences(
        "Президент {s} Иван {a} встретился с министром {b} в Астане {i} мая 2019 года.", " ")),
    "russian_firms": (200, sentences("Компания «{a}» подписала договор с компанией «{b}» в {i} году.")),
    "russian_agreements": (200, sentences(
        "Казахстан и Китай подписали меморандум о сотрудничестве {i} мая в городе {a}.")),
}


def measure(path, output):
    """CPU seconds and KiB of memory that the program takes."""
    program = subprocess.Popen([PROGRAM, "-q", str(path), "-o", str(output)], stderr=subprocess.PIPE)
    complaint = program.stderr.read()
    _, status, used = os.wait4(program.pid, 0)
    program.returncode = os.waitstatus_to_exitcode(status)
    program.stderr.close()
    return program.returncode, complaint, used.ru_utime + used.ru_stime, used.ru_maxrss


class Growth(Case):
    def cost(self, text):
        path = self.write("text.txt", text)
        code, complaint, seconds, memory = measure(path, self.folder / "out.graphml")
        self.assertIn(code, (0, 1), complaint)
        return seconds, memory

    def grow(self, count, make):
        seconds, memory = self.cost(make(count))
        while seconds < LEAST_SECONDS:
            count *= 2
            seconds, memory = self.cost(make(count))
        more_seconds, more_memory = self.cost(make(TIMES * count))
        _, nothing = self.cost("Oman met Iran.")
        ratio = more_seconds / seconds
        print(f"# {self.id().split('test_')[1]}: {count} to {TIMES * count}, time x {ratio:.1f} "
              f"({more_seconds:.2f} s), memory x {more_memory / memory:.1f} ({more_memory // 1024} MiB)",
              flush=True)
        self.assertLess(ratio, MOST_TIME)
        self.assertLess((more_memory - nothing) / max(memory - nothing, 1024), MOST_MEMORY)


def test_of(count, make):
    return lambda self: self.grow(count, make)


for each, (first, maker) in KINDS.items():
    setattr(Growth, f"test_{each}", test_of(first, maker))

if __name__ == "__main__":
    main(__name__)
