"""Writing people's own questions as bank files, for a folder that a team keeps in git."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from hiring_assistant.domain.kit import ANCHORED, Difficulty, OwnQuestion, QuestionType
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.text import fold
from hiring_assistant.kits.bank import BankQuestion, QuestionBank, completed, read_questions
from hiring_assistant.kits.bank_file import MIN_PROBES

OWN_FOLDER = "own"
"""The folder within the team's that the program writes to, so that no file of the team is written over."""

OTHER = "other questions"
"""The heading of questions that belong to no competency of the bank."""

_SECTIONS = {
    QuestionType.BEHAVIOURAL: "Behavioural questions",
    QuestionType.SITUATIONAL: "Situational questions",
    QuestionType.KNOWLEDGE: "Knowledge questions",
    QuestionType.BACKGROUND: "Background questions",
}


def files_for(folder: Path, own: Iterable[OwnQuestion], bank: QuestionBank) -> dict[Path, str]:
    """The files to write so that ``folder`` has all ``own`` questions, with what they hold then.

    A file there keeps the questions that it has. What a question lacks for a bank file it takes from its competency.

    Raises:
        CannotDo: where a file there is not written as the bank expects, or a question that belongs to no competency
            lacks probes or anchors.
    """
    by_name: dict[str, list[OwnQuestion]] = {}
    for question in own:
        known = question.competency if question.competency in bank.competencies else None
        by_name.setdefault(known or OTHER, []).append(question)
    files = {}
    for name, questions in by_name.items():
        path = folder / OWN_FOLDER / f"{fold(name).replace(' ', '-')}.md"
        there = read_questions(path) if path.is_file() else ()
        asked = {fold(question.text) for question in there}
        added = [_complete(question, bank) for question in questions if fold(question.text) not in asked]
        if added:
            files[path] = _file(name, (*there, *added))
    return files


def _complete(own: OwnQuestion, bank: QuestionBank) -> BankQuestion:
    competency = bank.competencies.get(own.competency or "")
    if competency is not None:
        return completed(own, competency)
    if len(own.probes) < MIN_PROBES or not set(ANCHORED) <= dict(own.anchors).keys():
        raise CannotDo(
            "question-incomplete",
            f"“{own.text}” needs {MIN_PROBES} probes and anchors at 1, 3 and 5 before it can stand in a bank file, "
            "or a competency to take them from.",
        )
    return BankQuestion(own.text, own.type, own.difficulty, own.probes, own.anchors, own=True)


def _file(name: str, questions: Iterable[BankQuestion]) -> str:
    by_type: dict[QuestionType, list[BankQuestion]] = {}
    for question in questions:
        by_type.setdefault(question.type, []).append(question)
    lines = [f"# {name}"]
    for type_, heading in _SECTIONS.items():
        if type_ in by_type:
            lines += ["", f"## {heading}", ""]
            for question in sorted(by_type[type_], key=lambda question: list(Difficulty).index(question.difficulty)):
                lines.append(f"- ({question.difficulty}) {_line(question.text)}")
                lines += [f"  - {_probe(probe)}" for probe in question.probes]
                lines += [f"  - {rating}: {_line(text)}" for rating, text in question.anchors]
    return "\n".join(lines) + "\n"


def _line(text: str) -> str:
    return " ".join(text.split())


def _probe(text: str) -> str:
    """A probe that could be taken for an anchor, because it begins with a figure and a colon, loses the colon."""
    line = _line(text)
    return line.replace(":", " –", 1) if line[:1].isdigit() and line[1:2] == ":" else line
