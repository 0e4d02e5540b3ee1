"""Amending a submitted scorecard in its place: what one would rate now, and why; and what was amended before."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from hiring_assistant.domain.kit import SCALE
from hiring_assistant.ui import wording
from hiring_assistant.ui.interview.draft import Draft
from hiring_assistant.ui.interview.words import rating_word
from hiring_assistant.ui.widgets.buttons import Button, LinkButton
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.message_strip import MessageStrip


class Amending(QWidget):
    """Shown with a submitted scorecard. ``given`` is emitted with the requirement, the rating (0: none) and why,
    ``asked`` when the form is opened.
    """

    given = Signal(str, int, str)
    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._amended = label("", "small", self)
        self.open = LinkButton(self.tr("Amend…"), self)
        self.open.setAccessibleName(self.tr("Amend this scorecard"))
        self.open.clicked.connect(self._ask)
        self._form = QWidget(self)
        self.requirement = self._combo(self.tr("Requirement to amend"))
        self.value = self._combo(self.tr("Rating now"))
        self.value.addItem(self.tr("Rating as it was"), 0)
        for value in range(SCALE[0], SCALE[1] + 1):
            self.value.addItem(f"{value} · {rating_word(value)}", value)
        self.reason = QLineEdit(self._form)
        self.reason.setPlaceholderText(self.tr("What has changed, and why"))
        self.reason.setAccessibleName(self.reason.placeholderText())
        self.reason.setMaxLength(2000)
        self.reason.returnPressed.connect(self._give)
        self.give = Button(self.tr("Add the amendment"), parent=self._form)
        self.give.clicked.connect(self._give)
        self.message = MessageStrip(self._form)
        self._lay_out()
        self._form.hide()

    def _combo(self, name: str) -> QComboBox:
        combo = QComboBox(self._form)
        combo.setAccessibleName(name)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(12)
        return combo

    def _lay_out(self) -> None:
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 4, 0, 0)
        form.setSpacing(6)
        means = self.tr("The scorecard stays as it was submitted. An amendment is shown beside it and is in no score.")
        form.addWidget(label(means, "small", self._form))
        for part in (self.requirement, self.value, self.reason, self.message):
            form.addWidget(part)
        row = QHBoxLayout()
        row.addWidget(self.give)
        row.addStretch(1)
        form.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 2, 8)
        column.setSpacing(4)
        column.addWidget(self._amended)
        column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._form)

    def show_draft(self, draft: Draft) -> None:
        """Show what was amended, and offer to amend where that is one's own to do."""
        lines = []
        for made in draft.submitted.amendments:
            requirement = draft.requirement(made.requirement_id)
            lines.append(f"{requirement.text if requirement else ''}\n{wording.amendment(made)}")
        self._amended.setText("\n".join(lines))
        self._amended.setVisible(bool(lines))
        can_amend = draft.submitted.can_amend
        self.open.setVisible(can_amend and self._form.isHidden())
        if not can_amend:
            self._form.hide()
        texts = [(requirement.text, requirement.id) for requirement in draft.sitting.requirements]
        if [self.requirement.itemData(at) for at in range(self.requirement.count())] != [rid for _, rid in texts]:
            self.requirement.clear()
            for text, rid in texts:
                self.requirement.addItem(text, rid)

    def done(self) -> None:
        """Put the form away; the amendment is kept."""
        self.message.withdraw()
        self.reason.clear()
        self.value.setCurrentIndex(0)
        self._form.hide()
        self.open.show()
        self.open.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _ask(self) -> None:
        self.open.hide()
        self._form.show()
        self.asked.emit()
        self.requirement.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _give(self) -> None:
        self.given.emit(str(self.requirement.currentData()), int(self.value.currentData()), self.reason.text())
