"""One requirement at a time: masked until revealed, in an order that stays, ratings on asking, all by keys."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from window_words import texts

from hiring_assistant.app import interviews
from hiring_assistant.domain.horizontal import TopicKind
from hiring_assistant.ui.horizontal.account_card import AccountCard
from hiring_assistant.ui.program import Program

NAMES = ("Ada", "Marsh", "Bea", "Lund", "Cleo", "Roth", "Kim", "Sand", "Jo ", "Reed", "Ola", "Berg")


@pytest.fixture
def page(program: Program, ids: dict[str, str], qtbot: QtBot) -> Any:
    program.window.show()
    qtbot.waitExposed(program.window)
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    program.window.navigator.go("candidates")
    program.window.navigator.go("horizontal", candidates=",".join((ids["Ada"], ids["Bea"], ids["Cleo"])))
    QApplication.processEvents()
    return program.window.navigator.current


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key, held)
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def order(page: Any) -> list[str]:
    return [account.candidate_id for account in page._sheet.accounts]


def spoken(widget: QObject) -> list[str]:
    """Names and descriptions that a screen reader is told, of every widget below."""
    found = []
    for child in (widget, *widget.findChildren(QWidget)):
        interface = QAccessible.queryAccessibleInterface(child)
        if interface is not None:
            found += [interface.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Description)]
        if isinstance(child, QWidget):
            found += [child.toolTip(), child.accessibleName(), child.windowTitle()]
    return found


def leaks(page: Any, told: str) -> list[str]:
    everything = "\n".join([told, *spoken(page.window())])
    return [name for name in NAMES if name in everything]


def test_nothing_names_anybody_until_revealed(page: Any) -> None:
    for _ in range(len(page._topics())):
        told = texts(page.window())
        assert "Candidate A" in told
        assert leaks(page, told) == []
        press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        assert leaks(page, QApplication.clipboard().text()) == []
        press(Qt.Key.Key_N)
    assert page.window().windowTitle() == "One requirement at a time — Hiring Assistant"


def test_names_are_shown_on_asking_and_masked_for_the_next(page: Any) -> None:
    before = order(page)
    press(Qt.Key.Key_R)
    told = texts(page)
    assert "Ada Marsh" in told
    assert order(page) == before
    press(Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert leaks(page, texts(page)) == []
    press(Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert "Ada Marsh" in texts(page)
    press(Qt.Key.Key_R)
    assert leaks(page, texts(page)) == []


def test_the_order_stays_while_one_looks(program: Program, page: Any) -> None:
    orders = []
    for _ in page._topics():
        orders.append(order(page))
        press(Qt.Key.Key_N)
    for expected in reversed(orders):
        assert order(page) == expected
        press(Qt.Key.Key_P)
    program.window.navigator.go("today")
    program.window.navigator.back()
    assert order(page) == orders[0]


def test_ratings_show_on_asking_or_at_once(page: Any) -> None:
    assert page.findChildren(AccountCard)
    assert "Ratings are hidden until you ask for them." in texts(page)
    press(Qt.Key.Key_S)
    assert "Ratings are hidden until you ask for them." not in texts(page)
    press(Qt.Key.Key_N)
    assert "Ratings are hidden until you ask for them." in texts(page)
    press(Qt.Key.Key_A)
    assert "Ratings are hidden until you ask for them." not in texts(page)
    assert page.context.preferences.window["horizontal.ratings"] == "1"


def test_questions_instead_of_requirements(page: Any) -> None:
    press(Qt.Key.Key_Q)
    assert page._kind == TopicKind.QUESTION.value
    told = texts(page)
    assert page._topic().text in told
    assert "of the fog at Northquay" in told
    assert leaks(page, told) == []
    press(Qt.Key.Key_Q)
    assert page._kind == TopicKind.REQUIREMENT.value


def test_a_topic_is_picked_in_the_list(page: Any) -> None:
    page._list.setFocus()
    QTest.keyClick(page._list, Qt.Key.Key_Down)
    assert page._at[TopicKind.REQUIREMENT] == 1
    assert page._sheet.topic == page._topics()[1]


def test_who_is_hidden_is_not_read(program: Program, page: Any, ids: dict[str, str]) -> None:
    store = program.workspace
    assert store is not None
    own = interviews.plan_interview(store, ids["Bea"], 2, "Noor Haddad", None).value
    interviews.start_interview(store, own.id)
    program.window.navigator.refresh()
    assert ids["Bea"] not in order(page)
    told = texts(page)
    assert leaks(page, told) == []
    assert "not read here" in told


def test_from_the_comparison_and_back(program: Program, page: Any, ids: dict[str, str]) -> None:
    program.window.navigator.go("compare", candidates=f"{ids['Ada']},{ids['Bea']}")
    program.window.navigator.current._view.setFocus()  # type: ignore[union-attr]
    press(Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert program.window.navigator.current_key == "horizontal"
    assert sorted(order(page)) == sorted((ids["Ada"], ids["Bea"]))
    press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert program.window.navigator.current_key == "compare"
