"""The sample answers to practise on: one readable Markdown file for each question of the bank that has some.

``resources/practice/README.md`` tells how such a file is written.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from hiring_assistant.assets import resource
from hiring_assistant.domain.practice import SampleAnswer
from hiring_assistant.domain.text import fold
from hiring_assistant.kits.bank import BankQuestion, load_bank

_RATED = re.compile(r"Rated ([1-5]): (.+)")


class SampleFileError(ValueError):
    """A file of sample answers that is not as it must be; names the file and what is wrong."""


@cache
def sample_answers() -> tuple[SampleAnswer, ...]:
    """All sample answers that ship with the program, by competency, in the order of their files.

    Raises:
        SampleFileError: for a file that cannot be used, which a test rules out for those that ship.
    """
    files = sorted(path for path in resource("practice").glob("*.md") if path.stem != "README")
    return tuple(answer for file in files for answer in read_sample_file(file))


def read_sample_file(file: Path) -> tuple[SampleAnswer, ...]:
    """The sample answers of one file, with the anchors of its question in the bank.

    Raises:
        SampleFileError: where a part is missing or the question is not in the bank.
    """
    head, *parts = file.read_text(encoding="utf-8").split("\n## ")
    lines = [line for line in head.splitlines() if line.strip()]
    if len(lines) != 2 or not lines[0].startswith("# ") or not lines[1].startswith("Question: "):
        raise SampleFileError(f"{file.name} does not begin with a competency and its question")
    competency, text = lines[0][2:].strip(), lines[1].removeprefix("Question: ").strip()
    question = _in_bank(file, competency, text)
    found = []
    for part in parts:
        name, _, rest = part.partition("\n")
        rated, _, said = rest.strip().partition("\n\n")
        match = _RATED.fullmatch(rated.strip())
        if match is None or not said.strip():
            raise SampleFileError(f"{file.name}: {name} lacks its rating or its words")
        found.append(
            SampleAnswer(
                id=f"{file.stem}/{name.strip()}",
                competency=competency,
                question=question.text,
                answer=said.strip(),
                anchors=question.anchors,
                reference=int(match[1]),
                why=match[2].strip(),
            )
        )
    return tuple(found)


def _in_bank(file: Path, competency: str, text: str) -> BankQuestion:
    known = load_bank().competencies.get(competency)
    for question in known.questions if known else ():
        if fold(question.text) == fold(text):
            return question
    raise SampleFileError(f"{file.name} asks what the question bank does not")
