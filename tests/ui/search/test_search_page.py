"""The search page and the palette find the same things, open them where they stand, and hide what must be hidden."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hiring_assistant.app import interviews
from hiring_assistant.app.searching import HitKind
from hiring_assistant.domain.interview import InterviewState
from hiring_assistant.ui.program import Program
from hiring_assistant.ui.search.page import ALL, CANDIDATES, REQUIREMENTS, ROLES, WRITTEN


@pytest.fixture
def sample(open_program: Callable[..., Program], sample_store: Path) -> Program:
    program = open_program(sample_store)
    assert program.workspace is not None
    program.workspace.person = "Robin Okafor"
    return program


def search(program: Program, text: str = "") -> Any:
    program.window.navigator.go("search", **({"text": text} if text else {}))
    page = program.window.navigator.current
    QApplication.processEvents()
    return page


def pick(page: Any, kind: int) -> None:
    QTest.mouseClick(page.kinds.button(kind), Qt.MouseButton.LeftButton)


def found(page: Any) -> list[tuple[HitKind, str]]:
    hits = [page.model.hit(row) for row in range(page.model.rowCount())]
    return [(hit.kind, hit.title) for hit in hits]


def test_it_opens_by_its_keys_and_looks_as_one_types(sample: Program, qtbot: QtBot) -> None:
    sample.window.actions_registry.run("search.open")
    page = sample.window.navigator.current
    assert page.places.currentWidget() is page._empty
    QTest.keyClicks(page.field, "SATO h")
    qtbot.waitUntil(lambda: (HitKind.CANDIDATE, "Hana Sato 佐藤花") in found(page))
    QTest.keyClick(page.field, Qt.Key.Key_Escape)
    page.field.setText("佐藤")
    qtbot.waitUntil(lambda: found(page) == [(HitKind.CANDIDATE, "Hana Sato 佐藤花")])
    QTest.keyClick(page.field, Qt.Key.Key_Down)
    QTest.keyClick(page.list, Qt.Key.Key_Up)
    assert page.field.hasFocus()
    QTest.keyClick(page.field, Qt.Key.Key_Down)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert sample.window.navigator.current_key == "candidate"


def test_kinds_narrow_it(sample: Program) -> None:
    page = search(sample, "engineer")
    everything = {kind for kind, _ in found(page)}
    assert {HitKind.ROLE, HitKind.REQUIREMENT} <= everything
    pick(page, ROLES)
    assert ("role", "Backend Engineer") in found(page)
    assert {kind for kind, _ in found(page)} == {HitKind.ROLE}
    pick(page, REQUIREMENTS)
    assert {kind for kind, _ in found(page)} == {HitKind.REQUIREMENT}
    pick(page, CANDIDATES)
    assert found(page) == []
    page.field.setText("kaiwerk")
    pick(page, WRITTEN)
    assert {title for _, title in found(page)} == {"Mira Solberg"}
    pick(page, ALL)
    assert (HitKind.NOTE, "Mira Solberg") in found(page)
    row = found(page).index((HitKind.NOTE, "Mira Solberg"))
    excerpt = page.model.excerpt(row)
    assert [excerpt.text[start:end] for start, end in excerpt.marks] == ["Kaiwerk"]
    spoken = page.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Note, Mira Solberg, ")
    assert "Kaiwerk" in spoken


def test_evidence_opens_in_the_review_at_its_cell(sample: Program) -> None:
    page = search(sample, "eleven minutes of questions")
    assert found(page) == [(HitKind.NOTE, "Mira Solberg")]
    page.list.setCurrentIndex(page.model.index(0))
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert sample.window.navigator.current_key == "review"
    review = sample.window.navigator.current
    card = review._matrix.matrix.card(review._matrix.currentIndex().column())
    assert card is not None
    assert card.interviewer == "Wei Zhang"
    figures = review._matrix.matrix.figures(review._matrix.currentIndex().row())
    (line,) = [note for note in card.evidence if note.text.startswith("Eleven")]
    assert figures.requirement.id == line.evidence_for[0]


def test_other_notes_open_in_their_interview_and_own_ones_too(sample: Program) -> None:
    for words in ("wants to be in the room", "changed her mind on sharding"):
        page = search(sample, words)
        assert len(found(page)) == 1, words
        page.list.setCurrentIndex(page.model.index(0))
        QTest.keyClick(page.list, Qt.Key.Key_Return)
        assert sample.window.navigator.current_key == "interview"
        assert sample.window.navigator.current.is_open
        (note,) = [
            n for n in sample.window.navigator.current.draft.sitting.notes if n.text.casefold().startswith(words)
        ]
        assert sample.window.navigator.current.draft.step.place == note.question_id
    page = search(sample, "changed her mind on sharding")
    page.list.setCurrentIndex(page.model.index(0))
    QTest.keyClick(page.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sample.window.navigator.current_key == "candidate"


def test_others_words_are_in_no_search_while_an_own_card_is_open(sample: Program) -> None:
    registry, store = sample.window.actions_registry, sample.workspace
    assert store is not None
    palette = sample.window.palette_panel
    page = search(sample, "messages that arrive twice")
    assert found(page) == []
    palette.open("messages that arrive twice")
    assert [text for text in palette.texts if "twice" in text] == ["Search everything for “messages that arrive twice”"]
    states = (InterviewState.STARTED,)
    own = next(e for e in interviews.list_interviews(store, states=states) if e.candidate.name == "Ines Kowalczyk")
    interviews.cancel_interview(store, own.interview.id)
    palette.open("messages that arrive twice")
    assert any(text.startswith("Messages that arrive twice") for text in palette.texts)
    palette.close_palette()
    assert found(search(sample, "messages that arrive twice")) == [(HitKind.NOTE, "Ines Kowalczyk")]
    # What was seen cannot be unseen: the cancelled interview does not come back.
    registry.run("edit.undo")
    assert interviews.list_interviews(store, states=states) == ()
    assert found(search(sample, "messages that arrive twice")) == [(HitKind.NOTE, "Ines Kowalczyk")]


def test_the_palette_finds_names_first_and_leads_to_the_page(sample: Program) -> None:
    palette = sample.window.palette_panel
    palette.open("mira")
    assert palette.texts[0] == "Mira Solberg"
    palette.open("olber")
    assert palette.texts[0] == "Mira Solberg"
    palette.open("kaiwerk")
    assert palette.texts[-1] == "Search everything for “kaiwerk”"
    QTest.keyClick(palette._field, Qt.Key.Key_PageDown)
    QTest.keyClick(palette._field, Qt.Key.Key_PageDown)
    QTest.keyClick(palette._field, Qt.Key.Key_Return)
    assert sample.window.navigator.current_key == "search"
    assert sample.window.navigator.current.field.text() == "kaiwerk"


def test_rows_are_painted_in_both_themes(sample: Program) -> None:
    page = search(sample, "a")
    for theme in ("dark", "light"):
        sample.window.theme.want(theme)
        QApplication.processEvents()
        assert not page.list.grab().isNull()
