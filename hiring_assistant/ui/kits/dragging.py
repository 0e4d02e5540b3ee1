"""Dragging a question by the mouse, to another place or another stage."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMimeData, QPoint, QTimer
from PySide6.QtGui import QDrag, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

_HIGHEST = 80
"""Pixels of the card that are seen while it is dragged."""

MIME = "application/x-hiring-assistant-question"


def mime_of(question_id: str) -> QMimeData:
    """What is dragged for a question."""
    data = QMimeData()
    data.setData(MIME, QByteArray(question_id.encode("utf-8")))
    return data


def question_in(event: QDropEvent) -> str:
    """The id of the question that is dragged; "" where it is something else."""
    return bytes(event.mimeData().data(MIME).data()).decode("utf-8", "replace")


def begins(start: QPoint | None, now: QPoint) -> bool:
    """Whether the mouse, pressed at ``start``, has moved far enough to be dragging."""
    return start is not None and (now - start).manhattanLength() >= QApplication.startDragDistance()


def drag(question_id: str, source: QWidget) -> None:
    """Drag the question until it is dropped somewhere.

    It begins a moment later and belongs to the window: dropping may throw the card away that is dragged.
    """
    window = source.window()
    dragging = QDrag(window)
    dragging.setMimeData(mime_of(question_id))
    picture = source.grab()
    dragging.setPixmap(picture.copy(0, 0, picture.width(), min(picture.height(), _HIGHEST)))
    dragging.setHotSpot(QPoint(16, 16))
    QTimer.singleShot(0, dragging, dragging.exec)
