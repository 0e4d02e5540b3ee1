"""Words of a page that look like HTML stay words, wherever the window shows them: nothing is drawn or loaded."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from hiring_assistant.app import roles
from hiring_assistant.app.previewing import preview_paths
from hiring_assistant.ui.program import Program
from hiring_assistant.ui.reading.opening import show_for_review
from hiring_assistant.ui.reading.words_label import WordsLabel

EVIL = "&lt;img src='file:///etc/hostname'&gt;&lt;b&gt;"
PAGE = f"""# Cook {EVIL}

You cook {EVIL}.

## Requirements

- Salt {EVIL}

## Levels

### Senior {EVIL}

#### Requirements

- Pepper {EVIL}

## Hiring Process

1. A 30 minute call {EVIL} with a recruiter
   1. What is {EVIL}?

## More {EVIL}

Text {EVIL}
"""


def drawn_as_html(root: QWidget) -> list[str]:
    """The texts of labels that would be drawn as HTML."""
    rich = (Qt.TextFormat.RichText, Qt.TextFormat.AutoText, Qt.TextFormat.MarkdownText)
    return [each.text() for each in root.findChildren(QLabel) if "<" in each.text() and each.textFormat() in rich]


@pytest.fixture
def role_id(program: Program) -> str:
    assert program.workspace is not None
    kept = roles.import_page(program.workspace, "cook.md", PAGE.encode()).value
    changed = PAGE.replace("Pepper", "White pepper").replace("30 minute", "45 minute")
    roles.import_page(program.workspace, "cook.md", changed.encode())
    assert kept.role_id is not None
    return kept.role_id


def test_no_page_draws_html(program: Program, qtbot: QtBot, role_id: str, tmp_path: Path) -> None:
    assert program.workspace is not None
    assert program.context is not None
    version = roles.get_role(program.workspace, role_id).latest
    assert "<img" in version.reading.tracks[-1].name
    path = tmp_path / "new.md"
    path.write_text(PAGE.replace("Cook", "Baker"))
    navigator = program.window.navigator
    for key, where in (
        ("roles", {"role_id": role_id}),
        ("changes", {"version_id": version.id}),
        ("writing", {"role_id": role_id}),
        ("reading", {"version_id": version.id}),
    ):
        navigator.go(key, **where)
        QApplication.processEvents()
        assert drawn_as_html(program.window) == [], key
        if key == "changes":
            words = [each.text for each in program.window.findChildren(WordsLabel)]
            assert any("<img" in text for text in words)
    show_for_review(program.context, preview_paths(program.context.store, [path]))
    QApplication.processEvents()
    assert drawn_as_html(program.window) == []


def test_tips_are_plain_text(program: Program, qtbot: QtBot) -> None:
    qtbot.waitExposed(program.window)
    QToolTip.showText(QPoint(10, 10), "<img src='file:///etc/hostname'> words", program.window)
    tips = [each for each in QApplication.topLevelWidgets() if each.metaObject().className() == "QTipLabel"]
    assert tips
    for tip in tips:
        assert isinstance(tip, QLabel)
        assert tip.textFormat() is Qt.TextFormat.PlainText
    QToolTip.hideText()
