"""All keys on one sheet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from hiring_assistant.ui.shell.actions import ActionRegistry, Group
from hiring_assistant.ui.shell.menus import group_text
from hiring_assistant.ui.widgets.key_hint import KeyHint
from hiring_assistant.ui.widgets.labels import SectionTitle, label
from hiring_assistant.ui.widgets.scroll_page import ScrollPage

_INTERVIEW = "interview"
"""The page on which digits rate."""


class ShortcutOverview(QDialog):
    """Lists every action that has keys, those of the open page first; it can stay open. Escape closes it."""

    def __init__(self, registry: ActionRegistry, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        self.resize(520, 620)
        self._registry = registry
        self._page = ScrollPage(self, margins=(20, 16, 20, 16))
        self._page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._page.setAccessibleName(self.tr("Keys"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)
        self._list = QWidget()
        self._page.body.addWidget(self._list)
        self._page.body.addStretch(1)
        self.rows: list[tuple[str, str]] = []
        self.fill()

    def fill(self) -> None:
        """List the keys for the page that is open now."""
        self.rows.clear()
        registry, found = self._registry, QWidget()
        column = QVBoxLayout(found)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        here = [a for a in registry if a.page == registry.page and a.shortcuts]
        listed = [(a.text, a.shortcuts) for a in here]
        if registry.page == _INTERVIEW:
            listed += self._of_ratings()
        if listed:
            self._add(column, self.tr("On this page"), listed)
        for group in Group:
            listed = [(a.text, a.shortcuts) for a in registry if a.group is group and a.shortcuts and a not in here]
            if group is Group.INTERVIEW and registry.page != _INTERVIEW:
                listed += self._of_ratings()
            if listed:
                self._add(column, group_text(group), listed)
        self._list = self._page.swap(self._list, found)
        self._page.verticalScrollBar().setValue(0)

    def _of_ratings(self) -> list[tuple[str, tuple[str, ...]]]:
        return [
            (self.tr("Rate the requirement in focus"), ("1…5",)),
            (self.tr("Not assessed"), ("0",)),
            (self.tr("Take a rating back"), ("Del",)),
        ]

    def _add(self, column: QVBoxLayout, heading: str, listed: list[tuple[str, tuple[str, ...]]]) -> None:
        column.addWidget(SectionTitle(heading))
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        grid.setVerticalSpacing(6)
        for row, (text, shortcuts) in enumerate(listed):
            grid.addWidget(label(text), row, 0)
            grid.addWidget(KeyHint(shortcuts[0]), row, 1, Qt.AlignmentFlag.AlignRight)
            self.rows.append((text, shortcuts[0]))
        column.addLayout(grid)
