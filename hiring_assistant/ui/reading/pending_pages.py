"""Keeps in the store what a person made of pages under review, and brings it back when the program starts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from hiring_assistant.app.pending_reviews import PendingReview, keep_pending, page_of, pending, pending_reviews
from hiring_assistant.domain.problem import MachineFault
from hiring_assistant.roles.source import PASTED_NAME
from hiring_assistant.ui.reading.under_review import PageUnderReview

if TYPE_CHECKING:
    from hiring_assistant.ui.context import Context

_KEEP_AFTER_MS = 400
"""A correction is on disk within half a second."""


class PendingPages(QObject):
    """``pages`` says which pages are not kept yet. Such as have corrections, or are in no file, are remembered.

    ``kept`` is emitted when they are on disk.
    """

    kept = Signal()

    def __init__(
        self, context: Context, pages: Callable[[], Sequence[PageUnderReview]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._pages = context, pages
        self._kept = pending_reviews(context.store)
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.setInterval(_KEEP_AFTER_MS)
        self._due.timeout.connect(self.keep)

    def bring_back(self) -> list[PageUnderReview]:
        """The pages that were under review when the program ended."""
        found = []
        for review in self._kept:
            page = page_of(self._context.store, review)
            if page is not None:
                found.append(PageUnderReview(self._context.store, page))
                found[-1].go_on(review.corrections, review.process)
        return found

    def remembers(self, page: PageUnderReview) -> bool:
        """Whether what was made of a page so far is on disk."""
        return any((kept.name, kept.corrections, kept.process) == (page.file_name, *page.made) for kept in self._kept)

    @Slot()
    def touch(self) -> None:
        """Something was done with a page."""
        self._due.start()

    @Slot()
    def keep(self) -> None:
        """Remember now."""
        self._due.stop()
        wanted: list[PendingReview] = []
        for page in self._pages():
            if page.can_undo or page.file_name == PASTED_NAME:
                wanted.append(pending(page.file_name, page.page.data, *page.made))
        if tuple(wanted) == self._kept:
            return
        try:
            keep_pending(self._context.store, wanted)
        except MachineFault as fault:
            self._context.status.not_saved()
            self._context.messages.problem(fault)
            return
        self._kept = tuple(wanted)
        self.kept.emit()
