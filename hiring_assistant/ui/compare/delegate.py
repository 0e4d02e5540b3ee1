"""How the cells of a comparison are painted."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from hiring_assistant.domain.comparison import CellState, ComparedCandidate, ComparedCell
from hiring_assistant.domain.interview import CheckValue
from hiring_assistant.domain.review import Gate
from hiring_assistant.ui import wording
from hiring_assistant.ui.compare import words
from hiring_assistant.ui.compare.model import REQUIREMENT, SCORE_ROW, ComparisonModel
from hiring_assistant.ui.pictures.views import score_bar
from hiring_assistant.ui.theme.theme import Theme
from hiring_assistant.ui.widgets.any_index import AnyIndex
from hiring_assistant.ui.widgets.rating_cell import NOT_ASSESSED, paint_rating

_BESIDE = 128
"""From this room on, single ratings stand beside the mean."""
_PAD, _LINE, _PICTURE = 8, 18, 26
"""Room around a cell's content, the height of a line of small text, and of a picture, in the design's pixels."""

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

GATE_SIGNS = {Gate.MET: "✓", Gate.MISSED: "✕", Gate.NOT_ASSESSED: "○"}
"""Signs beside the words for a gate, so that colour is never needed."""


class ComparisonDelegate(QStyledItemDelegate):
    """Pictures with their numbers for candidates, words for the rest."""

    def __init__(self, model: ComparisonModel, theme: Theme, view: QTableView) -> None:
        super().__init__(view)
        self._model = model
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one cell."""
        theme, rect = self._theme, option.rect
        painter.save()
        painter.setPen(theme.color("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = rect.adjusted(theme.px(_PAD), theme.px(7), -theme.px(_PAD), -theme.px(6))
        candidate = self._model.candidate_at(index.column())
        cell = self._model.cell_at(index.row(), index.column())
        if index.column() == REQUIREMENT:
            self._paint_requirement(painter, inner, index.row())
        elif candidate is None:
            self._paint_ties(painter, inner, str(index.data()))
        elif cell is None:
            self._paint_score(painter, inner, candidate)
        elif cell.mean is not None:
            self._paint_rated(painter, inner, cell, index)
        else:
            self._paint_unrated(painter, inner, cell, index)
        self._paint_ring(painter, option)
        painter.restore()

    def _paint_ring(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        if not option.state & QStyle.StateFlag.State_Selected:
            return
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(self._theme.color("focus" if focused else "control_line"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
        if focused:
            painter.drawRect(option.rect.adjusted(2, 2, -3, -3))

    def _paint_requirement(self, painter: QPainter, rect: QRect, row: int) -> None:
        theme = self._theme
        text, note = self._requirement(row)
        painter.setFont(_row_font(theme, row))
        painter.setPen(theme.color("ink"))
        painter.drawText(rect, _WRAP, text)
        height = QFontMetrics(painter.font()).boundingRect(rect, _WRAP, text).height()
        painter.setFont(theme.font(12))
        painter.setPen(theme.color("mute"))
        painter.drawText(rect.adjusted(0, height + theme.px(2), 0, 0), _WRAP, note)

    def _requirement(self, row: int) -> tuple[str, str]:
        requirement = self._model.requirement_at(row)
        if requirement is None:
            return self.tr("Score"), self.tr("with bounds: what is missing rated lowest, then highest")
        return requirement.requirement.text, self._model.note(row)

    def _paint_ties(self, painter: QPainter, rect: QRect, text: str) -> None:
        painter.setFont(self._theme.font(12))
        painter.setPen(self._theme.color("mute"))
        painter.drawText(rect, _WRAP, text)

    def _paint_score(self, painter: QPainter, rect: QRect, candidate: ComparedCandidate) -> None:
        theme, score = self._theme, candidate.score
        picture = QRectF(rect.left(), rect.top(), rect.width(), theme.px(34))
        score_bar(score, candidate.name, beside=False).paint(painter, picture, theme)
        top = QRect(rect.left(), rect.top() + theme.px(36), rect.width(), theme.px(20))
        if score.value is None:
            self._small(painter, top, self.tr("no score yet"))
        else:
            bounds = "" if score.coverage >= 1 else f"{wording.score(score.low)} – {wording.score(score.high)}"
            self._figure(painter, top, wording.score(score.value), bounds)
        rated = self.tr("{some} of {all} rated").format(some=candidate.rated, all=candidate.to_rate)
        line = top.translated(0, theme.px(_LINE + 2))
        self._small(painter, line, rated)
        for count, gate, text in (
            (candidate.gates_missed, Gate.MISSED, self.tr("%n missed", "", candidate.gates_missed)),
            (candidate.gates_open, Gate.NOT_ASSESSED, self.tr("%n open", "", candidate.gates_open)),
        ):
            if count:
                line = line.translated(0, theme.px(_LINE))
                self._gate(painter, line, gate, text)

    def _paint_rated(self, painter: QPainter, rect: QRect, cell: ComparedCell, index: AnyIndex) -> None:
        theme = self._theme
        line = self._model.line(index.row(), index.column())
        if line is None or cell.mean is None:
            return
        line.paint(painter, QRectF(rect.left(), rect.top(), rect.width(), theme.px(_PICTURE)), theme)
        top = QRect(rect.left(), rect.top() + theme.px(_PICTURE + 1), rect.width(), theme.px(20))
        mean = wording.score(cell.mean)
        if line.half_width is not None:
            mean += f" ± {wording.score(line.half_width)}"
        given = " ".join(str(value) for value in cell.values)
        narrow = self._is_narrow(index.column())
        self._figure(painter, top, mean, "" if narrow else given)
        place = top.translated(0, theme.px(_LINE + 1))
        if narrow:
            self._small(painter, place, given)
            place = place.translated(0, theme.px(_LINE))
        for sign, text, colour in self._notes(cell):
            self._noted(painter, place, f"{sign} {text}".strip(), colour)
            place = place.translated(0, theme.px(_LINE))

    def _is_narrow(self, column: int) -> bool:
        """Whether the single ratings have no room beside the mean."""
        return self._room(column) < self._theme.px(_BESIDE)

    def _room(self, column: int) -> int:
        view = self.parent()
        width = view.columnWidth(column) if isinstance(view, QTableView) else self._theme.px(200)
        return max(1, width - 2 * self._theme.px(_PAD))

    def _notes(self, cell: ComparedCell) -> list[tuple[str, str, str]]:
        """Lines below a cell's numbers: sign, words, colour."""
        notes = []
        if cell.gate is not None:
            notes.append((GATE_SIGNS[cell.gate], words.gate(cell.gate), "warn" if cell.gate is Gate.MISSED else "mute"))
        if cell.discuss:
            notes.append(("", self.tr("discuss"), "warn"))
        if cell.mean is not None and (why := words.reasons(cell)):
            notes.append(("", self.tr("n/a: {why}").format(why=why), "mute"))
        return notes

    def _paint_unrated(self, painter: QPainter, rect: QRect, cell: ComparedCell, index: AnyIndex) -> None:
        theme = self._theme
        requirement = self._model.requirement_at(index.row())
        box = QRect(rect.left(), rect.top(), theme.px(40), theme.px(26))
        below = QRect(rect.left(), rect.top() + theme.px(30), rect.width(), self._why_height(cell, index.column()))
        if requirement is not None and requirement.requirement.kind.is_check and cell.check is not None:
            painter.setFont(theme.font(14, QFont.Weight.DemiBold))
            painter.setPen(theme.color("mute" if cell.check is CheckValue.OPEN else "ink"))
            painter.drawText(box.adjusted(0, 0, rect.width(), 0), _LEFT, words.check(cell.check))
            below.setHeight(1)
        elif cell.state is CellState.NOT_ASSESSED:
            paint_rating(painter, box, NOT_ASSESSED, theme)
            self._why(painter, below, cell)
        else:
            paint_rating(painter, box, None, theme)
            self._why(painter, below, cell)
        if cell.gate is not None:
            line = QRect(below.left(), below.bottom() + 1, below.width(), theme.px(_LINE))
            self._gate(painter, line, cell.gate, words.gate(cell.gate))

    def _why(self, painter: QPainter, rect: QRect, cell: ComparedCell) -> None:
        painter.setFont(self._theme.font(12))
        painter.setPen(self._theme.color("mute"))
        painter.drawText(rect, _WRAP, self._why_unrated(cell))

    def _why_unrated(self, cell: ComparedCell) -> str:
        if cell.state is CellState.NOT_ASKED:
            return self.tr("not asked yet")
        return words.reasons(cell) or self.tr("not assessed")

    def _why_height(self, cell: ComparedCell, column: int) -> int:
        room = QRect(0, 0, self._room(column), 10_000)
        height = QFontMetrics(self._theme.font(12)).boundingRect(room, _WRAP, self._why_unrated(cell)).height()
        return max(height + 2, self._theme.px(_LINE))

    def _figure(self, painter: QPainter, rect: QRect, strong: str, small: str) -> None:
        theme = self._theme
        painter.setFont(theme.font(14, QFont.Weight.DemiBold))
        painter.setPen(theme.color("ink"))
        painter.drawText(rect, _LEFT, strong)
        used = QFontMetrics(painter.font()).horizontalAdvance(strong) + theme.px(8)
        self._small(painter, rect.adjusted(used, 0, 0, 0), small)

    def _gate(self, painter: QPainter, rect: QRect, gate: Gate, text: str) -> None:
        self._noted(painter, rect, f"{GATE_SIGNS[gate]} {text}", "warn" if gate is Gate.MISSED else "mute")

    def _small(self, painter: QPainter, rect: QRect, text: str) -> None:
        self._noted(painter, rect, text, "mute")

    def _noted(self, painter: QPainter, rect: QRect, text: str, colour: str) -> None:
        painter.setFont(self._theme.font(12))
        painter.setPen(self._theme.color(colour))
        shown = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, _LEFT, shown)

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """High enough for all words."""
        theme, row, column = self._theme, index.row(), index.column()
        room = QRect(0, 0, self._room(column), 10_000)
        pad = theme.px(14)
        if column == REQUIREMENT:
            text, note = self._requirement(row)
            high = QFontMetrics(_row_font(theme, row)).boundingRect(room, _WRAP, text).height()
            high += theme.px(2) + QFontMetrics(theme.font(12)).boundingRect(room, _WRAP, note).height()
        elif column == self._model.tie_column:
            high = QFontMetrics(theme.font(12)).boundingRect(room, _WRAP, str(index.data())).height()
        else:
            high = self._candidate_height(row, column)
        return QSize(room.width(), high + pad)

    def _candidate_height(self, row: int, column: int) -> int:
        px = self._theme.px
        candidate, cell = self._model.candidate_at(column), self._model.cell_at(row, column)
        if row == SCORE_ROW and candidate is not None:
            return px(36 + 20 + _LINE + 2) + px(_LINE) * (bool(candidate.gates_missed) + bool(candidate.gates_open))
        if cell is None:
            return px(30)
        if cell.mean is None:
            return px(30) + self._why_height(cell, column) + (px(_LINE) if cell.gate is not None else 0)
        return px(_PICTURE + 20) + px(_LINE) * (len(self._notes(cell)) + self._is_narrow(column))


def _row_font(theme: Theme, row: int) -> QFont:
    return theme.font(14, QFont.Weight.DemiBold if row == SCORE_ROW else QFont.Weight.Normal)
