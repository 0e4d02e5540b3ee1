"""A question of the kit in two lines, to be opened or dragged."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hiring_assistant.domain.kit import ANCHORED, KitPlan, Question, QuestionType
from hiring_assistant.ui import wording
from hiring_assistant.ui.kits import dragging
from hiring_assistant.ui.kits.lint_words import findings_of, short
from hiring_assistant.ui.roles import phrases
from hiring_assistant.ui.widgets.chip import Chip
from hiring_assistant.ui.widgets.flow_layout import FlowLayout
from hiring_assistant.ui.widgets.labels import ElidedLabel, label
from hiring_assistant.ui.widgets.tile import Tile

_LONGEST = 60


class ClosedCard(Tile):
    """Number, text, minutes; type, requirements, probes and anchors below; and what speaks against it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent, checkable=False)
        self.question_id = ""
        self._shown: tuple[object, ...] = ()
        self._pressed_at: QPoint | None = None
        self.setCursor(Qt.CursorShape.ArrowCursor)
        top = QWidget(self)
        row = QHBoxLayout(top)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._number = label("", "mute", top, wrap=False)
        self._text = label("", "", top)
        self._minutes = label("", "mute", top, wrap=False)
        row.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        row.addWidget(self._minutes, 0, Qt.AlignmentFlag.AlignTop)
        self.add(top)
        self._facts = ElidedLabel("", "small", self)
        self.add(self._facts)
        self._chips = QWidget(self)
        self._chip_row = FlowLayout(self._chips, gap=5)
        self.add(self._chips)

    def show_question(self, number: int, question: Question, plan: KitPlan) -> None:
        """Show this question of the kit."""
        requirements = tuple(r.text for id_ in question.requirement_ids if (r := plan.requirement(id_)) is not None)
        now = (number, question, requirements)
        if now == self._shown:
            return
        self._shown = now
        self.question_id = question.id
        name = self.tr("Q%1").replace("%1", str(number))
        self._number.setText(f"⠿ {name}")
        self._text.setText(question.text)
        written = question.type is QuestionType.WRITTEN
        self._minutes.setText("" if written else phrases.minutes(question.minutes))
        facts = self._facts_of(question, requirements)
        self._facts.setText(facts)
        findings = findings_of(question.text)
        self._chip_row.clear()
        for finding in findings:
            self._chip_row.addWidget(Chip(short(finding), "warn", self._chips))
        self._chips.setVisible(bool(findings))
        told = (name, question.text, self._minutes.text(), facts, *(short(finding) for finding in findings))
        self.setAccessibleName(". ".join(part.strip(".") for part in told if part))
        self.setAccessibleDescription(self.tr("Press to edit"))
        self.updateGeometry()

    def _facts_of(self, question: Question, requirements: tuple[str, ...]) -> str:
        named = [text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()}…" for text in requirements]
        parts = [wording.question_type(question.type), *(named or [self.tr("no requirement")])]
        parts.append(phrases.counted(len(question.probes), self.tr("1 probe"), self.tr("%1 probes")))
        anchored = [str(rating) for rating in ANCHORED if question.anchor(rating)]
        if anchored:
            parts.append(self.tr("anchors %1").replace("%1", " ".join(anchored)))
        else:
            parts.append(self.tr("no anchors"))
        return " · ".join(parts)

    # Dragging

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press may become a drag."""
        self._pressed_at = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin to drag once the mouse has moved far enough."""
        if dragging.begins(self._pressed_at, event.position().toPoint()):
            self._pressed_at = None
            self.setDown(False)
            dragging.drag(self.question_id, self)
            return
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press without a drag opens."""
        self._pressed_at = None
        super().mouseReleaseEvent(event)
