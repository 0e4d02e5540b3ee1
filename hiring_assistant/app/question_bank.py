"""The question bank as the person has it: what ships with the program, a team's folder, and questions of one's own."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from hiring_assistant.app.change import Change
from hiring_assistant.app.preferences import load_preferences, save_preferences
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.kit import Difficulty, KitPlan, OwnQuestion, Question, QuestionType
from hiring_assistant.domain.problem import CannotDo, Problem
from hiring_assistant.domain.text import fold

if TYPE_CHECKING:
    from hiring_assistant.kits.asking import Draft
    from hiring_assistant.kits.bank import QuestionBank
    from hiring_assistant.store.unit import Unit


@dataclass(frozen=True, slots=True)
class BankInUse:
    """The bank, and in words why the team's folder is not part of it ("" where it is, or there is none)."""

    bank: QuestionBank
    problem: str = ""


@dataclass(frozen=True, slots=True)
class CompetencyEntry:
    """A competency in a list to choose from, with the number of its questions."""

    name: str
    definition: str
    family: str
    questions: int


def bank_in_use(workspace: Workspace) -> BankInUse:
    """The bank with the team's folder and one's own questions; a folder that cannot be used is left out and told."""
    with workspace.read() as unit:
        return bank_in(workspace, unit)


def bank_in(workspace: Workspace, unit: Unit) -> BankInUse:
    """The bank in use, within an open transaction."""
    from hiring_assistant.kits.bank import load_bank, with_own

    folder = load_preferences().bank_folder
    problem = ""
    try:
        bank = load_bank(Path(folder) if folder else None)
    except Problem as found:
        bank, problem = load_bank(), str(found)
    return BankInUse(with_own(bank, unit.own_questions.all()), problem)


def list_competencies(workspace: Workspace) -> tuple[CompetencyEntry, ...]:
    """The competencies of the bank in alphabetical order."""
    found = bank_in_use(workspace).bank.competencies.values()
    entries = (CompetencyEntry(c.name, c.definition, c.family, len(c.questions)) for c in found)
    return tuple(sorted(entries, key=lambda entry: entry.name.casefold()))


def search_bank(
    workspace: Workspace,
    words: str = "",
    *,
    competency: str | None = None,
    type: QuestionType | None = None,  # noqa: A002  the word for it everywhere else
) -> tuple[Draft, ...]:
    """The questions in which all ``words`` stand, best first; without words, all of the competency and type."""
    from hiring_assistant.kits.searching import search

    with workspace.read() as unit:
        bank, own = bank_in(workspace, unit).bank, unit.own_questions.all()
    return search(bank, words, competency=competency, type=type, own=own)


def swaps_for(workspace: Workspace, plan: KitPlan, question_id: str) -> tuple[Draft, ...]:
    """Questions to swap one of the plan for: they assess the same, and no stage asks them yet. Best first.

    Raises:
        CannotDo: where the plan has no such question.
    """
    from hiring_assistant.kits.searching import swaps

    return swaps(plan, question_id, bank_in_use(workspace).bank)


def questions_for(workspace: Workspace, plan: KitPlan, order: int, requirement_id: str) -> tuple[Draft, ...]:
    """Questions by which a stage of the plan can ask for a requirement. Best first.

    Raises:
        CannotDo: where the plan has no such stage.
    """
    from hiring_assistant.kits.searching import for_requirement

    return for_requirement(plan, order, requirement_id, bank_in_use(workspace).bank)


def own_questions(workspace: Workspace) -> tuple[OwnQuestion, ...]:
    """The person's own questions, oldest first."""
    with workspace.read() as unit:
        return unit.own_questions.all()


def save_to_own_bank(
    workspace: Workspace,
    question: Question,
    competency: str | None = None,
    difficulty: Difficulty = Difficulty.MEDIUM,
) -> Change[OwnQuestion]:
    """Keep a question of a kit for other kits; ``competency`` is one of the bank's, or None for none of them.

    ``plan.requirement(id).competency`` of what the question assesses is a good proposal.

    Raises:
        CannotDo: where the bank has the question already.
    """
    with workspace.write() as unit:
        bank = bank_in(workspace, unit).bank
        there = any(
            fold(other.text) == fold(question.text) for known in bank.competencies.values() for other in known.questions
        ) or any(fold(other.text) == fold(question.text) for other in unit.own_questions.all())
        if there:
            raise CannotDo("in-bank-already", "The bank has this question already.")
        own = OwnQuestion(
            id=workspace.new_id(),
            text=question.text,
            type=QuestionType.BEHAVIOURAL if question.type is QuestionType.WRITTEN else question.type,
            difficulty=difficulty,
            competency=competency,
            probes=question.probes,
            anchors=question.anchors,
            added_at=workspace.now(),
        )
        unit.own_questions.add(own)

    def undo() -> None:
        with workspace.write() as unit:
            unit.own_questions.remove(own.id)

    change = Change(own, "Question saved to your bank", undo)
    workspace.done(change)
    return change


def change_own_question(workspace: Workspace, own: OwnQuestion) -> Change[OwnQuestion]:
    """Write an own question over what was kept of it. Kits that ask it keep it as they have it.

    Raises:
        CannotDo: where it is gone, or the text is blank.
    """
    own = replace(own, text=" ".join(own.text.split()))
    if not own.text:
        raise CannotDo("no-text", "Write the question first.")
    with workspace.write() as unit:
        before = unit.own_questions.get(own.id)
        unit.own_questions.update(own)

    def undo() -> None:
        with workspace.write() as unit:
            unit.own_questions.update(before or own)

    change = Change(own, "Question of your bank changed", undo)
    workspace.done(change)
    return change


def remove_own_question(workspace: Workspace, own_id: str) -> Change[OwnQuestion]:
    """Take a question out of one's own bank. Kits that ask it keep it.

    Raises:
        CannotDo: where it is gone.
    """
    with workspace.write() as unit:
        own = unit.own_questions.get(own_id)
        if own is None:
            raise CannotDo("gone", "This question is no longer in your bank.")
        unit.own_questions.remove(own_id)

    def undo() -> None:
        with workspace.write() as unit:
            unit.own_questions.add(own)

    change = Change(own, "Question taken out of your bank", undo)
    workspace.done(change)
    return change


def use_bank_folder(folder: Path | None) -> None:
    """Point the program at a team's folder of bank files (None: at none), from now on on this computer.

    Raises:
        CannotDo: where there is no such folder or a file in it is not written as the bank expects; nothing changes.
        MachineFault: where a file cannot be read or the preference not be kept.
    """
    from hiring_assistant.kits.bank import load_bank

    if folder is not None:
        load_bank(folder)
    save_preferences(replace(load_preferences(), bank_folder=str(folder.resolve()) if folder else ""))


def write_to_folder(workspace: Workspace, folder: Path) -> tuple[Path, ...]:
    """Add one's own questions to a team's folder, a file a competency under ``own/``; files there keep what they have.

    Returns the files that were written; none where the folder has all of them.

    Raises:
        CannotDo: where a file there is not written as the bank expects, or the folder cannot be written to.
        MachineFault: where the disk is full or failed.
    """
    from hiring_assistant.exchange.files import write_whole
    from hiring_assistant.kits.bank_writing import files_for

    if not folder.is_dir():
        raise CannotDo("bank-folder-missing", f"There is no folder {folder}. Choose the folder of your question bank.")
    with workspace.read() as unit:
        bank, own = bank_in(workspace, unit).bank, unit.own_questions.all()
    written = []
    for path, text in files_for(folder, own, bank).items():
        path.parent.mkdir(exist_ok=True)
        write_whole(path, text.encode())
        written.append(path)
    return tuple(written)
