"""The page of the question bank: find questions, keep own ones, use a team's folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from hiring_assistant.app.preferences import load_preferences
from hiring_assistant.app.question_bank import own_questions
from hiring_assistant.domain.kit import OwnQuestion
from hiring_assistant.ui.bank.page import ALL, OWN, BankPage
from hiring_assistant.ui.program import Program

TEAM_FILE = """# harbour lore
Family: operations

Knowing which quay floods in a north wind.

## Mentioned as
- harbour lore

## Behavioural questions
- (easy) Which quay of ours would you never berth at in winter?

## Probes
- How do you know?
- Who taught you?
- When did you last see it?

## Anchors
- 1: Has not walked the quays.
- 3: Names the quay and the wind.
- 5: Explains why, and what others do about it.
"""


@pytest.fixture
def bank_page(program: Program) -> BankPage:
    program.window.resize(1440, 900)
    program.window.navigator.go("bank")
    QApplication.processEvents()
    page = program.window.navigator.current
    assert isinstance(page, BankPage)
    return page


def own(page: BankPage) -> tuple[OwnQuestion, ...]:
    return own_questions(page.context.store)


def texts(page: BankPage) -> list[str]:
    return [item.text for item in page.questions.questions.rows]


def add(page: BankPage, text: str) -> None:
    page.new_button.click()
    assert page.new.isVisible()
    QTest.keyClicks(page.new.text, text)
    page.new.add_button.click()


def choose(chip: QPushButton, key: str) -> None:
    chip.click()
    menu = chip.findChildren(QMenu)[-1]
    action = next(action for action in menu.actions() if action.data() == key)
    menu.close()
    action.trigger()


@pytest.fixture
def team_folder(tmp_path: Path) -> Path:
    folder = tmp_path / "team"
    folder.mkdir()
    (folder / "harbour-lore.md").write_text(TEAM_FILE, encoding="utf-8")
    return folder


def test_competencies_with_counts_and_a_question_in_full(bank_page: BankPage) -> None:
    rows = bank_page.groups.groups.rows
    assert rows[0].key == ALL and rows[1].key == OWN
    assert rows[0].count == sum(row.count for row in rows[2:]) >= 6 * 70
    assert bank_page.groups.select("negotiation")
    assert bank_page.group == "negotiation"
    assert len(texts(bank_page)) == next(row.count for row in rows if row.key == "negotiation")
    entry = bank_page.shown
    assert entry is not None and entry.competency == "negotiation"
    assert bank_page.details.isVisible() and not bank_page.own.isVisible()
    assert bank_page.details.accessibleName() == entry.text
    second = bank_page.questions.questions.rows[1]
    bank_page.questions.setFocus()
    QTest.keyClick(bank_page.questions, Qt.Key.Key_Down)
    assert bank_page.shown is not None and bank_page.shown.text == second.text


def test_search_narrows_questions_and_competencies(bank_page: BankPage, qtbot: QtBot) -> None:
    everything = len(texts(bank_page))
    bank_page.context.actions.run("bank.focus_search")
    QTest.keyClicks(bank_page.field, "forecast")
    qtbot.waitUntil(lambda: 0 < len(texts(bank_page)) < everything)
    rows = bank_page.groups.groups.rows
    assert "forecasting" in [row.key for row in rows]
    assert "coaching" not in [row.key for row in rows if row.count == 0]
    assert sum(row.count for row in rows[2:]) == rows[0].count
    QTest.keyClick(bank_page.field, Qt.Key.Key_Escape)
    assert len(texts(bank_page)) == everything
    bank_page.field.setText("zzzz")
    qtbot.waitUntil(lambda: texts(bank_page) == [])


def test_own_questions_are_added_changed_and_removed(bank_page: BankPage, qtbot: QtBot) -> None:
    bank_page.groups.select("negotiation")
    add(bank_page, "Tell me about a price that you held.")
    assert [(o.text, o.competency) for o in own(bank_page)] == [("Tell me about a price that you held.", "negotiation")]
    assert bank_page.own.isVisible() and not bank_page.new.isVisible()
    marked = [item.text for item in bank_page.questions.questions.rows if item.mark]
    assert marked == ["Tell me about a price that you held."]
    field = bank_page.own.probes.fields[0]
    assert field.hasFocus()
    QTest.keyClicks(field, "Against whom?")
    field.keep()
    assert own(bank_page)[0].probes == ("Against whom?",)
    bank_page.own.anchors.fields[5].setFocus()
    QTest.keyClicks(bank_page.own.anchors.fields[5], "Held it, and the customer stayed.")
    qtbot.waitUntil(lambda: dict(own(bank_page)[0].anchors) == {5: "Held it, and the customer stayed."})
    bank_page.own.text.to_end()
    QTest.keyClicks(bank_page.own.text, " Why?")
    bank_page.own.text.keep()
    assert own(bank_page)[0].text == "Tell me about a price that you held. Why?"
    assert bank_page.own.isVisible()
    choose(bank_page.own.difficulty_chip, "hard")
    choose(bank_page.own.competency_chip, "")
    assert (own(bank_page)[0].difficulty.value, own(bank_page)[0].competency) == ("hard", None)
    bank_page.groups.select(OWN)
    assert texts(bank_page) == ["Tell me about a price that you held. Why?"]
    bank_page.own.remove_button.click()
    assert own(bank_page) == ()
    assert bank_page.context.actions.run("edit.undo")
    assert [o.text for o in own(bank_page)] == ["Tell me about a price that you held. Why?"]
    assert texts(bank_page) == ["Tell me about a price that you held. Why?"]


def test_a_question_the_bank_has_is_refused_in_place(bank_page: BankPage) -> None:
    there = texts(bank_page)[0]
    add(bank_page, there)
    assert bank_page.new.isVisible()
    assert own(bank_page) == ()
    bank_page.new.cancel_button.click()
    assert not bank_page.new.isVisible() and bank_page.details.isVisible()


def test_findings_stand_beside_a_new_question(bank_page: BankPage) -> None:
    bank_page.new_question()
    QTest.keyClicks(bank_page.new.text, "Do you have children?")
    assert "must not be asked" in bank_page.new._findings.text()
    assert bank_page.new.add_button.isEnabled()


def test_the_folder_of_a_team(bank_page: BankPage, team_folder: Path) -> None:
    bank_page.use_folder(team_folder)
    assert bank_page.groups.select("harbour lore")
    assert texts(bank_page) == ["Which quay of ours would you never berth at in winter?"]
    assert load_preferences().bank_folder == bank_page.context.preferences.bank_folder == str(team_folder)
    (team_folder / "harbour-lore.md").write_text(TEAM_FILE.replace("- (easy)", "- (simple)"), encoding="utf-8")
    bank_page.folder.reload_button.click()
    assert "harbour-lore.md, line 10" in bank_page.folder.strip.text
    assert "harbour lore" not in [row.key for row in bank_page.groups.groups.rows]
    (team_folder / "harbour-lore.md").write_text(TEAM_FILE.replace("in winter", "in spring"), encoding="utf-8")
    bank_page.folder.reload_button.click()
    assert bank_page.folder.strip.kind == "success"
    bank_page.groups.select("harbour lore")
    assert texts(bank_page) == ["Which quay of ours would you never berth at in spring?"]
    bank_page.folder.forget_button.click()
    assert "harbour lore" not in [row.key for row in bank_page.groups.groups.rows]
    assert load_preferences().bank_folder == ""


def test_a_folder_that_cannot_be_used_changes_nothing(bank_page: BankPage, tmp_path: Path) -> None:
    bank_page.use_folder(tmp_path / "not there")
    assert "no folder" in bank_page.folder.strip.text
    assert load_preferences().bank_folder == ""


def test_own_questions_are_added_to_the_folder(bank_page: BankPage, team_folder: Path) -> None:
    bank_page.use_folder(team_folder)
    bank_page.groups.select("negotiation")
    add(bank_page, "Tell me about a price that you held.")
    bank_page.folder.write_button.click()
    written = list((team_folder / "own").glob("*.md"))
    assert len(written) == 1
    assert "Tell me about a price that you held." in written[0].read_text(encoding="utf-8")
    assert written[0].name in bank_page.folder.strip.text


def test_every_control_has_a_name(
    bank_page: BankPage, team_folder: Path, unnamed_controls: Callable[[QWidget], list[str]]
) -> None:
    assert unnamed_controls(bank_page) == []
    bank_page.use_folder(team_folder)
    bank_page.new_question()
    assert unnamed_controls(bank_page) == []
    add(bank_page, "What did you learn last week?")
    assert unnamed_controls(bank_page) == []


@pytest.mark.parametrize("size", [(1024, 700), (1440, 900)], ids=["1024x700", "1440x900"])
@pytest.mark.parametrize("percent", [100, 125])
def test_nothing_scrolls_sideways(
    bank_page: BankPage, program: Program, team_folder: Path, size: tuple[int, int], percent: int
) -> None:
    program.window.theme.set_text_percent(percent)
    bank_page.use_folder(team_folder)
    add(bank_page, "What did you learn last week?")
    program.window.resize(*size)
    for _ in range(2):
        QApplication.processEvents()
        assert program.window.width() == size[0]
        for area in bank_page.findChildren(QScrollArea):
            assert area.horizontalScrollBar().maximum() == 0
        bank_page.new_question()
