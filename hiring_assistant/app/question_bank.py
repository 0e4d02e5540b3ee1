"""The question bank as the person has it: what ships with the program, a team's folder, and questions of one's own."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from hiring_assistant.app.preferences import load_preferences
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.problem import Problem

if TYPE_CHECKING:
    from hiring_assistant.kits.bank import QuestionBank
    from hiring_assistant.store.unit import Unit


@dataclass(frozen=True, slots=True)
class BankInUse:
    """The bank, and in words why the team's folder is not part of it ("" where it is, or there is none)."""

    bank: QuestionBank
    problem: str = ""


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
