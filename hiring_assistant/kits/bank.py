"""The question bank: competencies, subjects and question patterns, one readable Markdown file each.

A team can keep such files in a folder of its own. They add to the ones that ship with the program, also questions to a
competency that another file has, and replace those of the same file name.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path

from hiring_assistant.assets import resource
from hiring_assistant.domain.kit import Difficulty as Difficulty
from hiring_assistant.domain.kit import OwnQuestion, QuestionType
from hiring_assistant.domain.problem import CannotDo, MachineFault
from hiring_assistant.domain.text import fold
from hiring_assistant.kits.bank_file import MIN_PROBES, BankFileError, CompetencyText, read_competency, read_subjects
from hiring_assistant.kits.mentions import Mention, MentionIndex
from hiring_assistant.kits.wording import prepare

SUBJECTS_FILE = "subjects.md"
PATTERNS_FOLDER = "patterns"


@dataclass(frozen=True, slots=True)
class BankQuestion:
    """A question of the bank with at least three probes and anchors at 1, 3 and 5. ``own`` marks people's own."""

    text: str
    type: QuestionType
    difficulty: Difficulty
    probes: tuple[str, ...]
    anchors: tuple[tuple[int, str], ...]
    own: bool = False


@dataclass(frozen=True, slots=True)
class Competency:
    """What one file of the bank holds. ``family`` groups competencies by who can judge them (``sales``, ``general``);
    ``watch_for`` says what to look at when the competency is shown in an exercise ("" where it cannot be shown);
    ``spoken`` is how a question about experience names it ("work with customers"), "" for by its name.
    """

    name: str
    definition: str
    family: str
    questions: tuple[BankQuestion, ...]
    watch_for: str = ""
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class Subject:
    """Something to know or to use, such as a tool.

    ``pattern`` names the question pattern made for its sort, ``spoken`` is how a question says it ("the tax law").
    """

    name: str
    pattern: str
    spoken: str


@dataclass(frozen=True, slots=True, repr=False)
class QuestionBank:
    """All competencies, subjects and patterns, by name; ``index`` finds which of them a text mentions."""

    competencies: Mapping[str, Competency]
    subjects: Mapping[str, Subject]
    patterns: Mapping[str, Competency]
    mentions: tuple[Mention, ...]
    index: MentionIndex = field(compare=False)

    def __repr__(self) -> str:
        """Short, because the whole bank is half a megabyte of text."""
        return f"<QuestionBank with {len(self.competencies)} competencies and {len(self.subjects)} subjects>"

    def pattern(self, name: str) -> Competency:
        """The question pattern of that name.

        Raises:
            CannotDo: when the bank has no such pattern.
        """
        try:
            return self.patterns[name]
        except KeyError:
            raise CannotDo(
                "bank-pattern-missing",
                f"The question bank has no file {PATTERNS_FOLDER}/{name}.md. Put it back or point to another bank.",
            ) from None


def load_bank(folder: Path | None = None) -> QuestionBank:
    """The question bank that ships with the program, with the files of ``folder`` added to it.

    Read again only when a file has changed.

    Raises:
        CannotDo: when a file is not written as the bank expects; the sentence names file and line.
        MachineFault: when a file cannot be read.
    """
    shipped = resource("question_bank")
    if folder is not None and not folder.is_dir():
        raise CannotDo("bank-folder-missing", f"There is no folder {folder}. Choose the folder of your question bank.")
    files: dict[str, Path] = {}
    for root in (shipped, folder):
        if root is not None:
            files |= {path.relative_to(root).as_posix(): path for path in sorted(root.rglob("*.md"))}
    files = {name: path for name, path in files.items() if path.name.casefold() != "readme.md"}
    # What ships comes first, so that a file of the folder adds to a competency rather than the other way round.
    ordered = sorted(files.items(), key=lambda item: (shipped not in item[1].parents, item[0]))
    stamps = tuple((name, path, path.stat().st_mtime_ns, path.stat().st_size) for name, path in ordered)
    return _read(stamps)


def read_questions(path: Path) -> tuple[BankQuestion, ...]:
    """The questions of one file of a competency.

    Raises:
        CannotDo: where it is not written as the bank expects; the sentence names file and line.
        MachineFault: where it cannot be read.
    """
    try:
        return _competency(read_competency(_text_of(path))).questions
    except BankFileError as error:
        raise CannotDo("bank-file", f"{path}, line {error.line}: {error}") from error


def with_own(bank: QuestionBank, own: Iterable[OwnQuestion]) -> QuestionBank:
    """``bank`` with people's own questions in the competencies they name; those that name none of it are left out.

    What an own question lacks, at least three probes and anchors at 1, 3 and 5, it takes from its competency.
    """
    competencies = dict(bank.competencies)
    for question in own:
        competency = competencies.get(question.competency or "")
        if competency and all(fold(question.text) != fold(other.text) for other in competency.questions):
            added = completed(question, competency)
            competencies[competency.name] = replace(competency, questions=(*competency.questions, added))
    return replace(bank, competencies=competencies)


def completed(own: OwnQuestion, competency: Competency) -> BankQuestion:
    """The question with what it lacks of probes and anchors taken from its competency."""
    model = competency.questions[-1]
    few = len(own.probes) < MIN_PROBES
    return BankQuestion(
        text=own.text,
        type=own.type,
        difficulty=own.difficulty,
        probes=tuple(dict.fromkeys((*own.probes, *model.probes))) if few else own.probes,
        anchors=tuple(sorted((dict(model.anchors) | dict(own.anchors)).items())),
        own=True,
    )


@lru_cache(maxsize=4)
def _read(stamps: tuple[tuple[str, Path, int, int], ...]) -> QuestionBank:
    competencies: dict[str, Competency] = {}
    patterns: dict[str, Competency] = {}
    subjects: dict[str, Subject] = {}
    mentions: list[Mention] = []
    for name, path, _, _ in stamps:
        text = _text_of(path)
        try:
            if name == SUBJECTS_FILE:
                for line in read_subjects(text):
                    subjects[line.name] = Subject(line.name, line.pattern, line.spoken)
                    mentions.extend(line.mentions)
            elif name.startswith(f"{PATTERNS_FOLDER}/"):
                patterns[path.stem] = _competency(read_competency(text))
            else:
                content = read_competency(text)
                competencies[content.name] = _joined(competencies.get(content.name), _competency(content))
                mentions.extend(content.mentions)
        except BankFileError as error:
            raise CannotDo("bank-file", f"{path}, line {error.line}: {error}") from error
    prepare()
    return QuestionBank(competencies, subjects, patterns, tuple(mentions), MentionIndex(mentions))


def _joined(known: Competency | None, more: Competency) -> Competency:
    """A competency with the questions that a second file adds to it, each once."""
    if known is None:
        return more
    asked = {fold(question.text) for question in known.questions}
    added = (question for question in more.questions if fold(question.text) not in asked)
    return replace(
        known,
        definition=known.definition or more.definition,
        questions=(*known.questions, *added),
        watch_for=known.watch_for or more.watch_for,
    )


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise CannotDo(
            "bank-file", f"{path}, line 1: the file is not written in UTF-8. Save it again as UTF-8."
        ) from error
    except OSError as error:
        raise MachineFault("bank-file-unreadable", f"{path} cannot be read: {error.strerror}.") from error


def _competency(content: CompetencyText) -> Competency:
    questions = tuple(
        BankQuestion(
            text=question.text,
            type=QuestionType(question.type),
            difficulty=Difficulty(question.difficulty),
            probes=tuple(dict.fromkeys((*question.probes, *content.probes))),
            anchors=tuple(sorted((dict(content.anchors) | question.anchors).items())),
        )
        for question in content.questions
    )
    return Competency(content.name, content.definition, content.family, questions, content.watch_for, content.spoken)
