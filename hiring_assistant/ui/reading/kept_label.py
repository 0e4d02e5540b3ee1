"""Says which parts of a page are kept as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from hiring_assistant.ui.theme.roles import set_role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hiring_assistant.domain.role import Section

_MOST_NAMED = 12


class KeptLabel(QLabel):
    """Names the parts: “Kept as they are: Performance Indicators, Career Ladder”."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        set_role(self, "small")

    def show_sections(self, sections: Sequence[Section]) -> None:
        """Name these parts of the page."""
        every = self.tr("Every word of the page is in one of these places.")
        names = list(dict.fromkeys(s.heading or self.tr("without a heading") for s in sections if s.markdown.strip()))
        more = len(names) - _MOST_NAMED
        told = ", ".join(names[:_MOST_NAMED]) + (f" (+{more})" if more > 0 else "")
        self.setText(self.tr("Kept as they are: %1.").replace("%1", told) + " " + every if names else every)
