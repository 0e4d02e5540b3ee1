"""All keys on one sheet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from hiring_assistant.ui.shell.actions import ActionRegistry, Group
from hiring_assistant.ui.shell.menus import group_text
from hiring_assistant.ui.widgets.key_hint import KeyHint
from hiring_assistant.ui.widgets.labels import SectionTitle, label
from hiring_assistant.ui.widgets.scroll_page import ScrollPage


class ShortcutOverview(QDialog):
    """Lists every action that has keys, by group; it can stay open beside the work. Escape closes it."""

    def __init__(self, registry: ActionRegistry, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        self.resize(520, 620)
        page = ScrollPage(self, margins=(20, 16, 20, 16))
        page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        page.setAccessibleName(self.tr("Keys"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)
        self.rows: list[tuple[str, str]] = []
        for group in Group:
            listed = [(a.text, a.shortcuts) for a in registry if a.group is group and a.shortcuts]
            if group is Group.INTERVIEW:
                listed += [
                    (self.tr("Rate the requirement in focus"), ("1…5",)),
                    (self.tr("Not assessed"), ("0",)),
                    (self.tr("Take a rating back"), ("Del",)),
                ]
            if listed:
                self._add(page, group_text(group), listed)
        page.body.addStretch(1)

    def _add(self, page: ScrollPage, heading: str, listed: list[tuple[str, tuple[str, ...]]]) -> None:
        page.body.addWidget(SectionTitle(heading, self))
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        grid.setVerticalSpacing(6)
        for row, (text, shortcuts) in enumerate(listed):
            grid.addWidget(label(text, parent=self), row, 0)
            grid.addWidget(KeyHint(shortcuts[0], parent=self), row, 1, Qt.AlignmentFlag.AlignRight)
            self.rows.append((text, shortcuts[0]))
        page.body.addLayout(grid)
