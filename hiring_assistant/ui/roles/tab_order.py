"""The order in which Tab goes through what was put onto a page after it was made."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QLayout, QWidget


def follow_layout(root: QWidget) -> None:
    """Let Tab go through ``root`` as it is laid out. Qt keeps the order in which widgets were made, so those that are
    replaced later would come last.
    """
    for before, after in pairwise(_stops(root)):
        QWidget.setTabOrder(before, after)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
        return
    layout = widget.layout()
    if layout is not None:
        yield from _in_layout(layout)
    elif isinstance(widget, QAbstractScrollArea):
        yield from _stops(widget.viewport())
    else:
        children = [child for child in widget.children() if isinstance(child, QWidget) and not child.isWindow()]
        for child in sorted(children, key=_place):
            yield from _stops(child)


def _place(widget: QWidget) -> tuple[int, int]:
    return (widget.y(), widget.x())


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        inner = item.layout() if item else None
        widget = item.widget() if item else None
        if inner is not None:
            yield from _in_layout(inner)
        elif widget is not None:
            yield from _stops(widget)
