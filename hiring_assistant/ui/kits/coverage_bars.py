"""What the whole process covers: a bar for each requirement, with who judges it and for how long."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from hiring_assistant.domain.kit import KitPlan, KitRequirement
from hiring_assistant.kits.fitting import raters_of
from hiring_assistant.ui.roles import phrases
from hiring_assistant.ui.roles.painted_chip import chip_height, paint_chip
from hiring_assistant.ui.theme.theme import Theme
from hiring_assistant.ui.widgets.any_index import AnyIndex
from hiring_assistant.ui.widgets.row_list import ROW_ROLE, RowList, RowModel

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Covered:
    """A requirement, the orders of the stages that rate and that check it, how many people judge it, and minutes."""

    requirement: KitRequirement
    rated: tuple[int, ...]
    checked: tuple[int, ...]
    raters: int
    minutes: float

    @property
    def chip(self) -> str:
        """What should be looked at, in a word or two; "" where it is well."""
        if not self.rated and not self.checked:
            return translate("kits", "never asked") if self.requirement.must_have else translate("kits", "not asked")
        if self.raters == 1 and self.requirement.must_have and not self.requirement.kind.is_check:
            return translate("kits", "one rater")
        return ""

    @property
    def told(self) -> str:
        """By whom and how long it is judged, or where it is checked."""
        if self.rated:
            raters = phrases.counted(self.raters, translate("kits", "1 rater"), translate("kits", "%1 raters"))
            return f"{raters} · {phrases.minutes(round(self.minutes))}"
        if self.checked:
            orders = ", ".join(str(order) for order in self.checked)
            return translate("kits", "check at stage %1").replace("%1", orders)
        return ""


def covered(plan: KitPlan) -> tuple[Covered, ...]:
    """What a kit covers, in the order of its requirements."""
    minutes = {item.requirement_id: item.minutes for item in plan.coverage}
    rows = []
    for requirement in plan.requirements:
        rating = [stage for stage in plan.stages if requirement.id in stage.requirement_ids]
        checked = tuple(s.order for s in plan.stages if any(c.requirement_id == requirement.id for c in s.checks))
        raters = sum(raters_of(stage.kind, stage.interviewer, stage.title) for stage in rating)
        orders = tuple(stage.order for stage in rating)
        rows.append(Covered(requirement, orders, checked, raters, minutes.get(requirement.id, 0.0)))
    return tuple(rows)


class CoverageModel(RowModel[Covered]):
    """One row a requirement."""

    def key(self, row: Covered) -> str:
        """The id of the requirement."""
        return row.requirement.id

    def say(self, row: Covered, role: int) -> Any:
        """The requirement, and in words what the delegate paints."""
        if role == Qt.ItemDataRole.DisplayRole:
            return row.requirement.text
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            stages = ", ".join(str(order) for order in row.rated)
            where = self.tr("asked in stage %1").replace("%1", stages) if stages else ""
            optional = "" if row.requirement.must_have else self.tr("nice to have")
            return ". ".join(t for t in (row.requirement.text, optional, row.told, where, row.chip) if t)
        return None


class CoverageDelegate(QStyledItemDelegate):
    """Paints the requirement, below it the bar of its minutes and who judges it."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.here: frozenset[str] = frozenset()
        """The ids of the requirements that the open question assesses; their bars are in the accent colour."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        """Two lines."""
        px = self._theme.px
        text, small = QFontMetrics(self._theme.font(13)), QFontMetrics(self._theme.font(12))
        return QSize(px(120), text.height() + chip_height(self._theme, small) + px(13))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint it."""
        theme, px = self._theme, self._theme.px
        row: Covered = index.data(ROW_ROLE)
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.color("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = rect.adjusted(px(4), px(5), -px(4), -px(5))
        painter.setFont(theme.font(13))
        text = QRect(inner.left(), inner.top(), inner.width(), painter.fontMetrics().height())
        painter.setPen(theme.color("ink" if row.requirement.must_have else "mute"))
        words = painter.fontMetrics().elidedText(row.requirement.text, Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, words)
        painter.setFont(theme.font(12))
        small = painter.fontMetrics()
        line = QRect(inner.left(), text.bottom() + px(3), inner.width(), chip_height(theme, small))
        self._paint_bar(painter, line, row)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -2, -2), 4, 4)
        painter.restore()

    def _paint_bar(self, painter: QPainter, line: QRect, row: Covered) -> None:
        theme, px = self._theme, self._theme.px
        small = painter.fontMetrics()
        left = line.left()
        if row.rated:
            room = line.width() * 4 // 10
            longest = max(self._longest, 1.0)
            track = QRectF(left, line.center().y() - px(4) + 1, room, px(8))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("track"))
            painter.drawRoundedRect(track, px(4), px(4))
            bar = QRectF(track)
            bar.setWidth(max(float(px(8)), room * min(1.0, row.minutes / longest)))
            painter.setBrush(theme.color("accent" if row.requirement.id in self.here else "r4"))
            painter.drawRoundedRect(bar, px(4), px(4))
            left += room + px(8)
        right = line.right()
        if row.chip:
            wide = small.horizontalAdvance(row.chip) + 2 * px(9)
            at = left if not row.told else max(left, right - wide + 1)
            paint_chip(painter, theme, QPoint(at, line.top()), wide, row.chip, "warn" if self._warns(row) else "plain")
            right = at - px(6)
        if row.told:
            painter.setPen(theme.color("mute"))
            place = QRect(left, line.top(), max(0, right - left), line.height())
            words = small.elidedText(row.told, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)

    def _warns(self, row: Covered) -> bool:
        return row.requirement.must_have

    _longest = 1.0

    def set_longest(self, minutes: float) -> None:
        """The minutes that a whole bar stands for."""
        self._longest = minutes


class CoverageBars(RowList):
    """As high as its rows. ``stage_picked`` is emitted with the first stage that asks for the row that is entered."""

    stage_picked = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Coverage of the whole process"))
        self._theme = theme
        self.coverage = CoverageModel(self)
        self._bars = CoverageDelegate(theme, self)
        self.setModel(self.coverage)
        self.setItemDelegate(self._bars)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.clicked.connect(self._picked)
        theme.changed.connect(self.fit)

    def show_plan(self, plan: KitPlan | None, assessed: tuple[str, ...] = ()) -> None:
        """Show what a kit covers; the requirements that the open question assesses stand out."""
        self.coverage.show(covered(plan) if plan else ())
        self._bars.set_longest(max((row.minutes for row in self.coverage.rows), default=1.0))
        self._bars.here = frozenset(assessed)
        self.viewport().update()
        self.fit()

    @Slot()
    def fit(self) -> None:
        """Be as high as the rows."""
        self.fit_height()
        super().fit()

    @Slot(QModelIndex)
    def _picked(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, Covered) and (row.rated or row.checked):
            self.stage_picked.emit((row.rated or row.checked)[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the stage."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._picked(self.currentIndex())
        else:
            super().keyPressEvent(event)
