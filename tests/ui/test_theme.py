"""Colours can be told apart, and the style sheet follows them."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from hiring_assistant.assets import resource
from hiring_assistant.ui.theme.contrast import PAIRS, TEXT, contrast
from hiring_assistant.ui.theme.roles import set_role
from hiring_assistant.ui.theme.theme import TEXT_STEPS, Theme
from hiring_assistant.ui.theme.tokens import tokens

EXEMPT = {"disabled_ink"}
"""Text of what cannot be used now need not be readable at a glance (WCAG 1.4.3)."""


def rules() -> list[tuple[str, str, str]]:
    """Selector, text token and background token of every rule of the style sheet that sets both."""
    text = re.sub(r"/\*.*?\*/", "", resource("theme", "app.qss").read_text("utf-8"), flags=re.DOTALL)
    found = []
    for selector, body in re.findall(r"([^{}]+)\{([^}]*)\}", text):
        ink = re.search(r"(?:^|[;\s])color:\s*@(\w+)", body)
        ground = re.search(r"(?:^|[;\s])background:\s*@(\w+)", body)
        if ink and ground and ink[1] not in EXEMPT:
            found.append((" ".join(selector.split()), ink[1], ground[1]))
    return found


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("ink", "ground", "least"), PAIRS)
def test_every_pair_meets_wcag_aa(scheme: str, ink: str, ground: str, least: float) -> None:
    colours = tokens(scheme)
    assert contrast(colours[ink], colours[ground]) >= least


def test_contrast_of_known_colours() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#123456", "#123456") == 1


def test_style_sheet_uses_only_pairs_that_are_checked() -> None:
    checked = {(ink, ground) for ink, ground, least in PAIRS if least >= TEXT}
    assert len(rules()) > 20
    assert [rule for rule in rules() if rule[1:] not in checked] == []


def test_both_themes_name_the_same_colours() -> None:
    assert tokens("light").keys() == tokens("dark").keys()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("percent", TEXT_STEPS)
def test_style_sheet_has_no_name_left(qapp: QApplication, scheme: str, percent: int) -> None:
    sheet = Theme(scheme, percent).style_sheet()
    assert "@" not in sheet
    for url in re.findall(r'url\("([^"]+)"\)', sheet):
        assert resource("theme", url.rsplit("/", 1)[1]).is_file()


def test_dark_theme_reaches_widgets_at_once(qapp: QApplication, qtbot: QtBot, theme: Theme) -> None:
    label = QLabel("words")
    qtbot.addWidget(label)
    label.show()
    assert label.palette().color(QPalette.ColorRole.WindowText) == theme.color("ink")
    before = theme.color("ink")
    with qtbot.waitSignal(theme.changed):
        theme.want("dark")
    assert theme.dark
    assert theme.color("ink") != before
    assert label.palette().color(QPalette.ColorRole.WindowText) == theme.color("ink")


def test_system_scheme_is_followed_unless_one_is_wanted(qapp: QApplication, qtbot: QtBot) -> None:
    theme, forced = Theme("system"), Theme("light")
    theme.apply(qapp)
    forced.apply(qapp)
    # The screenless platform has no scheme of its own, so the change is told as Qt would tell it.
    with qtbot.assertNotEmitted(forced.changed), qtbot.waitSignal(theme.changed):
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.dark
    assert not forced.dark
    theme.want("light")
    assert not theme.dark
    theme.want("system")
    assert theme.dark
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert not theme.dark
    theme.deleteLater()
    forced.deleteLater()


def test_text_size_goes_in_steps_and_stops_at_both_ends(qapp: QApplication, theme: Theme) -> None:
    assert theme.text_percent == 100
    usual = theme.px(14)
    for _ in TEXT_STEPS:
        theme.larger()
    assert theme.text_percent == 200
    assert theme.px(14) == 2 * usual
    assert qapp.font().pixelSize() == theme.px(14)
    for _ in TEXT_STEPS:
        theme.smaller()
    assert theme.text_percent == 80
    theme.usual_size()
    assert theme.text_percent == 100


def test_text_size_reaches_labels_with_a_role(qapp: QApplication, qtbot: QtBot, theme: Theme) -> None:
    label = QLabel("words")
    qtbot.addWidget(label)
    set_role(label, "title")
    label.show()
    before = label.sizeHint().height()
    theme.set_text_percent(200)
    assert label.sizeHint().height() > 1.8 * before


def test_role_given_on_the_screen_is_drawn(qapp: QApplication, qtbot: QtBot, theme: Theme) -> None:
    label = QLabel("words")
    qtbot.addWidget(label)
    label.show()
    before = label.sizeHint().height()
    set_role(label, "value")
    assert label.sizeHint().height() > before


def test_ratings_have_colours_of_their_own(qapp: QApplication) -> None:
    for scheme in ("light", "dark"):
        theme = Theme(scheme)
        fills = {theme.rating(value)[0].name() for value in range(1, 6)}
        assert len(fills) == 5
