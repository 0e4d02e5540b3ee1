"""The matrix and what stands around it: reasons, gates, order by hand, evidence by key, attached files, amendments."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QWidget
from window_words import settle
from window_words import texts as shown

from hiring_assistant.app import candidates, reviews
from hiring_assistant.domain.candidate import Attachment
from hiring_assistant.domain.review import Gate, Review
from hiring_assistant.ui.pictures.picture import Picture
from hiring_assistant.ui.program import Program
from hiring_assistant.ui.review.files_card import FilesCard, can_be_shown
from hiring_assistant.ui.review.matrix_model import (
    AMENDED_ROLE,
    FIRST_CARD,
    GATE_ROLE,
    RATING_ROLE,
    WHY_ROLE,
    Order,
    in_order,
)
from hiring_assistant.ui.widgets.buttons import Button
from hiring_assistant.ui.widgets.chip import ChipButton

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def program(open_program: Callable[..., Program], sample_store: Path) -> Program:
    made = open_program(sample_store)
    made.window.resize(1440, 900)
    return made


def open_review(program: Program, name: str) -> Any:
    assert program.workspace is not None
    candidate = candidates.find_candidate(program.workspace, name)
    program.window.navigator.go("review", candidate_id=candidate.id)
    settle()
    return program.window.navigator.current


def review(page: Any) -> Review:
    return reviews.review_of(page.context.store, page._id)


def press(widget: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(widget, key)


def test_not_assessed_says_why_and_is_not_the_same_as_not_asked(program: Program) -> None:
    page = open_review(program, "Mira Solberg")
    model, found = page._matrix.matrix, review(page)
    kinds = set()
    for row, figures in enumerate(found.requirements):
        for column, card in enumerate(found.cards, start=FIRST_CARD):
            index, given = model.index(row, column), card.scorecard.rating(figures.requirement.id)
            if given is None:
                assert index.data(RATING_ROLE) is None
                assert "not asked in this stage" in index.data(SPOKEN)
                assert index.data(WHY_ROLE) == ""
                kinds.add("not asked")
            elif given.value is None:
                assert index.data(RATING_ROLE) == "na"
                assert index.data(WHY_ROLE) == "no time"
                assert "Out of time" in index.data(SPOKEN)
                kinds.add("not assessed")
            else:
                assert index.data(SPOKEN).startswith(f"{card.interviewer}: {given.value}")
                kinds.add("rated")
    assert kinds == {"rated", "not assessed", "not asked"}


def test_gates_stand_with_their_requirements_and_are_counted(program: Program) -> None:
    page = open_review(program, "Mira Solberg")
    model, found = page._matrix.matrix, review(page)
    for row, figures in enumerate(found.requirements):
        assert model.index(row, 0).data(GATE_ROLE) == found.gate(figures.requirement.id)
    said = model.index(0, 0).data(SPOKEN)
    assert "must-have, met" in said
    met = sum(must.gate is Gate.MET for must in found.must_haves)
    assert f"{met} met" in shown(page._gates)


def test_missed_and_open_gates_are_named_and_lead_to_their_row(program: Program) -> None:
    page = open_review(program, "Mira Solberg")
    found = review(page)
    first, second, *rest = found.must_haves
    missed = dataclasses.replace(first, gate=Gate.MISSED)
    left = dataclasses.replace(second, gate=Gate.NOT_ASSESSED)
    strip = page._gates
    strip.show_review(dataclasses.replace(found, must_haves=(missed, left, *rest)))
    settle()
    chips = {chip.text(): chip for chip in strip.findChildren(ChipButton)}
    assert [text[:9] for text in chips] == ["✕ missed:", "○ not ass"]
    chosen: list[str] = []
    strip.chosen.connect(chosen.append)
    for chip in tuple(chips.values()):
        chip.click()
    assert chosen == [first.requirement.id, second.requirement.id]
    page._to_requirement(second.requirement.id)
    assert page._matrix.matrix.figures(page._matrix.currentIndex().row()).requirement == second.requirement
    for gate, said in ((Gate.NOT_ASSESSED, f"○ {len(found.must_haves)} not assessed"), (Gate.MISSED, "more missed")):
        many = tuple(dataclasses.replace(must, gate=gate) for must in found.must_haves)
        strip.show_review(dataclasses.replace(found, must_haves=many))
        settle()
        (counted,) = (chip for chip in strip.findChildren(ChipButton) if said in chip.text())
        named = counted.accessibleDescription().split("\n")
        chosen.clear()
        counted.click()
        assert found.requirements[model_row(found, chosen[0])].requirement.text == named[0]


def model_row(found: Review, requirement_id: str) -> int:
    return [figures.requirement.id for figures in found.requirements].index(requirement_id)


def test_the_order_is_the_plans_until_somebody_asks_for_another(program: Program) -> None:
    page = open_review(program, "Mira Solberg")
    model, plan = page._matrix.matrix, review(page).requirements

    def ids() -> list[str]:
        return [model.figures(row).requirement.id for row in range(model.rowCount())]

    assert ids() == [figures.requirement.id for figures in plan]
    page._matrix.go_to(3, FIRST_CARD)
    kept = model.figures(3).requirement.id
    page._bar.box.setCurrentIndex(page._bar.box.findData(Order.GAP))
    page._bar.box.activated.emit(page._bar.box.currentIndex())
    gaps = [model.figures(row).gap or 0 for row in range(model.rowCount())]
    assert gaps == sorted(gaps, reverse=True)
    assert model.figures(page._matrix.currentIndex().row()).requirement.id == kept, "the cursor stays on its row"
    page._matrix.horizontalHeader().sectionClicked.emit(model.mean_column)
    means = [model.figures(row).mean for row in range(model.rowCount())]
    assert means == sorted(means)
    assert page._bar.box.currentData() == Order.LOWEST
    page._matrix.horizontalHeader().sectionClicked.emit(0)
    assert ids() == [figures.requirement.id for figures in plan]
    page.sort_by(Order.WEIGHT)
    open_review(program, "Lukas Brandt")
    assert model.order is Order.PLAN, "the next candidate starts as planned"


def test_what_nobody_rated_comes_last_in_every_order(program: Program) -> None:
    page = open_review(program, "Mira Solberg")
    rows = list(review(page).requirements)
    rows[0] = dataclasses.replace(rows[0], mean=None, low=None, high=None, raters=0, discuss=False)
    for order in (Order.GAP, Order.LOWEST, Order.HIGHEST):
        assert in_order(rows, order)[-1] == rows[0]


def test_a_key_goes_from_one_row_to_discuss_to_the_next(program: Program) -> None:
    page = open_review(program, "Mira Solberg")
    discuss = [row for row, figures in enumerate(review(page).requirements) if figures.discuss]
    assert len(discuss) > 2
    page._matrix.go_to(discuss[0])
    program.window.actions_registry.run("review.next_discuss")
    assert page._matrix.currentIndex().row() == discuss[1]
    page._matrix.go_to(discuss[-1])
    page.next_to_discuss()
    assert page._matrix.currentIndex().row() == discuss[0], "around the end"
    page.next_to_discuss(-1)
    assert page._matrix.currentIndex().row() == discuss[-1]


def test_evidence_says_question_and_time_the_chosen_card_first(program: Program) -> None:
    page = open_review(program, "Mira Solberg")
    found = review(page)
    row, column, note, card = next(
        (row, column, note, card)
        for row, figures in enumerate(found.requirements)
        for column, card in reversed(list(enumerate(found.cards, start=FIRST_CARD)))
        for note in card.evidence
        if figures.requirement.id in note.evidence_for and column > FIRST_CARD + 1
    )
    page._matrix.go_to(row, column)
    told = shown(page._evidence)
    minutes, seconds = divmod(note.elapsed_ms // 1000, 60)
    assert f"{minutes:02}:{seconds:02}  {note.text}" in told
    assert card.question(note.question_id) in told
    people = [c.interviewer for c in found.cards if c.scorecard.rating(found.requirements[row].requirement.id)]
    assert told.index(card.interviewer) == min(told.index(person) for person in people)
    (dots,) = page._evidence.findChildren(Picture)
    assert f"{card.interviewer}: " in dots.accessibleDescription()


def test_evidence_of_the_first_cell_is_there_from_the_start(program: Program) -> None:
    page = open_review(program, "Mira Solberg")
    assert review(page).requirements[0].requirement.text in shown(page._evidence)
    assert page._evidence.findChildren(Picture)


def test_an_amendment_is_marked_and_in_no_figure(program: Program) -> None:
    page = open_review(program, "Mira Solberg")
    found, model = review(page), page._matrix.matrix
    amended = [(card, change) for card in found.cards for change in card.amendments]
    assert amended, "the sample round has one"
    for card, change in amended:
        row, column = model.row_of(change.requirement_id), FIRST_CARD + found.cards.index(card)
        index = model.index(row, column)
        assert index.data(AMENDED_ROLE)
        assert "not in the score" in index.data(SPOKEN)
        given = card.scorecard.rating(change.requirement_id)
        assert given is not None
        assert index.data(RATING_ROLE) == given.value, "what was submitted stays"
        page._matrix.go_to(row, column)
        assert change.reason in shown(page._evidence)


def test_enter_moves_into_the_evidence_and_escape_back(program: Program, qtbot: Any) -> None:
    page = open_review(program, "Mira Solberg")
    program.window.activateWindow()
    page._matrix.setFocus()
    press(page._matrix, Qt.Key.Key_Return)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert page._evidence.isAncestorOf(focused)
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    assert page._matrix.hasFocus()


def test_in_a_narrow_window_evidence_comes_and_goes_at_the_foot(program: Program) -> None:
    page = open_review(program, "Mira Solberg")
    program.window.resize(1024, 700)
    settle()
    assert not page._dock.isVisibleTo(page)
    page._matrix.setFocus()
    press(page._matrix, Qt.Key.Key_Down, Qt.Key.Key_Return)
    settle()
    assert page._dock.isVisibleTo(page)
    assert page._evidence.isVisibleTo(page)
    assert page._dock.height() < page.height() // 2
    press(page._matrix, Qt.Key.Key_Return)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert page._evidence.isAncestorOf(focused)
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    assert not page._dock.isVisibleTo(page)
    assert page._matrix.hasFocus()
    program.window.resize(1440, 900)
    settle()
    assert page._evidence.parentWidget() is page._column


def test_headings_and_evidence_stay_in_sight_while_the_page_scrolls(program: Program) -> None:
    page = open_review(program, "Mira Solberg")
    viewport, header = page._scroll.viewport(), page._matrix.horizontalHeader()
    page._scroll.verticalScrollBar().setValue(page._matrix.y() + page._middle.y() + 200)
    settle()
    assert header.mapTo(viewport, QPoint(0, 0)).y() == 0
    top = page._evidence.mapTo(viewport, QPoint(0, 0)).y()
    assert 0 <= top < 20
    assert top + page._evidence.height() <= viewport.height()
    page._scroll.verticalScrollBar().setValue(0)
    settle()
    assert header.y() == page._matrix.frameWidth()


def test_the_cell_under_the_cursor_is_never_below_the_edge(program: Program) -> None:
    page = open_review(program, "Mira Solberg")
    viewport, view = page._scroll.viewport(), page._matrix
    view.setFocus()
    for key in [Qt.Key.Key_Down] * view.matrix.rowCount() + [Qt.Key.Key_Up] * view.matrix.rowCount():
        QTest.keyClick(view, key)
        settle()
        place = view.cell_place()
        top = view.mapTo(viewport, place.topLeft()).y()
        headings = view.horizontalHeader().mapTo(viewport, QPoint(0, view.horizontalHeader().height())).y()
        assert top >= headings - 1
        assert top + place.height() <= viewport.height()


def test_the_matrix_is_copied_as_a_table(program: Program) -> None:
    page = open_review(program, "Mira Solberg")
    page._matrix.setFocus()
    QTest.keyClick(page._matrix, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    head, *rows = [line.split("\t") for line in QApplication.clipboard().text().splitlines()]
    found = review(page)
    assert head[:3] == ["Requirement", "Weight", "Jordan Ellis stage 1"]
    assert [row[0] for row in rows] == [figures.requirement.text for figures in found.requirements]
    assert rows[0][2] == "4"
    assert "not assessed: Out of time" in {cell for row in rows for cell in row}


def test_the_picture_of_a_requirements_ratings_is_copied_by_key(program: Program) -> None:
    page = open_review(program, "Mira Solberg")
    page._matrix.go_to(1, 0)
    assert program.window.actions_registry.run("review.copy")
    data = QApplication.clipboard().mimeData()
    assert data.hasImage()
    assert data.text().startswith(review(page).requirements[1].requirement.text)
    assert "clipboard" in page._strip.text


def test_strengths_concerns_and_takeaways_of_all_cards_stand_together(program: Program) -> None:
    page = open_review(program, "Mira Solberg")
    told = shown(page._below)
    for card in review(page).cards:
        for words in (card.scorecard.pros, card.scorecard.cons, card.scorecard.takeaways):
            assert words in told


def test_how_the_interviews_were_held_names_what_was_skipped_and_added(program: Program) -> None:
    page = open_review(program, "Mira Solberg")
    found, told = review(page), shown(page._below)
    assert found.fidelity.skipped
    for left in found.fidelity.skipped:
        assert left.question in told
        assert left.reason in told
    for question in found.fidelity.added_questions:
        assert question in told
    assert f"{found.fidelity.asked} of {found.fidelity.planned} planned questions asked" in told
    for requirement in found.checked:
        assert requirement.text in told


def test_the_computed_score_stands_before_the_recommendations(program: Program) -> None:
    page = open_review(program, "Mira Solberg")
    names = [card.accessibleName() for card in page._figures.children() if isinstance(card, QWidget)]
    assert names[0].startswith("Score")
    assert names[-1].startswith("Recommendations, in no figure")


def attach(page: Any, folder: Path, name: str, content: bytes) -> None:
    path = folder / name
    path.write_bytes(content)
    candidates.attach_file(page.context.store, page._id, path)


def test_files_are_out_of_sight_until_a_key_asks_for_them(program: Program, tmp_path: Path) -> None:
    page = open_review(program, "Lukas Brandt")
    attach(page, tmp_path, "cv.txt", "Steuermann seit 2011, Grüße".encode())
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    buffer = QBuffer()
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    attach(page, tmp_path, "badge.png", bytes(buffer.data().data()))
    attach(page, tmp_path, "letter.pdf", b"%PDF-1.4 nothing")
    page.refresh()
    assert "cv.txt" not in shown(page)
    program.window.actions_registry.run("review.files")
    card = page._files.card
    assert isinstance(card, FilesCard)
    assert "cv.txt" in shown(card)
    by_name = {button.accessibleName(): button for button in card.findChildren(Button)}
    assert "Show: letter.pdf" not in by_name, "no other program is handed a copy"
    assert "Save a copy: letter.pdf" in by_name
    by_name["Show: cv.txt"].click()
    (text,) = card.findChildren(QPlainTextEdit)
    assert text.toPlainText() == "Steuermann seit 2011, Grüße"
    assert text.isReadOnly()
    by_name["Show: badge.png"].click()
    settle()
    assert not card.findChildren(QPlainTextEdit)
    assert any(not picture.pixmap().isNull() for picture in card.findChildren(QLabel))
    program.window.actions_registry.run("review.files")
    assert "cv.txt" not in shown(page)
    page.toggle_files()
    open_review(program, "Mira Solberg")
    assert not page._files.isVisibleTo(page), "another candidate's files are not shown along"


def test_which_files_the_program_shows_itself() -> None:
    def file(kind: str) -> Attachment:
        return Attachment("a", "c", "file", kind, 1, "", None)  # type: ignore[arg-type]

    assert [can_be_shown(file(kind)) for kind in ("text/plain", "image/jpeg", "application/json")] == [True] * 3
    assert not can_be_shown(file("application/pdf"))
    assert not can_be_shown(file("application/octet-stream"))
