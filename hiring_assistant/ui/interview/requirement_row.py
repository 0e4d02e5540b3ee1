"""A requirement that is not in focus: name, rating, whether evidence is missing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hiring_assistant.domain.kit import KitRequirement
from hiring_assistant.domain.scorecard import NotAssessedReason, Rating
from hiring_assistant.ui.interview.clamped_label import ClampedLabel
from hiring_assistant.ui.interview.draft import Draft
from hiring_assistant.ui.theme.roles import set_role
from hiring_assistant.ui.widgets.chip import PLAIN, Chip
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.rating_control import RatingControl, reason_text


class RequirementRow(QFrame):
    """``focused`` is emitted with the id of the requirement when its name is pressed. Rating in the row leaves it
    where it is, so that nothing moves under the mouse. ``typed`` is emitted with text meant for the notes.
    """

    focused = Signal(str)
    typed = Signal(str)

    def __init__(self, draft: Draft, requirement: KitRequirement, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "row")
        self._draft = draft
        self._shown: tuple[Rating | None, bool, bool] | None = None
        self.requirement = requirement
        self._name = ClampedLabel(requirement.text, self)
        set_role(self._name, "row-name")
        self._nice = Chip(self.tr("nice to have"), PLAIN, self)
        self._nice.setVisible(not requirement.must_have)
        self._said = label("", "small", self)
        self.control = RatingControl(requirement.text, self, compact=True)
        self.control.rated.connect(self._rated)
        self.control.not_assessed.connect(self._not_assessed)
        self.control.cleared.connect(self._cleared)
        self.control.typed.connect(self.typed)
        self._leave_room()
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(2)
        words.addWidget(self._name)
        words.addWidget(self._nice)
        words.addWidget(self._said)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 7, 2, 7)
        self._row.setSpacing(8)
        self._row.addLayout(words, 1)
        self._row.addWidget(self.control, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _leave_room(self) -> None:
        """Leave the segment for "not assessed" to the card in focus: names have little room as it is."""
        for segment in self.control.findChildren(QPushButton):
            if segment.property("rating") == "0":
                segment.hide()
            elif segment.property("rating") == "5":
                segment.setProperty("edge", "end")

    def set_stacked(self, stacked: bool) -> None:
        """Put the rating below the name, where there is no room beside it."""
        way = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(way)
        aligned = Qt.AlignmentFlag.AlignLeft if stacked else Qt.AlignmentFlag.AlignVCenter
        self._row.setAlignment(self.control, aligned)

    @property
    def has_keyboard(self) -> bool:
        """Whether keys go to the rating of this row."""
        focus = QApplication.focusWidget()
        return focus is not None and self.control.isAncestorOf(focus)

    def refresh(self, evidenced: frozenset[str]) -> None:
        """Show what has changed; ``evidenced`` are the requirements that a note is evidence for."""
        rating = self._draft.rating(self.requirement.id)
        shown = (rating, self.requirement.id in evidenced, self._draft.writable)
        if shown == self._shown:
            return
        self._shown = shown
        self.control.set_rating(rating.value if rating else None)
        self.control.setEnabled(self._draft.writable)
        said = ""
        if rating is not None and rating.reason is not None:
            said = reason_text(rating.reason)
            self.control.setAccessibleName(f"{self.requirement.text}: {said}")
        elif rating is not None and self.requirement.id not in evidenced and self._draft.writable:
            said = self.tr("needs evidence") if rating.value in (1, 5) else self.tr("no evidence yet")
        set_role(self._said, "warn-small" if rating and rating.value in (1, 5) else "small")
        self._said.setText(said)
        self._said.setVisible(bool(said))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the requirement in focus."""
        super().mousePressEvent(event)
        self.focused.emit(self.requirement.id)

    @Slot(int)
    def _rated(self, value: int) -> None:
        self._draft.rate(self.requirement.id, value)

    @Slot(str)
    def _not_assessed(self, reason: str) -> None:
        self._draft.mark_not_assessed(self.requirement.id, NotAssessedReason(reason))

    @Slot()
    def _cleared(self) -> None:
        self._draft.clear_rating(self.requirement.id)
