"""Changing many parts of the page with one new layout at the end."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QWidget


@contextmanager
def laid_out_once(*widgets: QWidget) -> Iterator[None]:
    """While the block changes what stands in ``widgets`` (each with a layout, inner ones first), lay nothing out; then
    do so once. Otherwise Qt lays all of them out anew for each part that is shown.
    """
    layouts = [layout for widget in widgets if (layout := widget.layout()) is not None and layout.isEnabled()]
    for layout in layouts:
        layout.setEnabled(False)
    try:
        yield
    finally:
        for layout in layouts:
            layout.setEnabled(True)
        for layout in reversed(layouts):
            # From the outside in: the room for an inner one is known once the outer one is laid out.
            layout.activate()
