"""The left side of the roles page: a filter, the way to import, and the list of roles with their number."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from hiring_assistant.domain.role import RoleSummary
from hiring_assistant.ui.roles import phrases
from hiring_assistant.ui.roles.library import RoleList, RoleListModel
from hiring_assistant.ui.theme.theme import Theme
from hiring_assistant.ui.widgets.buttons import Button
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.search_field import SearchField

_LARGE = 140
"""From this size of the text on, in percent, the filter has no room beside the button."""


class LibrarySide(QWidget):
    """``chosen`` is emitted with the id of the role that a person goes to in the list; marking one emits nothing."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._marked = ""
        self._showing = False
        self.filter = SearchField(self.tr("Filter roles"), self)
        self.filter.searched.connect(self._filter)
        self.filter.down.connect(self.to_list)
        self.import_button = Button(self.tr("Import…"), parent=self)
        self.list = RoleList(theme, self)
        self.model = RoleListModel(self)
        self.list.setModel(self.model)
        self.list.selectionModel().currentChanged.connect(self._selected)
        self._nothing = label(self.tr("No role fits."), "mute", self)
        self._nothing.hide()
        self._count = label("", "small", self)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(8)
        self._top.addWidget(self.filter, 1)
        self._top.addWidget(self.import_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 12, 8)
        column.setSpacing(10)
        column.addLayout(self._top)
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
        column.addWidget(self._count)

    def fit(self) -> None:
        """Put filter and button beside each other, or below where the text is large."""
        px = self._theme.px
        self.setMinimumWidth(px(180))
        large = px(100) >= _LARGE
        self._top.setDirection(QBoxLayout.Direction.TopToBottom if large else QBoxLayout.Direction.LeftToRight)

    def show_roles(self, roles: Sequence[RoleSummary]) -> None:
        """Show these roles, those that fit the filter."""
        self._showing = True
        try:
            self.model.show(roles)
        finally:
            self._showing = False
        told = phrases.counted(len(roles), self.tr("1 role"), self.tr("%1 roles")) if roles else ""
        self._count.setText(told)

    def mark(self, role_id: str) -> None:
        """Select the role at hand in the list, without opening it again."""
        self._marked = role_id
        self._showing = True
        try:
            if not self.list.select(role_id):
                self.list.selectionModel().clearCurrentIndex()
        finally:
            self._showing = False

    def uncover(self, role_id: str) -> None:
        """Clear the filter where it hides that role."""
        if self.filter.text() and role_id not in self.model.ids:
            self.filter.clear()

    @Slot()
    def to_list(self) -> None:
        """Give the list the keyboard."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.list.currentIndex().isValid() and self.model.ids:
            self.list.selectionModel().setCurrentIndex(
                self.model.index(0, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    @Slot(str)
    def _filter(self, text: str) -> None:
        self._showing = True
        try:
            self.model.look_for(text)
        finally:
            self._showing = False
        self.mark(self._marked)
        self._nothing.setVisible(bool(self.model.all_roles) and not self.model.ids)

    @Slot(QModelIndex, QModelIndex)
    def _selected(self, _now: QModelIndex, _before: QModelIndex) -> None:
        chosen = self.list.current_id()
        if not self._showing and chosen and chosen != self._marked:
            self._marked = chosen
            self.chosen.emit(chosen)
