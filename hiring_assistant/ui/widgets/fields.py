"""Fields for numbers and times that stand like the other fields.

Qt's style sheets do not reach the text inside a spin box, so its margin is set by hand.
"""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractSpinBox, QDateEdit, QDateTimeEdit, QSpinBox, QTimeEdit, QWidget

_MARGIN = 7


def indent_text(field: QAbstractSpinBox) -> None:
    """Give the text of a spin box the margin that other fields have."""
    edit = field.lineEdit()
    if edit is not None:
        edit.setTextMargins(_MARGIN, 0, 0, 0)


class NumberField(QSpinBox):
    """A whole number; ``name`` tells screen readers what of."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        indent_text(self)


class MomentField(QDateTimeEdit):
    """A day and a time of day; ``name`` tells screen readers what of."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setCalendarPopup(True)
        indent_text(self)


class DayField(QDateEdit):
    """A day; ``name`` tells screen readers what of."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setCalendarPopup(True)
        indent_text(self)


class TimeField(QTimeEdit):
    """A time of day; ``name`` tells screen readers what of."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        indent_text(self)
