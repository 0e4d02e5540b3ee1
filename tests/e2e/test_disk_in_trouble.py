"""A disk that is full, read-only or away while an interview is held: told at once, and nothing typed is lost."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from hiring_assistant.app import sitting, upkeep
from hiring_assistant.app.workspace import open_workspace
from hiring_assistant.ui.interview.page import InterviewPage
from tests.e2e.troubles import TROUBLES, Full, Gone, ReadOnly, place_for

TOLD_WITHIN_MS = 1500
"""Half a second after the last key it is saved, or tried; the rest is for a busy machine."""


@pytest.fixture(params=TROUBLES, ids=lambda trouble: trouble.__name__)
def store_and_trouble(
    request: pytest.FixtureRequest, tmp_path: Path, store_with_an_interview: Path
) -> Iterator[tuple[Path, Full | ReadOnly | Gone]]:
    with place_for(request.param, tmp_path) as store:
        shutil.copytree(store_with_an_interview, store)
        trouble = request.param(store)
        yield store, trouble
        trouble.end()


@pytest.fixture
def at_the_interview(
    sit_down: Callable[..., Any], store_and_trouble: tuple[Path, Full | ReadOnly | Gone]
) -> tuple[Any, InterviewPage]:
    """A person who has just begun an interview, by keys."""
    person = sit_down(store=store_and_trouble[0])
    person.on_page("today")
    person.key(Qt.Key.Key_Space)
    page = person.on_page("interview")
    assert isinstance(page, InterviewPage)
    person.ctrl(Qt.Key.Key_Down)
    return person, page


def test_told_at_once_and_nothing_is_lost(
    at_the_interview: tuple[Any, InterviewPage], store_and_trouble: tuple[Path, Full | ReadOnly | Gone], qtbot: Any
) -> None:
    (person, page), (store, trouble) = at_the_interview, store_and_trouble
    person.types("before ")
    person.waits_for(lambda: not page.saver.pending)
    assert not page.trouble.isVisible()

    trouble.begin()
    person.types("meanwhile ")
    qtbot.waitUntil(page.trouble.isVisible, timeout=TOLD_WITHIN_MS)
    assert person.reads(trouble.told)
    assert person.reads("What you write stays here")
    assert "Not saved" in person.program.window.status.saved_text

    # The person goes on: more lines, a rating, a flag, another question with a note.
    person.key(Qt.Key.Key_Return)
    person.types("and on and on")
    rated = page.panel.requirement_id
    person.ctrl(Qt.Key.Key_4)
    person.ctrl(Qt.Key.Key_Period)
    person.ctrl(Qt.Key.Key_Down)
    person.types("the next one")
    qtbot.wait(1500)
    assert page.trouble.isVisible()
    assert page.saver.pending

    trouble.end()
    person.waits_for(lambda: not page.saver.pending)
    assert not page.trouble.isVisible()
    assert "Saved" in person.program.window.status.saved_text
    beside = open_workspace(store, "Robin Okafor", read_only=True)
    found = sitting.open_sitting(beside, page.draft.id)
    beside.close()
    assert sorted(note.text for note in found.notes) == ["and on and on", "before meanwhile ", "the next one"]
    assert [(rating.requirement_id, rating.value) for rating in found.scorecard.ratings] == [(rated, 4)]
    assert [note.text for note in found.notes if rated in note.evidence_for] == ["and on and on"]
    assert upkeep.check_store(person.program.workspace).ok


def test_the_page_is_not_left_with_notes_unsaved_unless_the_person_says_so(
    at_the_interview: tuple[Any, InterviewPage], store_and_trouble: tuple[Path, Full | ReadOnly | Gone]
) -> None:
    (person, page), (_, trouble) = at_the_interview, store_and_trouble
    trouble.begin()
    person.types("only here")
    person.waits_for(page.trouble.isVisible)
    person.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert person.program.window.navigator.current_key == "interview"
    person.waits_to_read("Leave without saving")
    assert page.notes.editor.toPlainText() == "only here"
    trouble.end()
    person.waits_for(lambda: not page.saver.pending)
    person.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    person.on_page("today")
