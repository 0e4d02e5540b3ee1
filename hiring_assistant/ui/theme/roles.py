"""Roles of widgets in the style sheet, set as the dynamic property ``role``.

Labels: title, section, mute, small, overline, strong, question, value, mono, error, warn, success.
Buttons: (none), primary, quiet, link, chip, danger, nav. Frames: card, side, bar, strip.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def set_role(widget: QWidget, role: str) -> None:
    """Give the widget its role in the style sheet, also when it is already on the screen."""
    set_look(widget, "role", role)


def set_look(widget: QWidget, name: str, value: object) -> None:
    """Set a dynamic property that the style sheet asks for (``role``, ``kind``, ``current``) and draw it anew.

    Qt looks at such properties only when a widget is polished, hence the polishing by hand.
    """
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()
