"""Paints a step of the guide: what was asked, noted and rated, and its minutes."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from hiring_assistant.domain.scorecard import Rating
from hiring_assistant.ui.interview.guide_model import GuideRole
from hiring_assistant.ui.interview.steps import Step
from hiring_assistant.ui.theme.theme import Theme
from hiring_assistant.ui.widgets.any_index import AnyIndex

_LITTLE_ROOM = 180
"""Below this width (of the design) minutes of what lies behind, and dots beside ratings, make room for titles."""


class GuideDelegate(QStyledItemDelegate):
    """One row: mark, title, a dot where there are notes, the rating, minutes."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Higher where the reason of a skipped question is told, and where a title needs two lines."""
        px = self._theme.px
        if index.data(GuideRole.SKIPPED) is not None:
            return QSize(px(120), px(50))
        return QSize(px(120), px(48) if self._needs_two_lines(option, index) else px(35))

    def _needs_two_lines(self, option: QStyleOptionViewItem, index: AnyIndex) -> bool:
        """Whether the title has too little room; that is asked without what may stand beside it, which comes and goes
        while the interview is held and would let rows jump.
        """
        list_ = self.parent()
        width = list_.viewport().width() if isinstance(list_, QListView) else option.rect.width()
        px = self._theme.px
        if width >= px(_LITTLE_ROOM):
            return False
        room = width - px(10) - px(18) - px(10) - px(46)
        return QFontMetrics(self._theme.font(14)).horizontalAdvance(str(index.data())) > room

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw the row."""
        step = index.data(GuideRole.STEP)
        if not isinstance(step, Step):
            return
        theme, px = self._theme, self._theme.px
        rect: QRect = option.rect.adjusted(0, 1, 0, -1)
        state: QStyle.StateFlag = option.state
        current = bool(index.data(GuideRole.CURRENT))
        asked, skipped = bool(index.data(GuideRole.ASKED)), index.data(GuideRole.SKIPPED)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if current:
            painter.setBrush(theme.color("accent_soft"))
            painter.drawRoundedRect(rect, 7, 7)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme.color("hover"))
            painter.drawRoundedRect(rect, 7, 7)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Active:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 7, 7)
        ink = theme.color("accent" if current else "mute" if asked or skipped is not None else "ink")
        box = rect.adjusted(px(10), 0, -px(10), 0)
        if skipped is not None:
            self._draw_reason(
                painter, QRect(box.left() + px(18), box.top() + px(25), box.width() - px(18), px(18)), skipped
            )
            box.setHeight(px(28))
            box.translate(0, px(2))
        right = self._draw_right(painter, box, step, index)
        font = theme.font(14, QFont.Weight.DemiBold if current else QFont.Weight.Normal)
        font.setStrikeOut(skipped is not None)
        painter.setFont(font)
        painter.setPen(ink)
        mark = "▸" if current else "✓" if asked and skipped is None else ""
        left = box.left()
        if mark:
            painter.drawText(QRect(left, box.top(), px(18), box.height()), Qt.AlignmentFlag.AlignVCenter, mark)
        if mark or skipped is not None:
            left += px(18)
        room = right - left - px(6)
        most = 2 if rect.height() >= px(44) and skipped is None else 1
        lines = _broken(str(index.data()), font, room, most)
        high = painter.fontMetrics().lineSpacing()
        top = box.center().y() + 1 - len(lines) * high / 2
        for at, line in enumerate(lines):
            area = QRectF(left, top + at * high, room, high)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, line)
        painter.restore()

    def _draw_right(self, painter: QPainter, box: QRect, step: Step, index: AnyIndex) -> int:
        """Minutes, ratings and the dot for notes; the left end of what was drawn."""
        theme, px = self._theme, self._theme.px
        right = box.right() + 1
        behind = bool(index.data(GuideRole.ASKED)) and not index.data(GuideRole.CURRENT)
        if step.minutes and not (behind and box.width() < px(_LITTLE_ROOM)):
            font = theme.font(14)
            text = str(step.minutes)
            width = max(QFontMetrics(font).horizontalAdvance(text), QFontMetrics(font).horizontalAdvance("00"))
            painter.setFont(font)
            painter.setPen(theme.color("accent" if index.data(GuideRole.CURRENT) else "mute"))
            area = QRect(right - width, box.top(), width, box.height())
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
            right -= width + px(4)
        for rating in reversed([r for r in index.data(GuideRole.RATINGS) if r is not None][:3]):
            side = px(17)
            right -= side + px(2)
            self._draw_rating(painter, QRectF(right, box.center().y() - side / 2 + 1, side, side), rating)
        rated = any(rating is not None for rating in index.data(GuideRole.RATINGS))
        if index.data(GuideRole.NOTES) and not (rated and box.width() < px(_LITTLE_ROOM)):
            dot = px(5)
            right -= dot + px(4)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("mute"))
            painter.drawEllipse(QRectF(right, box.center().y() - dot / 2 + 1, dot, dot))
        return right

    def _draw_rating(self, painter: QPainter, box: QRectF, rating: Rating) -> None:
        theme = self._theme
        if rating.value is not None:
            fill, ink = theme.rating(rating.value)
            text = str(rating.value)
        else:
            fill, ink, text = theme.color("na"), theme.color("na_ink"), "–"
        painter.setPen(Qt.PenStyle.NoPen if rating.value is not None else theme.color("empty_line"))
        painter.setBrush(fill)
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(ink)
        painter.setFont(theme.font(11, QFont.Weight.DemiBold))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _draw_reason(self, painter: QPainter, box: QRect, reason: str) -> None:
        painter.setFont(self._theme.font(12))
        painter.setPen(self._theme.color("mute"))
        cut = painter.fontMetrics().elidedText(reason, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, cut)


def _broken(text: str, font: QFont, width: int, most: int) -> list[str]:
    """The text in at most so many lines, the last of which ends in … where there is more."""
    metrics = QFontMetrics(font)
    if most == 1 or metrics.horizontalAdvance(text) <= width:
        return [metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)]
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(max(1, width))
    end = line.textStart() + line.textLength()
    layout.endLayout()
    return [text[:end].rstrip(), metrics.elidedText(text[end:], Qt.TextElideMode.ElideRight, width)]
