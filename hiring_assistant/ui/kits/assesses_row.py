"""Which requirements a question assesses, and how much each counts."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from hiring_assistant.domain.kit import KitPlan, KitRequirement, Question
from hiring_assistant.ui.kits.menu_chip import MenuChip
from hiring_assistant.ui.widgets.buttons import Button
from hiring_assistant.ui.widgets.flow_layout import FlowLayout
from hiring_assistant.ui.widgets.labels import label

translate = QCoreApplication.translate

WEIGHTS = (0.5, 1.0, 1.5, 2.0, 3.0)
"""What can be picked; a kit made elsewhere may hold others."""


class _ReasonField(QLineEdit):
    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives up."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


class AssessesRow(QWidget):
    """“assesses Negotiation ▾ weight equal ▾”. ``requirements_picked`` is emitted with a tuple of ids,
    ``weight_picked`` with a requirement's id, a weight and the reason for it ("" where it is equal).
    """

    requirements_picked = Signal(object)
    weight_picked = Signal(str, float, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan: KitPlan | None = None
        self._question: Question | None = None
        self._shown: tuple[object, ...] = ()
        self._asked: tuple[str, float] = ("", 1.0)
        self.type_chip = MenuChip(self.tr("Type of question"), self)
        self.requirement_chips: tuple[MenuChip, ...] = ()
        self.weight_chips: tuple[MenuChip, ...] = ()
        self._line = QWidget(self)
        self._flow = FlowLayout(self._line, gap=6)
        self._flow.addWidget(self.type_chip)
        self._whys = label("", "small", self)
        self._whys.hide()
        self._why = QWidget(self)
        self.reason = _ReasonField(self._why)
        self.reason.returnPressed.connect(self._give)
        self.reason.given_up.connect(self._give_up)
        self.keep_button = Button(self.tr("Keep"), parent=self._why)
        self.keep_button.setAccessibleName(self.tr("Keep this weight"))
        self.keep_button.clicked.connect(self._give)
        self._cancel = Button(self.tr("Cancel"), "quiet", self._why)
        self._cancel.setAccessibleName(self.tr("Leave the weight as it is"))
        self._cancel.clicked.connect(self._give_up)
        row = QHBoxLayout(self._why)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.reason, 1)
        row.addWidget(self.keep_button)
        row.addWidget(self._cancel)
        self._why.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._line)
        column.addWidget(self._whys)
        column.addWidget(self._why)

    def show_question(self, plan: KitPlan, question: Question) -> None:
        """Show what this question of the kit assesses."""
        now = (plan.requirements, question.id, question.requirement_ids)
        if self._question is not None and question.id != self._question.id:
            self._why.hide()
        self._plan, self._question = plan, question
        if now == self._shown:
            return
        self._shown = now
        focused = self._focused_chip()
        self._flow.clear(1)
        found = [r for id_ in question.requirement_ids if (r := plan.requirement(id_)) is not None]
        self._put(self._word(self.tr("assesses")))
        made = [self._requirement_chip(requirement) for requirement in found]
        self.requirement_chips = tuple(made or [self._requirement_chip(None)])
        weights = []
        for at, chip in enumerate(self.requirement_chips):
            self._put(chip)
            if found:
                weights.append(self._weight_chip(found[at]))
                self._put(self._with_word(self.tr("weight"), weights[-1]))
        self.weight_chips = tuple(weights)
        told = [f"{weight_text(r.weight)}: {r.weight_reason}" for r in found if r.weight_reason]
        self._whys.setText("\n".join(told))
        self._whys.setVisible(bool(told))
        if focused is not None:
            chips = self.requirement_chips if focused[0] == "requirement" else self.weight_chips
            if chips:
                chips[min(focused[1], len(chips) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        self._line.updateGeometry()

    def _focused_chip(self) -> tuple[str, int] | None:
        for kind, chips in (("requirement", self.requirement_chips), ("weight", self.weight_chips)):
            for at, chip in enumerate(chips):
                if chip.hasFocus():
                    return kind, at
        return None

    def _word(self, text: str) -> QLabel:
        """A word between chips, in the middle of their height."""
        word = label(text, "small", self._line, wrap=False)
        word.setMinimumHeight(self.type_chip.sizeHint().height())
        return word

    def _with_word(self, text: str, chip: MenuChip) -> QWidget:
        """A chip and the word before it, which stay together."""
        both = QWidget(self._line)
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._word(text))
        row.addWidget(chip)
        return both

    def _put(self, widget: QWidget) -> None:
        self._flow.addWidget(widget)
        widget.show()

    def _requirement_chip(self, requirement: KitRequirement | None) -> MenuChip:
        chip = MenuChip(self.tr("Assesses"), self._line, several=True)
        plan, question = self._plan, self._question
        rated = [r for r in plan.requirements if not r.kind.is_check] if plan else []
        choices = [(r.id, r.text) for r in rated]
        text = requirement.text if requirement else self.tr("no requirement")
        chip.show_choices(text, choices, frozenset(question.requirement_ids if question else ()))
        chip.setProperty("kind", "accent")
        chip.picked.connect(self._pick_requirement)
        return chip

    def _weight_chip(self, requirement: KitRequirement) -> MenuChip:
        chip = MenuChip(self.tr("Weight of %1").replace("%1", requirement.text), self._line)
        values = sorted({*WEIGHTS, requirement.weight})
        chip.show_choices(
            weight_text(requirement.weight),
            [(repr(value), weight_text(value)) for value in values],
            frozenset({repr(requirement.weight)}),
        )
        chip.picked.connect(partial(self._pick_weight, requirement.id))
        return chip

    @Slot(str)
    def _pick_requirement(self, id_: str) -> None:
        if self._question is None:
            return
        ids = self._question.requirement_ids
        self.requirements_picked.emit(tuple(i for i in ids if i != id_) if id_ in ids else (*ids, id_))

    def _pick_weight(self, requirement_id: str, value: str) -> None:
        weight = float(value)
        requirement = self._plan.requirement(requirement_id) if self._plan else None
        if requirement is None or weight == requirement.weight:
            return
        if weight == 1.0:
            self._why.hide()
            self.weight_picked.emit(requirement_id, weight, "")
            return
        self._asked = (requirement_id, weight)
        asked = self.tr("Why does “%1” count %2?").replace("%1", requirement.text).replace("%2", weight_text(weight))
        self.reason.setText(requirement.weight_reason)
        self.reason.setPlaceholderText(asked)
        self.reason.setAccessibleName(asked)
        self._why.show()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _give(self) -> None:
        words = " ".join(self.reason.text().split())
        if not words:
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        requirement_id, weight = self._asked
        self._leave_reason()
        self.weight_picked.emit(requirement_id, weight, words)

    @Slot()
    def _give_up(self) -> None:
        self._leave_reason()

    def _leave_reason(self) -> None:
        self.type_chip.setFocus(Qt.FocusReason.OtherFocusReason)
        for chip, id_ in zip(self.weight_chips, self._question.requirement_ids if self._question else (), strict=False):
            if id_ == self._asked[0]:
                chip.setFocus(Qt.FocusReason.OtherFocusReason)
        self._why.hide()

    @property
    def asks_why(self) -> bool:
        """Whether it asks for the reason of a weight."""
        return not self._why.isHidden()


def weight_text(weight: float) -> str:
    """How much a requirement counts, in words where there are some."""
    known = {
        0.5: translate("kits", "half"),
        1.0: translate("kits", "equal"),
        2.0: translate("kits", "double"),
        3.0: translate("kits", "three times"),
    }
    return known.get(weight) or translate("kits", "%1 times").replace("%1", QLocale().toString(weight, "g", 3))
