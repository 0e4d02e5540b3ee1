"""Going from page to page and back."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtWidgets import QStackedWidget
from pytestqt.qtbot import QtBot

from hiring_assistant.ui.context import Context
from hiring_assistant.ui.shell.navigator import Navigator
from hiring_assistant.ui.shell.page import Page


class Recorder(Page):
    key = "recorder"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.visits: list[dict[str, str]] = []
        self.refreshed = 0
        self.stays = False

    def opened(self, **where: str) -> None:
        self.visits.append(where)

    def refresh(self) -> None:
        self.refreshed += 1

    def leaving(self) -> bool:
        return not self.stays


class Broken(Recorder):
    def opened(self, **where: str) -> None:
        raise LookupError("nothing there")


@pytest.fixture
def stack(qtbot: QtBot) -> QStackedWidget:
    made = QStackedWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def navigator(stack: QStackedWidget) -> Navigator:
    made = Navigator(stack, stack)
    made.set_context(cast(Context, object()))
    for key in ("today", "role", "candidate"):
        made.register_page(key, Recorder)
    return made


def page(navigator: Navigator) -> Recorder:
    assert isinstance(navigator.current, Recorder)
    return navigator.current


def test_page_is_made_on_its_first_visit_only(navigator: Navigator, stack: QStackedWidget) -> None:
    assert stack.count() == 0
    navigator.go("today")
    first = navigator.current
    navigator.go("role", role_id="7")
    navigator.go("today")
    assert navigator.current is first
    assert stack.count() == 2
    assert stack.currentWidget() is first


def test_page_learns_what_to_show(navigator: Navigator) -> None:
    navigator.go("role", role_id="7")
    navigator.go("role", role_id="8")
    assert page(navigator).visits == [{"role_id": "7"}, {"role_id": "8"}]


def test_back_leads_through_all_visits(navigator: Navigator) -> None:
    assert not navigator.can_go_back
    navigator.go("today")
    navigator.go("role", role_id="7")
    navigator.go("role", role_id="8")
    navigator.go("candidate", candidate_id="3")
    assert navigator.back()
    assert navigator.current_key == "role"
    assert page(navigator).visits[-1] == {"role_id": "8"}
    assert navigator.back()
    assert page(navigator).visits[-1] == {"role_id": "7"}
    assert navigator.back()
    assert navigator.current_key == "today"
    assert not navigator.back()


def test_same_place_twice_is_one_step_back(navigator: Navigator) -> None:
    navigator.go("today")
    navigator.go("role", role_id="7")
    navigator.go("role", role_id="7")
    navigator.back()
    assert navigator.current_key == "today"


def test_page_that_wants_to_stay_stays(navigator: Navigator, qtbot: QtBot) -> None:
    navigator.go("today")
    navigator.go("role")
    page(navigator).stays = True
    with qtbot.assertNotEmitted(navigator.moved):
        assert not navigator.go("candidate")
        assert not navigator.back()
    assert navigator.current_key == "role"
    page(navigator).stays = False
    assert navigator.back()


def test_page_that_fails_leaves_the_one_before_in_place(navigator: Navigator, stack: QStackedWidget) -> None:
    navigator.register_page("broken", Broken)
    navigator.go("today")
    shown = stack.currentWidget()
    with pytest.raises(LookupError):
        navigator.go("broken")
    assert navigator.current_key == "today"
    assert stack.currentWidget() is shown
    assert not navigator.can_go_back


def test_unknown_page_is_refused(navigator: Navigator) -> None:
    assert not navigator.has("nowhere")
    with pytest.raises(KeyError):
        navigator.go("nowhere")


def test_forget_throws_pages_away(navigator: Navigator, stack: QStackedWidget) -> None:
    navigator.go("today")
    navigator.go("role")
    navigator.forget()
    assert stack.count() == 0
    assert navigator.current is None
    assert not navigator.can_go_back
    navigator.go("today")
    assert stack.count() == 1


def test_refresh_reaches_the_current_page(navigator: Navigator) -> None:
    navigator.refresh()
    navigator.go("today")
    navigator.refresh()
    assert page(navigator).refreshed == 1
