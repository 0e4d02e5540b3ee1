"""How a stage's minutes are spent, as one bar."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from hiring_assistant.domain.kit import SegmentKind, StageKit
from hiring_assistant.ui.roles import phrases
from hiring_assistant.ui.theme.theme import Theme

_HEIGHT = 32


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the bar: its minutes, the shortest and the longer words for it, and the question it stands for."""

    minutes: int
    short: str
    text: str
    told: str
    question_id: str = ""


class TimeBar(QWidget):
    """Opening, each question, the candidate's questions and closing, as wide as they are long.

    ``picked`` is emitted with the id of the question that is clicked; keys go through the questions themselves.
    """

    picked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parts: tuple[Part, ...] = ()
        self._slot = 0
        self._open = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Time plan"))
        theme.changed.connect(self.updateGeometry)

    @property
    def parts(self) -> tuple[Part, ...]:
        """What is shown, from the left."""
        return self._parts

    def show_stage(self, stage: StageKit, open_id: str) -> None:
        """Show the minutes of a stage; the question of that id is marked."""
        parts = self._parts_of(stage)
        slot = stage.minutes or 0
        if (parts, slot, open_id) == (self._parts, self._slot, self._open):
            return
        self._parts, self._slot, self._open = parts, slot, open_id
        told = ", ".join(part.told for part in parts)
        self.setAccessibleDescription(f"{told}. {planned_text(stage)}" if told else planned_text(stage))
        self.update()

    def _parts_of(self, stage: StageKit) -> tuple[Part, ...]:
        parts: list[Part] = []
        asked = tuple(self._question(at, stage) for at in range(len(stage.questions)))
        for segment in stage.segments:
            if segment.kind is SegmentKind.QUESTIONS:
                parts.extend(asked)
                asked = ()
            elif segment.minutes:
                number = phrases.number(segment.minutes)
                theirs = segment.kind is SegmentKind.CANDIDATE_QUESTIONS
                text = self.tr("theirs %1").replace("%1", number) if theirs else number
                parts.append(Part(segment.minutes, number, text, phrases.segment(segment, written=False)))
        return (*parts, *asked)

    def _question(self, at: int, stage: StageKit) -> Part:
        question = stage.questions[at]
        name = self.tr("Q%1").replace("%1", str(at + 1))
        minutes = phrases.number(question.minutes)
        return Part(
            question.minutes, name, f"{name} · {minutes}", f"{name} {phrases.minutes(question.minutes)}", question.id
        )

    def sizeHint(self) -> QSize:
        """One line high."""
        return QSize(self._theme.px(200), self._theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(self._theme.px(80), self._theme.px(_HEIGHT))

    def _boxes(self) -> list[tuple[Part, QRectF]]:
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        total = max(sum(part.minutes for part in self._parts), self._slot, 1)
        left, boxes = whole.left(), []
        for part in self._parts:
            width = whole.width() * part.minutes / total
            boxes.append((part, QRectF(left, whole.top(), width, whole.height())))
            left += width
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            boxes = [
                (part, box.translated(whole.right() - box.right() - box.left() + whole.left(), 0))
                for part, box in boxes
            ]
        return boxes

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar; where it is longer than the slot, a line shows where the slot ends."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        frame = QPainterPath()
        frame.addRoundedRect(whole, 8, 8)
        painter.fillPath(frame, theme.color("panel"))
        painter.setClipPath(frame)
        painter.setFont(theme.font(12))
        metrics = painter.fontMetrics()
        plain = theme.color("accent_soft")
        other = _mixed(plain, theme.color("accent"), 0.1)
        odd = True
        for part, box in self._boxes():
            if part.question_id:
                painter.fillRect(box, plain if odd else other)
                odd = not odd
            else:
                painter.fillRect(box, theme.color("hover"))
            if part.question_id and part.question_id == self._open:
                line = QRectF(box.left(), box.bottom() - 3, box.width(), 3)
                painter.fillRect(line, theme.color("accent"))
            painter.setPen(theme.color("ink"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, _fitting(part, box.width(), metrics))
        planned = sum(part.minutes for part in self._parts)
        if 0 < self._slot < planned:
            x = whole.left() + whole.width() * self._slot / planned
            painter.setPen(QPen(theme.color("warn"), 2))
            painter.drawLine(QPointF(x, whole.top()), QPointF(x, whole.bottom()))
        painter.setClipping(False)
        painter.setPen(theme.color("line"))
        painter.drawPath(frame)
        painter.end()

    def _part_at(self, x: float) -> Part | None:
        return next((part for part, box in self._boxes() if box.left() <= x < box.right()), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the question that is clicked."""
        part = self._part_at(event.position().x())
        if part is not None and part.question_id:
            self.picked.emit(part.question_id)

    def event(self, event: QEvent) -> bool:
        """Say in words what is under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            part = self._part_at(event.pos().x())
            QToolTip.showText(event.globalPos(), part.told if part else "", self)
            return True
        return super().event(event)


def planned_text(stage: StageKit) -> str:
    """How much of a stage's time is planned, such as “28 of 30 min planned”; "" for a stage in writing."""
    if stage.minutes is None:
        return ""
    planned = sum(segment.minutes for segment in stage.segments)
    told = phrases.translate("kits", "%1 of %2 min planned").replace("%1", phrases.number(planned))
    return told.replace("%2", phrases.number(stage.minutes))


def _fitting(part: Part, width: float, metrics: QFontMetrics) -> str:
    for text in (part.text, part.short):
        if metrics.horizontalAdvance(text) + 4 <= width:
            return text
    return ""


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    return QColor(
        round(one.red() + (other.red() - one.red()) * share),
        round(one.green() + (other.green() - one.green()) * share),
        round(one.blue() + (other.blue() - one.blue()) * share),
    )
