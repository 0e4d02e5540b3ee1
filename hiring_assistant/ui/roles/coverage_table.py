"""Which stage asks for which requirement: model, delegate and table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from hiring_assistant.ui import wording
from hiring_assistant.ui.roles.painted_chip import chip_height, paint_chip
from hiring_assistant.ui.widgets.any_index import AnyIndex

if TYPE_CHECKING:
    from hiring_assistant.domain.kit import KitPlan, KitRequirement
    from hiring_assistant.ui.theme.theme import Theme


ROW_ROLE = int(Qt.ItemDataRole.UserRole)
CHIPS_ROLE = ROW_ROLE + 1
MARK_ROLE = ROW_ROLE + 2

ASKED = "asked"
CHECKED = "checked"
_HEADER = "QHeaderView::section { padding: 7px 0; } QHeaderView::section:first { padding-left: 8px; }"
_MOST_ROWS = 60
"""Rows that are shown without a scroll bar of the table's own."""
_MEASURED = 400
"""Rows up to which each is as high as its text; a page with more is no role page that somebody wrote."""


@dataclass(frozen=True, slots=True)
class CoverageRow:
    """A requirement with the orders of the stages that ask for it and of those that only check it."""

    requirement: KitRequirement
    asked: frozenset[int]
    checked: frozenset[int]
    nowhere: bool
    """Whether there are stages, and none of them asks for it."""


def coverage_rows(plan: KitPlan) -> tuple[CoverageRow, ...]:
    """The requirements of a kit in their order, with where each is asked."""
    asked: dict[str, set[int]] = {}
    checked: dict[str, set[int]] = {}
    for stage in plan.stages:
        for id_ in stage.requirement_ids:
            asked.setdefault(id_, set()).add(stage.order)
        for check in stage.checks:
            checked.setdefault(check.requirement_id, set()).add(stage.order)
    rows = []
    for requirement in plan.requirements:
        asking, checking = frozenset(asked.get(requirement.id, ())), frozenset(checked.get(requirement.id, ()))
        nowhere = bool(plan.stages) and not asking and not checking
        rows.append(CoverageRow(requirement, asking, checking, nowhere))
    return tuple(rows)


class CoverageModel(QAbstractTableModel):
    """Requirements down, stages across."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[CoverageRow, ...] = ()
        self._stages: tuple[tuple[int, str], ...] = ()

    def show(self, plan: KitPlan | None) -> None:
        """Show the requirements of this kit (None: nothing)."""
        self.beginResetModel()
        self._rows = coverage_rows(plan) if plan else ()
        self._stages = tuple((stage.order, stage.title) for stage in plan.stages) if plan else ()
        self.endResetModel()

    @property
    def rows(self) -> tuple[CoverageRow, ...]:
        """What is shown, from the top."""
        return self._rows

    def stage_of(self, column: int) -> int | None:
        """The order of the stage in that column; None for the requirement itself."""
        return self._stages[column - 1][0] if 1 <= column <= len(self._stages) else None

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        """The number of requirements."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        """The requirement, then a column a stage."""
        return 0 if parent.isValid() else 1 + len(self._stages)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """“Requirement”, then the numbers of the stages with their titles as tool tips."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if section == 0:
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            return self.tr("Requirement") if role == Qt.ItemDataRole.DisplayRole else None
        order, title = self._stages[section - 1]
        if role == Qt.ItemDataRole.DisplayRole:
            return str(order)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.tr("Stage %1: %2").replace("%1", str(order)).replace("%2", title)
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text of the requirement or mark of the stage, each also in words for screen readers."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if index.column() == 0:
            return self._requirement(row, role)
        if role == MARK_ROLE:
            return self._mark(row, index.column())
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._told(row, index.column())
        if role == Qt.ItemDataRole.DisplayRole and row.nowhere and index.column() == 1:
            return self.tr("no stage asks for this")
        return None

    def _requirement(self, row: CoverageRow, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return row.requirement.text
        if role == CHIPS_ROLE:
            return self._chips(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            must = self.tr("must have") if row.requirement.must_have else ""
            where = self.tr("no stage asks for this") if row.nowhere else ""
            return ", ".join(part for part in (row.requirement.text, must, *self._chips(row), where) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            kind = wording.requirement_kind(row.requirement.kind)
            return "\n".join((row.requirement.text, kind, *(f"– {text}" for text in row.requirement.details)))
        return None

    def _chips(self, row: CoverageRow) -> tuple[str, ...]:
        chips = [] if row.requirement.must_have else [self.tr("nice to have")]
        if row.requirement.kind.is_check:
            chips.append(self.tr("check"))
        if row.requirement.inherited_from:
            chips.append(self.tr("from %1").replace("%1", row.requirement.inherited_from))
        return tuple(chips)

    def _mark(self, row: CoverageRow, column: int) -> str:
        order = self.stage_of(column)
        return ASKED if order in row.asked else CHECKED if order in row.checked else ""

    def _told(self, row: CoverageRow, column: int) -> str:
        order, title = self._stages[column - 1]
        told = {
            ASKED: self.tr("Stage %1, %2: asks for it"),
            CHECKED: self.tr("Stage %1, %2: checks it"),
            "": self.tr("Stage %1, %2: does not ask for it"),
        }[self._mark(row, column)]
        return told.replace("%1", str(order)).replace("%2", title)


class CoverageDelegate(QStyledItemDelegate):
    """Paints requirements with their chips, and a dot where a stage asks (a tick where it checks)."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.stage = 0
        """The order of the stage at hand, whose dots are painted in the accent colour."""

    def _text_width(self, width: int) -> int:
        return max(width - 2 * self._theme.px(8), self._theme.px(40))

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """As high as the text in the width of its column, and a line for the chips."""
        px = self._theme.px
        if index.column() != 0:
            return QSize(px(26), px(30))
        width = self._text_width(option.rect.width())
        metrics = QFontMetrics(self._theme.font(13))
        flags = int(Qt.TextFlag.TextWordWrap)
        text = metrics.boundingRect(QRect(0, 0, width, 10_000), flags, str(index.data()))
        height = text.height() + 2 * px(7)
        if index.data(CHIPS_ROLE):
            height += chip_height(self._theme, QFontMetrics(self._theme.font(12))) + px(4)
        return QSize(width, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint a cell."""
        theme = self._theme
        rect: QRect = option.rect
        state = option.state
        row: CoverageRow = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.color("accent_soft"))
        elif row.nowhere:
            painter.fillRect(rect, theme.color("warn_soft"))
        painter.setPen(theme.color("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if index.column() == 0:
            self._paint_requirement(painter, rect, index)
        elif row.nowhere:
            painter.setPen(theme.color("mute"))
            painter.setFont(theme.font(12))
            inner = rect.adjusted(theme.px(4), 0, -theme.px(4), 0)
            flags = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(inner, flags, str(index.data() or ""))
        else:
            self._paint_mark(painter, rect, index)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def _paint_requirement(self, painter: QPainter, rect: QRect, index: AnyIndex) -> None:
        theme, px = self._theme, self._theme.px
        inner = QRect(rect.left() + px(8), rect.top() + px(7), self._text_width(rect.width()), rect.height())
        painter.setPen(theme.color("ink"))
        painter.setFont(theme.font(13))
        flags = int(Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
        used = painter.boundingRect(inner, flags, str(index.data()))
        painter.drawText(inner, flags, str(index.data()))
        painter.setFont(theme.font(12))
        left, top = inner.left(), used.bottom() + px(4)
        for text in index.data(CHIPS_ROLE):
            room = inner.right() + 1 - left
            if room < px(40):
                break
            left = paint_chip(painter, theme, QPoint(left, top), room, text).right() + px(5)

    def _paint_mark(self, painter: QPainter, rect: QRect, index: AnyIndex) -> None:
        mark = index.data(MARK_ROLE)
        if not mark:
            return
        theme = self._theme
        model = index.model()
        current = isinstance(model, CoverageModel) and model.stage_of(index.column()) == self.stage
        colour = theme.color("accent" if current else "ink")
        centre, radius = QPoint(rect.center()), theme.px(4.5)
        if mark == ASKED:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawEllipse(centre, radius, radius)
        else:
            painter.setPen(colour)
            painter.setFont(theme.font(13))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, "✓")


class CoverageTable(QTableView):
    """The table, as high as its rows so that the page scrolls as one. ``stage_picked`` is emitted with the order of
    the stage whose column is clicked or entered.
    """

    stage_picked = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.coverage = CoverageModel(self)
        self._delegate = CoverageDelegate(theme, self)
        self.setModel(self.coverage)
        self.setItemDelegate(self._delegate)
        self.setProperty("role", "entries")
        self.setAccessibleName(self.tr("Requirements and the stages that ask for them"))
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setAccessibleName(self.tr("Stages"))
        header.setSectionsClickable(True)
        header.setMinimumSectionSize(10)
        # Numbers of stages need less room than the names of columns elsewhere.
        header.setStyleSheet(
            "QHeaderView::section { padding: 7px 0; } QHeaderView::section:first { padding-left: 8px; }"
        )
        header.sectionClicked.connect(self._column_picked)
        self.clicked.connect(self._cell_picked)
        self._fit = QTimer(self)
        self._fit.setSingleShot(True)
        self._fit.setInterval(0)
        self._fit.timeout.connect(self.fit)
        theme.changed.connect(self._fit.start)

    def show_plan(self, plan: KitPlan | None, stage: int) -> None:
        """Show the requirements of this kit, with the stage of that order at hand."""
        self._delegate.stage = stage
        self.clearSpans()
        self.coverage.show(plan)
        columns = self.coverage.columnCount()
        for row, entry in enumerate(self.coverage.rows):
            if entry.nowhere and columns > 2:
                self.setSpan(row, 1, 1, columns - 1)
        header = self.horizontalHeader()
        if columns:
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.fit()

    def set_stage(self, stage: int) -> None:
        """Mark the stage of that order as the one at hand."""
        self._delegate.stage = stage
        self.viewport().update()

    @Slot()
    def fit(self) -> None:
        """Give columns and rows their size, and the table the height of all rows."""
        columns = self.coverage.columnCount()
        header = self.horizontalHeader()
        for column in range(1, columns):
            header.resizeSection(column, self._theme.px(34 if columns <= 9 else 27))
        if self.coverage.rowCount() <= _MEASURED:
            self.resizeRowsToContents()
        else:
            self.verticalHeader().setDefaultSectionSize(self._theme.px(84))
            for row in range(_MEASURED):
                # Qt keeps the heights that rows had with the role before.
                self.setRowHeight(row, self._theme.px(84))
        shown = min(self.coverage.rowCount(), _MOST_ROWS)
        height = header.sizeHint().height() + sum(self.rowHeight(row) for row in range(shown))
        more = self.coverage.rowCount() > _MOST_ROWS
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if more else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        self.setFixedHeight(height + 2 * self.frameWidth() + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew in another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit.start()

    def changeEvent(self, event: QEvent) -> None:
        """Fit again when the text size changed."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_fit"):
            self._fit.start()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let a cell show the focus."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.coverage.rowCount():
            self.setCurrentIndex(self.coverage.index(0, 0))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the selection along: here it only shows where the focus is."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.clearSelection()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the guide of the stage in focus."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._column_picked(self.currentIndex().column())
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _cell_picked(self, index: QModelIndex) -> None:
        if index.data(MARK_ROLE):
            self._column_picked(index.column())

    @Slot(int)
    def _column_picked(self, column: int) -> None:
        order = self.coverage.stage_of(column)
        if order is not None:
            self.stage_picked.emit(order)
