"""The interviews of the list: which are shown, in which order, and how a row reads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from hiring_assistant.app.interviews import InterviewEntry
from hiring_assistant.domain.interview import InterviewState
from hiring_assistant.domain.text import fold
from hiring_assistant.ui import wording
from hiring_assistant.ui.roles.painted_chip import chip_height, paint_chip
from hiring_assistant.ui.roles.phrases import role_and_track

if TYPE_CHECKING:
    from hiring_assistant.ui.theme.theme import Theme

AnyIndex = QModelIndex | QPersistentModelIndex

WHEN, CANDIDATE, ROLE, STAGE, INTERVIEWER, STATE = range(6)
ID_ROLE = int(Qt.ItemDataRole.UserRole)
KIND_ROLE = ID_ROLE + 1

OPEN_STATES = (InterviewState.PLANNED, InterviewState.STARTED)

_CHIP = {
    InterviewState.PLANNED: "accent",
    InterviewState.STARTED: "warn",
    InterviewState.SUBMITTED: "success",
    InterviewState.CANCELLED: "plain",
}
_LAST = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class InterviewFilter:
    """Which interviews the list shows; an empty part lets all pass."""

    states: tuple[InterviewState, ...] = OPEN_STATES
    person: str = ""
    text: str = ""

    def lets(self, entry: InterviewEntry) -> bool:
        """Whether it shows this one."""
        interview = entry.interview
        if self.states and interview.state not in self.states:
            return False
        if self.person and fold(interview.interviewer) != fold(self.person):
            return False
        told = (entry.candidate.name, entry.role_title, entry.candidate.track, entry.stage.title, interview.interviewer)
        text = fold(" ".join(told))
        return all(word in text for word in fold(self.text).split())


def shown_time(entry: InterviewEntry) -> datetime | None:
    """The time an interview stands under: planned, else begun or submitted."""
    interview = entry.interview
    return interview.planned_at or interview.started_at or interview.submitted_at


class InterviewModel(QAbstractTableModel):
    """One row an interview, by its time unless another column is sorted by. Nothing of what anybody rated is here."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[InterviewEntry, ...] = ()
        self._shown: tuple[InterviewEntry, ...] = ()
        self._filter = InterviewFilter()
        self._sorted_by = (WHEN, Qt.SortOrder.AscendingOrder)

    def show(self, entries: Sequence[InterviewEntry]) -> None:
        """Show these, as far as the filter lets them."""
        self._all = tuple(entries)
        self._choose()

    def look_for(self, wanted: InterviewFilter) -> None:
        """Show only those that the filter lets pass."""
        self._filter = wanted
        self._choose()

    @property
    def all_entries(self) -> tuple[InterviewEntry, ...]:
        """All interviews, whatever the filter."""
        return self._all

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the interviews shown, from the top."""
        return tuple(entry.interview.id for entry in self._shown)

    def entry(self, row: int) -> InterviewEntry | None:
        """The interview in that row, or None."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the rows by a column."""
        self._sorted_by = (column, order)
        self._choose()

    def _choose(self) -> None:
        column, order = self._sorted_by
        shown = sorted((entry for entry in self._all if self._filter.lets(entry)), key=_by_time)
        if column != WHEN:
            shown.sort(key=lambda entry: fold(self._text(entry, column)))
        if order is Qt.SortOrder.DescendingOrder:
            shown.reverse()
        if tuple(shown) != self._shown:
            self.beginResetModel()
            self._shown = tuple(shown)
            self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        """The number of interviews."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        """When, candidate, role, stage, interviewer, state."""
        return 0 if parent.isValid() else 6

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The names of the columns."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("When"),
            self.tr("Candidate"),
            self.tr("Role"),
            self.tr("Stage"),
            self.tr("Interviewer"),
            self.tr("State"),
        )[section]

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell; for screen readers with the name of its column."""
        entry = self.entry(index.row())
        if entry is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(entry, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            name = self.headerData(index.column(), Qt.Orientation.Horizontal)
            return f"{name}: {self._text(entry, index.column())}"
        if role == ID_ROLE:
            return entry.interview.id
        if role == KIND_ROLE:
            return _CHIP[entry.interview.state] if index.column() == STATE else ""
        return None

    def _text(self, entry: InterviewEntry, column: int) -> str:
        if column == WHEN:
            at = shown_time(entry)
            return wording.day_and_time(at) if at else self.tr("no time set")
        if column == STAGE:
            return f"{entry.stage.order} · {entry.stage.title}"
        return {
            CANDIDATE: entry.candidate.name,
            ROLE: role_and_track(entry.role_title, entry.candidate.track),
            INTERVIEWER: entry.interview.interviewer,
            STATE: wording.interview_state(entry.interview.state),
        }[column]


def _by_time(entry: InterviewEntry) -> tuple[datetime, str, str]:
    return (shown_time(entry) or _LAST, fold(entry.candidate.name), entry.interview.id)


class InterviewDelegate(QStyledItemDelegate):
    """Paints the rows; the state as a chip."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """A comfortable line."""
        return QSize(self._theme.px(60), self._theme.px(40))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint a cell."""
        theme, px = self._theme, self._theme.px
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.color("accent_soft"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.color("hover"))
        painter.setPen(theme.color("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = rect.adjusted(px(10), 0, -px(6), 0)
        text, kind = str(index.data()), str(index.data(KIND_ROLE))
        if kind:
            painter.setFont(theme.font(12))
            top = inner.top() + (inner.height() - chip_height(theme, painter.fontMetrics())) // 2
            start = inner.topLeft()
            start.setY(top)
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            paint_chip(painter, theme, start, inner.width(), text, kind, outlined=selected)
        else:
            painter.setFont(theme.font(13))
            painter.setPen(theme.color("ink"))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
            painter.drawText(inner, flags, shown)
        painter.restore()
