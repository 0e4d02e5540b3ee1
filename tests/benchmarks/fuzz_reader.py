"""Reads any number of broken role pages: none may raise, hang, or lose a word.

Nine in ten are mutations of the sample pages (and of the labelled ones where they lie beside the checkout), the others
are made up from scratch by Hypothesis. Pages that fail are written to a folder, to be mended by.
"""

from __future__ import annotations

import argparse
import html
import random
import re
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import seed as seeded
from hypothesis import strategies as st

from hiring_assistant.assets import data
from hiring_assistant.domain.text import fold
from hiring_assistant.roles.inspect import as_json
from hiring_assistant.roles.reading import read_page

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = (
    data("roles"),
    ROOT / "tests" / "roles" / "pages",
    ROOT.parent / "shared" / "seeds",
    ROOT.parent / "shared" / "roles",
)
LONGEST = 2.0
"""Seconds of processor time that a page may take; these are all of ordinary size."""
MADE_UP = 10
"""One page in so many is made up from scratch."""
REPORTED = 10_000
"""After so many pages a line says how many were read."""

MARKS = [
    *(
        "#",
        "##",
        "###",
        "####### ",
        "- ",
        "* ",
        "+ ",
        "1. ",
        "a. ",
        "10) ",
        "> ",
        ">> ",
        "    ",
        "\t",
        "  - ",
        "      * ",
    ),
    *("**", "*", "_", "__", "`", "```", "~~~", "~~", "|", "| --- | --- |", "---", "===", "----", "***", "\\", "\\*"),
    *("[", "]", "](", "[a](b)", "![", "<", ">", "<b>", "</b>", "<br>", "<li>", "</li>", "<ul>", "<!--", "-->", "<h2>"),
    *(
        "{{",
        "}}",
        "{% x %}",
        "<%",
        "%>",
        "{: .a}",
        "{#a}",
        "&amp;",
        "&nbsp;",
        "&#8226;",
        "&",
        ";",
        ":",
        "：",
        "?",
        "!",
        ".",
    ),
    *("<<<<<<< ours", "=======", ">>>>>>> theirs", "Requirements", "Responsibilities", "Hiring process", "Levels"),
    *(
        "Senior",
        "preferred",
        "extends",
        "grade 7",
        "30 minutes",
        "interview with",
        "Then",
        "->",
        "→",
        "and then one with",
    ),
    *(
        "•",
        "–",
        "“",
        "”",
        "\u00a0",
        "\u200b",
        "\ufeff",
        "\u2028",
        "\x00",
        "\x0b",
        "é",
        "ß",
        "İ",
        "ﬁ",
        "面接",
        "자격요건",
        "①",
        "½",
    ),
]

Mutation = Callable[[random.Random, list[str], list[list[str]]], None]


def _drop(chance: random.Random, lines: list[str], _: list[list[str]]) -> None:
    at = chance.randrange(len(lines))
    del lines[at : at + chance.choice((1, 1, 2, 5, 20))]


def _repeat(chance: random.Random, lines: list[str], _: list[list[str]]) -> None:
    at = chance.randrange(len(lines))
    lines[at:at] = lines[at : at + chance.choice((1, 1, 3, 10))] * chance.choice((1, 1, 2, 4))


def _swap(chance: random.Random, lines: list[str], _: list[list[str]]) -> None:
    one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]


def _splice(chance: random.Random, lines: list[str], pages: list[list[str]]) -> None:
    other = chance.choice(pages)
    start, at = chance.randrange(len(other)), chance.randrange(len(lines))
    lines[at:at] = other[start : start + chance.randrange(1, 12)]


def _mark(chance: random.Random, lines: list[str], _: list[list[str]]) -> None:
    at = chance.randrange(len(lines))
    line = lines[at]
    place = chance.choice((0, len(line), chance.randrange(len(line) + 1)))
    lines[at] = line[:place] + chance.choice(MARKS) * chance.choice((1, 1, 1, 2, 7)) + line[place:]


def _mark_line(chance: random.Random, lines: list[str], _: list[list[str]]) -> None:
    lines.insert(chance.randrange(len(lines) + 1), chance.choice(MARKS))


def _indent(chance: random.Random, lines: list[str], _: list[list[str]]) -> None:
    at = chance.randrange(len(lines))
    indent = chance.choice(("", " ", "  ", "   ", "    ", "\t", "        "))
    for place in range(at, min(len(lines), at + chance.choice((1, 4, 12)))):
        lines[place] = indent + lines[place].lstrip()


def _join(chance: random.Random, lines: list[str], _: list[list[str]]) -> None:
    at = chance.randrange(len(lines))
    lines[at : at + 2] = [chance.choice(("", " ")).join(lines[at : at + 2])]


def _cut(chance: random.Random, lines: list[str], _: list[list[str]]) -> None:
    at = chance.randrange(len(lines))
    place = chance.randrange(len(lines[at]) + 1)
    lines[at : at + 1] = [lines[at][:place], lines[at][place:]]


def _lose_a_letter(chance: random.Random, lines: list[str], _: list[list[str]]) -> None:
    at = chance.randrange(len(lines))
    if lines[at]:
        place = chance.randrange(len(lines[at]))
        lines[at] = lines[at][:place] + lines[at][place + 1 :]


def _without_blanks(_: random.Random, lines: list[str], __: list[list[str]]) -> None:
    lines[:] = [line for line in lines if line.strip()]


def _other_bullets(chance: random.Random, lines: list[str], _: list[list[str]]) -> None:
    mark = chance.choice(("-", "*", "+", "•", "1.", "a)", "-[ ] ", ""))
    lines[:] = [re.sub(r"^(\s*)[-*+](?=\s)", lambda found: found.group(1) + mark, line) for line in lines]


def _other_depths(chance: random.Random, lines: list[str], _: list[list[str]]) -> None:
    depths = {str(depth): chance.randrange(8) for depth in range(8)}
    lines[:] = [re.sub(r"^#+", lambda found: "#" * depths[str(len(found.group()) % 8)], line) for line in lines]


MUTATIONS: list[Mutation] = [
    *(_drop, _repeat, _swap, _splice, _splice, _mark, _mark, _mark, _mark_line, _indent, _join, _cut, _lose_a_letter),
    *(_without_blanks, _other_bullets, _other_depths),
]


def sample_pages() -> list[list[str]]:
    """The lines of all pages that are mutated."""
    paths = [path for folder in FOLDERS for path in sorted(folder.glob("*.md"))]
    return [path.read_text(encoding="utf-8").split("\n") for path in paths]


def mutated(chance: random.Random, pages: list[list[str]]) -> str:
    """A page with a few things wrong, sometimes many."""
    lines = list(chance.choice(pages))
    for _ in range(chance.choice((1, 2, 4, 8, 30))):
        chance.choice(MUTATIONS)(chance, lines, pages)
        lines = lines or [""]
    return chance.choice(("\n", "\n", "\n", "\r\n", "\r")).join(lines)


TEXT = (
    "Requirements Responsibilities Levels Senior Baker Hiring Process interview with the manager 30 minutes an "
    "offer and then preferred plus extends grade 7 team questionnaire Why? Straße 面接 자격요건 You have know 2-3 naïve"
    " Nice to have"
)
WORDS = TEXT.split()
LINES = st.builds(
    "{}{}{}".format,
    st.sampled_from(["", "", "", *MARKS]),
    st.lists(st.sampled_from(WORDS), max_size=9).map(" ".join),
    st.sampled_from(["", "", *MARKS]),
)
MADE_UP_PAGES = st.one_of(st.lists(LINES, max_size=40).map("\n".join), st.text(max_size=500))


class Hang(Exception):
    """A page took longer than it may."""


@contextmanager
def time_limit() -> Iterator[None]:
    """Ends what takes too much processor time with ``Hang``."""

    def end(_: int, __: FrameType | None) -> None:
        raise Hang

    before = signal.signal(signal.SIGPROF, end)
    signal.setitimer(signal.ITIMER_PROF, LONGEST)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def words_to_see(page: str) -> Counter[str]:
    """The words that a person sees of the page where it is shown: no tags, comments, targets, numbers of items."""
    text = page.replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff")
    # A line of dashes right below the first closes a front matter that is empty.
    front = re.match(r"\s*---[^\S\n]*\n(|.*?\n)---\s*\n(.*)", f"{text}\n", flags=re.DOTALL)
    # A comment between two rules that no key stands beside is one of the page, and may end further down.
    keyed = front is not None and ("<!--" not in front.group(1) or re.search(r"(?m)^(?!<!--)\W*\w", front.group(1)))
    text = front.group(2) if front is not None and keyed else text
    text = re.sub(r"<!--.*?-->", " ", text, flags=re.DOTALL)
    text = re.sub(r"\]\((?:[^()]|\([^()]*\))*\)", "] ", text)
    text = re.sub(r"\{\{.*?\}\}|<%.*?%>|\{:.*?\}", " ", text, flags=re.DOTALL)
    text = re.sub(r"<(?:br|/?(?:li|[uo]l|p|div|h[1-6]|t[rdh]|d[td]))\b[^>]*>", "\n", text)  # a line of its own
    text = re.sub(r"<[^>]+>", " ", text)
    text = re.sub(r"https?://\S+", " ", text)
    # Numbers and letters that count, and the "o" with a tab that word processors set for a bullet.
    text = re.sub(r"(?m)^\s*(?:\d+[.)]|[a-z][.)]|o(?=\t))(?:[^\S\n]+|$)", " ", text)
    return Counter(fold(html.unescape(text)).split())


def strings(value: object) -> Iterable[str]:
    """All strings inside a JSON value."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key not in ("file", "warnings"):
                yield from strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from strings(inner)
    elif isinstance(value, str):
        yield value


def complaint(page: str) -> str:
    """What is wrong with the reading of the page; "" where nothing is."""
    try:
        with time_limit():
            reading = read_page(page, name="page.md")
    except Hang:
        return f"took more than {LONGEST:g} s"
    except Exception as wrong:  # whatever it is, it is to be found here
        return f"{type(wrong).__name__}: {wrong}"
    held = "\n".join(strings(as_json(reading, file="")))
    # Sections hold Markdown, where "&amp;" still stands for a sign; all else is plain.
    kept = Counter(fold(held).split()) | Counter(fold(html.unescape(held)).split())
    lost = words_to_see(page) - kept
    return "lost: " + " ".join(list(lost)[:8]) if lost else ""


def fuzz(count: int, seed: int, report: Callable[[str, str], None]) -> float:
    """Read ``count`` pages, ``report`` (page, complaint) of each that fails; the longest time that one took."""
    slowest = 0.0
    read = 0

    def check(page: str) -> None:
        nonlocal slowest, read
        read += 1
        if read % REPORTED == 0:
            print(f"{read} pages read", file=sys.stderr, flush=True)
        begun = time.process_time()
        wrong = complaint(page)
        slowest = max(slowest, time.process_time() - begun)
        if wrong:
            report(page, wrong)

    chance = random.Random(seed)
    pages = sample_pages()
    for _ in range(count - count // MADE_UP):
        check(mutated(chance, pages))
    if count >= MADE_UP:
        made_up = settings(
            max_examples=count // MADE_UP,
            database=None,
            deadline=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )(seeded(seed)(given(MADE_UP_PAGES)(check)))
        made_up()
    return slowest


def main() -> int:
    """Read the pages and print the figures; 1 where a page failed."""
    parser = argparse.ArgumentParser(description="Read broken role pages without end.")
    parser.add_argument("--pages", type=int, default=200_000, metavar="N", help="how many (200000)")
    parser.add_argument("--seed", type=int, default=1, help="where the dice start (1)")
    parser.add_argument("--failures", type=Path, metavar="FOLDER", help="where pages that fail go")
    chosen = parser.parse_args()
    folder = chosen.failures or Path(tempfile.mkdtemp(prefix="reader-failures-"))
    folder.mkdir(parents=True, exist_ok=True)
    kinds: Counter[str] = Counter()

    def report(page: str, wrong: str) -> None:
        kind = wrong.split(":")[0]
        kinds[kind] += 1
        if kinds[kind] <= 100:
            (folder / f"{kind.replace(' ', '-')}-{kinds[kind]}.md").write_bytes(page.encode("utf-8", "surrogatepass"))
            print(f"{kind} {kinds[kind]}: {wrong}", flush=True)

    slowest = fuzz(chosen.pages, chosen.seed, report)
    print(f"{chosen.pages} pages, seed {chosen.seed}: {kinds.total()} failed {dict(kinds) if kinds else ''}")
    print(f"slowest page {slowest:.2f} s")
    if kinds:
        print(f"the pages that failed are in {folder}")
    return int(bool(kinds))


if __name__ == "__main__":
    sys.exit(main())
