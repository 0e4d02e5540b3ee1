"""Every page can be opened again in another store, and leaves nothing behind in the one before."""

from __future__ import annotations

import gc
import shutil
import weakref
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hiring_assistant.app import candidates, roles
from hiring_assistant.app.places import sample_store_folder
from hiring_assistant.ui.program import Program

PATIENCE_MS = 120_000


def visits(program: Program) -> list[tuple[str, dict[str, str]]]:
    """The pages about somebody or some role."""
    store = program.workspace
    assert store is not None
    people = [entry.candidate for entry in candidates.list_candidates(store)]
    role = roles.find_role(store, "Account Executive Family")
    two = [person.id for person in people if person.name in ("Mira Solberg", "Priya Raman")]
    return [
        ("candidate", {"candidate_id": two[0]}),
        ("review", {"candidate_id": two[0]}),
        ("compare", {"candidates": ",".join(two)}),
        ("round", {"role_id": role.id}),
        ("calibration", {"role_id": role.id}),
        ("practice", {}),
        ("selection", {}),
    ]


def test_pages_open_again_after_a_visit_to_another_store(
    open_program: Callable[..., Program], qtbot: QtBot, sample_store: Path
) -> None:
    shutil.copytree(sample_store, sample_store_folder())
    program = open_program(sample_store)
    for key, where in visits(program):
        assert program.window.navigator.go(key, **where)
    before = {action.id for action in program.window.actions_registry}
    with qtbot.waitSignal(program.opened, timeout=PATIENCE_MS):
        program._switch_to(sample_store_folder(), sample=True)
    for key, where in visits(program):
        assert program.window.navigator.go(key, **where)
        QApplication.processEvents()
    assert {action.id for action in program.window.actions_registry} == before


def test_none_of_these_pages_outlives_its_store(open_program: Callable[..., Program], sample_store: Path) -> None:
    program = open_program(sample_store)
    navigator = program.window.navigator
    pages = []
    for key, where in visits(program):
        if key not in ("round", "calibration", "practice", "selection"):
            continue
        navigator.go(key, **where)
        page = navigator.current
        assert page is not None
        pages.append(weakref.ref(page))
    del page
    navigator.forget()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert [type(left).__name__ for each in pages if (left := each()) is not None] == []
    navigator.go("settings")
