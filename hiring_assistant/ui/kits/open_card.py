"""The question of the kit that is being edited."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hiring_assistant.domain.kit import KitPlan, Question, QuestionType, StageKit
from hiring_assistant.domain.role import StageKind
from hiring_assistant.kits import editing
from hiring_assistant.ui import telling, wording
from hiring_assistant.ui.kits.anchor_rows import AnchorRows
from hiring_assistant.ui.kits.assesses_row import AssessesRow
from hiring_assistant.ui.kits.drag_handle import DragHandle
from hiring_assistant.ui.kits.edit import edit_of
from hiring_assistant.ui.kits.lint_words import findings_of, short
from hiring_assistant.ui.kits.move_button import MoveButton
from hiring_assistant.ui.kits.probe_rows import ProbeRows
from hiring_assistant.ui.kits.text_field import PAUSE_MS, KeptText
from hiring_assistant.ui.roles.column import Column
from hiring_assistant.ui.theme.theme import Theme
from hiring_assistant.ui.widgets.buttons import Button
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.chip import Chip
from hiring_assistant.ui.widgets.fields import NumberField
from hiring_assistant.ui.widgets.flow_layout import FlowLayout
from hiring_assistant.ui.widgets.labels import label

_TYPES = (QuestionType.BEHAVIOURAL, QuestionType.SITUATIONAL, QuestionType.KNOWLEDGE, QuestionType.BACKGROUND)


class OpenCard(Card):
    """Everything of one question, in place.

    ``edited`` is emitted with an ``Edit`` and what it did, in words; what needs more than the card (another question,
    another stage, the bank) is asked for by the other signals.
    """

    edited = Signal(object, str)
    swap_asked = Signal()
    move_asked = Signal(int)
    bank_asked = Signal()
    remove_asked = Signal()
    close_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent, padding=14)
        self._plan: KitPlan | None = None
        self._question: Question | None = None
        self._found: tuple[str, ...] = ()
        self.set_current(True)
        self.handle = DragHandle(self)
        self.handle.clicked.connect(self.close_asked)
        self.text = KeptText(self.tr("Question"), self, needed=True, look="inplace-strong")
        self.minutes = NumberField(self.tr("Minutes of this question"), self)
        self.minutes.setRange(1, editing.MOST_QUESTION_MINUTES)
        self.minutes.setSuffix(self.tr(" min"))
        self._minutes_pause = QTimer(self)
        self._minutes_pause.setSingleShot(True)
        self._minutes_pause.setInterval(PAUSE_MS)
        self.assesses = AssessesRow(self)
        self._findings = Column(self, spacing=3)
        self.probes = ProbeRows(self)
        self.anchors = AnchorRows(theme, self)
        self._make_buttons()
        self._lay_out()
        self._connect()

    def _make_buttons(self) -> None:
        self.swap_button = Button(self.tr("Swap question…"), parent=self)
        self.swap_button.setToolTip(self.tr("Another question of the bank in its place (S)"))
        self.move_button = MoveButton(self)
        self.bank_button = Button(self.tr("Save to my bank"), parent=self)
        self.remove_button = Button(self.tr("Remove"), "quiet", self)
        self.remove_button.setAccessibleName(self.tr("Remove this question"))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.handle, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.text, 1)
        head.addWidget(self.minutes, 0, Qt.AlignmentFlag.AlignTop)
        below = QWidget(self)
        buttons = FlowLayout(below)
        for button in (self.swap_button, self.move_button, self.bank_button, self.remove_button):
            buttons.addWidget(button)
        probes = QVBoxLayout()
        probes.setSpacing(3)
        probes.addWidget(label(self.tr("Probes"), "small", self))
        probes.addWidget(self.probes)
        anchors = QVBoxLayout()
        anchors.setSpacing(4)
        anchors.addWidget(label(self.tr("What an answer looks like"), "small", self))
        anchors.addWidget(self.anchors)
        self.body.addLayout(head)
        self.body.addWidget(self._findings)
        self.body.addWidget(self.assesses)
        self.body.addLayout(probes)
        self.body.addLayout(anchors)
        self.body.addWidget(below)

    def _connect(self) -> None:
        self.text.kept.connect(self._keep_text)
        self.text.textChanged.connect(self._look_over)
        self.text.finished.connect(self.handle.setFocus)
        self.minutes.valueChanged.connect(self._minutes_changed)
        self.minutes.editingFinished.connect(self.keep_minutes)
        self._minutes_pause.timeout.connect(self.keep_minutes)
        self.assesses.type_chip.picked.connect(self._keep_type)
        self.assesses.requirements_picked.connect(self._keep_requirements)
        self.assesses.weight_picked.connect(self._keep_weight)
        self.probes.kept.connect(self._keep_probes)
        self.anchors.kept.connect(self._keep_anchors)
        for part in (self.text, self.probes, self.anchors):
            part.escaped.connect(self.handle.setFocus)
        self.swap_button.clicked.connect(self.swap_asked)
        self.move_button.picked.connect(self.move_asked)
        self.bank_button.clicked.connect(self.bank_asked)
        self.remove_button.clicked.connect(self.remove_asked)

    @property
    def question_id(self) -> str:
        """The id of the question that is edited; "" before one is."""
        return self._question.id if self._question else ""

    # Showing

    def show_question(self, number: int, question: Question, plan: KitPlan, stage: StageKit) -> None:
        """Edit this question of the kit; a text that is being typed stays. Call ``keep`` before another is shown."""
        fresh = question.id != self.question_id
        if fresh:
            self._minutes_pause.stop()
        self._plan, self._question = plan, question
        self.setAccessibleName(self.tr("Question %1").replace("%1", str(number)))
        self.handle.show_number(number, question.id)
        self.text.show_text(question.text, fresh=fresh)
        self.minutes.setVisible(stage.kind is not StageKind.QUESTIONNAIRE)
        if not self._minutes_pause.isActive():
            self.minutes.blockSignals(True)
            self.minutes.setValue(question.minutes)
            self.minutes.blockSignals(False)
        self._show_type(question, stage)
        self.assesses.show_question(plan, question)
        self.probes.show_probes(question.probes, fresh=fresh)
        self.anchors.show_anchors(question.anchors, fresh=fresh)
        self.move_button.show_stages([s for s in plan.stages if s.order != stage.order])
        self._show_findings(question.text)

    def _show_type(self, question: Question, stage: StageKit) -> None:
        types = (QuestionType.WRITTEN,) if stage.kind is StageKind.QUESTIONNAIRE else _TYPES
        shown = dict.fromkeys((*types, question.type))
        choices = [(type_.value, wording.question_type(type_)) for type_ in shown]
        self.assesses.type_chip.show_choices(
            wording.question_type(question.type), choices, frozenset({question.type.value})
        )

    @Slot()
    def _look_over(self) -> None:
        self._show_findings(self.text.words)

    def _show_findings(self, text: str) -> None:
        findings = findings_of(text)
        found = tuple(finding.message for finding in findings)
        if found == self._found and self._findings.isVisibleTo(self) == bool(found):
            return
        self._found = found
        rows: list[QWidget] = []
        for finding in findings:
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(6)
            line.addWidget(Chip(short(finding), "warn"), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label(telling.told(finding.message), "small"), 1)
            rows.append(row)
        self._findings.replace(rows)
        self._findings.setVisible(bool(rows))

    @property
    def findings(self) -> tuple[str, ...]:
        """What is said against the question, as sentences."""
        return self._found

    def keep(self) -> None:
        """Tell what was typed and has not been told."""
        for field in self.typed_fields:
            field.keep()
        self.keep_minutes()

    @property
    def typed_fields(self) -> Sequence[KeptText]:
        """All fields for text."""
        return (self.text, *self.probes.fields, *self.anchors.fields.values())

    # Telling what was changed

    def _tell(self, edit: Callable[..., KitPlan], said: str, *values: object) -> None:
        if self._question is not None:
            self.edited.emit(edit_of(edit, self._question.id, *values), said)

    @Slot(str)
    def _keep_text(self, text: str) -> None:
        self._tell(editing.set_text, self.tr("Question reworded"), text)

    @Slot(str)
    def _keep_type(self, type_: str) -> None:
        if self._question is not None and type_ != self._question.type.value:
            self._tell(editing.set_type, self.tr("Type of question changed"), QuestionType(type_))

    @Slot(object)
    def _keep_requirements(self, ids: tuple[str, ...]) -> None:
        self._tell(editing.set_requirements, self.tr("What the question assesses changed"), ids)

    @Slot(str, float, str)
    def _keep_weight(self, requirement_id: str, weight: float, reason: str) -> None:
        self.edited.emit(edit_of(editing.set_weight, requirement_id, weight, reason), self.tr("Weight changed"))

    @Slot(object)
    def _keep_probes(self, probes: tuple[str, ...]) -> None:
        self._tell(editing.set_probes, self.tr("Probes changed"), probes)

    @Slot(object)
    def _keep_anchors(self, anchors: tuple[tuple[int, str], ...]) -> None:
        self._tell(editing.set_anchors, self.tr("Anchors changed"), anchors)

    @Slot()
    def _minutes_changed(self) -> None:
        self._minutes_pause.start()

    @Slot()
    def keep_minutes(self) -> None:
        """Tell the minutes, where they differ from what is kept."""
        self._minutes_pause.stop()
        if self._question is not None and self.minutes.value() != self._question.minutes:
            self._tell(editing.set_minutes, self.tr("Minutes changed"), self.minutes.value())
