"""The steps of a debrief at the left: a requirement each, largest gaps first, and the closing step after them."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from hiring_assistant.app.debriefs import DebriefTable
from hiring_assistant.domain.debrief import AgreedOutcome
from hiring_assistant.domain.review import RequirementFigures
from hiring_assistant.ui.theme.roles import set_role
from hiring_assistant.ui.theme.theme import Theme
from hiring_assistant.ui.widgets.any_index import AnyIndex

DONE_ROLE = Qt.ItemDataRole.UserRole
"""Whether a step has an outcome."""

SMALL_ROLE = Qt.ItemDataRole.UserRole + 1
"""The small line below the name of a step."""

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class StepModel(QAbstractListModel):
    """A row for each requirement in the order of the debrief, and one for the closing step."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table: DebriefTable | None = None

    def show(self, table: DebriefTable) -> None:
        """Show these steps; where they are the same ones, the cursor stays."""
        before = [s.requirement.id for s in self._table.steps] if self._table else None
        if before == [s.requirement.id for s in table.steps]:
            self._table = table
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))
            return
        self.beginResetModel()
        self._table = table
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """The requirements and the closing step."""
        return 0 if parent.isValid() or self._table is None else len(self._table.steps) + 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name, small line and whether it was discussed."""
        if self._table is None:
            return None
        if index.row() >= len(self._table.steps):
            return self._closing(role)
        figures = self._table.steps[index.row()]
        held = self._table.held
        outcome = held.outcome(figures.requirement.id) if held else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return figures.requirement.text
        if role == DONE_ROLE:
            return outcome is not None
        if role == SMALL_ROLE:
            return self._small(figures, outcome)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{figures.requirement.text}, {self._small(figures, outcome)}"
        return None

    def _closing(self, role: int) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.tr("Recommendations and summary")
        if role == DONE_ROLE:
            held = self._table.held if self._table else None
            return bool(held and held.debrief.summary)
        if role == SMALL_ROLE:
            return self.tr("shown last")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Recommendations and summary, shown last")
        return None

    def _small(self, figures: RequirementFigures, outcome: AgreedOutcome | None) -> str:
        if figures.mean is None:
            told = [self.tr("nobody assessed it")]
        elif figures.raters < 2:
            told = [self.tr("one rater")]
        elif figures.gap:
            told = [self.tr("gap %1").replace("%1", str(figures.gap))]
        else:
            told = [self.tr("no gap")]
        if figures.requirement.must_have:
            told.append(self.tr("must-have"))
        if outcome is not None:
            told.append(agreed_words(outcome))
        return " · ".join(told)


def agreed_words(outcome: AgreedOutcome) -> str:
    """What was agreed on, short."""
    translate = QCoreApplication.translate
    if outcome.value is not None:
        return translate("DebriefSteps", "agreed on %1").replace("%1", str(outcome.value))
    return translate("DebriefSteps", "agreed in words") if outcome.text else translate("DebriefSteps", "left open")


class StepDelegate(QStyledItemDelegate):
    """Paints a step: a ring or a tick, the whole name, the small line below."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one step."""
        theme, rect = self._theme, option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.color("accent_soft"))
        self._paint_mark(painter, rect, done=bool(index.data(DONE_ROLE)))
        text = self._text_rect(rect)
        painter.setFont(theme.font(13))
        painter.setPen(theme.color("ink"))
        painter.drawText(text, _WRAP, str(index.data()))
        painter.setFont(theme.font(12))
        painter.setPen(theme.color("mute"))
        foot = QRect(text.left(), text.bottom() - theme.px(17), text.width(), theme.px(18))
        small = painter.fontMetrics().elidedText(str(index.data(SMALL_ROLE)), Qt.TextElideMode.ElideRight, foot.width())
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, small)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        painter.restore()

    def _paint_mark(self, painter: QPainter, rect: QRect, *, done: bool) -> None:
        theme = self._theme
        side = theme.px(14)
        mark = QRect(rect.left() + theme.px(12), rect.top() + theme.px(10), side, side)
        if not done:
            painter.setPen(QPen(theme.color("control_line"), 1.4))
            painter.drawEllipse(mark)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        painter.drawEllipse(mark)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("accent_ink"), 1.6))
        at = mark.topLeft()
        points = ((0.27, 0.53), (0.44, 0.70), (0.75, 0.33))
        painter.drawPolyline([at + QPoint(round(x * side), round(y * side)) for x, y in points])

    def _text_rect(self, rect: QRect) -> QRect:
        theme = self._theme
        return rect.adjusted(theme.px(36), theme.px(8), -theme.px(10), -theme.px(8))

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """High enough for the whole name."""
        theme, view = self._theme, self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else 260
        inner = self._text_rect(QRect(0, 0, width, 10_000))
        lines = QFontMetrics(theme.font(13)).boundingRect(inner, _WRAP, str(index.data())).height()
        return QSize(width, lines + theme.px(18 + 18))


class StepList(QListView):
    """The steps. Arrow keys go from one to the next; ``stepped`` tells the row under the cursor."""

    stepped = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.steps = StepModel(self)
        self.setModel(self.steps)
        self.setItemDelegate(StepDelegate(theme, self))
        self.setAccessibleName(self.tr("Requirements to go through"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        set_role(self, "entries")
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def go_to(self, row: int) -> None:
        """Go to a step; rows beyond the ends are the ends."""
        row = min(max(row, 0), self.steps.rowCount() - 1)
        if row >= 0:
            self.setCurrentIndex(self.steps.index(row))
            self.scrollTo(self.currentIndex())

    @property
    def row(self) -> int:
        """The step under the cursor."""
        return self.currentIndex().row()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Names are laid out anew for the new width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Tell which step is looked at."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.stepped.emit(current.row())
