"""Every page of the window on the sample round: controls have names, nothing needs more width than there is."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from hiring_assistant.app import candidates, interviews, roles
from hiring_assistant.app.preferences import Preferences
from hiring_assistant.domain.candidate import CandidateQuery
from hiring_assistant.domain.interview import InterviewState
from hiring_assistant.ui.interview.eliding_chip import ElidingChip
from hiring_assistant.ui.pages import PAGES
from hiring_assistant.ui.program import Program
from hiring_assistant.ui.shell.top_bar import SearchButton

SMALL, USUAL = QSize(1024, 700), QSize(1440, 900)


@pytest.fixture
def window(open_program: Callable[..., Program], sample_store: Path) -> Iterator[Program]:
    yield open_program(sample_store)


def visits(program: Program) -> list[tuple[str, dict[str, str]]]:
    """Every page with something to show on it."""
    store = program.workspace
    assert store is not None
    mira = candidates.find_candidate(store, "Mira Solberg").id
    ines = candidates.find_candidate(store, "Ines Kowalczyk").id
    lukas = candidates.find_candidate(store, "Lukas Brandt").id
    carla = candidates.find_candidate(store, "Carla Mendes")
    track = CandidateQuery(role_id=carla.role_id)
    fellows = [e.candidate for e in candidates.list_candidates(store, track)]
    together = ",".join([c.id for c in fellows if c.track == carla.track][:6])
    draft = next(e for e in interviews.list_interviews(store) if e.interview.state is InterviewState.STARTED)
    role = roles.find_role(store, "Backend Engineer")
    sales = roles.find_role(store, "Account Executive Family")
    some: dict[str, list[dict[str, str]]] = {
        "candidate": [{"candidate_id": mira}, {"candidate_id": ines, "plan": "1"}],
        "candidate-new": [{}, {"candidate_id": mira}],
        "review": [{"candidate_id": mira}, {"candidate_id": ines}],
        "compare": [{"candidates": together}],
        "horizontal": [{"candidates": together}],
        "debrief": [{"candidate_id": mira}, {"candidate_id": lukas}, {"candidate_id": ines}],
        "interview": [{"interview_id": draft.interview.id}],
        "roles": [{}, {"role_id": role.id}],
        "round": [{"role_id": role.id}, {"role_id": sales.id}],
        "calibration": [{"role_id": role.id}, {"role_id": sales.id}],
        "reading": [{"version_id": role.latest.id}],
        "kit": [{"version_id": role.latest.id, "track": role.title, "stage": "3"}],
    }
    known = [entry.key for entry in PAGES if program.window.navigator.has(entry.key)]
    return [(key, where) for key in known for where in some.get(key, [{}])]


def test_every_control_has_a_name(window: Program, unnamed_controls: Callable[[QWidget], list[str]]) -> None:
    for key, where in visits(window):
        window.window.navigator.go(key, **where)
        QApplication.processEvents()
        assert unnamed_controls(window.window) == [], key


@pytest.mark.parametrize("size", [SMALL, USUAL], ids=["1024x700", "1440x900"])
@pytest.mark.parametrize("percent", [100, 125, 150])
def test_no_page_scrolls_sideways(window: Program, size: QSize, percent: int) -> None:
    window.window.resize(size)
    window.window.theme.set_text_percent(percent)
    assert too_wide(window, size) == []


@pytest.mark.parametrize("percent", [100, 150])
def test_german_has_room_on_every_page(
    open_program: Callable[..., Program],
    speaking: Callable[[str], QApplication],
    sample_store: Path,
    qtbot: QtBot,
    percent: int,
) -> None:
    speaking("de")
    program = open_program(sample_store, Preferences(person="Noor Haddad", theme="light", language="de"))
    program.window.resize(SMALL)
    program.window.theme.set_text_percent(percent)
    assert too_wide(program, SMALL) == []
    for key, where in visits(program):
        program.window.navigator.go(key, **where)
        assert not cut_buttons_at_last(program.window, qtbot), key


def too_wide(program: Program, size: QSize) -> list[str]:
    """The pages that scroll sideways or widen the window."""
    found = []
    for key, where in visits(program):
        program.window.navigator.go(key, **where)
        QApplication.processEvents()
        page = program.window.navigator.current
        assert page is not None
        if program.window.width() != size.width():
            found.append(f"{key} made the window wider")
        for area in page.findChildren(QScrollArea):
            if area.isVisible() and area.widget() is not None and (over := area.horizontalScrollBar().maximum()):
                found.append(f"{key} is {over} px too wide")
    return found


def cut_buttons_at_last(window: QWidget, qtbot: QtBot) -> list[str]:
    """The buttons that are still cut once the page has found its place."""
    with contextlib.suppress(qtbot.TimeoutError):
        qtbot.waitUntil(lambda: not cut_buttons(window), timeout=2_000)
    return cut_buttons(window)


def cut_buttons(window: QWidget) -> list[str]:
    """The buttons in sight that are narrower than their words, but for those that end in … by themselves."""
    buttons = [
        button
        for button in window.findChildren(QPushButton)
        if button.isVisible() and button.text() and not isinstance(button, ElidingChip | SearchButton)
    ]
    return [button.text() for button in buttons if button.width() < button.sizeHint().width() - 2]


def test_every_page_survives_both_themes(window: Program) -> None:
    for theme in ("dark", "light"):
        window.window.theme.want(theme)
        for key, where in visits(window):
            window.window.navigator.go(key, **where)
            QApplication.processEvents()
            assert not window.window.grab().isNull()
