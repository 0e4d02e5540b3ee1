"""The interviews of the list: which are shown, in which order, and how a row reads."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from hiring_assistant.app.interview_lists import InterviewList, InterviewQuery
from hiring_assistant.app.interviews import InterviewEntry
from hiring_assistant.domain.interview import InterviewState
from hiring_assistant.domain.ordering import InterviewOrder
from hiring_assistant.ui import wording
from hiring_assistant.ui.roles.painted_chip import chip_height, paint_chip
from hiring_assistant.ui.roles.phrases import role_and_track
from hiring_assistant.ui.widgets.any_index import AnyIndex
from hiring_assistant.ui.widgets.windowed_rows import WindowedRows

if TYPE_CHECKING:
    from hiring_assistant.ui.theme.theme import Theme


WHEN, CANDIDATE, ROLE, STAGE, INTERVIEWER, STATE = range(6)
ID_ROLE = int(Qt.ItemDataRole.UserRole)
KIND_ROLE = ID_ROLE + 1
SECOND_ROLE = ID_ROLE + 2
"""What stands in small letters below the text of a cell while two columns are folded into others."""

_FOLDED = {CANDIDATE: ROLE, STAGE: INTERVIEWER}
"""Where the columns stand that a narrow table has no room for."""

_ROLES = frozenset(
    (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
        ID_ROLE,
        KIND_ROLE,
        SECOND_ROLE,
    )
)
"""What a cell has an answer for; Qt asks for much more, for which no row need be read."""

OPEN_STATES = (InterviewState.PLANNED, InterviewState.STARTED)

_ORDERS = (
    InterviewOrder.TIME,
    InterviewOrder.CANDIDATE,
    InterviewOrder.ROLE,
    InterviewOrder.STAGE,
    InterviewOrder.INTERVIEWER,
    InterviewOrder.STATE,
)

_CHIP = {
    InterviewState.PLANNED: "accent",
    InterviewState.STARTED: "warn",
    InterviewState.SUBMITTED: "success",
    InterviewState.CANCELLED: "plain",
}


def shown_time(entry: InterviewEntry) -> datetime | None:
    """The time an interview stands under: planned, else begun or submitted."""
    interview = entry.interview
    if entry.hidden:
        return interview.planned_at
    return interview.planned_at or interview.started_at or interview.submitted_at


class InterviewModel(QAbstractTableModel):
    """One row an interview, by its time unless another column is sorted by. Rows are read when they are looked at.
    Nothing of what anybody rated is here.

    ``find`` finds the interviews of a query, ``read`` the rows of some ids.
    """

    def __init__(
        self,
        find: Callable[[InterviewQuery], InterviewList],
        read: Callable[[Sequence[str]], Sequence[InterviewEntry]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._find = find
        self._rows = WindowedRows(read, lambda entry: entry.interview.id)
        self._query = InterviewQuery()
        self._found = InterviewList((), 0, ())
        self._asked = False
        self._folded = False

    @property
    def folded(self) -> bool:
        """Whether role and interviewer stand below candidate and stage."""
        return self._folded

    def fold(self, folded: bool) -> None:
        """Put role and interviewer below candidate and stage, or give them columns of their own again."""
        if folded is not self._folded:
            self._folded = folded
            if self._rows.ids:
                corners = self.index(0, 0), self.index(len(self._rows) - 1, self.columnCount() - 1)
                self.dataChanged.emit(*corners)

    def look_for(self, states: tuple[InterviewState, ...], person: str, text: str) -> None:
        """Show the interviews in one of these states (none: any), of a person ("": everybody), with these words."""
        self._query = replace(self._query, states=states, person=person, text=text)
        self._asked = True
        self._load()

    def _load(self) -> None:
        self.beginResetModel()
        self._found = self._find(self._query)
        self._rows.show(self._found.ids)
        self.endResetModel()

    @property
    def there(self) -> int:
        """How many interviews there are, whatever the filter."""
        return self._found.there

    @property
    def people(self) -> tuple[str, ...]:
        """Everybody who holds or held an interview."""
        return self._found.people

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the interviews shown, from the top."""
        return self._rows.ids

    def entry(self, row: int) -> InterviewEntry | None:
        """The interview in that row, or None."""
        return self._rows.row(row)

    def row_of(self, interview_id: str) -> int:
        """The row of an interview; -1 where it is not shown."""
        return self._rows.place_of(interview_id)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the rows by a column."""
        wanted = replace(self._query, order=_ORDERS[column], descending=order is Qt.SortOrder.DescendingOrder)
        if wanted != self._query:
            self._query = wanted
            if self._asked:  # a table sorts as soon as it is told how, before anything is to be shown
                self._load()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        """The number of interviews."""
        return 0 if parent.isValid() else len(self._rows)

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
        if role not in _ROLES:
            return None
        entry = self.entry(index.row())
        if entry is None:
            return None
        if role == Qt.ItemDataRole.ToolTipRole and entry.hidden and index.column() == STATE:
            return wording.why_hidden()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(entry, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            name = self.headerData(index.column(), Qt.Orientation.Horizontal)
            told = f"{name}: {self._text(entry, index.column())}"
            second = self._second(entry, index.column())
            return f"{told}, {second}" if second else told
        if role == SECOND_ROLE:
            return self._second(entry, index.column())
        if role == ID_ROLE:
            return entry.interview.id
        if role == KIND_ROLE:
            chip = "plain" if entry.hidden else _CHIP[entry.interview.state]
            return chip if index.column() == STATE else ""
        return None

    def _second(self, entry: InterviewEntry, column: int) -> str:
        if not self._folded:
            return ""
        if column == WHEN:
            at = shown_time(entry)
            return wording.time_of_day(at) if at else ""
        below = _FOLDED.get(column)
        return "" if below is None else self._text(entry, below)

    def _text(self, entry: InterviewEntry, column: int) -> str:
        if column == WHEN:
            at = shown_time(entry)
            if at is None:
                return self.tr("no time set")
            return wording.day(at) if self._folded else wording.day_and_time(at)
        if column == STAGE:
            return f"{entry.stage.order} · {entry.stage.title}"
        return {
            CANDIDATE: entry.candidate.name,
            ROLE: role_and_track(entry.role_title, entry.candidate.track),
            INTERVIEWER: entry.interview.interviewer,
            STATE: wording.hidden_state() if entry.hidden else wording.interview_state(entry.interview.state),
        }[column]


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
            lines = [(text, 13, "ink")]
            if second := index.data(SECOND_ROLE):
                lines.append((str(second), 12, "mute"))
            inner.setHeight(inner.height() // len(lines))
            for line, size, colour in lines:
                painter.setFont(theme.font(size))
                painter.setPen(theme.color(colour))
                shown = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, inner.width())
                painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)
                inner.translate(0, inner.height())
        painter.restore()
