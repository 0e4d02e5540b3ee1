"""A check of a credential or of logistics: yes, no or open."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget

from hiring_assistant.domain.interview import CheckValue
from hiring_assistant.domain.kit import Check
from hiring_assistant.ui.interview.clamped_label import ClampedLabel
from hiring_assistant.ui.interview.draft import Draft
from hiring_assistant.ui.theme.roles import set_role
from hiring_assistant.ui.widgets.press_button import PressButton


class CheckRow(QFrame):
    """The text of a check with three segments."""

    def __init__(self, draft: Draft, check: Check, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "row")
        self._draft = draft
        self._check = check
        name = ClampedLabel(check.text, self, most=4)
        set_role(name, "row-name")
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 7, 2, 7)
        row.setSpacing(8)
        row.addWidget(name, 1)
        segments = QHBoxLayout()
        segments.setSpacing(0)
        self._group = QButtonGroup(self)
        for at, (value, text) in enumerate(
            ((CheckValue.YES, self.tr("Yes")), (CheckValue.NO, self.tr("No")), (CheckValue.OPEN, self.tr("Open")))
        ):
            button = PressButton(text, self)
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setAccessibleName(f"{check.text}: {text}")
            button.setProperty("value", value.value)
            button.setProperty("edge", ("first", "none", "last")[at])
            set_role(button, "check")
            self._group.addButton(button)
            segments.addWidget(button)
        self._group.buttonClicked.connect(self._clicked)
        row.addLayout(segments)
        row.setAlignment(segments, Qt.AlignmentFlag.AlignVCenter)
        self.refresh()

    def refresh(self) -> None:
        """Show what has changed."""
        value = self._draft.check(self._check.requirement_id)
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(value is not None and button.property("value") == value.value)
            button.setEnabled(self._draft.writable)
        self._group.setExclusive(True)

    @Slot(QPushButton)
    def _clicked(self, button: QPushButton) -> None:
        self._draft.set_check(self._check.requirement_id, CheckValue(button.property("value")))
