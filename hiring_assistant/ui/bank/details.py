"""All that the bank says of a question; one's own can be changed in place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hiring_assistant.domain.kit import ANCHORED, Difficulty, OwnQuestion, QuestionType
from hiring_assistant.ui import telling, wording
from hiring_assistant.ui.bank.entries import BankEntry
from hiring_assistant.ui.kits.anchor_rows import AnchorRows
from hiring_assistant.ui.kits.lint_words import findings_of, short
from hiring_assistant.ui.kits.menu_chip import MenuChip
from hiring_assistant.ui.kits.probe_rows import ProbeRows
from hiring_assistant.ui.kits.text_field import KeptText
from hiring_assistant.ui.review.evidence_panel import RatingBadge
from hiring_assistant.ui.theme.theme import Theme
from hiring_assistant.ui.widgets.buttons import Button
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.chip import Chip
from hiring_assistant.ui.widgets.flow_layout import FlowLayout
from hiring_assistant.ui.widgets.labels import label

TYPES = (QuestionType.BEHAVIOURAL, QuestionType.SITUATIONAL, QuestionType.KNOWLEDGE, QuestionType.BACKGROUND)


class ReadOnlyDetails(Card):
    """A question that came with the program or from the team's folder."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._theme = theme
        self._text = label("", "section", self)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        facts = QWidget(self)
        chips = FlowLayout(facts)
        self._type, self._difficulty, self._competency = (
            Chip("", kind, facts) for kind in ("plain", "plain", "accent")
        )
        for chip in (self._type, self._difficulty, self._competency):
            chips.addWidget(chip)
        self._probes = label("", parent=self)
        self._anchors = {rating: self._anchor(rating) for rating in ANCHORED}
        self.body.addWidget(self._text)
        self.body.addWidget(facts)
        self.body.addWidget(label(self.tr("Probes"), "small", self))
        self.body.addWidget(self._probes)
        self.body.addWidget(label(self.tr("What an answer looks like"), "small", self))
        for row, _ in self._anchors.values():
            self.body.addWidget(row)

    def _anchor(self, rating: int) -> tuple[QWidget, QLabel]:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        text = label("", parent=row)
        line.addWidget(RatingBadge(rating, self._theme, str(rating), row), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(text, 1)
        return row, text

    def show_entry(self, entry: BankEntry) -> None:
        """Show this question."""
        self.setAccessibleName(entry.text)
        self._text.setText(entry.text)
        self._type.setText(wording.question_type(entry.type))
        self._difficulty.setText(difficulty_text(entry.difficulty))
        self._competency.setText(wording.capitalized(entry.competency))
        self._probes.setText("\n".join(f"– {probe}" for probe in entry.probes))
        told = dict(entry.anchors)
        for rating, (row, text) in self._anchors.items():
            text.setText(told.get(rating, ""))
            row.setVisible(rating in told)


class OwnDetails(Card):
    """One's own question, to be changed in place. ``changed`` is emitted with it as it is to be kept,
    ``remove_asked`` with its id.
    """

    changed = Signal(object)
    remove_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent, padding=14)
        self._own: OwnQuestion | None = None
        self.text = KeptText(self.tr("Question"), self, needed=True, look="inplace-strong")
        self.text.kept.connect(self._keep_text)
        self.type_chip = MenuChip(self.tr("Type of question"), self)
        self.type_chip.picked.connect(self._keep_type)
        self.difficulty_chip = MenuChip(self.tr("Difficulty"), self)
        self.difficulty_chip.picked.connect(self._keep_difficulty)
        self.competency_chip = MenuChip(self.tr("Competency"), self, longest=30)
        self.competency_chip.picked.connect(self._keep_competency)
        self._findings = label("", "warn-small", self)
        self.probes = ProbeRows(self)
        self.probes.kept.connect(self._keep_probes)
        self.anchors = AnchorRows(theme, self)
        self.anchors.kept.connect(self._keep_anchors)
        self.remove_button = Button(self.tr("Remove"), "quiet", self)
        self.remove_button.setAccessibleName(self.tr("Remove this question from my bank"))
        self.remove_button.clicked.connect(self._remove)
        chips = QWidget(self)
        row = FlowLayout(chips)
        row.addWidget(Chip(self.tr("own"), "accent", chips))
        for chip in (self.type_chip, self.difficulty_chip, self.competency_chip):
            row.addWidget(chip)
        self.body.addWidget(self.text)
        self.body.addWidget(self._findings)
        self.body.addWidget(chips)
        for heading, part in ((self.tr("Probes"), self.probes), (self.tr("What an answer looks like"), self.anchors)):
            column = QVBoxLayout()
            column.setSpacing(3)
            column.addWidget(label(heading, "small", self))
            column.addWidget(part)
            self.body.addLayout(column)
        self.body.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def own_id(self) -> str:
        """The id of the question shown; "" before there is one."""
        return self._own.id if self._own else ""

    def show_question(self, own: OwnQuestion, competencies: Sequence[str]) -> None:
        """Show this question; what is being typed stays. Call ``keep`` before another is shown."""
        fresh = own.id != self.own_id
        self._own = own
        self.setAccessibleName(own.text)
        self.text.show_text(own.text, fresh=fresh)
        types = [(type_.value, wording.question_type(type_)) for type_ in TYPES]
        self.type_chip.show_choices(wording.question_type(own.type), types, frozenset({own.type.value}))
        levels = [(level.value, difficulty_text(level)) for level in Difficulty]
        self.difficulty_chip.show_choices(difficulty_text(own.difficulty), levels, frozenset({own.difficulty.value}))
        none = self.tr("no competency")
        names = [("", none), *((name, wording.capitalized(name)) for name in competencies)]
        shown = wording.capitalized(own.competency) if own.competency else none
        self.competency_chip.show_choices(shown, names, frozenset({own.competency or ""}))
        self.probes.show_probes(own.probes, fresh=fresh)
        self.anchors.show_anchors(own.anchors, fresh=fresh)
        found = findings_of(own.text)
        self._findings.setText("\n".join(f"{wording.capitalized(short(f))}: {telling.told(f.message)}" for f in found))
        self._findings.setVisible(bool(found))

    def keep(self) -> None:
        """Tell what was typed and has not been told."""
        for field in (self.text, *self.probes.fields, *self.anchors.fields.values()):
            field.keep()

    def _tell(self, own: OwnQuestion) -> None:
        if own != self._own:
            self.changed.emit(own)

    @Slot(str)
    def _keep_text(self, text: str) -> None:
        if self._own is not None:
            self._tell(replace(self._own, text=text))

    @Slot(str)
    def _keep_type(self, value: str) -> None:
        if self._own is not None:
            self._tell(replace(self._own, type=QuestionType(value)))

    @Slot(str)
    def _keep_difficulty(self, value: str) -> None:
        if self._own is not None:
            self._tell(replace(self._own, difficulty=Difficulty(value)))

    @Slot(str)
    def _keep_competency(self, name: str) -> None:
        if self._own is not None:
            self._tell(replace(self._own, competency=name or None))

    @Slot(object)
    def _keep_probes(self, probes: tuple[str, ...]) -> None:
        if self._own is not None:
            self._tell(replace(self._own, probes=probes))

    @Slot(object)
    def _keep_anchors(self, anchors: tuple[tuple[int, str], ...]) -> None:
        if self._own is not None:
            self._tell(replace(self._own, anchors=anchors))

    @Slot()
    def _remove(self) -> None:
        if self._own is not None:
            self.remove_asked.emit(self._own.id)


def difficulty_text(value: Difficulty) -> str:
    """How much a question asks, in words."""
    translate = wording.translate
    return {
        Difficulty.EASY: translate("bank", "easy"),
        Difficulty.MEDIUM: translate("bank", "medium"),
        Difficulty.HARD: translate("bank", "hard"),
    }[value]
