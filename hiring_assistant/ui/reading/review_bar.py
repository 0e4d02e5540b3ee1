"""The bar above a review: notes, corrections and counts at the left, what is done with the page at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from hiring_assistant.domain.role import TrackKind
from hiring_assistant.ui.reading.corrections_button import CorrectionsButton
from hiring_assistant.ui.reading.first_words import is_bare, is_unchanged
from hiring_assistant.ui.reading.reading_bar import ReadingBar
from hiring_assistant.ui.reading.under_review import PageUnderReview
from hiring_assistant.ui.roles.phrases import counted
from hiring_assistant.ui.widgets.buttons import Button, PrimaryButton

if TYPE_CHECKING:
    from hiring_assistant.domain.role import RoleReading
    from hiring_assistant.ui.reading.under_review import UnderReview
    from hiring_assistant.ui.theme.theme import Theme


class ReviewBar(ReadingBar):
    """The buttons are the page's to connect."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.corrections = CorrectionsButton(self)
        self.left.insertWidget(1, self.corrections)
        self.undo = Button(self.tr("Undo"), parent=self)
        self.redo = Button(self.tr("Redo"), parent=self)
        self.out = Button(self.tr("Leave out"), "quiet", self)
        self.out.setAccessibleName(self.tr("Leave this page out: it is not kept"))
        self.next = Button("", parent=self)
        self.keep = PrimaryButton("", self)
        for button in (self.undo, self.redo, self.out, self.next, self.keep):
            self.right.addWidget(button)

    def show_nothing(self) -> None:
        """There is nothing to review."""
        for widget in (self.notes, self.corrections, self.undo, self.redo, self.out, self.next, self.keep):
            widget.hide()

    def show_review(self, current: UnderReview, place: tuple[int, int], *, editable: bool, keeping: bool) -> None:
        """Show what is under review; ``place`` is which of how many pages it is, ``keeping`` that one is being kept."""
        reading, fresh = current.corrected.reading, isinstance(current, PageUnderReview)
        here, count = place
        self.corrections.show_corrections(current.corrected.applied, editable=editable)
        self.undo.setEnabled(current.can_undo)
        self.undo.show()
        self.redo.setVisible(current.can_redo)
        self.out.setVisible(count > 1 and fresh)
        told = self.tr("Next page (%1 of %2)").replace("%1", str(here)).replace("%2", str(count))
        self.next.setText(told)
        self.next.setVisible(count > 1)
        told = self.tr("Done")
        if fresh:
            told = self.tr("Keep version %1") if is_unchanged(current) else self.tr("Keep as version %1")
        self.keep.setText(told.replace("%1", str(current.number)))
        self.keep.setEnabled(not keeping and not (fresh and is_bare(current)))
        self.keep.show()
        self.show_reading(reading.warnings, self._counted(reading))

    def _counted(self, reading: RoleReading) -> str:
        tracks = [track for track in reading.tracks if track.kind is not TrackKind.BASE] or list(reading.tracks)
        duties = sum(len(track.responsibilities) for track in reading.tracks)
        asked = sum(len(track.requirements) for track in reading.tracks)
        items = self.tr("%1 + %2 items").replace("%1", str(duties)).replace("%2", str(asked))
        return " · ".join(
            (
                counted(len(tracks), self.tr("1 track"), self.tr("%1 tracks")),
                items,
                counted(len(reading.stages), self.tr("1 stage"), self.tr("%1 stages")),
            )
        )
