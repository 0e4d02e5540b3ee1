"""The interview guide of a stage: its parts, and its questions with probes and anchors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hiring_assistant.domain.kit import ANCHORED, QuestionType, SegmentKind
from hiring_assistant.domain.role import StageKind
from hiring_assistant.ui import wording
from hiring_assistant.ui.roles import phrases
from hiring_assistant.ui.roles.column import Column
from hiring_assistant.ui.widgets.buttons import Button, LinkButton
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.labels import label

if TYPE_CHECKING:
    from hiring_assistant.domain.kit import KitPlan, Question, StageKit


def without_markup(markdown: str) -> str:
    """Markdown as plain text. Nothing in it is fetched or run: HTML stays text, pictures are only their names."""
    document = QTextDocument()
    document.setMarkdown(
        markdown,
        QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML,
    )
    return document.toPlainText().replace("\N{OBJECT REPLACEMENT CHARACTER}", "").strip()


class QuestionBlock(QWidget):
    """A question with what it is for; its probes and anchors open below it."""

    def __init__(self, number: int, question: Question, plan: KitPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = question
        head = label(self.tr("Q%1").replace("%1", str(number)), "strong", self, wrap=False)
        text = label(question.text, parent=self)
        self._details = Column(self, spacing=3)
        self._details.setContentsMargins(0, 2, 0, 4)
        self._details.replace(self._rows())
        self._details.hide()
        self.opener = LinkButton("", self)
        self.opener.setVisible(bool(question.probes or question.anchors))
        self.opener.clicked.connect(self._toggle)
        meta = QHBoxLayout()
        meta.setSpacing(8)
        meta.addWidget(label(self._meta(plan), "small", self), 1)
        meta.addWidget(self.opener, 0, Qt.AlignmentFlag.AlignTop)
        right = QVBoxLayout()
        right.setSpacing(1)
        right.addWidget(text)
        right.addLayout(meta)
        right.addWidget(self._details)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(8)
        row.addWidget(head, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(right, 1)
        self.set_open(False)

    def _meta(self, plan: KitPlan) -> str:
        parts = [wording.question_type(self.question.type)]
        if self.question.type is not QuestionType.WRITTEN:
            parts.append(phrases.minutes(self.question.minutes))
        found = (plan.requirement(id_) for id_ in self.question.requirement_ids)
        parts.extend(requirement.text for requirement in found if requirement is not None)
        return " · ".join(parts)

    def _rows(self) -> list[QWidget]:
        rows: list[QWidget] = []
        if self.question.probes:
            rows.append(label(self.tr("Probes"), "overline"))
            rows.extend(label(f"– {probe}") for probe in self.question.probes)
        if self.question.anchors:
            rows.append(label(self.tr("What an answer looks like"), "overline"))
            for value in ANCHORED:
                anchor = self.question.anchor(value)
                if anchor is not None:
                    rows.append(label(f"{value} · {anchor}"))
        return rows

    @property
    def is_open(self) -> bool:
        """Whether probes and anchors are shown."""
        return not self._details.isHidden()

    def set_open(self, is_open: bool) -> None:
        """Show or hide probes and anchors."""
        self._details.setVisible(is_open)
        self.opener.setText(self.tr("Less") if is_open else self.tr("Probes and anchors"))
        told = self.tr("Hide probes and anchors of: %1") if is_open else self.tr("Show probes and anchors of: %1")
        self.opener.setAccessibleName(told.replace("%1", self.question.text))

    @Slot()
    def _toggle(self) -> None:
        self.set_open(not self.is_open)


class StageGuide(Card):
    """The guide of one stage. ``edit_asked`` is emitted with its order when somebody wants to change it."""

    edit_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self._stage: StageKit | None = None
        self._all = LinkButton("", self)
        self._all.clicked.connect(self._toggle_all)
        self.head.addWidget(self._all)
        self.edit_button = Button(self.tr("Edit"), parent=self)
        self.edit_button.setAccessibleName(self.tr("Edit the kit of this stage"))
        self.edit_button.clicked.connect(self._edit)
        self.head.addWidget(self.edit_button, 0, Qt.AlignmentFlag.AlignTop)
        self._summary = label("", "mute", self)
        self.body.addWidget(self._summary)
        self._column = Column(self, spacing=6)
        self.body.addWidget(self._column)
        self.body.addStretch(1)

    @property
    def questions(self) -> tuple[QuestionBlock, ...]:
        """The questions shown, in order."""
        return tuple(widget for widget in self._column.widgets if isinstance(widget, QuestionBlock))

    def show_stage(self, plan: KitPlan, stage: StageKit) -> None:
        """Show the guide of this stage of the kit."""
        self._stage = stage
        written = stage.kind is StageKind.QUESTIONNAIRE
        heading = self.tr("Questionnaire · stage %1") if written else self.tr("Interview guide · stage %1")
        self.set_heading(heading.replace("%1", str(stage.order)))
        self._summary.setText(self._summed(stage))
        self._column.replace(self._parts(plan, stage))
        self._all.setVisible(any(block.question.probes or block.question.anchors for block in self.questions))
        self._name_all()

    def _summed(self, stage: StageKit) -> str:
        parts = [stage.title]
        if stage.interviewer and stage.interviewer.casefold() not in stage.title.casefold():
            parts.append(self.tr("with %1").replace("%1", stage.interviewer))
        if stage.optional:
            parts.append(self.tr("not for everybody"))
        if stage.minutes is not None:
            planned = sum(part.minutes for part in stage.segments)
            told = self.tr("%1 of %2 min planned").replace("%1", phrases.number(planned))
            parts.append(told.replace("%2", phrases.number(stage.minutes)))
        return " · ".join(parts)

    def _parts(self, plan: KitPlan, stage: StageKit) -> list[QWidget]:
        blocks: list[QWidget] = [
            QuestionBlock(number, question, plan) for number, question in enumerate(stage.questions, start=1)
        ]
        parts: list[QWidget] = []
        placed = False
        for part in stage.segments:
            written = stage.kind is StageKind.QUESTIONNAIRE
            parts.append(label(phrases.segment(part, written=written), "strong"))
            if part.text.strip():
                parts.append(label(without_markup(part.text)))
            if part.kind is SegmentKind.QUESTIONS and not placed:
                parts.extend(blocks)
                placed = True
        if not placed:
            parts.extend(blocks)
        if stage.checks:
            parts.append(label(self.tr("To check, not to rate"), "strong"))
            parts.extend(label(f"✓ {check.text}") for check in stage.checks)
        if not parts:
            parts.append(label(self.tr("Nothing is asked in this stage."), "mute"))
        return parts

    @Slot()
    def _edit(self) -> None:
        if self._stage is not None:
            self.edit_asked.emit(self._stage.order)

    def _name_all(self) -> None:
        opened = bool(self.questions) and all(block.is_open for block in self.questions)
        self._all.setText(self.tr("Close all") if opened else self.tr("Open all"))

    @Slot()
    def _toggle_all(self) -> None:
        opened = all(block.is_open for block in self.questions)
        for block in self.questions:
            block.set_open(not opened)
        self._name_all()
