"""A start page with more on it than anybody looks through at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from hiring_assistant.app import candidates, interviews
from hiring_assistant.app.workspace import open_workspace
from hiring_assistant.ui.program import Program
from hiring_assistant.ui.today.cards import DueCard


def test_the_first_are_shown_and_the_rest_is_a_press_away(
    open_program: Callable[..., Program], sample_store: Path
) -> None:
    workspace = open_workspace(sample_store)
    mira = candidates.find_candidate(workspace, "Mira Solberg")
    for number in range(20):
        interviews.plan_interview(workspace, mira.id, 2, f"Person {number}", workspace.now())
    workspace.close()
    program = open_program(sample_store)
    program.window.navigator.go("today")
    QApplication.processEvents()
    page = program.window.navigator.current
    assert page is not None
    shown = sum(card.isVisible() for card in page.findChildren(DueCard))
    assert shown < 20
    rest = next(b for b in page.findChildren(QAbstractButton) if b.text().startswith("And ") and b.isVisible())
    assert int(rest.text().split()[1]) >= 20 - shown
    QTest.mouseClick(rest, Qt.MouseButton.LeftButton)
    assert program.window.navigator.current_key == "interviews"
