"""Files dropped on the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from hiring_assistant.ui.shell.file_drops import FileDrops

NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton
COPY = Qt.DropAction.CopyAction


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    made.show()
    return made


def mime(*urls: QUrl) -> QMimeData:
    data = QMimeData()
    data.setUrls(list(urls))
    return data


def drop(window: QMainWindow, data: QMimeData) -> bool:
    enter = QDragEnterEvent(QPoint(5, 5), COPY, data, LEFT, NONE)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(window, QDropEvent(QPointF(5, 5), COPY, data, LEFT, NONE))
    return True


def test_files_and_folders_are_told(window: QMainWindow, tmp_path: Path) -> None:
    drops, told = FileDrops(window), []
    drops.dropped.connect(told.append)
    page, folder = tmp_path / "pilot.md", tmp_path / "pages"
    assert drop(window, mime(QUrl.fromLocalFile(str(page)), QUrl.fromLocalFile(str(folder))))
    assert told == [[page, folder]]


def test_what_is_no_file_is_left_alone(window: QMainWindow) -> None:
    drops, told = FileDrops(window), []
    drops.dropped.connect(told.append)
    assert not drop(window, mime(QUrl("https://example.com/page")))
    text = QMimeData()
    text.setText("words")
    assert not drop(window, text)
    assert told == []
