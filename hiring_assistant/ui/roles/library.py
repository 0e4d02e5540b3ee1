"""The list of roles at the left: its model, its filter and how a role is painted in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from hiring_assistant.domain.text import fold
from hiring_assistant.ui.roles.painted_chip import chip_height, paint_chip
from hiring_assistant.ui.roles.phrases import counted, number
from hiring_assistant.ui.widgets.any_index import AnyIndex
from hiring_assistant.ui.widgets.row_list import RowList, paint_card

if TYPE_CHECKING:
    from hiring_assistant.domain.role import RoleSummary
    from hiring_assistant.ui.theme.theme import Theme

SUMMARY_ROLE = int(Qt.ItemDataRole.UserRole)
ID_ROLE = SUMMARY_ROLE + 1
COUNTS_ROLE = SUMMARY_ROLE + 2
MARKS_ROLE = SUMMARY_ROLE + 3


class RoleListModel(QAbstractListModel):
    """The roles of the store, alphabetical, one row each; of them those that hold the words looked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[RoleSummary, ...] = ()
        self._shown: tuple[RoleSummary, ...] = ()
        self._words: tuple[str, ...] = ()

    def show(self, roles: Sequence[RoleSummary]) -> None:
        """Show these roles; nothing is drawn anew where they are the same."""
        self._all = tuple(roles)
        self._choose()

    def look_for(self, text: str) -> None:
        """Show only roles with these words in title or tracks, case and punctuation aside."""
        self._words = tuple(fold(text).split())
        self._choose()

    def _choose(self) -> None:
        shown = tuple(role for role in self._all if self._fits(role))
        if shown != self._shown:
            self.beginResetModel()
            self._shown = shown
            self.endResetModel()

    def _fits(self, role: RoleSummary) -> bool:
        text = fold(" ".join((role.title, *role.tracks)))
        return all(word in text for word in self._words)

    @property
    def all_roles(self) -> tuple[RoleSummary, ...]:
        """All roles, whatever is looked for."""
        return self._all

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the roles that are shown, from the top."""
        return tuple(role.id for role in self._shown)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        """The number of roles."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title, and under the roles above what the delegate paints."""
        if not index.isValid():
            return None
        summary = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return summary.title
        if role == SUMMARY_ROLE:
            return summary
        if role == ID_ROLE:
            return summary.id
        if role == COUNTS_ROLE:
            return self._counts(summary)
        if role == MARKS_ROLE:
            return self._marks(summary)
        if role == Qt.ItemDataRole.ToolTipRole:
            return summary.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join((summary.title, self._counts(summary), *self._marks(summary)))
        return None

    def _counts(self, summary: RoleSummary) -> str:
        parts = []
        if len(summary.tracks) > 1:
            parts.append(self.tr("%1 tracks").replace("%1", number(len(summary.tracks))))
        if summary.requirements:
            parts.append(counted(summary.requirements, self.tr("1 requirement"), self.tr("%1 requirements")))
        if summary.stages:
            parts.append(counted(summary.stages, self.tr("1 stage"), self.tr("%1 stages")))
        else:
            parts.append(self.tr("choose a process"))
        return " · ".join(parts)

    def _marks(self, summary: RoleSummary) -> tuple[str, ...]:
        marks = []
        if not summary.stages:
            marks.append(self.tr("no process"))
        if summary.warnings:
            marks.append(counted(summary.warnings, self.tr("1 note on reading"), self.tr("%1 notes on reading")))
        return tuple(marks)


class RoleDelegate(QStyledItemDelegate):
    """Paints a role as a card: title, chips for what needs a look, and the counts in small print."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """The height of the card, a line more where it has chips."""
        px = self._theme.px
        title, small = self._metrics(False)
        height = px(10) * 2 + title.height() + px(2) + small.height() + px(6)
        if index.data(MARKS_ROLE):
            height += small.height() + px(10)
        return QSize(px(120), height)

    def _metrics(self, selected: bool) -> tuple[QFontMetrics, QFontMetrics]:
        return QFontMetrics(self._title_font(selected)), QFontMetrics(self._theme.font(12))

    def _title_font(self, selected: bool) -> QFont:
        return self._theme.font(14, QFont.Weight.DemiBold if selected else QFont.Weight.Normal)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint the card."""
        theme, px = self._theme, self._theme.px
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        card = paint_card(painter, option, theme, 10)
        inner = card.toRect().adjusted(px(12), px(10), -px(12), -px(10))
        title, small = self._metrics(selected)
        painter.setPen(theme.color("ink"))
        painter.setFont(self._title_font(selected))
        text = title.elidedText(index.data(), Qt.TextElideMode.ElideRight, inner.width())
        line = QRect(inner.left(), inner.top(), inner.width(), title.height())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, text)
        top = line.bottom() + px(2)
        painter.setFont(theme.font(12))
        marks = index.data(MARKS_ROLE)
        if marks:
            top = self._chips(painter, marks, inner, top + px(2), small) + px(4)
        painter.setPen(theme.color("mute"))
        counts = small.elidedText(index.data(COUNTS_ROLE), Qt.TextElideMode.ElideRight, inner.width())
        line = QRect(inner.left(), top, inner.width(), small.height())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, counts)
        painter.restore()

    def _chips(self, painter: QPainter, marks: Sequence[str], inner: QRect, top: int, small: QFontMetrics) -> int:
        """Paint as many chips as fit beside each other; returns the top of the line below."""
        left = inner.left()
        for mark in marks:
            wide = small.horizontalAdvance(mark) + self._theme.px(18)
            if left + wide > inner.right() + 1 and left > inner.left():
                break
            room = inner.right() + 1 - left
            left = paint_chip(painter, self._theme, QPoint(left, top), room, mark, "warn").right() + self._theme.px(6)
        return top + chip_height(self._theme, small)


class RoleList(RowList):
    """The list of roles. It keeps no index; the page asks for the id of the role in focus. ``removed`` is emitted by
    Delete.
    """

    removed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Roles"))
        self._theme = theme
        self.setItemDelegate(RoleDelegate(theme, self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        theme.changed.connect(self.fit)

    def current_id(self) -> str:
        """The id of the selected role; "" where none is."""
        return str(self.currentIndex().data(ID_ROLE) or "")

    def select(self, role_id: str) -> bool:
        """Select the role of that id; says whether it is in the list."""
        model = self.model()
        if not isinstance(model, RoleListModel) or role_id not in model.ids:
            return False
        self.setCurrentIndex(model.index(model.ids.index(role_id), 0))
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes."""
        if event.key() == Qt.Key.Key_Delete and self.currentIndex().isValid():
            self.removed.emit()
        else:
            super().keyPressEvent(event)
