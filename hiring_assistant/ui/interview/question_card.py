"""The question that is open, in large type, with what it assesses and its probes; or what the guide says here."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hiring_assistant.domain.kit import SegmentKind
from hiring_assistant.ui.interview.draft import Draft
from hiring_assistant.ui.interview.eliding_chip import ElidingChip
from hiring_assistant.ui.interview.line_asked import LineAsked
from hiring_assistant.ui.theme.roles import set_role
from hiring_assistant.ui.widgets.buttons import LinkButton
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.chip import PLAIN, Chip, ChipButton
from hiring_assistant.ui.widgets.flow_layout import FlowLayout
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.wording import question_type

_CHIP_LETTERS = 46
"""Requirements are sentences on some pages; in a chip their beginning is enough, the tool tip has the rest."""


class QuestionCard(Card):
    """``requirement_picked`` is emitted when the chip of a requirement is pressed, ``closed`` when a field in the card
    was left and the focus should go back to the notes, ``remove_pressed`` to take a question of one's own away.
    """

    requirement_picked = Signal(str)
    closed = Signal()
    remove_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, padding=20)
        self._draft: Draft | None = None
        self._narrow = False
        self.body.setSpacing(10)
        over_row = QWidget(self)
        self._over_row = FlowLayout(over_row)
        self._over = label("", "small", self, wrap=False)
        self._plan = Chip("", PLAIN, self)
        self._plan.hide()
        self._over_row.addWidget(self._over)
        self._over_row.addWidget(self._plan)
        self._text = label("", "question", self)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._guide = label("", "", self)
        self._guide.setTextFormat(Qt.TextFormat.RichText)
        self._probe_line = QWidget(self)
        self._probe_row = FlowLayout(self._probe_line)
        self._probe_word = label(self.tr("Probes"), "small", self, wrap=False)
        self._probe_row.addWidget(self._probe_word)
        self._more_probes = ChipButton("", self, checkable=True)
        self._more_probes.toggled.connect(self._fold_probes)
        self._probe_row.addWidget(self._more_probes)
        self._state = label("", "warn", self)
        self._skip = LinkButton(self.tr("Skip…"), self)
        self._skip.setAccessibleName(self.tr("Skip this question"))
        self._skip.clicked.connect(self.ask_why_skipped)
        self._unskip = LinkButton(self.tr("Ask it after all"), self)
        self._unskip.clicked.connect(self._ask_after_all)
        self._why = LineAsked(self.tr("Why is it left out?"), self.tr("Skip"), self)
        self._why.given.connect(self._skipped)
        self._why.left_out.connect(self.closed)
        self._probe = LineAsked(self.tr("A probe you used"), self.tr("Add"), self)
        self._probe.given.connect(self._probe_given)
        self._probe.left_out.connect(self.closed)
        self._remove = LinkButton(self.tr("Remove this question"), self)
        self._remove.clicked.connect(self.remove_pressed)
        self._new = LineAsked(self.tr("Your own question"), self.tr("Add"), self)
        self._new.given.connect(self._added)
        self._new.left_out.connect(self.closed)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._state)
        foot.addWidget(self._unskip)
        foot.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(over_row, 1)
        top.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self._skip, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(top)
        self.body.addWidget(self._text)
        self.body.addWidget(self._guide)
        self.body.addWidget(self._probe_line)
        self.body.addLayout(foot)
        self.body.addWidget(self._why)
        self.body.addWidget(self._new)
        self.body.addWidget(self._probe)
        self._requirements: list[ElidingChip] = []
        self._probes: list[ElidingChip] = []
        self._shown: tuple[str, bool] = ("", False)
        self._shown_probes: tuple[str, ...] = ()

    def show_draft(self, draft: Draft) -> None:
        """Show the open step of a draft."""
        self._draft = draft
        self._shown = ("", False)
        self.refresh()

    def set_room(self, *, narrow: bool, tight: bool) -> None:
        """Use smaller type where there is less room."""
        changed, self._narrow = narrow != self._narrow, narrow
        padding = 12 if narrow else 16 if tight else 20
        self.body.setContentsMargins(padding, padding - 2, padding, padding - 2)
        self.body.setSpacing(6 if narrow else 8 if tight else 10)
        set_role(self._text, "question-narrow" if narrow else "question-tight" if tight else "question")
        if changed:
            self._shown = ("", False)
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what has changed."""
        draft = self._draft
        if draft is None:
            return
        step = draft.step
        if self._shown != (step.key, draft.writable):
            self._shown = (step.key, draft.writable)
            self._why.hide()
            self._probe.hide()
            self._show_step(draft)
        elif draft.own_probes(step) != self._shown_probes:
            self._fill_probes(draft)
        reason = draft.skipped_reason(step)
        self._state.setText(self.tr("Left out: %1").replace("%1", reason) if reason is not None else "")
        self._state.setVisible(reason is not None)
        self._unskip.setVisible(reason is not None and draft.writable)
        self._skip.setVisible(step.question is not None and reason is None and draft.writable)
        own = step.added_text is not None and draft.writable
        self._remove.setVisible(own and not draft.has_notes(step))
        used = draft.record(step.question_id).probes_used if step.question_id else ()
        for chip in self._probes:
            chip.setChecked(chip.whole in used)
        for chips, word in ((self._requirements, self._over), (self._probes, self._probe_word)):
            if chips:
                word.setMinimumHeight(chips[0].sizeHint().height())

    def show_plan(self, text: str, kind: str) -> None:
        """Say how the clock stands to the plan, where there is no guide to say it."""
        if self._narrow or not self._plan.isHidden():
            self._plan.show_as(text if self._narrow else "", kind)

    def mark_requirement(self, requirement_id: str) -> None:
        """Mark the requirement that is in focus on the scorecard."""
        for chip in self._requirements:
            chip.setChecked(chip.property("requirement") == requirement_id)

    @Slot()
    def ask_why_skipped(self) -> None:
        """Ask for the reason to leave the open question out."""
        if not self._skip.isHidden():
            self._new.hide()
            self._why.ask()

    @Slot()
    def ask_new_question(self) -> None:
        """Ask for a question of one's own."""
        if self._draft is not None and self._draft.writable:
            self._why.hide()
            self._new.ask()

    @Slot()
    def ask_own_probe(self) -> None:
        """Ask for a probe that was used and is not in the guide."""
        if self._draft is not None and self._draft.writable and self._draft.step.is_question:
            self._why.hide()
            self._new.hide()
            self._probe.ask()

    @Slot(str)
    def _probe_given(self, text: str) -> None:
        if self._draft is not None:
            self._draft.set_probe_used(text, True)
        self.closed.emit()

    def _show_step(self, draft: Draft) -> None:
        step = draft.step
        planned = len(draft.sitting.stage.questions)
        if step.question is not None:
            over = self.tr("Question %1 of %2 · %3").replace("%1", str(step.number)).replace("%2", str(planned))
            over = over.replace("%3", question_type(step.question.type))
            if step.requirement_ids and not self._narrow:
                over = self.tr("%1 · assesses").replace("%1", over)
        elif step.added_text is not None:
            over = self.tr("Your own question")
        else:
            over = self.tr("%1 min").replace("%1", str(step.minutes)) if step.minutes else ""
        self._over.setText(over)
        self._over.setVisible(bool(over))
        self._text.setText(step.text if step.is_question else step.title)
        self._guide.setText("" if step.is_question else self._guide_text(draft))
        self._guide.setVisible(bool(self._guide.text()))
        self._fill_requirements(draft)
        self._fill_probes(draft)
        name = step.text if step.is_question else step.title
        self.setAccessibleName(f"{over}. {name}")
        before: QWidget = self._skip
        for chip in (*self._requirements, *self._probes):
            QWidget.setTabOrder(before, chip)
            before = chip

    def _guide_text(self, draft: Draft) -> str:
        parts = [draft.step.text]
        if draft.step.key == SegmentKind.OPENING.value:
            questions = draft.sitting.stage.segment(SegmentKind.QUESTIONS)
            if questions is not None and questions.text:
                parts.append(questions.text)
        document = QTextDocument()
        # Guides may be written by people: no HTML in them is taken for markup.
        features = QTextDocument.MarkdownFeature
        document.setMarkdown(
            "\n\n".join(p for p in parts if p), features.MarkdownDialectGitHub | features.MarkdownNoHTML
        )
        block = document.begin()
        while block.isValid():
            spaced = block.blockFormat()
            spaced.setBottomMargin(8)
            QTextCursor(block).setBlockFormat(spaced)
            block = block.next()
        return document.toHtml() if document.toPlainText().strip() else ""

    def _fill_requirements(self, draft: Draft) -> None:
        _drop(self._requirements)
        # In one column the requirement stands right below, with its rating.
        for rid in () if self._narrow else draft.step.requirement_ids:
            requirement = draft.requirement(rid)
            if requirement is not None:
                chip = ElidingChip(requirement.text, self, checkable=True, longest=_CHIP_LETTERS)
                chip.setProperty("requirement", rid)
                chip.setAccessibleDescription(self.tr("Assessed by this question; press to rate it"))
                chip.clicked.connect(partial(self._picked, rid))
                self._over_row.addWidget(chip)
                self._requirements.append(chip)

    def _fill_probes(self, draft: Draft) -> None:
        _drop(self._probes)
        question = draft.step.question
        self._shown_probes = draft.own_probes(draft.step)
        for probe in (*(question.probes if question else ()), *self._shown_probes):
            chip = ElidingChip(probe, self, checkable=True)
            chip.setAccessibleDescription(self.tr("Probe; press when you have used it"))
            chip.setEnabled(draft.writable)
            chip.clicked.connect(partial(self._probed, chip))
            self._probe_row.addWidget(chip)
            self._probes.append(chip)
        self._more_probes.setText(self.tr("Probes · %1").replace("%1", str(len(self._probes))))
        self._fold_probes()

    @Slot()
    def _fold_probes(self) -> None:
        """In one column probes are behind a button, so that the notes have room."""
        self._probe_line.setVisible(bool(self._probes))
        self._probe_word.setVisible(bool(self._probes) and not self._narrow)
        self._more_probes.setVisible(bool(self._probes) and self._narrow)
        for chip in self._probes:
            chip.setVisible(not self._narrow or self._more_probes.isChecked())

    def _picked(self, requirement_id: str, *_: bool) -> None:
        self.requirement_picked.emit(requirement_id)
        self.mark_requirement(requirement_id)

    def _probed(self, chip: ElidingChip, *_: bool) -> None:
        if self._draft is not None:
            self._draft.set_probe_used(chip.whole, chip.isChecked())

    @Slot(str)
    def _skipped(self, reason: str) -> None:
        if self._draft is not None:
            self._draft.skip(reason)
            self._draft.go_to(self._draft.current + 1)
        self.closed.emit()

    @Slot()
    def _ask_after_all(self) -> None:
        if self._draft is not None:
            self._draft.skip(None)
        self.closed.emit()

    @Slot(str)
    def _added(self, text: str) -> None:
        if self._draft is not None:
            self._draft.add_question(text)
        self.closed.emit()


def _drop(chips: list[ElidingChip]) -> None:
    for chip in chips:
        chip.hide()
        chip.deleteLater()
    chips.clear()
